/* The network inner, compiled from names.cnn by cnnc.
 * Functions return 0, or 1 if an integer input holds a value out of range; then nothing was touched. */
#ifndef INNER_H
#define INNER_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    inner_batch = 64, /* N: examples in one call */
    inner_parameter_elements = 0, /* of net->parameters and of gradients */
    inner_state_elements = 0, /* of net->states */
    inner_arena_bytes = 0 /* of net->arena */
};

/* All memory is the caller's. The blocks must not overlap; an alignment of 64 bytes serves
 * speed. */
typedef struct inner {
    float *parameters; /* inner_parameter_elements */
    float *states;     /* inner_state_elements; may be NULL if there are none */
    void *arena;       /* inner_arena_bytes; holds nothing between two calls */
    uint64_t seed;     /* of all random numbers; set it before initialise */
    uint64_t step;     /* updates so far: every step counts one */
    /* set when a function returns 1: the input that holds a value out of range, and its place */
    const char *bad_input;
    int64_t bad_index;
} inner;

/* Draw the parameters from net->seed, set the states, and count from step 0. */
void inner_initialise(inner *net);

/* The outputs, without training.
 * x0[4], typedef_[4], unsigned_[4], char_[4], short_[4], int_[4], long_[4], signed_[4], struct_[4], void_[4], int8_t_[4], int16_t_[4], int32_t_[4], int64_t_[4], uint8_t_[4], uint16_t_[4], uint32_t_[4], uint64_t_[4], int_least8_t_[4], int_least16_t_[4], int_least32_t_[4], int_least64_t_[4], uint_least8_t_[4], uint_least16_t_[4], uint_least32_t_[4], uint_least64_t_[4], int_fast8_t_[4], int_fast16_t_[4], int_fast32_t_[4], int_fast64_t_[4], uint_fast8_t_[4], uint_fast16_t_[4], uint_fast32_t_[4], uint_fast64_t_[4], intptr_t_[4], uintptr_t_[4], intmax_t_[4], uintmax_t_[4], dirent_[4], d_ino[4], d_off[4], d_reclen[4], d_type[4], d_name[4], DIR_[4], extern_[4], closedir_[4], opendir_[4], const_[4], t_readdir_[4], rewinddir_[4], flock_[4], l_type[4], l_whence[4], l_start[4], l_len[4], l_pid[4], mode_t_[4], off_t_[4], pid_t_[4], fcntl_[4], open_[4], creat_[4], float_[4], float_t_[4], double_[4], double_t_[4], acos_[4], asin_[4], atan_[4], atan2_[4], cos_[4], sin_[4], tan_[4], cosh_[4], sinh_[4], tanh_[4], acosh_[4], asinh_[4], atanh_[4], exp_[4], frexp_[4], ldexp_[4], log_[4], log10_[4], modf_[4], expm1_[4], log1p_[4], logb_[4], exp2_[4], log2_[4], pow_[4], sqrt_[4], hypot_[4], cbrt_[4], ceil_[4], fabs_[4], floor_[4], fmod_[4], copysign_[4], nan_[4], erf_[4], erfc_[4], lgamma_[4], tgamma_[4], rint_[4], nextafter_[4], nexttoward_[4], remainder_[4], scalbn_[4], ilogb_[4], scalbln_[4], nearbyint_[4], round_[4], trunc_[4], remquo_[4], lrint_[4], llrint_[4], lround_[4], llround_[4], fdim_[4], fmax_[4], fmin_[4], fma_[4], acosf_[4], asinf_[4], atanf_[4], atan2f_[4], cosf_[4], sinf_[4], tanf_[4], coshf_[4], sinhf_[4], tanhf_[4], acoshf_[4], asinhf_[4], atanhf_[4], expf_[4], frexpf_[4], ldexpf_[4], logf_[4], log10f_[4], modff_[4], expm1f_[4], log1pf_[4], logbf_[4], exp2f_[4], log2f_[4], powf_[4], sqrtf_[4], hypotf_[4], cbrtf_[4], ceilf_[4], fabsf_[4], floorf_[4], fmodf_[4], copysignf_[4], nanf_[4], erff_[4], erfcf_[4], lgammaf_[4], tgammaf_[4], rintf_[4], nextafterf_[4], nexttowardf_[4], remainderf_[4], scalbnf_[4], ilogbf_[4], scalblnf_[4], nearbyintf_[4], roundf_[4], truncf_[4], remquof_[4], lrintf_[4], llrintf_[4], lroundf_[4], llroundf_[4], fdimf_[4], fmaxf_[4], fminf_[4], fmaf_[4], acosl_[4], asinl_[4], atanl_[4], atan2l_[4], cosl_[4], sinl_[4], tanl_[4], coshl_[4], sinhl_[4], tanhl_[4], acoshl_[4], asinhl_[4], atanhl_[4], expl_[4], frexpl_[4], ldexpl_[4], logl_[4], log10l_[4], modfl_[4], expm1l_[4], log1pl_[4], logbl_[4], exp2l_[4], log2l_[4], powl_[4], sqrtl_[4], hypotl_[4], cbrtl_[4], ceill_[4], fabsl_[4], floorl_[4], fmodl_[4], copysignl_[4], nanl_[4], erfl_[4], erfcl_[4], lgammal_[4], tgammal_[4], rintl_[4], nextafterl_[4], nexttowardl_[4], remainderl_[4], scalbnl_[4], ilogbl_[4], scalblnl_[4], nearbyintl_[4], roundl_[4], truncl_[4], remquol_[4], lrintl_[4], llrintl_[4], lroundl_[4], llroundl_[4], fdiml_[4], fmaxl_[4], fminl_[4], fmal_[4], enum_[4], t_FP_NAN_[4], t_FP_INFINITE_[4], t_FP_ZERO_[4], t_FP_SUBNORMAL_[4], t_FP_NORMAL_[4], va_list_[4], size_t_[4], union_[4], FILE_[4], sizeof_[4], fpos_t_[4], stdin_[4], stdout_[4], stderr_[4], remove_[4], rename_[4], fclose_[4], t_tmpfile_[4], t_tmpnam_[4], t_fflush_[4], fopen_[4], t_freopen_[4], setbuf_[4], setvbuf_[4], fprintf_[4], printf_[4], sprintf_[4], vfprintf_[4], vprintf_[4], vsprintf_[4], snprintf_[4], vsnprintf_[4], fscanf_[4], scanf_[4], sscanf_[4], vfscanf_[4], vscanf_[4], vsscanf_[4], t_fgetc_[4], getc_[4], t_getchar_[4], t_fputc_[4], putc_[4], t_putchar_[4], t_fgets_[4], gets_[4], t_fputs_[4], puts_[4], ungetc_[4], t_fread_[4], t_fwrite_[4], fseek_[4], ftell_[4], rewind_[4], t_fgetpos_[4], t_fsetpos_[4], t_clearerr_[4], t_feof_[4], t_ferror_[4], perror_[4], wchar_t_[4], quot[4], rem[4], div_t_[4], ldiv_t_[4], lldiv_t_[4], atof_[4], atoi_[4], atol_[4], atoll_[4], t_strtod_[4], t_strtof_[4], t_strtold_[4], t_strtol_[4], t_strtoul_[4], t_strtoll_[4], t_strtoull_[4], rand_[4], srand_[4], malloc_[4], calloc_[4], realloc_[4], free_[4], abort_[4], atexit_[4], exit_[4], getenv_[4], system_[4], bsearch_[4], t_qsort_[4], abs_[4], labs_[4], llabs_[4], div_[4], ldiv_[4], lldiv_[4], mblen_[4], mbtowc_[4], wctomb_[4], mbstowcs_[4], wcstombs_[4], memcpy_[4], memmove_[4], memset_[4], memcmp_[4], memchr_[4], strcpy_[4], strncpy_[4], strcat_[4], strncat_[4], strcmp_[4], strncmp_[4], t_strcoll_[4], t_strxfrm_[4], strchr_[4], strrchr_[4], strcspn_[4], strspn_[4], strpbrk_[4], strstr_[4], t_strtok_[4], strlen_[4], t_strerror_[4], stat_[4], st_dev[4], st_ino[4], st_nlink[4], st_mode[4], st_uid[4], st_gid[4], st_rdev[4], st_size[4], st_blksize[4], st_blocks[4], st_atime_[4], st_atimensec[4], st_mtime_[4], st_mtimensec[4], st_ctime_[4], st_ctimensec[4], fstat_[4], chmod_[4], umask_[4], mkdir_[4], t_mkfifo_[4], ssize_t_[4], access_[4], lseek_[4], close_[4], read_[4], write_[4], pipe_[4], alarm_[4], sleep_[4], pause_[4], chown_[4], chdir_[4], getcwd_[4], dup_[4], dup2_[4], execve_[4], execv_[4], execle_[4], execl_[4], execvp_[4], execlp_[4], pathconf_[4], fpathconf_[4], sysconf_[4], getpid_[4], getppid_[4], getpgrp_[4], setpgid_[4], setsid_[4], getuid_[4], geteuid_[4], getgid_[4], getegid_[4], getgroups_[4], setuid_[4], setgid_[4], fork_[4], t_ttyname_[4], t_ttyname_r_[4], isatty_[4], link_[4], t_unlink_[4], rmdir_[4], tcgetpgrp_[4], tcsetpgrp_[4], t_getlogin_[4], fsync_[4], EMULTIHOP_[4], t_O_NOCTTY_[4], EUNATCH_[4], INT_LEAST16_MIN_[4], t_O_ACCMODE_[4], EAFNOSUPPORT_[4], EREMCHG_[4], EACCES_[4], EL3RST_[4], EDESTADDRREQ_[4], INT16_C_[4], INT8_MAX_[4], UINT_LEAST64_MAX_[4], EILSEQ_[4], va_start_[4], ESPIPE_[4], EMLINK_[4], INT16_MAX_[4], t_S_ISCHR_[4], t_F_RDLCK_[4], MB_CUR_MAX_[4], INT8_MIN_[4], EOWNERDEAD_[4], INT16_MIN_[4], ENOTTY_[4], EBADE_[4], EBADF_[4], EBADR_[4], EADV_[4], ERANGE_[4], ECANCELED_[4], INT_FAST8_MAX_[4], ETXTBSY_[4], ENOMEM_[4], t_WCHAR_MAX_[4], t_S_IXOTH_[4], INT_FAST16_MAX_[4], t_FP_ILOGBNAN_[4], EINPROGRESS_[4], INT_FAST8_MIN_[4], t_WCHAR_MIN_[4], t_HUGE_VALF_[4], t_HUGE_VALL_[4], UINT_FAST16_MAX_[4], ENOTBLK_[4], EPROTOTYPE_[4], ERESTART_[4], EISNAM_[4], UINT16_C_[4], ENOMSG_[4], EXIT_FAILURE_[4], EALREADY_[4], t_S_IRWXO_[4], t_S_IRWXU_[4], ETIMEDOUT_[4], ENODATA_[4], t_FP_ILOGB0_[4], NAN_[4], UINT64_MAX_[4], EINTR_[4], INT32_MIN_[4], ENOLINK_[4], ECHILD_[4], TMP_MAX_[4], t_S_IWGRP_[4], ENOTCONN_[4], EPERM_[4], t_isless_[4], STDOUT_FILENO_[4], t_O_NDELAY_[4], t_O_ASYNC_[4], ELOOP_[4], t_F_DUPFD_[4], ESTALE_[4], ENOTSOCK_[4], INT64_C_[4], ENOSR_[4], t_S_ISDIR_[4], t_L_tmpnam_[4], UINT8_C_[4], UINT_LEAST8_MAX_[4], INT_FAST16_MIN_[4], t_SEEK_CUR_[4], ELNRNG_[4], t_PTRDIFF_MIN_[4], STDERR_FILENO_[4], t_O_FSYNC_[4], EPIPE_[4], t_islessgreater_[4], EBADMSG_[4], INFINITY_[4], EBFONT_[4], ERFKILL_[4], EREMOTE_[4], ETOOMANYREFS_[4], EPFNOSUPPORT_[4], ENONET_[4], EBADSLT_[4], t_O_NONBLOCK_[4], t_O_APPEND_[4], t_SIZE_MAX_[4], ENOTNAM_[4], UINT64_C_[4], t_WINT_MAX_[4], t_S_IWUSR_[4], UINTPTR_MAX_[4], t_MATH_ERREXCEPT_[4], t_F_UNLCK_[4], t_F_SHLCK_[4], INT64_MAX_[4], math_errhandling_[4], ELIBEXEC_[4], t_isnan_[4], UINT32_MAX_[4], EKEYREJECTED_[4], ENOCSI_[4], va_end_[4], t_F_GETFD_[4], t_F_GETFL_[4], t_S_IRWXG_[4], t_HUGE_VAL_[4], ENOTEMPTY_[4], EADDRINUSE_[4], t_WINT_MIN_[4], ENETRESET_[4], t_F_SETLKW64_[4], t_F_GETLK_[4], EISDIR_[4], INT_LEAST8_MAX_[4], INT_LEAST32_MAX_[4], t_F_WRLCK_[4], EIDRM_[4], ECOMM_[4], t_O_EXCL_[4], ECONNABORTED_[4], isnormal_[4], INT_LEAST8_MIN_[4], t_S_ISFIFO_[4], UINT_LEAST16_MAX_[4], INT_LEAST32_MIN_[4], t_islessequal_[4], t_O_RDWR_[4], EHOSTUNREACH_[4], EBADFD_[4], EL3HLT_[4], t_FD_CLOEXEC_[4], t_SIG_ATOMIC_MAX_[4], EFAULT_[4], INT32_MAX_[4], t_F_SETFL_[4], EL2HLT_[4], ENOKEY_[4], t_O_RDONLY_[4], EINVAL_[4], t_SIG_ATOMIC_MIN_[4], t_F_OK_[4], RAND_MAX_[4], t_MATH_ERRNO_[4], ESHUTDOWN_[4], t_F_SETLK_[4], t_F_SETLK64_[4], ELIBSCN_[4], INTPTR_MAX_[4], t_O_SYNC_[4], ENAVAIL_[4], ENOSTR_[4], INT_LEAST64_MAX_[4], EOVERFLOW_[4], t_S_IRUSR_[4], t_SEEK_SET_[4], EUCLEAN_[4], INTPTR_MIN_[4], INT8_C_[4], ENOMEDIUM_[4], EBUSY_[4], W_OK_[4], UINT_FAST32_MAX_[4], t_O_CREAT_[4], EPROTO_[4], ENODEV_[4], EKEYEXPIRED_[4], EROFS_[4], NULL_[4], UINTMAX_MAX_[4], INT32_C_[4], ELIBACC_[4], va_copy_[4], EHWPOISON_[4], fpclassify_[4], E2BIG_[4], EDEADLK_[4], UINTMAX_C_[4], ECONNRESET_[4], ENXIO_[4], t_isgreater_[4], t_F_GETLK64_[4], EBADRQC_[4], isfinite_[4], t_isinf_[4], t_F_SETLKW_[4], INT64_MIN_[4], signbit_[4], ENAMETOOLONG_[4], FILENAME_MAX_[4], ESOCKTNOSUPPORT_[4], t_S_ISBLK_[4], INT_LEAST64_MIN_[4], EDOTDOT_[4], EADDRNOTAVAIL_[4], ETIME_[4], BUFSIZ_[4], INT_FAST32_MAX_[4], isunordered_[4], EXIT_SUCCESS_[4], UINT_FAST8_MAX_[4], t_S_IXUSR_[4], STDIN_FILENO_[4], t_S_IWOTH_[4], UINT8_MAX_[4], EPROTONOSUPPORT_[4], EFBIG_[4], ENOTRECOVERABLE_[4], EIO_[4], ENETUNREACH_[4], EXDEV_[4], t_S_IRGRP_[4], UINT32_C_[4], UINT_FAST64_MAX_[4], INT_FAST32_MIN_[4], EDQUOT_[4], EREMOTEIO_[4], ENOSPC_[4], ENOEXEC_[4], EOF_[4], EMSGSIZE_[4], EDOM_[4], ESRCH_[4], ECHRNG_[4], EHOSTDOWN_[4], t_SEEK_END_[4], ENOLCK_[4], ENFILE_[4], t_isgreaterequal_[4], t_O_TRUNC_[4], ENOSYS_[4], t_O_WRONLY_[4], va_arg_[4], t_S_ISGID_[4], ENOTSUP_[4], ESRMNT_[4], INTMAX_MAX_[4], R_OK_[4], EDEADLOCK_[4], ENOANO_[4], FOPEN_MAX_[4], t_F_EXLCK_[4], EISCONN_[4], t_S_ISLNK_[4], INTMAX_MIN_[4], EUSERS_[4], ENETDOWN_[4], ENOPROTOOPT_[4], INT_FAST64_MAX_[4], UINT_LEAST32_MAX_[4], EMFILE_[4], ENOBUFS_[4], EWOULDBLOCK_[4], t_S_ISREG_[4], t_S_IXGRP_[4], ELIBBAD_[4], INTMAX_C_[4], ESTRPIPE_[4], ECONNREFUSED_[4], INT_FAST64_MIN_[4], EAGAIN_[4], UINT16_MAX_[4], t_S_ISUID_[4], ELIBMAX_[4], EEXIST_[4], errno_[4], EL2NSYNC_[4], ENOENT_[4], ENOPKG_[4], t_F_SETFD_[4], EXFULL_[4], EKEYREVOKED_[4], ENOTUNIQ_[4], t_PTRDIFF_MAX_[4], t_S_IROTH_[4], X_OK_[4], INT_LEAST16_MAX_[4], EOPNOTSUPP_[4], d_fileno_[4], ENOTDIR_[4], EMEDIUMTYPE_[4], ino_t_[4], ino64_t_[4], dirent64_[4], t_DT_UNKNOWN_[4], t_DT_FIFO_[4], t_DT_CHR_[4], t_DT_DIR_[4], t_DT_BLK_[4], t_DT_REG_[4], t_DT_LNK_[4], t_DT_SOCK_[4], t_DT_WHT_[4], fdopendir_[4], t_readdir64_[4], t_readdir_r_[4], t_readdir64_r_[4], seekdir_[4], telldir_[4], dirfd_[4], t_scandir_[4], t_scandir64_[4], t_scandirat_[4], t_scandirat64_[4], t_alphasort_[4], t_alphasort64_[4], t_getdirentries_[4], t_getdirentries64_[4], t_versionsort_[4], t_versionsort64_[4], getdents64_[4], t_program_invocation_name_[4], t_program_invocation_short_name_[4], error_t_[4], flock64_[4], iovec_[4], iov_base[4], iov_len[4], t_F_OWNER_TID_[4], t_F_OWNER_PID_[4], t_F_OWNER_PGRP_[4], t_F_OWNER_GID_[4], f_owner_ex_[4], type[4], pid[4], file_handle_[4], handle_bytes[4], handle_type[4], f_handle[4], readahead_[4], sync_file_range_[4], vmsplice_[4], splice_[4], tee_[4], t_fallocate_[4], t_fallocate64_[4], name_to_handle_at_[4], open_by_handle_at_[4], off64_t_[4], time_t_[4], timespec_[4], tv_sec[4], tv_nsec[4], st_atim[4], st_mtim[4], st_ctim[4], stat64_[4], fcntl64_[4], open64_[4], t_openat_[4], t_openat64_[4], creat64_[4], lockf_[4], lockf64_[4], t_posix_fadvise_[4], t_posix_fadvise64_[4], t_posix_fallocate_[4], t_posix_fallocate64_[4], t_FP_INT_UPWARD_[4], t_FP_INT_DOWNWARD_[4], t_FP_INT_TOWARDZERO_[4], t_FP_INT_TONEARESTFROMZERO_[4], t_FP_INT_TONEAREST_[4], sincos_[4], exp10_[4], finite_[4], drem_[4], significand_[4], j0_[4], j1_[4], jn_[4], y0_[4], y1_[4], yn_[4], gamma_[4], lgamma_r_[4], nextdown_[4], nextup_[4], llogb_[4], roundeven_[4], fromfp_[4], ufromfp_[4], fromfpx_[4], ufromfpx_[4], canonicalize_[4], fmaxmag_[4], fminmag_[4], fmaximum_[4], fminimum_[4], fmaximum_num_[4], fminimum_num_[4], fmaximum_mag_[4], fminimum_mag_[4], fmaximum_mag_num_[4], fminimum_mag_num_[4], totalorder_[4], totalordermag_[4], getpayload_[4], setpayload_[4], setpayloadsig_[4], scalb_[4], sincosf_[4], exp10f_[4], t_isinff_[4], finitef_[4], dremf_[4], significandf_[4], t_isnanf_[4], j0f_[4], j1f_[4], jnf_[4], y0f_[4], y1f_[4], ynf_[4], gammaf_[4], lgammaf_r_[4], nextdownf_[4], nextupf_[4], llogbf_[4], roundevenf_[4], fromfpf_[4], ufromfpf_[4], fromfpxf_[4], ufromfpxf_[4], canonicalizef_[4], fmaxmagf_[4], fminmagf_[4], fmaximumf_[4], fminimumf_[4], fmaximum_numf_[4], fminimum_numf_[4], fmaximum_magf_[4], fminimum_magf_[4], fmaximum_mag_numf_[4], fminimum_mag_numf_[4], totalorderf_[4], totalordermagf_[4], getpayloadf_[4], setpayloadf_[4], setpayloadsigf_[4], scalbf_[4], sincosl_[4], exp10l_[4], t_isinfl_[4], finitel_[4], dreml_[4], significandl_[4], t_isnanl_[4], j0l_[4], j1l_[4], jnl_[4], y0l_[4], y1l_[4], ynl_[4], gammal_[4], lgammal_r_[4], nextdownl_[4], nextupl_[4], llogbl_[4], roundevenl_[4], fromfpl_[4], ufromfpl_[4], fromfpxl_[4], ufromfpxl_[4], canonicalizel_[4], fmaxmagl_[4], fminmagl_[4], fmaximuml_[4], fminimuml_[4], fmaximum_numl_[4], fminimum_numl_[4], fmaximum_magl_[4], fminimum_magl_[4], fmaximum_mag_numl_[4], fminimum_mag_numl_[4], totalorderl_[4], totalordermagl_[4], getpayloadl_[4], setpayloadl_[4], setpayloadsigl_[4], scalbl_[4], acosf32_[4], asinf32_[4], atanf32_[4], atan2f32_[4], cosf32_[4], sinf32_[4], tanf32_[4], coshf32_[4], sinhf32_[4], tanhf32_[4], sincosf32_[4], acoshf32_[4], asinhf32_[4], atanhf32_[4], expf32_[4], frexpf32_[4], ldexpf32_[4], logf32_[4], log10f32_[4], modff32_[4], exp10f32_[4], expm1f32_[4], log1pf32_[4], logbf32_[4], exp2f32_[4], log2f32_[4], powf32_[4], sqrtf32_[4], hypotf32_[4], cbrtf32_[4], ceilf32_[4], fabsf32_[4], floorf32_[4], fmodf32_[4], copysignf32_[4], nanf32_[4], j0f32_[4], j1f32_[4], jnf32_[4], y0f32_[4], y1f32_[4], ynf32_[4], erff32_[4], erfcf32_[4], lgammaf32_[4], tgammaf32_[4], lgammaf32_r_[4], rintf32_[4], nextafterf32_[4], nextdownf32_[4], nextupf32_[4], remainderf32_[4], scalbnf32_[4], ilogbf32_[4], llogbf32_[4], scalblnf32_[4], nearbyintf32_[4], roundf32_[4], truncf32_[4], remquof32_[4], lrintf32_[4], llrintf32_[4], lroundf32_[4], llroundf32_[4], fdimf32_[4], fmaxf32_[4], fminf32_[4], fmaf32_[4], roundevenf32_[4], fromfpf32_[4], ufromfpf32_[4], fromfpxf32_[4], ufromfpxf32_[4], canonicalizef32_[4], fmaxmagf32_[4], fminmagf32_[4], fmaximumf32_[4], fminimumf32_[4], fmaximum_numf32_[4], fminimum_numf32_[4], fmaximum_magf32_[4], fminimum_magf32_[4], fmaximum_mag_numf32_[4], fminimum_mag_numf32_[4], totalorderf32_[4], totalordermagf32_[4], getpayloadf32_[4], setpayloadf32_[4], setpayloadsigf32_[4], acosf64_[4], asinf64_[4], atanf64_[4], atan2f64_[4], cosf64_[4], sinf64_[4], tanf64_[4], coshf64_[4], sinhf64_[4], tanhf64_[4], sincosf64_[4], acoshf64_[4], asinhf64_[4], atanhf64_[4], expf64_[4], frexpf64_[4], ldexpf64_[4], logf64_[4], log10f64_[4], modff64_[4], exp10f64_[4], expm1f64_[4], log1pf64_[4], logbf64_[4], exp2f64_[4], log2f64_[4], powf64_[4], sqrtf64_[4], hypotf64_[4], cbrtf64_[4], ceilf64_[4], fabsf64_[4], floorf64_[4], fmodf64_[4], copysignf64_[4], nanf64_[4], j0f64_[4], j1f64_[4], jnf64_[4], y0f64_[4], y1f64_[4], ynf64_[4], erff64_[4], erfcf64_[4], lgammaf64_[4], tgammaf64_[4], lgammaf64_r_[4], rintf64_[4], nextafterf64_[4], nextdownf64_[4], nextupf64_[4], remainderf64_[4], scalbnf64_[4], ilogbf64_[4], llogbf64_[4], scalblnf64_[4], nearbyintf64_[4], roundf64_[4], truncf64_[4], remquof64_[4], lrintf64_[4], llrintf64_[4], lroundf64_[4], llroundf64_[4], fdimf64_[4], fmaxf64_[4], fminf64_[4], fmaf64_[4], roundevenf64_[4], fromfpf64_[4], ufromfpf64_[4], fromfpxf64_[4], ufromfpxf64_[4], canonicalizef64_[4], fmaxmagf64_[4], fminmagf64_[4], fmaximumf64_[4], fminimumf64_[4], fmaximum_numf64_[4], fminimum_numf64_[4], fmaximum_magf64_[4], fminimum_magf64_[4], fmaximum_mag_numf64_[4], fminimum_mag_numf64_[4], totalorderf64_[4], totalordermagf64_[4], getpayloadf64_[4], setpayloadf64_[4], setpayloadsigf64_[4], acosf128_[4], asinf128_[4], atanf128_[4], atan2f128_[4], cosf128_[4], sinf128_[4], tanf128_[4], coshf128_[4], sinhf128_[4], tanhf128_[4], sincosf128_[4], acoshf128_[4], asinhf128_[4], atanhf128_[4], expf128_[4], frexpf128_[4], ldexpf128_[4], logf128_[4], log10f128_[4], modff128_[4], exp10f128_[4], expm1f128_[4], log1pf128_[4], logbf128_[4], exp2f128_[4], log2f128_[4], powf128_[4], sqrtf128_[4], hypotf128_[4], cbrtf128_[4], ceilf128_[4], fabsf128_[4], floorf128_[4], fmodf128_[4], copysignf128_[4], nanf128_[4], j0f128_[4], j1f128_[4], jnf128_[4], y0f128_[4], y1f128_[4], ynf128_[4], erff128_[4], erfcf128_[4], lgammaf128_[4], tgammaf128_[4], lgammaf128_r_[4], rintf128_[4], nextafterf128_[4], nextdownf128_[4], nextupf128_[4], remainderf128_[4], scalbnf128_[4], ilogbf128_[4], llogbf128_[4], scalblnf128_[4], nearbyintf128_[4], roundf128_[4], truncf128_[4], remquof128_[4], lrintf128_[4], llrintf128_[4], lroundf128_[4], llroundf128_[4], fdimf128_[4], fmaxf128_[4], fminf128_[4], fmaf128_[4], roundevenf128_[4], fromfpf128_[4], ufromfpf128_[4], fromfpxf128_[4], ufromfpxf128_[4], canonicalizef128_[4], fmaxmagf128_[4], fminmagf128_[4], fmaximumf128_[4], fminimumf128_[4], fmaximum_numf128_[4], fminimum_numf128_[4], fmaximum_magf128_[4], fminimum_magf128_[4], fmaximum_mag_numf128_[4], fminimum_mag_numf128_[4], totalorderf128_[4], totalordermagf128_[4], getpayloadf128_[4], setpayloadf128_[4], setpayloadsigf128_[4], acosf32x_[4], asinf32x_[4], atanf32x_[4], atan2f32x_[4], cosf32x_[4], sinf32x_[4], tanf32x_[4], coshf32x_[4], sinhf32x_[4], tanhf32x_[4], sincosf32x_[4], acoshf32x_[4], asinhf32x_[4], atanhf32x_[4], expf32x_[4], frexpf32x_[4], ldexpf32x_[4], logf32x_[4], log10f32x_[4], modff32x_[4], exp10f32x_[4], expm1f32x_[4], log1pf32x_[4], logbf32x_[4], exp2f32x_[4], log2f32x_[4], powf32x_[4], sqrtf32x_[4], hypotf32x_[4], cbrtf32x_[4], ceilf32x_[4], fabsf32x_[4], floorf32x_[4], fmodf32x_[4], copysignf32x_[4], nanf32x_[4], j0f32x_[4], j1f32x_[4], jnf32x_[4], y0f32x_[4], y1f32x_[4], ynf32x_[4], erff32x_[4], erfcf32x_[4], lgammaf32x_[4], tgammaf32x_[4], lgammaf32x_r_[4], rintf32x_[4], nextafterf32x_[4], nextdownf32x_[4], nextupf32x_[4], remainderf32x_[4], scalbnf32x_[4], ilogbf32x_[4], llogbf32x_[4], scalblnf32x_[4], nearbyintf32x_[4], roundf32x_[4], truncf32x_[4], remquof32x_[4], lrintf32x_[4], llrintf32x_[4], lroundf32x_[4], llroundf32x_[4], fdimf32x_[4], fmaxf32x_[4], fminf32x_[4], fmaf32x_[4], roundevenf32x_[4], fromfpf32x_[4], ufromfpf32x_[4], fromfpxf32x_[4], ufromfpxf32x_[4], canonicalizef32x_[4], fmaxmagf32x_[4], fminmagf32x_[4], fmaximumf32x_[4], fminimumf32x_[4], fmaximum_numf32x_[4], fminimum_numf32x_[4], fmaximum_magf32x_[4], fminimum_magf32x_[4], fmaximum_mag_numf32x_[4], fminimum_mag_numf32x_[4], totalorderf32x_[4], totalordermagf32x_[4], getpayloadf32x_[4], setpayloadf32x_[4], setpayloadsigf32x_[4], acosf64x_[4], asinf64x_[4], atanf64x_[4], atan2f64x_[4], cosf64x_[4], sinf64x_[4], tanf64x_[4], coshf64x_[4], sinhf64x_[4], tanhf64x_[4], sincosf64x_[4], acoshf64x_[4], asinhf64x_[4], atanhf64x_[4], expf64x_[4], frexpf64x_[4], ldexpf64x_[4], logf64x_[4], log10f64x_[4], modff64x_[4], exp10f64x_[4], expm1f64x_[4], log1pf64x_[4], logbf64x_[4], exp2f64x_[4], log2f64x_[4], powf64x_[4], sqrtf64x_[4], hypotf64x_[4], cbrtf64x_[4], ceilf64x_[4], fabsf64x_[4], floorf64x_[4], fmodf64x_[4], copysignf64x_[4], nanf64x_[4], j0f64x_[4], j1f64x_[4], jnf64x_[4], y0f64x_[4], y1f64x_[4], ynf64x_[4], erff64x_[4], erfcf64x_[4], lgammaf64x_[4], tgammaf64x_[4], lgammaf64x_r_[4], rintf64x_[4], nextafterf64x_[4], nextdownf64x_[4], nextupf64x_[4], remainderf64x_[4], scalbnf64x_[4], ilogbf64x_[4], llogbf64x_[4], scalblnf64x_[4], nearbyintf64x_[4], roundf64x_[4], truncf64x_[4], remquof64x_[4], lrintf64x_[4], llrintf64x_[4], lroundf64x_[4], llroundf64x_[4], fdimf64x_[4], fmaxf64x_[4], fminf64x_[4], fmaf64x_[4], roundevenf64x_[4], fromfpf64x_[4], ufromfpf64x_[4], fromfpxf64x_[4], ufromfpxf64x_[4], canonicalizef64x_[4], fmaxmagf64x_[4], fminmagf64x_[4], fmaximumf64x_[4], fminimumf64x_[4], fmaximum_numf64x_[4], fminimum_numf64x_[4], fmaximum_magf64x_[4], fminimum_magf64x_[4], fmaximum_mag_numf64x_[4], fminimum_mag_numf64x_[4], totalorderf64x_[4], totalordermagf64x_[4], getpayloadf64x_[4], setpayloadf64x_[4], setpayloadsigf64x_[4], fadd_[4], fdiv_[4], ffma_[4], fmul_[4], fsqrt_[4], fsub_[4], faddl_[4], fdivl_[4], ffmal_[4], fmull_[4], fsqrtl_[4], fsubl_[4], daddl_[4], ddivl_[4], dfmal_[4], dmull_[4], dsqrtl_[4], dsubl_[4], t_f32addf32x_[4], t_f32divf32x_[4], t_f32fmaf32x_[4], t_f32mulf32x_[4], t_f32sqrtf32x_[4], t_f32subf32x_[4], t_f32addf64_[4], t_f32divf64_[4], t_f32fmaf64_[4], t_f32mulf64_[4], t_f32sqrtf64_[4], t_f32subf64_[4], t_f32addf64x_[4], t_f32divf64x_[4], t_f32fmaf64x_[4], t_f32mulf64x_[4], t_f32sqrtf64x_[4], t_f32subf64x_[4], t_f32addf128_[4], t_f32divf128_[4], t_f32fmaf128_[4], t_f32mulf128_[4], t_f32sqrtf128_[4], t_f32subf128_[4], t_f32xaddf64_[4], t_f32xdivf64_[4], t_f32xfmaf64_[4], t_f32xmulf64_[4], t_f32xsqrtf64_[4], t_f32xsubf64_[4], t_f32xaddf64x_[4], t_f32xdivf64x_[4], t_f32xfmaf64x_[4], t_f32xmulf64x_[4], t_f32xsqrtf64x_[4], t_f32xsubf64x_[4], t_f32xaddf128_[4], t_f32xdivf128_[4], t_f32xfmaf128_[4], t_f32xmulf128_[4], t_f32xsqrtf128_[4], t_f32xsubf128_[4], t_f64addf64x_[4], t_f64divf64x_[4], t_f64fmaf64x_[4], t_f64mulf64x_[4], t_f64sqrtf64x_[4], t_f64subf64x_[4], t_f64addf128_[4], t_f64divf128_[4], t_f64fmaf128_[4], t_f64mulf128_[4], t_f64sqrtf128_[4], t_f64subf128_[4], t_f64xaddf128_[4], t_f64xdivf128_[4], t_f64xfmaf128_[4], t_f64xmulf128_[4], t_f64xsqrtf128_[4], t_f64xsubf128_[4], signgam_[4], cookie_read_function_t_[4], cookie_write_function_t_[4], cookie_seek_function_t_[4], cookie_close_function_t_[4], seek[4], cookie_io_functions_t_[4], fpos64_t_[4], t_renameat_[4], t_renameat2_[4], t_tmpfile64_[4], t_tmpnam_r_[4], tempnam_[4], t_fflush_unlocked_[4], fcloseall_[4], fopen64_[4], t_freopen64_[4], fdopen_[4], fopencookie_[4], fmemopen_[4], open_memstream_[4], setbuffer_[4], setlinebuf_[4], vasprintf_[4], asprintf_[4], vdprintf_[4], dprintf_[4], getc_unlocked_[4], t_getchar_unlocked_[4], t_fgetc_unlocked_[4], t_fputc_unlocked_[4], putc_unlocked_[4], t_putchar_unlocked_[4], getw_[4], putw_[4], t_fgets_unlocked_[4], getdelim_[4], getline_[4], t_fputs_unlocked_[4], t_fread_unlocked_[4], t_fwrite_unlocked_[4], t_fseeko_[4], t_ftello_[4], t_fseeko64_[4], t_ftello64_[4], t_fgetpos64_[4], t_fsetpos64_[4], t_clearerr_unlocked_[4], t_feof_unlocked_[4], t_ferror_unlocked_[4], t_fileno_[4], t_fileno_unlocked_[4], pclose_[4], popen_[4], ctermid_[4], cuserid_[4], t_obstack_[4], t_obstack_printf_[4], t_obstack_vprintf_[4], flockfile_[4], ftrylockfile_[4], funlockfile_[4], t_strtof32_[4], t_strtof64_[4], t_strtof128_[4], t_strtof32x_[4], t_strtof64x_[4], strtoq_[4], strtouq_[4], t_strfromd_[4], t_strfromf_[4], t_strfroml_[4], t_strfromf32_[4], t_strfromf64_[4], t_strfromf128_[4], t_strfromf32x_[4], t_strfromf64x_[4], locale_t_[4], t_strtol_l_[4], t_strtoul_l_[4], t_strtoll_l_[4], t_strtoull_l_[4], t_strtod_l_[4], t_strtof_l_[4], t_strtold_l_[4], t_strtof32_l_[4], t_strtof64_l_[4], t_strtof128_l_[4], t_strtof32x_l_[4], t_strtof64x_l_[4], l64a_[4], a64l_[4], u_char_[4], u_short_[4], u_int_[4], u_long_[4], quad_t_[4], u_quad_t_[4], fsid_t_[4], loff_t_[4], dev_t_[4], gid_t_[4], nlink_t_[4], uid_t_[4], id_t_[4], daddr_t_[4], caddr_t_[4], key_t_[4], clock_t_[4], clockid_t_[4], timer_t_[4], useconds_t_[4], suseconds_t_[4], ulong_[4], ushort_[4], uint_[4], u_int8_t_[4], u_int16_t_[4], u_int32_t_[4], u_int64_t_[4], register_t_[4], static_[4], sigset_t_[4], timeval_[4], tv_usec[4], fds_bits[4], fd_set_[4], fd_mask_[4], select_[4], pselect_[4], blksize_t_[4], blkcnt_t_[4], fsblkcnt_t_[4], fsfilcnt_t_[4], blkcnt64_t_[4], fsblkcnt64_t_[4], fsfilcnt64_t_[4], pthread_t_[4], pthread_mutexattr_t_[4], pthread_condattr_t_[4], pthread_key_t_[4], pthread_once_t_[4], pthread_attr_t_[4], pthread_mutex_t_[4], pthread_cond_t_[4], pthread_rwlock_t_[4], pthread_rwlockattr_t_[4], volatile_[4], pthread_spinlock_t_[4], pthread_barrier_t_[4], pthread_barrierattr_t_[4], random_[4], t_srandom_[4], t_initstate_[4], t_setstate_[4], random_data_[4], fptr[4], rptr[4], rand_type[4], rand_deg[4], rand_sep[4], end_ptr[4], random_r_[4], t_srandom_r_[4], t_initstate_r_[4], t_setstate_r_[4], rand_r_[4], t_drand48_[4], t_erand48_[4], t_lrand48_[4], t_nrand48_[4], t_mrand48_[4], t_jrand48_[4], t_srand48_[4], t_seed48_[4], t_lcong48_[4], t_drand48_data_[4], t_drand48_r_[4], t_erand48_r_[4], t_lrand48_r_[4], t_nrand48_r_[4], t_mrand48_r_[4], t_jrand48_r_[4], t_srand48_r_[4], t_seed48_r_[4], t_lcong48_r_[4], t_arc4random_[4], t_arc4random_buf_[4], t_arc4random_uniform_[4], reallocarray_[4], alloca_[4], valloc_[4], posix_memalign_[4], aligned_alloc_[4], at_quick_exit_[4], on_exit_[4], quick_exit_[4], secure_getenv_[4], putenv_[4], setenv_[4], unsetenv_[4], clearenv_[4], mktemp_[4], t_mkstemp_[4], t_mkstemp64_[4], t_mkstemps_[4], t_mkstemps64_[4], mkdtemp_[4], t_mkostemp_[4], t_mkostemp64_[4], t_mkostemps_[4], t_mkostemps64_[4], canonicalize_file_name_[4], realpath_[4], comparison_fn_t_[4], t_qsort_r_[4], t_ecvt_[4], t_fcvt_[4], gcvt_[4], t_qecvt_[4], t_qfcvt_[4], qgcvt_[4], t_ecvt_r_[4], t_fcvt_r_[4], t_qecvt_r_[4], t_qfcvt_r_[4], rpmatch_[4], getsubopt_[4], posix_openpt_[4], grantpt_[4], unlockpt_[4], t_ptsname_[4], t_ptsname_r_[4], getpt_[4], getloadavg_[4], memccpy_[4], rawmemchr_[4], memrchr_[4], t_strcoll_l_[4], t_strxfrm_l_[4], t_strdup_[4], t_strndup_[4], strchrnul_[4], t_strtok_r_[4], strcasestr_[4], memmem_[4], mempcpy_[4], strnlen_[4], t_strerror_r_[4], t_strerrordesc_np_[4], t_strerrorname_np_[4], t_strerror_l_[4], bcmp_[4], bcopy_[4], bzero_[4], index_[4], rindex_[4], ffs_[4], ffsl_[4], ffsll_[4], t_strcasecmp_[4], t_strncasecmp_[4], t_strcasecmp_l_[4], t_strncasecmp_l_[4], explicit_bzero_[4], strsep_[4], strsignal_[4], sigabbrev_np_[4], sigdescr_np_[4], stpcpy_[4], stpncpy_[4], strverscmp_[4], strfry_[4], memfrob_[4], basename_[4], fstat64_[4], t_fstatat_[4], t_fstatat64_[4], lstat_[4], lstat64_[4], lchmod_[4], fchmod_[4], fchmodat_[4], getumask_[4], mkdirat_[4], t_mknod_[4], t_mknodat_[4], t_mkfifoat_[4], utimensat_[4], futimens_[4], val[4], statx_timestamp_[4], statx_[4], stx_mask[4], stx_blksize[4], stx_attributes[4], stx_nlink[4], stx_uid[4], stx_gid[4], stx_mode[4], stx_ino[4], stx_size[4], stx_blocks[4], stx_attributes_mask[4], stx_atime[4], stx_btime[4], stx_ctime[4], stx_mtime[4], stx_rdev_major[4], stx_rdev_minor[4], stx_dev_major[4], stx_dev_minor[4], stx_mnt_id[4], stx_dio_mem_align[4], stx_dio_offset_align[4], socklen_t_[4], euidaccess_[4], eaccess_[4], execveat_[4], faccessat_[4], lseek64_[4], closefrom_[4], t_pread_[4], t_pwrite_[4], t_pread64_[4], t_pwrite64_[4], pipe2_[4], ualarm_[4], usleep_[4], fchown_[4], lchown_[4], fchownat_[4], fchdir_[4], get_current_dir_name_[4], getwd_[4], dup3_[4], environ_[4], fexecve_[4], execvpe_[4], nice_[4], confstr_[4], getpgid_[4], setpgrp_[4], getsid_[4], group_member_[4], setreuid_[4], seteuid_[4], setregid_[4], setegid_[4], getresuid_[4], getresgid_[4], setresuid_[4], setresgid_[4], vfork_[4], ttyslot_[4], linkat_[4], t_symlink_[4], t_readlink_[4], t_symlinkat_[4], t_readlinkat_[4], t_unlinkat_[4], t_getlogin_r_[4], setlogin_[4], optarg_[4], optind_[4], opterr_[4], optopt_[4], getopt_[4], gethostname_[4], sethostname_[4], sethostid_[4], getdomainname_[4], setdomainname_[4], vhangup_[4], revoke_[4], profil_[4], acct_[4], getusershell_[4], endusershell_[4], setusershell_[4], daemon_[4], chroot_[4], getpass_[4], syncfs_[4], gethostid_[4], sync_[4], getpagesize_[4], getdtablesize_[4], t_truncate_[4], t_truncate64_[4], t_ftruncate_[4], t_ftruncate64_[4], brk_[4], sbrk_[4], syscall_[4], copy_file_range_[4], fdatasync_[4], crypt_[4], swab_[4], getentropy_[4], close_range_[4], gettid_[4], t_M_PIf_[4], t_M_PIl_[4], t_SYNC_FILE_RANGE_WRITE_AND_WAIT_[4], t_AT_STATX_SYNC_AS_STAT_[4], t_M_SQRT1_2_[4], t_M_PI_4_[4], iszero_[4], t_M_PI_2f32_[4], t_FP_LLOGBNAN_[4], t_STATX_ATTR_AUTOMOUNT_[4], t_RWH_WRITE_LIFE_SHORT_[4], t_M_Ef64x_[4], t_M_PI_2f64_[4], t_M_2_PIf64x_[4], t_SYNC_FILE_RANGE_WRITE_[4], t_M_PI_4f128_[4], t_M_LN10l_[4], t_M_Ef_[4], t_M_El_[4], t_M_LOG2Ef128_[4], t_M_1_PIf32x_[4], t_S_IFSOCK_[4], t_DN_MODIFY_[4], PIPE_BUF_[4], MQ_PRIO_MAX_[4], t_M_LN10f128_[4], t_STATX_BASIC_STATS_[4], UINT_LEAST32_WIDTH_[4], t_S_TYPEISSEM_[4], t_STATX_BTIME_[4], UINT_FAST16_WIDTH_[4], t_M_2_SQRTPIf128_[4], t_M_E_[4], t_F_GETOWN_EX_[4], MAXFLOAT_[4], t_F_GETPIPE_SZ_[4], t_M_PI_[4], FNONBLOCK_[4], XATTR_SIZE_MAX_[4], be64toh_[4], t_M_LOG10Ef64x_[4], t_M_SQRT1_2f64x_[4], t_FALLOC_FL_ZERO_RANGE_[4], WIFEXITED_[4], t_S_IFBLK_[4], t_SNANF128_[4], t_HUGE_VAL_F32X_[4], t_FALLOC_FL_COLLAPSE_RANGE_[4], PATH_MAX_[4], UINT8_WIDTH_[4], t_SPLICE_F_GIFT_[4], t_RWH_WRITE_LIFE_EXTREME_[4], t_htobe16_[4], t_M_Ef128_[4], t_M_LOG2El_[4], t_FALLOC_FL_UNSHARE_RANGE_[4], t_M_1_PIf_[4], t_WCHAR_WIDTH_[4], NAME_MAX_[4], t_STATX_ATTR_VERITY_[4], t_RWF_WRITE_LIFE_NOT_SET_[4], FFSYNC_[4], t_M_PI_2f_[4], INT_FAST32_WIDTH_[4], t_M_PIf64x_[4], t_M_PI_2_[4], t_O_DIRECTORY_[4], UINT_FAST64_WIDTH_[4], WUNTRACED_[4], t_F_LOCK_[4], t_F_SEAL_WRITE_[4], t_RENAME_EXCHANGE_[4], NFDBITS_[4], t_M_PI_2f128_[4], WSTOPPED_[4], DEFFILEMODE_[4], t_M_LN10f32_[4], t_F_SET_RW_HINT_[4], t_S_IFMT_[4], t_S_TYPEISSHM_[4], t_M_LN10f64_[4], t_AT_SYMLINK_NOFOLLOW_[4], t_DN_ACCESS_[4], WCONTINUED_[4], t_M_LOG10Ef32_[4], t_STATX_NLINK_[4], t_STATX_UID_[4], t_M_LOG10Ef64_[4], t_F_SEAL_SEAL_[4], t_M_Ef32_[4], t_M_LOG2Ef_[4], t_RENAME_NOREPLACE_[4], le32toh_[4], t_O_TMPFILE_[4], le64toh_[4], t_AT_RECURSIVE_[4], t_AT_SYMLINK_FOLLOW_[4], RTSIG_MAX_[4], UINT32_WIDTH_[4], t_HUGE_VAL_F32_[4], t_M_LN2f64x_[4], iscanonical_[4], t_M_2_PI_[4], t_M_LOG10Ef32x_[4], t_M_SQRT1_2f32x_[4], t_LOCK_EX_[4], t_HUGE_VAL_F64_[4], MAX_INPUT_[4], t_STATX_SIZE_[4], DELAYTIMER_MAX_[4], t_CLOSE_RANGE_UNSHARE_[4], t_M_1_PIf64_[4], t_htobe32_[4], WIFCONTINUED_[4], t_L_ctermid_[4], t_FD_SET_[4], t_POSIX_FADV_WILLNEED_[4], t_LOCK_NB_[4], t_M_2_PIf128_[4], SSIZE_MAX_[4], t_M_PI_4l_[4], t_POSIX_FADV_DONTNEED_[4], NGROUPS_MAX_[4], t_M_LOG10Ef_[4], t_M_LOG10El_[4], HOST_NAME_MAX_[4], t_S_IFLNK_[4], t_LOCK_RW_[4], UINT64_WIDTH_[4], UINTMAX_WIDTH_[4], INT32_WIDTH_[4], t_M_PIf32x_[4], t_M_SQRT2f64x_[4], t_LOCK_UN_[4], MAX_HANDLE_SZ_[4], t_FALLOC_FL_INSERT_RANGE_[4], be32toh_[4], t_M_2_SQRTPIf64_[4], t_F_GET_RW_HINT_[4], t_M_SQRT1_2f64_[4], t_POSIX_FADV_NORMAL_[4], t_S_IFCHR_[4], t_LOCK_READ_[4], t_F_GET_FILE_RW_HINT_[4], t_S_BLKSIZE_[4], t_STATX_GID_[4], t_STATX_ATTR_ENCRYPTED_[4], ALLPERMS_[4], t_SNANF_[4], t_SNANL_[4], t_F_SETLEASE_[4], t_F_SETPIPE_SZ_[4], t_M_PI_4f64x_[4], IFTODT_[4], UINT16_WIDTH_[4], WEXITED_[4], t_M_LOG2E_[4], WNOHANG_[4], t_SYNC_FILE_RANGE_WAIT_AFTER_[4], FASYNC_[4], t_O_RSYNC_[4], t_M_2_SQRTPIf64x_[4], t_SIG_ATOMIC_WIDTH_[4], t_UTIME_NOW_[4], INT8_WIDTH_[4], t_LOCK_MAND_[4], t_WINT_WIDTH_[4], t_S_IFREG_[4], ACCESSPERMS_[4], INT_FAST64_WIDTH_[4], t_F_GETSIG_[4], issubnormal_[4], t_O_DSYNC_[4], t_STATX_ATTR_APPEND_[4], t_SEEK_DATA_[4], t_FALLOC_FL_PUNCH_HOLE_[4], t_SIZE_WIDTH_[4], t_M_SQRT1_2f_[4], INT_FAST16_WIDTH_[4], LOGIN_NAME_MAX_[4], UINT_LEAST64_WIDTH_[4], t_M_PIf32_[4], t_SNANF64X_[4], MAX_CANON_[4], t_M_PIf64_[4], t_FP_LLOGB0_[4], t_FD_ZERO_[4], AIO_PRIO_DELTA_MAX_[4], t_M_SQRT2f32x_[4], t_F_GET_SEALS_[4], t_RENAME_WHITEOUT_[4], INT_LEAST64_WIDTH_[4], t_SYNC_FILE_RANGE_WAIT_BEFORE_[4], INT_FAST8_WIDTH_[4], t_htobe64_[4], t_M_SQRT1_2f32_[4], t_M_PI_2f32x_[4], WEXITSTATUS_[4], t_DN_RENAME_[4], t_F_OFD_GETLK_[4], be16toh_[4], t_F_ULOCK_[4], UINTPTR_WIDTH_[4], t_M_LOG2Ef64x_[4], t_AT_FDCWD_[4], t_POSIX_FADV_SEQUENTIAL_[4], t_DN_ATTRIB_[4], t_M_LN10f_[4], t_HUGE_VAL_F128_[4], t_M_PI_2f64x_[4], t_M_PI_2l_[4], BYTE_ORDER_[4], t_DN_DELETE_[4], t_htole32_[4], WSTOPSIG_[4], t_M_PI_4f_[4], TTY_NAME_MAX_[4], unix_[4], t_RWH_WRITE_LIFE_MEDIUM_[4], t_F_GETOWN_[4], t_F_SEAL_SHRINK_[4], t_M_2_SQRTPI_[4], t_STATX_DIOALIGN_[4], t_M_PI_4f32x_[4], t_F_SETOWN_[4], XATTR_LIST_MAX_[4], t_M_LOG2Ef32x_[4], t_F_TLOCK_[4], t_F_GETLEASE_[4], t_M_2_PIf_[4], t_O_NOATIME_[4], t_M_2_PIl_[4], t_M_2_SQRTPIf32x_[4], t_PTHREAD_STACK_MIN_[4], t_F_TEST_[4], t_M_SQRT1_2l_[4], t_O_CLOEXEC_[4], t_F_SETSIG_[4], t_FALLOC_FL_KEEP_SIZE_[4], t_LOCK_WRITE_[4], INT_LEAST8_WIDTH_[4], t_S_IFDIR_[4], t_F_OFD_SETLK_[4], t_strdupa_[4], t_F_NOTIFY_[4], t_SNANF32X_[4], t_S_ISVTX_[4], t_PTHREAD_DESTRUCTOR_ITERATIONS_[4], DTTOIF_[4], t_POSIX_FADV_NOREUSE_[4], t_F_DUPFD_CLOEXEC_[4], iseqsig_[4], INT16_WIDTH_[4], t_L_INCR_[4], t_M_Ef32x_[4], t_M_1_PIl_[4], WIFSTOPPED_[4], t_M_LN2f32x_[4], BIG_ENDIAN_[4], t_S_TYPEISMQ_[4], t_STATX_MODE_[4], t_htole16_[4], MAXNAMLEN_[4], t_SEEK_HOLE_[4], t_STATX_ATTR_COMPRESSED_[4], t_AT_NO_AUTOMOUNT_[4], WTERMSIG_[4], linux_[4], PDP_ENDIAN_[4], t_htole64_[4], t_AT_STATX_FORCE_SYNC_[4], t_M_LOG10Ef128_[4], t_O_LARGEFILE_[4], t_M_SQRT1_2f128_[4], t_L_XTND_[4], FAPPEND_[4], t_STATX_ATIME_[4], t_M_PI_4f32_[4], UINT_FAST32_WIDTH_[4], t_M_LOG2Ef32_[4], t_M_PI_4f64_[4], t_L_cuserid_[4], t_S_IEXEC_[4], t_RWH_WRITE_LIFE_NOT_SET_[4], t_M_LN10f64x_[4], t_M_SQRT2f_[4], INT_LEAST32_WIDTH_[4], INT64_WIDTH_[4], t_M_SQRT2f32_[4], INT_LEAST16_WIDTH_[4], t_STATX_ALL_[4], t_M_2_PIf32_[4], UINT_LEAST16_WIDTH_[4], WNOWAIT_[4], t_M_LN10_[4], t_PTRDIFF_WIDTH_[4], t_F_OFD_SETLKW_[4], t_M_LN2l_[4], t_M_1_PIf128_[4], t_M_2_PIf64_[4], UINT_LEAST8_WIDTH_[4], t_M_SQRT2_[4], t_F_SEAL_GROW_[4], SEM_VALUE_MAX_[4], FNDELAY_[4], t_FD_SETSIZE_[4], t_AT_STATX_DONT_SYNC_[4], INTPTR_WIDTH_[4], t_M_LN10f32x_[4], t_STATX_RESERVED_[4], t_STATX_MNT_ID_[4], t_RWH_WRITE_LIFE_NONE_[4], le16toh_[4], XATTR_NAME_MAX_[4], t_LOCK_SH_[4], t_RWH_WRITE_LIFE_LONG_[4], t_M_SQRT2f64_[4], t_M_2_SQRTPIf32_[4], t_STATX_ATTR_IMMUTABLE_[4], WIFSIGNALED_[4], t_M_2_SQRTPIf_[4], t_AT_REMOVEDIR_[4], t_M_2_SQRTPIl_[4], t_M_LN2f_[4], P_tmpdir_[4], t_AT_STATX_SYNC_TYPE_[4], t_M_1_PIf32_[4], t_M_2_PIf32x_[4], t_M_Ef64_[4], TEMP_FAILURE_RETRY_[4], t_UTIME_OMIT_[4], t_SPLICE_F_NONBLOCK_[4], t_STATX_ATTR_MOUNT_ROOT_[4], t_strndupa_[4], t_M_1_PIf64x_[4], t_M_LOG10E_[4], t_FALLOC_FL_NO_HIDE_STALE_[4], t_S_IWRITE_[4], t_STATX_CTIME_[4], t_M_LN2f128_[4], t_STATX_ATTR_DAX_[4], t_L_SET_[4], t_F_ADD_SEALS_[4], t_SNANF32_[4], t_CLOSE_RANGE_CLOEXEC_[4], t_STATX_ATTR_NODUMP_[4], t_FD_ISSET_[4], t_O_NOFOLLOW_[4], t_F_SEAL_FUTURE_WRITE_[4], issignaling_[4], t_SNANF64_[4], t_F_SET_FILE_RW_HINT_[4], t_M_1_PI_[4], t_DN_MULTISHOT_[4], t_S_ISSOCK_[4], t_AT_EACCESS_[4], t_DN_CREATE_[4], LITTLE_ENDIAN_[4], t_M_SQRT2l_[4], t_POSIX_FADV_RANDOM_[4], t_HUGE_VAL_F64X_[4], UINT_FAST8_WIDTH_[4], t_FD_CLR_[4], t_SPLICE_F_MORE_[4], t_M_SQRT2f128_[4], t_STATX_BLOCKS_[4], t_O_DIRECT_[4], t_STATX_INO_[4], t_M_LN2_[4], t_M_PIf128_[4], t_M_LOG2Ef64_[4], t_SPLICE_F_MOVE_[4], t_PTHREAD_KEYS_MAX_[4], t_O_PATH_[4], t_S_IREAD_[4], t_STATX_TYPE_[4], t_M_LN2f32_[4], t_SNAN_[4], t_STATX_MTIME_[4], INTMAX_WIDTH_[4], t_AT_EMPTY_PATH_[4], t_M_LN2f64_[4], t_F_SETOWN_EX_[4], t_S_IFIFO_[4], ifndef[4], ZQ_H_[4], define[4], include[4], stdint[4], h[4], ifdef[4], endif[4], parameters_[4], states_[4], arena_[4], seed_[4], step[4], bad_input[4], bad_index[4], accuracy[4], x[4], y[4], result_[4], gradients_[4], z[4], g[4], name[4], rank[4], dims[4], offset[4], elements[4], place[4], values[4], math[4], stdarg[4], stdio[4], stdlib[4], string[4], sys[4], unistd[4], defined[4], KERNEL_[4], noinline[4], inline_[4], a[4], b[4], count[4], below[4], i[4], t_cnnc_random_mix_[4], t_cnnc_random_bits_[4], stream[4], element[4], t_cnnc_random_uniform_f32_[4], top[4], t_cnnc_random_normal_f32_[4], bits[4], radius[4], angle[4], restrict_[4], conv1_weight_m[4], o[4], j[4], conv1_bias[4], dense1_weight_m[4], u[4], f[4], dense1_bias[4], conv1_weight[4], batchnorm1_weight[4], dense1_weight[4], conv1_weight_t_[4], batchnorm1_bias[4], batchnorm1_running_mean[4], batchnorm1_running_var[4], conv1_weight_v[4], conv1_bias_t_[4], conv1_bias_m[4], conv1_bias_v[4], batchnorm1_weight_t_[4], batchnorm1_weight_m[4], batchnorm1_weight_v[4], batchnorm1_bias_t_[4], batchnorm1_bias_m[4], batchnorm1_bias_v[4], dense1_weight_t_[4], dense1_weight_v[4], dense1_bias_t_[4], dense1_bias_m[4], dense1_bias_v[4], conv1_z[4], conv1[4], n[4], c[4], w[4], batchnorm1_m_sum[4], batchnorm1_v_sum[4], t0_[4], batchnorm1[4], maxpool1_place[4], maxpool1[4], largest[4], batchnorm1_value[4], dense1_z[4], d_z[4], cross_entropy1_m_place[4], cross_entropy1_m[4], cross_entropy1_sum[4], cross_entropy1_t_[4], cross_entropy1_sum2[4], accuracy1_sum[4], d_flatten1[4], d_gelu1[4], d_batchnorm1[4], d_flatten1_value[4], value[4], d_m[4], d_v_sum[4], d_v[4], d_conv1[4], i_end[4], value2[4], g_value[4], value3[4], d_d_z_sum[4], d_d_m_sum[4], value4[4], value5[4], d_d_batchnorm1[4], t1_[4], t2_[4], t3_[4], d_d_maxpool1[4], maxpool1_place_value[4], d_d_batchnorm1_value[4], value6[4], d_z2[4], d_dense1_bias[4], d_flatten1_2[4], value7[4], value6_value[4], value7_value[4], d_batchnorm1_2[4], d_batchnorm1_2_value[4], d_gelu1_value[4], d_flatten1_2_value[4], d_batchnorm1_bias[4], d_batchnorm1_weight[4], d_v2[4], d_m2[4], t4_[4], d_conv1_2[4], d_conv1_bias[4], value9[4], d_dense1_weight[4], value8[4], d_conv1_weight[4], d_conv1_value[4], cross_entropy1_max_place[4], cross_entropy1_max[4], table[4], slot[4], t_cnnc_shuffle_mix_[4], t_cnnc_shuffle_index_[4], epoch[4], half[4], mask[4], left[4], right[4], next[4], key[4], while_[4], do_[4], t_CNNC_PATH_[4], t_CNNC_PROBLEM_[4], t_CNNC_FOLDER_SHOWN_[4], t_CNNC_NAME_TRIES_[4], t_CNNC_LINKS_[4], t_CnncFile_[4], descriptor[4], in_place[4], in_folder[4], mode[4], target[4], beside[4], t_cnnc_file_descriptor_[4], path[4], folders[4], number[4], t_cnnc_file_follow_[4], st[4], hops[4], slash[4], start[4], length[4], t_cnnc_file_find_[4], file[4], cause[4], t_cnnc_file_create_[4], folder[4], made[4], t_cnnc_file_discard_[4], t_cnnc_file_open_[4], t_cnnc_file_check_[4], t_cnnc_file_flush_[4], t_cnnc_file_commit_[4], t_cnnc_file_problem_[4], text[4], shown[4], t_CNNC_IDX_NAME_[4], t_CNNC_IDX_SHOWN_[4], t_CNNC_IDX_SHORT_[4], t_CNNC_IDX_MISSING_[4], t_CNNC_IDX_ENTRY_[4], t_cnnc_idx_name_[4], test[4], labels[4], k[4], stems[4], ranks[4], dotted[4], stem[4], t_cnnc_idx_find_[4], ending[4], room[4], t_cnnc_idx_is_like_[4], parts[4], lower[4], A[4], Z[4], t_cnnc_idx_next_[4], all[4], first[4], entry[4], continue_[4], t_cnnc_idx_missing_[4], endings[4], found[4], used[4], bytes[4], images[4], load[4], save[4], epochs[4], format[4], list[4], idx[4], d[4], head[4], word[4], shape[4], size[4], failed[4], channels[4], data[4], classes[4], missing[4], has_images[4], has_labels[4], t[4], example[4], image[4], sums[4], examples[4], what[4], names[4], done[4], full[4], tested[4], expected[4], problem[4], program[4], most[4], digit[4], option[4], argc[4], argv[4], options[4], status[4], known[4], main_[4], trainer[4] */
int inner_forward(inner *net, const float *x0, float *typedef_, float *unsigned_, float *char_,
        float *short_, float *int_, float *long_, float *signed_, float *struct_, float *void_,
        float *int8_t_, float *int16_t_, float *int32_t_, float *int64_t_, float *uint8_t_,
        float *uint16_t_, float *uint32_t_, float *uint64_t_, float *int_least8_t_,
        float *int_least16_t_, float *int_least32_t_, float *int_least64_t_,
        float *uint_least8_t_, float *uint_least16_t_, float *uint_least32_t_,
        float *uint_least64_t_, float *int_fast8_t_, float *int_fast16_t_, float *int_fast32_t_,
        float *int_fast64_t_, float *uint_fast8_t_, float *uint_fast16_t_, float *uint_fast32_t_,
        float *uint_fast64_t_, float *intptr_t_, float *uintptr_t_, float *intmax_t_,
        float *uintmax_t_, float *dirent_, float *d_ino, float *d_off, float *d_reclen,
        float *d_type, float *d_name, float *DIR_, float *extern_, float *closedir_,
        float *opendir_, float *const_, float *t_readdir_, float *rewinddir_, float *flock_,
        float *l_type, float *l_whence, float *l_start, float *l_len, float *l_pid,
        float *mode_t_, float *off_t_, float *pid_t_, float *fcntl_, float *open_, float *creat_,
        float *float_, float *float_t_, float *double_, float *double_t_, float *acos_,
        float *asin_, float *atan_, float *atan2_, float *cos_, float *sin_, float *tan_,
        float *cosh_, float *sinh_, float *tanh_, float *acosh_, float *asinh_, float *atanh_,
        float *exp_, float *frexp_, float *ldexp_, float *log_, float *log10_, float *modf_,
        float *expm1_, float *log1p_, float *logb_, float *exp2_, float *log2_, float *pow_,
        float *sqrt_, float *hypot_, float *cbrt_, float *ceil_, float *fabs_, float *floor_,
        float *fmod_, float *copysign_, float *nan_, float *erf_, float *erfc_, float *lgamma_,
        float *tgamma_, float *rint_, float *nextafter_, float *nexttoward_, float *remainder_,
        float *scalbn_, float *ilogb_, float *scalbln_, float *nearbyint_, float *round_,
        float *trunc_, float *remquo_, float *lrint_, float *llrint_, float *lround_,
        float *llround_, float *fdim_, float *fmax_, float *fmin_, float *fma_, float *acosf_,
        float *asinf_, float *atanf_, float *atan2f_, float *cosf_, float *sinf_, float *tanf_,
        float *coshf_, float *sinhf_, float *tanhf_, float *acoshf_, float *asinhf_,
        float *atanhf_, float *expf_, float *frexpf_, float *ldexpf_, float *logf_,
        float *log10f_, float *modff_, float *expm1f_, float *log1pf_, float *logbf_,
        float *exp2f_, float *log2f_, float *powf_, float *sqrtf_, float *hypotf_, float *cbrtf_,
        float *ceilf_, float *fabsf_, float *floorf_, float *fmodf_, float *copysignf_,
        float *nanf_, float *erff_, float *erfcf_, float *lgammaf_, float *tgammaf_,
        float *rintf_, float *nextafterf_, float *nexttowardf_, float *remainderf_,
        float *scalbnf_, float *ilogbf_, float *scalblnf_, float *nearbyintf_, float *roundf_,
        float *truncf_, float *remquof_, float *lrintf_, float *llrintf_, float *lroundf_,
        float *llroundf_, float *fdimf_, float *fmaxf_, float *fminf_, float *fmaf_,
        float *acosl_, float *asinl_, float *atanl_, float *atan2l_, float *cosl_, float *sinl_,
        float *tanl_, float *coshl_, float *sinhl_, float *tanhl_, float *acoshl_, float *asinhl_,
        float *atanhl_, float *expl_, float *frexpl_, float *ldexpl_, float *logl_,
        float *log10l_, float *modfl_, float *expm1l_, float *log1pl_, float *logbl_,
        float *exp2l_, float *log2l_, float *powl_, float *sqrtl_, float *hypotl_, float *cbrtl_,
        float *ceill_, float *fabsl_, float *floorl_, float *fmodl_, float *copysignl_,
        float *nanl_, float *erfl_, float *erfcl_, float *lgammal_, float *tgammal_,
        float *rintl_, float *nextafterl_, float *nexttowardl_, float *remainderl_,
        float *scalbnl_, float *ilogbl_, float *scalblnl_, float *nearbyintl_, float *roundl_,
        float *truncl_, float *remquol_, float *lrintl_, float *llrintl_, float *lroundl_,
        float *llroundl_, float *fdiml_, float *fmaxl_, float *fminl_, float *fmal_, float *enum_,
        float *t_FP_NAN_, float *t_FP_INFINITE_, float *t_FP_ZERO_, float *t_FP_SUBNORMAL_,
        float *t_FP_NORMAL_, float *va_list_, float *size_t_, float *union_, float *FILE_,
        float *sizeof_, float *fpos_t_, float *stdin_, float *stdout_, float *stderr_,
        float *remove_, float *rename_, float *fclose_, float *t_tmpfile_, float *t_tmpnam_,
        float *t_fflush_, float *fopen_, float *t_freopen_, float *setbuf_, float *setvbuf_,
        float *fprintf_, float *printf_, float *sprintf_, float *vfprintf_, float *vprintf_,
        float *vsprintf_, float *snprintf_, float *vsnprintf_, float *fscanf_, float *scanf_,
        float *sscanf_, float *vfscanf_, float *vscanf_, float *vsscanf_, float *t_fgetc_,
        float *getc_, float *t_getchar_, float *t_fputc_, float *putc_, float *t_putchar_,
        float *t_fgets_, float *gets_, float *t_fputs_, float *puts_, float *ungetc_,
        float *t_fread_, float *t_fwrite_, float *fseek_, float *ftell_, float *rewind_,
        float *t_fgetpos_, float *t_fsetpos_, float *t_clearerr_, float *t_feof_,
        float *t_ferror_, float *perror_, float *wchar_t_, float *quot, float *rem, float *div_t_,
        float *ldiv_t_, float *lldiv_t_, float *atof_, float *atoi_, float *atol_, float *atoll_,
        float *t_strtod_, float *t_strtof_, float *t_strtold_, float *t_strtol_,
        float *t_strtoul_, float *t_strtoll_, float *t_strtoull_, float *rand_, float *srand_,
        float *malloc_, float *calloc_, float *realloc_, float *free_, float *abort_,
        float *atexit_, float *exit_, float *getenv_, float *system_, float *bsearch_,
        float *t_qsort_, float *abs_, float *labs_, float *llabs_, float *div_, float *ldiv_,
        float *lldiv_, float *mblen_, float *mbtowc_, float *wctomb_, float *mbstowcs_,
        float *wcstombs_, float *memcpy_, float *memmove_, float *memset_, float *memcmp_,
        float *memchr_, float *strcpy_, float *strncpy_, float *strcat_, float *strncat_,
        float *strcmp_, float *strncmp_, float *t_strcoll_, float *t_strxfrm_, float *strchr_,
        float *strrchr_, float *strcspn_, float *strspn_, float *strpbrk_, float *strstr_,
        float *t_strtok_, float *strlen_, float *t_strerror_, float *stat_, float *st_dev,
        float *st_ino, float *st_nlink, float *st_mode, float *st_uid, float *st_gid,
        float *st_rdev, float *st_size, float *st_blksize, float *st_blocks, float *st_atime_,
        float *st_atimensec, float *st_mtime_, float *st_mtimensec, float *st_ctime_,
        float *st_ctimensec, float *fstat_, float *chmod_, float *umask_, float *mkdir_,
        float *t_mkfifo_, float *ssize_t_, float *access_, float *lseek_, float *close_,
        float *read_, float *write_, float *pipe_, float *alarm_, float *sleep_, float *pause_,
        float *chown_, float *chdir_, float *getcwd_, float *dup_, float *dup2_, float *execve_,
        float *execv_, float *execle_, float *execl_, float *execvp_, float *execlp_,
        float *pathconf_, float *fpathconf_, float *sysconf_, float *getpid_, float *getppid_,
        float *getpgrp_, float *setpgid_, float *setsid_, float *getuid_, float *geteuid_,
        float *getgid_, float *getegid_, float *getgroups_, float *setuid_, float *setgid_,
        float *fork_, float *t_ttyname_, float *t_ttyname_r_, float *isatty_, float *link_,
        float *t_unlink_, float *rmdir_, float *tcgetpgrp_, float *tcsetpgrp_, float *t_getlogin_,
        float *fsync_, float *EMULTIHOP_, float *t_O_NOCTTY_, float *EUNATCH_,
        float *INT_LEAST16_MIN_, float *t_O_ACCMODE_, float *EAFNOSUPPORT_, float *EREMCHG_,
        float *EACCES_, float *EL3RST_, float *EDESTADDRREQ_, float *INT16_C_, float *INT8_MAX_,
        float *UINT_LEAST64_MAX_, float *EILSEQ_, float *va_start_, float *ESPIPE_,
        float *EMLINK_, float *INT16_MAX_, float *t_S_ISCHR_, float *t_F_RDLCK_,
        float *MB_CUR_MAX_, float *INT8_MIN_, float *EOWNERDEAD_, float *INT16_MIN_,
        float *ENOTTY_, float *EBADE_, float *EBADF_, float *EBADR_, float *EADV_, float *ERANGE_,
        float *ECANCELED_, float *INT_FAST8_MAX_, float *ETXTBSY_, float *ENOMEM_,
        float *t_WCHAR_MAX_, float *t_S_IXOTH_, float *INT_FAST16_MAX_, float *t_FP_ILOGBNAN_,
        float *EINPROGRESS_, float *INT_FAST8_MIN_, float *t_WCHAR_MIN_, float *t_HUGE_VALF_,
        float *t_HUGE_VALL_, float *UINT_FAST16_MAX_, float *ENOTBLK_, float *EPROTOTYPE_,
        float *ERESTART_, float *EISNAM_, float *UINT16_C_, float *ENOMSG_, float *EXIT_FAILURE_,
        float *EALREADY_, float *t_S_IRWXO_, float *t_S_IRWXU_, float *ETIMEDOUT_,
        float *ENODATA_, float *t_FP_ILOGB0_, float *NAN_, float *UINT64_MAX_, float *EINTR_,
        float *INT32_MIN_, float *ENOLINK_, float *ECHILD_, float *TMP_MAX_, float *t_S_IWGRP_,
        float *ENOTCONN_, float *EPERM_, float *t_isless_, float *STDOUT_FILENO_,
        float *t_O_NDELAY_, float *t_O_ASYNC_, float *ELOOP_, float *t_F_DUPFD_, float *ESTALE_,
        float *ENOTSOCK_, float *INT64_C_, float *ENOSR_, float *t_S_ISDIR_, float *t_L_tmpnam_,
        float *UINT8_C_, float *UINT_LEAST8_MAX_, float *INT_FAST16_MIN_, float *t_SEEK_CUR_,
        float *ELNRNG_, float *t_PTRDIFF_MIN_, float *STDERR_FILENO_, float *t_O_FSYNC_,
        float *EPIPE_, float *t_islessgreater_, float *EBADMSG_, float *INFINITY_, float *EBFONT_,
        float *ERFKILL_, float *EREMOTE_, float *ETOOMANYREFS_, float *EPFNOSUPPORT_,
        float *ENONET_, float *EBADSLT_, float *t_O_NONBLOCK_, float *t_O_APPEND_,
        float *t_SIZE_MAX_, float *ENOTNAM_, float *UINT64_C_, float *t_WINT_MAX_,
        float *t_S_IWUSR_, float *UINTPTR_MAX_, float *t_MATH_ERREXCEPT_, float *t_F_UNLCK_,
        float *t_F_SHLCK_, float *INT64_MAX_, float *math_errhandling_, float *ELIBEXEC_,
        float *t_isnan_, float *UINT32_MAX_, float *EKEYREJECTED_, float *ENOCSI_, float *va_end_,
        float *t_F_GETFD_, float *t_F_GETFL_, float *t_S_IRWXG_, float *t_HUGE_VAL_,
        float *ENOTEMPTY_, float *EADDRINUSE_, float *t_WINT_MIN_, float *ENETRESET_,
        float *t_F_SETLKW64_, float *t_F_GETLK_, float *EISDIR_, float *INT_LEAST8_MAX_,
        float *INT_LEAST32_MAX_, float *t_F_WRLCK_, float *EIDRM_, float *ECOMM_,
        float *t_O_EXCL_, float *ECONNABORTED_, float *isnormal_, float *INT_LEAST8_MIN_,
        float *t_S_ISFIFO_, float *UINT_LEAST16_MAX_, float *INT_LEAST32_MIN_,
        float *t_islessequal_, float *t_O_RDWR_, float *EHOSTUNREACH_, float *EBADFD_,
        float *EL3HLT_, float *t_FD_CLOEXEC_, float *t_SIG_ATOMIC_MAX_, float *EFAULT_,
        float *INT32_MAX_, float *t_F_SETFL_, float *EL2HLT_, float *ENOKEY_, float *t_O_RDONLY_,
        float *EINVAL_, float *t_SIG_ATOMIC_MIN_, float *t_F_OK_, float *RAND_MAX_,
        float *t_MATH_ERRNO_, float *ESHUTDOWN_, float *t_F_SETLK_, float *t_F_SETLK64_,
        float *ELIBSCN_, float *INTPTR_MAX_, float *t_O_SYNC_, float *ENAVAIL_, float *ENOSTR_,
        float *INT_LEAST64_MAX_, float *EOVERFLOW_, float *t_S_IRUSR_, float *t_SEEK_SET_,
        float *EUCLEAN_, float *INTPTR_MIN_, float *INT8_C_, float *ENOMEDIUM_, float *EBUSY_,
        float *W_OK_, float *UINT_FAST32_MAX_, float *t_O_CREAT_, float *EPROTO_, float *ENODEV_,
        float *EKEYEXPIRED_, float *EROFS_, float *NULL_, float *UINTMAX_MAX_, float *INT32_C_,
        float *ELIBACC_, float *va_copy_, float *EHWPOISON_, float *fpclassify_, float *E2BIG_,
        float *EDEADLK_, float *UINTMAX_C_, float *ECONNRESET_, float *ENXIO_,
        float *t_isgreater_, float *t_F_GETLK64_, float *EBADRQC_, float *isfinite_,
        float *t_isinf_, float *t_F_SETLKW_, float *INT64_MIN_, float *signbit_,
        float *ENAMETOOLONG_, float *FILENAME_MAX_, float *ESOCKTNOSUPPORT_, float *t_S_ISBLK_,
        float *INT_LEAST64_MIN_, float *EDOTDOT_, float *EADDRNOTAVAIL_, float *ETIME_,
        float *BUFSIZ_, float *INT_FAST32_MAX_, float *isunordered_, float *EXIT_SUCCESS_,
        float *UINT_FAST8_MAX_, float *t_S_IXUSR_, float *STDIN_FILENO_, float *t_S_IWOTH_,
        float *UINT8_MAX_, float *EPROTONOSUPPORT_, float *EFBIG_, float *ENOTRECOVERABLE_,
        float *EIO_, float *ENETUNREACH_, float *EXDEV_, float *t_S_IRGRP_, float *UINT32_C_,
        float *UINT_FAST64_MAX_, float *INT_FAST32_MIN_, float *EDQUOT_, float *EREMOTEIO_,
        float *ENOSPC_, float *ENOEXEC_, float *EOF_, float *EMSGSIZE_, float *EDOM_,
        float *ESRCH_, float *ECHRNG_, float *EHOSTDOWN_, float *t_SEEK_END_, float *ENOLCK_,
        float *ENFILE_, float *t_isgreaterequal_, float *t_O_TRUNC_, float *ENOSYS_,
        float *t_O_WRONLY_, float *va_arg_, float *t_S_ISGID_, float *ENOTSUP_, float *ESRMNT_,
        float *INTMAX_MAX_, float *R_OK_, float *EDEADLOCK_, float *ENOANO_, float *FOPEN_MAX_,
        float *t_F_EXLCK_, float *EISCONN_, float *t_S_ISLNK_, float *INTMAX_MIN_, float *EUSERS_,
        float *ENETDOWN_, float *ENOPROTOOPT_, float *INT_FAST64_MAX_, float *UINT_LEAST32_MAX_,
        float *EMFILE_, float *ENOBUFS_, float *EWOULDBLOCK_, float *t_S_ISREG_,
        float *t_S_IXGRP_, float *ELIBBAD_, float *INTMAX_C_, float *ESTRPIPE_,
        float *ECONNREFUSED_, float *INT_FAST64_MIN_, float *EAGAIN_, float *UINT16_MAX_,
        float *t_S_ISUID_, float *ELIBMAX_, float *EEXIST_, float *errno_, float *EL2NSYNC_,
        float *ENOENT_, float *ENOPKG_, float *t_F_SETFD_, float *EXFULL_, float *EKEYREVOKED_,
        float *ENOTUNIQ_, float *t_PTRDIFF_MAX_, float *t_S_IROTH_, float *X_OK_,
        float *INT_LEAST16_MAX_, float *EOPNOTSUPP_, float *d_fileno_, float *ENOTDIR_,
        float *EMEDIUMTYPE_, float *ino_t_, float *ino64_t_, float *dirent64_,
        float *t_DT_UNKNOWN_, float *t_DT_FIFO_, float *t_DT_CHR_, float *t_DT_DIR_,
        float *t_DT_BLK_, float *t_DT_REG_, float *t_DT_LNK_, float *t_DT_SOCK_, float *t_DT_WHT_,
        float *fdopendir_, float *t_readdir64_, float *t_readdir_r_, float *t_readdir64_r_,
        float *seekdir_, float *telldir_, float *dirfd_, float *t_scandir_, float *t_scandir64_,
        float *t_scandirat_, float *t_scandirat64_, float *t_alphasort_, float *t_alphasort64_,
        float *t_getdirentries_, float *t_getdirentries64_, float *t_versionsort_,
        float *t_versionsort64_, float *getdents64_, float *t_program_invocation_name_,
        float *t_program_invocation_short_name_, float *error_t_, float *flock64_, float *iovec_,
        float *iov_base, float *iov_len, float *t_F_OWNER_TID_, float *t_F_OWNER_PID_,
        float *t_F_OWNER_PGRP_, float *t_F_OWNER_GID_, float *f_owner_ex_, float *type,
        float *pid, float *file_handle_, float *handle_bytes, float *handle_type, float *f_handle,
        float *readahead_, float *sync_file_range_, float *vmsplice_, float *splice_, float *tee_,
        float *t_fallocate_, float *t_fallocate64_, float *name_to_handle_at_,
        float *open_by_handle_at_, float *off64_t_, float *time_t_, float *timespec_,
        float *tv_sec, float *tv_nsec, float *st_atim, float *st_mtim, float *st_ctim,
        float *stat64_, float *fcntl64_, float *open64_, float *t_openat_, float *t_openat64_,
        float *creat64_, float *lockf_, float *lockf64_, float *t_posix_fadvise_,
        float *t_posix_fadvise64_, float *t_posix_fallocate_, float *t_posix_fallocate64_,
        float *t_FP_INT_UPWARD_, float *t_FP_INT_DOWNWARD_, float *t_FP_INT_TOWARDZERO_,
        float *t_FP_INT_TONEARESTFROMZERO_, float *t_FP_INT_TONEAREST_, float *sincos_,
        float *exp10_, float *finite_, float *drem_, float *significand_, float *j0_, float *j1_,
        float *jn_, float *y0_, float *y1_, float *yn_, float *gamma_, float *lgamma_r_,
        float *nextdown_, float *nextup_, float *llogb_, float *roundeven_, float *fromfp_,
        float *ufromfp_, float *fromfpx_, float *ufromfpx_, float *canonicalize_, float *fmaxmag_,
        float *fminmag_, float *fmaximum_, float *fminimum_, float *fmaximum_num_,
        float *fminimum_num_, float *fmaximum_mag_, float *fminimum_mag_,
        float *fmaximum_mag_num_, float *fminimum_mag_num_, float *totalorder_,
        float *totalordermag_, float *getpayload_, float *setpayload_, float *setpayloadsig_,
        float *scalb_, float *sincosf_, float *exp10f_, float *t_isinff_, float *finitef_,
        float *dremf_, float *significandf_, float *t_isnanf_, float *j0f_, float *j1f_,
        float *jnf_, float *y0f_, float *y1f_, float *ynf_, float *gammaf_, float *lgammaf_r_,
        float *nextdownf_, float *nextupf_, float *llogbf_, float *roundevenf_, float *fromfpf_,
        float *ufromfpf_, float *fromfpxf_, float *ufromfpxf_, float *canonicalizef_,
        float *fmaxmagf_, float *fminmagf_, float *fmaximumf_, float *fminimumf_,
        float *fmaximum_numf_, float *fminimum_numf_, float *fmaximum_magf_,
        float *fminimum_magf_, float *fmaximum_mag_numf_, float *fminimum_mag_numf_,
        float *totalorderf_, float *totalordermagf_, float *getpayloadf_, float *setpayloadf_,
        float *setpayloadsigf_, float *scalbf_, float *sincosl_, float *exp10l_, float *t_isinfl_,
        float *finitel_, float *dreml_, float *significandl_, float *t_isnanl_, float *j0l_,
        float *j1l_, float *jnl_, float *y0l_, float *y1l_, float *ynl_, float *gammal_,
        float *lgammal_r_, float *nextdownl_, float *nextupl_, float *llogbl_, float *roundevenl_,
        float *fromfpl_, float *ufromfpl_, float *fromfpxl_, float *ufromfpxl_,
        float *canonicalizel_, float *fmaxmagl_, float *fminmagl_, float *fmaximuml_,
        float *fminimuml_, float *fmaximum_numl_, float *fminimum_numl_, float *fmaximum_magl_,
        float *fminimum_magl_, float *fmaximum_mag_numl_, float *fminimum_mag_numl_,
        float *totalorderl_, float *totalordermagl_, float *getpayloadl_, float *setpayloadl_,
        float *setpayloadsigl_, float *scalbl_, float *acosf32_, float *asinf32_, float *atanf32_,
        float *atan2f32_, float *cosf32_, float *sinf32_, float *tanf32_, float *coshf32_,
        float *sinhf32_, float *tanhf32_, float *sincosf32_, float *acoshf32_, float *asinhf32_,
        float *atanhf32_, float *expf32_, float *frexpf32_, float *ldexpf32_, float *logf32_,
        float *log10f32_, float *modff32_, float *exp10f32_, float *expm1f32_, float *log1pf32_,
        float *logbf32_, float *exp2f32_, float *log2f32_, float *powf32_, float *sqrtf32_,
        float *hypotf32_, float *cbrtf32_, float *ceilf32_, float *fabsf32_, float *floorf32_,
        float *fmodf32_, float *copysignf32_, float *nanf32_, float *j0f32_, float *j1f32_,
        float *jnf32_, float *y0f32_, float *y1f32_, float *ynf32_, float *erff32_,
        float *erfcf32_, float *lgammaf32_, float *tgammaf32_, float *lgammaf32_r_,
        float *rintf32_, float *nextafterf32_, float *nextdownf32_, float *nextupf32_,
        float *remainderf32_, float *scalbnf32_, float *ilogbf32_, float *llogbf32_,
        float *scalblnf32_, float *nearbyintf32_, float *roundf32_, float *truncf32_,
        float *remquof32_, float *lrintf32_, float *llrintf32_, float *lroundf32_,
        float *llroundf32_, float *fdimf32_, float *fmaxf32_, float *fminf32_, float *fmaf32_,
        float *roundevenf32_, float *fromfpf32_, float *ufromfpf32_, float *fromfpxf32_,
        float *ufromfpxf32_, float *canonicalizef32_, float *fmaxmagf32_, float *fminmagf32_,
        float *fmaximumf32_, float *fminimumf32_, float *fmaximum_numf32_,
        float *fminimum_numf32_, float *fmaximum_magf32_, float *fminimum_magf32_,
        float *fmaximum_mag_numf32_, float *fminimum_mag_numf32_, float *totalorderf32_,
        float *totalordermagf32_, float *getpayloadf32_, float *setpayloadf32_,
        float *setpayloadsigf32_, float *acosf64_, float *asinf64_, float *atanf64_,
        float *atan2f64_, float *cosf64_, float *sinf64_, float *tanf64_, float *coshf64_,
        float *sinhf64_, float *tanhf64_, float *sincosf64_, float *acoshf64_, float *asinhf64_,
        float *atanhf64_, float *expf64_, float *frexpf64_, float *ldexpf64_, float *logf64_,
        float *log10f64_, float *modff64_, float *exp10f64_, float *expm1f64_, float *log1pf64_,
        float *logbf64_, float *exp2f64_, float *log2f64_, float *powf64_, float *sqrtf64_,
        float *hypotf64_, float *cbrtf64_, float *ceilf64_, float *fabsf64_, float *floorf64_,
        float *fmodf64_, float *copysignf64_, float *nanf64_, float *j0f64_, float *j1f64_,
        float *jnf64_, float *y0f64_, float *y1f64_, float *ynf64_, float *erff64_,
        float *erfcf64_, float *lgammaf64_, float *tgammaf64_, float *lgammaf64_r_,
        float *rintf64_, float *nextafterf64_, float *nextdownf64_, float *nextupf64_,
        float *remainderf64_, float *scalbnf64_, float *ilogbf64_, float *llogbf64_,
        float *scalblnf64_, float *nearbyintf64_, float *roundf64_, float *truncf64_,
        float *remquof64_, float *lrintf64_, float *llrintf64_, float *lroundf64_,
        float *llroundf64_, float *fdimf64_, float *fmaxf64_, float *fminf64_, float *fmaf64_,
        float *roundevenf64_, float *fromfpf64_, float *ufromfpf64_, float *fromfpxf64_,
        float *ufromfpxf64_, float *canonicalizef64_, float *fmaxmagf64_, float *fminmagf64_,
        float *fmaximumf64_, float *fminimumf64_, float *fmaximum_numf64_,
        float *fminimum_numf64_, float *fmaximum_magf64_, float *fminimum_magf64_,
        float *fmaximum_mag_numf64_, float *fminimum_mag_numf64_, float *totalorderf64_,
        float *totalordermagf64_, float *getpayloadf64_, float *setpayloadf64_,
        float *setpayloadsigf64_, float *acosf128_, float *asinf128_, float *atanf128_,
        float *atan2f128_, float *cosf128_, float *sinf128_, float *tanf128_, float *coshf128_,
        float *sinhf128_, float *tanhf128_, float *sincosf128_, float *acoshf128_,
        float *asinhf128_, float *atanhf128_, float *expf128_, float *frexpf128_,
        float *ldexpf128_, float *logf128_, float *log10f128_, float *modff128_,
        float *exp10f128_, float *expm1f128_, float *log1pf128_, float *logbf128_,
        float *exp2f128_, float *log2f128_, float *powf128_, float *sqrtf128_, float *hypotf128_,
        float *cbrtf128_, float *ceilf128_, float *fabsf128_, float *floorf128_, float *fmodf128_,
        float *copysignf128_, float *nanf128_, float *j0f128_, float *j1f128_, float *jnf128_,
        float *y0f128_, float *y1f128_, float *ynf128_, float *erff128_, float *erfcf128_,
        float *lgammaf128_, float *tgammaf128_, float *lgammaf128_r_, float *rintf128_,
        float *nextafterf128_, float *nextdownf128_, float *nextupf128_, float *remainderf128_,
        float *scalbnf128_, float *ilogbf128_, float *llogbf128_, float *scalblnf128_,
        float *nearbyintf128_, float *roundf128_, float *truncf128_, float *remquof128_,
        float *lrintf128_, float *llrintf128_, float *lroundf128_, float *llroundf128_,
        float *fdimf128_, float *fmaxf128_, float *fminf128_, float *fmaf128_,
        float *roundevenf128_, float *fromfpf128_, float *ufromfpf128_, float *fromfpxf128_,
        float *ufromfpxf128_, float *canonicalizef128_, float *fmaxmagf128_, float *fminmagf128_,
        float *fmaximumf128_, float *fminimumf128_, float *fmaximum_numf128_,
        float *fminimum_numf128_, float *fmaximum_magf128_, float *fminimum_magf128_,
        float *fmaximum_mag_numf128_, float *fminimum_mag_numf128_, float *totalorderf128_,
        float *totalordermagf128_, float *getpayloadf128_, float *setpayloadf128_,
        float *setpayloadsigf128_, float *acosf32x_, float *asinf32x_, float *atanf32x_,
        float *atan2f32x_, float *cosf32x_, float *sinf32x_, float *tanf32x_, float *coshf32x_,
        float *sinhf32x_, float *tanhf32x_, float *sincosf32x_, float *acoshf32x_,
        float *asinhf32x_, float *atanhf32x_, float *expf32x_, float *frexpf32x_,
        float *ldexpf32x_, float *logf32x_, float *log10f32x_, float *modff32x_,
        float *exp10f32x_, float *expm1f32x_, float *log1pf32x_, float *logbf32x_,
        float *exp2f32x_, float *log2f32x_, float *powf32x_, float *sqrtf32x_, float *hypotf32x_,
        float *cbrtf32x_, float *ceilf32x_, float *fabsf32x_, float *floorf32x_, float *fmodf32x_,
        float *copysignf32x_, float *nanf32x_, float *j0f32x_, float *j1f32x_, float *jnf32x_,
        float *y0f32x_, float *y1f32x_, float *ynf32x_, float *erff32x_, float *erfcf32x_,
        float *lgammaf32x_, float *tgammaf32x_, float *lgammaf32x_r_, float *rintf32x_,
        float *nextafterf32x_, float *nextdownf32x_, float *nextupf32x_, float *remainderf32x_,
        float *scalbnf32x_, float *ilogbf32x_, float *llogbf32x_, float *scalblnf32x_,
        float *nearbyintf32x_, float *roundf32x_, float *truncf32x_, float *remquof32x_,
        float *lrintf32x_, float *llrintf32x_, float *lroundf32x_, float *llroundf32x_,
        float *fdimf32x_, float *fmaxf32x_, float *fminf32x_, float *fmaf32x_,
        float *roundevenf32x_, float *fromfpf32x_, float *ufromfpf32x_, float *fromfpxf32x_,
        float *ufromfpxf32x_, float *canonicalizef32x_, float *fmaxmagf32x_, float *fminmagf32x_,
        float *fmaximumf32x_, float *fminimumf32x_, float *fmaximum_numf32x_,
        float *fminimum_numf32x_, float *fmaximum_magf32x_, float *fminimum_magf32x_,
        float *fmaximum_mag_numf32x_, float *fminimum_mag_numf32x_, float *totalorderf32x_,
        float *totalordermagf32x_, float *getpayloadf32x_, float *setpayloadf32x_,
        float *setpayloadsigf32x_, float *acosf64x_, float *asinf64x_, float *atanf64x_,
        float *atan2f64x_, float *cosf64x_, float *sinf64x_, float *tanf64x_, float *coshf64x_,
        float *sinhf64x_, float *tanhf64x_, float *sincosf64x_, float *acoshf64x_,
        float *asinhf64x_, float *atanhf64x_, float *expf64x_, float *frexpf64x_,
        float *ldexpf64x_, float *logf64x_, float *log10f64x_, float *modff64x_,
        float *exp10f64x_, float *expm1f64x_, float *log1pf64x_, float *logbf64x_,
        float *exp2f64x_, float *log2f64x_, float *powf64x_, float *sqrtf64x_, float *hypotf64x_,
        float *cbrtf64x_, float *ceilf64x_, float *fabsf64x_, float *floorf64x_, float *fmodf64x_,
        float *copysignf64x_, float *nanf64x_, float *j0f64x_, float *j1f64x_, float *jnf64x_,
        float *y0f64x_, float *y1f64x_, float *ynf64x_, float *erff64x_, float *erfcf64x_,
        float *lgammaf64x_, float *tgammaf64x_, float *lgammaf64x_r_, float *rintf64x_,
        float *nextafterf64x_, float *nextdownf64x_, float *nextupf64x_, float *remainderf64x_,
        float *scalbnf64x_, float *ilogbf64x_, float *llogbf64x_, float *scalblnf64x_,
        float *nearbyintf64x_, float *roundf64x_, float *truncf64x_, float *remquof64x_,
        float *lrintf64x_, float *llrintf64x_, float *lroundf64x_, float *llroundf64x_,
        float *fdimf64x_, float *fmaxf64x_, float *fminf64x_, float *fmaf64x_,
        float *roundevenf64x_, float *fromfpf64x_, float *ufromfpf64x_, float *fromfpxf64x_,
        float *ufromfpxf64x_, float *canonicalizef64x_, float *fmaxmagf64x_, float *fminmagf64x_,
        float *fmaximumf64x_, float *fminimumf64x_, float *fmaximum_numf64x_,
        float *fminimum_numf64x_, float *fmaximum_magf64x_, float *fminimum_magf64x_,
        float *fmaximum_mag_numf64x_, float *fminimum_mag_numf64x_, float *totalorderf64x_,
        float *totalordermagf64x_, float *getpayloadf64x_, float *setpayloadf64x_,
        float *setpayloadsigf64x_, float *fadd_, float *fdiv_, float *ffma_, float *fmul_,
        float *fsqrt_, float *fsub_, float *faddl_, float *fdivl_, float *ffmal_, float *fmull_,
        float *fsqrtl_, float *fsubl_, float *daddl_, float *ddivl_, float *dfmal_, float *dmull_,
        float *dsqrtl_, float *dsubl_, float *t_f32addf32x_, float *t_f32divf32x_,
        float *t_f32fmaf32x_, float *t_f32mulf32x_, float *t_f32sqrtf32x_, float *t_f32subf32x_,
        float *t_f32addf64_, float *t_f32divf64_, float *t_f32fmaf64_, float *t_f32mulf64_,
        float *t_f32sqrtf64_, float *t_f32subf64_, float *t_f32addf64x_, float *t_f32divf64x_,
        float *t_f32fmaf64x_, float *t_f32mulf64x_, float *t_f32sqrtf64x_, float *t_f32subf64x_,
        float *t_f32addf128_, float *t_f32divf128_, float *t_f32fmaf128_, float *t_f32mulf128_,
        float *t_f32sqrtf128_, float *t_f32subf128_, float *t_f32xaddf64_, float *t_f32xdivf64_,
        float *t_f32xfmaf64_, float *t_f32xmulf64_, float *t_f32xsqrtf64_, float *t_f32xsubf64_,
        float *t_f32xaddf64x_, float *t_f32xdivf64x_, float *t_f32xfmaf64x_,
        float *t_f32xmulf64x_, float *t_f32xsqrtf64x_, float *t_f32xsubf64x_,
        float *t_f32xaddf128_, float *t_f32xdivf128_, float *t_f32xfmaf128_,
        float *t_f32xmulf128_, float *t_f32xsqrtf128_, float *t_f32xsubf128_,
        float *t_f64addf64x_, float *t_f64divf64x_, float *t_f64fmaf64x_, float *t_f64mulf64x_,
        float *t_f64sqrtf64x_, float *t_f64subf64x_, float *t_f64addf128_, float *t_f64divf128_,
        float *t_f64fmaf128_, float *t_f64mulf128_, float *t_f64sqrtf128_, float *t_f64subf128_,
        float *t_f64xaddf128_, float *t_f64xdivf128_, float *t_f64xfmaf128_,
        float *t_f64xmulf128_, float *t_f64xsqrtf128_, float *t_f64xsubf128_, float *signgam_,
        float *cookie_read_function_t_, float *cookie_write_function_t_,
        float *cookie_seek_function_t_, float *cookie_close_function_t_, float *seek,
        float *cookie_io_functions_t_, float *fpos64_t_, float *t_renameat_, float *t_renameat2_,
        float *t_tmpfile64_, float *t_tmpnam_r_, float *tempnam_, float *t_fflush_unlocked_,
        float *fcloseall_, float *fopen64_, float *t_freopen64_, float *fdopen_,
        float *fopencookie_, float *fmemopen_, float *open_memstream_, float *setbuffer_,
        float *setlinebuf_, float *vasprintf_, float *asprintf_, float *vdprintf_,
        float *dprintf_, float *getc_unlocked_, float *t_getchar_unlocked_,
        float *t_fgetc_unlocked_, float *t_fputc_unlocked_, float *putc_unlocked_,
        float *t_putchar_unlocked_, float *getw_, float *putw_, float *t_fgets_unlocked_,
        float *getdelim_, float *getline_, float *t_fputs_unlocked_, float *t_fread_unlocked_,
        float *t_fwrite_unlocked_, float *t_fseeko_, float *t_ftello_, float *t_fseeko64_,
        float *t_ftello64_, float *t_fgetpos64_, float *t_fsetpos64_, float *t_clearerr_unlocked_,
        float *t_feof_unlocked_, float *t_ferror_unlocked_, float *t_fileno_,
        float *t_fileno_unlocked_, float *pclose_, float *popen_, float *ctermid_,
        float *cuserid_, float *t_obstack_, float *t_obstack_printf_, float *t_obstack_vprintf_,
        float *flockfile_, float *ftrylockfile_, float *funlockfile_, float *t_strtof32_,
        float *t_strtof64_, float *t_strtof128_, float *t_strtof32x_, float *t_strtof64x_,
        float *strtoq_, float *strtouq_, float *t_strfromd_, float *t_strfromf_,
        float *t_strfroml_, float *t_strfromf32_, float *t_strfromf64_, float *t_strfromf128_,
        float *t_strfromf32x_, float *t_strfromf64x_, float *locale_t_, float *t_strtol_l_,
        float *t_strtoul_l_, float *t_strtoll_l_, float *t_strtoull_l_, float *t_strtod_l_,
        float *t_strtof_l_, float *t_strtold_l_, float *t_strtof32_l_, float *t_strtof64_l_,
        float *t_strtof128_l_, float *t_strtof32x_l_, float *t_strtof64x_l_, float *l64a_,
        float *a64l_, float *u_char_, float *u_short_, float *u_int_, float *u_long_,
        float *quad_t_, float *u_quad_t_, float *fsid_t_, float *loff_t_, float *dev_t_,
        float *gid_t_, float *nlink_t_, float *uid_t_, float *id_t_, float *daddr_t_,
        float *caddr_t_, float *key_t_, float *clock_t_, float *clockid_t_, float *timer_t_,
        float *useconds_t_, float *suseconds_t_, float *ulong_, float *ushort_, float *uint_,
        float *u_int8_t_, float *u_int16_t_, float *u_int32_t_, float *u_int64_t_,
        float *register_t_, float *static_, float *sigset_t_, float *timeval_, float *tv_usec,
        float *fds_bits, float *fd_set_, float *fd_mask_, float *select_, float *pselect_,
        float *blksize_t_, float *blkcnt_t_, float *fsblkcnt_t_, float *fsfilcnt_t_,
        float *blkcnt64_t_, float *fsblkcnt64_t_, float *fsfilcnt64_t_, float *pthread_t_,
        float *pthread_mutexattr_t_, float *pthread_condattr_t_, float *pthread_key_t_,
        float *pthread_once_t_, float *pthread_attr_t_, float *pthread_mutex_t_,
        float *pthread_cond_t_, float *pthread_rwlock_t_, float *pthread_rwlockattr_t_,
        float *volatile_, float *pthread_spinlock_t_, float *pthread_barrier_t_,
        float *pthread_barrierattr_t_, float *random_, float *t_srandom_, float *t_initstate_,
        float *t_setstate_, float *random_data_, float *fptr, float *rptr, float *rand_type,
        float *rand_deg, float *rand_sep, float *end_ptr, float *random_r_, float *t_srandom_r_,
        float *t_initstate_r_, float *t_setstate_r_, float *rand_r_, float *t_drand48_,
        float *t_erand48_, float *t_lrand48_, float *t_nrand48_, float *t_mrand48_,
        float *t_jrand48_, float *t_srand48_, float *t_seed48_, float *t_lcong48_,
        float *t_drand48_data_, float *t_drand48_r_, float *t_erand48_r_, float *t_lrand48_r_,
        float *t_nrand48_r_, float *t_mrand48_r_, float *t_jrand48_r_, float *t_srand48_r_,
        float *t_seed48_r_, float *t_lcong48_r_, float *t_arc4random_, float *t_arc4random_buf_,
        float *t_arc4random_uniform_, float *reallocarray_, float *alloca_, float *valloc_,
        float *posix_memalign_, float *aligned_alloc_, float *at_quick_exit_, float *on_exit_,
        float *quick_exit_, float *secure_getenv_, float *putenv_, float *setenv_,
        float *unsetenv_, float *clearenv_, float *mktemp_, float *t_mkstemp_,
        float *t_mkstemp64_, float *t_mkstemps_, float *t_mkstemps64_, float *mkdtemp_,
        float *t_mkostemp_, float *t_mkostemp64_, float *t_mkostemps_, float *t_mkostemps64_,
        float *canonicalize_file_name_, float *realpath_, float *comparison_fn_t_,
        float *t_qsort_r_, float *t_ecvt_, float *t_fcvt_, float *gcvt_, float *t_qecvt_,
        float *t_qfcvt_, float *qgcvt_, float *t_ecvt_r_, float *t_fcvt_r_, float *t_qecvt_r_,
        float *t_qfcvt_r_, float *rpmatch_, float *getsubopt_, float *posix_openpt_,
        float *grantpt_, float *unlockpt_, float *t_ptsname_, float *t_ptsname_r_, float *getpt_,
        float *getloadavg_, float *memccpy_, float *rawmemchr_, float *memrchr_,
        float *t_strcoll_l_, float *t_strxfrm_l_, float *t_strdup_, float *t_strndup_,
        float *strchrnul_, float *t_strtok_r_, float *strcasestr_, float *memmem_,
        float *mempcpy_, float *strnlen_, float *t_strerror_r_, float *t_strerrordesc_np_,
        float *t_strerrorname_np_, float *t_strerror_l_, float *bcmp_, float *bcopy_,
        float *bzero_, float *index_, float *rindex_, float *ffs_, float *ffsl_, float *ffsll_,
        float *t_strcasecmp_, float *t_strncasecmp_, float *t_strcasecmp_l_,
        float *t_strncasecmp_l_, float *explicit_bzero_, float *strsep_, float *strsignal_,
        float *sigabbrev_np_, float *sigdescr_np_, float *stpcpy_, float *stpncpy_,
        float *strverscmp_, float *strfry_, float *memfrob_, float *basename_, float *fstat64_,
        float *t_fstatat_, float *t_fstatat64_, float *lstat_, float *lstat64_, float *lchmod_,
        float *fchmod_, float *fchmodat_, float *getumask_, float *mkdirat_, float *t_mknod_,
        float *t_mknodat_, float *t_mkfifoat_, float *utimensat_, float *futimens_, float *val,
        float *statx_timestamp_, float *statx_, float *stx_mask, float *stx_blksize,
        float *stx_attributes, float *stx_nlink, float *stx_uid, float *stx_gid, float *stx_mode,
        float *stx_ino, float *stx_size, float *stx_blocks, float *stx_attributes_mask,
        float *stx_atime, float *stx_btime, float *stx_ctime, float *stx_mtime,
        float *stx_rdev_major, float *stx_rdev_minor, float *stx_dev_major, float *stx_dev_minor,
        float *stx_mnt_id, float *stx_dio_mem_align, float *stx_dio_offset_align,
        float *socklen_t_, float *euidaccess_, float *eaccess_, float *execveat_,
        float *faccessat_, float *lseek64_, float *closefrom_, float *t_pread_, float *t_pwrite_,
        float *t_pread64_, float *t_pwrite64_, float *pipe2_, float *ualarm_, float *usleep_,
        float *fchown_, float *lchown_, float *fchownat_, float *fchdir_,
        float *get_current_dir_name_, float *getwd_, float *dup3_, float *environ_,
        float *fexecve_, float *execvpe_, float *nice_, float *confstr_, float *getpgid_,
        float *setpgrp_, float *getsid_, float *group_member_, float *setreuid_, float *seteuid_,
        float *setregid_, float *setegid_, float *getresuid_, float *getresgid_,
        float *setresuid_, float *setresgid_, float *vfork_, float *ttyslot_, float *linkat_,
        float *t_symlink_, float *t_readlink_, float *t_symlinkat_, float *t_readlinkat_,
        float *t_unlinkat_, float *t_getlogin_r_, float *setlogin_, float *optarg_,
        float *optind_, float *opterr_, float *optopt_, float *getopt_, float *gethostname_,
        float *sethostname_, float *sethostid_, float *getdomainname_, float *setdomainname_,
        float *vhangup_, float *revoke_, float *profil_, float *acct_, float *getusershell_,
        float *endusershell_, float *setusershell_, float *daemon_, float *chroot_,
        float *getpass_, float *syncfs_, float *gethostid_, float *sync_, float *getpagesize_,
        float *getdtablesize_, float *t_truncate_, float *t_truncate64_, float *t_ftruncate_,
        float *t_ftruncate64_, float *brk_, float *sbrk_, float *syscall_,
        float *copy_file_range_, float *fdatasync_, float *crypt_, float *swab_,
        float *getentropy_, float *close_range_, float *gettid_, float *t_M_PIf_, float *t_M_PIl_,
        float *t_SYNC_FILE_RANGE_WRITE_AND_WAIT_, float *t_AT_STATX_SYNC_AS_STAT_,
        float *t_M_SQRT1_2_, float *t_M_PI_4_, float *iszero_, float *t_M_PI_2f32_,
        float *t_FP_LLOGBNAN_, float *t_STATX_ATTR_AUTOMOUNT_, float *t_RWH_WRITE_LIFE_SHORT_,
        float *t_M_Ef64x_, float *t_M_PI_2f64_, float *t_M_2_PIf64x_,
        float *t_SYNC_FILE_RANGE_WRITE_, float *t_M_PI_4f128_, float *t_M_LN10l_, float *t_M_Ef_,
        float *t_M_El_, float *t_M_LOG2Ef128_, float *t_M_1_PIf32x_, float *t_S_IFSOCK_,
        float *t_DN_MODIFY_, float *PIPE_BUF_, float *MQ_PRIO_MAX_, float *t_M_LN10f128_,
        float *t_STATX_BASIC_STATS_, float *UINT_LEAST32_WIDTH_, float *t_S_TYPEISSEM_,
        float *t_STATX_BTIME_, float *UINT_FAST16_WIDTH_, float *t_M_2_SQRTPIf128_, float *t_M_E_,
        float *t_F_GETOWN_EX_, float *MAXFLOAT_, float *t_F_GETPIPE_SZ_, float *t_M_PI_,
        float *FNONBLOCK_, float *XATTR_SIZE_MAX_, float *be64toh_, float *t_M_LOG10Ef64x_,
        float *t_M_SQRT1_2f64x_, float *t_FALLOC_FL_ZERO_RANGE_, float *WIFEXITED_,
        float *t_S_IFBLK_, float *t_SNANF128_, float *t_HUGE_VAL_F32X_,
        float *t_FALLOC_FL_COLLAPSE_RANGE_, float *PATH_MAX_, float *UINT8_WIDTH_,
        float *t_SPLICE_F_GIFT_, float *t_RWH_WRITE_LIFE_EXTREME_, float *t_htobe16_,
        float *t_M_Ef128_, float *t_M_LOG2El_, float *t_FALLOC_FL_UNSHARE_RANGE_,
        float *t_M_1_PIf_, float *t_WCHAR_WIDTH_, float *NAME_MAX_, float *t_STATX_ATTR_VERITY_,
        float *t_RWF_WRITE_LIFE_NOT_SET_, float *FFSYNC_, float *t_M_PI_2f_,
        float *INT_FAST32_WIDTH_, float *t_M_PIf64x_, float *t_M_PI_2_, float *t_O_DIRECTORY_,
        float *UINT_FAST64_WIDTH_, float *WUNTRACED_, float *t_F_LOCK_, float *t_F_SEAL_WRITE_,
        float *t_RENAME_EXCHANGE_, float *NFDBITS_, float *t_M_PI_2f128_, float *WSTOPPED_,
        float *DEFFILEMODE_, float *t_M_LN10f32_, float *t_F_SET_RW_HINT_, float *t_S_IFMT_,
        float *t_S_TYPEISSHM_, float *t_M_LN10f64_, float *t_AT_SYMLINK_NOFOLLOW_,
        float *t_DN_ACCESS_, float *WCONTINUED_, float *t_M_LOG10Ef32_, float *t_STATX_NLINK_,
        float *t_STATX_UID_, float *t_M_LOG10Ef64_, float *t_F_SEAL_SEAL_, float *t_M_Ef32_,
        float *t_M_LOG2Ef_, float *t_RENAME_NOREPLACE_, float *le32toh_, float *t_O_TMPFILE_,
        float *le64toh_, float *t_AT_RECURSIVE_, float *t_AT_SYMLINK_FOLLOW_, float *RTSIG_MAX_,
        float *UINT32_WIDTH_, float *t_HUGE_VAL_F32_, float *t_M_LN2f64x_, float *iscanonical_,
        float *t_M_2_PI_, float *t_M_LOG10Ef32x_, float *t_M_SQRT1_2f32x_, float *t_LOCK_EX_,
        float *t_HUGE_VAL_F64_, float *MAX_INPUT_, float *t_STATX_SIZE_, float *DELAYTIMER_MAX_,
        float *t_CLOSE_RANGE_UNSHARE_, float *t_M_1_PIf64_, float *t_htobe32_,
        float *WIFCONTINUED_, float *t_L_ctermid_, float *t_FD_SET_,
        float *t_POSIX_FADV_WILLNEED_, float *t_LOCK_NB_, float *t_M_2_PIf128_, float *SSIZE_MAX_,
        float *t_M_PI_4l_, float *t_POSIX_FADV_DONTNEED_, float *NGROUPS_MAX_,
        float *t_M_LOG10Ef_, float *t_M_LOG10El_, float *HOST_NAME_MAX_, float *t_S_IFLNK_,
        float *t_LOCK_RW_, float *UINT64_WIDTH_, float *UINTMAX_WIDTH_, float *INT32_WIDTH_,
        float *t_M_PIf32x_, float *t_M_SQRT2f64x_, float *t_LOCK_UN_, float *MAX_HANDLE_SZ_,
        float *t_FALLOC_FL_INSERT_RANGE_, float *be32toh_, float *t_M_2_SQRTPIf64_,
        float *t_F_GET_RW_HINT_, float *t_M_SQRT1_2f64_, float *t_POSIX_FADV_NORMAL_,
        float *t_S_IFCHR_, float *t_LOCK_READ_, float *t_F_GET_FILE_RW_HINT_, float *t_S_BLKSIZE_,
        float *t_STATX_GID_, float *t_STATX_ATTR_ENCRYPTED_, float *ALLPERMS_, float *t_SNANF_,
        float *t_SNANL_, float *t_F_SETLEASE_, float *t_F_SETPIPE_SZ_, float *t_M_PI_4f64x_,
        float *IFTODT_, float *UINT16_WIDTH_, float *WEXITED_, float *t_M_LOG2E_, float *WNOHANG_,
        float *t_SYNC_FILE_RANGE_WAIT_AFTER_, float *FASYNC_, float *t_O_RSYNC_,
        float *t_M_2_SQRTPIf64x_, float *t_SIG_ATOMIC_WIDTH_, float *t_UTIME_NOW_,
        float *INT8_WIDTH_, float *t_LOCK_MAND_, float *t_WINT_WIDTH_, float *t_S_IFREG_,
        float *ACCESSPERMS_, float *INT_FAST64_WIDTH_, float *t_F_GETSIG_, float *issubnormal_,
        float *t_O_DSYNC_, float *t_STATX_ATTR_APPEND_, float *t_SEEK_DATA_,
        float *t_FALLOC_FL_PUNCH_HOLE_, float *t_SIZE_WIDTH_, float *t_M_SQRT1_2f_,
        float *INT_FAST16_WIDTH_, float *LOGIN_NAME_MAX_, float *UINT_LEAST64_WIDTH_,
        float *t_M_PIf32_, float *t_SNANF64X_, float *MAX_CANON_, float *t_M_PIf64_,
        float *t_FP_LLOGB0_, float *t_FD_ZERO_, float *AIO_PRIO_DELTA_MAX_, float *t_M_SQRT2f32x_,
        float *t_F_GET_SEALS_, float *t_RENAME_WHITEOUT_, float *INT_LEAST64_WIDTH_,
        float *t_SYNC_FILE_RANGE_WAIT_BEFORE_, float *INT_FAST8_WIDTH_, float *t_htobe64_,
        float *t_M_SQRT1_2f32_, float *t_M_PI_2f32x_, float *WEXITSTATUS_, float *t_DN_RENAME_,
        float *t_F_OFD_GETLK_, float *be16toh_, float *t_F_ULOCK_, float *UINTPTR_WIDTH_,
        float *t_M_LOG2Ef64x_, float *t_AT_FDCWD_, float *t_POSIX_FADV_SEQUENTIAL_,
        float *t_DN_ATTRIB_, float *t_M_LN10f_, float *t_HUGE_VAL_F128_, float *t_M_PI_2f64x_,
        float *t_M_PI_2l_, float *BYTE_ORDER_, float *t_DN_DELETE_, float *t_htole32_,
        float *WSTOPSIG_, float *t_M_PI_4f_, float *TTY_NAME_MAX_, float *unix_,
        float *t_RWH_WRITE_LIFE_MEDIUM_, float *t_F_GETOWN_, float *t_F_SEAL_SHRINK_,
        float *t_M_2_SQRTPI_, float *t_STATX_DIOALIGN_, float *t_M_PI_4f32x_, float *t_F_SETOWN_,
        float *XATTR_LIST_MAX_, float *t_M_LOG2Ef32x_, float *t_F_TLOCK_, float *t_F_GETLEASE_,
        float *t_M_2_PIf_, float *t_O_NOATIME_, float *t_M_2_PIl_, float *t_M_2_SQRTPIf32x_,
        float *t_PTHREAD_STACK_MIN_, float *t_F_TEST_, float *t_M_SQRT1_2l_, float *t_O_CLOEXEC_,
        float *t_F_SETSIG_, float *t_FALLOC_FL_KEEP_SIZE_, float *t_LOCK_WRITE_,
        float *INT_LEAST8_WIDTH_, float *t_S_IFDIR_, float *t_F_OFD_SETLK_, float *t_strdupa_,
        float *t_F_NOTIFY_, float *t_SNANF32X_, float *t_S_ISVTX_,
        float *t_PTHREAD_DESTRUCTOR_ITERATIONS_, float *DTTOIF_, float *t_POSIX_FADV_NOREUSE_,
        float *t_F_DUPFD_CLOEXEC_, float *iseqsig_, float *INT16_WIDTH_, float *t_L_INCR_,
        float *t_M_Ef32x_, float *t_M_1_PIl_, float *WIFSTOPPED_, float *t_M_LN2f32x_,
        float *BIG_ENDIAN_, float *t_S_TYPEISMQ_, float *t_STATX_MODE_, float *t_htole16_,
        float *MAXNAMLEN_, float *t_SEEK_HOLE_, float *t_STATX_ATTR_COMPRESSED_,
        float *t_AT_NO_AUTOMOUNT_, float *WTERMSIG_, float *linux_, float *PDP_ENDIAN_,
        float *t_htole64_, float *t_AT_STATX_FORCE_SYNC_, float *t_M_LOG10Ef128_,
        float *t_O_LARGEFILE_, float *t_M_SQRT1_2f128_, float *t_L_XTND_, float *FAPPEND_,
        float *t_STATX_ATIME_, float *t_M_PI_4f32_, float *UINT_FAST32_WIDTH_,
        float *t_M_LOG2Ef32_, float *t_M_PI_4f64_, float *t_L_cuserid_, float *t_S_IEXEC_,
        float *t_RWH_WRITE_LIFE_NOT_SET_, float *t_M_LN10f64x_, float *t_M_SQRT2f_,
        float *INT_LEAST32_WIDTH_, float *INT64_WIDTH_, float *t_M_SQRT2f32_,
        float *INT_LEAST16_WIDTH_, float *t_STATX_ALL_, float *t_M_2_PIf32_,
        float *UINT_LEAST16_WIDTH_, float *WNOWAIT_, float *t_M_LN10_, float *t_PTRDIFF_WIDTH_,
        float *t_F_OFD_SETLKW_, float *t_M_LN2l_, float *t_M_1_PIf128_, float *t_M_2_PIf64_,
        float *UINT_LEAST8_WIDTH_, float *t_M_SQRT2_, float *t_F_SEAL_GROW_,
        float *SEM_VALUE_MAX_, float *FNDELAY_, float *t_FD_SETSIZE_,
        float *t_AT_STATX_DONT_SYNC_, float *INTPTR_WIDTH_, float *t_M_LN10f32x_,
        float *t_STATX_RESERVED_, float *t_STATX_MNT_ID_, float *t_RWH_WRITE_LIFE_NONE_,
        float *le16toh_, float *XATTR_NAME_MAX_, float *t_LOCK_SH_, float *t_RWH_WRITE_LIFE_LONG_,
        float *t_M_SQRT2f64_, float *t_M_2_SQRTPIf32_, float *t_STATX_ATTR_IMMUTABLE_,
        float *WIFSIGNALED_, float *t_M_2_SQRTPIf_, float *t_AT_REMOVEDIR_, float *t_M_2_SQRTPIl_,
        float *t_M_LN2f_, float *P_tmpdir_, float *t_AT_STATX_SYNC_TYPE_, float *t_M_1_PIf32_,
        float *t_M_2_PIf32x_, float *t_M_Ef64_, float *TEMP_FAILURE_RETRY_, float *t_UTIME_OMIT_,
        float *t_SPLICE_F_NONBLOCK_, float *t_STATX_ATTR_MOUNT_ROOT_, float *t_strndupa_,
        float *t_M_1_PIf64x_, float *t_M_LOG10E_, float *t_FALLOC_FL_NO_HIDE_STALE_,
        float *t_S_IWRITE_, float *t_STATX_CTIME_, float *t_M_LN2f128_, float *t_STATX_ATTR_DAX_,
        float *t_L_SET_, float *t_F_ADD_SEALS_, float *t_SNANF32_, float *t_CLOSE_RANGE_CLOEXEC_,
        float *t_STATX_ATTR_NODUMP_, float *t_FD_ISSET_, float *t_O_NOFOLLOW_,
        float *t_F_SEAL_FUTURE_WRITE_, float *issignaling_, float *t_SNANF64_,
        float *t_F_SET_FILE_RW_HINT_, float *t_M_1_PI_, float *t_DN_MULTISHOT_,
        float *t_S_ISSOCK_, float *t_AT_EACCESS_, float *t_DN_CREATE_, float *LITTLE_ENDIAN_,
        float *t_M_SQRT2l_, float *t_POSIX_FADV_RANDOM_, float *t_HUGE_VAL_F64X_,
        float *UINT_FAST8_WIDTH_, float *t_FD_CLR_, float *t_SPLICE_F_MORE_,
        float *t_M_SQRT2f128_, float *t_STATX_BLOCKS_, float *t_O_DIRECT_, float *t_STATX_INO_,
        float *t_M_LN2_, float *t_M_PIf128_, float *t_M_LOG2Ef64_, float *t_SPLICE_F_MOVE_,
        float *t_PTHREAD_KEYS_MAX_, float *t_O_PATH_, float *t_S_IREAD_, float *t_STATX_TYPE_,
        float *t_M_LN2f32_, float *t_SNAN_, float *t_STATX_MTIME_, float *INTMAX_WIDTH_,
        float *t_AT_EMPTY_PATH_, float *t_M_LN2f64_, float *t_F_SETOWN_EX_, float *t_S_IFIFO_,
        float *ifndef, float *ZQ_H_, float *define, float *include, float *stdint, float *h,
        float *ifdef, float *endif, float *parameters_, float *states_, float *arena_,
        float *seed_, float *step, float *bad_input, float *bad_index, float *accuracy, float *x,
        float *y, float *result_, float *gradients_, float *z, float *g, float *name, float *rank,
        float *dims, float *offset, float *elements, float *place, float *values, float *math,
        float *stdarg, float *stdio, float *stdlib, float *string, float *sys, float *unistd,
        float *defined, float *KERNEL_, float *noinline, float *inline_, float *a, float *b,
        float *count, float *below, float *i, float *t_cnnc_random_mix_,
        float *t_cnnc_random_bits_, float *stream, float *element,
        float *t_cnnc_random_uniform_f32_, float *top, float *t_cnnc_random_normal_f32_,
        float *bits, float *radius, float *angle, float *restrict_, float *conv1_weight_m,
        float *o, float *j, float *conv1_bias, float *dense1_weight_m, float *u, float *f,
        float *dense1_bias, float *conv1_weight, float *batchnorm1_weight, float *dense1_weight,
        float *conv1_weight_t_, float *batchnorm1_bias, float *batchnorm1_running_mean,
        float *batchnorm1_running_var, float *conv1_weight_v, float *conv1_bias_t_,
        float *conv1_bias_m, float *conv1_bias_v, float *batchnorm1_weight_t_,
        float *batchnorm1_weight_m, float *batchnorm1_weight_v, float *batchnorm1_bias_t_,
        float *batchnorm1_bias_m, float *batchnorm1_bias_v, float *dense1_weight_t_,
        float *dense1_weight_v, float *dense1_bias_t_, float *dense1_bias_m, float *dense1_bias_v,
        float *conv1_z, float *conv1, float *n, float *c, float *w, float *batchnorm1_m_sum,
        float *batchnorm1_v_sum, float *t0_, float *batchnorm1, float *maxpool1_place,
        float *maxpool1, float *largest, float *batchnorm1_value, float *dense1_z, float *d_z,
        float *cross_entropy1_m_place, float *cross_entropy1_m, float *cross_entropy1_sum,
        float *cross_entropy1_t_, float *cross_entropy1_sum2, float *accuracy1_sum,
        float *d_flatten1, float *d_gelu1, float *d_batchnorm1, float *d_flatten1_value,
        float *value, float *d_m, float *d_v_sum, float *d_v, float *d_conv1, float *i_end,
        float *value2, float *g_value, float *value3, float *d_d_z_sum, float *d_d_m_sum,
        float *value4, float *value5, float *d_d_batchnorm1, float *t1_, float *t2_, float *t3_,
        float *d_d_maxpool1, float *maxpool1_place_value, float *d_d_batchnorm1_value,
        float *value6, float *d_z2, float *d_dense1_bias, float *d_flatten1_2, float *value7,
        float *value6_value, float *value7_value, float *d_batchnorm1_2,
        float *d_batchnorm1_2_value, float *d_gelu1_value, float *d_flatten1_2_value,
        float *d_batchnorm1_bias, float *d_batchnorm1_weight, float *d_v2, float *d_m2,
        float *t4_, float *d_conv1_2, float *d_conv1_bias, float *value9, float *d_dense1_weight,
        float *value8, float *d_conv1_weight, float *d_conv1_value,
        float *cross_entropy1_max_place, float *cross_entropy1_max, float *table, float *slot,
        float *t_cnnc_shuffle_mix_, float *t_cnnc_shuffle_index_, float *epoch, float *half,
        float *mask, float *left, float *right, float *next, float *key, float *while_,
        float *do_, float *t_CNNC_PATH_, float *t_CNNC_PROBLEM_, float *t_CNNC_FOLDER_SHOWN_,
        float *t_CNNC_NAME_TRIES_, float *t_CNNC_LINKS_, float *t_CnncFile_, float *descriptor,
        float *in_place, float *in_folder, float *mode, float *target, float *beside,
        float *t_cnnc_file_descriptor_, float *path, float *folders, float *number,
        float *t_cnnc_file_follow_, float *st, float *hops, float *slash, float *start,
        float *length, float *t_cnnc_file_find_, float *file, float *cause,
        float *t_cnnc_file_create_, float *folder, float *made, float *t_cnnc_file_discard_,
        float *t_cnnc_file_open_, float *t_cnnc_file_check_, float *t_cnnc_file_flush_,
        float *t_cnnc_file_commit_, float *t_cnnc_file_problem_, float *text, float *shown,
        float *t_CNNC_IDX_NAME_, float *t_CNNC_IDX_SHOWN_, float *t_CNNC_IDX_SHORT_,
        float *t_CNNC_IDX_MISSING_, float *t_CNNC_IDX_ENTRY_, float *t_cnnc_idx_name_,
        float *test, float *labels, float *k, float *stems, float *ranks, float *dotted,
        float *stem, float *t_cnnc_idx_find_, float *ending, float *room,
        float *t_cnnc_idx_is_like_, float *parts, float *lower, float *A, float *Z,
        float *t_cnnc_idx_next_, float *all, float *first, float *entry, float *continue_,
        float *t_cnnc_idx_missing_, float *endings, float *found, float *used, float *bytes,
        float *images, float *load, float *save, float *epochs, float *format, float *list,
        float *idx, float *d, float *head, float *word, float *shape, float *size, float *failed,
        float *channels, float *data, float *classes, float *missing, float *has_images,
        float *has_labels, float *t, float *example, float *image, float *sums, float *examples,
        float *what, float *names, float *done, float *full, float *tested, float *expected,
        float *problem, float *program, float *most, float *digit, float *option, float *argc,
        float *argv, float *options, float *status, float *known, float *main_, float *trainer);

/* A parameter or state: its name and shape, and where it lies in its block. */
typedef struct inner_slot {
    const char *name; /* NULL ends a table */
    int rank;
    int64_t dims[8];
    int64_t offset, elements;
} inner_slot;

extern const inner_slot inner_parameter_table[], inner_state_table[];

/* The place of a name in its table; -1: there is none. */
int inner_find_parameter(const char *name);
int inner_find_state(const char *name);

/* Copy one parameter or state in row-major order; 1: no such place in the table. */
int inner_get_parameter(const inner *net, int place, float *values);
int inner_set_parameter(inner *net, int place, const float *values);
int inner_get_state(const inner *net, int place, float *values);
int inner_set_state(inner *net, int place, const float *values);

#ifdef __cplusplus
}
#endif

#endif
/* The network inner, compiled from names.cnn by cnnc: one function for each kernel, then the entry
 * functions that call them in order. */

#include <math.h>
#include <stdint.h>
#include <string.h>

/* Kernels stay functions of their own: in profiles, and because some compilers take very long
 * over an entry function that has swallowed hundreds of them. */
#if defined(__GNUC__) && !defined(__TINYC__)
#define KERNEL static __attribute__((noinline))
#else
#define KERNEL static
#endif

void inner_initialise(inner *net)
{
    net->step = 0;
}

/* typedef_[n] = exp(x0[n])                                                           names.cnn:3
 * x0[4]
 * -> typedef_[4] */
KERNEL void inner_typedef_(const float *restrict x0, float *restrict typedef_)
{
    for (int n = 0; n < 4; n++)
        typedef_[n] = expf(x0[n]);
}

/* unsigned_[n] = exp(2 * x0[n])                                                      names.cnn:5
 * x0[4]
 * -> unsigned_[4] */
KERNEL void inner_unsigned_(const float *restrict x0, float *restrict unsigned_)
{
    for (int n = 0; n < 4; n++)
        unsigned_[n] = expf(2.0f * x0[n]);
}

/* char_[n] = exp(3 * x0[n])                                                          names.cnn:7
 * x0[4]
 * -> char_[4] */
KERNEL void inner_char_(const float *restrict x0, float *restrict char_)
{
    for (int n = 0; n < 4; n++)
        char_[n] = expf(3.0f * x0[n]);
}

/* short_[n] = exp(4 * x0[n])                                                         names.cnn:9
 * x0[4]
 * -> short_[4] */
KERNEL void inner_short_(const float *restrict x0, float *restrict short_)
{
    for (int n = 0; n < 4; n++)
        short_[n] = expf(4.0f * x0[n]);
}

/* int_[n] = exp(5 * x0[n])                                                          names.cnn:11
 * x0[4]
 * -> int_[4] */
KERNEL void inner_int_(const float *restrict x0, float *restrict int_)
{
    for (int n = 0; n < 4; n++)
        int_[n] = expf(5.0f * x0[n]);
}

/* long_[n] = exp(6 * x0[n])                                                         names.cnn:13
 * x0[4]
 * -> long_[4] */
KERNEL void inner_long_(const float *restrict x0, float *restrict long_)
{
    for (int n = 0; n < 4; n++)
        long_[n] = expf(6.0f * x0[n]);
}

/* signed_[n] = exp(7 * x0[n])                                                       names.cnn:15
 * x0[4]
 * -> signed_[4] */
KERNEL void inner_signed_(const float *restrict x0, float *restrict signed_)
{
    for (int n = 0; n < 4; n++)
        signed_[n] = expf(7.0f * x0[n]);
}

/* struct_[n] = exp(8 * x0[n])                                                       names.cnn:17
 * x0[4]
 * -> struct_[4] */
KERNEL void inner_struct_(const float *restrict x0, float *restrict struct_)
{
    for (int n = 0; n < 4; n++)
        struct_[n] = expf(8.0f * x0[n]);
}

/* void_[n] = exp(9 * x0[n])                                                         names.cnn:19
 * x0[4]
 * -> void_[4] */
KERNEL void inner_void_(const float *restrict x0, float *restrict void_)
{
    for (int n = 0; n < 4; n++)
        void_[n] = expf(9.0f * x0[n]);
}

/* int8_t_[n] = exp(10 * x0[n])                                                      names.cnn:21
 * x0[4]
 * -> int8_t_[4] */
KERNEL void inner_int8_t_(const float *restrict x0, float *restrict int8_t_)
{
    for (int n = 0; n < 4; n++)
        int8_t_[n] = expf(1e+01f * x0[n]);
}

/* int16_t_[n] = exp(11 * x0[n])                                                     names.cnn:23
 * x0[4]
 * -> int16_t_[4] */
KERNEL void inner_int16_t_(const float *restrict x0, float *restrict int16_t_)
{
    for (int n = 0; n < 4; n++)
        int16_t_[n] = expf(11.0f * x0[n]);
}

/* int32_t_[n] = exp(12 * x0[n])                                                     names.cnn:25
 * x0[4]
 * -> int32_t_[4] */
KERNEL void inner_int32_t_(const float *restrict x0, float *restrict int32_t_)
{
    for (int n = 0; n < 4; n++)
        int32_t_[n] = expf(12.0f * x0[n]);
}

/* int64_t_[n] = exp(13 * x0[n])                                                     names.cnn:27
 * x0[4]
 * -> int64_t_[4] */
KERNEL void inner_int64_t_(const float *restrict x0, float *restrict int64_t_)
{
    for (int n = 0; n < 4; n++)
        int64_t_[n] = expf(13.0f * x0[n]);
}

/* uint8_t_[n] = exp(14 * x0[n])                                                     names.cnn:29
 * x0[4]
 * -> uint8_t_[4] */
KERNEL void inner_uint8_t_(const float *restrict x0, float *restrict uint8_t_)
{
    for (int n = 0; n < 4; n++)
        uint8_t_[n] = expf(14.0f * x0[n]);
}

/* uint16_t_[n] = exp(15 * x0[n])                                                    names.cnn:31
 * x0[4]
 * -> uint16_t_[4] */
KERNEL void inner_uint16_t_(const float *restrict x0, float *restrict uint16_t_)
{
    for (int n = 0; n < 4; n++)
        uint16_t_[n] = expf(15.0f * x0[n]);
}

/* uint32_t_[n] = exp(16 * x0[n])                                                    names.cnn:33
 * x0[4]
 * -> uint32_t_[4] */
KERNEL void inner_uint32_t_(const float *restrict x0, float *restrict uint32_t_)
{
    for (int n = 0; n < 4; n++)
        uint32_t_[n] = expf(16.0f * x0[n]);
}

/* uint64_t_[n] = exp(17 * x0[n])                                                    names.cnn:35
 * x0[4]
 * -> uint64_t_[4] */
KERNEL void inner_uint64_t_(const float *restrict x0, float *restrict uint64_t_)
{
    for (int n = 0; n < 4; n++)
        uint64_t_[n] = expf(17.0f * x0[n]);
}

/* int_least8_t_[n] = exp(18 * x0[n])                                                names.cnn:37
 * x0[4]
 * -> int_least8_t_[4] */
KERNEL void inner_int_least8_t_(const float *restrict x0, float *restrict int_least8_t_)
{
    for (int n = 0; n < 4; n++)
        int_least8_t_[n] = expf(18.0f * x0[n]);
}

/* int_least16_t_[n] = exp(19 * x0[n])                                               names.cnn:39
 * x0[4]
 * -> int_least16_t_[4] */
KERNEL void inner_int_least16_t_(const float *restrict x0, float *restrict int_least16_t_)
{
    for (int n = 0; n < 4; n++)
        int_least16_t_[n] = expf(19.0f * x0[n]);
}

/* int_least32_t_[n] = exp(20 * x0[n])                                               names.cnn:41
 * x0[4]
 * -> int_least32_t_[4] */
KERNEL void inner_int_least32_t_(const float *restrict x0, float *restrict int_least32_t_)
{
    for (int n = 0; n < 4; n++)
        int_least32_t_[n] = expf(2e+01f * x0[n]);
}

/* int_least64_t_[n] = exp(21 * x0[n])                                               names.cnn:43
 * x0[4]
 * -> int_least64_t_[4] */
KERNEL void inner_int_least64_t_(const float *restrict x0, float *restrict int_least64_t_)
{
    for (int n = 0; n < 4; n++)
        int_least64_t_[n] = expf(21.0f * x0[n]);
}

/* uint_least8_t_[n] = exp(22 * x0[n])                                               names.cnn:45
 * x0[4]
 * -> uint_least8_t_[4] */
KERNEL void inner_uint_least8_t_(const float *restrict x0, float *restrict uint_least8_t_)
{
    for (int n = 0; n < 4; n++)
        uint_least8_t_[n] = expf(22.0f * x0[n]);
}

/* uint_least16_t_[n] = exp(23 * x0[n])                                              names.cnn:47
 * x0[4]
 * -> uint_least16_t_[4] */
KERNEL void inner_uint_least16_t_(const float *restrict x0, float *restrict uint_least16_t_)
{
    for (int n = 0; n < 4; n++)
        uint_least16_t_[n] = expf(23.0f * x0[n]);
}

/* uint_least32_t_[n] = exp(24 * x0[n])                                              names.cnn:49
 * x0[4]
 * -> uint_least32_t_[4] */
KERNEL void inner_uint_least32_t_(const float *restrict x0, float *restrict uint_least32_t_)
{
    for (int n = 0; n < 4; n++)
        uint_least32_t_[n] = expf(24.0f * x0[n]);
}

/* uint_least64_t_[n] = exp(25 * x0[n])                                              names.cnn:51
 * x0[4]
 * -> uint_least64_t_[4] */
KERNEL void inner_uint_least64_t_(const float *restrict x0, float *restrict uint_least64_t_)
{
    for (int n = 0; n < 4; n++)
        uint_least64_t_[n] = expf(25.0f * x0[n]);
}

/* int_fast8_t_[n] = exp(26 * x0[n])                                                 names.cnn:53
 * x0[4]
 * -> int_fast8_t_[4] */
KERNEL void inner_int_fast8_t_(const float *restrict x0, float *restrict int_fast8_t_)
{
    for (int n = 0; n < 4; n++)
        int_fast8_t_[n] = expf(26.0f * x0[n]);
}

/* int_fast16_t_[n] = exp(27 * x0[n])                                                names.cnn:55
 * x0[4]
 * -> int_fast16_t_[4] */
KERNEL void inner_int_fast16_t_(const float *restrict x0, float *restrict int_fast16_t_)
{
    for (int n = 0; n < 4; n++)
        int_fast16_t_[n] = expf(27.0f * x0[n]);
}

/* int_fast32_t_[n] = exp(28 * x0[n])                                                names.cnn:57
 * x0[4]
 * -> int_fast32_t_[4] */
KERNEL void inner_int_fast32_t_(const float *restrict x0, float *restrict int_fast32_t_)
{
    for (int n = 0; n < 4; n++)
        int_fast32_t_[n] = expf(28.0f * x0[n]);
}

/* int_fast64_t_[n] = exp(29 * x0[n])                                                names.cnn:59
 * x0[4]
 * -> int_fast64_t_[4] */
KERNEL void inner_int_fast64_t_(const float *restrict x0, float *restrict int_fast64_t_)
{
    for (int n = 0; n < 4; n++)
        int_fast64_t_[n] = expf(29.0f * x0[n]);
}

/* uint_fast8_t_[n] = exp(30 * x0[n])                                                names.cnn:61
 * x0[4]
 * -> uint_fast8_t_[4] */
KERNEL void inner_uint_fast8_t_(const float *restrict x0, float *restrict uint_fast8_t_)
{
    for (int n = 0; n < 4; n++)
        uint_fast8_t_[n] = expf(3e+01f * x0[n]);
}

/* uint_fast16_t_[n] = exp(31 * x0[n])                                               names.cnn:63
 * x0[4]
 * -> uint_fast16_t_[4] */
KERNEL void inner_uint_fast16_t_(const float *restrict x0, float *restrict uint_fast16_t_)
{
    for (int n = 0; n < 4; n++)
        uint_fast16_t_[n] = expf(31.0f * x0[n]);
}

/* uint_fast32_t_[n] = exp(32 * x0[n])                                               names.cnn:65
 * x0[4]
 * -> uint_fast32_t_[4] */
KERNEL void inner_uint_fast32_t_(const float *restrict x0, float *restrict uint_fast32_t_)
{
    for (int n = 0; n < 4; n++)
        uint_fast32_t_[n] = expf(32.0f * x0[n]);
}

/* uint_fast64_t_[n] = exp(33 * x0[n])                                               names.cnn:67
 * x0[4]
 * -> uint_fast64_t_[4] */
KERNEL void inner_uint_fast64_t_(const float *restrict x0, float *restrict uint_fast64_t_)
{
    for (int n = 0; n < 4; n++)
        uint_fast64_t_[n] = expf(33.0f * x0[n]);
}

/* intptr_t_[n] = exp(34 * x0[n])                                                    names.cnn:69
 * x0[4]
 * -> intptr_t_[4] */
KERNEL void inner_intptr_t_(const float *restrict x0, float *restrict intptr_t_)
{
    for (int n = 0; n < 4; n++)
        intptr_t_[n] = expf(34.0f * x0[n]);
}

/* uintptr_t_[n] = exp(35 * x0[n])                                                   names.cnn:71
 * x0[4]
 * -> uintptr_t_[4] */
KERNEL void inner_uintptr_t_(const float *restrict x0, float *restrict uintptr_t_)
{
    for (int n = 0; n < 4; n++)
        uintptr_t_[n] = expf(35.0f * x0[n]);
}

/* intmax_t_[n] = exp(36 * x0[n])                                                    names.cnn:73
 * x0[4]
 * -> intmax_t_[4] */
KERNEL void inner_intmax_t_(const float *restrict x0, float *restrict intmax_t_)
{
    for (int n = 0; n < 4; n++)
        intmax_t_[n] = expf(36.0f * x0[n]);
}

/* uintmax_t_[n] = exp(37 * x0[n])                                                   names.cnn:75
 * x0[4]
 * -> uintmax_t_[4] */
KERNEL void inner_uintmax_t_(const float *restrict x0, float *restrict uintmax_t_)
{
    for (int n = 0; n < 4; n++)
        uintmax_t_[n] = expf(37.0f * x0[n]);
}

/* dirent_[n] = exp(38 * x0[n])                                                      names.cnn:77
 * x0[4]
 * -> dirent_[4] */
KERNEL void inner_dirent_(const float *restrict x0, float *restrict dirent_)
{
    for (int n = 0; n < 4; n++)
        dirent_[n] = expf(38.0f * x0[n]);
}

/* d_ino[n] = exp(39 * x0[n])                                                        names.cnn:79
 * x0[4]
 * -> d_ino[4] */
KERNEL void inner_d_ino(const float *restrict x0, float *restrict d_ino)
{
    for (int n = 0; n < 4; n++)
        d_ino[n] = expf(39.0f * x0[n]);
}

/* d_off[n] = exp(40 * x0[n])                                                        names.cnn:81
 * x0[4]
 * -> d_off[4] */
KERNEL void inner_d_off(const float *restrict x0, float *restrict d_off)
{
    for (int n = 0; n < 4; n++)
        d_off[n] = expf(4e+01f * x0[n]);
}

/* d_reclen[n] = exp(41 * x0[n])                                                     names.cnn:83
 * x0[4]
 * -> d_reclen[4] */
KERNEL void inner_d_reclen(const float *restrict x0, float *restrict d_reclen)
{
    for (int n = 0; n < 4; n++)
        d_reclen[n] = expf(41.0f * x0[n]);
}

/* d_type[n] = exp(42 * x0[n])                                                       names.cnn:85
 * x0[4]
 * -> d_type[4] */
KERNEL void inner_d_type(const float *restrict x0, float *restrict d_type)
{
    for (int n = 0; n < 4; n++)
        d_type[n] = expf(42.0f * x0[n]);
}

/* d_name[n] = exp(43 * x0[n])                                                       names.cnn:87
 * x0[4]
 * -> d_name[4] */
KERNEL void inner_d_name(const float *restrict x0, float *restrict d_name)
{
    for (int n = 0; n < 4; n++)
        d_name[n] = expf(43.0f * x0[n]);
}

/* DIR_[n] = exp(44 * x0[n])                                                         names.cnn:89
 * x0[4]
 * -> DIR_[4] */
KERNEL void inner_DIR_(const float *restrict x0, float *restrict DIR_)
{
    for (int n = 0; n < 4; n++)
        DIR_[n] = expf(44.0f * x0[n]);
}

/* extern_[n] = exp(45 * x0[n])                                                      names.cnn:91
 * x0[4]
 * -> extern_[4] */
KERNEL void inner_extern_(const float *restrict x0, float *restrict extern_)
{
    for (int n = 0; n < 4; n++)
        extern_[n] = expf(45.0f * x0[n]);
}

/* closedir_[n] = exp(46 * x0[n])                                                    names.cnn:93
 * x0[4]
 * -> closedir_[4] */
KERNEL void inner_closedir_(const float *restrict x0, float *restrict closedir_)
{
    for (int n = 0; n < 4; n++)
        closedir_[n] = expf(46.0f * x0[n]);
}

/* opendir_[n] = exp(47 * x0[n])                                                     names.cnn:95
 * x0[4]
 * -> opendir_[4] */
KERNEL void inner_opendir_(const float *restrict x0, float *restrict opendir_)
{
    for (int n = 0; n < 4; n++)
        opendir_[n] = expf(47.0f * x0[n]);
}

/* const_[n] = exp(48 * x0[n])                                                       names.cnn:97
 * x0[4]
 * -> const_[4] */
KERNEL void inner_const_(const float *restrict x0, float *restrict const_)
{
    for (int n = 0; n < 4; n++)
        const_[n] = expf(48.0f * x0[n]);
}

/* t_readdir_[n] = exp(49 * x0[n])                                                   names.cnn:99
 * x0[4]
 * -> t_readdir_[4] */
KERNEL void inner_t_readdir_(const float *restrict x0, float *restrict t_readdir_)
{
    for (int n = 0; n < 4; n++)
        t_readdir_[n] = expf(49.0f * x0[n]);
}

/* rewinddir_[n] = exp(50 * x0[n])                                                  names.cnn:101
 * x0[4]
 * -> rewinddir_[4] */
KERNEL void inner_rewinddir_(const float *restrict x0, float *restrict rewinddir_)
{
    for (int n = 0; n < 4; n++)
        rewinddir_[n] = expf(5e+01f * x0[n]);
}

/* flock_[n] = exp(51 * x0[n])                                                      names.cnn:103
 * x0[4]
 * -> flock_[4] */
KERNEL void inner_flock_(const float *restrict x0, float *restrict flock_)
{
    for (int n = 0; n < 4; n++)
        flock_[n] = expf(51.0f * x0[n]);
}

/* l_type[n] = exp(52 * x0[n])                                                      names.cnn:105
 * x0[4]
 * -> l_type[4] */
KERNEL void inner_l_type(const float *restrict x0, float *restrict l_type)
{
    for (int n = 0; n < 4; n++)
        l_type[n] = expf(52.0f * x0[n]);
}

/* l_whence[n] = exp(53 * x0[n])                                                    names.cnn:107
 * x0[4]
 * -> l_whence[4] */
KERNEL void inner_l_whence(const float *restrict x0, float *restrict l_whence)
{
    for (int n = 0; n < 4; n++)
        l_whence[n] = expf(53.0f * x0[n]);
}

/* l_start[n] = exp(54 * x0[n])                                                     names.cnn:109
 * x0[4]
 * -> l_start[4] */
KERNEL void inner_l_start(const float *restrict x0, float *restrict l_start)
{
    for (int n = 0; n < 4; n++)
        l_start[n] = expf(54.0f * x0[n]);
}

/* l_len[n] = exp(55 * x0[n])                                                       names.cnn:111
 * x0[4]
 * -> l_len[4] */
KERNEL void inner_l_len(const float *restrict x0, float *restrict l_len)
{
    for (int n = 0; n < 4; n++)
        l_len[n] = expf(55.0f * x0[n]);
}

/* l_pid[n] = exp(56 * x0[n])                                                       names.cnn:113
 * x0[4]
 * -> l_pid[4] */
KERNEL void inner_l_pid(const float *restrict x0, float *restrict l_pid)
{
    for (int n = 0; n < 4; n++)
        l_pid[n] = expf(56.0f * x0[n]);
}

/* mode_t_[n] = exp(57 * x0[n])                                                     names.cnn:115
 * x0[4]
 * -> mode_t_[4] */
KERNEL void inner_mode_t_(const float *restrict x0, float *restrict mode_t_)
{
    for (int n = 0; n < 4; n++)
        mode_t_[n] = expf(57.0f * x0[n]);
}

/* off_t_[n] = exp(58 * x0[n])                                                      names.cnn:117
 * x0[4]
 * -> off_t_[4] */
KERNEL void inner_off_t_(const float *restrict x0, float *restrict off_t_)
{
    for (int n = 0; n < 4; n++)
        off_t_[n] = expf(58.0f * x0[n]);
}

/* pid_t_[n] = exp(59 * x0[n])                                                      names.cnn:119
 * x0[4]
 * -> pid_t_[4] */
KERNEL void inner_pid_t_(const float *restrict x0, float *restrict pid_t_)
{
    for (int n = 0; n < 4; n++)
        pid_t_[n] = expf(59.0f * x0[n]);
}

/* fcntl_[n] = exp(60 * x0[n])                                                      names.cnn:121
 * x0[4]
 * -> fcntl_[4] */
KERNEL void inner_fcntl_(const float *restrict x0, float *restrict fcntl_)
{
    for (int n = 0; n < 4; n++)
        fcntl_[n] = expf(6e+01f * x0[n]);
}

/* open_[n] = exp(61 * x0[n])                                                       names.cnn:123
 * x0[4]
 * -> open_[4] */
KERNEL void inner_open_(const float *restrict x0, float *restrict open_)
{
    for (int n = 0; n < 4; n++)
        open_[n] = expf(61.0f * x0[n]);
}

/* creat_[n] = exp(62 * x0[n])                                                      names.cnn:125
 * x0[4]
 * -> creat_[4] */
KERNEL void inner_creat_(const float *restrict x0, float *restrict creat_)
{
    for (int n = 0; n < 4; n++)
        creat_[n] = expf(62.0f * x0[n]);
}

/* float_[n] = exp(63 * x0[n])                                                      names.cnn:127
 * x0[4]
 * -> float_[4] */
KERNEL void inner_float_(const float *restrict x0, float *restrict float_)
{
    for (int n = 0; n < 4; n++)
        float_[n] = expf(63.0f * x0[n]);
}

/* float_t_[n] = exp(64 * x0[n])                                                    names.cnn:129
 * x0[4]
 * -> float_t_[4] */
KERNEL void inner_float_t_(const float *restrict x0, float *restrict float_t_)
{
    for (int n = 0; n < 4; n++)
        float_t_[n] = expf(64.0f * x0[n]);
}

/* double_[n] = exp(65 * x0[n])                                                     names.cnn:131
 * x0[4]
 * -> double_[4] */
KERNEL void inner_double_(const float *restrict x0, float *restrict double_)
{
    for (int n = 0; n < 4; n++)
        double_[n] = expf(65.0f * x0[n]);
}

/* double_t_[n] = exp(66 * x0[n])                                                   names.cnn:133
 * x0[4]
 * -> double_t_[4] */
KERNEL void inner_double_t_(const float *restrict x0, float *restrict double_t_)
{
    for (int n = 0; n < 4; n++)
        double_t_[n] = expf(66.0f * x0[n]);
}

/* acos_[n] = exp(67 * x0[n])                                                       names.cnn:135
 * x0[4]
 * -> acos_[4] */
KERNEL void inner_acos_(const float *restrict x0, float *restrict acos_)
{
    for (int n = 0; n < 4; n++)
        acos_[n] = expf(67.0f * x0[n]);
}

/* asin_[n] = exp(68 * x0[n])                                                       names.cnn:137
 * x0[4]
 * -> asin_[4] */
KERNEL void inner_asin_(const float *restrict x0, float *restrict asin_)
{
    for (int n = 0; n < 4; n++)
        asin_[n] = expf(68.0f * x0[n]);
}

/* atan_[n] = exp(69 * x0[n])                                                       names.cnn:139
 * x0[4]
 * -> atan_[4] */
KERNEL void inner_atan_(const float *restrict x0, float *restrict atan_)
{
    for (int n = 0; n < 4; n++)
        atan_[n] = expf(69.0f * x0[n]);
}

/* atan2_[n] = exp(70 * x0[n])                                                      names.cnn:141
 * x0[4]
 * -> atan2_[4] */
KERNEL void inner_atan2_(const float *restrict x0, float *restrict atan2_)
{
    for (int n = 0; n < 4; n++)
        atan2_[n] = expf(7e+01f * x0[n]);
}

/* cos_[n] = exp(71 * x0[n])                                                        names.cnn:143
 * x0[4]
 * -> cos_[4] */
KERNEL void inner_cos_(const float *restrict x0, float *restrict cos_)
{
    for (int n = 0; n < 4; n++)
        cos_[n] = expf(71.0f * x0[n]);
}

/* sin_[n] = exp(72 * x0[n])                                                        names.cnn:145
 * x0[4]
 * -> sin_[4] */
KERNEL void inner_sin_(const float *restrict x0, float *restrict sin_)
{
    for (int n = 0; n < 4; n++)
        sin_[n] = expf(72.0f * x0[n]);
}

/* tan_[n] = exp(73 * x0[n])                                                        names.cnn:147
 * x0[4]
 * -> tan_[4] */
KERNEL void inner_tan_(const float *restrict x0, float *restrict tan_)
{
    for (int n = 0; n < 4; n++)
        tan_[n] = expf(73.0f * x0[n]);
}

/* cosh_[n] = exp(74 * x0[n])                                                       names.cnn:149
 * x0[4]
 * -> cosh_[4] */
KERNEL void inner_cosh_(const float *restrict x0, float *restrict cosh_)
{
    for (int n = 0; n < 4; n++)
        cosh_[n] = expf(74.0f * x0[n]);
}

/* sinh_[n] = exp(75 * x0[n])                                                       names.cnn:151
 * x0[4]
 * -> sinh_[4] */
KERNEL void inner_sinh_(const float *restrict x0, float *restrict sinh_)
{
    for (int n = 0; n < 4; n++)
        sinh_[n] = expf(75.0f * x0[n]);
}

/* tanh_[n] = exp(76 * x0[n])                                                       names.cnn:153
 * x0[4]
 * -> tanh_[4] */
KERNEL void inner_tanh_(const float *restrict x0, float *restrict tanh_)
{
    for (int n = 0; n < 4; n++)
        tanh_[n] = expf(76.0f * x0[n]);
}

/* acosh_[n] = exp(77 * x0[n])                                                      names.cnn:155
 * x0[4]
 * -> acosh_[4] */
KERNEL void inner_acosh_(const float *restrict x0, float *restrict acosh_)
{
    for (int n = 0; n < 4; n++)
        acosh_[n] = expf(77.0f * x0[n]);
}

/* asinh_[n] = exp(78 * x0[n])                                                      names.cnn:157
 * x0[4]
 * -> asinh_[4] */
KERNEL void inner_asinh_(const float *restrict x0, float *restrict asinh_)
{
    for (int n = 0; n < 4; n++)
        asinh_[n] = expf(78.0f * x0[n]);
}

/* atanh_[n] = exp(79 * x0[n])                                                      names.cnn:159
 * x0[4]
 * -> atanh_[4] */
KERNEL void inner_atanh_(const float *restrict x0, float *restrict atanh_)
{
    for (int n = 0; n < 4; n++)
        atanh_[n] = expf(79.0f * x0[n]);
}

/* exp_[n] = exp(80 * x0[n])                                                        names.cnn:161
 * x0[4]
 * -> exp_[4] */
KERNEL void inner_exp_(const float *restrict x0, float *restrict exp_)
{
    for (int n = 0; n < 4; n++)
        exp_[n] = expf(8e+01f * x0[n]);
}

/* frexp_[n] = exp(81 * x0[n])                                                      names.cnn:163
 * x0[4]
 * -> frexp_[4] */
KERNEL void inner_frexp_(const float *restrict x0, float *restrict frexp_)
{
    for (int n = 0; n < 4; n++)
        frexp_[n] = expf(81.0f * x0[n]);
}

/* ldexp_[n] = exp(82 * x0[n])                                                      names.cnn:165
 * x0[4]
 * -> ldexp_[4] */
KERNEL void inner_ldexp_(const float *restrict x0, float *restrict ldexp_)
{
    for (int n = 0; n < 4; n++)
        ldexp_[n] = expf(82.0f * x0[n]);
}

/* log_[n] = exp(83 * x0[n])                                                        names.cnn:167
 * x0[4]
 * -> log_[4] */
KERNEL void inner_log_(const float *restrict x0, float *restrict log_)
{
    for (int n = 0; n < 4; n++)
        log_[n] = expf(83.0f * x0[n]);
}

/* log10_[n] = exp(84 * x0[n])                                                      names.cnn:169
 * x0[4]
 * -> log10_[4] */
KERNEL void inner_log10_(const float *restrict x0, float *restrict log10_)
{
    for (int n = 0; n < 4; n++)
        log10_[n] = expf(84.0f * x0[n]);
}

/* modf_[n] = exp(85 * x0[n])                                                       names.cnn:171
 * x0[4]
 * -> modf_[4] */
KERNEL void inner_modf_(const float *restrict x0, float *restrict modf_)
{
    for (int n = 0; n < 4; n++)
        modf_[n] = expf(85.0f * x0[n]);
}

/* expm1_[n] = exp(86 * x0[n])                                                      names.cnn:173
 * x0[4]
 * -> expm1_[4] */
KERNEL void inner_expm1_(const float *restrict x0, float *restrict expm1_)
{
    for (int n = 0; n < 4; n++)
        expm1_[n] = expf(86.0f * x0[n]);
}

/* log1p_[n] = exp(87 * x0[n])                                                      names.cnn:175
 * x0[4]
 * -> log1p_[4] */
KERNEL void inner_log1p_(const float *restrict x0, float *restrict log1p_)
{
    for (int n = 0; n < 4; n++)
        log1p_[n] = expf(87.0f * x0[n]);
}

/* logb_[n] = exp(88 * x0[n])                                                       names.cnn:177
 * x0[4]
 * -> logb_[4] */
KERNEL void inner_logb_(const float *restrict x0, float *restrict logb_)
{
    for (int n = 0; n < 4; n++)
        logb_[n] = expf(88.0f * x0[n]);
}

/* exp2_[n] = exp(89 * x0[n])                                                       names.cnn:179
 * x0[4]
 * -> exp2_[4] */
KERNEL void inner_exp2_(const float *restrict x0, float *restrict exp2_)
{
    for (int n = 0; n < 4; n++)
        exp2_[n] = expf(89.0f * x0[n]);
}

/* log2_[n] = exp(90 * x0[n])                                                       names.cnn:181
 * x0[4]
 * -> log2_[4] */
KERNEL void inner_log2_(const float *restrict x0, float *restrict log2_)
{
    for (int n = 0; n < 4; n++)
        log2_[n] = expf(9e+01f * x0[n]);
}

/* pow_[n] = exp(91 * x0[n])                                                        names.cnn:183
 * x0[4]
 * -> pow_[4] */
KERNEL void inner_pow_(const float *restrict x0, float *restrict pow_)
{
    for (int n = 0; n < 4; n++)
        pow_[n] = expf(91.0f * x0[n]);
}

/* sqrt_[n] = exp(92 * x0[n])                                                       names.cnn:185
 * x0[4]
 * -> sqrt_[4] */
KERNEL void inner_sqrt_(const float *restrict x0, float *restrict sqrt_)
{
    for (int n = 0; n < 4; n++)
        sqrt_[n] = expf(92.0f * x0[n]);
}

/* hypot_[n] = exp(93 * x0[n])                                                      names.cnn:187
 * x0[4]
 * -> hypot_[4] */
KERNEL void inner_hypot_(const float *restrict x0, float *restrict hypot_)
{
    for (int n = 0; n < 4; n++)
        hypot_[n] = expf(93.0f * x0[n]);
}

/* cbrt_[n] = exp(94 * x0[n])                                                       names.cnn:189
 * x0[4]
 * -> cbrt_[4] */
KERNEL void inner_cbrt_(const float *restrict x0, float *restrict cbrt_)
{
    for (int n = 0; n < 4; n++)
        cbrt_[n] = expf(94.0f * x0[n]);
}

/* ceil_[n] = exp(95 * x0[n])                                                       names.cnn:191
 * x0[4]
 * -> ceil_[4] */
KERNEL void inner_ceil_(const float *restrict x0, float *restrict ceil_)
{
    for (int n = 0; n < 4; n++)
        ceil_[n] = expf(95.0f * x0[n]);
}

/* fabs_[n] = exp(96 * x0[n])                                                       names.cnn:193
 * x0[4]
 * -> fabs_[4] */
KERNEL void inner_fabs_(const float *restrict x0, float *restrict fabs_)
{
    for (int n = 0; n < 4; n++)
        fabs_[n] = expf(96.0f * x0[n]);
}

/* floor_[n] = exp(97 * x0[n])                                                      names.cnn:195
 * x0[4]
 * -> floor_[4] */
KERNEL void inner_floor_(const float *restrict x0, float *restrict floor_)
{
    for (int n = 0; n < 4; n++)
        floor_[n] = expf(97.0f * x0[n]);
}

/* fmod_[n] = exp(98 * x0[n])                                                       names.cnn:197
 * x0[4]
 * -> fmod_[4] */
KERNEL void inner_fmod_(const float *restrict x0, float *restrict fmod_)
{
    for (int n = 0; n < 4; n++)
        fmod_[n] = expf(98.0f * x0[n]);
}

/* copysign_[n] = exp(99 * x0[n])                                                   names.cnn:199
 * x0[4]
 * -> copysign_[4] */
KERNEL void inner_copysign_(const float *restrict x0, float *restrict copysign_)
{
    for (int n = 0; n < 4; n++)
        copysign_[n] = expf(99.0f * x0[n]);
}

/* nan_[n] = exp(100 * x0[n])                                                       names.cnn:201
 * x0[4]
 * -> nan_[4] */
KERNEL void inner_nan_(const float *restrict x0, float *restrict nan_)
{
    for (int n = 0; n < 4; n++)
        nan_[n] = expf(1e+02f * x0[n]);
}

/* erf_[n] = exp(101 * x0[n])                                                       names.cnn:203
 * x0[4]
 * -> erf_[4] */
KERNEL void inner_erf_(const float *restrict x0, float *restrict erf_)
{
    for (int n = 0; n < 4; n++)
        erf_[n] = expf(101.0f * x0[n]);
}

/* erfc_[n] = exp(102 * x0[n])                                                      names.cnn:205
 * x0[4]
 * -> erfc_[4] */
KERNEL void inner_erfc_(const float *restrict x0, float *restrict erfc_)
{
    for (int n = 0; n < 4; n++)
        erfc_[n] = expf(102.0f * x0[n]);
}

/* lgamma_[n] = exp(103 * x0[n])                                                    names.cnn:207
 * x0[4]
 * -> lgamma_[4] */
KERNEL void inner_lgamma_(const float *restrict x0, float *restrict lgamma_)
{
    for (int n = 0; n < 4; n++)
        lgamma_[n] = expf(103.0f * x0[n]);
}

/* tgamma_[n] = exp(104 * x0[n])                                                    names.cnn:209
 * x0[4]
 * -> tgamma_[4] */
KERNEL void inner_tgamma_(const float *restrict x0, float *restrict tgamma_)
{
    for (int n = 0; n < 4; n++)
        tgamma_[n] = expf(104.0f * x0[n]);
}

/* rint_[n] = exp(105 * x0[n])                                                      names.cnn:211
 * x0[4]
 * -> rint_[4] */
KERNEL void inner_rint_(const float *restrict x0, float *restrict rint_)
{
    for (int n = 0; n < 4; n++)
        rint_[n] = expf(105.0f * x0[n]);
}

/* nextafter_[n] = exp(106 * x0[n])                                                 names.cnn:213
 * x0[4]
 * -> nextafter_[4] */
KERNEL void inner_nextafter_(const float *restrict x0, float *restrict nextafter_)
{
    for (int n = 0; n < 4; n++)
        nextafter_[n] = expf(106.0f * x0[n]);
}

/* nexttoward_[n] = exp(107 * x0[n])                                                names.cnn:215
 * x0[4]
 * -> nexttoward_[4] */
KERNEL void inner_nexttoward_(const float *restrict x0, float *restrict nexttoward_)
{
    for (int n = 0; n < 4; n++)
        nexttoward_[n] = expf(107.0f * x0[n]);
}

/* remainder_[n] = exp(108 * x0[n])                                                 names.cnn:217
 * x0[4]
 * -> remainder_[4] */
KERNEL void inner_remainder_(const float *restrict x0, float *restrict remainder_)
{
    for (int n = 0; n < 4; n++)
        remainder_[n] = expf(108.0f * x0[n]);
}

/* scalbn_[n] = exp(109 * x0[n])                                                    names.cnn:219
 * x0[4]
 * -> scalbn_[4] */
KERNEL void inner_scalbn_(const float *restrict x0, float *restrict scalbn_)
{
    for (int n = 0; n < 4; n++)
        scalbn_[n] = expf(109.0f * x0[n]);
}

/* ilogb_[n] = exp(110 * x0[n])                                                     names.cnn:221
 * x0[4]
 * -> ilogb_[4] */
KERNEL void inner_ilogb_(const float *restrict x0, float *restrict ilogb_)
{
    for (int n = 0; n < 4; n++)
        ilogb_[n] = expf(1.1e+02f * x0[n]);
}

/* scalbln_[n] = exp(111 * x0[n])                                                   names.cnn:223
 * x0[4]
 * -> scalbln_[4] */
KERNEL void inner_scalbln_(const float *restrict x0, float *restrict scalbln_)
{
    for (int n = 0; n < 4; n++)
        scalbln_[n] = expf(111.0f * x0[n]);
}

/* nearbyint_[n] = exp(112 * x0[n])                                                 names.cnn:225
 * x0[4]
 * -> nearbyint_[4] */
KERNEL void inner_nearbyint_(const float *restrict x0, float *restrict nearbyint_)
{
    for (int n = 0; n < 4; n++)
        nearbyint_[n] = expf(112.0f * x0[n]);
}

/* round_[n] = exp(113 * x0[n])                                                     names.cnn:227
 * x0[4]
 * -> round_[4] */
KERNEL void inner_round_(const float *restrict x0, float *restrict round_)
{
    for (int n = 0; n < 4; n++)
        round_[n] = expf(113.0f * x0[n]);
}

/* trunc_[n] = exp(114 * x0[n])                                                     names.cnn:229
 * x0[4]
 * -> trunc_[4] */
KERNEL void inner_trunc_(const float *restrict x0, float *restrict trunc_)
{
    for (int n = 0; n < 4; n++)
        trunc_[n] = expf(114.0f * x0[n]);
}

/* remquo_[n] = exp(115 * x0[n])                                                    names.cnn:231
 * x0[4]
 * -> remquo_[4] */
KERNEL void inner_remquo_(const float *restrict x0, float *restrict remquo_)
{
    for (int n = 0; n < 4; n++)
        remquo_[n] = expf(115.0f * x0[n]);
}

/* lrint_[n] = exp(116 * x0[n])                                                     names.cnn:233
 * x0[4]
 * -> lrint_[4] */
KERNEL void inner_lrint_(const float *restrict x0, float *restrict lrint_)
{
    for (int n = 0; n < 4; n++)
        lrint_[n] = expf(116.0f * x0[n]);
}

/* llrint_[n] = exp(117 * x0[n])                                                    names.cnn:235
 * x0[4]
 * -> llrint_[4] */
KERNEL void inner_llrint_(const float *restrict x0, float *restrict llrint_)
{
    for (int n = 0; n < 4; n++)
        llrint_[n] = expf(117.0f * x0[n]);
}

/* lround_[n] = exp(118 * x0[n])                                                    names.cnn:237
 * x0[4]
 * -> lround_[4] */
KERNEL void inner_lround_(const float *restrict x0, float *restrict lround_)
{
    for (int n = 0; n < 4; n++)
        lround_[n] = expf(118.0f * x0[n]);
}

/* llround_[n] = exp(119 * x0[n])                                                   names.cnn:239
 * x0[4]
 * -> llround_[4] */
KERNEL void inner_llround_(const float *restrict x0, float *restrict llround_)
{
    for (int n = 0; n < 4; n++)
        llround_[n] = expf(119.0f * x0[n]);
}

/* fdim_[n] = exp(120 * x0[n])                                                      names.cnn:241
 * x0[4]
 * -> fdim_[4] */
KERNEL void inner_fdim_(const float *restrict x0, float *restrict fdim_)
{
    for (int n = 0; n < 4; n++)
        fdim_[n] = expf(1.2e+02f * x0[n]);
}

/* fmax_[n] = exp(121 * x0[n])                                                      names.cnn:243
 * x0[4]
 * -> fmax_[4] */
KERNEL void inner_fmax_(const float *restrict x0, float *restrict fmax_)
{
    for (int n = 0; n < 4; n++)
        fmax_[n] = expf(121.0f * x0[n]);
}

/* fmin_[n] = exp(122 * x0[n])                                                      names.cnn:245
 * x0[4]
 * -> fmin_[4] */
KERNEL void inner_fmin_(const float *restrict x0, float *restrict fmin_)
{
    for (int n = 0; n < 4; n++)
        fmin_[n] = expf(122.0f * x0[n]);
}

/* fma_[n] = exp(123 * x0[n])                                                       names.cnn:247
 * x0[4]
 * -> fma_[4] */
KERNEL void inner_fma_(const float *restrict x0, float *restrict fma_)
{
    for (int n = 0; n < 4; n++)
        fma_[n] = expf(123.0f * x0[n]);
}

/* acosf_[n] = exp(124 * x0[n])                                                     names.cnn:249
 * x0[4]
 * -> acosf_[4] */
KERNEL void inner_acosf_(const float *restrict x0, float *restrict acosf_)
{
    for (int n = 0; n < 4; n++)
        acosf_[n] = expf(124.0f * x0[n]);
}

/* asinf_[n] = exp(125 * x0[n])                                                     names.cnn:251
 * x0[4]
 * -> asinf_[4] */
KERNEL void inner_asinf_(const float *restrict x0, float *restrict asinf_)
{
    for (int n = 0; n < 4; n++)
        asinf_[n] = expf(125.0f * x0[n]);
}

/* atanf_[n] = exp(126 * x0[n])                                                     names.cnn:253
 * x0[4]
 * -> atanf_[4] */
KERNEL void inner_atanf_(const float *restrict x0, float *restrict atanf_)
{
    for (int n = 0; n < 4; n++)
        atanf_[n] = expf(126.0f * x0[n]);
}

/* atan2f_[n] = exp(127 * x0[n])                                                    names.cnn:255
 * x0[4]
 * -> atan2f_[4] */
KERNEL void inner_atan2f_(const float *restrict x0, float *restrict atan2f_)
{
    for (int n = 0; n < 4; n++)
        atan2f_[n] = expf(127.0f * x0[n]);
}

/* cosf_[n] = exp(128 * x0[n])                                                      names.cnn:257
 * x0[4]
 * -> cosf_[4] */
KERNEL void inner_cosf_(const float *restrict x0, float *restrict cosf_)
{
    for (int n = 0; n < 4; n++)
        cosf_[n] = expf(128.0f * x0[n]);
}

/* sinf_[n] = exp(129 * x0[n])                                                      names.cnn:259
 * x0[4]
 * -> sinf_[4] */
KERNEL void inner_sinf_(const float *restrict x0, float *restrict sinf_)
{
    for (int n = 0; n < 4; n++)
        sinf_[n] = expf(129.0f * x0[n]);
}

/* tanf_[n] = exp(130 * x0[n])                                                      names.cnn:261
 * x0[4]
 * -> tanf_[4] */
KERNEL void inner_tanf_(const float *restrict x0, float *restrict tanf_)
{
    for (int n = 0; n < 4; n++)
        tanf_[n] = expf(1.3e+02f * x0[n]);
}

/* coshf_[n] = exp(131 * x0[n])                                                     names.cnn:263
 * x0[4]
 * -> coshf_[4] */
KERNEL void inner_coshf_(const float *restrict x0, float *restrict coshf_)
{
    for (int n = 0; n < 4; n++)
        coshf_[n] = expf(131.0f * x0[n]);
}

/* sinhf_[n] = exp(132 * x0[n])                                                     names.cnn:265
 * x0[4]
 * -> sinhf_[4] */
KERNEL void inner_sinhf_(const float *restrict x0, float *restrict sinhf_)
{
    for (int n = 0; n < 4; n++)
        sinhf_[n] = expf(132.0f * x0[n]);
}

/* tanhf_[n] = exp(133 * x0[n])                                                     names.cnn:267
 * x0[4]
 * -> tanhf_[4] */
KERNEL void inner_tanhf_(const float *restrict x0, float *restrict tanhf_)
{
    for (int n = 0; n < 4; n++)
        tanhf_[n] = expf(133.0f * x0[n]);
}

/* acoshf_[n] = exp(134 * x0[n])                                                    names.cnn:269
 * x0[4]
 * -> acoshf_[4] */
KERNEL void inner_acoshf_(const float *restrict x0, float *restrict acoshf_)
{
    for (int n = 0; n < 4; n++)
        acoshf_[n] = expf(134.0f * x0[n]);
}

/* asinhf_[n] = exp(135 * x0[n])                                                    names.cnn:271
 * x0[4]
 * -> asinhf_[4] */
KERNEL void inner_asinhf_(const float *restrict x0, float *restrict asinhf_)
{
    for (int n = 0; n < 4; n++)
        asinhf_[n] = expf(135.0f * x0[n]);
}

/* atanhf_[n] = exp(136 * x0[n])                                                    names.cnn:273
 * x0[4]
 * -> atanhf_[4] */
KERNEL void inner_atanhf_(const float *restrict x0, float *restrict atanhf_)
{
    for (int n = 0; n < 4; n++)
        atanhf_[n] = expf(136.0f * x0[n]);
}

/* expf_[n] = exp(137 * x0[n])                                                      names.cnn:275
 * x0[4]
 * -> expf_[4] */
KERNEL void inner_expf_(const float *restrict x0, float *restrict expf_)
{
    for (int n = 0; n < 4; n++)
        expf_[n] = expf(137.0f * x0[n]);
}

/* frexpf_[n] = exp(138 * x0[n])                                                    names.cnn:277
 * x0[4]
 * -> frexpf_[4] */
KERNEL void inner_frexpf_(const float *restrict x0, float *restrict frexpf_)
{
    for (int n = 0; n < 4; n++)
        frexpf_[n] = expf(138.0f * x0[n]);
}

/* ldexpf_[n] = exp(139 * x0[n])                                                    names.cnn:279
 * x0[4]
 * -> ldexpf_[4] */
KERNEL void inner_ldexpf_(const float *restrict x0, float *restrict ldexpf_)
{
    for (int n = 0; n < 4; n++)
        ldexpf_[n] = expf(139.0f * x0[n]);
}

/* logf_[n] = exp(140 * x0[n])                                                      names.cnn:281
 * x0[4]
 * -> logf_[4] */
KERNEL void inner_logf_(const float *restrict x0, float *restrict logf_)
{
    for (int n = 0; n < 4; n++)
        logf_[n] = expf(1.4e+02f * x0[n]);
}

/* log10f_[n] = exp(141 * x0[n])                                                    names.cnn:283
 * x0[4]
 * -> log10f_[4] */
KERNEL void inner_log10f_(const float *restrict x0, float *restrict log10f_)
{
    for (int n = 0; n < 4; n++)
        log10f_[n] = expf(141.0f * x0[n]);
}

/* modff_[n] = exp(142 * x0[n])                                                     names.cnn:285
 * x0[4]
 * -> modff_[4] */
KERNEL void inner_modff_(const float *restrict x0, float *restrict modff_)
{
    for (int n = 0; n < 4; n++)
        modff_[n] = expf(142.0f * x0[n]);
}

/* expm1f_[n] = exp(143 * x0[n])                                                    names.cnn:287
 * x0[4]
 * -> expm1f_[4] */
KERNEL void inner_expm1f_(const float *restrict x0, float *restrict expm1f_)
{
    for (int n = 0; n < 4; n++)
        expm1f_[n] = expf(143.0f * x0[n]);
}

/* log1pf_[n] = exp(144 * x0[n])                                                    names.cnn:289
 * x0[4]
 * -> log1pf_[4] */
KERNEL void inner_log1pf_(const float *restrict x0, float *restrict log1pf_)
{
    for (int n = 0; n < 4; n++)
        log1pf_[n] = expf(144.0f * x0[n]);
}

/* logbf_[n] = exp(145 * x0[n])                                                     names.cnn:291
 * x0[4]
 * -> logbf_[4] */
KERNEL void inner_logbf_(const float *restrict x0, float *restrict logbf_)
{
    for (int n = 0; n < 4; n++)
        logbf_[n] = expf(145.0f * x0[n]);
}

/* exp2f_[n] = exp(146 * x0[n])                                                     names.cnn:293
 * x0[4]
 * -> exp2f_[4] */
KERNEL void inner_exp2f_(const float *restrict x0, float *restrict exp2f_)
{
    for (int n = 0; n < 4; n++)
        exp2f_[n] = expf(146.0f * x0[n]);
}

/* log2f_[n] = exp(147 * x0[n])                                                     names.cnn:295
 * x0[4]
 * -> log2f_[4] */
KERNEL void inner_log2f_(const float *restrict x0, float *restrict log2f_)
{
    for (int n = 0; n < 4; n++)
        log2f_[n] = expf(147.0f * x0[n]);
}

/* powf_[n] = exp(148 * x0[n])                                                      names.cnn:297
 * x0[4]
 * -> powf_[4] */
KERNEL void inner_powf_(const float *restrict x0, float *restrict powf_)
{
    for (int n = 0; n < 4; n++)
        powf_[n] = expf(148.0f * x0[n]);
}

/* sqrtf_[n] = exp(149 * x0[n])                                                     names.cnn:299
 * x0[4]
 * -> sqrtf_[4] */
KERNEL void inner_sqrtf_(const float *restrict x0, float *restrict sqrtf_)
{
    for (int n = 0; n < 4; n++)
        sqrtf_[n] = expf(149.0f * x0[n]);
}

/* hypotf_[n] = exp(150 * x0[n])                                                    names.cnn:301
 * x0[4]
 * -> hypotf_[4] */
KERNEL void inner_hypotf_(const float *restrict x0, float *restrict hypotf_)
{
    for (int n = 0; n < 4; n++)
        hypotf_[n] = expf(1.5e+02f * x0[n]);
}

/* cbrtf_[n] = exp(151 * x0[n])                                                     names.cnn:303
 * x0[4]
 * -> cbrtf_[4] */
KERNEL void inner_cbrtf_(const float *restrict x0, float *restrict cbrtf_)
{
    for (int n = 0; n < 4; n++)
        cbrtf_[n] = expf(151.0f * x0[n]);
}

/* ceilf_[n] = exp(152 * x0[n])                                                     names.cnn:305
 * x0[4]
 * -> ceilf_[4] */
KERNEL void inner_ceilf_(const float *restrict x0, float *restrict ceilf_)
{
    for (int n = 0; n < 4; n++)
        ceilf_[n] = expf(152.0f * x0[n]);
}

/* fabsf_[n] = exp(153 * x0[n])                                                     names.cnn:307
 * x0[4]
 * -> fabsf_[4] */
KERNEL void inner_fabsf_(const float *restrict x0, float *restrict fabsf_)
{
    for (int n = 0; n < 4; n++)
        fabsf_[n] = expf(153.0f * x0[n]);
}

/* floorf_[n] = exp(154 * x0[n])                                                    names.cnn:309
 * x0[4]
 * -> floorf_[4] */
KERNEL void inner_floorf_(const float *restrict x0, float *restrict floorf_)
{
    for (int n = 0; n < 4; n++)
        floorf_[n] = expf(154.0f * x0[n]);
}

/* fmodf_[n] = exp(155 * x0[n])                                                     names.cnn:311
 * x0[4]
 * -> fmodf_[4] */
KERNEL void inner_fmodf_(const float *restrict x0, float *restrict fmodf_)
{
    for (int n = 0; n < 4; n++)
        fmodf_[n] = expf(155.0f * x0[n]);
}

/* copysignf_[n] = exp(156 * x0[n])                                                 names.cnn:313
 * x0[4]
 * -> copysignf_[4] */
KERNEL void inner_copysignf_(const float *restrict x0, float *restrict copysignf_)
{
    for (int n = 0; n < 4; n++)
        copysignf_[n] = expf(156.0f * x0[n]);
}

/* nanf_[n] = exp(157 * x0[n])                                                      names.cnn:315
 * x0[4]
 * -> nanf_[4] */
KERNEL void inner_nanf_(const float *restrict x0, float *restrict nanf_)
{
    for (int n = 0; n < 4; n++)
        nanf_[n] = expf(157.0f * x0[n]);
}

/* erff_[n] = exp(158 * x0[n])                                                      names.cnn:317
 * x0[4]
 * -> erff_[4] */
KERNEL void inner_erff_(const float *restrict x0, float *restrict erff_)
{
    for (int n = 0; n < 4; n++)
        erff_[n] = expf(158.0f * x0[n]);
}

/* erfcf_[n] = exp(159 * x0[n])                                                     names.cnn:319
 * x0[4]
 * -> erfcf_[4] */
KERNEL void inner_erfcf_(const float *restrict x0, float *restrict erfcf_)
{
    for (int n = 0; n < 4; n++)
        erfcf_[n] = expf(159.0f * x0[n]);
}

/* lgammaf_[n] = exp(160 * x0[n])                                                   names.cnn:321
 * x0[4]
 * -> lgammaf_[4] */
KERNEL void inner_lgammaf_(const float *restrict x0, float *restrict lgammaf_)
{
    for (int n = 0; n < 4; n++)
        lgammaf_[n] = expf(1.6e+02f * x0[n]);
}

/* tgammaf_[n] = exp(161 * x0[n])                                                   names.cnn:323
 * x0[4]
 * -> tgammaf_[4] */
KERNEL void inner_tgammaf_(const float *restrict x0, float *restrict tgammaf_)
{
    for (int n = 0; n < 4; n++)
        tgammaf_[n] = expf(161.0f * x0[n]);
}

/* rintf_[n] = exp(162 * x0[n])                                                     names.cnn:325
 * x0[4]
 * -> rintf_[4] */
KERNEL void inner_rintf_(const float *restrict x0, float *restrict rintf_)
{
    for (int n = 0; n < 4; n++)
        rintf_[n] = expf(162.0f * x0[n]);
}

/* nextafterf_[n] = exp(163 * x0[n])                                                names.cnn:327
 * x0[4]
 * -> nextafterf_[4] */
KERNEL void inner_nextafterf_(const float *restrict x0, float *restrict nextafterf_)
{
    for (int n = 0; n < 4; n++)
        nextafterf_[n] = expf(163.0f * x0[n]);
}

/* nexttowardf_[n] = exp(164 * x0[n])                                               names.cnn:329
 * x0[4]
 * -> nexttowardf_[4] */
KERNEL void inner_nexttowardf_(const float *restrict x0, float *restrict nexttowardf_)
{
    for (int n = 0; n < 4; n++)
        nexttowardf_[n] = expf(164.0f * x0[n]);
}

/* remainderf_[n] = exp(165 * x0[n])                                                names.cnn:331
 * x0[4]
 * -> remainderf_[4] */
KERNEL void inner_remainderf_(const float *restrict x0, float *restrict remainderf_)
{
    for (int n = 0; n < 4; n++)
        remainderf_[n] = expf(165.0f * x0[n]);
}

/* scalbnf_[n] = exp(166 * x0[n])                                                   names.cnn:333
 * x0[4]
 * -> scalbnf_[4] */
KERNEL void inner_scalbnf_(const float *restrict x0, float *restrict scalbnf_)
{
    for (int n = 0; n < 4; n++)
        scalbnf_[n] = expf(166.0f * x0[n]);
}

/* ilogbf_[n] = exp(167 * x0[n])                                                    names.cnn:335
 * x0[4]
 * -> ilogbf_[4] */
KERNEL void inner_ilogbf_(const float *restrict x0, float *restrict ilogbf_)
{
    for (int n = 0; n < 4; n++)
        ilogbf_[n] = expf(167.0f * x0[n]);
}

/* scalblnf_[n] = exp(168 * x0[n])                                                  names.cnn:337
 * x0[4]
 * -> scalblnf_[4] */
KERNEL void inner_scalblnf_(const float *restrict x0, float *restrict scalblnf_)
{
    for (int n = 0; n < 4; n++)
        scalblnf_[n] = expf(168.0f * x0[n]);
}

/* nearbyintf_[n] = exp(169 * x0[n])                                                names.cnn:339
 * x0[4]
 * -> nearbyintf_[4] */
KERNEL void inner_nearbyintf_(const float *restrict x0, float *restrict nearbyintf_)
{
    for (int n = 0; n < 4; n++)
        nearbyintf_[n] = expf(169.0f * x0[n]);
}

/* roundf_[n] = exp(170 * x0[n])                                                    names.cnn:341
 * x0[4]
 * -> roundf_[4] */
KERNEL void inner_roundf_(const float *restrict x0, float *restrict roundf_)
{
    for (int n = 0; n < 4; n++)
        roundf_[n] = expf(1.7e+02f * x0[n]);
}

/* truncf_[n] = exp(171 * x0[n])                                                    names.cnn:343
 * x0[4]
 * -> truncf_[4] */
KERNEL void inner_truncf_(const float *restrict x0, float *restrict truncf_)
{
    for (int n = 0; n < 4; n++)
        truncf_[n] = expf(171.0f * x0[n]);
}

/* remquof_[n] = exp(172 * x0[n])                                                   names.cnn:345
 * x0[4]
 * -> remquof_[4] */
KERNEL void inner_remquof_(const float *restrict x0, float *restrict remquof_)
{
    for (int n = 0; n < 4; n++)
        remquof_[n] = expf(172.0f * x0[n]);
}

/* lrintf_[n] = exp(173 * x0[n])                                                    names.cnn:347
 * x0[4]
 * -> lrintf_[4] */
KERNEL void inner_lrintf_(const float *restrict x0, float *restrict lrintf_)
{
    for (int n = 0; n < 4; n++)
        lrintf_[n] = expf(173.0f * x0[n]);
}

/* llrintf_[n] = exp(174 * x0[n])                                                   names.cnn:349
 * x0[4]
 * -> llrintf_[4] */
KERNEL void inner_llrintf_(const float *restrict x0, float *restrict llrintf_)
{
    for (int n = 0; n < 4; n++)
        llrintf_[n] = expf(174.0f * x0[n]);
}

/* lroundf_[n] = exp(175 * x0[n])                                                   names.cnn:351
 * x0[4]
 * -> lroundf_[4] */
KERNEL void inner_lroundf_(const float *restrict x0, float *restrict lroundf_)
{
    for (int n = 0; n < 4; n++)
        lroundf_[n] = expf(175.0f * x0[n]);
}

/* llroundf_[n] = exp(176 * x0[n])                                                  names.cnn:353
 * x0[4]
 * -> llroundf_[4] */
KERNEL void inner_llroundf_(const float *restrict x0, float *restrict llroundf_)
{
    for (int n = 0; n < 4; n++)
        llroundf_[n] = expf(176.0f * x0[n]);
}

/* fdimf_[n] = exp(177 * x0[n])                                                     names.cnn:355
 * x0[4]
 * -> fdimf_[4] */
KERNEL void inner_fdimf_(const float *restrict x0, float *restrict fdimf_)
{
    for (int n = 0; n < 4; n++)
        fdimf_[n] = expf(177.0f * x0[n]);
}

/* fmaxf_[n] = exp(178 * x0[n])                                                     names.cnn:357
 * x0[4]
 * -> fmaxf_[4] */
KERNEL void inner_fmaxf_(const float *restrict x0, float *restrict fmaxf_)
{
    for (int n = 0; n < 4; n++)
        fmaxf_[n] = expf(178.0f * x0[n]);
}

/* fminf_[n] = exp(179 * x0[n])                                                     names.cnn:359
 * x0[4]
 * -> fminf_[4] */
KERNEL void inner_fminf_(const float *restrict x0, float *restrict fminf_)
{
    for (int n = 0; n < 4; n++)
        fminf_[n] = expf(179.0f * x0[n]);
}

/* fmaf_[n] = exp(180 * x0[n])                                                      names.cnn:361
 * x0[4]
 * -> fmaf_[4] */
KERNEL void inner_fmaf_(const float *restrict x0, float *restrict fmaf_)
{
    for (int n = 0; n < 4; n++)
        fmaf_[n] = expf(1.8e+02f * x0[n]);
}

/* acosl_[n] = exp(181 * x0[n])                                                     names.cnn:363
 * x0[4]
 * -> acosl_[4] */
KERNEL void inner_acosl_(const float *restrict x0, float *restrict acosl_)
{
    for (int n = 0; n < 4; n++)
        acosl_[n] = expf(181.0f * x0[n]);
}

/* asinl_[n] = exp(182 * x0[n])                                                     names.cnn:365
 * x0[4]
 * -> asinl_[4] */
KERNEL void inner_asinl_(const float *restrict x0, float *restrict asinl_)
{
    for (int n = 0; n < 4; n++)
        asinl_[n] = expf(182.0f * x0[n]);
}

/* atanl_[n] = exp(183 * x0[n])                                                     names.cnn:367
 * x0[4]
 * -> atanl_[4] */
KERNEL void inner_atanl_(const float *restrict x0, float *restrict atanl_)
{
    for (int n = 0; n < 4; n++)
        atanl_[n] = expf(183.0f * x0[n]);
}

/* atan2l_[n] = exp(184 * x0[n])                                                    names.cnn:369
 * x0[4]
 * -> atan2l_[4] */
KERNEL void inner_atan2l_(const float *restrict x0, float *restrict atan2l_)
{
    for (int n = 0; n < 4; n++)
        atan2l_[n] = expf(184.0f * x0[n]);
}

/* cosl_[n] = exp(185 * x0[n])                                                      names.cnn:371
 * x0[4]
 * -> cosl_[4] */
KERNEL void inner_cosl_(const float *restrict x0, float *restrict cosl_)
{
    for (int n = 0; n < 4; n++)
        cosl_[n] = expf(185.0f * x0[n]);
}

/* sinl_[n] = exp(186 * x0[n])                                                      names.cnn:373
 * x0[4]
 * -> sinl_[4] */
KERNEL void inner_sinl_(const float *restrict x0, float *restrict sinl_)
{
    for (int n = 0; n < 4; n++)
        sinl_[n] = expf(186.0f * x0[n]);
}

/* tanl_[n] = exp(187 * x0[n])                                                      names.cnn:375
 * x0[4]
 * -> tanl_[4] */
KERNEL void inner_tanl_(const float *restrict x0, float *restrict tanl_)
{
    for (int n = 0; n < 4; n++)
        tanl_[n] = expf(187.0f * x0[n]);
}

/* coshl_[n] = exp(188 * x0[n])                                                     names.cnn:377
 * x0[4]
 * -> coshl_[4] */
KERNEL void inner_coshl_(const float *restrict x0, float *restrict coshl_)
{
    for (int n = 0; n < 4; n++)
        coshl_[n] = expf(188.0f * x0[n]);
}

/* sinhl_[n] = exp(189 * x0[n])                                                     names.cnn:379
 * x0[4]
 * -> sinhl_[4] */
KERNEL void inner_sinhl_(const float *restrict x0, float *restrict sinhl_)
{
    for (int n = 0; n < 4; n++)
        sinhl_[n] = expf(189.0f * x0[n]);
}

/* tanhl_[n] = exp(190 * x0[n])                                                     names.cnn:381
 * x0[4]
 * -> tanhl_[4] */
KERNEL void inner_tanhl_(const float *restrict x0, float *restrict tanhl_)
{
    for (int n = 0; n < 4; n++)
        tanhl_[n] = expf(1.9e+02f * x0[n]);
}

/* acoshl_[n] = exp(191 * x0[n])                                                    names.cnn:383
 * x0[4]
 * -> acoshl_[4] */
KERNEL void inner_acoshl_(const float *restrict x0, float *restrict acoshl_)
{
    for (int n = 0; n < 4; n++)
        acoshl_[n] = expf(191.0f * x0[n]);
}

/* asinhl_[n] = exp(192 * x0[n])                                                    names.cnn:385
 * x0[4]
 * -> asinhl_[4] */
KERNEL void inner_asinhl_(const float *restrict x0, float *restrict asinhl_)
{
    for (int n = 0; n < 4; n++)
        asinhl_[n] = expf(192.0f * x0[n]);
}

/* atanhl_[n] = exp(193 * x0[n])                                                    names.cnn:387
 * x0[4]
 * -> atanhl_[4] */
KERNEL void inner_atanhl_(const float *restrict x0, float *restrict atanhl_)
{
    for (int n = 0; n < 4; n++)
        atanhl_[n] = expf(193.0f * x0[n]);
}

/* expl_[n] = exp(194 * x0[n])                                                      names.cnn:389
 * x0[4]
 * -> expl_[4] */
KERNEL void inner_expl_(const float *restrict x0, float *restrict expl_)
{
    for (int n = 0; n < 4; n++)
        expl_[n] = expf(194.0f * x0[n]);
}

/* frexpl_[n] = exp(195 * x0[n])                                                    names.cnn:391
 * x0[4]
 * -> frexpl_[4] */
KERNEL void inner_frexpl_(const float *restrict x0, float *restrict frexpl_)
{
    for (int n = 0; n < 4; n++)
        frexpl_[n] = expf(195.0f * x0[n]);
}

/* ldexpl_[n] = exp(196 * x0[n])                                                    names.cnn:393
 * x0[4]
 * -> ldexpl_[4] */
KERNEL void inner_ldexpl_(const float *restrict x0, float *restrict ldexpl_)
{
    for (int n = 0; n < 4; n++)
        ldexpl_[n] = expf(196.0f * x0[n]);
}

/* logl_[n] = exp(197 * x0[n])                                                      names.cnn:395
 * x0[4]
 * -> logl_[4] */
KERNEL void inner_logl_(const float *restrict x0, float *restrict logl_)
{
    for (int n = 0; n < 4; n++)
        logl_[n] = expf(197.0f * x0[n]);
}

/* log10l_[n] = exp(198 * x0[n])                                                    names.cnn:397
 * x0[4]
 * -> log10l_[4] */
KERNEL void inner_log10l_(const float *restrict x0, float *restrict log10l_)
{
    for (int n = 0; n < 4; n++)
        log10l_[n] = expf(198.0f * x0[n]);
}

/* modfl_[n] = exp(199 * x0[n])                                                     names.cnn:399
 * x0[4]
 * -> modfl_[4] */
KERNEL void inner_modfl_(const float *restrict x0, float *restrict modfl_)
{
    for (int n = 0; n < 4; n++)
        modfl_[n] = expf(199.0f * x0[n]);
}

/* expm1l_[n] = exp(200 * x0[n])                                                    names.cnn:401
 * x0[4]
 * -> expm1l_[4] */
KERNEL void inner_expm1l_(const float *restrict x0, float *restrict expm1l_)
{
    for (int n = 0; n < 4; n++)
        expm1l_[n] = expf(2e+02f * x0[n]);
}

/* log1pl_[n] = exp(201 * x0[n])                                                    names.cnn:403
 * x0[4]
 * -> log1pl_[4] */
KERNEL void inner_log1pl_(const float *restrict x0, float *restrict log1pl_)
{
    for (int n = 0; n < 4; n++)
        log1pl_[n] = expf(201.0f * x0[n]);
}

/* logbl_[n] = exp(202 * x0[n])                                                     names.cnn:405
 * x0[4]
 * -> logbl_[4] */
KERNEL void inner_logbl_(const float *restrict x0, float *restrict logbl_)
{
    for (int n = 0; n < 4; n++)
        logbl_[n] = expf(202.0f * x0[n]);
}

/* exp2l_[n] = exp(203 * x0[n])                                                     names.cnn:407
 * x0[4]
 * -> exp2l_[4] */
KERNEL void inner_exp2l_(const float *restrict x0, float *restrict exp2l_)
{
    for (int n = 0; n < 4; n++)
        exp2l_[n] = expf(203.0f * x0[n]);
}

/* log2l_[n] = exp(204 * x0[n])                                                     names.cnn:409
 * x0[4]
 * -> log2l_[4] */
KERNEL void inner_log2l_(const float *restrict x0, float *restrict log2l_)
{
    for (int n = 0; n < 4; n++)
        log2l_[n] = expf(204.0f * x0[n]);
}

/* powl_[n] = exp(205 * x0[n])                                                      names.cnn:411
 * x0[4]
 * -> powl_[4] */
KERNEL void inner_powl_(const float *restrict x0, float *restrict powl_)
{
    for (int n = 0; n < 4; n++)
        powl_[n] = expf(205.0f * x0[n]);
}

/* sqrtl_[n] = exp(206 * x0[n])                                                     names.cnn:413
 * x0[4]
 * -> sqrtl_[4] */
KERNEL void inner_sqrtl_(const float *restrict x0, float *restrict sqrtl_)
{
    for (int n = 0; n < 4; n++)
        sqrtl_[n] = expf(206.0f * x0[n]);
}

/* hypotl_[n] = exp(207 * x0[n])                                                    names.cnn:415
 * x0[4]
 * -> hypotl_[4] */
KERNEL void inner_hypotl_(const float *restrict x0, float *restrict hypotl_)
{
    for (int n = 0; n < 4; n++)
        hypotl_[n] = expf(207.0f * x0[n]);
}

/* cbrtl_[n] = exp(208 * x0[n])                                                     names.cnn:417
 * x0[4]
 * -> cbrtl_[4] */
KERNEL void inner_cbrtl_(const float *restrict x0, float *restrict cbrtl_)
{
    for (int n = 0; n < 4; n++)
        cbrtl_[n] = expf(208.0f * x0[n]);
}

/* ceill_[n] = exp(209 * x0[n])                                                     names.cnn:419
 * x0[4]
 * -> ceill_[4] */
KERNEL void inner_ceill_(const float *restrict x0, float *restrict ceill_)
{
    for (int n = 0; n < 4; n++)
        ceill_[n] = expf(209.0f * x0[n]);
}

/* fabsl_[n] = exp(210 * x0[n])                                                     names.cnn:421
 * x0[4]
 * -> fabsl_[4] */
KERNEL void inner_fabsl_(const float *restrict x0, float *restrict fabsl_)
{
    for (int n = 0; n < 4; n++)
        fabsl_[n] = expf(2.1e+02f * x0[n]);
}

/* floorl_[n] = exp(211 * x0[n])                                                    names.cnn:423
 * x0[4]
 * -> floorl_[4] */
KERNEL void inner_floorl_(const float *restrict x0, float *restrict floorl_)
{
    for (int n = 0; n < 4; n++)
        floorl_[n] = expf(211.0f * x0[n]);
}

/* fmodl_[n] = exp(212 * x0[n])                                                     names.cnn:425
 * x0[4]
 * -> fmodl_[4] */
KERNEL void inner_fmodl_(const float *restrict x0, float *restrict fmodl_)
{
    for (int n = 0; n < 4; n++)
        fmodl_[n] = expf(212.0f * x0[n]);
}

/* copysignl_[n] = exp(213 * x0[n])                                                 names.cnn:427
 * x0[4]
 * -> copysignl_[4] */
KERNEL void inner_copysignl_(const float *restrict x0, float *restrict copysignl_)
{
    for (int n = 0; n < 4; n++)
        copysignl_[n] = expf(213.0f * x0[n]);
}

/* nanl_[n] = exp(214 * x0[n])                                                      names.cnn:429
 * x0[4]
 * -> nanl_[4] */
KERNEL void inner_nanl_(const float *restrict x0, float *restrict nanl_)
{
    for (int n = 0; n < 4; n++)
        nanl_[n] = expf(214.0f * x0[n]);
}

/* erfl_[n] = exp(215 * x0[n])                                                      names.cnn:431
 * x0[4]
 * -> erfl_[4] */
KERNEL void inner_erfl_(const float *restrict x0, float *restrict erfl_)
{
    for (int n = 0; n < 4; n++)
        erfl_[n] = expf(215.0f * x0[n]);
}

/* erfcl_[n] = exp(216 * x0[n])                                                     names.cnn:433
 * x0[4]
 * -> erfcl_[4] */
KERNEL void inner_erfcl_(const float *restrict x0, float *restrict erfcl_)
{
    for (int n = 0; n < 4; n++)
        erfcl_[n] = expf(216.0f * x0[n]);
}

/* lgammal_[n] = exp(217 * x0[n])                                                   names.cnn:435
 * x0[4]
 * -> lgammal_[4] */
KERNEL void inner_lgammal_(const float *restrict x0, float *restrict lgammal_)
{
    for (int n = 0; n < 4; n++)
        lgammal_[n] = expf(217.0f * x0[n]);
}

/* tgammal_[n] = exp(218 * x0[n])                                                   names.cnn:437
 * x0[4]
 * -> tgammal_[4] */
KERNEL void inner_tgammal_(const float *restrict x0, float *restrict tgammal_)
{
    for (int n = 0; n < 4; n++)
        tgammal_[n] = expf(218.0f * x0[n]);
}

/* rintl_[n] = exp(219 * x0[n])                                                     names.cnn:439
 * x0[4]
 * -> rintl_[4] */
KERNEL void inner_rintl_(const float *restrict x0, float *restrict rintl_)
{
    for (int n = 0; n < 4; n++)
        rintl_[n] = expf(219.0f * x0[n]);
}

/* nextafterl_[n] = exp(220 * x0[n])                                                names.cnn:441
 * x0[4]
 * -> nextafterl_[4] */
KERNEL void inner_nextafterl_(const float *restrict x0, float *restrict nextafterl_)
{
    for (int n = 0; n < 4; n++)
        nextafterl_[n] = expf(2.2e+02f * x0[n]);
}

/* nexttowardl_[n] = exp(221 * x0[n])                                               names.cnn:443
 * x0[4]
 * -> nexttowardl_[4] */
KERNEL void inner_nexttowardl_(const float *restrict x0, float *restrict nexttowardl_)
{
    for (int n = 0; n < 4; n++)
        nexttowardl_[n] = expf(221.0f * x0[n]);
}

/* remainderl_[n] = exp(222 * x0[n])                                                names.cnn:445
 * x0[4]
 * -> remainderl_[4] */
KERNEL void inner_remainderl_(const float *restrict x0, float *restrict remainderl_)
{
    for (int n = 0; n < 4; n++)
        remainderl_[n] = expf(222.0f * x0[n]);
}

/* scalbnl_[n] = exp(223 * x0[n])                                                   names.cnn:447
 * x0[4]
 * -> scalbnl_[4] */
KERNEL void inner_scalbnl_(const float *restrict x0, float *restrict scalbnl_)
{
    for (int n = 0; n < 4; n++)
        scalbnl_[n] = expf(223.0f * x0[n]);
}

/* ilogbl_[n] = exp(224 * x0[n])                                                    names.cnn:449
 * x0[4]
 * -> ilogbl_[4] */
KERNEL void inner_ilogbl_(const float *restrict x0, float *restrict ilogbl_)
{
    for (int n = 0; n < 4; n++)
        ilogbl_[n] = expf(224.0f * x0[n]);
}

/* scalblnl_[n] = exp(225 * x0[n])                                                  names.cnn:451
 * x0[4]
 * -> scalblnl_[4] */
KERNEL void inner_scalblnl_(const float *restrict x0, float *restrict scalblnl_)
{
    for (int n = 0; n < 4; n++)
        scalblnl_[n] = expf(225.0f * x0[n]);
}

/* nearbyintl_[n] = exp(226 * x0[n])                                                names.cnn:453
 * x0[4]
 * -> nearbyintl_[4] */
KERNEL void inner_nearbyintl_(const float *restrict x0, float *restrict nearbyintl_)
{
    for (int n = 0; n < 4; n++)
        nearbyintl_[n] = expf(226.0f * x0[n]);
}

/* roundl_[n] = exp(227 * x0[n])                                                    names.cnn:455
 * x0[4]
 * -> roundl_[4] */
KERNEL void inner_roundl_(const float *restrict x0, float *restrict roundl_)
{
    for (int n = 0; n < 4; n++)
        roundl_[n] = expf(227.0f * x0[n]);
}

/* truncl_[n] = exp(228 * x0[n])                                                    names.cnn:457
 * x0[4]
 * -> truncl_[4] */
KERNEL void inner_truncl_(const float *restrict x0, float *restrict truncl_)
{
    for (int n = 0; n < 4; n++)
        truncl_[n] = expf(228.0f * x0[n]);
}

/* remquol_[n] = exp(229 * x0[n])                                                   names.cnn:459
 * x0[4]
 * -> remquol_[4] */
KERNEL void inner_remquol_(const float *restrict x0, float *restrict remquol_)
{
    for (int n = 0; n < 4; n++)
        remquol_[n] = expf(229.0f * x0[n]);
}

/* lrintl_[n] = exp(230 * x0[n])                                                    names.cnn:461
 * x0[4]
 * -> lrintl_[4] */
KERNEL void inner_lrintl_(const float *restrict x0, float *restrict lrintl_)
{
    for (int n = 0; n < 4; n++)
        lrintl_[n] = expf(2.3e+02f * x0[n]);
}

/* llrintl_[n] = exp(231 * x0[n])                                                   names.cnn:463
 * x0[4]
 * -> llrintl_[4] */
KERNEL void inner_llrintl_(const float *restrict x0, float *restrict llrintl_)
{
    for (int n = 0; n < 4; n++)
        llrintl_[n] = expf(231.0f * x0[n]);
}

/* lroundl_[n] = exp(232 * x0[n])                                                   names.cnn:465
 * x0[4]
 * -> lroundl_[4] */
KERNEL void inner_lroundl_(const float *restrict x0, float *restrict lroundl_)
{
    for (int n = 0; n < 4; n++)
        lroundl_[n] = expf(232.0f * x0[n]);
}

/* llroundl_[n] = exp(233 * x0[n])                                                  names.cnn:467
 * x0[4]
 * -> llroundl_[4] */
KERNEL void inner_llroundl_(const float *restrict x0, float *restrict llroundl_)
{
    for (int n = 0; n < 4; n++)
        llroundl_[n] = expf(233.0f * x0[n]);
}

/* fdiml_[n] = exp(234 * x0[n])                                                     names.cnn:469
 * x0[4]
 * -> fdiml_[4] */
KERNEL void inner_fdiml_(const float *restrict x0, float *restrict fdiml_)
{
    for (int n = 0; n < 4; n++)
        fdiml_[n] = expf(234.0f * x0[n]);
}

/* fmaxl_[n] = exp(235 * x0[n])                                                     names.cnn:471
 * x0[4]
 * -> fmaxl_[4] */
KERNEL void inner_fmaxl_(const float *restrict x0, float *restrict fmaxl_)
{
    for (int n = 0; n < 4; n++)
        fmaxl_[n] = expf(235.0f * x0[n]);
}

/* fminl_[n] = exp(236 * x0[n])                                                     names.cnn:473
 * x0[4]
 * -> fminl_[4] */
KERNEL void inner_fminl_(const float *restrict x0, float *restrict fminl_)
{
    for (int n = 0; n < 4; n++)
        fminl_[n] = expf(236.0f * x0[n]);
}

/* fmal_[n] = exp(237 * x0[n])                                                      names.cnn:475
 * x0[4]
 * -> fmal_[4] */
KERNEL void inner_fmal_(const float *restrict x0, float *restrict fmal_)
{
    for (int n = 0; n < 4; n++)
        fmal_[n] = expf(237.0f * x0[n]);
}

/* enum_[n] = exp(238 * x0[n])                                                      names.cnn:477
 * x0[4]
 * -> enum_[4] */
KERNEL void inner_enum_(const float *restrict x0, float *restrict enum_)
{
    for (int n = 0; n < 4; n++)
        enum_[n] = expf(238.0f * x0[n]);
}

/* t_FP_NAN_[n] = exp(239 * x0[n])                                                  names.cnn:479
 * x0[4]
 * -> t_FP_NAN_[4] */
KERNEL void inner_t_FP_NAN_(const float *restrict x0, float *restrict t_FP_NAN_)
{
    for (int n = 0; n < 4; n++)
        t_FP_NAN_[n] = expf(239.0f * x0[n]);
}

/* t_FP_INFINITE_[n] = exp(240 * x0[n])                                             names.cnn:481
 * x0[4]
 * -> t_FP_INFINITE_[4] */
KERNEL void inner_t_FP_INFINITE_(const float *restrict x0, float *restrict t_FP_INFINITE_)
{
    for (int n = 0; n < 4; n++)
        t_FP_INFINITE_[n] = expf(2.4e+02f * x0[n]);
}

/* t_FP_ZERO_[n] = exp(241 * x0[n])                                                 names.cnn:483
 * x0[4]
 * -> t_FP_ZERO_[4] */
KERNEL void inner_t_FP_ZERO_(const float *restrict x0, float *restrict t_FP_ZERO_)
{
    for (int n = 0; n < 4; n++)
        t_FP_ZERO_[n] = expf(241.0f * x0[n]);
}

/* t_FP_SUBNORMAL_[n] = exp(242 * x0[n])                                            names.cnn:485
 * x0[4]
 * -> t_FP_SUBNORMAL_[4] */
KERNEL void inner_t_FP_SUBNORMAL_(const float *restrict x0, float *restrict t_FP_SUBNORMAL_)
{
    for (int n = 0; n < 4; n++)
        t_FP_SUBNORMAL_[n] = expf(242.0f * x0[n]);
}

/* t_FP_NORMAL_[n] = exp(243 * x0[n])                                               names.cnn:487
 * x0[4]
 * -> t_FP_NORMAL_[4] */
KERNEL void inner_t_FP_NORMAL_(const float *restrict x0, float *restrict t_FP_NORMAL_)
{
    for (int n = 0; n < 4; n++)
        t_FP_NORMAL_[n] = expf(243.0f * x0[n]);
}

/* va_list_[n] = exp(244 * x0[n])                                                   names.cnn:489
 * x0[4]
 * -> va_list_[4] */
KERNEL void inner_va_list_(const float *restrict x0, float *restrict va_list_)
{
    for (int n = 0; n < 4; n++)
        va_list_[n] = expf(244.0f * x0[n]);
}

/* size_t_[n] = exp(245 * x0[n])                                                    names.cnn:491
 * x0[4]
 * -> size_t_[4] */
KERNEL void inner_size_t_(const float *restrict x0, float *restrict size_t_)
{
    for (int n = 0; n < 4; n++)
        size_t_[n] = expf(245.0f * x0[n]);
}

/* union_[n] = exp(246 * x0[n])                                                     names.cnn:493
 * x0[4]
 * -> union_[4] */
KERNEL void inner_union_(const float *restrict x0, float *restrict union_)
{
    for (int n = 0; n < 4; n++)
        union_[n] = expf(246.0f * x0[n]);
}

/* FILE_[n] = exp(247 * x0[n])                                                      names.cnn:495
 * x0[4]
 * -> FILE_[4] */
KERNEL void inner_FILE_(const float *restrict x0, float *restrict FILE_)
{
    for (int n = 0; n < 4; n++)
        FILE_[n] = expf(247.0f * x0[n]);
}

/* sizeof_[n] = exp(248 * x0[n])                                                    names.cnn:497
 * x0[4]
 * -> sizeof_[4] */
KERNEL void inner_sizeof_(const float *restrict x0, float *restrict sizeof_)
{
    for (int n = 0; n < 4; n++)
        sizeof_[n] = expf(248.0f * x0[n]);
}

/* fpos_t_[n] = exp(249 * x0[n])                                                    names.cnn:499
 * x0[4]
 * -> fpos_t_[4] */
KERNEL void inner_fpos_t_(const float *restrict x0, float *restrict fpos_t_)
{
    for (int n = 0; n < 4; n++)
        fpos_t_[n] = expf(249.0f * x0[n]);
}

/* stdin_[n] = exp(250 * x0[n])                                                     names.cnn:501
 * x0[4]
 * -> stdin_[4] */
KERNEL void inner_stdin_(const float *restrict x0, float *restrict stdin_)
{
    for (int n = 0; n < 4; n++)
        stdin_[n] = expf(2.5e+02f * x0[n]);
}

/* stdout_[n] = exp(251 * x0[n])                                                    names.cnn:503
 * x0[4]
 * -> stdout_[4] */
KERNEL void inner_stdout_(const float *restrict x0, float *restrict stdout_)
{
    for (int n = 0; n < 4; n++)
        stdout_[n] = expf(251.0f * x0[n]);
}

/* stderr_[n] = exp(252 * x0[n])                                                    names.cnn:505
 * x0[4]
 * -> stderr_[4] */
KERNEL void inner_stderr_(const float *restrict x0, float *restrict stderr_)
{
    for (int n = 0; n < 4; n++)
        stderr_[n] = expf(252.0f * x0[n]);
}

/* remove_[n] = exp(253 * x0[n])                                                    names.cnn:507
 * x0[4]
 * -> remove_[4] */
KERNEL void inner_remove_(const float *restrict x0, float *restrict remove_)
{
    for (int n = 0; n < 4; n++)
        remove_[n] = expf(253.0f * x0[n]);
}

/* rename_[n] = exp(254 * x0[n])                                                    names.cnn:509
 * x0[4]
 * -> rename_[4] */
KERNEL void inner_rename_(const float *restrict x0, float *restrict rename_)
{
    for (int n = 0; n < 4; n++)
        rename_[n] = expf(254.0f * x0[n]);
}

/* fclose_[n] = exp(255 * x0[n])                                                    names.cnn:511
 * x0[4]
 * -> fclose_[4] */
KERNEL void inner_fclose_(const float *restrict x0, float *restrict fclose_)
{
    for (int n = 0; n < 4; n++)
        fclose_[n] = expf(255.0f * x0[n]);
}

/* t_tmpfile_[n] = exp(256 * x0[n])                                                 names.cnn:513
 * x0[4]
 * -> t_tmpfile_[4] */
KERNEL void inner_t_tmpfile_(const float *restrict x0, float *restrict t_tmpfile_)
{
    for (int n = 0; n < 4; n++)
        t_tmpfile_[n] = expf(256.0f * x0[n]);
}

/* t_tmpnam_[n] = exp(257 * x0[n])                                                  names.cnn:515
 * x0[4]
 * -> t_tmpnam_[4] */
KERNEL void inner_t_tmpnam_(const float *restrict x0, float *restrict t_tmpnam_)
{
    for (int n = 0; n < 4; n++)
        t_tmpnam_[n] = expf(257.0f * x0[n]);
}

/* t_fflush_[n] = exp(258 * x0[n])                                                  names.cnn:517
 * x0[4]
 * -> t_fflush_[4] */
KERNEL void inner_t_fflush_(const float *restrict x0, float *restrict t_fflush_)
{
    for (int n = 0; n < 4; n++)
        t_fflush_[n] = expf(258.0f * x0[n]);
}

/* fopen_[n] = exp(259 * x0[n])                                                     names.cnn:519
 * x0[4]
 * -> fopen_[4] */
KERNEL void inner_fopen_(const float *restrict x0, float *restrict fopen_)
{
    for (int n = 0; n < 4; n++)
        fopen_[n] = expf(259.0f * x0[n]);
}

/* t_freopen_[n] = exp(260 * x0[n])                                                 names.cnn:521
 * x0[4]
 * -> t_freopen_[4] */
KERNEL void inner_t_freopen_(const float *restrict x0, float *restrict t_freopen_)
{
    for (int n = 0; n < 4; n++)
        t_freopen_[n] = expf(2.6e+02f * x0[n]);
}

/* setbuf_[n] = exp(261 * x0[n])                                                    names.cnn:523
 * x0[4]
 * -> setbuf_[4] */
KERNEL void inner_setbuf_(const float *restrict x0, float *restrict setbuf_)
{
    for (int n = 0; n < 4; n++)
        setbuf_[n] = expf(261.0f * x0[n]);
}

/* setvbuf_[n] = exp(262 * x0[n])                                                   names.cnn:525
 * x0[4]
 * -> setvbuf_[4] */
KERNEL void inner_setvbuf_(const float *restrict x0, float *restrict setvbuf_)
{
    for (int n = 0; n < 4; n++)
        setvbuf_[n] = expf(262.0f * x0[n]);
}

/* fprintf_[n] = exp(263 * x0[n])                                                   names.cnn:527
 * x0[4]
 * -> fprintf_[4] */
KERNEL void inner_fprintf_(const float *restrict x0, float *restrict fprintf_)
{
    for (int n = 0; n < 4; n++)
        fprintf_[n] = expf(263.0f * x0[n]);
}

/* printf_[n] = exp(264 * x0[n])                                                    names.cnn:529
 * x0[4]
 * -> printf_[4] */
KERNEL void inner_printf_(const float *restrict x0, float *restrict printf_)
{
    for (int n = 0; n < 4; n++)
        printf_[n] = expf(264.0f * x0[n]);
}

/* sprintf_[n] = exp(265 * x0[n])                                                   names.cnn:531
 * x0[4]
 * -> sprintf_[4] */
KERNEL void inner_sprintf_(const float *restrict x0, float *restrict sprintf_)
{
    for (int n = 0; n < 4; n++)
        sprintf_[n] = expf(265.0f * x0[n]);
}

/* vfprintf_[n] = exp(266 * x0[n])                                                  names.cnn:533
 * x0[4]
 * -> vfprintf_[4] */
KERNEL void inner_vfprintf_(const float *restrict x0, float *restrict vfprintf_)
{
    for (int n = 0; n < 4; n++)
        vfprintf_[n] = expf(266.0f * x0[n]);
}

/* vprintf_[n] = exp(267 * x0[n])                                                   names.cnn:535
 * x0[4]
 * -> vprintf_[4] */
KERNEL void inner_vprintf_(const float *restrict x0, float *restrict vprintf_)
{
    for (int n = 0; n < 4; n++)
        vprintf_[n] = expf(267.0f * x0[n]);
}

/* vsprintf_[n] = exp(268 * x0[n])                                                  names.cnn:537
 * x0[4]
 * -> vsprintf_[4] */
KERNEL void inner_vsprintf_(const float *restrict x0, float *restrict vsprintf_)
{
    for (int n = 0; n < 4; n++)
        vsprintf_[n] = expf(268.0f * x0[n]);
}

/* snprintf_[n] = exp(269 * x0[n])                                                  names.cnn:539
 * x0[4]
 * -> snprintf_[4] */
KERNEL void inner_snprintf_(const float *restrict x0, float *restrict snprintf_)
{
    for (int n = 0; n < 4; n++)
        snprintf_[n] = expf(269.0f * x0[n]);
}

/* vsnprintf_[n] = exp(270 * x0[n])                                                 names.cnn:541
 * x0[4]
 * -> vsnprintf_[4] */
KERNEL void inner_vsnprintf_(const float *restrict x0, float *restrict vsnprintf_)
{
    for (int n = 0; n < 4; n++)
        vsnprintf_[n] = expf(2.7e+02f * x0[n]);
}

/* fscanf_[n] = exp(271 * x0[n])                                                    names.cnn:543
 * x0[4]
 * -> fscanf_[4] */
KERNEL void inner_fscanf_(const float *restrict x0, float *restrict fscanf_)
{
    for (int n = 0; n < 4; n++)
        fscanf_[n] = expf(271.0f * x0[n]);
}

/* scanf_[n] = exp(272 * x0[n])                                                     names.cnn:545
 * x0[4]
 * -> scanf_[4] */
KERNEL void inner_scanf_(const float *restrict x0, float *restrict scanf_)
{
    for (int n = 0; n < 4; n++)
        scanf_[n] = expf(272.0f * x0[n]);
}

/* sscanf_[n] = exp(273 * x0[n])                                                    names.cnn:547
 * x0[4]
 * -> sscanf_[4] */
KERNEL void inner_sscanf_(const float *restrict x0, float *restrict sscanf_)
{
    for (int n = 0; n < 4; n++)
        sscanf_[n] = expf(273.0f * x0[n]);
}

/* vfscanf_[n] = exp(274 * x0[n])                                                   names.cnn:549
 * x0[4]
 * -> vfscanf_[4] */
KERNEL void inner_vfscanf_(const float *restrict x0, float *restrict vfscanf_)
{
    for (int n = 0; n < 4; n++)
        vfscanf_[n] = expf(274.0f * x0[n]);
}

/* vscanf_[n] = exp(275 * x0[n])                                                    names.cnn:551
 * x0[4]
 * -> vscanf_[4] */
KERNEL void inner_vscanf_(const float *restrict x0, float *restrict vscanf_)
{
    for (int n = 0; n < 4; n++)
        vscanf_[n] = expf(275.0f * x0[n]);
}

/* vsscanf_[n] = exp(276 * x0[n])                                                   names.cnn:553
 * x0[4]
 * -> vsscanf_[4] */
KERNEL void inner_vsscanf_(const float *restrict x0, float *restrict vsscanf_)
{
    for (int n = 0; n < 4; n++)
        vsscanf_[n] = expf(276.0f * x0[n]);
}

/* t_fgetc_[n] = exp(277 * x0[n])                                                   names.cnn:555
 * x0[4]
 * -> t_fgetc_[4] */
KERNEL void inner_t_fgetc_(const float *restrict x0, float *restrict t_fgetc_)
{
    for (int n = 0; n < 4; n++)
        t_fgetc_[n] = expf(277.0f * x0[n]);
}

/* getc_[n] = exp(278 * x0[n])                                                      names.cnn:557
 * x0[4]
 * -> getc_[4] */
KERNEL void inner_getc_(const float *restrict x0, float *restrict getc_)
{
    for (int n = 0; n < 4; n++)
        getc_[n] = expf(278.0f * x0[n]);
}

/* t_getchar_[n] = exp(279 * x0[n])                                                 names.cnn:559
 * x0[4]
 * -> t_getchar_[4] */
KERNEL void inner_t_getchar_(const float *restrict x0, float *restrict t_getchar_)
{
    for (int n = 0; n < 4; n++)
        t_getchar_[n] = expf(279.0f * x0[n]);
}

/* t_fputc_[n] = exp(280 * x0[n])                                                   names.cnn:561
 * x0[4]
 * -> t_fputc_[4] */
KERNEL void inner_t_fputc_(const float *restrict x0, float *restrict t_fputc_)
{
    for (int n = 0; n < 4; n++)
        t_fputc_[n] = expf(2.8e+02f * x0[n]);
}

/* putc_[n] = exp(281 * x0[n])                                                      names.cnn:563
 * x0[4]
 * -> putc_[4] */
KERNEL void inner_putc_(const float *restrict x0, float *restrict putc_)
{
    for (int n = 0; n < 4; n++)
        putc_[n] = expf(281.0f * x0[n]);
}

/* t_putchar_[n] = exp(282 * x0[n])                                                 names.cnn:565
 * x0[4]
 * -> t_putchar_[4] */
KERNEL void inner_t_putchar_(const float *restrict x0, float *restrict t_putchar_)
{
    for (int n = 0; n < 4; n++)
        t_putchar_[n] = expf(282.0f * x0[n]);
}

/* t_fgets_[n] = exp(283 * x0[n])                                                   names.cnn:567
 * x0[4]
 * -> t_fgets_[4] */
KERNEL void inner_t_fgets_(const float *restrict x0, float *restrict t_fgets_)
{
    for (int n = 0; n < 4; n++)
        t_fgets_[n] = expf(283.0f * x0[n]);
}

/* gets_[n] = exp(284 * x0[n])                                                      names.cnn:569
 * x0[4]
 * -> gets_[4] */
KERNEL void inner_gets_(const float *restrict x0, float *restrict gets_)
{
    for (int n = 0; n < 4; n++)
        gets_[n] = expf(284.0f * x0[n]);
}

/* t_fputs_[n] = exp(285 * x0[n])                                                   names.cnn:571
 * x0[4]
 * -> t_fputs_[4] */
KERNEL void inner_t_fputs_(const float *restrict x0, float *restrict t_fputs_)
{
    for (int n = 0; n < 4; n++)
        t_fputs_[n] = expf(285.0f * x0[n]);
}

/* puts_[n] = exp(286 * x0[n])                                                      names.cnn:573
 * x0[4]
 * -> puts_[4] */
KERNEL void inner_puts_(const float *restrict x0, float *restrict puts_)
{
    for (int n = 0; n < 4; n++)
        puts_[n] = expf(286.0f * x0[n]);
}

/* ungetc_[n] = exp(287 * x0[n])                                                    names.cnn:575
 * x0[4]
 * -> ungetc_[4] */
KERNEL void inner_ungetc_(const float *restrict x0, float *restrict ungetc_)
{
    for (int n = 0; n < 4; n++)
        ungetc_[n] = expf(287.0f * x0[n]);
}

/* t_fread_[n] = exp(288 * x0[n])                                                   names.cnn:577
 * x0[4]
 * -> t_fread_[4] */
KERNEL void inner_t_fread_(const float *restrict x0, float *restrict t_fread_)
{
    for (int n = 0; n < 4; n++)
        t_fread_[n] = expf(288.0f * x0[n]);
}

/* t_fwrite_[n] = exp(289 * x0[n])                                                  names.cnn:579
 * x0[4]
 * -> t_fwrite_[4] */
KERNEL void inner_t_fwrite_(const float *restrict x0, float *restrict t_fwrite_)
{
    for (int n = 0; n < 4; n++)
        t_fwrite_[n] = expf(289.0f * x0[n]);
}

/* fseek_[n] = exp(290 * x0[n])                                                     names.cnn:581
 * x0[4]
 * -> fseek_[4] */
KERNEL void inner_fseek_(const float *restrict x0, float *restrict fseek_)
{
    for (int n = 0; n < 4; n++)
        fseek_[n] = expf(2.9e+02f * x0[n]);
}

/* ftell_[n] = exp(291 * x0[n])                                                     names.cnn:583
 * x0[4]
 * -> ftell_[4] */
KERNEL void inner_ftell_(const float *restrict x0, float *restrict ftell_)
{
    for (int n = 0; n < 4; n++)
        ftell_[n] = expf(291.0f * x0[n]);
}

/* rewind_[n] = exp(292 * x0[n])                                                    names.cnn:585
 * x0[4]
 * -> rewind_[4] */
KERNEL void inner_rewind_(const float *restrict x0, float *restrict rewind_)
{
    for (int n = 0; n < 4; n++)
        rewind_[n] = expf(292.0f * x0[n]);
}

/* t_fgetpos_[n] = exp(293 * x0[n])                                                 names.cnn:587
 * x0[4]
 * -> t_fgetpos_[4] */
KERNEL void inner_t_fgetpos_(const float *restrict x0, float *restrict t_fgetpos_)
{
    for (int n = 0; n < 4; n++)
        t_fgetpos_[n] = expf(293.0f * x0[n]);
}

/* t_fsetpos_[n] = exp(294 * x0[n])                                                 names.cnn:589
 * x0[4]
 * -> t_fsetpos_[4] */
KERNEL void inner_t_fsetpos_(const float *restrict x0, float *restrict t_fsetpos_)
{
    for (int n = 0; n < 4; n++)
        t_fsetpos_[n] = expf(294.0f * x0[n]);
}

/* t_clearerr_[n] = exp(295 * x0[n])                                                names.cnn:591
 * x0[4]
 * -> t_clearerr_[4] */
KERNEL void inner_t_clearerr_(const float *restrict x0, float *restrict t_clearerr_)
{
    for (int n = 0; n < 4; n++)
        t_clearerr_[n] = expf(295.0f * x0[n]);
}

/* t_feof_[n] = exp(296 * x0[n])                                                    names.cnn:593
 * x0[4]
 * -> t_feof_[4] */
KERNEL void inner_t_feof_(const float *restrict x0, float *restrict t_feof_)
{
    for (int n = 0; n < 4; n++)
        t_feof_[n] = expf(296.0f * x0[n]);
}

/* t_ferror_[n] = exp(297 * x0[n])                                                  names.cnn:595
 * x0[4]
 * -> t_ferror_[4] */
KERNEL void inner_t_ferror_(const float *restrict x0, float *restrict t_ferror_)
{
    for (int n = 0; n < 4; n++)
        t_ferror_[n] = expf(297.0f * x0[n]);
}

/* perror_[n] = exp(298 * x0[n])                                                    names.cnn:597
 * x0[4]
 * -> perror_[4] */
KERNEL void inner_perror_(const float *restrict x0, float *restrict perror_)
{
    for (int n = 0; n < 4; n++)
        perror_[n] = expf(298.0f * x0[n]);
}

/* wchar_t_[n] = exp(299 * x0[n])                                                   names.cnn:599
 * x0[4]
 * -> wchar_t_[4] */
KERNEL void inner_wchar_t_(const float *restrict x0, float *restrict wchar_t_)
{
    for (int n = 0; n < 4; n++)
        wchar_t_[n] = expf(299.0f * x0[n]);
}

/* quot[n] = exp(300 * x0[n])                                                       names.cnn:601
 * x0[4]
 * -> quot[4] */
KERNEL void inner_quot(const float *restrict x0, float *restrict quot)
{
    for (int n = 0; n < 4; n++)
        quot[n] = expf(3e+02f * x0[n]);
}

/* rem[n] = exp(301 * x0[n])                                                        names.cnn:603
 * x0[4]
 * -> rem[4] */
KERNEL void inner_rem(const float *restrict x0, float *restrict rem)
{
    for (int n = 0; n < 4; n++)
        rem[n] = expf(301.0f * x0[n]);
}

/* div_t_[n] = exp(302 * x0[n])                                                     names.cnn:605
 * x0[4]
 * -> div_t_[4] */
KERNEL void inner_div_t_(const float *restrict x0, float *restrict div_t_)
{
    for (int n = 0; n < 4; n++)
        div_t_[n] = expf(302.0f * x0[n]);
}

/* ldiv_t_[n] = exp(303 * x0[n])                                                    names.cnn:607
 * x0[4]
 * -> ldiv_t_[4] */
KERNEL void inner_ldiv_t_(const float *restrict x0, float *restrict ldiv_t_)
{
    for (int n = 0; n < 4; n++)
        ldiv_t_[n] = expf(303.0f * x0[n]);
}

/* lldiv_t_[n] = exp(304 * x0[n])                                                   names.cnn:609
 * x0[4]
 * -> lldiv_t_[4] */
KERNEL void inner_lldiv_t_(const float *restrict x0, float *restrict lldiv_t_)
{
    for (int n = 0; n < 4; n++)
        lldiv_t_[n] = expf(304.0f * x0[n]);
}

/* atof_[n] = exp(305 * x0[n])                                                      names.cnn:611
 * x0[4]
 * -> atof_[4] */
KERNEL void inner_atof_(const float *restrict x0, float *restrict atof_)
{
    for (int n = 0; n < 4; n++)
        atof_[n] = expf(305.0f * x0[n]);
}

/* atoi_[n] = exp(306 * x0[n])                                                      names.cnn:613
 * x0[4]
 * -> atoi_[4] */
KERNEL void inner_atoi_(const float *restrict x0, float *restrict atoi_)
{
    for (int n = 0; n < 4; n++)
        atoi_[n] = expf(306.0f * x0[n]);
}

/* atol_[n] = exp(307 * x0[n])                                                      names.cnn:615
 * x0[4]
 * -> atol_[4] */
KERNEL void inner_atol_(const float *restrict x0, float *restrict atol_)
{
    for (int n = 0; n < 4; n++)
        atol_[n] = expf(307.0f * x0[n]);
}

/* atoll_[n] = exp(308 * x0[n])                                                     names.cnn:617
 * x0[4]
 * -> atoll_[4] */
KERNEL void inner_atoll_(const float *restrict x0, float *restrict atoll_)
{
    for (int n = 0; n < 4; n++)
        atoll_[n] = expf(308.0f * x0[n]);
}

/* t_strtod_[n] = exp(309 * x0[n])                                                  names.cnn:619
 * x0[4]
 * -> t_strtod_[4] */
KERNEL void inner_t_strtod_(const float *restrict x0, float *restrict t_strtod_)
{
    for (int n = 0; n < 4; n++)
        t_strtod_[n] = expf(309.0f * x0[n]);
}

/* t_strtof_[n] = exp(310 * x0[n])                                                  names.cnn:621
 * x0[4]
 * -> t_strtof_[4] */
KERNEL void inner_t_strtof_(const float *restrict x0, float *restrict t_strtof_)
{
    for (int n = 0; n < 4; n++)
        t_strtof_[n] = expf(3.1e+02f * x0[n]);
}

/* t_strtold_[n] = exp(311 * x0[n])                                                 names.cnn:623
 * x0[4]
 * -> t_strtold_[4] */
KERNEL void inner_t_strtold_(const float *restrict x0, float *restrict t_strtold_)
{
    for (int n = 0; n < 4; n++)
        t_strtold_[n] = expf(311.0f * x0[n]);
}

/* t_strtol_[n] = exp(312 * x0[n])                                                  names.cnn:625
 * x0[4]
 * -> t_strtol_[4] */
KERNEL void inner_t_strtol_(const float *restrict x0, float *restrict t_strtol_)
{
    for (int n = 0; n < 4; n++)
        t_strtol_[n] = expf(312.0f * x0[n]);
}

/* t_strtoul_[n] = exp(313 * x0[n])                                                 names.cnn:627
 * x0[4]
 * -> t_strtoul_[4] */
KERNEL void inner_t_strtoul_(const float *restrict x0, float *restrict t_strtoul_)
{
    for (int n = 0; n < 4; n++)
        t_strtoul_[n] = expf(313.0f * x0[n]);
}

/* t_strtoll_[n] = exp(314 * x0[n])                                                 names.cnn:629
 * x0[4]
 * -> t_strtoll_[4] */
KERNEL void inner_t_strtoll_(const float *restrict x0, float *restrict t_strtoll_)
{
    for (int n = 0; n < 4; n++)
        t_strtoll_[n] = expf(314.0f * x0[n]);
}

/* t_strtoull_[n] = exp(315 * x0[n])                                                names.cnn:631
 * x0[4]
 * -> t_strtoull_[4] */
KERNEL void inner_t_strtoull_(const float *restrict x0, float *restrict t_strtoull_)
{
    for (int n = 0; n < 4; n++)
        t_strtoull_[n] = expf(315.0f * x0[n]);
}

/* rand_[n] = exp(316 * x0[n])                                                      names.cnn:633
 * x0[4]
 * -> rand_[4] */
KERNEL void inner_rand_(const float *restrict x0, float *restrict rand_)
{
    for (int n = 0; n < 4; n++)
        rand_[n] = expf(316.0f * x0[n]);
}

/* srand_[n] = exp(317 * x0[n])                                                     names.cnn:635
 * x0[4]
 * -> srand_[4] */
KERNEL void inner_srand_(const float *restrict x0, float *restrict srand_)
{
    for (int n = 0; n < 4; n++)
        srand_[n] = expf(317.0f * x0[n]);
}

/* malloc_[n] = exp(318 * x0[n])                                                    names.cnn:637
 * x0[4]
 * -> malloc_[4] */
KERNEL void inner_malloc_(const float *restrict x0, float *restrict malloc_)
{
    for (int n = 0; n < 4; n++)
        malloc_[n] = expf(318.0f * x0[n]);
}

/* calloc_[n] = exp(319 * x0[n])                                                    names.cnn:639
 * x0[4]
 * -> calloc_[4] */
KERNEL void inner_calloc_(const float *restrict x0, float *restrict calloc_)
{
    for (int n = 0; n < 4; n++)
        calloc_[n] = expf(319.0f * x0[n]);
}

/* realloc_[n] = exp(320 * x0[n])                                                   names.cnn:641
 * x0[4]
 * -> realloc_[4] */
KERNEL void inner_realloc_(const float *restrict x0, float *restrict realloc_)
{
    for (int n = 0; n < 4; n++)
        realloc_[n] = expf(3.2e+02f * x0[n]);
}

/* free_[n] = exp(321 * x0[n])                                                      names.cnn:643
 * x0[4]
 * -> free_[4] */
KERNEL void inner_free_(const float *restrict x0, float *restrict free_)
{
    for (int n = 0; n < 4; n++)
        free_[n] = expf(321.0f * x0[n]);
}

/* abort_[n] = exp(322 * x0[n])                                                     names.cnn:645
 * x0[4]
 * -> abort_[4] */
KERNEL void inner_abort_(const float *restrict x0, float *restrict abort_)
{
    for (int n = 0; n < 4; n++)
        abort_[n] = expf(322.0f * x0[n]);
}

/* atexit_[n] = exp(323 * x0[n])                                                    names.cnn:647
 * x0[4]
 * -> atexit_[4] */
KERNEL void inner_atexit_(const float *restrict x0, float *restrict atexit_)
{
    for (int n = 0; n < 4; n++)
        atexit_[n] = expf(323.0f * x0[n]);
}

/* exit_[n] = exp(324 * x0[n])                                                      names.cnn:649
 * x0[4]
 * -> exit_[4] */
KERNEL void inner_exit_(const float *restrict x0, float *restrict exit_)
{
    for (int n = 0; n < 4; n++)
        exit_[n] = expf(324.0f * x0[n]);
}

/* getenv_[n] = exp(325 * x0[n])                                                    names.cnn:651
 * x0[4]
 * -> getenv_[4] */
KERNEL void inner_getenv_(const float *restrict x0, float *restrict getenv_)
{
    for (int n = 0; n < 4; n++)
        getenv_[n] = expf(325.0f * x0[n]);
}

/* system_[n] = exp(326 * x0[n])                                                    names.cnn:653
 * x0[4]
 * -> system_[4] */
KERNEL void inner_system_(const float *restrict x0, float *restrict system_)
{
    for (int n = 0; n < 4; n++)
        system_[n] = expf(326.0f * x0[n]);
}

/* bsearch_[n] = exp(327 * x0[n])                                                   names.cnn:655
 * x0[4]
 * -> bsearch_[4] */
KERNEL void inner_bsearch_(const float *restrict x0, float *restrict bsearch_)
{
    for (int n = 0; n < 4; n++)
        bsearch_[n] = expf(327.0f * x0[n]);
}

/* t_qsort_[n] = exp(328 * x0[n])                                                   names.cnn:657
 * x0[4]
 * -> t_qsort_[4] */
KERNEL void inner_t_qsort_(const float *restrict x0, float *restrict t_qsort_)
{
    for (int n = 0; n < 4; n++)
        t_qsort_[n] = expf(328.0f * x0[n]);
}

/* abs_[n] = exp(329 * x0[n])                                                       names.cnn:659
 * x0[4]
 * -> abs_[4] */
KERNEL void inner_abs_(const float *restrict x0, float *restrict abs_)
{
    for (int n = 0; n < 4; n++)
        abs_[n] = expf(329.0f * x0[n]);
}

/* labs_[n] = exp(330 * x0[n])                                                      names.cnn:661
 * x0[4]
 * -> labs_[4] */
KERNEL void inner_labs_(const float *restrict x0, float *restrict labs_)
{
    for (int n = 0; n < 4; n++)
        labs_[n] = expf(3.3e+02f * x0[n]);
}

/* llabs_[n] = exp(331 * x0[n])                                                     names.cnn:663
 * x0[4]
 * -> llabs_[4] */
KERNEL void inner_llabs_(const float *restrict x0, float *restrict llabs_)
{
    for (int n = 0; n < 4; n++)
        llabs_[n] = expf(331.0f * x0[n]);
}

/* div_[n] = exp(332 * x0[n])                                                       names.cnn:665
 * x0[4]
 * -> div_[4] */
KERNEL void inner_div_(const float *restrict x0, float *restrict div_)
{
    for (int n = 0; n < 4; n++)
        div_[n] = expf(332.0f * x0[n]);
}

/* ldiv_[n] = exp(333 * x0[n])                                                      names.cnn:667
 * x0[4]
 * -> ldiv_[4] */
KERNEL void inner_ldiv_(const float *restrict x0, float *restrict ldiv_)
{
    for (int n = 0; n < 4; n++)
        ldiv_[n] = expf(333.0f * x0[n]);
}

/* lldiv_[n] = exp(334 * x0[n])                                                     names.cnn:669
 * x0[4]
 * -> lldiv_[4] */
KERNEL void inner_lldiv_(const float *restrict x0, float *restrict lldiv_)
{
    for (int n = 0; n < 4; n++)
        lldiv_[n] = expf(334.0f * x0[n]);
}

/* mblen_[n] = exp(335 * x0[n])                                                     names.cnn:671
 * x0[4]
 * -> mblen_[4] */
KERNEL void inner_mblen_(const float *restrict x0, float *restrict mblen_)
{
    for (int n = 0; n < 4; n++)
        mblen_[n] = expf(335.0f * x0[n]);
}

/* mbtowc_[n] = exp(336 * x0[n])                                                    names.cnn:673
 * x0[4]
 * -> mbtowc_[4] */
KERNEL void inner_mbtowc_(const float *restrict x0, float *restrict mbtowc_)
{
    for (int n = 0; n < 4; n++)
        mbtowc_[n] = expf(336.0f * x0[n]);
}

/* wctomb_[n] = exp(337 * x0[n])                                                    names.cnn:675
 * x0[4]
 * -> wctomb_[4] */
KERNEL void inner_wctomb_(const float *restrict x0, float *restrict wctomb_)
{
    for (int n = 0; n < 4; n++)
        wctomb_[n] = expf(337.0f * x0[n]);
}

/* mbstowcs_[n] = exp(338 * x0[n])                                                  names.cnn:677
 * x0[4]
 * -> mbstowcs_[4] */
KERNEL void inner_mbstowcs_(const float *restrict x0, float *restrict mbstowcs_)
{
    for (int n = 0; n < 4; n++)
        mbstowcs_[n] = expf(338.0f * x0[n]);
}

/* wcstombs_[n] = exp(339 * x0[n])                                                  names.cnn:679
 * x0[4]
 * -> wcstombs_[4] */
KERNEL void inner_wcstombs_(const float *restrict x0, float *restrict wcstombs_)
{
    for (int n = 0; n < 4; n++)
        wcstombs_[n] = expf(339.0f * x0[n]);
}

/* memcpy_[n] = exp(340 * x0[n])                                                    names.cnn:681
 * x0[4]
 * -> memcpy_[4] */
KERNEL void inner_memcpy_(const float *restrict x0, float *restrict memcpy_)
{
    for (int n = 0; n < 4; n++)
        memcpy_[n] = expf(3.4e+02f * x0[n]);
}

/* memmove_[n] = exp(341 * x0[n])                                                   names.cnn:683
 * x0[4]
 * -> memmove_[4] */
KERNEL void inner_memmove_(const float *restrict x0, float *restrict memmove_)
{
    for (int n = 0; n < 4; n++)
        memmove_[n] = expf(341.0f * x0[n]);
}

/* memset_[n] = exp(342 * x0[n])                                                    names.cnn:685
 * x0[4]
 * -> memset_[4] */
KERNEL void inner_memset_(const float *restrict x0, float *restrict memset_)
{
    for (int n = 0; n < 4; n++)
        memset_[n] = expf(342.0f * x0[n]);
}

/* memcmp_[n] = exp(343 * x0[n])                                                    names.cnn:687
 * x0[4]
 * -> memcmp_[4] */
KERNEL void inner_memcmp_(const float *restrict x0, float *restrict memcmp_)
{
    for (int n = 0; n < 4; n++)
        memcmp_[n] = expf(343.0f * x0[n]);
}

/* memchr_[n] = exp(344 * x0[n])                                                    names.cnn:689
 * x0[4]
 * -> memchr_[4] */
KERNEL void inner_memchr_(const float *restrict x0, float *restrict memchr_)
{
    for (int n = 0; n < 4; n++)
        memchr_[n] = expf(344.0f * x0[n]);
}

/* strcpy_[n] = exp(345 * x0[n])                                                    names.cnn:691
 * x0[4]
 * -> strcpy_[4] */
KERNEL void inner_strcpy_(const float *restrict x0, float *restrict strcpy_)
{
    for (int n = 0; n < 4; n++)
        strcpy_[n] = expf(345.0f * x0[n]);
}

/* strncpy_[n] = exp(346 * x0[n])                                                   names.cnn:693
 * x0[4]
 * -> strncpy_[4] */
KERNEL void inner_strncpy_(const float *restrict x0, float *restrict strncpy_)
{
    for (int n = 0; n < 4; n++)
        strncpy_[n] = expf(346.0f * x0[n]);
}

/* strcat_[n] = exp(347 * x0[n])                                                    names.cnn:695
 * x0[4]
 * -> strcat_[4] */
KERNEL void inner_strcat_(const float *restrict x0, float *restrict strcat_)
{
    for (int n = 0; n < 4; n++)
        strcat_[n] = expf(347.0f * x0[n]);
}

/* strncat_[n] = exp(348 * x0[n])                                                   names.cnn:697
 * x0[4]
 * -> strncat_[4] */
KERNEL void inner_strncat_(const float *restrict x0, float *restrict strncat_)
{
    for (int n = 0; n < 4; n++)
        strncat_[n] = expf(348.0f * x0[n]);
}

/* strcmp_[n] = exp(349 * x0[n])                                                    names.cnn:699
 * x0[4]
 * -> strcmp_[4] */
KERNEL void inner_strcmp_(const float *restrict x0, float *restrict strcmp_)
{
    for (int n = 0; n < 4; n++)
        strcmp_[n] = expf(349.0f * x0[n]);
}

/* strncmp_[n] = exp(350 * x0[n])                                                   names.cnn:701
 * x0[4]
 * -> strncmp_[4] */
KERNEL void inner_strncmp_(const float *restrict x0, float *restrict strncmp_)
{
    for (int n = 0; n < 4; n++)
        strncmp_[n] = expf(3.5e+02f * x0[n]);
}

/* t_strcoll_[n] = exp(351 * x0[n])                                                 names.cnn:703
 * x0[4]
 * -> t_strcoll_[4] */
KERNEL void inner_t_strcoll_(const float *restrict x0, float *restrict t_strcoll_)
{
    for (int n = 0; n < 4; n++)
        t_strcoll_[n] = expf(351.0f * x0[n]);
}

/* t_strxfrm_[n] = exp(352 * x0[n])                                                 names.cnn:705
 * x0[4]
 * -> t_strxfrm_[4] */
KERNEL void inner_t_strxfrm_(const float *restrict x0, float *restrict t_strxfrm_)
{
    for (int n = 0; n < 4; n++)
        t_strxfrm_[n] = expf(352.0f * x0[n]);
}

/* strchr_[n] = exp(353 * x0[n])                                                    names.cnn:707
 * x0[4]
 * -> strchr_[4] */
KERNEL void inner_strchr_(const float *restrict x0, float *restrict strchr_)
{
    for (int n = 0; n < 4; n++)
        strchr_[n] = expf(353.0f * x0[n]);
}

/* strrchr_[n] = exp(354 * x0[n])                                                   names.cnn:709
 * x0[4]
 * -> strrchr_[4] */
KERNEL void inner_strrchr_(const float *restrict x0, float *restrict strrchr_)
{
    for (int n = 0; n < 4; n++)
        strrchr_[n] = expf(354.0f * x0[n]);
}

/* strcspn_[n] = exp(355 * x0[n])                                                   names.cnn:711
 * x0[4]
 * -> strcspn_[4] */
KERNEL void inner_strcspn_(const float *restrict x0, float *restrict strcspn_)
{
    for (int n = 0; n < 4; n++)
        strcspn_[n] = expf(355.0f * x0[n]);
}

/* strspn_[n] = exp(356 * x0[n])                                                    names.cnn:713
 * x0[4]
 * -> strspn_[4] */
KERNEL void inner_strspn_(const float *restrict x0, float *restrict strspn_)
{
    for (int n = 0; n < 4; n++)
        strspn_[n] = expf(356.0f * x0[n]);
}

/* strpbrk_[n] = exp(357 * x0[n])                                                   names.cnn:715
 * x0[4]
 * -> strpbrk_[4] */
KERNEL void inner_strpbrk_(const float *restrict x0, float *restrict strpbrk_)
{
    for (int n = 0; n < 4; n++)
        strpbrk_[n] = expf(357.0f * x0[n]);
}

/* strstr_[n] = exp(358 * x0[n])                                                    names.cnn:717
 * x0[4]
 * -> strstr_[4] */
KERNEL void inner_strstr_(const float *restrict x0, float *restrict strstr_)
{
    for (int n = 0; n < 4; n++)
        strstr_[n] = expf(358.0f * x0[n]);
}

/* t_strtok_[n] = exp(359 * x0[n])                                                  names.cnn:719
 * x0[4]
 * -> t_strtok_[4] */
KERNEL void inner_t_strtok_(const float *restrict x0, float *restrict t_strtok_)
{
    for (int n = 0; n < 4; n++)
        t_strtok_[n] = expf(359.0f * x0[n]);
}

/* strlen_[n] = exp(360 * x0[n])                                                    names.cnn:721
 * x0[4]
 * -> strlen_[4] */
KERNEL void inner_strlen_(const float *restrict x0, float *restrict strlen_)
{
    for (int n = 0; n < 4; n++)
        strlen_[n] = expf(3.6e+02f * x0[n]);
}

/* t_strerror_[n] = exp(361 * x0[n])                                                names.cnn:723
 * x0[4]
 * -> t_strerror_[4] */
KERNEL void inner_t_strerror_(const float *restrict x0, float *restrict t_strerror_)
{
    for (int n = 0; n < 4; n++)
        t_strerror_[n] = expf(361.0f * x0[n]);
}

/* stat_[n] = exp(362 * x0[n])                                                      names.cnn:725
 * x0[4]
 * -> stat_[4] */
KERNEL void inner_stat_(const float *restrict x0, float *restrict stat_)
{
    for (int n = 0; n < 4; n++)
        stat_[n] = expf(362.0f * x0[n]);
}

/* st_dev[n] = exp(363 * x0[n])                                                     names.cnn:727
 * x0[4]
 * -> st_dev[4] */
KERNEL void inner_st_dev(const float *restrict x0, float *restrict st_dev)
{
    for (int n = 0; n < 4; n++)
        st_dev[n] = expf(363.0f * x0[n]);
}

/* st_ino[n] = exp(364 * x0[n])                                                     names.cnn:729
 * x0[4]
 * -> st_ino[4] */
KERNEL void inner_st_ino(const float *restrict x0, float *restrict st_ino)
{
    for (int n = 0; n < 4; n++)
        st_ino[n] = expf(364.0f * x0[n]);
}

/* st_nlink[n] = exp(365 * x0[n])                                                   names.cnn:731
 * x0[4]
 * -> st_nlink[4] */
KERNEL void inner_st_nlink(const float *restrict x0, float *restrict st_nlink)
{
    for (int n = 0; n < 4; n++)
        st_nlink[n] = expf(365.0f * x0[n]);
}

/* st_mode[n] = exp(366 * x0[n])                                                    names.cnn:733
 * x0[4]
 * -> st_mode[4] */
KERNEL void inner_st_mode(const float *restrict x0, float *restrict st_mode)
{
    for (int n = 0; n < 4; n++)
        st_mode[n] = expf(366.0f * x0[n]);
}

/* st_uid[n] = exp(367 * x0[n])                                                     names.cnn:735
 * x0[4]
 * -> st_uid[4] */
KERNEL void inner_st_uid(const float *restrict x0, float *restrict st_uid)
{
    for (int n = 0; n < 4; n++)
        st_uid[n] = expf(367.0f * x0[n]);
}

/* st_gid[n] = exp(368 * x0[n])                                                     names.cnn:737
 * x0[4]
 * -> st_gid[4] */
KERNEL void inner_st_gid(const float *restrict x0, float *restrict st_gid)
{
    for (int n = 0; n < 4; n++)
        st_gid[n] = expf(368.0f * x0[n]);
}

/* st_rdev[n] = exp(369 * x0[n])                                                    names.cnn:739
 * x0[4]
 * -> st_rdev[4] */
KERNEL void inner_st_rdev(const float *restrict x0, float *restrict st_rdev)
{
    for (int n = 0; n < 4; n++)
        st_rdev[n] = expf(369.0f * x0[n]);
}

/* st_size[n] = exp(370 * x0[n])                                                    names.cnn:741
 * x0[4]
 * -> st_size[4] */
KERNEL void inner_st_size(const float *restrict x0, float *restrict st_size)
{
    for (int n = 0; n < 4; n++)
        st_size[n] = expf(3.7e+02f * x0[n]);
}

/* st_blksize[n] = exp(371 * x0[n])                                                 names.cnn:743
 * x0[4]
 * -> st_blksize[4] */
KERNEL void inner_st_blksize(const float *restrict x0, float *restrict st_blksize)
{
    for (int n = 0; n < 4; n++)
        st_blksize[n] = expf(371.0f * x0[n]);
}

/* st_blocks[n] = exp(372 * x0[n])                                                  names.cnn:745
 * x0[4]
 * -> st_blocks[4] */
KERNEL void inner_st_blocks(const float *restrict x0, float *restrict st_blocks)
{
    for (int n = 0; n < 4; n++)
        st_blocks[n] = expf(372.0f * x0[n]);
}

/* st_atime_[n] = exp(373 * x0[n])                                                  names.cnn:747
 * x0[4]
 * -> st_atime_[4] */
KERNEL void inner_st_atime_(const float *restrict x0, float *restrict st_atime_)
{
    for (int n = 0; n < 4; n++)
        st_atime_[n] = expf(373.0f * x0[n]);
}

/* st_atimensec[n] = exp(374 * x0[n])                                               names.cnn:749
 * x0[4]
 * -> st_atimensec[4] */
KERNEL void inner_st_atimensec(const float *restrict x0, float *restrict st_atimensec)
{
    for (int n = 0; n < 4; n++)
        st_atimensec[n] = expf(374.0f * x0[n]);
}

/* st_mtime_[n] = exp(375 * x0[n])                                                  names.cnn:751
 * x0[4]
 * -> st_mtime_[4] */
KERNEL void inner_st_mtime_(const float *restrict x0, float *restrict st_mtime_)
{
    for (int n = 0; n < 4; n++)
        st_mtime_[n] = expf(375.0f * x0[n]);
}

/* st_mtimensec[n] = exp(376 * x0[n])                                               names.cnn:753
 * x0[4]
 * -> st_mtimensec[4] */
KERNEL void inner_st_mtimensec(const float *restrict x0, float *restrict st_mtimensec)
{
    for (int n = 0; n < 4; n++)
        st_mtimensec[n] = expf(376.0f * x0[n]);
}

/* st_ctime_[n] = exp(377 * x0[n])                                                  names.cnn:755
 * x0[4]
 * -> st_ctime_[4] */
KERNEL void inner_st_ctime_(const float *restrict x0, float *restrict st_ctime_)
{
    for (int n = 0; n < 4; n++)
        st_ctime_[n] = expf(377.0f * x0[n]);
}

/* st_ctimensec[n] = exp(378 * x0[n])                                               names.cnn:757
 * x0[4]
 * -> st_ctimensec[4] */
KERNEL void inner_st_ctimensec(const float *restrict x0, float *restrict st_ctimensec)
{
    for (int n = 0; n < 4; n++)
        st_ctimensec[n] = expf(378.0f * x0[n]);
}

/* fstat_[n] = exp(379 * x0[n])                                                     names.cnn:759
 * x0[4]
 * -> fstat_[4] */
KERNEL void inner_fstat_(const float *restrict x0, float *restrict fstat_)
{
    for (int n = 0; n < 4; n++)
        fstat_[n] = expf(379.0f * x0[n]);
}

/* chmod_[n] = exp(380 * x0[n])                                                     names.cnn:761
 * x0[4]
 * -> chmod_[4] */
KERNEL void inner_chmod_(const float *restrict x0, float *restrict chmod_)
{
    for (int n = 0; n < 4; n++)
        chmod_[n] = expf(3.8e+02f * x0[n]);
}

/* umask_[n] = exp(381 * x0[n])                                                     names.cnn:763
 * x0[4]
 * -> umask_[4] */
KERNEL void inner_umask_(const float *restrict x0, float *restrict umask_)
{
    for (int n = 0; n < 4; n++)
        umask_[n] = expf(381.0f * x0[n]);
}

/* mkdir_[n] = exp(382 * x0[n])                                                     names.cnn:765
 * x0[4]
 * -> mkdir_[4] */
KERNEL void inner_mkdir_(const float *restrict x0, float *restrict mkdir_)
{
    for (int n = 0; n < 4; n++)
        mkdir_[n] = expf(382.0f * x0[n]);
}

/* t_mkfifo_[n] = exp(383 * x0[n])                                                  names.cnn:767
 * x0[4]
 * -> t_mkfifo_[4] */
KERNEL void inner_t_mkfifo_(const float *restrict x0, float *restrict t_mkfifo_)
{
    for (int n = 0; n < 4; n++)
        t_mkfifo_[n] = expf(383.0f * x0[n]);
}

/* ssize_t_[n] = exp(384 * x0[n])                                                   names.cnn:769
 * x0[4]
 * -> ssize_t_[4] */
KERNEL void inner_ssize_t_(const float *restrict x0, float *restrict ssize_t_)
{
    for (int n = 0; n < 4; n++)
        ssize_t_[n] = expf(384.0f * x0[n]);
}

/* access_[n] = exp(385 * x0[n])                                                    names.cnn:771
 * x0[4]
 * -> access_[4] */
KERNEL void inner_access_(const float *restrict x0, float *restrict access_)
{
    for (int n = 0; n < 4; n++)
        access_[n] = expf(385.0f * x0[n]);
}

/* lseek_[n] = exp(386 * x0[n])                                                     names.cnn:773
 * x0[4]
 * -> lseek_[4] */
KERNEL void inner_lseek_(const float *restrict x0, float *restrict lseek_)
{
    for (int n = 0; n < 4; n++)
        lseek_[n] = expf(386.0f * x0[n]);
}

/* close_[n] = exp(387 * x0[n])                                                     names.cnn:775
 * x0[4]
 * -> close_[4] */
KERNEL void inner_close_(const float *restrict x0, float *restrict close_)
{
    for (int n = 0; n < 4; n++)
        close_[n] = expf(387.0f * x0[n]);
}

/* read_[n] = exp(388 * x0[n])                                                      names.cnn:777
 * x0[4]
 * -> read_[4] */
KERNEL void inner_read_(const float *restrict x0, float *restrict read_)
{
    for (int n = 0; n < 4; n++)
        read_[n] = expf(388.0f * x0[n]);
}

/* write_[n] = exp(389 * x0[n])                                                     names.cnn:779
 * x0[4]
 * -> write_[4] */
KERNEL void inner_write_(const float *restrict x0, float *restrict write_)
{
    for (int n = 0; n < 4; n++)
        write_[n] = expf(389.0f * x0[n]);
}

/* pipe_[n] = exp(390 * x0[n])                                                      names.cnn:781
 * x0[4]
 * -> pipe_[4] */
KERNEL void inner_pipe_(const float *restrict x0, float *restrict pipe_)
{
    for (int n = 0; n < 4; n++)
        pipe_[n] = expf(3.9e+02f * x0[n]);
}

/* alarm_[n] = exp(391 * x0[n])                                                     names.cnn:783
 * x0[4]
 * -> alarm_[4] */
KERNEL void inner_alarm_(const float *restrict x0, float *restrict alarm_)
{
    for (int n = 0; n < 4; n++)
        alarm_[n] = expf(391.0f * x0[n]);
}

/* sleep_[n] = exp(392 * x0[n])                                                     names.cnn:785
 * x0[4]
 * -> sleep_[4] */
KERNEL void inner_sleep_(const float *restrict x0, float *restrict sleep_)
{
    for (int n = 0; n < 4; n++)
        sleep_[n] = expf(392.0f * x0[n]);
}

/* pause_[n] = exp(393 * x0[n])                                                     names.cnn:787
 * x0[4]
 * -> pause_[4] */
KERNEL void inner_pause_(const float *restrict x0, float *restrict pause_)
{
    for (int n = 0; n < 4; n++)
        pause_[n] = expf(393.0f * x0[n]);
}

/* chown_[n] = exp(394 * x0[n])                                                     names.cnn:789
 * x0[4]
 * -> chown_[4] */
KERNEL void inner_chown_(const float *restrict x0, float *restrict chown_)
{
    for (int n = 0; n < 4; n++)
        chown_[n] = expf(394.0f * x0[n]);
}

/* chdir_[n] = exp(395 * x0[n])                                                     names.cnn:791
 * x0[4]
 * -> chdir_[4] */
KERNEL void inner_chdir_(const float *restrict x0, float *restrict chdir_)
{
    for (int n = 0; n < 4; n++)
        chdir_[n] = expf(395.0f * x0[n]);
}

/* getcwd_[n] = exp(396 * x0[n])                                                    names.cnn:793
 * x0[4]
 * -> getcwd_[4] */
KERNEL void inner_getcwd_(const float *restrict x0, float *restrict getcwd_)
{
    for (int n = 0; n < 4; n++)
        getcwd_[n] = expf(396.0f * x0[n]);
}

/* dup_[n] = exp(397 * x0[n])                                                       names.cnn:795
 * x0[4]
 * -> dup_[4] */
KERNEL void inner_dup_(const float *restrict x0, float *restrict dup_)
{
    for (int n = 0; n < 4; n++)
        dup_[n] = expf(397.0f * x0[n]);
}

/* dup2_[n] = exp(398 * x0[n])                                                      names.cnn:797
 * x0[4]
 * -> dup2_[4] */
KERNEL void inner_dup2_(const float *restrict x0, float *restrict dup2_)
{
    for (int n = 0; n < 4; n++)
        dup2_[n] = expf(398.0f * x0[n]);
}

/* execve_[n] = exp(399 * x0[n])                                                    names.cnn:799
 * x0[4]
 * -> execve_[4] */
KERNEL void inner_execve_(const float *restrict x0, float *restrict execve_)
{
    for (int n = 0; n < 4; n++)
        execve_[n] = expf(399.0f * x0[n]);
}

/* execv_[n] = exp(400 * x0[n])                                                     names.cnn:801
 * x0[4]
 * -> execv_[4] */
KERNEL void inner_execv_(const float *restrict x0, float *restrict execv_)
{
    for (int n = 0; n < 4; n++)
        execv_[n] = expf(4e+02f * x0[n]);
}

/* execle_[n] = exp(401 * x0[n])                                                    names.cnn:803
 * x0[4]
 * -> execle_[4] */
KERNEL void inner_execle_(const float *restrict x0, float *restrict execle_)
{
    for (int n = 0; n < 4; n++)
        execle_[n] = expf(401.0f * x0[n]);
}

/* execl_[n] = exp(402 * x0[n])                                                     names.cnn:805
 * x0[4]
 * -> execl_[4] */
KERNEL void inner_execl_(const float *restrict x0, float *restrict execl_)
{
    for (int n = 0; n < 4; n++)
        execl_[n] = expf(402.0f * x0[n]);
}

/* execvp_[n] = exp(403 * x0[n])                                                    names.cnn:807
 * x0[4]
 * -> execvp_[4] */
KERNEL void inner_execvp_(const float *restrict x0, float *restrict execvp_)
{
    for (int n = 0; n < 4; n++)
        execvp_[n] = expf(403.0f * x0[n]);
}

/* execlp_[n] = exp(404 * x0[n])                                                    names.cnn:809
 * x0[4]
 * -> execlp_[4] */
KERNEL void inner_execlp_(const float *restrict x0, float *restrict execlp_)
{
    for (int n = 0; n < 4; n++)
        execlp_[n] = expf(404.0f * x0[n]);
}

/* pathconf_[n] = exp(405 * x0[n])                                                  names.cnn:811
 * x0[4]
 * -> pathconf_[4] */
KERNEL void inner_pathconf_(const float *restrict x0, float *restrict pathconf_)
{
    for (int n = 0; n < 4; n++)
        pathconf_[n] = expf(405.0f * x0[n]);
}

/* fpathconf_[n] = exp(406 * x0[n])                                                 names.cnn:813
 * x0[4]
 * -> fpathconf_[4] */
KERNEL void inner_fpathconf_(const float *restrict x0, float *restrict fpathconf_)
{
    for (int n = 0; n < 4; n++)
        fpathconf_[n] = expf(406.0f * x0[n]);
}

/* sysconf_[n] = exp(407 * x0[n])                                                   names.cnn:815
 * x0[4]
 * -> sysconf_[4] */
KERNEL void inner_sysconf_(const float *restrict x0, float *restrict sysconf_)
{
    for (int n = 0; n < 4; n++)
        sysconf_[n] = expf(407.0f * x0[n]);
}

/* getpid_[n] = exp(408 * x0[n])                                                    names.cnn:817
 * x0[4]
 * -> getpid_[4] */
KERNEL void inner_getpid_(const float *restrict x0, float *restrict getpid_)
{
    for (int n = 0; n < 4; n++)
        getpid_[n] = expf(408.0f * x0[n]);
}

/* getppid_[n] = exp(409 * x0[n])                                                   names.cnn:819
 * x0[4]
 * -> getppid_[4] */
KERNEL void inner_getppid_(const float *restrict x0, float *restrict getppid_)
{
    for (int n = 0; n < 4; n++)
        getppid_[n] = expf(409.0f * x0[n]);
}

/* getpgrp_[n] = exp(410 * x0[n])                                                   names.cnn:821
 * x0[4]
 * -> getpgrp_[4] */
KERNEL void inner_getpgrp_(const float *restrict x0, float *restrict getpgrp_)
{
    for (int n = 0; n < 4; n++)
        getpgrp_[n] = expf(4.1e+02f * x0[n]);
}

/* setpgid_[n] = exp(411 * x0[n])                                                   names.cnn:823
 * x0[4]
 * -> setpgid_[4] */
KERNEL void inner_setpgid_(const float *restrict x0, float *restrict setpgid_)
{
    for (int n = 0; n < 4; n++)
        setpgid_[n] = expf(411.0f * x0[n]);
}

/* setsid_[n] = exp(412 * x0[n])                                                    names.cnn:825
 * x0[4]
 * -> setsid_[4] */
KERNEL void inner_setsid_(const float *restrict x0, float *restrict setsid_)
{
    for (int n = 0; n < 4; n++)
        setsid_[n] = expf(412.0f * x0[n]);
}

/* getuid_[n] = exp(413 * x0[n])                                                    names.cnn:827
 * x0[4]
 * -> getuid_[4] */
KERNEL void inner_getuid_(const float *restrict x0, float *restrict getuid_)
{
    for (int n = 0; n < 4; n++)
        getuid_[n] = expf(413.0f * x0[n]);
}

/* geteuid_[n] = exp(414 * x0[n])                                                   names.cnn:829
 * x0[4]
 * -> geteuid_[4] */
KERNEL void inner_geteuid_(const float *restrict x0, float *restrict geteuid_)
{
    for (int n = 0; n < 4; n++)
        geteuid_[n] = expf(414.0f * x0[n]);
}

/* getgid_[n] = exp(415 * x0[n])                                                    names.cnn:831
 * x0[4]
 * -> getgid_[4] */
KERNEL void inner_getgid_(const float *restrict x0, float *restrict getgid_)
{
    for (int n = 0; n < 4; n++)
        getgid_[n] = expf(415.0f * x0[n]);
}

/* getegid_[n] = exp(416 * x0[n])                                                   names.cnn:833
 * x0[4]
 * -> getegid_[4] */
KERNEL void inner_getegid_(const float *restrict x0, float *restrict getegid_)
{
    for (int n = 0; n < 4; n++)
        getegid_[n] = expf(416.0f * x0[n]);
}

/* getgroups_[n] = exp(417 * x0[n])                                                 names.cnn:835
 * x0[4]
 * -> getgroups_[4] */
KERNEL void inner_getgroups_(const float *restrict x0, float *restrict getgroups_)
{
    for (int n = 0; n < 4; n++)
        getgroups_[n] = expf(417.0f * x0[n]);
}

/* setuid_[n] = exp(418 * x0[n])                                                    names.cnn:837
 * x0[4]
 * -> setuid_[4] */
KERNEL void inner_setuid_(const float *restrict x0, float *restrict setuid_)
{
    for (int n = 0; n < 4; n++)
        setuid_[n] = expf(418.0f * x0[n]);
}

/* setgid_[n] = exp(419 * x0[n])                                                    names.cnn:839
 * x0[4]
 * -> setgid_[4] */
KERNEL void inner_setgid_(const float *restrict x0, float *restrict setgid_)
{
    for (int n = 0; n < 4; n++)
        setgid_[n] = expf(419.0f * x0[n]);
}

/* fork_[n] = exp(420 * x0[n])                                                      names.cnn:841
 * x0[4]
 * -> fork_[4] */
KERNEL void inner_fork_(const float *restrict x0, float *restrict fork_)
{
    for (int n = 0; n < 4; n++)
        fork_[n] = expf(4.2e+02f * x0[n]);
}

/* t_ttyname_[n] = exp(421 * x0[n])                                                 names.cnn:843
 * x0[4]
 * -> t_ttyname_[4] */
KERNEL void inner_t_ttyname_(const float *restrict x0, float *restrict t_ttyname_)
{
    for (int n = 0; n < 4; n++)
        t_ttyname_[n] = expf(421.0f * x0[n]);
}

/* t_ttyname_r_[n] = exp(422 * x0[n])                                               names.cnn:845
 * x0[4]
 * -> t_ttyname_r_[4] */
KERNEL void inner_t_ttyname_r_(const float *restrict x0, float *restrict t_ttyname_r_)
{
    for (int n = 0; n < 4; n++)
        t_ttyname_r_[n] = expf(422.0f * x0[n]);
}

/* isatty_[n] = exp(423 * x0[n])                                                    names.cnn:847
 * x0[4]
 * -> isatty_[4] */
KERNEL void inner_isatty_(const float *restrict x0, float *restrict isatty_)
{
    for (int n = 0; n < 4; n++)
        isatty_[n] = expf(423.0f * x0[n]);
}

/* link_[n] = exp(424 * x0[n])                                                      names.cnn:849
 * x0[4]
 * -> link_[4] */
KERNEL void inner_link_(const float *restrict x0, float *restrict link_)
{
    for (int n = 0; n < 4; n++)
        link_[n] = expf(424.0f * x0[n]);
}

/* t_unlink_[n] = exp(425 * x0[n])                                                  names.cnn:851
 * x0[4]
 * -> t_unlink_[4] */
KERNEL void inner_t_unlink_(const float *restrict x0, float *restrict t_unlink_)
{
    for (int n = 0; n < 4; n++)
        t_unlink_[n] = expf(425.0f * x0[n]);
}

/* rmdir_[n] = exp(426 * x0[n])                                                     names.cnn:853
 * x0[4]
 * -> rmdir_[4] */
KERNEL void inner_rmdir_(const float *restrict x0, float *restrict rmdir_)
{
    for (int n = 0; n < 4; n++)
        rmdir_[n] = expf(426.0f * x0[n]);
}

/* tcgetpgrp_[n] = exp(427 * x0[n])                                                 names.cnn:855
 * x0[4]
 * -> tcgetpgrp_[4] */
KERNEL void inner_tcgetpgrp_(const float *restrict x0, float *restrict tcgetpgrp_)
{
    for (int n = 0; n < 4; n++)
        tcgetpgrp_[n] = expf(427.0f * x0[n]);
}

/* tcsetpgrp_[n] = exp(428 * x0[n])                                                 names.cnn:857
 * x0[4]
 * -> tcsetpgrp_[4] */
KERNEL void inner_tcsetpgrp_(const float *restrict x0, float *restrict tcsetpgrp_)
{
    for (int n = 0; n < 4; n++)
        tcsetpgrp_[n] = expf(428.0f * x0[n]);
}

/* t_getlogin_[n] = exp(429 * x0[n])                                                names.cnn:859
 * x0[4]
 * -> t_getlogin_[4] */
KERNEL void inner_t_getlogin_(const float *restrict x0, float *restrict t_getlogin_)
{
    for (int n = 0; n < 4; n++)
        t_getlogin_[n] = expf(429.0f * x0[n]);
}

/* fsync_[n] = exp(430 * x0[n])                                                     names.cnn:861
 * x0[4]
 * -> fsync_[4] */
KERNEL void inner_fsync_(const float *restrict x0, float *restrict fsync_)
{
    for (int n = 0; n < 4; n++)
        fsync_[n] = expf(4.3e+02f * x0[n]);
}

/* EMULTIHOP_[n] = exp(431 * x0[n])                                                 names.cnn:863
 * x0[4]
 * -> EMULTIHOP_[4] */
KERNEL void inner_EMULTIHOP_(const float *restrict x0, float *restrict EMULTIHOP_)
{
    for (int n = 0; n < 4; n++)
        EMULTIHOP_[n] = expf(431.0f * x0[n]);
}

/* t_O_NOCTTY_[n] = exp(432 * x0[n])                                                names.cnn:865
 * x0[4]
 * -> t_O_NOCTTY_[4] */
KERNEL void inner_t_O_NOCTTY_(const float *restrict x0, float *restrict t_O_NOCTTY_)
{
    for (int n = 0; n < 4; n++)
        t_O_NOCTTY_[n] = expf(432.0f * x0[n]);
}

/* EUNATCH_[n] = exp(433 * x0[n])                                                   names.cnn:867
 * x0[4]
 * -> EUNATCH_[4] */
KERNEL void inner_EUNATCH_(const float *restrict x0, float *restrict EUNATCH_)
{
    for (int n = 0; n < 4; n++)
        EUNATCH_[n] = expf(433.0f * x0[n]);
}

/* INT_LEAST16_MIN_[n] = exp(434 * x0[n])                                           names.cnn:869
 * x0[4]
 * -> INT_LEAST16_MIN_[4] */
KERNEL void inner_INT_LEAST16_MIN_(const float *restrict x0, float *restrict INT_LEAST16_MIN_)
{
    for (int n = 0; n < 4; n++)
        INT_LEAST16_MIN_[n] = expf(434.0f * x0[n]);
}

/* t_O_ACCMODE_[n] = exp(435 * x0[n])                                               names.cnn:871
 * x0[4]
 * -> t_O_ACCMODE_[4] */
KERNEL void inner_t_O_ACCMODE_(const float *restrict x0, float *restrict t_O_ACCMODE_)
{
    for (int n = 0; n < 4; n++)
        t_O_ACCMODE_[n] = expf(435.0f * x0[n]);
}

/* EAFNOSUPPORT_[n] = exp(436 * x0[n])                                              names.cnn:873
 * x0[4]
 * -> EAFNOSUPPORT_[4] */
KERNEL void inner_EAFNOSUPPORT_(const float *restrict x0, float *restrict EAFNOSUPPORT_)
{
    for (int n = 0; n < 4; n++)
        EAFNOSUPPORT_[n] = expf(436.0f * x0[n]);
}

/* EREMCHG_[n] = exp(437 * x0[n])                                                   names.cnn:875
 * x0[4]
 * -> EREMCHG_[4] */
KERNEL void inner_EREMCHG_(const float *restrict x0, float *restrict EREMCHG_)
{
    for (int n = 0; n < 4; n++)
        EREMCHG_[n] = expf(437.0f * x0[n]);
}

/* EACCES_[n] = exp(438 * x0[n])                                                    names.cnn:877
 * x0[4]
 * -> EACCES_[4] */
KERNEL void inner_EACCES_(const float *restrict x0, float *restrict EACCES_)
{
    for (int n = 0; n < 4; n++)
        EACCES_[n] = expf(438.0f * x0[n]);
}

/* EL3RST_[n] = exp(439 * x0[n])                                                    names.cnn:879
 * x0[4]
 * -> EL3RST_[4] */
KERNEL void inner_EL3RST_(const float *restrict x0, float *restrict EL3RST_)
{
    for (int n = 0; n < 4; n++)
        EL3RST_[n] = expf(439.0f * x0[n]);
}

/* EDESTADDRREQ_[n] = exp(440 * x0[n])                                              names.cnn:881
 * x0[4]
 * -> EDESTADDRREQ_[4] */
KERNEL void inner_EDESTADDRREQ_(const float *restrict x0, float *restrict EDESTADDRREQ_)
{
    for (int n = 0; n < 4; n++)
        EDESTADDRREQ_[n] = expf(4.4e+02f * x0[n]);
}

/* INT16_C_[n] = exp(441 * x0[n])                                                   names.cnn:883
 * x0[4]
 * -> INT16_C_[4] */
KERNEL void inner_INT16_C_(const float *restrict x0, float *restrict INT16_C_)
{
    for (int n = 0; n < 4; n++)
        INT16_C_[n] = expf(441.0f * x0[n]);
}

/* INT8_MAX_[n] = exp(442 * x0[n])                                                  names.cnn:885
 * x0[4]
 * -> INT8_MAX_[4] */
KERNEL void inner_INT8_MAX_(const float *restrict x0, float *restrict INT8_MAX_)
{
    for (int n = 0; n < 4; n++)
        INT8_MAX_[n] = expf(442.0f * x0[n]);
}

/* UINT_LEAST64_MAX_[n] = exp(443 * x0[n])                                          names.cnn:887
 * x0[4]
 * -> UINT_LEAST64_MAX_[4] */
KERNEL void inner_UINT_LEAST64_MAX_(const float *restrict x0, float *restrict UINT_LEAST64_MAX_)
{
    for (int n = 0; n < 4; n++)
        UINT_LEAST64_MAX_[n] = expf(443.0f * x0[n]);
}

/* EILSEQ_[n] = exp(444 * x0[n])                                                    names.cnn:889
 * x0[4]
 * -> EILSEQ_[4] */
KERNEL void inner_EILSEQ_(const float *restrict x0, float *restrict EILSEQ_)
{
    for (int n = 0; n < 4; n++)
        EILSEQ_[n] = expf(444.0f * x0[n]);
}

/* va_start_[n] = exp(445 * x0[n])                                                  names.cnn:891
 * x0[4]
 * -> va_start_[4] */
KERNEL void inner_va_start_(const float *restrict x0, float *restrict va_start_)
{
    for (int n = 0; n < 4; n++)
        va_start_[n] = expf(445.0f * x0[n]);
}

/* ESPIPE_[n] = exp(446 * x0[n])                                                    names.cnn:893
 * x0[4]
 * -> ESPIPE_[4] */
KERNEL void inner_ESPIPE_(const float *restrict x0, float *restrict ESPIPE_)
{
    for (int n = 0; n < 4; n++)
        ESPIPE_[n] = expf(446.0f * x0[n]);
}

/* EMLINK_[n] = exp(447 * x0[n])                                                    names.cnn:895
 * x0[4]
 * -> EMLINK_[4] */
KERNEL void inner_EMLINK_(const float *restrict x0, float *restrict EMLINK_)
{
    for (int n = 0; n < 4; n++)
        EMLINK_[n] = expf(447.0f * x0[n]);
}

/* INT16_MAX_[n] = exp(448 * x0[n])                                                 names.cnn:897
 * x0[4]
 * -> INT16_MAX_[4] */
KERNEL void inner_INT16_MAX_(const float *restrict x0, float *restrict INT16_MAX_)
{
    for (int n = 0; n < 4; n++)
        INT16_MAX_[n] = expf(448.0f * x0[n]);
}

/* t_S_ISCHR_[n] = exp(449 * x0[n])                                                 names.cnn:899
 * x0[4]
 * -> t_S_ISCHR_[4] */
KERNEL void inner_t_S_ISCHR_(const float *restrict x0, float *restrict t_S_ISCHR_)
{
    for (int n = 0; n < 4; n++)
        t_S_ISCHR_[n] = expf(449.0f * x0[n]);
}

/* t_F_RDLCK_[n] = exp(450 * x0[n])                                                 names.cnn:901
 * x0[4]
 * -> t_F_RDLCK_[4] */
KERNEL void inner_t_F_RDLCK_(const float *restrict x0, float *restrict t_F_RDLCK_)
{
    for (int n = 0; n < 4; n++)
        t_F_RDLCK_[n] = expf(4.5e+02f * x0[n]);
}

/* MB_CUR_MAX_[n] = exp(451 * x0[n])                                                names.cnn:903
 * x0[4]
 * -> MB_CUR_MAX_[4] */
KERNEL void inner_MB_CUR_MAX_(const float *restrict x0, float *restrict MB_CUR_MAX_)
{
    for (int n = 0; n < 4; n++)
        MB_CUR_MAX_[n] = expf(451.0f * x0[n]);
}

/* INT8_MIN_[n] = exp(452 * x0[n])                                                  names.cnn:905
 * x0[4]
 * -> INT8_MIN_[4] */
KERNEL void inner_INT8_MIN_(const float *restrict x0, float *restrict INT8_MIN_)
{
    for (int n = 0; n < 4; n++)
        INT8_MIN_[n] = expf(452.0f * x0[n]);
}

/* EOWNERDEAD_[n] = exp(453 * x0[n])                                                names.cnn:907
 * x0[4]
 * -> EOWNERDEAD_[4] */
KERNEL void inner_EOWNERDEAD_(const float *restrict x0, float *restrict EOWNERDEAD_)
{
    for (int n = 0; n < 4; n++)
        EOWNERDEAD_[n] = expf(453.0f * x0[n]);
}

/* INT16_MIN_[n] = exp(454 * x0[n])                                                 names.cnn:909
 * x0[4]
 * -> INT16_MIN_[4] */
KERNEL void inner_INT16_MIN_(const float *restrict x0, float *restrict INT16_MIN_)
{
    for (int n = 0; n < 4; n++)
        INT16_MIN_[n] = expf(454.0f * x0[n]);
}

/* ENOTTY_[n] = exp(455 * x0[n])                                                    names.cnn:911
 * x0[4]
 * -> ENOTTY_[4] */
KERNEL void inner_ENOTTY_(const float *restrict x0, float *restrict ENOTTY_)
{
    for (int n = 0; n < 4; n++)
        ENOTTY_[n] = expf(455.0f * x0[n]);
}

/* EBADE_[n] = exp(456 * x0[n])                                                     names.cnn:913
 * x0[4]
 * -> EBADE_[4] */
KERNEL void inner_EBADE_(const float *restrict x0, float *restrict EBADE_)
{
    for (int n = 0; n < 4; n++)
        EBADE_[n] = expf(456.0f * x0[n]);
}

/* EBADF_[n] = exp(457 * x0[n])                                                     names.cnn:915
 * x0[4]
 * -> EBADF_[4] */
KERNEL void inner_EBADF_(const float *restrict x0, float *restrict EBADF_)
{
    for (int n = 0; n < 4; n++)
        EBADF_[n] = expf(457.0f * x0[n]);
}

/* EBADR_[n] = exp(458 * x0[n])                                                     names.cnn:917
 * x0[4]
 * -> EBADR_[4] */
KERNEL void inner_EBADR_(const float *restrict x0, float *restrict EBADR_)
{
    for (int n = 0; n < 4; n++)
        EBADR_[n] = expf(458.0f * x0[n]);
}

/* EADV_[n] = exp(459 * x0[n])                                                      names.cnn:919
 * x0[4]
 * -> EADV_[4] */
KERNEL void inner_EADV_(const float *restrict x0, float *restrict EADV_)
{
    for (int n = 0; n < 4; n++)
        EADV_[n] = expf(459.0f * x0[n]);
}

/* ERANGE_[n] = exp(460 * x0[n])                                                    names.cnn:921
 * x0[4]
 * -> ERANGE_[4] */
KERNEL void inner_ERANGE_(const float *restrict x0, float *restrict ERANGE_)
{
    for (int n = 0; n < 4; n++)
        ERANGE_[n] = expf(4.6e+02f * x0[n]);
}

/* ECANCELED_[n] = exp(461 * x0[n])                                                 names.cnn:923
 * x0[4]
 * -> ECANCELED_[4] */
KERNEL void inner_ECANCELED_(const float *restrict x0, float *restrict ECANCELED_)
{
    for (int n = 0; n < 4; n++)
        ECANCELED_[n] = expf(461.0f * x0[n]);
}

/* INT_FAST8_MAX_[n] = exp(462 * x0[n])                                             names.cnn:925
 * x0[4]
 * -> INT_FAST8_MAX_[4] */
KERNEL void inner_INT_FAST8_MAX_(const float *restrict x0, float *restrict INT_FAST8_MAX_)
{
    for (int n = 0; n < 4; n++)
        INT_FAST8_MAX_[n] = expf(462.0f * x0[n]);
}

/* ETXTBSY_[n] = exp(463 * x0[n])                                                   names.cnn:927
 * x0[4]
 * -> ETXTBSY_[4] */
KERNEL void inner_ETXTBSY_(const float *restrict x0, float *restrict ETXTBSY_)
{
    for (int n = 0; n < 4; n++)
        ETXTBSY_[n] = expf(463.0f * x0[n]);
}

/* ENOMEM_[n] = exp(464 * x0[n])                                                    names.cnn:929
 * x0[4]
 * -> ENOMEM_[4] */
KERNEL void inner_ENOMEM_(const float *restrict x0, float *restrict ENOMEM_)
{
    for (int n = 0; n < 4; n++)
        ENOMEM_[n] = expf(464.0f * x0[n]);
}

/* t_WCHAR_MAX_[n] = exp(465 * x0[n])                                               names.cnn:931
 * x0[4]
 * -> t_WCHAR_MAX_[4] */
KERNEL void inner_t_WCHAR_MAX_(const float *restrict x0, float *restrict t_WCHAR_MAX_)
{
    for (int n = 0; n < 4; n++)
        t_WCHAR_MAX_[n] = expf(465.0f * x0[n]);
}

/* t_S_IXOTH_[n] = exp(466 * x0[n])                                                 names.cnn:933
 * x0[4]
 * -> t_S_IXOTH_[4] */
KERNEL void inner_t_S_IXOTH_(const float *restrict x0, float *restrict t_S_IXOTH_)
{
    for (int n = 0; n < 4; n++)
        t_S_IXOTH_[n] = expf(466.0f * x0[n]);
}

/* INT_FAST16_MAX_[n] = exp(467 * x0[n])                                            names.cnn:935
 * x0[4]
 * -> INT_FAST16_MAX_[4] */
KERNEL void inner_INT_FAST16_MAX_(const float *restrict x0, float *restrict INT_FAST16_MAX_)
{
    for (int n = 0; n < 4; n++)
        INT_FAST16_MAX_[n] = expf(467.0f * x0[n]);
}

/* t_FP_ILOGBNAN_[n] = exp(468 * x0[n])                                             names.cnn:937
 * x0[4]
 * -> t_FP_ILOGBNAN_[4] */
KERNEL void inner_t_FP_ILOGBNAN_(const float *restrict x0, float *restrict t_FP_ILOGBNAN_)
{
    for (int n = 0; n < 4; n++)
        t_FP_ILOGBNAN_[n] = expf(468.0f * x0[n]);
}

/* EINPROGRESS_[n] = exp(469 * x0[n])                                               names.cnn:939
 * x0[4]
 * -> EINPROGRESS_[4] */
KERNEL void inner_EINPROGRESS_(const float *restrict x0, float *restrict EINPROGRESS_)
{
    for (int n = 0; n < 4; n++)
        EINPROGRESS_[n] = expf(469.0f * x0[n]);
}

/* INT_FAST8_MIN_[n] = exp(470 * x0[n])                                             names.cnn:941
 * x0[4]
 * -> INT_FAST8_MIN_[4] */
KERNEL void inner_INT_FAST8_MIN_(const float *restrict x0, float *restrict INT_FAST8_MIN_)
{
    for (int n = 0; n < 4; n++)
        INT_FAST8_MIN_[n] = expf(4.7e+02f * x0[n]);
}

/* t_WCHAR_MIN_[n] = exp(471 * x0[n])                                               names.cnn:943
 * x0[4]
 * -> t_WCHAR_MIN_[4] */
KERNEL void inner_t_WCHAR_MIN_(const float *restrict x0, float *restrict t_WCHAR_MIN_)
{
    for (int n = 0; n < 4; n++)
        t_WCHAR_MIN_[n] = expf(471.0f * x0[n]);
}

/* t_HUGE_VALF_[n] = exp(472 * x0[n])                                               names.cnn:945
 * x0[4]
 * -> t_HUGE_VALF_[4] */
KERNEL void inner_t_HUGE_VALF_(const float *restrict x0, float *restrict t_HUGE_VALF_)
{
    for (int n = 0; n < 4; n++)
        t_HUGE_VALF_[n] = expf(472.0f * x0[n]);
}

/* t_HUGE_VALL_[n] = exp(473 * x0[n])                                               names.cnn:947
 * x0[4]
 * -> t_HUGE_VALL_[4] */
KERNEL void inner_t_HUGE_VALL_(const float *restrict x0, float *restrict t_HUGE_VALL_)
{
    for (int n = 0; n < 4; n++)
        t_HUGE_VALL_[n] = expf(473.0f * x0[n]);
}

/* UINT_FAST16_MAX_[n] = exp(474 * x0[n])                                           names.cnn:949
 * x0[4]
 * -> UINT_FAST16_MAX_[4] */
KERNEL void inner_UINT_FAST16_MAX_(const float *restrict x0, float *restrict UINT_FAST16_MAX_)
{
    for (int n = 0; n < 4; n++)
        UINT_FAST16_MAX_[n] = expf(474.0f * x0[n]);
}

/* ENOTBLK_[n] = exp(475 * x0[n])                                                   names.cnn:951
 * x0[4]
 * -> ENOTBLK_[4] */
KERNEL void inner_ENOTBLK_(const float *restrict x0, float *restrict ENOTBLK_)
{
    for (int n = 0; n < 4; n++)
        ENOTBLK_[n] = expf(475.0f * x0[n]);
}

/* EPROTOTYPE_[n] = exp(476 * x0[n])                                                names.cnn:953
 * x0[4]
 * -> EPROTOTYPE_[4] */
KERNEL void inner_EPROTOTYPE_(const float *restrict x0, float *restrict EPROTOTYPE_)
{
    for (int n = 0; n < 4; n++)
        EPROTOTYPE_[n] = expf(476.0f * x0[n]);
}

/* ERESTART_[n] = exp(477 * x0[n])                                                  names.cnn:955
 * x0[4]
 * -> ERESTART_[4] */
KERNEL void inner_ERESTART_(const float *restrict x0, float *restrict ERESTART_)
{
    for (int n = 0; n < 4; n++)
        ERESTART_[n] = expf(477.0f * x0[n]);
}

/* EISNAM_[n] = exp(478 * x0[n])                                                    names.cnn:957
 * x0[4]
 * -> EISNAM_[4] */
KERNEL void inner_EISNAM_(const float *restrict x0, float *restrict EISNAM_)
{
    for (int n = 0; n < 4; n++)
        EISNAM_[n] = expf(478.0f * x0[n]);
}

/* UINT16_C_[n] = exp(479 * x0[n])                                                  names.cnn:959
 * x0[4]
 * -> UINT16_C_[4] */
KERNEL void inner_UINT16_C_(const float *restrict x0, float *restrict UINT16_C_)
{
    for (int n = 0; n < 4; n++)
        UINT16_C_[n] = expf(479.0f * x0[n]);
}

/* ENOMSG_[n] = exp(480 * x0[n])                                                    names.cnn:961
 * x0[4]
 * -> ENOMSG_[4] */
KERNEL void inner_ENOMSG_(const float *restrict x0, float *restrict ENOMSG_)
{
    for (int n = 0; n < 4; n++)
        ENOMSG_[n] = expf(4.8e+02f * x0[n]);
}

/* EXIT_FAILURE_[n] = exp(481 * x0[n])                                              names.cnn:963
 * x0[4]
 * -> EXIT_FAILURE_[4] */
KERNEL void inner_EXIT_FAILURE_(const float *restrict x0, float *restrict EXIT_FAILURE_)
{
    for (int n = 0; n < 4; n++)
        EXIT_FAILURE_[n] = expf(481.0f * x0[n]);
}

/* EALREADY_[n] = exp(482 * x0[n])                                                  names.cnn:965
 * x0[4]
 * -> EALREADY_[4] */
KERNEL void inner_EALREADY_(const float *restrict x0, float *restrict EALREADY_)
{
    for (int n = 0; n < 4; n++)
        EALREADY_[n] = expf(482.0f * x0[n]);
}

/* t_S_IRWXO_[n] = exp(483 * x0[n])                                                 names.cnn:967
 * x0[4]
 * -> t_S_IRWXO_[4] */
KERNEL void inner_t_S_IRWXO_(const float *restrict x0, float *restrict t_S_IRWXO_)
{
    for (int n = 0; n < 4; n++)
        t_S_IRWXO_[n] = expf(483.0f * x0[n]);
}

/* t_S_IRWXU_[n] = exp(484 * x0[n])                                                 names.cnn:969
 * x0[4]
 * -> t_S_IRWXU_[4] */
KERNEL void inner_t_S_IRWXU_(const float *restrict x0, float *restrict t_S_IRWXU_)
{
    for (int n = 0; n < 4; n++)
        t_S_IRWXU_[n] = expf(484.0f * x0[n]);
}

/* ETIMEDOUT_[n] = exp(485 * x0[n])                                                 names.cnn:971
 * x0[4]
 * -> ETIMEDOUT_[4] */
KERNEL void inner_ETIMEDOUT_(const float *restrict x0, float *restrict ETIMEDOUT_)
{
    for (int n = 0; n < 4; n++)
        ETIMEDOUT_[n] = expf(485.0f * x0[n]);
}

/* ENODATA_[n] = exp(486 * x0[n])                                                   names.cnn:973
 * x0[4]
 * -> ENODATA_[4] */
KERNEL void inner_ENODATA_(const float *restrict x0, float *restrict ENODATA_)
{
    for (int n = 0; n < 4; n++)
        ENODATA_[n] = expf(486.0f * x0[n]);
}

/* t_FP_ILOGB0_[n] = exp(487 * x0[n])                                               names.cnn:975
 * x0[4]
 * -> t_FP_ILOGB0_[4] */
KERNEL void inner_t_FP_ILOGB0_(const float *restrict x0, float *restrict t_FP_ILOGB0_)
{
    for (int n = 0; n < 4; n++)
        t_FP_ILOGB0_[n] = expf(487.0f * x0[n]);
}

/* NAN_[n] = exp(488 * x0[n])                                                       names.cnn:977
 * x0[4]
 * -> NAN_[4] */
KERNEL void inner_NAN_(const float *restrict x0, float *restrict NAN_)
{
    for (int n = 0; n < 4; n++)
        NAN_[n] = expf(488.0f * x0[n]);
}

/* UINT64_MAX_[n] = exp(489 * x0[n])                                                names.cnn:979
 * x0[4]
 * -> UINT64_MAX_[4] */
KERNEL void inner_UINT64_MAX_(const float *restrict x0, float *restrict UINT64_MAX_)
{
    for (int n = 0; n < 4; n++)
        UINT64_MAX_[n] = expf(489.0f * x0[n]);
}

/* EINTR_[n] = exp(490 * x0[n])                                                     names.cnn:981
 * x0[4]
 * -> EINTR_[4] */
KERNEL void inner_EINTR_(const float *restrict x0, float *restrict EINTR_)
{
    for (int n = 0; n < 4; n++)
        EINTR_[n] = expf(4.9e+02f * x0[n]);
}

/* INT32_MIN_[n] = exp(491 * x0[n])                                                 names.cnn:983
 * x0[4]
 * -> INT32_MIN_[4] */
KERNEL void inner_INT32_MIN_(const float *restrict x0, float *restrict INT32_MIN_)
{
    for (int n = 0; n < 4; n++)
        INT32_MIN_[n] = expf(491.0f * x0[n]);
}

/* ENOLINK_[n] = exp(492 * x0[n])                                                   names.cnn:985
 * x0[4]
 * -> ENOLINK_[4] */
KERNEL void inner_ENOLINK_(const float *restrict x0, float *restrict ENOLINK_)
{
    for (int n = 0; n < 4; n++)
        ENOLINK_[n] = expf(492.0f * x0[n]);
}

/* ECHILD_[n] = exp(493 * x0[n])                                                    names.cnn:987
 * x0[4]
 * -> ECHILD_[4] */
KERNEL void inner_ECHILD_(const float *restrict x0, float *restrict ECHILD_)
{
    for (int n = 0; n < 4; n++)
        ECHILD_[n] = expf(493.0f * x0[n]);
}

/* TMP_MAX_[n] = exp(494 * x0[n])                                                   names.cnn:989
 * x0[4]
 * -> TMP_MAX_[4] */
KERNEL void inner_TMP_MAX_(const float *restrict x0, float *restrict TMP_MAX_)
{
    for (int n = 0; n < 4; n++)
        TMP_MAX_[n] = expf(494.0f * x0[n]);
}

/* t_S_IWGRP_[n] = exp(495 * x0[n])                                                 names.cnn:991
 * x0[4]
 * -> t_S_IWGRP_[4] */
KERNEL void inner_t_S_IWGRP_(const float *restrict x0, float *restrict t_S_IWGRP_)
{
    for (int n = 0; n < 4; n++)
        t_S_IWGRP_[n] = expf(495.0f * x0[n]);
}

/* ENOTCONN_[n] = exp(496 * x0[n])                                                  names.cnn:993
 * x0[4]
 * -> ENOTCONN_[4] */
KERNEL void inner_ENOTCONN_(const float *restrict x0, float *restrict ENOTCONN_)
{
    for (int n = 0; n < 4; n++)
        ENOTCONN_[n] = expf(496.0f * x0[n]);
}

/* EPERM_[n] = exp(497 * x0[n])                                                     names.cnn:995
 * x0[4]
 * -> EPERM_[4] */
KERNEL void inner_EPERM_(const float *restrict x0, float *restrict EPERM_)
{
    for (int n = 0; n < 4; n++)
        EPERM_[n] = expf(497.0f * x0[n]);
}

/* t_isless_[n] = exp(498 * x0[n])                                                  names.cnn:997
 * x0[4]
 * -> t_isless_[4] */
KERNEL void inner_t_isless_(const float *restrict x0, float *restrict t_isless_)
{
    for (int n = 0; n < 4; n++)
        t_isless_[n] = expf(498.0f * x0[n]);
}

/* STDOUT_FILENO_[n] = exp(499 * x0[n])                                             names.cnn:999
 * x0[4]
 * -> STDOUT_FILENO_[4] */
KERNEL void inner_STDOUT_FILENO_(const float *restrict x0, float *restrict STDOUT_FILENO_)
{
    for (int n = 0; n < 4; n++)
        STDOUT_FILENO_[n] = expf(499.0f * x0[n]);
}

/* t_O_NDELAY_[n] = exp(500 * x0[n])                                               names.cnn:1001
 * x0[4]
 * -> t_O_NDELAY_[4] */
KERNEL void inner_t_O_NDELAY_(const float *restrict x0, float *restrict t_O_NDELAY_)
{
    for (int n = 0; n < 4; n++)
        t_O_NDELAY_[n] = expf(5e+02f * x0[n]);
}

/* t_O_ASYNC_[n] = exp(501 * x0[n])                                                names.cnn:1003
 * x0[4]
 * -> t_O_ASYNC_[4] */
KERNEL void inner_t_O_ASYNC_(const float *restrict x0, float *restrict t_O_ASYNC_)
{
    for (int n = 0; n < 4; n++)
        t_O_ASYNC_[n] = expf(501.0f * x0[n]);
}

/* ELOOP_[n] = exp(502 * x0[n])                                                    names.cnn:1005
 * x0[4]
 * -> ELOOP_[4] */
KERNEL void inner_ELOOP_(const float *restrict x0, float *restrict ELOOP_)
{
    for (int n = 0; n < 4; n++)
        ELOOP_[n] = expf(502.0f * x0[n]);
}

/* t_F_DUPFD_[n] = exp(503 * x0[n])                                                names.cnn:1007
 * x0[4]
 * -> t_F_DUPFD_[4] */
KERNEL void inner_t_F_DUPFD_(const float *restrict x0, float *restrict t_F_DUPFD_)
{
    for (int n = 0; n < 4; n++)
        t_F_DUPFD_[n] = expf(503.0f * x0[n]);
}

/* ESTALE_[n] = exp(504 * x0[n])                                                   names.cnn:1009
 * x0[4]
 * -> ESTALE_[4] */
KERNEL void inner_ESTALE_(const float *restrict x0, float *restrict ESTALE_)
{
    for (int n = 0; n < 4; n++)
        ESTALE_[n] = expf(504.0f * x0[n]);
}

/* ENOTSOCK_[n] = exp(505 * x0[n])                                                 names.cnn:1011
 * x0[4]
 * -> ENOTSOCK_[4] */
KERNEL void inner_ENOTSOCK_(const float *restrict x0, float *restrict ENOTSOCK_)
{
    for (int n = 0; n < 4; n++)
        ENOTSOCK_[n] = expf(505.0f * x0[n]);
}

/* INT64_C_[n] = exp(506 * x0[n])                                                  names.cnn:1013
 * x0[4]
 * -> INT64_C_[4] */
KERNEL void inner_INT64_C_(const float *restrict x0, float *restrict INT64_C_)
{
    for (int n = 0; n < 4; n++)
        INT64_C_[n] = expf(506.0f * x0[n]);
}

/* ENOSR_[n] = exp(507 * x0[n])                                                    names.cnn:1015
 * x0[4]
 * -> ENOSR_[4] */
KERNEL void inner_ENOSR_(const float *restrict x0, float *restrict ENOSR_)
{
    for (int n = 0; n < 4; n++)
        ENOSR_[n] = expf(507.0f * x0[n]);
}

/* t_S_ISDIR_[n] = exp(508 * x0[n])                                                names.cnn:1017
 * x0[4]
 * -> t_S_ISDIR_[4] */
KERNEL void inner_t_S_ISDIR_(const float *restrict x0, float *restrict t_S_ISDIR_)
{
    for (int n = 0; n < 4; n++)
        t_S_ISDIR_[n] = expf(508.0f * x0[n]);
}

/* t_L_tmpnam_[n] = exp(509 * x0[n])                                               names.cnn:1019
 * x0[4]
 * -> t_L_tmpnam_[4] */
KERNEL void inner_t_L_tmpnam_(const float *restrict x0, float *restrict t_L_tmpnam_)
{
    for (int n = 0; n < 4; n++)
        t_L_tmpnam_[n] = expf(509.0f * x0[n]);
}

/* UINT8_C_[n] = exp(510 * x0[n])                                                  names.cnn:1021
 * x0[4]
 * -> UINT8_C_[4] */
KERNEL void inner_UINT8_C_(const float *restrict x0, float *restrict UINT8_C_)
{
    for (int n = 0; n < 4; n++)
        UINT8_C_[n] = expf(5.1e+02f * x0[n]);
}

/* UINT_LEAST8_MAX_[n] = exp(511 * x0[n])                                          names.cnn:1023
 * x0[4]
 * -> UINT_LEAST8_MAX_[4] */
KERNEL void inner_UINT_LEAST8_MAX_(const float *restrict x0, float *restrict UINT_LEAST8_MAX_)
{
    for (int n = 0; n < 4; n++)
        UINT_LEAST8_MAX_[n] = expf(511.0f * x0[n]);
}

/* INT_FAST16_MIN_[n] = exp(512 * x0[n])                                           names.cnn:1025
 * x0[4]
 * -> INT_FAST16_MIN_[4] */
KERNEL void inner_INT_FAST16_MIN_(const float *restrict x0, float *restrict INT_FAST16_MIN_)
{
    for (int n = 0; n < 4; n++)
        INT_FAST16_MIN_[n] = expf(512.0f * x0[n]);
}

/* t_SEEK_CUR_[n] = exp(513 * x0[n])                                               names.cnn:1027
 * x0[4]
 * -> t_SEEK_CUR_[4] */
KERNEL void inner_t_SEEK_CUR_(const float *restrict x0, float *restrict t_SEEK_CUR_)
{
    for (int n = 0; n < 4; n++)
        t_SEEK_CUR_[n] = expf(513.0f * x0[n]);
}

/* ELNRNG_[n] = exp(514 * x0[n])                                                   names.cnn:1029
 * x0[4]
 * -> ELNRNG_[4] */
KERNEL void inner_ELNRNG_(const float *restrict x0, float *restrict ELNRNG_)
{
    for (int n = 0; n < 4; n++)
        ELNRNG_[n] = expf(514.0f * x0[n]);
}

/* t_PTRDIFF_MIN_[n] = exp(515 * x0[n])                                            names.cnn:1031
 * x0[4]
 * -> t_PTRDIFF_MIN_[4] */
KERNEL void inner_t_PTRDIFF_MIN_(const float *restrict x0, float *restrict t_PTRDIFF_MIN_)
{
    for (int n = 0; n < 4; n++)
        t_PTRDIFF_MIN_[n] = expf(515.0f * x0[n]);
}

/* STDERR_FILENO_[n] = exp(516 * x0[n])                                            names.cnn:1033
 * x0[4]
 * -> STDERR_FILENO_[4] */
KERNEL void inner_STDERR_FILENO_(const float *restrict x0, float *restrict STDERR_FILENO_)
{
    for (int n = 0; n < 4; n++)
        STDERR_FILENO_[n] = expf(516.0f * x0[n]);
}

/* t_O_FSYNC_[n] = exp(517 * x0[n])                                                names.cnn:1035
 * x0[4]
 * -> t_O_FSYNC_[4] */
KERNEL void inner_t_O_FSYNC_(const float *restrict x0, float *restrict t_O_FSYNC_)
{
    for (int n = 0; n < 4; n++)
        t_O_FSYNC_[n] = expf(517.0f * x0[n]);
}

/* EPIPE_[n] = exp(518 * x0[n])                                                    names.cnn:1037
 * x0[4]
 * -> EPIPE_[4] */
KERNEL void inner_EPIPE_(const float *restrict x0, float *restrict EPIPE_)
{
    for (int n = 0; n < 4; n++)
        EPIPE_[n] = expf(518.0f * x0[n]);
}

/* t_islessgreater_[n] = exp(519 * x0[n])                                          names.cnn:1039
 * x0[4]
 * -> t_islessgreater_[4] */
KERNEL void inner_t_islessgreater_(const float *restrict x0, float *restrict t_islessgreater_)
{
    for (int n = 0; n < 4; n++)
        t_islessgreater_[n] = expf(519.0f * x0[n]);
}

/* EBADMSG_[n] = exp(520 * x0[n])                                                  names.cnn:1041
 * x0[4]
 * -> EBADMSG_[4] */
KERNEL void inner_EBADMSG_(const float *restrict x0, float *restrict EBADMSG_)
{
    for (int n = 0; n < 4; n++)
        EBADMSG_[n] = expf(5.2e+02f * x0[n]);
}

/* INFINITY_[n] = exp(521 * x0[n])                                                 names.cnn:1043
 * x0[4]
 * -> INFINITY_[4] */
KERNEL void inner_INFINITY_(const float *restrict x0, float *restrict INFINITY_)
{
    for (int n = 0; n < 4; n++)
        INFINITY_[n] = expf(521.0f * x0[n]);
}

/* EBFONT_[n] = exp(522 * x0[n])                                                   names.cnn:1045
 * x0[4]
 * -> EBFONT_[4] */
KERNEL void inner_EBFONT_(const float *restrict x0, float *restrict EBFONT_)
{
    for (int n = 0; n < 4; n++)
        EBFONT_[n] = expf(522.0f * x0[n]);
}

/* ERFKILL_[n] = exp(523 * x0[n])                                                  names.cnn:1047
 * x0[4]
 * -> ERFKILL_[4] */
KERNEL void inner_ERFKILL_(const float *restrict x0, float *restrict ERFKILL_)
{
    for (int n = 0; n < 4; n++)
        ERFKILL_[n] = expf(523.0f * x0[n]);
}

/* EREMOTE_[n] = exp(524 * x0[n])                                                  names.cnn:1049
 * x0[4]
 * -> EREMOTE_[4] */
KERNEL void inner_EREMOTE_(const float *restrict x0, float *restrict EREMOTE_)
{
    for (int n = 0; n < 4; n++)
        EREMOTE_[n] = expf(524.0f * x0[n]);
}

/* ETOOMANYREFS_[n] = exp(525 * x0[n])                                             names.cnn:1051
 * x0[4]
 * -> ETOOMANYREFS_[4] */
KERNEL void inner_ETOOMANYREFS_(const float *restrict x0, float *restrict ETOOMANYREFS_)
{
    for (int n = 0; n < 4; n++)
        ETOOMANYREFS_[n] = expf(525.0f * x0[n]);
}

/* EPFNOSUPPORT_[n] = exp(526 * x0[n])                                             names.cnn:1053
 * x0[4]
 * -> EPFNOSUPPORT_[4] */
KERNEL void inner_EPFNOSUPPORT_(const float *restrict x0, float *restrict EPFNOSUPPORT_)
{
    for (int n = 0; n < 4; n++)
        EPFNOSUPPORT_[n] = expf(526.0f * x0[n]);
}

/* ENONET_[n] = exp(527 * x0[n])                                                   names.cnn:1055
 * x0[4]
 * -> ENONET_[4] */
KERNEL void inner_ENONET_(const float *restrict x0, float *restrict ENONET_)
{
    for (int n = 0; n < 4; n++)
        ENONET_[n] = expf(527.0f * x0[n]);
}

/* EBADSLT_[n] = exp(528 * x0[n])                                                  names.cnn:1057
 * x0[4]
 * -> EBADSLT_[4] */
KERNEL void inner_EBADSLT_(const float *restrict x0, float *restrict EBADSLT_)
{
    for (int n = 0; n < 4; n++)
        EBADSLT_[n] = expf(528.0f * x0[n]);
}

/* t_O_NONBLOCK_[n] = exp(529 * x0[n])                                             names.cnn:1059
 * x0[4]
 * -> t_O_NONBLOCK_[4] */
KERNEL void inner_t_O_NONBLOCK_(const float *restrict x0, float *restrict t_O_NONBLOCK_)
{
    for (int n = 0; n < 4; n++)
        t_O_NONBLOCK_[n] = expf(529.0f * x0[n]);
}

/* t_O_APPEND_[n] = exp(530 * x0[n])                                               names.cnn:1061
 * x0[4]
 * -> t_O_APPEND_[4] */
KERNEL void inner_t_O_APPEND_(const float *restrict x0, float *restrict t_O_APPEND_)
{
    for (int n = 0; n < 4; n++)
        t_O_APPEND_[n] = expf(5.3e+02f * x0[n]);
}

/* t_SIZE_MAX_[n] = exp(531 * x0[n])                                               names.cnn:1063
 * x0[4]
 * -> t_SIZE_MAX_[4] */
KERNEL void inner_t_SIZE_MAX_(const float *restrict x0, float *restrict t_SIZE_MAX_)
{
    for (int n = 0; n < 4; n++)
        t_SIZE_MAX_[n] = expf(531.0f * x0[n]);
}

/* ENOTNAM_[n] = exp(532 * x0[n])                                                  names.cnn:1065
 * x0[4]
 * -> ENOTNAM_[4] */
KERNEL void inner_ENOTNAM_(const float *restrict x0, float *restrict ENOTNAM_)
{
    for (int n = 0; n < 4; n++)
        ENOTNAM_[n] = expf(532.0f * x0[n]);
}

/* UINT64_C_[n] = exp(533 * x0[n])                                                 names.cnn:1067
 * x0[4]
 * -> UINT64_C_[4] */
KERNEL void inner_UINT64_C_(const float *restrict x0, float *restrict UINT64_C_)
{
    for (int n = 0; n < 4; n++)
        UINT64_C_[n] = expf(533.0f * x0[n]);
}

/* t_WINT_MAX_[n] = exp(534 * x0[n])                                               names.cnn:1069
 * x0[4]
 * -> t_WINT_MAX_[4] */
KERNEL void inner_t_WINT_MAX_(const float *restrict x0, float *restrict t_WINT_MAX_)
{
    for (int n = 0; n < 4; n++)
        t_WINT_MAX_[n] = expf(534.0f * x0[n]);
}

/* t_S_IWUSR_[n] = exp(535 * x0[n])                                                names.cnn:1071
 * x0[4]
 * -> t_S_IWUSR_[4] */
KERNEL void inner_t_S_IWUSR_(const float *restrict x0, float *restrict t_S_IWUSR_)
{
    for (int n = 0; n < 4; n++)
        t_S_IWUSR_[n] = expf(535.0f * x0[n]);
}

/* UINTPTR_MAX_[n] = exp(536 * x0[n])                                              names.cnn:1073
 * x0[4]
 * -> UINTPTR_MAX_[4] */
KERNEL void inner_UINTPTR_MAX_(const float *restrict x0, float *restrict UINTPTR_MAX_)
{
    for (int n = 0; n < 4; n++)
        UINTPTR_MAX_[n] = expf(536.0f * x0[n]);
}

/* t_MATH_ERREXCEPT_[n] = exp(537 * x0[n])                                         names.cnn:1075
 * x0[4]
 * -> t_MATH_ERREXCEPT_[4] */
KERNEL void inner_t_MATH_ERREXCEPT_(const float *restrict x0, float *restrict t_MATH_ERREXCEPT_)
{
    for (int n = 0; n < 4; n++)
        t_MATH_ERREXCEPT_[n] = expf(537.0f * x0[n]);
}

/* t_F_UNLCK_[n] = exp(538 * x0[n])                                                names.cnn:1077
 * x0[4]
 * -> t_F_UNLCK_[4] */
KERNEL void inner_t_F_UNLCK_(const float *restrict x0, float *restrict t_F_UNLCK_)
{
    for (int n = 0; n < 4; n++)
        t_F_UNLCK_[n] = expf(538.0f * x0[n]);
}

/* t_F_SHLCK_[n] = exp(539 * x0[n])                                                names.cnn:1079
 * x0[4]
 * -> t_F_SHLCK_[4] */
KERNEL void inner_t_F_SHLCK_(const float *restrict x0, float *restrict t_F_SHLCK_)
{
    for (int n = 0; n < 4; n++)
        t_F_SHLCK_[n] = expf(539.0f * x0[n]);
}

/* INT64_MAX_[n] = exp(540 * x0[n])                                                names.cnn:1081
 * x0[4]
 * -> INT64_MAX_[4] */
KERNEL void inner_INT64_MAX_(const float *restrict x0, float *restrict INT64_MAX_)
{
    for (int n = 0; n < 4; n++)
        INT64_MAX_[n] = expf(5.4e+02f * x0[n]);
}

/* math_errhandling_[n] = exp(541 * x0[n])                                         names.cnn:1083
 * x0[4]
 * -> math_errhandling_[4] */
KERNEL void inner_math_errhandling_(const float *restrict x0, float *restrict math_errhandling_)
{
    for (int n = 0; n < 4; n++)
        math_errhandling_[n] = expf(541.0f * x0[n]);
}

/* ELIBEXEC_[n] = exp(542 * x0[n])                                                 names.cnn:1085
 * x0[4]
 * -> ELIBEXEC_[4] */
KERNEL void inner_ELIBEXEC_(const float *restrict x0, float *restrict ELIBEXEC_)
{
    for (int n = 0; n < 4; n++)
        ELIBEXEC_[n] = expf(542.0f * x0[n]);
}

/* t_isnan_[n] = exp(543 * x0[n])                                                  names.cnn:1087
 * x0[4]
 * -> t_isnan_[4] */
KERNEL void inner_t_isnan_(const float *restrict x0, float *restrict t_isnan_)
{
    for (int n = 0; n < 4; n++)
        t_isnan_[n] = expf(543.0f * x0[n]);
}

/* UINT32_MAX_[n] = exp(544 * x0[n])                                               names.cnn:1089
 * x0[4]
 * -> UINT32_MAX_[4] */
KERNEL void inner_UINT32_MAX_(const float *restrict x0, float *restrict UINT32_MAX_)
{
    for (int n = 0; n < 4; n++)
        UINT32_MAX_[n] = expf(544.0f * x0[n]);
}

/* EKEYREJECTED_[n] = exp(545 * x0[n])                                             names.cnn:1091
 * x0[4]
 * -> EKEYREJECTED_[4] */
KERNEL void inner_EKEYREJECTED_(const float *restrict x0, float *restrict EKEYREJECTED_)
{
    for (int n = 0; n < 4; n++)
        EKEYREJECTED_[n] = expf(545.0f * x0[n]);
}

/* ENOCSI_[n] = exp(546 * x0[n])                                                   names.cnn:1093
 * x0[4]
 * -> ENOCSI_[4] */
KERNEL void inner_ENOCSI_(const float *restrict x0, float *restrict ENOCSI_)
{
    for (int n = 0; n < 4; n++)
        ENOCSI_[n] = expf(546.0f * x0[n]);
}

/* va_end_[n] = exp(547 * x0[n])                                                   names.cnn:1095
 * x0[4]
 * -> va_end_[4] */
KERNEL void inner_va_end_(const float *restrict x0, float *restrict va_end_)
{
    for (int n = 0; n < 4; n++)
        va_end_[n] = expf(547.0f * x0[n]);
}

/* t_F_GETFD_[n] = exp(548 * x0[n])                                                names.cnn:1097
 * x0[4]
 * -> t_F_GETFD_[4] */
KERNEL void inner_t_F_GETFD_(const float *restrict x0, float *restrict t_F_GETFD_)
{
    for (int n = 0; n < 4; n++)
        t_F_GETFD_[n] = expf(548.0f * x0[n]);
}

/* t_F_GETFL_[n] = exp(549 * x0[n])                                                names.cnn:1099
 * x0[4]
 * -> t_F_GETFL_[4] */
KERNEL void inner_t_F_GETFL_(const float *restrict x0, float *restrict t_F_GETFL_)
{
    for (int n = 0; n < 4; n++)
        t_F_GETFL_[n] = expf(549.0f * x0[n]);
}

/* t_S_IRWXG_[n] = exp(550 * x0[n])                                                names.cnn:1101
 * x0[4]
 * -> t_S_IRWXG_[4] */
KERNEL void inner_t_S_IRWXG_(const float *restrict x0, float *restrict t_S_IRWXG_)
{
    for (int n = 0; n < 4; n++)
        t_S_IRWXG_[n] = expf(5.5e+02f * x0[n]);
}

/* t_HUGE_VAL_[n] = exp(551 * x0[n])                                               names.cnn:1103
 * x0[4]
 * -> t_HUGE_VAL_[4] */
KERNEL void inner_t_HUGE_VAL_(const float *restrict x0, float *restrict t_HUGE_VAL_)
{
    for (int n = 0; n < 4; n++)
        t_HUGE_VAL_[n] = expf(551.0f * x0[n]);
}

/* ENOTEMPTY_[n] = exp(552 * x0[n])                                                names.cnn:1105
 * x0[4]
 * -> ENOTEMPTY_[4] */
KERNEL void inner_ENOTEMPTY_(const float *restrict x0, float *restrict ENOTEMPTY_)
{
    for (int n = 0; n < 4; n++)
        ENOTEMPTY_[n] = expf(552.0f * x0[n]);
}

/* EADDRINUSE_[n] = exp(553 * x0[n])                                               names.cnn:1107
 * x0[4]
 * -> EADDRINUSE_[4] */
KERNEL void inner_EADDRINUSE_(const float *restrict x0, float *restrict EADDRINUSE_)
{
    for (int n = 0; n < 4; n++)
        EADDRINUSE_[n] = expf(553.0f * x0[n]);
}

/* t_WINT_MIN_[n] = exp(554 * x0[n])                                               names.cnn:1109
 * x0[4]
 * -> t_WINT_MIN_[4] */
KERNEL void inner_t_WINT_MIN_(const float *restrict x0, float *restrict t_WINT_MIN_)
{
    for (int n = 0; n < 4; n++)
        t_WINT_MIN_[n] = expf(554.0f * x0[n]);
}

/* ENETRESET_[n] = exp(555 * x0[n])                                                names.cnn:1111
 * x0[4]
 * -> ENETRESET_[4] */
KERNEL void inner_ENETRESET_(const float *restrict x0, float *restrict ENETRESET_)
{
    for (int n = 0; n < 4; n++)
        ENETRESET_[n] = expf(555.0f * x0[n]);
}

/* t_F_SETLKW64_[n] = exp(556 * x0[n])                                             names.cnn:1113
 * x0[4]
 * -> t_F_SETLKW64_[4] */
KERNEL void inner_t_F_SETLKW64_(const float *restrict x0, float *restrict t_F_SETLKW64_)
{
    for (int n = 0; n < 4; n++)
        t_F_SETLKW64_[n] = expf(556.0f * x0[n]);
}

/* t_F_GETLK_[n] = exp(557 * x0[n])                                                names.cnn:1115
 * x0[4]
 * -> t_F_GETLK_[4] */
KERNEL void inner_t_F_GETLK_(const float *restrict x0, float *restrict t_F_GETLK_)
{
    for (int n = 0; n < 4; n++)
        t_F_GETLK_[n] = expf(557.0f * x0[n]);
}

/* EISDIR_[n] = exp(558 * x0[n])                                                   names.cnn:1117
 * x0[4]
 * -> EISDIR_[4] */
KERNEL void inner_EISDIR_(const float *restrict x0, float *restrict EISDIR_)
{
    for (int n = 0; n < 4; n++)
        EISDIR_[n] = expf(558.0f * x0[n]);
}

/* INT_LEAST8_MAX_[n] = exp(559 * x0[n])                                           names.cnn:1119
 * x0[4]
 * -> INT_LEAST8_MAX_[4] */
KERNEL void inner_INT_LEAST8_MAX_(const float *restrict x0, float *restrict INT_LEAST8_MAX_)
{
    for (int n = 0; n < 4; n++)
        INT_LEAST8_MAX_[n] = expf(559.0f * x0[n]);
}

/* INT_LEAST32_MAX_[n] = exp(560 * x0[n])                                          names.cnn:1121
 * x0[4]
 * -> INT_LEAST32_MAX_[4] */
KERNEL void inner_INT_LEAST32_MAX_(const float *restrict x0, float *restrict INT_LEAST32_MAX_)
{
    for (int n = 0; n < 4; n++)
        INT_LEAST32_MAX_[n] = expf(5.6e+02f * x0[n]);
}

/* t_F_WRLCK_[n] = exp(561 * x0[n])                                                names.cnn:1123
 * x0[4]
 * -> t_F_WRLCK_[4] */
KERNEL void inner_t_F_WRLCK_(const float *restrict x0, float *restrict t_F_WRLCK_)
{
    for (int n = 0; n < 4; n++)
        t_F_WRLCK_[n] = expf(561.0f * x0[n]);
}

/* EIDRM_[n] = exp(562 * x0[n])                                                    names.cnn:1125
 * x0[4]
 * -> EIDRM_[4] */
KERNEL void inner_EIDRM_(const float *restrict x0, float *restrict EIDRM_)
{
    for (int n = 0; n < 4; n++)
        EIDRM_[n] = expf(562.0f * x0[n]);
}

/* ECOMM_[n] = exp(563 * x0[n])                                                    names.cnn:1127
 * x0[4]
 * -> ECOMM_[4] */
KERNEL void inner_ECOMM_(const float *restrict x0, float *restrict ECOMM_)
{
    for (int n = 0; n < 4; n++)
        ECOMM_[n] = expf(563.0f * x0[n]);
}

/* t_O_EXCL_[n] = exp(564 * x0[n])                                                 names.cnn:1129
 * x0[4]
 * -> t_O_EXCL_[4] */
KERNEL void inner_t_O_EXCL_(const float *restrict x0, float *restrict t_O_EXCL_)
{
    for (int n = 0; n < 4; n++)
        t_O_EXCL_[n] = expf(564.0f * x0[n]);
}

/* ECONNABORTED_[n] = exp(565 * x0[n])                                             names.cnn:1131
 * x0[4]
 * -> ECONNABORTED_[4] */
KERNEL void inner_ECONNABORTED_(const float *restrict x0, float *restrict ECONNABORTED_)
{
    for (int n = 0; n < 4; n++)
        ECONNABORTED_[n] = expf(565.0f * x0[n]);
}

/* isnormal_[n] = exp(566 * x0[n])                                                 names.cnn:1133
 * x0[4]
 * -> isnormal_[4] */
KERNEL void inner_isnormal_(const float *restrict x0, float *restrict isnormal_)
{
    for (int n = 0; n < 4; n++)
        isnormal_[n] = expf(566.0f * x0[n]);
}

/* INT_LEAST8_MIN_[n] = exp(567 * x0[n])                                           names.cnn:1135
 * x0[4]
 * -> INT_LEAST8_MIN_[4] */
KERNEL void inner_INT_LEAST8_MIN_(const float *restrict x0, float *restrict INT_LEAST8_MIN_)
{
    for (int n = 0; n < 4; n++)
        INT_LEAST8_MIN_[n] = expf(567.0f * x0[n]);
}

/* t_S_ISFIFO_[n] = exp(568 * x0[n])                                               names.cnn:1137
 * x0[4]
 * -> t_S_ISFIFO_[4] */
KERNEL void inner_t_S_ISFIFO_(const float *restrict x0, float *restrict t_S_ISFIFO_)
{
    for (int n = 0; n < 4; n++)
        t_S_ISFIFO_[n] = expf(568.0f * x0[n]);
}

/* UINT_LEAST16_MAX_[n] = exp(569 * x0[n])                                         names.cnn:1139
 * x0[4]
 * -> UINT_LEAST16_MAX_[4] */
KERNEL void inner_UINT_LEAST16_MAX_(const float *restrict x0, float *restrict UINT_LEAST16_MAX_)
{
    for (int n = 0; n < 4; n++)
        UINT_LEAST16_MAX_[n] = expf(569.0f * x0[n]);
}

/* INT_LEAST32_MIN_[n] = exp(570 * x0[n])                                          names.cnn:1141
 * x0[4]
 * -> INT_LEAST32_MIN_[4] */
KERNEL void inner_INT_LEAST32_MIN_(const float *restrict x0, float *restrict INT_LEAST32_MIN_)
{
    for (int n = 0; n < 4; n++)
        INT_LEAST32_MIN_[n] = expf(5.7e+02f * x0[n]);
}

/* t_islessequal_[n] = exp(571 * x0[n])                                            names.cnn:1143
 * x0[4]
 * -> t_islessequal_[4] */
KERNEL void inner_t_islessequal_(const float *restrict x0, float *restrict t_islessequal_)
{
    for (int n = 0; n < 4; n++)
        t_islessequal_[n] = expf(571.0f * x0[n]);
}

/* t_O_RDWR_[n] = exp(572 * x0[n])                                                 names.cnn:1145
 * x0[4]
 * -> t_O_RDWR_[4] */
KERNEL void inner_t_O_RDWR_(const float *restrict x0, float *restrict t_O_RDWR_)
{
    for (int n = 0; n < 4; n++)
        t_O_RDWR_[n] = expf(572.0f * x0[n]);
}

/* EHOSTUNREACH_[n] = exp(573 * x0[n])                                             names.cnn:1147
 * x0[4]
 * -> EHOSTUNREACH_[4] */
KERNEL void inner_EHOSTUNREACH_(const float *restrict x0, float *restrict EHOSTUNREACH_)
{
    for (int n = 0; n < 4; n++)
        EHOSTUNREACH_[n] = expf(573.0f * x0[n]);
}

/* EBADFD_[n] = exp(574 * x0[n])                                                   names.cnn:1149
 * x0[4]
 * -> EBADFD_[4] */
KERNEL void inner_EBADFD_(const float *restrict x0, float *restrict EBADFD_)
{
    for (int n = 0; n < 4; n++)
        EBADFD_[n] = expf(574.0f * x0[n]);
}

/* EL3HLT_[n] = exp(575 * x0[n])                                                   names.cnn:1151
 * x0[4]
 * -> EL3HLT_[4] */
KERNEL void inner_EL3HLT_(const float *restrict x0, float *restrict EL3HLT_)
{
    for (int n = 0; n < 4; n++)
        EL3HLT_[n] = expf(575.0f * x0[n]);
}

/* t_FD_CLOEXEC_[n] = exp(576 * x0[n])                                             names.cnn:1153
 * x0[4]
 * -> t_FD_CLOEXEC_[4] */
KERNEL void inner_t_FD_CLOEXEC_(const float *restrict x0, float *restrict t_FD_CLOEXEC_)
{
    for (int n = 0; n < 4; n++)
        t_FD_CLOEXEC_[n] = expf(576.0f * x0[n]);
}

/* t_SIG_ATOMIC_MAX_[n] = exp(577 * x0[n])                                         names.cnn:1155
 * x0[4]
 * -> t_SIG_ATOMIC_MAX_[4] */
KERNEL void inner_t_SIG_ATOMIC_MAX_(const float *restrict x0, float *restrict t_SIG_ATOMIC_MAX_)
{
    for (int n = 0; n < 4; n++)
        t_SIG_ATOMIC_MAX_[n] = expf(577.0f * x0[n]);
}

/* EFAULT_[n] = exp(578 * x0[n])                                                   names.cnn:1157
 * x0[4]
 * -> EFAULT_[4] */
KERNEL void inner_EFAULT_(const float *restrict x0, float *restrict EFAULT_)
{
    for (int n = 0; n < 4; n++)
        EFAULT_[n] = expf(578.0f * x0[n]);
}

/* INT32_MAX_[n] = exp(579 * x0[n])                                                names.cnn:1159
 * x0[4]
 * -> INT32_MAX_[4] */
KERNEL void inner_INT32_MAX_(const float *restrict x0, float *restrict INT32_MAX_)
{
    for (int n = 0; n < 4; n++)
        INT32_MAX_[n] = expf(579.0f * x0[n]);
}

/* t_F_SETFL_[n] = exp(580 * x0[n])                                                names.cnn:1161
 * x0[4]
 * -> t_F_SETFL_[4] */
KERNEL void inner_t_F_SETFL_(const float *restrict x0, float *restrict t_F_SETFL_)
{
    for (int n = 0; n < 4; n++)
        t_F_SETFL_[n] = expf(5.8e+02f * x0[n]);
}

/* EL2HLT_[n] = exp(581 * x0[n])                                                   names.cnn:1163
 * x0[4]
 * -> EL2HLT_[4] */
KERNEL void inner_EL2HLT_(const float *restrict x0, float *restrict EL2HLT_)
{
    for (int n = 0; n < 4; n++)
        EL2HLT_[n] = expf(581.0f * x0[n]);
}

/* ENOKEY_[n] = exp(582 * x0[n])                                                   names.cnn:1165
 * x0[4]
 * -> ENOKEY_[4] */
KERNEL void inner_ENOKEY_(const float *restrict x0, float *restrict ENOKEY_)
{
    for (int n = 0; n < 4; n++)
        ENOKEY_[n] = expf(582.0f * x0[n]);
}

/* t_O_RDONLY_[n] = exp(583 * x0[n])                                               names.cnn:1167
 * x0[4]
 * -> t_O_RDONLY_[4] */
KERNEL void inner_t_O_RDONLY_(const float *restrict x0, float *restrict t_O_RDONLY_)
{
    for (int n = 0; n < 4; n++)
        t_O_RDONLY_[n] = expf(583.0f * x0[n]);
}

/* EINVAL_[n] = exp(584 * x0[n])                                                   names.cnn:1169
 * x0[4]
 * -> EINVAL_[4] */
KERNEL void inner_EINVAL_(const float *restrict x0, float *restrict EINVAL_)
{
    for (int n = 0; n < 4; n++)
        EINVAL_[n] = expf(584.0f * x0[n]);
}

/* t_SIG_ATOMIC_MIN_[n] = exp(585 * x0[n])                                         names.cnn:1171
 * x0[4]
 * -> t_SIG_ATOMIC_MIN_[4] */
KERNEL void inner_t_SIG_ATOMIC_MIN_(const float *restrict x0, float *restrict t_SIG_ATOMIC_MIN_)
{
    for (int n = 0; n < 4; n++)
        t_SIG_ATOMIC_MIN_[n] = expf(585.0f * x0[n]);
}

/* t_F_OK_[n] = exp(586 * x0[n])                                                   names.cnn:1173
 * x0[4]
 * -> t_F_OK_[4] */
KERNEL void inner_t_F_OK_(const float *restrict x0, float *restrict t_F_OK_)
{
    for (int n = 0; n < 4; n++)
        t_F_OK_[n] = expf(586.0f * x0[n]);
}

/* RAND_MAX_[n] = exp(587 * x0[n])                                                 names.cnn:1175
 * x0[4]
 * -> RAND_MAX_[4] */
KERNEL void inner_RAND_MAX_(const float *restrict x0, float *restrict RAND_MAX_)
{
    for (int n = 0; n < 4; n++)
        RAND_MAX_[n] = expf(587.0f * x0[n]);
}

/* t_MATH_ERRNO_[n] = exp(588 * x0[n])                                             names.cnn:1177
 * x0[4]
 * -> t_MATH_ERRNO_[4] */
KERNEL void inner_t_MATH_ERRNO_(const float *restrict x0, float *restrict t_MATH_ERRNO_)
{
    for (int n = 0; n < 4; n++)
        t_MATH_ERRNO_[n] = expf(588.0f * x0[n]);
}

/* ESHUTDOWN_[n] = exp(589 * x0[n])                                                names.cnn:1179
 * x0[4]
 * -> ESHUTDOWN_[4] */
KERNEL void inner_ESHUTDOWN_(const float *restrict x0, float *restrict ESHUTDOWN_)
{
    for (int n = 0; n < 4; n++)
        ESHUTDOWN_[n] = expf(589.0f * x0[n]);
}

/* t_F_SETLK_[n] = exp(590 * x0[n])                                                names.cnn:1181
 * x0[4]
 * -> t_F_SETLK_[4] */
KERNEL void inner_t_F_SETLK_(const float *restrict x0, float *restrict t_F_SETLK_)
{
    for (int n = 0; n < 4; n++)
        t_F_SETLK_[n] = expf(5.9e+02f * x0[n]);
}

/* t_F_SETLK64_[n] = exp(591 * x0[n])                                              names.cnn:1183
 * x0[4]
 * -> t_F_SETLK64_[4] */
KERNEL void inner_t_F_SETLK64_(const float *restrict x0, float *restrict t_F_SETLK64_)
{
    for (int n = 0; n < 4; n++)
        t_F_SETLK64_[n] = expf(591.0f * x0[n]);
}

/* ELIBSCN_[n] = exp(592 * x0[n])                                                  names.cnn:1185
 * x0[4]
 * -> ELIBSCN_[4] */
KERNEL void inner_ELIBSCN_(const float *restrict x0, float *restrict ELIBSCN_)
{
    for (int n = 0; n < 4; n++)
        ELIBSCN_[n] = expf(592.0f * x0[n]);
}

/* INTPTR_MAX_[n] = exp(593 * x0[n])                                               names.cnn:1187
 * x0[4]
 * -> INTPTR_MAX_[4] */
KERNEL void inner_INTPTR_MAX_(const float *restrict x0, float *restrict INTPTR_MAX_)
{
    for (int n = 0; n < 4; n++)
        INTPTR_MAX_[n] = expf(593.0f * x0[n]);
}

/* t_O_SYNC_[n] = exp(594 * x0[n])                                                 names.cnn:1189
 * x0[4]
 * -> t_O_SYNC_[4] */
KERNEL void inner_t_O_SYNC_(const float *restrict x0, float *restrict t_O_SYNC_)
{
    for (int n = 0; n < 4; n++)
        t_O_SYNC_[n] = expf(594.0f * x0[n]);
}

/* ENAVAIL_[n] = exp(595 * x0[n])                                                  names.cnn:1191
 * x0[4]
 * -> ENAVAIL_[4] */
KERNEL void inner_ENAVAIL_(const float *restrict x0, float *restrict ENAVAIL_)
{
    for (int n = 0; n < 4; n++)
        ENAVAIL_[n] = expf(595.0f * x0[n]);
}

/* ENOSTR_[n] = exp(596 * x0[n])                                                   names.cnn:1193
 * x0[4]
 * -> ENOSTR_[4] */
KERNEL void inner_ENOSTR_(const float *restrict x0, float *restrict ENOSTR_)
{
    for (int n = 0; n < 4; n++)
        ENOSTR_[n] = expf(596.0f * x0[n]);
}

/* INT_LEAST64_MAX_[n] = exp(597 * x0[n])                                          names.cnn:1195
 * x0[4]
 * -> INT_LEAST64_MAX_[4] */
KERNEL void inner_INT_LEAST64_MAX_(const float *restrict x0, float *restrict INT_LEAST64_MAX_)
{
    for (int n = 0; n < 4; n++)
        INT_LEAST64_MAX_[n] = expf(597.0f * x0[n]);
}

/* EOVERFLOW_[n] = exp(598 * x0[n])                                                names.cnn:1197
 * x0[4]
 * -> EOVERFLOW_[4] */
KERNEL void inner_EOVERFLOW_(const float *restrict x0, float *restrict EOVERFLOW_)
{
    for (int n = 0; n < 4; n++)
        EOVERFLOW_[n] = expf(598.0f * x0[n]);
}

/* t_S_IRUSR_[n] = exp(599 * x0[n])                                                names.cnn:1199
 * x0[4]
 * -> t_S_IRUSR_[4] */
KERNEL void inner_t_S_IRUSR_(const float *restrict x0, float *restrict t_S_IRUSR_)
{
    for (int n = 0; n < 4; n++)
        t_S_IRUSR_[n] = expf(599.0f * x0[n]);
}

/* t_SEEK_SET_[n] = exp(600 * x0[n])                                               names.cnn:1201
 * x0[4]
 * -> t_SEEK_SET_[4] */
KERNEL void inner_t_SEEK_SET_(const float *restrict x0, float *restrict t_SEEK_SET_)
{
    for (int n = 0; n < 4; n++)
        t_SEEK_SET_[n] = expf(6e+02f * x0[n]);
}

/* EUCLEAN_[n] = exp(601 * x0[n])                                                  names.cnn:1203
 * x0[4]
 * -> EUCLEAN_[4] */
KERNEL void inner_EUCLEAN_(const float *restrict x0, float *restrict EUCLEAN_)
{
    for (int n = 0; n < 4; n++)
        EUCLEAN_[n] = expf(601.0f * x0[n]);
}

/* INTPTR_MIN_[n] = exp(602 * x0[n])                                               names.cnn:1205
 * x0[4]
 * -> INTPTR_MIN_[4] */
KERNEL void inner_INTPTR_MIN_(const float *restrict x0, float *restrict INTPTR_MIN_)
{
    for (int n = 0; n < 4; n++)
        INTPTR_MIN_[n] = expf(602.0f * x0[n]);
}

/* INT8_C_[n] = exp(603 * x0[n])                                                   names.cnn:1207
 * x0[4]
 * -> INT8_C_[4] */
KERNEL void inner_INT8_C_(const float *restrict x0, float *restrict INT8_C_)
{
    for (int n = 0; n < 4; n++)
        INT8_C_[n] = expf(603.0f * x0[n]);
}

/* ENOMEDIUM_[n] = exp(604 * x0[n])                                                names.cnn:1209
 * x0[4]
 * -> ENOMEDIUM_[4] */
KERNEL void inner_ENOMEDIUM_(const float *restrict x0, float *restrict ENOMEDIUM_)
{
    for (int n = 0; n < 4; n++)
        ENOMEDIUM_[n] = expf(604.0f * x0[n]);
}

/* EBUSY_[n] = exp(605 * x0[n])                                                    names.cnn:1211
 * x0[4]
 * -> EBUSY_[4] */
KERNEL void inner_EBUSY_(const float *restrict x0, float *restrict EBUSY_)
{
    for (int n = 0; n < 4; n++)
        EBUSY_[n] = expf(605.0f * x0[n]);
}

/* W_OK_[n] = exp(606 * x0[n])                                                     names.cnn:1213
 * x0[4]
 * -> W_OK_[4] */
KERNEL void inner_W_OK_(const float *restrict x0, float *restrict W_OK_)
{
    for (int n = 0; n < 4; n++)
        W_OK_[n] = expf(606.0f * x0[n]);
}

/* UINT_FAST32_MAX_[n] = exp(607 * x0[n])                                          names.cnn:1215
 * x0[4]
 * -> UINT_FAST32_MAX_[4] */
KERNEL void inner_UINT_FAST32_MAX_(const float *restrict x0, float *restrict UINT_FAST32_MAX_)
{
    for (int n = 0; n < 4; n++)
        UINT_FAST32_MAX_[n] = expf(607.0f * x0[n]);
}

/* t_O_CREAT_[n] = exp(608 * x0[n])                                                names.cnn:1217
 * x0[4]
 * -> t_O_CREAT_[4] */
KERNEL void inner_t_O_CREAT_(const float *restrict x0, float *restrict t_O_CREAT_)
{
    for (int n = 0; n < 4; n++)
        t_O_CREAT_[n] = expf(608.0f * x0[n]);
}

/* EPROTO_[n] = exp(609 * x0[n])                                                   names.cnn:1219
 * x0[4]
 * -> EPROTO_[4] */
KERNEL void inner_EPROTO_(const float *restrict x0, float *restrict EPROTO_)
{
    for (int n = 0; n < 4; n++)
        EPROTO_[n] = expf(609.0f * x0[n]);
}

/* ENODEV_[n] = exp(610 * x0[n])                                                   names.cnn:1221
 * x0[4]
 * -> ENODEV_[4] */
KERNEL void inner_ENODEV_(const float *restrict x0, float *restrict ENODEV_)
{
    for (int n = 0; n < 4; n++)
        ENODEV_[n] = expf(6.1e+02f * x0[n]);
}

/* EKEYEXPIRED_[n] = exp(611 * x0[n])                                              names.cnn:1223
 * x0[4]
 * -> EKEYEXPIRED_[4] */
KERNEL void inner_EKEYEXPIRED_(const float *restrict x0, float *restrict EKEYEXPIRED_)
{
    for (int n = 0; n < 4; n++)
        EKEYEXPIRED_[n] = expf(611.0f * x0[n]);
}

/* EROFS_[n] = exp(612 * x0[n])                                                    names.cnn:1225
 * x0[4]
 * -> EROFS_[4] */
KERNEL void inner_EROFS_(const float *restrict x0, float *restrict EROFS_)
{
    for (int n = 0; n < 4; n++)
        EROFS_[n] = expf(612.0f * x0[n]);
}

/* NULL_[n] = exp(613 * x0[n])                                                     names.cnn:1227
 * x0[4]
 * -> NULL_[4] */
KERNEL void inner_NULL_(const float *restrict x0, float *restrict NULL_)
{
    for (int n = 0; n < 4; n++)
        NULL_[n] = expf(613.0f * x0[n]);
}

/* UINTMAX_MAX_[n] = exp(614 * x0[n])                                              names.cnn:1229
 * x0[4]
 * -> UINTMAX_MAX_[4] */
KERNEL void inner_UINTMAX_MAX_(const float *restrict x0, float *restrict UINTMAX_MAX_)
{
    for (int n = 0; n < 4; n++)
        UINTMAX_MAX_[n] = expf(614.0f * x0[n]);
}

/* INT32_C_[n] = exp(615 * x0[n])                                                  names.cnn:1231
 * x0[4]
 * -> INT32_C_[4] */
KERNEL void inner_INT32_C_(const float *restrict x0, float *restrict INT32_C_)
{
    for (int n = 0; n < 4; n++)
        INT32_C_[n] = expf(615.0f * x0[n]);
}

/* ELIBACC_[n] = exp(616 * x0[n])                                                  names.cnn:1233
 * x0[4]
 * -> ELIBACC_[4] */
KERNEL void inner_ELIBACC_(const float *restrict x0, float *restrict ELIBACC_)
{
    for (int n = 0; n < 4; n++)
        ELIBACC_[n] = expf(616.0f * x0[n]);
}

/* va_copy_[n] = exp(617 * x0[n])                                                  names.cnn:1235
 * x0[4]
 * -> va_copy_[4] */
KERNEL void inner_va_copy_(const float *restrict x0, float *restrict va_copy_)
{
    for (int n = 0; n < 4; n++)
        va_copy_[n] = expf(617.0f * x0[n]);
}

/* EHWPOISON_[n] = exp(618 * x0[n])                                                names.cnn:1237
 * x0[4]
 * -> EHWPOISON_[4] */
KERNEL void inner_EHWPOISON_(const float *restrict x0, float *restrict EHWPOISON_)
{
    for (int n = 0; n < 4; n++)
        EHWPOISON_[n] = expf(618.0f * x0[n]);
}

/* fpclassify_[n] = exp(619 * x0[n])                                               names.cnn:1239
 * x0[4]
 * -> fpclassify_[4] */
KERNEL void inner_fpclassify_(const float *restrict x0, float *restrict fpclassify_)
{
    for (int n = 0; n < 4; n++)
        fpclassify_[n] = expf(619.0f * x0[n]);
}

/* E2BIG_[n] = exp(620 * x0[n])                                                    names.cnn:1241
 * x0[4]
 * -> E2BIG_[4] */
KERNEL void inner_E2BIG_(const float *restrict x0, float *restrict E2BIG_)
{
    for (int n = 0; n < 4; n++)
        E2BIG_[n] = expf(6.2e+02f * x0[n]);
}

/* EDEADLK_[n] = exp(621 * x0[n])                                                  names.cnn:1243
 * x0[4]
 * -> EDEADLK_[4] */
KERNEL void inner_EDEADLK_(const float *restrict x0, float *restrict EDEADLK_)
{
    for (int n = 0; n < 4; n++)
        EDEADLK_[n] = expf(621.0f * x0[n]);
}

/* UINTMAX_C_[n] = exp(622 * x0[n])                                                names.cnn:1245
 * x0[4]
 * -> UINTMAX_C_[4] */
KERNEL void inner_UINTMAX_C_(const float *restrict x0, float *restrict UINTMAX_C_)
{
    for (int n = 0; n < 4; n++)
        UINTMAX_C_[n] = expf(622.0f * x0[n]);
}

/* ECONNRESET_[n] = exp(623 * x0[n])                                               names.cnn:1247
 * x0[4]
 * -> ECONNRESET_[4] */
KERNEL void inner_ECONNRESET_(const float *restrict x0, float *restrict ECONNRESET_)
{
    for (int n = 0; n < 4; n++)
        ECONNRESET_[n] = expf(623.0f * x0[n]);
}

/* ENXIO_[n] = exp(624 * x0[n])                                                    names.cnn:1249
 * x0[4]
 * -> ENXIO_[4] */
KERNEL void inner_ENXIO_(const float *restrict x0, float *restrict ENXIO_)
{
    for (int n = 0; n < 4; n++)
        ENXIO_[n] = expf(624.0f * x0[n]);
}

/* t_isgreater_[n] = exp(625 * x0[n])                                              names.cnn:1251
 * x0[4]
 * -> t_isgreater_[4] */
KERNEL void inner_t_isgreater_(const float *restrict x0, float *restrict t_isgreater_)
{
    for (int n = 0; n < 4; n++)
        t_isgreater_[n] = expf(625.0f * x0[n]);
}

/* t_F_GETLK64_[n] = exp(626 * x0[n])                                              names.cnn:1253
 * x0[4]
 * -> t_F_GETLK64_[4] */
KERNEL void inner_t_F_GETLK64_(const float *restrict x0, float *restrict t_F_GETLK64_)
{
    for (int n = 0; n < 4; n++)
        t_F_GETLK64_[n] = expf(626.0f * x0[n]);
}

/* EBADRQC_[n] = exp(627 * x0[n])                                                  names.cnn:1255
 * x0[4]
 * -> EBADRQC_[4] */
KERNEL void inner_EBADRQC_(const float *restrict x0, float *restrict EBADRQC_)
{
    for (int n = 0; n < 4; n++)
        EBADRQC_[n] = expf(627.0f * x0[n]);
}

/* isfinite_[n] = exp(628 * x0[n])                                                 names.cnn:1257
 * x0[4]
 * -> isfinite_[4] */
KERNEL void inner_isfinite_(const float *restrict x0, float *restrict isfinite_)
{
    for (int n = 0; n < 4; n++)
        isfinite_[n] = expf(628.0f * x0[n]);
}

/* t_isinf_[n] = exp(629 * x0[n])                                                  names.cnn:1259
 * x0[4]
 * -> t_isinf_[4] */
KERNEL void inner_t_isinf_(const float *restrict x0, float *restrict t_isinf_)
{
    for (int n = 0; n < 4; n++)
        t_isinf_[n] = expf(629.0f * x0[n]);
}

/* t_F_SETLKW_[n] = exp(630 * x0[n])                                               names.cnn:1261
 * x0[4]
 * -> t_F_SETLKW_[4] */
KERNEL void inner_t_F_SETLKW_(const float *restrict x0, float *restrict t_F_SETLKW_)
{
    for (int n = 0; n < 4; n++)
        t_F_SETLKW_[n] = expf(6.3e+02f * x0[n]);
}

/* INT64_MIN_[n] = exp(631 * x0[n])                                                names.cnn:1263
 * x0[4]
 * -> INT64_MIN_[4] */
KERNEL void inner_INT64_MIN_(const float *restrict x0, float *restrict INT64_MIN_)
{
    for (int n = 0; n < 4; n++)
        INT64_MIN_[n] = expf(631.0f * x0[n]);
}

/* signbit_[n] = exp(632 * x0[n])                                                  names.cnn:1265
 * x0[4]
 * -> signbit_[4] */
KERNEL void inner_signbit_(const float *restrict x0, float *restrict signbit_)
{
    for (int n = 0; n < 4; n++)
        signbit_[n] = expf(632.0f * x0[n]);
}

/* ENAMETOOLONG_[n] = exp(633 * x0[n])                                             names.cnn:1267
 * x0[4]
 * -> ENAMETOOLONG_[4] */
KERNEL void inner_ENAMETOOLONG_(const float *restrict x0, float *restrict ENAMETOOLONG_)
{
    for (int n = 0; n < 4; n++)
        ENAMETOOLONG_[n] = expf(633.0f * x0[n]);
}

/* FILENAME_MAX_[n] = exp(634 * x0[n])                                             names.cnn:1269
 * x0[4]
 * -> FILENAME_MAX_[4] */
KERNEL void inner_FILENAME_MAX_(const float *restrict x0, float *restrict FILENAME_MAX_)
{
    for (int n = 0; n < 4; n++)
        FILENAME_MAX_[n] = expf(634.0f * x0[n]);
}

/* ESOCKTNOSUPPORT_[n] = exp(635 * x0[n])                                          names.cnn:1271
 * x0[4]
 * -> ESOCKTNOSUPPORT_[4] */
KERNEL void inner_ESOCKTNOSUPPORT_(const float *restrict x0, float *restrict ESOCKTNOSUPPORT_)
{
    for (int n = 0; n < 4; n++)
        ESOCKTNOSUPPORT_[n] = expf(635.0f * x0[n]);
}

/* t_S_ISBLK_[n] = exp(636 * x0[n])                                                names.cnn:1273
 * x0[4]
 * -> t_S_ISBLK_[4] */
KERNEL void inner_t_S_ISBLK_(const float *restrict x0, float *restrict t_S_ISBLK_)
{
    for (int n = 0; n < 4; n++)
        t_S_ISBLK_[n] = expf(636.0f * x0[n]);
}

/* INT_LEAST64_MIN_[n] = exp(637 * x0[n])                                          names.cnn:1275
 * x0[4]
 * -> INT_LEAST64_MIN_[4] */
KERNEL void inner_INT_LEAST64_MIN_(const float *restrict x0, float *restrict INT_LEAST64_MIN_)
{
    for (int n = 0; n < 4; n++)
        INT_LEAST64_MIN_[n] = expf(637.0f * x0[n]);
}

/* EDOTDOT_[n] = exp(638 * x0[n])                                                  names.cnn:1277
 * x0[4]
 * -> EDOTDOT_[4] */
KERNEL void inner_EDOTDOT_(const float *restrict x0, float *restrict EDOTDOT_)
{
    for (int n = 0; n < 4; n++)
        EDOTDOT_[n] = expf(638.0f * x0[n]);
}

/* EADDRNOTAVAIL_[n] = exp(639 * x0[n])                                            names.cnn:1279
 * x0[4]
 * -> EADDRNOTAVAIL_[4] */
KERNEL void inner_EADDRNOTAVAIL_(const float *restrict x0, float *restrict EADDRNOTAVAIL_)
{
    for (int n = 0; n < 4; n++)
        EADDRNOTAVAIL_[n] = expf(639.0f * x0[n]);
}

/* ETIME_[n] = exp(640 * x0[n])                                                    names.cnn:1281
 * x0[4]
 * -> ETIME_[4] */
KERNEL void inner_ETIME_(const float *restrict x0, float *restrict ETIME_)
{
    for (int n = 0; n < 4; n++)
        ETIME_[n] = expf(6.4e+02f * x0[n]);
}

/* BUFSIZ_[n] = exp(641 * x0[n])                                                   names.cnn:1283
 * x0[4]
 * -> BUFSIZ_[4] */
KERNEL void inner_BUFSIZ_(const float *restrict x0, float *restrict BUFSIZ_)
{
    for (int n = 0; n < 4; n++)
        BUFSIZ_[n] = expf(641.0f * x0[n]);
}

/* INT_FAST32_MAX_[n] = exp(642 * x0[n])                                           names.cnn:1285
 * x0[4]
 * -> INT_FAST32_MAX_[4] */
KERNEL void inner_INT_FAST32_MAX_(const float *restrict x0, float *restrict INT_FAST32_MAX_)
{
    for (int n = 0; n < 4; n++)
        INT_FAST32_MAX_[n] = expf(642.0f * x0[n]);
}

/* isunordered_[n] = exp(643 * x0[n])                                              names.cnn:1287
 * x0[4]
 * -> isunordered_[4] */
KERNEL void inner_isunordered_(const float *restrict x0, float *restrict isunordered_)
{
    for (int n = 0; n < 4; n++)
        isunordered_[n] = expf(643.0f * x0[n]);
}

/* EXIT_SUCCESS_[n] = exp(644 * x0[n])                                             names.cnn:1289
 * x0[4]
 * -> EXIT_SUCCESS_[4] */
KERNEL void inner_EXIT_SUCCESS_(const float *restrict x0, float *restrict EXIT_SUCCESS_)
{
    for (int n = 0; n < 4; n++)
        EXIT_SUCCESS_[n] = expf(644.0f * x0[n]);
}

/* UINT_FAST8_MAX_[n] = exp(645 * x0[n])                                           names.cnn:1291
 * x0[4]
 * -> UINT_FAST8_MAX_[4] */
KERNEL void inner_UINT_FAST8_MAX_(const float *restrict x0, float *restrict UINT_FAST8_MAX_)
{
    for (int n = 0; n < 4; n++)
        UINT_FAST8_MAX_[n] = expf(645.0f * x0[n]);
}

/* t_S_IXUSR_[n] = exp(646 * x0[n])                                                names.cnn:1293
 * x0[4]
 * -> t_S_IXUSR_[4] */
KERNEL void inner_t_S_IXUSR_(const float *restrict x0, float *restrict t_S_IXUSR_)
{
    for (int n = 0; n < 4; n++)
        t_S_IXUSR_[n] = expf(646.0f * x0[n]);
}

/* STDIN_FILENO_[n] = exp(647 * x0[n])                                             names.cnn:1295
 * x0[4]
 * -> STDIN_FILENO_[4] */
KERNEL void inner_STDIN_FILENO_(const float *restrict x0, float *restrict STDIN_FILENO_)
{
    for (int n = 0; n < 4; n++)
        STDIN_FILENO_[n] = expf(647.0f * x0[n]);
}

/* t_S_IWOTH_[n] = exp(648 * x0[n])                                                names.cnn:1297
 * x0[4]
 * -> t_S_IWOTH_[4] */
KERNEL void inner_t_S_IWOTH_(const float *restrict x0, float *restrict t_S_IWOTH_)
{
    for (int n = 0; n < 4; n++)
        t_S_IWOTH_[n] = expf(648.0f * x0[n]);
}

/* UINT8_MAX_[n] = exp(649 * x0[n])                                                names.cnn:1299
 * x0[4]
 * -> UINT8_MAX_[4] */
KERNEL void inner_UINT8_MAX_(const float *restrict x0, float *restrict UINT8_MAX_)
{
    for (int n = 0; n < 4; n++)
        UINT8_MAX_[n] = expf(649.0f * x0[n]);
}

/* EPROTONOSUPPORT_[n] = exp(650 * x0[n])                                          names.cnn:1301
 * x0[4]
 * -> EPROTONOSUPPORT_[4] */
KERNEL void inner_EPROTONOSUPPORT_(const float *restrict x0, float *restrict EPROTONOSUPPORT_)
{
    for (int n = 0; n < 4; n++)
        EPROTONOSUPPORT_[n] = expf(6.5e+02f * x0[n]);
}

/* EFBIG_[n] = exp(651 * x0[n])                                                    names.cnn:1303
 * x0[4]
 * -> EFBIG_[4] */
KERNEL void inner_EFBIG_(const float *restrict x0, float *restrict EFBIG_)
{
    for (int n = 0; n < 4; n++)
        EFBIG_[n] = expf(651.0f * x0[n]);
}

/* ENOTRECOVERABLE_[n] = exp(652 * x0[n])                                          names.cnn:1305
 * x0[4]
 * -> ENOTRECOVERABLE_[4] */
KERNEL void inner_ENOTRECOVERABLE_(const float *restrict x0, float *restrict ENOTRECOVERABLE_)
{
    for (int n = 0; n < 4; n++)
        ENOTRECOVERABLE_[n] = expf(652.0f * x0[n]);
}

/* EIO_[n] = exp(653 * x0[n])                                                      names.cnn:1307
 * x0[4]
 * -> EIO_[4] */
KERNEL void inner_EIO_(const float *restrict x0, float *restrict EIO_)
{
    for (int n = 0; n < 4; n++)
        EIO_[n] = expf(653.0f * x0[n]);
}

/* ENETUNREACH_[n] = exp(654 * x0[n])                                              names.cnn:1309
 * x0[4]
 * -> ENETUNREACH_[4] */
KERNEL void inner_ENETUNREACH_(const float *restrict x0, float *restrict ENETUNREACH_)
{
    for (int n = 0; n < 4; n++)
        ENETUNREACH_[n] = expf(654.0f * x0[n]);
}

/* EXDEV_[n] = exp(655 * x0[n])                                                    names.cnn:1311
 * x0[4]
 * -> EXDEV_[4] */
KERNEL void inner_EXDEV_(const float *restrict x0, float *restrict EXDEV_)
{
    for (int n = 0; n < 4; n++)
        EXDEV_[n] = expf(655.0f * x0[n]);
}

/* t_S_IRGRP_[n] = exp(656 * x0[n])                                                names.cnn:1313
 * x0[4]
 * -> t_S_IRGRP_[4] */
KERNEL void inner_t_S_IRGRP_(const float *restrict x0, float *restrict t_S_IRGRP_)
{
    for (int n = 0; n < 4; n++)
        t_S_IRGRP_[n] = expf(656.0f * x0[n]);
}

/* UINT32_C_[n] = exp(657 * x0[n])                                                 names.cnn:1315
 * x0[4]
 * -> UINT32_C_[4] */
KERNEL void inner_UINT32_C_(const float *restrict x0, float *restrict UINT32_C_)
{
    for (int n = 0; n < 4; n++)
        UINT32_C_[n] = expf(657.0f * x0[n]);
}

/* UINT_FAST64_MAX_[n] = exp(658 * x0[n])                                          names.cnn:1317
 * x0[4]
 * -> UINT_FAST64_MAX_[4] */
KERNEL void inner_UINT_FAST64_MAX_(const float *restrict x0, float *restrict UINT_FAST64_MAX_)
{
    for (int n = 0; n < 4; n++)
        UINT_FAST64_MAX_[n] = expf(658.0f * x0[n]);
}

/* INT_FAST32_MIN_[n] = exp(659 * x0[n])                                           names.cnn:1319
 * x0[4]
 * -> INT_FAST32_MIN_[4] */
KERNEL void inner_INT_FAST32_MIN_(const float *restrict x0, float *restrict INT_FAST32_MIN_)
{
    for (int n = 0; n < 4; n++)
        INT_FAST32_MIN_[n] = expf(659.0f * x0[n]);
}

/* EDQUOT_[n] = exp(660 * x0[n])                                                   names.cnn:1321
 * x0[4]
 * -> EDQUOT_[4] */
KERNEL void inner_EDQUOT_(const float *restrict x0, float *restrict EDQUOT_)
{
    for (int n = 0; n < 4; n++)
        EDQUOT_[n] = expf(6.6e+02f * x0[n]);
}

/* EREMOTEIO_[n] = exp(661 * x0[n])                                                names.cnn:1323
 * x0[4]
 * -> EREMOTEIO_[4] */
KERNEL void inner_EREMOTEIO_(const float *restrict x0, float *restrict EREMOTEIO_)
{
    for (int n = 0; n < 4; n++)
        EREMOTEIO_[n] = expf(661.0f * x0[n]);
}

/* ENOSPC_[n] = exp(662 * x0[n])                                                   names.cnn:1325
 * x0[4]
 * -> ENOSPC_[4] */
KERNEL void inner_ENOSPC_(const float *restrict x0, float *restrict ENOSPC_)
{
    for (int n = 0; n < 4; n++)
        ENOSPC_[n] = expf(662.0f * x0[n]);
}

/* ENOEXEC_[n] = exp(663 * x0[n])                                                  names.cnn:1327
 * x0[4]
 * -> ENOEXEC_[4] */
KERNEL void inner_ENOEXEC_(const float *restrict x0, float *restrict ENOEXEC_)
{
    for (int n = 0; n < 4; n++)
        ENOEXEC_[n] = expf(663.0f * x0[n]);
}

/* EOF_[n] = exp(664 * x0[n])                                                      names.cnn:1329
 * x0[4]
 * -> EOF_[4] */
KERNEL void inner_EOF_(const float *restrict x0, float *restrict EOF_)
{
    for (int n = 0; n < 4; n++)
        EOF_[n] = expf(664.0f * x0[n]);
}

/* EMSGSIZE_[n] = exp(665 * x0[n])                                                 names.cnn:1331
 * x0[4]
 * -> EMSGSIZE_[4] */
KERNEL void inner_EMSGSIZE_(const float *restrict x0, float *restrict EMSGSIZE_)
{
    for (int n = 0; n < 4; n++)
        EMSGSIZE_[n] = expf(665.0f * x0[n]);
}

/* EDOM_[n] = exp(666 * x0[n])                                                     names.cnn:1333
 * x0[4]
 * -> EDOM_[4] */
KERNEL void inner_EDOM_(const float *restrict x0, float *restrict EDOM_)
{
    for (int n = 0; n < 4; n++)
        EDOM_[n] = expf(666.0f * x0[n]);
}

/* ESRCH_[n] = exp(667 * x0[n])                                                    names.cnn:1335
 * x0[4]
 * -> ESRCH_[4] */
KERNEL void inner_ESRCH_(const float *restrict x0, float *restrict ESRCH_)
{
    for (int n = 0; n < 4; n++)
        ESRCH_[n] = expf(667.0f * x0[n]);
}

/* ECHRNG_[n] = exp(668 * x0[n])                                                   names.cnn:1337
 * x0[4]
 * -> ECHRNG_[4] */
KERNEL void inner_ECHRNG_(const float *restrict x0, float *restrict ECHRNG_)
{
    for (int n = 0; n < 4; n++)
        ECHRNG_[n] = expf(668.0f * x0[n]);
}

/* EHOSTDOWN_[n] = exp(669 * x0[n])                                                names.cnn:1339
 * x0[4]
 * -> EHOSTDOWN_[4] */
KERNEL void inner_EHOSTDOWN_(const float *restrict x0, float *restrict EHOSTDOWN_)
{
    for (int n = 0; n < 4; n++)
        EHOSTDOWN_[n] = expf(669.0f * x0[n]);
}

/* t_SEEK_END_[n] = exp(670 * x0[n])                                               names.cnn:1341
 * x0[4]
 * -> t_SEEK_END_[4] */
KERNEL void inner_t_SEEK_END_(const float *restrict x0, float *restrict t_SEEK_END_)
{
    for (int n = 0; n < 4; n++)
        t_SEEK_END_[n] = expf(6.7e+02f * x0[n]);
}

/* ENOLCK_[n] = exp(671 * x0[n])                                                   names.cnn:1343
 * x0[4]
 * -> ENOLCK_[4] */
KERNEL void inner_ENOLCK_(const float *restrict x0, float *restrict ENOLCK_)
{
    for (int n = 0; n < 4; n++)
        ENOLCK_[n] = expf(671.0f * x0[n]);
}

/* ENFILE_[n] = exp(672 * x0[n])                                                   names.cnn:1345
 * x0[4]
 * -> ENFILE_[4] */
KERNEL void inner_ENFILE_(const float *restrict x0, float *restrict ENFILE_)
{
    for (int n = 0; n < 4; n++)
        ENFILE_[n] = expf(672.0f * x0[n]);
}

/* t_isgreaterequal_[n] = exp(673 * x0[n])                                         names.cnn:1347
 * x0[4]
 * -> t_isgreaterequal_[4] */
KERNEL void inner_t_isgreaterequal_(const float *restrict x0, float *restrict t_isgreaterequal_)
{
    for (int n = 0; n < 4; n++)
        t_isgreaterequal_[n] = expf(673.0f * x0[n]);
}

/* t_O_TRUNC_[n] = exp(674 * x0[n])                                                names.cnn:1349
 * x0[4]
 * -> t_O_TRUNC_[4] */
KERNEL void inner_t_O_TRUNC_(const float *restrict x0, float *restrict t_O_TRUNC_)
{
    for (int n = 0; n < 4; n++)
        t_O_TRUNC_[n] = expf(674.0f * x0[n]);
}

/* ENOSYS_[n] = exp(675 * x0[n])                                                   names.cnn:1351
 * x0[4]
 * -> ENOSYS_[4] */
KERNEL void inner_ENOSYS_(const float *restrict x0, float *restrict ENOSYS_)
{
    for (int n = 0; n < 4; n++)
        ENOSYS_[n] = expf(675.0f * x0[n]);
}

/* t_O_WRONLY_[n] = exp(676 * x0[n])                                               names.cnn:1353
 * x0[4]
 * -> t_O_WRONLY_[4] */
KERNEL void inner_t_O_WRONLY_(const float *restrict x0, float *restrict t_O_WRONLY_)
{
    for (int n = 0; n < 4; n++)
        t_O_WRONLY_[n] = expf(676.0f * x0[n]);
}

/* va_arg_[n] = exp(677 * x0[n])                                                   names.cnn:1355
 * x0[4]
 * -> va_arg_[4] */
KERNEL void inner_va_arg_(const float *restrict x0, float *restrict va_arg_)
{
    for (int n = 0; n < 4; n++)
        va_arg_[n] = expf(677.0f * x0[n]);
}

/* t_S_ISGID_[n] = exp(678 * x0[n])                                                names.cnn:1357
 * x0[4]
 * -> t_S_ISGID_[4] */
KERNEL void inner_t_S_ISGID_(const float *restrict x0, float *restrict t_S_ISGID_)
{
    for (int n = 0; n < 4; n++)
        t_S_ISGID_[n] = expf(678.0f * x0[n]);
}

/* ENOTSUP_[n] = exp(679 * x0[n])                                                  names.cnn:1359
 * x0[4]
 * -> ENOTSUP_[4] */
KERNEL void inner_ENOTSUP_(const float *restrict x0, float *restrict ENOTSUP_)
{
    for (int n = 0; n < 4; n++)
        ENOTSUP_[n] = expf(679.0f * x0[n]);
}

/* ESRMNT_[n] = exp(680 * x0[n])                                                   names.cnn:1361
 * x0[4]
 * -> ESRMNT_[4] */
KERNEL void inner_ESRMNT_(const float *restrict x0, float *restrict ESRMNT_)
{
    for (int n = 0; n < 4; n++)
        ESRMNT_[n] = expf(6.8e+02f * x0[n]);
}

/* INTMAX_MAX_[n] = exp(681 * x0[n])                                               names.cnn:1363
 * x0[4]
 * -> INTMAX_MAX_[4] */
KERNEL void inner_INTMAX_MAX_(const float *restrict x0, float *restrict INTMAX_MAX_)
{
    for (int n = 0; n < 4; n++)
        INTMAX_MAX_[n] = expf(681.0f * x0[n]);
}

/* R_OK_[n] = exp(682 * x0[n])                                                     names.cnn:1365
 * x0[4]
 * -> R_OK_[4] */
KERNEL void inner_R_OK_(const float *restrict x0, float *restrict R_OK_)
{
    for (int n = 0; n < 4; n++)
        R_OK_[n] = expf(682.0f * x0[n]);
}

/* EDEADLOCK_[n] = exp(683 * x0[n])                                                names.cnn:1367
 * x0[4]
 * -> EDEADLOCK_[4] */
KERNEL void inner_EDEADLOCK_(const float *restrict x0, float *restrict EDEADLOCK_)
{
    for (int n = 0; n < 4; n++)
        EDEADLOCK_[n] = expf(683.0f * x0[n]);
}

/* ENOANO_[n] = exp(684 * x0[n])                                                   names.cnn:1369
 * x0[4]
 * -> ENOANO_[4] */
KERNEL void inner_ENOANO_(const float *restrict x0, float *restrict ENOANO_)
{
    for (int n = 0; n < 4; n++)
        ENOANO_[n] = expf(684.0f * x0[n]);
}

/* FOPEN_MAX_[n] = exp(685 * x0[n])                                                names.cnn:1371
 * x0[4]
 * -> FOPEN_MAX_[4] */
KERNEL void inner_FOPEN_MAX_(const float *restrict x0, float *restrict FOPEN_MAX_)
{
    for (int n = 0; n < 4; n++)
        FOPEN_MAX_[n] = expf(685.0f * x0[n]);
}

/* t_F_EXLCK_[n] = exp(686 * x0[n])                                                names.cnn:1373
 * x0[4]
 * -> t_F_EXLCK_[4] */
KERNEL void inner_t_F_EXLCK_(const float *restrict x0, float *restrict t_F_EXLCK_)
{
    for (int n = 0; n < 4; n++)
        t_F_EXLCK_[n] = expf(686.0f * x0[n]);
}

/* EISCONN_[n] = exp(687 * x0[n])                                                  names.cnn:1375
 * x0[4]
 * -> EISCONN_[4] */
KERNEL void inner_EISCONN_(const float *restrict x0, float *restrict EISCONN_)
{
    for (int n = 0; n < 4; n++)
        EISCONN_[n] = expf(687.0f * x0[n]);
}

/* t_S_ISLNK_[n] = exp(688 * x0[n])                                                names.cnn:1377
 * x0[4]
 * -> t_S_ISLNK_[4] */
KERNEL void inner_t_S_ISLNK_(const float *restrict x0, float *restrict t_S_ISLNK_)
{
    for (int n = 0; n < 4; n++)
        t_S_ISLNK_[n] = expf(688.0f * x0[n]);
}

/* INTMAX_MIN_[n] = exp(689 * x0[n])                                               names.cnn:1379
 * x0[4]
 * -> INTMAX_MIN_[4] */
KERNEL void inner_INTMAX_MIN_(const float *restrict x0, float *restrict INTMAX_MIN_)
{
    for (int n = 0; n < 4; n++)
        INTMAX_MIN_[n] = expf(689.0f * x0[n]);
}

/* EUSERS_[n] = exp(690 * x0[n])                                                   names.cnn:1381
 * x0[4]
 * -> EUSERS_[4] */
KERNEL void inner_EUSERS_(const float *restrict x0, float *restrict EUSERS_)
{
    for (int n = 0; n < 4; n++)
        EUSERS_[n] = expf(6.9e+02f * x0[n]);
}

/* ENETDOWN_[n] = exp(691 * x0[n])                                                 names.cnn:1383
 * x0[4]
 * -> ENETDOWN_[4] */
KERNEL void inner_ENETDOWN_(const float *restrict x0, float *restrict ENETDOWN_)
{
    for (int n = 0; n < 4; n++)
        ENETDOWN_[n] = expf(691.0f * x0[n]);
}

/* ENOPROTOOPT_[n] = exp(692 * x0[n])                                              names.cnn:1385
 * x0[4]
 * -> ENOPROTOOPT_[4] */
KERNEL void inner_ENOPROTOOPT_(const float *restrict x0, float *restrict ENOPROTOOPT_)
{
    for (int n = 0; n < 4; n++)
        ENOPROTOOPT_[n] = expf(692.0f * x0[n]);
}

/* INT_FAST64_MAX_[n] = exp(693 * x0[n])                                           names.cnn:1387
 * x0[4]
 * -> INT_FAST64_MAX_[4] */
KERNEL void inner_INT_FAST64_MAX_(const float *restrict x0, float *restrict INT_FAST64_MAX_)
{
    for (int n = 0; n < 4; n++)
        INT_FAST64_MAX_[n] = expf(693.0f * x0[n]);
}

/* UINT_LEAST32_MAX_[n] = exp(694 * x0[n])                                         names.cnn:1389
 * x0[4]
 * -> UINT_LEAST32_MAX_[4] */
KERNEL void inner_UINT_LEAST32_MAX_(const float *restrict x0, float *restrict UINT_LEAST32_MAX_)
{
    for (int n = 0; n < 4; n++)
        UINT_LEAST32_MAX_[n] = expf(694.0f * x0[n]);
}

/* EMFILE_[n] = exp(695 * x0[n])                                                   names.cnn:1391
 * x0[4]
 * -> EMFILE_[4] */
KERNEL void inner_EMFILE_(const float *restrict x0, float *restrict EMFILE_)
{
    for (int n = 0; n < 4; n++)
        EMFILE_[n] = expf(695.0f * x0[n]);
}

/* ENOBUFS_[n] = exp(696 * x0[n])                                                  names.cnn:1393
 * x0[4]
 * -> ENOBUFS_[4] */
KERNEL void inner_ENOBUFS_(const float *restrict x0, float *restrict ENOBUFS_)
{
    for (int n = 0; n < 4; n++)
        ENOBUFS_[n] = expf(696.0f * x0[n]);
}

/* EWOULDBLOCK_[n] = exp(697 * x0[n])                                              names.cnn:1395
 * x0[4]
 * -> EWOULDBLOCK_[4] */
KERNEL void inner_EWOULDBLOCK_(const float *restrict x0, float *restrict EWOULDBLOCK_)
{
    for (int n = 0; n < 4; n++)
        EWOULDBLOCK_[n] = expf(697.0f * x0[n]);
}

/* t_S_ISREG_[n] = exp(698 * x0[n])                                                names.cnn:1397
 * x0[4]
 * -> t_S_ISREG_[4] */
KERNEL void inner_t_S_ISREG_(const float *restrict x0, float *restrict t_S_ISREG_)
{
    for (int n = 0; n < 4; n++)
        t_S_ISREG_[n] = expf(698.0f * x0[n]);
}

/* t_S_IXGRP_[n] = exp(699 * x0[n])                                                names.cnn:1399
 * x0[4]
 * -> t_S_IXGRP_[4] */
KERNEL void inner_t_S_IXGRP_(const float *restrict x0, float *restrict t_S_IXGRP_)
{
    for (int n = 0; n < 4; n++)
        t_S_IXGRP_[n] = expf(699.0f * x0[n]);
}

/* ELIBBAD_[n] = exp(700 * x0[n])                                                  names.cnn:1401
 * x0[4]
 * -> ELIBBAD_[4] */
KERNEL void inner_ELIBBAD_(const float *restrict x0, float *restrict ELIBBAD_)
{
    for (int n = 0; n < 4; n++)
        ELIBBAD_[n] = expf(7e+02f * x0[n]);
}

/* INTMAX_C_[n] = exp(701 * x0[n])                                                 names.cnn:1403
 * x0[4]
 * -> INTMAX_C_[4] */
KERNEL void inner_INTMAX_C_(const float *restrict x0, float *restrict INTMAX_C_)
{
    for (int n = 0; n < 4; n++)
        INTMAX_C_[n] = expf(701.0f * x0[n]);
}

/* ESTRPIPE_[n] = exp(702 * x0[n])                                                 names.cnn:1405
 * x0[4]
 * -> ESTRPIPE_[4] */
KERNEL void inner_ESTRPIPE_(const float *restrict x0, float *restrict ESTRPIPE_)
{
    for (int n = 0; n < 4; n++)
        ESTRPIPE_[n] = expf(702.0f * x0[n]);
}

/* ECONNREFUSED_[n] = exp(703 * x0[n])                                             names.cnn:1407
 * x0[4]
 * -> ECONNREFUSED_[4] */
KERNEL void inner_ECONNREFUSED_(const float *restrict x0, float *restrict ECONNREFUSED_)
{
    for (int n = 0; n < 4; n++)
        ECONNREFUSED_[n] = expf(703.0f * x0[n]);
}

/* INT_FAST64_MIN_[n] = exp(704 * x0[n])                                           names.cnn:1409
 * x0[4]
 * -> INT_FAST64_MIN_[4] */
KERNEL void inner_INT_FAST64_MIN_(const float *restrict x0, float *restrict INT_FAST64_MIN_)
{
    for (int n = 0; n < 4; n++)
        INT_FAST64_MIN_[n] = expf(704.0f * x0[n]);
}

/* EAGAIN_[n] = exp(705 * x0[n])                                                   names.cnn:1411
 * x0[4]
 * -> EAGAIN_[4] */
KERNEL void inner_EAGAIN_(const float *restrict x0, float *restrict EAGAIN_)
{
    for (int n = 0; n < 4; n++)
        EAGAIN_[n] = expf(705.0f * x0[n]);
}

/* UINT16_MAX_[n] = exp(706 * x0[n])                                               names.cnn:1413
 * x0[4]
 * -> UINT16_MAX_[4] */
KERNEL void inner_UINT16_MAX_(const float *restrict x0, float *restrict UINT16_MAX_)
{
    for (int n = 0; n < 4; n++)
        UINT16_MAX_[n] = expf(706.0f * x0[n]);
}

/* t_S_ISUID_[n] = exp(707 * x0[n])                                                names.cnn:1415
 * x0[4]
 * -> t_S_ISUID_[4] */
KERNEL void inner_t_S_ISUID_(const float *restrict x0, float *restrict t_S_ISUID_)
{
    for (int n = 0; n < 4; n++)
        t_S_ISUID_[n] = expf(707.0f * x0[n]);
}

/* ELIBMAX_[n] = exp(708 * x0[n])                                                  names.cnn:1417
 * x0[4]
 * -> ELIBMAX_[4] */
KERNEL void inner_ELIBMAX_(const float *restrict x0, float *restrict ELIBMAX_)
{
    for (int n = 0; n < 4; n++)
        ELIBMAX_[n] = expf(708.0f * x0[n]);
}

/* EEXIST_[n] = exp(709 * x0[n])                                                   names.cnn:1419
 * x0[4]
 * -> EEXIST_[4] */
KERNEL void inner_EEXIST_(const float *restrict x0, float *restrict EEXIST_)
{
    for (int n = 0; n < 4; n++)
        EEXIST_[n] = expf(709.0f * x0[n]);
}

/* errno_[n] = exp(710 * x0[n])                                                    names.cnn:1421
 * x0[4]
 * -> errno_[4] */
KERNEL void inner_errno_(const float *restrict x0, float *restrict errno_)
{
    for (int n = 0; n < 4; n++)
        errno_[n] = expf(7.1e+02f * x0[n]);
}

/* EL2NSYNC_[n] = exp(711 * x0[n])                                                 names.cnn:1423
 * x0[4]
 * -> EL2NSYNC_[4] */
KERNEL void inner_EL2NSYNC_(const float *restrict x0, float *restrict EL2NSYNC_)
{
    for (int n = 0; n < 4; n++)
        EL2NSYNC_[n] = expf(711.0f * x0[n]);
}

/* ENOENT_[n] = exp(712 * x0[n])                                                   names.cnn:1425
 * x0[4]
 * -> ENOENT_[4] */
KERNEL void inner_ENOENT_(const float *restrict x0, float *restrict ENOENT_)
{
    for (int n = 0; n < 4; n++)
        ENOENT_[n] = expf(712.0f * x0[n]);
}

/* ENOPKG_[n] = exp(713 * x0[n])                                                   names.cnn:1427
 * x0[4]
 * -> ENOPKG_[4] */
KERNEL void inner_ENOPKG_(const float *restrict x0, float *restrict ENOPKG_)
{
    for (int n = 0; n < 4; n++)
        ENOPKG_[n] = expf(713.0f * x0[n]);
}

/* t_F_SETFD_[n] = exp(714 * x0[n])                                                names.cnn:1429
 * x0[4]
 * -> t_F_SETFD_[4] */
KERNEL void inner_t_F_SETFD_(const float *restrict x0, float *restrict t_F_SETFD_)
{
    for (int n = 0; n < 4; n++)
        t_F_SETFD_[n] = expf(714.0f * x0[n]);
}

/* EXFULL_[n] = exp(715 * x0[n])                                                   names.cnn:1431
 * x0[4]
 * -> EXFULL_[4] */
KERNEL void inner_EXFULL_(const float *restrict x0, float *restrict EXFULL_)
{
    for (int n = 0; n < 4; n++)
        EXFULL_[n] = expf(715.0f * x0[n]);
}

/* EKEYREVOKED_[n] = exp(716 * x0[n])                                              names.cnn:1433
 * x0[4]
 * -> EKEYREVOKED_[4] */
KERNEL void inner_EKEYREVOKED_(const float *restrict x0, float *restrict EKEYREVOKED_)
{
    for (int n = 0; n < 4; n++)
        EKEYREVOKED_[n] = expf(716.0f * x0[n]);
}

/* ENOTUNIQ_[n] = exp(717 * x0[n])                                                 names.cnn:1435
 * x0[4]
 * -> ENOTUNIQ_[4] */
KERNEL void inner_ENOTUNIQ_(const float *restrict x0, float *restrict ENOTUNIQ_)
{
    for (int n = 0; n < 4; n++)
        ENOTUNIQ_[n] = expf(717.0f * x0[n]);
}

/* t_PTRDIFF_MAX_[n] = exp(718 * x0[n])                                            names.cnn:1437
 * x0[4]
 * -> t_PTRDIFF_MAX_[4] */
KERNEL void inner_t_PTRDIFF_MAX_(const float *restrict x0, float *restrict t_PTRDIFF_MAX_)
{
    for (int n = 0; n < 4; n++)
        t_PTRDIFF_MAX_[n] = expf(718.0f * x0[n]);
}

/* t_S_IROTH_[n] = exp(719 * x0[n])                                                names.cnn:1439
 * x0[4]
 * -> t_S_IROTH_[4] */
KERNEL void inner_t_S_IROTH_(const float *restrict x0, float *restrict t_S_IROTH_)
{
    for (int n = 0; n < 4; n++)
        t_S_IROTH_[n] = expf(719.0f * x0[n]);
}

/* X_OK_[n] = exp(720 * x0[n])                                                     names.cnn:1441
 * x0[4]
 * -> X_OK_[4] */
KERNEL void inner_X_OK_(const float *restrict x0, float *restrict X_OK_)
{
    for (int n = 0; n < 4; n++)
        X_OK_[n] = expf(7.2e+02f * x0[n]);
}

/* INT_LEAST16_MAX_[n] = exp(721 * x0[n])                                          names.cnn:1443
 * x0[4]
 * -> INT_LEAST16_MAX_[4] */
KERNEL void inner_INT_LEAST16_MAX_(const float *restrict x0, float *restrict INT_LEAST16_MAX_)
{
    for (int n = 0; n < 4; n++)
        INT_LEAST16_MAX_[n] = expf(721.0f * x0[n]);
}

/* EOPNOTSUPP_[n] = exp(722 * x0[n])                                               names.cnn:1445
 * x0[4]
 * -> EOPNOTSUPP_[4] */
KERNEL void inner_EOPNOTSUPP_(const float *restrict x0, float *restrict EOPNOTSUPP_)
{
    for (int n = 0; n < 4; n++)
        EOPNOTSUPP_[n] = expf(722.0f * x0[n]);
}

/* d_fileno_[n] = exp(723 * x0[n])                                                 names.cnn:1447
 * x0[4]
 * -> d_fileno_[4] */
KERNEL void inner_d_fileno_(const float *restrict x0, float *restrict d_fileno_)
{
    for (int n = 0; n < 4; n++)
        d_fileno_[n] = expf(723.0f * x0[n]);
}

/* ENOTDIR_[n] = exp(724 * x0[n])                                                  names.cnn:1449
 * x0[4]
 * -> ENOTDIR_[4] */
KERNEL void inner_ENOTDIR_(const float *restrict x0, float *restrict ENOTDIR_)
{
    for (int n = 0; n < 4; n++)
        ENOTDIR_[n] = expf(724.0f * x0[n]);
}

/* EMEDIUMTYPE_[n] = exp(725 * x0[n])                                              names.cnn:1451
 * x0[4]
 * -> EMEDIUMTYPE_[4] */
KERNEL void inner_EMEDIUMTYPE_(const float *restrict x0, float *restrict EMEDIUMTYPE_)
{
    for (int n = 0; n < 4; n++)
        EMEDIUMTYPE_[n] = expf(725.0f * x0[n]);
}

/* ino_t_[n] = exp(726 * x0[n])                                                    names.cnn:1453
 * x0[4]
 * -> ino_t_[4] */
KERNEL void inner_ino_t_(const float *restrict x0, float *restrict ino_t_)
{
    for (int n = 0; n < 4; n++)
        ino_t_[n] = expf(726.0f * x0[n]);
}

/* ino64_t_[n] = exp(727 * x0[n])                                                  names.cnn:1455
 * x0[4]
 * -> ino64_t_[4] */
KERNEL void inner_ino64_t_(const float *restrict x0, float *restrict ino64_t_)
{
    for (int n = 0; n < 4; n++)
        ino64_t_[n] = expf(727.0f * x0[n]);
}

/* dirent64_[n] = exp(728 * x0[n])                                                 names.cnn:1457
 * x0[4]
 * -> dirent64_[4] */
KERNEL void inner_dirent64_(const float *restrict x0, float *restrict dirent64_)
{
    for (int n = 0; n < 4; n++)
        dirent64_[n] = expf(728.0f * x0[n]);
}

/* t_DT_UNKNOWN_[n] = exp(729 * x0[n])                                             names.cnn:1459
 * x0[4]
 * -> t_DT_UNKNOWN_[4] */
KERNEL void inner_t_DT_UNKNOWN_(const float *restrict x0, float *restrict t_DT_UNKNOWN_)
{
    for (int n = 0; n < 4; n++)
        t_DT_UNKNOWN_[n] = expf(729.0f * x0[n]);
}

/* t_DT_FIFO_[n] = exp(730 * x0[n])                                                names.cnn:1461
 * x0[4]
 * -> t_DT_FIFO_[4] */
KERNEL void inner_t_DT_FIFO_(const float *restrict x0, float *restrict t_DT_FIFO_)
{
    for (int n = 0; n < 4; n++)
        t_DT_FIFO_[n] = expf(7.3e+02f * x0[n]);
}

/* t_DT_CHR_[n] = exp(731 * x0[n])                                                 names.cnn:1463
 * x0[4]
 * -> t_DT_CHR_[4] */
KERNEL void inner_t_DT_CHR_(const float *restrict x0, float *restrict t_DT_CHR_)
{
    for (int n = 0; n < 4; n++)
        t_DT_CHR_[n] = expf(731.0f * x0[n]);
}

/* t_DT_DIR_[n] = exp(732 * x0[n])                                                 names.cnn:1465
 * x0[4]
 * -> t_DT_DIR_[4] */
KERNEL void inner_t_DT_DIR_(const float *restrict x0, float *restrict t_DT_DIR_)
{
    for (int n = 0; n < 4; n++)
        t_DT_DIR_[n] = expf(732.0f * x0[n]);
}

/* t_DT_BLK_[n] = exp(733 * x0[n])                                                 names.cnn:1467
 * x0[4]
 * -> t_DT_BLK_[4] */
KERNEL void inner_t_DT_BLK_(const float *restrict x0, float *restrict t_DT_BLK_)
{
    for (int n = 0; n < 4; n++)
        t_DT_BLK_[n] = expf(733.0f * x0[n]);
}

/* t_DT_REG_[n] = exp(734 * x0[n])                                                 names.cnn:1469
 * x0[4]
 * -> t_DT_REG_[4] */
KERNEL void inner_t_DT_REG_(const float *restrict x0, float *restrict t_DT_REG_)
{
    for (int n = 0; n < 4; n++)
        t_DT_REG_[n] = expf(734.0f * x0[n]);
}

/* t_DT_LNK_[n] = exp(735 * x0[n])                                                 names.cnn:1471
 * x0[4]
 * -> t_DT_LNK_[4] */
KERNEL void inner_t_DT_LNK_(const float *restrict x0, float *restrict t_DT_LNK_)
{
    for (int n = 0; n < 4; n++)
        t_DT_LNK_[n] = expf(735.0f * x0[n]);
}

/* t_DT_SOCK_[n] = exp(736 * x0[n])                                                names.cnn:1473
 * x0[4]
 * -> t_DT_SOCK_[4] */
KERNEL void inner_t_DT_SOCK_(const float *restrict x0, float *restrict t_DT_SOCK_)
{
    for (int n = 0; n < 4; n++)
        t_DT_SOCK_[n] = expf(736.0f * x0[n]);
}

/* t_DT_WHT_[n] = exp(737 * x0[n])                                                 names.cnn:1475
 * x0[4]
 * -> t_DT_WHT_[4] */
KERNEL void inner_t_DT_WHT_(const float *restrict x0, float *restrict t_DT_WHT_)
{
    for (int n = 0; n < 4; n++)
        t_DT_WHT_[n] = expf(737.0f * x0[n]);
}

/* fdopendir_[n] = exp(738 * x0[n])                                                names.cnn:1477
 * x0[4]
 * -> fdopendir_[4] */
KERNEL void inner_fdopendir_(const float *restrict x0, float *restrict fdopendir_)
{
    for (int n = 0; n < 4; n++)
        fdopendir_[n] = expf(738.0f * x0[n]);
}

/* t_readdir64_[n] = exp(739 * x0[n])                                              names.cnn:1479
 * x0[4]
 * -> t_readdir64_[4] */
KERNEL void inner_t_readdir64_(const float *restrict x0, float *restrict t_readdir64_)
{
    for (int n = 0; n < 4; n++)
        t_readdir64_[n] = expf(739.0f * x0[n]);
}

/* t_readdir_r_[n] = exp(740 * x0[n])                                              names.cnn:1481
 * x0[4]
 * -> t_readdir_r_[4] */
KERNEL void inner_t_readdir_r_(const float *restrict x0, float *restrict t_readdir_r_)
{
    for (int n = 0; n < 4; n++)
        t_readdir_r_[n] = expf(7.4e+02f * x0[n]);
}

/* t_readdir64_r_[n] = exp(741 * x0[n])                                            names.cnn:1483
 * x0[4]
 * -> t_readdir64_r_[4] */
KERNEL void inner_t_readdir64_r_(const float *restrict x0, float *restrict t_readdir64_r_)
{
    for (int n = 0; n < 4; n++)
        t_readdir64_r_[n] = expf(741.0f * x0[n]);
}

/* seekdir_[n] = exp(742 * x0[n])                                                  names.cnn:1485
 * x0[4]
 * -> seekdir_[4] */
KERNEL void inner_seekdir_(const float *restrict x0, float *restrict seekdir_)
{
    for (int n = 0; n < 4; n++)
        seekdir_[n] = expf(742.0f * x0[n]);
}

/* telldir_[n] = exp(743 * x0[n])                                                  names.cnn:1487
 * x0[4]
 * -> telldir_[4] */
KERNEL void inner_telldir_(const float *restrict x0, float *restrict telldir_)
{
    for (int n = 0; n < 4; n++)
        telldir_[n] = expf(743.0f * x0[n]);
}

/* dirfd_[n] = exp(744 * x0[n])                                                    names.cnn:1489
 * x0[4]
 * -> dirfd_[4] */
KERNEL void inner_dirfd_(const float *restrict x0, float *restrict dirfd_)
{
    for (int n = 0; n < 4; n++)
        dirfd_[n] = expf(744.0f * x0[n]);
}

/* t_scandir_[n] = exp(745 * x0[n])                                                names.cnn:1491
 * x0[4]
 * -> t_scandir_[4] */
KERNEL void inner_t_scandir_(const float *restrict x0, float *restrict t_scandir_)
{
    for (int n = 0; n < 4; n++)
        t_scandir_[n] = expf(745.0f * x0[n]);
}

/* t_scandir64_[n] = exp(746 * x0[n])                                              names.cnn:1493
 * x0[4]
 * -> t_scandir64_[4] */
KERNEL void inner_t_scandir64_(const float *restrict x0, float *restrict t_scandir64_)
{
    for (int n = 0; n < 4; n++)
        t_scandir64_[n] = expf(746.0f * x0[n]);
}

/* t_scandirat_[n] = exp(747 * x0[n])                                              names.cnn:1495
 * x0[4]
 * -> t_scandirat_[4] */
KERNEL void inner_t_scandirat_(const float *restrict x0, float *restrict t_scandirat_)
{
    for (int n = 0; n < 4; n++)
        t_scandirat_[n] = expf(747.0f * x0[n]);
}

/* t_scandirat64_[n] = exp(748 * x0[n])                                            names.cnn:1497
 * x0[4]
 * -> t_scandirat64_[4] */
KERNEL void inner_t_scandirat64_(const float *restrict x0, float *restrict t_scandirat64_)
{
    for (int n = 0; n < 4; n++)
        t_scandirat64_[n] = expf(748.0f * x0[n]);
}

/* t_alphasort_[n] = exp(749 * x0[n])                                              names.cnn:1499
 * x0[4]
 * -> t_alphasort_[4] */
KERNEL void inner_t_alphasort_(const float *restrict x0, float *restrict t_alphasort_)
{
    for (int n = 0; n < 4; n++)
        t_alphasort_[n] = expf(749.0f * x0[n]);
}

/* t_alphasort64_[n] = exp(750 * x0[n])                                            names.cnn:1501
 * x0[4]
 * -> t_alphasort64_[4] */
KERNEL void inner_t_alphasort64_(const float *restrict x0, float *restrict t_alphasort64_)
{
    for (int n = 0; n < 4; n++)
        t_alphasort64_[n] = expf(7.5e+02f * x0[n]);
}

/* t_getdirentries_[n] = exp(751 * x0[n])                                          names.cnn:1503
 * x0[4]
 * -> t_getdirentries_[4] */
KERNEL void inner_t_getdirentries_(const float *restrict x0, float *restrict t_getdirentries_)
{
    for (int n = 0; n < 4; n++)
        t_getdirentries_[n] = expf(751.0f * x0[n]);
}

/* t_getdirentries64_[n] = exp(752 * x0[n])                                        names.cnn:1505
 * x0[4]
 * -> t_getdirentries64_[4] */
KERNEL void inner_t_getdirentries64_(const float *restrict x0, float *restrict t_getdirentries64_)
{
    for (int n = 0; n < 4; n++)
        t_getdirentries64_[n] = expf(752.0f * x0[n]);
}

/* t_versionsort_[n] = exp(753 * x0[n])                                            names.cnn:1507
 * x0[4]
 * -> t_versionsort_[4] */
KERNEL void inner_t_versionsort_(const float *restrict x0, float *restrict t_versionsort_)
{
    for (int n = 0; n < 4; n++)
        t_versionsort_[n] = expf(753.0f * x0[n]);
}

/* t_versionsort64_[n] = exp(754 * x0[n])                                          names.cnn:1509
 * x0[4]
 * -> t_versionsort64_[4] */
KERNEL void inner_t_versionsort64_(const float *restrict x0, float *restrict t_versionsort64_)
{
    for (int n = 0; n < 4; n++)
        t_versionsort64_[n] = expf(754.0f * x0[n]);
}

/* getdents64_[n] = exp(755 * x0[n])                                               names.cnn:1511
 * x0[4]
 * -> getdents64_[4] */
KERNEL void inner_getdents64_(const float *restrict x0, float *restrict getdents64_)
{
    for (int n = 0; n < 4; n++)
        getdents64_[n] = expf(755.0f * x0[n]);
}

/* t_program_invocation_name_[n] = exp(756 * x0[n])                                names.cnn:1513
 * x0[4]
 * -> t_program_invocation_name_[4] */
KERNEL void inner_t_program_invocation_name_(const float *restrict x0,
        float *restrict t_program_invocation_name_)
{
    for (int n = 0; n < 4; n++)
        t_program_invocation_name_[n] = expf(756.0f * x0[n]);
}

/* t_program_invocation_short_name_[n] = exp(757 * x0[n])                          names.cnn:1515
 * x0[4]
 * -> t_program_invocation_short_name_[4] */
KERNEL void inner_t_program_invocation_short_name_(const float *restrict x0,
        float *restrict t_program_invocation_short_name_)
{
    for (int n = 0; n < 4; n++)
        t_program_invocation_short_name_[n] = expf(757.0f * x0[n]);
}

/* error_t_[n] = exp(758 * x0[n])                                                  names.cnn:1517
 * x0[4]
 * -> error_t_[4] */
KERNEL void inner_error_t_(const float *restrict x0, float *restrict error_t_)
{
    for (int n = 0; n < 4; n++)
        error_t_[n] = expf(758.0f * x0[n]);
}

/* flock64_[n] = exp(759 * x0[n])                                                  names.cnn:1519
 * x0[4]
 * -> flock64_[4] */
KERNEL void inner_flock64_(const float *restrict x0, float *restrict flock64_)
{
    for (int n = 0; n < 4; n++)
        flock64_[n] = expf(759.0f * x0[n]);
}

/* iovec_[n] = exp(760 * x0[n])                                                    names.cnn:1521
 * x0[4]
 * -> iovec_[4] */
KERNEL void inner_iovec_(const float *restrict x0, float *restrict iovec_)
{
    for (int n = 0; n < 4; n++)
        iovec_[n] = expf(7.6e+02f * x0[n]);
}

/* iov_base[n] = exp(761 * x0[n])                                                  names.cnn:1523
 * x0[4]
 * -> iov_base[4] */
KERNEL void inner_iov_base(const float *restrict x0, float *restrict iov_base)
{
    for (int n = 0; n < 4; n++)
        iov_base[n] = expf(761.0f * x0[n]);
}

/* iov_len[n] = exp(762 * x0[n])                                                   names.cnn:1525
 * x0[4]
 * -> iov_len[4] */
KERNEL void inner_iov_len(const float *restrict x0, float *restrict iov_len)
{
    for (int n = 0; n < 4; n++)
        iov_len[n] = expf(762.0f * x0[n]);
}

/* t_F_OWNER_TID_[n] = exp(763 * x0[n])                                            names.cnn:1527
 * x0[4]
 * -> t_F_OWNER_TID_[4] */
KERNEL void inner_t_F_OWNER_TID_(const float *restrict x0, float *restrict t_F_OWNER_TID_)
{
    for (int n = 0; n < 4; n++)
        t_F_OWNER_TID_[n] = expf(763.0f * x0[n]);
}

/* t_F_OWNER_PID_[n] = exp(764 * x0[n])                                            names.cnn:1529
 * x0[4]
 * -> t_F_OWNER_PID_[4] */
KERNEL void inner_t_F_OWNER_PID_(const float *restrict x0, float *restrict t_F_OWNER_PID_)
{
    for (int n = 0; n < 4; n++)
        t_F_OWNER_PID_[n] = expf(764.0f * x0[n]);
}

/* t_F_OWNER_PGRP_[n] = exp(765 * x0[n])                                           names.cnn:1531
 * x0[4]
 * -> t_F_OWNER_PGRP_[4] */
KERNEL void inner_t_F_OWNER_PGRP_(const float *restrict x0, float *restrict t_F_OWNER_PGRP_)
{
    for (int n = 0; n < 4; n++)
        t_F_OWNER_PGRP_[n] = expf(765.0f * x0[n]);
}

/* t_F_OWNER_GID_[n] = exp(766 * x0[n])                                            names.cnn:1533
 * x0[4]
 * -> t_F_OWNER_GID_[4] */
KERNEL void inner_t_F_OWNER_GID_(const float *restrict x0, float *restrict t_F_OWNER_GID_)
{
    for (int n = 0; n < 4; n++)
        t_F_OWNER_GID_[n] = expf(766.0f * x0[n]);
}

/* f_owner_ex_[n] = exp(767 * x0[n])                                               names.cnn:1535
 * x0[4]
 * -> f_owner_ex_[4] */
KERNEL void inner_f_owner_ex_(const float *restrict x0, float *restrict f_owner_ex_)
{
    for (int n = 0; n < 4; n++)
        f_owner_ex_[n] = expf(767.0f * x0[n]);
}

/* type[n] = exp(768 * x0[n])                                                      names.cnn:1537
 * x0[4]
 * -> type[4] */
KERNEL void inner_type(const float *restrict x0, float *restrict type)
{
    for (int n = 0; n < 4; n++)
        type[n] = expf(768.0f * x0[n]);
}

/* pid[n] = exp(769 * x0[n])                                                       names.cnn:1539
 * x0[4]
 * -> pid[4] */
KERNEL void inner_pid(const float *restrict x0, float *restrict pid)
{
    for (int n = 0; n < 4; n++)
        pid[n] = expf(769.0f * x0[n]);
}

/* file_handle_[n] = exp(770 * x0[n])                                              names.cnn:1541
 * x0[4]
 * -> file_handle_[4] */
KERNEL void inner_file_handle_(const float *restrict x0, float *restrict file_handle_)
{
    for (int n = 0; n < 4; n++)
        file_handle_[n] = expf(7.7e+02f * x0[n]);
}

/* handle_bytes[n] = exp(771 * x0[n])                                              names.cnn:1543
 * x0[4]
 * -> handle_bytes[4] */
KERNEL void inner_handle_bytes(const float *restrict x0, float *restrict handle_bytes)
{
    for (int n = 0; n < 4; n++)
        handle_bytes[n] = expf(771.0f * x0[n]);
}

/* handle_type[n] = exp(772 * x0[n])                                               names.cnn:1545
 * x0[4]
 * -> handle_type[4] */
KERNEL void inner_handle_type(const float *restrict x0, float *restrict handle_type)
{
    for (int n = 0; n < 4; n++)
        handle_type[n] = expf(772.0f * x0[n]);
}

/* f_handle[n] = exp(773 * x0[n])                                                  names.cnn:1547
 * x0[4]
 * -> f_handle[4] */
KERNEL void inner_f_handle(const float *restrict x0, float *restrict f_handle)
{
    for (int n = 0; n < 4; n++)
        f_handle[n] = expf(773.0f * x0[n]);
}

/* readahead_[n] = exp(774 * x0[n])                                                names.cnn:1549
 * x0[4]
 * -> readahead_[4] */
KERNEL void inner_readahead_(const float *restrict x0, float *restrict readahead_)
{
    for (int n = 0; n < 4; n++)
        readahead_[n] = expf(774.0f * x0[n]);
}

/* sync_file_range_[n] = exp(775 * x0[n])                                          names.cnn:1551
 * x0[4]
 * -> sync_file_range_[4] */
KERNEL void inner_sync_file_range_(const float *restrict x0, float *restrict sync_file_range_)
{
    for (int n = 0; n < 4; n++)
        sync_file_range_[n] = expf(775.0f * x0[n]);
}

/* vmsplice_[n] = exp(776 * x0[n])                                                 names.cnn:1553
 * x0[4]
 * -> vmsplice_[4] */
KERNEL void inner_vmsplice_(const float *restrict x0, float *restrict vmsplice_)
{
    for (int n = 0; n < 4; n++)
        vmsplice_[n] = expf(776.0f * x0[n]);
}

/* splice_[n] = exp(777 * x0[n])                                                   names.cnn:1555
 * x0[4]
 * -> splice_[4] */
KERNEL void inner_splice_(const float *restrict x0, float *restrict splice_)
{
    for (int n = 0; n < 4; n++)
        splice_[n] = expf(777.0f * x0[n]);
}

/* tee_[n] = exp(778 * x0[n])                                                      names.cnn:1557
 * x0[4]
 * -> tee_[4] */
KERNEL void inner_tee_(const float *restrict x0, float *restrict tee_)
{
    for (int n = 0; n < 4; n++)
        tee_[n] = expf(778.0f * x0[n]);
}

/* t_fallocate_[n] = exp(779 * x0[n])                                              names.cnn:1559
 * x0[4]
 * -> t_fallocate_[4] */
KERNEL void inner_t_fallocate_(const float *restrict x0, float *restrict t_fallocate_)
{
    for (int n = 0; n < 4; n++)
        t_fallocate_[n] = expf(779.0f * x0[n]);
}

/* t_fallocate64_[n] = exp(780 * x0[n])                                            names.cnn:1561
 * x0[4]
 * -> t_fallocate64_[4] */
KERNEL void inner_t_fallocate64_(const float *restrict x0, float *restrict t_fallocate64_)
{
    for (int n = 0; n < 4; n++)
        t_fallocate64_[n] = expf(7.8e+02f * x0[n]);
}

/* name_to_handle_at_[n] = exp(781 * x0[n])                                        names.cnn:1563
 * x0[4]
 * -> name_to_handle_at_[4] */
KERNEL void inner_name_to_handle_at_(const float *restrict x0, float *restrict name_to_handle_at_)
{
    for (int n = 0; n < 4; n++)
        name_to_handle_at_[n] = expf(781.0f * x0[n]);
}

/* open_by_handle_at_[n] = exp(782 * x0[n])                                        names.cnn:1565
 * x0[4]
 * -> open_by_handle_at_[4] */
KERNEL void inner_open_by_handle_at_(const float *restrict x0, float *restrict open_by_handle_at_)
{
    for (int n = 0; n < 4; n++)
        open_by_handle_at_[n] = expf(782.0f * x0[n]);
}

/* off64_t_[n] = exp(783 * x0[n])                                                  names.cnn:1567
 * x0[4]
 * -> off64_t_[4] */
KERNEL void inner_off64_t_(const float *restrict x0, float *restrict off64_t_)
{
    for (int n = 0; n < 4; n++)
        off64_t_[n] = expf(783.0f * x0[n]);
}

/* time_t_[n] = exp(784 * x0[n])                                                   names.cnn:1569
 * x0[4]
 * -> time_t_[4] */
KERNEL void inner_time_t_(const float *restrict x0, float *restrict time_t_)
{
    for (int n = 0; n < 4; n++)
        time_t_[n] = expf(784.0f * x0[n]);
}

/* timespec_[n] = exp(785 * x0[n])                                                 names.cnn:1571
 * x0[4]
 * -> timespec_[4] */
KERNEL void inner_timespec_(const float *restrict x0, float *restrict timespec_)
{
    for (int n = 0; n < 4; n++)
        timespec_[n] = expf(785.0f * x0[n]);
}

/* tv_sec[n] = exp(786 * x0[n])                                                    names.cnn:1573
 * x0[4]
 * -> tv_sec[4] */
KERNEL void inner_tv_sec(const float *restrict x0, float *restrict tv_sec)
{
    for (int n = 0; n < 4; n++)
        tv_sec[n] = expf(786.0f * x0[n]);
}

/* tv_nsec[n] = exp(787 * x0[n])                                                   names.cnn:1575
 * x0[4]
 * -> tv_nsec[4] */
KERNEL void inner_tv_nsec(const float *restrict x0, float *restrict tv_nsec)
{
    for (int n = 0; n < 4; n++)
        tv_nsec[n] = expf(787.0f * x0[n]);
}

/* st_atim[n] = exp(788 * x0[n])                                                   names.cnn:1577
 * x0[4]
 * -> st_atim[4] */
KERNEL void inner_st_atim(const float *restrict x0, float *restrict st_atim)
{
    for (int n = 0; n < 4; n++)
        st_atim[n] = expf(788.0f * x0[n]);
}

/* st_mtim[n] = exp(789 * x0[n])                                                   names.cnn:1579
 * x0[4]
 * -> st_mtim[4] */
KERNEL void inner_st_mtim(const float *restrict x0, float *restrict st_mtim)
{
    for (int n = 0; n < 4; n++)
        st_mtim[n] = expf(789.0f * x0[n]);
}

/* st_ctim[n] = exp(790 * x0[n])                                                   names.cnn:1581
 * x0[4]
 * -> st_ctim[4] */
KERNEL void inner_st_ctim(const float *restrict x0, float *restrict st_ctim)
{
    for (int n = 0; n < 4; n++)
        st_ctim[n] = expf(7.9e+02f * x0[n]);
}

/* stat64_[n] = exp(791 * x0[n])                                                   names.cnn:1583
 * x0[4]
 * -> stat64_[4] */
KERNEL void inner_stat64_(const float *restrict x0, float *restrict stat64_)
{
    for (int n = 0; n < 4; n++)
        stat64_[n] = expf(791.0f * x0[n]);
}

/* fcntl64_[n] = exp(792 * x0[n])                                                  names.cnn:1585
 * x0[4]
 * -> fcntl64_[4] */
KERNEL void inner_fcntl64_(const float *restrict x0, float *restrict fcntl64_)
{
    for (int n = 0; n < 4; n++)
        fcntl64_[n] = expf(792.0f * x0[n]);
}

/* open64_[n] = exp(793 * x0[n])                                                   names.cnn:1587
 * x0[4]
 * -> open64_[4] */
KERNEL void inner_open64_(const float *restrict x0, float *restrict open64_)
{
    for (int n = 0; n < 4; n++)
        open64_[n] = expf(793.0f * x0[n]);
}

/* t_openat_[n] = exp(794 * x0[n])                                                 names.cnn:1589
 * x0[4]
 * -> t_openat_[4] */
KERNEL void inner_t_openat_(const float *restrict x0, float *restrict t_openat_)
{
    for (int n = 0; n < 4; n++)
        t_openat_[n] = expf(794.0f * x0[n]);
}

/* t_openat64_[n] = exp(795 * x0[n])                                               names.cnn:1591
 * x0[4]
 * -> t_openat64_[4] */
KERNEL void inner_t_openat64_(const float *restrict x0, float *restrict t_openat64_)
{
    for (int n = 0; n < 4; n++)
        t_openat64_[n] = expf(795.0f * x0[n]);
}

/* creat64_[n] = exp(796 * x0[n])                                                  names.cnn:1593
 * x0[4]
 * -> creat64_[4] */
KERNEL void inner_creat64_(const float *restrict x0, float *restrict creat64_)
{
    for (int n = 0; n < 4; n++)
        creat64_[n] = expf(796.0f * x0[n]);
}

/* lockf_[n] = exp(797 * x0[n])                                                    names.cnn:1595
 * x0[4]
 * -> lockf_[4] */
KERNEL void inner_lockf_(const float *restrict x0, float *restrict lockf_)
{
    for (int n = 0; n < 4; n++)
        lockf_[n] = expf(797.0f * x0[n]);
}

/* lockf64_[n] = exp(798 * x0[n])                                                  names.cnn:1597
 * x0[4]
 * -> lockf64_[4] */
KERNEL void inner_lockf64_(const float *restrict x0, float *restrict lockf64_)
{
    for (int n = 0; n < 4; n++)
        lockf64_[n] = expf(798.0f * x0[n]);
}

/* t_posix_fadvise_[n] = exp(799 * x0[n])                                          names.cnn:1599
 * x0[4]
 * -> t_posix_fadvise_[4] */
KERNEL void inner_t_posix_fadvise_(const float *restrict x0, float *restrict t_posix_fadvise_)
{
    for (int n = 0; n < 4; n++)
        t_posix_fadvise_[n] = expf(799.0f * x0[n]);
}

/* t_posix_fadvise64_[n] = exp(800 * x0[n])                                        names.cnn:1601
 * x0[4]
 * -> t_posix_fadvise64_[4] */
KERNEL void inner_t_posix_fadvise64_(const float *restrict x0, float *restrict t_posix_fadvise64_)
{
    for (int n = 0; n < 4; n++)
        t_posix_fadvise64_[n] = expf(8e+02f * x0[n]);
}

/* t_posix_fallocate_[n] = exp(801 * x0[n])                                        names.cnn:1603
 * x0[4]
 * -> t_posix_fallocate_[4] */
KERNEL void inner_t_posix_fallocate_(const float *restrict x0, float *restrict t_posix_fallocate_)
{
    for (int n = 0; n < 4; n++)
        t_posix_fallocate_[n] = expf(801.0f * x0[n]);
}

/* t_posix_fallocate64_[n] = exp(802 * x0[n])                                      names.cnn:1605
 * x0[4]
 * -> t_posix_fallocate64_[4] */
KERNEL void inner_t_posix_fallocate64_(const float *restrict x0,
        float *restrict t_posix_fallocate64_)
{
    for (int n = 0; n < 4; n++)
        t_posix_fallocate64_[n] = expf(802.0f * x0[n]);
}

/* t_FP_INT_UPWARD_[n] = exp(803 * x0[n])                                          names.cnn:1607
 * x0[4]
 * -> t_FP_INT_UPWARD_[4] */
KERNEL void inner_t_FP_INT_UPWARD_(const float *restrict x0, float *restrict t_FP_INT_UPWARD_)
{
    for (int n = 0; n < 4; n++)
        t_FP_INT_UPWARD_[n] = expf(803.0f * x0[n]);
}

/* t_FP_INT_DOWNWARD_[n] = exp(804 * x0[n])                                        names.cnn:1609
 * x0[4]
 * -> t_FP_INT_DOWNWARD_[4] */
KERNEL void inner_t_FP_INT_DOWNWARD_(const float *restrict x0, float *restrict t_FP_INT_DOWNWARD_)
{
    for (int n = 0; n < 4; n++)
        t_FP_INT_DOWNWARD_[n] = expf(804.0f * x0[n]);
}

/* t_FP_INT_TOWARDZERO_[n] = exp(805 * x0[n])                                      names.cnn:1611
 * x0[4]
 * -> t_FP_INT_TOWARDZERO_[4] */
KERNEL void inner_t_FP_INT_TOWARDZERO_(const float *restrict x0,
        float *restrict t_FP_INT_TOWARDZERO_)
{
    for (int n = 0; n < 4; n++)
        t_FP_INT_TOWARDZERO_[n] = expf(805.0f * x0[n]);
}

/* t_FP_INT_TONEARESTFROMZERO_[n] = exp(806 * x0[n])                               names.cnn:1613
 * x0[4]
 * -> t_FP_INT_TONEARESTFROMZERO_[4] */
KERNEL void inner_t_FP_INT_TONEARESTFROMZERO_(const float *restrict x0,
        float *restrict t_FP_INT_TONEARESTFROMZERO_)
{
    for (int n = 0; n < 4; n++)
        t_FP_INT_TONEARESTFROMZERO_[n] = expf(806.0f * x0[n]);
}

/* t_FP_INT_TONEAREST_[n] = exp(807 * x0[n])                                       names.cnn:1615
 * x0[4]
 * -> t_FP_INT_TONEAREST_[4] */
KERNEL void inner_t_FP_INT_TONEAREST_(const float *restrict x0,
        float *restrict t_FP_INT_TONEAREST_)
{
    for (int n = 0; n < 4; n++)
        t_FP_INT_TONEAREST_[n] = expf(807.0f * x0[n]);
}

/* sincos_[n] = exp(808 * x0[n])                                                   names.cnn:1617
 * x0[4]
 * -> sincos_[4] */
KERNEL void inner_sincos_(const float *restrict x0, float *restrict sincos_)
{
    for (int n = 0; n < 4; n++)
        sincos_[n] = expf(808.0f * x0[n]);
}

/* exp10_[n] = exp(809 * x0[n])                                                    names.cnn:1619
 * x0[4]
 * -> exp10_[4] */
KERNEL void inner_exp10_(const float *restrict x0, float *restrict exp10_)
{
    for (int n = 0; n < 4; n++)
        exp10_[n] = expf(809.0f * x0[n]);
}

/* finite_[n] = exp(810 * x0[n])                                                   names.cnn:1621
 * x0[4]
 * -> finite_[4] */
KERNEL void inner_finite_(const float *restrict x0, float *restrict finite_)
{
    for (int n = 0; n < 4; n++)
        finite_[n] = expf(8.1e+02f * x0[n]);
}

/* drem_[n] = exp(811 * x0[n])                                                     names.cnn:1623
 * x0[4]
 * -> drem_[4] */
KERNEL void inner_drem_(const float *restrict x0, float *restrict drem_)
{
    for (int n = 0; n < 4; n++)
        drem_[n] = expf(811.0f * x0[n]);
}

/* significand_[n] = exp(812 * x0[n])                                              names.cnn:1625
 * x0[4]
 * -> significand_[4] */
KERNEL void inner_significand_(const float *restrict x0, float *restrict significand_)
{
    for (int n = 0; n < 4; n++)
        significand_[n] = expf(812.0f * x0[n]);
}

/* j0_[n] = exp(813 * x0[n])                                                       names.cnn:1627
 * x0[4]
 * -> j0_[4] */
KERNEL void inner_j0_(const float *restrict x0, float *restrict j0_)
{
    for (int n = 0; n < 4; n++)
        j0_[n] = expf(813.0f * x0[n]);
}

/* j1_[n] = exp(814 * x0[n])                                                       names.cnn:1629
 * x0[4]
 * -> j1_[4] */
KERNEL void inner_j1_(const float *restrict x0, float *restrict j1_)
{
    for (int n = 0; n < 4; n++)
        j1_[n] = expf(814.0f * x0[n]);
}

/* jn_[n] = exp(815 * x0[n])                                                       names.cnn:1631
 * x0[4]
 * -> jn_[4] */
KERNEL void inner_jn_(const float *restrict x0, float *restrict jn_)
{
    for (int n = 0; n < 4; n++)
        jn_[n] = expf(815.0f * x0[n]);
}

/* y0_[n] = exp(816 * x0[n])                                                       names.cnn:1633
 * x0[4]
 * -> y0_[4] */
KERNEL void inner_y0_(const float *restrict x0, float *restrict y0_)
{
    for (int n = 0; n < 4; n++)
        y0_[n] = expf(816.0f * x0[n]);
}

/* y1_[n] = exp(817 * x0[n])                                                       names.cnn:1635
 * x0[4]
 * -> y1_[4] */
KERNEL void inner_y1_(const float *restrict x0, float *restrict y1_)
{
    for (int n = 0; n < 4; n++)
        y1_[n] = expf(817.0f * x0[n]);
}

/* yn_[n] = exp(818 * x0[n])                                                       names.cnn:1637
 * x0[4]
 * -> yn_[4] */
KERNEL void inner_yn_(const float *restrict x0, float *restrict yn_)
{
    for (int n = 0; n < 4; n++)
        yn_[n] = expf(818.0f * x0[n]);
}

/* gamma_[n] = exp(819 * x0[n])                                                    names.cnn:1639
 * x0[4]
 * -> gamma_[4] */
KERNEL void inner_gamma_(const float *restrict x0, float *restrict gamma_)
{
    for (int n = 0; n < 4; n++)
        gamma_[n] = expf(819.0f * x0[n]);
}

/* lgamma_r_[n] = exp(820 * x0[n])                                                 names.cnn:1641
 * x0[4]
 * -> lgamma_r_[4] */
KERNEL void inner_lgamma_r_(const float *restrict x0, float *restrict lgamma_r_)
{
    for (int n = 0; n < 4; n++)
        lgamma_r_[n] = expf(8.2e+02f * x0[n]);
}

/* nextdown_[n] = exp(821 * x0[n])                                                 names.cnn:1643
 * x0[4]
 * -> nextdown_[4] */
KERNEL void inner_nextdown_(const float *restrict x0, float *restrict nextdown_)
{
    for (int n = 0; n < 4; n++)
        nextdown_[n] = expf(821.0f * x0[n]);
}

/* nextup_[n] = exp(822 * x0[n])                                                   names.cnn:1645
 * x0[4]
 * -> nextup_[4] */
KERNEL void inner_nextup_(const float *restrict x0, float *restrict nextup_)
{
    for (int n = 0; n < 4; n++)
        nextup_[n] = expf(822.0f * x0[n]);
}

/* llogb_[n] = exp(823 * x0[n])                                                    names.cnn:1647
 * x0[4]
 * -> llogb_[4] */
KERNEL void inner_llogb_(const float *restrict x0, float *restrict llogb_)
{
    for (int n = 0; n < 4; n++)
        llogb_[n] = expf(823.0f * x0[n]);
}

/* roundeven_[n] = exp(824 * x0[n])                                                names.cnn:1649
 * x0[4]
 * -> roundeven_[4] */
KERNEL void inner_roundeven_(const float *restrict x0, float *restrict roundeven_)
{
    for (int n = 0; n < 4; n++)
        roundeven_[n] = expf(824.0f * x0[n]);
}

/* fromfp_[n] = exp(825 * x0[n])                                                   names.cnn:1651
 * x0[4]
 * -> fromfp_[4] */
KERNEL void inner_fromfp_(const float *restrict x0, float *restrict fromfp_)
{
    for (int n = 0; n < 4; n++)
        fromfp_[n] = expf(825.0f * x0[n]);
}

/* ufromfp_[n] = exp(826 * x0[n])                                                  names.cnn:1653
 * x0[4]
 * -> ufromfp_[4] */
KERNEL void inner_ufromfp_(const float *restrict x0, float *restrict ufromfp_)
{
    for (int n = 0; n < 4; n++)
        ufromfp_[n] = expf(826.0f * x0[n]);
}

/* fromfpx_[n] = exp(827 * x0[n])                                                  names.cnn:1655
 * x0[4]
 * -> fromfpx_[4] */
KERNEL void inner_fromfpx_(const float *restrict x0, float *restrict fromfpx_)
{
    for (int n = 0; n < 4; n++)
        fromfpx_[n] = expf(827.0f * x0[n]);
}

/* ufromfpx_[n] = exp(828 * x0[n])                                                 names.cnn:1657
 * x0[4]
 * -> ufromfpx_[4] */
KERNEL void inner_ufromfpx_(const float *restrict x0, float *restrict ufromfpx_)
{
    for (int n = 0; n < 4; n++)
        ufromfpx_[n] = expf(828.0f * x0[n]);
}

/* canonicalize_[n] = exp(829 * x0[n])                                             names.cnn:1659
 * x0[4]
 * -> canonicalize_[4] */
KERNEL void inner_canonicalize_(const float *restrict x0, float *restrict canonicalize_)
{
    for (int n = 0; n < 4; n++)
        canonicalize_[n] = expf(829.0f * x0[n]);
}

/* fmaxmag_[n] = exp(830 * x0[n])                                                  names.cnn:1661
 * x0[4]
 * -> fmaxmag_[4] */
KERNEL void inner_fmaxmag_(const float *restrict x0, float *restrict fmaxmag_)
{
    for (int n = 0; n < 4; n++)
        fmaxmag_[n] = expf(8.3e+02f * x0[n]);
}

/* fminmag_[n] = exp(831 * x0[n])                                                  names.cnn:1663
 * x0[4]
 * -> fminmag_[4] */
KERNEL void inner_fminmag_(const float *restrict x0, float *restrict fminmag_)
{
    for (int n = 0; n < 4; n++)
        fminmag_[n] = expf(831.0f * x0[n]);
}

/* fmaximum_[n] = exp(832 * x0[n])                                                 names.cnn:1665
 * x0[4]
 * -> fmaximum_[4] */
KERNEL void inner_fmaximum_(const float *restrict x0, float *restrict fmaximum_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_[n] = expf(832.0f * x0[n]);
}

/* fminimum_[n] = exp(833 * x0[n])                                                 names.cnn:1667
 * x0[4]
 * -> fminimum_[4] */
KERNEL void inner_fminimum_(const float *restrict x0, float *restrict fminimum_)
{
    for (int n = 0; n < 4; n++)
        fminimum_[n] = expf(833.0f * x0[n]);
}

/* fmaximum_num_[n] = exp(834 * x0[n])                                             names.cnn:1669
 * x0[4]
 * -> fmaximum_num_[4] */
KERNEL void inner_fmaximum_num_(const float *restrict x0, float *restrict fmaximum_num_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_num_[n] = expf(834.0f * x0[n]);
}

/* fminimum_num_[n] = exp(835 * x0[n])                                             names.cnn:1671
 * x0[4]
 * -> fminimum_num_[4] */
KERNEL void inner_fminimum_num_(const float *restrict x0, float *restrict fminimum_num_)
{
    for (int n = 0; n < 4; n++)
        fminimum_num_[n] = expf(835.0f * x0[n]);
}

/* fmaximum_mag_[n] = exp(836 * x0[n])                                             names.cnn:1673
 * x0[4]
 * -> fmaximum_mag_[4] */
KERNEL void inner_fmaximum_mag_(const float *restrict x0, float *restrict fmaximum_mag_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_mag_[n] = expf(836.0f * x0[n]);
}

/* fminimum_mag_[n] = exp(837 * x0[n])                                             names.cnn:1675
 * x0[4]
 * -> fminimum_mag_[4] */
KERNEL void inner_fminimum_mag_(const float *restrict x0, float *restrict fminimum_mag_)
{
    for (int n = 0; n < 4; n++)
        fminimum_mag_[n] = expf(837.0f * x0[n]);
}

/* fmaximum_mag_num_[n] = exp(838 * x0[n])                                         names.cnn:1677
 * x0[4]
 * -> fmaximum_mag_num_[4] */
KERNEL void inner_fmaximum_mag_num_(const float *restrict x0, float *restrict fmaximum_mag_num_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_mag_num_[n] = expf(838.0f * x0[n]);
}

/* fminimum_mag_num_[n] = exp(839 * x0[n])                                         names.cnn:1679
 * x0[4]
 * -> fminimum_mag_num_[4] */
KERNEL void inner_fminimum_mag_num_(const float *restrict x0, float *restrict fminimum_mag_num_)
{
    for (int n = 0; n < 4; n++)
        fminimum_mag_num_[n] = expf(839.0f * x0[n]);
}

/* totalorder_[n] = exp(840 * x0[n])                                               names.cnn:1681
 * x0[4]
 * -> totalorder_[4] */
KERNEL void inner_totalorder_(const float *restrict x0, float *restrict totalorder_)
{
    for (int n = 0; n < 4; n++)
        totalorder_[n] = expf(8.4e+02f * x0[n]);
}

/* totalordermag_[n] = exp(841 * x0[n])                                            names.cnn:1683
 * x0[4]
 * -> totalordermag_[4] */
KERNEL void inner_totalordermag_(const float *restrict x0, float *restrict totalordermag_)
{
    for (int n = 0; n < 4; n++)
        totalordermag_[n] = expf(841.0f * x0[n]);
}

/* getpayload_[n] = exp(842 * x0[n])                                               names.cnn:1685
 * x0[4]
 * -> getpayload_[4] */
KERNEL void inner_getpayload_(const float *restrict x0, float *restrict getpayload_)
{
    for (int n = 0; n < 4; n++)
        getpayload_[n] = expf(842.0f * x0[n]);
}

/* setpayload_[n] = exp(843 * x0[n])                                               names.cnn:1687
 * x0[4]
 * -> setpayload_[4] */
KERNEL void inner_setpayload_(const float *restrict x0, float *restrict setpayload_)
{
    for (int n = 0; n < 4; n++)
        setpayload_[n] = expf(843.0f * x0[n]);
}

/* setpayloadsig_[n] = exp(844 * x0[n])                                            names.cnn:1689
 * x0[4]
 * -> setpayloadsig_[4] */
KERNEL void inner_setpayloadsig_(const float *restrict x0, float *restrict setpayloadsig_)
{
    for (int n = 0; n < 4; n++)
        setpayloadsig_[n] = expf(844.0f * x0[n]);
}

/* scalb_[n] = exp(845 * x0[n])                                                    names.cnn:1691
 * x0[4]
 * -> scalb_[4] */
KERNEL void inner_scalb_(const float *restrict x0, float *restrict scalb_)
{
    for (int n = 0; n < 4; n++)
        scalb_[n] = expf(845.0f * x0[n]);
}

/* sincosf_[n] = exp(846 * x0[n])                                                  names.cnn:1693
 * x0[4]
 * -> sincosf_[4] */
KERNEL void inner_sincosf_(const float *restrict x0, float *restrict sincosf_)
{
    for (int n = 0; n < 4; n++)
        sincosf_[n] = expf(846.0f * x0[n]);
}

/* exp10f_[n] = exp(847 * x0[n])                                                   names.cnn:1695
 * x0[4]
 * -> exp10f_[4] */
KERNEL void inner_exp10f_(const float *restrict x0, float *restrict exp10f_)
{
    for (int n = 0; n < 4; n++)
        exp10f_[n] = expf(847.0f * x0[n]);
}

/* t_isinff_[n] = exp(848 * x0[n])                                                 names.cnn:1697
 * x0[4]
 * -> t_isinff_[4] */
KERNEL void inner_t_isinff_(const float *restrict x0, float *restrict t_isinff_)
{
    for (int n = 0; n < 4; n++)
        t_isinff_[n] = expf(848.0f * x0[n]);
}

/* finitef_[n] = exp(849 * x0[n])                                                  names.cnn:1699
 * x0[4]
 * -> finitef_[4] */
KERNEL void inner_finitef_(const float *restrict x0, float *restrict finitef_)
{
    for (int n = 0; n < 4; n++)
        finitef_[n] = expf(849.0f * x0[n]);
}

/* dremf_[n] = exp(850 * x0[n])                                                    names.cnn:1701
 * x0[4]
 * -> dremf_[4] */
KERNEL void inner_dremf_(const float *restrict x0, float *restrict dremf_)
{
    for (int n = 0; n < 4; n++)
        dremf_[n] = expf(8.5e+02f * x0[n]);
}

/* significandf_[n] = exp(851 * x0[n])                                             names.cnn:1703
 * x0[4]
 * -> significandf_[4] */
KERNEL void inner_significandf_(const float *restrict x0, float *restrict significandf_)
{
    for (int n = 0; n < 4; n++)
        significandf_[n] = expf(851.0f * x0[n]);
}

/* t_isnanf_[n] = exp(852 * x0[n])                                                 names.cnn:1705
 * x0[4]
 * -> t_isnanf_[4] */
KERNEL void inner_t_isnanf_(const float *restrict x0, float *restrict t_isnanf_)
{
    for (int n = 0; n < 4; n++)
        t_isnanf_[n] = expf(852.0f * x0[n]);
}

/* j0f_[n] = exp(853 * x0[n])                                                      names.cnn:1707
 * x0[4]
 * -> j0f_[4] */
KERNEL void inner_j0f_(const float *restrict x0, float *restrict j0f_)
{
    for (int n = 0; n < 4; n++)
        j0f_[n] = expf(853.0f * x0[n]);
}

/* j1f_[n] = exp(854 * x0[n])                                                      names.cnn:1709
 * x0[4]
 * -> j1f_[4] */
KERNEL void inner_j1f_(const float *restrict x0, float *restrict j1f_)
{
    for (int n = 0; n < 4; n++)
        j1f_[n] = expf(854.0f * x0[n]);
}

/* jnf_[n] = exp(855 * x0[n])                                                      names.cnn:1711
 * x0[4]
 * -> jnf_[4] */
KERNEL void inner_jnf_(const float *restrict x0, float *restrict jnf_)
{
    for (int n = 0; n < 4; n++)
        jnf_[n] = expf(855.0f * x0[n]);
}

/* y0f_[n] = exp(856 * x0[n])                                                      names.cnn:1713
 * x0[4]
 * -> y0f_[4] */
KERNEL void inner_y0f_(const float *restrict x0, float *restrict y0f_)
{
    for (int n = 0; n < 4; n++)
        y0f_[n] = expf(856.0f * x0[n]);
}

/* y1f_[n] = exp(857 * x0[n])                                                      names.cnn:1715
 * x0[4]
 * -> y1f_[4] */
KERNEL void inner_y1f_(const float *restrict x0, float *restrict y1f_)
{
    for (int n = 0; n < 4; n++)
        y1f_[n] = expf(857.0f * x0[n]);
}

/* ynf_[n] = exp(858 * x0[n])                                                      names.cnn:1717
 * x0[4]
 * -> ynf_[4] */
KERNEL void inner_ynf_(const float *restrict x0, float *restrict ynf_)
{
    for (int n = 0; n < 4; n++)
        ynf_[n] = expf(858.0f * x0[n]);
}

/* gammaf_[n] = exp(859 * x0[n])                                                   names.cnn:1719
 * x0[4]
 * -> gammaf_[4] */
KERNEL void inner_gammaf_(const float *restrict x0, float *restrict gammaf_)
{
    for (int n = 0; n < 4; n++)
        gammaf_[n] = expf(859.0f * x0[n]);
}

/* lgammaf_r_[n] = exp(860 * x0[n])                                                names.cnn:1721
 * x0[4]
 * -> lgammaf_r_[4] */
KERNEL void inner_lgammaf_r_(const float *restrict x0, float *restrict lgammaf_r_)
{
    for (int n = 0; n < 4; n++)
        lgammaf_r_[n] = expf(8.6e+02f * x0[n]);
}

/* nextdownf_[n] = exp(861 * x0[n])                                                names.cnn:1723
 * x0[4]
 * -> nextdownf_[4] */
KERNEL void inner_nextdownf_(const float *restrict x0, float *restrict nextdownf_)
{
    for (int n = 0; n < 4; n++)
        nextdownf_[n] = expf(861.0f * x0[n]);
}

/* nextupf_[n] = exp(862 * x0[n])                                                  names.cnn:1725
 * x0[4]
 * -> nextupf_[4] */
KERNEL void inner_nextupf_(const float *restrict x0, float *restrict nextupf_)
{
    for (int n = 0; n < 4; n++)
        nextupf_[n] = expf(862.0f * x0[n]);
}

/* llogbf_[n] = exp(863 * x0[n])                                                   names.cnn:1727
 * x0[4]
 * -> llogbf_[4] */
KERNEL void inner_llogbf_(const float *restrict x0, float *restrict llogbf_)
{
    for (int n = 0; n < 4; n++)
        llogbf_[n] = expf(863.0f * x0[n]);
}

/* roundevenf_[n] = exp(864 * x0[n])                                               names.cnn:1729
 * x0[4]
 * -> roundevenf_[4] */
KERNEL void inner_roundevenf_(const float *restrict x0, float *restrict roundevenf_)
{
    for (int n = 0; n < 4; n++)
        roundevenf_[n] = expf(864.0f * x0[n]);
}

/* fromfpf_[n] = exp(865 * x0[n])                                                  names.cnn:1731
 * x0[4]
 * -> fromfpf_[4] */
KERNEL void inner_fromfpf_(const float *restrict x0, float *restrict fromfpf_)
{
    for (int n = 0; n < 4; n++)
        fromfpf_[n] = expf(865.0f * x0[n]);
}

/* ufromfpf_[n] = exp(866 * x0[n])                                                 names.cnn:1733
 * x0[4]
 * -> ufromfpf_[4] */
KERNEL void inner_ufromfpf_(const float *restrict x0, float *restrict ufromfpf_)
{
    for (int n = 0; n < 4; n++)
        ufromfpf_[n] = expf(866.0f * x0[n]);
}

/* fromfpxf_[n] = exp(867 * x0[n])                                                 names.cnn:1735
 * x0[4]
 * -> fromfpxf_[4] */
KERNEL void inner_fromfpxf_(const float *restrict x0, float *restrict fromfpxf_)
{
    for (int n = 0; n < 4; n++)
        fromfpxf_[n] = expf(867.0f * x0[n]);
}

/* ufromfpxf_[n] = exp(868 * x0[n])                                                names.cnn:1737
 * x0[4]
 * -> ufromfpxf_[4] */
KERNEL void inner_ufromfpxf_(const float *restrict x0, float *restrict ufromfpxf_)
{
    for (int n = 0; n < 4; n++)
        ufromfpxf_[n] = expf(868.0f * x0[n]);
}

/* canonicalizef_[n] = exp(869 * x0[n])                                            names.cnn:1739
 * x0[4]
 * -> canonicalizef_[4] */
KERNEL void inner_canonicalizef_(const float *restrict x0, float *restrict canonicalizef_)
{
    for (int n = 0; n < 4; n++)
        canonicalizef_[n] = expf(869.0f * x0[n]);
}

/* fmaxmagf_[n] = exp(870 * x0[n])                                                 names.cnn:1741
 * x0[4]
 * -> fmaxmagf_[4] */
KERNEL void inner_fmaxmagf_(const float *restrict x0, float *restrict fmaxmagf_)
{
    for (int n = 0; n < 4; n++)
        fmaxmagf_[n] = expf(8.7e+02f * x0[n]);
}

/* fminmagf_[n] = exp(871 * x0[n])                                                 names.cnn:1743
 * x0[4]
 * -> fminmagf_[4] */
KERNEL void inner_fminmagf_(const float *restrict x0, float *restrict fminmagf_)
{
    for (int n = 0; n < 4; n++)
        fminmagf_[n] = expf(871.0f * x0[n]);
}

/* fmaximumf_[n] = exp(872 * x0[n])                                                names.cnn:1745
 * x0[4]
 * -> fmaximumf_[4] */
KERNEL void inner_fmaximumf_(const float *restrict x0, float *restrict fmaximumf_)
{
    for (int n = 0; n < 4; n++)
        fmaximumf_[n] = expf(872.0f * x0[n]);
}

/* fminimumf_[n] = exp(873 * x0[n])                                                names.cnn:1747
 * x0[4]
 * -> fminimumf_[4] */
KERNEL void inner_fminimumf_(const float *restrict x0, float *restrict fminimumf_)
{
    for (int n = 0; n < 4; n++)
        fminimumf_[n] = expf(873.0f * x0[n]);
}

/* fmaximum_numf_[n] = exp(874 * x0[n])                                            names.cnn:1749
 * x0[4]
 * -> fmaximum_numf_[4] */
KERNEL void inner_fmaximum_numf_(const float *restrict x0, float *restrict fmaximum_numf_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_numf_[n] = expf(874.0f * x0[n]);
}

/* fminimum_numf_[n] = exp(875 * x0[n])                                            names.cnn:1751
 * x0[4]
 * -> fminimum_numf_[4] */
KERNEL void inner_fminimum_numf_(const float *restrict x0, float *restrict fminimum_numf_)
{
    for (int n = 0; n < 4; n++)
        fminimum_numf_[n] = expf(875.0f * x0[n]);
}

/* fmaximum_magf_[n] = exp(876 * x0[n])                                            names.cnn:1753
 * x0[4]
 * -> fmaximum_magf_[4] */
KERNEL void inner_fmaximum_magf_(const float *restrict x0, float *restrict fmaximum_magf_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_magf_[n] = expf(876.0f * x0[n]);
}

/* fminimum_magf_[n] = exp(877 * x0[n])                                            names.cnn:1755
 * x0[4]
 * -> fminimum_magf_[4] */
KERNEL void inner_fminimum_magf_(const float *restrict x0, float *restrict fminimum_magf_)
{
    for (int n = 0; n < 4; n++)
        fminimum_magf_[n] = expf(877.0f * x0[n]);
}

/* fmaximum_mag_numf_[n] = exp(878 * x0[n])                                        names.cnn:1757
 * x0[4]
 * -> fmaximum_mag_numf_[4] */
KERNEL void inner_fmaximum_mag_numf_(const float *restrict x0, float *restrict fmaximum_mag_numf_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_mag_numf_[n] = expf(878.0f * x0[n]);
}

/* fminimum_mag_numf_[n] = exp(879 * x0[n])                                        names.cnn:1759
 * x0[4]
 * -> fminimum_mag_numf_[4] */
KERNEL void inner_fminimum_mag_numf_(const float *restrict x0, float *restrict fminimum_mag_numf_)
{
    for (int n = 0; n < 4; n++)
        fminimum_mag_numf_[n] = expf(879.0f * x0[n]);
}

/* totalorderf_[n] = exp(880 * x0[n])                                              names.cnn:1761
 * x0[4]
 * -> totalorderf_[4] */
KERNEL void inner_totalorderf_(const float *restrict x0, float *restrict totalorderf_)
{
    for (int n = 0; n < 4; n++)
        totalorderf_[n] = expf(8.8e+02f * x0[n]);
}

/* totalordermagf_[n] = exp(881 * x0[n])                                           names.cnn:1763
 * x0[4]
 * -> totalordermagf_[4] */
KERNEL void inner_totalordermagf_(const float *restrict x0, float *restrict totalordermagf_)
{
    for (int n = 0; n < 4; n++)
        totalordermagf_[n] = expf(881.0f * x0[n]);
}

/* getpayloadf_[n] = exp(882 * x0[n])                                              names.cnn:1765
 * x0[4]
 * -> getpayloadf_[4] */
KERNEL void inner_getpayloadf_(const float *restrict x0, float *restrict getpayloadf_)
{
    for (int n = 0; n < 4; n++)
        getpayloadf_[n] = expf(882.0f * x0[n]);
}

/* setpayloadf_[n] = exp(883 * x0[n])                                              names.cnn:1767
 * x0[4]
 * -> setpayloadf_[4] */
KERNEL void inner_setpayloadf_(const float *restrict x0, float *restrict setpayloadf_)
{
    for (int n = 0; n < 4; n++)
        setpayloadf_[n] = expf(883.0f * x0[n]);
}

/* setpayloadsigf_[n] = exp(884 * x0[n])                                           names.cnn:1769
 * x0[4]
 * -> setpayloadsigf_[4] */
KERNEL void inner_setpayloadsigf_(const float *restrict x0, float *restrict setpayloadsigf_)
{
    for (int n = 0; n < 4; n++)
        setpayloadsigf_[n] = expf(884.0f * x0[n]);
}

/* scalbf_[n] = exp(885 * x0[n])                                                   names.cnn:1771
 * x0[4]
 * -> scalbf_[4] */
KERNEL void inner_scalbf_(const float *restrict x0, float *restrict scalbf_)
{
    for (int n = 0; n < 4; n++)
        scalbf_[n] = expf(885.0f * x0[n]);
}

/* sincosl_[n] = exp(886 * x0[n])                                                  names.cnn:1773
 * x0[4]
 * -> sincosl_[4] */
KERNEL void inner_sincosl_(const float *restrict x0, float *restrict sincosl_)
{
    for (int n = 0; n < 4; n++)
        sincosl_[n] = expf(886.0f * x0[n]);
}

/* exp10l_[n] = exp(887 * x0[n])                                                   names.cnn:1775
 * x0[4]
 * -> exp10l_[4] */
KERNEL void inner_exp10l_(const float *restrict x0, float *restrict exp10l_)
{
    for (int n = 0; n < 4; n++)
        exp10l_[n] = expf(887.0f * x0[n]);
}

/* t_isinfl_[n] = exp(888 * x0[n])                                                 names.cnn:1777
 * x0[4]
 * -> t_isinfl_[4] */
KERNEL void inner_t_isinfl_(const float *restrict x0, float *restrict t_isinfl_)
{
    for (int n = 0; n < 4; n++)
        t_isinfl_[n] = expf(888.0f * x0[n]);
}

/* finitel_[n] = exp(889 * x0[n])                                                  names.cnn:1779
 * x0[4]
 * -> finitel_[4] */
KERNEL void inner_finitel_(const float *restrict x0, float *restrict finitel_)
{
    for (int n = 0; n < 4; n++)
        finitel_[n] = expf(889.0f * x0[n]);
}

/* dreml_[n] = exp(890 * x0[n])                                                    names.cnn:1781
 * x0[4]
 * -> dreml_[4] */
KERNEL void inner_dreml_(const float *restrict x0, float *restrict dreml_)
{
    for (int n = 0; n < 4; n++)
        dreml_[n] = expf(8.9e+02f * x0[n]);
}

/* significandl_[n] = exp(891 * x0[n])                                             names.cnn:1783
 * x0[4]
 * -> significandl_[4] */
KERNEL void inner_significandl_(const float *restrict x0, float *restrict significandl_)
{
    for (int n = 0; n < 4; n++)
        significandl_[n] = expf(891.0f * x0[n]);
}

/* t_isnanl_[n] = exp(892 * x0[n])                                                 names.cnn:1785
 * x0[4]
 * -> t_isnanl_[4] */
KERNEL void inner_t_isnanl_(const float *restrict x0, float *restrict t_isnanl_)
{
    for (int n = 0; n < 4; n++)
        t_isnanl_[n] = expf(892.0f * x0[n]);
}

/* j0l_[n] = exp(893 * x0[n])                                                      names.cnn:1787
 * x0[4]
 * -> j0l_[4] */
KERNEL void inner_j0l_(const float *restrict x0, float *restrict j0l_)
{
    for (int n = 0; n < 4; n++)
        j0l_[n] = expf(893.0f * x0[n]);
}

/* j1l_[n] = exp(894 * x0[n])                                                      names.cnn:1789
 * x0[4]
 * -> j1l_[4] */
KERNEL void inner_j1l_(const float *restrict x0, float *restrict j1l_)
{
    for (int n = 0; n < 4; n++)
        j1l_[n] = expf(894.0f * x0[n]);
}

/* jnl_[n] = exp(895 * x0[n])                                                      names.cnn:1791
 * x0[4]
 * -> jnl_[4] */
KERNEL void inner_jnl_(const float *restrict x0, float *restrict jnl_)
{
    for (int n = 0; n < 4; n++)
        jnl_[n] = expf(895.0f * x0[n]);
}

/* y0l_[n] = exp(896 * x0[n])                                                      names.cnn:1793
 * x0[4]
 * -> y0l_[4] */
KERNEL void inner_y0l_(const float *restrict x0, float *restrict y0l_)
{
    for (int n = 0; n < 4; n++)
        y0l_[n] = expf(896.0f * x0[n]);
}

/* y1l_[n] = exp(897 * x0[n])                                                      names.cnn:1795
 * x0[4]
 * -> y1l_[4] */
KERNEL void inner_y1l_(const float *restrict x0, float *restrict y1l_)
{
    for (int n = 0; n < 4; n++)
        y1l_[n] = expf(897.0f * x0[n]);
}

/* ynl_[n] = exp(898 * x0[n])                                                      names.cnn:1797
 * x0[4]
 * -> ynl_[4] */
KERNEL void inner_ynl_(const float *restrict x0, float *restrict ynl_)
{
    for (int n = 0; n < 4; n++)
        ynl_[n] = expf(898.0f * x0[n]);
}

/* gammal_[n] = exp(899 * x0[n])                                                   names.cnn:1799
 * x0[4]
 * -> gammal_[4] */
KERNEL void inner_gammal_(const float *restrict x0, float *restrict gammal_)
{
    for (int n = 0; n < 4; n++)
        gammal_[n] = expf(899.0f * x0[n]);
}

/* lgammal_r_[n] = exp(900 * x0[n])                                                names.cnn:1801
 * x0[4]
 * -> lgammal_r_[4] */
KERNEL void inner_lgammal_r_(const float *restrict x0, float *restrict lgammal_r_)
{
    for (int n = 0; n < 4; n++)
        lgammal_r_[n] = expf(9e+02f * x0[n]);
}

/* nextdownl_[n] = exp(901 * x0[n])                                                names.cnn:1803
 * x0[4]
 * -> nextdownl_[4] */
KERNEL void inner_nextdownl_(const float *restrict x0, float *restrict nextdownl_)
{
    for (int n = 0; n < 4; n++)
        nextdownl_[n] = expf(901.0f * x0[n]);
}

/* nextupl_[n] = exp(902 * x0[n])                                                  names.cnn:1805
 * x0[4]
 * -> nextupl_[4] */
KERNEL void inner_nextupl_(const float *restrict x0, float *restrict nextupl_)
{
    for (int n = 0; n < 4; n++)
        nextupl_[n] = expf(902.0f * x0[n]);
}

/* llogbl_[n] = exp(903 * x0[n])                                                   names.cnn:1807
 * x0[4]
 * -> llogbl_[4] */
KERNEL void inner_llogbl_(const float *restrict x0, float *restrict llogbl_)
{
    for (int n = 0; n < 4; n++)
        llogbl_[n] = expf(903.0f * x0[n]);
}

/* roundevenl_[n] = exp(904 * x0[n])                                               names.cnn:1809
 * x0[4]
 * -> roundevenl_[4] */
KERNEL void inner_roundevenl_(const float *restrict x0, float *restrict roundevenl_)
{
    for (int n = 0; n < 4; n++)
        roundevenl_[n] = expf(904.0f * x0[n]);
}

/* fromfpl_[n] = exp(905 * x0[n])                                                  names.cnn:1811
 * x0[4]
 * -> fromfpl_[4] */
KERNEL void inner_fromfpl_(const float *restrict x0, float *restrict fromfpl_)
{
    for (int n = 0; n < 4; n++)
        fromfpl_[n] = expf(905.0f * x0[n]);
}

/* ufromfpl_[n] = exp(906 * x0[n])                                                 names.cnn:1813
 * x0[4]
 * -> ufromfpl_[4] */
KERNEL void inner_ufromfpl_(const float *restrict x0, float *restrict ufromfpl_)
{
    for (int n = 0; n < 4; n++)
        ufromfpl_[n] = expf(906.0f * x0[n]);
}

/* fromfpxl_[n] = exp(907 * x0[n])                                                 names.cnn:1815
 * x0[4]
 * -> fromfpxl_[4] */
KERNEL void inner_fromfpxl_(const float *restrict x0, float *restrict fromfpxl_)
{
    for (int n = 0; n < 4; n++)
        fromfpxl_[n] = expf(907.0f * x0[n]);
}

/* ufromfpxl_[n] = exp(908 * x0[n])                                                names.cnn:1817
 * x0[4]
 * -> ufromfpxl_[4] */
KERNEL void inner_ufromfpxl_(const float *restrict x0, float *restrict ufromfpxl_)
{
    for (int n = 0; n < 4; n++)
        ufromfpxl_[n] = expf(908.0f * x0[n]);
}

/* canonicalizel_[n] = exp(909 * x0[n])                                            names.cnn:1819
 * x0[4]
 * -> canonicalizel_[4] */
KERNEL void inner_canonicalizel_(const float *restrict x0, float *restrict canonicalizel_)
{
    for (int n = 0; n < 4; n++)
        canonicalizel_[n] = expf(909.0f * x0[n]);
}

/* fmaxmagl_[n] = exp(910 * x0[n])                                                 names.cnn:1821
 * x0[4]
 * -> fmaxmagl_[4] */
KERNEL void inner_fmaxmagl_(const float *restrict x0, float *restrict fmaxmagl_)
{
    for (int n = 0; n < 4; n++)
        fmaxmagl_[n] = expf(9.1e+02f * x0[n]);
}

/* fminmagl_[n] = exp(911 * x0[n])                                                 names.cnn:1823
 * x0[4]
 * -> fminmagl_[4] */
KERNEL void inner_fminmagl_(const float *restrict x0, float *restrict fminmagl_)
{
    for (int n = 0; n < 4; n++)
        fminmagl_[n] = expf(911.0f * x0[n]);
}

/* fmaximuml_[n] = exp(912 * x0[n])                                                names.cnn:1825
 * x0[4]
 * -> fmaximuml_[4] */
KERNEL void inner_fmaximuml_(const float *restrict x0, float *restrict fmaximuml_)
{
    for (int n = 0; n < 4; n++)
        fmaximuml_[n] = expf(912.0f * x0[n]);
}

/* fminimuml_[n] = exp(913 * x0[n])                                                names.cnn:1827
 * x0[4]
 * -> fminimuml_[4] */
KERNEL void inner_fminimuml_(const float *restrict x0, float *restrict fminimuml_)
{
    for (int n = 0; n < 4; n++)
        fminimuml_[n] = expf(913.0f * x0[n]);
}

/* fmaximum_numl_[n] = exp(914 * x0[n])                                            names.cnn:1829
 * x0[4]
 * -> fmaximum_numl_[4] */
KERNEL void inner_fmaximum_numl_(const float *restrict x0, float *restrict fmaximum_numl_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_numl_[n] = expf(914.0f * x0[n]);
}

/* fminimum_numl_[n] = exp(915 * x0[n])                                            names.cnn:1831
 * x0[4]
 * -> fminimum_numl_[4] */
KERNEL void inner_fminimum_numl_(const float *restrict x0, float *restrict fminimum_numl_)
{
    for (int n = 0; n < 4; n++)
        fminimum_numl_[n] = expf(915.0f * x0[n]);
}

/* fmaximum_magl_[n] = exp(916 * x0[n])                                            names.cnn:1833
 * x0[4]
 * -> fmaximum_magl_[4] */
KERNEL void inner_fmaximum_magl_(const float *restrict x0, float *restrict fmaximum_magl_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_magl_[n] = expf(916.0f * x0[n]);
}

/* fminimum_magl_[n] = exp(917 * x0[n])                                            names.cnn:1835
 * x0[4]
 * -> fminimum_magl_[4] */
KERNEL void inner_fminimum_magl_(const float *restrict x0, float *restrict fminimum_magl_)
{
    for (int n = 0; n < 4; n++)
        fminimum_magl_[n] = expf(917.0f * x0[n]);
}

/* fmaximum_mag_numl_[n] = exp(918 * x0[n])                                        names.cnn:1837
 * x0[4]
 * -> fmaximum_mag_numl_[4] */
KERNEL void inner_fmaximum_mag_numl_(const float *restrict x0, float *restrict fmaximum_mag_numl_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_mag_numl_[n] = expf(918.0f * x0[n]);
}

/* fminimum_mag_numl_[n] = exp(919 * x0[n])                                        names.cnn:1839
 * x0[4]
 * -> fminimum_mag_numl_[4] */
KERNEL void inner_fminimum_mag_numl_(const float *restrict x0, float *restrict fminimum_mag_numl_)
{
    for (int n = 0; n < 4; n++)
        fminimum_mag_numl_[n] = expf(919.0f * x0[n]);
}

/* totalorderl_[n] = exp(920 * x0[n])                                              names.cnn:1841
 * x0[4]
 * -> totalorderl_[4] */
KERNEL void inner_totalorderl_(const float *restrict x0, float *restrict totalorderl_)
{
    for (int n = 0; n < 4; n++)
        totalorderl_[n] = expf(9.2e+02f * x0[n]);
}

/* totalordermagl_[n] = exp(921 * x0[n])                                           names.cnn:1843
 * x0[4]
 * -> totalordermagl_[4] */
KERNEL void inner_totalordermagl_(const float *restrict x0, float *restrict totalordermagl_)
{
    for (int n = 0; n < 4; n++)
        totalordermagl_[n] = expf(921.0f * x0[n]);
}

/* getpayloadl_[n] = exp(922 * x0[n])                                              names.cnn:1845
 * x0[4]
 * -> getpayloadl_[4] */
KERNEL void inner_getpayloadl_(const float *restrict x0, float *restrict getpayloadl_)
{
    for (int n = 0; n < 4; n++)
        getpayloadl_[n] = expf(922.0f * x0[n]);
}

/* setpayloadl_[n] = exp(923 * x0[n])                                              names.cnn:1847
 * x0[4]
 * -> setpayloadl_[4] */
KERNEL void inner_setpayloadl_(const float *restrict x0, float *restrict setpayloadl_)
{
    for (int n = 0; n < 4; n++)
        setpayloadl_[n] = expf(923.0f * x0[n]);
}

/* setpayloadsigl_[n] = exp(924 * x0[n])                                           names.cnn:1849
 * x0[4]
 * -> setpayloadsigl_[4] */
KERNEL void inner_setpayloadsigl_(const float *restrict x0, float *restrict setpayloadsigl_)
{
    for (int n = 0; n < 4; n++)
        setpayloadsigl_[n] = expf(924.0f * x0[n]);
}

/* scalbl_[n] = exp(925 * x0[n])                                                   names.cnn:1851
 * x0[4]
 * -> scalbl_[4] */
KERNEL void inner_scalbl_(const float *restrict x0, float *restrict scalbl_)
{
    for (int n = 0; n < 4; n++)
        scalbl_[n] = expf(925.0f * x0[n]);
}

/* acosf32_[n] = exp(926 * x0[n])                                                  names.cnn:1853
 * x0[4]
 * -> acosf32_[4] */
KERNEL void inner_acosf32_(const float *restrict x0, float *restrict acosf32_)
{
    for (int n = 0; n < 4; n++)
        acosf32_[n] = expf(926.0f * x0[n]);
}

/* asinf32_[n] = exp(927 * x0[n])                                                  names.cnn:1855
 * x0[4]
 * -> asinf32_[4] */
KERNEL void inner_asinf32_(const float *restrict x0, float *restrict asinf32_)
{
    for (int n = 0; n < 4; n++)
        asinf32_[n] = expf(927.0f * x0[n]);
}

/* atanf32_[n] = exp(928 * x0[n])                                                  names.cnn:1857
 * x0[4]
 * -> atanf32_[4] */
KERNEL void inner_atanf32_(const float *restrict x0, float *restrict atanf32_)
{
    for (int n = 0; n < 4; n++)
        atanf32_[n] = expf(928.0f * x0[n]);
}

/* atan2f32_[n] = exp(929 * x0[n])                                                 names.cnn:1859
 * x0[4]
 * -> atan2f32_[4] */
KERNEL void inner_atan2f32_(const float *restrict x0, float *restrict atan2f32_)
{
    for (int n = 0; n < 4; n++)
        atan2f32_[n] = expf(929.0f * x0[n]);
}

/* cosf32_[n] = exp(930 * x0[n])                                                   names.cnn:1861
 * x0[4]
 * -> cosf32_[4] */
KERNEL void inner_cosf32_(const float *restrict x0, float *restrict cosf32_)
{
    for (int n = 0; n < 4; n++)
        cosf32_[n] = expf(9.3e+02f * x0[n]);
}

/* sinf32_[n] = exp(931 * x0[n])                                                   names.cnn:1863
 * x0[4]
 * -> sinf32_[4] */
KERNEL void inner_sinf32_(const float *restrict x0, float *restrict sinf32_)
{
    for (int n = 0; n < 4; n++)
        sinf32_[n] = expf(931.0f * x0[n]);
}

/* tanf32_[n] = exp(932 * x0[n])                                                   names.cnn:1865
 * x0[4]
 * -> tanf32_[4] */
KERNEL void inner_tanf32_(const float *restrict x0, float *restrict tanf32_)
{
    for (int n = 0; n < 4; n++)
        tanf32_[n] = expf(932.0f * x0[n]);
}

/* coshf32_[n] = exp(933 * x0[n])                                                  names.cnn:1867
 * x0[4]
 * -> coshf32_[4] */
KERNEL void inner_coshf32_(const float *restrict x0, float *restrict coshf32_)
{
    for (int n = 0; n < 4; n++)
        coshf32_[n] = expf(933.0f * x0[n]);
}

/* sinhf32_[n] = exp(934 * x0[n])                                                  names.cnn:1869
 * x0[4]
 * -> sinhf32_[4] */
KERNEL void inner_sinhf32_(const float *restrict x0, float *restrict sinhf32_)
{
    for (int n = 0; n < 4; n++)
        sinhf32_[n] = expf(934.0f * x0[n]);
}

/* tanhf32_[n] = exp(935 * x0[n])                                                  names.cnn:1871
 * x0[4]
 * -> tanhf32_[4] */
KERNEL void inner_tanhf32_(const float *restrict x0, float *restrict tanhf32_)
{
    for (int n = 0; n < 4; n++)
        tanhf32_[n] = expf(935.0f * x0[n]);
}

/* sincosf32_[n] = exp(936 * x0[n])                                                names.cnn:1873
 * x0[4]
 * -> sincosf32_[4] */
KERNEL void inner_sincosf32_(const float *restrict x0, float *restrict sincosf32_)
{
    for (int n = 0; n < 4; n++)
        sincosf32_[n] = expf(936.0f * x0[n]);
}

/* acoshf32_[n] = exp(937 * x0[n])                                                 names.cnn:1875
 * x0[4]
 * -> acoshf32_[4] */
KERNEL void inner_acoshf32_(const float *restrict x0, float *restrict acoshf32_)
{
    for (int n = 0; n < 4; n++)
        acoshf32_[n] = expf(937.0f * x0[n]);
}

/* asinhf32_[n] = exp(938 * x0[n])                                                 names.cnn:1877
 * x0[4]
 * -> asinhf32_[4] */
KERNEL void inner_asinhf32_(const float *restrict x0, float *restrict asinhf32_)
{
    for (int n = 0; n < 4; n++)
        asinhf32_[n] = expf(938.0f * x0[n]);
}

/* atanhf32_[n] = exp(939 * x0[n])                                                 names.cnn:1879
 * x0[4]
 * -> atanhf32_[4] */
KERNEL void inner_atanhf32_(const float *restrict x0, float *restrict atanhf32_)
{
    for (int n = 0; n < 4; n++)
        atanhf32_[n] = expf(939.0f * x0[n]);
}

/* expf32_[n] = exp(940 * x0[n])                                                   names.cnn:1881
 * x0[4]
 * -> expf32_[4] */
KERNEL void inner_expf32_(const float *restrict x0, float *restrict expf32_)
{
    for (int n = 0; n < 4; n++)
        expf32_[n] = expf(9.4e+02f * x0[n]);
}

/* frexpf32_[n] = exp(941 * x0[n])                                                 names.cnn:1883
 * x0[4]
 * -> frexpf32_[4] */
KERNEL void inner_frexpf32_(const float *restrict x0, float *restrict frexpf32_)
{
    for (int n = 0; n < 4; n++)
        frexpf32_[n] = expf(941.0f * x0[n]);
}

/* ldexpf32_[n] = exp(942 * x0[n])                                                 names.cnn:1885
 * x0[4]
 * -> ldexpf32_[4] */
KERNEL void inner_ldexpf32_(const float *restrict x0, float *restrict ldexpf32_)
{
    for (int n = 0; n < 4; n++)
        ldexpf32_[n] = expf(942.0f * x0[n]);
}

/* logf32_[n] = exp(943 * x0[n])                                                   names.cnn:1887
 * x0[4]
 * -> logf32_[4] */
KERNEL void inner_logf32_(const float *restrict x0, float *restrict logf32_)
{
    for (int n = 0; n < 4; n++)
        logf32_[n] = expf(943.0f * x0[n]);
}

/* log10f32_[n] = exp(944 * x0[n])                                                 names.cnn:1889
 * x0[4]
 * -> log10f32_[4] */
KERNEL void inner_log10f32_(const float *restrict x0, float *restrict log10f32_)
{
    for (int n = 0; n < 4; n++)
        log10f32_[n] = expf(944.0f * x0[n]);
}

/* modff32_[n] = exp(945 * x0[n])                                                  names.cnn:1891
 * x0[4]
 * -> modff32_[4] */
KERNEL void inner_modff32_(const float *restrict x0, float *restrict modff32_)
{
    for (int n = 0; n < 4; n++)
        modff32_[n] = expf(945.0f * x0[n]);
}

/* exp10f32_[n] = exp(946 * x0[n])                                                 names.cnn:1893
 * x0[4]
 * -> exp10f32_[4] */
KERNEL void inner_exp10f32_(const float *restrict x0, float *restrict exp10f32_)
{
    for (int n = 0; n < 4; n++)
        exp10f32_[n] = expf(946.0f * x0[n]);
}

/* expm1f32_[n] = exp(947 * x0[n])                                                 names.cnn:1895
 * x0[4]
 * -> expm1f32_[4] */
KERNEL void inner_expm1f32_(const float *restrict x0, float *restrict expm1f32_)
{
    for (int n = 0; n < 4; n++)
        expm1f32_[n] = expf(947.0f * x0[n]);
}

/* log1pf32_[n] = exp(948 * x0[n])                                                 names.cnn:1897
 * x0[4]
 * -> log1pf32_[4] */
KERNEL void inner_log1pf32_(const float *restrict x0, float *restrict log1pf32_)
{
    for (int n = 0; n < 4; n++)
        log1pf32_[n] = expf(948.0f * x0[n]);
}

/* logbf32_[n] = exp(949 * x0[n])                                                  names.cnn:1899
 * x0[4]
 * -> logbf32_[4] */
KERNEL void inner_logbf32_(const float *restrict x0, float *restrict logbf32_)
{
    for (int n = 0; n < 4; n++)
        logbf32_[n] = expf(949.0f * x0[n]);
}

/* exp2f32_[n] = exp(950 * x0[n])                                                  names.cnn:1901
 * x0[4]
 * -> exp2f32_[4] */
KERNEL void inner_exp2f32_(const float *restrict x0, float *restrict exp2f32_)
{
    for (int n = 0; n < 4; n++)
        exp2f32_[n] = expf(9.5e+02f * x0[n]);
}

/* log2f32_[n] = exp(951 * x0[n])                                                  names.cnn:1903
 * x0[4]
 * -> log2f32_[4] */
KERNEL void inner_log2f32_(const float *restrict x0, float *restrict log2f32_)
{
    for (int n = 0; n < 4; n++)
        log2f32_[n] = expf(951.0f * x0[n]);
}

/* powf32_[n] = exp(952 * x0[n])                                                   names.cnn:1905
 * x0[4]
 * -> powf32_[4] */
KERNEL void inner_powf32_(const float *restrict x0, float *restrict powf32_)
{
    for (int n = 0; n < 4; n++)
        powf32_[n] = expf(952.0f * x0[n]);
}

/* sqrtf32_[n] = exp(953 * x0[n])                                                  names.cnn:1907
 * x0[4]
 * -> sqrtf32_[4] */
KERNEL void inner_sqrtf32_(const float *restrict x0, float *restrict sqrtf32_)
{
    for (int n = 0; n < 4; n++)
        sqrtf32_[n] = expf(953.0f * x0[n]);
}

/* hypotf32_[n] = exp(954 * x0[n])                                                 names.cnn:1909
 * x0[4]
 * -> hypotf32_[4] */
KERNEL void inner_hypotf32_(const float *restrict x0, float *restrict hypotf32_)
{
    for (int n = 0; n < 4; n++)
        hypotf32_[n] = expf(954.0f * x0[n]);
}

/* cbrtf32_[n] = exp(955 * x0[n])                                                  names.cnn:1911
 * x0[4]
 * -> cbrtf32_[4] */
KERNEL void inner_cbrtf32_(const float *restrict x0, float *restrict cbrtf32_)
{
    for (int n = 0; n < 4; n++)
        cbrtf32_[n] = expf(955.0f * x0[n]);
}

/* ceilf32_[n] = exp(956 * x0[n])                                                  names.cnn:1913
 * x0[4]
 * -> ceilf32_[4] */
KERNEL void inner_ceilf32_(const float *restrict x0, float *restrict ceilf32_)
{
    for (int n = 0; n < 4; n++)
        ceilf32_[n] = expf(956.0f * x0[n]);
}

/* fabsf32_[n] = exp(957 * x0[n])                                                  names.cnn:1915
 * x0[4]
 * -> fabsf32_[4] */
KERNEL void inner_fabsf32_(const float *restrict x0, float *restrict fabsf32_)
{
    for (int n = 0; n < 4; n++)
        fabsf32_[n] = expf(957.0f * x0[n]);
}

/* floorf32_[n] = exp(958 * x0[n])                                                 names.cnn:1917
 * x0[4]
 * -> floorf32_[4] */
KERNEL void inner_floorf32_(const float *restrict x0, float *restrict floorf32_)
{
    for (int n = 0; n < 4; n++)
        floorf32_[n] = expf(958.0f * x0[n]);
}

/* fmodf32_[n] = exp(959 * x0[n])                                                  names.cnn:1919
 * x0[4]
 * -> fmodf32_[4] */
KERNEL void inner_fmodf32_(const float *restrict x0, float *restrict fmodf32_)
{
    for (int n = 0; n < 4; n++)
        fmodf32_[n] = expf(959.0f * x0[n]);
}

/* copysignf32_[n] = exp(960 * x0[n])                                              names.cnn:1921
 * x0[4]
 * -> copysignf32_[4] */
KERNEL void inner_copysignf32_(const float *restrict x0, float *restrict copysignf32_)
{
    for (int n = 0; n < 4; n++)
        copysignf32_[n] = expf(9.6e+02f * x0[n]);
}

/* nanf32_[n] = exp(961 * x0[n])                                                   names.cnn:1923
 * x0[4]
 * -> nanf32_[4] */
KERNEL void inner_nanf32_(const float *restrict x0, float *restrict nanf32_)
{
    for (int n = 0; n < 4; n++)
        nanf32_[n] = expf(961.0f * x0[n]);
}

/* j0f32_[n] = exp(962 * x0[n])                                                    names.cnn:1925
 * x0[4]
 * -> j0f32_[4] */
KERNEL void inner_j0f32_(const float *restrict x0, float *restrict j0f32_)
{
    for (int n = 0; n < 4; n++)
        j0f32_[n] = expf(962.0f * x0[n]);
}

/* j1f32_[n] = exp(963 * x0[n])                                                    names.cnn:1927
 * x0[4]
 * -> j1f32_[4] */
KERNEL void inner_j1f32_(const float *restrict x0, float *restrict j1f32_)
{
    for (int n = 0; n < 4; n++)
        j1f32_[n] = expf(963.0f * x0[n]);
}

/* jnf32_[n] = exp(964 * x0[n])                                                    names.cnn:1929
 * x0[4]
 * -> jnf32_[4] */
KERNEL void inner_jnf32_(const float *restrict x0, float *restrict jnf32_)
{
    for (int n = 0; n < 4; n++)
        jnf32_[n] = expf(964.0f * x0[n]);
}

/* y0f32_[n] = exp(965 * x0[n])                                                    names.cnn:1931
 * x0[4]
 * -> y0f32_[4] */
KERNEL void inner_y0f32_(const float *restrict x0, float *restrict y0f32_)
{
    for (int n = 0; n < 4; n++)
        y0f32_[n] = expf(965.0f * x0[n]);
}

/* y1f32_[n] = exp(966 * x0[n])                                                    names.cnn:1933
 * x0[4]
 * -> y1f32_[4] */
KERNEL void inner_y1f32_(const float *restrict x0, float *restrict y1f32_)
{
    for (int n = 0; n < 4; n++)
        y1f32_[n] = expf(966.0f * x0[n]);
}

/* ynf32_[n] = exp(967 * x0[n])                                                    names.cnn:1935
 * x0[4]
 * -> ynf32_[4] */
KERNEL void inner_ynf32_(const float *restrict x0, float *restrict ynf32_)
{
    for (int n = 0; n < 4; n++)
        ynf32_[n] = expf(967.0f * x0[n]);
}

/* erff32_[n] = exp(968 * x0[n])                                                   names.cnn:1937
 * x0[4]
 * -> erff32_[4] */
KERNEL void inner_erff32_(const float *restrict x0, float *restrict erff32_)
{
    for (int n = 0; n < 4; n++)
        erff32_[n] = expf(968.0f * x0[n]);
}

/* erfcf32_[n] = exp(969 * x0[n])                                                  names.cnn:1939
 * x0[4]
 * -> erfcf32_[4] */
KERNEL void inner_erfcf32_(const float *restrict x0, float *restrict erfcf32_)
{
    for (int n = 0; n < 4; n++)
        erfcf32_[n] = expf(969.0f * x0[n]);
}

/* lgammaf32_[n] = exp(970 * x0[n])                                                names.cnn:1941
 * x0[4]
 * -> lgammaf32_[4] */
KERNEL void inner_lgammaf32_(const float *restrict x0, float *restrict lgammaf32_)
{
    for (int n = 0; n < 4; n++)
        lgammaf32_[n] = expf(9.7e+02f * x0[n]);
}

/* tgammaf32_[n] = exp(971 * x0[n])                                                names.cnn:1943
 * x0[4]
 * -> tgammaf32_[4] */
KERNEL void inner_tgammaf32_(const float *restrict x0, float *restrict tgammaf32_)
{
    for (int n = 0; n < 4; n++)
        tgammaf32_[n] = expf(971.0f * x0[n]);
}

/* lgammaf32_r_[n] = exp(972 * x0[n])                                              names.cnn:1945
 * x0[4]
 * -> lgammaf32_r_[4] */
KERNEL void inner_lgammaf32_r_(const float *restrict x0, float *restrict lgammaf32_r_)
{
    for (int n = 0; n < 4; n++)
        lgammaf32_r_[n] = expf(972.0f * x0[n]);
}

/* rintf32_[n] = exp(973 * x0[n])                                                  names.cnn:1947
 * x0[4]
 * -> rintf32_[4] */
KERNEL void inner_rintf32_(const float *restrict x0, float *restrict rintf32_)
{
    for (int n = 0; n < 4; n++)
        rintf32_[n] = expf(973.0f * x0[n]);
}

/* nextafterf32_[n] = exp(974 * x0[n])                                             names.cnn:1949
 * x0[4]
 * -> nextafterf32_[4] */
KERNEL void inner_nextafterf32_(const float *restrict x0, float *restrict nextafterf32_)
{
    for (int n = 0; n < 4; n++)
        nextafterf32_[n] = expf(974.0f * x0[n]);
}

/* nextdownf32_[n] = exp(975 * x0[n])                                              names.cnn:1951
 * x0[4]
 * -> nextdownf32_[4] */
KERNEL void inner_nextdownf32_(const float *restrict x0, float *restrict nextdownf32_)
{
    for (int n = 0; n < 4; n++)
        nextdownf32_[n] = expf(975.0f * x0[n]);
}

/* nextupf32_[n] = exp(976 * x0[n])                                                names.cnn:1953
 * x0[4]
 * -> nextupf32_[4] */
KERNEL void inner_nextupf32_(const float *restrict x0, float *restrict nextupf32_)
{
    for (int n = 0; n < 4; n++)
        nextupf32_[n] = expf(976.0f * x0[n]);
}

/* remainderf32_[n] = exp(977 * x0[n])                                             names.cnn:1955
 * x0[4]
 * -> remainderf32_[4] */
KERNEL void inner_remainderf32_(const float *restrict x0, float *restrict remainderf32_)
{
    for (int n = 0; n < 4; n++)
        remainderf32_[n] = expf(977.0f * x0[n]);
}

/* scalbnf32_[n] = exp(978 * x0[n])                                                names.cnn:1957
 * x0[4]
 * -> scalbnf32_[4] */
KERNEL void inner_scalbnf32_(const float *restrict x0, float *restrict scalbnf32_)
{
    for (int n = 0; n < 4; n++)
        scalbnf32_[n] = expf(978.0f * x0[n]);
}

/* ilogbf32_[n] = exp(979 * x0[n])                                                 names.cnn:1959
 * x0[4]
 * -> ilogbf32_[4] */
KERNEL void inner_ilogbf32_(const float *restrict x0, float *restrict ilogbf32_)
{
    for (int n = 0; n < 4; n++)
        ilogbf32_[n] = expf(979.0f * x0[n]);
}

/* llogbf32_[n] = exp(980 * x0[n])                                                 names.cnn:1961
 * x0[4]
 * -> llogbf32_[4] */
KERNEL void inner_llogbf32_(const float *restrict x0, float *restrict llogbf32_)
{
    for (int n = 0; n < 4; n++)
        llogbf32_[n] = expf(9.8e+02f * x0[n]);
}

/* scalblnf32_[n] = exp(981 * x0[n])                                               names.cnn:1963
 * x0[4]
 * -> scalblnf32_[4] */
KERNEL void inner_scalblnf32_(const float *restrict x0, float *restrict scalblnf32_)
{
    for (int n = 0; n < 4; n++)
        scalblnf32_[n] = expf(981.0f * x0[n]);
}

/* nearbyintf32_[n] = exp(982 * x0[n])                                             names.cnn:1965
 * x0[4]
 * -> nearbyintf32_[4] */
KERNEL void inner_nearbyintf32_(const float *restrict x0, float *restrict nearbyintf32_)
{
    for (int n = 0; n < 4; n++)
        nearbyintf32_[n] = expf(982.0f * x0[n]);
}

/* roundf32_[n] = exp(983 * x0[n])                                                 names.cnn:1967
 * x0[4]
 * -> roundf32_[4] */
KERNEL void inner_roundf32_(const float *restrict x0, float *restrict roundf32_)
{
    for (int n = 0; n < 4; n++)
        roundf32_[n] = expf(983.0f * x0[n]);
}

/* truncf32_[n] = exp(984 * x0[n])                                                 names.cnn:1969
 * x0[4]
 * -> truncf32_[4] */
KERNEL void inner_truncf32_(const float *restrict x0, float *restrict truncf32_)
{
    for (int n = 0; n < 4; n++)
        truncf32_[n] = expf(984.0f * x0[n]);
}

/* remquof32_[n] = exp(985 * x0[n])                                                names.cnn:1971
 * x0[4]
 * -> remquof32_[4] */
KERNEL void inner_remquof32_(const float *restrict x0, float *restrict remquof32_)
{
    for (int n = 0; n < 4; n++)
        remquof32_[n] = expf(985.0f * x0[n]);
}

/* lrintf32_[n] = exp(986 * x0[n])                                                 names.cnn:1973
 * x0[4]
 * -> lrintf32_[4] */
KERNEL void inner_lrintf32_(const float *restrict x0, float *restrict lrintf32_)
{
    for (int n = 0; n < 4; n++)
        lrintf32_[n] = expf(986.0f * x0[n]);
}

/* llrintf32_[n] = exp(987 * x0[n])                                                names.cnn:1975
 * x0[4]
 * -> llrintf32_[4] */
KERNEL void inner_llrintf32_(const float *restrict x0, float *restrict llrintf32_)
{
    for (int n = 0; n < 4; n++)
        llrintf32_[n] = expf(987.0f * x0[n]);
}

/* lroundf32_[n] = exp(988 * x0[n])                                                names.cnn:1977
 * x0[4]
 * -> lroundf32_[4] */
KERNEL void inner_lroundf32_(const float *restrict x0, float *restrict lroundf32_)
{
    for (int n = 0; n < 4; n++)
        lroundf32_[n] = expf(988.0f * x0[n]);
}

/* llroundf32_[n] = exp(989 * x0[n])                                               names.cnn:1979
 * x0[4]
 * -> llroundf32_[4] */
KERNEL void inner_llroundf32_(const float *restrict x0, float *restrict llroundf32_)
{
    for (int n = 0; n < 4; n++)
        llroundf32_[n] = expf(989.0f * x0[n]);
}

/* fdimf32_[n] = exp(990 * x0[n])                                                  names.cnn:1981
 * x0[4]
 * -> fdimf32_[4] */
KERNEL void inner_fdimf32_(const float *restrict x0, float *restrict fdimf32_)
{
    for (int n = 0; n < 4; n++)
        fdimf32_[n] = expf(9.9e+02f * x0[n]);
}

/* fmaxf32_[n] = exp(991 * x0[n])                                                  names.cnn:1983
 * x0[4]
 * -> fmaxf32_[4] */
KERNEL void inner_fmaxf32_(const float *restrict x0, float *restrict fmaxf32_)
{
    for (int n = 0; n < 4; n++)
        fmaxf32_[n] = expf(991.0f * x0[n]);
}

/* fminf32_[n] = exp(992 * x0[n])                                                  names.cnn:1985
 * x0[4]
 * -> fminf32_[4] */
KERNEL void inner_fminf32_(const float *restrict x0, float *restrict fminf32_)
{
    for (int n = 0; n < 4; n++)
        fminf32_[n] = expf(992.0f * x0[n]);
}

/* fmaf32_[n] = exp(993 * x0[n])                                                   names.cnn:1987
 * x0[4]
 * -> fmaf32_[4] */
KERNEL void inner_fmaf32_(const float *restrict x0, float *restrict fmaf32_)
{
    for (int n = 0; n < 4; n++)
        fmaf32_[n] = expf(993.0f * x0[n]);
}

/* roundevenf32_[n] = exp(994 * x0[n])                                             names.cnn:1989
 * x0[4]
 * -> roundevenf32_[4] */
KERNEL void inner_roundevenf32_(const float *restrict x0, float *restrict roundevenf32_)
{
    for (int n = 0; n < 4; n++)
        roundevenf32_[n] = expf(994.0f * x0[n]);
}

/* fromfpf32_[n] = exp(995 * x0[n])                                                names.cnn:1991
 * x0[4]
 * -> fromfpf32_[4] */
KERNEL void inner_fromfpf32_(const float *restrict x0, float *restrict fromfpf32_)
{
    for (int n = 0; n < 4; n++)
        fromfpf32_[n] = expf(995.0f * x0[n]);
}

/* ufromfpf32_[n] = exp(996 * x0[n])                                               names.cnn:1993
 * x0[4]
 * -> ufromfpf32_[4] */
KERNEL void inner_ufromfpf32_(const float *restrict x0, float *restrict ufromfpf32_)
{
    for (int n = 0; n < 4; n++)
        ufromfpf32_[n] = expf(996.0f * x0[n]);
}

/* fromfpxf32_[n] = exp(997 * x0[n])                                               names.cnn:1995
 * x0[4]
 * -> fromfpxf32_[4] */
KERNEL void inner_fromfpxf32_(const float *restrict x0, float *restrict fromfpxf32_)
{
    for (int n = 0; n < 4; n++)
        fromfpxf32_[n] = expf(997.0f * x0[n]);
}

/* ufromfpxf32_[n] = exp(998 * x0[n])                                              names.cnn:1997
 * x0[4]
 * -> ufromfpxf32_[4] */
KERNEL void inner_ufromfpxf32_(const float *restrict x0, float *restrict ufromfpxf32_)
{
    for (int n = 0; n < 4; n++)
        ufromfpxf32_[n] = expf(998.0f * x0[n]);
}

/* canonicalizef32_[n] = exp(999 * x0[n])                                          names.cnn:1999
 * x0[4]
 * -> canonicalizef32_[4] */
KERNEL void inner_canonicalizef32_(const float *restrict x0, float *restrict canonicalizef32_)
{
    for (int n = 0; n < 4; n++)
        canonicalizef32_[n] = expf(999.0f * x0[n]);
}

/* fmaxmagf32_[n] = exp(1000 * x0[n])                                              names.cnn:2001
 * x0[4]
 * -> fmaxmagf32_[4] */
KERNEL void inner_fmaxmagf32_(const float *restrict x0, float *restrict fmaxmagf32_)
{
    for (int n = 0; n < 4; n++)
        fmaxmagf32_[n] = expf(1e+03f * x0[n]);
}

/* fminmagf32_[n] = exp(1001 * x0[n])                                              names.cnn:2003
 * x0[4]
 * -> fminmagf32_[4] */
KERNEL void inner_fminmagf32_(const float *restrict x0, float *restrict fminmagf32_)
{
    for (int n = 0; n < 4; n++)
        fminmagf32_[n] = expf(1001.0f * x0[n]);
}

/* fmaximumf32_[n] = exp(1002 * x0[n])                                             names.cnn:2005
 * x0[4]
 * -> fmaximumf32_[4] */
KERNEL void inner_fmaximumf32_(const float *restrict x0, float *restrict fmaximumf32_)
{
    for (int n = 0; n < 4; n++)
        fmaximumf32_[n] = expf(1002.0f * x0[n]);
}

/* fminimumf32_[n] = exp(1003 * x0[n])                                             names.cnn:2007
 * x0[4]
 * -> fminimumf32_[4] */
KERNEL void inner_fminimumf32_(const float *restrict x0, float *restrict fminimumf32_)
{
    for (int n = 0; n < 4; n++)
        fminimumf32_[n] = expf(1003.0f * x0[n]);
}

/* fmaximum_numf32_[n] = exp(1004 * x0[n])                                         names.cnn:2009
 * x0[4]
 * -> fmaximum_numf32_[4] */
KERNEL void inner_fmaximum_numf32_(const float *restrict x0, float *restrict fmaximum_numf32_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_numf32_[n] = expf(1004.0f * x0[n]);
}

/* fminimum_numf32_[n] = exp(1005 * x0[n])                                         names.cnn:2011
 * x0[4]
 * -> fminimum_numf32_[4] */
KERNEL void inner_fminimum_numf32_(const float *restrict x0, float *restrict fminimum_numf32_)
{
    for (int n = 0; n < 4; n++)
        fminimum_numf32_[n] = expf(1005.0f * x0[n]);
}

/* fmaximum_magf32_[n] = exp(1006 * x0[n])                                         names.cnn:2013
 * x0[4]
 * -> fmaximum_magf32_[4] */
KERNEL void inner_fmaximum_magf32_(const float *restrict x0, float *restrict fmaximum_magf32_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_magf32_[n] = expf(1006.0f * x0[n]);
}

/* fminimum_magf32_[n] = exp(1007 * x0[n])                                         names.cnn:2015
 * x0[4]
 * -> fminimum_magf32_[4] */
KERNEL void inner_fminimum_magf32_(const float *restrict x0, float *restrict fminimum_magf32_)
{
    for (int n = 0; n < 4; n++)
        fminimum_magf32_[n] = expf(1007.0f * x0[n]);
}

/* fmaximum_mag_numf32_[n] = exp(1008 * x0[n])                                     names.cnn:2017
 * x0[4]
 * -> fmaximum_mag_numf32_[4] */
KERNEL void inner_fmaximum_mag_numf32_(const float *restrict x0,
        float *restrict fmaximum_mag_numf32_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_mag_numf32_[n] = expf(1008.0f * x0[n]);
}

/* fminimum_mag_numf32_[n] = exp(1009 * x0[n])                                     names.cnn:2019
 * x0[4]
 * -> fminimum_mag_numf32_[4] */
KERNEL void inner_fminimum_mag_numf32_(const float *restrict x0,
        float *restrict fminimum_mag_numf32_)
{
    for (int n = 0; n < 4; n++)
        fminimum_mag_numf32_[n] = expf(1009.0f * x0[n]);
}

/* totalorderf32_[n] = exp(1010 * x0[n])                                           names.cnn:2021
 * x0[4]
 * -> totalorderf32_[4] */
KERNEL void inner_totalorderf32_(const float *restrict x0, float *restrict totalorderf32_)
{
    for (int n = 0; n < 4; n++)
        totalorderf32_[n] = expf(1.01e+03f * x0[n]);
}

/* totalordermagf32_[n] = exp(1011 * x0[n])                                        names.cnn:2023
 * x0[4]
 * -> totalordermagf32_[4] */
KERNEL void inner_totalordermagf32_(const float *restrict x0, float *restrict totalordermagf32_)
{
    for (int n = 0; n < 4; n++)
        totalordermagf32_[n] = expf(1011.0f * x0[n]);
}

/* getpayloadf32_[n] = exp(1012 * x0[n])                                           names.cnn:2025
 * x0[4]
 * -> getpayloadf32_[4] */
KERNEL void inner_getpayloadf32_(const float *restrict x0, float *restrict getpayloadf32_)
{
    for (int n = 0; n < 4; n++)
        getpayloadf32_[n] = expf(1012.0f * x0[n]);
}

/* setpayloadf32_[n] = exp(1013 * x0[n])                                           names.cnn:2027
 * x0[4]
 * -> setpayloadf32_[4] */
KERNEL void inner_setpayloadf32_(const float *restrict x0, float *restrict setpayloadf32_)
{
    for (int n = 0; n < 4; n++)
        setpayloadf32_[n] = expf(1013.0f * x0[n]);
}

/* setpayloadsigf32_[n] = exp(1014 * x0[n])                                        names.cnn:2029
 * x0[4]
 * -> setpayloadsigf32_[4] */
KERNEL void inner_setpayloadsigf32_(const float *restrict x0, float *restrict setpayloadsigf32_)
{
    for (int n = 0; n < 4; n++)
        setpayloadsigf32_[n] = expf(1014.0f * x0[n]);
}

/* acosf64_[n] = exp(1015 * x0[n])                                                 names.cnn:2031
 * x0[4]
 * -> acosf64_[4] */
KERNEL void inner_acosf64_(const float *restrict x0, float *restrict acosf64_)
{
    for (int n = 0; n < 4; n++)
        acosf64_[n] = expf(1015.0f * x0[n]);
}

/* asinf64_[n] = exp(1016 * x0[n])                                                 names.cnn:2033
 * x0[4]
 * -> asinf64_[4] */
KERNEL void inner_asinf64_(const float *restrict x0, float *restrict asinf64_)
{
    for (int n = 0; n < 4; n++)
        asinf64_[n] = expf(1016.0f * x0[n]);
}

/* atanf64_[n] = exp(1017 * x0[n])                                                 names.cnn:2035
 * x0[4]
 * -> atanf64_[4] */
KERNEL void inner_atanf64_(const float *restrict x0, float *restrict atanf64_)
{
    for (int n = 0; n < 4; n++)
        atanf64_[n] = expf(1017.0f * x0[n]);
}

/* atan2f64_[n] = exp(1018 * x0[n])                                                names.cnn:2037
 * x0[4]
 * -> atan2f64_[4] */
KERNEL void inner_atan2f64_(const float *restrict x0, float *restrict atan2f64_)
{
    for (int n = 0; n < 4; n++)
        atan2f64_[n] = expf(1018.0f * x0[n]);
}

/* cosf64_[n] = exp(1019 * x0[n])                                                  names.cnn:2039
 * x0[4]
 * -> cosf64_[4] */
KERNEL void inner_cosf64_(const float *restrict x0, float *restrict cosf64_)
{
    for (int n = 0; n < 4; n++)
        cosf64_[n] = expf(1019.0f * x0[n]);
}

/* sinf64_[n] = exp(1020 * x0[n])                                                  names.cnn:2041
 * x0[4]
 * -> sinf64_[4] */
KERNEL void inner_sinf64_(const float *restrict x0, float *restrict sinf64_)
{
    for (int n = 0; n < 4; n++)
        sinf64_[n] = expf(1.02e+03f * x0[n]);
}

/* tanf64_[n] = exp(1021 * x0[n])                                                  names.cnn:2043
 * x0[4]
 * -> tanf64_[4] */
KERNEL void inner_tanf64_(const float *restrict x0, float *restrict tanf64_)
{
    for (int n = 0; n < 4; n++)
        tanf64_[n] = expf(1021.0f * x0[n]);
}

/* coshf64_[n] = exp(1022 * x0[n])                                                 names.cnn:2045
 * x0[4]
 * -> coshf64_[4] */
KERNEL void inner_coshf64_(const float *restrict x0, float *restrict coshf64_)
{
    for (int n = 0; n < 4; n++)
        coshf64_[n] = expf(1022.0f * x0[n]);
}

/* sinhf64_[n] = exp(1023 * x0[n])                                                 names.cnn:2047
 * x0[4]
 * -> sinhf64_[4] */
KERNEL void inner_sinhf64_(const float *restrict x0, float *restrict sinhf64_)
{
    for (int n = 0; n < 4; n++)
        sinhf64_[n] = expf(1023.0f * x0[n]);
}

/* tanhf64_[n] = exp(1024 * x0[n])                                                 names.cnn:2049
 * x0[4]
 * -> tanhf64_[4] */
KERNEL void inner_tanhf64_(const float *restrict x0, float *restrict tanhf64_)
{
    for (int n = 0; n < 4; n++)
        tanhf64_[n] = expf(1024.0f * x0[n]);
}

/* sincosf64_[n] = exp(1025 * x0[n])                                               names.cnn:2051
 * x0[4]
 * -> sincosf64_[4] */
KERNEL void inner_sincosf64_(const float *restrict x0, float *restrict sincosf64_)
{
    for (int n = 0; n < 4; n++)
        sincosf64_[n] = expf(1025.0f * x0[n]);
}

/* acoshf64_[n] = exp(1026 * x0[n])                                                names.cnn:2053
 * x0[4]
 * -> acoshf64_[4] */
KERNEL void inner_acoshf64_(const float *restrict x0, float *restrict acoshf64_)
{
    for (int n = 0; n < 4; n++)
        acoshf64_[n] = expf(1026.0f * x0[n]);
}

/* asinhf64_[n] = exp(1027 * x0[n])                                                names.cnn:2055
 * x0[4]
 * -> asinhf64_[4] */
KERNEL void inner_asinhf64_(const float *restrict x0, float *restrict asinhf64_)
{
    for (int n = 0; n < 4; n++)
        asinhf64_[n] = expf(1027.0f * x0[n]);
}

/* atanhf64_[n] = exp(1028 * x0[n])                                                names.cnn:2057
 * x0[4]
 * -> atanhf64_[4] */
KERNEL void inner_atanhf64_(const float *restrict x0, float *restrict atanhf64_)
{
    for (int n = 0; n < 4; n++)
        atanhf64_[n] = expf(1028.0f * x0[n]);
}

/* expf64_[n] = exp(1029 * x0[n])                                                  names.cnn:2059
 * x0[4]
 * -> expf64_[4] */
KERNEL void inner_expf64_(const float *restrict x0, float *restrict expf64_)
{
    for (int n = 0; n < 4; n++)
        expf64_[n] = expf(1029.0f * x0[n]);
}

/* frexpf64_[n] = exp(1030 * x0[n])                                                names.cnn:2061
 * x0[4]
 * -> frexpf64_[4] */
KERNEL void inner_frexpf64_(const float *restrict x0, float *restrict frexpf64_)
{
    for (int n = 0; n < 4; n++)
        frexpf64_[n] = expf(1.03e+03f * x0[n]);
}

/* ldexpf64_[n] = exp(1031 * x0[n])                                                names.cnn:2063
 * x0[4]
 * -> ldexpf64_[4] */
KERNEL void inner_ldexpf64_(const float *restrict x0, float *restrict ldexpf64_)
{
    for (int n = 0; n < 4; n++)
        ldexpf64_[n] = expf(1031.0f * x0[n]);
}

/* logf64_[n] = exp(1032 * x0[n])                                                  names.cnn:2065
 * x0[4]
 * -> logf64_[4] */
KERNEL void inner_logf64_(const float *restrict x0, float *restrict logf64_)
{
    for (int n = 0; n < 4; n++)
        logf64_[n] = expf(1032.0f * x0[n]);
}

/* log10f64_[n] = exp(1033 * x0[n])                                                names.cnn:2067
 * x0[4]
 * -> log10f64_[4] */
KERNEL void inner_log10f64_(const float *restrict x0, float *restrict log10f64_)
{
    for (int n = 0; n < 4; n++)
        log10f64_[n] = expf(1033.0f * x0[n]);
}

/* modff64_[n] = exp(1034 * x0[n])                                                 names.cnn:2069
 * x0[4]
 * -> modff64_[4] */
KERNEL void inner_modff64_(const float *restrict x0, float *restrict modff64_)
{
    for (int n = 0; n < 4; n++)
        modff64_[n] = expf(1034.0f * x0[n]);
}

/* exp10f64_[n] = exp(1035 * x0[n])                                                names.cnn:2071
 * x0[4]
 * -> exp10f64_[4] */
KERNEL void inner_exp10f64_(const float *restrict x0, float *restrict exp10f64_)
{
    for (int n = 0; n < 4; n++)
        exp10f64_[n] = expf(1035.0f * x0[n]);
}

/* expm1f64_[n] = exp(1036 * x0[n])                                                names.cnn:2073
 * x0[4]
 * -> expm1f64_[4] */
KERNEL void inner_expm1f64_(const float *restrict x0, float *restrict expm1f64_)
{
    for (int n = 0; n < 4; n++)
        expm1f64_[n] = expf(1036.0f * x0[n]);
}

/* log1pf64_[n] = exp(1037 * x0[n])                                                names.cnn:2075
 * x0[4]
 * -> log1pf64_[4] */
KERNEL void inner_log1pf64_(const float *restrict x0, float *restrict log1pf64_)
{
    for (int n = 0; n < 4; n++)
        log1pf64_[n] = expf(1037.0f * x0[n]);
}

/* logbf64_[n] = exp(1038 * x0[n])                                                 names.cnn:2077
 * x0[4]
 * -> logbf64_[4] */
KERNEL void inner_logbf64_(const float *restrict x0, float *restrict logbf64_)
{
    for (int n = 0; n < 4; n++)
        logbf64_[n] = expf(1038.0f * x0[n]);
}

/* exp2f64_[n] = exp(1039 * x0[n])                                                 names.cnn:2079
 * x0[4]
 * -> exp2f64_[4] */
KERNEL void inner_exp2f64_(const float *restrict x0, float *restrict exp2f64_)
{
    for (int n = 0; n < 4; n++)
        exp2f64_[n] = expf(1039.0f * x0[n]);
}

/* log2f64_[n] = exp(1040 * x0[n])                                                 names.cnn:2081
 * x0[4]
 * -> log2f64_[4] */
KERNEL void inner_log2f64_(const float *restrict x0, float *restrict log2f64_)
{
    for (int n = 0; n < 4; n++)
        log2f64_[n] = expf(1.04e+03f * x0[n]);
}

/* powf64_[n] = exp(1041 * x0[n])                                                  names.cnn:2083
 * x0[4]
 * -> powf64_[4] */
KERNEL void inner_powf64_(const float *restrict x0, float *restrict powf64_)
{
    for (int n = 0; n < 4; n++)
        powf64_[n] = expf(1041.0f * x0[n]);
}

/* sqrtf64_[n] = exp(1042 * x0[n])                                                 names.cnn:2085
 * x0[4]
 * -> sqrtf64_[4] */
KERNEL void inner_sqrtf64_(const float *restrict x0, float *restrict sqrtf64_)
{
    for (int n = 0; n < 4; n++)
        sqrtf64_[n] = expf(1042.0f * x0[n]);
}

/* hypotf64_[n] = exp(1043 * x0[n])                                                names.cnn:2087
 * x0[4]
 * -> hypotf64_[4] */
KERNEL void inner_hypotf64_(const float *restrict x0, float *restrict hypotf64_)
{
    for (int n = 0; n < 4; n++)
        hypotf64_[n] = expf(1043.0f * x0[n]);
}

/* cbrtf64_[n] = exp(1044 * x0[n])                                                 names.cnn:2089
 * x0[4]
 * -> cbrtf64_[4] */
KERNEL void inner_cbrtf64_(const float *restrict x0, float *restrict cbrtf64_)
{
    for (int n = 0; n < 4; n++)
        cbrtf64_[n] = expf(1044.0f * x0[n]);
}

/* ceilf64_[n] = exp(1045 * x0[n])                                                 names.cnn:2091
 * x0[4]
 * -> ceilf64_[4] */
KERNEL void inner_ceilf64_(const float *restrict x0, float *restrict ceilf64_)
{
    for (int n = 0; n < 4; n++)
        ceilf64_[n] = expf(1045.0f * x0[n]);
}

/* fabsf64_[n] = exp(1046 * x0[n])                                                 names.cnn:2093
 * x0[4]
 * -> fabsf64_[4] */
KERNEL void inner_fabsf64_(const float *restrict x0, float *restrict fabsf64_)
{
    for (int n = 0; n < 4; n++)
        fabsf64_[n] = expf(1046.0f * x0[n]);
}

/* floorf64_[n] = exp(1047 * x0[n])                                                names.cnn:2095
 * x0[4]
 * -> floorf64_[4] */
KERNEL void inner_floorf64_(const float *restrict x0, float *restrict floorf64_)
{
    for (int n = 0; n < 4; n++)
        floorf64_[n] = expf(1047.0f * x0[n]);
}

/* fmodf64_[n] = exp(1048 * x0[n])                                                 names.cnn:2097
 * x0[4]
 * -> fmodf64_[4] */
KERNEL void inner_fmodf64_(const float *restrict x0, float *restrict fmodf64_)
{
    for (int n = 0; n < 4; n++)
        fmodf64_[n] = expf(1048.0f * x0[n]);
}

/* copysignf64_[n] = exp(1049 * x0[n])                                             names.cnn:2099
 * x0[4]
 * -> copysignf64_[4] */
KERNEL void inner_copysignf64_(const float *restrict x0, float *restrict copysignf64_)
{
    for (int n = 0; n < 4; n++)
        copysignf64_[n] = expf(1049.0f * x0[n]);
}

/* nanf64_[n] = exp(1050 * x0[n])                                                  names.cnn:2101
 * x0[4]
 * -> nanf64_[4] */
KERNEL void inner_nanf64_(const float *restrict x0, float *restrict nanf64_)
{
    for (int n = 0; n < 4; n++)
        nanf64_[n] = expf(1.05e+03f * x0[n]);
}

/* j0f64_[n] = exp(1051 * x0[n])                                                   names.cnn:2103
 * x0[4]
 * -> j0f64_[4] */
KERNEL void inner_j0f64_(const float *restrict x0, float *restrict j0f64_)
{
    for (int n = 0; n < 4; n++)
        j0f64_[n] = expf(1051.0f * x0[n]);
}

/* j1f64_[n] = exp(1052 * x0[n])                                                   names.cnn:2105
 * x0[4]
 * -> j1f64_[4] */
KERNEL void inner_j1f64_(const float *restrict x0, float *restrict j1f64_)
{
    for (int n = 0; n < 4; n++)
        j1f64_[n] = expf(1052.0f * x0[n]);
}

/* jnf64_[n] = exp(1053 * x0[n])                                                   names.cnn:2107
 * x0[4]
 * -> jnf64_[4] */
KERNEL void inner_jnf64_(const float *restrict x0, float *restrict jnf64_)
{
    for (int n = 0; n < 4; n++)
        jnf64_[n] = expf(1053.0f * x0[n]);
}

/* y0f64_[n] = exp(1054 * x0[n])                                                   names.cnn:2109
 * x0[4]
 * -> y0f64_[4] */
KERNEL void inner_y0f64_(const float *restrict x0, float *restrict y0f64_)
{
    for (int n = 0; n < 4; n++)
        y0f64_[n] = expf(1054.0f * x0[n]);
}

/* y1f64_[n] = exp(1055 * x0[n])                                                   names.cnn:2111
 * x0[4]
 * -> y1f64_[4] */
KERNEL void inner_y1f64_(const float *restrict x0, float *restrict y1f64_)
{
    for (int n = 0; n < 4; n++)
        y1f64_[n] = expf(1055.0f * x0[n]);
}

/* ynf64_[n] = exp(1056 * x0[n])                                                   names.cnn:2113
 * x0[4]
 * -> ynf64_[4] */
KERNEL void inner_ynf64_(const float *restrict x0, float *restrict ynf64_)
{
    for (int n = 0; n < 4; n++)
        ynf64_[n] = expf(1056.0f * x0[n]);
}

/* erff64_[n] = exp(1057 * x0[n])                                                  names.cnn:2115
 * x0[4]
 * -> erff64_[4] */
KERNEL void inner_erff64_(const float *restrict x0, float *restrict erff64_)
{
    for (int n = 0; n < 4; n++)
        erff64_[n] = expf(1057.0f * x0[n]);
}

/* erfcf64_[n] = exp(1058 * x0[n])                                                 names.cnn:2117
 * x0[4]
 * -> erfcf64_[4] */
KERNEL void inner_erfcf64_(const float *restrict x0, float *restrict erfcf64_)
{
    for (int n = 0; n < 4; n++)
        erfcf64_[n] = expf(1058.0f * x0[n]);
}

/* lgammaf64_[n] = exp(1059 * x0[n])                                               names.cnn:2119
 * x0[4]
 * -> lgammaf64_[4] */
KERNEL void inner_lgammaf64_(const float *restrict x0, float *restrict lgammaf64_)
{
    for (int n = 0; n < 4; n++)
        lgammaf64_[n] = expf(1059.0f * x0[n]);
}

/* tgammaf64_[n] = exp(1060 * x0[n])                                               names.cnn:2121
 * x0[4]
 * -> tgammaf64_[4] */
KERNEL void inner_tgammaf64_(const float *restrict x0, float *restrict tgammaf64_)
{
    for (int n = 0; n < 4; n++)
        tgammaf64_[n] = expf(1.06e+03f * x0[n]);
}

/* lgammaf64_r_[n] = exp(1061 * x0[n])                                             names.cnn:2123
 * x0[4]
 * -> lgammaf64_r_[4] */
KERNEL void inner_lgammaf64_r_(const float *restrict x0, float *restrict lgammaf64_r_)
{
    for (int n = 0; n < 4; n++)
        lgammaf64_r_[n] = expf(1061.0f * x0[n]);
}

/* rintf64_[n] = exp(1062 * x0[n])                                                 names.cnn:2125
 * x0[4]
 * -> rintf64_[4] */
KERNEL void inner_rintf64_(const float *restrict x0, float *restrict rintf64_)
{
    for (int n = 0; n < 4; n++)
        rintf64_[n] = expf(1062.0f * x0[n]);
}

/* nextafterf64_[n] = exp(1063 * x0[n])                                            names.cnn:2127
 * x0[4]
 * -> nextafterf64_[4] */
KERNEL void inner_nextafterf64_(const float *restrict x0, float *restrict nextafterf64_)
{
    for (int n = 0; n < 4; n++)
        nextafterf64_[n] = expf(1063.0f * x0[n]);
}

/* nextdownf64_[n] = exp(1064 * x0[n])                                             names.cnn:2129
 * x0[4]
 * -> nextdownf64_[4] */
KERNEL void inner_nextdownf64_(const float *restrict x0, float *restrict nextdownf64_)
{
    for (int n = 0; n < 4; n++)
        nextdownf64_[n] = expf(1064.0f * x0[n]);
}

/* nextupf64_[n] = exp(1065 * x0[n])                                               names.cnn:2131
 * x0[4]
 * -> nextupf64_[4] */
KERNEL void inner_nextupf64_(const float *restrict x0, float *restrict nextupf64_)
{
    for (int n = 0; n < 4; n++)
        nextupf64_[n] = expf(1065.0f * x0[n]);
}

/* remainderf64_[n] = exp(1066 * x0[n])                                            names.cnn:2133
 * x0[4]
 * -> remainderf64_[4] */
KERNEL void inner_remainderf64_(const float *restrict x0, float *restrict remainderf64_)
{
    for (int n = 0; n < 4; n++)
        remainderf64_[n] = expf(1066.0f * x0[n]);
}

/* scalbnf64_[n] = exp(1067 * x0[n])                                               names.cnn:2135
 * x0[4]
 * -> scalbnf64_[4] */
KERNEL void inner_scalbnf64_(const float *restrict x0, float *restrict scalbnf64_)
{
    for (int n = 0; n < 4; n++)
        scalbnf64_[n] = expf(1067.0f * x0[n]);
}

/* ilogbf64_[n] = exp(1068 * x0[n])                                                names.cnn:2137
 * x0[4]
 * -> ilogbf64_[4] */
KERNEL void inner_ilogbf64_(const float *restrict x0, float *restrict ilogbf64_)
{
    for (int n = 0; n < 4; n++)
        ilogbf64_[n] = expf(1068.0f * x0[n]);
}

/* llogbf64_[n] = exp(1069 * x0[n])                                                names.cnn:2139
 * x0[4]
 * -> llogbf64_[4] */
KERNEL void inner_llogbf64_(const float *restrict x0, float *restrict llogbf64_)
{
    for (int n = 0; n < 4; n++)
        llogbf64_[n] = expf(1069.0f * x0[n]);
}

/* scalblnf64_[n] = exp(1070 * x0[n])                                              names.cnn:2141
 * x0[4]
 * -> scalblnf64_[4] */
KERNEL void inner_scalblnf64_(const float *restrict x0, float *restrict scalblnf64_)
{
    for (int n = 0; n < 4; n++)
        scalblnf64_[n] = expf(1.07e+03f * x0[n]);
}

/* nearbyintf64_[n] = exp(1071 * x0[n])                                            names.cnn:2143
 * x0[4]
 * -> nearbyintf64_[4] */
KERNEL void inner_nearbyintf64_(const float *restrict x0, float *restrict nearbyintf64_)
{
    for (int n = 0; n < 4; n++)
        nearbyintf64_[n] = expf(1071.0f * x0[n]);
}

/* roundf64_[n] = exp(1072 * x0[n])                                                names.cnn:2145
 * x0[4]
 * -> roundf64_[4] */
KERNEL void inner_roundf64_(const float *restrict x0, float *restrict roundf64_)
{
    for (int n = 0; n < 4; n++)
        roundf64_[n] = expf(1072.0f * x0[n]);
}

/* truncf64_[n] = exp(1073 * x0[n])                                                names.cnn:2147
 * x0[4]
 * -> truncf64_[4] */
KERNEL void inner_truncf64_(const float *restrict x0, float *restrict truncf64_)
{
    for (int n = 0; n < 4; n++)
        truncf64_[n] = expf(1073.0f * x0[n]);
}

/* remquof64_[n] = exp(1074 * x0[n])                                               names.cnn:2149
 * x0[4]
 * -> remquof64_[4] */
KERNEL void inner_remquof64_(const float *restrict x0, float *restrict remquof64_)
{
    for (int n = 0; n < 4; n++)
        remquof64_[n] = expf(1074.0f * x0[n]);
}

/* lrintf64_[n] = exp(1075 * x0[n])                                                names.cnn:2151
 * x0[4]
 * -> lrintf64_[4] */
KERNEL void inner_lrintf64_(const float *restrict x0, float *restrict lrintf64_)
{
    for (int n = 0; n < 4; n++)
        lrintf64_[n] = expf(1075.0f * x0[n]);
}

/* llrintf64_[n] = exp(1076 * x0[n])                                               names.cnn:2153
 * x0[4]
 * -> llrintf64_[4] */
KERNEL void inner_llrintf64_(const float *restrict x0, float *restrict llrintf64_)
{
    for (int n = 0; n < 4; n++)
        llrintf64_[n] = expf(1076.0f * x0[n]);
}

/* lroundf64_[n] = exp(1077 * x0[n])                                               names.cnn:2155
 * x0[4]
 * -> lroundf64_[4] */
KERNEL void inner_lroundf64_(const float *restrict x0, float *restrict lroundf64_)
{
    for (int n = 0; n < 4; n++)
        lroundf64_[n] = expf(1077.0f * x0[n]);
}

/* llroundf64_[n] = exp(1078 * x0[n])                                              names.cnn:2157
 * x0[4]
 * -> llroundf64_[4] */
KERNEL void inner_llroundf64_(const float *restrict x0, float *restrict llroundf64_)
{
    for (int n = 0; n < 4; n++)
        llroundf64_[n] = expf(1078.0f * x0[n]);
}

/* fdimf64_[n] = exp(1079 * x0[n])                                                 names.cnn:2159
 * x0[4]
 * -> fdimf64_[4] */
KERNEL void inner_fdimf64_(const float *restrict x0, float *restrict fdimf64_)
{
    for (int n = 0; n < 4; n++)
        fdimf64_[n] = expf(1079.0f * x0[n]);
}

/* fmaxf64_[n] = exp(1080 * x0[n])                                                 names.cnn:2161
 * x0[4]
 * -> fmaxf64_[4] */
KERNEL void inner_fmaxf64_(const float *restrict x0, float *restrict fmaxf64_)
{
    for (int n = 0; n < 4; n++)
        fmaxf64_[n] = expf(1.08e+03f * x0[n]);
}

/* fminf64_[n] = exp(1081 * x0[n])                                                 names.cnn:2163
 * x0[4]
 * -> fminf64_[4] */
KERNEL void inner_fminf64_(const float *restrict x0, float *restrict fminf64_)
{
    for (int n = 0; n < 4; n++)
        fminf64_[n] = expf(1081.0f * x0[n]);
}

/* fmaf64_[n] = exp(1082 * x0[n])                                                  names.cnn:2165
 * x0[4]
 * -> fmaf64_[4] */
KERNEL void inner_fmaf64_(const float *restrict x0, float *restrict fmaf64_)
{
    for (int n = 0; n < 4; n++)
        fmaf64_[n] = expf(1082.0f * x0[n]);
}

/* roundevenf64_[n] = exp(1083 * x0[n])                                            names.cnn:2167
 * x0[4]
 * -> roundevenf64_[4] */
KERNEL void inner_roundevenf64_(const float *restrict x0, float *restrict roundevenf64_)
{
    for (int n = 0; n < 4; n++)
        roundevenf64_[n] = expf(1083.0f * x0[n]);
}

/* fromfpf64_[n] = exp(1084 * x0[n])                                               names.cnn:2169
 * x0[4]
 * -> fromfpf64_[4] */
KERNEL void inner_fromfpf64_(const float *restrict x0, float *restrict fromfpf64_)
{
    for (int n = 0; n < 4; n++)
        fromfpf64_[n] = expf(1084.0f * x0[n]);
}

/* ufromfpf64_[n] = exp(1085 * x0[n])                                              names.cnn:2171
 * x0[4]
 * -> ufromfpf64_[4] */
KERNEL void inner_ufromfpf64_(const float *restrict x0, float *restrict ufromfpf64_)
{
    for (int n = 0; n < 4; n++)
        ufromfpf64_[n] = expf(1085.0f * x0[n]);
}

/* fromfpxf64_[n] = exp(1086 * x0[n])                                              names.cnn:2173
 * x0[4]
 * -> fromfpxf64_[4] */
KERNEL void inner_fromfpxf64_(const float *restrict x0, float *restrict fromfpxf64_)
{
    for (int n = 0; n < 4; n++)
        fromfpxf64_[n] = expf(1086.0f * x0[n]);
}

/* ufromfpxf64_[n] = exp(1087 * x0[n])                                             names.cnn:2175
 * x0[4]
 * -> ufromfpxf64_[4] */
KERNEL void inner_ufromfpxf64_(const float *restrict x0, float *restrict ufromfpxf64_)
{
    for (int n = 0; n < 4; n++)
        ufromfpxf64_[n] = expf(1087.0f * x0[n]);
}

/* canonicalizef64_[n] = exp(1088 * x0[n])                                         names.cnn:2177
 * x0[4]
 * -> canonicalizef64_[4] */
KERNEL void inner_canonicalizef64_(const float *restrict x0, float *restrict canonicalizef64_)
{
    for (int n = 0; n < 4; n++)
        canonicalizef64_[n] = expf(1088.0f * x0[n]);
}

/* fmaxmagf64_[n] = exp(1089 * x0[n])                                              names.cnn:2179
 * x0[4]
 * -> fmaxmagf64_[4] */
KERNEL void inner_fmaxmagf64_(const float *restrict x0, float *restrict fmaxmagf64_)
{
    for (int n = 0; n < 4; n++)
        fmaxmagf64_[n] = expf(1089.0f * x0[n]);
}

/* fminmagf64_[n] = exp(1090 * x0[n])                                              names.cnn:2181
 * x0[4]
 * -> fminmagf64_[4] */
KERNEL void inner_fminmagf64_(const float *restrict x0, float *restrict fminmagf64_)
{
    for (int n = 0; n < 4; n++)
        fminmagf64_[n] = expf(1.09e+03f * x0[n]);
}

/* fmaximumf64_[n] = exp(1091 * x0[n])                                             names.cnn:2183
 * x0[4]
 * -> fmaximumf64_[4] */
KERNEL void inner_fmaximumf64_(const float *restrict x0, float *restrict fmaximumf64_)
{
    for (int n = 0; n < 4; n++)
        fmaximumf64_[n] = expf(1091.0f * x0[n]);
}

/* fminimumf64_[n] = exp(1092 * x0[n])                                             names.cnn:2185
 * x0[4]
 * -> fminimumf64_[4] */
KERNEL void inner_fminimumf64_(const float *restrict x0, float *restrict fminimumf64_)
{
    for (int n = 0; n < 4; n++)
        fminimumf64_[n] = expf(1092.0f * x0[n]);
}

/* fmaximum_numf64_[n] = exp(1093 * x0[n])                                         names.cnn:2187
 * x0[4]
 * -> fmaximum_numf64_[4] */
KERNEL void inner_fmaximum_numf64_(const float *restrict x0, float *restrict fmaximum_numf64_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_numf64_[n] = expf(1093.0f * x0[n]);
}

/* fminimum_numf64_[n] = exp(1094 * x0[n])                                         names.cnn:2189
 * x0[4]
 * -> fminimum_numf64_[4] */
KERNEL void inner_fminimum_numf64_(const float *restrict x0, float *restrict fminimum_numf64_)
{
    for (int n = 0; n < 4; n++)
        fminimum_numf64_[n] = expf(1094.0f * x0[n]);
}

/* fmaximum_magf64_[n] = exp(1095 * x0[n])                                         names.cnn:2191
 * x0[4]
 * -> fmaximum_magf64_[4] */
KERNEL void inner_fmaximum_magf64_(const float *restrict x0, float *restrict fmaximum_magf64_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_magf64_[n] = expf(1095.0f * x0[n]);
}

/* fminimum_magf64_[n] = exp(1096 * x0[n])                                         names.cnn:2193
 * x0[4]
 * -> fminimum_magf64_[4] */
KERNEL void inner_fminimum_magf64_(const float *restrict x0, float *restrict fminimum_magf64_)
{
    for (int n = 0; n < 4; n++)
        fminimum_magf64_[n] = expf(1096.0f * x0[n]);
}

/* fmaximum_mag_numf64_[n] = exp(1097 * x0[n])                                     names.cnn:2195
 * x0[4]
 * -> fmaximum_mag_numf64_[4] */
KERNEL void inner_fmaximum_mag_numf64_(const float *restrict x0,
        float *restrict fmaximum_mag_numf64_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_mag_numf64_[n] = expf(1097.0f * x0[n]);
}

/* fminimum_mag_numf64_[n] = exp(1098 * x0[n])                                     names.cnn:2197
 * x0[4]
 * -> fminimum_mag_numf64_[4] */
KERNEL void inner_fminimum_mag_numf64_(const float *restrict x0,
        float *restrict fminimum_mag_numf64_)
{
    for (int n = 0; n < 4; n++)
        fminimum_mag_numf64_[n] = expf(1098.0f * x0[n]);
}

/* totalorderf64_[n] = exp(1099 * x0[n])                                           names.cnn:2199
 * x0[4]
 * -> totalorderf64_[4] */
KERNEL void inner_totalorderf64_(const float *restrict x0, float *restrict totalorderf64_)
{
    for (int n = 0; n < 4; n++)
        totalorderf64_[n] = expf(1099.0f * x0[n]);
}

/* totalordermagf64_[n] = exp(1100 * x0[n])                                        names.cnn:2201
 * x0[4]
 * -> totalordermagf64_[4] */
KERNEL void inner_totalordermagf64_(const float *restrict x0, float *restrict totalordermagf64_)
{
    for (int n = 0; n < 4; n++)
        totalordermagf64_[n] = expf(1.1e+03f * x0[n]);
}

/* getpayloadf64_[n] = exp(1101 * x0[n])                                           names.cnn:2203
 * x0[4]
 * -> getpayloadf64_[4] */
KERNEL void inner_getpayloadf64_(const float *restrict x0, float *restrict getpayloadf64_)
{
    for (int n = 0; n < 4; n++)
        getpayloadf64_[n] = expf(1101.0f * x0[n]);
}

/* setpayloadf64_[n] = exp(1102 * x0[n])                                           names.cnn:2205
 * x0[4]
 * -> setpayloadf64_[4] */
KERNEL void inner_setpayloadf64_(const float *restrict x0, float *restrict setpayloadf64_)
{
    for (int n = 0; n < 4; n++)
        setpayloadf64_[n] = expf(1102.0f * x0[n]);
}

/* setpayloadsigf64_[n] = exp(1103 * x0[n])                                        names.cnn:2207
 * x0[4]
 * -> setpayloadsigf64_[4] */
KERNEL void inner_setpayloadsigf64_(const float *restrict x0, float *restrict setpayloadsigf64_)
{
    for (int n = 0; n < 4; n++)
        setpayloadsigf64_[n] = expf(1103.0f * x0[n]);
}

/* acosf128_[n] = exp(1104 * x0[n])                                                names.cnn:2209
 * x0[4]
 * -> acosf128_[4] */
KERNEL void inner_acosf128_(const float *restrict x0, float *restrict acosf128_)
{
    for (int n = 0; n < 4; n++)
        acosf128_[n] = expf(1104.0f * x0[n]);
}

/* asinf128_[n] = exp(1105 * x0[n])                                                names.cnn:2211
 * x0[4]
 * -> asinf128_[4] */
KERNEL void inner_asinf128_(const float *restrict x0, float *restrict asinf128_)
{
    for (int n = 0; n < 4; n++)
        asinf128_[n] = expf(1105.0f * x0[n]);
}

/* atanf128_[n] = exp(1106 * x0[n])                                                names.cnn:2213
 * x0[4]
 * -> atanf128_[4] */
KERNEL void inner_atanf128_(const float *restrict x0, float *restrict atanf128_)
{
    for (int n = 0; n < 4; n++)
        atanf128_[n] = expf(1106.0f * x0[n]);
}

/* atan2f128_[n] = exp(1107 * x0[n])                                               names.cnn:2215
 * x0[4]
 * -> atan2f128_[4] */
KERNEL void inner_atan2f128_(const float *restrict x0, float *restrict atan2f128_)
{
    for (int n = 0; n < 4; n++)
        atan2f128_[n] = expf(1107.0f * x0[n]);
}

/* cosf128_[n] = exp(1108 * x0[n])                                                 names.cnn:2217
 * x0[4]
 * -> cosf128_[4] */
KERNEL void inner_cosf128_(const float *restrict x0, float *restrict cosf128_)
{
    for (int n = 0; n < 4; n++)
        cosf128_[n] = expf(1108.0f * x0[n]);
}

/* sinf128_[n] = exp(1109 * x0[n])                                                 names.cnn:2219
 * x0[4]
 * -> sinf128_[4] */
KERNEL void inner_sinf128_(const float *restrict x0, float *restrict sinf128_)
{
    for (int n = 0; n < 4; n++)
        sinf128_[n] = expf(1109.0f * x0[n]);
}

/* tanf128_[n] = exp(1110 * x0[n])                                                 names.cnn:2221
 * x0[4]
 * -> tanf128_[4] */
KERNEL void inner_tanf128_(const float *restrict x0, float *restrict tanf128_)
{
    for (int n = 0; n < 4; n++)
        tanf128_[n] = expf(1.11e+03f * x0[n]);
}

/* coshf128_[n] = exp(1111 * x0[n])                                                names.cnn:2223
 * x0[4]
 * -> coshf128_[4] */
KERNEL void inner_coshf128_(const float *restrict x0, float *restrict coshf128_)
{
    for (int n = 0; n < 4; n++)
        coshf128_[n] = expf(1111.0f * x0[n]);
}

/* sinhf128_[n] = exp(1112 * x0[n])                                                names.cnn:2225
 * x0[4]
 * -> sinhf128_[4] */
KERNEL void inner_sinhf128_(const float *restrict x0, float *restrict sinhf128_)
{
    for (int n = 0; n < 4; n++)
        sinhf128_[n] = expf(1112.0f * x0[n]);
}

/* tanhf128_[n] = exp(1113 * x0[n])                                                names.cnn:2227
 * x0[4]
 * -> tanhf128_[4] */
KERNEL void inner_tanhf128_(const float *restrict x0, float *restrict tanhf128_)
{
    for (int n = 0; n < 4; n++)
        tanhf128_[n] = expf(1113.0f * x0[n]);
}

/* sincosf128_[n] = exp(1114 * x0[n])                                              names.cnn:2229
 * x0[4]
 * -> sincosf128_[4] */
KERNEL void inner_sincosf128_(const float *restrict x0, float *restrict sincosf128_)
{
    for (int n = 0; n < 4; n++)
        sincosf128_[n] = expf(1114.0f * x0[n]);
}

/* acoshf128_[n] = exp(1115 * x0[n])                                               names.cnn:2231
 * x0[4]
 * -> acoshf128_[4] */
KERNEL void inner_acoshf128_(const float *restrict x0, float *restrict acoshf128_)
{
    for (int n = 0; n < 4; n++)
        acoshf128_[n] = expf(1115.0f * x0[n]);
}

/* asinhf128_[n] = exp(1116 * x0[n])                                               names.cnn:2233
 * x0[4]
 * -> asinhf128_[4] */
KERNEL void inner_asinhf128_(const float *restrict x0, float *restrict asinhf128_)
{
    for (int n = 0; n < 4; n++)
        asinhf128_[n] = expf(1116.0f * x0[n]);
}

/* atanhf128_[n] = exp(1117 * x0[n])                                               names.cnn:2235
 * x0[4]
 * -> atanhf128_[4] */
KERNEL void inner_atanhf128_(const float *restrict x0, float *restrict atanhf128_)
{
    for (int n = 0; n < 4; n++)
        atanhf128_[n] = expf(1117.0f * x0[n]);
}

/* expf128_[n] = exp(1118 * x0[n])                                                 names.cnn:2237
 * x0[4]
 * -> expf128_[4] */
KERNEL void inner_expf128_(const float *restrict x0, float *restrict expf128_)
{
    for (int n = 0; n < 4; n++)
        expf128_[n] = expf(1118.0f * x0[n]);
}

/* frexpf128_[n] = exp(1119 * x0[n])                                               names.cnn:2239
 * x0[4]
 * -> frexpf128_[4] */
KERNEL void inner_frexpf128_(const float *restrict x0, float *restrict frexpf128_)
{
    for (int n = 0; n < 4; n++)
        frexpf128_[n] = expf(1119.0f * x0[n]);
}

/* ldexpf128_[n] = exp(1120 * x0[n])                                               names.cnn:2241
 * x0[4]
 * -> ldexpf128_[4] */
KERNEL void inner_ldexpf128_(const float *restrict x0, float *restrict ldexpf128_)
{
    for (int n = 0; n < 4; n++)
        ldexpf128_[n] = expf(1.12e+03f * x0[n]);
}

/* logf128_[n] = exp(1121 * x0[n])                                                 names.cnn:2243
 * x0[4]
 * -> logf128_[4] */
KERNEL void inner_logf128_(const float *restrict x0, float *restrict logf128_)
{
    for (int n = 0; n < 4; n++)
        logf128_[n] = expf(1121.0f * x0[n]);
}

/* log10f128_[n] = exp(1122 * x0[n])                                               names.cnn:2245
 * x0[4]
 * -> log10f128_[4] */
KERNEL void inner_log10f128_(const float *restrict x0, float *restrict log10f128_)
{
    for (int n = 0; n < 4; n++)
        log10f128_[n] = expf(1122.0f * x0[n]);
}

/* modff128_[n] = exp(1123 * x0[n])                                                names.cnn:2247
 * x0[4]
 * -> modff128_[4] */
KERNEL void inner_modff128_(const float *restrict x0, float *restrict modff128_)
{
    for (int n = 0; n < 4; n++)
        modff128_[n] = expf(1123.0f * x0[n]);
}

/* exp10f128_[n] = exp(1124 * x0[n])                                               names.cnn:2249
 * x0[4]
 * -> exp10f128_[4] */
KERNEL void inner_exp10f128_(const float *restrict x0, float *restrict exp10f128_)
{
    for (int n = 0; n < 4; n++)
        exp10f128_[n] = expf(1124.0f * x0[n]);
}

/* expm1f128_[n] = exp(1125 * x0[n])                                               names.cnn:2251
 * x0[4]
 * -> expm1f128_[4] */
KERNEL void inner_expm1f128_(const float *restrict x0, float *restrict expm1f128_)
{
    for (int n = 0; n < 4; n++)
        expm1f128_[n] = expf(1125.0f * x0[n]);
}

/* log1pf128_[n] = exp(1126 * x0[n])                                               names.cnn:2253
 * x0[4]
 * -> log1pf128_[4] */
KERNEL void inner_log1pf128_(const float *restrict x0, float *restrict log1pf128_)
{
    for (int n = 0; n < 4; n++)
        log1pf128_[n] = expf(1126.0f * x0[n]);
}

/* logbf128_[n] = exp(1127 * x0[n])                                                names.cnn:2255
 * x0[4]
 * -> logbf128_[4] */
KERNEL void inner_logbf128_(const float *restrict x0, float *restrict logbf128_)
{
    for (int n = 0; n < 4; n++)
        logbf128_[n] = expf(1127.0f * x0[n]);
}

/* exp2f128_[n] = exp(1128 * x0[n])                                                names.cnn:2257
 * x0[4]
 * -> exp2f128_[4] */
KERNEL void inner_exp2f128_(const float *restrict x0, float *restrict exp2f128_)
{
    for (int n = 0; n < 4; n++)
        exp2f128_[n] = expf(1128.0f * x0[n]);
}

/* log2f128_[n] = exp(1129 * x0[n])                                                names.cnn:2259
 * x0[4]
 * -> log2f128_[4] */
KERNEL void inner_log2f128_(const float *restrict x0, float *restrict log2f128_)
{
    for (int n = 0; n < 4; n++)
        log2f128_[n] = expf(1129.0f * x0[n]);
}

/* powf128_[n] = exp(1130 * x0[n])                                                 names.cnn:2261
 * x0[4]
 * -> powf128_[4] */
KERNEL void inner_powf128_(const float *restrict x0, float *restrict powf128_)
{
    for (int n = 0; n < 4; n++)
        powf128_[n] = expf(1.13e+03f * x0[n]);
}

/* sqrtf128_[n] = exp(1131 * x0[n])                                                names.cnn:2263
 * x0[4]
 * -> sqrtf128_[4] */
KERNEL void inner_sqrtf128_(const float *restrict x0, float *restrict sqrtf128_)
{
    for (int n = 0; n < 4; n++)
        sqrtf128_[n] = expf(1131.0f * x0[n]);
}

/* hypotf128_[n] = exp(1132 * x0[n])                                               names.cnn:2265
 * x0[4]
 * -> hypotf128_[4] */
KERNEL void inner_hypotf128_(const float *restrict x0, float *restrict hypotf128_)
{
    for (int n = 0; n < 4; n++)
        hypotf128_[n] = expf(1132.0f * x0[n]);
}

/* cbrtf128_[n] = exp(1133 * x0[n])                                                names.cnn:2267
 * x0[4]
 * -> cbrtf128_[4] */
KERNEL void inner_cbrtf128_(const float *restrict x0, float *restrict cbrtf128_)
{
    for (int n = 0; n < 4; n++)
        cbrtf128_[n] = expf(1133.0f * x0[n]);
}

/* ceilf128_[n] = exp(1134 * x0[n])                                                names.cnn:2269
 * x0[4]
 * -> ceilf128_[4] */
KERNEL void inner_ceilf128_(const float *restrict x0, float *restrict ceilf128_)
{
    for (int n = 0; n < 4; n++)
        ceilf128_[n] = expf(1134.0f * x0[n]);
}

/* fabsf128_[n] = exp(1135 * x0[n])                                                names.cnn:2271
 * x0[4]
 * -> fabsf128_[4] */
KERNEL void inner_fabsf128_(const float *restrict x0, float *restrict fabsf128_)
{
    for (int n = 0; n < 4; n++)
        fabsf128_[n] = expf(1135.0f * x0[n]);
}

/* floorf128_[n] = exp(1136 * x0[n])                                               names.cnn:2273
 * x0[4]
 * -> floorf128_[4] */
KERNEL void inner_floorf128_(const float *restrict x0, float *restrict floorf128_)
{
    for (int n = 0; n < 4; n++)
        floorf128_[n] = expf(1136.0f * x0[n]);
}

/* fmodf128_[n] = exp(1137 * x0[n])                                                names.cnn:2275
 * x0[4]
 * -> fmodf128_[4] */
KERNEL void inner_fmodf128_(const float *restrict x0, float *restrict fmodf128_)
{
    for (int n = 0; n < 4; n++)
        fmodf128_[n] = expf(1137.0f * x0[n]);
}

/* copysignf128_[n] = exp(1138 * x0[n])                                            names.cnn:2277
 * x0[4]
 * -> copysignf128_[4] */
KERNEL void inner_copysignf128_(const float *restrict x0, float *restrict copysignf128_)
{
    for (int n = 0; n < 4; n++)
        copysignf128_[n] = expf(1138.0f * x0[n]);
}

/* nanf128_[n] = exp(1139 * x0[n])                                                 names.cnn:2279
 * x0[4]
 * -> nanf128_[4] */
KERNEL void inner_nanf128_(const float *restrict x0, float *restrict nanf128_)
{
    for (int n = 0; n < 4; n++)
        nanf128_[n] = expf(1139.0f * x0[n]);
}

/* j0f128_[n] = exp(1140 * x0[n])                                                  names.cnn:2281
 * x0[4]
 * -> j0f128_[4] */
KERNEL void inner_j0f128_(const float *restrict x0, float *restrict j0f128_)
{
    for (int n = 0; n < 4; n++)
        j0f128_[n] = expf(1.14e+03f * x0[n]);
}

/* j1f128_[n] = exp(1141 * x0[n])                                                  names.cnn:2283
 * x0[4]
 * -> j1f128_[4] */
KERNEL void inner_j1f128_(const float *restrict x0, float *restrict j1f128_)
{
    for (int n = 0; n < 4; n++)
        j1f128_[n] = expf(1141.0f * x0[n]);
}

/* jnf128_[n] = exp(1142 * x0[n])                                                  names.cnn:2285
 * x0[4]
 * -> jnf128_[4] */
KERNEL void inner_jnf128_(const float *restrict x0, float *restrict jnf128_)
{
    for (int n = 0; n < 4; n++)
        jnf128_[n] = expf(1142.0f * x0[n]);
}

/* y0f128_[n] = exp(1143 * x0[n])                                                  names.cnn:2287
 * x0[4]
 * -> y0f128_[4] */
KERNEL void inner_y0f128_(const float *restrict x0, float *restrict y0f128_)
{
    for (int n = 0; n < 4; n++)
        y0f128_[n] = expf(1143.0f * x0[n]);
}

/* y1f128_[n] = exp(1144 * x0[n])                                                  names.cnn:2289
 * x0[4]
 * -> y1f128_[4] */
KERNEL void inner_y1f128_(const float *restrict x0, float *restrict y1f128_)
{
    for (int n = 0; n < 4; n++)
        y1f128_[n] = expf(1144.0f * x0[n]);
}

/* ynf128_[n] = exp(1145 * x0[n])                                                  names.cnn:2291
 * x0[4]
 * -> ynf128_[4] */
KERNEL void inner_ynf128_(const float *restrict x0, float *restrict ynf128_)
{
    for (int n = 0; n < 4; n++)
        ynf128_[n] = expf(1145.0f * x0[n]);
}

/* erff128_[n] = exp(1146 * x0[n])                                                 names.cnn:2293
 * x0[4]
 * -> erff128_[4] */
KERNEL void inner_erff128_(const float *restrict x0, float *restrict erff128_)
{
    for (int n = 0; n < 4; n++)
        erff128_[n] = expf(1146.0f * x0[n]);
}

/* erfcf128_[n] = exp(1147 * x0[n])                                                names.cnn:2295
 * x0[4]
 * -> erfcf128_[4] */
KERNEL void inner_erfcf128_(const float *restrict x0, float *restrict erfcf128_)
{
    for (int n = 0; n < 4; n++)
        erfcf128_[n] = expf(1147.0f * x0[n]);
}

/* lgammaf128_[n] = exp(1148 * x0[n])                                              names.cnn:2297
 * x0[4]
 * -> lgammaf128_[4] */
KERNEL void inner_lgammaf128_(const float *restrict x0, float *restrict lgammaf128_)
{
    for (int n = 0; n < 4; n++)
        lgammaf128_[n] = expf(1148.0f * x0[n]);
}

/* tgammaf128_[n] = exp(1149 * x0[n])                                              names.cnn:2299
 * x0[4]
 * -> tgammaf128_[4] */
KERNEL void inner_tgammaf128_(const float *restrict x0, float *restrict tgammaf128_)
{
    for (int n = 0; n < 4; n++)
        tgammaf128_[n] = expf(1149.0f * x0[n]);
}

/* lgammaf128_r_[n] = exp(1150 * x0[n])                                            names.cnn:2301
 * x0[4]
 * -> lgammaf128_r_[4] */
KERNEL void inner_lgammaf128_r_(const float *restrict x0, float *restrict lgammaf128_r_)
{
    for (int n = 0; n < 4; n++)
        lgammaf128_r_[n] = expf(1.15e+03f * x0[n]);
}

/* rintf128_[n] = exp(1151 * x0[n])                                                names.cnn:2303
 * x0[4]
 * -> rintf128_[4] */
KERNEL void inner_rintf128_(const float *restrict x0, float *restrict rintf128_)
{
    for (int n = 0; n < 4; n++)
        rintf128_[n] = expf(1151.0f * x0[n]);
}

/* nextafterf128_[n] = exp(1152 * x0[n])                                           names.cnn:2305
 * x0[4]
 * -> nextafterf128_[4] */
KERNEL void inner_nextafterf128_(const float *restrict x0, float *restrict nextafterf128_)
{
    for (int n = 0; n < 4; n++)
        nextafterf128_[n] = expf(1152.0f * x0[n]);
}

/* nextdownf128_[n] = exp(1153 * x0[n])                                            names.cnn:2307
 * x0[4]
 * -> nextdownf128_[4] */
KERNEL void inner_nextdownf128_(const float *restrict x0, float *restrict nextdownf128_)
{
    for (int n = 0; n < 4; n++)
        nextdownf128_[n] = expf(1153.0f * x0[n]);
}

/* nextupf128_[n] = exp(1154 * x0[n])                                              names.cnn:2309
 * x0[4]
 * -> nextupf128_[4] */
KERNEL void inner_nextupf128_(const float *restrict x0, float *restrict nextupf128_)
{
    for (int n = 0; n < 4; n++)
        nextupf128_[n] = expf(1154.0f * x0[n]);
}

/* remainderf128_[n] = exp(1155 * x0[n])                                           names.cnn:2311
 * x0[4]
 * -> remainderf128_[4] */
KERNEL void inner_remainderf128_(const float *restrict x0, float *restrict remainderf128_)
{
    for (int n = 0; n < 4; n++)
        remainderf128_[n] = expf(1155.0f * x0[n]);
}

/* scalbnf128_[n] = exp(1156 * x0[n])                                              names.cnn:2313
 * x0[4]
 * -> scalbnf128_[4] */
KERNEL void inner_scalbnf128_(const float *restrict x0, float *restrict scalbnf128_)
{
    for (int n = 0; n < 4; n++)
        scalbnf128_[n] = expf(1156.0f * x0[n]);
}

/* ilogbf128_[n] = exp(1157 * x0[n])                                               names.cnn:2315
 * x0[4]
 * -> ilogbf128_[4] */
KERNEL void inner_ilogbf128_(const float *restrict x0, float *restrict ilogbf128_)
{
    for (int n = 0; n < 4; n++)
        ilogbf128_[n] = expf(1157.0f * x0[n]);
}

/* llogbf128_[n] = exp(1158 * x0[n])                                               names.cnn:2317
 * x0[4]
 * -> llogbf128_[4] */
KERNEL void inner_llogbf128_(const float *restrict x0, float *restrict llogbf128_)
{
    for (int n = 0; n < 4; n++)
        llogbf128_[n] = expf(1158.0f * x0[n]);
}

/* scalblnf128_[n] = exp(1159 * x0[n])                                             names.cnn:2319
 * x0[4]
 * -> scalblnf128_[4] */
KERNEL void inner_scalblnf128_(const float *restrict x0, float *restrict scalblnf128_)
{
    for (int n = 0; n < 4; n++)
        scalblnf128_[n] = expf(1159.0f * x0[n]);
}

/* nearbyintf128_[n] = exp(1160 * x0[n])                                           names.cnn:2321
 * x0[4]
 * -> nearbyintf128_[4] */
KERNEL void inner_nearbyintf128_(const float *restrict x0, float *restrict nearbyintf128_)
{
    for (int n = 0; n < 4; n++)
        nearbyintf128_[n] = expf(1.16e+03f * x0[n]);
}

/* roundf128_[n] = exp(1161 * x0[n])                                               names.cnn:2323
 * x0[4]
 * -> roundf128_[4] */
KERNEL void inner_roundf128_(const float *restrict x0, float *restrict roundf128_)
{
    for (int n = 0; n < 4; n++)
        roundf128_[n] = expf(1161.0f * x0[n]);
}

/* truncf128_[n] = exp(1162 * x0[n])                                               names.cnn:2325
 * x0[4]
 * -> truncf128_[4] */
KERNEL void inner_truncf128_(const float *restrict x0, float *restrict truncf128_)
{
    for (int n = 0; n < 4; n++)
        truncf128_[n] = expf(1162.0f * x0[n]);
}

/* remquof128_[n] = exp(1163 * x0[n])                                              names.cnn:2327
 * x0[4]
 * -> remquof128_[4] */
KERNEL void inner_remquof128_(const float *restrict x0, float *restrict remquof128_)
{
    for (int n = 0; n < 4; n++)
        remquof128_[n] = expf(1163.0f * x0[n]);
}

/* lrintf128_[n] = exp(1164 * x0[n])                                               names.cnn:2329
 * x0[4]
 * -> lrintf128_[4] */
KERNEL void inner_lrintf128_(const float *restrict x0, float *restrict lrintf128_)
{
    for (int n = 0; n < 4; n++)
        lrintf128_[n] = expf(1164.0f * x0[n]);
}

/* llrintf128_[n] = exp(1165 * x0[n])                                              names.cnn:2331
 * x0[4]
 * -> llrintf128_[4] */
KERNEL void inner_llrintf128_(const float *restrict x0, float *restrict llrintf128_)
{
    for (int n = 0; n < 4; n++)
        llrintf128_[n] = expf(1165.0f * x0[n]);
}

/* lroundf128_[n] = exp(1166 * x0[n])                                              names.cnn:2333
 * x0[4]
 * -> lroundf128_[4] */
KERNEL void inner_lroundf128_(const float *restrict x0, float *restrict lroundf128_)
{
    for (int n = 0; n < 4; n++)
        lroundf128_[n] = expf(1166.0f * x0[n]);
}

/* llroundf128_[n] = exp(1167 * x0[n])                                             names.cnn:2335
 * x0[4]
 * -> llroundf128_[4] */
KERNEL void inner_llroundf128_(const float *restrict x0, float *restrict llroundf128_)
{
    for (int n = 0; n < 4; n++)
        llroundf128_[n] = expf(1167.0f * x0[n]);
}

/* fdimf128_[n] = exp(1168 * x0[n])                                                names.cnn:2337
 * x0[4]
 * -> fdimf128_[4] */
KERNEL void inner_fdimf128_(const float *restrict x0, float *restrict fdimf128_)
{
    for (int n = 0; n < 4; n++)
        fdimf128_[n] = expf(1168.0f * x0[n]);
}

/* fmaxf128_[n] = exp(1169 * x0[n])                                                names.cnn:2339
 * x0[4]
 * -> fmaxf128_[4] */
KERNEL void inner_fmaxf128_(const float *restrict x0, float *restrict fmaxf128_)
{
    for (int n = 0; n < 4; n++)
        fmaxf128_[n] = expf(1169.0f * x0[n]);
}

/* fminf128_[n] = exp(1170 * x0[n])                                                names.cnn:2341
 * x0[4]
 * -> fminf128_[4] */
KERNEL void inner_fminf128_(const float *restrict x0, float *restrict fminf128_)
{
    for (int n = 0; n < 4; n++)
        fminf128_[n] = expf(1.17e+03f * x0[n]);
}

/* fmaf128_[n] = exp(1171 * x0[n])                                                 names.cnn:2343
 * x0[4]
 * -> fmaf128_[4] */
KERNEL void inner_fmaf128_(const float *restrict x0, float *restrict fmaf128_)
{
    for (int n = 0; n < 4; n++)
        fmaf128_[n] = expf(1171.0f * x0[n]);
}

/* roundevenf128_[n] = exp(1172 * x0[n])                                           names.cnn:2345
 * x0[4]
 * -> roundevenf128_[4] */
KERNEL void inner_roundevenf128_(const float *restrict x0, float *restrict roundevenf128_)
{
    for (int n = 0; n < 4; n++)
        roundevenf128_[n] = expf(1172.0f * x0[n]);
}

/* fromfpf128_[n] = exp(1173 * x0[n])                                              names.cnn:2347
 * x0[4]
 * -> fromfpf128_[4] */
KERNEL void inner_fromfpf128_(const float *restrict x0, float *restrict fromfpf128_)
{
    for (int n = 0; n < 4; n++)
        fromfpf128_[n] = expf(1173.0f * x0[n]);
}

/* ufromfpf128_[n] = exp(1174 * x0[n])                                             names.cnn:2349
 * x0[4]
 * -> ufromfpf128_[4] */
KERNEL void inner_ufromfpf128_(const float *restrict x0, float *restrict ufromfpf128_)
{
    for (int n = 0; n < 4; n++)
        ufromfpf128_[n] = expf(1174.0f * x0[n]);
}

/* fromfpxf128_[n] = exp(1175 * x0[n])                                             names.cnn:2351
 * x0[4]
 * -> fromfpxf128_[4] */
KERNEL void inner_fromfpxf128_(const float *restrict x0, float *restrict fromfpxf128_)
{
    for (int n = 0; n < 4; n++)
        fromfpxf128_[n] = expf(1175.0f * x0[n]);
}

/* ufromfpxf128_[n] = exp(1176 * x0[n])                                            names.cnn:2353
 * x0[4]
 * -> ufromfpxf128_[4] */
KERNEL void inner_ufromfpxf128_(const float *restrict x0, float *restrict ufromfpxf128_)
{
    for (int n = 0; n < 4; n++)
        ufromfpxf128_[n] = expf(1176.0f * x0[n]);
}

/* canonicalizef128_[n] = exp(1177 * x0[n])                                        names.cnn:2355
 * x0[4]
 * -> canonicalizef128_[4] */
KERNEL void inner_canonicalizef128_(const float *restrict x0, float *restrict canonicalizef128_)
{
    for (int n = 0; n < 4; n++)
        canonicalizef128_[n] = expf(1177.0f * x0[n]);
}

/* fmaxmagf128_[n] = exp(1178 * x0[n])                                             names.cnn:2357
 * x0[4]
 * -> fmaxmagf128_[4] */
KERNEL void inner_fmaxmagf128_(const float *restrict x0, float *restrict fmaxmagf128_)
{
    for (int n = 0; n < 4; n++)
        fmaxmagf128_[n] = expf(1178.0f * x0[n]);
}

/* fminmagf128_[n] = exp(1179 * x0[n])                                             names.cnn:2359
 * x0[4]
 * -> fminmagf128_[4] */
KERNEL void inner_fminmagf128_(const float *restrict x0, float *restrict fminmagf128_)
{
    for (int n = 0; n < 4; n++)
        fminmagf128_[n] = expf(1179.0f * x0[n]);
}

/* fmaximumf128_[n] = exp(1180 * x0[n])                                            names.cnn:2361
 * x0[4]
 * -> fmaximumf128_[4] */
KERNEL void inner_fmaximumf128_(const float *restrict x0, float *restrict fmaximumf128_)
{
    for (int n = 0; n < 4; n++)
        fmaximumf128_[n] = expf(1.18e+03f * x0[n]);
}

/* fminimumf128_[n] = exp(1181 * x0[n])                                            names.cnn:2363
 * x0[4]
 * -> fminimumf128_[4] */
KERNEL void inner_fminimumf128_(const float *restrict x0, float *restrict fminimumf128_)
{
    for (int n = 0; n < 4; n++)
        fminimumf128_[n] = expf(1181.0f * x0[n]);
}

/* fmaximum_numf128_[n] = exp(1182 * x0[n])                                        names.cnn:2365
 * x0[4]
 * -> fmaximum_numf128_[4] */
KERNEL void inner_fmaximum_numf128_(const float *restrict x0, float *restrict fmaximum_numf128_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_numf128_[n] = expf(1182.0f * x0[n]);
}

/* fminimum_numf128_[n] = exp(1183 * x0[n])                                        names.cnn:2367
 * x0[4]
 * -> fminimum_numf128_[4] */
KERNEL void inner_fminimum_numf128_(const float *restrict x0, float *restrict fminimum_numf128_)
{
    for (int n = 0; n < 4; n++)
        fminimum_numf128_[n] = expf(1183.0f * x0[n]);
}

/* fmaximum_magf128_[n] = exp(1184 * x0[n])                                        names.cnn:2369
 * x0[4]
 * -> fmaximum_magf128_[4] */
KERNEL void inner_fmaximum_magf128_(const float *restrict x0, float *restrict fmaximum_magf128_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_magf128_[n] = expf(1184.0f * x0[n]);
}

/* fminimum_magf128_[n] = exp(1185 * x0[n])                                        names.cnn:2371
 * x0[4]
 * -> fminimum_magf128_[4] */
KERNEL void inner_fminimum_magf128_(const float *restrict x0, float *restrict fminimum_magf128_)
{
    for (int n = 0; n < 4; n++)
        fminimum_magf128_[n] = expf(1185.0f * x0[n]);
}

/* fmaximum_mag_numf128_[n] = exp(1186 * x0[n])                                    names.cnn:2373
 * x0[4]
 * -> fmaximum_mag_numf128_[4] */
KERNEL void inner_fmaximum_mag_numf128_(const float *restrict x0,
        float *restrict fmaximum_mag_numf128_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_mag_numf128_[n] = expf(1186.0f * x0[n]);
}

/* fminimum_mag_numf128_[n] = exp(1187 * x0[n])                                    names.cnn:2375
 * x0[4]
 * -> fminimum_mag_numf128_[4] */
KERNEL void inner_fminimum_mag_numf128_(const float *restrict x0,
        float *restrict fminimum_mag_numf128_)
{
    for (int n = 0; n < 4; n++)
        fminimum_mag_numf128_[n] = expf(1187.0f * x0[n]);
}

/* totalorderf128_[n] = exp(1188 * x0[n])                                          names.cnn:2377
 * x0[4]
 * -> totalorderf128_[4] */
KERNEL void inner_totalorderf128_(const float *restrict x0, float *restrict totalorderf128_)
{
    for (int n = 0; n < 4; n++)
        totalorderf128_[n] = expf(1188.0f * x0[n]);
}

/* totalordermagf128_[n] = exp(1189 * x0[n])                                       names.cnn:2379
 * x0[4]
 * -> totalordermagf128_[4] */
KERNEL void inner_totalordermagf128_(const float *restrict x0, float *restrict totalordermagf128_)
{
    for (int n = 0; n < 4; n++)
        totalordermagf128_[n] = expf(1189.0f * x0[n]);
}

/* getpayloadf128_[n] = exp(1190 * x0[n])                                          names.cnn:2381
 * x0[4]
 * -> getpayloadf128_[4] */
KERNEL void inner_getpayloadf128_(const float *restrict x0, float *restrict getpayloadf128_)
{
    for (int n = 0; n < 4; n++)
        getpayloadf128_[n] = expf(1.19e+03f * x0[n]);
}

/* setpayloadf128_[n] = exp(1191 * x0[n])                                          names.cnn:2383
 * x0[4]
 * -> setpayloadf128_[4] */
KERNEL void inner_setpayloadf128_(const float *restrict x0, float *restrict setpayloadf128_)
{
    for (int n = 0; n < 4; n++)
        setpayloadf128_[n] = expf(1191.0f * x0[n]);
}

/* setpayloadsigf128_[n] = exp(1192 * x0[n])                                       names.cnn:2385
 * x0[4]
 * -> setpayloadsigf128_[4] */
KERNEL void inner_setpayloadsigf128_(const float *restrict x0, float *restrict setpayloadsigf128_)
{
    for (int n = 0; n < 4; n++)
        setpayloadsigf128_[n] = expf(1192.0f * x0[n]);
}

/* acosf32x_[n] = exp(1193 * x0[n])                                                names.cnn:2387
 * x0[4]
 * -> acosf32x_[4] */
KERNEL void inner_acosf32x_(const float *restrict x0, float *restrict acosf32x_)
{
    for (int n = 0; n < 4; n++)
        acosf32x_[n] = expf(1193.0f * x0[n]);
}

/* asinf32x_[n] = exp(1194 * x0[n])                                                names.cnn:2389
 * x0[4]
 * -> asinf32x_[4] */
KERNEL void inner_asinf32x_(const float *restrict x0, float *restrict asinf32x_)
{
    for (int n = 0; n < 4; n++)
        asinf32x_[n] = expf(1194.0f * x0[n]);
}

/* atanf32x_[n] = exp(1195 * x0[n])                                                names.cnn:2391
 * x0[4]
 * -> atanf32x_[4] */
KERNEL void inner_atanf32x_(const float *restrict x0, float *restrict atanf32x_)
{
    for (int n = 0; n < 4; n++)
        atanf32x_[n] = expf(1195.0f * x0[n]);
}

/* atan2f32x_[n] = exp(1196 * x0[n])                                               names.cnn:2393
 * x0[4]
 * -> atan2f32x_[4] */
KERNEL void inner_atan2f32x_(const float *restrict x0, float *restrict atan2f32x_)
{
    for (int n = 0; n < 4; n++)
        atan2f32x_[n] = expf(1196.0f * x0[n]);
}

/* cosf32x_[n] = exp(1197 * x0[n])                                                 names.cnn:2395
 * x0[4]
 * -> cosf32x_[4] */
KERNEL void inner_cosf32x_(const float *restrict x0, float *restrict cosf32x_)
{
    for (int n = 0; n < 4; n++)
        cosf32x_[n] = expf(1197.0f * x0[n]);
}

/* sinf32x_[n] = exp(1198 * x0[n])                                                 names.cnn:2397
 * x0[4]
 * -> sinf32x_[4] */
KERNEL void inner_sinf32x_(const float *restrict x0, float *restrict sinf32x_)
{
    for (int n = 0; n < 4; n++)
        sinf32x_[n] = expf(1198.0f * x0[n]);
}

/* tanf32x_[n] = exp(1199 * x0[n])                                                 names.cnn:2399
 * x0[4]
 * -> tanf32x_[4] */
KERNEL void inner_tanf32x_(const float *restrict x0, float *restrict tanf32x_)
{
    for (int n = 0; n < 4; n++)
        tanf32x_[n] = expf(1199.0f * x0[n]);
}

/* coshf32x_[n] = exp(1200 * x0[n])                                                names.cnn:2401
 * x0[4]
 * -> coshf32x_[4] */
KERNEL void inner_coshf32x_(const float *restrict x0, float *restrict coshf32x_)
{
    for (int n = 0; n < 4; n++)
        coshf32x_[n] = expf(1.2e+03f * x0[n]);
}

/* sinhf32x_[n] = exp(1201 * x0[n])                                                names.cnn:2403
 * x0[4]
 * -> sinhf32x_[4] */
KERNEL void inner_sinhf32x_(const float *restrict x0, float *restrict sinhf32x_)
{
    for (int n = 0; n < 4; n++)
        sinhf32x_[n] = expf(1201.0f * x0[n]);
}

/* tanhf32x_[n] = exp(1202 * x0[n])                                                names.cnn:2405
 * x0[4]
 * -> tanhf32x_[4] */
KERNEL void inner_tanhf32x_(const float *restrict x0, float *restrict tanhf32x_)
{
    for (int n = 0; n < 4; n++)
        tanhf32x_[n] = expf(1202.0f * x0[n]);
}

/* sincosf32x_[n] = exp(1203 * x0[n])                                              names.cnn:2407
 * x0[4]
 * -> sincosf32x_[4] */
KERNEL void inner_sincosf32x_(const float *restrict x0, float *restrict sincosf32x_)
{
    for (int n = 0; n < 4; n++)
        sincosf32x_[n] = expf(1203.0f * x0[n]);
}

/* acoshf32x_[n] = exp(1204 * x0[n])                                               names.cnn:2409
 * x0[4]
 * -> acoshf32x_[4] */
KERNEL void inner_acoshf32x_(const float *restrict x0, float *restrict acoshf32x_)
{
    for (int n = 0; n < 4; n++)
        acoshf32x_[n] = expf(1204.0f * x0[n]);
}

/* asinhf32x_[n] = exp(1205 * x0[n])                                               names.cnn:2411
 * x0[4]
 * -> asinhf32x_[4] */
KERNEL void inner_asinhf32x_(const float *restrict x0, float *restrict asinhf32x_)
{
    for (int n = 0; n < 4; n++)
        asinhf32x_[n] = expf(1205.0f * x0[n]);
}

/* atanhf32x_[n] = exp(1206 * x0[n])                                               names.cnn:2413
 * x0[4]
 * -> atanhf32x_[4] */
KERNEL void inner_atanhf32x_(const float *restrict x0, float *restrict atanhf32x_)
{
    for (int n = 0; n < 4; n++)
        atanhf32x_[n] = expf(1206.0f * x0[n]);
}

/* expf32x_[n] = exp(1207 * x0[n])                                                 names.cnn:2415
 * x0[4]
 * -> expf32x_[4] */
KERNEL void inner_expf32x_(const float *restrict x0, float *restrict expf32x_)
{
    for (int n = 0; n < 4; n++)
        expf32x_[n] = expf(1207.0f * x0[n]);
}

/* frexpf32x_[n] = exp(1208 * x0[n])                                               names.cnn:2417
 * x0[4]
 * -> frexpf32x_[4] */
KERNEL void inner_frexpf32x_(const float *restrict x0, float *restrict frexpf32x_)
{
    for (int n = 0; n < 4; n++)
        frexpf32x_[n] = expf(1208.0f * x0[n]);
}

/* ldexpf32x_[n] = exp(1209 * x0[n])                                               names.cnn:2419
 * x0[4]
 * -> ldexpf32x_[4] */
KERNEL void inner_ldexpf32x_(const float *restrict x0, float *restrict ldexpf32x_)
{
    for (int n = 0; n < 4; n++)
        ldexpf32x_[n] = expf(1209.0f * x0[n]);
}

/* logf32x_[n] = exp(1210 * x0[n])                                                 names.cnn:2421
 * x0[4]
 * -> logf32x_[4] */
KERNEL void inner_logf32x_(const float *restrict x0, float *restrict logf32x_)
{
    for (int n = 0; n < 4; n++)
        logf32x_[n] = expf(1.21e+03f * x0[n]);
}

/* log10f32x_[n] = exp(1211 * x0[n])                                               names.cnn:2423
 * x0[4]
 * -> log10f32x_[4] */
KERNEL void inner_log10f32x_(const float *restrict x0, float *restrict log10f32x_)
{
    for (int n = 0; n < 4; n++)
        log10f32x_[n] = expf(1211.0f * x0[n]);
}

/* modff32x_[n] = exp(1212 * x0[n])                                                names.cnn:2425
 * x0[4]
 * -> modff32x_[4] */
KERNEL void inner_modff32x_(const float *restrict x0, float *restrict modff32x_)
{
    for (int n = 0; n < 4; n++)
        modff32x_[n] = expf(1212.0f * x0[n]);
}

/* exp10f32x_[n] = exp(1213 * x0[n])                                               names.cnn:2427
 * x0[4]
 * -> exp10f32x_[4] */
KERNEL void inner_exp10f32x_(const float *restrict x0, float *restrict exp10f32x_)
{
    for (int n = 0; n < 4; n++)
        exp10f32x_[n] = expf(1213.0f * x0[n]);
}

/* expm1f32x_[n] = exp(1214 * x0[n])                                               names.cnn:2429
 * x0[4]
 * -> expm1f32x_[4] */
KERNEL void inner_expm1f32x_(const float *restrict x0, float *restrict expm1f32x_)
{
    for (int n = 0; n < 4; n++)
        expm1f32x_[n] = expf(1214.0f * x0[n]);
}

/* log1pf32x_[n] = exp(1215 * x0[n])                                               names.cnn:2431
 * x0[4]
 * -> log1pf32x_[4] */
KERNEL void inner_log1pf32x_(const float *restrict x0, float *restrict log1pf32x_)
{
    for (int n = 0; n < 4; n++)
        log1pf32x_[n] = expf(1215.0f * x0[n]);
}

/* logbf32x_[n] = exp(1216 * x0[n])                                                names.cnn:2433
 * x0[4]
 * -> logbf32x_[4] */
KERNEL void inner_logbf32x_(const float *restrict x0, float *restrict logbf32x_)
{
    for (int n = 0; n < 4; n++)
        logbf32x_[n] = expf(1216.0f * x0[n]);
}

/* exp2f32x_[n] = exp(1217 * x0[n])                                                names.cnn:2435
 * x0[4]
 * -> exp2f32x_[4] */
KERNEL void inner_exp2f32x_(const float *restrict x0, float *restrict exp2f32x_)
{
    for (int n = 0; n < 4; n++)
        exp2f32x_[n] = expf(1217.0f * x0[n]);
}

/* log2f32x_[n] = exp(1218 * x0[n])                                                names.cnn:2437
 * x0[4]
 * -> log2f32x_[4] */
KERNEL void inner_log2f32x_(const float *restrict x0, float *restrict log2f32x_)
{
    for (int n = 0; n < 4; n++)
        log2f32x_[n] = expf(1218.0f * x0[n]);
}

/* powf32x_[n] = exp(1219 * x0[n])                                                 names.cnn:2439
 * x0[4]
 * -> powf32x_[4] */
KERNEL void inner_powf32x_(const float *restrict x0, float *restrict powf32x_)
{
    for (int n = 0; n < 4; n++)
        powf32x_[n] = expf(1219.0f * x0[n]);
}

/* sqrtf32x_[n] = exp(1220 * x0[n])                                                names.cnn:2441
 * x0[4]
 * -> sqrtf32x_[4] */
KERNEL void inner_sqrtf32x_(const float *restrict x0, float *restrict sqrtf32x_)
{
    for (int n = 0; n < 4; n++)
        sqrtf32x_[n] = expf(1.22e+03f * x0[n]);
}

/* hypotf32x_[n] = exp(1221 * x0[n])                                               names.cnn:2443
 * x0[4]
 * -> hypotf32x_[4] */
KERNEL void inner_hypotf32x_(const float *restrict x0, float *restrict hypotf32x_)
{
    for (int n = 0; n < 4; n++)
        hypotf32x_[n] = expf(1221.0f * x0[n]);
}

/* cbrtf32x_[n] = exp(1222 * x0[n])                                                names.cnn:2445
 * x0[4]
 * -> cbrtf32x_[4] */
KERNEL void inner_cbrtf32x_(const float *restrict x0, float *restrict cbrtf32x_)
{
    for (int n = 0; n < 4; n++)
        cbrtf32x_[n] = expf(1222.0f * x0[n]);
}

/* ceilf32x_[n] = exp(1223 * x0[n])                                                names.cnn:2447
 * x0[4]
 * -> ceilf32x_[4] */
KERNEL void inner_ceilf32x_(const float *restrict x0, float *restrict ceilf32x_)
{
    for (int n = 0; n < 4; n++)
        ceilf32x_[n] = expf(1223.0f * x0[n]);
}

/* fabsf32x_[n] = exp(1224 * x0[n])                                                names.cnn:2449
 * x0[4]
 * -> fabsf32x_[4] */
KERNEL void inner_fabsf32x_(const float *restrict x0, float *restrict fabsf32x_)
{
    for (int n = 0; n < 4; n++)
        fabsf32x_[n] = expf(1224.0f * x0[n]);
}

/* floorf32x_[n] = exp(1225 * x0[n])                                               names.cnn:2451
 * x0[4]
 * -> floorf32x_[4] */
KERNEL void inner_floorf32x_(const float *restrict x0, float *restrict floorf32x_)
{
    for (int n = 0; n < 4; n++)
        floorf32x_[n] = expf(1225.0f * x0[n]);
}

/* fmodf32x_[n] = exp(1226 * x0[n])                                                names.cnn:2453
 * x0[4]
 * -> fmodf32x_[4] */
KERNEL void inner_fmodf32x_(const float *restrict x0, float *restrict fmodf32x_)
{
    for (int n = 0; n < 4; n++)
        fmodf32x_[n] = expf(1226.0f * x0[n]);
}

/* copysignf32x_[n] = exp(1227 * x0[n])                                            names.cnn:2455
 * x0[4]
 * -> copysignf32x_[4] */
KERNEL void inner_copysignf32x_(const float *restrict x0, float *restrict copysignf32x_)
{
    for (int n = 0; n < 4; n++)
        copysignf32x_[n] = expf(1227.0f * x0[n]);
}

/* nanf32x_[n] = exp(1228 * x0[n])                                                 names.cnn:2457
 * x0[4]
 * -> nanf32x_[4] */
KERNEL void inner_nanf32x_(const float *restrict x0, float *restrict nanf32x_)
{
    for (int n = 0; n < 4; n++)
        nanf32x_[n] = expf(1228.0f * x0[n]);
}

/* j0f32x_[n] = exp(1229 * x0[n])                                                  names.cnn:2459
 * x0[4]
 * -> j0f32x_[4] */
KERNEL void inner_j0f32x_(const float *restrict x0, float *restrict j0f32x_)
{
    for (int n = 0; n < 4; n++)
        j0f32x_[n] = expf(1229.0f * x0[n]);
}

/* j1f32x_[n] = exp(1230 * x0[n])                                                  names.cnn:2461
 * x0[4]
 * -> j1f32x_[4] */
KERNEL void inner_j1f32x_(const float *restrict x0, float *restrict j1f32x_)
{
    for (int n = 0; n < 4; n++)
        j1f32x_[n] = expf(1.23e+03f * x0[n]);
}

/* jnf32x_[n] = exp(1231 * x0[n])                                                  names.cnn:2463
 * x0[4]
 * -> jnf32x_[4] */
KERNEL void inner_jnf32x_(const float *restrict x0, float *restrict jnf32x_)
{
    for (int n = 0; n < 4; n++)
        jnf32x_[n] = expf(1231.0f * x0[n]);
}

/* y0f32x_[n] = exp(1232 * x0[n])                                                  names.cnn:2465
 * x0[4]
 * -> y0f32x_[4] */
KERNEL void inner_y0f32x_(const float *restrict x0, float *restrict y0f32x_)
{
    for (int n = 0; n < 4; n++)
        y0f32x_[n] = expf(1232.0f * x0[n]);
}

/* y1f32x_[n] = exp(1233 * x0[n])                                                  names.cnn:2467
 * x0[4]
 * -> y1f32x_[4] */
KERNEL void inner_y1f32x_(const float *restrict x0, float *restrict y1f32x_)
{
    for (int n = 0; n < 4; n++)
        y1f32x_[n] = expf(1233.0f * x0[n]);
}

/* ynf32x_[n] = exp(1234 * x0[n])                                                  names.cnn:2469
 * x0[4]
 * -> ynf32x_[4] */
KERNEL void inner_ynf32x_(const float *restrict x0, float *restrict ynf32x_)
{
    for (int n = 0; n < 4; n++)
        ynf32x_[n] = expf(1234.0f * x0[n]);
}

/* erff32x_[n] = exp(1235 * x0[n])                                                 names.cnn:2471
 * x0[4]
 * -> erff32x_[4] */
KERNEL void inner_erff32x_(const float *restrict x0, float *restrict erff32x_)
{
    for (int n = 0; n < 4; n++)
        erff32x_[n] = expf(1235.0f * x0[n]);
}

/* erfcf32x_[n] = exp(1236 * x0[n])                                                names.cnn:2473
 * x0[4]
 * -> erfcf32x_[4] */
KERNEL void inner_erfcf32x_(const float *restrict x0, float *restrict erfcf32x_)
{
    for (int n = 0; n < 4; n++)
        erfcf32x_[n] = expf(1236.0f * x0[n]);
}

/* lgammaf32x_[n] = exp(1237 * x0[n])                                              names.cnn:2475
 * x0[4]
 * -> lgammaf32x_[4] */
KERNEL void inner_lgammaf32x_(const float *restrict x0, float *restrict lgammaf32x_)
{
    for (int n = 0; n < 4; n++)
        lgammaf32x_[n] = expf(1237.0f * x0[n]);
}

/* tgammaf32x_[n] = exp(1238 * x0[n])                                              names.cnn:2477
 * x0[4]
 * -> tgammaf32x_[4] */
KERNEL void inner_tgammaf32x_(const float *restrict x0, float *restrict tgammaf32x_)
{
    for (int n = 0; n < 4; n++)
        tgammaf32x_[n] = expf(1238.0f * x0[n]);
}

/* lgammaf32x_r_[n] = exp(1239 * x0[n])                                            names.cnn:2479
 * x0[4]
 * -> lgammaf32x_r_[4] */
KERNEL void inner_lgammaf32x_r_(const float *restrict x0, float *restrict lgammaf32x_r_)
{
    for (int n = 0; n < 4; n++)
        lgammaf32x_r_[n] = expf(1239.0f * x0[n]);
}

/* rintf32x_[n] = exp(1240 * x0[n])                                                names.cnn:2481
 * x0[4]
 * -> rintf32x_[4] */
KERNEL void inner_rintf32x_(const float *restrict x0, float *restrict rintf32x_)
{
    for (int n = 0; n < 4; n++)
        rintf32x_[n] = expf(1.24e+03f * x0[n]);
}

/* nextafterf32x_[n] = exp(1241 * x0[n])                                           names.cnn:2483
 * x0[4]
 * -> nextafterf32x_[4] */
KERNEL void inner_nextafterf32x_(const float *restrict x0, float *restrict nextafterf32x_)
{
    for (int n = 0; n < 4; n++)
        nextafterf32x_[n] = expf(1241.0f * x0[n]);
}

/* nextdownf32x_[n] = exp(1242 * x0[n])                                            names.cnn:2485
 * x0[4]
 * -> nextdownf32x_[4] */
KERNEL void inner_nextdownf32x_(const float *restrict x0, float *restrict nextdownf32x_)
{
    for (int n = 0; n < 4; n++)
        nextdownf32x_[n] = expf(1242.0f * x0[n]);
}

/* nextupf32x_[n] = exp(1243 * x0[n])                                              names.cnn:2487
 * x0[4]
 * -> nextupf32x_[4] */
KERNEL void inner_nextupf32x_(const float *restrict x0, float *restrict nextupf32x_)
{
    for (int n = 0; n < 4; n++)
        nextupf32x_[n] = expf(1243.0f * x0[n]);
}

/* remainderf32x_[n] = exp(1244 * x0[n])                                           names.cnn:2489
 * x0[4]
 * -> remainderf32x_[4] */
KERNEL void inner_remainderf32x_(const float *restrict x0, float *restrict remainderf32x_)
{
    for (int n = 0; n < 4; n++)
        remainderf32x_[n] = expf(1244.0f * x0[n]);
}

/* scalbnf32x_[n] = exp(1245 * x0[n])                                              names.cnn:2491
 * x0[4]
 * -> scalbnf32x_[4] */
KERNEL void inner_scalbnf32x_(const float *restrict x0, float *restrict scalbnf32x_)
{
    for (int n = 0; n < 4; n++)
        scalbnf32x_[n] = expf(1245.0f * x0[n]);
}

/* ilogbf32x_[n] = exp(1246 * x0[n])                                               names.cnn:2493
 * x0[4]
 * -> ilogbf32x_[4] */
KERNEL void inner_ilogbf32x_(const float *restrict x0, float *restrict ilogbf32x_)
{
    for (int n = 0; n < 4; n++)
        ilogbf32x_[n] = expf(1246.0f * x0[n]);
}

/* llogbf32x_[n] = exp(1247 * x0[n])                                               names.cnn:2495
 * x0[4]
 * -> llogbf32x_[4] */
KERNEL void inner_llogbf32x_(const float *restrict x0, float *restrict llogbf32x_)
{
    for (int n = 0; n < 4; n++)
        llogbf32x_[n] = expf(1247.0f * x0[n]);
}

/* scalblnf32x_[n] = exp(1248 * x0[n])                                             names.cnn:2497
 * x0[4]
 * -> scalblnf32x_[4] */
KERNEL void inner_scalblnf32x_(const float *restrict x0, float *restrict scalblnf32x_)
{
    for (int n = 0; n < 4; n++)
        scalblnf32x_[n] = expf(1248.0f * x0[n]);
}

/* nearbyintf32x_[n] = exp(1249 * x0[n])                                           names.cnn:2499
 * x0[4]
 * -> nearbyintf32x_[4] */
KERNEL void inner_nearbyintf32x_(const float *restrict x0, float *restrict nearbyintf32x_)
{
    for (int n = 0; n < 4; n++)
        nearbyintf32x_[n] = expf(1249.0f * x0[n]);
}

/* roundf32x_[n] = exp(1250 * x0[n])                                               names.cnn:2501
 * x0[4]
 * -> roundf32x_[4] */
KERNEL void inner_roundf32x_(const float *restrict x0, float *restrict roundf32x_)
{
    for (int n = 0; n < 4; n++)
        roundf32x_[n] = expf(1.25e+03f * x0[n]);
}

/* truncf32x_[n] = exp(1251 * x0[n])                                               names.cnn:2503
 * x0[4]
 * -> truncf32x_[4] */
KERNEL void inner_truncf32x_(const float *restrict x0, float *restrict truncf32x_)
{
    for (int n = 0; n < 4; n++)
        truncf32x_[n] = expf(1251.0f * x0[n]);
}

/* remquof32x_[n] = exp(1252 * x0[n])                                              names.cnn:2505
 * x0[4]
 * -> remquof32x_[4] */
KERNEL void inner_remquof32x_(const float *restrict x0, float *restrict remquof32x_)
{
    for (int n = 0; n < 4; n++)
        remquof32x_[n] = expf(1252.0f * x0[n]);
}

/* lrintf32x_[n] = exp(1253 * x0[n])                                               names.cnn:2507
 * x0[4]
 * -> lrintf32x_[4] */
KERNEL void inner_lrintf32x_(const float *restrict x0, float *restrict lrintf32x_)
{
    for (int n = 0; n < 4; n++)
        lrintf32x_[n] = expf(1253.0f * x0[n]);
}

/* llrintf32x_[n] = exp(1254 * x0[n])                                              names.cnn:2509
 * x0[4]
 * -> llrintf32x_[4] */
KERNEL void inner_llrintf32x_(const float *restrict x0, float *restrict llrintf32x_)
{
    for (int n = 0; n < 4; n++)
        llrintf32x_[n] = expf(1254.0f * x0[n]);
}

/* lroundf32x_[n] = exp(1255 * x0[n])                                              names.cnn:2511
 * x0[4]
 * -> lroundf32x_[4] */
KERNEL void inner_lroundf32x_(const float *restrict x0, float *restrict lroundf32x_)
{
    for (int n = 0; n < 4; n++)
        lroundf32x_[n] = expf(1255.0f * x0[n]);
}

/* llroundf32x_[n] = exp(1256 * x0[n])                                             names.cnn:2513
 * x0[4]
 * -> llroundf32x_[4] */
KERNEL void inner_llroundf32x_(const float *restrict x0, float *restrict llroundf32x_)
{
    for (int n = 0; n < 4; n++)
        llroundf32x_[n] = expf(1256.0f * x0[n]);
}

/* fdimf32x_[n] = exp(1257 * x0[n])                                                names.cnn:2515
 * x0[4]
 * -> fdimf32x_[4] */
KERNEL void inner_fdimf32x_(const float *restrict x0, float *restrict fdimf32x_)
{
    for (int n = 0; n < 4; n++)
        fdimf32x_[n] = expf(1257.0f * x0[n]);
}

/* fmaxf32x_[n] = exp(1258 * x0[n])                                                names.cnn:2517
 * x0[4]
 * -> fmaxf32x_[4] */
KERNEL void inner_fmaxf32x_(const float *restrict x0, float *restrict fmaxf32x_)
{
    for (int n = 0; n < 4; n++)
        fmaxf32x_[n] = expf(1258.0f * x0[n]);
}

/* fminf32x_[n] = exp(1259 * x0[n])                                                names.cnn:2519
 * x0[4]
 * -> fminf32x_[4] */
KERNEL void inner_fminf32x_(const float *restrict x0, float *restrict fminf32x_)
{
    for (int n = 0; n < 4; n++)
        fminf32x_[n] = expf(1259.0f * x0[n]);
}

/* fmaf32x_[n] = exp(1260 * x0[n])                                                 names.cnn:2521
 * x0[4]
 * -> fmaf32x_[4] */
KERNEL void inner_fmaf32x_(const float *restrict x0, float *restrict fmaf32x_)
{
    for (int n = 0; n < 4; n++)
        fmaf32x_[n] = expf(1.26e+03f * x0[n]);
}

/* roundevenf32x_[n] = exp(1261 * x0[n])                                           names.cnn:2523
 * x0[4]
 * -> roundevenf32x_[4] */
KERNEL void inner_roundevenf32x_(const float *restrict x0, float *restrict roundevenf32x_)
{
    for (int n = 0; n < 4; n++)
        roundevenf32x_[n] = expf(1261.0f * x0[n]);
}

/* fromfpf32x_[n] = exp(1262 * x0[n])                                              names.cnn:2525
 * x0[4]
 * -> fromfpf32x_[4] */
KERNEL void inner_fromfpf32x_(const float *restrict x0, float *restrict fromfpf32x_)
{
    for (int n = 0; n < 4; n++)
        fromfpf32x_[n] = expf(1262.0f * x0[n]);
}

/* ufromfpf32x_[n] = exp(1263 * x0[n])                                             names.cnn:2527
 * x0[4]
 * -> ufromfpf32x_[4] */
KERNEL void inner_ufromfpf32x_(const float *restrict x0, float *restrict ufromfpf32x_)
{
    for (int n = 0; n < 4; n++)
        ufromfpf32x_[n] = expf(1263.0f * x0[n]);
}

/* fromfpxf32x_[n] = exp(1264 * x0[n])                                             names.cnn:2529
 * x0[4]
 * -> fromfpxf32x_[4] */
KERNEL void inner_fromfpxf32x_(const float *restrict x0, float *restrict fromfpxf32x_)
{
    for (int n = 0; n < 4; n++)
        fromfpxf32x_[n] = expf(1264.0f * x0[n]);
}

/* ufromfpxf32x_[n] = exp(1265 * x0[n])                                            names.cnn:2531
 * x0[4]
 * -> ufromfpxf32x_[4] */
KERNEL void inner_ufromfpxf32x_(const float *restrict x0, float *restrict ufromfpxf32x_)
{
    for (int n = 0; n < 4; n++)
        ufromfpxf32x_[n] = expf(1265.0f * x0[n]);
}

/* canonicalizef32x_[n] = exp(1266 * x0[n])                                        names.cnn:2533
 * x0[4]
 * -> canonicalizef32x_[4] */
KERNEL void inner_canonicalizef32x_(const float *restrict x0, float *restrict canonicalizef32x_)
{
    for (int n = 0; n < 4; n++)
        canonicalizef32x_[n] = expf(1266.0f * x0[n]);
}

/* fmaxmagf32x_[n] = exp(1267 * x0[n])                                             names.cnn:2535
 * x0[4]
 * -> fmaxmagf32x_[4] */
KERNEL void inner_fmaxmagf32x_(const float *restrict x0, float *restrict fmaxmagf32x_)
{
    for (int n = 0; n < 4; n++)
        fmaxmagf32x_[n] = expf(1267.0f * x0[n]);
}

/* fminmagf32x_[n] = exp(1268 * x0[n])                                             names.cnn:2537
 * x0[4]
 * -> fminmagf32x_[4] */
KERNEL void inner_fminmagf32x_(const float *restrict x0, float *restrict fminmagf32x_)
{
    for (int n = 0; n < 4; n++)
        fminmagf32x_[n] = expf(1268.0f * x0[n]);
}

/* fmaximumf32x_[n] = exp(1269 * x0[n])                                            names.cnn:2539
 * x0[4]
 * -> fmaximumf32x_[4] */
KERNEL void inner_fmaximumf32x_(const float *restrict x0, float *restrict fmaximumf32x_)
{
    for (int n = 0; n < 4; n++)
        fmaximumf32x_[n] = expf(1269.0f * x0[n]);
}

/* fminimumf32x_[n] = exp(1270 * x0[n])                                            names.cnn:2541
 * x0[4]
 * -> fminimumf32x_[4] */
KERNEL void inner_fminimumf32x_(const float *restrict x0, float *restrict fminimumf32x_)
{
    for (int n = 0; n < 4; n++)
        fminimumf32x_[n] = expf(1.27e+03f * x0[n]);
}

/* fmaximum_numf32x_[n] = exp(1271 * x0[n])                                        names.cnn:2543
 * x0[4]
 * -> fmaximum_numf32x_[4] */
KERNEL void inner_fmaximum_numf32x_(const float *restrict x0, float *restrict fmaximum_numf32x_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_numf32x_[n] = expf(1271.0f * x0[n]);
}

/* fminimum_numf32x_[n] = exp(1272 * x0[n])                                        names.cnn:2545
 * x0[4]
 * -> fminimum_numf32x_[4] */
KERNEL void inner_fminimum_numf32x_(const float *restrict x0, float *restrict fminimum_numf32x_)
{
    for (int n = 0; n < 4; n++)
        fminimum_numf32x_[n] = expf(1272.0f * x0[n]);
}

/* fmaximum_magf32x_[n] = exp(1273 * x0[n])                                        names.cnn:2547
 * x0[4]
 * -> fmaximum_magf32x_[4] */
KERNEL void inner_fmaximum_magf32x_(const float *restrict x0, float *restrict fmaximum_magf32x_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_magf32x_[n] = expf(1273.0f * x0[n]);
}

/* fminimum_magf32x_[n] = exp(1274 * x0[n])                                        names.cnn:2549
 * x0[4]
 * -> fminimum_magf32x_[4] */
KERNEL void inner_fminimum_magf32x_(const float *restrict x0, float *restrict fminimum_magf32x_)
{
    for (int n = 0; n < 4; n++)
        fminimum_magf32x_[n] = expf(1274.0f * x0[n]);
}

/* fmaximum_mag_numf32x_[n] = exp(1275 * x0[n])                                    names.cnn:2551
 * x0[4]
 * -> fmaximum_mag_numf32x_[4] */
KERNEL void inner_fmaximum_mag_numf32x_(const float *restrict x0,
        float *restrict fmaximum_mag_numf32x_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_mag_numf32x_[n] = expf(1275.0f * x0[n]);
}

/* fminimum_mag_numf32x_[n] = exp(1276 * x0[n])                                    names.cnn:2553
 * x0[4]
 * -> fminimum_mag_numf32x_[4] */
KERNEL void inner_fminimum_mag_numf32x_(const float *restrict x0,
        float *restrict fminimum_mag_numf32x_)
{
    for (int n = 0; n < 4; n++)
        fminimum_mag_numf32x_[n] = expf(1276.0f * x0[n]);
}

/* totalorderf32x_[n] = exp(1277 * x0[n])                                          names.cnn:2555
 * x0[4]
 * -> totalorderf32x_[4] */
KERNEL void inner_totalorderf32x_(const float *restrict x0, float *restrict totalorderf32x_)
{
    for (int n = 0; n < 4; n++)
        totalorderf32x_[n] = expf(1277.0f * x0[n]);
}

/* totalordermagf32x_[n] = exp(1278 * x0[n])                                       names.cnn:2557
 * x0[4]
 * -> totalordermagf32x_[4] */
KERNEL void inner_totalordermagf32x_(const float *restrict x0, float *restrict totalordermagf32x_)
{
    for (int n = 0; n < 4; n++)
        totalordermagf32x_[n] = expf(1278.0f * x0[n]);
}

/* getpayloadf32x_[n] = exp(1279 * x0[n])                                          names.cnn:2559
 * x0[4]
 * -> getpayloadf32x_[4] */
KERNEL void inner_getpayloadf32x_(const float *restrict x0, float *restrict getpayloadf32x_)
{
    for (int n = 0; n < 4; n++)
        getpayloadf32x_[n] = expf(1279.0f * x0[n]);
}

/* setpayloadf32x_[n] = exp(1280 * x0[n])                                          names.cnn:2561
 * x0[4]
 * -> setpayloadf32x_[4] */
KERNEL void inner_setpayloadf32x_(const float *restrict x0, float *restrict setpayloadf32x_)
{
    for (int n = 0; n < 4; n++)
        setpayloadf32x_[n] = expf(1.28e+03f * x0[n]);
}

/* setpayloadsigf32x_[n] = exp(1281 * x0[n])                                       names.cnn:2563
 * x0[4]
 * -> setpayloadsigf32x_[4] */
KERNEL void inner_setpayloadsigf32x_(const float *restrict x0, float *restrict setpayloadsigf32x_)
{
    for (int n = 0; n < 4; n++)
        setpayloadsigf32x_[n] = expf(1281.0f * x0[n]);
}

/* acosf64x_[n] = exp(1282 * x0[n])                                                names.cnn:2565
 * x0[4]
 * -> acosf64x_[4] */
KERNEL void inner_acosf64x_(const float *restrict x0, float *restrict acosf64x_)
{
    for (int n = 0; n < 4; n++)
        acosf64x_[n] = expf(1282.0f * x0[n]);
}

/* asinf64x_[n] = exp(1283 * x0[n])                                                names.cnn:2567
 * x0[4]
 * -> asinf64x_[4] */
KERNEL void inner_asinf64x_(const float *restrict x0, float *restrict asinf64x_)
{
    for (int n = 0; n < 4; n++)
        asinf64x_[n] = expf(1283.0f * x0[n]);
}

/* atanf64x_[n] = exp(1284 * x0[n])                                                names.cnn:2569
 * x0[4]
 * -> atanf64x_[4] */
KERNEL void inner_atanf64x_(const float *restrict x0, float *restrict atanf64x_)
{
    for (int n = 0; n < 4; n++)
        atanf64x_[n] = expf(1284.0f * x0[n]);
}

/* atan2f64x_[n] = exp(1285 * x0[n])                                               names.cnn:2571
 * x0[4]
 * -> atan2f64x_[4] */
KERNEL void inner_atan2f64x_(const float *restrict x0, float *restrict atan2f64x_)
{
    for (int n = 0; n < 4; n++)
        atan2f64x_[n] = expf(1285.0f * x0[n]);
}

/* cosf64x_[n] = exp(1286 * x0[n])                                                 names.cnn:2573
 * x0[4]
 * -> cosf64x_[4] */
KERNEL void inner_cosf64x_(const float *restrict x0, float *restrict cosf64x_)
{
    for (int n = 0; n < 4; n++)
        cosf64x_[n] = expf(1286.0f * x0[n]);
}

/* sinf64x_[n] = exp(1287 * x0[n])                                                 names.cnn:2575
 * x0[4]
 * -> sinf64x_[4] */
KERNEL void inner_sinf64x_(const float *restrict x0, float *restrict sinf64x_)
{
    for (int n = 0; n < 4; n++)
        sinf64x_[n] = expf(1287.0f * x0[n]);
}

/* tanf64x_[n] = exp(1288 * x0[n])                                                 names.cnn:2577
 * x0[4]
 * -> tanf64x_[4] */
KERNEL void inner_tanf64x_(const float *restrict x0, float *restrict tanf64x_)
{
    for (int n = 0; n < 4; n++)
        tanf64x_[n] = expf(1288.0f * x0[n]);
}

/* coshf64x_[n] = exp(1289 * x0[n])                                                names.cnn:2579
 * x0[4]
 * -> coshf64x_[4] */
KERNEL void inner_coshf64x_(const float *restrict x0, float *restrict coshf64x_)
{
    for (int n = 0; n < 4; n++)
        coshf64x_[n] = expf(1289.0f * x0[n]);
}

/* sinhf64x_[n] = exp(1290 * x0[n])                                                names.cnn:2581
 * x0[4]
 * -> sinhf64x_[4] */
KERNEL void inner_sinhf64x_(const float *restrict x0, float *restrict sinhf64x_)
{
    for (int n = 0; n < 4; n++)
        sinhf64x_[n] = expf(1.29e+03f * x0[n]);
}

/* tanhf64x_[n] = exp(1291 * x0[n])                                                names.cnn:2583
 * x0[4]
 * -> tanhf64x_[4] */
KERNEL void inner_tanhf64x_(const float *restrict x0, float *restrict tanhf64x_)
{
    for (int n = 0; n < 4; n++)
        tanhf64x_[n] = expf(1291.0f * x0[n]);
}

/* sincosf64x_[n] = exp(1292 * x0[n])                                              names.cnn:2585
 * x0[4]
 * -> sincosf64x_[4] */
KERNEL void inner_sincosf64x_(const float *restrict x0, float *restrict sincosf64x_)
{
    for (int n = 0; n < 4; n++)
        sincosf64x_[n] = expf(1292.0f * x0[n]);
}

/* acoshf64x_[n] = exp(1293 * x0[n])                                               names.cnn:2587
 * x0[4]
 * -> acoshf64x_[4] */
KERNEL void inner_acoshf64x_(const float *restrict x0, float *restrict acoshf64x_)
{
    for (int n = 0; n < 4; n++)
        acoshf64x_[n] = expf(1293.0f * x0[n]);
}

/* asinhf64x_[n] = exp(1294 * x0[n])                                               names.cnn:2589
 * x0[4]
 * -> asinhf64x_[4] */
KERNEL void inner_asinhf64x_(const float *restrict x0, float *restrict asinhf64x_)
{
    for (int n = 0; n < 4; n++)
        asinhf64x_[n] = expf(1294.0f * x0[n]);
}

/* atanhf64x_[n] = exp(1295 * x0[n])                                               names.cnn:2591
 * x0[4]
 * -> atanhf64x_[4] */
KERNEL void inner_atanhf64x_(const float *restrict x0, float *restrict atanhf64x_)
{
    for (int n = 0; n < 4; n++)
        atanhf64x_[n] = expf(1295.0f * x0[n]);
}

/* expf64x_[n] = exp(1296 * x0[n])                                                 names.cnn:2593
 * x0[4]
 * -> expf64x_[4] */
KERNEL void inner_expf64x_(const float *restrict x0, float *restrict expf64x_)
{
    for (int n = 0; n < 4; n++)
        expf64x_[n] = expf(1296.0f * x0[n]);
}

/* frexpf64x_[n] = exp(1297 * x0[n])                                               names.cnn:2595
 * x0[4]
 * -> frexpf64x_[4] */
KERNEL void inner_frexpf64x_(const float *restrict x0, float *restrict frexpf64x_)
{
    for (int n = 0; n < 4; n++)
        frexpf64x_[n] = expf(1297.0f * x0[n]);
}

/* ldexpf64x_[n] = exp(1298 * x0[n])                                               names.cnn:2597
 * x0[4]
 * -> ldexpf64x_[4] */
KERNEL void inner_ldexpf64x_(const float *restrict x0, float *restrict ldexpf64x_)
{
    for (int n = 0; n < 4; n++)
        ldexpf64x_[n] = expf(1298.0f * x0[n]);
}

/* logf64x_[n] = exp(1299 * x0[n])                                                 names.cnn:2599
 * x0[4]
 * -> logf64x_[4] */
KERNEL void inner_logf64x_(const float *restrict x0, float *restrict logf64x_)
{
    for (int n = 0; n < 4; n++)
        logf64x_[n] = expf(1299.0f * x0[n]);
}

/* log10f64x_[n] = exp(1300 * x0[n])                                               names.cnn:2601
 * x0[4]
 * -> log10f64x_[4] */
KERNEL void inner_log10f64x_(const float *restrict x0, float *restrict log10f64x_)
{
    for (int n = 0; n < 4; n++)
        log10f64x_[n] = expf(1.3e+03f * x0[n]);
}

/* modff64x_[n] = exp(1301 * x0[n])                                                names.cnn:2603
 * x0[4]
 * -> modff64x_[4] */
KERNEL void inner_modff64x_(const float *restrict x0, float *restrict modff64x_)
{
    for (int n = 0; n < 4; n++)
        modff64x_[n] = expf(1301.0f * x0[n]);
}

/* exp10f64x_[n] = exp(1302 * x0[n])                                               names.cnn:2605
 * x0[4]
 * -> exp10f64x_[4] */
KERNEL void inner_exp10f64x_(const float *restrict x0, float *restrict exp10f64x_)
{
    for (int n = 0; n < 4; n++)
        exp10f64x_[n] = expf(1302.0f * x0[n]);
}

/* expm1f64x_[n] = exp(1303 * x0[n])                                               names.cnn:2607
 * x0[4]
 * -> expm1f64x_[4] */
KERNEL void inner_expm1f64x_(const float *restrict x0, float *restrict expm1f64x_)
{
    for (int n = 0; n < 4; n++)
        expm1f64x_[n] = expf(1303.0f * x0[n]);
}

/* log1pf64x_[n] = exp(1304 * x0[n])                                               names.cnn:2609
 * x0[4]
 * -> log1pf64x_[4] */
KERNEL void inner_log1pf64x_(const float *restrict x0, float *restrict log1pf64x_)
{
    for (int n = 0; n < 4; n++)
        log1pf64x_[n] = expf(1304.0f * x0[n]);
}

/* logbf64x_[n] = exp(1305 * x0[n])                                                names.cnn:2611
 * x0[4]
 * -> logbf64x_[4] */
KERNEL void inner_logbf64x_(const float *restrict x0, float *restrict logbf64x_)
{
    for (int n = 0; n < 4; n++)
        logbf64x_[n] = expf(1305.0f * x0[n]);
}

/* exp2f64x_[n] = exp(1306 * x0[n])                                                names.cnn:2613
 * x0[4]
 * -> exp2f64x_[4] */
KERNEL void inner_exp2f64x_(const float *restrict x0, float *restrict exp2f64x_)
{
    for (int n = 0; n < 4; n++)
        exp2f64x_[n] = expf(1306.0f * x0[n]);
}

/* log2f64x_[n] = exp(1307 * x0[n])                                                names.cnn:2615
 * x0[4]
 * -> log2f64x_[4] */
KERNEL void inner_log2f64x_(const float *restrict x0, float *restrict log2f64x_)
{
    for (int n = 0; n < 4; n++)
        log2f64x_[n] = expf(1307.0f * x0[n]);
}

/* powf64x_[n] = exp(1308 * x0[n])                                                 names.cnn:2617
 * x0[4]
 * -> powf64x_[4] */
KERNEL void inner_powf64x_(const float *restrict x0, float *restrict powf64x_)
{
    for (int n = 0; n < 4; n++)
        powf64x_[n] = expf(1308.0f * x0[n]);
}

/* sqrtf64x_[n] = exp(1309 * x0[n])                                                names.cnn:2619
 * x0[4]
 * -> sqrtf64x_[4] */
KERNEL void inner_sqrtf64x_(const float *restrict x0, float *restrict sqrtf64x_)
{
    for (int n = 0; n < 4; n++)
        sqrtf64x_[n] = expf(1309.0f * x0[n]);
}

/* hypotf64x_[n] = exp(1310 * x0[n])                                               names.cnn:2621
 * x0[4]
 * -> hypotf64x_[4] */
KERNEL void inner_hypotf64x_(const float *restrict x0, float *restrict hypotf64x_)
{
    for (int n = 0; n < 4; n++)
        hypotf64x_[n] = expf(1.31e+03f * x0[n]);
}

/* cbrtf64x_[n] = exp(1311 * x0[n])                                                names.cnn:2623
 * x0[4]
 * -> cbrtf64x_[4] */
KERNEL void inner_cbrtf64x_(const float *restrict x0, float *restrict cbrtf64x_)
{
    for (int n = 0; n < 4; n++)
        cbrtf64x_[n] = expf(1311.0f * x0[n]);
}

/* ceilf64x_[n] = exp(1312 * x0[n])                                                names.cnn:2625
 * x0[4]
 * -> ceilf64x_[4] */
KERNEL void inner_ceilf64x_(const float *restrict x0, float *restrict ceilf64x_)
{
    for (int n = 0; n < 4; n++)
        ceilf64x_[n] = expf(1312.0f * x0[n]);
}

/* fabsf64x_[n] = exp(1313 * x0[n])                                                names.cnn:2627
 * x0[4]
 * -> fabsf64x_[4] */
KERNEL void inner_fabsf64x_(const float *restrict x0, float *restrict fabsf64x_)
{
    for (int n = 0; n < 4; n++)
        fabsf64x_[n] = expf(1313.0f * x0[n]);
}

/* floorf64x_[n] = exp(1314 * x0[n])                                               names.cnn:2629
 * x0[4]
 * -> floorf64x_[4] */
KERNEL void inner_floorf64x_(const float *restrict x0, float *restrict floorf64x_)
{
    for (int n = 0; n < 4; n++)
        floorf64x_[n] = expf(1314.0f * x0[n]);
}

/* fmodf64x_[n] = exp(1315 * x0[n])                                                names.cnn:2631
 * x0[4]
 * -> fmodf64x_[4] */
KERNEL void inner_fmodf64x_(const float *restrict x0, float *restrict fmodf64x_)
{
    for (int n = 0; n < 4; n++)
        fmodf64x_[n] = expf(1315.0f * x0[n]);
}

/* copysignf64x_[n] = exp(1316 * x0[n])                                            names.cnn:2633
 * x0[4]
 * -> copysignf64x_[4] */
KERNEL void inner_copysignf64x_(const float *restrict x0, float *restrict copysignf64x_)
{
    for (int n = 0; n < 4; n++)
        copysignf64x_[n] = expf(1316.0f * x0[n]);
}

/* nanf64x_[n] = exp(1317 * x0[n])                                                 names.cnn:2635
 * x0[4]
 * -> nanf64x_[4] */
KERNEL void inner_nanf64x_(const float *restrict x0, float *restrict nanf64x_)
{
    for (int n = 0; n < 4; n++)
        nanf64x_[n] = expf(1317.0f * x0[n]);
}

/* j0f64x_[n] = exp(1318 * x0[n])                                                  names.cnn:2637
 * x0[4]
 * -> j0f64x_[4] */
KERNEL void inner_j0f64x_(const float *restrict x0, float *restrict j0f64x_)
{
    for (int n = 0; n < 4; n++)
        j0f64x_[n] = expf(1318.0f * x0[n]);
}

/* j1f64x_[n] = exp(1319 * x0[n])                                                  names.cnn:2639
 * x0[4]
 * -> j1f64x_[4] */
KERNEL void inner_j1f64x_(const float *restrict x0, float *restrict j1f64x_)
{
    for (int n = 0; n < 4; n++)
        j1f64x_[n] = expf(1319.0f * x0[n]);
}

/* jnf64x_[n] = exp(1320 * x0[n])                                                  names.cnn:2641
 * x0[4]
 * -> jnf64x_[4] */
KERNEL void inner_jnf64x_(const float *restrict x0, float *restrict jnf64x_)
{
    for (int n = 0; n < 4; n++)
        jnf64x_[n] = expf(1.32e+03f * x0[n]);
}

/* y0f64x_[n] = exp(1321 * x0[n])                                                  names.cnn:2643
 * x0[4]
 * -> y0f64x_[4] */
KERNEL void inner_y0f64x_(const float *restrict x0, float *restrict y0f64x_)
{
    for (int n = 0; n < 4; n++)
        y0f64x_[n] = expf(1321.0f * x0[n]);
}

/* y1f64x_[n] = exp(1322 * x0[n])                                                  names.cnn:2645
 * x0[4]
 * -> y1f64x_[4] */
KERNEL void inner_y1f64x_(const float *restrict x0, float *restrict y1f64x_)
{
    for (int n = 0; n < 4; n++)
        y1f64x_[n] = expf(1322.0f * x0[n]);
}

/* ynf64x_[n] = exp(1323 * x0[n])                                                  names.cnn:2647
 * x0[4]
 * -> ynf64x_[4] */
KERNEL void inner_ynf64x_(const float *restrict x0, float *restrict ynf64x_)
{
    for (int n = 0; n < 4; n++)
        ynf64x_[n] = expf(1323.0f * x0[n]);
}

/* erff64x_[n] = exp(1324 * x0[n])                                                 names.cnn:2649
 * x0[4]
 * -> erff64x_[4] */
KERNEL void inner_erff64x_(const float *restrict x0, float *restrict erff64x_)
{
    for (int n = 0; n < 4; n++)
        erff64x_[n] = expf(1324.0f * x0[n]);
}

/* erfcf64x_[n] = exp(1325 * x0[n])                                                names.cnn:2651
 * x0[4]
 * -> erfcf64x_[4] */
KERNEL void inner_erfcf64x_(const float *restrict x0, float *restrict erfcf64x_)
{
    for (int n = 0; n < 4; n++)
        erfcf64x_[n] = expf(1325.0f * x0[n]);
}

/* lgammaf64x_[n] = exp(1326 * x0[n])                                              names.cnn:2653
 * x0[4]
 * -> lgammaf64x_[4] */
KERNEL void inner_lgammaf64x_(const float *restrict x0, float *restrict lgammaf64x_)
{
    for (int n = 0; n < 4; n++)
        lgammaf64x_[n] = expf(1326.0f * x0[n]);
}

/* tgammaf64x_[n] = exp(1327 * x0[n])                                              names.cnn:2655
 * x0[4]
 * -> tgammaf64x_[4] */
KERNEL void inner_tgammaf64x_(const float *restrict x0, float *restrict tgammaf64x_)
{
    for (int n = 0; n < 4; n++)
        tgammaf64x_[n] = expf(1327.0f * x0[n]);
}

/* lgammaf64x_r_[n] = exp(1328 * x0[n])                                            names.cnn:2657
 * x0[4]
 * -> lgammaf64x_r_[4] */
KERNEL void inner_lgammaf64x_r_(const float *restrict x0, float *restrict lgammaf64x_r_)
{
    for (int n = 0; n < 4; n++)
        lgammaf64x_r_[n] = expf(1328.0f * x0[n]);
}

/* rintf64x_[n] = exp(1329 * x0[n])                                                names.cnn:2659
 * x0[4]
 * -> rintf64x_[4] */
KERNEL void inner_rintf64x_(const float *restrict x0, float *restrict rintf64x_)
{
    for (int n = 0; n < 4; n++)
        rintf64x_[n] = expf(1329.0f * x0[n]);
}

/* nextafterf64x_[n] = exp(1330 * x0[n])                                           names.cnn:2661
 * x0[4]
 * -> nextafterf64x_[4] */
KERNEL void inner_nextafterf64x_(const float *restrict x0, float *restrict nextafterf64x_)
{
    for (int n = 0; n < 4; n++)
        nextafterf64x_[n] = expf(1.33e+03f * x0[n]);
}

/* nextdownf64x_[n] = exp(1331 * x0[n])                                            names.cnn:2663
 * x0[4]
 * -> nextdownf64x_[4] */
KERNEL void inner_nextdownf64x_(const float *restrict x0, float *restrict nextdownf64x_)
{
    for (int n = 0; n < 4; n++)
        nextdownf64x_[n] = expf(1331.0f * x0[n]);
}

/* nextupf64x_[n] = exp(1332 * x0[n])                                              names.cnn:2665
 * x0[4]
 * -> nextupf64x_[4] */
KERNEL void inner_nextupf64x_(const float *restrict x0, float *restrict nextupf64x_)
{
    for (int n = 0; n < 4; n++)
        nextupf64x_[n] = expf(1332.0f * x0[n]);
}

/* remainderf64x_[n] = exp(1333 * x0[n])                                           names.cnn:2667
 * x0[4]
 * -> remainderf64x_[4] */
KERNEL void inner_remainderf64x_(const float *restrict x0, float *restrict remainderf64x_)
{
    for (int n = 0; n < 4; n++)
        remainderf64x_[n] = expf(1333.0f * x0[n]);
}

/* scalbnf64x_[n] = exp(1334 * x0[n])                                              names.cnn:2669
 * x0[4]
 * -> scalbnf64x_[4] */
KERNEL void inner_scalbnf64x_(const float *restrict x0, float *restrict scalbnf64x_)
{
    for (int n = 0; n < 4; n++)
        scalbnf64x_[n] = expf(1334.0f * x0[n]);
}

/* ilogbf64x_[n] = exp(1335 * x0[n])                                               names.cnn:2671
 * x0[4]
 * -> ilogbf64x_[4] */
KERNEL void inner_ilogbf64x_(const float *restrict x0, float *restrict ilogbf64x_)
{
    for (int n = 0; n < 4; n++)
        ilogbf64x_[n] = expf(1335.0f * x0[n]);
}

/* llogbf64x_[n] = exp(1336 * x0[n])                                               names.cnn:2673
 * x0[4]
 * -> llogbf64x_[4] */
KERNEL void inner_llogbf64x_(const float *restrict x0, float *restrict llogbf64x_)
{
    for (int n = 0; n < 4; n++)
        llogbf64x_[n] = expf(1336.0f * x0[n]);
}

/* scalblnf64x_[n] = exp(1337 * x0[n])                                             names.cnn:2675
 * x0[4]
 * -> scalblnf64x_[4] */
KERNEL void inner_scalblnf64x_(const float *restrict x0, float *restrict scalblnf64x_)
{
    for (int n = 0; n < 4; n++)
        scalblnf64x_[n] = expf(1337.0f * x0[n]);
}

/* nearbyintf64x_[n] = exp(1338 * x0[n])                                           names.cnn:2677
 * x0[4]
 * -> nearbyintf64x_[4] */
KERNEL void inner_nearbyintf64x_(const float *restrict x0, float *restrict nearbyintf64x_)
{
    for (int n = 0; n < 4; n++)
        nearbyintf64x_[n] = expf(1338.0f * x0[n]);
}

/* roundf64x_[n] = exp(1339 * x0[n])                                               names.cnn:2679
 * x0[4]
 * -> roundf64x_[4] */
KERNEL void inner_roundf64x_(const float *restrict x0, float *restrict roundf64x_)
{
    for (int n = 0; n < 4; n++)
        roundf64x_[n] = expf(1339.0f * x0[n]);
}

/* truncf64x_[n] = exp(1340 * x0[n])                                               names.cnn:2681
 * x0[4]
 * -> truncf64x_[4] */
KERNEL void inner_truncf64x_(const float *restrict x0, float *restrict truncf64x_)
{
    for (int n = 0; n < 4; n++)
        truncf64x_[n] = expf(1.34e+03f * x0[n]);
}

/* remquof64x_[n] = exp(1341 * x0[n])                                              names.cnn:2683
 * x0[4]
 * -> remquof64x_[4] */
KERNEL void inner_remquof64x_(const float *restrict x0, float *restrict remquof64x_)
{
    for (int n = 0; n < 4; n++)
        remquof64x_[n] = expf(1341.0f * x0[n]);
}

/* lrintf64x_[n] = exp(1342 * x0[n])                                               names.cnn:2685
 * x0[4]
 * -> lrintf64x_[4] */
KERNEL void inner_lrintf64x_(const float *restrict x0, float *restrict lrintf64x_)
{
    for (int n = 0; n < 4; n++)
        lrintf64x_[n] = expf(1342.0f * x0[n]);
}

/* llrintf64x_[n] = exp(1343 * x0[n])                                              names.cnn:2687
 * x0[4]
 * -> llrintf64x_[4] */
KERNEL void inner_llrintf64x_(const float *restrict x0, float *restrict llrintf64x_)
{
    for (int n = 0; n < 4; n++)
        llrintf64x_[n] = expf(1343.0f * x0[n]);
}

/* lroundf64x_[n] = exp(1344 * x0[n])                                              names.cnn:2689
 * x0[4]
 * -> lroundf64x_[4] */
KERNEL void inner_lroundf64x_(const float *restrict x0, float *restrict lroundf64x_)
{
    for (int n = 0; n < 4; n++)
        lroundf64x_[n] = expf(1344.0f * x0[n]);
}

/* llroundf64x_[n] = exp(1345 * x0[n])                                             names.cnn:2691
 * x0[4]
 * -> llroundf64x_[4] */
KERNEL void inner_llroundf64x_(const float *restrict x0, float *restrict llroundf64x_)
{
    for (int n = 0; n < 4; n++)
        llroundf64x_[n] = expf(1345.0f * x0[n]);
}

/* fdimf64x_[n] = exp(1346 * x0[n])                                                names.cnn:2693
 * x0[4]
 * -> fdimf64x_[4] */
KERNEL void inner_fdimf64x_(const float *restrict x0, float *restrict fdimf64x_)
{
    for (int n = 0; n < 4; n++)
        fdimf64x_[n] = expf(1346.0f * x0[n]);
}

/* fmaxf64x_[n] = exp(1347 * x0[n])                                                names.cnn:2695
 * x0[4]
 * -> fmaxf64x_[4] */
KERNEL void inner_fmaxf64x_(const float *restrict x0, float *restrict fmaxf64x_)
{
    for (int n = 0; n < 4; n++)
        fmaxf64x_[n] = expf(1347.0f * x0[n]);
}

/* fminf64x_[n] = exp(1348 * x0[n])                                                names.cnn:2697
 * x0[4]
 * -> fminf64x_[4] */
KERNEL void inner_fminf64x_(const float *restrict x0, float *restrict fminf64x_)
{
    for (int n = 0; n < 4; n++)
        fminf64x_[n] = expf(1348.0f * x0[n]);
}

/* fmaf64x_[n] = exp(1349 * x0[n])                                                 names.cnn:2699
 * x0[4]
 * -> fmaf64x_[4] */
KERNEL void inner_fmaf64x_(const float *restrict x0, float *restrict fmaf64x_)
{
    for (int n = 0; n < 4; n++)
        fmaf64x_[n] = expf(1349.0f * x0[n]);
}

/* roundevenf64x_[n] = exp(1350 * x0[n])                                           names.cnn:2701
 * x0[4]
 * -> roundevenf64x_[4] */
KERNEL void inner_roundevenf64x_(const float *restrict x0, float *restrict roundevenf64x_)
{
    for (int n = 0; n < 4; n++)
        roundevenf64x_[n] = expf(1.35e+03f * x0[n]);
}

/* fromfpf64x_[n] = exp(1351 * x0[n])                                              names.cnn:2703
 * x0[4]
 * -> fromfpf64x_[4] */
KERNEL void inner_fromfpf64x_(const float *restrict x0, float *restrict fromfpf64x_)
{
    for (int n = 0; n < 4; n++)
        fromfpf64x_[n] = expf(1351.0f * x0[n]);
}

/* ufromfpf64x_[n] = exp(1352 * x0[n])                                             names.cnn:2705
 * x0[4]
 * -> ufromfpf64x_[4] */
KERNEL void inner_ufromfpf64x_(const float *restrict x0, float *restrict ufromfpf64x_)
{
    for (int n = 0; n < 4; n++)
        ufromfpf64x_[n] = expf(1352.0f * x0[n]);
}

/* fromfpxf64x_[n] = exp(1353 * x0[n])                                             names.cnn:2707
 * x0[4]
 * -> fromfpxf64x_[4] */
KERNEL void inner_fromfpxf64x_(const float *restrict x0, float *restrict fromfpxf64x_)
{
    for (int n = 0; n < 4; n++)
        fromfpxf64x_[n] = expf(1353.0f * x0[n]);
}

/* ufromfpxf64x_[n] = exp(1354 * x0[n])                                            names.cnn:2709
 * x0[4]
 * -> ufromfpxf64x_[4] */
KERNEL void inner_ufromfpxf64x_(const float *restrict x0, float *restrict ufromfpxf64x_)
{
    for (int n = 0; n < 4; n++)
        ufromfpxf64x_[n] = expf(1354.0f * x0[n]);
}

/* canonicalizef64x_[n] = exp(1355 * x0[n])                                        names.cnn:2711
 * x0[4]
 * -> canonicalizef64x_[4] */
KERNEL void inner_canonicalizef64x_(const float *restrict x0, float *restrict canonicalizef64x_)
{
    for (int n = 0; n < 4; n++)
        canonicalizef64x_[n] = expf(1355.0f * x0[n]);
}

/* fmaxmagf64x_[n] = exp(1356 * x0[n])                                             names.cnn:2713
 * x0[4]
 * -> fmaxmagf64x_[4] */
KERNEL void inner_fmaxmagf64x_(const float *restrict x0, float *restrict fmaxmagf64x_)
{
    for (int n = 0; n < 4; n++)
        fmaxmagf64x_[n] = expf(1356.0f * x0[n]);
}

/* fminmagf64x_[n] = exp(1357 * x0[n])                                             names.cnn:2715
 * x0[4]
 * -> fminmagf64x_[4] */
KERNEL void inner_fminmagf64x_(const float *restrict x0, float *restrict fminmagf64x_)
{
    for (int n = 0; n < 4; n++)
        fminmagf64x_[n] = expf(1357.0f * x0[n]);
}

/* fmaximumf64x_[n] = exp(1358 * x0[n])                                            names.cnn:2717
 * x0[4]
 * -> fmaximumf64x_[4] */
KERNEL void inner_fmaximumf64x_(const float *restrict x0, float *restrict fmaximumf64x_)
{
    for (int n = 0; n < 4; n++)
        fmaximumf64x_[n] = expf(1358.0f * x0[n]);
}

/* fminimumf64x_[n] = exp(1359 * x0[n])                                            names.cnn:2719
 * x0[4]
 * -> fminimumf64x_[4] */
KERNEL void inner_fminimumf64x_(const float *restrict x0, float *restrict fminimumf64x_)
{
    for (int n = 0; n < 4; n++)
        fminimumf64x_[n] = expf(1359.0f * x0[n]);
}

/* fmaximum_numf64x_[n] = exp(1360 * x0[n])                                        names.cnn:2721
 * x0[4]
 * -> fmaximum_numf64x_[4] */
KERNEL void inner_fmaximum_numf64x_(const float *restrict x0, float *restrict fmaximum_numf64x_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_numf64x_[n] = expf(1.36e+03f * x0[n]);
}

/* fminimum_numf64x_[n] = exp(1361 * x0[n])                                        names.cnn:2723
 * x0[4]
 * -> fminimum_numf64x_[4] */
KERNEL void inner_fminimum_numf64x_(const float *restrict x0, float *restrict fminimum_numf64x_)
{
    for (int n = 0; n < 4; n++)
        fminimum_numf64x_[n] = expf(1361.0f * x0[n]);
}

/* fmaximum_magf64x_[n] = exp(1362 * x0[n])                                        names.cnn:2725
 * x0[4]
 * -> fmaximum_magf64x_[4] */
KERNEL void inner_fmaximum_magf64x_(const float *restrict x0, float *restrict fmaximum_magf64x_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_magf64x_[n] = expf(1362.0f * x0[n]);
}

/* fminimum_magf64x_[n] = exp(1363 * x0[n])                                        names.cnn:2727
 * x0[4]
 * -> fminimum_magf64x_[4] */
KERNEL void inner_fminimum_magf64x_(const float *restrict x0, float *restrict fminimum_magf64x_)
{
    for (int n = 0; n < 4; n++)
        fminimum_magf64x_[n] = expf(1363.0f * x0[n]);
}

/* fmaximum_mag_numf64x_[n] = exp(1364 * x0[n])                                    names.cnn:2729
 * x0[4]
 * -> fmaximum_mag_numf64x_[4] */
KERNEL void inner_fmaximum_mag_numf64x_(const float *restrict x0,
        float *restrict fmaximum_mag_numf64x_)
{
    for (int n = 0; n < 4; n++)
        fmaximum_mag_numf64x_[n] = expf(1364.0f * x0[n]);
}

/* fminimum_mag_numf64x_[n] = exp(1365 * x0[n])                                    names.cnn:2731
 * x0[4]
 * -> fminimum_mag_numf64x_[4] */
KERNEL void inner_fminimum_mag_numf64x_(const float *restrict x0,
        float *restrict fminimum_mag_numf64x_)
{
    for (int n = 0; n < 4; n++)
        fminimum_mag_numf64x_[n] = expf(1365.0f * x0[n]);
}

/* totalorderf64x_[n] = exp(1366 * x0[n])                                          names.cnn:2733
 * x0[4]
 * -> totalorderf64x_[4] */
KERNEL void inner_totalorderf64x_(const float *restrict x0, float *restrict totalorderf64x_)
{
    for (int n = 0; n < 4; n++)
        totalorderf64x_[n] = expf(1366.0f * x0[n]);
}

/* totalordermagf64x_[n] = exp(1367 * x0[n])                                       names.cnn:2735
 * x0[4]
 * -> totalordermagf64x_[4] */
KERNEL void inner_totalordermagf64x_(const float *restrict x0, float *restrict totalordermagf64x_)
{
    for (int n = 0; n < 4; n++)
        totalordermagf64x_[n] = expf(1367.0f * x0[n]);
}

/* getpayloadf64x_[n] = exp(1368 * x0[n])                                          names.cnn:2737
 * x0[4]
 * -> getpayloadf64x_[4] */
KERNEL void inner_getpayloadf64x_(const float *restrict x0, float *restrict getpayloadf64x_)
{
    for (int n = 0; n < 4; n++)
        getpayloadf64x_[n] = expf(1368.0f * x0[n]);
}

/* setpayloadf64x_[n] = exp(1369 * x0[n])                                          names.cnn:2739
 * x0[4]
 * -> setpayloadf64x_[4] */
KERNEL void inner_setpayloadf64x_(const float *restrict x0, float *restrict setpayloadf64x_)
{
    for (int n = 0; n < 4; n++)
        setpayloadf64x_[n] = expf(1369.0f * x0[n]);
}

/* setpayloadsigf64x_[n] = exp(1370 * x0[n])                                       names.cnn:2741
 * x0[4]
 * -> setpayloadsigf64x_[4] */
KERNEL void inner_setpayloadsigf64x_(const float *restrict x0, float *restrict setpayloadsigf64x_)
{
    for (int n = 0; n < 4; n++)
        setpayloadsigf64x_[n] = expf(1.37e+03f * x0[n]);
}

/* fadd_[n] = exp(1371 * x0[n])                                                    names.cnn:2743
 * x0[4]
 * -> fadd_[4] */
KERNEL void inner_fadd_(const float *restrict x0, float *restrict fadd_)
{
    for (int n = 0; n < 4; n++)
        fadd_[n] = expf(1371.0f * x0[n]);
}

/* fdiv_[n] = exp(1372 * x0[n])                                                    names.cnn:2745
 * x0[4]
 * -> fdiv_[4] */
KERNEL void inner_fdiv_(const float *restrict x0, float *restrict fdiv_)
{
    for (int n = 0; n < 4; n++)
        fdiv_[n] = expf(1372.0f * x0[n]);
}

/* ffma_[n] = exp(1373 * x0[n])                                                    names.cnn:2747
 * x0[4]
 * -> ffma_[4] */
KERNEL void inner_ffma_(const float *restrict x0, float *restrict ffma_)
{
    for (int n = 0; n < 4; n++)
        ffma_[n] = expf(1373.0f * x0[n]);
}

/* fmul_[n] = exp(1374 * x0[n])                                                    names.cnn:2749
 * x0[4]
 * -> fmul_[4] */
KERNEL void inner_fmul_(const float *restrict x0, float *restrict fmul_)
{
    for (int n = 0; n < 4; n++)
        fmul_[n] = expf(1374.0f * x0[n]);
}

/* fsqrt_[n] = exp(1375 * x0[n])                                                   names.cnn:2751
 * x0[4]
 * -> fsqrt_[4] */
KERNEL void inner_fsqrt_(const float *restrict x0, float *restrict fsqrt_)
{
    for (int n = 0; n < 4; n++)
        fsqrt_[n] = expf(1375.0f * x0[n]);
}

/* fsub_[n] = exp(1376 * x0[n])                                                    names.cnn:2753
 * x0[4]
 * -> fsub_[4] */
KERNEL void inner_fsub_(const float *restrict x0, float *restrict fsub_)
{
    for (int n = 0; n < 4; n++)
        fsub_[n] = expf(1376.0f * x0[n]);
}

/* faddl_[n] = exp(1377 * x0[n])                                                   names.cnn:2755
 * x0[4]
 * -> faddl_[4] */
KERNEL void inner_faddl_(const float *restrict x0, float *restrict faddl_)
{
    for (int n = 0; n < 4; n++)
        faddl_[n] = expf(1377.0f * x0[n]);
}

/* fdivl_[n] = exp(1378 * x0[n])                                                   names.cnn:2757
 * x0[4]
 * -> fdivl_[4] */
KERNEL void inner_fdivl_(const float *restrict x0, float *restrict fdivl_)
{
    for (int n = 0; n < 4; n++)
        fdivl_[n] = expf(1378.0f * x0[n]);
}

/* ffmal_[n] = exp(1379 * x0[n])                                                   names.cnn:2759
 * x0[4]
 * -> ffmal_[4] */
KERNEL void inner_ffmal_(const float *restrict x0, float *restrict ffmal_)
{
    for (int n = 0; n < 4; n++)
        ffmal_[n] = expf(1379.0f * x0[n]);
}

/* fmull_[n] = exp(1380 * x0[n])                                                   names.cnn:2761
 * x0[4]
 * -> fmull_[4] */
KERNEL void inner_fmull_(const float *restrict x0, float *restrict fmull_)
{
    for (int n = 0; n < 4; n++)
        fmull_[n] = expf(1.38e+03f * x0[n]);
}

/* fsqrtl_[n] = exp(1381 * x0[n])                                                  names.cnn:2763
 * x0[4]
 * -> fsqrtl_[4] */
KERNEL void inner_fsqrtl_(const float *restrict x0, float *restrict fsqrtl_)
{
    for (int n = 0; n < 4; n++)
        fsqrtl_[n] = expf(1381.0f * x0[n]);
}

/* fsubl_[n] = exp(1382 * x0[n])                                                   names.cnn:2765
 * x0[4]
 * -> fsubl_[4] */
KERNEL void inner_fsubl_(const float *restrict x0, float *restrict fsubl_)
{
    for (int n = 0; n < 4; n++)
        fsubl_[n] = expf(1382.0f * x0[n]);
}

/* daddl_[n] = exp(1383 * x0[n])                                                   names.cnn:2767
 * x0[4]
 * -> daddl_[4] */
KERNEL void inner_daddl_(const float *restrict x0, float *restrict daddl_)
{
    for (int n = 0; n < 4; n++)
        daddl_[n] = expf(1383.0f * x0[n]);
}

/* ddivl_[n] = exp(1384 * x0[n])                                                   names.cnn:2769
 * x0[4]
 * -> ddivl_[4] */
KERNEL void inner_ddivl_(const float *restrict x0, float *restrict ddivl_)
{
    for (int n = 0; n < 4; n++)
        ddivl_[n] = expf(1384.0f * x0[n]);
}

/* dfmal_[n] = exp(1385 * x0[n])                                                   names.cnn:2771
 * x0[4]
 * -> dfmal_[4] */
KERNEL void inner_dfmal_(const float *restrict x0, float *restrict dfmal_)
{
    for (int n = 0; n < 4; n++)
        dfmal_[n] = expf(1385.0f * x0[n]);
}

/* dmull_[n] = exp(1386 * x0[n])                                                   names.cnn:2773
 * x0[4]
 * -> dmull_[4] */
KERNEL void inner_dmull_(const float *restrict x0, float *restrict dmull_)
{
    for (int n = 0; n < 4; n++)
        dmull_[n] = expf(1386.0f * x0[n]);
}

/* dsqrtl_[n] = exp(1387 * x0[n])                                                  names.cnn:2775
 * x0[4]
 * -> dsqrtl_[4] */
KERNEL void inner_dsqrtl_(const float *restrict x0, float *restrict dsqrtl_)
{
    for (int n = 0; n < 4; n++)
        dsqrtl_[n] = expf(1387.0f * x0[n]);
}

/* dsubl_[n] = exp(1388 * x0[n])                                                   names.cnn:2777
 * x0[4]
 * -> dsubl_[4] */
KERNEL void inner_dsubl_(const float *restrict x0, float *restrict dsubl_)
{
    for (int n = 0; n < 4; n++)
        dsubl_[n] = expf(1388.0f * x0[n]);
}

/* t_f32addf32x_[n] = exp(1389 * x0[n])                                            names.cnn:2779
 * x0[4]
 * -> t_f32addf32x_[4] */
KERNEL void inner_t_f32addf32x_(const float *restrict x0, float *restrict t_f32addf32x_)
{
    for (int n = 0; n < 4; n++)
        t_f32addf32x_[n] = expf(1389.0f * x0[n]);
}

/* t_f32divf32x_[n] = exp(1390 * x0[n])                                            names.cnn:2781
 * x0[4]
 * -> t_f32divf32x_[4] */
KERNEL void inner_t_f32divf32x_(const float *restrict x0, float *restrict t_f32divf32x_)
{
    for (int n = 0; n < 4; n++)
        t_f32divf32x_[n] = expf(1.39e+03f * x0[n]);
}

/* t_f32fmaf32x_[n] = exp(1391 * x0[n])                                            names.cnn:2783
 * x0[4]
 * -> t_f32fmaf32x_[4] */
KERNEL void inner_t_f32fmaf32x_(const float *restrict x0, float *restrict t_f32fmaf32x_)
{
    for (int n = 0; n < 4; n++)
        t_f32fmaf32x_[n] = expf(1391.0f * x0[n]);
}

/* t_f32mulf32x_[n] = exp(1392 * x0[n])                                            names.cnn:2785
 * x0[4]
 * -> t_f32mulf32x_[4] */
KERNEL void inner_t_f32mulf32x_(const float *restrict x0, float *restrict t_f32mulf32x_)
{
    for (int n = 0; n < 4; n++)
        t_f32mulf32x_[n] = expf(1392.0f * x0[n]);
}

/* t_f32sqrtf32x_[n] = exp(1393 * x0[n])                                           names.cnn:2787
 * x0[4]
 * -> t_f32sqrtf32x_[4] */
KERNEL void inner_t_f32sqrtf32x_(const float *restrict x0, float *restrict t_f32sqrtf32x_)
{
    for (int n = 0; n < 4; n++)
        t_f32sqrtf32x_[n] = expf(1393.0f * x0[n]);
}

/* t_f32subf32x_[n] = exp(1394 * x0[n])                                            names.cnn:2789
 * x0[4]
 * -> t_f32subf32x_[4] */
KERNEL void inner_t_f32subf32x_(const float *restrict x0, float *restrict t_f32subf32x_)
{
    for (int n = 0; n < 4; n++)
        t_f32subf32x_[n] = expf(1394.0f * x0[n]);
}

/* t_f32addf64_[n] = exp(1395 * x0[n])                                             names.cnn:2791
 * x0[4]
 * -> t_f32addf64_[4] */
KERNEL void inner_t_f32addf64_(const float *restrict x0, float *restrict t_f32addf64_)
{
    for (int n = 0; n < 4; n++)
        t_f32addf64_[n] = expf(1395.0f * x0[n]);
}

/* t_f32divf64_[n] = exp(1396 * x0[n])                                             names.cnn:2793
 * x0[4]
 * -> t_f32divf64_[4] */
KERNEL void inner_t_f32divf64_(const float *restrict x0, float *restrict t_f32divf64_)
{
    for (int n = 0; n < 4; n++)
        t_f32divf64_[n] = expf(1396.0f * x0[n]);
}

/* t_f32fmaf64_[n] = exp(1397 * x0[n])                                             names.cnn:2795
 * x0[4]
 * -> t_f32fmaf64_[4] */
KERNEL void inner_t_f32fmaf64_(const float *restrict x0, float *restrict t_f32fmaf64_)
{
    for (int n = 0; n < 4; n++)
        t_f32fmaf64_[n] = expf(1397.0f * x0[n]);
}

/* t_f32mulf64_[n] = exp(1398 * x0[n])                                             names.cnn:2797
 * x0[4]
 * -> t_f32mulf64_[4] */
KERNEL void inner_t_f32mulf64_(const float *restrict x0, float *restrict t_f32mulf64_)
{
    for (int n = 0; n < 4; n++)
        t_f32mulf64_[n] = expf(1398.0f * x0[n]);
}

/* t_f32sqrtf64_[n] = exp(1399 * x0[n])                                            names.cnn:2799
 * x0[4]
 * -> t_f32sqrtf64_[4] */
KERNEL void inner_t_f32sqrtf64_(const float *restrict x0, float *restrict t_f32sqrtf64_)
{
    for (int n = 0; n < 4; n++)
        t_f32sqrtf64_[n] = expf(1399.0f * x0[n]);
}

/* t_f32subf64_[n] = exp(1400 * x0[n])                                             names.cnn:2801
 * x0[4]
 * -> t_f32subf64_[4] */
KERNEL void inner_t_f32subf64_(const float *restrict x0, float *restrict t_f32subf64_)
{
    for (int n = 0; n < 4; n++)
        t_f32subf64_[n] = expf(1.4e+03f * x0[n]);
}

/* t_f32addf64x_[n] = exp(1401 * x0[n])                                            names.cnn:2803
 * x0[4]
 * -> t_f32addf64x_[4] */
KERNEL void inner_t_f32addf64x_(const float *restrict x0, float *restrict t_f32addf64x_)
{
    for (int n = 0; n < 4; n++)
        t_f32addf64x_[n] = expf(1401.0f * x0[n]);
}

/* t_f32divf64x_[n] = exp(1402 * x0[n])                                            names.cnn:2805
 * x0[4]
 * -> t_f32divf64x_[4] */
KERNEL void inner_t_f32divf64x_(const float *restrict x0, float *restrict t_f32divf64x_)
{
    for (int n = 0; n < 4; n++)
        t_f32divf64x_[n] = expf(1402.0f * x0[n]);
}

/* t_f32fmaf64x_[n] = exp(1403 * x0[n])                                            names.cnn:2807
 * x0[4]
 * -> t_f32fmaf64x_[4] */
KERNEL void inner_t_f32fmaf64x_(const float *restrict x0, float *restrict t_f32fmaf64x_)
{
    for (int n = 0; n < 4; n++)
        t_f32fmaf64x_[n] = expf(1403.0f * x0[n]);
}

/* t_f32mulf64x_[n] = exp(1404 * x0[n])                                            names.cnn:2809
 * x0[4]
 * -> t_f32mulf64x_[4] */
KERNEL void inner_t_f32mulf64x_(const float *restrict x0, float *restrict t_f32mulf64x_)
{
    for (int n = 0; n < 4; n++)
        t_f32mulf64x_[n] = expf(1404.0f * x0[n]);
}

/* t_f32sqrtf64x_[n] = exp(1405 * x0[n])                                           names.cnn:2811
 * x0[4]
 * -> t_f32sqrtf64x_[4] */
KERNEL void inner_t_f32sqrtf64x_(const float *restrict x0, float *restrict t_f32sqrtf64x_)
{
    for (int n = 0; n < 4; n++)
        t_f32sqrtf64x_[n] = expf(1405.0f * x0[n]);
}

/* t_f32subf64x_[n] = exp(1406 * x0[n])                                            names.cnn:2813
 * x0[4]
 * -> t_f32subf64x_[4] */
KERNEL void inner_t_f32subf64x_(const float *restrict x0, float *restrict t_f32subf64x_)
{
    for (int n = 0; n < 4; n++)
        t_f32subf64x_[n] = expf(1406.0f * x0[n]);
}

/* t_f32addf128_[n] = exp(1407 * x0[n])                                            names.cnn:2815
 * x0[4]
 * -> t_f32addf128_[4] */
KERNEL void inner_t_f32addf128_(const float *restrict x0, float *restrict t_f32addf128_)
{
    for (int n = 0; n < 4; n++)
        t_f32addf128_[n] = expf(1407.0f * x0[n]);
}

/* t_f32divf128_[n] = exp(1408 * x0[n])                                            names.cnn:2817
 * x0[4]
 * -> t_f32divf128_[4] */
KERNEL void inner_t_f32divf128_(const float *restrict x0, float *restrict t_f32divf128_)
{
    for (int n = 0; n < 4; n++)
        t_f32divf128_[n] = expf(1408.0f * x0[n]);
}

/* t_f32fmaf128_[n] = exp(1409 * x0[n])                                            names.cnn:2819
 * x0[4]
 * -> t_f32fmaf128_[4] */
KERNEL void inner_t_f32fmaf128_(const float *restrict x0, float *restrict t_f32fmaf128_)
{
    for (int n = 0; n < 4; n++)
        t_f32fmaf128_[n] = expf(1409.0f * x0[n]);
}

/* t_f32mulf128_[n] = exp(1410 * x0[n])                                            names.cnn:2821
 * x0[4]
 * -> t_f32mulf128_[4] */
KERNEL void inner_t_f32mulf128_(const float *restrict x0, float *restrict t_f32mulf128_)
{
    for (int n = 0; n < 4; n++)
        t_f32mulf128_[n] = expf(1.41e+03f * x0[n]);
}

/* t_f32sqrtf128_[n] = exp(1411 * x0[n])                                           names.cnn:2823
 * x0[4]
 * -> t_f32sqrtf128_[4] */
KERNEL void inner_t_f32sqrtf128_(const float *restrict x0, float *restrict t_f32sqrtf128_)
{
    for (int n = 0; n < 4; n++)
        t_f32sqrtf128_[n] = expf(1411.0f * x0[n]);
}

/* t_f32subf128_[n] = exp(1412 * x0[n])                                            names.cnn:2825
 * x0[4]
 * -> t_f32subf128_[4] */
KERNEL void inner_t_f32subf128_(const float *restrict x0, float *restrict t_f32subf128_)
{
    for (int n = 0; n < 4; n++)
        t_f32subf128_[n] = expf(1412.0f * x0[n]);
}

/* t_f32xaddf64_[n] = exp(1413 * x0[n])                                            names.cnn:2827
 * x0[4]
 * -> t_f32xaddf64_[4] */
KERNEL void inner_t_f32xaddf64_(const float *restrict x0, float *restrict t_f32xaddf64_)
{
    for (int n = 0; n < 4; n++)
        t_f32xaddf64_[n] = expf(1413.0f * x0[n]);
}

/* t_f32xdivf64_[n] = exp(1414 * x0[n])                                            names.cnn:2829
 * x0[4]
 * -> t_f32xdivf64_[4] */
KERNEL void inner_t_f32xdivf64_(const float *restrict x0, float *restrict t_f32xdivf64_)
{
    for (int n = 0; n < 4; n++)
        t_f32xdivf64_[n] = expf(1414.0f * x0[n]);
}

/* t_f32xfmaf64_[n] = exp(1415 * x0[n])                                            names.cnn:2831
 * x0[4]
 * -> t_f32xfmaf64_[4] */
KERNEL void inner_t_f32xfmaf64_(const float *restrict x0, float *restrict t_f32xfmaf64_)
{
    for (int n = 0; n < 4; n++)
        t_f32xfmaf64_[n] = expf(1415.0f * x0[n]);
}

/* t_f32xmulf64_[n] = exp(1416 * x0[n])                                            names.cnn:2833
 * x0[4]
 * -> t_f32xmulf64_[4] */
KERNEL void inner_t_f32xmulf64_(const float *restrict x0, float *restrict t_f32xmulf64_)
{
    for (int n = 0; n < 4; n++)
        t_f32xmulf64_[n] = expf(1416.0f * x0[n]);
}

/* t_f32xsqrtf64_[n] = exp(1417 * x0[n])                                           names.cnn:2835
 * x0[4]
 * -> t_f32xsqrtf64_[4] */
KERNEL void inner_t_f32xsqrtf64_(const float *restrict x0, float *restrict t_f32xsqrtf64_)
{
    for (int n = 0; n < 4; n++)
        t_f32xsqrtf64_[n] = expf(1417.0f * x0[n]);
}

/* t_f32xsubf64_[n] = exp(1418 * x0[n])                                            names.cnn:2837
 * x0[4]
 * -> t_f32xsubf64_[4] */
KERNEL void inner_t_f32xsubf64_(const float *restrict x0, float *restrict t_f32xsubf64_)
{
    for (int n = 0; n < 4; n++)
        t_f32xsubf64_[n] = expf(1418.0f * x0[n]);
}

/* t_f32xaddf64x_[n] = exp(1419 * x0[n])                                           names.cnn:2839
 * x0[4]
 * -> t_f32xaddf64x_[4] */
KERNEL void inner_t_f32xaddf64x_(const float *restrict x0, float *restrict t_f32xaddf64x_)
{
    for (int n = 0; n < 4; n++)
        t_f32xaddf64x_[n] = expf(1419.0f * x0[n]);
}

/* t_f32xdivf64x_[n] = exp(1420 * x0[n])                                           names.cnn:2841
 * x0[4]
 * -> t_f32xdivf64x_[4] */
KERNEL void inner_t_f32xdivf64x_(const float *restrict x0, float *restrict t_f32xdivf64x_)
{
    for (int n = 0; n < 4; n++)
        t_f32xdivf64x_[n] = expf(1.42e+03f * x0[n]);
}

/* t_f32xfmaf64x_[n] = exp(1421 * x0[n])                                           names.cnn:2843
 * x0[4]
 * -> t_f32xfmaf64x_[4] */
KERNEL void inner_t_f32xfmaf64x_(const float *restrict x0, float *restrict t_f32xfmaf64x_)
{
    for (int n = 0; n < 4; n++)
        t_f32xfmaf64x_[n] = expf(1421.0f * x0[n]);
}

/* t_f32xmulf64x_[n] = exp(1422 * x0[n])                                           names.cnn:2845
 * x0[4]
 * -> t_f32xmulf64x_[4] */
KERNEL void inner_t_f32xmulf64x_(const float *restrict x0, float *restrict t_f32xmulf64x_)
{
    for (int n = 0; n < 4; n++)
        t_f32xmulf64x_[n] = expf(1422.0f * x0[n]);
}

/* t_f32xsqrtf64x_[n] = exp(1423 * x0[n])                                          names.cnn:2847
 * x0[4]
 * -> t_f32xsqrtf64x_[4] */
KERNEL void inner_t_f32xsqrtf64x_(const float *restrict x0, float *restrict t_f32xsqrtf64x_)
{
    for (int n = 0; n < 4; n++)
        t_f32xsqrtf64x_[n] = expf(1423.0f * x0[n]);
}

/* t_f32xsubf64x_[n] = exp(1424 * x0[n])                                           names.cnn:2849
 * x0[4]
 * -> t_f32xsubf64x_[4] */
KERNEL void inner_t_f32xsubf64x_(const float *restrict x0, float *restrict t_f32xsubf64x_)
{
    for (int n = 0; n < 4; n++)
        t_f32xsubf64x_[n] = expf(1424.0f * x0[n]);
}

/* t_f32xaddf128_[n] = exp(1425 * x0[n])                                           names.cnn:2851
 * x0[4]
 * -> t_f32xaddf128_[4] */
KERNEL void inner_t_f32xaddf128_(const float *restrict x0, float *restrict t_f32xaddf128_)
{
    for (int n = 0; n < 4; n++)
        t_f32xaddf128_[n] = expf(1425.0f * x0[n]);
}

/* t_f32xdivf128_[n] = exp(1426 * x0[n])                                           names.cnn:2853
 * x0[4]
 * -> t_f32xdivf128_[4] */
KERNEL void inner_t_f32xdivf128_(const float *restrict x0, float *restrict t_f32xdivf128_)
{
    for (int n = 0; n < 4; n++)
        t_f32xdivf128_[n] = expf(1426.0f * x0[n]);
}

/* t_f32xfmaf128_[n] = exp(1427 * x0[n])                                           names.cnn:2855
 * x0[4]
 * -> t_f32xfmaf128_[4] */
KERNEL void inner_t_f32xfmaf128_(const float *restrict x0, float *restrict t_f32xfmaf128_)
{
    for (int n = 0; n < 4; n++)
        t_f32xfmaf128_[n] = expf(1427.0f * x0[n]);
}

/* t_f32xmulf128_[n] = exp(1428 * x0[n])                                           names.cnn:2857
 * x0[4]
 * -> t_f32xmulf128_[4] */
KERNEL void inner_t_f32xmulf128_(const float *restrict x0, float *restrict t_f32xmulf128_)
{
    for (int n = 0; n < 4; n++)
        t_f32xmulf128_[n] = expf(1428.0f * x0[n]);
}

/* t_f32xsqrtf128_[n] = exp(1429 * x0[n])                                          names.cnn:2859
 * x0[4]
 * -> t_f32xsqrtf128_[4] */
KERNEL void inner_t_f32xsqrtf128_(const float *restrict x0, float *restrict t_f32xsqrtf128_)
{
    for (int n = 0; n < 4; n++)
        t_f32xsqrtf128_[n] = expf(1429.0f * x0[n]);
}

/* t_f32xsubf128_[n] = exp(1430 * x0[n])                                           names.cnn:2861
 * x0[4]
 * -> t_f32xsubf128_[4] */
KERNEL void inner_t_f32xsubf128_(const float *restrict x0, float *restrict t_f32xsubf128_)
{
    for (int n = 0; n < 4; n++)
        t_f32xsubf128_[n] = expf(1.43e+03f * x0[n]);
}

/* t_f64addf64x_[n] = exp(1431 * x0[n])                                            names.cnn:2863
 * x0[4]
 * -> t_f64addf64x_[4] */
KERNEL void inner_t_f64addf64x_(const float *restrict x0, float *restrict t_f64addf64x_)
{
    for (int n = 0; n < 4; n++)
        t_f64addf64x_[n] = expf(1431.0f * x0[n]);
}

/* t_f64divf64x_[n] = exp(1432 * x0[n])                                            names.cnn:2865
 * x0[4]
 * -> t_f64divf64x_[4] */
KERNEL void inner_t_f64divf64x_(const float *restrict x0, float *restrict t_f64divf64x_)
{
    for (int n = 0; n < 4; n++)
        t_f64divf64x_[n] = expf(1432.0f * x0[n]);
}

/* t_f64fmaf64x_[n] = exp(1433 * x0[n])                                            names.cnn:2867
 * x0[4]
 * -> t_f64fmaf64x_[4] */
KERNEL void inner_t_f64fmaf64x_(const float *restrict x0, float *restrict t_f64fmaf64x_)
{
    for (int n = 0; n < 4; n++)
        t_f64fmaf64x_[n] = expf(1433.0f * x0[n]);
}

/* t_f64mulf64x_[n] = exp(1434 * x0[n])                                            names.cnn:2869
 * x0[4]
 * -> t_f64mulf64x_[4] */
KERNEL void inner_t_f64mulf64x_(const float *restrict x0, float *restrict t_f64mulf64x_)
{
    for (int n = 0; n < 4; n++)
        t_f64mulf64x_[n] = expf(1434.0f * x0[n]);
}

/* t_f64sqrtf64x_[n] = exp(1435 * x0[n])                                           names.cnn:2871
 * x0[4]
 * -> t_f64sqrtf64x_[4] */
KERNEL void inner_t_f64sqrtf64x_(const float *restrict x0, float *restrict t_f64sqrtf64x_)
{
    for (int n = 0; n < 4; n++)
        t_f64sqrtf64x_[n] = expf(1435.0f * x0[n]);
}

/* t_f64subf64x_[n] = exp(1436 * x0[n])                                            names.cnn:2873
 * x0[4]
 * -> t_f64subf64x_[4] */
KERNEL void inner_t_f64subf64x_(const float *restrict x0, float *restrict t_f64subf64x_)
{
    for (int n = 0; n < 4; n++)
        t_f64subf64x_[n] = expf(1436.0f * x0[n]);
}

/* t_f64addf128_[n] = exp(1437 * x0[n])                                            names.cnn:2875
 * x0[4]
 * -> t_f64addf128_[4] */
KERNEL void inner_t_f64addf128_(const float *restrict x0, float *restrict t_f64addf128_)
{
    for (int n = 0; n < 4; n++)
        t_f64addf128_[n] = expf(1437.0f * x0[n]);
}

/* t_f64divf128_[n] = exp(1438 * x0[n])                                            names.cnn:2877
 * x0[4]
 * -> t_f64divf128_[4] */
KERNEL void inner_t_f64divf128_(const float *restrict x0, float *restrict t_f64divf128_)
{
    for (int n = 0; n < 4; n++)
        t_f64divf128_[n] = expf(1438.0f * x0[n]);
}

/* t_f64fmaf128_[n] = exp(1439 * x0[n])                                            names.cnn:2879
 * x0[4]
 * -> t_f64fmaf128_[4] */
KERNEL void inner_t_f64fmaf128_(const float *restrict x0, float *restrict t_f64fmaf128_)
{
    for (int n = 0; n < 4; n++)
        t_f64fmaf128_[n] = expf(1439.0f * x0[n]);
}

/* t_f64mulf128_[n] = exp(1440 * x0[n])                                            names.cnn:2881
 * x0[4]
 * -> t_f64mulf128_[4] */
KERNEL void inner_t_f64mulf128_(const float *restrict x0, float *restrict t_f64mulf128_)
{
    for (int n = 0; n < 4; n++)
        t_f64mulf128_[n] = expf(1.44e+03f * x0[n]);
}

/* t_f64sqrtf128_[n] = exp(1441 * x0[n])                                           names.cnn:2883
 * x0[4]
 * -> t_f64sqrtf128_[4] */
KERNEL void inner_t_f64sqrtf128_(const float *restrict x0, float *restrict t_f64sqrtf128_)
{
    for (int n = 0; n < 4; n++)
        t_f64sqrtf128_[n] = expf(1441.0f * x0[n]);
}

/* t_f64subf128_[n] = exp(1442 * x0[n])                                            names.cnn:2885
 * x0[4]
 * -> t_f64subf128_[4] */
KERNEL void inner_t_f64subf128_(const float *restrict x0, float *restrict t_f64subf128_)
{
    for (int n = 0; n < 4; n++)
        t_f64subf128_[n] = expf(1442.0f * x0[n]);
}

/* t_f64xaddf128_[n] = exp(1443 * x0[n])                                           names.cnn:2887
 * x0[4]
 * -> t_f64xaddf128_[4] */
KERNEL void inner_t_f64xaddf128_(const float *restrict x0, float *restrict t_f64xaddf128_)
{
    for (int n = 0; n < 4; n++)
        t_f64xaddf128_[n] = expf(1443.0f * x0[n]);
}

/* t_f64xdivf128_[n] = exp(1444 * x0[n])                                           names.cnn:2889
 * x0[4]
 * -> t_f64xdivf128_[4] */
KERNEL void inner_t_f64xdivf128_(const float *restrict x0, float *restrict t_f64xdivf128_)
{
    for (int n = 0; n < 4; n++)
        t_f64xdivf128_[n] = expf(1444.0f * x0[n]);
}

/* t_f64xfmaf128_[n] = exp(1445 * x0[n])                                           names.cnn:2891
 * x0[4]
 * -> t_f64xfmaf128_[4] */
KERNEL void inner_t_f64xfmaf128_(const float *restrict x0, float *restrict t_f64xfmaf128_)
{
    for (int n = 0; n < 4; n++)
        t_f64xfmaf128_[n] = expf(1445.0f * x0[n]);
}

/* t_f64xmulf128_[n] = exp(1446 * x0[n])                                           names.cnn:2893
 * x0[4]
 * -> t_f64xmulf128_[4] */
KERNEL void inner_t_f64xmulf128_(const float *restrict x0, float *restrict t_f64xmulf128_)
{
    for (int n = 0; n < 4; n++)
        t_f64xmulf128_[n] = expf(1446.0f * x0[n]);
}

/* t_f64xsqrtf128_[n] = exp(1447 * x0[n])                                          names.cnn:2895
 * x0[4]
 * -> t_f64xsqrtf128_[4] */
KERNEL void inner_t_f64xsqrtf128_(const float *restrict x0, float *restrict t_f64xsqrtf128_)
{
    for (int n = 0; n < 4; n++)
        t_f64xsqrtf128_[n] = expf(1447.0f * x0[n]);
}

/* t_f64xsubf128_[n] = exp(1448 * x0[n])                                           names.cnn:2897
 * x0[4]
 * -> t_f64xsubf128_[4] */
KERNEL void inner_t_f64xsubf128_(const float *restrict x0, float *restrict t_f64xsubf128_)
{
    for (int n = 0; n < 4; n++)
        t_f64xsubf128_[n] = expf(1448.0f * x0[n]);
}

/* signgam_[n] = exp(1449 * x0[n])                                                 names.cnn:2899
 * x0[4]
 * -> signgam_[4] */
KERNEL void inner_signgam_(const float *restrict x0, float *restrict signgam_)
{
    for (int n = 0; n < 4; n++)
        signgam_[n] = expf(1449.0f * x0[n]);
}

/* cookie_read_function_t_[n] = exp(1450 * x0[n])                                  names.cnn:2901
 * x0[4]
 * -> cookie_read_function_t_[4] */
KERNEL void inner_cookie_read_function_t_(const float *restrict x0,
        float *restrict cookie_read_function_t_)
{
    for (int n = 0; n < 4; n++)
        cookie_read_function_t_[n] = expf(1.45e+03f * x0[n]);
}

/* cookie_write_function_t_[n] = exp(1451 * x0[n])                                 names.cnn:2903
 * x0[4]
 * -> cookie_write_function_t_[4] */
KERNEL void inner_cookie_write_function_t_(const float *restrict x0,
        float *restrict cookie_write_function_t_)
{
    for (int n = 0; n < 4; n++)
        cookie_write_function_t_[n] = expf(1451.0f * x0[n]);
}

/* cookie_seek_function_t_[n] = exp(1452 * x0[n])                                  names.cnn:2905
 * x0[4]
 * -> cookie_seek_function_t_[4] */
KERNEL void inner_cookie_seek_function_t_(const float *restrict x0,
        float *restrict cookie_seek_function_t_)
{
    for (int n = 0; n < 4; n++)
        cookie_seek_function_t_[n] = expf(1452.0f * x0[n]);
}

/* cookie_close_function_t_[n] = exp(1453 * x0[n])                                 names.cnn:2907
 * x0[4]
 * -> cookie_close_function_t_[4] */
KERNEL void inner_cookie_close_function_t_(const float *restrict x0,
        float *restrict cookie_close_function_t_)
{
    for (int n = 0; n < 4; n++)
        cookie_close_function_t_[n] = expf(1453.0f * x0[n]);
}

/* seek[n] = exp(1454 * x0[n])                                                     names.cnn:2909
 * x0[4]
 * -> seek[4] */
KERNEL void inner_seek(const float *restrict x0, float *restrict seek)
{
    for (int n = 0; n < 4; n++)
        seek[n] = expf(1454.0f * x0[n]);
}

/* cookie_io_functions_t_[n] = exp(1455 * x0[n])                                   names.cnn:2911
 * x0[4]
 * -> cookie_io_functions_t_[4] */
KERNEL void inner_cookie_io_functions_t_(const float *restrict x0,
        float *restrict cookie_io_functions_t_)
{
    for (int n = 0; n < 4; n++)
        cookie_io_functions_t_[n] = expf(1455.0f * x0[n]);
}

/* fpos64_t_[n] = exp(1456 * x0[n])                                                names.cnn:2913
 * x0[4]
 * -> fpos64_t_[4] */
KERNEL void inner_fpos64_t_(const float *restrict x0, float *restrict fpos64_t_)
{
    for (int n = 0; n < 4; n++)
        fpos64_t_[n] = expf(1456.0f * x0[n]);
}

/* t_renameat_[n] = exp(1457 * x0[n])                                              names.cnn:2915
 * x0[4]
 * -> t_renameat_[4] */
KERNEL void inner_t_renameat_(const float *restrict x0, float *restrict t_renameat_)
{
    for (int n = 0; n < 4; n++)
        t_renameat_[n] = expf(1457.0f * x0[n]);
}

/* t_renameat2_[n] = exp(1458 * x0[n])                                             names.cnn:2917
 * x0[4]
 * -> t_renameat2_[4] */
KERNEL void inner_t_renameat2_(const float *restrict x0, float *restrict t_renameat2_)
{
    for (int n = 0; n < 4; n++)
        t_renameat2_[n] = expf(1458.0f * x0[n]);
}

/* t_tmpfile64_[n] = exp(1459 * x0[n])                                             names.cnn:2919
 * x0[4]
 * -> t_tmpfile64_[4] */
KERNEL void inner_t_tmpfile64_(const float *restrict x0, float *restrict t_tmpfile64_)
{
    for (int n = 0; n < 4; n++)
        t_tmpfile64_[n] = expf(1459.0f * x0[n]);
}

/* t_tmpnam_r_[n] = exp(1460 * x0[n])                                              names.cnn:2921
 * x0[4]
 * -> t_tmpnam_r_[4] */
KERNEL void inner_t_tmpnam_r_(const float *restrict x0, float *restrict t_tmpnam_r_)
{
    for (int n = 0; n < 4; n++)
        t_tmpnam_r_[n] = expf(1.46e+03f * x0[n]);
}

/* tempnam_[n] = exp(1461 * x0[n])                                                 names.cnn:2923
 * x0[4]
 * -> tempnam_[4] */
KERNEL void inner_tempnam_(const float *restrict x0, float *restrict tempnam_)
{
    for (int n = 0; n < 4; n++)
        tempnam_[n] = expf(1461.0f * x0[n]);
}

/* t_fflush_unlocked_[n] = exp(1462 * x0[n])                                       names.cnn:2925
 * x0[4]
 * -> t_fflush_unlocked_[4] */
KERNEL void inner_t_fflush_unlocked_(const float *restrict x0, float *restrict t_fflush_unlocked_)
{
    for (int n = 0; n < 4; n++)
        t_fflush_unlocked_[n] = expf(1462.0f * x0[n]);
}

/* fcloseall_[n] = exp(1463 * x0[n])                                               names.cnn:2927
 * x0[4]
 * -> fcloseall_[4] */
KERNEL void inner_fcloseall_(const float *restrict x0, float *restrict fcloseall_)
{
    for (int n = 0; n < 4; n++)
        fcloseall_[n] = expf(1463.0f * x0[n]);
}

/* fopen64_[n] = exp(1464 * x0[n])                                                 names.cnn:2929
 * x0[4]
 * -> fopen64_[4] */
KERNEL void inner_fopen64_(const float *restrict x0, float *restrict fopen64_)
{
    for (int n = 0; n < 4; n++)
        fopen64_[n] = expf(1464.0f * x0[n]);
}

/* t_freopen64_[n] = exp(1465 * x0[n])                                             names.cnn:2931
 * x0[4]
 * -> t_freopen64_[4] */
KERNEL void inner_t_freopen64_(const float *restrict x0, float *restrict t_freopen64_)
{
    for (int n = 0; n < 4; n++)
        t_freopen64_[n] = expf(1465.0f * x0[n]);
}

/* fdopen_[n] = exp(1466 * x0[n])                                                  names.cnn:2933
 * x0[4]
 * -> fdopen_[4] */
KERNEL void inner_fdopen_(const float *restrict x0, float *restrict fdopen_)
{
    for (int n = 0; n < 4; n++)
        fdopen_[n] = expf(1466.0f * x0[n]);
}

/* fopencookie_[n] = exp(1467 * x0[n])                                             names.cnn:2935
 * x0[4]
 * -> fopencookie_[4] */
KERNEL void inner_fopencookie_(const float *restrict x0, float *restrict fopencookie_)
{
    for (int n = 0; n < 4; n++)
        fopencookie_[n] = expf(1467.0f * x0[n]);
}

/* fmemopen_[n] = exp(1468 * x0[n])                                                names.cnn:2937
 * x0[4]
 * -> fmemopen_[4] */
KERNEL void inner_fmemopen_(const float *restrict x0, float *restrict fmemopen_)
{
    for (int n = 0; n < 4; n++)
        fmemopen_[n] = expf(1468.0f * x0[n]);
}

/* open_memstream_[n] = exp(1469 * x0[n])                                          names.cnn:2939
 * x0[4]
 * -> open_memstream_[4] */
KERNEL void inner_open_memstream_(const float *restrict x0, float *restrict open_memstream_)
{
    for (int n = 0; n < 4; n++)
        open_memstream_[n] = expf(1469.0f * x0[n]);
}

/* setbuffer_[n] = exp(1470 * x0[n])                                               names.cnn:2941
 * x0[4]
 * -> setbuffer_[4] */
KERNEL void inner_setbuffer_(const float *restrict x0, float *restrict setbuffer_)
{
    for (int n = 0; n < 4; n++)
        setbuffer_[n] = expf(1.47e+03f * x0[n]);
}

/* setlinebuf_[n] = exp(1471 * x0[n])                                              names.cnn:2943
 * x0[4]
 * -> setlinebuf_[4] */
KERNEL void inner_setlinebuf_(const float *restrict x0, float *restrict setlinebuf_)
{
    for (int n = 0; n < 4; n++)
        setlinebuf_[n] = expf(1471.0f * x0[n]);
}

/* vasprintf_[n] = exp(1472 * x0[n])                                               names.cnn:2945
 * x0[4]
 * -> vasprintf_[4] */
KERNEL void inner_vasprintf_(const float *restrict x0, float *restrict vasprintf_)
{
    for (int n = 0; n < 4; n++)
        vasprintf_[n] = expf(1472.0f * x0[n]);
}

/* asprintf_[n] = exp(1473 * x0[n])                                                names.cnn:2947
 * x0[4]
 * -> asprintf_[4] */
KERNEL void inner_asprintf_(const float *restrict x0, float *restrict asprintf_)
{
    for (int n = 0; n < 4; n++)
        asprintf_[n] = expf(1473.0f * x0[n]);
}

/* vdprintf_[n] = exp(1474 * x0[n])                                                names.cnn:2949
 * x0[4]
 * -> vdprintf_[4] */
KERNEL void inner_vdprintf_(const float *restrict x0, float *restrict vdprintf_)
{
    for (int n = 0; n < 4; n++)
        vdprintf_[n] = expf(1474.0f * x0[n]);
}

/* dprintf_[n] = exp(1475 * x0[n])                                                 names.cnn:2951
 * x0[4]
 * -> dprintf_[4] */
KERNEL void inner_dprintf_(const float *restrict x0, float *restrict dprintf_)
{
    for (int n = 0; n < 4; n++)
        dprintf_[n] = expf(1475.0f * x0[n]);
}

/* getc_unlocked_[n] = exp(1476 * x0[n])                                           names.cnn:2953
 * x0[4]
 * -> getc_unlocked_[4] */
KERNEL void inner_getc_unlocked_(const float *restrict x0, float *restrict getc_unlocked_)
{
    for (int n = 0; n < 4; n++)
        getc_unlocked_[n] = expf(1476.0f * x0[n]);
}

/* t_getchar_unlocked_[n] = exp(1477 * x0[n])                                      names.cnn:2955
 * x0[4]
 * -> t_getchar_unlocked_[4] */
KERNEL void inner_t_getchar_unlocked_(const float *restrict x0,
        float *restrict t_getchar_unlocked_)
{
    for (int n = 0; n < 4; n++)
        t_getchar_unlocked_[n] = expf(1477.0f * x0[n]);
}

/* t_fgetc_unlocked_[n] = exp(1478 * x0[n])                                        names.cnn:2957
 * x0[4]
 * -> t_fgetc_unlocked_[4] */
KERNEL void inner_t_fgetc_unlocked_(const float *restrict x0, float *restrict t_fgetc_unlocked_)
{
    for (int n = 0; n < 4; n++)
        t_fgetc_unlocked_[n] = expf(1478.0f * x0[n]);
}

/* t_fputc_unlocked_[n] = exp(1479 * x0[n])                                        names.cnn:2959
 * x0[4]
 * -> t_fputc_unlocked_[4] */
KERNEL void inner_t_fputc_unlocked_(const float *restrict x0, float *restrict t_fputc_unlocked_)
{
    for (int n = 0; n < 4; n++)
        t_fputc_unlocked_[n] = expf(1479.0f * x0[n]);
}

/* putc_unlocked_[n] = exp(1480 * x0[n])                                           names.cnn:2961
 * x0[4]
 * -> putc_unlocked_[4] */
KERNEL void inner_putc_unlocked_(const float *restrict x0, float *restrict putc_unlocked_)
{
    for (int n = 0; n < 4; n++)
        putc_unlocked_[n] = expf(1.48e+03f * x0[n]);
}

/* t_putchar_unlocked_[n] = exp(1481 * x0[n])                                      names.cnn:2963
 * x0[4]
 * -> t_putchar_unlocked_[4] */
KERNEL void inner_t_putchar_unlocked_(const float *restrict x0,
        float *restrict t_putchar_unlocked_)
{
    for (int n = 0; n < 4; n++)
        t_putchar_unlocked_[n] = expf(1481.0f * x0[n]);
}

/* getw_[n] = exp(1482 * x0[n])                                                    names.cnn:2965
 * x0[4]
 * -> getw_[4] */
KERNEL void inner_getw_(const float *restrict x0, float *restrict getw_)
{
    for (int n = 0; n < 4; n++)
        getw_[n] = expf(1482.0f * x0[n]);
}

/* putw_[n] = exp(1483 * x0[n])                                                    names.cnn:2967
 * x0[4]
 * -> putw_[4] */
KERNEL void inner_putw_(const float *restrict x0, float *restrict putw_)
{
    for (int n = 0; n < 4; n++)
        putw_[n] = expf(1483.0f * x0[n]);
}

/* t_fgets_unlocked_[n] = exp(1484 * x0[n])                                        names.cnn:2969
 * x0[4]
 * -> t_fgets_unlocked_[4] */
KERNEL void inner_t_fgets_unlocked_(const float *restrict x0, float *restrict t_fgets_unlocked_)
{
    for (int n = 0; n < 4; n++)
        t_fgets_unlocked_[n] = expf(1484.0f * x0[n]);
}

/* getdelim_[n] = exp(1485 * x0[n])                                                names.cnn:2971
 * x0[4]
 * -> getdelim_[4] */
KERNEL void inner_getdelim_(const float *restrict x0, float *restrict getdelim_)
{
    for (int n = 0; n < 4; n++)
        getdelim_[n] = expf(1485.0f * x0[n]);
}

/* getline_[n] = exp(1486 * x0[n])                                                 names.cnn:2973
 * x0[4]
 * -> getline_[4] */
KERNEL void inner_getline_(const float *restrict x0, float *restrict getline_)
{
    for (int n = 0; n < 4; n++)
        getline_[n] = expf(1486.0f * x0[n]);
}

/* t_fputs_unlocked_[n] = exp(1487 * x0[n])                                        names.cnn:2975
 * x0[4]
 * -> t_fputs_unlocked_[4] */
KERNEL void inner_t_fputs_unlocked_(const float *restrict x0, float *restrict t_fputs_unlocked_)
{
    for (int n = 0; n < 4; n++)
        t_fputs_unlocked_[n] = expf(1487.0f * x0[n]);
}

/* t_fread_unlocked_[n] = exp(1488 * x0[n])                                        names.cnn:2977
 * x0[4]
 * -> t_fread_unlocked_[4] */
KERNEL void inner_t_fread_unlocked_(const float *restrict x0, float *restrict t_fread_unlocked_)
{
    for (int n = 0; n < 4; n++)
        t_fread_unlocked_[n] = expf(1488.0f * x0[n]);
}

/* t_fwrite_unlocked_[n] = exp(1489 * x0[n])                                       names.cnn:2979
 * x0[4]
 * -> t_fwrite_unlocked_[4] */
KERNEL void inner_t_fwrite_unlocked_(const float *restrict x0, float *restrict t_fwrite_unlocked_)
{
    for (int n = 0; n < 4; n++)
        t_fwrite_unlocked_[n] = expf(1489.0f * x0[n]);
}

/* t_fseeko_[n] = exp(1490 * x0[n])                                                names.cnn:2981
 * x0[4]
 * -> t_fseeko_[4] */
KERNEL void inner_t_fseeko_(const float *restrict x0, float *restrict t_fseeko_)
{
    for (int n = 0; n < 4; n++)
        t_fseeko_[n] = expf(1.49e+03f * x0[n]);
}

/* t_ftello_[n] = exp(1491 * x0[n])                                                names.cnn:2983
 * x0[4]
 * -> t_ftello_[4] */
KERNEL void inner_t_ftello_(const float *restrict x0, float *restrict t_ftello_)
{
    for (int n = 0; n < 4; n++)
        t_ftello_[n] = expf(1491.0f * x0[n]);
}

/* t_fseeko64_[n] = exp(1492 * x0[n])                                              names.cnn:2985
 * x0[4]
 * -> t_fseeko64_[4] */
KERNEL void inner_t_fseeko64_(const float *restrict x0, float *restrict t_fseeko64_)
{
    for (int n = 0; n < 4; n++)
        t_fseeko64_[n] = expf(1492.0f * x0[n]);
}

/* t_ftello64_[n] = exp(1493 * x0[n])                                              names.cnn:2987
 * x0[4]
 * -> t_ftello64_[4] */
KERNEL void inner_t_ftello64_(const float *restrict x0, float *restrict t_ftello64_)
{
    for (int n = 0; n < 4; n++)
        t_ftello64_[n] = expf(1493.0f * x0[n]);
}

/* t_fgetpos64_[n] = exp(1494 * x0[n])                                             names.cnn:2989
 * x0[4]
 * -> t_fgetpos64_[4] */
KERNEL void inner_t_fgetpos64_(const float *restrict x0, float *restrict t_fgetpos64_)
{
    for (int n = 0; n < 4; n++)
        t_fgetpos64_[n] = expf(1494.0f * x0[n]);
}

/* t_fsetpos64_[n] = exp(1495 * x0[n])                                             names.cnn:2991
 * x0[4]
 * -> t_fsetpos64_[4] */
KERNEL void inner_t_fsetpos64_(const float *restrict x0, float *restrict t_fsetpos64_)
{
    for (int n = 0; n < 4; n++)
        t_fsetpos64_[n] = expf(1495.0f * x0[n]);
}

/* t_clearerr_unlocked_[n] = exp(1496 * x0[n])                                     names.cnn:2993
 * x0[4]
 * -> t_clearerr_unlocked_[4] */
KERNEL void inner_t_clearerr_unlocked_(const float *restrict x0,
        float *restrict t_clearerr_unlocked_)
{
    for (int n = 0; n < 4; n++)
        t_clearerr_unlocked_[n] = expf(1496.0f * x0[n]);
}

/* t_feof_unlocked_[n] = exp(1497 * x0[n])                                         names.cnn:2995
 * x0[4]
 * -> t_feof_unlocked_[4] */
KERNEL void inner_t_feof_unlocked_(const float *restrict x0, float *restrict t_feof_unlocked_)
{
    for (int n = 0; n < 4; n++)
        t_feof_unlocked_[n] = expf(1497.0f * x0[n]);
}

/* t_ferror_unlocked_[n] = exp(1498 * x0[n])                                       names.cnn:2997
 * x0[4]
 * -> t_ferror_unlocked_[4] */
KERNEL void inner_t_ferror_unlocked_(const float *restrict x0, float *restrict t_ferror_unlocked_)
{
    for (int n = 0; n < 4; n++)
        t_ferror_unlocked_[n] = expf(1498.0f * x0[n]);
}

/* t_fileno_[n] = exp(1499 * x0[n])                                                names.cnn:2999
 * x0[4]
 * -> t_fileno_[4] */
KERNEL void inner_t_fileno_(const float *restrict x0, float *restrict t_fileno_)
{
    for (int n = 0; n < 4; n++)
        t_fileno_[n] = expf(1499.0f * x0[n]);
}

/* t_fileno_unlocked_[n] = exp(1500 * x0[n])                                       names.cnn:3001
 * x0[4]
 * -> t_fileno_unlocked_[4] */
KERNEL void inner_t_fileno_unlocked_(const float *restrict x0, float *restrict t_fileno_unlocked_)
{
    for (int n = 0; n < 4; n++)
        t_fileno_unlocked_[n] = expf(1.5e+03f * x0[n]);
}

/* pclose_[n] = exp(1501 * x0[n])                                                  names.cnn:3003
 * x0[4]
 * -> pclose_[4] */
KERNEL void inner_pclose_(const float *restrict x0, float *restrict pclose_)
{
    for (int n = 0; n < 4; n++)
        pclose_[n] = expf(1501.0f * x0[n]);
}

/* popen_[n] = exp(1502 * x0[n])                                                   names.cnn:3005
 * x0[4]
 * -> popen_[4] */
KERNEL void inner_popen_(const float *restrict x0, float *restrict popen_)
{
    for (int n = 0; n < 4; n++)
        popen_[n] = expf(1502.0f * x0[n]);
}

/* ctermid_[n] = exp(1503 * x0[n])                                                 names.cnn:3007
 * x0[4]
 * -> ctermid_[4] */
KERNEL void inner_ctermid_(const float *restrict x0, float *restrict ctermid_)
{
    for (int n = 0; n < 4; n++)
        ctermid_[n] = expf(1503.0f * x0[n]);
}

/* cuserid_[n] = exp(1504 * x0[n])                                                 names.cnn:3009
 * x0[4]
 * -> cuserid_[4] */
KERNEL void inner_cuserid_(const float *restrict x0, float *restrict cuserid_)
{
    for (int n = 0; n < 4; n++)
        cuserid_[n] = expf(1504.0f * x0[n]);
}

/* t_obstack_[n] = exp(1505 * x0[n])                                               names.cnn:3011
 * x0[4]
 * -> t_obstack_[4] */
KERNEL void inner_t_obstack_(const float *restrict x0, float *restrict t_obstack_)
{
    for (int n = 0; n < 4; n++)
        t_obstack_[n] = expf(1505.0f * x0[n]);
}

/* t_obstack_printf_[n] = exp(1506 * x0[n])                                        names.cnn:3013
 * x0[4]
 * -> t_obstack_printf_[4] */
KERNEL void inner_t_obstack_printf_(const float *restrict x0, float *restrict t_obstack_printf_)
{
    for (int n = 0; n < 4; n++)
        t_obstack_printf_[n] = expf(1506.0f * x0[n]);
}

/* t_obstack_vprintf_[n] = exp(1507 * x0[n])                                       names.cnn:3015
 * x0[4]
 * -> t_obstack_vprintf_[4] */
KERNEL void inner_t_obstack_vprintf_(const float *restrict x0, float *restrict t_obstack_vprintf_)
{
    for (int n = 0; n < 4; n++)
        t_obstack_vprintf_[n] = expf(1507.0f * x0[n]);
}

/* flockfile_[n] = exp(1508 * x0[n])                                               names.cnn:3017
 * x0[4]
 * -> flockfile_[4] */
KERNEL void inner_flockfile_(const float *restrict x0, float *restrict flockfile_)
{
    for (int n = 0; n < 4; n++)
        flockfile_[n] = expf(1508.0f * x0[n]);
}

/* ftrylockfile_[n] = exp(1509 * x0[n])                                            names.cnn:3019
 * x0[4]
 * -> ftrylockfile_[4] */
KERNEL void inner_ftrylockfile_(const float *restrict x0, float *restrict ftrylockfile_)
{
    for (int n = 0; n < 4; n++)
        ftrylockfile_[n] = expf(1509.0f * x0[n]);
}

/* funlockfile_[n] = exp(1510 * x0[n])                                             names.cnn:3021
 * x0[4]
 * -> funlockfile_[4] */
KERNEL void inner_funlockfile_(const float *restrict x0, float *restrict funlockfile_)
{
    for (int n = 0; n < 4; n++)
        funlockfile_[n] = expf(1.51e+03f * x0[n]);
}

/* t_strtof32_[n] = exp(1511 * x0[n])                                              names.cnn:3023
 * x0[4]
 * -> t_strtof32_[4] */
KERNEL void inner_t_strtof32_(const float *restrict x0, float *restrict t_strtof32_)
{
    for (int n = 0; n < 4; n++)
        t_strtof32_[n] = expf(1511.0f * x0[n]);
}

/* t_strtof64_[n] = exp(1512 * x0[n])                                              names.cnn:3025
 * x0[4]
 * -> t_strtof64_[4] */
KERNEL void inner_t_strtof64_(const float *restrict x0, float *restrict t_strtof64_)
{
    for (int n = 0; n < 4; n++)
        t_strtof64_[n] = expf(1512.0f * x0[n]);
}

/* t_strtof128_[n] = exp(1513 * x0[n])                                             names.cnn:3027
 * x0[4]
 * -> t_strtof128_[4] */
KERNEL void inner_t_strtof128_(const float *restrict x0, float *restrict t_strtof128_)
{
    for (int n = 0; n < 4; n++)
        t_strtof128_[n] = expf(1513.0f * x0[n]);
}

/* t_strtof32x_[n] = exp(1514 * x0[n])                                             names.cnn:3029
 * x0[4]
 * -> t_strtof32x_[4] */
KERNEL void inner_t_strtof32x_(const float *restrict x0, float *restrict t_strtof32x_)
{
    for (int n = 0; n < 4; n++)
        t_strtof32x_[n] = expf(1514.0f * x0[n]);
}

/* t_strtof64x_[n] = exp(1515 * x0[n])                                             names.cnn:3031
 * x0[4]
 * -> t_strtof64x_[4] */
KERNEL void inner_t_strtof64x_(const float *restrict x0, float *restrict t_strtof64x_)
{
    for (int n = 0; n < 4; n++)
        t_strtof64x_[n] = expf(1515.0f * x0[n]);
}

/* strtoq_[n] = exp(1516 * x0[n])                                                  names.cnn:3033
 * x0[4]
 * -> strtoq_[4] */
KERNEL void inner_strtoq_(const float *restrict x0, float *restrict strtoq_)
{
    for (int n = 0; n < 4; n++)
        strtoq_[n] = expf(1516.0f * x0[n]);
}

/* strtouq_[n] = exp(1517 * x0[n])                                                 names.cnn:3035
 * x0[4]
 * -> strtouq_[4] */
KERNEL void inner_strtouq_(const float *restrict x0, float *restrict strtouq_)
{
    for (int n = 0; n < 4; n++)
        strtouq_[n] = expf(1517.0f * x0[n]);
}

/* t_strfromd_[n] = exp(1518 * x0[n])                                              names.cnn:3037
 * x0[4]
 * -> t_strfromd_[4] */
KERNEL void inner_t_strfromd_(const float *restrict x0, float *restrict t_strfromd_)
{
    for (int n = 0; n < 4; n++)
        t_strfromd_[n] = expf(1518.0f * x0[n]);
}

/* t_strfromf_[n] = exp(1519 * x0[n])                                              names.cnn:3039
 * x0[4]
 * -> t_strfromf_[4] */
KERNEL void inner_t_strfromf_(const float *restrict x0, float *restrict t_strfromf_)
{
    for (int n = 0; n < 4; n++)
        t_strfromf_[n] = expf(1519.0f * x0[n]);
}

/* t_strfroml_[n] = exp(1520 * x0[n])                                              names.cnn:3041
 * x0[4]
 * -> t_strfroml_[4] */
KERNEL void inner_t_strfroml_(const float *restrict x0, float *restrict t_strfroml_)
{
    for (int n = 0; n < 4; n++)
        t_strfroml_[n] = expf(1.52e+03f * x0[n]);
}

/* t_strfromf32_[n] = exp(1521 * x0[n])                                            names.cnn:3043
 * x0[4]
 * -> t_strfromf32_[4] */
KERNEL void inner_t_strfromf32_(const float *restrict x0, float *restrict t_strfromf32_)
{
    for (int n = 0; n < 4; n++)
        t_strfromf32_[n] = expf(1521.0f * x0[n]);
}

/* t_strfromf64_[n] = exp(1522 * x0[n])                                            names.cnn:3045
 * x0[4]
 * -> t_strfromf64_[4] */
KERNEL void inner_t_strfromf64_(const float *restrict x0, float *restrict t_strfromf64_)
{
    for (int n = 0; n < 4; n++)
        t_strfromf64_[n] = expf(1522.0f * x0[n]);
}

/* t_strfromf128_[n] = exp(1523 * x0[n])                                           names.cnn:3047
 * x0[4]
 * -> t_strfromf128_[4] */
KERNEL void inner_t_strfromf128_(const float *restrict x0, float *restrict t_strfromf128_)
{
    for (int n = 0; n < 4; n++)
        t_strfromf128_[n] = expf(1523.0f * x0[n]);
}

/* t_strfromf32x_[n] = exp(1524 * x0[n])                                           names.cnn:3049
 * x0[4]
 * -> t_strfromf32x_[4] */
KERNEL void inner_t_strfromf32x_(const float *restrict x0, float *restrict t_strfromf32x_)
{
    for (int n = 0; n < 4; n++)
        t_strfromf32x_[n] = expf(1524.0f * x0[n]);
}

/* t_strfromf64x_[n] = exp(1525 * x0[n])                                           names.cnn:3051
 * x0[4]
 * -> t_strfromf64x_[4] */
KERNEL void inner_t_strfromf64x_(const float *restrict x0, float *restrict t_strfromf64x_)
{
    for (int n = 0; n < 4; n++)
        t_strfromf64x_[n] = expf(1525.0f * x0[n]);
}

/* locale_t_[n] = exp(1526 * x0[n])                                                names.cnn:3053
 * x0[4]
 * -> locale_t_[4] */
KERNEL void inner_locale_t_(const float *restrict x0, float *restrict locale_t_)
{
    for (int n = 0; n < 4; n++)
        locale_t_[n] = expf(1526.0f * x0[n]);
}

/* t_strtol_l_[n] = exp(1527 * x0[n])                                              names.cnn:3055
 * x0[4]
 * -> t_strtol_l_[4] */
KERNEL void inner_t_strtol_l_(const float *restrict x0, float *restrict t_strtol_l_)
{
    for (int n = 0; n < 4; n++)
        t_strtol_l_[n] = expf(1527.0f * x0[n]);
}

/* t_strtoul_l_[n] = exp(1528 * x0[n])                                             names.cnn:3057
 * x0[4]
 * -> t_strtoul_l_[4] */
KERNEL void inner_t_strtoul_l_(const float *restrict x0, float *restrict t_strtoul_l_)
{
    for (int n = 0; n < 4; n++)
        t_strtoul_l_[n] = expf(1528.0f * x0[n]);
}

/* t_strtoll_l_[n] = exp(1529 * x0[n])                                             names.cnn:3059
 * x0[4]
 * -> t_strtoll_l_[4] */
KERNEL void inner_t_strtoll_l_(const float *restrict x0, float *restrict t_strtoll_l_)
{
    for (int n = 0; n < 4; n++)
        t_strtoll_l_[n] = expf(1529.0f * x0[n]);
}

/* t_strtoull_l_[n] = exp(1530 * x0[n])                                            names.cnn:3061
 * x0[4]
 * -> t_strtoull_l_[4] */
KERNEL void inner_t_strtoull_l_(const float *restrict x0, float *restrict t_strtoull_l_)
{
    for (int n = 0; n < 4; n++)
        t_strtoull_l_[n] = expf(1.53e+03f * x0[n]);
}

/* t_strtod_l_[n] = exp(1531 * x0[n])                                              names.cnn:3063
 * x0[4]
 * -> t_strtod_l_[4] */
KERNEL void inner_t_strtod_l_(const float *restrict x0, float *restrict t_strtod_l_)
{
    for (int n = 0; n < 4; n++)
        t_strtod_l_[n] = expf(1531.0f * x0[n]);
}

/* t_strtof_l_[n] = exp(1532 * x0[n])                                              names.cnn:3065
 * x0[4]
 * -> t_strtof_l_[4] */
KERNEL void inner_t_strtof_l_(const float *restrict x0, float *restrict t_strtof_l_)
{
    for (int n = 0; n < 4; n++)
        t_strtof_l_[n] = expf(1532.0f * x0[n]);
}

/* t_strtold_l_[n] = exp(1533 * x0[n])                                             names.cnn:3067
 * x0[4]
 * -> t_strtold_l_[4] */
KERNEL void inner_t_strtold_l_(const float *restrict x0, float *restrict t_strtold_l_)
{
    for (int n = 0; n < 4; n++)
        t_strtold_l_[n] = expf(1533.0f * x0[n]);
}

/* t_strtof32_l_[n] = exp(1534 * x0[n])                                            names.cnn:3069
 * x0[4]
 * -> t_strtof32_l_[4] */
KERNEL void inner_t_strtof32_l_(const float *restrict x0, float *restrict t_strtof32_l_)
{
    for (int n = 0; n < 4; n++)
        t_strtof32_l_[n] = expf(1534.0f * x0[n]);
}

/* t_strtof64_l_[n] = exp(1535 * x0[n])                                            names.cnn:3071
 * x0[4]
 * -> t_strtof64_l_[4] */
KERNEL void inner_t_strtof64_l_(const float *restrict x0, float *restrict t_strtof64_l_)
{
    for (int n = 0; n < 4; n++)
        t_strtof64_l_[n] = expf(1535.0f * x0[n]);
}

/* t_strtof128_l_[n] = exp(1536 * x0[n])                                           names.cnn:3073
 * x0[4]
 * -> t_strtof128_l_[4] */
KERNEL void inner_t_strtof128_l_(const float *restrict x0, float *restrict t_strtof128_l_)
{
    for (int n = 0; n < 4; n++)
        t_strtof128_l_[n] = expf(1536.0f * x0[n]);
}

/* t_strtof32x_l_[n] = exp(1537 * x0[n])                                           names.cnn:3075
 * x0[4]
 * -> t_strtof32x_l_[4] */
KERNEL void inner_t_strtof32x_l_(const float *restrict x0, float *restrict t_strtof32x_l_)
{
    for (int n = 0; n < 4; n++)
        t_strtof32x_l_[n] = expf(1537.0f * x0[n]);
}

/* t_strtof64x_l_[n] = exp(1538 * x0[n])                                           names.cnn:3077
 * x0[4]
 * -> t_strtof64x_l_[4] */
KERNEL void inner_t_strtof64x_l_(const float *restrict x0, float *restrict t_strtof64x_l_)
{
    for (int n = 0; n < 4; n++)
        t_strtof64x_l_[n] = expf(1538.0f * x0[n]);
}

/* l64a_[n] = exp(1539 * x0[n])                                                    names.cnn:3079
 * x0[4]
 * -> l64a_[4] */
KERNEL void inner_l64a_(const float *restrict x0, float *restrict l64a_)
{
    for (int n = 0; n < 4; n++)
        l64a_[n] = expf(1539.0f * x0[n]);
}

/* a64l_[n] = exp(1540 * x0[n])                                                    names.cnn:3081
 * x0[4]
 * -> a64l_[4] */
KERNEL void inner_a64l_(const float *restrict x0, float *restrict a64l_)
{
    for (int n = 0; n < 4; n++)
        a64l_[n] = expf(1.54e+03f * x0[n]);
}

/* u_char_[n] = exp(1541 * x0[n])                                                  names.cnn:3083
 * x0[4]
 * -> u_char_[4] */
KERNEL void inner_u_char_(const float *restrict x0, float *restrict u_char_)
{
    for (int n = 0; n < 4; n++)
        u_char_[n] = expf(1541.0f * x0[n]);
}

/* u_short_[n] = exp(1542 * x0[n])                                                 names.cnn:3085
 * x0[4]
 * -> u_short_[4] */
KERNEL void inner_u_short_(const float *restrict x0, float *restrict u_short_)
{
    for (int n = 0; n < 4; n++)
        u_short_[n] = expf(1542.0f * x0[n]);
}

/* u_int_[n] = exp(1543 * x0[n])                                                   names.cnn:3087
 * x0[4]
 * -> u_int_[4] */
KERNEL void inner_u_int_(const float *restrict x0, float *restrict u_int_)
{
    for (int n = 0; n < 4; n++)
        u_int_[n] = expf(1543.0f * x0[n]);
}

/* u_long_[n] = exp(1544 * x0[n])                                                  names.cnn:3089
 * x0[4]
 * -> u_long_[4] */
KERNEL void inner_u_long_(const float *restrict x0, float *restrict u_long_)
{
    for (int n = 0; n < 4; n++)
        u_long_[n] = expf(1544.0f * x0[n]);
}

/* quad_t_[n] = exp(1545 * x0[n])                                                  names.cnn:3091
 * x0[4]
 * -> quad_t_[4] */
KERNEL void inner_quad_t_(const float *restrict x0, float *restrict quad_t_)
{
    for (int n = 0; n < 4; n++)
        quad_t_[n] = expf(1545.0f * x0[n]);
}

/* u_quad_t_[n] = exp(1546 * x0[n])                                                names.cnn:3093
 * x0[4]
 * -> u_quad_t_[4] */
KERNEL void inner_u_quad_t_(const float *restrict x0, float *restrict u_quad_t_)
{
    for (int n = 0; n < 4; n++)
        u_quad_t_[n] = expf(1546.0f * x0[n]);
}

/* fsid_t_[n] = exp(1547 * x0[n])                                                  names.cnn:3095
 * x0[4]
 * -> fsid_t_[4] */
KERNEL void inner_fsid_t_(const float *restrict x0, float *restrict fsid_t_)
{
    for (int n = 0; n < 4; n++)
        fsid_t_[n] = expf(1547.0f * x0[n]);
}

/* loff_t_[n] = exp(1548 * x0[n])                                                  names.cnn:3097
 * x0[4]
 * -> loff_t_[4] */
KERNEL void inner_loff_t_(const float *restrict x0, float *restrict loff_t_)
{
    for (int n = 0; n < 4; n++)
        loff_t_[n] = expf(1548.0f * x0[n]);
}

/* dev_t_[n] = exp(1549 * x0[n])                                                   names.cnn:3099
 * x0[4]
 * -> dev_t_[4] */
KERNEL void inner_dev_t_(const float *restrict x0, float *restrict dev_t_)
{
    for (int n = 0; n < 4; n++)
        dev_t_[n] = expf(1549.0f * x0[n]);
}

/* gid_t_[n] = exp(1550 * x0[n])                                                   names.cnn:3101
 * x0[4]
 * -> gid_t_[4] */
KERNEL void inner_gid_t_(const float *restrict x0, float *restrict gid_t_)
{
    for (int n = 0; n < 4; n++)
        gid_t_[n] = expf(1.55e+03f * x0[n]);
}

/* nlink_t_[n] = exp(1551 * x0[n])                                                 names.cnn:3103
 * x0[4]
 * -> nlink_t_[4] */
KERNEL void inner_nlink_t_(const float *restrict x0, float *restrict nlink_t_)
{
    for (int n = 0; n < 4; n++)
        nlink_t_[n] = expf(1551.0f * x0[n]);
}

/* uid_t_[n] = exp(1552 * x0[n])                                                   names.cnn:3105
 * x0[4]
 * -> uid_t_[4] */
KERNEL void inner_uid_t_(const float *restrict x0, float *restrict uid_t_)
{
    for (int n = 0; n < 4; n++)
        uid_t_[n] = expf(1552.0f * x0[n]);
}

/* id_t_[n] = exp(1553 * x0[n])                                                    names.cnn:3107
 * x0[4]
 * -> id_t_[4] */
KERNEL void inner_id_t_(const float *restrict x0, float *restrict id_t_)
{
    for (int n = 0; n < 4; n++)
        id_t_[n] = expf(1553.0f * x0[n]);
}

/* daddr_t_[n] = exp(1554 * x0[n])                                                 names.cnn:3109
 * x0[4]
 * -> daddr_t_[4] */
KERNEL void inner_daddr_t_(const float *restrict x0, float *restrict daddr_t_)
{
    for (int n = 0; n < 4; n++)
        daddr_t_[n] = expf(1554.0f * x0[n]);
}

/* caddr_t_[n] = exp(1555 * x0[n])                                                 names.cnn:3111
 * x0[4]
 * -> caddr_t_[4] */
KERNEL void inner_caddr_t_(const float *restrict x0, float *restrict caddr_t_)
{
    for (int n = 0; n < 4; n++)
        caddr_t_[n] = expf(1555.0f * x0[n]);
}

/* key_t_[n] = exp(1556 * x0[n])                                                   names.cnn:3113
 * x0[4]
 * -> key_t_[4] */
KERNEL void inner_key_t_(const float *restrict x0, float *restrict key_t_)
{
    for (int n = 0; n < 4; n++)
        key_t_[n] = expf(1556.0f * x0[n]);
}

/* clock_t_[n] = exp(1557 * x0[n])                                                 names.cnn:3115
 * x0[4]
 * -> clock_t_[4] */
KERNEL void inner_clock_t_(const float *restrict x0, float *restrict clock_t_)
{
    for (int n = 0; n < 4; n++)
        clock_t_[n] = expf(1557.0f * x0[n]);
}

/* clockid_t_[n] = exp(1558 * x0[n])                                               names.cnn:3117
 * x0[4]
 * -> clockid_t_[4] */
KERNEL void inner_clockid_t_(const float *restrict x0, float *restrict clockid_t_)
{
    for (int n = 0; n < 4; n++)
        clockid_t_[n] = expf(1558.0f * x0[n]);
}

/* timer_t_[n] = exp(1559 * x0[n])                                                 names.cnn:3119
 * x0[4]
 * -> timer_t_[4] */
KERNEL void inner_timer_t_(const float *restrict x0, float *restrict timer_t_)
{
    for (int n = 0; n < 4; n++)
        timer_t_[n] = expf(1559.0f * x0[n]);
}

/* useconds_t_[n] = exp(1560 * x0[n])                                              names.cnn:3121
 * x0[4]
 * -> useconds_t_[4] */
KERNEL void inner_useconds_t_(const float *restrict x0, float *restrict useconds_t_)
{
    for (int n = 0; n < 4; n++)
        useconds_t_[n] = expf(1.56e+03f * x0[n]);
}

/* suseconds_t_[n] = exp(1561 * x0[n])                                             names.cnn:3123
 * x0[4]
 * -> suseconds_t_[4] */
KERNEL void inner_suseconds_t_(const float *restrict x0, float *restrict suseconds_t_)
{
    for (int n = 0; n < 4; n++)
        suseconds_t_[n] = expf(1561.0f * x0[n]);
}

/* ulong_[n] = exp(1562 * x0[n])                                                   names.cnn:3125
 * x0[4]
 * -> ulong_[4] */
KERNEL void inner_ulong_(const float *restrict x0, float *restrict ulong_)
{
    for (int n = 0; n < 4; n++)
        ulong_[n] = expf(1562.0f * x0[n]);
}

/* ushort_[n] = exp(1563 * x0[n])                                                  names.cnn:3127
 * x0[4]
 * -> ushort_[4] */
KERNEL void inner_ushort_(const float *restrict x0, float *restrict ushort_)
{
    for (int n = 0; n < 4; n++)
        ushort_[n] = expf(1563.0f * x0[n]);
}

/* uint_[n] = exp(1564 * x0[n])                                                    names.cnn:3129
 * x0[4]
 * -> uint_[4] */
KERNEL void inner_uint_(const float *restrict x0, float *restrict uint_)
{
    for (int n = 0; n < 4; n++)
        uint_[n] = expf(1564.0f * x0[n]);
}

/* u_int8_t_[n] = exp(1565 * x0[n])                                                names.cnn:3131
 * x0[4]
 * -> u_int8_t_[4] */
KERNEL void inner_u_int8_t_(const float *restrict x0, float *restrict u_int8_t_)
{
    for (int n = 0; n < 4; n++)
        u_int8_t_[n] = expf(1565.0f * x0[n]);
}

/* u_int16_t_[n] = exp(1566 * x0[n])                                               names.cnn:3133
 * x0[4]
 * -> u_int16_t_[4] */
KERNEL void inner_u_int16_t_(const float *restrict x0, float *restrict u_int16_t_)
{
    for (int n = 0; n < 4; n++)
        u_int16_t_[n] = expf(1566.0f * x0[n]);
}

/* u_int32_t_[n] = exp(1567 * x0[n])                                               names.cnn:3135
 * x0[4]
 * -> u_int32_t_[4] */
KERNEL void inner_u_int32_t_(const float *restrict x0, float *restrict u_int32_t_)
{
    for (int n = 0; n < 4; n++)
        u_int32_t_[n] = expf(1567.0f * x0[n]);
}

/* u_int64_t_[n] = exp(1568 * x0[n])                                               names.cnn:3137
 * x0[4]
 * -> u_int64_t_[4] */
KERNEL void inner_u_int64_t_(const float *restrict x0, float *restrict u_int64_t_)
{
    for (int n = 0; n < 4; n++)
        u_int64_t_[n] = expf(1568.0f * x0[n]);
}

/* register_t_[n] = exp(1569 * x0[n])                                              names.cnn:3139
 * x0[4]
 * -> register_t_[4] */
KERNEL void inner_register_t_(const float *restrict x0, float *restrict register_t_)
{
    for (int n = 0; n < 4; n++)
        register_t_[n] = expf(1569.0f * x0[n]);
}

/* static_[n] = exp(1570 * x0[n])                                                  names.cnn:3141
 * x0[4]
 * -> static_[4] */
KERNEL void inner_static_(const float *restrict x0, float *restrict static_)
{
    for (int n = 0; n < 4; n++)
        static_[n] = expf(1.57e+03f * x0[n]);
}

/* sigset_t_[n] = exp(1571 * x0[n])                                                names.cnn:3143
 * x0[4]
 * -> sigset_t_[4] */
KERNEL void inner_sigset_t_(const float *restrict x0, float *restrict sigset_t_)
{
    for (int n = 0; n < 4; n++)
        sigset_t_[n] = expf(1571.0f * x0[n]);
}

/* timeval_[n] = exp(1572 * x0[n])                                                 names.cnn:3145
 * x0[4]
 * -> timeval_[4] */
KERNEL void inner_timeval_(const float *restrict x0, float *restrict timeval_)
{
    for (int n = 0; n < 4; n++)
        timeval_[n] = expf(1572.0f * x0[n]);
}

/* tv_usec[n] = exp(1573 * x0[n])                                                  names.cnn:3147
 * x0[4]
 * -> tv_usec[4] */
KERNEL void inner_tv_usec(const float *restrict x0, float *restrict tv_usec)
{
    for (int n = 0; n < 4; n++)
        tv_usec[n] = expf(1573.0f * x0[n]);
}

/* fds_bits[n] = exp(1574 * x0[n])                                                 names.cnn:3149
 * x0[4]
 * -> fds_bits[4] */
KERNEL void inner_fds_bits(const float *restrict x0, float *restrict fds_bits)
{
    for (int n = 0; n < 4; n++)
        fds_bits[n] = expf(1574.0f * x0[n]);
}

/* fd_set_[n] = exp(1575 * x0[n])                                                  names.cnn:3151
 * x0[4]
 * -> fd_set_[4] */
KERNEL void inner_fd_set_(const float *restrict x0, float *restrict fd_set_)
{
    for (int n = 0; n < 4; n++)
        fd_set_[n] = expf(1575.0f * x0[n]);
}

/* fd_mask_[n] = exp(1576 * x0[n])                                                 names.cnn:3153
 * x0[4]
 * -> fd_mask_[4] */
KERNEL void inner_fd_mask_(const float *restrict x0, float *restrict fd_mask_)
{
    for (int n = 0; n < 4; n++)
        fd_mask_[n] = expf(1576.0f * x0[n]);
}

/* select_[n] = exp(1577 * x0[n])                                                  names.cnn:3155
 * x0[4]
 * -> select_[4] */
KERNEL void inner_select_(const float *restrict x0, float *restrict select_)
{
    for (int n = 0; n < 4; n++)
        select_[n] = expf(1577.0f * x0[n]);
}

/* pselect_[n] = exp(1578 * x0[n])                                                 names.cnn:3157
 * x0[4]
 * -> pselect_[4] */
KERNEL void inner_pselect_(const float *restrict x0, float *restrict pselect_)
{
    for (int n = 0; n < 4; n++)
        pselect_[n] = expf(1578.0f * x0[n]);
}

/* blksize_t_[n] = exp(1579 * x0[n])                                               names.cnn:3159
 * x0[4]
 * -> blksize_t_[4] */
KERNEL void inner_blksize_t_(const float *restrict x0, float *restrict blksize_t_)
{
    for (int n = 0; n < 4; n++)
        blksize_t_[n] = expf(1579.0f * x0[n]);
}

/* blkcnt_t_[n] = exp(1580 * x0[n])                                                names.cnn:3161
 * x0[4]
 * -> blkcnt_t_[4] */
KERNEL void inner_blkcnt_t_(const float *restrict x0, float *restrict blkcnt_t_)
{
    for (int n = 0; n < 4; n++)
        blkcnt_t_[n] = expf(1.58e+03f * x0[n]);
}

/* fsblkcnt_t_[n] = exp(1581 * x0[n])                                              names.cnn:3163
 * x0[4]
 * -> fsblkcnt_t_[4] */
KERNEL void inner_fsblkcnt_t_(const float *restrict x0, float *restrict fsblkcnt_t_)
{
    for (int n = 0; n < 4; n++)
        fsblkcnt_t_[n] = expf(1581.0f * x0[n]);
}

/* fsfilcnt_t_[n] = exp(1582 * x0[n])                                              names.cnn:3165
 * x0[4]
 * -> fsfilcnt_t_[4] */
KERNEL void inner_fsfilcnt_t_(const float *restrict x0, float *restrict fsfilcnt_t_)
{
    for (int n = 0; n < 4; n++)
        fsfilcnt_t_[n] = expf(1582.0f * x0[n]);
}

/* blkcnt64_t_[n] = exp(1583 * x0[n])                                              names.cnn:3167
 * x0[4]
 * -> blkcnt64_t_[4] */
KERNEL void inner_blkcnt64_t_(const float *restrict x0, float *restrict blkcnt64_t_)
{
    for (int n = 0; n < 4; n++)
        blkcnt64_t_[n] = expf(1583.0f * x0[n]);
}

/* fsblkcnt64_t_[n] = exp(1584 * x0[n])                                            names.cnn:3169
 * x0[4]
 * -> fsblkcnt64_t_[4] */
KERNEL void inner_fsblkcnt64_t_(const float *restrict x0, float *restrict fsblkcnt64_t_)
{
    for (int n = 0; n < 4; n++)
        fsblkcnt64_t_[n] = expf(1584.0f * x0[n]);
}

/* fsfilcnt64_t_[n] = exp(1585 * x0[n])                                            names.cnn:3171
 * x0[4]
 * -> fsfilcnt64_t_[4] */
KERNEL void inner_fsfilcnt64_t_(const float *restrict x0, float *restrict fsfilcnt64_t_)
{
    for (int n = 0; n < 4; n++)
        fsfilcnt64_t_[n] = expf(1585.0f * x0[n]);
}

/* pthread_t_[n] = exp(1586 * x0[n])                                               names.cnn:3173
 * x0[4]
 * -> pthread_t_[4] */
KERNEL void inner_pthread_t_(const float *restrict x0, float *restrict pthread_t_)
{
    for (int n = 0; n < 4; n++)
        pthread_t_[n] = expf(1586.0f * x0[n]);
}

/* pthread_mutexattr_t_[n] = exp(1587 * x0[n])                                     names.cnn:3175
 * x0[4]
 * -> pthread_mutexattr_t_[4] */
KERNEL void inner_pthread_mutexattr_t_(const float *restrict x0,
        float *restrict pthread_mutexattr_t_)
{
    for (int n = 0; n < 4; n++)
        pthread_mutexattr_t_[n] = expf(1587.0f * x0[n]);
}

/* pthread_condattr_t_[n] = exp(1588 * x0[n])                                      names.cnn:3177
 * x0[4]
 * -> pthread_condattr_t_[4] */
KERNEL void inner_pthread_condattr_t_(const float *restrict x0,
        float *restrict pthread_condattr_t_)
{
    for (int n = 0; n < 4; n++)
        pthread_condattr_t_[n] = expf(1588.0f * x0[n]);
}

/* pthread_key_t_[n] = exp(1589 * x0[n])                                           names.cnn:3179
 * x0[4]
 * -> pthread_key_t_[4] */
KERNEL void inner_pthread_key_t_(const float *restrict x0, float *restrict pthread_key_t_)
{
    for (int n = 0; n < 4; n++)
        pthread_key_t_[n] = expf(1589.0f * x0[n]);
}

/* pthread_once_t_[n] = exp(1590 * x0[n])                                          names.cnn:3181
 * x0[4]
 * -> pthread_once_t_[4] */
KERNEL void inner_pthread_once_t_(const float *restrict x0, float *restrict pthread_once_t_)
{
    for (int n = 0; n < 4; n++)
        pthread_once_t_[n] = expf(1.59e+03f * x0[n]);
}

/* pthread_attr_t_[n] = exp(1591 * x0[n])                                          names.cnn:3183
 * x0[4]
 * -> pthread_attr_t_[4] */
KERNEL void inner_pthread_attr_t_(const float *restrict x0, float *restrict pthread_attr_t_)
{
    for (int n = 0; n < 4; n++)
        pthread_attr_t_[n] = expf(1591.0f * x0[n]);
}

/* pthread_mutex_t_[n] = exp(1592 * x0[n])                                         names.cnn:3185
 * x0[4]
 * -> pthread_mutex_t_[4] */
KERNEL void inner_pthread_mutex_t_(const float *restrict x0, float *restrict pthread_mutex_t_)
{
    for (int n = 0; n < 4; n++)
        pthread_mutex_t_[n] = expf(1592.0f * x0[n]);
}

/* pthread_cond_t_[n] = exp(1593 * x0[n])                                          names.cnn:3187
 * x0[4]
 * -> pthread_cond_t_[4] */
KERNEL void inner_pthread_cond_t_(const float *restrict x0, float *restrict pthread_cond_t_)
{
    for (int n = 0; n < 4; n++)
        pthread_cond_t_[n] = expf(1593.0f * x0[n]);
}

/* pthread_rwlock_t_[n] = exp(1594 * x0[n])                                        names.cnn:3189
 * x0[4]
 * -> pthread_rwlock_t_[4] */
KERNEL void inner_pthread_rwlock_t_(const float *restrict x0, float *restrict pthread_rwlock_t_)
{
    for (int n = 0; n < 4; n++)
        pthread_rwlock_t_[n] = expf(1594.0f * x0[n]);
}

/* pthread_rwlockattr_t_[n] = exp(1595 * x0[n])                                    names.cnn:3191
 * x0[4]
 * -> pthread_rwlockattr_t_[4] */
KERNEL void inner_pthread_rwlockattr_t_(const float *restrict x0,
        float *restrict pthread_rwlockattr_t_)
{
    for (int n = 0; n < 4; n++)
        pthread_rwlockattr_t_[n] = expf(1595.0f * x0[n]);
}

/* volatile_[n] = exp(1596 * x0[n])                                                names.cnn:3193
 * x0[4]
 * -> volatile_[4] */
KERNEL void inner_volatile_(const float *restrict x0, float *restrict volatile_)
{
    for (int n = 0; n < 4; n++)
        volatile_[n] = expf(1596.0f * x0[n]);
}

/* pthread_spinlock_t_[n] = exp(1597 * x0[n])                                      names.cnn:3195
 * x0[4]
 * -> pthread_spinlock_t_[4] */
KERNEL void inner_pthread_spinlock_t_(const float *restrict x0,
        float *restrict pthread_spinlock_t_)
{
    for (int n = 0; n < 4; n++)
        pthread_spinlock_t_[n] = expf(1597.0f * x0[n]);
}

/* pthread_barrier_t_[n] = exp(1598 * x0[n])                                       names.cnn:3197
 * x0[4]
 * -> pthread_barrier_t_[4] */
KERNEL void inner_pthread_barrier_t_(const float *restrict x0, float *restrict pthread_barrier_t_)
{
    for (int n = 0; n < 4; n++)
        pthread_barrier_t_[n] = expf(1598.0f * x0[n]);
}

/* pthread_barrierattr_t_[n] = exp(1599 * x0[n])                                   names.cnn:3199
 * x0[4]
 * -> pthread_barrierattr_t_[4] */
KERNEL void inner_pthread_barrierattr_t_(const float *restrict x0,
        float *restrict pthread_barrierattr_t_)
{
    for (int n = 0; n < 4; n++)
        pthread_barrierattr_t_[n] = expf(1599.0f * x0[n]);
}

/* random_[n] = exp(1600 * x0[n])                                                  names.cnn:3201
 * x0[4]
 * -> random_[4] */
KERNEL void inner_random_(const float *restrict x0, float *restrict random_)
{
    for (int n = 0; n < 4; n++)
        random_[n] = expf(1.6e+03f * x0[n]);
}

/* t_srandom_[n] = exp(1601 * x0[n])                                               names.cnn:3203
 * x0[4]
 * -> t_srandom_[4] */
KERNEL void inner_t_srandom_(const float *restrict x0, float *restrict t_srandom_)
{
    for (int n = 0; n < 4; n++)
        t_srandom_[n] = expf(1601.0f * x0[n]);
}

/* t_initstate_[n] = exp(1602 * x0[n])                                             names.cnn:3205
 * x0[4]
 * -> t_initstate_[4] */
KERNEL void inner_t_initstate_(const float *restrict x0, float *restrict t_initstate_)
{
    for (int n = 0; n < 4; n++)
        t_initstate_[n] = expf(1602.0f * x0[n]);
}

/* t_setstate_[n] = exp(1603 * x0[n])                                              names.cnn:3207
 * x0[4]
 * -> t_setstate_[4] */
KERNEL void inner_t_setstate_(const float *restrict x0, float *restrict t_setstate_)
{
    for (int n = 0; n < 4; n++)
        t_setstate_[n] = expf(1603.0f * x0[n]);
}

/* random_data_[n] = exp(1604 * x0[n])                                             names.cnn:3209
 * x0[4]
 * -> random_data_[4] */
KERNEL void inner_random_data_(const float *restrict x0, float *restrict random_data_)
{
    for (int n = 0; n < 4; n++)
        random_data_[n] = expf(1604.0f * x0[n]);
}

/* fptr[n] = exp(1605 * x0[n])                                                     names.cnn:3211
 * x0[4]
 * -> fptr[4] */
KERNEL void inner_fptr(const float *restrict x0, float *restrict fptr)
{
    for (int n = 0; n < 4; n++)
        fptr[n] = expf(1605.0f * x0[n]);
}

/* rptr[n] = exp(1606 * x0[n])                                                     names.cnn:3213
 * x0[4]
 * -> rptr[4] */
KERNEL void inner_rptr(const float *restrict x0, float *restrict rptr)
{
    for (int n = 0; n < 4; n++)
        rptr[n] = expf(1606.0f * x0[n]);
}

/* rand_type[n] = exp(1607 * x0[n])                                                names.cnn:3215
 * x0[4]
 * -> rand_type[4] */
KERNEL void inner_rand_type(const float *restrict x0, float *restrict rand_type)
{
    for (int n = 0; n < 4; n++)
        rand_type[n] = expf(1607.0f * x0[n]);
}

/* rand_deg[n] = exp(1608 * x0[n])                                                 names.cnn:3217
 * x0[4]
 * -> rand_deg[4] */
KERNEL void inner_rand_deg(const float *restrict x0, float *restrict rand_deg)
{
    for (int n = 0; n < 4; n++)
        rand_deg[n] = expf(1608.0f * x0[n]);
}

/* rand_sep[n] = exp(1609 * x0[n])                                                 names.cnn:3219
 * x0[4]
 * -> rand_sep[4] */
KERNEL void inner_rand_sep(const float *restrict x0, float *restrict rand_sep)
{
    for (int n = 0; n < 4; n++)
        rand_sep[n] = expf(1609.0f * x0[n]);
}

/* end_ptr[n] = exp(1610 * x0[n])                                                  names.cnn:3221
 * x0[4]
 * -> end_ptr[4] */
KERNEL void inner_end_ptr(const float *restrict x0, float *restrict end_ptr)
{
    for (int n = 0; n < 4; n++)
        end_ptr[n] = expf(1.61e+03f * x0[n]);
}

/* random_r_[n] = exp(1611 * x0[n])                                                names.cnn:3223
 * x0[4]
 * -> random_r_[4] */
KERNEL void inner_random_r_(const float *restrict x0, float *restrict random_r_)
{
    for (int n = 0; n < 4; n++)
        random_r_[n] = expf(1611.0f * x0[n]);
}

/* t_srandom_r_[n] = exp(1612 * x0[n])                                             names.cnn:3225
 * x0[4]
 * -> t_srandom_r_[4] */
KERNEL void inner_t_srandom_r_(const float *restrict x0, float *restrict t_srandom_r_)
{
    for (int n = 0; n < 4; n++)
        t_srandom_r_[n] = expf(1612.0f * x0[n]);
}

/* t_initstate_r_[n] = exp(1613 * x0[n])                                           names.cnn:3227
 * x0[4]
 * -> t_initstate_r_[4] */
KERNEL void inner_t_initstate_r_(const float *restrict x0, float *restrict t_initstate_r_)
{
    for (int n = 0; n < 4; n++)
        t_initstate_r_[n] = expf(1613.0f * x0[n]);
}

/* t_setstate_r_[n] = exp(1614 * x0[n])                                            names.cnn:3229
 * x0[4]
 * -> t_setstate_r_[4] */
KERNEL void inner_t_setstate_r_(const float *restrict x0, float *restrict t_setstate_r_)
{
    for (int n = 0; n < 4; n++)
        t_setstate_r_[n] = expf(1614.0f * x0[n]);
}

/* rand_r_[n] = exp(1615 * x0[n])                                                  names.cnn:3231
 * x0[4]
 * -> rand_r_[4] */
KERNEL void inner_rand_r_(const float *restrict x0, float *restrict rand_r_)
{
    for (int n = 0; n < 4; n++)
        rand_r_[n] = expf(1615.0f * x0[n]);
}

/* t_drand48_[n] = exp(1616 * x0[n])                                               names.cnn:3233
 * x0[4]
 * -> t_drand48_[4] */
KERNEL void inner_t_drand48_(const float *restrict x0, float *restrict t_drand48_)
{
    for (int n = 0; n < 4; n++)
        t_drand48_[n] = expf(1616.0f * x0[n]);
}

/* t_erand48_[n] = exp(1617 * x0[n])                                               names.cnn:3235
 * x0[4]
 * -> t_erand48_[4] */
KERNEL void inner_t_erand48_(const float *restrict x0, float *restrict t_erand48_)
{
    for (int n = 0; n < 4; n++)
        t_erand48_[n] = expf(1617.0f * x0[n]);
}

/* t_lrand48_[n] = exp(1618 * x0[n])                                               names.cnn:3237
 * x0[4]
 * -> t_lrand48_[4] */
KERNEL void inner_t_lrand48_(const float *restrict x0, float *restrict t_lrand48_)
{
    for (int n = 0; n < 4; n++)
        t_lrand48_[n] = expf(1618.0f * x0[n]);
}

/* t_nrand48_[n] = exp(1619 * x0[n])                                               names.cnn:3239
 * x0[4]
 * -> t_nrand48_[4] */
KERNEL void inner_t_nrand48_(const float *restrict x0, float *restrict t_nrand48_)
{
    for (int n = 0; n < 4; n++)
        t_nrand48_[n] = expf(1619.0f * x0[n]);
}

/* t_mrand48_[n] = exp(1620 * x0[n])                                               names.cnn:3241
 * x0[4]
 * -> t_mrand48_[4] */
KERNEL void inner_t_mrand48_(const float *restrict x0, float *restrict t_mrand48_)
{
    for (int n = 0; n < 4; n++)
        t_mrand48_[n] = expf(1.62e+03f * x0[n]);
}

/* t_jrand48_[n] = exp(1621 * x0[n])                                               names.cnn:3243
 * x0[4]
 * -> t_jrand48_[4] */
KERNEL void inner_t_jrand48_(const float *restrict x0, float *restrict t_jrand48_)
{
    for (int n = 0; n < 4; n++)
        t_jrand48_[n] = expf(1621.0f * x0[n]);
}

/* t_srand48_[n] = exp(1622 * x0[n])                                               names.cnn:3245
 * x0[4]
 * -> t_srand48_[4] */
KERNEL void inner_t_srand48_(const float *restrict x0, float *restrict t_srand48_)
{
    for (int n = 0; n < 4; n++)
        t_srand48_[n] = expf(1622.0f * x0[n]);
}

/* t_seed48_[n] = exp(1623 * x0[n])                                                names.cnn:3247
 * x0[4]
 * -> t_seed48_[4] */
KERNEL void inner_t_seed48_(const float *restrict x0, float *restrict t_seed48_)
{
    for (int n = 0; n < 4; n++)
        t_seed48_[n] = expf(1623.0f * x0[n]);
}

/* t_lcong48_[n] = exp(1624 * x0[n])                                               names.cnn:3249
 * x0[4]
 * -> t_lcong48_[4] */
KERNEL void inner_t_lcong48_(const float *restrict x0, float *restrict t_lcong48_)
{
    for (int n = 0; n < 4; n++)
        t_lcong48_[n] = expf(1624.0f * x0[n]);
}

/* t_drand48_data_[n] = exp(1625 * x0[n])                                          names.cnn:3251
 * x0[4]
 * -> t_drand48_data_[4] */
KERNEL void inner_t_drand48_data_(const float *restrict x0, float *restrict t_drand48_data_)
{
    for (int n = 0; n < 4; n++)
        t_drand48_data_[n] = expf(1625.0f * x0[n]);
}

/* t_drand48_r_[n] = exp(1626 * x0[n])                                             names.cnn:3253
 * x0[4]
 * -> t_drand48_r_[4] */
KERNEL void inner_t_drand48_r_(const float *restrict x0, float *restrict t_drand48_r_)
{
    for (int n = 0; n < 4; n++)
        t_drand48_r_[n] = expf(1626.0f * x0[n]);
}

/* t_erand48_r_[n] = exp(1627 * x0[n])                                             names.cnn:3255
 * x0[4]
 * -> t_erand48_r_[4] */
KERNEL void inner_t_erand48_r_(const float *restrict x0, float *restrict t_erand48_r_)
{
    for (int n = 0; n < 4; n++)
        t_erand48_r_[n] = expf(1627.0f * x0[n]);
}

/* t_lrand48_r_[n] = exp(1628 * x0[n])                                             names.cnn:3257
 * x0[4]
 * -> t_lrand48_r_[4] */
KERNEL void inner_t_lrand48_r_(const float *restrict x0, float *restrict t_lrand48_r_)
{
    for (int n = 0; n < 4; n++)
        t_lrand48_r_[n] = expf(1628.0f * x0[n]);
}

/* t_nrand48_r_[n] = exp(1629 * x0[n])                                             names.cnn:3259
 * x0[4]
 * -> t_nrand48_r_[4] */
KERNEL void inner_t_nrand48_r_(const float *restrict x0, float *restrict t_nrand48_r_)
{
    for (int n = 0; n < 4; n++)
        t_nrand48_r_[n] = expf(1629.0f * x0[n]);
}

/* t_mrand48_r_[n] = exp(1630 * x0[n])                                             names.cnn:3261
 * x0[4]
 * -> t_mrand48_r_[4] */
KERNEL void inner_t_mrand48_r_(const float *restrict x0, float *restrict t_mrand48_r_)
{
    for (int n = 0; n < 4; n++)
        t_mrand48_r_[n] = expf(1.63e+03f * x0[n]);
}

/* t_jrand48_r_[n] = exp(1631 * x0[n])                                             names.cnn:3263
 * x0[4]
 * -> t_jrand48_r_[4] */
KERNEL void inner_t_jrand48_r_(const float *restrict x0, float *restrict t_jrand48_r_)
{
    for (int n = 0; n < 4; n++)
        t_jrand48_r_[n] = expf(1631.0f * x0[n]);
}

/* t_srand48_r_[n] = exp(1632 * x0[n])                                             names.cnn:3265
 * x0[4]
 * -> t_srand48_r_[4] */
KERNEL void inner_t_srand48_r_(const float *restrict x0, float *restrict t_srand48_r_)
{
    for (int n = 0; n < 4; n++)
        t_srand48_r_[n] = expf(1632.0f * x0[n]);
}

/* t_seed48_r_[n] = exp(1633 * x0[n])                                              names.cnn:3267
 * x0[4]
 * -> t_seed48_r_[4] */
KERNEL void inner_t_seed48_r_(const float *restrict x0, float *restrict t_seed48_r_)
{
    for (int n = 0; n < 4; n++)
        t_seed48_r_[n] = expf(1633.0f * x0[n]);
}

/* t_lcong48_r_[n] = exp(1634 * x0[n])                                             names.cnn:3269
 * x0[4]
 * -> t_lcong48_r_[4] */
KERNEL void inner_t_lcong48_r_(const float *restrict x0, float *restrict t_lcong48_r_)
{
    for (int n = 0; n < 4; n++)
        t_lcong48_r_[n] = expf(1634.0f * x0[n]);
}

/* t_arc4random_[n] = exp(1635 * x0[n])                                            names.cnn:3271
 * x0[4]
 * -> t_arc4random_[4] */
KERNEL void inner_t_arc4random_(const float *restrict x0, float *restrict t_arc4random_)
{
    for (int n = 0; n < 4; n++)
        t_arc4random_[n] = expf(1635.0f * x0[n]);
}

/* t_arc4random_buf_[n] = exp(1636 * x0[n])                                        names.cnn:3273
 * x0[4]
 * -> t_arc4random_buf_[4] */
KERNEL void inner_t_arc4random_buf_(const float *restrict x0, float *restrict t_arc4random_buf_)
{
    for (int n = 0; n < 4; n++)
        t_arc4random_buf_[n] = expf(1636.0f * x0[n]);
}

/* t_arc4random_uniform_[n] = exp(1637 * x0[n])                                    names.cnn:3275
 * x0[4]
 * -> t_arc4random_uniform_[4] */
KERNEL void inner_t_arc4random_uniform_(const float *restrict x0,
        float *restrict t_arc4random_uniform_)
{
    for (int n = 0; n < 4; n++)
        t_arc4random_uniform_[n] = expf(1637.0f * x0[n]);
}

/* reallocarray_[n] = exp(1638 * x0[n])                                            names.cnn:3277
 * x0[4]
 * -> reallocarray_[4] */
KERNEL void inner_reallocarray_(const float *restrict x0, float *restrict reallocarray_)
{
    for (int n = 0; n < 4; n++)
        reallocarray_[n] = expf(1638.0f * x0[n]);
}

/* alloca_[n] = exp(1639 * x0[n])                                                  names.cnn:3279
 * x0[4]
 * -> alloca_[4] */
KERNEL void inner_alloca_(const float *restrict x0, float *restrict alloca_)
{
    for (int n = 0; n < 4; n++)
        alloca_[n] = expf(1639.0f * x0[n]);
}

/* valloc_[n] = exp(1640 * x0[n])                                                  names.cnn:3281
 * x0[4]
 * -> valloc_[4] */
KERNEL void inner_valloc_(const float *restrict x0, float *restrict valloc_)
{
    for (int n = 0; n < 4; n++)
        valloc_[n] = expf(1.64e+03f * x0[n]);
}

/* posix_memalign_[n] = exp(1641 * x0[n])                                          names.cnn:3283
 * x0[4]
 * -> posix_memalign_[4] */
KERNEL void inner_posix_memalign_(const float *restrict x0, float *restrict posix_memalign_)
{
    for (int n = 0; n < 4; n++)
        posix_memalign_[n] = expf(1641.0f * x0[n]);
}

/* aligned_alloc_[n] = exp(1642 * x0[n])                                           names.cnn:3285
 * x0[4]
 * -> aligned_alloc_[4] */
KERNEL void inner_aligned_alloc_(const float *restrict x0, float *restrict aligned_alloc_)
{
    for (int n = 0; n < 4; n++)
        aligned_alloc_[n] = expf(1642.0f * x0[n]);
}

/* at_quick_exit_[n] = exp(1643 * x0[n])                                           names.cnn:3287
 * x0[4]
 * -> at_quick_exit_[4] */
KERNEL void inner_at_quick_exit_(const float *restrict x0, float *restrict at_quick_exit_)
{
    for (int n = 0; n < 4; n++)
        at_quick_exit_[n] = expf(1643.0f * x0[n]);
}

/* on_exit_[n] = exp(1644 * x0[n])                                                 names.cnn:3289
 * x0[4]
 * -> on_exit_[4] */
KERNEL void inner_on_exit_(const float *restrict x0, float *restrict on_exit_)
{
    for (int n = 0; n < 4; n++)
        on_exit_[n] = expf(1644.0f * x0[n]);
}

/* quick_exit_[n] = exp(1645 * x0[n])                                              names.cnn:3291
 * x0[4]
 * -> quick_exit_[4] */
KERNEL void inner_quick_exit_(const float *restrict x0, float *restrict quick_exit_)
{
    for (int n = 0; n < 4; n++)
        quick_exit_[n] = expf(1645.0f * x0[n]);
}

/* secure_getenv_[n] = exp(1646 * x0[n])                                           names.cnn:3293
 * x0[4]
 * -> secure_getenv_[4] */
KERNEL void inner_secure_getenv_(const float *restrict x0, float *restrict secure_getenv_)
{
    for (int n = 0; n < 4; n++)
        secure_getenv_[n] = expf(1646.0f * x0[n]);
}

/* putenv_[n] = exp(1647 * x0[n])                                                  names.cnn:3295
 * x0[4]
 * -> putenv_[4] */
KERNEL void inner_putenv_(const float *restrict x0, float *restrict putenv_)
{
    for (int n = 0; n < 4; n++)
        putenv_[n] = expf(1647.0f * x0[n]);
}

/* setenv_[n] = exp(1648 * x0[n])                                                  names.cnn:3297
 * x0[4]
 * -> setenv_[4] */
KERNEL void inner_setenv_(const float *restrict x0, float *restrict setenv_)
{
    for (int n = 0; n < 4; n++)
        setenv_[n] = expf(1648.0f * x0[n]);
}

/* unsetenv_[n] = exp(1649 * x0[n])                                                names.cnn:3299
 * x0[4]
 * -> unsetenv_[4] */
KERNEL void inner_unsetenv_(const float *restrict x0, float *restrict unsetenv_)
{
    for (int n = 0; n < 4; n++)
        unsetenv_[n] = expf(1649.0f * x0[n]);
}

/* clearenv_[n] = exp(1650 * x0[n])                                                names.cnn:3301
 * x0[4]
 * -> clearenv_[4] */
KERNEL void inner_clearenv_(const float *restrict x0, float *restrict clearenv_)
{
    for (int n = 0; n < 4; n++)
        clearenv_[n] = expf(1.65e+03f * x0[n]);
}

/* mktemp_[n] = exp(1651 * x0[n])                                                  names.cnn:3303
 * x0[4]
 * -> mktemp_[4] */
KERNEL void inner_mktemp_(const float *restrict x0, float *restrict mktemp_)
{
    for (int n = 0; n < 4; n++)
        mktemp_[n] = expf(1651.0f * x0[n]);
}

/* t_mkstemp_[n] = exp(1652 * x0[n])                                               names.cnn:3305
 * x0[4]
 * -> t_mkstemp_[4] */
KERNEL void inner_t_mkstemp_(const float *restrict x0, float *restrict t_mkstemp_)
{
    for (int n = 0; n < 4; n++)
        t_mkstemp_[n] = expf(1652.0f * x0[n]);
}

/* t_mkstemp64_[n] = exp(1653 * x0[n])                                             names.cnn:3307
 * x0[4]
 * -> t_mkstemp64_[4] */
KERNEL void inner_t_mkstemp64_(const float *restrict x0, float *restrict t_mkstemp64_)
{
    for (int n = 0; n < 4; n++)
        t_mkstemp64_[n] = expf(1653.0f * x0[n]);
}

/* t_mkstemps_[n] = exp(1654 * x0[n])                                              names.cnn:3309
 * x0[4]
 * -> t_mkstemps_[4] */
KERNEL void inner_t_mkstemps_(const float *restrict x0, float *restrict t_mkstemps_)
{
    for (int n = 0; n < 4; n++)
        t_mkstemps_[n] = expf(1654.0f * x0[n]);
}

/* t_mkstemps64_[n] = exp(1655 * x0[n])                                            names.cnn:3311
 * x0[4]
 * -> t_mkstemps64_[4] */
KERNEL void inner_t_mkstemps64_(const float *restrict x0, float *restrict t_mkstemps64_)
{
    for (int n = 0; n < 4; n++)
        t_mkstemps64_[n] = expf(1655.0f * x0[n]);
}

/* mkdtemp_[n] = exp(1656 * x0[n])                                                 names.cnn:3313
 * x0[4]
 * -> mkdtemp_[4] */
KERNEL void inner_mkdtemp_(const float *restrict x0, float *restrict mkdtemp_)
{
    for (int n = 0; n < 4; n++)
        mkdtemp_[n] = expf(1656.0f * x0[n]);
}

/* t_mkostemp_[n] = exp(1657 * x0[n])                                              names.cnn:3315
 * x0[4]
 * -> t_mkostemp_[4] */
KERNEL void inner_t_mkostemp_(const float *restrict x0, float *restrict t_mkostemp_)
{
    for (int n = 0; n < 4; n++)
        t_mkostemp_[n] = expf(1657.0f * x0[n]);
}

/* t_mkostemp64_[n] = exp(1658 * x0[n])                                            names.cnn:3317
 * x0[4]
 * -> t_mkostemp64_[4] */
KERNEL void inner_t_mkostemp64_(const float *restrict x0, float *restrict t_mkostemp64_)
{
    for (int n = 0; n < 4; n++)
        t_mkostemp64_[n] = expf(1658.0f * x0[n]);
}

/* t_mkostemps_[n] = exp(1659 * x0[n])                                             names.cnn:3319
 * x0[4]
 * -> t_mkostemps_[4] */
KERNEL void inner_t_mkostemps_(const float *restrict x0, float *restrict t_mkostemps_)
{
    for (int n = 0; n < 4; n++)
        t_mkostemps_[n] = expf(1659.0f * x0[n]);
}

/* t_mkostemps64_[n] = exp(1660 * x0[n])                                           names.cnn:3321
 * x0[4]
 * -> t_mkostemps64_[4] */
KERNEL void inner_t_mkostemps64_(const float *restrict x0, float *restrict t_mkostemps64_)
{
    for (int n = 0; n < 4; n++)
        t_mkostemps64_[n] = expf(1.66e+03f * x0[n]);
}

/* canonicalize_file_name_[n] = exp(1661 * x0[n])                                  names.cnn:3323
 * x0[4]
 * -> canonicalize_file_name_[4] */
KERNEL void inner_canonicalize_file_name_(const float *restrict x0,
        float *restrict canonicalize_file_name_)
{
    for (int n = 0; n < 4; n++)
        canonicalize_file_name_[n] = expf(1661.0f * x0[n]);
}

/* realpath_[n] = exp(1662 * x0[n])                                                names.cnn:3325
 * x0[4]
 * -> realpath_[4] */
KERNEL void inner_realpath_(const float *restrict x0, float *restrict realpath_)
{
    for (int n = 0; n < 4; n++)
        realpath_[n] = expf(1662.0f * x0[n]);
}

/* comparison_fn_t_[n] = exp(1663 * x0[n])                                         names.cnn:3327
 * x0[4]
 * -> comparison_fn_t_[4] */
KERNEL void inner_comparison_fn_t_(const float *restrict x0, float *restrict comparison_fn_t_)
{
    for (int n = 0; n < 4; n++)
        comparison_fn_t_[n] = expf(1663.0f * x0[n]);
}

/* t_qsort_r_[n] = exp(1664 * x0[n])                                               names.cnn:3329
 * x0[4]
 * -> t_qsort_r_[4] */
KERNEL void inner_t_qsort_r_(const float *restrict x0, float *restrict t_qsort_r_)
{
    for (int n = 0; n < 4; n++)
        t_qsort_r_[n] = expf(1664.0f * x0[n]);
}

/* t_ecvt_[n] = exp(1665 * x0[n])                                                  names.cnn:3331
 * x0[4]
 * -> t_ecvt_[4] */
KERNEL void inner_t_ecvt_(const float *restrict x0, float *restrict t_ecvt_)
{
    for (int n = 0; n < 4; n++)
        t_ecvt_[n] = expf(1665.0f * x0[n]);
}

/* t_fcvt_[n] = exp(1666 * x0[n])                                                  names.cnn:3333
 * x0[4]
 * -> t_fcvt_[4] */
KERNEL void inner_t_fcvt_(const float *restrict x0, float *restrict t_fcvt_)
{
    for (int n = 0; n < 4; n++)
        t_fcvt_[n] = expf(1666.0f * x0[n]);
}

/* gcvt_[n] = exp(1667 * x0[n])                                                    names.cnn:3335
 * x0[4]
 * -> gcvt_[4] */
KERNEL void inner_gcvt_(const float *restrict x0, float *restrict gcvt_)
{
    for (int n = 0; n < 4; n++)
        gcvt_[n] = expf(1667.0f * x0[n]);
}

/* t_qecvt_[n] = exp(1668 * x0[n])                                                 names.cnn:3337
 * x0[4]
 * -> t_qecvt_[4] */
KERNEL void inner_t_qecvt_(const float *restrict x0, float *restrict t_qecvt_)
{
    for (int n = 0; n < 4; n++)
        t_qecvt_[n] = expf(1668.0f * x0[n]);
}

/* t_qfcvt_[n] = exp(1669 * x0[n])                                                 names.cnn:3339
 * x0[4]
 * -> t_qfcvt_[4] */
KERNEL void inner_t_qfcvt_(const float *restrict x0, float *restrict t_qfcvt_)
{
    for (int n = 0; n < 4; n++)
        t_qfcvt_[n] = expf(1669.0f * x0[n]);
}

/* qgcvt_[n] = exp(1670 * x0[n])                                                   names.cnn:3341
 * x0[4]
 * -> qgcvt_[4] */
KERNEL void inner_qgcvt_(const float *restrict x0, float *restrict qgcvt_)
{
    for (int n = 0; n < 4; n++)
        qgcvt_[n] = expf(1.67e+03f * x0[n]);
}

/* t_ecvt_r_[n] = exp(1671 * x0[n])                                                names.cnn:3343
 * x0[4]
 * -> t_ecvt_r_[4] */
KERNEL void inner_t_ecvt_r_(const float *restrict x0, float *restrict t_ecvt_r_)
{
    for (int n = 0; n < 4; n++)
        t_ecvt_r_[n] = expf(1671.0f * x0[n]);
}

/* t_fcvt_r_[n] = exp(1672 * x0[n])                                                names.cnn:3345
 * x0[4]
 * -> t_fcvt_r_[4] */
KERNEL void inner_t_fcvt_r_(const float *restrict x0, float *restrict t_fcvt_r_)
{
    for (int n = 0; n < 4; n++)
        t_fcvt_r_[n] = expf(1672.0f * x0[n]);
}

/* t_qecvt_r_[n] = exp(1673 * x0[n])                                               names.cnn:3347
 * x0[4]
 * -> t_qecvt_r_[4] */
KERNEL void inner_t_qecvt_r_(const float *restrict x0, float *restrict t_qecvt_r_)
{
    for (int n = 0; n < 4; n++)
        t_qecvt_r_[n] = expf(1673.0f * x0[n]);
}

/* t_qfcvt_r_[n] = exp(1674 * x0[n])                                               names.cnn:3349
 * x0[4]
 * -> t_qfcvt_r_[4] */
KERNEL void inner_t_qfcvt_r_(const float *restrict x0, float *restrict t_qfcvt_r_)
{
    for (int n = 0; n < 4; n++)
        t_qfcvt_r_[n] = expf(1674.0f * x0[n]);
}

/* rpmatch_[n] = exp(1675 * x0[n])                                                 names.cnn:3351
 * x0[4]
 * -> rpmatch_[4] */
KERNEL void inner_rpmatch_(const float *restrict x0, float *restrict rpmatch_)
{
    for (int n = 0; n < 4; n++)
        rpmatch_[n] = expf(1675.0f * x0[n]);
}

/* getsubopt_[n] = exp(1676 * x0[n])                                               names.cnn:3353
 * x0[4]
 * -> getsubopt_[4] */
KERNEL void inner_getsubopt_(const float *restrict x0, float *restrict getsubopt_)
{
    for (int n = 0; n < 4; n++)
        getsubopt_[n] = expf(1676.0f * x0[n]);
}

/* posix_openpt_[n] = exp(1677 * x0[n])                                            names.cnn:3355
 * x0[4]
 * -> posix_openpt_[4] */
KERNEL void inner_posix_openpt_(const float *restrict x0, float *restrict posix_openpt_)
{
    for (int n = 0; n < 4; n++)
        posix_openpt_[n] = expf(1677.0f * x0[n]);
}

/* grantpt_[n] = exp(1678 * x0[n])                                                 names.cnn:3357
 * x0[4]
 * -> grantpt_[4] */
KERNEL void inner_grantpt_(const float *restrict x0, float *restrict grantpt_)
{
    for (int n = 0; n < 4; n++)
        grantpt_[n] = expf(1678.0f * x0[n]);
}

/* unlockpt_[n] = exp(1679 * x0[n])                                                names.cnn:3359
 * x0[4]
 * -> unlockpt_[4] */
KERNEL void inner_unlockpt_(const float *restrict x0, float *restrict unlockpt_)
{
    for (int n = 0; n < 4; n++)
        unlockpt_[n] = expf(1679.0f * x0[n]);
}

/* t_ptsname_[n] = exp(1680 * x0[n])                                               names.cnn:3361
 * x0[4]
 * -> t_ptsname_[4] */
KERNEL void inner_t_ptsname_(const float *restrict x0, float *restrict t_ptsname_)
{
    for (int n = 0; n < 4; n++)
        t_ptsname_[n] = expf(1.68e+03f * x0[n]);
}

/* t_ptsname_r_[n] = exp(1681 * x0[n])                                             names.cnn:3363
 * x0[4]
 * -> t_ptsname_r_[4] */
KERNEL void inner_t_ptsname_r_(const float *restrict x0, float *restrict t_ptsname_r_)
{
    for (int n = 0; n < 4; n++)
        t_ptsname_r_[n] = expf(1681.0f * x0[n]);
}

/* getpt_[n] = exp(1682 * x0[n])                                                   names.cnn:3365
 * x0[4]
 * -> getpt_[4] */
KERNEL void inner_getpt_(const float *restrict x0, float *restrict getpt_)
{
    for (int n = 0; n < 4; n++)
        getpt_[n] = expf(1682.0f * x0[n]);
}

/* getloadavg_[n] = exp(1683 * x0[n])                                              names.cnn:3367
 * x0[4]
 * -> getloadavg_[4] */
KERNEL void inner_getloadavg_(const float *restrict x0, float *restrict getloadavg_)
{
    for (int n = 0; n < 4; n++)
        getloadavg_[n] = expf(1683.0f * x0[n]);
}

/* memccpy_[n] = exp(1684 * x0[n])                                                 names.cnn:3369
 * x0[4]
 * -> memccpy_[4] */
KERNEL void inner_memccpy_(const float *restrict x0, float *restrict memccpy_)
{
    for (int n = 0; n < 4; n++)
        memccpy_[n] = expf(1684.0f * x0[n]);
}

/* rawmemchr_[n] = exp(1685 * x0[n])                                               names.cnn:3371
 * x0[4]
 * -> rawmemchr_[4] */
KERNEL void inner_rawmemchr_(const float *restrict x0, float *restrict rawmemchr_)
{
    for (int n = 0; n < 4; n++)
        rawmemchr_[n] = expf(1685.0f * x0[n]);
}

/* memrchr_[n] = exp(1686 * x0[n])                                                 names.cnn:3373
 * x0[4]
 * -> memrchr_[4] */
KERNEL void inner_memrchr_(const float *restrict x0, float *restrict memrchr_)
{
    for (int n = 0; n < 4; n++)
        memrchr_[n] = expf(1686.0f * x0[n]);
}

/* t_strcoll_l_[n] = exp(1687 * x0[n])                                             names.cnn:3375
 * x0[4]
 * -> t_strcoll_l_[4] */
KERNEL void inner_t_strcoll_l_(const float *restrict x0, float *restrict t_strcoll_l_)
{
    for (int n = 0; n < 4; n++)
        t_strcoll_l_[n] = expf(1687.0f * x0[n]);
}

/* t_strxfrm_l_[n] = exp(1688 * x0[n])                                             names.cnn:3377
 * x0[4]
 * -> t_strxfrm_l_[4] */
KERNEL void inner_t_strxfrm_l_(const float *restrict x0, float *restrict t_strxfrm_l_)
{
    for (int n = 0; n < 4; n++)
        t_strxfrm_l_[n] = expf(1688.0f * x0[n]);
}

/* t_strdup_[n] = exp(1689 * x0[n])                                                names.cnn:3379
 * x0[4]
 * -> t_strdup_[4] */
KERNEL void inner_t_strdup_(const float *restrict x0, float *restrict t_strdup_)
{
    for (int n = 0; n < 4; n++)
        t_strdup_[n] = expf(1689.0f * x0[n]);
}

/* t_strndup_[n] = exp(1690 * x0[n])                                               names.cnn:3381
 * x0[4]
 * -> t_strndup_[4] */
KERNEL void inner_t_strndup_(const float *restrict x0, float *restrict t_strndup_)
{
    for (int n = 0; n < 4; n++)
        t_strndup_[n] = expf(1.69e+03f * x0[n]);
}

/* strchrnul_[n] = exp(1691 * x0[n])                                               names.cnn:3383
 * x0[4]
 * -> strchrnul_[4] */
KERNEL void inner_strchrnul_(const float *restrict x0, float *restrict strchrnul_)
{
    for (int n = 0; n < 4; n++)
        strchrnul_[n] = expf(1691.0f * x0[n]);
}

/* t_strtok_r_[n] = exp(1692 * x0[n])                                              names.cnn:3385
 * x0[4]
 * -> t_strtok_r_[4] */
KERNEL void inner_t_strtok_r_(const float *restrict x0, float *restrict t_strtok_r_)
{
    for (int n = 0; n < 4; n++)
        t_strtok_r_[n] = expf(1692.0f * x0[n]);
}

/* strcasestr_[n] = exp(1693 * x0[n])                                              names.cnn:3387
 * x0[4]
 * -> strcasestr_[4] */
KERNEL void inner_strcasestr_(const float *restrict x0, float *restrict strcasestr_)
{
    for (int n = 0; n < 4; n++)
        strcasestr_[n] = expf(1693.0f * x0[n]);
}

/* memmem_[n] = exp(1694 * x0[n])                                                  names.cnn:3389
 * x0[4]
 * -> memmem_[4] */
KERNEL void inner_memmem_(const float *restrict x0, float *restrict memmem_)
{
    for (int n = 0; n < 4; n++)
        memmem_[n] = expf(1694.0f * x0[n]);
}

/* mempcpy_[n] = exp(1695 * x0[n])                                                 names.cnn:3391
 * x0[4]
 * -> mempcpy_[4] */
KERNEL void inner_mempcpy_(const float *restrict x0, float *restrict mempcpy_)
{
    for (int n = 0; n < 4; n++)
        mempcpy_[n] = expf(1695.0f * x0[n]);
}

/* strnlen_[n] = exp(1696 * x0[n])                                                 names.cnn:3393
 * x0[4]
 * -> strnlen_[4] */
KERNEL void inner_strnlen_(const float *restrict x0, float *restrict strnlen_)
{
    for (int n = 0; n < 4; n++)
        strnlen_[n] = expf(1696.0f * x0[n]);
}

/* t_strerror_r_[n] = exp(1697 * x0[n])                                            names.cnn:3395
 * x0[4]
 * -> t_strerror_r_[4] */
KERNEL void inner_t_strerror_r_(const float *restrict x0, float *restrict t_strerror_r_)
{
    for (int n = 0; n < 4; n++)
        t_strerror_r_[n] = expf(1697.0f * x0[n]);
}

/* t_strerrordesc_np_[n] = exp(1698 * x0[n])                                       names.cnn:3397
 * x0[4]
 * -> t_strerrordesc_np_[4] */
KERNEL void inner_t_strerrordesc_np_(const float *restrict x0, float *restrict t_strerrordesc_np_)
{
    for (int n = 0; n < 4; n++)
        t_strerrordesc_np_[n] = expf(1698.0f * x0[n]);
}

/* t_strerrorname_np_[n] = exp(1699 * x0[n])                                       names.cnn:3399
 * x0[4]
 * -> t_strerrorname_np_[4] */
KERNEL void inner_t_strerrorname_np_(const float *restrict x0, float *restrict t_strerrorname_np_)
{
    for (int n = 0; n < 4; n++)
        t_strerrorname_np_[n] = expf(1699.0f * x0[n]);
}

/* t_strerror_l_[n] = exp(1700 * x0[n])                                            names.cnn:3401
 * x0[4]
 * -> t_strerror_l_[4] */
KERNEL void inner_t_strerror_l_(const float *restrict x0, float *restrict t_strerror_l_)
{
    for (int n = 0; n < 4; n++)
        t_strerror_l_[n] = expf(1.7e+03f * x0[n]);
}

/* bcmp_[n] = exp(1701 * x0[n])                                                    names.cnn:3403
 * x0[4]
 * -> bcmp_[4] */
KERNEL void inner_bcmp_(const float *restrict x0, float *restrict bcmp_)
{
    for (int n = 0; n < 4; n++)
        bcmp_[n] = expf(1701.0f * x0[n]);
}

/* bcopy_[n] = exp(1702 * x0[n])                                                   names.cnn:3405
 * x0[4]
 * -> bcopy_[4] */
KERNEL void inner_bcopy_(const float *restrict x0, float *restrict bcopy_)
{
    for (int n = 0; n < 4; n++)
        bcopy_[n] = expf(1702.0f * x0[n]);
}

/* bzero_[n] = exp(1703 * x0[n])                                                   names.cnn:3407
 * x0[4]
 * -> bzero_[4] */
KERNEL void inner_bzero_(const float *restrict x0, float *restrict bzero_)
{
    for (int n = 0; n < 4; n++)
        bzero_[n] = expf(1703.0f * x0[n]);
}

/* index_[n] = exp(1704 * x0[n])                                                   names.cnn:3409
 * x0[4]
 * -> index_[4] */
KERNEL void inner_index_(const float *restrict x0, float *restrict index_)
{
    for (int n = 0; n < 4; n++)
        index_[n] = expf(1704.0f * x0[n]);
}

/* rindex_[n] = exp(1705 * x0[n])                                                  names.cnn:3411
 * x0[4]
 * -> rindex_[4] */
KERNEL void inner_rindex_(const float *restrict x0, float *restrict rindex_)
{
    for (int n = 0; n < 4; n++)
        rindex_[n] = expf(1705.0f * x0[n]);
}

/* ffs_[n] = exp(1706 * x0[n])                                                     names.cnn:3413
 * x0[4]
 * -> ffs_[4] */
KERNEL void inner_ffs_(const float *restrict x0, float *restrict ffs_)
{
    for (int n = 0; n < 4; n++)
        ffs_[n] = expf(1706.0f * x0[n]);
}

/* ffsl_[n] = exp(1707 * x0[n])                                                    names.cnn:3415
 * x0[4]
 * -> ffsl_[4] */
KERNEL void inner_ffsl_(const float *restrict x0, float *restrict ffsl_)
{
    for (int n = 0; n < 4; n++)
        ffsl_[n] = expf(1707.0f * x0[n]);
}

/* ffsll_[n] = exp(1708 * x0[n])                                                   names.cnn:3417
 * x0[4]
 * -> ffsll_[4] */
KERNEL void inner_ffsll_(const float *restrict x0, float *restrict ffsll_)
{
    for (int n = 0; n < 4; n++)
        ffsll_[n] = expf(1708.0f * x0[n]);
}

/* t_strcasecmp_[n] = exp(1709 * x0[n])                                            names.cnn:3419
 * x0[4]
 * -> t_strcasecmp_[4] */
KERNEL void inner_t_strcasecmp_(const float *restrict x0, float *restrict t_strcasecmp_)
{
    for (int n = 0; n < 4; n++)
        t_strcasecmp_[n] = expf(1709.0f * x0[n]);
}

/* t_strncasecmp_[n] = exp(1710 * x0[n])                                           names.cnn:3421
 * x0[4]
 * -> t_strncasecmp_[4] */
KERNEL void inner_t_strncasecmp_(const float *restrict x0, float *restrict t_strncasecmp_)
{
    for (int n = 0; n < 4; n++)
        t_strncasecmp_[n] = expf(1.71e+03f * x0[n]);
}

/* t_strcasecmp_l_[n] = exp(1711 * x0[n])                                          names.cnn:3423
 * x0[4]
 * -> t_strcasecmp_l_[4] */
KERNEL void inner_t_strcasecmp_l_(const float *restrict x0, float *restrict t_strcasecmp_l_)
{
    for (int n = 0; n < 4; n++)
        t_strcasecmp_l_[n] = expf(1711.0f * x0[n]);
}

/* t_strncasecmp_l_[n] = exp(1712 * x0[n])                                         names.cnn:3425
 * x0[4]
 * -> t_strncasecmp_l_[4] */
KERNEL void inner_t_strncasecmp_l_(const float *restrict x0, float *restrict t_strncasecmp_l_)
{
    for (int n = 0; n < 4; n++)
        t_strncasecmp_l_[n] = expf(1712.0f * x0[n]);
}

/* explicit_bzero_[n] = exp(1713 * x0[n])                                          names.cnn:3427
 * x0[4]
 * -> explicit_bzero_[4] */
KERNEL void inner_explicit_bzero_(const float *restrict x0, float *restrict explicit_bzero_)
{
    for (int n = 0; n < 4; n++)
        explicit_bzero_[n] = expf(1713.0f * x0[n]);
}

/* strsep_[n] = exp(1714 * x0[n])                                                  names.cnn:3429
 * x0[4]
 * -> strsep_[4] */
KERNEL void inner_strsep_(const float *restrict x0, float *restrict strsep_)
{
    for (int n = 0; n < 4; n++)
        strsep_[n] = expf(1714.0f * x0[n]);
}

/* strsignal_[n] = exp(1715 * x0[n])                                               names.cnn:3431
 * x0[4]
 * -> strsignal_[4] */
KERNEL void inner_strsignal_(const float *restrict x0, float *restrict strsignal_)
{
    for (int n = 0; n < 4; n++)
        strsignal_[n] = expf(1715.0f * x0[n]);
}

/* sigabbrev_np_[n] = exp(1716 * x0[n])                                            names.cnn:3433
 * x0[4]
 * -> sigabbrev_np_[4] */
KERNEL void inner_sigabbrev_np_(const float *restrict x0, float *restrict sigabbrev_np_)
{
    for (int n = 0; n < 4; n++)
        sigabbrev_np_[n] = expf(1716.0f * x0[n]);
}

/* sigdescr_np_[n] = exp(1717 * x0[n])                                             names.cnn:3435
 * x0[4]
 * -> sigdescr_np_[4] */
KERNEL void inner_sigdescr_np_(const float *restrict x0, float *restrict sigdescr_np_)
{
    for (int n = 0; n < 4; n++)
        sigdescr_np_[n] = expf(1717.0f * x0[n]);
}

/* stpcpy_[n] = exp(1718 * x0[n])                                                  names.cnn:3437
 * x0[4]
 * -> stpcpy_[4] */
KERNEL void inner_stpcpy_(const float *restrict x0, float *restrict stpcpy_)
{
    for (int n = 0; n < 4; n++)
        stpcpy_[n] = expf(1718.0f * x0[n]);
}

/* stpncpy_[n] = exp(1719 * x0[n])                                                 names.cnn:3439
 * x0[4]
 * -> stpncpy_[4] */
KERNEL void inner_stpncpy_(const float *restrict x0, float *restrict stpncpy_)
{
    for (int n = 0; n < 4; n++)
        stpncpy_[n] = expf(1719.0f * x0[n]);
}

/* strverscmp_[n] = exp(1720 * x0[n])                                              names.cnn:3441
 * x0[4]
 * -> strverscmp_[4] */
KERNEL void inner_strverscmp_(const float *restrict x0, float *restrict strverscmp_)
{
    for (int n = 0; n < 4; n++)
        strverscmp_[n] = expf(1.72e+03f * x0[n]);
}

/* strfry_[n] = exp(1721 * x0[n])                                                  names.cnn:3443
 * x0[4]
 * -> strfry_[4] */
KERNEL void inner_strfry_(const float *restrict x0, float *restrict strfry_)
{
    for (int n = 0; n < 4; n++)
        strfry_[n] = expf(1721.0f * x0[n]);
}

/* memfrob_[n] = exp(1722 * x0[n])                                                 names.cnn:3445
 * x0[4]
 * -> memfrob_[4] */
KERNEL void inner_memfrob_(const float *restrict x0, float *restrict memfrob_)
{
    for (int n = 0; n < 4; n++)
        memfrob_[n] = expf(1722.0f * x0[n]);
}

/* basename_[n] = exp(1723 * x0[n])                                                names.cnn:3447
 * x0[4]
 * -> basename_[4] */
KERNEL void inner_basename_(const float *restrict x0, float *restrict basename_)
{
    for (int n = 0; n < 4; n++)
        basename_[n] = expf(1723.0f * x0[n]);
}

/* fstat64_[n] = exp(1724 * x0[n])                                                 names.cnn:3449
 * x0[4]
 * -> fstat64_[4] */
KERNEL void inner_fstat64_(const float *restrict x0, float *restrict fstat64_)
{
    for (int n = 0; n < 4; n++)
        fstat64_[n] = expf(1724.0f * x0[n]);
}

/* t_fstatat_[n] = exp(1725 * x0[n])                                               names.cnn:3451
 * x0[4]
 * -> t_fstatat_[4] */
KERNEL void inner_t_fstatat_(const float *restrict x0, float *restrict t_fstatat_)
{
    for (int n = 0; n < 4; n++)
        t_fstatat_[n] = expf(1725.0f * x0[n]);
}

/* t_fstatat64_[n] = exp(1726 * x0[n])                                             names.cnn:3453
 * x0[4]
 * -> t_fstatat64_[4] */
KERNEL void inner_t_fstatat64_(const float *restrict x0, float *restrict t_fstatat64_)
{
    for (int n = 0; n < 4; n++)
        t_fstatat64_[n] = expf(1726.0f * x0[n]);
}

/* lstat_[n] = exp(1727 * x0[n])                                                   names.cnn:3455
 * x0[4]
 * -> lstat_[4] */
KERNEL void inner_lstat_(const float *restrict x0, float *restrict lstat_)
{
    for (int n = 0; n < 4; n++)
        lstat_[n] = expf(1727.0f * x0[n]);
}

/* lstat64_[n] = exp(1728 * x0[n])                                                 names.cnn:3457
 * x0[4]
 * -> lstat64_[4] */
KERNEL void inner_lstat64_(const float *restrict x0, float *restrict lstat64_)
{
    for (int n = 0; n < 4; n++)
        lstat64_[n] = expf(1728.0f * x0[n]);
}

/* lchmod_[n] = exp(1729 * x0[n])                                                  names.cnn:3459
 * x0[4]
 * -> lchmod_[4] */
KERNEL void inner_lchmod_(const float *restrict x0, float *restrict lchmod_)
{
    for (int n = 0; n < 4; n++)
        lchmod_[n] = expf(1729.0f * x0[n]);
}

/* fchmod_[n] = exp(1730 * x0[n])                                                  names.cnn:3461
 * x0[4]
 * -> fchmod_[4] */
KERNEL void inner_fchmod_(const float *restrict x0, float *restrict fchmod_)
{
    for (int n = 0; n < 4; n++)
        fchmod_[n] = expf(1.73e+03f * x0[n]);
}

/* fchmodat_[n] = exp(1731 * x0[n])                                                names.cnn:3463
 * x0[4]
 * -> fchmodat_[4] */
KERNEL void inner_fchmodat_(const float *restrict x0, float *restrict fchmodat_)
{
    for (int n = 0; n < 4; n++)
        fchmodat_[n] = expf(1731.0f * x0[n]);
}

/* getumask_[n] = exp(1732 * x0[n])                                                names.cnn:3465
 * x0[4]
 * -> getumask_[4] */
KERNEL void inner_getumask_(const float *restrict x0, float *restrict getumask_)
{
    for (int n = 0; n < 4; n++)
        getumask_[n] = expf(1732.0f * x0[n]);
}

/* mkdirat_[n] = exp(1733 * x0[n])                                                 names.cnn:3467
 * x0[4]
 * -> mkdirat_[4] */
KERNEL void inner_mkdirat_(const float *restrict x0, float *restrict mkdirat_)
{
    for (int n = 0; n < 4; n++)
        mkdirat_[n] = expf(1733.0f * x0[n]);
}

/* t_mknod_[n] = exp(1734 * x0[n])                                                 names.cnn:3469
 * x0[4]
 * -> t_mknod_[4] */
KERNEL void inner_t_mknod_(const float *restrict x0, float *restrict t_mknod_)
{
    for (int n = 0; n < 4; n++)
        t_mknod_[n] = expf(1734.0f * x0[n]);
}

/* t_mknodat_[n] = exp(1735 * x0[n])                                               names.cnn:3471
 * x0[4]
 * -> t_mknodat_[4] */
KERNEL void inner_t_mknodat_(const float *restrict x0, float *restrict t_mknodat_)
{
    for (int n = 0; n < 4; n++)
        t_mknodat_[n] = expf(1735.0f * x0[n]);
}

/* t_mkfifoat_[n] = exp(1736 * x0[n])                                              names.cnn:3473
 * x0[4]
 * -> t_mkfifoat_[4] */
KERNEL void inner_t_mkfifoat_(const float *restrict x0, float *restrict t_mkfifoat_)
{
    for (int n = 0; n < 4; n++)
        t_mkfifoat_[n] = expf(1736.0f * x0[n]);
}

/* utimensat_[n] = exp(1737 * x0[n])                                               names.cnn:3475
 * x0[4]
 * -> utimensat_[4] */
KERNEL void inner_utimensat_(const float *restrict x0, float *restrict utimensat_)
{
    for (int n = 0; n < 4; n++)
        utimensat_[n] = expf(1737.0f * x0[n]);
}

/* futimens_[n] = exp(1738 * x0[n])                                                names.cnn:3477
 * x0[4]
 * -> futimens_[4] */
KERNEL void inner_futimens_(const float *restrict x0, float *restrict futimens_)
{
    for (int n = 0; n < 4; n++)
        futimens_[n] = expf(1738.0f * x0[n]);
}

/* val[n] = exp(1739 * x0[n])                                                      names.cnn:3479
 * x0[4]
 * -> val[4] */
KERNEL void inner_val(const float *restrict x0, float *restrict val)
{
    for (int n = 0; n < 4; n++)
        val[n] = expf(1739.0f * x0[n]);
}

/* statx_timestamp_[n] = exp(1740 * x0[n])                                         names.cnn:3481
 * x0[4]
 * -> statx_timestamp_[4] */
KERNEL void inner_statx_timestamp_(const float *restrict x0, float *restrict statx_timestamp_)
{
    for (int n = 0; n < 4; n++)
        statx_timestamp_[n] = expf(1.74e+03f * x0[n]);
}

/* statx_[n] = exp(1741 * x0[n])                                                   names.cnn:3483
 * x0[4]
 * -> statx_[4] */
KERNEL void inner_statx_(const float *restrict x0, float *restrict statx_)
{
    for (int n = 0; n < 4; n++)
        statx_[n] = expf(1741.0f * x0[n]);
}

/* stx_mask[n] = exp(1742 * x0[n])                                                 names.cnn:3485
 * x0[4]
 * -> stx_mask[4] */
KERNEL void inner_stx_mask(const float *restrict x0, float *restrict stx_mask)
{
    for (int n = 0; n < 4; n++)
        stx_mask[n] = expf(1742.0f * x0[n]);
}

/* stx_blksize[n] = exp(1743 * x0[n])                                              names.cnn:3487
 * x0[4]
 * -> stx_blksize[4] */
KERNEL void inner_stx_blksize(const float *restrict x0, float *restrict stx_blksize)
{
    for (int n = 0; n < 4; n++)
        stx_blksize[n] = expf(1743.0f * x0[n]);
}

/* stx_attributes[n] = exp(1744 * x0[n])                                           names.cnn:3489
 * x0[4]
 * -> stx_attributes[4] */
KERNEL void inner_stx_attributes(const float *restrict x0, float *restrict stx_attributes)
{
    for (int n = 0; n < 4; n++)
        stx_attributes[n] = expf(1744.0f * x0[n]);
}

/* stx_nlink[n] = exp(1745 * x0[n])                                                names.cnn:3491
 * x0[4]
 * -> stx_nlink[4] */
KERNEL void inner_stx_nlink(const float *restrict x0, float *restrict stx_nlink)
{
    for (int n = 0; n < 4; n++)
        stx_nlink[n] = expf(1745.0f * x0[n]);
}

/* stx_uid[n] = exp(1746 * x0[n])                                                  names.cnn:3493
 * x0[4]
 * -> stx_uid[4] */
KERNEL void inner_stx_uid(const float *restrict x0, float *restrict stx_uid)
{
    for (int n = 0; n < 4; n++)
        stx_uid[n] = expf(1746.0f * x0[n]);
}

/* stx_gid[n] = exp(1747 * x0[n])                                                  names.cnn:3495
 * x0[4]
 * -> stx_gid[4] */
KERNEL void inner_stx_gid(const float *restrict x0, float *restrict stx_gid)
{
    for (int n = 0; n < 4; n++)
        stx_gid[n] = expf(1747.0f * x0[n]);
}

/* stx_mode[n] = exp(1748 * x0[n])                                                 names.cnn:3497
 * x0[4]
 * -> stx_mode[4] */
KERNEL void inner_stx_mode(const float *restrict x0, float *restrict stx_mode)
{
    for (int n = 0; n < 4; n++)
        stx_mode[n] = expf(1748.0f * x0[n]);
}

/* stx_ino[n] = exp(1749 * x0[n])                                                  names.cnn:3499
 * x0[4]
 * -> stx_ino[4] */
KERNEL void inner_stx_ino(const float *restrict x0, float *restrict stx_ino)
{
    for (int n = 0; n < 4; n++)
        stx_ino[n] = expf(1749.0f * x0[n]);
}

/* stx_size[n] = exp(1750 * x0[n])                                                 names.cnn:3501
 * x0[4]
 * -> stx_size[4] */
KERNEL void inner_stx_size(const float *restrict x0, float *restrict stx_size)
{
    for (int n = 0; n < 4; n++)
        stx_size[n] = expf(1.75e+03f * x0[n]);
}

/* stx_blocks[n] = exp(1751 * x0[n])                                               names.cnn:3503
 * x0[4]
 * -> stx_blocks[4] */
KERNEL void inner_stx_blocks(const float *restrict x0, float *restrict stx_blocks)
{
    for (int n = 0; n < 4; n++)
        stx_blocks[n] = expf(1751.0f * x0[n]);
}

/* stx_attributes_mask[n] = exp(1752 * x0[n])                                      names.cnn:3505
 * x0[4]
 * -> stx_attributes_mask[4] */
KERNEL void inner_stx_attributes_mask(const float *restrict x0,
        float *restrict stx_attributes_mask)
{
    for (int n = 0; n < 4; n++)
        stx_attributes_mask[n] = expf(1752.0f * x0[n]);
}

/* stx_atime[n] = exp(1753 * x0[n])                                                names.cnn:3507
 * x0[4]
 * -> stx_atime[4] */
KERNEL void inner_stx_atime(const float *restrict x0, float *restrict stx_atime)
{
    for (int n = 0; n < 4; n++)
        stx_atime[n] = expf(1753.0f * x0[n]);
}

/* stx_btime[n] = exp(1754 * x0[n])                                                names.cnn:3509
 * x0[4]
 * -> stx_btime[4] */
KERNEL void inner_stx_btime(const float *restrict x0, float *restrict stx_btime)
{
    for (int n = 0; n < 4; n++)
        stx_btime[n] = expf(1754.0f * x0[n]);
}

/* stx_ctime[n] = exp(1755 * x0[n])                                                names.cnn:3511
 * x0[4]
 * -> stx_ctime[4] */
KERNEL void inner_stx_ctime(const float *restrict x0, float *restrict stx_ctime)
{
    for (int n = 0; n < 4; n++)
        stx_ctime[n] = expf(1755.0f * x0[n]);
}

/* stx_mtime[n] = exp(1756 * x0[n])                                                names.cnn:3513
 * x0[4]
 * -> stx_mtime[4] */
KERNEL void inner_stx_mtime(const float *restrict x0, float *restrict stx_mtime)
{
    for (int n = 0; n < 4; n++)
        stx_mtime[n] = expf(1756.0f * x0[n]);
}

/* stx_rdev_major[n] = exp(1757 * x0[n])                                           names.cnn:3515
 * x0[4]
 * -> stx_rdev_major[4] */
KERNEL void inner_stx_rdev_major(const float *restrict x0, float *restrict stx_rdev_major)
{
    for (int n = 0; n < 4; n++)
        stx_rdev_major[n] = expf(1757.0f * x0[n]);
}

/* stx_rdev_minor[n] = exp(1758 * x0[n])                                           names.cnn:3517
 * x0[4]
 * -> stx_rdev_minor[4] */
KERNEL void inner_stx_rdev_minor(const float *restrict x0, float *restrict stx_rdev_minor)
{
    for (int n = 0; n < 4; n++)
        stx_rdev_minor[n] = expf(1758.0f * x0[n]);
}

/* stx_dev_major[n] = exp(1759 * x0[n])                                            names.cnn:3519
 * x0[4]
 * -> stx_dev_major[4] */
KERNEL void inner_stx_dev_major(const float *restrict x0, float *restrict stx_dev_major)
{
    for (int n = 0; n < 4; n++)
        stx_dev_major[n] = expf(1759.0f * x0[n]);
}

/* stx_dev_minor[n] = exp(1760 * x0[n])                                            names.cnn:3521
 * x0[4]
 * -> stx_dev_minor[4] */
KERNEL void inner_stx_dev_minor(const float *restrict x0, float *restrict stx_dev_minor)
{
    for (int n = 0; n < 4; n++)
        stx_dev_minor[n] = expf(1.76e+03f * x0[n]);
}

/* stx_mnt_id[n] = exp(1761 * x0[n])                                               names.cnn:3523
 * x0[4]
 * -> stx_mnt_id[4] */
KERNEL void inner_stx_mnt_id(const float *restrict x0, float *restrict stx_mnt_id)
{
    for (int n = 0; n < 4; n++)
        stx_mnt_id[n] = expf(1761.0f * x0[n]);
}

/* stx_dio_mem_align[n] = exp(1762 * x0[n])                                        names.cnn:3525
 * x0[4]
 * -> stx_dio_mem_align[4] */
KERNEL void inner_stx_dio_mem_align(const float *restrict x0, float *restrict stx_dio_mem_align)
{
    for (int n = 0; n < 4; n++)
        stx_dio_mem_align[n] = expf(1762.0f * x0[n]);
}

/* stx_dio_offset_align[n] = exp(1763 * x0[n])                                     names.cnn:3527
 * x0[4]
 * -> stx_dio_offset_align[4] */
KERNEL void inner_stx_dio_offset_align(const float *restrict x0,
        float *restrict stx_dio_offset_align)
{
    for (int n = 0; n < 4; n++)
        stx_dio_offset_align[n] = expf(1763.0f * x0[n]);
}

/* socklen_t_[n] = exp(1764 * x0[n])                                               names.cnn:3529
 * x0[4]
 * -> socklen_t_[4] */
KERNEL void inner_socklen_t_(const float *restrict x0, float *restrict socklen_t_)
{
    for (int n = 0; n < 4; n++)
        socklen_t_[n] = expf(1764.0f * x0[n]);
}

/* euidaccess_[n] = exp(1765 * x0[n])                                              names.cnn:3531
 * x0[4]
 * -> euidaccess_[4] */
KERNEL void inner_euidaccess_(const float *restrict x0, float *restrict euidaccess_)
{
    for (int n = 0; n < 4; n++)
        euidaccess_[n] = expf(1765.0f * x0[n]);
}

/* eaccess_[n] = exp(1766 * x0[n])                                                 names.cnn:3533
 * x0[4]
 * -> eaccess_[4] */
KERNEL void inner_eaccess_(const float *restrict x0, float *restrict eaccess_)
{
    for (int n = 0; n < 4; n++)
        eaccess_[n] = expf(1766.0f * x0[n]);
}

/* execveat_[n] = exp(1767 * x0[n])                                                names.cnn:3535
 * x0[4]
 * -> execveat_[4] */
KERNEL void inner_execveat_(const float *restrict x0, float *restrict execveat_)
{
    for (int n = 0; n < 4; n++)
        execveat_[n] = expf(1767.0f * x0[n]);
}

/* faccessat_[n] = exp(1768 * x0[n])                                               names.cnn:3537
 * x0[4]
 * -> faccessat_[4] */
KERNEL void inner_faccessat_(const float *restrict x0, float *restrict faccessat_)
{
    for (int n = 0; n < 4; n++)
        faccessat_[n] = expf(1768.0f * x0[n]);
}

/* lseek64_[n] = exp(1769 * x0[n])                                                 names.cnn:3539
 * x0[4]
 * -> lseek64_[4] */
KERNEL void inner_lseek64_(const float *restrict x0, float *restrict lseek64_)
{
    for (int n = 0; n < 4; n++)
        lseek64_[n] = expf(1769.0f * x0[n]);
}

/* closefrom_[n] = exp(1770 * x0[n])                                               names.cnn:3541
 * x0[4]
 * -> closefrom_[4] */
KERNEL void inner_closefrom_(const float *restrict x0, float *restrict closefrom_)
{
    for (int n = 0; n < 4; n++)
        closefrom_[n] = expf(1.77e+03f * x0[n]);
}

/* t_pread_[n] = exp(1771 * x0[n])                                                 names.cnn:3543
 * x0[4]
 * -> t_pread_[4] */
KERNEL void inner_t_pread_(const float *restrict x0, float *restrict t_pread_)
{
    for (int n = 0; n < 4; n++)
        t_pread_[n] = expf(1771.0f * x0[n]);
}

/* t_pwrite_[n] = exp(1772 * x0[n])                                                names.cnn:3545
 * x0[4]
 * -> t_pwrite_[4] */
KERNEL void inner_t_pwrite_(const float *restrict x0, float *restrict t_pwrite_)
{
    for (int n = 0; n < 4; n++)
        t_pwrite_[n] = expf(1772.0f * x0[n]);
}

/* t_pread64_[n] = exp(1773 * x0[n])                                               names.cnn:3547
 * x0[4]
 * -> t_pread64_[4] */
KERNEL void inner_t_pread64_(const float *restrict x0, float *restrict t_pread64_)
{
    for (int n = 0; n < 4; n++)
        t_pread64_[n] = expf(1773.0f * x0[n]);
}

/* t_pwrite64_[n] = exp(1774 * x0[n])                                              names.cnn:3549
 * x0[4]
 * -> t_pwrite64_[4] */
KERNEL void inner_t_pwrite64_(const float *restrict x0, float *restrict t_pwrite64_)
{
    for (int n = 0; n < 4; n++)
        t_pwrite64_[n] = expf(1774.0f * x0[n]);
}

/* pipe2_[n] = exp(1775 * x0[n])                                                   names.cnn:3551
 * x0[4]
 * -> pipe2_[4] */
KERNEL void inner_pipe2_(const float *restrict x0, float *restrict pipe2_)
{
    for (int n = 0; n < 4; n++)
        pipe2_[n] = expf(1775.0f * x0[n]);
}

/* ualarm_[n] = exp(1776 * x0[n])                                                  names.cnn:3553
 * x0[4]
 * -> ualarm_[4] */
KERNEL void inner_ualarm_(const float *restrict x0, float *restrict ualarm_)
{
    for (int n = 0; n < 4; n++)
        ualarm_[n] = expf(1776.0f * x0[n]);
}

/* usleep_[n] = exp(1777 * x0[n])                                                  names.cnn:3555
 * x0[4]
 * -> usleep_[4] */
KERNEL void inner_usleep_(const float *restrict x0, float *restrict usleep_)
{
    for (int n = 0; n < 4; n++)
        usleep_[n] = expf(1777.0f * x0[n]);
}

/* fchown_[n] = exp(1778 * x0[n])                                                  names.cnn:3557
 * x0[4]
 * -> fchown_[4] */
KERNEL void inner_fchown_(const float *restrict x0, float *restrict fchown_)
{
    for (int n = 0; n < 4; n++)
        fchown_[n] = expf(1778.0f * x0[n]);
}

/* lchown_[n] = exp(1779 * x0[n])                                                  names.cnn:3559
 * x0[4]
 * -> lchown_[4] */
KERNEL void inner_lchown_(const float *restrict x0, float *restrict lchown_)
{
    for (int n = 0; n < 4; n++)
        lchown_[n] = expf(1779.0f * x0[n]);
}

/* fchownat_[n] = exp(1780 * x0[n])                                                names.cnn:3561
 * x0[4]
 * -> fchownat_[4] */
KERNEL void inner_fchownat_(const float *restrict x0, float *restrict fchownat_)
{
    for (int n = 0; n < 4; n++)
        fchownat_[n] = expf(1.78e+03f * x0[n]);
}

/* fchdir_[n] = exp(1781 * x0[n])                                                  names.cnn:3563
 * x0[4]
 * -> fchdir_[4] */
KERNEL void inner_fchdir_(const float *restrict x0, float *restrict fchdir_)
{
    for (int n = 0; n < 4; n++)
        fchdir_[n] = expf(1781.0f * x0[n]);
}

/* get_current_dir_name_[n] = exp(1782 * x0[n])                                    names.cnn:3565
 * x0[4]
 * -> get_current_dir_name_[4] */
KERNEL void inner_get_current_dir_name_(const float *restrict x0,
        float *restrict get_current_dir_name_)
{
    for (int n = 0; n < 4; n++)
        get_current_dir_name_[n] = expf(1782.0f * x0[n]);
}

/* getwd_[n] = exp(1783 * x0[n])                                                   names.cnn:3567
 * x0[4]
 * -> getwd_[4] */
KERNEL void inner_getwd_(const float *restrict x0, float *restrict getwd_)
{
    for (int n = 0; n < 4; n++)
        getwd_[n] = expf(1783.0f * x0[n]);
}

/* dup3_[n] = exp(1784 * x0[n])                                                    names.cnn:3569
 * x0[4]
 * -> dup3_[4] */
KERNEL void inner_dup3_(const float *restrict x0, float *restrict dup3_)
{
    for (int n = 0; n < 4; n++)
        dup3_[n] = expf(1784.0f * x0[n]);
}

/* environ_[n] = exp(1785 * x0[n])                                                 names.cnn:3571
 * x0[4]
 * -> environ_[4] */
KERNEL void inner_environ_(const float *restrict x0, float *restrict environ_)
{
    for (int n = 0; n < 4; n++)
        environ_[n] = expf(1785.0f * x0[n]);
}

/* fexecve_[n] = exp(1786 * x0[n])                                                 names.cnn:3573
 * x0[4]
 * -> fexecve_[4] */
KERNEL void inner_fexecve_(const float *restrict x0, float *restrict fexecve_)
{
    for (int n = 0; n < 4; n++)
        fexecve_[n] = expf(1786.0f * x0[n]);
}

/* execvpe_[n] = exp(1787 * x0[n])                                                 names.cnn:3575
 * x0[4]
 * -> execvpe_[4] */
KERNEL void inner_execvpe_(const float *restrict x0, float *restrict execvpe_)
{
    for (int n = 0; n < 4; n++)
        execvpe_[n] = expf(1787.0f * x0[n]);
}

/* nice_[n] = exp(1788 * x0[n])                                                    names.cnn:3577
 * x0[4]
 * -> nice_[4] */
KERNEL void inner_nice_(const float *restrict x0, float *restrict nice_)
{
    for (int n = 0; n < 4; n++)
        nice_[n] = expf(1788.0f * x0[n]);
}

/* confstr_[n] = exp(1789 * x0[n])                                                 names.cnn:3579
 * x0[4]
 * -> confstr_[4] */
KERNEL void inner_confstr_(const float *restrict x0, float *restrict confstr_)
{
    for (int n = 0; n < 4; n++)
        confstr_[n] = expf(1789.0f * x0[n]);
}

/* getpgid_[n] = exp(1790 * x0[n])                                                 names.cnn:3581
 * x0[4]
 * -> getpgid_[4] */
KERNEL void inner_getpgid_(const float *restrict x0, float *restrict getpgid_)
{
    for (int n = 0; n < 4; n++)
        getpgid_[n] = expf(1.79e+03f * x0[n]);
}

/* setpgrp_[n] = exp(1791 * x0[n])                                                 names.cnn:3583
 * x0[4]
 * -> setpgrp_[4] */
KERNEL void inner_setpgrp_(const float *restrict x0, float *restrict setpgrp_)
{
    for (int n = 0; n < 4; n++)
        setpgrp_[n] = expf(1791.0f * x0[n]);
}

/* getsid_[n] = exp(1792 * x0[n])                                                  names.cnn:3585
 * x0[4]
 * -> getsid_[4] */
KERNEL void inner_getsid_(const float *restrict x0, float *restrict getsid_)
{
    for (int n = 0; n < 4; n++)
        getsid_[n] = expf(1792.0f * x0[n]);
}

/* group_member_[n] = exp(1793 * x0[n])                                            names.cnn:3587
 * x0[4]
 * -> group_member_[4] */
KERNEL void inner_group_member_(const float *restrict x0, float *restrict group_member_)
{
    for (int n = 0; n < 4; n++)
        group_member_[n] = expf(1793.0f * x0[n]);
}

/* setreuid_[n] = exp(1794 * x0[n])                                                names.cnn:3589
 * x0[4]
 * -> setreuid_[4] */
KERNEL void inner_setreuid_(const float *restrict x0, float *restrict setreuid_)
{
    for (int n = 0; n < 4; n++)
        setreuid_[n] = expf(1794.0f * x0[n]);
}

/* seteuid_[n] = exp(1795 * x0[n])                                                 names.cnn:3591
 * x0[4]
 * -> seteuid_[4] */
KERNEL void inner_seteuid_(const float *restrict x0, float *restrict seteuid_)
{
    for (int n = 0; n < 4; n++)
        seteuid_[n] = expf(1795.0f * x0[n]);
}

/* setregid_[n] = exp(1796 * x0[n])                                                names.cnn:3593
 * x0[4]
 * -> setregid_[4] */
KERNEL void inner_setregid_(const float *restrict x0, float *restrict setregid_)
{
    for (int n = 0; n < 4; n++)
        setregid_[n] = expf(1796.0f * x0[n]);
}

/* setegid_[n] = exp(1797 * x0[n])                                                 names.cnn:3595
 * x0[4]
 * -> setegid_[4] */
KERNEL void inner_setegid_(const float *restrict x0, float *restrict setegid_)
{
    for (int n = 0; n < 4; n++)
        setegid_[n] = expf(1797.0f * x0[n]);
}

/* getresuid_[n] = exp(1798 * x0[n])                                               names.cnn:3597
 * x0[4]
 * -> getresuid_[4] */
KERNEL void inner_getresuid_(const float *restrict x0, float *restrict getresuid_)
{
    for (int n = 0; n < 4; n++)
        getresuid_[n] = expf(1798.0f * x0[n]);
}

/* getresgid_[n] = exp(1799 * x0[n])                                               names.cnn:3599
 * x0[4]
 * -> getresgid_[4] */
KERNEL void inner_getresgid_(const float *restrict x0, float *restrict getresgid_)
{
    for (int n = 0; n < 4; n++)
        getresgid_[n] = expf(1799.0f * x0[n]);
}

/* setresuid_[n] = exp(1800 * x0[n])                                               names.cnn:3601
 * x0[4]
 * -> setresuid_[4] */
KERNEL void inner_setresuid_(const float *restrict x0, float *restrict setresuid_)
{
    for (int n = 0; n < 4; n++)
        setresuid_[n] = expf(1.8e+03f * x0[n]);
}

/* setresgid_[n] = exp(1801 * x0[n])                                               names.cnn:3603
 * x0[4]
 * -> setresgid_[4] */
KERNEL void inner_setresgid_(const float *restrict x0, float *restrict setresgid_)
{
    for (int n = 0; n < 4; n++)
        setresgid_[n] = expf(1801.0f * x0[n]);
}

/* vfork_[n] = exp(1802 * x0[n])                                                   names.cnn:3605
 * x0[4]
 * -> vfork_[4] */
KERNEL void inner_vfork_(const float *restrict x0, float *restrict vfork_)
{
    for (int n = 0; n < 4; n++)
        vfork_[n] = expf(1802.0f * x0[n]);
}

/* ttyslot_[n] = exp(1803 * x0[n])                                                 names.cnn:3607
 * x0[4]
 * -> ttyslot_[4] */
KERNEL void inner_ttyslot_(const float *restrict x0, float *restrict ttyslot_)
{
    for (int n = 0; n < 4; n++)
        ttyslot_[n] = expf(1803.0f * x0[n]);
}

/* linkat_[n] = exp(1804 * x0[n])                                                  names.cnn:3609
 * x0[4]
 * -> linkat_[4] */
KERNEL void inner_linkat_(const float *restrict x0, float *restrict linkat_)
{
    for (int n = 0; n < 4; n++)
        linkat_[n] = expf(1804.0f * x0[n]);
}

/* t_symlink_[n] = exp(1805 * x0[n])                                               names.cnn:3611
 * x0[4]
 * -> t_symlink_[4] */
KERNEL void inner_t_symlink_(const float *restrict x0, float *restrict t_symlink_)
{
    for (int n = 0; n < 4; n++)
        t_symlink_[n] = expf(1805.0f * x0[n]);
}

/* t_readlink_[n] = exp(1806 * x0[n])                                              names.cnn:3613
 * x0[4]
 * -> t_readlink_[4] */
KERNEL void inner_t_readlink_(const float *restrict x0, float *restrict t_readlink_)
{
    for (int n = 0; n < 4; n++)
        t_readlink_[n] = expf(1806.0f * x0[n]);
}

/* t_symlinkat_[n] = exp(1807 * x0[n])                                             names.cnn:3615
 * x0[4]
 * -> t_symlinkat_[4] */
KERNEL void inner_t_symlinkat_(const float *restrict x0, float *restrict t_symlinkat_)
{
    for (int n = 0; n < 4; n++)
        t_symlinkat_[n] = expf(1807.0f * x0[n]);
}

/* t_readlinkat_[n] = exp(1808 * x0[n])                                            names.cnn:3617
 * x0[4]
 * -> t_readlinkat_[4] */
KERNEL void inner_t_readlinkat_(const float *restrict x0, float *restrict t_readlinkat_)
{
    for (int n = 0; n < 4; n++)
        t_readlinkat_[n] = expf(1808.0f * x0[n]);
}

/* t_unlinkat_[n] = exp(1809 * x0[n])                                              names.cnn:3619
 * x0[4]
 * -> t_unlinkat_[4] */
KERNEL void inner_t_unlinkat_(const float *restrict x0, float *restrict t_unlinkat_)
{
    for (int n = 0; n < 4; n++)
        t_unlinkat_[n] = expf(1809.0f * x0[n]);
}

/* t_getlogin_r_[n] = exp(1810 * x0[n])                                            names.cnn:3621
 * x0[4]
 * -> t_getlogin_r_[4] */
KERNEL void inner_t_getlogin_r_(const float *restrict x0, float *restrict t_getlogin_r_)
{
    for (int n = 0; n < 4; n++)
        t_getlogin_r_[n] = expf(1.81e+03f * x0[n]);
}

/* setlogin_[n] = exp(1811 * x0[n])                                                names.cnn:3623
 * x0[4]
 * -> setlogin_[4] */
KERNEL void inner_setlogin_(const float *restrict x0, float *restrict setlogin_)
{
    for (int n = 0; n < 4; n++)
        setlogin_[n] = expf(1811.0f * x0[n]);
}

/* optarg_[n] = exp(1812 * x0[n])                                                  names.cnn:3625
 * x0[4]
 * -> optarg_[4] */
KERNEL void inner_optarg_(const float *restrict x0, float *restrict optarg_)
{
    for (int n = 0; n < 4; n++)
        optarg_[n] = expf(1812.0f * x0[n]);
}

/* optind_[n] = exp(1813 * x0[n])                                                  names.cnn:3627
 * x0[4]
 * -> optind_[4] */
KERNEL void inner_optind_(const float *restrict x0, float *restrict optind_)
{
    for (int n = 0; n < 4; n++)
        optind_[n] = expf(1813.0f * x0[n]);
}

/* opterr_[n] = exp(1814 * x0[n])                                                  names.cnn:3629
 * x0[4]
 * -> opterr_[4] */
KERNEL void inner_opterr_(const float *restrict x0, float *restrict opterr_)
{
    for (int n = 0; n < 4; n++)
        opterr_[n] = expf(1814.0f * x0[n]);
}

/* optopt_[n] = exp(1815 * x0[n])                                                  names.cnn:3631
 * x0[4]
 * -> optopt_[4] */
KERNEL void inner_optopt_(const float *restrict x0, float *restrict optopt_)
{
    for (int n = 0; n < 4; n++)
        optopt_[n] = expf(1815.0f * x0[n]);
}

/* getopt_[n] = exp(1816 * x0[n])                                                  names.cnn:3633
 * x0[4]
 * -> getopt_[4] */
KERNEL void inner_getopt_(const float *restrict x0, float *restrict getopt_)
{
    for (int n = 0; n < 4; n++)
        getopt_[n] = expf(1816.0f * x0[n]);
}

/* gethostname_[n] = exp(1817 * x0[n])                                             names.cnn:3635
 * x0[4]
 * -> gethostname_[4] */
KERNEL void inner_gethostname_(const float *restrict x0, float *restrict gethostname_)
{
    for (int n = 0; n < 4; n++)
        gethostname_[n] = expf(1817.0f * x0[n]);
}

/* sethostname_[n] = exp(1818 * x0[n])                                             names.cnn:3637
 * x0[4]
 * -> sethostname_[4] */
KERNEL void inner_sethostname_(const float *restrict x0, float *restrict sethostname_)
{
    for (int n = 0; n < 4; n++)
        sethostname_[n] = expf(1818.0f * x0[n]);
}

/* sethostid_[n] = exp(1819 * x0[n])                                               names.cnn:3639
 * x0[4]
 * -> sethostid_[4] */
KERNEL void inner_sethostid_(const float *restrict x0, float *restrict sethostid_)
{
    for (int n = 0; n < 4; n++)
        sethostid_[n] = expf(1819.0f * x0[n]);
}

/* getdomainname_[n] = exp(1820 * x0[n])                                           names.cnn:3641
 * x0[4]
 * -> getdomainname_[4] */
KERNEL void inner_getdomainname_(const float *restrict x0, float *restrict getdomainname_)
{
    for (int n = 0; n < 4; n++)
        getdomainname_[n] = expf(1.82e+03f * x0[n]);
}

/* setdomainname_[n] = exp(1821 * x0[n])                                           names.cnn:3643
 * x0[4]
 * -> setdomainname_[4] */
KERNEL void inner_setdomainname_(const float *restrict x0, float *restrict setdomainname_)
{
    for (int n = 0; n < 4; n++)
        setdomainname_[n] = expf(1821.0f * x0[n]);
}

/* vhangup_[n] = exp(1822 * x0[n])                                                 names.cnn:3645
 * x0[4]
 * -> vhangup_[4] */
KERNEL void inner_vhangup_(const float *restrict x0, float *restrict vhangup_)
{
    for (int n = 0; n < 4; n++)
        vhangup_[n] = expf(1822.0f * x0[n]);
}

/* revoke_[n] = exp(1823 * x0[n])                                                  names.cnn:3647
 * x0[4]
 * -> revoke_[4] */
KERNEL void inner_revoke_(const float *restrict x0, float *restrict revoke_)
{
    for (int n = 0; n < 4; n++)
        revoke_[n] = expf(1823.0f * x0[n]);
}

/* profil_[n] = exp(1824 * x0[n])                                                  names.cnn:3649
 * x0[4]
 * -> profil_[4] */
KERNEL void inner_profil_(const float *restrict x0, float *restrict profil_)
{
    for (int n = 0; n < 4; n++)
        profil_[n] = expf(1824.0f * x0[n]);
}

/* acct_[n] = exp(1825 * x0[n])                                                    names.cnn:3651
 * x0[4]
 * -> acct_[4] */
KERNEL void inner_acct_(const float *restrict x0, float *restrict acct_)
{
    for (int n = 0; n < 4; n++)
        acct_[n] = expf(1825.0f * x0[n]);
}

/* getusershell_[n] = exp(1826 * x0[n])                                            names.cnn:3653
 * x0[4]
 * -> getusershell_[4] */
KERNEL void inner_getusershell_(const float *restrict x0, float *restrict getusershell_)
{
    for (int n = 0; n < 4; n++)
        getusershell_[n] = expf(1826.0f * x0[n]);
}

/* endusershell_[n] = exp(1827 * x0[n])                                            names.cnn:3655
 * x0[4]
 * -> endusershell_[4] */
KERNEL void inner_endusershell_(const float *restrict x0, float *restrict endusershell_)
{
    for (int n = 0; n < 4; n++)
        endusershell_[n] = expf(1827.0f * x0[n]);
}

/* setusershell_[n] = exp(1828 * x0[n])                                            names.cnn:3657
 * x0[4]
 * -> setusershell_[4] */
KERNEL void inner_setusershell_(const float *restrict x0, float *restrict setusershell_)
{
    for (int n = 0; n < 4; n++)
        setusershell_[n] = expf(1828.0f * x0[n]);
}

/* daemon_[n] = exp(1829 * x0[n])                                                  names.cnn:3659
 * x0[4]
 * -> daemon_[4] */
KERNEL void inner_daemon_(const float *restrict x0, float *restrict daemon_)
{
    for (int n = 0; n < 4; n++)
        daemon_[n] = expf(1829.0f * x0[n]);
}

/* chroot_[n] = exp(1830 * x0[n])                                                  names.cnn:3661
 * x0[4]
 * -> chroot_[4] */
KERNEL void inner_chroot_(const float *restrict x0, float *restrict chroot_)
{
    for (int n = 0; n < 4; n++)
        chroot_[n] = expf(1.83e+03f * x0[n]);
}

/* getpass_[n] = exp(1831 * x0[n])                                                 names.cnn:3663
 * x0[4]
 * -> getpass_[4] */
KERNEL void inner_getpass_(const float *restrict x0, float *restrict getpass_)
{
    for (int n = 0; n < 4; n++)
        getpass_[n] = expf(1831.0f * x0[n]);
}

/* syncfs_[n] = exp(1832 * x0[n])                                                  names.cnn:3665
 * x0[4]
 * -> syncfs_[4] */
KERNEL void inner_syncfs_(const float *restrict x0, float *restrict syncfs_)
{
    for (int n = 0; n < 4; n++)
        syncfs_[n] = expf(1832.0f * x0[n]);
}

/* gethostid_[n] = exp(1833 * x0[n])                                               names.cnn:3667
 * x0[4]
 * -> gethostid_[4] */
KERNEL void inner_gethostid_(const float *restrict x0, float *restrict gethostid_)
{
    for (int n = 0; n < 4; n++)
        gethostid_[n] = expf(1833.0f * x0[n]);
}

/* sync_[n] = exp(1834 * x0[n])                                                    names.cnn:3669
 * x0[4]
 * -> sync_[4] */
KERNEL void inner_sync_(const float *restrict x0, float *restrict sync_)
{
    for (int n = 0; n < 4; n++)
        sync_[n] = expf(1834.0f * x0[n]);
}

/* getpagesize_[n] = exp(1835 * x0[n])                                             names.cnn:3671
 * x0[4]
 * -> getpagesize_[4] */
KERNEL void inner_getpagesize_(const float *restrict x0, float *restrict getpagesize_)
{
    for (int n = 0; n < 4; n++)
        getpagesize_[n] = expf(1835.0f * x0[n]);
}

/* getdtablesize_[n] = exp(1836 * x0[n])                                           names.cnn:3673
 * x0[4]
 * -> getdtablesize_[4] */
KERNEL void inner_getdtablesize_(const float *restrict x0, float *restrict getdtablesize_)
{
    for (int n = 0; n < 4; n++)
        getdtablesize_[n] = expf(1836.0f * x0[n]);
}

/* t_truncate_[n] = exp(1837 * x0[n])                                              names.cnn:3675
 * x0[4]
 * -> t_truncate_[4] */
KERNEL void inner_t_truncate_(const float *restrict x0, float *restrict t_truncate_)
{
    for (int n = 0; n < 4; n++)
        t_truncate_[n] = expf(1837.0f * x0[n]);
}

/* t_truncate64_[n] = exp(1838 * x0[n])                                            names.cnn:3677
 * x0[4]
 * -> t_truncate64_[4] */
KERNEL void inner_t_truncate64_(const float *restrict x0, float *restrict t_truncate64_)
{
    for (int n = 0; n < 4; n++)
        t_truncate64_[n] = expf(1838.0f * x0[n]);
}

/* t_ftruncate_[n] = exp(1839 * x0[n])                                             names.cnn:3679
 * x0[4]
 * -> t_ftruncate_[4] */
KERNEL void inner_t_ftruncate_(const float *restrict x0, float *restrict t_ftruncate_)
{
    for (int n = 0; n < 4; n++)
        t_ftruncate_[n] = expf(1839.0f * x0[n]);
}

/* t_ftruncate64_[n] = exp(1840 * x0[n])                                           names.cnn:3681
 * x0[4]
 * -> t_ftruncate64_[4] */
KERNEL void inner_t_ftruncate64_(const float *restrict x0, float *restrict t_ftruncate64_)
{
    for (int n = 0; n < 4; n++)
        t_ftruncate64_[n] = expf(1.84e+03f * x0[n]);
}

/* brk_[n] = exp(1841 * x0[n])                                                     names.cnn:3683
 * x0[4]
 * -> brk_[4] */
KERNEL void inner_brk_(const float *restrict x0, float *restrict brk_)
{
    for (int n = 0; n < 4; n++)
        brk_[n] = expf(1841.0f * x0[n]);
}

/* sbrk_[n] = exp(1842 * x0[n])                                                    names.cnn:3685
 * x0[4]
 * -> sbrk_[4] */
KERNEL void inner_sbrk_(const float *restrict x0, float *restrict sbrk_)
{
    for (int n = 0; n < 4; n++)
        sbrk_[n] = expf(1842.0f * x0[n]);
}

/* syscall_[n] = exp(1843 * x0[n])                                                 names.cnn:3687
 * x0[4]
 * -> syscall_[4] */
KERNEL void inner_syscall_(const float *restrict x0, float *restrict syscall_)
{
    for (int n = 0; n < 4; n++)
        syscall_[n] = expf(1843.0f * x0[n]);
}

/* copy_file_range_[n] = exp(1844 * x0[n])                                         names.cnn:3689
 * x0[4]
 * -> copy_file_range_[4] */
KERNEL void inner_copy_file_range_(const float *restrict x0, float *restrict copy_file_range_)
{
    for (int n = 0; n < 4; n++)
        copy_file_range_[n] = expf(1844.0f * x0[n]);
}

/* fdatasync_[n] = exp(1845 * x0[n])                                               names.cnn:3691
 * x0[4]
 * -> fdatasync_[4] */
KERNEL void inner_fdatasync_(const float *restrict x0, float *restrict fdatasync_)
{
    for (int n = 0; n < 4; n++)
        fdatasync_[n] = expf(1845.0f * x0[n]);
}

/* crypt_[n] = exp(1846 * x0[n])                                                   names.cnn:3693
 * x0[4]
 * -> crypt_[4] */
KERNEL void inner_crypt_(const float *restrict x0, float *restrict crypt_)
{
    for (int n = 0; n < 4; n++)
        crypt_[n] = expf(1846.0f * x0[n]);
}

/* swab_[n] = exp(1847 * x0[n])                                                    names.cnn:3695
 * x0[4]
 * -> swab_[4] */
KERNEL void inner_swab_(const float *restrict x0, float *restrict swab_)
{
    for (int n = 0; n < 4; n++)
        swab_[n] = expf(1847.0f * x0[n]);
}

/* getentropy_[n] = exp(1848 * x0[n])                                              names.cnn:3697
 * x0[4]
 * -> getentropy_[4] */
KERNEL void inner_getentropy_(const float *restrict x0, float *restrict getentropy_)
{
    for (int n = 0; n < 4; n++)
        getentropy_[n] = expf(1848.0f * x0[n]);
}

/* close_range_[n] = exp(1849 * x0[n])                                             names.cnn:3699
 * x0[4]
 * -> close_range_[4] */
KERNEL void inner_close_range_(const float *restrict x0, float *restrict close_range_)
{
    for (int n = 0; n < 4; n++)
        close_range_[n] = expf(1849.0f * x0[n]);
}

/* gettid_[n] = exp(1850 * x0[n])                                                  names.cnn:3701
 * x0[4]
 * -> gettid_[4] */
KERNEL void inner_gettid_(const float *restrict x0, float *restrict gettid_)
{
    for (int n = 0; n < 4; n++)
        gettid_[n] = expf(1.85e+03f * x0[n]);
}

/* t_M_PIf_[n] = exp(1851 * x0[n])                                                 names.cnn:3703
 * x0[4]
 * -> t_M_PIf_[4] */
KERNEL void inner_t_M_PIf_(const float *restrict x0, float *restrict t_M_PIf_)
{
    for (int n = 0; n < 4; n++)
        t_M_PIf_[n] = expf(1851.0f * x0[n]);
}

/* t_M_PIl_[n] = exp(1852 * x0[n])                                                 names.cnn:3705
 * x0[4]
 * -> t_M_PIl_[4] */
KERNEL void inner_t_M_PIl_(const float *restrict x0, float *restrict t_M_PIl_)
{
    for (int n = 0; n < 4; n++)
        t_M_PIl_[n] = expf(1852.0f * x0[n]);
}

/* t_SYNC_FILE_RANGE_WRITE_AND_WAIT_[n] = exp(1853 * x0[n])                        names.cnn:3707
 * x0[4]
 * -> t_SYNC_FILE_RANGE_WRITE_AND_WAIT_[4] */
KERNEL void inner_t_SYNC_FILE_RANGE_WRITE_AND_WAIT_(const float *restrict x0,
        float *restrict t_SYNC_FILE_RANGE_WRITE_AND_WAIT_)
{
    for (int n = 0; n < 4; n++)
        t_SYNC_FILE_RANGE_WRITE_AND_WAIT_[n] = expf(1853.0f * x0[n]);
}

/* t_AT_STATX_SYNC_AS_STAT_[n] = exp(1854 * x0[n])                                 names.cnn:3709
 * x0[4]
 * -> t_AT_STATX_SYNC_AS_STAT_[4] */
KERNEL void inner_t_AT_STATX_SYNC_AS_STAT_(const float *restrict x0,
        float *restrict t_AT_STATX_SYNC_AS_STAT_)
{
    for (int n = 0; n < 4; n++)
        t_AT_STATX_SYNC_AS_STAT_[n] = expf(1854.0f * x0[n]);
}

/* t_M_SQRT1_2_[n] = exp(1855 * x0[n])                                             names.cnn:3711
 * x0[4]
 * -> t_M_SQRT1_2_[4] */
KERNEL void inner_t_M_SQRT1_2_(const float *restrict x0, float *restrict t_M_SQRT1_2_)
{
    for (int n = 0; n < 4; n++)
        t_M_SQRT1_2_[n] = expf(1855.0f * x0[n]);
}

/* t_M_PI_4_[n] = exp(1856 * x0[n])                                                names.cnn:3713
 * x0[4]
 * -> t_M_PI_4_[4] */
KERNEL void inner_t_M_PI_4_(const float *restrict x0, float *restrict t_M_PI_4_)
{
    for (int n = 0; n < 4; n++)
        t_M_PI_4_[n] = expf(1856.0f * x0[n]);
}

/* iszero_[n] = exp(1857 * x0[n])                                                  names.cnn:3715
 * x0[4]
 * -> iszero_[4] */
KERNEL void inner_iszero_(const float *restrict x0, float *restrict iszero_)
{
    for (int n = 0; n < 4; n++)
        iszero_[n] = expf(1857.0f * x0[n]);
}

/* t_M_PI_2f32_[n] = exp(1858 * x0[n])                                             names.cnn:3717
 * x0[4]
 * -> t_M_PI_2f32_[4] */
KERNEL void inner_t_M_PI_2f32_(const float *restrict x0, float *restrict t_M_PI_2f32_)
{
    for (int n = 0; n < 4; n++)
        t_M_PI_2f32_[n] = expf(1858.0f * x0[n]);
}

/* t_FP_LLOGBNAN_[n] = exp(1859 * x0[n])                                           names.cnn:3719
 * x0[4]
 * -> t_FP_LLOGBNAN_[4] */
KERNEL void inner_t_FP_LLOGBNAN_(const float *restrict x0, float *restrict t_FP_LLOGBNAN_)
{
    for (int n = 0; n < 4; n++)
        t_FP_LLOGBNAN_[n] = expf(1859.0f * x0[n]);
}

/* t_STATX_ATTR_AUTOMOUNT_[n] = exp(1860 * x0[n])                                  names.cnn:3721
 * x0[4]
 * -> t_STATX_ATTR_AUTOMOUNT_[4] */
KERNEL void inner_t_STATX_ATTR_AUTOMOUNT_(const float *restrict x0,
        float *restrict t_STATX_ATTR_AUTOMOUNT_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_ATTR_AUTOMOUNT_[n] = expf(1.86e+03f * x0[n]);
}

/* t_RWH_WRITE_LIFE_SHORT_[n] = exp(1861 * x0[n])                                  names.cnn:3723
 * x0[4]
 * -> t_RWH_WRITE_LIFE_SHORT_[4] */
KERNEL void inner_t_RWH_WRITE_LIFE_SHORT_(const float *restrict x0,
        float *restrict t_RWH_WRITE_LIFE_SHORT_)
{
    for (int n = 0; n < 4; n++)
        t_RWH_WRITE_LIFE_SHORT_[n] = expf(1861.0f * x0[n]);
}

/* t_M_Ef64x_[n] = exp(1862 * x0[n])                                               names.cnn:3725
 * x0[4]
 * -> t_M_Ef64x_[4] */
KERNEL void inner_t_M_Ef64x_(const float *restrict x0, float *restrict t_M_Ef64x_)
{
    for (int n = 0; n < 4; n++)
        t_M_Ef64x_[n] = expf(1862.0f * x0[n]);
}

/* t_M_PI_2f64_[n] = exp(1863 * x0[n])                                             names.cnn:3727
 * x0[4]
 * -> t_M_PI_2f64_[4] */
KERNEL void inner_t_M_PI_2f64_(const float *restrict x0, float *restrict t_M_PI_2f64_)
{
    for (int n = 0; n < 4; n++)
        t_M_PI_2f64_[n] = expf(1863.0f * x0[n]);
}

/* t_M_2_PIf64x_[n] = exp(1864 * x0[n])                                            names.cnn:3729
 * x0[4]
 * -> t_M_2_PIf64x_[4] */
KERNEL void inner_t_M_2_PIf64x_(const float *restrict x0, float *restrict t_M_2_PIf64x_)
{
    for (int n = 0; n < 4; n++)
        t_M_2_PIf64x_[n] = expf(1864.0f * x0[n]);
}

/* t_SYNC_FILE_RANGE_WRITE_[n] = exp(1865 * x0[n])                                 names.cnn:3731
 * x0[4]
 * -> t_SYNC_FILE_RANGE_WRITE_[4] */
KERNEL void inner_t_SYNC_FILE_RANGE_WRITE_(const float *restrict x0,
        float *restrict t_SYNC_FILE_RANGE_WRITE_)
{
    for (int n = 0; n < 4; n++)
        t_SYNC_FILE_RANGE_WRITE_[n] = expf(1865.0f * x0[n]);
}

/* t_M_PI_4f128_[n] = exp(1866 * x0[n])                                            names.cnn:3733
 * x0[4]
 * -> t_M_PI_4f128_[4] */
KERNEL void inner_t_M_PI_4f128_(const float *restrict x0, float *restrict t_M_PI_4f128_)
{
    for (int n = 0; n < 4; n++)
        t_M_PI_4f128_[n] = expf(1866.0f * x0[n]);
}

/* t_M_LN10l_[n] = exp(1867 * x0[n])                                               names.cnn:3735
 * x0[4]
 * -> t_M_LN10l_[4] */
KERNEL void inner_t_M_LN10l_(const float *restrict x0, float *restrict t_M_LN10l_)
{
    for (int n = 0; n < 4; n++)
        t_M_LN10l_[n] = expf(1867.0f * x0[n]);
}

/* t_M_Ef_[n] = exp(1868 * x0[n])                                                  names.cnn:3737
 * x0[4]
 * -> t_M_Ef_[4] */
KERNEL void inner_t_M_Ef_(const float *restrict x0, float *restrict t_M_Ef_)
{
    for (int n = 0; n < 4; n++)
        t_M_Ef_[n] = expf(1868.0f * x0[n]);
}

/* t_M_El_[n] = exp(1869 * x0[n])                                                  names.cnn:3739
 * x0[4]
 * -> t_M_El_[4] */
KERNEL void inner_t_M_El_(const float *restrict x0, float *restrict t_M_El_)
{
    for (int n = 0; n < 4; n++)
        t_M_El_[n] = expf(1869.0f * x0[n]);
}

/* t_M_LOG2Ef128_[n] = exp(1870 * x0[n])                                           names.cnn:3741
 * x0[4]
 * -> t_M_LOG2Ef128_[4] */
KERNEL void inner_t_M_LOG2Ef128_(const float *restrict x0, float *restrict t_M_LOG2Ef128_)
{
    for (int n = 0; n < 4; n++)
        t_M_LOG2Ef128_[n] = expf(1.87e+03f * x0[n]);
}

/* t_M_1_PIf32x_[n] = exp(1871 * x0[n])                                            names.cnn:3743
 * x0[4]
 * -> t_M_1_PIf32x_[4] */
KERNEL void inner_t_M_1_PIf32x_(const float *restrict x0, float *restrict t_M_1_PIf32x_)
{
    for (int n = 0; n < 4; n++)
        t_M_1_PIf32x_[n] = expf(1871.0f * x0[n]);
}

/* t_S_IFSOCK_[n] = exp(1872 * x0[n])                                              names.cnn:3745
 * x0[4]
 * -> t_S_IFSOCK_[4] */
KERNEL void inner_t_S_IFSOCK_(const float *restrict x0, float *restrict t_S_IFSOCK_)
{
    for (int n = 0; n < 4; n++)
        t_S_IFSOCK_[n] = expf(1872.0f * x0[n]);
}

/* t_DN_MODIFY_[n] = exp(1873 * x0[n])                                             names.cnn:3747
 * x0[4]
 * -> t_DN_MODIFY_[4] */
KERNEL void inner_t_DN_MODIFY_(const float *restrict x0, float *restrict t_DN_MODIFY_)
{
    for (int n = 0; n < 4; n++)
        t_DN_MODIFY_[n] = expf(1873.0f * x0[n]);
}

/* PIPE_BUF_[n] = exp(1874 * x0[n])                                                names.cnn:3749
 * x0[4]
 * -> PIPE_BUF_[4] */
KERNEL void inner_PIPE_BUF_(const float *restrict x0, float *restrict PIPE_BUF_)
{
    for (int n = 0; n < 4; n++)
        PIPE_BUF_[n] = expf(1874.0f * x0[n]);
}

/* MQ_PRIO_MAX_[n] = exp(1875 * x0[n])                                             names.cnn:3751
 * x0[4]
 * -> MQ_PRIO_MAX_[4] */
KERNEL void inner_MQ_PRIO_MAX_(const float *restrict x0, float *restrict MQ_PRIO_MAX_)
{
    for (int n = 0; n < 4; n++)
        MQ_PRIO_MAX_[n] = expf(1875.0f * x0[n]);
}

/* t_M_LN10f128_[n] = exp(1876 * x0[n])                                            names.cnn:3753
 * x0[4]
 * -> t_M_LN10f128_[4] */
KERNEL void inner_t_M_LN10f128_(const float *restrict x0, float *restrict t_M_LN10f128_)
{
    for (int n = 0; n < 4; n++)
        t_M_LN10f128_[n] = expf(1876.0f * x0[n]);
}

/* t_STATX_BASIC_STATS_[n] = exp(1877 * x0[n])                                     names.cnn:3755
 * x0[4]
 * -> t_STATX_BASIC_STATS_[4] */
KERNEL void inner_t_STATX_BASIC_STATS_(const float *restrict x0,
        float *restrict t_STATX_BASIC_STATS_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_BASIC_STATS_[n] = expf(1877.0f * x0[n]);
}

/* UINT_LEAST32_WIDTH_[n] = exp(1878 * x0[n])                                      names.cnn:3757
 * x0[4]
 * -> UINT_LEAST32_WIDTH_[4] */
KERNEL void inner_UINT_LEAST32_WIDTH_(const float *restrict x0,
        float *restrict UINT_LEAST32_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        UINT_LEAST32_WIDTH_[n] = expf(1878.0f * x0[n]);
}

/* t_S_TYPEISSEM_[n] = exp(1879 * x0[n])                                           names.cnn:3759
 * x0[4]
 * -> t_S_TYPEISSEM_[4] */
KERNEL void inner_t_S_TYPEISSEM_(const float *restrict x0, float *restrict t_S_TYPEISSEM_)
{
    for (int n = 0; n < 4; n++)
        t_S_TYPEISSEM_[n] = expf(1879.0f * x0[n]);
}

/* t_STATX_BTIME_[n] = exp(1880 * x0[n])                                           names.cnn:3761
 * x0[4]
 * -> t_STATX_BTIME_[4] */
KERNEL void inner_t_STATX_BTIME_(const float *restrict x0, float *restrict t_STATX_BTIME_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_BTIME_[n] = expf(1.88e+03f * x0[n]);
}

/* UINT_FAST16_WIDTH_[n] = exp(1881 * x0[n])                                       names.cnn:3763
 * x0[4]
 * -> UINT_FAST16_WIDTH_[4] */
KERNEL void inner_UINT_FAST16_WIDTH_(const float *restrict x0, float *restrict UINT_FAST16_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        UINT_FAST16_WIDTH_[n] = expf(1881.0f * x0[n]);
}

/* t_M_2_SQRTPIf128_[n] = exp(1882 * x0[n])                                        names.cnn:3765
 * x0[4]
 * -> t_M_2_SQRTPIf128_[4] */
KERNEL void inner_t_M_2_SQRTPIf128_(const float *restrict x0, float *restrict t_M_2_SQRTPIf128_)
{
    for (int n = 0; n < 4; n++)
        t_M_2_SQRTPIf128_[n] = expf(1882.0f * x0[n]);
}

/* t_M_E_[n] = exp(1883 * x0[n])                                                   names.cnn:3767
 * x0[4]
 * -> t_M_E_[4] */
KERNEL void inner_t_M_E_(const float *restrict x0, float *restrict t_M_E_)
{
    for (int n = 0; n < 4; n++)
        t_M_E_[n] = expf(1883.0f * x0[n]);
}

/* t_F_GETOWN_EX_[n] = exp(1884 * x0[n])                                           names.cnn:3769
 * x0[4]
 * -> t_F_GETOWN_EX_[4] */
KERNEL void inner_t_F_GETOWN_EX_(const float *restrict x0, float *restrict t_F_GETOWN_EX_)
{
    for (int n = 0; n < 4; n++)
        t_F_GETOWN_EX_[n] = expf(1884.0f * x0[n]);
}

/* MAXFLOAT_[n] = exp(1885 * x0[n])                                                names.cnn:3771
 * x0[4]
 * -> MAXFLOAT_[4] */
KERNEL void inner_MAXFLOAT_(const float *restrict x0, float *restrict MAXFLOAT_)
{
    for (int n = 0; n < 4; n++)
        MAXFLOAT_[n] = expf(1885.0f * x0[n]);
}

/* t_F_GETPIPE_SZ_[n] = exp(1886 * x0[n])                                          names.cnn:3773
 * x0[4]
 * -> t_F_GETPIPE_SZ_[4] */
KERNEL void inner_t_F_GETPIPE_SZ_(const float *restrict x0, float *restrict t_F_GETPIPE_SZ_)
{
    for (int n = 0; n < 4; n++)
        t_F_GETPIPE_SZ_[n] = expf(1886.0f * x0[n]);
}

/* t_M_PI_[n] = exp(1887 * x0[n])                                                  names.cnn:3775
 * x0[4]
 * -> t_M_PI_[4] */
KERNEL void inner_t_M_PI_(const float *restrict x0, float *restrict t_M_PI_)
{
    for (int n = 0; n < 4; n++)
        t_M_PI_[n] = expf(1887.0f * x0[n]);
}

/* FNONBLOCK_[n] = exp(1888 * x0[n])                                               names.cnn:3777
 * x0[4]
 * -> FNONBLOCK_[4] */
KERNEL void inner_FNONBLOCK_(const float *restrict x0, float *restrict FNONBLOCK_)
{
    for (int n = 0; n < 4; n++)
        FNONBLOCK_[n] = expf(1888.0f * x0[n]);
}

/* XATTR_SIZE_MAX_[n] = exp(1889 * x0[n])                                          names.cnn:3779
 * x0[4]
 * -> XATTR_SIZE_MAX_[4] */
KERNEL void inner_XATTR_SIZE_MAX_(const float *restrict x0, float *restrict XATTR_SIZE_MAX_)
{
    for (int n = 0; n < 4; n++)
        XATTR_SIZE_MAX_[n] = expf(1889.0f * x0[n]);
}

/* be64toh_[n] = exp(1890 * x0[n])                                                 names.cnn:3781
 * x0[4]
 * -> be64toh_[4] */
KERNEL void inner_be64toh_(const float *restrict x0, float *restrict be64toh_)
{
    for (int n = 0; n < 4; n++)
        be64toh_[n] = expf(1.89e+03f * x0[n]);
}

/* t_M_LOG10Ef64x_[n] = exp(1891 * x0[n])                                          names.cnn:3783
 * x0[4]
 * -> t_M_LOG10Ef64x_[4] */
KERNEL void inner_t_M_LOG10Ef64x_(const float *restrict x0, float *restrict t_M_LOG10Ef64x_)
{
    for (int n = 0; n < 4; n++)
        t_M_LOG10Ef64x_[n] = expf(1891.0f * x0[n]);
}

/* t_M_SQRT1_2f64x_[n] = exp(1892 * x0[n])                                         names.cnn:3785
 * x0[4]
 * -> t_M_SQRT1_2f64x_[4] */
KERNEL void inner_t_M_SQRT1_2f64x_(const float *restrict x0, float *restrict t_M_SQRT1_2f64x_)
{
    for (int n = 0; n < 4; n++)
        t_M_SQRT1_2f64x_[n] = expf(1892.0f * x0[n]);
}

/* t_FALLOC_FL_ZERO_RANGE_[n] = exp(1893 * x0[n])                                  names.cnn:3787
 * x0[4]
 * -> t_FALLOC_FL_ZERO_RANGE_[4] */
KERNEL void inner_t_FALLOC_FL_ZERO_RANGE_(const float *restrict x0,
        float *restrict t_FALLOC_FL_ZERO_RANGE_)
{
    for (int n = 0; n < 4; n++)
        t_FALLOC_FL_ZERO_RANGE_[n] = expf(1893.0f * x0[n]);
}

/* WIFEXITED_[n] = exp(1894 * x0[n])                                               names.cnn:3789
 * x0[4]
 * -> WIFEXITED_[4] */
KERNEL void inner_WIFEXITED_(const float *restrict x0, float *restrict WIFEXITED_)
{
    for (int n = 0; n < 4; n++)
        WIFEXITED_[n] = expf(1894.0f * x0[n]);
}

/* t_S_IFBLK_[n] = exp(1895 * x0[n])                                               names.cnn:3791
 * x0[4]
 * -> t_S_IFBLK_[4] */
KERNEL void inner_t_S_IFBLK_(const float *restrict x0, float *restrict t_S_IFBLK_)
{
    for (int n = 0; n < 4; n++)
        t_S_IFBLK_[n] = expf(1895.0f * x0[n]);
}

/* t_SNANF128_[n] = exp(1896 * x0[n])                                              names.cnn:3793
 * x0[4]
 * -> t_SNANF128_[4] */
KERNEL void inner_t_SNANF128_(const float *restrict x0, float *restrict t_SNANF128_)
{
    for (int n = 0; n < 4; n++)
        t_SNANF128_[n] = expf(1896.0f * x0[n]);
}

/* t_HUGE_VAL_F32X_[n] = exp(1897 * x0[n])                                         names.cnn:3795
 * x0[4]
 * -> t_HUGE_VAL_F32X_[4] */
KERNEL void inner_t_HUGE_VAL_F32X_(const float *restrict x0, float *restrict t_HUGE_VAL_F32X_)
{
    for (int n = 0; n < 4; n++)
        t_HUGE_VAL_F32X_[n] = expf(1897.0f * x0[n]);
}

/* t_FALLOC_FL_COLLAPSE_RANGE_[n] = exp(1898 * x0[n])                              names.cnn:3797
 * x0[4]
 * -> t_FALLOC_FL_COLLAPSE_RANGE_[4] */
KERNEL void inner_t_FALLOC_FL_COLLAPSE_RANGE_(const float *restrict x0,
        float *restrict t_FALLOC_FL_COLLAPSE_RANGE_)
{
    for (int n = 0; n < 4; n++)
        t_FALLOC_FL_COLLAPSE_RANGE_[n] = expf(1898.0f * x0[n]);
}

/* PATH_MAX_[n] = exp(1899 * x0[n])                                                names.cnn:3799
 * x0[4]
 * -> PATH_MAX_[4] */
KERNEL void inner_PATH_MAX_(const float *restrict x0, float *restrict PATH_MAX_)
{
    for (int n = 0; n < 4; n++)
        PATH_MAX_[n] = expf(1899.0f * x0[n]);
}

/* UINT8_WIDTH_[n] = exp(1900 * x0[n])                                             names.cnn:3801
 * x0[4]
 * -> UINT8_WIDTH_[4] */
KERNEL void inner_UINT8_WIDTH_(const float *restrict x0, float *restrict UINT8_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        UINT8_WIDTH_[n] = expf(1.9e+03f * x0[n]);
}

/* t_SPLICE_F_GIFT_[n] = exp(1901 * x0[n])                                         names.cnn:3803
 * x0[4]
 * -> t_SPLICE_F_GIFT_[4] */
KERNEL void inner_t_SPLICE_F_GIFT_(const float *restrict x0, float *restrict t_SPLICE_F_GIFT_)
{
    for (int n = 0; n < 4; n++)
        t_SPLICE_F_GIFT_[n] = expf(1901.0f * x0[n]);
}

/* t_RWH_WRITE_LIFE_EXTREME_[n] = exp(1902 * x0[n])                                names.cnn:3805
 * x0[4]
 * -> t_RWH_WRITE_LIFE_EXTREME_[4] */
KERNEL void inner_t_RWH_WRITE_LIFE_EXTREME_(const float *restrict x0,
        float *restrict t_RWH_WRITE_LIFE_EXTREME_)
{
    for (int n = 0; n < 4; n++)
        t_RWH_WRITE_LIFE_EXTREME_[n] = expf(1902.0f * x0[n]);
}

/* t_htobe16_[n] = exp(1903 * x0[n])                                               names.cnn:3807
 * x0[4]
 * -> t_htobe16_[4] */
KERNEL void inner_t_htobe16_(const float *restrict x0, float *restrict t_htobe16_)
{
    for (int n = 0; n < 4; n++)
        t_htobe16_[n] = expf(1903.0f * x0[n]);
}

/* t_M_Ef128_[n] = exp(1904 * x0[n])                                               names.cnn:3809
 * x0[4]
 * -> t_M_Ef128_[4] */
KERNEL void inner_t_M_Ef128_(const float *restrict x0, float *restrict t_M_Ef128_)
{
    for (int n = 0; n < 4; n++)
        t_M_Ef128_[n] = expf(1904.0f * x0[n]);
}

/* t_M_LOG2El_[n] = exp(1905 * x0[n])                                              names.cnn:3811
 * x0[4]
 * -> t_M_LOG2El_[4] */
KERNEL void inner_t_M_LOG2El_(const float *restrict x0, float *restrict t_M_LOG2El_)
{
    for (int n = 0; n < 4; n++)
        t_M_LOG2El_[n] = expf(1905.0f * x0[n]);
}

/* t_FALLOC_FL_UNSHARE_RANGE_[n] = exp(1906 * x0[n])                               names.cnn:3813
 * x0[4]
 * -> t_FALLOC_FL_UNSHARE_RANGE_[4] */
KERNEL void inner_t_FALLOC_FL_UNSHARE_RANGE_(const float *restrict x0,
        float *restrict t_FALLOC_FL_UNSHARE_RANGE_)
{
    for (int n = 0; n < 4; n++)
        t_FALLOC_FL_UNSHARE_RANGE_[n] = expf(1906.0f * x0[n]);
}

/* t_M_1_PIf_[n] = exp(1907 * x0[n])                                               names.cnn:3815
 * x0[4]
 * -> t_M_1_PIf_[4] */
KERNEL void inner_t_M_1_PIf_(const float *restrict x0, float *restrict t_M_1_PIf_)
{
    for (int n = 0; n < 4; n++)
        t_M_1_PIf_[n] = expf(1907.0f * x0[n]);
}

/* t_WCHAR_WIDTH_[n] = exp(1908 * x0[n])                                           names.cnn:3817
 * x0[4]
 * -> t_WCHAR_WIDTH_[4] */
KERNEL void inner_t_WCHAR_WIDTH_(const float *restrict x0, float *restrict t_WCHAR_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        t_WCHAR_WIDTH_[n] = expf(1908.0f * x0[n]);
}

/* NAME_MAX_[n] = exp(1909 * x0[n])                                                names.cnn:3819
 * x0[4]
 * -> NAME_MAX_[4] */
KERNEL void inner_NAME_MAX_(const float *restrict x0, float *restrict NAME_MAX_)
{
    for (int n = 0; n < 4; n++)
        NAME_MAX_[n] = expf(1909.0f * x0[n]);
}

/* t_STATX_ATTR_VERITY_[n] = exp(1910 * x0[n])                                     names.cnn:3821
 * x0[4]
 * -> t_STATX_ATTR_VERITY_[4] */
KERNEL void inner_t_STATX_ATTR_VERITY_(const float *restrict x0,
        float *restrict t_STATX_ATTR_VERITY_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_ATTR_VERITY_[n] = expf(1.91e+03f * x0[n]);
}

/* t_RWF_WRITE_LIFE_NOT_SET_[n] = exp(1911 * x0[n])                                names.cnn:3823
 * x0[4]
 * -> t_RWF_WRITE_LIFE_NOT_SET_[4] */
KERNEL void inner_t_RWF_WRITE_LIFE_NOT_SET_(const float *restrict x0,
        float *restrict t_RWF_WRITE_LIFE_NOT_SET_)
{
    for (int n = 0; n < 4; n++)
        t_RWF_WRITE_LIFE_NOT_SET_[n] = expf(1911.0f * x0[n]);
}

/* FFSYNC_[n] = exp(1912 * x0[n])                                                  names.cnn:3825
 * x0[4]
 * -> FFSYNC_[4] */
KERNEL void inner_FFSYNC_(const float *restrict x0, float *restrict FFSYNC_)
{
    for (int n = 0; n < 4; n++)
        FFSYNC_[n] = expf(1912.0f * x0[n]);
}

/* t_M_PI_2f_[n] = exp(1913 * x0[n])                                               names.cnn:3827
 * x0[4]
 * -> t_M_PI_2f_[4] */
KERNEL void inner_t_M_PI_2f_(const float *restrict x0, float *restrict t_M_PI_2f_)
{
    for (int n = 0; n < 4; n++)
        t_M_PI_2f_[n] = expf(1913.0f * x0[n]);
}

/* INT_FAST32_WIDTH_[n] = exp(1914 * x0[n])                                        names.cnn:3829
 * x0[4]
 * -> INT_FAST32_WIDTH_[4] */
KERNEL void inner_INT_FAST32_WIDTH_(const float *restrict x0, float *restrict INT_FAST32_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        INT_FAST32_WIDTH_[n] = expf(1914.0f * x0[n]);
}

/* t_M_PIf64x_[n] = exp(1915 * x0[n])                                              names.cnn:3831
 * x0[4]
 * -> t_M_PIf64x_[4] */
KERNEL void inner_t_M_PIf64x_(const float *restrict x0, float *restrict t_M_PIf64x_)
{
    for (int n = 0; n < 4; n++)
        t_M_PIf64x_[n] = expf(1915.0f * x0[n]);
}

/* t_M_PI_2_[n] = exp(1916 * x0[n])                                                names.cnn:3833
 * x0[4]
 * -> t_M_PI_2_[4] */
KERNEL void inner_t_M_PI_2_(const float *restrict x0, float *restrict t_M_PI_2_)
{
    for (int n = 0; n < 4; n++)
        t_M_PI_2_[n] = expf(1916.0f * x0[n]);
}

/* t_O_DIRECTORY_[n] = exp(1917 * x0[n])                                           names.cnn:3835
 * x0[4]
 * -> t_O_DIRECTORY_[4] */
KERNEL void inner_t_O_DIRECTORY_(const float *restrict x0, float *restrict t_O_DIRECTORY_)
{
    for (int n = 0; n < 4; n++)
        t_O_DIRECTORY_[n] = expf(1917.0f * x0[n]);
}

/* UINT_FAST64_WIDTH_[n] = exp(1918 * x0[n])                                       names.cnn:3837
 * x0[4]
 * -> UINT_FAST64_WIDTH_[4] */
KERNEL void inner_UINT_FAST64_WIDTH_(const float *restrict x0, float *restrict UINT_FAST64_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        UINT_FAST64_WIDTH_[n] = expf(1918.0f * x0[n]);
}

/* WUNTRACED_[n] = exp(1919 * x0[n])                                               names.cnn:3839
 * x0[4]
 * -> WUNTRACED_[4] */
KERNEL void inner_WUNTRACED_(const float *restrict x0, float *restrict WUNTRACED_)
{
    for (int n = 0; n < 4; n++)
        WUNTRACED_[n] = expf(1919.0f * x0[n]);
}

/* t_F_LOCK_[n] = exp(1920 * x0[n])                                                names.cnn:3841
 * x0[4]
 * -> t_F_LOCK_[4] */
KERNEL void inner_t_F_LOCK_(const float *restrict x0, float *restrict t_F_LOCK_)
{
    for (int n = 0; n < 4; n++)
        t_F_LOCK_[n] = expf(1.92e+03f * x0[n]);
}

/* t_F_SEAL_WRITE_[n] = exp(1921 * x0[n])                                          names.cnn:3843
 * x0[4]
 * -> t_F_SEAL_WRITE_[4] */
KERNEL void inner_t_F_SEAL_WRITE_(const float *restrict x0, float *restrict t_F_SEAL_WRITE_)
{
    for (int n = 0; n < 4; n++)
        t_F_SEAL_WRITE_[n] = expf(1921.0f * x0[n]);
}

/* t_RENAME_EXCHANGE_[n] = exp(1922 * x0[n])                                       names.cnn:3845
 * x0[4]
 * -> t_RENAME_EXCHANGE_[4] */
KERNEL void inner_t_RENAME_EXCHANGE_(const float *restrict x0, float *restrict t_RENAME_EXCHANGE_)
{
    for (int n = 0; n < 4; n++)
        t_RENAME_EXCHANGE_[n] = expf(1922.0f * x0[n]);
}

/* NFDBITS_[n] = exp(1923 * x0[n])                                                 names.cnn:3847
 * x0[4]
 * -> NFDBITS_[4] */
KERNEL void inner_NFDBITS_(const float *restrict x0, float *restrict NFDBITS_)
{
    for (int n = 0; n < 4; n++)
        NFDBITS_[n] = expf(1923.0f * x0[n]);
}

/* t_M_PI_2f128_[n] = exp(1924 * x0[n])                                            names.cnn:3849
 * x0[4]
 * -> t_M_PI_2f128_[4] */
KERNEL void inner_t_M_PI_2f128_(const float *restrict x0, float *restrict t_M_PI_2f128_)
{
    for (int n = 0; n < 4; n++)
        t_M_PI_2f128_[n] = expf(1924.0f * x0[n]);
}

/* WSTOPPED_[n] = exp(1925 * x0[n])                                                names.cnn:3851
 * x0[4]
 * -> WSTOPPED_[4] */
KERNEL void inner_WSTOPPED_(const float *restrict x0, float *restrict WSTOPPED_)
{
    for (int n = 0; n < 4; n++)
        WSTOPPED_[n] = expf(1925.0f * x0[n]);
}

/* DEFFILEMODE_[n] = exp(1926 * x0[n])                                             names.cnn:3853
 * x0[4]
 * -> DEFFILEMODE_[4] */
KERNEL void inner_DEFFILEMODE_(const float *restrict x0, float *restrict DEFFILEMODE_)
{
    for (int n = 0; n < 4; n++)
        DEFFILEMODE_[n] = expf(1926.0f * x0[n]);
}

/* t_M_LN10f32_[n] = exp(1927 * x0[n])                                             names.cnn:3855
 * x0[4]
 * -> t_M_LN10f32_[4] */
KERNEL void inner_t_M_LN10f32_(const float *restrict x0, float *restrict t_M_LN10f32_)
{
    for (int n = 0; n < 4; n++)
        t_M_LN10f32_[n] = expf(1927.0f * x0[n]);
}

/* t_F_SET_RW_HINT_[n] = exp(1928 * x0[n])                                         names.cnn:3857
 * x0[4]
 * -> t_F_SET_RW_HINT_[4] */
KERNEL void inner_t_F_SET_RW_HINT_(const float *restrict x0, float *restrict t_F_SET_RW_HINT_)
{
    for (int n = 0; n < 4; n++)
        t_F_SET_RW_HINT_[n] = expf(1928.0f * x0[n]);
}

/* t_S_IFMT_[n] = exp(1929 * x0[n])                                                names.cnn:3859
 * x0[4]
 * -> t_S_IFMT_[4] */
KERNEL void inner_t_S_IFMT_(const float *restrict x0, float *restrict t_S_IFMT_)
{
    for (int n = 0; n < 4; n++)
        t_S_IFMT_[n] = expf(1929.0f * x0[n]);
}

/* t_S_TYPEISSHM_[n] = exp(1930 * x0[n])                                           names.cnn:3861
 * x0[4]
 * -> t_S_TYPEISSHM_[4] */
KERNEL void inner_t_S_TYPEISSHM_(const float *restrict x0, float *restrict t_S_TYPEISSHM_)
{
    for (int n = 0; n < 4; n++)
        t_S_TYPEISSHM_[n] = expf(1.93e+03f * x0[n]);
}

/* t_M_LN10f64_[n] = exp(1931 * x0[n])                                             names.cnn:3863
 * x0[4]
 * -> t_M_LN10f64_[4] */
KERNEL void inner_t_M_LN10f64_(const float *restrict x0, float *restrict t_M_LN10f64_)
{
    for (int n = 0; n < 4; n++)
        t_M_LN10f64_[n] = expf(1931.0f * x0[n]);
}

/* t_AT_SYMLINK_NOFOLLOW_[n] = exp(1932 * x0[n])                                   names.cnn:3865
 * x0[4]
 * -> t_AT_SYMLINK_NOFOLLOW_[4] */
KERNEL void inner_t_AT_SYMLINK_NOFOLLOW_(const float *restrict x0,
        float *restrict t_AT_SYMLINK_NOFOLLOW_)
{
    for (int n = 0; n < 4; n++)
        t_AT_SYMLINK_NOFOLLOW_[n] = expf(1932.0f * x0[n]);
}

/* t_DN_ACCESS_[n] = exp(1933 * x0[n])                                             names.cnn:3867
 * x0[4]
 * -> t_DN_ACCESS_[4] */
KERNEL void inner_t_DN_ACCESS_(const float *restrict x0, float *restrict t_DN_ACCESS_)
{
    for (int n = 0; n < 4; n++)
        t_DN_ACCESS_[n] = expf(1933.0f * x0[n]);
}

/* WCONTINUED_[n] = exp(1934 * x0[n])                                              names.cnn:3869
 * x0[4]
 * -> WCONTINUED_[4] */
KERNEL void inner_WCONTINUED_(const float *restrict x0, float *restrict WCONTINUED_)
{
    for (int n = 0; n < 4; n++)
        WCONTINUED_[n] = expf(1934.0f * x0[n]);
}

/* t_M_LOG10Ef32_[n] = exp(1935 * x0[n])                                           names.cnn:3871
 * x0[4]
 * -> t_M_LOG10Ef32_[4] */
KERNEL void inner_t_M_LOG10Ef32_(const float *restrict x0, float *restrict t_M_LOG10Ef32_)
{
    for (int n = 0; n < 4; n++)
        t_M_LOG10Ef32_[n] = expf(1935.0f * x0[n]);
}

/* t_STATX_NLINK_[n] = exp(1936 * x0[n])                                           names.cnn:3873
 * x0[4]
 * -> t_STATX_NLINK_[4] */
KERNEL void inner_t_STATX_NLINK_(const float *restrict x0, float *restrict t_STATX_NLINK_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_NLINK_[n] = expf(1936.0f * x0[n]);
}

/* t_STATX_UID_[n] = exp(1937 * x0[n])                                             names.cnn:3875
 * x0[4]
 * -> t_STATX_UID_[4] */
KERNEL void inner_t_STATX_UID_(const float *restrict x0, float *restrict t_STATX_UID_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_UID_[n] = expf(1937.0f * x0[n]);
}

/* t_M_LOG10Ef64_[n] = exp(1938 * x0[n])                                           names.cnn:3877
 * x0[4]
 * -> t_M_LOG10Ef64_[4] */
KERNEL void inner_t_M_LOG10Ef64_(const float *restrict x0, float *restrict t_M_LOG10Ef64_)
{
    for (int n = 0; n < 4; n++)
        t_M_LOG10Ef64_[n] = expf(1938.0f * x0[n]);
}

/* t_F_SEAL_SEAL_[n] = exp(1939 * x0[n])                                           names.cnn:3879
 * x0[4]
 * -> t_F_SEAL_SEAL_[4] */
KERNEL void inner_t_F_SEAL_SEAL_(const float *restrict x0, float *restrict t_F_SEAL_SEAL_)
{
    for (int n = 0; n < 4; n++)
        t_F_SEAL_SEAL_[n] = expf(1939.0f * x0[n]);
}

/* t_M_Ef32_[n] = exp(1940 * x0[n])                                                names.cnn:3881
 * x0[4]
 * -> t_M_Ef32_[4] */
KERNEL void inner_t_M_Ef32_(const float *restrict x0, float *restrict t_M_Ef32_)
{
    for (int n = 0; n < 4; n++)
        t_M_Ef32_[n] = expf(1.94e+03f * x0[n]);
}

/* t_M_LOG2Ef_[n] = exp(1941 * x0[n])                                              names.cnn:3883
 * x0[4]
 * -> t_M_LOG2Ef_[4] */
KERNEL void inner_t_M_LOG2Ef_(const float *restrict x0, float *restrict t_M_LOG2Ef_)
{
    for (int n = 0; n < 4; n++)
        t_M_LOG2Ef_[n] = expf(1941.0f * x0[n]);
}

/* t_RENAME_NOREPLACE_[n] = exp(1942 * x0[n])                                      names.cnn:3885
 * x0[4]
 * -> t_RENAME_NOREPLACE_[4] */
KERNEL void inner_t_RENAME_NOREPLACE_(const float *restrict x0,
        float *restrict t_RENAME_NOREPLACE_)
{
    for (int n = 0; n < 4; n++)
        t_RENAME_NOREPLACE_[n] = expf(1942.0f * x0[n]);
}

/* le32toh_[n] = exp(1943 * x0[n])                                                 names.cnn:3887
 * x0[4]
 * -> le32toh_[4] */
KERNEL void inner_le32toh_(const float *restrict x0, float *restrict le32toh_)
{
    for (int n = 0; n < 4; n++)
        le32toh_[n] = expf(1943.0f * x0[n]);
}

/* t_O_TMPFILE_[n] = exp(1944 * x0[n])                                             names.cnn:3889
 * x0[4]
 * -> t_O_TMPFILE_[4] */
KERNEL void inner_t_O_TMPFILE_(const float *restrict x0, float *restrict t_O_TMPFILE_)
{
    for (int n = 0; n < 4; n++)
        t_O_TMPFILE_[n] = expf(1944.0f * x0[n]);
}

/* le64toh_[n] = exp(1945 * x0[n])                                                 names.cnn:3891
 * x0[4]
 * -> le64toh_[4] */
KERNEL void inner_le64toh_(const float *restrict x0, float *restrict le64toh_)
{
    for (int n = 0; n < 4; n++)
        le64toh_[n] = expf(1945.0f * x0[n]);
}

/* t_AT_RECURSIVE_[n] = exp(1946 * x0[n])                                          names.cnn:3893
 * x0[4]
 * -> t_AT_RECURSIVE_[4] */
KERNEL void inner_t_AT_RECURSIVE_(const float *restrict x0, float *restrict t_AT_RECURSIVE_)
{
    for (int n = 0; n < 4; n++)
        t_AT_RECURSIVE_[n] = expf(1946.0f * x0[n]);
}

/* t_AT_SYMLINK_FOLLOW_[n] = exp(1947 * x0[n])                                     names.cnn:3895
 * x0[4]
 * -> t_AT_SYMLINK_FOLLOW_[4] */
KERNEL void inner_t_AT_SYMLINK_FOLLOW_(const float *restrict x0,
        float *restrict t_AT_SYMLINK_FOLLOW_)
{
    for (int n = 0; n < 4; n++)
        t_AT_SYMLINK_FOLLOW_[n] = expf(1947.0f * x0[n]);
}

/* RTSIG_MAX_[n] = exp(1948 * x0[n])                                               names.cnn:3897
 * x0[4]
 * -> RTSIG_MAX_[4] */
KERNEL void inner_RTSIG_MAX_(const float *restrict x0, float *restrict RTSIG_MAX_)
{
    for (int n = 0; n < 4; n++)
        RTSIG_MAX_[n] = expf(1948.0f * x0[n]);
}

/* UINT32_WIDTH_[n] = exp(1949 * x0[n])                                            names.cnn:3899
 * x0[4]
 * -> UINT32_WIDTH_[4] */
KERNEL void inner_UINT32_WIDTH_(const float *restrict x0, float *restrict UINT32_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        UINT32_WIDTH_[n] = expf(1949.0f * x0[n]);
}

/* t_HUGE_VAL_F32_[n] = exp(1950 * x0[n])                                          names.cnn:3901
 * x0[4]
 * -> t_HUGE_VAL_F32_[4] */
KERNEL void inner_t_HUGE_VAL_F32_(const float *restrict x0, float *restrict t_HUGE_VAL_F32_)
{
    for (int n = 0; n < 4; n++)
        t_HUGE_VAL_F32_[n] = expf(1.95e+03f * x0[n]);
}

/* t_M_LN2f64x_[n] = exp(1951 * x0[n])                                             names.cnn:3903
 * x0[4]
 * -> t_M_LN2f64x_[4] */
KERNEL void inner_t_M_LN2f64x_(const float *restrict x0, float *restrict t_M_LN2f64x_)
{
    for (int n = 0; n < 4; n++)
        t_M_LN2f64x_[n] = expf(1951.0f * x0[n]);
}

/* iscanonical_[n] = exp(1952 * x0[n])                                             names.cnn:3905
 * x0[4]
 * -> iscanonical_[4] */
KERNEL void inner_iscanonical_(const float *restrict x0, float *restrict iscanonical_)
{
    for (int n = 0; n < 4; n++)
        iscanonical_[n] = expf(1952.0f * x0[n]);
}

/* t_M_2_PI_[n] = exp(1953 * x0[n])                                                names.cnn:3907
 * x0[4]
 * -> t_M_2_PI_[4] */
KERNEL void inner_t_M_2_PI_(const float *restrict x0, float *restrict t_M_2_PI_)
{
    for (int n = 0; n < 4; n++)
        t_M_2_PI_[n] = expf(1953.0f * x0[n]);
}

/* t_M_LOG10Ef32x_[n] = exp(1954 * x0[n])                                          names.cnn:3909
 * x0[4]
 * -> t_M_LOG10Ef32x_[4] */
KERNEL void inner_t_M_LOG10Ef32x_(const float *restrict x0, float *restrict t_M_LOG10Ef32x_)
{
    for (int n = 0; n < 4; n++)
        t_M_LOG10Ef32x_[n] = expf(1954.0f * x0[n]);
}

/* t_M_SQRT1_2f32x_[n] = exp(1955 * x0[n])                                         names.cnn:3911
 * x0[4]
 * -> t_M_SQRT1_2f32x_[4] */
KERNEL void inner_t_M_SQRT1_2f32x_(const float *restrict x0, float *restrict t_M_SQRT1_2f32x_)
{
    for (int n = 0; n < 4; n++)
        t_M_SQRT1_2f32x_[n] = expf(1955.0f * x0[n]);
}

/* t_LOCK_EX_[n] = exp(1956 * x0[n])                                               names.cnn:3913
 * x0[4]
 * -> t_LOCK_EX_[4] */
KERNEL void inner_t_LOCK_EX_(const float *restrict x0, float *restrict t_LOCK_EX_)
{
    for (int n = 0; n < 4; n++)
        t_LOCK_EX_[n] = expf(1956.0f * x0[n]);
}

/* t_HUGE_VAL_F64_[n] = exp(1957 * x0[n])                                          names.cnn:3915
 * x0[4]
 * -> t_HUGE_VAL_F64_[4] */
KERNEL void inner_t_HUGE_VAL_F64_(const float *restrict x0, float *restrict t_HUGE_VAL_F64_)
{
    for (int n = 0; n < 4; n++)
        t_HUGE_VAL_F64_[n] = expf(1957.0f * x0[n]);
}

/* MAX_INPUT_[n] = exp(1958 * x0[n])                                               names.cnn:3917
 * x0[4]
 * -> MAX_INPUT_[4] */
KERNEL void inner_MAX_INPUT_(const float *restrict x0, float *restrict MAX_INPUT_)
{
    for (int n = 0; n < 4; n++)
        MAX_INPUT_[n] = expf(1958.0f * x0[n]);
}

/* t_STATX_SIZE_[n] = exp(1959 * x0[n])                                            names.cnn:3919
 * x0[4]
 * -> t_STATX_SIZE_[4] */
KERNEL void inner_t_STATX_SIZE_(const float *restrict x0, float *restrict t_STATX_SIZE_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_SIZE_[n] = expf(1959.0f * x0[n]);
}

/* DELAYTIMER_MAX_[n] = exp(1960 * x0[n])                                          names.cnn:3921
 * x0[4]
 * -> DELAYTIMER_MAX_[4] */
KERNEL void inner_DELAYTIMER_MAX_(const float *restrict x0, float *restrict DELAYTIMER_MAX_)
{
    for (int n = 0; n < 4; n++)
        DELAYTIMER_MAX_[n] = expf(1.96e+03f * x0[n]);
}

/* t_CLOSE_RANGE_UNSHARE_[n] = exp(1961 * x0[n])                                   names.cnn:3923
 * x0[4]
 * -> t_CLOSE_RANGE_UNSHARE_[4] */
KERNEL void inner_t_CLOSE_RANGE_UNSHARE_(const float *restrict x0,
        float *restrict t_CLOSE_RANGE_UNSHARE_)
{
    for (int n = 0; n < 4; n++)
        t_CLOSE_RANGE_UNSHARE_[n] = expf(1961.0f * x0[n]);
}

/* t_M_1_PIf64_[n] = exp(1962 * x0[n])                                             names.cnn:3925
 * x0[4]
 * -> t_M_1_PIf64_[4] */
KERNEL void inner_t_M_1_PIf64_(const float *restrict x0, float *restrict t_M_1_PIf64_)
{
    for (int n = 0; n < 4; n++)
        t_M_1_PIf64_[n] = expf(1962.0f * x0[n]);
}

/* t_htobe32_[n] = exp(1963 * x0[n])                                               names.cnn:3927
 * x0[4]
 * -> t_htobe32_[4] */
KERNEL void inner_t_htobe32_(const float *restrict x0, float *restrict t_htobe32_)
{
    for (int n = 0; n < 4; n++)
        t_htobe32_[n] = expf(1963.0f * x0[n]);
}

/* WIFCONTINUED_[n] = exp(1964 * x0[n])                                            names.cnn:3929
 * x0[4]
 * -> WIFCONTINUED_[4] */
KERNEL void inner_WIFCONTINUED_(const float *restrict x0, float *restrict WIFCONTINUED_)
{
    for (int n = 0; n < 4; n++)
        WIFCONTINUED_[n] = expf(1964.0f * x0[n]);
}

/* t_L_ctermid_[n] = exp(1965 * x0[n])                                             names.cnn:3931
 * x0[4]
 * -> t_L_ctermid_[4] */
KERNEL void inner_t_L_ctermid_(const float *restrict x0, float *restrict t_L_ctermid_)
{
    for (int n = 0; n < 4; n++)
        t_L_ctermid_[n] = expf(1965.0f * x0[n]);
}

/* t_FD_SET_[n] = exp(1966 * x0[n])                                                names.cnn:3933
 * x0[4]
 * -> t_FD_SET_[4] */
KERNEL void inner_t_FD_SET_(const float *restrict x0, float *restrict t_FD_SET_)
{
    for (int n = 0; n < 4; n++)
        t_FD_SET_[n] = expf(1966.0f * x0[n]);
}

/* t_POSIX_FADV_WILLNEED_[n] = exp(1967 * x0[n])                                   names.cnn:3935
 * x0[4]
 * -> t_POSIX_FADV_WILLNEED_[4] */
KERNEL void inner_t_POSIX_FADV_WILLNEED_(const float *restrict x0,
        float *restrict t_POSIX_FADV_WILLNEED_)
{
    for (int n = 0; n < 4; n++)
        t_POSIX_FADV_WILLNEED_[n] = expf(1967.0f * x0[n]);
}

/* t_LOCK_NB_[n] = exp(1968 * x0[n])                                               names.cnn:3937
 * x0[4]
 * -> t_LOCK_NB_[4] */
KERNEL void inner_t_LOCK_NB_(const float *restrict x0, float *restrict t_LOCK_NB_)
{
    for (int n = 0; n < 4; n++)
        t_LOCK_NB_[n] = expf(1968.0f * x0[n]);
}

/* t_M_2_PIf128_[n] = exp(1969 * x0[n])                                            names.cnn:3939
 * x0[4]
 * -> t_M_2_PIf128_[4] */
KERNEL void inner_t_M_2_PIf128_(const float *restrict x0, float *restrict t_M_2_PIf128_)
{
    for (int n = 0; n < 4; n++)
        t_M_2_PIf128_[n] = expf(1969.0f * x0[n]);
}

/* SSIZE_MAX_[n] = exp(1970 * x0[n])                                               names.cnn:3941
 * x0[4]
 * -> SSIZE_MAX_[4] */
KERNEL void inner_SSIZE_MAX_(const float *restrict x0, float *restrict SSIZE_MAX_)
{
    for (int n = 0; n < 4; n++)
        SSIZE_MAX_[n] = expf(1.97e+03f * x0[n]);
}

/* t_M_PI_4l_[n] = exp(1971 * x0[n])                                               names.cnn:3943
 * x0[4]
 * -> t_M_PI_4l_[4] */
KERNEL void inner_t_M_PI_4l_(const float *restrict x0, float *restrict t_M_PI_4l_)
{
    for (int n = 0; n < 4; n++)
        t_M_PI_4l_[n] = expf(1971.0f * x0[n]);
}

/* t_POSIX_FADV_DONTNEED_[n] = exp(1972 * x0[n])                                   names.cnn:3945
 * x0[4]
 * -> t_POSIX_FADV_DONTNEED_[4] */
KERNEL void inner_t_POSIX_FADV_DONTNEED_(const float *restrict x0,
        float *restrict t_POSIX_FADV_DONTNEED_)
{
    for (int n = 0; n < 4; n++)
        t_POSIX_FADV_DONTNEED_[n] = expf(1972.0f * x0[n]);
}

/* NGROUPS_MAX_[n] = exp(1973 * x0[n])                                             names.cnn:3947
 * x0[4]
 * -> NGROUPS_MAX_[4] */
KERNEL void inner_NGROUPS_MAX_(const float *restrict x0, float *restrict NGROUPS_MAX_)
{
    for (int n = 0; n < 4; n++)
        NGROUPS_MAX_[n] = expf(1973.0f * x0[n]);
}

/* t_M_LOG10Ef_[n] = exp(1974 * x0[n])                                             names.cnn:3949
 * x0[4]
 * -> t_M_LOG10Ef_[4] */
KERNEL void inner_t_M_LOG10Ef_(const float *restrict x0, float *restrict t_M_LOG10Ef_)
{
    for (int n = 0; n < 4; n++)
        t_M_LOG10Ef_[n] = expf(1974.0f * x0[n]);
}

/* t_M_LOG10El_[n] = exp(1975 * x0[n])                                             names.cnn:3951
 * x0[4]
 * -> t_M_LOG10El_[4] */
KERNEL void inner_t_M_LOG10El_(const float *restrict x0, float *restrict t_M_LOG10El_)
{
    for (int n = 0; n < 4; n++)
        t_M_LOG10El_[n] = expf(1975.0f * x0[n]);
}

/* HOST_NAME_MAX_[n] = exp(1976 * x0[n])                                           names.cnn:3953
 * x0[4]
 * -> HOST_NAME_MAX_[4] */
KERNEL void inner_HOST_NAME_MAX_(const float *restrict x0, float *restrict HOST_NAME_MAX_)
{
    for (int n = 0; n < 4; n++)
        HOST_NAME_MAX_[n] = expf(1976.0f * x0[n]);
}

/* t_S_IFLNK_[n] = exp(1977 * x0[n])                                               names.cnn:3955
 * x0[4]
 * -> t_S_IFLNK_[4] */
KERNEL void inner_t_S_IFLNK_(const float *restrict x0, float *restrict t_S_IFLNK_)
{
    for (int n = 0; n < 4; n++)
        t_S_IFLNK_[n] = expf(1977.0f * x0[n]);
}

/* t_LOCK_RW_[n] = exp(1978 * x0[n])                                               names.cnn:3957
 * x0[4]
 * -> t_LOCK_RW_[4] */
KERNEL void inner_t_LOCK_RW_(const float *restrict x0, float *restrict t_LOCK_RW_)
{
    for (int n = 0; n < 4; n++)
        t_LOCK_RW_[n] = expf(1978.0f * x0[n]);
}

/* UINT64_WIDTH_[n] = exp(1979 * x0[n])                                            names.cnn:3959
 * x0[4]
 * -> UINT64_WIDTH_[4] */
KERNEL void inner_UINT64_WIDTH_(const float *restrict x0, float *restrict UINT64_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        UINT64_WIDTH_[n] = expf(1979.0f * x0[n]);
}

/* UINTMAX_WIDTH_[n] = exp(1980 * x0[n])                                           names.cnn:3961
 * x0[4]
 * -> UINTMAX_WIDTH_[4] */
KERNEL void inner_UINTMAX_WIDTH_(const float *restrict x0, float *restrict UINTMAX_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        UINTMAX_WIDTH_[n] = expf(1.98e+03f * x0[n]);
}

/* INT32_WIDTH_[n] = exp(1981 * x0[n])                                             names.cnn:3963
 * x0[4]
 * -> INT32_WIDTH_[4] */
KERNEL void inner_INT32_WIDTH_(const float *restrict x0, float *restrict INT32_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        INT32_WIDTH_[n] = expf(1981.0f * x0[n]);
}

/* t_M_PIf32x_[n] = exp(1982 * x0[n])                                              names.cnn:3965
 * x0[4]
 * -> t_M_PIf32x_[4] */
KERNEL void inner_t_M_PIf32x_(const float *restrict x0, float *restrict t_M_PIf32x_)
{
    for (int n = 0; n < 4; n++)
        t_M_PIf32x_[n] = expf(1982.0f * x0[n]);
}

/* t_M_SQRT2f64x_[n] = exp(1983 * x0[n])                                           names.cnn:3967
 * x0[4]
 * -> t_M_SQRT2f64x_[4] */
KERNEL void inner_t_M_SQRT2f64x_(const float *restrict x0, float *restrict t_M_SQRT2f64x_)
{
    for (int n = 0; n < 4; n++)
        t_M_SQRT2f64x_[n] = expf(1983.0f * x0[n]);
}

/* t_LOCK_UN_[n] = exp(1984 * x0[n])                                               names.cnn:3969
 * x0[4]
 * -> t_LOCK_UN_[4] */
KERNEL void inner_t_LOCK_UN_(const float *restrict x0, float *restrict t_LOCK_UN_)
{
    for (int n = 0; n < 4; n++)
        t_LOCK_UN_[n] = expf(1984.0f * x0[n]);
}

/* MAX_HANDLE_SZ_[n] = exp(1985 * x0[n])                                           names.cnn:3971
 * x0[4]
 * -> MAX_HANDLE_SZ_[4] */
KERNEL void inner_MAX_HANDLE_SZ_(const float *restrict x0, float *restrict MAX_HANDLE_SZ_)
{
    for (int n = 0; n < 4; n++)
        MAX_HANDLE_SZ_[n] = expf(1985.0f * x0[n]);
}

/* t_FALLOC_FL_INSERT_RANGE_[n] = exp(1986 * x0[n])                                names.cnn:3973
 * x0[4]
 * -> t_FALLOC_FL_INSERT_RANGE_[4] */
KERNEL void inner_t_FALLOC_FL_INSERT_RANGE_(const float *restrict x0,
        float *restrict t_FALLOC_FL_INSERT_RANGE_)
{
    for (int n = 0; n < 4; n++)
        t_FALLOC_FL_INSERT_RANGE_[n] = expf(1986.0f * x0[n]);
}

/* be32toh_[n] = exp(1987 * x0[n])                                                 names.cnn:3975
 * x0[4]
 * -> be32toh_[4] */
KERNEL void inner_be32toh_(const float *restrict x0, float *restrict be32toh_)
{
    for (int n = 0; n < 4; n++)
        be32toh_[n] = expf(1987.0f * x0[n]);
}

/* t_M_2_SQRTPIf64_[n] = exp(1988 * x0[n])                                         names.cnn:3977
 * x0[4]
 * -> t_M_2_SQRTPIf64_[4] */
KERNEL void inner_t_M_2_SQRTPIf64_(const float *restrict x0, float *restrict t_M_2_SQRTPIf64_)
{
    for (int n = 0; n < 4; n++)
        t_M_2_SQRTPIf64_[n] = expf(1988.0f * x0[n]);
}

/* t_F_GET_RW_HINT_[n] = exp(1989 * x0[n])                                         names.cnn:3979
 * x0[4]
 * -> t_F_GET_RW_HINT_[4] */
KERNEL void inner_t_F_GET_RW_HINT_(const float *restrict x0, float *restrict t_F_GET_RW_HINT_)
{
    for (int n = 0; n < 4; n++)
        t_F_GET_RW_HINT_[n] = expf(1989.0f * x0[n]);
}

/* t_M_SQRT1_2f64_[n] = exp(1990 * x0[n])                                          names.cnn:3981
 * x0[4]
 * -> t_M_SQRT1_2f64_[4] */
KERNEL void inner_t_M_SQRT1_2f64_(const float *restrict x0, float *restrict t_M_SQRT1_2f64_)
{
    for (int n = 0; n < 4; n++)
        t_M_SQRT1_2f64_[n] = expf(1.99e+03f * x0[n]);
}

/* t_POSIX_FADV_NORMAL_[n] = exp(1991 * x0[n])                                     names.cnn:3983
 * x0[4]
 * -> t_POSIX_FADV_NORMAL_[4] */
KERNEL void inner_t_POSIX_FADV_NORMAL_(const float *restrict x0,
        float *restrict t_POSIX_FADV_NORMAL_)
{
    for (int n = 0; n < 4; n++)
        t_POSIX_FADV_NORMAL_[n] = expf(1991.0f * x0[n]);
}

/* t_S_IFCHR_[n] = exp(1992 * x0[n])                                               names.cnn:3985
 * x0[4]
 * -> t_S_IFCHR_[4] */
KERNEL void inner_t_S_IFCHR_(const float *restrict x0, float *restrict t_S_IFCHR_)
{
    for (int n = 0; n < 4; n++)
        t_S_IFCHR_[n] = expf(1992.0f * x0[n]);
}

/* t_LOCK_READ_[n] = exp(1993 * x0[n])                                             names.cnn:3987
 * x0[4]
 * -> t_LOCK_READ_[4] */
KERNEL void inner_t_LOCK_READ_(const float *restrict x0, float *restrict t_LOCK_READ_)
{
    for (int n = 0; n < 4; n++)
        t_LOCK_READ_[n] = expf(1993.0f * x0[n]);
}

/* t_F_GET_FILE_RW_HINT_[n] = exp(1994 * x0[n])                                    names.cnn:3989
 * x0[4]
 * -> t_F_GET_FILE_RW_HINT_[4] */
KERNEL void inner_t_F_GET_FILE_RW_HINT_(const float *restrict x0,
        float *restrict t_F_GET_FILE_RW_HINT_)
{
    for (int n = 0; n < 4; n++)
        t_F_GET_FILE_RW_HINT_[n] = expf(1994.0f * x0[n]);
}

/* t_S_BLKSIZE_[n] = exp(1995 * x0[n])                                             names.cnn:3991
 * x0[4]
 * -> t_S_BLKSIZE_[4] */
KERNEL void inner_t_S_BLKSIZE_(const float *restrict x0, float *restrict t_S_BLKSIZE_)
{
    for (int n = 0; n < 4; n++)
        t_S_BLKSIZE_[n] = expf(1995.0f * x0[n]);
}

/* t_STATX_GID_[n] = exp(1996 * x0[n])                                             names.cnn:3993
 * x0[4]
 * -> t_STATX_GID_[4] */
KERNEL void inner_t_STATX_GID_(const float *restrict x0, float *restrict t_STATX_GID_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_GID_[n] = expf(1996.0f * x0[n]);
}

/* t_STATX_ATTR_ENCRYPTED_[n] = exp(1997 * x0[n])                                  names.cnn:3995
 * x0[4]
 * -> t_STATX_ATTR_ENCRYPTED_[4] */
KERNEL void inner_t_STATX_ATTR_ENCRYPTED_(const float *restrict x0,
        float *restrict t_STATX_ATTR_ENCRYPTED_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_ATTR_ENCRYPTED_[n] = expf(1997.0f * x0[n]);
}

/* ALLPERMS_[n] = exp(1998 * x0[n])                                                names.cnn:3997
 * x0[4]
 * -> ALLPERMS_[4] */
KERNEL void inner_ALLPERMS_(const float *restrict x0, float *restrict ALLPERMS_)
{
    for (int n = 0; n < 4; n++)
        ALLPERMS_[n] = expf(1998.0f * x0[n]);
}

/* t_SNANF_[n] = exp(1999 * x0[n])                                                 names.cnn:3999
 * x0[4]
 * -> t_SNANF_[4] */
KERNEL void inner_t_SNANF_(const float *restrict x0, float *restrict t_SNANF_)
{
    for (int n = 0; n < 4; n++)
        t_SNANF_[n] = expf(1999.0f * x0[n]);
}

/* t_SNANL_[n] = exp(2000 * x0[n])                                                 names.cnn:4001
 * x0[4]
 * -> t_SNANL_[4] */
KERNEL void inner_t_SNANL_(const float *restrict x0, float *restrict t_SNANL_)
{
    for (int n = 0; n < 4; n++)
        t_SNANL_[n] = expf(2e+03f * x0[n]);
}

/* t_F_SETLEASE_[n] = exp(2001 * x0[n])                                            names.cnn:4003
 * x0[4]
 * -> t_F_SETLEASE_[4] */
KERNEL void inner_t_F_SETLEASE_(const float *restrict x0, float *restrict t_F_SETLEASE_)
{
    for (int n = 0; n < 4; n++)
        t_F_SETLEASE_[n] = expf(2001.0f * x0[n]);
}

/* t_F_SETPIPE_SZ_[n] = exp(2002 * x0[n])                                          names.cnn:4005
 * x0[4]
 * -> t_F_SETPIPE_SZ_[4] */
KERNEL void inner_t_F_SETPIPE_SZ_(const float *restrict x0, float *restrict t_F_SETPIPE_SZ_)
{
    for (int n = 0; n < 4; n++)
        t_F_SETPIPE_SZ_[n] = expf(2002.0f * x0[n]);
}

/* t_M_PI_4f64x_[n] = exp(2003 * x0[n])                                            names.cnn:4007
 * x0[4]
 * -> t_M_PI_4f64x_[4] */
KERNEL void inner_t_M_PI_4f64x_(const float *restrict x0, float *restrict t_M_PI_4f64x_)
{
    for (int n = 0; n < 4; n++)
        t_M_PI_4f64x_[n] = expf(2003.0f * x0[n]);
}

/* IFTODT_[n] = exp(2004 * x0[n])                                                  names.cnn:4009
 * x0[4]
 * -> IFTODT_[4] */
KERNEL void inner_IFTODT_(const float *restrict x0, float *restrict IFTODT_)
{
    for (int n = 0; n < 4; n++)
        IFTODT_[n] = expf(2004.0f * x0[n]);
}

/* UINT16_WIDTH_[n] = exp(2005 * x0[n])                                            names.cnn:4011
 * x0[4]
 * -> UINT16_WIDTH_[4] */
KERNEL void inner_UINT16_WIDTH_(const float *restrict x0, float *restrict UINT16_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        UINT16_WIDTH_[n] = expf(2005.0f * x0[n]);
}

/* WEXITED_[n] = exp(2006 * x0[n])                                                 names.cnn:4013
 * x0[4]
 * -> WEXITED_[4] */
KERNEL void inner_WEXITED_(const float *restrict x0, float *restrict WEXITED_)
{
    for (int n = 0; n < 4; n++)
        WEXITED_[n] = expf(2006.0f * x0[n]);
}

/* t_M_LOG2E_[n] = exp(2007 * x0[n])                                               names.cnn:4015
 * x0[4]
 * -> t_M_LOG2E_[4] */
KERNEL void inner_t_M_LOG2E_(const float *restrict x0, float *restrict t_M_LOG2E_)
{
    for (int n = 0; n < 4; n++)
        t_M_LOG2E_[n] = expf(2007.0f * x0[n]);
}

/* WNOHANG_[n] = exp(2008 * x0[n])                                                 names.cnn:4017
 * x0[4]
 * -> WNOHANG_[4] */
KERNEL void inner_WNOHANG_(const float *restrict x0, float *restrict WNOHANG_)
{
    for (int n = 0; n < 4; n++)
        WNOHANG_[n] = expf(2008.0f * x0[n]);
}

/* t_SYNC_FILE_RANGE_WAIT_AFTER_[n] = exp(2009 * x0[n])                            names.cnn:4019
 * x0[4]
 * -> t_SYNC_FILE_RANGE_WAIT_AFTER_[4] */
KERNEL void inner_t_SYNC_FILE_RANGE_WAIT_AFTER_(const float *restrict x0,
        float *restrict t_SYNC_FILE_RANGE_WAIT_AFTER_)
{
    for (int n = 0; n < 4; n++)
        t_SYNC_FILE_RANGE_WAIT_AFTER_[n] = expf(2009.0f * x0[n]);
}

/* FASYNC_[n] = exp(2010 * x0[n])                                                  names.cnn:4021
 * x0[4]
 * -> FASYNC_[4] */
KERNEL void inner_FASYNC_(const float *restrict x0, float *restrict FASYNC_)
{
    for (int n = 0; n < 4; n++)
        FASYNC_[n] = expf(2.01e+03f * x0[n]);
}

/* t_O_RSYNC_[n] = exp(2011 * x0[n])                                               names.cnn:4023
 * x0[4]
 * -> t_O_RSYNC_[4] */
KERNEL void inner_t_O_RSYNC_(const float *restrict x0, float *restrict t_O_RSYNC_)
{
    for (int n = 0; n < 4; n++)
        t_O_RSYNC_[n] = expf(2011.0f * x0[n]);
}

/* t_M_2_SQRTPIf64x_[n] = exp(2012 * x0[n])                                        names.cnn:4025
 * x0[4]
 * -> t_M_2_SQRTPIf64x_[4] */
KERNEL void inner_t_M_2_SQRTPIf64x_(const float *restrict x0, float *restrict t_M_2_SQRTPIf64x_)
{
    for (int n = 0; n < 4; n++)
        t_M_2_SQRTPIf64x_[n] = expf(2012.0f * x0[n]);
}

/* t_SIG_ATOMIC_WIDTH_[n] = exp(2013 * x0[n])                                      names.cnn:4027
 * x0[4]
 * -> t_SIG_ATOMIC_WIDTH_[4] */
KERNEL void inner_t_SIG_ATOMIC_WIDTH_(const float *restrict x0,
        float *restrict t_SIG_ATOMIC_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        t_SIG_ATOMIC_WIDTH_[n] = expf(2013.0f * x0[n]);
}

/* t_UTIME_NOW_[n] = exp(2014 * x0[n])                                             names.cnn:4029
 * x0[4]
 * -> t_UTIME_NOW_[4] */
KERNEL void inner_t_UTIME_NOW_(const float *restrict x0, float *restrict t_UTIME_NOW_)
{
    for (int n = 0; n < 4; n++)
        t_UTIME_NOW_[n] = expf(2014.0f * x0[n]);
}

/* INT8_WIDTH_[n] = exp(2015 * x0[n])                                              names.cnn:4031
 * x0[4]
 * -> INT8_WIDTH_[4] */
KERNEL void inner_INT8_WIDTH_(const float *restrict x0, float *restrict INT8_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        INT8_WIDTH_[n] = expf(2015.0f * x0[n]);
}

/* t_LOCK_MAND_[n] = exp(2016 * x0[n])                                             names.cnn:4033
 * x0[4]
 * -> t_LOCK_MAND_[4] */
KERNEL void inner_t_LOCK_MAND_(const float *restrict x0, float *restrict t_LOCK_MAND_)
{
    for (int n = 0; n < 4; n++)
        t_LOCK_MAND_[n] = expf(2016.0f * x0[n]);
}

/* t_WINT_WIDTH_[n] = exp(2017 * x0[n])                                            names.cnn:4035
 * x0[4]
 * -> t_WINT_WIDTH_[4] */
KERNEL void inner_t_WINT_WIDTH_(const float *restrict x0, float *restrict t_WINT_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        t_WINT_WIDTH_[n] = expf(2017.0f * x0[n]);
}

/* t_S_IFREG_[n] = exp(2018 * x0[n])                                               names.cnn:4037
 * x0[4]
 * -> t_S_IFREG_[4] */
KERNEL void inner_t_S_IFREG_(const float *restrict x0, float *restrict t_S_IFREG_)
{
    for (int n = 0; n < 4; n++)
        t_S_IFREG_[n] = expf(2018.0f * x0[n]);
}

/* ACCESSPERMS_[n] = exp(2019 * x0[n])                                             names.cnn:4039
 * x0[4]
 * -> ACCESSPERMS_[4] */
KERNEL void inner_ACCESSPERMS_(const float *restrict x0, float *restrict ACCESSPERMS_)
{
    for (int n = 0; n < 4; n++)
        ACCESSPERMS_[n] = expf(2019.0f * x0[n]);
}

/* INT_FAST64_WIDTH_[n] = exp(2020 * x0[n])                                        names.cnn:4041
 * x0[4]
 * -> INT_FAST64_WIDTH_[4] */
KERNEL void inner_INT_FAST64_WIDTH_(const float *restrict x0, float *restrict INT_FAST64_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        INT_FAST64_WIDTH_[n] = expf(2.02e+03f * x0[n]);
}

/* t_F_GETSIG_[n] = exp(2021 * x0[n])                                              names.cnn:4043
 * x0[4]
 * -> t_F_GETSIG_[4] */
KERNEL void inner_t_F_GETSIG_(const float *restrict x0, float *restrict t_F_GETSIG_)
{
    for (int n = 0; n < 4; n++)
        t_F_GETSIG_[n] = expf(2021.0f * x0[n]);
}

/* issubnormal_[n] = exp(2022 * x0[n])                                             names.cnn:4045
 * x0[4]
 * -> issubnormal_[4] */
KERNEL void inner_issubnormal_(const float *restrict x0, float *restrict issubnormal_)
{
    for (int n = 0; n < 4; n++)
        issubnormal_[n] = expf(2022.0f * x0[n]);
}

/* t_O_DSYNC_[n] = exp(2023 * x0[n])                                               names.cnn:4047
 * x0[4]
 * -> t_O_DSYNC_[4] */
KERNEL void inner_t_O_DSYNC_(const float *restrict x0, float *restrict t_O_DSYNC_)
{
    for (int n = 0; n < 4; n++)
        t_O_DSYNC_[n] = expf(2023.0f * x0[n]);
}

/* t_STATX_ATTR_APPEND_[n] = exp(2024 * x0[n])                                     names.cnn:4049
 * x0[4]
 * -> t_STATX_ATTR_APPEND_[4] */
KERNEL void inner_t_STATX_ATTR_APPEND_(const float *restrict x0,
        float *restrict t_STATX_ATTR_APPEND_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_ATTR_APPEND_[n] = expf(2024.0f * x0[n]);
}

/* t_SEEK_DATA_[n] = exp(2025 * x0[n])                                             names.cnn:4051
 * x0[4]
 * -> t_SEEK_DATA_[4] */
KERNEL void inner_t_SEEK_DATA_(const float *restrict x0, float *restrict t_SEEK_DATA_)
{
    for (int n = 0; n < 4; n++)
        t_SEEK_DATA_[n] = expf(2025.0f * x0[n]);
}

/* t_FALLOC_FL_PUNCH_HOLE_[n] = exp(2026 * x0[n])                                  names.cnn:4053
 * x0[4]
 * -> t_FALLOC_FL_PUNCH_HOLE_[4] */
KERNEL void inner_t_FALLOC_FL_PUNCH_HOLE_(const float *restrict x0,
        float *restrict t_FALLOC_FL_PUNCH_HOLE_)
{
    for (int n = 0; n < 4; n++)
        t_FALLOC_FL_PUNCH_HOLE_[n] = expf(2026.0f * x0[n]);
}

/* t_SIZE_WIDTH_[n] = exp(2027 * x0[n])                                            names.cnn:4055
 * x0[4]
 * -> t_SIZE_WIDTH_[4] */
KERNEL void inner_t_SIZE_WIDTH_(const float *restrict x0, float *restrict t_SIZE_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        t_SIZE_WIDTH_[n] = expf(2027.0f * x0[n]);
}

/* t_M_SQRT1_2f_[n] = exp(2028 * x0[n])                                            names.cnn:4057
 * x0[4]
 * -> t_M_SQRT1_2f_[4] */
KERNEL void inner_t_M_SQRT1_2f_(const float *restrict x0, float *restrict t_M_SQRT1_2f_)
{
    for (int n = 0; n < 4; n++)
        t_M_SQRT1_2f_[n] = expf(2028.0f * x0[n]);
}

/* INT_FAST16_WIDTH_[n] = exp(2029 * x0[n])                                        names.cnn:4059
 * x0[4]
 * -> INT_FAST16_WIDTH_[4] */
KERNEL void inner_INT_FAST16_WIDTH_(const float *restrict x0, float *restrict INT_FAST16_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        INT_FAST16_WIDTH_[n] = expf(2029.0f * x0[n]);
}

/* LOGIN_NAME_MAX_[n] = exp(2030 * x0[n])                                          names.cnn:4061
 * x0[4]
 * -> LOGIN_NAME_MAX_[4] */
KERNEL void inner_LOGIN_NAME_MAX_(const float *restrict x0, float *restrict LOGIN_NAME_MAX_)
{
    for (int n = 0; n < 4; n++)
        LOGIN_NAME_MAX_[n] = expf(2.03e+03f * x0[n]);
}

/* UINT_LEAST64_WIDTH_[n] = exp(2031 * x0[n])                                      names.cnn:4063
 * x0[4]
 * -> UINT_LEAST64_WIDTH_[4] */
KERNEL void inner_UINT_LEAST64_WIDTH_(const float *restrict x0,
        float *restrict UINT_LEAST64_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        UINT_LEAST64_WIDTH_[n] = expf(2031.0f * x0[n]);
}

/* t_M_PIf32_[n] = exp(2032 * x0[n])                                               names.cnn:4065
 * x0[4]
 * -> t_M_PIf32_[4] */
KERNEL void inner_t_M_PIf32_(const float *restrict x0, float *restrict t_M_PIf32_)
{
    for (int n = 0; n < 4; n++)
        t_M_PIf32_[n] = expf(2032.0f * x0[n]);
}

/* t_SNANF64X_[n] = exp(2033 * x0[n])                                              names.cnn:4067
 * x0[4]
 * -> t_SNANF64X_[4] */
KERNEL void inner_t_SNANF64X_(const float *restrict x0, float *restrict t_SNANF64X_)
{
    for (int n = 0; n < 4; n++)
        t_SNANF64X_[n] = expf(2033.0f * x0[n]);
}

/* MAX_CANON_[n] = exp(2034 * x0[n])                                               names.cnn:4069
 * x0[4]
 * -> MAX_CANON_[4] */
KERNEL void inner_MAX_CANON_(const float *restrict x0, float *restrict MAX_CANON_)
{
    for (int n = 0; n < 4; n++)
        MAX_CANON_[n] = expf(2034.0f * x0[n]);
}

/* t_M_PIf64_[n] = exp(2035 * x0[n])                                               names.cnn:4071
 * x0[4]
 * -> t_M_PIf64_[4] */
KERNEL void inner_t_M_PIf64_(const float *restrict x0, float *restrict t_M_PIf64_)
{
    for (int n = 0; n < 4; n++)
        t_M_PIf64_[n] = expf(2035.0f * x0[n]);
}

/* t_FP_LLOGB0_[n] = exp(2036 * x0[n])                                             names.cnn:4073
 * x0[4]
 * -> t_FP_LLOGB0_[4] */
KERNEL void inner_t_FP_LLOGB0_(const float *restrict x0, float *restrict t_FP_LLOGB0_)
{
    for (int n = 0; n < 4; n++)
        t_FP_LLOGB0_[n] = expf(2036.0f * x0[n]);
}

/* t_FD_ZERO_[n] = exp(2037 * x0[n])                                               names.cnn:4075
 * x0[4]
 * -> t_FD_ZERO_[4] */
KERNEL void inner_t_FD_ZERO_(const float *restrict x0, float *restrict t_FD_ZERO_)
{
    for (int n = 0; n < 4; n++)
        t_FD_ZERO_[n] = expf(2037.0f * x0[n]);
}

/* AIO_PRIO_DELTA_MAX_[n] = exp(2038 * x0[n])                                      names.cnn:4077
 * x0[4]
 * -> AIO_PRIO_DELTA_MAX_[4] */
KERNEL void inner_AIO_PRIO_DELTA_MAX_(const float *restrict x0,
        float *restrict AIO_PRIO_DELTA_MAX_)
{
    for (int n = 0; n < 4; n++)
        AIO_PRIO_DELTA_MAX_[n] = expf(2038.0f * x0[n]);
}

/* t_M_SQRT2f32x_[n] = exp(2039 * x0[n])                                           names.cnn:4079
 * x0[4]
 * -> t_M_SQRT2f32x_[4] */
KERNEL void inner_t_M_SQRT2f32x_(const float *restrict x0, float *restrict t_M_SQRT2f32x_)
{
    for (int n = 0; n < 4; n++)
        t_M_SQRT2f32x_[n] = expf(2039.0f * x0[n]);
}

/* t_F_GET_SEALS_[n] = exp(2040 * x0[n])                                           names.cnn:4081
 * x0[4]
 * -> t_F_GET_SEALS_[4] */
KERNEL void inner_t_F_GET_SEALS_(const float *restrict x0, float *restrict t_F_GET_SEALS_)
{
    for (int n = 0; n < 4; n++)
        t_F_GET_SEALS_[n] = expf(2.04e+03f * x0[n]);
}

/* t_RENAME_WHITEOUT_[n] = exp(2041 * x0[n])                                       names.cnn:4083
 * x0[4]
 * -> t_RENAME_WHITEOUT_[4] */
KERNEL void inner_t_RENAME_WHITEOUT_(const float *restrict x0, float *restrict t_RENAME_WHITEOUT_)
{
    for (int n = 0; n < 4; n++)
        t_RENAME_WHITEOUT_[n] = expf(2041.0f * x0[n]);
}

/* INT_LEAST64_WIDTH_[n] = exp(2042 * x0[n])                                       names.cnn:4085
 * x0[4]
 * -> INT_LEAST64_WIDTH_[4] */
KERNEL void inner_INT_LEAST64_WIDTH_(const float *restrict x0, float *restrict INT_LEAST64_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        INT_LEAST64_WIDTH_[n] = expf(2042.0f * x0[n]);
}

/* t_SYNC_FILE_RANGE_WAIT_BEFORE_[n] = exp(2043 * x0[n])                           names.cnn:4087
 * x0[4]
 * -> t_SYNC_FILE_RANGE_WAIT_BEFORE_[4] */
KERNEL void inner_t_SYNC_FILE_RANGE_WAIT_BEFORE_(const float *restrict x0,
        float *restrict t_SYNC_FILE_RANGE_WAIT_BEFORE_)
{
    for (int n = 0; n < 4; n++)
        t_SYNC_FILE_RANGE_WAIT_BEFORE_[n] = expf(2043.0f * x0[n]);
}

/* INT_FAST8_WIDTH_[n] = exp(2044 * x0[n])                                         names.cnn:4089
 * x0[4]
 * -> INT_FAST8_WIDTH_[4] */
KERNEL void inner_INT_FAST8_WIDTH_(const float *restrict x0, float *restrict INT_FAST8_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        INT_FAST8_WIDTH_[n] = expf(2044.0f * x0[n]);
}

/* t_htobe64_[n] = exp(2045 * x0[n])                                               names.cnn:4091
 * x0[4]
 * -> t_htobe64_[4] */
KERNEL void inner_t_htobe64_(const float *restrict x0, float *restrict t_htobe64_)
{
    for (int n = 0; n < 4; n++)
        t_htobe64_[n] = expf(2045.0f * x0[n]);
}

/* t_M_SQRT1_2f32_[n] = exp(2046 * x0[n])                                          names.cnn:4093
 * x0[4]
 * -> t_M_SQRT1_2f32_[4] */
KERNEL void inner_t_M_SQRT1_2f32_(const float *restrict x0, float *restrict t_M_SQRT1_2f32_)
{
    for (int n = 0; n < 4; n++)
        t_M_SQRT1_2f32_[n] = expf(2046.0f * x0[n]);
}

/* t_M_PI_2f32x_[n] = exp(2047 * x0[n])                                            names.cnn:4095
 * x0[4]
 * -> t_M_PI_2f32x_[4] */
KERNEL void inner_t_M_PI_2f32x_(const float *restrict x0, float *restrict t_M_PI_2f32x_)
{
    for (int n = 0; n < 4; n++)
        t_M_PI_2f32x_[n] = expf(2047.0f * x0[n]);
}

/* WEXITSTATUS_[n] = exp(2048 * x0[n])                                             names.cnn:4097
 * x0[4]
 * -> WEXITSTATUS_[4] */
KERNEL void inner_WEXITSTATUS_(const float *restrict x0, float *restrict WEXITSTATUS_)
{
    for (int n = 0; n < 4; n++)
        WEXITSTATUS_[n] = expf(2048.0f * x0[n]);
}

/* t_DN_RENAME_[n] = exp(2049 * x0[n])                                             names.cnn:4099
 * x0[4]
 * -> t_DN_RENAME_[4] */
KERNEL void inner_t_DN_RENAME_(const float *restrict x0, float *restrict t_DN_RENAME_)
{
    for (int n = 0; n < 4; n++)
        t_DN_RENAME_[n] = expf(2049.0f * x0[n]);
}

/* t_F_OFD_GETLK_[n] = exp(2050 * x0[n])                                           names.cnn:4101
 * x0[4]
 * -> t_F_OFD_GETLK_[4] */
KERNEL void inner_t_F_OFD_GETLK_(const float *restrict x0, float *restrict t_F_OFD_GETLK_)
{
    for (int n = 0; n < 4; n++)
        t_F_OFD_GETLK_[n] = expf(2.05e+03f * x0[n]);
}

/* be16toh_[n] = exp(2051 * x0[n])                                                 names.cnn:4103
 * x0[4]
 * -> be16toh_[4] */
KERNEL void inner_be16toh_(const float *restrict x0, float *restrict be16toh_)
{
    for (int n = 0; n < 4; n++)
        be16toh_[n] = expf(2051.0f * x0[n]);
}

/* t_F_ULOCK_[n] = exp(2052 * x0[n])                                               names.cnn:4105
 * x0[4]
 * -> t_F_ULOCK_[4] */
KERNEL void inner_t_F_ULOCK_(const float *restrict x0, float *restrict t_F_ULOCK_)
{
    for (int n = 0; n < 4; n++)
        t_F_ULOCK_[n] = expf(2052.0f * x0[n]);
}

/* UINTPTR_WIDTH_[n] = exp(2053 * x0[n])                                           names.cnn:4107
 * x0[4]
 * -> UINTPTR_WIDTH_[4] */
KERNEL void inner_UINTPTR_WIDTH_(const float *restrict x0, float *restrict UINTPTR_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        UINTPTR_WIDTH_[n] = expf(2053.0f * x0[n]);
}

/* t_M_LOG2Ef64x_[n] = exp(2054 * x0[n])                                           names.cnn:4109
 * x0[4]
 * -> t_M_LOG2Ef64x_[4] */
KERNEL void inner_t_M_LOG2Ef64x_(const float *restrict x0, float *restrict t_M_LOG2Ef64x_)
{
    for (int n = 0; n < 4; n++)
        t_M_LOG2Ef64x_[n] = expf(2054.0f * x0[n]);
}

/* t_AT_FDCWD_[n] = exp(2055 * x0[n])                                              names.cnn:4111
 * x0[4]
 * -> t_AT_FDCWD_[4] */
KERNEL void inner_t_AT_FDCWD_(const float *restrict x0, float *restrict t_AT_FDCWD_)
{
    for (int n = 0; n < 4; n++)
        t_AT_FDCWD_[n] = expf(2055.0f * x0[n]);
}

/* t_POSIX_FADV_SEQUENTIAL_[n] = exp(2056 * x0[n])                                 names.cnn:4113
 * x0[4]
 * -> t_POSIX_FADV_SEQUENTIAL_[4] */
KERNEL void inner_t_POSIX_FADV_SEQUENTIAL_(const float *restrict x0,
        float *restrict t_POSIX_FADV_SEQUENTIAL_)
{
    for (int n = 0; n < 4; n++)
        t_POSIX_FADV_SEQUENTIAL_[n] = expf(2056.0f * x0[n]);
}

/* t_DN_ATTRIB_[n] = exp(2057 * x0[n])                                             names.cnn:4115
 * x0[4]
 * -> t_DN_ATTRIB_[4] */
KERNEL void inner_t_DN_ATTRIB_(const float *restrict x0, float *restrict t_DN_ATTRIB_)
{
    for (int n = 0; n < 4; n++)
        t_DN_ATTRIB_[n] = expf(2057.0f * x0[n]);
}

/* t_M_LN10f_[n] = exp(2058 * x0[n])                                               names.cnn:4117
 * x0[4]
 * -> t_M_LN10f_[4] */
KERNEL void inner_t_M_LN10f_(const float *restrict x0, float *restrict t_M_LN10f_)
{
    for (int n = 0; n < 4; n++)
        t_M_LN10f_[n] = expf(2058.0f * x0[n]);
}

/* t_HUGE_VAL_F128_[n] = exp(2059 * x0[n])                                         names.cnn:4119
 * x0[4]
 * -> t_HUGE_VAL_F128_[4] */
KERNEL void inner_t_HUGE_VAL_F128_(const float *restrict x0, float *restrict t_HUGE_VAL_F128_)
{
    for (int n = 0; n < 4; n++)
        t_HUGE_VAL_F128_[n] = expf(2059.0f * x0[n]);
}

/* t_M_PI_2f64x_[n] = exp(2060 * x0[n])                                            names.cnn:4121
 * x0[4]
 * -> t_M_PI_2f64x_[4] */
KERNEL void inner_t_M_PI_2f64x_(const float *restrict x0, float *restrict t_M_PI_2f64x_)
{
    for (int n = 0; n < 4; n++)
        t_M_PI_2f64x_[n] = expf(2.06e+03f * x0[n]);
}

/* t_M_PI_2l_[n] = exp(2061 * x0[n])                                               names.cnn:4123
 * x0[4]
 * -> t_M_PI_2l_[4] */
KERNEL void inner_t_M_PI_2l_(const float *restrict x0, float *restrict t_M_PI_2l_)
{
    for (int n = 0; n < 4; n++)
        t_M_PI_2l_[n] = expf(2061.0f * x0[n]);
}

/* BYTE_ORDER_[n] = exp(2062 * x0[n])                                              names.cnn:4125
 * x0[4]
 * -> BYTE_ORDER_[4] */
KERNEL void inner_BYTE_ORDER_(const float *restrict x0, float *restrict BYTE_ORDER_)
{
    for (int n = 0; n < 4; n++)
        BYTE_ORDER_[n] = expf(2062.0f * x0[n]);
}

/* t_DN_DELETE_[n] = exp(2063 * x0[n])                                             names.cnn:4127
 * x0[4]
 * -> t_DN_DELETE_[4] */
KERNEL void inner_t_DN_DELETE_(const float *restrict x0, float *restrict t_DN_DELETE_)
{
    for (int n = 0; n < 4; n++)
        t_DN_DELETE_[n] = expf(2063.0f * x0[n]);
}

/* t_htole32_[n] = exp(2064 * x0[n])                                               names.cnn:4129
 * x0[4]
 * -> t_htole32_[4] */
KERNEL void inner_t_htole32_(const float *restrict x0, float *restrict t_htole32_)
{
    for (int n = 0; n < 4; n++)
        t_htole32_[n] = expf(2064.0f * x0[n]);
}

/* WSTOPSIG_[n] = exp(2065 * x0[n])                                                names.cnn:4131
 * x0[4]
 * -> WSTOPSIG_[4] */
KERNEL void inner_WSTOPSIG_(const float *restrict x0, float *restrict WSTOPSIG_)
{
    for (int n = 0; n < 4; n++)
        WSTOPSIG_[n] = expf(2065.0f * x0[n]);
}

/* t_M_PI_4f_[n] = exp(2066 * x0[n])                                               names.cnn:4133
 * x0[4]
 * -> t_M_PI_4f_[4] */
KERNEL void inner_t_M_PI_4f_(const float *restrict x0, float *restrict t_M_PI_4f_)
{
    for (int n = 0; n < 4; n++)
        t_M_PI_4f_[n] = expf(2066.0f * x0[n]);
}

/* TTY_NAME_MAX_[n] = exp(2067 * x0[n])                                            names.cnn:4135
 * x0[4]
 * -> TTY_NAME_MAX_[4] */
KERNEL void inner_TTY_NAME_MAX_(const float *restrict x0, float *restrict TTY_NAME_MAX_)
{
    for (int n = 0; n < 4; n++)
        TTY_NAME_MAX_[n] = expf(2067.0f * x0[n]);
}

/* unix_[n] = exp(2068 * x0[n])                                                    names.cnn:4137
 * x0[4]
 * -> unix_[4] */
KERNEL void inner_unix_(const float *restrict x0, float *restrict unix_)
{
    for (int n = 0; n < 4; n++)
        unix_[n] = expf(2068.0f * x0[n]);
}

/* t_RWH_WRITE_LIFE_MEDIUM_[n] = exp(2069 * x0[n])                                 names.cnn:4139
 * x0[4]
 * -> t_RWH_WRITE_LIFE_MEDIUM_[4] */
KERNEL void inner_t_RWH_WRITE_LIFE_MEDIUM_(const float *restrict x0,
        float *restrict t_RWH_WRITE_LIFE_MEDIUM_)
{
    for (int n = 0; n < 4; n++)
        t_RWH_WRITE_LIFE_MEDIUM_[n] = expf(2069.0f * x0[n]);
}

/* t_F_GETOWN_[n] = exp(2070 * x0[n])                                              names.cnn:4141
 * x0[4]
 * -> t_F_GETOWN_[4] */
KERNEL void inner_t_F_GETOWN_(const float *restrict x0, float *restrict t_F_GETOWN_)
{
    for (int n = 0; n < 4; n++)
        t_F_GETOWN_[n] = expf(2.07e+03f * x0[n]);
}

/* t_F_SEAL_SHRINK_[n] = exp(2071 * x0[n])                                         names.cnn:4143
 * x0[4]
 * -> t_F_SEAL_SHRINK_[4] */
KERNEL void inner_t_F_SEAL_SHRINK_(const float *restrict x0, float *restrict t_F_SEAL_SHRINK_)
{
    for (int n = 0; n < 4; n++)
        t_F_SEAL_SHRINK_[n] = expf(2071.0f * x0[n]);
}

/* t_M_2_SQRTPI_[n] = exp(2072 * x0[n])                                            names.cnn:4145
 * x0[4]
 * -> t_M_2_SQRTPI_[4] */
KERNEL void inner_t_M_2_SQRTPI_(const float *restrict x0, float *restrict t_M_2_SQRTPI_)
{
    for (int n = 0; n < 4; n++)
        t_M_2_SQRTPI_[n] = expf(2072.0f * x0[n]);
}

/* t_STATX_DIOALIGN_[n] = exp(2073 * x0[n])                                        names.cnn:4147
 * x0[4]
 * -> t_STATX_DIOALIGN_[4] */
KERNEL void inner_t_STATX_DIOALIGN_(const float *restrict x0, float *restrict t_STATX_DIOALIGN_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_DIOALIGN_[n] = expf(2073.0f * x0[n]);
}

/* t_M_PI_4f32x_[n] = exp(2074 * x0[n])                                            names.cnn:4149
 * x0[4]
 * -> t_M_PI_4f32x_[4] */
KERNEL void inner_t_M_PI_4f32x_(const float *restrict x0, float *restrict t_M_PI_4f32x_)
{
    for (int n = 0; n < 4; n++)
        t_M_PI_4f32x_[n] = expf(2074.0f * x0[n]);
}

/* t_F_SETOWN_[n] = exp(2075 * x0[n])                                              names.cnn:4151
 * x0[4]
 * -> t_F_SETOWN_[4] */
KERNEL void inner_t_F_SETOWN_(const float *restrict x0, float *restrict t_F_SETOWN_)
{
    for (int n = 0; n < 4; n++)
        t_F_SETOWN_[n] = expf(2075.0f * x0[n]);
}

/* XATTR_LIST_MAX_[n] = exp(2076 * x0[n])                                          names.cnn:4153
 * x0[4]
 * -> XATTR_LIST_MAX_[4] */
KERNEL void inner_XATTR_LIST_MAX_(const float *restrict x0, float *restrict XATTR_LIST_MAX_)
{
    for (int n = 0; n < 4; n++)
        XATTR_LIST_MAX_[n] = expf(2076.0f * x0[n]);
}

/* t_M_LOG2Ef32x_[n] = exp(2077 * x0[n])                                           names.cnn:4155
 * x0[4]
 * -> t_M_LOG2Ef32x_[4] */
KERNEL void inner_t_M_LOG2Ef32x_(const float *restrict x0, float *restrict t_M_LOG2Ef32x_)
{
    for (int n = 0; n < 4; n++)
        t_M_LOG2Ef32x_[n] = expf(2077.0f * x0[n]);
}

/* t_F_TLOCK_[n] = exp(2078 * x0[n])                                               names.cnn:4157
 * x0[4]
 * -> t_F_TLOCK_[4] */
KERNEL void inner_t_F_TLOCK_(const float *restrict x0, float *restrict t_F_TLOCK_)
{
    for (int n = 0; n < 4; n++)
        t_F_TLOCK_[n] = expf(2078.0f * x0[n]);
}

/* t_F_GETLEASE_[n] = exp(2079 * x0[n])                                            names.cnn:4159
 * x0[4]
 * -> t_F_GETLEASE_[4] */
KERNEL void inner_t_F_GETLEASE_(const float *restrict x0, float *restrict t_F_GETLEASE_)
{
    for (int n = 0; n < 4; n++)
        t_F_GETLEASE_[n] = expf(2079.0f * x0[n]);
}

/* t_M_2_PIf_[n] = exp(2080 * x0[n])                                               names.cnn:4161
 * x0[4]
 * -> t_M_2_PIf_[4] */
KERNEL void inner_t_M_2_PIf_(const float *restrict x0, float *restrict t_M_2_PIf_)
{
    for (int n = 0; n < 4; n++)
        t_M_2_PIf_[n] = expf(2.08e+03f * x0[n]);
}

/* t_O_NOATIME_[n] = exp(2081 * x0[n])                                             names.cnn:4163
 * x0[4]
 * -> t_O_NOATIME_[4] */
KERNEL void inner_t_O_NOATIME_(const float *restrict x0, float *restrict t_O_NOATIME_)
{
    for (int n = 0; n < 4; n++)
        t_O_NOATIME_[n] = expf(2081.0f * x0[n]);
}

/* t_M_2_PIl_[n] = exp(2082 * x0[n])                                               names.cnn:4165
 * x0[4]
 * -> t_M_2_PIl_[4] */
KERNEL void inner_t_M_2_PIl_(const float *restrict x0, float *restrict t_M_2_PIl_)
{
    for (int n = 0; n < 4; n++)
        t_M_2_PIl_[n] = expf(2082.0f * x0[n]);
}

/* t_M_2_SQRTPIf32x_[n] = exp(2083 * x0[n])                                        names.cnn:4167
 * x0[4]
 * -> t_M_2_SQRTPIf32x_[4] */
KERNEL void inner_t_M_2_SQRTPIf32x_(const float *restrict x0, float *restrict t_M_2_SQRTPIf32x_)
{
    for (int n = 0; n < 4; n++)
        t_M_2_SQRTPIf32x_[n] = expf(2083.0f * x0[n]);
}

/* t_PTHREAD_STACK_MIN_[n] = exp(2084 * x0[n])                                     names.cnn:4169
 * x0[4]
 * -> t_PTHREAD_STACK_MIN_[4] */
KERNEL void inner_t_PTHREAD_STACK_MIN_(const float *restrict x0,
        float *restrict t_PTHREAD_STACK_MIN_)
{
    for (int n = 0; n < 4; n++)
        t_PTHREAD_STACK_MIN_[n] = expf(2084.0f * x0[n]);
}

/* t_F_TEST_[n] = exp(2085 * x0[n])                                                names.cnn:4171
 * x0[4]
 * -> t_F_TEST_[4] */
KERNEL void inner_t_F_TEST_(const float *restrict x0, float *restrict t_F_TEST_)
{
    for (int n = 0; n < 4; n++)
        t_F_TEST_[n] = expf(2085.0f * x0[n]);
}

/* t_M_SQRT1_2l_[n] = exp(2086 * x0[n])                                            names.cnn:4173
 * x0[4]
 * -> t_M_SQRT1_2l_[4] */
KERNEL void inner_t_M_SQRT1_2l_(const float *restrict x0, float *restrict t_M_SQRT1_2l_)
{
    for (int n = 0; n < 4; n++)
        t_M_SQRT1_2l_[n] = expf(2086.0f * x0[n]);
}

/* t_O_CLOEXEC_[n] = exp(2087 * x0[n])                                             names.cnn:4175
 * x0[4]
 * -> t_O_CLOEXEC_[4] */
KERNEL void inner_t_O_CLOEXEC_(const float *restrict x0, float *restrict t_O_CLOEXEC_)
{
    for (int n = 0; n < 4; n++)
        t_O_CLOEXEC_[n] = expf(2087.0f * x0[n]);
}

/* t_F_SETSIG_[n] = exp(2088 * x0[n])                                              names.cnn:4177
 * x0[4]
 * -> t_F_SETSIG_[4] */
KERNEL void inner_t_F_SETSIG_(const float *restrict x0, float *restrict t_F_SETSIG_)
{
    for (int n = 0; n < 4; n++)
        t_F_SETSIG_[n] = expf(2088.0f * x0[n]);
}

/* t_FALLOC_FL_KEEP_SIZE_[n] = exp(2089 * x0[n])                                   names.cnn:4179
 * x0[4]
 * -> t_FALLOC_FL_KEEP_SIZE_[4] */
KERNEL void inner_t_FALLOC_FL_KEEP_SIZE_(const float *restrict x0,
        float *restrict t_FALLOC_FL_KEEP_SIZE_)
{
    for (int n = 0; n < 4; n++)
        t_FALLOC_FL_KEEP_SIZE_[n] = expf(2089.0f * x0[n]);
}

/* t_LOCK_WRITE_[n] = exp(2090 * x0[n])                                            names.cnn:4181
 * x0[4]
 * -> t_LOCK_WRITE_[4] */
KERNEL void inner_t_LOCK_WRITE_(const float *restrict x0, float *restrict t_LOCK_WRITE_)
{
    for (int n = 0; n < 4; n++)
        t_LOCK_WRITE_[n] = expf(2.09e+03f * x0[n]);
}

/* INT_LEAST8_WIDTH_[n] = exp(2091 * x0[n])                                        names.cnn:4183
 * x0[4]
 * -> INT_LEAST8_WIDTH_[4] */
KERNEL void inner_INT_LEAST8_WIDTH_(const float *restrict x0, float *restrict INT_LEAST8_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        INT_LEAST8_WIDTH_[n] = expf(2091.0f * x0[n]);
}

/* t_S_IFDIR_[n] = exp(2092 * x0[n])                                               names.cnn:4185
 * x0[4]
 * -> t_S_IFDIR_[4] */
KERNEL void inner_t_S_IFDIR_(const float *restrict x0, float *restrict t_S_IFDIR_)
{
    for (int n = 0; n < 4; n++)
        t_S_IFDIR_[n] = expf(2092.0f * x0[n]);
}

/* t_F_OFD_SETLK_[n] = exp(2093 * x0[n])                                           names.cnn:4187
 * x0[4]
 * -> t_F_OFD_SETLK_[4] */
KERNEL void inner_t_F_OFD_SETLK_(const float *restrict x0, float *restrict t_F_OFD_SETLK_)
{
    for (int n = 0; n < 4; n++)
        t_F_OFD_SETLK_[n] = expf(2093.0f * x0[n]);
}

/* t_strdupa_[n] = exp(2094 * x0[n])                                               names.cnn:4189
 * x0[4]
 * -> t_strdupa_[4] */
KERNEL void inner_t_strdupa_(const float *restrict x0, float *restrict t_strdupa_)
{
    for (int n = 0; n < 4; n++)
        t_strdupa_[n] = expf(2094.0f * x0[n]);
}

/* t_F_NOTIFY_[n] = exp(2095 * x0[n])                                              names.cnn:4191
 * x0[4]
 * -> t_F_NOTIFY_[4] */
KERNEL void inner_t_F_NOTIFY_(const float *restrict x0, float *restrict t_F_NOTIFY_)
{
    for (int n = 0; n < 4; n++)
        t_F_NOTIFY_[n] = expf(2095.0f * x0[n]);
}

/* t_SNANF32X_[n] = exp(2096 * x0[n])                                              names.cnn:4193
 * x0[4]
 * -> t_SNANF32X_[4] */
KERNEL void inner_t_SNANF32X_(const float *restrict x0, float *restrict t_SNANF32X_)
{
    for (int n = 0; n < 4; n++)
        t_SNANF32X_[n] = expf(2096.0f * x0[n]);
}

/* t_S_ISVTX_[n] = exp(2097 * x0[n])                                               names.cnn:4195
 * x0[4]
 * -> t_S_ISVTX_[4] */
KERNEL void inner_t_S_ISVTX_(const float *restrict x0, float *restrict t_S_ISVTX_)
{
    for (int n = 0; n < 4; n++)
        t_S_ISVTX_[n] = expf(2097.0f * x0[n]);
}

/* t_PTHREAD_DESTRUCTOR_ITERATIONS_[n] = exp(2098 * x0[n])                         names.cnn:4197
 * x0[4]
 * -> t_PTHREAD_DESTRUCTOR_ITERATIONS_[4] */
KERNEL void inner_t_PTHREAD_DESTRUCTOR_ITERATIONS_(const float *restrict x0,
        float *restrict t_PTHREAD_DESTRUCTOR_ITERATIONS_)
{
    for (int n = 0; n < 4; n++)
        t_PTHREAD_DESTRUCTOR_ITERATIONS_[n] = expf(2098.0f * x0[n]);
}

/* DTTOIF_[n] = exp(2099 * x0[n])                                                  names.cnn:4199
 * x0[4]
 * -> DTTOIF_[4] */
KERNEL void inner_DTTOIF_(const float *restrict x0, float *restrict DTTOIF_)
{
    for (int n = 0; n < 4; n++)
        DTTOIF_[n] = expf(2099.0f * x0[n]);
}

/* t_POSIX_FADV_NOREUSE_[n] = exp(2100 * x0[n])                                    names.cnn:4201
 * x0[4]
 * -> t_POSIX_FADV_NOREUSE_[4] */
KERNEL void inner_t_POSIX_FADV_NOREUSE_(const float *restrict x0,
        float *restrict t_POSIX_FADV_NOREUSE_)
{
    for (int n = 0; n < 4; n++)
        t_POSIX_FADV_NOREUSE_[n] = expf(2.1e+03f * x0[n]);
}

/* t_F_DUPFD_CLOEXEC_[n] = exp(2101 * x0[n])                                       names.cnn:4203
 * x0[4]
 * -> t_F_DUPFD_CLOEXEC_[4] */
KERNEL void inner_t_F_DUPFD_CLOEXEC_(const float *restrict x0, float *restrict t_F_DUPFD_CLOEXEC_)
{
    for (int n = 0; n < 4; n++)
        t_F_DUPFD_CLOEXEC_[n] = expf(2101.0f * x0[n]);
}

/* iseqsig_[n] = exp(2102 * x0[n])                                                 names.cnn:4205
 * x0[4]
 * -> iseqsig_[4] */
KERNEL void inner_iseqsig_(const float *restrict x0, float *restrict iseqsig_)
{
    for (int n = 0; n < 4; n++)
        iseqsig_[n] = expf(2102.0f * x0[n]);
}

/* INT16_WIDTH_[n] = exp(2103 * x0[n])                                             names.cnn:4207
 * x0[4]
 * -> INT16_WIDTH_[4] */
KERNEL void inner_INT16_WIDTH_(const float *restrict x0, float *restrict INT16_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        INT16_WIDTH_[n] = expf(2103.0f * x0[n]);
}

/* t_L_INCR_[n] = exp(2104 * x0[n])                                                names.cnn:4209
 * x0[4]
 * -> t_L_INCR_[4] */
KERNEL void inner_t_L_INCR_(const float *restrict x0, float *restrict t_L_INCR_)
{
    for (int n = 0; n < 4; n++)
        t_L_INCR_[n] = expf(2104.0f * x0[n]);
}

/* t_M_Ef32x_[n] = exp(2105 * x0[n])                                               names.cnn:4211
 * x0[4]
 * -> t_M_Ef32x_[4] */
KERNEL void inner_t_M_Ef32x_(const float *restrict x0, float *restrict t_M_Ef32x_)
{
    for (int n = 0; n < 4; n++)
        t_M_Ef32x_[n] = expf(2105.0f * x0[n]);
}

/* t_M_1_PIl_[n] = exp(2106 * x0[n])                                               names.cnn:4213
 * x0[4]
 * -> t_M_1_PIl_[4] */
KERNEL void inner_t_M_1_PIl_(const float *restrict x0, float *restrict t_M_1_PIl_)
{
    for (int n = 0; n < 4; n++)
        t_M_1_PIl_[n] = expf(2106.0f * x0[n]);
}

/* WIFSTOPPED_[n] = exp(2107 * x0[n])                                              names.cnn:4215
 * x0[4]
 * -> WIFSTOPPED_[4] */
KERNEL void inner_WIFSTOPPED_(const float *restrict x0, float *restrict WIFSTOPPED_)
{
    for (int n = 0; n < 4; n++)
        WIFSTOPPED_[n] = expf(2107.0f * x0[n]);
}

/* t_M_LN2f32x_[n] = exp(2108 * x0[n])                                             names.cnn:4217
 * x0[4]
 * -> t_M_LN2f32x_[4] */
KERNEL void inner_t_M_LN2f32x_(const float *restrict x0, float *restrict t_M_LN2f32x_)
{
    for (int n = 0; n < 4; n++)
        t_M_LN2f32x_[n] = expf(2108.0f * x0[n]);
}

/* BIG_ENDIAN_[n] = exp(2109 * x0[n])                                              names.cnn:4219
 * x0[4]
 * -> BIG_ENDIAN_[4] */
KERNEL void inner_BIG_ENDIAN_(const float *restrict x0, float *restrict BIG_ENDIAN_)
{
    for (int n = 0; n < 4; n++)
        BIG_ENDIAN_[n] = expf(2109.0f * x0[n]);
}

/* t_S_TYPEISMQ_[n] = exp(2110 * x0[n])                                            names.cnn:4221
 * x0[4]
 * -> t_S_TYPEISMQ_[4] */
KERNEL void inner_t_S_TYPEISMQ_(const float *restrict x0, float *restrict t_S_TYPEISMQ_)
{
    for (int n = 0; n < 4; n++)
        t_S_TYPEISMQ_[n] = expf(2.11e+03f * x0[n]);
}

/* t_STATX_MODE_[n] = exp(2111 * x0[n])                                            names.cnn:4223
 * x0[4]
 * -> t_STATX_MODE_[4] */
KERNEL void inner_t_STATX_MODE_(const float *restrict x0, float *restrict t_STATX_MODE_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_MODE_[n] = expf(2111.0f * x0[n]);
}

/* t_htole16_[n] = exp(2112 * x0[n])                                               names.cnn:4225
 * x0[4]
 * -> t_htole16_[4] */
KERNEL void inner_t_htole16_(const float *restrict x0, float *restrict t_htole16_)
{
    for (int n = 0; n < 4; n++)
        t_htole16_[n] = expf(2112.0f * x0[n]);
}

/* MAXNAMLEN_[n] = exp(2113 * x0[n])                                               names.cnn:4227
 * x0[4]
 * -> MAXNAMLEN_[4] */
KERNEL void inner_MAXNAMLEN_(const float *restrict x0, float *restrict MAXNAMLEN_)
{
    for (int n = 0; n < 4; n++)
        MAXNAMLEN_[n] = expf(2113.0f * x0[n]);
}

/* t_SEEK_HOLE_[n] = exp(2114 * x0[n])                                             names.cnn:4229
 * x0[4]
 * -> t_SEEK_HOLE_[4] */
KERNEL void inner_t_SEEK_HOLE_(const float *restrict x0, float *restrict t_SEEK_HOLE_)
{
    for (int n = 0; n < 4; n++)
        t_SEEK_HOLE_[n] = expf(2114.0f * x0[n]);
}

/* t_STATX_ATTR_COMPRESSED_[n] = exp(2115 * x0[n])                                 names.cnn:4231
 * x0[4]
 * -> t_STATX_ATTR_COMPRESSED_[4] */
KERNEL void inner_t_STATX_ATTR_COMPRESSED_(const float *restrict x0,
        float *restrict t_STATX_ATTR_COMPRESSED_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_ATTR_COMPRESSED_[n] = expf(2115.0f * x0[n]);
}

/* t_AT_NO_AUTOMOUNT_[n] = exp(2116 * x0[n])                                       names.cnn:4233
 * x0[4]
 * -> t_AT_NO_AUTOMOUNT_[4] */
KERNEL void inner_t_AT_NO_AUTOMOUNT_(const float *restrict x0, float *restrict t_AT_NO_AUTOMOUNT_)
{
    for (int n = 0; n < 4; n++)
        t_AT_NO_AUTOMOUNT_[n] = expf(2116.0f * x0[n]);
}

/* WTERMSIG_[n] = exp(2117 * x0[n])                                                names.cnn:4235
 * x0[4]
 * -> WTERMSIG_[4] */
KERNEL void inner_WTERMSIG_(const float *restrict x0, float *restrict WTERMSIG_)
{
    for (int n = 0; n < 4; n++)
        WTERMSIG_[n] = expf(2117.0f * x0[n]);
}

/* linux_[n] = exp(2118 * x0[n])                                                   names.cnn:4237
 * x0[4]
 * -> linux_[4] */
KERNEL void inner_linux_(const float *restrict x0, float *restrict linux_)
{
    for (int n = 0; n < 4; n++)
        linux_[n] = expf(2118.0f * x0[n]);
}

/* PDP_ENDIAN_[n] = exp(2119 * x0[n])                                              names.cnn:4239
 * x0[4]
 * -> PDP_ENDIAN_[4] */
KERNEL void inner_PDP_ENDIAN_(const float *restrict x0, float *restrict PDP_ENDIAN_)
{
    for (int n = 0; n < 4; n++)
        PDP_ENDIAN_[n] = expf(2119.0f * x0[n]);
}

/* t_htole64_[n] = exp(2120 * x0[n])                                               names.cnn:4241
 * x0[4]
 * -> t_htole64_[4] */
KERNEL void inner_t_htole64_(const float *restrict x0, float *restrict t_htole64_)
{
    for (int n = 0; n < 4; n++)
        t_htole64_[n] = expf(2.12e+03f * x0[n]);
}

/* t_AT_STATX_FORCE_SYNC_[n] = exp(2121 * x0[n])                                   names.cnn:4243
 * x0[4]
 * -> t_AT_STATX_FORCE_SYNC_[4] */
KERNEL void inner_t_AT_STATX_FORCE_SYNC_(const float *restrict x0,
        float *restrict t_AT_STATX_FORCE_SYNC_)
{
    for (int n = 0; n < 4; n++)
        t_AT_STATX_FORCE_SYNC_[n] = expf(2121.0f * x0[n]);
}

/* t_M_LOG10Ef128_[n] = exp(2122 * x0[n])                                          names.cnn:4245
 * x0[4]
 * -> t_M_LOG10Ef128_[4] */
KERNEL void inner_t_M_LOG10Ef128_(const float *restrict x0, float *restrict t_M_LOG10Ef128_)
{
    for (int n = 0; n < 4; n++)
        t_M_LOG10Ef128_[n] = expf(2122.0f * x0[n]);
}

/* t_O_LARGEFILE_[n] = exp(2123 * x0[n])                                           names.cnn:4247
 * x0[4]
 * -> t_O_LARGEFILE_[4] */
KERNEL void inner_t_O_LARGEFILE_(const float *restrict x0, float *restrict t_O_LARGEFILE_)
{
    for (int n = 0; n < 4; n++)
        t_O_LARGEFILE_[n] = expf(2123.0f * x0[n]);
}

/* t_M_SQRT1_2f128_[n] = exp(2124 * x0[n])                                         names.cnn:4249
 * x0[4]
 * -> t_M_SQRT1_2f128_[4] */
KERNEL void inner_t_M_SQRT1_2f128_(const float *restrict x0, float *restrict t_M_SQRT1_2f128_)
{
    for (int n = 0; n < 4; n++)
        t_M_SQRT1_2f128_[n] = expf(2124.0f * x0[n]);
}

/* t_L_XTND_[n] = exp(2125 * x0[n])                                                names.cnn:4251
 * x0[4]
 * -> t_L_XTND_[4] */
KERNEL void inner_t_L_XTND_(const float *restrict x0, float *restrict t_L_XTND_)
{
    for (int n = 0; n < 4; n++)
        t_L_XTND_[n] = expf(2125.0f * x0[n]);
}

/* FAPPEND_[n] = exp(2126 * x0[n])                                                 names.cnn:4253
 * x0[4]
 * -> FAPPEND_[4] */
KERNEL void inner_FAPPEND_(const float *restrict x0, float *restrict FAPPEND_)
{
    for (int n = 0; n < 4; n++)
        FAPPEND_[n] = expf(2126.0f * x0[n]);
}

/* t_STATX_ATIME_[n] = exp(2127 * x0[n])                                           names.cnn:4255
 * x0[4]
 * -> t_STATX_ATIME_[4] */
KERNEL void inner_t_STATX_ATIME_(const float *restrict x0, float *restrict t_STATX_ATIME_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_ATIME_[n] = expf(2127.0f * x0[n]);
}

/* t_M_PI_4f32_[n] = exp(2128 * x0[n])                                             names.cnn:4257
 * x0[4]
 * -> t_M_PI_4f32_[4] */
KERNEL void inner_t_M_PI_4f32_(const float *restrict x0, float *restrict t_M_PI_4f32_)
{
    for (int n = 0; n < 4; n++)
        t_M_PI_4f32_[n] = expf(2128.0f * x0[n]);
}

/* UINT_FAST32_WIDTH_[n] = exp(2129 * x0[n])                                       names.cnn:4259
 * x0[4]
 * -> UINT_FAST32_WIDTH_[4] */
KERNEL void inner_UINT_FAST32_WIDTH_(const float *restrict x0, float *restrict UINT_FAST32_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        UINT_FAST32_WIDTH_[n] = expf(2129.0f * x0[n]);
}

/* t_M_LOG2Ef32_[n] = exp(2130 * x0[n])                                            names.cnn:4261
 * x0[4]
 * -> t_M_LOG2Ef32_[4] */
KERNEL void inner_t_M_LOG2Ef32_(const float *restrict x0, float *restrict t_M_LOG2Ef32_)
{
    for (int n = 0; n < 4; n++)
        t_M_LOG2Ef32_[n] = expf(2.13e+03f * x0[n]);
}

/* t_M_PI_4f64_[n] = exp(2131 * x0[n])                                             names.cnn:4263
 * x0[4]
 * -> t_M_PI_4f64_[4] */
KERNEL void inner_t_M_PI_4f64_(const float *restrict x0, float *restrict t_M_PI_4f64_)
{
    for (int n = 0; n < 4; n++)
        t_M_PI_4f64_[n] = expf(2131.0f * x0[n]);
}

/* t_L_cuserid_[n] = exp(2132 * x0[n])                                             names.cnn:4265
 * x0[4]
 * -> t_L_cuserid_[4] */
KERNEL void inner_t_L_cuserid_(const float *restrict x0, float *restrict t_L_cuserid_)
{
    for (int n = 0; n < 4; n++)
        t_L_cuserid_[n] = expf(2132.0f * x0[n]);
}

/* t_S_IEXEC_[n] = exp(2133 * x0[n])                                               names.cnn:4267
 * x0[4]
 * -> t_S_IEXEC_[4] */
KERNEL void inner_t_S_IEXEC_(const float *restrict x0, float *restrict t_S_IEXEC_)
{
    for (int n = 0; n < 4; n++)
        t_S_IEXEC_[n] = expf(2133.0f * x0[n]);
}

/* t_RWH_WRITE_LIFE_NOT_SET_[n] = exp(2134 * x0[n])                                names.cnn:4269
 * x0[4]
 * -> t_RWH_WRITE_LIFE_NOT_SET_[4] */
KERNEL void inner_t_RWH_WRITE_LIFE_NOT_SET_(const float *restrict x0,
        float *restrict t_RWH_WRITE_LIFE_NOT_SET_)
{
    for (int n = 0; n < 4; n++)
        t_RWH_WRITE_LIFE_NOT_SET_[n] = expf(2134.0f * x0[n]);
}

/* t_M_LN10f64x_[n] = exp(2135 * x0[n])                                            names.cnn:4271
 * x0[4]
 * -> t_M_LN10f64x_[4] */
KERNEL void inner_t_M_LN10f64x_(const float *restrict x0, float *restrict t_M_LN10f64x_)
{
    for (int n = 0; n < 4; n++)
        t_M_LN10f64x_[n] = expf(2135.0f * x0[n]);
}

/* t_M_SQRT2f_[n] = exp(2136 * x0[n])                                              names.cnn:4273
 * x0[4]
 * -> t_M_SQRT2f_[4] */
KERNEL void inner_t_M_SQRT2f_(const float *restrict x0, float *restrict t_M_SQRT2f_)
{
    for (int n = 0; n < 4; n++)
        t_M_SQRT2f_[n] = expf(2136.0f * x0[n]);
}

/* INT_LEAST32_WIDTH_[n] = exp(2137 * x0[n])                                       names.cnn:4275
 * x0[4]
 * -> INT_LEAST32_WIDTH_[4] */
KERNEL void inner_INT_LEAST32_WIDTH_(const float *restrict x0, float *restrict INT_LEAST32_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        INT_LEAST32_WIDTH_[n] = expf(2137.0f * x0[n]);
}

/* INT64_WIDTH_[n] = exp(2138 * x0[n])                                             names.cnn:4277
 * x0[4]
 * -> INT64_WIDTH_[4] */
KERNEL void inner_INT64_WIDTH_(const float *restrict x0, float *restrict INT64_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        INT64_WIDTH_[n] = expf(2138.0f * x0[n]);
}

/* t_M_SQRT2f32_[n] = exp(2139 * x0[n])                                            names.cnn:4279
 * x0[4]
 * -> t_M_SQRT2f32_[4] */
KERNEL void inner_t_M_SQRT2f32_(const float *restrict x0, float *restrict t_M_SQRT2f32_)
{
    for (int n = 0; n < 4; n++)
        t_M_SQRT2f32_[n] = expf(2139.0f * x0[n]);
}

/* INT_LEAST16_WIDTH_[n] = exp(2140 * x0[n])                                       names.cnn:4281
 * x0[4]
 * -> INT_LEAST16_WIDTH_[4] */
KERNEL void inner_INT_LEAST16_WIDTH_(const float *restrict x0, float *restrict INT_LEAST16_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        INT_LEAST16_WIDTH_[n] = expf(2.14e+03f * x0[n]);
}

/* t_STATX_ALL_[n] = exp(2141 * x0[n])                                             names.cnn:4283
 * x0[4]
 * -> t_STATX_ALL_[4] */
KERNEL void inner_t_STATX_ALL_(const float *restrict x0, float *restrict t_STATX_ALL_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_ALL_[n] = expf(2141.0f * x0[n]);
}

/* t_M_2_PIf32_[n] = exp(2142 * x0[n])                                             names.cnn:4285
 * x0[4]
 * -> t_M_2_PIf32_[4] */
KERNEL void inner_t_M_2_PIf32_(const float *restrict x0, float *restrict t_M_2_PIf32_)
{
    for (int n = 0; n < 4; n++)
        t_M_2_PIf32_[n] = expf(2142.0f * x0[n]);
}

/* UINT_LEAST16_WIDTH_[n] = exp(2143 * x0[n])                                      names.cnn:4287
 * x0[4]
 * -> UINT_LEAST16_WIDTH_[4] */
KERNEL void inner_UINT_LEAST16_WIDTH_(const float *restrict x0,
        float *restrict UINT_LEAST16_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        UINT_LEAST16_WIDTH_[n] = expf(2143.0f * x0[n]);
}

/* WNOWAIT_[n] = exp(2144 * x0[n])                                                 names.cnn:4289
 * x0[4]
 * -> WNOWAIT_[4] */
KERNEL void inner_WNOWAIT_(const float *restrict x0, float *restrict WNOWAIT_)
{
    for (int n = 0; n < 4; n++)
        WNOWAIT_[n] = expf(2144.0f * x0[n]);
}

/* t_M_LN10_[n] = exp(2145 * x0[n])                                                names.cnn:4291
 * x0[4]
 * -> t_M_LN10_[4] */
KERNEL void inner_t_M_LN10_(const float *restrict x0, float *restrict t_M_LN10_)
{
    for (int n = 0; n < 4; n++)
        t_M_LN10_[n] = expf(2145.0f * x0[n]);
}

/* t_PTRDIFF_WIDTH_[n] = exp(2146 * x0[n])                                         names.cnn:4293
 * x0[4]
 * -> t_PTRDIFF_WIDTH_[4] */
KERNEL void inner_t_PTRDIFF_WIDTH_(const float *restrict x0, float *restrict t_PTRDIFF_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        t_PTRDIFF_WIDTH_[n] = expf(2146.0f * x0[n]);
}

/* t_F_OFD_SETLKW_[n] = exp(2147 * x0[n])                                          names.cnn:4295
 * x0[4]
 * -> t_F_OFD_SETLKW_[4] */
KERNEL void inner_t_F_OFD_SETLKW_(const float *restrict x0, float *restrict t_F_OFD_SETLKW_)
{
    for (int n = 0; n < 4; n++)
        t_F_OFD_SETLKW_[n] = expf(2147.0f * x0[n]);
}

/* t_M_LN2l_[n] = exp(2148 * x0[n])                                                names.cnn:4297
 * x0[4]
 * -> t_M_LN2l_[4] */
KERNEL void inner_t_M_LN2l_(const float *restrict x0, float *restrict t_M_LN2l_)
{
    for (int n = 0; n < 4; n++)
        t_M_LN2l_[n] = expf(2148.0f * x0[n]);
}

/* t_M_1_PIf128_[n] = exp(2149 * x0[n])                                            names.cnn:4299
 * x0[4]
 * -> t_M_1_PIf128_[4] */
KERNEL void inner_t_M_1_PIf128_(const float *restrict x0, float *restrict t_M_1_PIf128_)
{
    for (int n = 0; n < 4; n++)
        t_M_1_PIf128_[n] = expf(2149.0f * x0[n]);
}

/* t_M_2_PIf64_[n] = exp(2150 * x0[n])                                             names.cnn:4301
 * x0[4]
 * -> t_M_2_PIf64_[4] */
KERNEL void inner_t_M_2_PIf64_(const float *restrict x0, float *restrict t_M_2_PIf64_)
{
    for (int n = 0; n < 4; n++)
        t_M_2_PIf64_[n] = expf(2.15e+03f * x0[n]);
}

/* UINT_LEAST8_WIDTH_[n] = exp(2151 * x0[n])                                       names.cnn:4303
 * x0[4]
 * -> UINT_LEAST8_WIDTH_[4] */
KERNEL void inner_UINT_LEAST8_WIDTH_(const float *restrict x0, float *restrict UINT_LEAST8_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        UINT_LEAST8_WIDTH_[n] = expf(2151.0f * x0[n]);
}

/* t_M_SQRT2_[n] = exp(2152 * x0[n])                                               names.cnn:4305
 * x0[4]
 * -> t_M_SQRT2_[4] */
KERNEL void inner_t_M_SQRT2_(const float *restrict x0, float *restrict t_M_SQRT2_)
{
    for (int n = 0; n < 4; n++)
        t_M_SQRT2_[n] = expf(2152.0f * x0[n]);
}

/* t_F_SEAL_GROW_[n] = exp(2153 * x0[n])                                           names.cnn:4307
 * x0[4]
 * -> t_F_SEAL_GROW_[4] */
KERNEL void inner_t_F_SEAL_GROW_(const float *restrict x0, float *restrict t_F_SEAL_GROW_)
{
    for (int n = 0; n < 4; n++)
        t_F_SEAL_GROW_[n] = expf(2153.0f * x0[n]);
}

/* SEM_VALUE_MAX_[n] = exp(2154 * x0[n])                                           names.cnn:4309
 * x0[4]
 * -> SEM_VALUE_MAX_[4] */
KERNEL void inner_SEM_VALUE_MAX_(const float *restrict x0, float *restrict SEM_VALUE_MAX_)
{
    for (int n = 0; n < 4; n++)
        SEM_VALUE_MAX_[n] = expf(2154.0f * x0[n]);
}

/* FNDELAY_[n] = exp(2155 * x0[n])                                                 names.cnn:4311
 * x0[4]
 * -> FNDELAY_[4] */
KERNEL void inner_FNDELAY_(const float *restrict x0, float *restrict FNDELAY_)
{
    for (int n = 0; n < 4; n++)
        FNDELAY_[n] = expf(2155.0f * x0[n]);
}

/* t_FD_SETSIZE_[n] = exp(2156 * x0[n])                                            names.cnn:4313
 * x0[4]
 * -> t_FD_SETSIZE_[4] */
KERNEL void inner_t_FD_SETSIZE_(const float *restrict x0, float *restrict t_FD_SETSIZE_)
{
    for (int n = 0; n < 4; n++)
        t_FD_SETSIZE_[n] = expf(2156.0f * x0[n]);
}

/* t_AT_STATX_DONT_SYNC_[n] = exp(2157 * x0[n])                                    names.cnn:4315
 * x0[4]
 * -> t_AT_STATX_DONT_SYNC_[4] */
KERNEL void inner_t_AT_STATX_DONT_SYNC_(const float *restrict x0,
        float *restrict t_AT_STATX_DONT_SYNC_)
{
    for (int n = 0; n < 4; n++)
        t_AT_STATX_DONT_SYNC_[n] = expf(2157.0f * x0[n]);
}

/* INTPTR_WIDTH_[n] = exp(2158 * x0[n])                                            names.cnn:4317
 * x0[4]
 * -> INTPTR_WIDTH_[4] */
KERNEL void inner_INTPTR_WIDTH_(const float *restrict x0, float *restrict INTPTR_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        INTPTR_WIDTH_[n] = expf(2158.0f * x0[n]);
}

/* t_M_LN10f32x_[n] = exp(2159 * x0[n])                                            names.cnn:4319
 * x0[4]
 * -> t_M_LN10f32x_[4] */
KERNEL void inner_t_M_LN10f32x_(const float *restrict x0, float *restrict t_M_LN10f32x_)
{
    for (int n = 0; n < 4; n++)
        t_M_LN10f32x_[n] = expf(2159.0f * x0[n]);
}

/* t_STATX_RESERVED_[n] = exp(2160 * x0[n])                                        names.cnn:4321
 * x0[4]
 * -> t_STATX_RESERVED_[4] */
KERNEL void inner_t_STATX_RESERVED_(const float *restrict x0, float *restrict t_STATX_RESERVED_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_RESERVED_[n] = expf(2.16e+03f * x0[n]);
}

/* t_STATX_MNT_ID_[n] = exp(2161 * x0[n])                                          names.cnn:4323
 * x0[4]
 * -> t_STATX_MNT_ID_[4] */
KERNEL void inner_t_STATX_MNT_ID_(const float *restrict x0, float *restrict t_STATX_MNT_ID_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_MNT_ID_[n] = expf(2161.0f * x0[n]);
}

/* t_RWH_WRITE_LIFE_NONE_[n] = exp(2162 * x0[n])                                   names.cnn:4325
 * x0[4]
 * -> t_RWH_WRITE_LIFE_NONE_[4] */
KERNEL void inner_t_RWH_WRITE_LIFE_NONE_(const float *restrict x0,
        float *restrict t_RWH_WRITE_LIFE_NONE_)
{
    for (int n = 0; n < 4; n++)
        t_RWH_WRITE_LIFE_NONE_[n] = expf(2162.0f * x0[n]);
}

/* le16toh_[n] = exp(2163 * x0[n])                                                 names.cnn:4327
 * x0[4]
 * -> le16toh_[4] */
KERNEL void inner_le16toh_(const float *restrict x0, float *restrict le16toh_)
{
    for (int n = 0; n < 4; n++)
        le16toh_[n] = expf(2163.0f * x0[n]);
}

/* XATTR_NAME_MAX_[n] = exp(2164 * x0[n])                                          names.cnn:4329
 * x0[4]
 * -> XATTR_NAME_MAX_[4] */
KERNEL void inner_XATTR_NAME_MAX_(const float *restrict x0, float *restrict XATTR_NAME_MAX_)
{
    for (int n = 0; n < 4; n++)
        XATTR_NAME_MAX_[n] = expf(2164.0f * x0[n]);
}

/* t_LOCK_SH_[n] = exp(2165 * x0[n])                                               names.cnn:4331
 * x0[4]
 * -> t_LOCK_SH_[4] */
KERNEL void inner_t_LOCK_SH_(const float *restrict x0, float *restrict t_LOCK_SH_)
{
    for (int n = 0; n < 4; n++)
        t_LOCK_SH_[n] = expf(2165.0f * x0[n]);
}

/* t_RWH_WRITE_LIFE_LONG_[n] = exp(2166 * x0[n])                                   names.cnn:4333
 * x0[4]
 * -> t_RWH_WRITE_LIFE_LONG_[4] */
KERNEL void inner_t_RWH_WRITE_LIFE_LONG_(const float *restrict x0,
        float *restrict t_RWH_WRITE_LIFE_LONG_)
{
    for (int n = 0; n < 4; n++)
        t_RWH_WRITE_LIFE_LONG_[n] = expf(2166.0f * x0[n]);
}

/* t_M_SQRT2f64_[n] = exp(2167 * x0[n])                                            names.cnn:4335
 * x0[4]
 * -> t_M_SQRT2f64_[4] */
KERNEL void inner_t_M_SQRT2f64_(const float *restrict x0, float *restrict t_M_SQRT2f64_)
{
    for (int n = 0; n < 4; n++)
        t_M_SQRT2f64_[n] = expf(2167.0f * x0[n]);
}

/* t_M_2_SQRTPIf32_[n] = exp(2168 * x0[n])                                         names.cnn:4337
 * x0[4]
 * -> t_M_2_SQRTPIf32_[4] */
KERNEL void inner_t_M_2_SQRTPIf32_(const float *restrict x0, float *restrict t_M_2_SQRTPIf32_)
{
    for (int n = 0; n < 4; n++)
        t_M_2_SQRTPIf32_[n] = expf(2168.0f * x0[n]);
}

/* t_STATX_ATTR_IMMUTABLE_[n] = exp(2169 * x0[n])                                  names.cnn:4339
 * x0[4]
 * -> t_STATX_ATTR_IMMUTABLE_[4] */
KERNEL void inner_t_STATX_ATTR_IMMUTABLE_(const float *restrict x0,
        float *restrict t_STATX_ATTR_IMMUTABLE_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_ATTR_IMMUTABLE_[n] = expf(2169.0f * x0[n]);
}

/* WIFSIGNALED_[n] = exp(2170 * x0[n])                                             names.cnn:4341
 * x0[4]
 * -> WIFSIGNALED_[4] */
KERNEL void inner_WIFSIGNALED_(const float *restrict x0, float *restrict WIFSIGNALED_)
{
    for (int n = 0; n < 4; n++)
        WIFSIGNALED_[n] = expf(2.17e+03f * x0[n]);
}

/* t_M_2_SQRTPIf_[n] = exp(2171 * x0[n])                                           names.cnn:4343
 * x0[4]
 * -> t_M_2_SQRTPIf_[4] */
KERNEL void inner_t_M_2_SQRTPIf_(const float *restrict x0, float *restrict t_M_2_SQRTPIf_)
{
    for (int n = 0; n < 4; n++)
        t_M_2_SQRTPIf_[n] = expf(2171.0f * x0[n]);
}

/* t_AT_REMOVEDIR_[n] = exp(2172 * x0[n])                                          names.cnn:4345
 * x0[4]
 * -> t_AT_REMOVEDIR_[4] */
KERNEL void inner_t_AT_REMOVEDIR_(const float *restrict x0, float *restrict t_AT_REMOVEDIR_)
{
    for (int n = 0; n < 4; n++)
        t_AT_REMOVEDIR_[n] = expf(2172.0f * x0[n]);
}

/* t_M_2_SQRTPIl_[n] = exp(2173 * x0[n])                                           names.cnn:4347
 * x0[4]
 * -> t_M_2_SQRTPIl_[4] */
KERNEL void inner_t_M_2_SQRTPIl_(const float *restrict x0, float *restrict t_M_2_SQRTPIl_)
{
    for (int n = 0; n < 4; n++)
        t_M_2_SQRTPIl_[n] = expf(2173.0f * x0[n]);
}

/* t_M_LN2f_[n] = exp(2174 * x0[n])                                                names.cnn:4349
 * x0[4]
 * -> t_M_LN2f_[4] */
KERNEL void inner_t_M_LN2f_(const float *restrict x0, float *restrict t_M_LN2f_)
{
    for (int n = 0; n < 4; n++)
        t_M_LN2f_[n] = expf(2174.0f * x0[n]);
}

/* P_tmpdir_[n] = exp(2175 * x0[n])                                                names.cnn:4351
 * x0[4]
 * -> P_tmpdir_[4] */
KERNEL void inner_P_tmpdir_(const float *restrict x0, float *restrict P_tmpdir_)
{
    for (int n = 0; n < 4; n++)
        P_tmpdir_[n] = expf(2175.0f * x0[n]);
}

/* t_AT_STATX_SYNC_TYPE_[n] = exp(2176 * x0[n])                                    names.cnn:4353
 * x0[4]
 * -> t_AT_STATX_SYNC_TYPE_[4] */
KERNEL void inner_t_AT_STATX_SYNC_TYPE_(const float *restrict x0,
        float *restrict t_AT_STATX_SYNC_TYPE_)
{
    for (int n = 0; n < 4; n++)
        t_AT_STATX_SYNC_TYPE_[n] = expf(2176.0f * x0[n]);
}

/* t_M_1_PIf32_[n] = exp(2177 * x0[n])                                             names.cnn:4355
 * x0[4]
 * -> t_M_1_PIf32_[4] */
KERNEL void inner_t_M_1_PIf32_(const float *restrict x0, float *restrict t_M_1_PIf32_)
{
    for (int n = 0; n < 4; n++)
        t_M_1_PIf32_[n] = expf(2177.0f * x0[n]);
}

/* t_M_2_PIf32x_[n] = exp(2178 * x0[n])                                            names.cnn:4357
 * x0[4]
 * -> t_M_2_PIf32x_[4] */
KERNEL void inner_t_M_2_PIf32x_(const float *restrict x0, float *restrict t_M_2_PIf32x_)
{
    for (int n = 0; n < 4; n++)
        t_M_2_PIf32x_[n] = expf(2178.0f * x0[n]);
}

/* t_M_Ef64_[n] = exp(2179 * x0[n])                                                names.cnn:4359
 * x0[4]
 * -> t_M_Ef64_[4] */
KERNEL void inner_t_M_Ef64_(const float *restrict x0, float *restrict t_M_Ef64_)
{
    for (int n = 0; n < 4; n++)
        t_M_Ef64_[n] = expf(2179.0f * x0[n]);
}

/* TEMP_FAILURE_RETRY_[n] = exp(2180 * x0[n])                                      names.cnn:4361
 * x0[4]
 * -> TEMP_FAILURE_RETRY_[4] */
KERNEL void inner_TEMP_FAILURE_RETRY_(const float *restrict x0,
        float *restrict TEMP_FAILURE_RETRY_)
{
    for (int n = 0; n < 4; n++)
        TEMP_FAILURE_RETRY_[n] = expf(2.18e+03f * x0[n]);
}

/* t_UTIME_OMIT_[n] = exp(2181 * x0[n])                                            names.cnn:4363
 * x0[4]
 * -> t_UTIME_OMIT_[4] */
KERNEL void inner_t_UTIME_OMIT_(const float *restrict x0, float *restrict t_UTIME_OMIT_)
{
    for (int n = 0; n < 4; n++)
        t_UTIME_OMIT_[n] = expf(2181.0f * x0[n]);
}

/* t_SPLICE_F_NONBLOCK_[n] = exp(2182 * x0[n])                                     names.cnn:4365
 * x0[4]
 * -> t_SPLICE_F_NONBLOCK_[4] */
KERNEL void inner_t_SPLICE_F_NONBLOCK_(const float *restrict x0,
        float *restrict t_SPLICE_F_NONBLOCK_)
{
    for (int n = 0; n < 4; n++)
        t_SPLICE_F_NONBLOCK_[n] = expf(2182.0f * x0[n]);
}

/* t_STATX_ATTR_MOUNT_ROOT_[n] = exp(2183 * x0[n])                                 names.cnn:4367
 * x0[4]
 * -> t_STATX_ATTR_MOUNT_ROOT_[4] */
KERNEL void inner_t_STATX_ATTR_MOUNT_ROOT_(const float *restrict x0,
        float *restrict t_STATX_ATTR_MOUNT_ROOT_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_ATTR_MOUNT_ROOT_[n] = expf(2183.0f * x0[n]);
}

/* t_strndupa_[n] = exp(2184 * x0[n])                                              names.cnn:4369
 * x0[4]
 * -> t_strndupa_[4] */
KERNEL void inner_t_strndupa_(const float *restrict x0, float *restrict t_strndupa_)
{
    for (int n = 0; n < 4; n++)
        t_strndupa_[n] = expf(2184.0f * x0[n]);
}

/* t_M_1_PIf64x_[n] = exp(2185 * x0[n])                                            names.cnn:4371
 * x0[4]
 * -> t_M_1_PIf64x_[4] */
KERNEL void inner_t_M_1_PIf64x_(const float *restrict x0, float *restrict t_M_1_PIf64x_)
{
    for (int n = 0; n < 4; n++)
        t_M_1_PIf64x_[n] = expf(2185.0f * x0[n]);
}

/* t_M_LOG10E_[n] = exp(2186 * x0[n])                                              names.cnn:4373
 * x0[4]
 * -> t_M_LOG10E_[4] */
KERNEL void inner_t_M_LOG10E_(const float *restrict x0, float *restrict t_M_LOG10E_)
{
    for (int n = 0; n < 4; n++)
        t_M_LOG10E_[n] = expf(2186.0f * x0[n]);
}

/* t_FALLOC_FL_NO_HIDE_STALE_[n] = exp(2187 * x0[n])                               names.cnn:4375
 * x0[4]
 * -> t_FALLOC_FL_NO_HIDE_STALE_[4] */
KERNEL void inner_t_FALLOC_FL_NO_HIDE_STALE_(const float *restrict x0,
        float *restrict t_FALLOC_FL_NO_HIDE_STALE_)
{
    for (int n = 0; n < 4; n++)
        t_FALLOC_FL_NO_HIDE_STALE_[n] = expf(2187.0f * x0[n]);
}

/* t_S_IWRITE_[n] = exp(2188 * x0[n])                                              names.cnn:4377
 * x0[4]
 * -> t_S_IWRITE_[4] */
KERNEL void inner_t_S_IWRITE_(const float *restrict x0, float *restrict t_S_IWRITE_)
{
    for (int n = 0; n < 4; n++)
        t_S_IWRITE_[n] = expf(2188.0f * x0[n]);
}

/* t_STATX_CTIME_[n] = exp(2189 * x0[n])                                           names.cnn:4379
 * x0[4]
 * -> t_STATX_CTIME_[4] */
KERNEL void inner_t_STATX_CTIME_(const float *restrict x0, float *restrict t_STATX_CTIME_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_CTIME_[n] = expf(2189.0f * x0[n]);
}

/* t_M_LN2f128_[n] = exp(2190 * x0[n])                                             names.cnn:4381
 * x0[4]
 * -> t_M_LN2f128_[4] */
KERNEL void inner_t_M_LN2f128_(const float *restrict x0, float *restrict t_M_LN2f128_)
{
    for (int n = 0; n < 4; n++)
        t_M_LN2f128_[n] = expf(2.19e+03f * x0[n]);
}

/* t_STATX_ATTR_DAX_[n] = exp(2191 * x0[n])                                        names.cnn:4383
 * x0[4]
 * -> t_STATX_ATTR_DAX_[4] */
KERNEL void inner_t_STATX_ATTR_DAX_(const float *restrict x0, float *restrict t_STATX_ATTR_DAX_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_ATTR_DAX_[n] = expf(2191.0f * x0[n]);
}

/* t_L_SET_[n] = exp(2192 * x0[n])                                                 names.cnn:4385
 * x0[4]
 * -> t_L_SET_[4] */
KERNEL void inner_t_L_SET_(const float *restrict x0, float *restrict t_L_SET_)
{
    for (int n = 0; n < 4; n++)
        t_L_SET_[n] = expf(2192.0f * x0[n]);
}

/* t_F_ADD_SEALS_[n] = exp(2193 * x0[n])                                           names.cnn:4387
 * x0[4]
 * -> t_F_ADD_SEALS_[4] */
KERNEL void inner_t_F_ADD_SEALS_(const float *restrict x0, float *restrict t_F_ADD_SEALS_)
{
    for (int n = 0; n < 4; n++)
        t_F_ADD_SEALS_[n] = expf(2193.0f * x0[n]);
}

/* t_SNANF32_[n] = exp(2194 * x0[n])                                               names.cnn:4389
 * x0[4]
 * -> t_SNANF32_[4] */
KERNEL void inner_t_SNANF32_(const float *restrict x0, float *restrict t_SNANF32_)
{
    for (int n = 0; n < 4; n++)
        t_SNANF32_[n] = expf(2194.0f * x0[n]);
}

/* t_CLOSE_RANGE_CLOEXEC_[n] = exp(2195 * x0[n])                                   names.cnn:4391
 * x0[4]
 * -> t_CLOSE_RANGE_CLOEXEC_[4] */
KERNEL void inner_t_CLOSE_RANGE_CLOEXEC_(const float *restrict x0,
        float *restrict t_CLOSE_RANGE_CLOEXEC_)
{
    for (int n = 0; n < 4; n++)
        t_CLOSE_RANGE_CLOEXEC_[n] = expf(2195.0f * x0[n]);
}

/* t_STATX_ATTR_NODUMP_[n] = exp(2196 * x0[n])                                     names.cnn:4393
 * x0[4]
 * -> t_STATX_ATTR_NODUMP_[4] */
KERNEL void inner_t_STATX_ATTR_NODUMP_(const float *restrict x0,
        float *restrict t_STATX_ATTR_NODUMP_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_ATTR_NODUMP_[n] = expf(2196.0f * x0[n]);
}

/* t_FD_ISSET_[n] = exp(2197 * x0[n])                                              names.cnn:4395
 * x0[4]
 * -> t_FD_ISSET_[4] */
KERNEL void inner_t_FD_ISSET_(const float *restrict x0, float *restrict t_FD_ISSET_)
{
    for (int n = 0; n < 4; n++)
        t_FD_ISSET_[n] = expf(2197.0f * x0[n]);
}

/* t_O_NOFOLLOW_[n] = exp(2198 * x0[n])                                            names.cnn:4397
 * x0[4]
 * -> t_O_NOFOLLOW_[4] */
KERNEL void inner_t_O_NOFOLLOW_(const float *restrict x0, float *restrict t_O_NOFOLLOW_)
{
    for (int n = 0; n < 4; n++)
        t_O_NOFOLLOW_[n] = expf(2198.0f * x0[n]);
}

/* t_F_SEAL_FUTURE_WRITE_[n] = exp(2199 * x0[n])                                   names.cnn:4399
 * x0[4]
 * -> t_F_SEAL_FUTURE_WRITE_[4] */
KERNEL void inner_t_F_SEAL_FUTURE_WRITE_(const float *restrict x0,
        float *restrict t_F_SEAL_FUTURE_WRITE_)
{
    for (int n = 0; n < 4; n++)
        t_F_SEAL_FUTURE_WRITE_[n] = expf(2199.0f * x0[n]);
}

/* issignaling_[n] = exp(2200 * x0[n])                                             names.cnn:4401
 * x0[4]
 * -> issignaling_[4] */
KERNEL void inner_issignaling_(const float *restrict x0, float *restrict issignaling_)
{
    for (int n = 0; n < 4; n++)
        issignaling_[n] = expf(2.2e+03f * x0[n]);
}

/* t_SNANF64_[n] = exp(2201 * x0[n])                                               names.cnn:4403
 * x0[4]
 * -> t_SNANF64_[4] */
KERNEL void inner_t_SNANF64_(const float *restrict x0, float *restrict t_SNANF64_)
{
    for (int n = 0; n < 4; n++)
        t_SNANF64_[n] = expf(2201.0f * x0[n]);
}

/* t_F_SET_FILE_RW_HINT_[n] = exp(2202 * x0[n])                                    names.cnn:4405
 * x0[4]
 * -> t_F_SET_FILE_RW_HINT_[4] */
KERNEL void inner_t_F_SET_FILE_RW_HINT_(const float *restrict x0,
        float *restrict t_F_SET_FILE_RW_HINT_)
{
    for (int n = 0; n < 4; n++)
        t_F_SET_FILE_RW_HINT_[n] = expf(2202.0f * x0[n]);
}

/* t_M_1_PI_[n] = exp(2203 * x0[n])                                                names.cnn:4407
 * x0[4]
 * -> t_M_1_PI_[4] */
KERNEL void inner_t_M_1_PI_(const float *restrict x0, float *restrict t_M_1_PI_)
{
    for (int n = 0; n < 4; n++)
        t_M_1_PI_[n] = expf(2203.0f * x0[n]);
}

/* t_DN_MULTISHOT_[n] = exp(2204 * x0[n])                                          names.cnn:4409
 * x0[4]
 * -> t_DN_MULTISHOT_[4] */
KERNEL void inner_t_DN_MULTISHOT_(const float *restrict x0, float *restrict t_DN_MULTISHOT_)
{
    for (int n = 0; n < 4; n++)
        t_DN_MULTISHOT_[n] = expf(2204.0f * x0[n]);
}

/* t_S_ISSOCK_[n] = exp(2205 * x0[n])                                              names.cnn:4411
 * x0[4]
 * -> t_S_ISSOCK_[4] */
KERNEL void inner_t_S_ISSOCK_(const float *restrict x0, float *restrict t_S_ISSOCK_)
{
    for (int n = 0; n < 4; n++)
        t_S_ISSOCK_[n] = expf(2205.0f * x0[n]);
}

/* t_AT_EACCESS_[n] = exp(2206 * x0[n])                                            names.cnn:4413
 * x0[4]
 * -> t_AT_EACCESS_[4] */
KERNEL void inner_t_AT_EACCESS_(const float *restrict x0, float *restrict t_AT_EACCESS_)
{
    for (int n = 0; n < 4; n++)
        t_AT_EACCESS_[n] = expf(2206.0f * x0[n]);
}

/* t_DN_CREATE_[n] = exp(2207 * x0[n])                                             names.cnn:4415
 * x0[4]
 * -> t_DN_CREATE_[4] */
KERNEL void inner_t_DN_CREATE_(const float *restrict x0, float *restrict t_DN_CREATE_)
{
    for (int n = 0; n < 4; n++)
        t_DN_CREATE_[n] = expf(2207.0f * x0[n]);
}

/* LITTLE_ENDIAN_[n] = exp(2208 * x0[n])                                           names.cnn:4417
 * x0[4]
 * -> LITTLE_ENDIAN_[4] */
KERNEL void inner_LITTLE_ENDIAN_(const float *restrict x0, float *restrict LITTLE_ENDIAN_)
{
    for (int n = 0; n < 4; n++)
        LITTLE_ENDIAN_[n] = expf(2208.0f * x0[n]);
}

/* t_M_SQRT2l_[n] = exp(2209 * x0[n])                                              names.cnn:4419
 * x0[4]
 * -> t_M_SQRT2l_[4] */
KERNEL void inner_t_M_SQRT2l_(const float *restrict x0, float *restrict t_M_SQRT2l_)
{
    for (int n = 0; n < 4; n++)
        t_M_SQRT2l_[n] = expf(2209.0f * x0[n]);
}

/* t_POSIX_FADV_RANDOM_[n] = exp(2210 * x0[n])                                     names.cnn:4421
 * x0[4]
 * -> t_POSIX_FADV_RANDOM_[4] */
KERNEL void inner_t_POSIX_FADV_RANDOM_(const float *restrict x0,
        float *restrict t_POSIX_FADV_RANDOM_)
{
    for (int n = 0; n < 4; n++)
        t_POSIX_FADV_RANDOM_[n] = expf(2.21e+03f * x0[n]);
}

/* t_HUGE_VAL_F64X_[n] = exp(2211 * x0[n])                                         names.cnn:4423
 * x0[4]
 * -> t_HUGE_VAL_F64X_[4] */
KERNEL void inner_t_HUGE_VAL_F64X_(const float *restrict x0, float *restrict t_HUGE_VAL_F64X_)
{
    for (int n = 0; n < 4; n++)
        t_HUGE_VAL_F64X_[n] = expf(2211.0f * x0[n]);
}

/* UINT_FAST8_WIDTH_[n] = exp(2212 * x0[n])                                        names.cnn:4425
 * x0[4]
 * -> UINT_FAST8_WIDTH_[4] */
KERNEL void inner_UINT_FAST8_WIDTH_(const float *restrict x0, float *restrict UINT_FAST8_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        UINT_FAST8_WIDTH_[n] = expf(2212.0f * x0[n]);
}

/* t_FD_CLR_[n] = exp(2213 * x0[n])                                                names.cnn:4427
 * x0[4]
 * -> t_FD_CLR_[4] */
KERNEL void inner_t_FD_CLR_(const float *restrict x0, float *restrict t_FD_CLR_)
{
    for (int n = 0; n < 4; n++)
        t_FD_CLR_[n] = expf(2213.0f * x0[n]);
}

/* t_SPLICE_F_MORE_[n] = exp(2214 * x0[n])                                         names.cnn:4429
 * x0[4]
 * -> t_SPLICE_F_MORE_[4] */
KERNEL void inner_t_SPLICE_F_MORE_(const float *restrict x0, float *restrict t_SPLICE_F_MORE_)
{
    for (int n = 0; n < 4; n++)
        t_SPLICE_F_MORE_[n] = expf(2214.0f * x0[n]);
}

/* t_M_SQRT2f128_[n] = exp(2215 * x0[n])                                           names.cnn:4431
 * x0[4]
 * -> t_M_SQRT2f128_[4] */
KERNEL void inner_t_M_SQRT2f128_(const float *restrict x0, float *restrict t_M_SQRT2f128_)
{
    for (int n = 0; n < 4; n++)
        t_M_SQRT2f128_[n] = expf(2215.0f * x0[n]);
}

/* t_STATX_BLOCKS_[n] = exp(2216 * x0[n])                                          names.cnn:4433
 * x0[4]
 * -> t_STATX_BLOCKS_[4] */
KERNEL void inner_t_STATX_BLOCKS_(const float *restrict x0, float *restrict t_STATX_BLOCKS_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_BLOCKS_[n] = expf(2216.0f * x0[n]);
}

/* t_O_DIRECT_[n] = exp(2217 * x0[n])                                              names.cnn:4435
 * x0[4]
 * -> t_O_DIRECT_[4] */
KERNEL void inner_t_O_DIRECT_(const float *restrict x0, float *restrict t_O_DIRECT_)
{
    for (int n = 0; n < 4; n++)
        t_O_DIRECT_[n] = expf(2217.0f * x0[n]);
}

/* t_STATX_INO_[n] = exp(2218 * x0[n])                                             names.cnn:4437
 * x0[4]
 * -> t_STATX_INO_[4] */
KERNEL void inner_t_STATX_INO_(const float *restrict x0, float *restrict t_STATX_INO_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_INO_[n] = expf(2218.0f * x0[n]);
}

/* t_M_LN2_[n] = exp(2219 * x0[n])                                                 names.cnn:4439
 * x0[4]
 * -> t_M_LN2_[4] */
KERNEL void inner_t_M_LN2_(const float *restrict x0, float *restrict t_M_LN2_)
{
    for (int n = 0; n < 4; n++)
        t_M_LN2_[n] = expf(2219.0f * x0[n]);
}

/* t_M_PIf128_[n] = exp(2220 * x0[n])                                              names.cnn:4441
 * x0[4]
 * -> t_M_PIf128_[4] */
KERNEL void inner_t_M_PIf128_(const float *restrict x0, float *restrict t_M_PIf128_)
{
    for (int n = 0; n < 4; n++)
        t_M_PIf128_[n] = expf(2.22e+03f * x0[n]);
}

/* t_M_LOG2Ef64_[n] = exp(2221 * x0[n])                                            names.cnn:4443
 * x0[4]
 * -> t_M_LOG2Ef64_[4] */
KERNEL void inner_t_M_LOG2Ef64_(const float *restrict x0, float *restrict t_M_LOG2Ef64_)
{
    for (int n = 0; n < 4; n++)
        t_M_LOG2Ef64_[n] = expf(2221.0f * x0[n]);
}

/* t_SPLICE_F_MOVE_[n] = exp(2222 * x0[n])                                         names.cnn:4445
 * x0[4]
 * -> t_SPLICE_F_MOVE_[4] */
KERNEL void inner_t_SPLICE_F_MOVE_(const float *restrict x0, float *restrict t_SPLICE_F_MOVE_)
{
    for (int n = 0; n < 4; n++)
        t_SPLICE_F_MOVE_[n] = expf(2222.0f * x0[n]);
}

/* t_PTHREAD_KEYS_MAX_[n] = exp(2223 * x0[n])                                      names.cnn:4447
 * x0[4]
 * -> t_PTHREAD_KEYS_MAX_[4] */
KERNEL void inner_t_PTHREAD_KEYS_MAX_(const float *restrict x0,
        float *restrict t_PTHREAD_KEYS_MAX_)
{
    for (int n = 0; n < 4; n++)
        t_PTHREAD_KEYS_MAX_[n] = expf(2223.0f * x0[n]);
}

/* t_O_PATH_[n] = exp(2224 * x0[n])                                                names.cnn:4449
 * x0[4]
 * -> t_O_PATH_[4] */
KERNEL void inner_t_O_PATH_(const float *restrict x0, float *restrict t_O_PATH_)
{
    for (int n = 0; n < 4; n++)
        t_O_PATH_[n] = expf(2224.0f * x0[n]);
}

/* t_S_IREAD_[n] = exp(2225 * x0[n])                                               names.cnn:4451
 * x0[4]
 * -> t_S_IREAD_[4] */
KERNEL void inner_t_S_IREAD_(const float *restrict x0, float *restrict t_S_IREAD_)
{
    for (int n = 0; n < 4; n++)
        t_S_IREAD_[n] = expf(2225.0f * x0[n]);
}

/* t_STATX_TYPE_[n] = exp(2226 * x0[n])                                            names.cnn:4453
 * x0[4]
 * -> t_STATX_TYPE_[4] */
KERNEL void inner_t_STATX_TYPE_(const float *restrict x0, float *restrict t_STATX_TYPE_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_TYPE_[n] = expf(2226.0f * x0[n]);
}

/* t_M_LN2f32_[n] = exp(2227 * x0[n])                                              names.cnn:4455
 * x0[4]
 * -> t_M_LN2f32_[4] */
KERNEL void inner_t_M_LN2f32_(const float *restrict x0, float *restrict t_M_LN2f32_)
{
    for (int n = 0; n < 4; n++)
        t_M_LN2f32_[n] = expf(2227.0f * x0[n]);
}

/* t_SNAN_[n] = exp(2228 * x0[n])                                                  names.cnn:4457
 * x0[4]
 * -> t_SNAN_[4] */
KERNEL void inner_t_SNAN_(const float *restrict x0, float *restrict t_SNAN_)
{
    for (int n = 0; n < 4; n++)
        t_SNAN_[n] = expf(2228.0f * x0[n]);
}

/* t_STATX_MTIME_[n] = exp(2229 * x0[n])                                           names.cnn:4459
 * x0[4]
 * -> t_STATX_MTIME_[4] */
KERNEL void inner_t_STATX_MTIME_(const float *restrict x0, float *restrict t_STATX_MTIME_)
{
    for (int n = 0; n < 4; n++)
        t_STATX_MTIME_[n] = expf(2229.0f * x0[n]);
}

/* INTMAX_WIDTH_[n] = exp(2230 * x0[n])                                            names.cnn:4461
 * x0[4]
 * -> INTMAX_WIDTH_[4] */
KERNEL void inner_INTMAX_WIDTH_(const float *restrict x0, float *restrict INTMAX_WIDTH_)
{
    for (int n = 0; n < 4; n++)
        INTMAX_WIDTH_[n] = expf(2.23e+03f * x0[n]);
}

/* t_AT_EMPTY_PATH_[n] = exp(2231 * x0[n])                                         names.cnn:4463
 * x0[4]
 * -> t_AT_EMPTY_PATH_[4] */
KERNEL void inner_t_AT_EMPTY_PATH_(const float *restrict x0, float *restrict t_AT_EMPTY_PATH_)
{
    for (int n = 0; n < 4; n++)
        t_AT_EMPTY_PATH_[n] = expf(2231.0f * x0[n]);
}

/* t_M_LN2f64_[n] = exp(2232 * x0[n])                                              names.cnn:4465
 * x0[4]
 * -> t_M_LN2f64_[4] */
KERNEL void inner_t_M_LN2f64_(const float *restrict x0, float *restrict t_M_LN2f64_)
{
    for (int n = 0; n < 4; n++)
        t_M_LN2f64_[n] = expf(2232.0f * x0[n]);
}

/* t_F_SETOWN_EX_[n] = exp(2233 * x0[n])                                           names.cnn:4467
 * x0[4]
 * -> t_F_SETOWN_EX_[4] */
KERNEL void inner_t_F_SETOWN_EX_(const float *restrict x0, float *restrict t_F_SETOWN_EX_)
{
    for (int n = 0; n < 4; n++)
        t_F_SETOWN_EX_[n] = expf(2233.0f * x0[n]);
}

/* t_S_IFIFO_[n] = exp(2234 * x0[n])                                               names.cnn:4469
 * x0[4]
 * -> t_S_IFIFO_[4] */
KERNEL void inner_t_S_IFIFO_(const float *restrict x0, float *restrict t_S_IFIFO_)
{
    for (int n = 0; n < 4; n++)
        t_S_IFIFO_[n] = expf(2234.0f * x0[n]);
}

/* ifndef[n] = exp(2235 * x0[n])                                                   names.cnn:4471
 * x0[4]
 * -> ifndef[4] */
KERNEL void inner_ifndef(const float *restrict x0, float *restrict ifndef)
{
    for (int n = 0; n < 4; n++)
        ifndef[n] = expf(2235.0f * x0[n]);
}

/* ZQ_H_[n] = exp(2236 * x0[n])                                                    names.cnn:4473
 * x0[4]
 * -> ZQ_H_[4] */
KERNEL void inner_ZQ_H_(const float *restrict x0, float *restrict ZQ_H_)
{
    for (int n = 0; n < 4; n++)
        ZQ_H_[n] = expf(2236.0f * x0[n]);
}

/* define[n] = exp(2237 * x0[n])                                                   names.cnn:4475
 * x0[4]
 * -> define[4] */
KERNEL void inner_define(const float *restrict x0, float *restrict define)
{
    for (int n = 0; n < 4; n++)
        define[n] = expf(2237.0f * x0[n]);
}

/* include[n] = exp(2238 * x0[n])                                                  names.cnn:4477
 * x0[4]
 * -> include[4] */
KERNEL void inner_include(const float *restrict x0, float *restrict include)
{
    for (int n = 0; n < 4; n++)
        include[n] = expf(2238.0f * x0[n]);
}

/* stdint[n] = exp(2239 * x0[n])                                                   names.cnn:4479
 * x0[4]
 * -> stdint[4] */
KERNEL void inner_stdint(const float *restrict x0, float *restrict stdint)
{
    for (int n = 0; n < 4; n++)
        stdint[n] = expf(2239.0f * x0[n]);
}

/* h[n] = exp(2240 * x0[n])                                                        names.cnn:4481
 * x0[4]
 * -> h[4] */
KERNEL void inner_h(const float *restrict x0, float *restrict h)
{
    for (int n = 0; n < 4; n++)
        h[n] = expf(2.24e+03f * x0[n]);
}

/* ifdef[n] = exp(2241 * x0[n])                                                    names.cnn:4483
 * x0[4]
 * -> ifdef[4] */
KERNEL void inner_ifdef(const float *restrict x0, float *restrict ifdef)
{
    for (int n = 0; n < 4; n++)
        ifdef[n] = expf(2241.0f * x0[n]);
}

/* endif[n] = exp(2242 * x0[n])                                                    names.cnn:4485
 * x0[4]
 * -> endif[4] */
KERNEL void inner_endif(const float *restrict x0, float *restrict endif)
{
    for (int n = 0; n < 4; n++)
        endif[n] = expf(2242.0f * x0[n]);
}

/* parameters_[n] = exp(2243 * x0[n])                                              names.cnn:4487
 * x0[4]
 * -> parameters_[4] */
KERNEL void inner_parameters_(const float *restrict x0, float *restrict parameters_)
{
    for (int n = 0; n < 4; n++)
        parameters_[n] = expf(2243.0f * x0[n]);
}

/* states_[n] = exp(2244 * x0[n])                                                  names.cnn:4489
 * x0[4]
 * -> states_[4] */
KERNEL void inner_states_(const float *restrict x0, float *restrict states_)
{
    for (int n = 0; n < 4; n++)
        states_[n] = expf(2244.0f * x0[n]);
}

/* arena_[n] = exp(2245 * x0[n])                                                   names.cnn:4491
 * x0[4]
 * -> arena_[4] */
KERNEL void inner_arena_(const float *restrict x0, float *restrict arena_)
{
    for (int n = 0; n < 4; n++)
        arena_[n] = expf(2245.0f * x0[n]);
}

/* seed_[n] = exp(2246 * x0[n])                                                    names.cnn:4493
 * x0[4]
 * -> seed_[4] */
KERNEL void inner_seed_(const float *restrict x0, float *restrict seed_)
{
    for (int n = 0; n < 4; n++)
        seed_[n] = expf(2246.0f * x0[n]);
}

/* step[n] = exp(2247 * x0[n])                                                     names.cnn:4495
 * x0[4]
 * -> step[4] */
KERNEL void inner_step(const float *restrict x0, float *restrict step)
{
    for (int n = 0; n < 4; n++)
        step[n] = expf(2247.0f * x0[n]);
}

/* bad_input[n] = exp(2248 * x0[n])                                                names.cnn:4497
 * x0[4]
 * -> bad_input[4] */
KERNEL void inner_bad_input(const float *restrict x0, float *restrict bad_input)
{
    for (int n = 0; n < 4; n++)
        bad_input[n] = expf(2248.0f * x0[n]);
}

/* bad_index[n] = exp(2249 * x0[n])                                                names.cnn:4499
 * x0[4]
 * -> bad_index[4] */
KERNEL void inner_bad_index(const float *restrict x0, float *restrict bad_index)
{
    for (int n = 0; n < 4; n++)
        bad_index[n] = expf(2249.0f * x0[n]);
}

/* accuracy[n] = exp(2250 * x0[n])                                                 names.cnn:4501
 * x0[4]
 * -> accuracy[4] */
KERNEL void inner_accuracy(const float *restrict x0, float *restrict accuracy)
{
    for (int n = 0; n < 4; n++)
        accuracy[n] = expf(2.25e+03f * x0[n]);
}

/* x[n] = exp(2251 * x0[n])                                                        names.cnn:4503
 * x0[4]
 * -> x[4] */
KERNEL void inner_x(const float *restrict x0, float *restrict x)
{
    for (int n = 0; n < 4; n++)
        x[n] = expf(2251.0f * x0[n]);
}

/* y[n] = exp(2252 * x0[n])                                                        names.cnn:4505
 * x0[4]
 * -> y[4] */
KERNEL void inner_y(const float *restrict x0, float *restrict y)
{
    for (int n = 0; n < 4; n++)
        y[n] = expf(2252.0f * x0[n]);
}

/* result_[n] = exp(2253 * x0[n])                                                  names.cnn:4507
 * x0[4]
 * -> result_[4] */
KERNEL void inner_result_(const float *restrict x0, float *restrict result_)
{
    for (int n = 0; n < 4; n++)
        result_[n] = expf(2253.0f * x0[n]);
}

/* gradients_[n] = exp(2254 * x0[n])                                               names.cnn:4509
 * x0[4]
 * -> gradients_[4] */
KERNEL void inner_gradients_(const float *restrict x0, float *restrict gradients_)
{
    for (int n = 0; n < 4; n++)
        gradients_[n] = expf(2254.0f * x0[n]);
}

/* z[n] = exp(2255 * x0[n])                                                        names.cnn:4511
 * x0[4]
 * -> z[4] */
KERNEL void inner_z(const float *restrict x0, float *restrict z)
{
    for (int n = 0; n < 4; n++)
        z[n] = expf(2255.0f * x0[n]);
}

/* g[n] = exp(2256 * x0[n])                                                        names.cnn:4513
 * x0[4]
 * -> g[4] */
KERNEL void inner_g(const float *restrict x0, float *restrict g)
{
    for (int n = 0; n < 4; n++)
        g[n] = expf(2256.0f * x0[n]);
}

/* name[n] = exp(2257 * x0[n])                                                     names.cnn:4515
 * x0[4]
 * -> name[4] */
KERNEL void inner_name(const float *restrict x0, float *restrict name)
{
    for (int n = 0; n < 4; n++)
        name[n] = expf(2257.0f * x0[n]);
}

/* rank[n] = exp(2258 * x0[n])                                                     names.cnn:4517
 * x0[4]
 * -> rank[4] */
KERNEL void inner_rank(const float *restrict x0, float *restrict rank)
{
    for (int n = 0; n < 4; n++)
        rank[n] = expf(2258.0f * x0[n]);
}

/* dims[n] = exp(2259 * x0[n])                                                     names.cnn:4519
 * x0[4]
 * -> dims[4] */
KERNEL void inner_dims(const float *restrict x0, float *restrict dims)
{
    for (int n = 0; n < 4; n++)
        dims[n] = expf(2259.0f * x0[n]);
}

/* offset[n] = exp(2260 * x0[n])                                                   names.cnn:4521
 * x0[4]
 * -> offset[4] */
KERNEL void inner_offset(const float *restrict x0, float *restrict offset)
{
    for (int n = 0; n < 4; n++)
        offset[n] = expf(2.26e+03f * x0[n]);
}

/* elements[n] = exp(2261 * x0[n])                                                 names.cnn:4523
 * x0[4]
 * -> elements[4] */
KERNEL void inner_elements(const float *restrict x0, float *restrict elements)
{
    for (int n = 0; n < 4; n++)
        elements[n] = expf(2261.0f * x0[n]);
}

/* place[n] = exp(2262 * x0[n])                                                    names.cnn:4525
 * x0[4]
 * -> place[4] */
KERNEL void inner_place(const float *restrict x0, float *restrict place)
{
    for (int n = 0; n < 4; n++)
        place[n] = expf(2262.0f * x0[n]);
}

/* values[n] = exp(2263 * x0[n])                                                   names.cnn:4527
 * x0[4]
 * -> values[4] */
KERNEL void inner_values(const float *restrict x0, float *restrict values)
{
    for (int n = 0; n < 4; n++)
        values[n] = expf(2263.0f * x0[n]);
}

/* math[n] = exp(2264 * x0[n])                                                     names.cnn:4529
 * x0[4]
 * -> math[4] */
KERNEL void inner_math(const float *restrict x0, float *restrict math)
{
    for (int n = 0; n < 4; n++)
        math[n] = expf(2264.0f * x0[n]);
}

/* stdarg[n] = exp(2265 * x0[n])                                                   names.cnn:4531
 * x0[4]
 * -> stdarg[4] */
KERNEL void inner_stdarg(const float *restrict x0, float *restrict stdarg)
{
    for (int n = 0; n < 4; n++)
        stdarg[n] = expf(2265.0f * x0[n]);
}

/* stdio[n] = exp(2266 * x0[n])                                                    names.cnn:4533
 * x0[4]
 * -> stdio[4] */
KERNEL void inner_stdio(const float *restrict x0, float *restrict stdio)
{
    for (int n = 0; n < 4; n++)
        stdio[n] = expf(2266.0f * x0[n]);
}

/* stdlib[n] = exp(2267 * x0[n])                                                   names.cnn:4535
 * x0[4]
 * -> stdlib[4] */
KERNEL void inner_stdlib(const float *restrict x0, float *restrict stdlib)
{
    for (int n = 0; n < 4; n++)
        stdlib[n] = expf(2267.0f * x0[n]);
}

/* string[n] = exp(2268 * x0[n])                                                   names.cnn:4537
 * x0[4]
 * -> string[4] */
KERNEL void inner_string(const float *restrict x0, float *restrict string)
{
    for (int n = 0; n < 4; n++)
        string[n] = expf(2268.0f * x0[n]);
}

/* sys[n] = exp(2269 * x0[n])                                                      names.cnn:4539
 * x0[4]
 * -> sys[4] */
KERNEL void inner_sys(const float *restrict x0, float *restrict sys)
{
    for (int n = 0; n < 4; n++)
        sys[n] = expf(2269.0f * x0[n]);
}

/* unistd[n] = exp(2270 * x0[n])                                                   names.cnn:4541
 * x0[4]
 * -> unistd[4] */
KERNEL void inner_unistd(const float *restrict x0, float *restrict unistd)
{
    for (int n = 0; n < 4; n++)
        unistd[n] = expf(2.27e+03f * x0[n]);
}

/* defined[n] = exp(2271 * x0[n])                                                  names.cnn:4543
 * x0[4]
 * -> defined[4] */
KERNEL void inner_defined(const float *restrict x0, float *restrict defined)
{
    for (int n = 0; n < 4; n++)
        defined[n] = expf(2271.0f * x0[n]);
}

/* KERNEL_[n] = exp(2272 * x0[n])                                                  names.cnn:4545
 * x0[4]
 * -> KERNEL_[4] */
KERNEL void inner_KERNEL_(const float *restrict x0, float *restrict KERNEL_)
{
    for (int n = 0; n < 4; n++)
        KERNEL_[n] = expf(2272.0f * x0[n]);
}

/* noinline[n] = exp(2273 * x0[n])                                                 names.cnn:4547
 * x0[4]
 * -> noinline[4] */
KERNEL void inner_noinline(const float *restrict x0, float *restrict noinline)
{
    for (int n = 0; n < 4; n++)
        noinline[n] = expf(2273.0f * x0[n]);
}

/* inline_[n] = exp(2274 * x0[n])                                                  names.cnn:4549
 * x0[4]
 * -> inline_[4] */
KERNEL void inner_inline_(const float *restrict x0, float *restrict inline_)
{
    for (int n = 0; n < 4; n++)
        inline_[n] = expf(2274.0f * x0[n]);
}

/* a[n] = exp(2275 * x0[n])                                                        names.cnn:4551
 * x0[4]
 * -> a[4] */
KERNEL void inner_a(const float *restrict x0, float *restrict a)
{
    for (int n = 0; n < 4; n++)
        a[n] = expf(2275.0f * x0[n]);
}

/* b[n] = exp(2276 * x0[n])                                                        names.cnn:4553
 * x0[4]
 * -> b[4] */
KERNEL void inner_b(const float *restrict x0, float *restrict b)
{
    for (int n = 0; n < 4; n++)
        b[n] = expf(2276.0f * x0[n]);
}

/* count[n] = exp(2277 * x0[n])                                                    names.cnn:4555
 * x0[4]
 * -> count[4] */
KERNEL void inner_count(const float *restrict x0, float *restrict count)
{
    for (int n = 0; n < 4; n++)
        count[n] = expf(2277.0f * x0[n]);
}

/* below[n] = exp(2278 * x0[n])                                                    names.cnn:4557
 * x0[4]
 * -> below[4] */
KERNEL void inner_below(const float *restrict x0, float *restrict below)
{
    for (int n = 0; n < 4; n++)
        below[n] = expf(2278.0f * x0[n]);
}

/* i[n] = exp(2279 * x0[n])                                                        names.cnn:4559
 * x0[4]
 * -> i[4] */
KERNEL void inner_i(const float *restrict x0, float *restrict i)
{
    for (int n = 0; n < 4; n++)
        i[n] = expf(2279.0f * x0[n]);
}

/* t_cnnc_random_mix_[n] = exp(2280 * x0[n])                                       names.cnn:4561
 * x0[4]
 * -> t_cnnc_random_mix_[4] */
KERNEL void inner_t_cnnc_random_mix_(const float *restrict x0, float *restrict t_cnnc_random_mix_)
{
    for (int n = 0; n < 4; n++)
        t_cnnc_random_mix_[n] = expf(2.28e+03f * x0[n]);
}

/* t_cnnc_random_bits_[n] = exp(2281 * x0[n])                                      names.cnn:4563
 * x0[4]
 * -> t_cnnc_random_bits_[4] */
KERNEL void inner_t_cnnc_random_bits_(const float *restrict x0,
        float *restrict t_cnnc_random_bits_)
{
    for (int n = 0; n < 4; n++)
        t_cnnc_random_bits_[n] = expf(2281.0f * x0[n]);
}

/* stream[n] = exp(2282 * x0[n])                                                   names.cnn:4565
 * x0[4]
 * -> stream[4] */
KERNEL void inner_stream(const float *restrict x0, float *restrict stream)
{
    for (int n = 0; n < 4; n++)
        stream[n] = expf(2282.0f * x0[n]);
}

/* element[n] = exp(2283 * x0[n])                                                  names.cnn:4567
 * x0[4]
 * -> element[4] */
KERNEL void inner_element(const float *restrict x0, float *restrict element)
{
    for (int n = 0; n < 4; n++)
        element[n] = expf(2283.0f * x0[n]);
}

/* t_cnnc_random_uniform_f32_[n] = exp(2284 * x0[n])                               names.cnn:4569
 * x0[4]
 * -> t_cnnc_random_uniform_f32_[4] */
KERNEL void inner_t_cnnc_random_uniform_f32_(const float *restrict x0,
        float *restrict t_cnnc_random_uniform_f32_)
{
    for (int n = 0; n < 4; n++)
        t_cnnc_random_uniform_f32_[n] = expf(2284.0f * x0[n]);
}

/* top[n] = exp(2285 * x0[n])                                                      names.cnn:4571
 * x0[4]
 * -> top[4] */
KERNEL void inner_top(const float *restrict x0, float *restrict top)
{
    for (int n = 0; n < 4; n++)
        top[n] = expf(2285.0f * x0[n]);
}

/* t_cnnc_random_normal_f32_[n] = exp(2286 * x0[n])                                names.cnn:4573
 * x0[4]
 * -> t_cnnc_random_normal_f32_[4] */
KERNEL void inner_t_cnnc_random_normal_f32_(const float *restrict x0,
        float *restrict t_cnnc_random_normal_f32_)
{
    for (int n = 0; n < 4; n++)
        t_cnnc_random_normal_f32_[n] = expf(2286.0f * x0[n]);
}

/* bits[n] = exp(2287 * x0[n])                                                     names.cnn:4575
 * x0[4]
 * -> bits[4] */
KERNEL void inner_bits(const float *restrict x0, float *restrict bits)
{
    for (int n = 0; n < 4; n++)
        bits[n] = expf(2287.0f * x0[n]);
}

/* radius[n] = exp(2288 * x0[n])                                                   names.cnn:4577
 * x0[4]
 * -> radius[4] */
KERNEL void inner_radius(const float *restrict x0, float *restrict radius)
{
    for (int n = 0; n < 4; n++)
        radius[n] = expf(2288.0f * x0[n]);
}

/* angle[n] = exp(2289 * x0[n])                                                    names.cnn:4579
 * x0[4]
 * -> angle[4] */
KERNEL void inner_angle(const float *restrict x0, float *restrict angle)
{
    for (int n = 0; n < 4; n++)
        angle[n] = expf(2289.0f * x0[n]);
}

/* restrict_[n] = exp(2290 * x0[n])                                                names.cnn:4581
 * x0[4]
 * -> restrict_[4] */
KERNEL void inner_restrict_(const float *restrict x0, float *restrict restrict_)
{
    for (int n = 0; n < 4; n++)
        restrict_[n] = expf(2.29e+03f * x0[n]);
}

/* conv1_weight_m[n] = exp(2291 * x0[n])                                           names.cnn:4583
 * x0[4]
 * -> conv1_weight_m[4] */
KERNEL void inner_conv1_weight_m(const float *restrict x0, float *restrict conv1_weight_m)
{
    for (int n = 0; n < 4; n++)
        conv1_weight_m[n] = expf(2291.0f * x0[n]);
}

/* o[n] = exp(2292 * x0[n])                                                        names.cnn:4585
 * x0[4]
 * -> o[4] */
KERNEL void inner_o(const float *restrict x0, float *restrict o)
{
    for (int n = 0; n < 4; n++)
        o[n] = expf(2292.0f * x0[n]);
}

/* j[n] = exp(2293 * x0[n])                                                        names.cnn:4587
 * x0[4]
 * -> j[4] */
KERNEL void inner_j(const float *restrict x0, float *restrict j)
{
    for (int n = 0; n < 4; n++)
        j[n] = expf(2293.0f * x0[n]);
}

/* conv1_bias[n] = exp(2294 * x0[n])                                               names.cnn:4589
 * x0[4]
 * -> conv1_bias[4] */
KERNEL void inner_conv1_bias(const float *restrict x0, float *restrict conv1_bias)
{
    for (int n = 0; n < 4; n++)
        conv1_bias[n] = expf(2294.0f * x0[n]);
}

/* dense1_weight_m[n] = exp(2295 * x0[n])                                          names.cnn:4591
 * x0[4]
 * -> dense1_weight_m[4] */
KERNEL void inner_dense1_weight_m(const float *restrict x0, float *restrict dense1_weight_m)
{
    for (int n = 0; n < 4; n++)
        dense1_weight_m[n] = expf(2295.0f * x0[n]);
}

/* u[n] = exp(2296 * x0[n])                                                        names.cnn:4593
 * x0[4]
 * -> u[4] */
KERNEL void inner_u(const float *restrict x0, float *restrict u)
{
    for (int n = 0; n < 4; n++)
        u[n] = expf(2296.0f * x0[n]);
}

/* f[n] = exp(2297 * x0[n])                                                        names.cnn:4595
 * x0[4]
 * -> f[4] */
KERNEL void inner_f(const float *restrict x0, float *restrict f)
{
    for (int n = 0; n < 4; n++)
        f[n] = expf(2297.0f * x0[n]);
}

/* dense1_bias[n] = exp(2298 * x0[n])                                              names.cnn:4597
 * x0[4]
 * -> dense1_bias[4] */
KERNEL void inner_dense1_bias(const float *restrict x0, float *restrict dense1_bias)
{
    for (int n = 0; n < 4; n++)
        dense1_bias[n] = expf(2298.0f * x0[n]);
}

/* conv1_weight[n] = exp(2299 * x0[n])                                             names.cnn:4599
 * x0[4]
 * -> conv1_weight[4] */
KERNEL void inner_conv1_weight(const float *restrict x0, float *restrict conv1_weight)
{
    for (int n = 0; n < 4; n++)
        conv1_weight[n] = expf(2299.0f * x0[n]);
}

/* batchnorm1_weight[n] = exp(2300 * x0[n])                                        names.cnn:4601
 * x0[4]
 * -> batchnorm1_weight[4] */
KERNEL void inner_batchnorm1_weight(const float *restrict x0, float *restrict batchnorm1_weight)
{
    for (int n = 0; n < 4; n++)
        batchnorm1_weight[n] = expf(2.3e+03f * x0[n]);
}

/* dense1_weight[n] = exp(2301 * x0[n])                                            names.cnn:4603
 * x0[4]
 * -> dense1_weight[4] */
KERNEL void inner_dense1_weight(const float *restrict x0, float *restrict dense1_weight)
{
    for (int n = 0; n < 4; n++)
        dense1_weight[n] = expf(2301.0f * x0[n]);
}

/* conv1_weight_t_[n] = exp(2302 * x0[n])                                          names.cnn:4605
 * x0[4]
 * -> conv1_weight_t_[4] */
KERNEL void inner_conv1_weight_t_(const float *restrict x0, float *restrict conv1_weight_t_)
{
    for (int n = 0; n < 4; n++)
        conv1_weight_t_[n] = expf(2302.0f * x0[n]);
}

/* batchnorm1_bias[n] = exp(2303 * x0[n])                                          names.cnn:4607
 * x0[4]
 * -> batchnorm1_bias[4] */
KERNEL void inner_batchnorm1_bias(const float *restrict x0, float *restrict batchnorm1_bias)
{
    for (int n = 0; n < 4; n++)
        batchnorm1_bias[n] = expf(2303.0f * x0[n]);
}

/* batchnorm1_running_mean[n] = exp(2304 * x0[n])                                  names.cnn:4609
 * x0[4]
 * -> batchnorm1_running_mean[4] */
KERNEL void inner_batchnorm1_running_mean(const float *restrict x0,
        float *restrict batchnorm1_running_mean)
{
    for (int n = 0; n < 4; n++)
        batchnorm1_running_mean[n] = expf(2304.0f * x0[n]);
}

/* batchnorm1_running_var[n] = exp(2305 * x0[n])                                   names.cnn:4611
 * x0[4]
 * -> batchnorm1_running_var[4] */
KERNEL void inner_batchnorm1_running_var(const float *restrict x0,
        float *restrict batchnorm1_running_var)
{
    for (int n = 0; n < 4; n++)
        batchnorm1_running_var[n] = expf(2305.0f * x0[n]);
}

/* conv1_weight_v[n] = exp(2306 * x0[n])                                           names.cnn:4613
 * x0[4]
 * -> conv1_weight_v[4] */
KERNEL void inner_conv1_weight_v(const float *restrict x0, float *restrict conv1_weight_v)
{
    for (int n = 0; n < 4; n++)
        conv1_weight_v[n] = expf(2306.0f * x0[n]);
}

/* conv1_bias_t_[n] = exp(2307 * x0[n])                                            names.cnn:4615
 * x0[4]
 * -> conv1_bias_t_[4] */
KERNEL void inner_conv1_bias_t_(const float *restrict x0, float *restrict conv1_bias_t_)
{
    for (int n = 0; n < 4; n++)
        conv1_bias_t_[n] = expf(2307.0f * x0[n]);
}

/* conv1_bias_m[n] = exp(2308 * x0[n])                                             names.cnn:4617
 * x0[4]
 * -> conv1_bias_m[4] */
KERNEL void inner_conv1_bias_m(const float *restrict x0, float *restrict conv1_bias_m)
{
    for (int n = 0; n < 4; n++)
        conv1_bias_m[n] = expf(2308.0f * x0[n]);
}

/* conv1_bias_v[n] = exp(2309 * x0[n])                                             names.cnn:4619
 * x0[4]
 * -> conv1_bias_v[4] */
KERNEL void inner_conv1_bias_v(const float *restrict x0, float *restrict conv1_bias_v)
{
    for (int n = 0; n < 4; n++)
        conv1_bias_v[n] = expf(2309.0f * x0[n]);
}

/* batchnorm1_weight_t_[n] = exp(2310 * x0[n])                                     names.cnn:4621
 * x0[4]
 * -> batchnorm1_weight_t_[4] */
KERNEL void inner_batchnorm1_weight_t_(const float *restrict x0,
        float *restrict batchnorm1_weight_t_)
{
    for (int n = 0; n < 4; n++)
        batchnorm1_weight_t_[n] = expf(2.31e+03f * x0[n]);
}

/* batchnorm1_weight_m[n] = exp(2311 * x0[n])                                      names.cnn:4623
 * x0[4]
 * -> batchnorm1_weight_m[4] */
KERNEL void inner_batchnorm1_weight_m(const float *restrict x0,
        float *restrict batchnorm1_weight_m)
{
    for (int n = 0; n < 4; n++)
        batchnorm1_weight_m[n] = expf(2311.0f * x0[n]);
}

/* batchnorm1_weight_v[n] = exp(2312 * x0[n])                                      names.cnn:4625
 * x0[4]
 * -> batchnorm1_weight_v[4] */
KERNEL void inner_batchnorm1_weight_v(const float *restrict x0,
        float *restrict batchnorm1_weight_v)
{
    for (int n = 0; n < 4; n++)
        batchnorm1_weight_v[n] = expf(2312.0f * x0[n]);
}

/* batchnorm1_bias_t_[n] = exp(2313 * x0[n])                                       names.cnn:4627
 * x0[4]
 * -> batchnorm1_bias_t_[4] */
KERNEL void inner_batchnorm1_bias_t_(const float *restrict x0, float *restrict batchnorm1_bias_t_)
{
    for (int n = 0; n < 4; n++)
        batchnorm1_bias_t_[n] = expf(2313.0f * x0[n]);
}

/* batchnorm1_bias_m[n] = exp(2314 * x0[n])                                        names.cnn:4629
 * x0[4]
 * -> batchnorm1_bias_m[4] */
KERNEL void inner_batchnorm1_bias_m(const float *restrict x0, float *restrict batchnorm1_bias_m)
{
    for (int n = 0; n < 4; n++)
        batchnorm1_bias_m[n] = expf(2314.0f * x0[n]);
}

/* batchnorm1_bias_v[n] = exp(2315 * x0[n])                                        names.cnn:4631
 * x0[4]
 * -> batchnorm1_bias_v[4] */
KERNEL void inner_batchnorm1_bias_v(const float *restrict x0, float *restrict batchnorm1_bias_v)
{
    for (int n = 0; n < 4; n++)
        batchnorm1_bias_v[n] = expf(2315.0f * x0[n]);
}

/* dense1_weight_t_[n] = exp(2316 * x0[n])                                         names.cnn:4633
 * x0[4]
 * -> dense1_weight_t_[4] */
KERNEL void inner_dense1_weight_t_(const float *restrict x0, float *restrict dense1_weight_t_)
{
    for (int n = 0; n < 4; n++)
        dense1_weight_t_[n] = expf(2316.0f * x0[n]);
}

/* dense1_weight_v[n] = exp(2317 * x0[n])                                          names.cnn:4635
 * x0[4]
 * -> dense1_weight_v[4] */
KERNEL void inner_dense1_weight_v(const float *restrict x0, float *restrict dense1_weight_v)
{
    for (int n = 0; n < 4; n++)
        dense1_weight_v[n] = expf(2317.0f * x0[n]);
}

/* dense1_bias_t_[n] = exp(2318 * x0[n])                                           names.cnn:4637
 * x0[4]
 * -> dense1_bias_t_[4] */
KERNEL void inner_dense1_bias_t_(const float *restrict x0, float *restrict dense1_bias_t_)
{
    for (int n = 0; n < 4; n++)
        dense1_bias_t_[n] = expf(2318.0f * x0[n]);
}

/* dense1_bias_m[n] = exp(2319 * x0[n])                                            names.cnn:4639
 * x0[4]
 * -> dense1_bias_m[4] */
KERNEL void inner_dense1_bias_m(const float *restrict x0, float *restrict dense1_bias_m)
{
    for (int n = 0; n < 4; n++)
        dense1_bias_m[n] = expf(2319.0f * x0[n]);
}

/* dense1_bias_v[n] = exp(2320 * x0[n])                                            names.cnn:4641
 * x0[4]
 * -> dense1_bias_v[4] */
KERNEL void inner_dense1_bias_v(const float *restrict x0, float *restrict dense1_bias_v)
{
    for (int n = 0; n < 4; n++)
        dense1_bias_v[n] = expf(2.32e+03f * x0[n]);
}

/* conv1_z[n] = exp(2321 * x0[n])                                                  names.cnn:4643
 * x0[4]
 * -> conv1_z[4] */
KERNEL void inner_conv1_z(const float *restrict x0, float *restrict conv1_z)
{
    for (int n = 0; n < 4; n++)
        conv1_z[n] = expf(2321.0f * x0[n]);
}

/* conv1[n] = exp(2322 * x0[n])                                                    names.cnn:4645
 * x0[4]
 * -> conv1[4] */
KERNEL void inner_conv1(const float *restrict x0, float *restrict conv1)
{
    for (int n = 0; n < 4; n++)
        conv1[n] = expf(2322.0f * x0[n]);
}

/* n[n] = exp(2323 * x0[n])                                                        names.cnn:4647
 * x0[4]
 * -> n[4] */
KERNEL void inner_n(const float *restrict x0, float *restrict n)
{
    for (int i = 0; i < 4; i++)
        n[i] = expf(2323.0f * x0[i]);
}

/* c[n] = exp(2324 * x0[n])                                                        names.cnn:4649
 * x0[4]
 * -> c[4] */
KERNEL void inner_c(const float *restrict x0, float *restrict c)
{
    for (int n = 0; n < 4; n++)
        c[n] = expf(2324.0f * x0[n]);
}

/* w[n] = exp(2325 * x0[n])                                                        names.cnn:4651
 * x0[4]
 * -> w[4] */
KERNEL void inner_w(const float *restrict x0, float *restrict w)
{
    for (int n = 0; n < 4; n++)
        w[n] = expf(2325.0f * x0[n]);
}

/* batchnorm1_m_sum[n] = exp(2326 * x0[n])                                         names.cnn:4653
 * x0[4]
 * -> batchnorm1_m_sum[4] */
KERNEL void inner_batchnorm1_m_sum(const float *restrict x0, float *restrict batchnorm1_m_sum)
{
    for (int n = 0; n < 4; n++)
        batchnorm1_m_sum[n] = expf(2326.0f * x0[n]);
}

/* batchnorm1_v_sum[n] = exp(2327 * x0[n])                                         names.cnn:4655
 * x0[4]
 * -> batchnorm1_v_sum[4] */
KERNEL void inner_batchnorm1_v_sum(const float *restrict x0, float *restrict batchnorm1_v_sum)
{
    for (int n = 0; n < 4; n++)
        batchnorm1_v_sum[n] = expf(2327.0f * x0[n]);
}

/* t0_[n] = exp(2328 * x0[n])                                                      names.cnn:4657
 * x0[4]
 * -> t0_[4] */
KERNEL void inner_t0_(const float *restrict x0, float *restrict t0_)
{
    for (int n = 0; n < 4; n++)
        t0_[n] = expf(2328.0f * x0[n]);
}

/* batchnorm1[n] = exp(2329 * x0[n])                                               names.cnn:4659
 * x0[4]
 * -> batchnorm1[4] */
KERNEL void inner_batchnorm1(const float *restrict x0, float *restrict batchnorm1)
{
    for (int n = 0; n < 4; n++)
        batchnorm1[n] = expf(2329.0f * x0[n]);
}

/* maxpool1_place[n] = exp(2330 * x0[n])                                           names.cnn:4661
 * x0[4]
 * -> maxpool1_place[4] */
KERNEL void inner_maxpool1_place(const float *restrict x0, float *restrict maxpool1_place)
{
    for (int n = 0; n < 4; n++)
        maxpool1_place[n] = expf(2.33e+03f * x0[n]);
}

/* maxpool1[n] = exp(2331 * x0[n])                                                 names.cnn:4663
 * x0[4]
 * -> maxpool1[4] */
KERNEL void inner_maxpool1(const float *restrict x0, float *restrict maxpool1)
{
    for (int n = 0; n < 4; n++)
        maxpool1[n] = expf(2331.0f * x0[n]);
}

/* largest[n] = exp(2332 * x0[n])                                                  names.cnn:4665
 * x0[4]
 * -> largest[4] */
KERNEL void inner_largest(const float *restrict x0, float *restrict largest)
{
    for (int n = 0; n < 4; n++)
        largest[n] = expf(2332.0f * x0[n]);
}

/* batchnorm1_value[n] = exp(2333 * x0[n])                                         names.cnn:4667
 * x0[4]
 * -> batchnorm1_value[4] */
KERNEL void inner_batchnorm1_value(const float *restrict x0, float *restrict batchnorm1_value)
{
    for (int n = 0; n < 4; n++)
        batchnorm1_value[n] = expf(2333.0f * x0[n]);
}

/* dense1_z[n] = exp(2334 * x0[n])                                                 names.cnn:4669
 * x0[4]
 * -> dense1_z[4] */
KERNEL void inner_dense1_z(const float *restrict x0, float *restrict dense1_z)
{
    for (int n = 0; n < 4; n++)
        dense1_z[n] = expf(2334.0f * x0[n]);
}

/* d_z[n] = exp(2335 * x0[n])                                                      names.cnn:4671
 * x0[4]
 * -> d_z[4] */
KERNEL void inner_d_z(const float *restrict x0, float *restrict d_z)
{
    for (int n = 0; n < 4; n++)
        d_z[n] = expf(2335.0f * x0[n]);
}

/* cross_entropy1_m_place[n] = exp(2336 * x0[n])                                   names.cnn:4673
 * x0[4]
 * -> cross_entropy1_m_place[4] */
KERNEL void inner_cross_entropy1_m_place(const float *restrict x0,
        float *restrict cross_entropy1_m_place)
{
    for (int n = 0; n < 4; n++)
        cross_entropy1_m_place[n] = expf(2336.0f * x0[n]);
}

/* cross_entropy1_m[n] = exp(2337 * x0[n])                                         names.cnn:4675
 * x0[4]
 * -> cross_entropy1_m[4] */
KERNEL void inner_cross_entropy1_m(const float *restrict x0, float *restrict cross_entropy1_m)
{
    for (int n = 0; n < 4; n++)
        cross_entropy1_m[n] = expf(2337.0f * x0[n]);
}

/* cross_entropy1_sum[n] = exp(2338 * x0[n])                                       names.cnn:4677
 * x0[4]
 * -> cross_entropy1_sum[4] */
KERNEL void inner_cross_entropy1_sum(const float *restrict x0, float *restrict cross_entropy1_sum)
{
    for (int n = 0; n < 4; n++)
        cross_entropy1_sum[n] = expf(2338.0f * x0[n]);
}

/* cross_entropy1_t_[n] = exp(2339 * x0[n])                                        names.cnn:4679
 * x0[4]
 * -> cross_entropy1_t_[4] */
KERNEL void inner_cross_entropy1_t_(const float *restrict x0, float *restrict cross_entropy1_t_)
{
    for (int n = 0; n < 4; n++)
        cross_entropy1_t_[n] = expf(2339.0f * x0[n]);
}

/* cross_entropy1_sum2[n] = exp(2340 * x0[n])                                      names.cnn:4681
 * x0[4]
 * -> cross_entropy1_sum2[4] */
KERNEL void inner_cross_entropy1_sum2(const float *restrict x0,
        float *restrict cross_entropy1_sum2)
{
    for (int n = 0; n < 4; n++)
        cross_entropy1_sum2[n] = expf(2.34e+03f * x0[n]);
}

/* accuracy1_sum[n] = exp(2341 * x0[n])                                            names.cnn:4683
 * x0[4]
 * -> accuracy1_sum[4] */
KERNEL void inner_accuracy1_sum(const float *restrict x0, float *restrict accuracy1_sum)
{
    for (int n = 0; n < 4; n++)
        accuracy1_sum[n] = expf(2341.0f * x0[n]);
}

/* d_flatten1[n] = exp(2342 * x0[n])                                               names.cnn:4685
 * x0[4]
 * -> d_flatten1[4] */
KERNEL void inner_d_flatten1(const float *restrict x0, float *restrict d_flatten1)
{
    for (int n = 0; n < 4; n++)
        d_flatten1[n] = expf(2342.0f * x0[n]);
}

/* d_gelu1[n] = exp(2343 * x0[n])                                                  names.cnn:4687
 * x0[4]
 * -> d_gelu1[4] */
KERNEL void inner_d_gelu1(const float *restrict x0, float *restrict d_gelu1)
{
    for (int n = 0; n < 4; n++)
        d_gelu1[n] = expf(2343.0f * x0[n]);
}

/* d_batchnorm1[n] = exp(2344 * x0[n])                                             names.cnn:4689
 * x0[4]
 * -> d_batchnorm1[4] */
KERNEL void inner_d_batchnorm1(const float *restrict x0, float *restrict d_batchnorm1)
{
    for (int n = 0; n < 4; n++)
        d_batchnorm1[n] = expf(2344.0f * x0[n]);
}

/* d_flatten1_value[n] = exp(2345 * x0[n])                                         names.cnn:4691
 * x0[4]
 * -> d_flatten1_value[4] */
KERNEL void inner_d_flatten1_value(const float *restrict x0, float *restrict d_flatten1_value)
{
    for (int n = 0; n < 4; n++)
        d_flatten1_value[n] = expf(2345.0f * x0[n]);
}

/* value[n] = exp(2346 * x0[n])                                                    names.cnn:4693
 * x0[4]
 * -> value[4] */
KERNEL void inner_value(const float *restrict x0, float *restrict value)
{
    for (int n = 0; n < 4; n++)
        value[n] = expf(2346.0f * x0[n]);
}

/* d_m[n] = exp(2347 * x0[n])                                                      names.cnn:4695
 * x0[4]
 * -> d_m[4] */
KERNEL void inner_d_m(const float *restrict x0, float *restrict d_m)
{
    for (int n = 0; n < 4; n++)
        d_m[n] = expf(2347.0f * x0[n]);
}

/* d_v_sum[n] = exp(2348 * x0[n])                                                  names.cnn:4697
 * x0[4]
 * -> d_v_sum[4] */
KERNEL void inner_d_v_sum(const float *restrict x0, float *restrict d_v_sum)
{
    for (int n = 0; n < 4; n++)
        d_v_sum[n] = expf(2348.0f * x0[n]);
}

/* d_v[n] = exp(2349 * x0[n])                                                      names.cnn:4699
 * x0[4]
 * -> d_v[4] */
KERNEL void inner_d_v(const float *restrict x0, float *restrict d_v)
{
    for (int n = 0; n < 4; n++)
        d_v[n] = expf(2349.0f * x0[n]);
}

/* d_conv1[n] = exp(2350 * x0[n])                                                  names.cnn:4701
 * x0[4]
 * -> d_conv1[4] */
KERNEL void inner_d_conv1(const float *restrict x0, float *restrict d_conv1)
{
    for (int n = 0; n < 4; n++)
        d_conv1[n] = expf(2.35e+03f * x0[n]);
}

/* i_end[n] = exp(2351 * x0[n])                                                    names.cnn:4703
 * x0[4]
 * -> i_end[4] */
KERNEL void inner_i_end(const float *restrict x0, float *restrict i_end)
{
    for (int n = 0; n < 4; n++)
        i_end[n] = expf(2351.0f * x0[n]);
}

/* value2[n] = exp(2352 * x0[n])                                                   names.cnn:4705
 * x0[4]
 * -> value2[4] */
KERNEL void inner_value2(const float *restrict x0, float *restrict value2)
{
    for (int n = 0; n < 4; n++)
        value2[n] = expf(2352.0f * x0[n]);
}

/* g_value[n] = exp(2353 * x0[n])                                                  names.cnn:4707
 * x0[4]
 * -> g_value[4] */
KERNEL void inner_g_value(const float *restrict x0, float *restrict g_value)
{
    for (int n = 0; n < 4; n++)
        g_value[n] = expf(2353.0f * x0[n]);
}

/* value3[n] = exp(2354 * x0[n])                                                   names.cnn:4709
 * x0[4]
 * -> value3[4] */
KERNEL void inner_value3(const float *restrict x0, float *restrict value3)
{
    for (int n = 0; n < 4; n++)
        value3[n] = expf(2354.0f * x0[n]);
}

/* d_d_z_sum[n] = exp(2355 * x0[n])                                                names.cnn:4711
 * x0[4]
 * -> d_d_z_sum[4] */
KERNEL void inner_d_d_z_sum(const float *restrict x0, float *restrict d_d_z_sum)
{
    for (int n = 0; n < 4; n++)
        d_d_z_sum[n] = expf(2355.0f * x0[n]);
}

/* d_d_m_sum[n] = exp(2356 * x0[n])                                                names.cnn:4713
 * x0[4]
 * -> d_d_m_sum[4] */
KERNEL void inner_d_d_m_sum(const float *restrict x0, float *restrict d_d_m_sum)
{
    for (int n = 0; n < 4; n++)
        d_d_m_sum[n] = expf(2356.0f * x0[n]);
}

/* value4[n] = exp(2357 * x0[n])                                                   names.cnn:4715
 * x0[4]
 * -> value4[4] */
KERNEL void inner_value4(const float *restrict x0, float *restrict value4)
{
    for (int n = 0; n < 4; n++)
        value4[n] = expf(2357.0f * x0[n]);
}

/* value5[n] = exp(2358 * x0[n])                                                   names.cnn:4717
 * x0[4]
 * -> value5[4] */
KERNEL void inner_value5(const float *restrict x0, float *restrict value5)
{
    for (int n = 0; n < 4; n++)
        value5[n] = expf(2358.0f * x0[n]);
}

/* d_d_batchnorm1[n] = exp(2359 * x0[n])                                           names.cnn:4719
 * x0[4]
 * -> d_d_batchnorm1[4] */
KERNEL void inner_d_d_batchnorm1(const float *restrict x0, float *restrict d_d_batchnorm1)
{
    for (int n = 0; n < 4; n++)
        d_d_batchnorm1[n] = expf(2359.0f * x0[n]);
}

/* t1_[n] = exp(2360 * x0[n])                                                      names.cnn:4721
 * x0[4]
 * -> t1_[4] */
KERNEL void inner_t1_(const float *restrict x0, float *restrict t1_)
{
    for (int n = 0; n < 4; n++)
        t1_[n] = expf(2.36e+03f * x0[n]);
}

/* t2_[n] = exp(2361 * x0[n])                                                      names.cnn:4723
 * x0[4]
 * -> t2_[4] */
KERNEL void inner_t2_(const float *restrict x0, float *restrict t2_)
{
    for (int n = 0; n < 4; n++)
        t2_[n] = expf(2361.0f * x0[n]);
}

/* t3_[n] = exp(2362 * x0[n])                                                      names.cnn:4725
 * x0[4]
 * -> t3_[4] */
KERNEL void inner_t3_(const float *restrict x0, float *restrict t3_)
{
    for (int n = 0; n < 4; n++)
        t3_[n] = expf(2362.0f * x0[n]);
}

/* d_d_maxpool1[n] = exp(2363 * x0[n])                                             names.cnn:4727
 * x0[4]
 * -> d_d_maxpool1[4] */
KERNEL void inner_d_d_maxpool1(const float *restrict x0, float *restrict d_d_maxpool1)
{
    for (int n = 0; n < 4; n++)
        d_d_maxpool1[n] = expf(2363.0f * x0[n]);
}

/* maxpool1_place_value[n] = exp(2364 * x0[n])                                     names.cnn:4729
 * x0[4]
 * -> maxpool1_place_value[4] */
KERNEL void inner_maxpool1_place_value(const float *restrict x0,
        float *restrict maxpool1_place_value)
{
    for (int n = 0; n < 4; n++)
        maxpool1_place_value[n] = expf(2364.0f * x0[n]);
}

/* d_d_batchnorm1_value[n] = exp(2365 * x0[n])                                     names.cnn:4731
 * x0[4]
 * -> d_d_batchnorm1_value[4] */
KERNEL void inner_d_d_batchnorm1_value(const float *restrict x0,
        float *restrict d_d_batchnorm1_value)
{
    for (int n = 0; n < 4; n++)
        d_d_batchnorm1_value[n] = expf(2365.0f * x0[n]);
}

/* value6[n] = exp(2366 * x0[n])                                                   names.cnn:4733
 * x0[4]
 * -> value6[4] */
KERNEL void inner_value6(const float *restrict x0, float *restrict value6)
{
    for (int n = 0; n < 4; n++)
        value6[n] = expf(2366.0f * x0[n]);
}

/* d_z2[n] = exp(2367 * x0[n])                                                     names.cnn:4735
 * x0[4]
 * -> d_z2[4] */
KERNEL void inner_d_z2(const float *restrict x0, float *restrict d_z2)
{
    for (int n = 0; n < 4; n++)
        d_z2[n] = expf(2367.0f * x0[n]);
}

/* d_dense1_bias[n] = exp(2368 * x0[n])                                            names.cnn:4737
 * x0[4]
 * -> d_dense1_bias[4] */
KERNEL void inner_d_dense1_bias(const float *restrict x0, float *restrict d_dense1_bias)
{
    for (int n = 0; n < 4; n++)
        d_dense1_bias[n] = expf(2368.0f * x0[n]);
}

/* d_flatten1_2[n] = exp(2369 * x0[n])                                             names.cnn:4739
 * x0[4]
 * -> d_flatten1_2[4] */
KERNEL void inner_d_flatten1_2(const float *restrict x0, float *restrict d_flatten1_2)
{
    for (int n = 0; n < 4; n++)
        d_flatten1_2[n] = expf(2369.0f * x0[n]);
}

/* value7[n] = exp(2370 * x0[n])                                                   names.cnn:4741
 * x0[4]
 * -> value7[4] */
KERNEL void inner_value7(const float *restrict x0, float *restrict value7)
{
    for (int n = 0; n < 4; n++)
        value7[n] = expf(2.37e+03f * x0[n]);
}

/* value6_value[n] = exp(2371 * x0[n])                                             names.cnn:4743
 * x0[4]
 * -> value6_value[4] */
KERNEL void inner_value6_value(const float *restrict x0, float *restrict value6_value)
{
    for (int n = 0; n < 4; n++)
        value6_value[n] = expf(2371.0f * x0[n]);
}

/* value7_value[n] = exp(2372 * x0[n])                                             names.cnn:4745
 * x0[4]
 * -> value7_value[4] */
KERNEL void inner_value7_value(const float *restrict x0, float *restrict value7_value)
{
    for (int n = 0; n < 4; n++)
        value7_value[n] = expf(2372.0f * x0[n]);
}

/* d_batchnorm1_2[n] = exp(2373 * x0[n])                                           names.cnn:4747
 * x0[4]
 * -> d_batchnorm1_2[4] */
KERNEL void inner_d_batchnorm1_2(const float *restrict x0, float *restrict d_batchnorm1_2)
{
    for (int n = 0; n < 4; n++)
        d_batchnorm1_2[n] = expf(2373.0f * x0[n]);
}

/* d_batchnorm1_2_value[n] = exp(2374 * x0[n])                                     names.cnn:4749
 * x0[4]
 * -> d_batchnorm1_2_value[4] */
KERNEL void inner_d_batchnorm1_2_value(const float *restrict x0,
        float *restrict d_batchnorm1_2_value)
{
    for (int n = 0; n < 4; n++)
        d_batchnorm1_2_value[n] = expf(2374.0f * x0[n]);
}

/* d_gelu1_value[n] = exp(2375 * x0[n])                                            names.cnn:4751
 * x0[4]
 * -> d_gelu1_value[4] */
KERNEL void inner_d_gelu1_value(const float *restrict x0, float *restrict d_gelu1_value)
{
    for (int n = 0; n < 4; n++)
        d_gelu1_value[n] = expf(2375.0f * x0[n]);
}

/* d_flatten1_2_value[n] = exp(2376 * x0[n])                                       names.cnn:4753
 * x0[4]
 * -> d_flatten1_2_value[4] */
KERNEL void inner_d_flatten1_2_value(const float *restrict x0, float *restrict d_flatten1_2_value)
{
    for (int n = 0; n < 4; n++)
        d_flatten1_2_value[n] = expf(2376.0f * x0[n]);
}

/* d_batchnorm1_bias[n] = exp(2377 * x0[n])                                        names.cnn:4755
 * x0[4]
 * -> d_batchnorm1_bias[4] */
KERNEL void inner_d_batchnorm1_bias(const float *restrict x0, float *restrict d_batchnorm1_bias)
{
    for (int n = 0; n < 4; n++)
        d_batchnorm1_bias[n] = expf(2377.0f * x0[n]);
}

/* d_batchnorm1_weight[n] = exp(2378 * x0[n])                                      names.cnn:4757
 * x0[4]
 * -> d_batchnorm1_weight[4] */
KERNEL void inner_d_batchnorm1_weight(const float *restrict x0,
        float *restrict d_batchnorm1_weight)
{
    for (int n = 0; n < 4; n++)
        d_batchnorm1_weight[n] = expf(2378.0f * x0[n]);
}

/* d_v2[n] = exp(2379 * x0[n])                                                     names.cnn:4759
 * x0[4]
 * -> d_v2[4] */
KERNEL void inner_d_v2(const float *restrict x0, float *restrict d_v2)
{
    for (int n = 0; n < 4; n++)
        d_v2[n] = expf(2379.0f * x0[n]);
}

/* d_m2[n] = exp(2380 * x0[n])                                                     names.cnn:4761
 * x0[4]
 * -> d_m2[4] */
KERNEL void inner_d_m2(const float *restrict x0, float *restrict d_m2)
{
    for (int n = 0; n < 4; n++)
        d_m2[n] = expf(2.38e+03f * x0[n]);
}

/* t4_[n] = exp(2381 * x0[n])                                                      names.cnn:4763
 * x0[4]
 * -> t4_[4] */
KERNEL void inner_t4_(const float *restrict x0, float *restrict t4_)
{
    for (int n = 0; n < 4; n++)
        t4_[n] = expf(2381.0f * x0[n]);
}

/* d_conv1_2[n] = exp(2382 * x0[n])                                                names.cnn:4765
 * x0[4]
 * -> d_conv1_2[4] */
KERNEL void inner_d_conv1_2(const float *restrict x0, float *restrict d_conv1_2)
{
    for (int n = 0; n < 4; n++)
        d_conv1_2[n] = expf(2382.0f * x0[n]);
}

/* d_conv1_bias[n] = exp(2383 * x0[n])                                             names.cnn:4767
 * x0[4]
 * -> d_conv1_bias[4] */
KERNEL void inner_d_conv1_bias(const float *restrict x0, float *restrict d_conv1_bias)
{
    for (int n = 0; n < 4; n++)
        d_conv1_bias[n] = expf(2383.0f * x0[n]);
}

/* value9[n] = exp(2384 * x0[n])                                                   names.cnn:4769
 * x0[4]
 * -> value9[4] */
KERNEL void inner_value9(const float *restrict x0, float *restrict value9)
{
    for (int n = 0; n < 4; n++)
        value9[n] = expf(2384.0f * x0[n]);
}

/* d_dense1_weight[n] = exp(2385 * x0[n])                                          names.cnn:4771
 * x0[4]
 * -> d_dense1_weight[4] */
KERNEL void inner_d_dense1_weight(const float *restrict x0, float *restrict d_dense1_weight)
{
    for (int n = 0; n < 4; n++)
        d_dense1_weight[n] = expf(2385.0f * x0[n]);
}

/* value8[n] = exp(2386 * x0[n])                                                   names.cnn:4773
 * x0[4]
 * -> value8[4] */
KERNEL void inner_value8(const float *restrict x0, float *restrict value8)
{
    for (int n = 0; n < 4; n++)
        value8[n] = expf(2386.0f * x0[n]);
}

/* d_conv1_weight[n] = exp(2387 * x0[n])                                           names.cnn:4775
 * x0[4]
 * -> d_conv1_weight[4] */
KERNEL void inner_d_conv1_weight(const float *restrict x0, float *restrict d_conv1_weight)
{
    for (int n = 0; n < 4; n++)
        d_conv1_weight[n] = expf(2387.0f * x0[n]);
}

/* d_conv1_value[n] = exp(2388 * x0[n])                                            names.cnn:4777
 * x0[4]
 * -> d_conv1_value[4] */
KERNEL void inner_d_conv1_value(const float *restrict x0, float *restrict d_conv1_value)
{
    for (int n = 0; n < 4; n++)
        d_conv1_value[n] = expf(2388.0f * x0[n]);
}

/* cross_entropy1_max_place[n] = exp(2389 * x0[n])                                 names.cnn:4779
 * x0[4]
 * -> cross_entropy1_max_place[4] */
KERNEL void inner_cross_entropy1_max_place(const float *restrict x0,
        float *restrict cross_entropy1_max_place)
{
    for (int n = 0; n < 4; n++)
        cross_entropy1_max_place[n] = expf(2389.0f * x0[n]);
}

/* cross_entropy1_max[n] = exp(2390 * x0[n])                                       names.cnn:4781
 * x0[4]
 * -> cross_entropy1_max[4] */
KERNEL void inner_cross_entropy1_max(const float *restrict x0, float *restrict cross_entropy1_max)
{
    for (int n = 0; n < 4; n++)
        cross_entropy1_max[n] = expf(2.39e+03f * x0[n]);
}

/* table[n] = exp(2391 * x0[n])                                                    names.cnn:4783
 * x0[4]
 * -> table[4] */
KERNEL void inner_table(const float *restrict x0, float *restrict table)
{
    for (int n = 0; n < 4; n++)
        table[n] = expf(2391.0f * x0[n]);
}

/* slot[n] = exp(2392 * x0[n])                                                     names.cnn:4785
 * x0[4]
 * -> slot[4] */
KERNEL void inner_forward_slot(const float *restrict x0, float *restrict slot)
{
    for (int n = 0; n < 4; n++)
        slot[n] = expf(2392.0f * x0[n]);
}

/* t_cnnc_shuffle_mix_[n] = exp(2393 * x0[n])                                      names.cnn:4787
 * x0[4]
 * -> t_cnnc_shuffle_mix_[4] */
KERNEL void inner_t_cnnc_shuffle_mix_(const float *restrict x0,
        float *restrict t_cnnc_shuffle_mix_)
{
    for (int n = 0; n < 4; n++)
        t_cnnc_shuffle_mix_[n] = expf(2393.0f * x0[n]);
}

/* t_cnnc_shuffle_index_[n] = exp(2394 * x0[n])                                    names.cnn:4789
 * x0[4]
 * -> t_cnnc_shuffle_index_[4] */
KERNEL void inner_t_cnnc_shuffle_index_(const float *restrict x0,
        float *restrict t_cnnc_shuffle_index_)
{
    for (int n = 0; n < 4; n++)
        t_cnnc_shuffle_index_[n] = expf(2394.0f * x0[n]);
}

/* epoch[n] = exp(2395 * x0[n])                                                    names.cnn:4791
 * x0[4]
 * -> epoch[4] */
KERNEL void inner_epoch(const float *restrict x0, float *restrict epoch)
{
    for (int n = 0; n < 4; n++)
        epoch[n] = expf(2395.0f * x0[n]);
}

/* half[n] = exp(2396 * x0[n])                                                     names.cnn:4793
 * x0[4]
 * -> half[4] */
KERNEL void inner_half(const float *restrict x0, float *restrict half)
{
    for (int n = 0; n < 4; n++)
        half[n] = expf(2396.0f * x0[n]);
}

/* mask[n] = exp(2397 * x0[n])                                                     names.cnn:4795
 * x0[4]
 * -> mask[4] */
KERNEL void inner_mask(const float *restrict x0, float *restrict mask)
{
    for (int n = 0; n < 4; n++)
        mask[n] = expf(2397.0f * x0[n]);
}

/* left[n] = exp(2398 * x0[n])                                                     names.cnn:4797
 * x0[4]
 * -> left[4] */
KERNEL void inner_left(const float *restrict x0, float *restrict left)
{
    for (int n = 0; n < 4; n++)
        left[n] = expf(2398.0f * x0[n]);
}

/* right[n] = exp(2399 * x0[n])                                                    names.cnn:4799
 * x0[4]
 * -> right[4] */
KERNEL void inner_right(const float *restrict x0, float *restrict right)
{
    for (int n = 0; n < 4; n++)
        right[n] = expf(2399.0f * x0[n]);
}

/* next[n] = exp(2400 * x0[n])                                                     names.cnn:4801
 * x0[4]
 * -> next[4] */
KERNEL void inner_next(const float *restrict x0, float *restrict next)
{
    for (int n = 0; n < 4; n++)
        next[n] = expf(2.4e+03f * x0[n]);
}

/* key[n] = exp(2401 * x0[n])                                                      names.cnn:4803
 * x0[4]
 * -> key[4] */
KERNEL void inner_key(const float *restrict x0, float *restrict key)
{
    for (int n = 0; n < 4; n++)
        key[n] = expf(2401.0f * x0[n]);
}

/* while_[n] = exp(2402 * x0[n])                                                   names.cnn:4805
 * x0[4]
 * -> while_[4] */
KERNEL void inner_while_(const float *restrict x0, float *restrict while_)
{
    for (int n = 0; n < 4; n++)
        while_[n] = expf(2402.0f * x0[n]);
}

/* do_[n] = exp(2403 * x0[n])                                                      names.cnn:4807
 * x0[4]
 * -> do_[4] */
KERNEL void inner_do_(const float *restrict x0, float *restrict do_)
{
    for (int n = 0; n < 4; n++)
        do_[n] = expf(2403.0f * x0[n]);
}

/* t_CNNC_PATH_[n] = exp(2404 * x0[n])                                             names.cnn:4809
 * x0[4]
 * -> t_CNNC_PATH_[4] */
KERNEL void inner_t_CNNC_PATH_(const float *restrict x0, float *restrict t_CNNC_PATH_)
{
    for (int n = 0; n < 4; n++)
        t_CNNC_PATH_[n] = expf(2404.0f * x0[n]);
}

/* t_CNNC_PROBLEM_[n] = exp(2405 * x0[n])                                          names.cnn:4811
 * x0[4]
 * -> t_CNNC_PROBLEM_[4] */
KERNEL void inner_t_CNNC_PROBLEM_(const float *restrict x0, float *restrict t_CNNC_PROBLEM_)
{
    for (int n = 0; n < 4; n++)
        t_CNNC_PROBLEM_[n] = expf(2405.0f * x0[n]);
}

/* t_CNNC_FOLDER_SHOWN_[n] = exp(2406 * x0[n])                                     names.cnn:4813
 * x0[4]
 * -> t_CNNC_FOLDER_SHOWN_[4] */
KERNEL void inner_t_CNNC_FOLDER_SHOWN_(const float *restrict x0,
        float *restrict t_CNNC_FOLDER_SHOWN_)
{
    for (int n = 0; n < 4; n++)
        t_CNNC_FOLDER_SHOWN_[n] = expf(2406.0f * x0[n]);
}

/* t_CNNC_NAME_TRIES_[n] = exp(2407 * x0[n])                                       names.cnn:4815
 * x0[4]
 * -> t_CNNC_NAME_TRIES_[4] */
KERNEL void inner_t_CNNC_NAME_TRIES_(const float *restrict x0, float *restrict t_CNNC_NAME_TRIES_)
{
    for (int n = 0; n < 4; n++)
        t_CNNC_NAME_TRIES_[n] = expf(2407.0f * x0[n]);
}

/* t_CNNC_LINKS_[n] = exp(2408 * x0[n])                                            names.cnn:4817
 * x0[4]
 * -> t_CNNC_LINKS_[4] */
KERNEL void inner_t_CNNC_LINKS_(const float *restrict x0, float *restrict t_CNNC_LINKS_)
{
    for (int n = 0; n < 4; n++)
        t_CNNC_LINKS_[n] = expf(2408.0f * x0[n]);
}

/* t_CnncFile_[n] = exp(2409 * x0[n])                                              names.cnn:4819
 * x0[4]
 * -> t_CnncFile_[4] */
KERNEL void inner_t_CnncFile_(const float *restrict x0, float *restrict t_CnncFile_)
{
    for (int n = 0; n < 4; n++)
        t_CnncFile_[n] = expf(2409.0f * x0[n]);
}

/* descriptor[n] = exp(2410 * x0[n])                                               names.cnn:4821
 * x0[4]
 * -> descriptor[4] */
KERNEL void inner_descriptor(const float *restrict x0, float *restrict descriptor)
{
    for (int n = 0; n < 4; n++)
        descriptor[n] = expf(2.41e+03f * x0[n]);
}

/* in_place[n] = exp(2411 * x0[n])                                                 names.cnn:4823
 * x0[4]
 * -> in_place[4] */
KERNEL void inner_in_place(const float *restrict x0, float *restrict in_place)
{
    for (int n = 0; n < 4; n++)
        in_place[n] = expf(2411.0f * x0[n]);
}

/* in_folder[n] = exp(2412 * x0[n])                                                names.cnn:4825
 * x0[4]
 * -> in_folder[4] */
KERNEL void inner_in_folder(const float *restrict x0, float *restrict in_folder)
{
    for (int n = 0; n < 4; n++)
        in_folder[n] = expf(2412.0f * x0[n]);
}

/* mode[n] = exp(2413 * x0[n])                                                     names.cnn:4827
 * x0[4]
 * -> mode[4] */
KERNEL void inner_mode(const float *restrict x0, float *restrict mode)
{
    for (int n = 0; n < 4; n++)
        mode[n] = expf(2413.0f * x0[n]);
}

/* target[n] = exp(2414 * x0[n])                                                   names.cnn:4829
 * x0[4]
 * -> target[4] */
KERNEL void inner_target(const float *restrict x0, float *restrict target)
{
    for (int n = 0; n < 4; n++)
        target[n] = expf(2414.0f * x0[n]);
}

/* beside[n] = exp(2415 * x0[n])                                                   names.cnn:4831
 * x0[4]
 * -> beside[4] */
KERNEL void inner_beside(const float *restrict x0, float *restrict beside)
{
    for (int n = 0; n < 4; n++)
        beside[n] = expf(2415.0f * x0[n]);
}

/* t_cnnc_file_descriptor_[n] = exp(2416 * x0[n])                                  names.cnn:4833
 * x0[4]
 * -> t_cnnc_file_descriptor_[4] */
KERNEL void inner_t_cnnc_file_descriptor_(const float *restrict x0,
        float *restrict t_cnnc_file_descriptor_)
{
    for (int n = 0; n < 4; n++)
        t_cnnc_file_descriptor_[n] = expf(2416.0f * x0[n]);
}

/* path[n] = exp(2417 * x0[n])                                                     names.cnn:4835
 * x0[4]
 * -> path[4] */
KERNEL void inner_path(const float *restrict x0, float *restrict path)
{
    for (int n = 0; n < 4; n++)
        path[n] = expf(2417.0f * x0[n]);
}

/* folders[n] = exp(2418 * x0[n])                                                  names.cnn:4837
 * x0[4]
 * -> folders[4] */
KERNEL void inner_folders(const float *restrict x0, float *restrict folders)
{
    for (int n = 0; n < 4; n++)
        folders[n] = expf(2418.0f * x0[n]);
}

/* number[n] = exp(2419 * x0[n])                                                   names.cnn:4839
 * x0[4]
 * -> number[4] */
KERNEL void inner_number(const float *restrict x0, float *restrict number)
{
    for (int n = 0; n < 4; n++)
        number[n] = expf(2419.0f * x0[n]);
}

/* t_cnnc_file_follow_[n] = exp(2420 * x0[n])                                      names.cnn:4841
 * x0[4]
 * -> t_cnnc_file_follow_[4] */
KERNEL void inner_t_cnnc_file_follow_(const float *restrict x0,
        float *restrict t_cnnc_file_follow_)
{
    for (int n = 0; n < 4; n++)
        t_cnnc_file_follow_[n] = expf(2.42e+03f * x0[n]);
}

/* st[n] = exp(2421 * x0[n])                                                       names.cnn:4843
 * x0[4]
 * -> st[4] */
KERNEL void inner_st(const float *restrict x0, float *restrict st)
{
    for (int n = 0; n < 4; n++)
        st[n] = expf(2421.0f * x0[n]);
}

/* hops[n] = exp(2422 * x0[n])                                                     names.cnn:4845
 * x0[4]
 * -> hops[4] */
KERNEL void inner_hops(const float *restrict x0, float *restrict hops)
{
    for (int n = 0; n < 4; n++)
        hops[n] = expf(2422.0f * x0[n]);
}

/* slash[n] = exp(2423 * x0[n])                                                    names.cnn:4847
 * x0[4]
 * -> slash[4] */
KERNEL void inner_slash(const float *restrict x0, float *restrict slash)
{
    for (int n = 0; n < 4; n++)
        slash[n] = expf(2423.0f * x0[n]);
}

/* start[n] = exp(2424 * x0[n])                                                    names.cnn:4849
 * x0[4]
 * -> start[4] */
KERNEL void inner_start(const float *restrict x0, float *restrict start)
{
    for (int n = 0; n < 4; n++)
        start[n] = expf(2424.0f * x0[n]);
}

/* length[n] = exp(2425 * x0[n])                                                   names.cnn:4851
 * x0[4]
 * -> length[4] */
KERNEL void inner_length(const float *restrict x0, float *restrict length)
{
    for (int n = 0; n < 4; n++)
        length[n] = expf(2425.0f * x0[n]);
}

/* t_cnnc_file_find_[n] = exp(2426 * x0[n])                                        names.cnn:4853
 * x0[4]
 * -> t_cnnc_file_find_[4] */
KERNEL void inner_t_cnnc_file_find_(const float *restrict x0, float *restrict t_cnnc_file_find_)
{
    for (int n = 0; n < 4; n++)
        t_cnnc_file_find_[n] = expf(2426.0f * x0[n]);
}

/* file[n] = exp(2427 * x0[n])                                                     names.cnn:4855
 * x0[4]
 * -> file[4] */
KERNEL void inner_file(const float *restrict x0, float *restrict file)
{
    for (int n = 0; n < 4; n++)
        file[n] = expf(2427.0f * x0[n]);
}

/* cause[n] = exp(2428 * x0[n])                                                    names.cnn:4857
 * x0[4]
 * -> cause[4] */
KERNEL void inner_cause(const float *restrict x0, float *restrict cause)
{
    for (int n = 0; n < 4; n++)
        cause[n] = expf(2428.0f * x0[n]);
}

/* t_cnnc_file_create_[n] = exp(2429 * x0[n])                                      names.cnn:4859
 * x0[4]
 * -> t_cnnc_file_create_[4] */
KERNEL void inner_t_cnnc_file_create_(const float *restrict x0,
        float *restrict t_cnnc_file_create_)
{
    for (int n = 0; n < 4; n++)
        t_cnnc_file_create_[n] = expf(2429.0f * x0[n]);
}

/* folder[n] = exp(2430 * x0[n])                                                   names.cnn:4861
 * x0[4]
 * -> folder[4] */
KERNEL void inner_folder(const float *restrict x0, float *restrict folder)
{
    for (int n = 0; n < 4; n++)
        folder[n] = expf(2.43e+03f * x0[n]);
}

/* made[n] = exp(2431 * x0[n])                                                     names.cnn:4863
 * x0[4]
 * -> made[4] */
KERNEL void inner_made(const float *restrict x0, float *restrict made)
{
    for (int n = 0; n < 4; n++)
        made[n] = expf(2431.0f * x0[n]);
}

/* t_cnnc_file_discard_[n] = exp(2432 * x0[n])                                     names.cnn:4865
 * x0[4]
 * -> t_cnnc_file_discard_[4] */
KERNEL void inner_t_cnnc_file_discard_(const float *restrict x0,
        float *restrict t_cnnc_file_discard_)
{
    for (int n = 0; n < 4; n++)
        t_cnnc_file_discard_[n] = expf(2432.0f * x0[n]);
}

/* t_cnnc_file_open_[n] = exp(2433 * x0[n])                                        names.cnn:4867
 * x0[4]
 * -> t_cnnc_file_open_[4] */
KERNEL void inner_t_cnnc_file_open_(const float *restrict x0, float *restrict t_cnnc_file_open_)
{
    for (int n = 0; n < 4; n++)
        t_cnnc_file_open_[n] = expf(2433.0f * x0[n]);
}

/* t_cnnc_file_check_[n] = exp(2434 * x0[n])                                       names.cnn:4869
 * x0[4]
 * -> t_cnnc_file_check_[4] */
KERNEL void inner_t_cnnc_file_check_(const float *restrict x0, float *restrict t_cnnc_file_check_)
{
    for (int n = 0; n < 4; n++)
        t_cnnc_file_check_[n] = expf(2434.0f * x0[n]);
}

/* t_cnnc_file_flush_[n] = exp(2435 * x0[n])                                       names.cnn:4871
 * x0[4]
 * -> t_cnnc_file_flush_[4] */
KERNEL void inner_t_cnnc_file_flush_(const float *restrict x0, float *restrict t_cnnc_file_flush_)
{
    for (int n = 0; n < 4; n++)
        t_cnnc_file_flush_[n] = expf(2435.0f * x0[n]);
}

/* t_cnnc_file_commit_[n] = exp(2436 * x0[n])                                      names.cnn:4873
 * x0[4]
 * -> t_cnnc_file_commit_[4] */
KERNEL void inner_t_cnnc_file_commit_(const float *restrict x0,
        float *restrict t_cnnc_file_commit_)
{
    for (int n = 0; n < 4; n++)
        t_cnnc_file_commit_[n] = expf(2436.0f * x0[n]);
}

/* t_cnnc_file_problem_[n] = exp(2437 * x0[n])                                     names.cnn:4875
 * x0[4]
 * -> t_cnnc_file_problem_[4] */
KERNEL void inner_t_cnnc_file_problem_(const float *restrict x0,
        float *restrict t_cnnc_file_problem_)
{
    for (int n = 0; n < 4; n++)
        t_cnnc_file_problem_[n] = expf(2437.0f * x0[n]);
}

/* text[n] = exp(2438 * x0[n])                                                     names.cnn:4877
 * x0[4]
 * -> text[4] */
KERNEL void inner_text(const float *restrict x0, float *restrict text)
{
    for (int n = 0; n < 4; n++)
        text[n] = expf(2438.0f * x0[n]);
}

/* shown[n] = exp(2439 * x0[n])                                                    names.cnn:4879
 * x0[4]
 * -> shown[4] */
KERNEL void inner_shown(const float *restrict x0, float *restrict shown)
{
    for (int n = 0; n < 4; n++)
        shown[n] = expf(2439.0f * x0[n]);
}

/* t_CNNC_IDX_NAME_[n] = exp(2440 * x0[n])                                         names.cnn:4881
 * x0[4]
 * -> t_CNNC_IDX_NAME_[4] */
KERNEL void inner_t_CNNC_IDX_NAME_(const float *restrict x0, float *restrict t_CNNC_IDX_NAME_)
{
    for (int n = 0; n < 4; n++)
        t_CNNC_IDX_NAME_[n] = expf(2.44e+03f * x0[n]);
}

/* t_CNNC_IDX_SHOWN_[n] = exp(2441 * x0[n])                                        names.cnn:4883
 * x0[4]
 * -> t_CNNC_IDX_SHOWN_[4] */
KERNEL void inner_t_CNNC_IDX_SHOWN_(const float *restrict x0, float *restrict t_CNNC_IDX_SHOWN_)
{
    for (int n = 0; n < 4; n++)
        t_CNNC_IDX_SHOWN_[n] = expf(2441.0f * x0[n]);
}

/* t_CNNC_IDX_SHORT_[n] = exp(2442 * x0[n])                                        names.cnn:4885
 * x0[4]
 * -> t_CNNC_IDX_SHORT_[4] */
KERNEL void inner_t_CNNC_IDX_SHORT_(const float *restrict x0, float *restrict t_CNNC_IDX_SHORT_)
{
    for (int n = 0; n < 4; n++)
        t_CNNC_IDX_SHORT_[n] = expf(2442.0f * x0[n]);
}

/* t_CNNC_IDX_MISSING_[n] = exp(2443 * x0[n])                                      names.cnn:4887
 * x0[4]
 * -> t_CNNC_IDX_MISSING_[4] */
KERNEL void inner_t_CNNC_IDX_MISSING_(const float *restrict x0,
        float *restrict t_CNNC_IDX_MISSING_)
{
    for (int n = 0; n < 4; n++)
        t_CNNC_IDX_MISSING_[n] = expf(2443.0f * x0[n]);
}

/* t_CNNC_IDX_ENTRY_[n] = exp(2444 * x0[n])                                        names.cnn:4889
 * x0[4]
 * -> t_CNNC_IDX_ENTRY_[4] */
KERNEL void inner_t_CNNC_IDX_ENTRY_(const float *restrict x0, float *restrict t_CNNC_IDX_ENTRY_)
{
    for (int n = 0; n < 4; n++)
        t_CNNC_IDX_ENTRY_[n] = expf(2444.0f * x0[n]);
}

/* t_cnnc_idx_name_[n] = exp(2445 * x0[n])                                         names.cnn:4891
 * x0[4]
 * -> t_cnnc_idx_name_[4] */
KERNEL void inner_t_cnnc_idx_name_(const float *restrict x0, float *restrict t_cnnc_idx_name_)
{
    for (int n = 0; n < 4; n++)
        t_cnnc_idx_name_[n] = expf(2445.0f * x0[n]);
}

/* test[n] = exp(2446 * x0[n])                                                     names.cnn:4893
 * x0[4]
 * -> test[4] */
KERNEL void inner_test(const float *restrict x0, float *restrict test)
{
    for (int n = 0; n < 4; n++)
        test[n] = expf(2446.0f * x0[n]);
}

/* labels[n] = exp(2447 * x0[n])                                                   names.cnn:4895
 * x0[4]
 * -> labels[4] */
KERNEL void inner_labels(const float *restrict x0, float *restrict labels)
{
    for (int n = 0; n < 4; n++)
        labels[n] = expf(2447.0f * x0[n]);
}

/* k[n] = exp(2448 * x0[n])                                                        names.cnn:4897
 * x0[4]
 * -> k[4] */
KERNEL void inner_k(const float *restrict x0, float *restrict k)
{
    for (int n = 0; n < 4; n++)
        k[n] = expf(2448.0f * x0[n]);
}

/* stems[n] = exp(2449 * x0[n])                                                    names.cnn:4899
 * x0[4]
 * -> stems[4] */
KERNEL void inner_stems(const float *restrict x0, float *restrict stems)
{
    for (int n = 0; n < 4; n++)
        stems[n] = expf(2449.0f * x0[n]);
}

/* ranks[n] = exp(2450 * x0[n])                                                    names.cnn:4901
 * x0[4]
 * -> ranks[4] */
KERNEL void inner_ranks(const float *restrict x0, float *restrict ranks)
{
    for (int n = 0; n < 4; n++)
        ranks[n] = expf(2.45e+03f * x0[n]);
}

/* dotted[n] = exp(2451 * x0[n])                                                   names.cnn:4903
 * x0[4]
 * -> dotted[4] */
KERNEL void inner_dotted(const float *restrict x0, float *restrict dotted)
{
    for (int n = 0; n < 4; n++)
        dotted[n] = expf(2451.0f * x0[n]);
}

/* stem[n] = exp(2452 * x0[n])                                                     names.cnn:4905
 * x0[4]
 * -> stem[4] */
KERNEL void inner_stem(const float *restrict x0, float *restrict stem)
{
    for (int n = 0; n < 4; n++)
        stem[n] = expf(2452.0f * x0[n]);
}

/* t_cnnc_idx_find_[n] = exp(2453 * x0[n])                                         names.cnn:4907
 * x0[4]
 * -> t_cnnc_idx_find_[4] */
KERNEL void inner_t_cnnc_idx_find_(const float *restrict x0, float *restrict t_cnnc_idx_find_)
{
    for (int n = 0; n < 4; n++)
        t_cnnc_idx_find_[n] = expf(2453.0f * x0[n]);
}

/* ending[n] = exp(2454 * x0[n])                                                   names.cnn:4909
 * x0[4]
 * -> ending[4] */
KERNEL void inner_ending(const float *restrict x0, float *restrict ending)
{
    for (int n = 0; n < 4; n++)
        ending[n] = expf(2454.0f * x0[n]);
}

/* room[n] = exp(2455 * x0[n])                                                     names.cnn:4911
 * x0[4]
 * -> room[4] */
KERNEL void inner_room(const float *restrict x0, float *restrict room)
{
    for (int n = 0; n < 4; n++)
        room[n] = expf(2455.0f * x0[n]);
}

/* t_cnnc_idx_is_like_[n] = exp(2456 * x0[n])                                      names.cnn:4913
 * x0[4]
 * -> t_cnnc_idx_is_like_[4] */
KERNEL void inner_t_cnnc_idx_is_like_(const float *restrict x0,
        float *restrict t_cnnc_idx_is_like_)
{
    for (int n = 0; n < 4; n++)
        t_cnnc_idx_is_like_[n] = expf(2456.0f * x0[n]);
}

/* parts[n] = exp(2457 * x0[n])                                                    names.cnn:4915
 * x0[4]
 * -> parts[4] */
KERNEL void inner_parts(const float *restrict x0, float *restrict parts)
{
    for (int n = 0; n < 4; n++)
        parts[n] = expf(2457.0f * x0[n]);
}

/* lower[n] = exp(2458 * x0[n])                                                    names.cnn:4917
 * x0[4]
 * -> lower[4] */
KERNEL void inner_lower(const float *restrict x0, float *restrict lower)
{
    for (int n = 0; n < 4; n++)
        lower[n] = expf(2458.0f * x0[n]);
}

/* A[n] = exp(2459 * x0[n])                                                        names.cnn:4919
 * x0[4]
 * -> A[4] */
KERNEL void inner_A(const float *restrict x0, float *restrict A)
{
    for (int n = 0; n < 4; n++)
        A[n] = expf(2459.0f * x0[n]);
}

/* Z[n] = exp(2460 * x0[n])                                                        names.cnn:4921
 * x0[4]
 * -> Z[4] */
KERNEL void inner_Z(const float *restrict x0, float *restrict Z)
{
    for (int n = 0; n < 4; n++)
        Z[n] = expf(2.46e+03f * x0[n]);
}

/* t_cnnc_idx_next_[n] = exp(2461 * x0[n])                                         names.cnn:4923
 * x0[4]
 * -> t_cnnc_idx_next_[4] */
KERNEL void inner_t_cnnc_idx_next_(const float *restrict x0, float *restrict t_cnnc_idx_next_)
{
    for (int n = 0; n < 4; n++)
        t_cnnc_idx_next_[n] = expf(2461.0f * x0[n]);
}

/* all[n] = exp(2462 * x0[n])                                                      names.cnn:4925
 * x0[4]
 * -> all[4] */
KERNEL void inner_all(const float *restrict x0, float *restrict all)
{
    for (int n = 0; n < 4; n++)
        all[n] = expf(2462.0f * x0[n]);
}

/* first[n] = exp(2463 * x0[n])                                                    names.cnn:4927
 * x0[4]
 * -> first[4] */
KERNEL void inner_first(const float *restrict x0, float *restrict first)
{
    for (int n = 0; n < 4; n++)
        first[n] = expf(2463.0f * x0[n]);
}

/* entry[n] = exp(2464 * x0[n])                                                    names.cnn:4929
 * x0[4]
 * -> entry[4] */
KERNEL void inner_entry(const float *restrict x0, float *restrict entry)
{
    for (int n = 0; n < 4; n++)
        entry[n] = expf(2464.0f * x0[n]);
}

/* continue_[n] = exp(2465 * x0[n])                                                names.cnn:4931
 * x0[4]
 * -> continue_[4] */
KERNEL void inner_continue_(const float *restrict x0, float *restrict continue_)
{
    for (int n = 0; n < 4; n++)
        continue_[n] = expf(2465.0f * x0[n]);
}

/* t_cnnc_idx_missing_[n] = exp(2466 * x0[n])                                      names.cnn:4933
 * x0[4]
 * -> t_cnnc_idx_missing_[4] */
KERNEL void inner_t_cnnc_idx_missing_(const float *restrict x0,
        float *restrict t_cnnc_idx_missing_)
{
    for (int n = 0; n < 4; n++)
        t_cnnc_idx_missing_[n] = expf(2466.0f * x0[n]);
}

/* endings[n] = exp(2467 * x0[n])                                                  names.cnn:4935
 * x0[4]
 * -> endings[4] */
KERNEL void inner_endings(const float *restrict x0, float *restrict endings)
{
    for (int n = 0; n < 4; n++)
        endings[n] = expf(2467.0f * x0[n]);
}

/* found[n] = exp(2468 * x0[n])                                                    names.cnn:4937
 * x0[4]
 * -> found[4] */
KERNEL void inner_found(const float *restrict x0, float *restrict found)
{
    for (int n = 0; n < 4; n++)
        found[n] = expf(2468.0f * x0[n]);
}

/* used[n] = exp(2469 * x0[n])                                                     names.cnn:4939
 * x0[4]
 * -> used[4] */
KERNEL void inner_used(const float *restrict x0, float *restrict used)
{
    for (int n = 0; n < 4; n++)
        used[n] = expf(2469.0f * x0[n]);
}

/* bytes[n] = exp(2470 * x0[n])                                                    names.cnn:4941
 * x0[4]
 * -> bytes[4] */
KERNEL void inner_bytes(const float *restrict x0, float *restrict bytes)
{
    for (int n = 0; n < 4; n++)
        bytes[n] = expf(2.47e+03f * x0[n]);
}

/* images[n] = exp(2471 * x0[n])                                                   names.cnn:4943
 * x0[4]
 * -> images[4] */
KERNEL void inner_images(const float *restrict x0, float *restrict images)
{
    for (int n = 0; n < 4; n++)
        images[n] = expf(2471.0f * x0[n]);
}

/* load[n] = exp(2472 * x0[n])                                                     names.cnn:4945
 * x0[4]
 * -> load[4] */
KERNEL void inner_load(const float *restrict x0, float *restrict load)
{
    for (int n = 0; n < 4; n++)
        load[n] = expf(2472.0f * x0[n]);
}

/* save[n] = exp(2473 * x0[n])                                                     names.cnn:4947
 * x0[4]
 * -> save[4] */
KERNEL void inner_save(const float *restrict x0, float *restrict save)
{
    for (int n = 0; n < 4; n++)
        save[n] = expf(2473.0f * x0[n]);
}

/* epochs[n] = exp(2474 * x0[n])                                                   names.cnn:4949
 * x0[4]
 * -> epochs[4] */
KERNEL void inner_epochs(const float *restrict x0, float *restrict epochs)
{
    for (int n = 0; n < 4; n++)
        epochs[n] = expf(2474.0f * x0[n]);
}

/* format[n] = exp(2475 * x0[n])                                                   names.cnn:4951
 * x0[4]
 * -> format[4] */
KERNEL void inner_format(const float *restrict x0, float *restrict format)
{
    for (int n = 0; n < 4; n++)
        format[n] = expf(2475.0f * x0[n]);
}

/* list[n] = exp(2476 * x0[n])                                                     names.cnn:4953
 * x0[4]
 * -> list[4] */
KERNEL void inner_list(const float *restrict x0, float *restrict list)
{
    for (int n = 0; n < 4; n++)
        list[n] = expf(2476.0f * x0[n]);
}

/* idx[n] = exp(2477 * x0[n])                                                      names.cnn:4955
 * x0[4]
 * -> idx[4] */
KERNEL void inner_idx(const float *restrict x0, float *restrict idx)
{
    for (int n = 0; n < 4; n++)
        idx[n] = expf(2477.0f * x0[n]);
}

/* d[n] = exp(2478 * x0[n])                                                        names.cnn:4957
 * x0[4]
 * -> d[4] */
KERNEL void inner_d(const float *restrict x0, float *restrict d)
{
    for (int n = 0; n < 4; n++)
        d[n] = expf(2478.0f * x0[n]);
}

/* head[n] = exp(2479 * x0[n])                                                     names.cnn:4959
 * x0[4]
 * -> head[4] */
KERNEL void inner_head(const float *restrict x0, float *restrict head)
{
    for (int n = 0; n < 4; n++)
        head[n] = expf(2479.0f * x0[n]);
}

/* word[n] = exp(2480 * x0[n])                                                     names.cnn:4961
 * x0[4]
 * -> word[4] */
KERNEL void inner_word(const float *restrict x0, float *restrict word)
{
    for (int n = 0; n < 4; n++)
        word[n] = expf(2.48e+03f * x0[n]);
}

/* shape[n] = exp(2481 * x0[n])                                                    names.cnn:4963
 * x0[4]
 * -> shape[4] */
KERNEL void inner_shape(const float *restrict x0, float *restrict shape)
{
    for (int n = 0; n < 4; n++)
        shape[n] = expf(2481.0f * x0[n]);
}

/* size[n] = exp(2482 * x0[n])                                                     names.cnn:4965
 * x0[4]
 * -> size[4] */
KERNEL void inner_size(const float *restrict x0, float *restrict size)
{
    for (int n = 0; n < 4; n++)
        size[n] = expf(2482.0f * x0[n]);
}

/* failed[n] = exp(2483 * x0[n])                                                   names.cnn:4967
 * x0[4]
 * -> failed[4] */
KERNEL void inner_failed(const float *restrict x0, float *restrict failed)
{
    for (int n = 0; n < 4; n++)
        failed[n] = expf(2483.0f * x0[n]);
}

/* channels[n] = exp(2484 * x0[n])                                                 names.cnn:4969
 * x0[4]
 * -> channels[4] */
KERNEL void inner_channels(const float *restrict x0, float *restrict channels)
{
    for (int n = 0; n < 4; n++)
        channels[n] = expf(2484.0f * x0[n]);
}

/* data[n] = exp(2485 * x0[n])                                                     names.cnn:4971
 * x0[4]
 * -> data[4] */
KERNEL void inner_data(const float *restrict x0, float *restrict data)
{
    for (int n = 0; n < 4; n++)
        data[n] = expf(2485.0f * x0[n]);
}

/* classes[n] = exp(2486 * x0[n])                                                  names.cnn:4973
 * x0[4]
 * -> classes[4] */
KERNEL void inner_classes(const float *restrict x0, float *restrict classes)
{
    for (int n = 0; n < 4; n++)
        classes[n] = expf(2486.0f * x0[n]);
}

/* missing[n] = exp(2487 * x0[n])                                                  names.cnn:4975
 * x0[4]
 * -> missing[4] */
KERNEL void inner_missing(const float *restrict x0, float *restrict missing)
{
    for (int n = 0; n < 4; n++)
        missing[n] = expf(2487.0f * x0[n]);
}

/* has_images[n] = exp(2488 * x0[n])                                               names.cnn:4977
 * x0[4]
 * -> has_images[4] */
KERNEL void inner_has_images(const float *restrict x0, float *restrict has_images)
{
    for (int n = 0; n < 4; n++)
        has_images[n] = expf(2488.0f * x0[n]);
}

/* has_labels[n] = exp(2489 * x0[n])                                               names.cnn:4979
 * x0[4]
 * -> has_labels[4] */
KERNEL void inner_has_labels(const float *restrict x0, float *restrict has_labels)
{
    for (int n = 0; n < 4; n++)
        has_labels[n] = expf(2489.0f * x0[n]);
}

/* t[n] = exp(2490 * x0[n])                                                        names.cnn:4981
 * x0[4]
 * -> t[4] */
KERNEL void inner_forward_t_2(const float *restrict x0, float *restrict t)
{
    for (int n = 0; n < 4; n++)
        t[n] = expf(2.49e+03f * x0[n]);
}

/* example[n] = exp(2491 * x0[n])                                                  names.cnn:4983
 * x0[4]
 * -> example[4] */
KERNEL void inner_example(const float *restrict x0, float *restrict example)
{
    for (int n = 0; n < 4; n++)
        example[n] = expf(2491.0f * x0[n]);
}

/* image[n] = exp(2492 * x0[n])                                                    names.cnn:4985
 * x0[4]
 * -> image[4] */
KERNEL void inner_image(const float *restrict x0, float *restrict image)
{
    for (int n = 0; n < 4; n++)
        image[n] = expf(2492.0f * x0[n]);
}

/* sums[n] = exp(2493 * x0[n])                                                     names.cnn:4987
 * x0[4]
 * -> sums[4] */
KERNEL void inner_sums(const float *restrict x0, float *restrict sums)
{
    for (int n = 0; n < 4; n++)
        sums[n] = expf(2493.0f * x0[n]);
}

/* examples[n] = exp(2494 * x0[n])                                                 names.cnn:4989
 * x0[4]
 * -> examples[4] */
KERNEL void inner_examples(const float *restrict x0, float *restrict examples)
{
    for (int n = 0; n < 4; n++)
        examples[n] = expf(2494.0f * x0[n]);
}

/* what[n] = exp(2495 * x0[n])                                                     names.cnn:4991
 * x0[4]
 * -> what[4] */
KERNEL void inner_what(const float *restrict x0, float *restrict what)
{
    for (int n = 0; n < 4; n++)
        what[n] = expf(2495.0f * x0[n]);
}

/* names[n] = exp(2496 * x0[n])                                                    names.cnn:4993
 * x0[4]
 * -> names[4] */
KERNEL void inner_names(const float *restrict x0, float *restrict names)
{
    for (int n = 0; n < 4; n++)
        names[n] = expf(2496.0f * x0[n]);
}

/* done[n] = exp(2497 * x0[n])                                                     names.cnn:4995
 * x0[4]
 * -> done[4] */
KERNEL void inner_done(const float *restrict x0, float *restrict done)
{
    for (int n = 0; n < 4; n++)
        done[n] = expf(2497.0f * x0[n]);
}

/* full[n] = exp(2498 * x0[n])                                                     names.cnn:4997
 * x0[4]
 * -> full[4] */
KERNEL void inner_full(const float *restrict x0, float *restrict full)
{
    for (int n = 0; n < 4; n++)
        full[n] = expf(2498.0f * x0[n]);
}

/* tested[n] = exp(2499 * x0[n])                                                   names.cnn:4999
 * x0[4]
 * -> tested[4] */
KERNEL void inner_tested(const float *restrict x0, float *restrict tested)
{
    for (int n = 0; n < 4; n++)
        tested[n] = expf(2499.0f * x0[n]);
}

/* expected[n] = exp(2500 * x0[n])                                                 names.cnn:5001
 * x0[4]
 * -> expected[4] */
KERNEL void inner_expected(const float *restrict x0, float *restrict expected)
{
    for (int n = 0; n < 4; n++)
        expected[n] = expf(2.5e+03f * x0[n]);
}

/* problem[n] = exp(2501 * x0[n])                                                  names.cnn:5003
 * x0[4]
 * -> problem[4] */
KERNEL void inner_problem(const float *restrict x0, float *restrict problem)
{
    for (int n = 0; n < 4; n++)
        problem[n] = expf(2501.0f * x0[n]);
}

/* program[n] = exp(2502 * x0[n])                                                  names.cnn:5005
 * x0[4]
 * -> program[4] */
KERNEL void inner_program(const float *restrict x0, float *restrict program)
{
    for (int n = 0; n < 4; n++)
        program[n] = expf(2502.0f * x0[n]);
}

/* most[n] = exp(2503 * x0[n])                                                     names.cnn:5007
 * x0[4]
 * -> most[4] */
KERNEL void inner_most(const float *restrict x0, float *restrict most)
{
    for (int n = 0; n < 4; n++)
        most[n] = expf(2503.0f * x0[n]);
}

/* digit[n] = exp(2504 * x0[n])                                                    names.cnn:5009
 * x0[4]
 * -> digit[4] */
KERNEL void inner_digit(const float *restrict x0, float *restrict digit)
{
    for (int n = 0; n < 4; n++)
        digit[n] = expf(2504.0f * x0[n]);
}

/* option[n] = exp(2505 * x0[n])                                                   names.cnn:5011
 * x0[4]
 * -> option[4] */
KERNEL void inner_option(const float *restrict x0, float *restrict option)
{
    for (int n = 0; n < 4; n++)
        option[n] = expf(2505.0f * x0[n]);
}

/* argc[n] = exp(2506 * x0[n])                                                     names.cnn:5013
 * x0[4]
 * -> argc[4] */
KERNEL void inner_argc(const float *restrict x0, float *restrict argc)
{
    for (int n = 0; n < 4; n++)
        argc[n] = expf(2506.0f * x0[n]);
}

/* argv[n] = exp(2507 * x0[n])                                                     names.cnn:5015
 * x0[4]
 * -> argv[4] */
KERNEL void inner_argv(const float *restrict x0, float *restrict argv)
{
    for (int n = 0; n < 4; n++)
        argv[n] = expf(2507.0f * x0[n]);
}

/* options[n] = exp(2508 * x0[n])                                                  names.cnn:5017
 * x0[4]
 * -> options[4] */
KERNEL void inner_options(const float *restrict x0, float *restrict options)
{
    for (int n = 0; n < 4; n++)
        options[n] = expf(2508.0f * x0[n]);
}

/* status[n] = exp(2509 * x0[n])                                                   names.cnn:5019
 * x0[4]
 * -> status[4] */
KERNEL void inner_status(const float *restrict x0, float *restrict status)
{
    for (int n = 0; n < 4; n++)
        status[n] = expf(2509.0f * x0[n]);
}

/* known[n] = exp(2510 * x0[n])                                                    names.cnn:5021
 * x0[4]
 * -> known[4] */
KERNEL void inner_known(const float *restrict x0, float *restrict known)
{
    for (int n = 0; n < 4; n++)
        known[n] = expf(2.51e+03f * x0[n]);
}

/* main_[n] = exp(2511 * x0[n])                                                    names.cnn:5023
 * x0[4]
 * -> main_[4] */
KERNEL void inner_main_(const float *restrict x0, float *restrict main_)
{
    for (int n = 0; n < 4; n++)
        main_[n] = expf(2511.0f * x0[n]);
}

/* trainer[n] = exp(2512 * x0[n])                                                  names.cnn:5025
 * x0[4]
 * -> trainer[4] */
KERNEL void inner_trainer(const float *restrict x0, float *restrict trainer)
{
    for (int n = 0; n < 4; n++)
        trainer[n] = expf(2512.0f * x0[n]);
}

int inner_forward(inner *net, const float *x0, float *typedef_, float *unsigned_, float *char_,
        float *short_, float *int_, float *long_, float *signed_, float *struct_, float *void_,
        float *int8_t_, float *int16_t_, float *int32_t_, float *int64_t_, float *uint8_t_,
        float *uint16_t_, float *uint32_t_, float *uint64_t_, float *int_least8_t_,
        float *int_least16_t_, float *int_least32_t_, float *int_least64_t_,
        float *uint_least8_t_, float *uint_least16_t_, float *uint_least32_t_,
        float *uint_least64_t_, float *int_fast8_t_, float *int_fast16_t_, float *int_fast32_t_,
        float *int_fast64_t_, float *uint_fast8_t_, float *uint_fast16_t_, float *uint_fast32_t_,
        float *uint_fast64_t_, float *intptr_t_, float *uintptr_t_, float *intmax_t_,
        float *uintmax_t_, float *dirent_, float *d_ino, float *d_off, float *d_reclen,
        float *d_type, float *d_name, float *DIR_, float *extern_, float *closedir_,
        float *opendir_, float *const_, float *t_readdir_, float *rewinddir_, float *flock_,
        float *l_type, float *l_whence, float *l_start, float *l_len, float *l_pid,
        float *mode_t_, float *off_t_, float *pid_t_, float *fcntl_, float *open_, float *creat_,
        float *float_, float *float_t_, float *double_, float *double_t_, float *acos_,
        float *asin_, float *atan_, float *atan2_, float *cos_, float *sin_, float *tan_,
        float *cosh_, float *sinh_, float *tanh_, float *acosh_, float *asinh_, float *atanh_,
        float *exp_, float *frexp_, float *ldexp_, float *log_, float *log10_, float *modf_,
        float *expm1_, float *log1p_, float *logb_, float *exp2_, float *log2_, float *pow_,
        float *sqrt_, float *hypot_, float *cbrt_, float *ceil_, float *fabs_, float *floor_,
        float *fmod_, float *copysign_, float *nan_, float *erf_, float *erfc_, float *lgamma_,
        float *tgamma_, float *rint_, float *nextafter_, float *nexttoward_, float *remainder_,
        float *scalbn_, float *ilogb_, float *scalbln_, float *nearbyint_, float *round_,
        float *trunc_, float *remquo_, float *lrint_, float *llrint_, float *lround_,
        float *llround_, float *fdim_, float *fmax_, float *fmin_, float *fma_, float *acosf_,
        float *asinf_, float *atanf_, float *atan2f_, float *cosf_, float *sinf_, float *tanf_,
        float *coshf_, float *sinhf_, float *tanhf_, float *acoshf_, float *asinhf_,
        float *atanhf_, float *expf_, float *frexpf_, float *ldexpf_, float *logf_,
        float *log10f_, float *modff_, float *expm1f_, float *log1pf_, float *logbf_,
        float *exp2f_, float *log2f_, float *powf_, float *sqrtf_, float *hypotf_, float *cbrtf_,
        float *ceilf_, float *fabsf_, float *floorf_, float *fmodf_, float *copysignf_,
        float *nanf_, float *erff_, float *erfcf_, float *lgammaf_, float *tgammaf_,
        float *rintf_, float *nextafterf_, float *nexttowardf_, float *remainderf_,
        float *scalbnf_, float *ilogbf_, float *scalblnf_, float *nearbyintf_, float *roundf_,
        float *truncf_, float *remquof_, float *lrintf_, float *llrintf_, float *lroundf_,
        float *llroundf_, float *fdimf_, float *fmaxf_, float *fminf_, float *fmaf_,
        float *acosl_, float *asinl_, float *atanl_, float *atan2l_, float *cosl_, float *sinl_,
        float *tanl_, float *coshl_, float *sinhl_, float *tanhl_, float *acoshl_, float *asinhl_,
        float *atanhl_, float *expl_, float *frexpl_, float *ldexpl_, float *logl_,
        float *log10l_, float *modfl_, float *expm1l_, float *log1pl_, float *logbl_,
        float *exp2l_, float *log2l_, float *powl_, float *sqrtl_, float *hypotl_, float *cbrtl_,
        float *ceill_, float *fabsl_, float *floorl_, float *fmodl_, float *copysignl_,
        float *nanl_, float *erfl_, float *erfcl_, float *lgammal_, float *tgammal_,
        float *rintl_, float *nextafterl_, float *nexttowardl_, float *remainderl_,
        float *scalbnl_, float *ilogbl_, float *scalblnl_, float *nearbyintl_, float *roundl_,
        float *truncl_, float *remquol_, float *lrintl_, float *llrintl_, float *lroundl_,
        float *llroundl_, float *fdiml_, float *fmaxl_, float *fminl_, float *fmal_, float *enum_,
        float *t_FP_NAN_, float *t_FP_INFINITE_, float *t_FP_ZERO_, float *t_FP_SUBNORMAL_,
        float *t_FP_NORMAL_, float *va_list_, float *size_t_, float *union_, float *FILE_,
        float *sizeof_, float *fpos_t_, float *stdin_, float *stdout_, float *stderr_,
        float *remove_, float *rename_, float *fclose_, float *t_tmpfile_, float *t_tmpnam_,
        float *t_fflush_, float *fopen_, float *t_freopen_, float *setbuf_, float *setvbuf_,
        float *fprintf_, float *printf_, float *sprintf_, float *vfprintf_, float *vprintf_,
        float *vsprintf_, float *snprintf_, float *vsnprintf_, float *fscanf_, float *scanf_,
        float *sscanf_, float *vfscanf_, float *vscanf_, float *vsscanf_, float *t_fgetc_,
        float *getc_, float *t_getchar_, float *t_fputc_, float *putc_, float *t_putchar_,
        float *t_fgets_, float *gets_, float *t_fputs_, float *puts_, float *ungetc_,
        float *t_fread_, float *t_fwrite_, float *fseek_, float *ftell_, float *rewind_,
        float *t_fgetpos_, float *t_fsetpos_, float *t_clearerr_, float *t_feof_,
        float *t_ferror_, float *perror_, float *wchar_t_, float *quot, float *rem, float *div_t_,
        float *ldiv_t_, float *lldiv_t_, float *atof_, float *atoi_, float *atol_, float *atoll_,
        float *t_strtod_, float *t_strtof_, float *t_strtold_, float *t_strtol_,
        float *t_strtoul_, float *t_strtoll_, float *t_strtoull_, float *rand_, float *srand_,
        float *malloc_, float *calloc_, float *realloc_, float *free_, float *abort_,
        float *atexit_, float *exit_, float *getenv_, float *system_, float *bsearch_,
        float *t_qsort_, float *abs_, float *labs_, float *llabs_, float *div_, float *ldiv_,
        float *lldiv_, float *mblen_, float *mbtowc_, float *wctomb_, float *mbstowcs_,
        float *wcstombs_, float *memcpy_, float *memmove_, float *memset_, float *memcmp_,
        float *memchr_, float *strcpy_, float *strncpy_, float *strcat_, float *strncat_,
        float *strcmp_, float *strncmp_, float *t_strcoll_, float *t_strxfrm_, float *strchr_,
        float *strrchr_, float *strcspn_, float *strspn_, float *strpbrk_, float *strstr_,
        float *t_strtok_, float *strlen_, float *t_strerror_, float *stat_, float *st_dev,
        float *st_ino, float *st_nlink, float *st_mode, float *st_uid, float *st_gid,
        float *st_rdev, float *st_size, float *st_blksize, float *st_blocks, float *st_atime_,
        float *st_atimensec, float *st_mtime_, float *st_mtimensec, float *st_ctime_,
        float *st_ctimensec, float *fstat_, float *chmod_, float *umask_, float *mkdir_,
        float *t_mkfifo_, float *ssize_t_, float *access_, float *lseek_, float *close_,
        float *read_, float *write_, float *pipe_, float *alarm_, float *sleep_, float *pause_,
        float *chown_, float *chdir_, float *getcwd_, float *dup_, float *dup2_, float *execve_,
        float *execv_, float *execle_, float *execl_, float *execvp_, float *execlp_,
        float *pathconf_, float *fpathconf_, float *sysconf_, float *getpid_, float *getppid_,
        float *getpgrp_, float *setpgid_, float *setsid_, float *getuid_, float *geteuid_,
        float *getgid_, float *getegid_, float *getgroups_, float *setuid_, float *setgid_,
        float *fork_, float *t_ttyname_, float *t_ttyname_r_, float *isatty_, float *link_,
        float *t_unlink_, float *rmdir_, float *tcgetpgrp_, float *tcsetpgrp_, float *t_getlogin_,
        float *fsync_, float *EMULTIHOP_, float *t_O_NOCTTY_, float *EUNATCH_,
        float *INT_LEAST16_MIN_, float *t_O_ACCMODE_, float *EAFNOSUPPORT_, float *EREMCHG_,
        float *EACCES_, float *EL3RST_, float *EDESTADDRREQ_, float *INT16_C_, float *INT8_MAX_,
        float *UINT_LEAST64_MAX_, float *EILSEQ_, float *va_start_, float *ESPIPE_,
        float *EMLINK_, float *INT16_MAX_, float *t_S_ISCHR_, float *t_F_RDLCK_,
        float *MB_CUR_MAX_, float *INT8_MIN_, float *EOWNERDEAD_, float *INT16_MIN_,
        float *ENOTTY_, float *EBADE_, float *EBADF_, float *EBADR_, float *EADV_, float *ERANGE_,
        float *ECANCELED_, float *INT_FAST8_MAX_, float *ETXTBSY_, float *ENOMEM_,
        float *t_WCHAR_MAX_, float *t_S_IXOTH_, float *INT_FAST16_MAX_, float *t_FP_ILOGBNAN_,
        float *EINPROGRESS_, float *INT_FAST8_MIN_, float *t_WCHAR_MIN_, float *t_HUGE_VALF_,
        float *t_HUGE_VALL_, float *UINT_FAST16_MAX_, float *ENOTBLK_, float *EPROTOTYPE_,
        float *ERESTART_, float *EISNAM_, float *UINT16_C_, float *ENOMSG_, float *EXIT_FAILURE_,
        float *EALREADY_, float *t_S_IRWXO_, float *t_S_IRWXU_, float *ETIMEDOUT_,
        float *ENODATA_, float *t_FP_ILOGB0_, float *NAN_, float *UINT64_MAX_, float *EINTR_,
        float *INT32_MIN_, float *ENOLINK_, float *ECHILD_, float *TMP_MAX_, float *t_S_IWGRP_,
        float *ENOTCONN_, float *EPERM_, float *t_isless_, float *STDOUT_FILENO_,
        float *t_O_NDELAY_, float *t_O_ASYNC_, float *ELOOP_, float *t_F_DUPFD_, float *ESTALE_,
        float *ENOTSOCK_, float *INT64_C_, float *ENOSR_, float *t_S_ISDIR_, float *t_L_tmpnam_,
        float *UINT8_C_, float *UINT_LEAST8_MAX_, float *INT_FAST16_MIN_, float *t_SEEK_CUR_,
        float *ELNRNG_, float *t_PTRDIFF_MIN_, float *STDERR_FILENO_, float *t_O_FSYNC_,
        float *EPIPE_, float *t_islessgreater_, float *EBADMSG_, float *INFINITY_, float *EBFONT_,
        float *ERFKILL_, float *EREMOTE_, float *ETOOMANYREFS_, float *EPFNOSUPPORT_,
        float *ENONET_, float *EBADSLT_, float *t_O_NONBLOCK_, float *t_O_APPEND_,
        float *t_SIZE_MAX_, float *ENOTNAM_, float *UINT64_C_, float *t_WINT_MAX_,
        float *t_S_IWUSR_, float *UINTPTR_MAX_, float *t_MATH_ERREXCEPT_, float *t_F_UNLCK_,
        float *t_F_SHLCK_, float *INT64_MAX_, float *math_errhandling_, float *ELIBEXEC_,
        float *t_isnan_, float *UINT32_MAX_, float *EKEYREJECTED_, float *ENOCSI_, float *va_end_,
        float *t_F_GETFD_, float *t_F_GETFL_, float *t_S_IRWXG_, float *t_HUGE_VAL_,
        float *ENOTEMPTY_, float *EADDRINUSE_, float *t_WINT_MIN_, float *ENETRESET_,
        float *t_F_SETLKW64_, float *t_F_GETLK_, float *EISDIR_, float *INT_LEAST8_MAX_,
        float *INT_LEAST32_MAX_, float *t_F_WRLCK_, float *EIDRM_, float *ECOMM_,
        float *t_O_EXCL_, float *ECONNABORTED_, float *isnormal_, float *INT_LEAST8_MIN_,
        float *t_S_ISFIFO_, float *UINT_LEAST16_MAX_, float *INT_LEAST32_MIN_,
        float *t_islessequal_, float *t_O_RDWR_, float *EHOSTUNREACH_, float *EBADFD_,
        float *EL3HLT_, float *t_FD_CLOEXEC_, float *t_SIG_ATOMIC_MAX_, float *EFAULT_,
        float *INT32_MAX_, float *t_F_SETFL_, float *EL2HLT_, float *ENOKEY_, float *t_O_RDONLY_,
        float *EINVAL_, float *t_SIG_ATOMIC_MIN_, float *t_F_OK_, float *RAND_MAX_,
        float *t_MATH_ERRNO_, float *ESHUTDOWN_, float *t_F_SETLK_, float *t_F_SETLK64_,
        float *ELIBSCN_, float *INTPTR_MAX_, float *t_O_SYNC_, float *ENAVAIL_, float *ENOSTR_,
        float *INT_LEAST64_MAX_, float *EOVERFLOW_, float *t_S_IRUSR_, float *t_SEEK_SET_,
        float *EUCLEAN_, float *INTPTR_MIN_, float *INT8_C_, float *ENOMEDIUM_, float *EBUSY_,
        float *W_OK_, float *UINT_FAST32_MAX_, float *t_O_CREAT_, float *EPROTO_, float *ENODEV_,
        float *EKEYEXPIRED_, float *EROFS_, float *NULL_, float *UINTMAX_MAX_, float *INT32_C_,
        float *ELIBACC_, float *va_copy_, float *EHWPOISON_, float *fpclassify_, float *E2BIG_,
        float *EDEADLK_, float *UINTMAX_C_, float *ECONNRESET_, float *ENXIO_,
        float *t_isgreater_, float *t_F_GETLK64_, float *EBADRQC_, float *isfinite_,
        float *t_isinf_, float *t_F_SETLKW_, float *INT64_MIN_, float *signbit_,
        float *ENAMETOOLONG_, float *FILENAME_MAX_, float *ESOCKTNOSUPPORT_, float *t_S_ISBLK_,
        float *INT_LEAST64_MIN_, float *EDOTDOT_, float *EADDRNOTAVAIL_, float *ETIME_,
        float *BUFSIZ_, float *INT_FAST32_MAX_, float *isunordered_, float *EXIT_SUCCESS_,
        float *UINT_FAST8_MAX_, float *t_S_IXUSR_, float *STDIN_FILENO_, float *t_S_IWOTH_,
        float *UINT8_MAX_, float *EPROTONOSUPPORT_, float *EFBIG_, float *ENOTRECOVERABLE_,
        float *EIO_, float *ENETUNREACH_, float *EXDEV_, float *t_S_IRGRP_, float *UINT32_C_,
        float *UINT_FAST64_MAX_, float *INT_FAST32_MIN_, float *EDQUOT_, float *EREMOTEIO_,
        float *ENOSPC_, float *ENOEXEC_, float *EOF_, float *EMSGSIZE_, float *EDOM_,
        float *ESRCH_, float *ECHRNG_, float *EHOSTDOWN_, float *t_SEEK_END_, float *ENOLCK_,
        float *ENFILE_, float *t_isgreaterequal_, float *t_O_TRUNC_, float *ENOSYS_,
        float *t_O_WRONLY_, float *va_arg_, float *t_S_ISGID_, float *ENOTSUP_, float *ESRMNT_,
        float *INTMAX_MAX_, float *R_OK_, float *EDEADLOCK_, float *ENOANO_, float *FOPEN_MAX_,
        float *t_F_EXLCK_, float *EISCONN_, float *t_S_ISLNK_, float *INTMAX_MIN_, float *EUSERS_,
        float *ENETDOWN_, float *ENOPROTOOPT_, float *INT_FAST64_MAX_, float *UINT_LEAST32_MAX_,
        float *EMFILE_, float *ENOBUFS_, float *EWOULDBLOCK_, float *t_S_ISREG_,
        float *t_S_IXGRP_, float *ELIBBAD_, float *INTMAX_C_, float *ESTRPIPE_,
        float *ECONNREFUSED_, float *INT_FAST64_MIN_, float *EAGAIN_, float *UINT16_MAX_,
        float *t_S_ISUID_, float *ELIBMAX_, float *EEXIST_, float *errno_, float *EL2NSYNC_,
        float *ENOENT_, float *ENOPKG_, float *t_F_SETFD_, float *EXFULL_, float *EKEYREVOKED_,
        float *ENOTUNIQ_, float *t_PTRDIFF_MAX_, float *t_S_IROTH_, float *X_OK_,
        float *INT_LEAST16_MAX_, float *EOPNOTSUPP_, float *d_fileno_, float *ENOTDIR_,
        float *EMEDIUMTYPE_, float *ino_t_, float *ino64_t_, float *dirent64_,
        float *t_DT_UNKNOWN_, float *t_DT_FIFO_, float *t_DT_CHR_, float *t_DT_DIR_,
        float *t_DT_BLK_, float *t_DT_REG_, float *t_DT_LNK_, float *t_DT_SOCK_, float *t_DT_WHT_,
        float *fdopendir_, float *t_readdir64_, float *t_readdir_r_, float *t_readdir64_r_,
        float *seekdir_, float *telldir_, float *dirfd_, float *t_scandir_, float *t_scandir64_,
        float *t_scandirat_, float *t_scandirat64_, float *t_alphasort_, float *t_alphasort64_,
        float *t_getdirentries_, float *t_getdirentries64_, float *t_versionsort_,
        float *t_versionsort64_, float *getdents64_, float *t_program_invocation_name_,
        float *t_program_invocation_short_name_, float *error_t_, float *flock64_, float *iovec_,
        float *iov_base, float *iov_len, float *t_F_OWNER_TID_, float *t_F_OWNER_PID_,
        float *t_F_OWNER_PGRP_, float *t_F_OWNER_GID_, float *f_owner_ex_, float *type,
        float *pid, float *file_handle_, float *handle_bytes, float *handle_type, float *f_handle,
        float *readahead_, float *sync_file_range_, float *vmsplice_, float *splice_, float *tee_,
        float *t_fallocate_, float *t_fallocate64_, float *name_to_handle_at_,
        float *open_by_handle_at_, float *off64_t_, float *time_t_, float *timespec_,
        float *tv_sec, float *tv_nsec, float *st_atim, float *st_mtim, float *st_ctim,
        float *stat64_, float *fcntl64_, float *open64_, float *t_openat_, float *t_openat64_,
        float *creat64_, float *lockf_, float *lockf64_, float *t_posix_fadvise_,
        float *t_posix_fadvise64_, float *t_posix_fallocate_, float *t_posix_fallocate64_,
        float *t_FP_INT_UPWARD_, float *t_FP_INT_DOWNWARD_, float *t_FP_INT_TOWARDZERO_,
        float *t_FP_INT_TONEARESTFROMZERO_, float *t_FP_INT_TONEAREST_, float *sincos_,
        float *exp10_, float *finite_, float *drem_, float *significand_, float *j0_, float *j1_,
        float *jn_, float *y0_, float *y1_, float *yn_, float *gamma_, float *lgamma_r_,
        float *nextdown_, float *nextup_, float *llogb_, float *roundeven_, float *fromfp_,
        float *ufromfp_, float *fromfpx_, float *ufromfpx_, float *canonicalize_, float *fmaxmag_,
        float *fminmag_, float *fmaximum_, float *fminimum_, float *fmaximum_num_,
        float *fminimum_num_, float *fmaximum_mag_, float *fminimum_mag_,
        float *fmaximum_mag_num_, float *fminimum_mag_num_, float *totalorder_,
        float *totalordermag_, float *getpayload_, float *setpayload_, float *setpayloadsig_,
        float *scalb_, float *sincosf_, float *exp10f_, float *t_isinff_, float *finitef_,
        float *dremf_, float *significandf_, float *t_isnanf_, float *j0f_, float *j1f_,
        float *jnf_, float *y0f_, float *y1f_, float *ynf_, float *gammaf_, float *lgammaf_r_,
        float *nextdownf_, float *nextupf_, float *llogbf_, float *roundevenf_, float *fromfpf_,
        float *ufromfpf_, float *fromfpxf_, float *ufromfpxf_, float *canonicalizef_,
        float *fmaxmagf_, float *fminmagf_, float *fmaximumf_, float *fminimumf_,
        float *fmaximum_numf_, float *fminimum_numf_, float *fmaximum_magf_,
        float *fminimum_magf_, float *fmaximum_mag_numf_, float *fminimum_mag_numf_,
        float *totalorderf_, float *totalordermagf_, float *getpayloadf_, float *setpayloadf_,
        float *setpayloadsigf_, float *scalbf_, float *sincosl_, float *exp10l_, float *t_isinfl_,
        float *finitel_, float *dreml_, float *significandl_, float *t_isnanl_, float *j0l_,
        float *j1l_, float *jnl_, float *y0l_, float *y1l_, float *ynl_, float *gammal_,
        float *lgammal_r_, float *nextdownl_, float *nextupl_, float *llogbl_, float *roundevenl_,
        float *fromfpl_, float *ufromfpl_, float *fromfpxl_, float *ufromfpxl_,
        float *canonicalizel_, float *fmaxmagl_, float *fminmagl_, float *fmaximuml_,
        float *fminimuml_, float *fmaximum_numl_, float *fminimum_numl_, float *fmaximum_magl_,
        float *fminimum_magl_, float *fmaximum_mag_numl_, float *fminimum_mag_numl_,
        float *totalorderl_, float *totalordermagl_, float *getpayloadl_, float *setpayloadl_,
        float *setpayloadsigl_, float *scalbl_, float *acosf32_, float *asinf32_, float *atanf32_,
        float *atan2f32_, float *cosf32_, float *sinf32_, float *tanf32_, float *coshf32_,
        float *sinhf32_, float *tanhf32_, float *sincosf32_, float *acoshf32_, float *asinhf32_,
        float *atanhf32_, float *expf32_, float *frexpf32_, float *ldexpf32_, float *logf32_,
        float *log10f32_, float *modff32_, float *exp10f32_, float *expm1f32_, float *log1pf32_,
        float *logbf32_, float *exp2f32_, float *log2f32_, float *powf32_, float *sqrtf32_,
        float *hypotf32_, float *cbrtf32_, float *ceilf32_, float *fabsf32_, float *floorf32_,
        float *fmodf32_, float *copysignf32_, float *nanf32_, float *j0f32_, float *j1f32_,
        float *jnf32_, float *y0f32_, float *y1f32_, float *ynf32_, float *erff32_,
        float *erfcf32_, float *lgammaf32_, float *tgammaf32_, float *lgammaf32_r_,
        float *rintf32_, float *nextafterf32_, float *nextdownf32_, float *nextupf32_,
        float *remainderf32_, float *scalbnf32_, float *ilogbf32_, float *llogbf32_,
        float *scalblnf32_, float *nearbyintf32_, float *roundf32_, float *truncf32_,
        float *remquof32_, float *lrintf32_, float *llrintf32_, float *lroundf32_,
        float *llroundf32_, float *fdimf32_, float *fmaxf32_, float *fminf32_, float *fmaf32_,
        float *roundevenf32_, float *fromfpf32_, float *ufromfpf32_, float *fromfpxf32_,
        float *ufromfpxf32_, float *canonicalizef32_, float *fmaxmagf32_, float *fminmagf32_,
        float *fmaximumf32_, float *fminimumf32_, float *fmaximum_numf32_,
        float *fminimum_numf32_, float *fmaximum_magf32_, float *fminimum_magf32_,
        float *fmaximum_mag_numf32_, float *fminimum_mag_numf32_, float *totalorderf32_,
        float *totalordermagf32_, float *getpayloadf32_, float *setpayloadf32_,
        float *setpayloadsigf32_, float *acosf64_, float *asinf64_, float *atanf64_,
        float *atan2f64_, float *cosf64_, float *sinf64_, float *tanf64_, float *coshf64_,
        float *sinhf64_, float *tanhf64_, float *sincosf64_, float *acoshf64_, float *asinhf64_,
        float *atanhf64_, float *expf64_, float *frexpf64_, float *ldexpf64_, float *logf64_,
        float *log10f64_, float *modff64_, float *exp10f64_, float *expm1f64_, float *log1pf64_,
        float *logbf64_, float *exp2f64_, float *log2f64_, float *powf64_, float *sqrtf64_,
        float *hypotf64_, float *cbrtf64_, float *ceilf64_, float *fabsf64_, float *floorf64_,
        float *fmodf64_, float *copysignf64_, float *nanf64_, float *j0f64_, float *j1f64_,
        float *jnf64_, float *y0f64_, float *y1f64_, float *ynf64_, float *erff64_,
        float *erfcf64_, float *lgammaf64_, float *tgammaf64_, float *lgammaf64_r_,
        float *rintf64_, float *nextafterf64_, float *nextdownf64_, float *nextupf64_,
        float *remainderf64_, float *scalbnf64_, float *ilogbf64_, float *llogbf64_,
        float *scalblnf64_, float *nearbyintf64_, float *roundf64_, float *truncf64_,
        float *remquof64_, float *lrintf64_, float *llrintf64_, float *lroundf64_,
        float *llroundf64_, float *fdimf64_, float *fmaxf64_, float *fminf64_, float *fmaf64_,
        float *roundevenf64_, float *fromfpf64_, float *ufromfpf64_, float *fromfpxf64_,
        float *ufromfpxf64_, float *canonicalizef64_, float *fmaxmagf64_, float *fminmagf64_,
        float *fmaximumf64_, float *fminimumf64_, float *fmaximum_numf64_,
        float *fminimum_numf64_, float *fmaximum_magf64_, float *fminimum_magf64_,
        float *fmaximum_mag_numf64_, float *fminimum_mag_numf64_, float *totalorderf64_,
        float *totalordermagf64_, float *getpayloadf64_, float *setpayloadf64_,
        float *setpayloadsigf64_, float *acosf128_, float *asinf128_, float *atanf128_,
        float *atan2f128_, float *cosf128_, float *sinf128_, float *tanf128_, float *coshf128_,
        float *sinhf128_, float *tanhf128_, float *sincosf128_, float *acoshf128_,
        float *asinhf128_, float *atanhf128_, float *expf128_, float *frexpf128_,
        float *ldexpf128_, float *logf128_, float *log10f128_, float *modff128_,
        float *exp10f128_, float *expm1f128_, float *log1pf128_, float *logbf128_,
        float *exp2f128_, float *log2f128_, float *powf128_, float *sqrtf128_, float *hypotf128_,
        float *cbrtf128_, float *ceilf128_, float *fabsf128_, float *floorf128_, float *fmodf128_,
        float *copysignf128_, float *nanf128_, float *j0f128_, float *j1f128_, float *jnf128_,
        float *y0f128_, float *y1f128_, float *ynf128_, float *erff128_, float *erfcf128_,
        float *lgammaf128_, float *tgammaf128_, float *lgammaf128_r_, float *rintf128_,
        float *nextafterf128_, float *nextdownf128_, float *nextupf128_, float *remainderf128_,
        float *scalbnf128_, float *ilogbf128_, float *llogbf128_, float *scalblnf128_,
        float *nearbyintf128_, float *roundf128_, float *truncf128_, float *remquof128_,
        float *lrintf128_, float *llrintf128_, float *lroundf128_, float *llroundf128_,
        float *fdimf128_, float *fmaxf128_, float *fminf128_, float *fmaf128_,
        float *roundevenf128_, float *fromfpf128_, float *ufromfpf128_, float *fromfpxf128_,
        float *ufromfpxf128_, float *canonicalizef128_, float *fmaxmagf128_, float *fminmagf128_,
        float *fmaximumf128_, float *fminimumf128_, float *fmaximum_numf128_,
        float *fminimum_numf128_, float *fmaximum_magf128_, float *fminimum_magf128_,
        float *fmaximum_mag_numf128_, float *fminimum_mag_numf128_, float *totalorderf128_,
        float *totalordermagf128_, float *getpayloadf128_, float *setpayloadf128_,
        float *setpayloadsigf128_, float *acosf32x_, float *asinf32x_, float *atanf32x_,
        float *atan2f32x_, float *cosf32x_, float *sinf32x_, float *tanf32x_, float *coshf32x_,
        float *sinhf32x_, float *tanhf32x_, float *sincosf32x_, float *acoshf32x_,
        float *asinhf32x_, float *atanhf32x_, float *expf32x_, float *frexpf32x_,
        float *ldexpf32x_, float *logf32x_, float *log10f32x_, float *modff32x_,
        float *exp10f32x_, float *expm1f32x_, float *log1pf32x_, float *logbf32x_,
        float *exp2f32x_, float *log2f32x_, float *powf32x_, float *sqrtf32x_, float *hypotf32x_,
        float *cbrtf32x_, float *ceilf32x_, float *fabsf32x_, float *floorf32x_, float *fmodf32x_,
        float *copysignf32x_, float *nanf32x_, float *j0f32x_, float *j1f32x_, float *jnf32x_,
        float *y0f32x_, float *y1f32x_, float *ynf32x_, float *erff32x_, float *erfcf32x_,
        float *lgammaf32x_, float *tgammaf32x_, float *lgammaf32x_r_, float *rintf32x_,
        float *nextafterf32x_, float *nextdownf32x_, float *nextupf32x_, float *remainderf32x_,
        float *scalbnf32x_, float *ilogbf32x_, float *llogbf32x_, float *scalblnf32x_,
        float *nearbyintf32x_, float *roundf32x_, float *truncf32x_, float *remquof32x_,
        float *lrintf32x_, float *llrintf32x_, float *lroundf32x_, float *llroundf32x_,
        float *fdimf32x_, float *fmaxf32x_, float *fminf32x_, float *fmaf32x_,
        float *roundevenf32x_, float *fromfpf32x_, float *ufromfpf32x_, float *fromfpxf32x_,
        float *ufromfpxf32x_, float *canonicalizef32x_, float *fmaxmagf32x_, float *fminmagf32x_,
        float *fmaximumf32x_, float *fminimumf32x_, float *fmaximum_numf32x_,
        float *fminimum_numf32x_, float *fmaximum_magf32x_, float *fminimum_magf32x_,
        float *fmaximum_mag_numf32x_, float *fminimum_mag_numf32x_, float *totalorderf32x_,
        float *totalordermagf32x_, float *getpayloadf32x_, float *setpayloadf32x_,
        float *setpayloadsigf32x_, float *acosf64x_, float *asinf64x_, float *atanf64x_,
        float *atan2f64x_, float *cosf64x_, float *sinf64x_, float *tanf64x_, float *coshf64x_,
        float *sinhf64x_, float *tanhf64x_, float *sincosf64x_, float *acoshf64x_,
        float *asinhf64x_, float *atanhf64x_, float *expf64x_, float *frexpf64x_,
        float *ldexpf64x_, float *logf64x_, float *log10f64x_, float *modff64x_,
        float *exp10f64x_, float *expm1f64x_, float *log1pf64x_, float *logbf64x_,
        float *exp2f64x_, float *log2f64x_, float *powf64x_, float *sqrtf64x_, float *hypotf64x_,
        float *cbrtf64x_, float *ceilf64x_, float *fabsf64x_, float *floorf64x_, float *fmodf64x_,
        float *copysignf64x_, float *nanf64x_, float *j0f64x_, float *j1f64x_, float *jnf64x_,
        float *y0f64x_, float *y1f64x_, float *ynf64x_, float *erff64x_, float *erfcf64x_,
        float *lgammaf64x_, float *tgammaf64x_, float *lgammaf64x_r_, float *rintf64x_,
        float *nextafterf64x_, float *nextdownf64x_, float *nextupf64x_, float *remainderf64x_,
        float *scalbnf64x_, float *ilogbf64x_, float *llogbf64x_, float *scalblnf64x_,
        float *nearbyintf64x_, float *roundf64x_, float *truncf64x_, float *remquof64x_,
        float *lrintf64x_, float *llrintf64x_, float *lroundf64x_, float *llroundf64x_,
        float *fdimf64x_, float *fmaxf64x_, float *fminf64x_, float *fmaf64x_,
        float *roundevenf64x_, float *fromfpf64x_, float *ufromfpf64x_, float *fromfpxf64x_,
        float *ufromfpxf64x_, float *canonicalizef64x_, float *fmaxmagf64x_, float *fminmagf64x_,
        float *fmaximumf64x_, float *fminimumf64x_, float *fmaximum_numf64x_,
        float *fminimum_numf64x_, float *fmaximum_magf64x_, float *fminimum_magf64x_,
        float *fmaximum_mag_numf64x_, float *fminimum_mag_numf64x_, float *totalorderf64x_,
        float *totalordermagf64x_, float *getpayloadf64x_, float *setpayloadf64x_,
        float *setpayloadsigf64x_, float *fadd_, float *fdiv_, float *ffma_, float *fmul_,
        float *fsqrt_, float *fsub_, float *faddl_, float *fdivl_, float *ffmal_, float *fmull_,
        float *fsqrtl_, float *fsubl_, float *daddl_, float *ddivl_, float *dfmal_, float *dmull_,
        float *dsqrtl_, float *dsubl_, float *t_f32addf32x_, float *t_f32divf32x_,
        float *t_f32fmaf32x_, float *t_f32mulf32x_, float *t_f32sqrtf32x_, float *t_f32subf32x_,
        float *t_f32addf64_, float *t_f32divf64_, float *t_f32fmaf64_, float *t_f32mulf64_,
        float *t_f32sqrtf64_, float *t_f32subf64_, float *t_f32addf64x_, float *t_f32divf64x_,
        float *t_f32fmaf64x_, float *t_f32mulf64x_, float *t_f32sqrtf64x_, float *t_f32subf64x_,
        float *t_f32addf128_, float *t_f32divf128_, float *t_f32fmaf128_, float *t_f32mulf128_,
        float *t_f32sqrtf128_, float *t_f32subf128_, float *t_f32xaddf64_, float *t_f32xdivf64_,
        float *t_f32xfmaf64_, float *t_f32xmulf64_, float *t_f32xsqrtf64_, float *t_f32xsubf64_,
        float *t_f32xaddf64x_, float *t_f32xdivf64x_, float *t_f32xfmaf64x_,
        float *t_f32xmulf64x_, float *t_f32xsqrtf64x_, float *t_f32xsubf64x_,
        float *t_f32xaddf128_, float *t_f32xdivf128_, float *t_f32xfmaf128_,
        float *t_f32xmulf128_, float *t_f32xsqrtf128_, float *t_f32xsubf128_,
        float *t_f64addf64x_, float *t_f64divf64x_, float *t_f64fmaf64x_, float *t_f64mulf64x_,
        float *t_f64sqrtf64x_, float *t_f64subf64x_, float *t_f64addf128_, float *t_f64divf128_,
        float *t_f64fmaf128_, float *t_f64mulf128_, float *t_f64sqrtf128_, float *t_f64subf128_,
        float *t_f64xaddf128_, float *t_f64xdivf128_, float *t_f64xfmaf128_,
        float *t_f64xmulf128_, float *t_f64xsqrtf128_, float *t_f64xsubf128_, float *signgam_,
        float *cookie_read_function_t_, float *cookie_write_function_t_,
        float *cookie_seek_function_t_, float *cookie_close_function_t_, float *seek,
        float *cookie_io_functions_t_, float *fpos64_t_, float *t_renameat_, float *t_renameat2_,
        float *t_tmpfile64_, float *t_tmpnam_r_, float *tempnam_, float *t_fflush_unlocked_,
        float *fcloseall_, float *fopen64_, float *t_freopen64_, float *fdopen_,
        float *fopencookie_, float *fmemopen_, float *open_memstream_, float *setbuffer_,
        float *setlinebuf_, float *vasprintf_, float *asprintf_, float *vdprintf_,
        float *dprintf_, float *getc_unlocked_, float *t_getchar_unlocked_,
        float *t_fgetc_unlocked_, float *t_fputc_unlocked_, float *putc_unlocked_,
        float *t_putchar_unlocked_, float *getw_, float *putw_, float *t_fgets_unlocked_,
        float *getdelim_, float *getline_, float *t_fputs_unlocked_, float *t_fread_unlocked_,
        float *t_fwrite_unlocked_, float *t_fseeko_, float *t_ftello_, float *t_fseeko64_,
        float *t_ftello64_, float *t_fgetpos64_, float *t_fsetpos64_, float *t_clearerr_unlocked_,
        float *t_feof_unlocked_, float *t_ferror_unlocked_, float *t_fileno_,
        float *t_fileno_unlocked_, float *pclose_, float *popen_, float *ctermid_,
        float *cuserid_, float *t_obstack_, float *t_obstack_printf_, float *t_obstack_vprintf_,
        float *flockfile_, float *ftrylockfile_, float *funlockfile_, float *t_strtof32_,
        float *t_strtof64_, float *t_strtof128_, float *t_strtof32x_, float *t_strtof64x_,
        float *strtoq_, float *strtouq_, float *t_strfromd_, float *t_strfromf_,
        float *t_strfroml_, float *t_strfromf32_, float *t_strfromf64_, float *t_strfromf128_,
        float *t_strfromf32x_, float *t_strfromf64x_, float *locale_t_, float *t_strtol_l_,
        float *t_strtoul_l_, float *t_strtoll_l_, float *t_strtoull_l_, float *t_strtod_l_,
        float *t_strtof_l_, float *t_strtold_l_, float *t_strtof32_l_, float *t_strtof64_l_,
        float *t_strtof128_l_, float *t_strtof32x_l_, float *t_strtof64x_l_, float *l64a_,
        float *a64l_, float *u_char_, float *u_short_, float *u_int_, float *u_long_,
        float *quad_t_, float *u_quad_t_, float *fsid_t_, float *loff_t_, float *dev_t_,
        float *gid_t_, float *nlink_t_, float *uid_t_, float *id_t_, float *daddr_t_,
        float *caddr_t_, float *key_t_, float *clock_t_, float *clockid_t_, float *timer_t_,
        float *useconds_t_, float *suseconds_t_, float *ulong_, float *ushort_, float *uint_,
        float *u_int8_t_, float *u_int16_t_, float *u_int32_t_, float *u_int64_t_,
        float *register_t_, float *static_, float *sigset_t_, float *timeval_, float *tv_usec,
        float *fds_bits, float *fd_set_, float *fd_mask_, float *select_, float *pselect_,
        float *blksize_t_, float *blkcnt_t_, float *fsblkcnt_t_, float *fsfilcnt_t_,
        float *blkcnt64_t_, float *fsblkcnt64_t_, float *fsfilcnt64_t_, float *pthread_t_,
        float *pthread_mutexattr_t_, float *pthread_condattr_t_, float *pthread_key_t_,
        float *pthread_once_t_, float *pthread_attr_t_, float *pthread_mutex_t_,
        float *pthread_cond_t_, float *pthread_rwlock_t_, float *pthread_rwlockattr_t_,
        float *volatile_, float *pthread_spinlock_t_, float *pthread_barrier_t_,
        float *pthread_barrierattr_t_, float *random_, float *t_srandom_, float *t_initstate_,
        float *t_setstate_, float *random_data_, float *fptr, float *rptr, float *rand_type,
        float *rand_deg, float *rand_sep, float *end_ptr, float *random_r_, float *t_srandom_r_,
        float *t_initstate_r_, float *t_setstate_r_, float *rand_r_, float *t_drand48_,
        float *t_erand48_, float *t_lrand48_, float *t_nrand48_, float *t_mrand48_,
        float *t_jrand48_, float *t_srand48_, float *t_seed48_, float *t_lcong48_,
        float *t_drand48_data_, float *t_drand48_r_, float *t_erand48_r_, float *t_lrand48_r_,
        float *t_nrand48_r_, float *t_mrand48_r_, float *t_jrand48_r_, float *t_srand48_r_,
        float *t_seed48_r_, float *t_lcong48_r_, float *t_arc4random_, float *t_arc4random_buf_,
        float *t_arc4random_uniform_, float *reallocarray_, float *alloca_, float *valloc_,
        float *posix_memalign_, float *aligned_alloc_, float *at_quick_exit_, float *on_exit_,
        float *quick_exit_, float *secure_getenv_, float *putenv_, float *setenv_,
        float *unsetenv_, float *clearenv_, float *mktemp_, float *t_mkstemp_,
        float *t_mkstemp64_, float *t_mkstemps_, float *t_mkstemps64_, float *mkdtemp_,
        float *t_mkostemp_, float *t_mkostemp64_, float *t_mkostemps_, float *t_mkostemps64_,
        float *canonicalize_file_name_, float *realpath_, float *comparison_fn_t_,
        float *t_qsort_r_, float *t_ecvt_, float *t_fcvt_, float *gcvt_, float *t_qecvt_,
        float *t_qfcvt_, float *qgcvt_, float *t_ecvt_r_, float *t_fcvt_r_, float *t_qecvt_r_,
        float *t_qfcvt_r_, float *rpmatch_, float *getsubopt_, float *posix_openpt_,
        float *grantpt_, float *unlockpt_, float *t_ptsname_, float *t_ptsname_r_, float *getpt_,
        float *getloadavg_, float *memccpy_, float *rawmemchr_, float *memrchr_,
        float *t_strcoll_l_, float *t_strxfrm_l_, float *t_strdup_, float *t_strndup_,
        float *strchrnul_, float *t_strtok_r_, float *strcasestr_, float *memmem_,
        float *mempcpy_, float *strnlen_, float *t_strerror_r_, float *t_strerrordesc_np_,
        float *t_strerrorname_np_, float *t_strerror_l_, float *bcmp_, float *bcopy_,
        float *bzero_, float *index_, float *rindex_, float *ffs_, float *ffsl_, float *ffsll_,
        float *t_strcasecmp_, float *t_strncasecmp_, float *t_strcasecmp_l_,
        float *t_strncasecmp_l_, float *explicit_bzero_, float *strsep_, float *strsignal_,
        float *sigabbrev_np_, float *sigdescr_np_, float *stpcpy_, float *stpncpy_,
        float *strverscmp_, float *strfry_, float *memfrob_, float *basename_, float *fstat64_,
        float *t_fstatat_, float *t_fstatat64_, float *lstat_, float *lstat64_, float *lchmod_,
        float *fchmod_, float *fchmodat_, float *getumask_, float *mkdirat_, float *t_mknod_,
        float *t_mknodat_, float *t_mkfifoat_, float *utimensat_, float *futimens_, float *val,
        float *statx_timestamp_, float *statx_, float *stx_mask, float *stx_blksize,
        float *stx_attributes, float *stx_nlink, float *stx_uid, float *stx_gid, float *stx_mode,
        float *stx_ino, float *stx_size, float *stx_blocks, float *stx_attributes_mask,
        float *stx_atime, float *stx_btime, float *stx_ctime, float *stx_mtime,
        float *stx_rdev_major, float *stx_rdev_minor, float *stx_dev_major, float *stx_dev_minor,
        float *stx_mnt_id, float *stx_dio_mem_align, float *stx_dio_offset_align,
        float *socklen_t_, float *euidaccess_, float *eaccess_, float *execveat_,
        float *faccessat_, float *lseek64_, float *closefrom_, float *t_pread_, float *t_pwrite_,
        float *t_pread64_, float *t_pwrite64_, float *pipe2_, float *ualarm_, float *usleep_,
        float *fchown_, float *lchown_, float *fchownat_, float *fchdir_,
        float *get_current_dir_name_, float *getwd_, float *dup3_, float *environ_,
        float *fexecve_, float *execvpe_, float *nice_, float *confstr_, float *getpgid_,
        float *setpgrp_, float *getsid_, float *group_member_, float *setreuid_, float *seteuid_,
        float *setregid_, float *setegid_, float *getresuid_, float *getresgid_,
        float *setresuid_, float *setresgid_, float *vfork_, float *ttyslot_, float *linkat_,
        float *t_symlink_, float *t_readlink_, float *t_symlinkat_, float *t_readlinkat_,
        float *t_unlinkat_, float *t_getlogin_r_, float *setlogin_, float *optarg_,
        float *optind_, float *opterr_, float *optopt_, float *getopt_, float *gethostname_,
        float *sethostname_, float *sethostid_, float *getdomainname_, float *setdomainname_,
        float *vhangup_, float *revoke_, float *profil_, float *acct_, float *getusershell_,
        float *endusershell_, float *setusershell_, float *daemon_, float *chroot_,
        float *getpass_, float *syncfs_, float *gethostid_, float *sync_, float *getpagesize_,
        float *getdtablesize_, float *t_truncate_, float *t_truncate64_, float *t_ftruncate_,
        float *t_ftruncate64_, float *brk_, float *sbrk_, float *syscall_,
        float *copy_file_range_, float *fdatasync_, float *crypt_, float *swab_,
        float *getentropy_, float *close_range_, float *gettid_, float *t_M_PIf_, float *t_M_PIl_,
        float *t_SYNC_FILE_RANGE_WRITE_AND_WAIT_, float *t_AT_STATX_SYNC_AS_STAT_,
        float *t_M_SQRT1_2_, float *t_M_PI_4_, float *iszero_, float *t_M_PI_2f32_,
        float *t_FP_LLOGBNAN_, float *t_STATX_ATTR_AUTOMOUNT_, float *t_RWH_WRITE_LIFE_SHORT_,
        float *t_M_Ef64x_, float *t_M_PI_2f64_, float *t_M_2_PIf64x_,
        float *t_SYNC_FILE_RANGE_WRITE_, float *t_M_PI_4f128_, float *t_M_LN10l_, float *t_M_Ef_,
        float *t_M_El_, float *t_M_LOG2Ef128_, float *t_M_1_PIf32x_, float *t_S_IFSOCK_,
        float *t_DN_MODIFY_, float *PIPE_BUF_, float *MQ_PRIO_MAX_, float *t_M_LN10f128_,
        float *t_STATX_BASIC_STATS_, float *UINT_LEAST32_WIDTH_, float *t_S_TYPEISSEM_,
        float *t_STATX_BTIME_, float *UINT_FAST16_WIDTH_, float *t_M_2_SQRTPIf128_, float *t_M_E_,
        float *t_F_GETOWN_EX_, float *MAXFLOAT_, float *t_F_GETPIPE_SZ_, float *t_M_PI_,
        float *FNONBLOCK_, float *XATTR_SIZE_MAX_, float *be64toh_, float *t_M_LOG10Ef64x_,
        float *t_M_SQRT1_2f64x_, float *t_FALLOC_FL_ZERO_RANGE_, float *WIFEXITED_,
        float *t_S_IFBLK_, float *t_SNANF128_, float *t_HUGE_VAL_F32X_,
        float *t_FALLOC_FL_COLLAPSE_RANGE_, float *PATH_MAX_, float *UINT8_WIDTH_,
        float *t_SPLICE_F_GIFT_, float *t_RWH_WRITE_LIFE_EXTREME_, float *t_htobe16_,
        float *t_M_Ef128_, float *t_M_LOG2El_, float *t_FALLOC_FL_UNSHARE_RANGE_,
        float *t_M_1_PIf_, float *t_WCHAR_WIDTH_, float *NAME_MAX_, float *t_STATX_ATTR_VERITY_,
        float *t_RWF_WRITE_LIFE_NOT_SET_, float *FFSYNC_, float *t_M_PI_2f_,
        float *INT_FAST32_WIDTH_, float *t_M_PIf64x_, float *t_M_PI_2_, float *t_O_DIRECTORY_,
        float *UINT_FAST64_WIDTH_, float *WUNTRACED_, float *t_F_LOCK_, float *t_F_SEAL_WRITE_,
        float *t_RENAME_EXCHANGE_, float *NFDBITS_, float *t_M_PI_2f128_, float *WSTOPPED_,
        float *DEFFILEMODE_, float *t_M_LN10f32_, float *t_F_SET_RW_HINT_, float *t_S_IFMT_,
        float *t_S_TYPEISSHM_, float *t_M_LN10f64_, float *t_AT_SYMLINK_NOFOLLOW_,
        float *t_DN_ACCESS_, float *WCONTINUED_, float *t_M_LOG10Ef32_, float *t_STATX_NLINK_,
        float *t_STATX_UID_, float *t_M_LOG10Ef64_, float *t_F_SEAL_SEAL_, float *t_M_Ef32_,
        float *t_M_LOG2Ef_, float *t_RENAME_NOREPLACE_, float *le32toh_, float *t_O_TMPFILE_,
        float *le64toh_, float *t_AT_RECURSIVE_, float *t_AT_SYMLINK_FOLLOW_, float *RTSIG_MAX_,
        float *UINT32_WIDTH_, float *t_HUGE_VAL_F32_, float *t_M_LN2f64x_, float *iscanonical_,
        float *t_M_2_PI_, float *t_M_LOG10Ef32x_, float *t_M_SQRT1_2f32x_, float *t_LOCK_EX_,
        float *t_HUGE_VAL_F64_, float *MAX_INPUT_, float *t_STATX_SIZE_, float *DELAYTIMER_MAX_,
        float *t_CLOSE_RANGE_UNSHARE_, float *t_M_1_PIf64_, float *t_htobe32_,
        float *WIFCONTINUED_, float *t_L_ctermid_, float *t_FD_SET_,
        float *t_POSIX_FADV_WILLNEED_, float *t_LOCK_NB_, float *t_M_2_PIf128_, float *SSIZE_MAX_,
        float *t_M_PI_4l_, float *t_POSIX_FADV_DONTNEED_, float *NGROUPS_MAX_,
        float *t_M_LOG10Ef_, float *t_M_LOG10El_, float *HOST_NAME_MAX_, float *t_S_IFLNK_,
        float *t_LOCK_RW_, float *UINT64_WIDTH_, float *UINTMAX_WIDTH_, float *INT32_WIDTH_,
        float *t_M_PIf32x_, float *t_M_SQRT2f64x_, float *t_LOCK_UN_, float *MAX_HANDLE_SZ_,
        float *t_FALLOC_FL_INSERT_RANGE_, float *be32toh_, float *t_M_2_SQRTPIf64_,
        float *t_F_GET_RW_HINT_, float *t_M_SQRT1_2f64_, float *t_POSIX_FADV_NORMAL_,
        float *t_S_IFCHR_, float *t_LOCK_READ_, float *t_F_GET_FILE_RW_HINT_, float *t_S_BLKSIZE_,
        float *t_STATX_GID_, float *t_STATX_ATTR_ENCRYPTED_, float *ALLPERMS_, float *t_SNANF_,
        float *t_SNANL_, float *t_F_SETLEASE_, float *t_F_SETPIPE_SZ_, float *t_M_PI_4f64x_,
        float *IFTODT_, float *UINT16_WIDTH_, float *WEXITED_, float *t_M_LOG2E_, float *WNOHANG_,
        float *t_SYNC_FILE_RANGE_WAIT_AFTER_, float *FASYNC_, float *t_O_RSYNC_,
        float *t_M_2_SQRTPIf64x_, float *t_SIG_ATOMIC_WIDTH_, float *t_UTIME_NOW_,
        float *INT8_WIDTH_, float *t_LOCK_MAND_, float *t_WINT_WIDTH_, float *t_S_IFREG_,
        float *ACCESSPERMS_, float *INT_FAST64_WIDTH_, float *t_F_GETSIG_, float *issubnormal_,
        float *t_O_DSYNC_, float *t_STATX_ATTR_APPEND_, float *t_SEEK_DATA_,
        float *t_FALLOC_FL_PUNCH_HOLE_, float *t_SIZE_WIDTH_, float *t_M_SQRT1_2f_,
        float *INT_FAST16_WIDTH_, float *LOGIN_NAME_MAX_, float *UINT_LEAST64_WIDTH_,
        float *t_M_PIf32_, float *t_SNANF64X_, float *MAX_CANON_, float *t_M_PIf64_,
        float *t_FP_LLOGB0_, float *t_FD_ZERO_, float *AIO_PRIO_DELTA_MAX_, float *t_M_SQRT2f32x_,
        float *t_F_GET_SEALS_, float *t_RENAME_WHITEOUT_, float *INT_LEAST64_WIDTH_,
        float *t_SYNC_FILE_RANGE_WAIT_BEFORE_, float *INT_FAST8_WIDTH_, float *t_htobe64_,
        float *t_M_SQRT1_2f32_, float *t_M_PI_2f32x_, float *WEXITSTATUS_, float *t_DN_RENAME_,
        float *t_F_OFD_GETLK_, float *be16toh_, float *t_F_ULOCK_, float *UINTPTR_WIDTH_,
        float *t_M_LOG2Ef64x_, float *t_AT_FDCWD_, float *t_POSIX_FADV_SEQUENTIAL_,
        float *t_DN_ATTRIB_, float *t_M_LN10f_, float *t_HUGE_VAL_F128_, float *t_M_PI_2f64x_,
        float *t_M_PI_2l_, float *BYTE_ORDER_, float *t_DN_DELETE_, float *t_htole32_,
        float *WSTOPSIG_, float *t_M_PI_4f_, float *TTY_NAME_MAX_, float *unix_,
        float *t_RWH_WRITE_LIFE_MEDIUM_, float *t_F_GETOWN_, float *t_F_SEAL_SHRINK_,
        float *t_M_2_SQRTPI_, float *t_STATX_DIOALIGN_, float *t_M_PI_4f32x_, float *t_F_SETOWN_,
        float *XATTR_LIST_MAX_, float *t_M_LOG2Ef32x_, float *t_F_TLOCK_, float *t_F_GETLEASE_,
        float *t_M_2_PIf_, float *t_O_NOATIME_, float *t_M_2_PIl_, float *t_M_2_SQRTPIf32x_,
        float *t_PTHREAD_STACK_MIN_, float *t_F_TEST_, float *t_M_SQRT1_2l_, float *t_O_CLOEXEC_,
        float *t_F_SETSIG_, float *t_FALLOC_FL_KEEP_SIZE_, float *t_LOCK_WRITE_,
        float *INT_LEAST8_WIDTH_, float *t_S_IFDIR_, float *t_F_OFD_SETLK_, float *t_strdupa_,
        float *t_F_NOTIFY_, float *t_SNANF32X_, float *t_S_ISVTX_,
        float *t_PTHREAD_DESTRUCTOR_ITERATIONS_, float *DTTOIF_, float *t_POSIX_FADV_NOREUSE_,
        float *t_F_DUPFD_CLOEXEC_, float *iseqsig_, float *INT16_WIDTH_, float *t_L_INCR_,
        float *t_M_Ef32x_, float *t_M_1_PIl_, float *WIFSTOPPED_, float *t_M_LN2f32x_,
        float *BIG_ENDIAN_, float *t_S_TYPEISMQ_, float *t_STATX_MODE_, float *t_htole16_,
        float *MAXNAMLEN_, float *t_SEEK_HOLE_, float *t_STATX_ATTR_COMPRESSED_,
        float *t_AT_NO_AUTOMOUNT_, float *WTERMSIG_, float *linux_, float *PDP_ENDIAN_,
        float *t_htole64_, float *t_AT_STATX_FORCE_SYNC_, float *t_M_LOG10Ef128_,
        float *t_O_LARGEFILE_, float *t_M_SQRT1_2f128_, float *t_L_XTND_, float *FAPPEND_,
        float *t_STATX_ATIME_, float *t_M_PI_4f32_, float *UINT_FAST32_WIDTH_,
        float *t_M_LOG2Ef32_, float *t_M_PI_4f64_, float *t_L_cuserid_, float *t_S_IEXEC_,
        float *t_RWH_WRITE_LIFE_NOT_SET_, float *t_M_LN10f64x_, float *t_M_SQRT2f_,
        float *INT_LEAST32_WIDTH_, float *INT64_WIDTH_, float *t_M_SQRT2f32_,
        float *INT_LEAST16_WIDTH_, float *t_STATX_ALL_, float *t_M_2_PIf32_,
        float *UINT_LEAST16_WIDTH_, float *WNOWAIT_, float *t_M_LN10_, float *t_PTRDIFF_WIDTH_,
        float *t_F_OFD_SETLKW_, float *t_M_LN2l_, float *t_M_1_PIf128_, float *t_M_2_PIf64_,
        float *UINT_LEAST8_WIDTH_, float *t_M_SQRT2_, float *t_F_SEAL_GROW_,
        float *SEM_VALUE_MAX_, float *FNDELAY_, float *t_FD_SETSIZE_,
        float *t_AT_STATX_DONT_SYNC_, float *INTPTR_WIDTH_, float *t_M_LN10f32x_,
        float *t_STATX_RESERVED_, float *t_STATX_MNT_ID_, float *t_RWH_WRITE_LIFE_NONE_,
        float *le16toh_, float *XATTR_NAME_MAX_, float *t_LOCK_SH_, float *t_RWH_WRITE_LIFE_LONG_,
        float *t_M_SQRT2f64_, float *t_M_2_SQRTPIf32_, float *t_STATX_ATTR_IMMUTABLE_,
        float *WIFSIGNALED_, float *t_M_2_SQRTPIf_, float *t_AT_REMOVEDIR_, float *t_M_2_SQRTPIl_,
        float *t_M_LN2f_, float *P_tmpdir_, float *t_AT_STATX_SYNC_TYPE_, float *t_M_1_PIf32_,
        float *t_M_2_PIf32x_, float *t_M_Ef64_, float *TEMP_FAILURE_RETRY_, float *t_UTIME_OMIT_,
        float *t_SPLICE_F_NONBLOCK_, float *t_STATX_ATTR_MOUNT_ROOT_, float *t_strndupa_,
        float *t_M_1_PIf64x_, float *t_M_LOG10E_, float *t_FALLOC_FL_NO_HIDE_STALE_,
        float *t_S_IWRITE_, float *t_STATX_CTIME_, float *t_M_LN2f128_, float *t_STATX_ATTR_DAX_,
        float *t_L_SET_, float *t_F_ADD_SEALS_, float *t_SNANF32_, float *t_CLOSE_RANGE_CLOEXEC_,
        float *t_STATX_ATTR_NODUMP_, float *t_FD_ISSET_, float *t_O_NOFOLLOW_,
        float *t_F_SEAL_FUTURE_WRITE_, float *issignaling_, float *t_SNANF64_,
        float *t_F_SET_FILE_RW_HINT_, float *t_M_1_PI_, float *t_DN_MULTISHOT_,
        float *t_S_ISSOCK_, float *t_AT_EACCESS_, float *t_DN_CREATE_, float *LITTLE_ENDIAN_,
        float *t_M_SQRT2l_, float *t_POSIX_FADV_RANDOM_, float *t_HUGE_VAL_F64X_,
        float *UINT_FAST8_WIDTH_, float *t_FD_CLR_, float *t_SPLICE_F_MORE_,
        float *t_M_SQRT2f128_, float *t_STATX_BLOCKS_, float *t_O_DIRECT_, float *t_STATX_INO_,
        float *t_M_LN2_, float *t_M_PIf128_, float *t_M_LOG2Ef64_, float *t_SPLICE_F_MOVE_,
        float *t_PTHREAD_KEYS_MAX_, float *t_O_PATH_, float *t_S_IREAD_, float *t_STATX_TYPE_,
        float *t_M_LN2f32_, float *t_SNAN_, float *t_STATX_MTIME_, float *INTMAX_WIDTH_,
        float *t_AT_EMPTY_PATH_, float *t_M_LN2f64_, float *t_F_SETOWN_EX_, float *t_S_IFIFO_,
        float *ifndef, float *ZQ_H_, float *define, float *include, float *stdint, float *h,
        float *ifdef, float *endif, float *parameters_, float *states_, float *arena_,
        float *seed_, float *step, float *bad_input, float *bad_index, float *accuracy, float *x,
        float *y, float *result_, float *gradients_, float *z, float *g, float *name, float *rank,
        float *dims, float *offset, float *elements, float *place, float *values, float *math,
        float *stdarg, float *stdio, float *stdlib, float *string, float *sys, float *unistd,
        float *defined, float *KERNEL_, float *noinline, float *inline_, float *a, float *b,
        float *count, float *below, float *i, float *t_cnnc_random_mix_,
        float *t_cnnc_random_bits_, float *stream, float *element,
        float *t_cnnc_random_uniform_f32_, float *top, float *t_cnnc_random_normal_f32_,
        float *bits, float *radius, float *angle, float *restrict_, float *conv1_weight_m,
        float *o, float *j, float *conv1_bias, float *dense1_weight_m, float *u, float *f,
        float *dense1_bias, float *conv1_weight, float *batchnorm1_weight, float *dense1_weight,
        float *conv1_weight_t_, float *batchnorm1_bias, float *batchnorm1_running_mean,
        float *batchnorm1_running_var, float *conv1_weight_v, float *conv1_bias_t_,
        float *conv1_bias_m, float *conv1_bias_v, float *batchnorm1_weight_t_,
        float *batchnorm1_weight_m, float *batchnorm1_weight_v, float *batchnorm1_bias_t_,
        float *batchnorm1_bias_m, float *batchnorm1_bias_v, float *dense1_weight_t_,
        float *dense1_weight_v, float *dense1_bias_t_, float *dense1_bias_m, float *dense1_bias_v,
        float *conv1_z, float *conv1, float *n, float *c, float *w, float *batchnorm1_m_sum,
        float *batchnorm1_v_sum, float *t0_, float *batchnorm1, float *maxpool1_place,
        float *maxpool1, float *largest, float *batchnorm1_value, float *dense1_z, float *d_z,
        float *cross_entropy1_m_place, float *cross_entropy1_m, float *cross_entropy1_sum,
        float *cross_entropy1_t_, float *cross_entropy1_sum2, float *accuracy1_sum,
        float *d_flatten1, float *d_gelu1, float *d_batchnorm1, float *d_flatten1_value,
        float *value, float *d_m, float *d_v_sum, float *d_v, float *d_conv1, float *i_end,
        float *value2, float *g_value, float *value3, float *d_d_z_sum, float *d_d_m_sum,
        float *value4, float *value5, float *d_d_batchnorm1, float *t1_, float *t2_, float *t3_,
        float *d_d_maxpool1, float *maxpool1_place_value, float *d_d_batchnorm1_value,
        float *value6, float *d_z2, float *d_dense1_bias, float *d_flatten1_2, float *value7,
        float *value6_value, float *value7_value, float *d_batchnorm1_2,
        float *d_batchnorm1_2_value, float *d_gelu1_value, float *d_flatten1_2_value,
        float *d_batchnorm1_bias, float *d_batchnorm1_weight, float *d_v2, float *d_m2,
        float *t4_, float *d_conv1_2, float *d_conv1_bias, float *value9, float *d_dense1_weight,
        float *value8, float *d_conv1_weight, float *d_conv1_value,
        float *cross_entropy1_max_place, float *cross_entropy1_max, float *table, float *slot,
        float *t_cnnc_shuffle_mix_, float *t_cnnc_shuffle_index_, float *epoch, float *half,
        float *mask, float *left, float *right, float *next, float *key, float *while_,
        float *do_, float *t_CNNC_PATH_, float *t_CNNC_PROBLEM_, float *t_CNNC_FOLDER_SHOWN_,
        float *t_CNNC_NAME_TRIES_, float *t_CNNC_LINKS_, float *t_CnncFile_, float *descriptor,
        float *in_place, float *in_folder, float *mode, float *target, float *beside,
        float *t_cnnc_file_descriptor_, float *path, float *folders, float *number,
        float *t_cnnc_file_follow_, float *st, float *hops, float *slash, float *start,
        float *length, float *t_cnnc_file_find_, float *file, float *cause,
        float *t_cnnc_file_create_, float *folder, float *made, float *t_cnnc_file_discard_,
        float *t_cnnc_file_open_, float *t_cnnc_file_check_, float *t_cnnc_file_flush_,
        float *t_cnnc_file_commit_, float *t_cnnc_file_problem_, float *text, float *shown,
        float *t_CNNC_IDX_NAME_, float *t_CNNC_IDX_SHOWN_, float *t_CNNC_IDX_SHORT_,
        float *t_CNNC_IDX_MISSING_, float *t_CNNC_IDX_ENTRY_, float *t_cnnc_idx_name_,
        float *test, float *labels, float *k, float *stems, float *ranks, float *dotted,
        float *stem, float *t_cnnc_idx_find_, float *ending, float *room,
        float *t_cnnc_idx_is_like_, float *parts, float *lower, float *A, float *Z,
        float *t_cnnc_idx_next_, float *all, float *first, float *entry, float *continue_,
        float *t_cnnc_idx_missing_, float *endings, float *found, float *used, float *bytes,
        float *images, float *load, float *save, float *epochs, float *format, float *list,
        float *idx, float *d, float *head, float *word, float *shape, float *size, float *failed,
        float *channels, float *data, float *classes, float *missing, float *has_images,
        float *has_labels, float *t, float *example, float *image, float *sums, float *examples,
        float *what, float *names, float *done, float *full, float *tested, float *expected,
        float *problem, float *program, float *most, float *digit, float *option, float *argc,
        float *argv, float *options, float *status, float *known, float *main_, float *trainer)
{
    inner_typedef_(x0, typedef_);
    inner_unsigned_(x0, unsigned_);
    inner_char_(x0, char_);
    inner_short_(x0, short_);
    inner_int_(x0, int_);
    inner_long_(x0, long_);
    inner_signed_(x0, signed_);
    inner_struct_(x0, struct_);
    inner_void_(x0, void_);
    inner_int8_t_(x0, int8_t_);
    inner_int16_t_(x0, int16_t_);
    inner_int32_t_(x0, int32_t_);
    inner_int64_t_(x0, int64_t_);
    inner_uint8_t_(x0, uint8_t_);
    inner_uint16_t_(x0, uint16_t_);
    inner_uint32_t_(x0, uint32_t_);
    inner_uint64_t_(x0, uint64_t_);
    inner_int_least8_t_(x0, int_least8_t_);
    inner_int_least16_t_(x0, int_least16_t_);
    inner_int_least32_t_(x0, int_least32_t_);
    inner_int_least64_t_(x0, int_least64_t_);
    inner_uint_least8_t_(x0, uint_least8_t_);
    inner_uint_least16_t_(x0, uint_least16_t_);
    inner_uint_least32_t_(x0, uint_least32_t_);
    inner_uint_least64_t_(x0, uint_least64_t_);
    inner_int_fast8_t_(x0, int_fast8_t_);
    inner_int_fast16_t_(x0, int_fast16_t_);
    inner_int_fast32_t_(x0, int_fast32_t_);
    inner_int_fast64_t_(x0, int_fast64_t_);
    inner_uint_fast8_t_(x0, uint_fast8_t_);
    inner_uint_fast16_t_(x0, uint_fast16_t_);
    inner_uint_fast32_t_(x0, uint_fast32_t_);
    inner_uint_fast64_t_(x0, uint_fast64_t_);
    inner_intptr_t_(x0, intptr_t_);
    inner_uintptr_t_(x0, uintptr_t_);
    inner_intmax_t_(x0, intmax_t_);
    inner_uintmax_t_(x0, uintmax_t_);
    inner_dirent_(x0, dirent_);
    inner_d_ino(x0, d_ino);
    inner_d_off(x0, d_off);
    inner_d_reclen(x0, d_reclen);
    inner_d_type(x0, d_type);
    inner_d_name(x0, d_name);
    inner_DIR_(x0, DIR_);
    inner_extern_(x0, extern_);
    inner_closedir_(x0, closedir_);
    inner_opendir_(x0, opendir_);
    inner_const_(x0, const_);
    inner_t_readdir_(x0, t_readdir_);
    inner_rewinddir_(x0, rewinddir_);
    inner_flock_(x0, flock_);
    inner_l_type(x0, l_type);
    inner_l_whence(x0, l_whence);
    inner_l_start(x0, l_start);
    inner_l_len(x0, l_len);
    inner_l_pid(x0, l_pid);
    inner_mode_t_(x0, mode_t_);
    inner_off_t_(x0, off_t_);
    inner_pid_t_(x0, pid_t_);
    inner_fcntl_(x0, fcntl_);
    inner_open_(x0, open_);
    inner_creat_(x0, creat_);
    inner_float_(x0, float_);
    inner_float_t_(x0, float_t_);
    inner_double_(x0, double_);
    inner_double_t_(x0, double_t_);
    inner_acos_(x0, acos_);
    inner_asin_(x0, asin_);
    inner_atan_(x0, atan_);
    inner_atan2_(x0, atan2_);
    inner_cos_(x0, cos_);
    inner_sin_(x0, sin_);
    inner_tan_(x0, tan_);
    inner_cosh_(x0, cosh_);
    inner_sinh_(x0, sinh_);
    inner_tanh_(x0, tanh_);
    inner_acosh_(x0, acosh_);
    inner_asinh_(x0, asinh_);
    inner_atanh_(x0, atanh_);
    inner_exp_(x0, exp_);
    inner_frexp_(x0, frexp_);
    inner_ldexp_(x0, ldexp_);
    inner_log_(x0, log_);
    inner_log10_(x0, log10_);
    inner_modf_(x0, modf_);
    inner_expm1_(x0, expm1_);
    inner_log1p_(x0, log1p_);
    inner_logb_(x0, logb_);
    inner_exp2_(x0, exp2_);
    inner_log2_(x0, log2_);
    inner_pow_(x0, pow_);
    inner_sqrt_(x0, sqrt_);
    inner_hypot_(x0, hypot_);
    inner_cbrt_(x0, cbrt_);
    inner_ceil_(x0, ceil_);
    inner_fabs_(x0, fabs_);
    inner_floor_(x0, floor_);
    inner_fmod_(x0, fmod_);
    inner_copysign_(x0, copysign_);
    inner_nan_(x0, nan_);
    inner_erf_(x0, erf_);
    inner_erfc_(x0, erfc_);
    inner_lgamma_(x0, lgamma_);
    inner_tgamma_(x0, tgamma_);
    inner_rint_(x0, rint_);
    inner_nextafter_(x0, nextafter_);
    inner_nexttoward_(x0, nexttoward_);
    inner_remainder_(x0, remainder_);
    inner_scalbn_(x0, scalbn_);
    inner_ilogb_(x0, ilogb_);
    inner_scalbln_(x0, scalbln_);
    inner_nearbyint_(x0, nearbyint_);
    inner_round_(x0, round_);
    inner_trunc_(x0, trunc_);
    inner_remquo_(x0, remquo_);
    inner_lrint_(x0, lrint_);
    inner_llrint_(x0, llrint_);
    inner_lround_(x0, lround_);
    inner_llround_(x0, llround_);
    inner_fdim_(x0, fdim_);
    inner_fmax_(x0, fmax_);
    inner_fmin_(x0, fmin_);
    inner_fma_(x0, fma_);
    inner_acosf_(x0, acosf_);
    inner_asinf_(x0, asinf_);
    inner_atanf_(x0, atanf_);
    inner_atan2f_(x0, atan2f_);
    inner_cosf_(x0, cosf_);
    inner_sinf_(x0, sinf_);
    inner_tanf_(x0, tanf_);
    inner_coshf_(x0, coshf_);
    inner_sinhf_(x0, sinhf_);
    inner_tanhf_(x0, tanhf_);
    inner_acoshf_(x0, acoshf_);
    inner_asinhf_(x0, asinhf_);
    inner_atanhf_(x0, atanhf_);
    inner_expf_(x0, expf_);
    inner_frexpf_(x0, frexpf_);
    inner_ldexpf_(x0, ldexpf_);
    inner_logf_(x0, logf_);
    inner_log10f_(x0, log10f_);
    inner_modff_(x0, modff_);
    inner_expm1f_(x0, expm1f_);
    inner_log1pf_(x0, log1pf_);
    inner_logbf_(x0, logbf_);
    inner_exp2f_(x0, exp2f_);
    inner_log2f_(x0, log2f_);
    inner_powf_(x0, powf_);
    inner_sqrtf_(x0, sqrtf_);
    inner_hypotf_(x0, hypotf_);
    inner_cbrtf_(x0, cbrtf_);
    inner_ceilf_(x0, ceilf_);
    inner_fabsf_(x0, fabsf_);
    inner_floorf_(x0, floorf_);
    inner_fmodf_(x0, fmodf_);
    inner_copysignf_(x0, copysignf_);
    inner_nanf_(x0, nanf_);
    inner_erff_(x0, erff_);
    inner_erfcf_(x0, erfcf_);
    inner_lgammaf_(x0, lgammaf_);
    inner_tgammaf_(x0, tgammaf_);
    inner_rintf_(x0, rintf_);
    inner_nextafterf_(x0, nextafterf_);
    inner_nexttowardf_(x0, nexttowardf_);
    inner_remainderf_(x0, remainderf_);
    inner_scalbnf_(x0, scalbnf_);
    inner_ilogbf_(x0, ilogbf_);
    inner_scalblnf_(x0, scalblnf_);
    inner_nearbyintf_(x0, nearbyintf_);
    inner_roundf_(x0, roundf_);
    inner_truncf_(x0, truncf_);
    inner_remquof_(x0, remquof_);
    inner_lrintf_(x0, lrintf_);
    inner_llrintf_(x0, llrintf_);
    inner_lroundf_(x0, lroundf_);
    inner_llroundf_(x0, llroundf_);
    inner_fdimf_(x0, fdimf_);
    inner_fmaxf_(x0, fmaxf_);
    inner_fminf_(x0, fminf_);
    inner_fmaf_(x0, fmaf_);
    inner_acosl_(x0, acosl_);
    inner_asinl_(x0, asinl_);
    inner_atanl_(x0, atanl_);
    inner_atan2l_(x0, atan2l_);
    inner_cosl_(x0, cosl_);
    inner_sinl_(x0, sinl_);
    inner_tanl_(x0, tanl_);
    inner_coshl_(x0, coshl_);
    inner_sinhl_(x0, sinhl_);
    inner_tanhl_(x0, tanhl_);
    inner_acoshl_(x0, acoshl_);
    inner_asinhl_(x0, asinhl_);
    inner_atanhl_(x0, atanhl_);
    inner_expl_(x0, expl_);
    inner_frexpl_(x0, frexpl_);
    inner_ldexpl_(x0, ldexpl_);
    inner_logl_(x0, logl_);
    inner_log10l_(x0, log10l_);
    inner_modfl_(x0, modfl_);
    inner_expm1l_(x0, expm1l_);
    inner_log1pl_(x0, log1pl_);
    inner_logbl_(x0, logbl_);
    inner_exp2l_(x0, exp2l_);
    inner_log2l_(x0, log2l_);
    inner_powl_(x0, powl_);
    inner_sqrtl_(x0, sqrtl_);
    inner_hypotl_(x0, hypotl_);
    inner_cbrtl_(x0, cbrtl_);
    inner_ceill_(x0, ceill_);
    inner_fabsl_(x0, fabsl_);
    inner_floorl_(x0, floorl_);
    inner_fmodl_(x0, fmodl_);
    inner_copysignl_(x0, copysignl_);
    inner_nanl_(x0, nanl_);
    inner_erfl_(x0, erfl_);
    inner_erfcl_(x0, erfcl_);
    inner_lgammal_(x0, lgammal_);
    inner_tgammal_(x0, tgammal_);
    inner_rintl_(x0, rintl_);
    inner_nextafterl_(x0, nextafterl_);
    inner_nexttowardl_(x0, nexttowardl_);
    inner_remainderl_(x0, remainderl_);
    inner_scalbnl_(x0, scalbnl_);
    inner_ilogbl_(x0, ilogbl_);
    inner_scalblnl_(x0, scalblnl_);
    inner_nearbyintl_(x0, nearbyintl_);
    inner_roundl_(x0, roundl_);
    inner_truncl_(x0, truncl_);
    inner_remquol_(x0, remquol_);
    inner_lrintl_(x0, lrintl_);
    inner_llrintl_(x0, llrintl_);
    inner_lroundl_(x0, lroundl_);
    inner_llroundl_(x0, llroundl_);
    inner_fdiml_(x0, fdiml_);
    inner_fmaxl_(x0, fmaxl_);
    inner_fminl_(x0, fminl_);
    inner_fmal_(x0, fmal_);
    inner_enum_(x0, enum_);
    inner_t_FP_NAN_(x0, t_FP_NAN_);
    inner_t_FP_INFINITE_(x0, t_FP_INFINITE_);
    inner_t_FP_ZERO_(x0, t_FP_ZERO_);
    inner_t_FP_SUBNORMAL_(x0, t_FP_SUBNORMAL_);
    inner_t_FP_NORMAL_(x0, t_FP_NORMAL_);
    inner_va_list_(x0, va_list_);
    inner_size_t_(x0, size_t_);
    inner_union_(x0, union_);
    inner_FILE_(x0, FILE_);
    inner_sizeof_(x0, sizeof_);
    inner_fpos_t_(x0, fpos_t_);
    inner_stdin_(x0, stdin_);
    inner_stdout_(x0, stdout_);
    inner_stderr_(x0, stderr_);
    inner_remove_(x0, remove_);
    inner_rename_(x0, rename_);
    inner_fclose_(x0, fclose_);
    inner_t_tmpfile_(x0, t_tmpfile_);
    inner_t_tmpnam_(x0, t_tmpnam_);
    inner_t_fflush_(x0, t_fflush_);
    inner_fopen_(x0, fopen_);
    inner_t_freopen_(x0, t_freopen_);
    inner_setbuf_(x0, setbuf_);
    inner_setvbuf_(x0, setvbuf_);
    inner_fprintf_(x0, fprintf_);
    inner_printf_(x0, printf_);
    inner_sprintf_(x0, sprintf_);
    inner_vfprintf_(x0, vfprintf_);
    inner_vprintf_(x0, vprintf_);
    inner_vsprintf_(x0, vsprintf_);
    inner_snprintf_(x0, snprintf_);
    inner_vsnprintf_(x0, vsnprintf_);
    inner_fscanf_(x0, fscanf_);
    inner_scanf_(x0, scanf_);
    inner_sscanf_(x0, sscanf_);
    inner_vfscanf_(x0, vfscanf_);
    inner_vscanf_(x0, vscanf_);
    inner_vsscanf_(x0, vsscanf_);
    inner_t_fgetc_(x0, t_fgetc_);
    inner_getc_(x0, getc_);
    inner_t_getchar_(x0, t_getchar_);
    inner_t_fputc_(x0, t_fputc_);
    inner_putc_(x0, putc_);
    inner_t_putchar_(x0, t_putchar_);
    inner_t_fgets_(x0, t_fgets_);
    inner_gets_(x0, gets_);
    inner_t_fputs_(x0, t_fputs_);
    inner_puts_(x0, puts_);
    inner_ungetc_(x0, ungetc_);
    inner_t_fread_(x0, t_fread_);
    inner_t_fwrite_(x0, t_fwrite_);
    inner_fseek_(x0, fseek_);
    inner_ftell_(x0, ftell_);
    inner_rewind_(x0, rewind_);
    inner_t_fgetpos_(x0, t_fgetpos_);
    inner_t_fsetpos_(x0, t_fsetpos_);
    inner_t_clearerr_(x0, t_clearerr_);
    inner_t_feof_(x0, t_feof_);
    inner_t_ferror_(x0, t_ferror_);
    inner_perror_(x0, perror_);
    inner_wchar_t_(x0, wchar_t_);
    inner_quot(x0, quot);
    inner_rem(x0, rem);
    inner_div_t_(x0, div_t_);
    inner_ldiv_t_(x0, ldiv_t_);
    inner_lldiv_t_(x0, lldiv_t_);
    inner_atof_(x0, atof_);
    inner_atoi_(x0, atoi_);
    inner_atol_(x0, atol_);
    inner_atoll_(x0, atoll_);
    inner_t_strtod_(x0, t_strtod_);
    inner_t_strtof_(x0, t_strtof_);
    inner_t_strtold_(x0, t_strtold_);
    inner_t_strtol_(x0, t_strtol_);
    inner_t_strtoul_(x0, t_strtoul_);
    inner_t_strtoll_(x0, t_strtoll_);
    inner_t_strtoull_(x0, t_strtoull_);
    inner_rand_(x0, rand_);
    inner_srand_(x0, srand_);
    inner_malloc_(x0, malloc_);
    inner_calloc_(x0, calloc_);
    inner_realloc_(x0, realloc_);
    inner_free_(x0, free_);
    inner_abort_(x0, abort_);
    inner_atexit_(x0, atexit_);
    inner_exit_(x0, exit_);
    inner_getenv_(x0, getenv_);
    inner_system_(x0, system_);
    inner_bsearch_(x0, bsearch_);
    inner_t_qsort_(x0, t_qsort_);
    inner_abs_(x0, abs_);
    inner_labs_(x0, labs_);
    inner_llabs_(x0, llabs_);
    inner_div_(x0, div_);
    inner_ldiv_(x0, ldiv_);
    inner_lldiv_(x0, lldiv_);
    inner_mblen_(x0, mblen_);
    inner_mbtowc_(x0, mbtowc_);
    inner_wctomb_(x0, wctomb_);
    inner_mbstowcs_(x0, mbstowcs_);
    inner_wcstombs_(x0, wcstombs_);
    inner_memcpy_(x0, memcpy_);
    inner_memmove_(x0, memmove_);
    inner_memset_(x0, memset_);
    inner_memcmp_(x0, memcmp_);
    inner_memchr_(x0, memchr_);
    inner_strcpy_(x0, strcpy_);
    inner_strncpy_(x0, strncpy_);
    inner_strcat_(x0, strcat_);
    inner_strncat_(x0, strncat_);
    inner_strcmp_(x0, strcmp_);
    inner_strncmp_(x0, strncmp_);
    inner_t_strcoll_(x0, t_strcoll_);
    inner_t_strxfrm_(x0, t_strxfrm_);
    inner_strchr_(x0, strchr_);
    inner_strrchr_(x0, strrchr_);
    inner_strcspn_(x0, strcspn_);
    inner_strspn_(x0, strspn_);
    inner_strpbrk_(x0, strpbrk_);
    inner_strstr_(x0, strstr_);
    inner_t_strtok_(x0, t_strtok_);
    inner_strlen_(x0, strlen_);
    inner_t_strerror_(x0, t_strerror_);
    inner_stat_(x0, stat_);
    inner_st_dev(x0, st_dev);
    inner_st_ino(x0, st_ino);
    inner_st_nlink(x0, st_nlink);
    inner_st_mode(x0, st_mode);
    inner_st_uid(x0, st_uid);
    inner_st_gid(x0, st_gid);
    inner_st_rdev(x0, st_rdev);
    inner_st_size(x0, st_size);
    inner_st_blksize(x0, st_blksize);
    inner_st_blocks(x0, st_blocks);
    inner_st_atime_(x0, st_atime_);
    inner_st_atimensec(x0, st_atimensec);
    inner_st_mtime_(x0, st_mtime_);
    inner_st_mtimensec(x0, st_mtimensec);
    inner_st_ctime_(x0, st_ctime_);
    inner_st_ctimensec(x0, st_ctimensec);
    inner_fstat_(x0, fstat_);
    inner_chmod_(x0, chmod_);
    inner_umask_(x0, umask_);
    inner_mkdir_(x0, mkdir_);
    inner_t_mkfifo_(x0, t_mkfifo_);
    inner_ssize_t_(x0, ssize_t_);
    inner_access_(x0, access_);
    inner_lseek_(x0, lseek_);
    inner_close_(x0, close_);
    inner_read_(x0, read_);
    inner_write_(x0, write_);
    inner_pipe_(x0, pipe_);
    inner_alarm_(x0, alarm_);
    inner_sleep_(x0, sleep_);
    inner_pause_(x0, pause_);
    inner_chown_(x0, chown_);
    inner_chdir_(x0, chdir_);
    inner_getcwd_(x0, getcwd_);
    inner_dup_(x0, dup_);
    inner_dup2_(x0, dup2_);
    inner_execve_(x0, execve_);
    inner_execv_(x0, execv_);
    inner_execle_(x0, execle_);
    inner_execl_(x0, execl_);
    inner_execvp_(x0, execvp_);
    inner_execlp_(x0, execlp_);
    inner_pathconf_(x0, pathconf_);
    inner_fpathconf_(x0, fpathconf_);
    inner_sysconf_(x0, sysconf_);
    inner_getpid_(x0, getpid_);
    inner_getppid_(x0, getppid_);
    inner_getpgrp_(x0, getpgrp_);
    inner_setpgid_(x0, setpgid_);
    inner_setsid_(x0, setsid_);
    inner_getuid_(x0, getuid_);
    inner_geteuid_(x0, geteuid_);
    inner_getgid_(x0, getgid_);
    inner_getegid_(x0, getegid_);
    inner_getgroups_(x0, getgroups_);
    inner_setuid_(x0, setuid_);
    inner_setgid_(x0, setgid_);
    inner_fork_(x0, fork_);
    inner_t_ttyname_(x0, t_ttyname_);
    inner_t_ttyname_r_(x0, t_ttyname_r_);
    inner_isatty_(x0, isatty_);
    inner_link_(x0, link_);
    inner_t_unlink_(x0, t_unlink_);
    inner_rmdir_(x0, rmdir_);
    inner_tcgetpgrp_(x0, tcgetpgrp_);
    inner_tcsetpgrp_(x0, tcsetpgrp_);
    inner_t_getlogin_(x0, t_getlogin_);
    inner_fsync_(x0, fsync_);
    inner_EMULTIHOP_(x0, EMULTIHOP_);
    inner_t_O_NOCTTY_(x0, t_O_NOCTTY_);
    inner_EUNATCH_(x0, EUNATCH_);
    inner_INT_LEAST16_MIN_(x0, INT_LEAST16_MIN_);
    inner_t_O_ACCMODE_(x0, t_O_ACCMODE_);
    inner_EAFNOSUPPORT_(x0, EAFNOSUPPORT_);
    inner_EREMCHG_(x0, EREMCHG_);
    inner_EACCES_(x0, EACCES_);
    inner_EL3RST_(x0, EL3RST_);
    inner_EDESTADDRREQ_(x0, EDESTADDRREQ_);
    inner_INT16_C_(x0, INT16_C_);
    inner_INT8_MAX_(x0, INT8_MAX_);
    inner_UINT_LEAST64_MAX_(x0, UINT_LEAST64_MAX_);
    inner_EILSEQ_(x0, EILSEQ_);
    inner_va_start_(x0, va_start_);
    inner_ESPIPE_(x0, ESPIPE_);
    inner_EMLINK_(x0, EMLINK_);
    inner_INT16_MAX_(x0, INT16_MAX_);
    inner_t_S_ISCHR_(x0, t_S_ISCHR_);
    inner_t_F_RDLCK_(x0, t_F_RDLCK_);
    inner_MB_CUR_MAX_(x0, MB_CUR_MAX_);
    inner_INT8_MIN_(x0, INT8_MIN_);
    inner_EOWNERDEAD_(x0, EOWNERDEAD_);
    inner_INT16_MIN_(x0, INT16_MIN_);
    inner_ENOTTY_(x0, ENOTTY_);
    inner_EBADE_(x0, EBADE_);
    inner_EBADF_(x0, EBADF_);
    inner_EBADR_(x0, EBADR_);
    inner_EADV_(x0, EADV_);
    inner_ERANGE_(x0, ERANGE_);
    inner_ECANCELED_(x0, ECANCELED_);
    inner_INT_FAST8_MAX_(x0, INT_FAST8_MAX_);
    inner_ETXTBSY_(x0, ETXTBSY_);
    inner_ENOMEM_(x0, ENOMEM_);
    inner_t_WCHAR_MAX_(x0, t_WCHAR_MAX_);
    inner_t_S_IXOTH_(x0, t_S_IXOTH_);
    inner_INT_FAST16_MAX_(x0, INT_FAST16_MAX_);
    inner_t_FP_ILOGBNAN_(x0, t_FP_ILOGBNAN_);
    inner_EINPROGRESS_(x0, EINPROGRESS_);
    inner_INT_FAST8_MIN_(x0, INT_FAST8_MIN_);
    inner_t_WCHAR_MIN_(x0, t_WCHAR_MIN_);
    inner_t_HUGE_VALF_(x0, t_HUGE_VALF_);
    inner_t_HUGE_VALL_(x0, t_HUGE_VALL_);
    inner_UINT_FAST16_MAX_(x0, UINT_FAST16_MAX_);
    inner_ENOTBLK_(x0, ENOTBLK_);
    inner_EPROTOTYPE_(x0, EPROTOTYPE_);
    inner_ERESTART_(x0, ERESTART_);
    inner_EISNAM_(x0, EISNAM_);
    inner_UINT16_C_(x0, UINT16_C_);
    inner_ENOMSG_(x0, ENOMSG_);
    inner_EXIT_FAILURE_(x0, EXIT_FAILURE_);
    inner_EALREADY_(x0, EALREADY_);
    inner_t_S_IRWXO_(x0, t_S_IRWXO_);
    inner_t_S_IRWXU_(x0, t_S_IRWXU_);
    inner_ETIMEDOUT_(x0, ETIMEDOUT_);
    inner_ENODATA_(x0, ENODATA_);
    inner_t_FP_ILOGB0_(x0, t_FP_ILOGB0_);
    inner_NAN_(x0, NAN_);
    inner_UINT64_MAX_(x0, UINT64_MAX_);
    inner_EINTR_(x0, EINTR_);
    inner_INT32_MIN_(x0, INT32_MIN_);
    inner_ENOLINK_(x0, ENOLINK_);
    inner_ECHILD_(x0, ECHILD_);
    inner_TMP_MAX_(x0, TMP_MAX_);
    inner_t_S_IWGRP_(x0, t_S_IWGRP_);
    inner_ENOTCONN_(x0, ENOTCONN_);
    inner_EPERM_(x0, EPERM_);
    inner_t_isless_(x0, t_isless_);
    inner_STDOUT_FILENO_(x0, STDOUT_FILENO_);
    inner_t_O_NDELAY_(x0, t_O_NDELAY_);
    inner_t_O_ASYNC_(x0, t_O_ASYNC_);
    inner_ELOOP_(x0, ELOOP_);
    inner_t_F_DUPFD_(x0, t_F_DUPFD_);
    inner_ESTALE_(x0, ESTALE_);
    inner_ENOTSOCK_(x0, ENOTSOCK_);
    inner_INT64_C_(x0, INT64_C_);
    inner_ENOSR_(x0, ENOSR_);
    inner_t_S_ISDIR_(x0, t_S_ISDIR_);
    inner_t_L_tmpnam_(x0, t_L_tmpnam_);
    inner_UINT8_C_(x0, UINT8_C_);
    inner_UINT_LEAST8_MAX_(x0, UINT_LEAST8_MAX_);
    inner_INT_FAST16_MIN_(x0, INT_FAST16_MIN_);
    inner_t_SEEK_CUR_(x0, t_SEEK_CUR_);
    inner_ELNRNG_(x0, ELNRNG_);
    inner_t_PTRDIFF_MIN_(x0, t_PTRDIFF_MIN_);
    inner_STDERR_FILENO_(x0, STDERR_FILENO_);
    inner_t_O_FSYNC_(x0, t_O_FSYNC_);
    inner_EPIPE_(x0, EPIPE_);
    inner_t_islessgreater_(x0, t_islessgreater_);
    inner_EBADMSG_(x0, EBADMSG_);
    inner_INFINITY_(x0, INFINITY_);
    inner_EBFONT_(x0, EBFONT_);
    inner_ERFKILL_(x0, ERFKILL_);
    inner_EREMOTE_(x0, EREMOTE_);
    inner_ETOOMANYREFS_(x0, ETOOMANYREFS_);
    inner_EPFNOSUPPORT_(x0, EPFNOSUPPORT_);
    inner_ENONET_(x0, ENONET_);
    inner_EBADSLT_(x0, EBADSLT_);
    inner_t_O_NONBLOCK_(x0, t_O_NONBLOCK_);
    inner_t_O_APPEND_(x0, t_O_APPEND_);
    inner_t_SIZE_MAX_(x0, t_SIZE_MAX_);
    inner_ENOTNAM_(x0, ENOTNAM_);
    inner_UINT64_C_(x0, UINT64_C_);
    inner_t_WINT_MAX_(x0, t_WINT_MAX_);
    inner_t_S_IWUSR_(x0, t_S_IWUSR_);
    inner_UINTPTR_MAX_(x0, UINTPTR_MAX_);
    inner_t_MATH_ERREXCEPT_(x0, t_MATH_ERREXCEPT_);
    inner_t_F_UNLCK_(x0, t_F_UNLCK_);
    inner_t_F_SHLCK_(x0, t_F_SHLCK_);
    inner_INT64_MAX_(x0, INT64_MAX_);
    inner_math_errhandling_(x0, math_errhandling_);
    inner_ELIBEXEC_(x0, ELIBEXEC_);
    inner_t_isnan_(x0, t_isnan_);
    inner_UINT32_MAX_(x0, UINT32_MAX_);
    inner_EKEYREJECTED_(x0, EKEYREJECTED_);
    inner_ENOCSI_(x0, ENOCSI_);
    inner_va_end_(x0, va_end_);
    inner_t_F_GETFD_(x0, t_F_GETFD_);
    inner_t_F_GETFL_(x0, t_F_GETFL_);
    inner_t_S_IRWXG_(x0, t_S_IRWXG_);
    inner_t_HUGE_VAL_(x0, t_HUGE_VAL_);
    inner_ENOTEMPTY_(x0, ENOTEMPTY_);
    inner_EADDRINUSE_(x0, EADDRINUSE_);
    inner_t_WINT_MIN_(x0, t_WINT_MIN_);
    inner_ENETRESET_(x0, ENETRESET_);
    inner_t_F_SETLKW64_(x0, t_F_SETLKW64_);
    inner_t_F_GETLK_(x0, t_F_GETLK_);
    inner_EISDIR_(x0, EISDIR_);
    inner_INT_LEAST8_MAX_(x0, INT_LEAST8_MAX_);
    inner_INT_LEAST32_MAX_(x0, INT_LEAST32_MAX_);
    inner_t_F_WRLCK_(x0, t_F_WRLCK_);
    inner_EIDRM_(x0, EIDRM_);
    inner_ECOMM_(x0, ECOMM_);
    inner_t_O_EXCL_(x0, t_O_EXCL_);
    inner_ECONNABORTED_(x0, ECONNABORTED_);
    inner_isnormal_(x0, isnormal_);
    inner_INT_LEAST8_MIN_(x0, INT_LEAST8_MIN_);
    inner_t_S_ISFIFO_(x0, t_S_ISFIFO_);
    inner_UINT_LEAST16_MAX_(x0, UINT_LEAST16_MAX_);
    inner_INT_LEAST32_MIN_(x0, INT_LEAST32_MIN_);
    inner_t_islessequal_(x0, t_islessequal_);
    inner_t_O_RDWR_(x0, t_O_RDWR_);
    inner_EHOSTUNREACH_(x0, EHOSTUNREACH_);
    inner_EBADFD_(x0, EBADFD_);
    inner_EL3HLT_(x0, EL3HLT_);
    inner_t_FD_CLOEXEC_(x0, t_FD_CLOEXEC_);
    inner_t_SIG_ATOMIC_MAX_(x0, t_SIG_ATOMIC_MAX_);
    inner_EFAULT_(x0, EFAULT_);
    inner_INT32_MAX_(x0, INT32_MAX_);
    inner_t_F_SETFL_(x0, t_F_SETFL_);
    inner_EL2HLT_(x0, EL2HLT_);
    inner_ENOKEY_(x0, ENOKEY_);
    inner_t_O_RDONLY_(x0, t_O_RDONLY_);
    inner_EINVAL_(x0, EINVAL_);
    inner_t_SIG_ATOMIC_MIN_(x0, t_SIG_ATOMIC_MIN_);
    inner_t_F_OK_(x0, t_F_OK_);
    inner_RAND_MAX_(x0, RAND_MAX_);
    inner_t_MATH_ERRNO_(x0, t_MATH_ERRNO_);
    inner_ESHUTDOWN_(x0, ESHUTDOWN_);
    inner_t_F_SETLK_(x0, t_F_SETLK_);
    inner_t_F_SETLK64_(x0, t_F_SETLK64_);
    inner_ELIBSCN_(x0, ELIBSCN_);
    inner_INTPTR_MAX_(x0, INTPTR_MAX_);
    inner_t_O_SYNC_(x0, t_O_SYNC_);
    inner_ENAVAIL_(x0, ENAVAIL_);
    inner_ENOSTR_(x0, ENOSTR_);
    inner_INT_LEAST64_MAX_(x0, INT_LEAST64_MAX_);
    inner_EOVERFLOW_(x0, EOVERFLOW_);
    inner_t_S_IRUSR_(x0, t_S_IRUSR_);
    inner_t_SEEK_SET_(x0, t_SEEK_SET_);
    inner_EUCLEAN_(x0, EUCLEAN_);
    inner_INTPTR_MIN_(x0, INTPTR_MIN_);
    inner_INT8_C_(x0, INT8_C_);
    inner_ENOMEDIUM_(x0, ENOMEDIUM_);
    inner_EBUSY_(x0, EBUSY_);
    inner_W_OK_(x0, W_OK_);
    inner_UINT_FAST32_MAX_(x0, UINT_FAST32_MAX_);
    inner_t_O_CREAT_(x0, t_O_CREAT_);
    inner_EPROTO_(x0, EPROTO_);
    inner_ENODEV_(x0, ENODEV_);
    inner_EKEYEXPIRED_(x0, EKEYEXPIRED_);
    inner_EROFS_(x0, EROFS_);
    inner_NULL_(x0, NULL_);
    inner_UINTMAX_MAX_(x0, UINTMAX_MAX_);
    inner_INT32_C_(x0, INT32_C_);
    inner_ELIBACC_(x0, ELIBACC_);
    inner_va_copy_(x0, va_copy_);
    inner_EHWPOISON_(x0, EHWPOISON_);
    inner_fpclassify_(x0, fpclassify_);
    inner_E2BIG_(x0, E2BIG_);
    inner_EDEADLK_(x0, EDEADLK_);
    inner_UINTMAX_C_(x0, UINTMAX_C_);
    inner_ECONNRESET_(x0, ECONNRESET_);
    inner_ENXIO_(x0, ENXIO_);
    inner_t_isgreater_(x0, t_isgreater_);
    inner_t_F_GETLK64_(x0, t_F_GETLK64_);
    inner_EBADRQC_(x0, EBADRQC_);
    inner_isfinite_(x0, isfinite_);
    inner_t_isinf_(x0, t_isinf_);
    inner_t_F_SETLKW_(x0, t_F_SETLKW_);
    inner_INT64_MIN_(x0, INT64_MIN_);
    inner_signbit_(x0, signbit_);
    inner_ENAMETOOLONG_(x0, ENAMETOOLONG_);
    inner_FILENAME_MAX_(x0, FILENAME_MAX_);
    inner_ESOCKTNOSUPPORT_(x0, ESOCKTNOSUPPORT_);
    inner_t_S_ISBLK_(x0, t_S_ISBLK_);
    inner_INT_LEAST64_MIN_(x0, INT_LEAST64_MIN_);
    inner_EDOTDOT_(x0, EDOTDOT_);
    inner_EADDRNOTAVAIL_(x0, EADDRNOTAVAIL_);
    inner_ETIME_(x0, ETIME_);
    inner_BUFSIZ_(x0, BUFSIZ_);
    inner_INT_FAST32_MAX_(x0, INT_FAST32_MAX_);
    inner_isunordered_(x0, isunordered_);
    inner_EXIT_SUCCESS_(x0, EXIT_SUCCESS_);
    inner_UINT_FAST8_MAX_(x0, UINT_FAST8_MAX_);
    inner_t_S_IXUSR_(x0, t_S_IXUSR_);
    inner_STDIN_FILENO_(x0, STDIN_FILENO_);
    inner_t_S_IWOTH_(x0, t_S_IWOTH_);
    inner_UINT8_MAX_(x0, UINT8_MAX_);
    inner_EPROTONOSUPPORT_(x0, EPROTONOSUPPORT_);
    inner_EFBIG_(x0, EFBIG_);
    inner_ENOTRECOVERABLE_(x0, ENOTRECOVERABLE_);
    inner_EIO_(x0, EIO_);
    inner_ENETUNREACH_(x0, ENETUNREACH_);
    inner_EXDEV_(x0, EXDEV_);
    inner_t_S_IRGRP_(x0, t_S_IRGRP_);
    inner_UINT32_C_(x0, UINT32_C_);
    inner_UINT_FAST64_MAX_(x0, UINT_FAST64_MAX_);
    inner_INT_FAST32_MIN_(x0, INT_FAST32_MIN_);
    inner_EDQUOT_(x0, EDQUOT_);
    inner_EREMOTEIO_(x0, EREMOTEIO_);
    inner_ENOSPC_(x0, ENOSPC_);
    inner_ENOEXEC_(x0, ENOEXEC_);
    inner_EOF_(x0, EOF_);
    inner_EMSGSIZE_(x0, EMSGSIZE_);
    inner_EDOM_(x0, EDOM_);
    inner_ESRCH_(x0, ESRCH_);
    inner_ECHRNG_(x0, ECHRNG_);
    inner_EHOSTDOWN_(x0, EHOSTDOWN_);
    inner_t_SEEK_END_(x0, t_SEEK_END_);
    inner_ENOLCK_(x0, ENOLCK_);
    inner_ENFILE_(x0, ENFILE_);
    inner_t_isgreaterequal_(x0, t_isgreaterequal_);
    inner_t_O_TRUNC_(x0, t_O_TRUNC_);
    inner_ENOSYS_(x0, ENOSYS_);
    inner_t_O_WRONLY_(x0, t_O_WRONLY_);
    inner_va_arg_(x0, va_arg_);
    inner_t_S_ISGID_(x0, t_S_ISGID_);
    inner_ENOTSUP_(x0, ENOTSUP_);
    inner_ESRMNT_(x0, ESRMNT_);
    inner_INTMAX_MAX_(x0, INTMAX_MAX_);
    inner_R_OK_(x0, R_OK_);
    inner_EDEADLOCK_(x0, EDEADLOCK_);
    inner_ENOANO_(x0, ENOANO_);
    inner_FOPEN_MAX_(x0, FOPEN_MAX_);
    inner_t_F_EXLCK_(x0, t_F_EXLCK_);
    inner_EISCONN_(x0, EISCONN_);
    inner_t_S_ISLNK_(x0, t_S_ISLNK_);
    inner_INTMAX_MIN_(x0, INTMAX_MIN_);
    inner_EUSERS_(x0, EUSERS_);
    inner_ENETDOWN_(x0, ENETDOWN_);
    inner_ENOPROTOOPT_(x0, ENOPROTOOPT_);
    inner_INT_FAST64_MAX_(x0, INT_FAST64_MAX_);
    inner_UINT_LEAST32_MAX_(x0, UINT_LEAST32_MAX_);
    inner_EMFILE_(x0, EMFILE_);
    inner_ENOBUFS_(x0, ENOBUFS_);
    inner_EWOULDBLOCK_(x0, EWOULDBLOCK_);
    inner_t_S_ISREG_(x0, t_S_ISREG_);
    inner_t_S_IXGRP_(x0, t_S_IXGRP_);
    inner_ELIBBAD_(x0, ELIBBAD_);
    inner_INTMAX_C_(x0, INTMAX_C_);
    inner_ESTRPIPE_(x0, ESTRPIPE_);
    inner_ECONNREFUSED_(x0, ECONNREFUSED_);
    inner_INT_FAST64_MIN_(x0, INT_FAST64_MIN_);
    inner_EAGAIN_(x0, EAGAIN_);
    inner_UINT16_MAX_(x0, UINT16_MAX_);
    inner_t_S_ISUID_(x0, t_S_ISUID_);
    inner_ELIBMAX_(x0, ELIBMAX_);
    inner_EEXIST_(x0, EEXIST_);
    inner_errno_(x0, errno_);
    inner_EL2NSYNC_(x0, EL2NSYNC_);
    inner_ENOENT_(x0, ENOENT_);
    inner_ENOPKG_(x0, ENOPKG_);
    inner_t_F_SETFD_(x0, t_F_SETFD_);
    inner_EXFULL_(x0, EXFULL_);
    inner_EKEYREVOKED_(x0, EKEYREVOKED_);
    inner_ENOTUNIQ_(x0, ENOTUNIQ_);
    inner_t_PTRDIFF_MAX_(x0, t_PTRDIFF_MAX_);
    inner_t_S_IROTH_(x0, t_S_IROTH_);
    inner_X_OK_(x0, X_OK_);
    inner_INT_LEAST16_MAX_(x0, INT_LEAST16_MAX_);
    inner_EOPNOTSUPP_(x0, EOPNOTSUPP_);
    inner_d_fileno_(x0, d_fileno_);
    inner_ENOTDIR_(x0, ENOTDIR_);
    inner_EMEDIUMTYPE_(x0, EMEDIUMTYPE_);
    inner_ino_t_(x0, ino_t_);
    inner_ino64_t_(x0, ino64_t_);
    inner_dirent64_(x0, dirent64_);
    inner_t_DT_UNKNOWN_(x0, t_DT_UNKNOWN_);
    inner_t_DT_FIFO_(x0, t_DT_FIFO_);
    inner_t_DT_CHR_(x0, t_DT_CHR_);
    inner_t_DT_DIR_(x0, t_DT_DIR_);
    inner_t_DT_BLK_(x0, t_DT_BLK_);
    inner_t_DT_REG_(x0, t_DT_REG_);
    inner_t_DT_LNK_(x0, t_DT_LNK_);
    inner_t_DT_SOCK_(x0, t_DT_SOCK_);
    inner_t_DT_WHT_(x0, t_DT_WHT_);
    inner_fdopendir_(x0, fdopendir_);
    inner_t_readdir64_(x0, t_readdir64_);
    inner_t_readdir_r_(x0, t_readdir_r_);
    inner_t_readdir64_r_(x0, t_readdir64_r_);
    inner_seekdir_(x0, seekdir_);
    inner_telldir_(x0, telldir_);
    inner_dirfd_(x0, dirfd_);
    inner_t_scandir_(x0, t_scandir_);
    inner_t_scandir64_(x0, t_scandir64_);
    inner_t_scandirat_(x0, t_scandirat_);
    inner_t_scandirat64_(x0, t_scandirat64_);
    inner_t_alphasort_(x0, t_alphasort_);
    inner_t_alphasort64_(x0, t_alphasort64_);
    inner_t_getdirentries_(x0, t_getdirentries_);
    inner_t_getdirentries64_(x0, t_getdirentries64_);
    inner_t_versionsort_(x0, t_versionsort_);
    inner_t_versionsort64_(x0, t_versionsort64_);
    inner_getdents64_(x0, getdents64_);
    inner_t_program_invocation_name_(x0, t_program_invocation_name_);
    inner_t_program_invocation_short_name_(x0, t_program_invocation_short_name_);
    inner_error_t_(x0, error_t_);
    inner_flock64_(x0, flock64_);
    inner_iovec_(x0, iovec_);
    inner_iov_base(x0, iov_base);
    inner_iov_len(x0, iov_len);
    inner_t_F_OWNER_TID_(x0, t_F_OWNER_TID_);
    inner_t_F_OWNER_PID_(x0, t_F_OWNER_PID_);
    inner_t_F_OWNER_PGRP_(x0, t_F_OWNER_PGRP_);
    inner_t_F_OWNER_GID_(x0, t_F_OWNER_GID_);
    inner_f_owner_ex_(x0, f_owner_ex_);
    inner_type(x0, type);
    inner_pid(x0, pid);
    inner_file_handle_(x0, file_handle_);
    inner_handle_bytes(x0, handle_bytes);
    inner_handle_type(x0, handle_type);
    inner_f_handle(x0, f_handle);
    inner_readahead_(x0, readahead_);
    inner_sync_file_range_(x0, sync_file_range_);
    inner_vmsplice_(x0, vmsplice_);
    inner_splice_(x0, splice_);
    inner_tee_(x0, tee_);
    inner_t_fallocate_(x0, t_fallocate_);
    inner_t_fallocate64_(x0, t_fallocate64_);
    inner_name_to_handle_at_(x0, name_to_handle_at_);
    inner_open_by_handle_at_(x0, open_by_handle_at_);
    inner_off64_t_(x0, off64_t_);
    inner_time_t_(x0, time_t_);
    inner_timespec_(x0, timespec_);
    inner_tv_sec(x0, tv_sec);
    inner_tv_nsec(x0, tv_nsec);
    inner_st_atim(x0, st_atim);
    inner_st_mtim(x0, st_mtim);
    inner_st_ctim(x0, st_ctim);
    inner_stat64_(x0, stat64_);
    inner_fcntl64_(x0, fcntl64_);
    inner_open64_(x0, open64_);
    inner_t_openat_(x0, t_openat_);
    inner_t_openat64_(x0, t_openat64_);
    inner_creat64_(x0, creat64_);
    inner_lockf_(x0, lockf_);
    inner_lockf64_(x0, lockf64_);
    inner_t_posix_fadvise_(x0, t_posix_fadvise_);
    inner_t_posix_fadvise64_(x0, t_posix_fadvise64_);
    inner_t_posix_fallocate_(x0, t_posix_fallocate_);
    inner_t_posix_fallocate64_(x0, t_posix_fallocate64_);
    inner_t_FP_INT_UPWARD_(x0, t_FP_INT_UPWARD_);
    inner_t_FP_INT_DOWNWARD_(x0, t_FP_INT_DOWNWARD_);
    inner_t_FP_INT_TOWARDZERO_(x0, t_FP_INT_TOWARDZERO_);
    inner_t_FP_INT_TONEARESTFROMZERO_(x0, t_FP_INT_TONEARESTFROMZERO_);
    inner_t_FP_INT_TONEAREST_(x0, t_FP_INT_TONEAREST_);
    inner_sincos_(x0, sincos_);
    inner_exp10_(x0, exp10_);
    inner_finite_(x0, finite_);
    inner_drem_(x0, drem_);
    inner_significand_(x0, significand_);
    inner_j0_(x0, j0_);
    inner_j1_(x0, j1_);
    inner_jn_(x0, jn_);
    inner_y0_(x0, y0_);
    inner_y1_(x0, y1_);
    inner_yn_(x0, yn_);
    inner_gamma_(x0, gamma_);
    inner_lgamma_r_(x0, lgamma_r_);
    inner_nextdown_(x0, nextdown_);
    inner_nextup_(x0, nextup_);
    inner_llogb_(x0, llogb_);
    inner_roundeven_(x0, roundeven_);
    inner_fromfp_(x0, fromfp_);
    inner_ufromfp_(x0, ufromfp_);
    inner_fromfpx_(x0, fromfpx_);
    inner_ufromfpx_(x0, ufromfpx_);
    inner_canonicalize_(x0, canonicalize_);
    inner_fmaxmag_(x0, fmaxmag_);
    inner_fminmag_(x0, fminmag_);
    inner_fmaximum_(x0, fmaximum_);
    inner_fminimum_(x0, fminimum_);
    inner_fmaximum_num_(x0, fmaximum_num_);
    inner_fminimum_num_(x0, fminimum_num_);
    inner_fmaximum_mag_(x0, fmaximum_mag_);
    inner_fminimum_mag_(x0, fminimum_mag_);
    inner_fmaximum_mag_num_(x0, fmaximum_mag_num_);
    inner_fminimum_mag_num_(x0, fminimum_mag_num_);
    inner_totalorder_(x0, totalorder_);
    inner_totalordermag_(x0, totalordermag_);
    inner_getpayload_(x0, getpayload_);
    inner_setpayload_(x0, setpayload_);
    inner_setpayloadsig_(x0, setpayloadsig_);
    inner_scalb_(x0, scalb_);
    inner_sincosf_(x0, sincosf_);
    inner_exp10f_(x0, exp10f_);
    inner_t_isinff_(x0, t_isinff_);
    inner_finitef_(x0, finitef_);
    inner_dremf_(x0, dremf_);
    inner_significandf_(x0, significandf_);
    inner_t_isnanf_(x0, t_isnanf_);
    inner_j0f_(x0, j0f_);
    inner_j1f_(x0, j1f_);
    inner_jnf_(x0, jnf_);
    inner_y0f_(x0, y0f_);
    inner_y1f_(x0, y1f_);
    inner_ynf_(x0, ynf_);
    inner_gammaf_(x0, gammaf_);
    inner_lgammaf_r_(x0, lgammaf_r_);
    inner_nextdownf_(x0, nextdownf_);
    inner_nextupf_(x0, nextupf_);
    inner_llogbf_(x0, llogbf_);
    inner_roundevenf_(x0, roundevenf_);
    inner_fromfpf_(x0, fromfpf_);
    inner_ufromfpf_(x0, ufromfpf_);
    inner_fromfpxf_(x0, fromfpxf_);
    inner_ufromfpxf_(x0, ufromfpxf_);
    inner_canonicalizef_(x0, canonicalizef_);
    inner_fmaxmagf_(x0, fmaxmagf_);
    inner_fminmagf_(x0, fminmagf_);
    inner_fmaximumf_(x0, fmaximumf_);
    inner_fminimumf_(x0, fminimumf_);
    inner_fmaximum_numf_(x0, fmaximum_numf_);
    inner_fminimum_numf_(x0, fminimum_numf_);
    inner_fmaximum_magf_(x0, fmaximum_magf_);
    inner_fminimum_magf_(x0, fminimum_magf_);
    inner_fmaximum_mag_numf_(x0, fmaximum_mag_numf_);
    inner_fminimum_mag_numf_(x0, fminimum_mag_numf_);
    inner_totalorderf_(x0, totalorderf_);
    inner_totalordermagf_(x0, totalordermagf_);
    inner_getpayloadf_(x0, getpayloadf_);
    inner_setpayloadf_(x0, setpayloadf_);
    inner_setpayloadsigf_(x0, setpayloadsigf_);
    inner_scalbf_(x0, scalbf_);
    inner_sincosl_(x0, sincosl_);
    inner_exp10l_(x0, exp10l_);
    inner_t_isinfl_(x0, t_isinfl_);
    inner_finitel_(x0, finitel_);
    inner_dreml_(x0, dreml_);
    inner_significandl_(x0, significandl_);
    inner_t_isnanl_(x0, t_isnanl_);
    inner_j0l_(x0, j0l_);
    inner_j1l_(x0, j1l_);
    inner_jnl_(x0, jnl_);
    inner_y0l_(x0, y0l_);
    inner_y1l_(x0, y1l_);
    inner_ynl_(x0, ynl_);
    inner_gammal_(x0, gammal_);
    inner_lgammal_r_(x0, lgammal_r_);
    inner_nextdownl_(x0, nextdownl_);
    inner_nextupl_(x0, nextupl_);
    inner_llogbl_(x0, llogbl_);
    inner_roundevenl_(x0, roundevenl_);
    inner_fromfpl_(x0, fromfpl_);
    inner_ufromfpl_(x0, ufromfpl_);
    inner_fromfpxl_(x0, fromfpxl_);
    inner_ufromfpxl_(x0, ufromfpxl_);
    inner_canonicalizel_(x0, canonicalizel_);
    inner_fmaxmagl_(x0, fmaxmagl_);
    inner_fminmagl_(x0, fminmagl_);
    inner_fmaximuml_(x0, fmaximuml_);
    inner_fminimuml_(x0, fminimuml_);
    inner_fmaximum_numl_(x0, fmaximum_numl_);
    inner_fminimum_numl_(x0, fminimum_numl_);
    inner_fmaximum_magl_(x0, fmaximum_magl_);
    inner_fminimum_magl_(x0, fminimum_magl_);
    inner_fmaximum_mag_numl_(x0, fmaximum_mag_numl_);
    inner_fminimum_mag_numl_(x0, fminimum_mag_numl_);
    inner_totalorderl_(x0, totalorderl_);
    inner_totalordermagl_(x0, totalordermagl_);
    inner_getpayloadl_(x0, getpayloadl_);
    inner_setpayloadl_(x0, setpayloadl_);
    inner_setpayloadsigl_(x0, setpayloadsigl_);
    inner_scalbl_(x0, scalbl_);
    inner_acosf32_(x0, acosf32_);
    inner_asinf32_(x0, asinf32_);
    inner_atanf32_(x0, atanf32_);
    inner_atan2f32_(x0, atan2f32_);
    inner_cosf32_(x0, cosf32_);
    inner_sinf32_(x0, sinf32_);
    inner_tanf32_(x0, tanf32_);
    inner_coshf32_(x0, coshf32_);
    inner_sinhf32_(x0, sinhf32_);
    inner_tanhf32_(x0, tanhf32_);
    inner_sincosf32_(x0, sincosf32_);
    inner_acoshf32_(x0, acoshf32_);
    inner_asinhf32_(x0, asinhf32_);
    inner_atanhf32_(x0, atanhf32_);
    inner_expf32_(x0, expf32_);
    inner_frexpf32_(x0, frexpf32_);
    inner_ldexpf32_(x0, ldexpf32_);
    inner_logf32_(x0, logf32_);
    inner_log10f32_(x0, log10f32_);
    inner_modff32_(x0, modff32_);
    inner_exp10f32_(x0, exp10f32_);
    inner_expm1f32_(x0, expm1f32_);
    inner_log1pf32_(x0, log1pf32_);
    inner_logbf32_(x0, logbf32_);
    inner_exp2f32_(x0, exp2f32_);
    inner_log2f32_(x0, log2f32_);
    inner_powf32_(x0, powf32_);
    inner_sqrtf32_(x0, sqrtf32_);
    inner_hypotf32_(x0, hypotf32_);
    inner_cbrtf32_(x0, cbrtf32_);
    inner_ceilf32_(x0, ceilf32_);
    inner_fabsf32_(x0, fabsf32_);
    inner_floorf32_(x0, floorf32_);
    inner_fmodf32_(x0, fmodf32_);
    inner_copysignf32_(x0, copysignf32_);
    inner_nanf32_(x0, nanf32_);
    inner_j0f32_(x0, j0f32_);
    inner_j1f32_(x0, j1f32_);
    inner_jnf32_(x0, jnf32_);
    inner_y0f32_(x0, y0f32_);
    inner_y1f32_(x0, y1f32_);
    inner_ynf32_(x0, ynf32_);
    inner_erff32_(x0, erff32_);
    inner_erfcf32_(x0, erfcf32_);
    inner_lgammaf32_(x0, lgammaf32_);
    inner_tgammaf32_(x0, tgammaf32_);
    inner_lgammaf32_r_(x0, lgammaf32_r_);
    inner_rintf32_(x0, rintf32_);
    inner_nextafterf32_(x0, nextafterf32_);
    inner_nextdownf32_(x0, nextdownf32_);
    inner_nextupf32_(x0, nextupf32_);
    inner_remainderf32_(x0, remainderf32_);
    inner_scalbnf32_(x0, scalbnf32_);
    inner_ilogbf32_(x0, ilogbf32_);
    inner_llogbf32_(x0, llogbf32_);
    inner_scalblnf32_(x0, scalblnf32_);
    inner_nearbyintf32_(x0, nearbyintf32_);
    inner_roundf32_(x0, roundf32_);
    inner_truncf32_(x0, truncf32_);
    inner_remquof32_(x0, remquof32_);
    inner_lrintf32_(x0, lrintf32_);
    inner_llrintf32_(x0, llrintf32_);
    inner_lroundf32_(x0, lroundf32_);
    inner_llroundf32_(x0, llroundf32_);
    inner_fdimf32_(x0, fdimf32_);
    inner_fmaxf32_(x0, fmaxf32_);
    inner_fminf32_(x0, fminf32_);
    inner_fmaf32_(x0, fmaf32_);
    inner_roundevenf32_(x0, roundevenf32_);
    inner_fromfpf32_(x0, fromfpf32_);
    inner_ufromfpf32_(x0, ufromfpf32_);
    inner_fromfpxf32_(x0, fromfpxf32_);
    inner_ufromfpxf32_(x0, ufromfpxf32_);
    inner_canonicalizef32_(x0, canonicalizef32_);
    inner_fmaxmagf32_(x0, fmaxmagf32_);
    inner_fminmagf32_(x0, fminmagf32_);
    inner_fmaximumf32_(x0, fmaximumf32_);
    inner_fminimumf32_(x0, fminimumf32_);
    inner_fmaximum_numf32_(x0, fmaximum_numf32_);
    inner_fminimum_numf32_(x0, fminimum_numf32_);
    inner_fmaximum_magf32_(x0, fmaximum_magf32_);
    inner_fminimum_magf32_(x0, fminimum_magf32_);
    inner_fmaximum_mag_numf32_(x0, fmaximum_mag_numf32_);
    inner_fminimum_mag_numf32_(x0, fminimum_mag_numf32_);
    inner_totalorderf32_(x0, totalorderf32_);
    inner_totalordermagf32_(x0, totalordermagf32_);
    inner_getpayloadf32_(x0, getpayloadf32_);
    inner_setpayloadf32_(x0, setpayloadf32_);
    inner_setpayloadsigf32_(x0, setpayloadsigf32_);
    inner_acosf64_(x0, acosf64_);
    inner_asinf64_(x0, asinf64_);
    inner_atanf64_(x0, atanf64_);
    inner_atan2f64_(x0, atan2f64_);
    inner_cosf64_(x0, cosf64_);
    inner_sinf64_(x0, sinf64_);
    inner_tanf64_(x0, tanf64_);
    inner_coshf64_(x0, coshf64_);
    inner_sinhf64_(x0, sinhf64_);
    inner_tanhf64_(x0, tanhf64_);
    inner_sincosf64_(x0, sincosf64_);
    inner_acoshf64_(x0, acoshf64_);
    inner_asinhf64_(x0, asinhf64_);
    inner_atanhf64_(x0, atanhf64_);
    inner_expf64_(x0, expf64_);
    inner_frexpf64_(x0, frexpf64_);
    inner_ldexpf64_(x0, ldexpf64_);
    inner_logf64_(x0, logf64_);
    inner_log10f64_(x0, log10f64_);
    inner_modff64_(x0, modff64_);
    inner_exp10f64_(x0, exp10f64_);
    inner_expm1f64_(x0, expm1f64_);
    inner_log1pf64_(x0, log1pf64_);
    inner_logbf64_(x0, logbf64_);
    inner_exp2f64_(x0, exp2f64_);
    inner_log2f64_(x0, log2f64_);
    inner_powf64_(x0, powf64_);
    inner_sqrtf64_(x0, sqrtf64_);
    inner_hypotf64_(x0, hypotf64_);
    inner_cbrtf64_(x0, cbrtf64_);
    inner_ceilf64_(x0, ceilf64_);
    inner_fabsf64_(x0, fabsf64_);
    inner_floorf64_(x0, floorf64_);
    inner_fmodf64_(x0, fmodf64_);
    inner_copysignf64_(x0, copysignf64_);
    inner_nanf64_(x0, nanf64_);
    inner_j0f64_(x0, j0f64_);
    inner_j1f64_(x0, j1f64_);
    inner_jnf64_(x0, jnf64_);
    inner_y0f64_(x0, y0f64_);
    inner_y1f64_(x0, y1f64_);
    inner_ynf64_(x0, ynf64_);
    inner_erff64_(x0, erff64_);
    inner_erfcf64_(x0, erfcf64_);
    inner_lgammaf64_(x0, lgammaf64_);
    inner_tgammaf64_(x0, tgammaf64_);
    inner_lgammaf64_r_(x0, lgammaf64_r_);
    inner_rintf64_(x0, rintf64_);
    inner_nextafterf64_(x0, nextafterf64_);
    inner_nextdownf64_(x0, nextdownf64_);
    inner_nextupf64_(x0, nextupf64_);
    inner_remainderf64_(x0, remainderf64_);
    inner_scalbnf64_(x0, scalbnf64_);
    inner_ilogbf64_(x0, ilogbf64_);
    inner_llogbf64_(x0, llogbf64_);
    inner_scalblnf64_(x0, scalblnf64_);
    inner_nearbyintf64_(x0, nearbyintf64_);
    inner_roundf64_(x0, roundf64_);
    inner_truncf64_(x0, truncf64_);
    inner_remquof64_(x0, remquof64_);
    inner_lrintf64_(x0, lrintf64_);
    inner_llrintf64_(x0, llrintf64_);
    inner_lroundf64_(x0, lroundf64_);
    inner_llroundf64_(x0, llroundf64_);
    inner_fdimf64_(x0, fdimf64_);
    inner_fmaxf64_(x0, fmaxf64_);
    inner_fminf64_(x0, fminf64_);
    inner_fmaf64_(x0, fmaf64_);
    inner_roundevenf64_(x0, roundevenf64_);
    inner_fromfpf64_(x0, fromfpf64_);
    inner_ufromfpf64_(x0, ufromfpf64_);
    inner_fromfpxf64_(x0, fromfpxf64_);
    inner_ufromfpxf64_(x0, ufromfpxf64_);
    inner_canonicalizef64_(x0, canonicalizef64_);
    inner_fmaxmagf64_(x0, fmaxmagf64_);
    inner_fminmagf64_(x0, fminmagf64_);
    inner_fmaximumf64_(x0, fmaximumf64_);
    inner_fminimumf64_(x0, fminimumf64_);
    inner_fmaximum_numf64_(x0, fmaximum_numf64_);
    inner_fminimum_numf64_(x0, fminimum_numf64_);
    inner_fmaximum_magf64_(x0, fmaximum_magf64_);
    inner_fminimum_magf64_(x0, fminimum_magf64_);
    inner_fmaximum_mag_numf64_(x0, fmaximum_mag_numf64_);
    inner_fminimum_mag_numf64_(x0, fminimum_mag_numf64_);
    inner_totalorderf64_(x0, totalorderf64_);
    inner_totalordermagf64_(x0, totalordermagf64_);
    inner_getpayloadf64_(x0, getpayloadf64_);
    inner_setpayloadf64_(x0, setpayloadf64_);
    inner_setpayloadsigf64_(x0, setpayloadsigf64_);
    inner_acosf128_(x0, acosf128_);
    inner_asinf128_(x0, asinf128_);
    inner_atanf128_(x0, atanf128_);
    inner_atan2f128_(x0, atan2f128_);
    inner_cosf128_(x0, cosf128_);
    inner_sinf128_(x0, sinf128_);
    inner_tanf128_(x0, tanf128_);
    inner_coshf128_(x0, coshf128_);
    inner_sinhf128_(x0, sinhf128_);
    inner_tanhf128_(x0, tanhf128_);
    inner_sincosf128_(x0, sincosf128_);
    inner_acoshf128_(x0, acoshf128_);
    inner_asinhf128_(x0, asinhf128_);
    inner_atanhf128_(x0, atanhf128_);
    inner_expf128_(x0, expf128_);
    inner_frexpf128_(x0, frexpf128_);
    inner_ldexpf128_(x0, ldexpf128_);
    inner_logf128_(x0, logf128_);
    inner_log10f128_(x0, log10f128_);
    inner_modff128_(x0, modff128_);
    inner_exp10f128_(x0, exp10f128_);
    inner_expm1f128_(x0, expm1f128_);
    inner_log1pf128_(x0, log1pf128_);
    inner_logbf128_(x0, logbf128_);
    inner_exp2f128_(x0, exp2f128_);
    inner_log2f128_(x0, log2f128_);
    inner_powf128_(x0, powf128_);
    inner_sqrtf128_(x0, sqrtf128_);
    inner_hypotf128_(x0, hypotf128_);
    inner_cbrtf128_(x0, cbrtf128_);
    inner_ceilf128_(x0, ceilf128_);
    inner_fabsf128_(x0, fabsf128_);
    inner_floorf128_(x0, floorf128_);
    inner_fmodf128_(x0, fmodf128_);
    inner_copysignf128_(x0, copysignf128_);
    inner_nanf128_(x0, nanf128_);
    inner_j0f128_(x0, j0f128_);
    inner_j1f128_(x0, j1f128_);
    inner_jnf128_(x0, jnf128_);
    inner_y0f128_(x0, y0f128_);
    inner_y1f128_(x0, y1f128_);
    inner_ynf128_(x0, ynf128_);
    inner_erff128_(x0, erff128_);
    inner_erfcf128_(x0, erfcf128_);
    inner_lgammaf128_(x0, lgammaf128_);
    inner_tgammaf128_(x0, tgammaf128_);
    inner_lgammaf128_r_(x0, lgammaf128_r_);
    inner_rintf128_(x0, rintf128_);
    inner_nextafterf128_(x0, nextafterf128_);
    inner_nextdownf128_(x0, nextdownf128_);
    inner_nextupf128_(x0, nextupf128_);
    inner_remainderf128_(x0, remainderf128_);
    inner_scalbnf128_(x0, scalbnf128_);
    inner_ilogbf128_(x0, ilogbf128_);
    inner_llogbf128_(x0, llogbf128_);
    inner_scalblnf128_(x0, scalblnf128_);
    inner_nearbyintf128_(x0, nearbyintf128_);
    inner_roundf128_(x0, roundf128_);
    inner_truncf128_(x0, truncf128_);
    inner_remquof128_(x0, remquof128_);
    inner_lrintf128_(x0, lrintf128_);
    inner_llrintf128_(x0, llrintf128_);
    inner_lroundf128_(x0, lroundf128_);
    inner_llroundf128_(x0, llroundf128_);
    inner_fdimf128_(x0, fdimf128_);
    inner_fmaxf128_(x0, fmaxf128_);
    inner_fminf128_(x0, fminf128_);
    inner_fmaf128_(x0, fmaf128_);
    inner_roundevenf128_(x0, roundevenf128_);
    inner_fromfpf128_(x0, fromfpf128_);
    inner_ufromfpf128_(x0, ufromfpf128_);
    inner_fromfpxf128_(x0, fromfpxf128_);
    inner_ufromfpxf128_(x0, ufromfpxf128_);
    inner_canonicalizef128_(x0, canonicalizef128_);
    inner_fmaxmagf128_(x0, fmaxmagf128_);
    inner_fminmagf128_(x0, fminmagf128_);
    inner_fmaximumf128_(x0, fmaximumf128_);
    inner_fminimumf128_(x0, fminimumf128_);
    inner_fmaximum_numf128_(x0, fmaximum_numf128_);
    inner_fminimum_numf128_(x0, fminimum_numf128_);
    inner_fmaximum_magf128_(x0, fmaximum_magf128_);
    inner_fminimum_magf128_(x0, fminimum_magf128_);
    inner_fmaximum_mag_numf128_(x0, fmaximum_mag_numf128_);
    inner_fminimum_mag_numf128_(x0, fminimum_mag_numf128_);
    inner_totalorderf128_(x0, totalorderf128_);
    inner_totalordermagf128_(x0, totalordermagf128_);
    inner_getpayloadf128_(x0, getpayloadf128_);
    inner_setpayloadf128_(x0, setpayloadf128_);
    inner_setpayloadsigf128_(x0, setpayloadsigf128_);
    inner_acosf32x_(x0, acosf32x_);
    inner_asinf32x_(x0, asinf32x_);
    inner_atanf32x_(x0, atanf32x_);
    inner_atan2f32x_(x0, atan2f32x_);
    inner_cosf32x_(x0, cosf32x_);
    inner_sinf32x_(x0, sinf32x_);
    inner_tanf32x_(x0, tanf32x_);
    inner_coshf32x_(x0, coshf32x_);
    inner_sinhf32x_(x0, sinhf32x_);
    inner_tanhf32x_(x0, tanhf32x_);
    inner_sincosf32x_(x0, sincosf32x_);
    inner_acoshf32x_(x0, acoshf32x_);
    inner_asinhf32x_(x0, asinhf32x_);
    inner_atanhf32x_(x0, atanhf32x_);
    inner_expf32x_(x0, expf32x_);
    inner_frexpf32x_(x0, frexpf32x_);
    inner_ldexpf32x_(x0, ldexpf32x_);
    inner_logf32x_(x0, logf32x_);
    inner_log10f32x_(x0, log10f32x_);
    inner_modff32x_(x0, modff32x_);
    inner_exp10f32x_(x0, exp10f32x_);
    inner_expm1f32x_(x0, expm1f32x_);
    inner_log1pf32x_(x0, log1pf32x_);
    inner_logbf32x_(x0, logbf32x_);
    inner_exp2f32x_(x0, exp2f32x_);
    inner_log2f32x_(x0, log2f32x_);
    inner_powf32x_(x0, powf32x_);
    inner_sqrtf32x_(x0, sqrtf32x_);
    inner_hypotf32x_(x0, hypotf32x_);
    inner_cbrtf32x_(x0, cbrtf32x_);
    inner_ceilf32x_(x0, ceilf32x_);
    inner_fabsf32x_(x0, fabsf32x_);
    inner_floorf32x_(x0, floorf32x_);
    inner_fmodf32x_(x0, fmodf32x_);
    inner_copysignf32x_(x0, copysignf32x_);
    inner_nanf32x_(x0, nanf32x_);
    inner_j0f32x_(x0, j0f32x_);
    inner_j1f32x_(x0, j1f32x_);
    inner_jnf32x_(x0, jnf32x_);
    inner_y0f32x_(x0, y0f32x_);
    inner_y1f32x_(x0, y1f32x_);
    inner_ynf32x_(x0, ynf32x_);
    inner_erff32x_(x0, erff32x_);
    inner_erfcf32x_(x0, erfcf32x_);
    inner_lgammaf32x_(x0, lgammaf32x_);
    inner_tgammaf32x_(x0, tgammaf32x_);
    inner_lgammaf32x_r_(x0, lgammaf32x_r_);
    inner_rintf32x_(x0, rintf32x_);
    inner_nextafterf32x_(x0, nextafterf32x_);
    inner_nextdownf32x_(x0, nextdownf32x_);
    inner_nextupf32x_(x0, nextupf32x_);
    inner_remainderf32x_(x0, remainderf32x_);
    inner_scalbnf32x_(x0, scalbnf32x_);
    inner_ilogbf32x_(x0, ilogbf32x_);
    inner_llogbf32x_(x0, llogbf32x_);
    inner_scalblnf32x_(x0, scalblnf32x_);
    inner_nearbyintf32x_(x0, nearbyintf32x_);
    inner_roundf32x_(x0, roundf32x_);
    inner_truncf32x_(x0, truncf32x_);
    inner_remquof32x_(x0, remquof32x_);
    inner_lrintf32x_(x0, lrintf32x_);
    inner_llrintf32x_(x0, llrintf32x_);
    inner_lroundf32x_(x0, lroundf32x_);
    inner_llroundf32x_(x0, llroundf32x_);
    inner_fdimf32x_(x0, fdimf32x_);
    inner_fmaxf32x_(x0, fmaxf32x_);
    inner_fminf32x_(x0, fminf32x_);
    inner_fmaf32x_(x0, fmaf32x_);
    inner_roundevenf32x_(x0, roundevenf32x_);
    inner_fromfpf32x_(x0, fromfpf32x_);
    inner_ufromfpf32x_(x0, ufromfpf32x_);
    inner_fromfpxf32x_(x0, fromfpxf32x_);
    inner_ufromfpxf32x_(x0, ufromfpxf32x_);
    inner_canonicalizef32x_(x0, canonicalizef32x_);
    inner_fmaxmagf32x_(x0, fmaxmagf32x_);
    inner_fminmagf32x_(x0, fminmagf32x_);
    inner_fmaximumf32x_(x0, fmaximumf32x_);
    inner_fminimumf32x_(x0, fminimumf32x_);
    inner_fmaximum_numf32x_(x0, fmaximum_numf32x_);
    inner_fminimum_numf32x_(x0, fminimum_numf32x_);
    inner_fmaximum_magf32x_(x0, fmaximum_magf32x_);
    inner_fminimum_magf32x_(x0, fminimum_magf32x_);
    inner_fmaximum_mag_numf32x_(x0, fmaximum_mag_numf32x_);
    inner_fminimum_mag_numf32x_(x0, fminimum_mag_numf32x_);
    inner_totalorderf32x_(x0, totalorderf32x_);
    inner_totalordermagf32x_(x0, totalordermagf32x_);
    inner_getpayloadf32x_(x0, getpayloadf32x_);
    inner_setpayloadf32x_(x0, setpayloadf32x_);
    inner_setpayloadsigf32x_(x0, setpayloadsigf32x_);
    inner_acosf64x_(x0, acosf64x_);
    inner_asinf64x_(x0, asinf64x_);
    inner_atanf64x_(x0, atanf64x_);
    inner_atan2f64x_(x0, atan2f64x_);
    inner_cosf64x_(x0, cosf64x_);
    inner_sinf64x_(x0, sinf64x_);
    inner_tanf64x_(x0, tanf64x_);
    inner_coshf64x_(x0, coshf64x_);
    inner_sinhf64x_(x0, sinhf64x_);
    inner_tanhf64x_(x0, tanhf64x_);
    inner_sincosf64x_(x0, sincosf64x_);
    inner_acoshf64x_(x0, acoshf64x_);
    inner_asinhf64x_(x0, asinhf64x_);
    inner_atanhf64x_(x0, atanhf64x_);
    inner_expf64x_(x0, expf64x_);
    inner_frexpf64x_(x0, frexpf64x_);
    inner_ldexpf64x_(x0, ldexpf64x_);
    inner_logf64x_(x0, logf64x_);
    inner_log10f64x_(x0, log10f64x_);
    inner_modff64x_(x0, modff64x_);
    inner_exp10f64x_(x0, exp10f64x_);
    inner_expm1f64x_(x0, expm1f64x_);
    inner_log1pf64x_(x0, log1pf64x_);
    inner_logbf64x_(x0, logbf64x_);
    inner_exp2f64x_(x0, exp2f64x_);
    inner_log2f64x_(x0, log2f64x_);
    inner_powf64x_(x0, powf64x_);
    inner_sqrtf64x_(x0, sqrtf64x_);
    inner_hypotf64x_(x0, hypotf64x_);
    inner_cbrtf64x_(x0, cbrtf64x_);
    inner_ceilf64x_(x0, ceilf64x_);
    inner_fabsf64x_(x0, fabsf64x_);
    inner_floorf64x_(x0, floorf64x_);
    inner_fmodf64x_(x0, fmodf64x_);
    inner_copysignf64x_(x0, copysignf64x_);
    inner_nanf64x_(x0, nanf64x_);
    inner_j0f64x_(x0, j0f64x_);
    inner_j1f64x_(x0, j1f64x_);
    inner_jnf64x_(x0, jnf64x_);
    inner_y0f64x_(x0, y0f64x_);
    inner_y1f64x_(x0, y1f64x_);
    inner_ynf64x_(x0, ynf64x_);
    inner_erff64x_(x0, erff64x_);
    inner_erfcf64x_(x0, erfcf64x_);
    inner_lgammaf64x_(x0, lgammaf64x_);
    inner_tgammaf64x_(x0, tgammaf64x_);
    inner_lgammaf64x_r_(x0, lgammaf64x_r_);
    inner_rintf64x_(x0, rintf64x_);
    inner_nextafterf64x_(x0, nextafterf64x_);
    inner_nextdownf64x_(x0, nextdownf64x_);
    inner_nextupf64x_(x0, nextupf64x_);
    inner_remainderf64x_(x0, remainderf64x_);
    inner_scalbnf64x_(x0, scalbnf64x_);
    inner_ilogbf64x_(x0, ilogbf64x_);
    inner_llogbf64x_(x0, llogbf64x_);
    inner_scalblnf64x_(x0, scalblnf64x_);
    inner_nearbyintf64x_(x0, nearbyintf64x_);
    inner_roundf64x_(x0, roundf64x_);
    inner_truncf64x_(x0, truncf64x_);
    inner_remquof64x_(x0, remquof64x_);
    inner_lrintf64x_(x0, lrintf64x_);
    inner_llrintf64x_(x0, llrintf64x_);
    inner_lroundf64x_(x0, lroundf64x_);
    inner_llroundf64x_(x0, llroundf64x_);
    inner_fdimf64x_(x0, fdimf64x_);
    inner_fmaxf64x_(x0, fmaxf64x_);
    inner_fminf64x_(x0, fminf64x_);
    inner_fmaf64x_(x0, fmaf64x_);
    inner_roundevenf64x_(x0, roundevenf64x_);
    inner_fromfpf64x_(x0, fromfpf64x_);
    inner_ufromfpf64x_(x0, ufromfpf64x_);
    inner_fromfpxf64x_(x0, fromfpxf64x_);
    inner_ufromfpxf64x_(x0, ufromfpxf64x_);
    inner_canonicalizef64x_(x0, canonicalizef64x_);
    inner_fmaxmagf64x_(x0, fmaxmagf64x_);
    inner_fminmagf64x_(x0, fminmagf64x_);
    inner_fmaximumf64x_(x0, fmaximumf64x_);
    inner_fminimumf64x_(x0, fminimumf64x_);
    inner_fmaximum_numf64x_(x0, fmaximum_numf64x_);
    inner_fminimum_numf64x_(x0, fminimum_numf64x_);
    inner_fmaximum_magf64x_(x0, fmaximum_magf64x_);
    inner_fminimum_magf64x_(x0, fminimum_magf64x_);
    inner_fmaximum_mag_numf64x_(x0, fmaximum_mag_numf64x_);
    inner_fminimum_mag_numf64x_(x0, fminimum_mag_numf64x_);
    inner_totalorderf64x_(x0, totalorderf64x_);
    inner_totalordermagf64x_(x0, totalordermagf64x_);
    inner_getpayloadf64x_(x0, getpayloadf64x_);
    inner_setpayloadf64x_(x0, setpayloadf64x_);
    inner_setpayloadsigf64x_(x0, setpayloadsigf64x_);
    inner_fadd_(x0, fadd_);
    inner_fdiv_(x0, fdiv_);
    inner_ffma_(x0, ffma_);
    inner_fmul_(x0, fmul_);
    inner_fsqrt_(x0, fsqrt_);
    inner_fsub_(x0, fsub_);
    inner_faddl_(x0, faddl_);
    inner_fdivl_(x0, fdivl_);
    inner_ffmal_(x0, ffmal_);
    inner_fmull_(x0, fmull_);
    inner_fsqrtl_(x0, fsqrtl_);
    inner_fsubl_(x0, fsubl_);
    inner_daddl_(x0, daddl_);
    inner_ddivl_(x0, ddivl_);
    inner_dfmal_(x0, dfmal_);
    inner_dmull_(x0, dmull_);
    inner_dsqrtl_(x0, dsqrtl_);
    inner_dsubl_(x0, dsubl_);
    inner_t_f32addf32x_(x0, t_f32addf32x_);
    inner_t_f32divf32x_(x0, t_f32divf32x_);
    inner_t_f32fmaf32x_(x0, t_f32fmaf32x_);
    inner_t_f32mulf32x_(x0, t_f32mulf32x_);
    inner_t_f32sqrtf32x_(x0, t_f32sqrtf32x_);
    inner_t_f32subf32x_(x0, t_f32subf32x_);
    inner_t_f32addf64_(x0, t_f32addf64_);
    inner_t_f32divf64_(x0, t_f32divf64_);
    inner_t_f32fmaf64_(x0, t_f32fmaf64_);
    inner_t_f32mulf64_(x0, t_f32mulf64_);
    inner_t_f32sqrtf64_(x0, t_f32sqrtf64_);
    inner_t_f32subf64_(x0, t_f32subf64_);
    inner_t_f32addf64x_(x0, t_f32addf64x_);
    inner_t_f32divf64x_(x0, t_f32divf64x_);
    inner_t_f32fmaf64x_(x0, t_f32fmaf64x_);
    inner_t_f32mulf64x_(x0, t_f32mulf64x_);
    inner_t_f32sqrtf64x_(x0, t_f32sqrtf64x_);
    inner_t_f32subf64x_(x0, t_f32subf64x_);
    inner_t_f32addf128_(x0, t_f32addf128_);
    inner_t_f32divf128_(x0, t_f32divf128_);
    inner_t_f32fmaf128_(x0, t_f32fmaf128_);
    inner_t_f32mulf128_(x0, t_f32mulf128_);
    inner_t_f32sqrtf128_(x0, t_f32sqrtf128_);
    inner_t_f32subf128_(x0, t_f32subf128_);
    inner_t_f32xaddf64_(x0, t_f32xaddf64_);
    inner_t_f32xdivf64_(x0, t_f32xdivf64_);
    inner_t_f32xfmaf64_(x0, t_f32xfmaf64_);
    inner_t_f32xmulf64_(x0, t_f32xmulf64_);
    inner_t_f32xsqrtf64_(x0, t_f32xsqrtf64_);
    inner_t_f32xsubf64_(x0, t_f32xsubf64_);
    inner_t_f32xaddf64x_(x0, t_f32xaddf64x_);
    inner_t_f32xdivf64x_(x0, t_f32xdivf64x_);
    inner_t_f32xfmaf64x_(x0, t_f32xfmaf64x_);
    inner_t_f32xmulf64x_(x0, t_f32xmulf64x_);
    inner_t_f32xsqrtf64x_(x0, t_f32xsqrtf64x_);
    inner_t_f32xsubf64x_(x0, t_f32xsubf64x_);
    inner_t_f32xaddf128_(x0, t_f32xaddf128_);
    inner_t_f32xdivf128_(x0, t_f32xdivf128_);
    inner_t_f32xfmaf128_(x0, t_f32xfmaf128_);
    inner_t_f32xmulf128_(x0, t_f32xmulf128_);
    inner_t_f32xsqrtf128_(x0, t_f32xsqrtf128_);
    inner_t_f32xsubf128_(x0, t_f32xsubf128_);
    inner_t_f64addf64x_(x0, t_f64addf64x_);
    inner_t_f64divf64x_(x0, t_f64divf64x_);
    inner_t_f64fmaf64x_(x0, t_f64fmaf64x_);
    inner_t_f64mulf64x_(x0, t_f64mulf64x_);
    inner_t_f64sqrtf64x_(x0, t_f64sqrtf64x_);
    inner_t_f64subf64x_(x0, t_f64subf64x_);
    inner_t_f64addf128_(x0, t_f64addf128_);
    inner_t_f64divf128_(x0, t_f64divf128_);
    inner_t_f64fmaf128_(x0, t_f64fmaf128_);
    inner_t_f64mulf128_(x0, t_f64mulf128_);
    inner_t_f64sqrtf128_(x0, t_f64sqrtf128_);
    inner_t_f64subf128_(x0, t_f64subf128_);
    inner_t_f64xaddf128_(x0, t_f64xaddf128_);
    inner_t_f64xdivf128_(x0, t_f64xdivf128_);
    inner_t_f64xfmaf128_(x0, t_f64xfmaf128_);
    inner_t_f64xmulf128_(x0, t_f64xmulf128_);
    inner_t_f64xsqrtf128_(x0, t_f64xsqrtf128_);
    inner_t_f64xsubf128_(x0, t_f64xsubf128_);
    inner_signgam_(x0, signgam_);
    inner_cookie_read_function_t_(x0, cookie_read_function_t_);
    inner_cookie_write_function_t_(x0, cookie_write_function_t_);
    inner_cookie_seek_function_t_(x0, cookie_seek_function_t_);
    inner_cookie_close_function_t_(x0, cookie_close_function_t_);
    inner_seek(x0, seek);
    inner_cookie_io_functions_t_(x0, cookie_io_functions_t_);
    inner_fpos64_t_(x0, fpos64_t_);
    inner_t_renameat_(x0, t_renameat_);
    inner_t_renameat2_(x0, t_renameat2_);
    inner_t_tmpfile64_(x0, t_tmpfile64_);
    inner_t_tmpnam_r_(x0, t_tmpnam_r_);
    inner_tempnam_(x0, tempnam_);
    inner_t_fflush_unlocked_(x0, t_fflush_unlocked_);
    inner_fcloseall_(x0, fcloseall_);
    inner_fopen64_(x0, fopen64_);
    inner_t_freopen64_(x0, t_freopen64_);
    inner_fdopen_(x0, fdopen_);
    inner_fopencookie_(x0, fopencookie_);
    inner_fmemopen_(x0, fmemopen_);
    inner_open_memstream_(x0, open_memstream_);
    inner_setbuffer_(x0, setbuffer_);
    inner_setlinebuf_(x0, setlinebuf_);
    inner_vasprintf_(x0, vasprintf_);
    inner_asprintf_(x0, asprintf_);
    inner_vdprintf_(x0, vdprintf_);
    inner_dprintf_(x0, dprintf_);
    inner_getc_unlocked_(x0, getc_unlocked_);
    inner_t_getchar_unlocked_(x0, t_getchar_unlocked_);
    inner_t_fgetc_unlocked_(x0, t_fgetc_unlocked_);
    inner_t_fputc_unlocked_(x0, t_fputc_unlocked_);
    inner_putc_unlocked_(x0, putc_unlocked_);
    inner_t_putchar_unlocked_(x0, t_putchar_unlocked_);
    inner_getw_(x0, getw_);
    inner_putw_(x0, putw_);
    inner_t_fgets_unlocked_(x0, t_fgets_unlocked_);
    inner_getdelim_(x0, getdelim_);
    inner_getline_(x0, getline_);
    inner_t_fputs_unlocked_(x0, t_fputs_unlocked_);
    inner_t_fread_unlocked_(x0, t_fread_unlocked_);
    inner_t_fwrite_unlocked_(x0, t_fwrite_unlocked_);
    inner_t_fseeko_(x0, t_fseeko_);
    inner_t_ftello_(x0, t_ftello_);
    inner_t_fseeko64_(x0, t_fseeko64_);
    inner_t_ftello64_(x0, t_ftello64_);
    inner_t_fgetpos64_(x0, t_fgetpos64_);
    inner_t_fsetpos64_(x0, t_fsetpos64_);
    inner_t_clearerr_unlocked_(x0, t_clearerr_unlocked_);
    inner_t_feof_unlocked_(x0, t_feof_unlocked_);
    inner_t_ferror_unlocked_(x0, t_ferror_unlocked_);
    inner_t_fileno_(x0, t_fileno_);
    inner_t_fileno_unlocked_(x0, t_fileno_unlocked_);
    inner_pclose_(x0, pclose_);
    inner_popen_(x0, popen_);
    inner_ctermid_(x0, ctermid_);
    inner_cuserid_(x0, cuserid_);
    inner_t_obstack_(x0, t_obstack_);
    inner_t_obstack_printf_(x0, t_obstack_printf_);
    inner_t_obstack_vprintf_(x0, t_obstack_vprintf_);
    inner_flockfile_(x0, flockfile_);
    inner_ftrylockfile_(x0, ftrylockfile_);
    inner_funlockfile_(x0, funlockfile_);
    inner_t_strtof32_(x0, t_strtof32_);
    inner_t_strtof64_(x0, t_strtof64_);
    inner_t_strtof128_(x0, t_strtof128_);
    inner_t_strtof32x_(x0, t_strtof32x_);
    inner_t_strtof64x_(x0, t_strtof64x_);
    inner_strtoq_(x0, strtoq_);
    inner_strtouq_(x0, strtouq_);
    inner_t_strfromd_(x0, t_strfromd_);
    inner_t_strfromf_(x0, t_strfromf_);
    inner_t_strfroml_(x0, t_strfroml_);
    inner_t_strfromf32_(x0, t_strfromf32_);
    inner_t_strfromf64_(x0, t_strfromf64_);
    inner_t_strfromf128_(x0, t_strfromf128_);
    inner_t_strfromf32x_(x0, t_strfromf32x_);
    inner_t_strfromf64x_(x0, t_strfromf64x_);
    inner_locale_t_(x0, locale_t_);
    inner_t_strtol_l_(x0, t_strtol_l_);
    inner_t_strtoul_l_(x0, t_strtoul_l_);
    inner_t_strtoll_l_(x0, t_strtoll_l_);
    inner_t_strtoull_l_(x0, t_strtoull_l_);
    inner_t_strtod_l_(x0, t_strtod_l_);
    inner_t_strtof_l_(x0, t_strtof_l_);
    inner_t_strtold_l_(x0, t_strtold_l_);
    inner_t_strtof32_l_(x0, t_strtof32_l_);
    inner_t_strtof64_l_(x0, t_strtof64_l_);
    inner_t_strtof128_l_(x0, t_strtof128_l_);
    inner_t_strtof32x_l_(x0, t_strtof32x_l_);
    inner_t_strtof64x_l_(x0, t_strtof64x_l_);
    inner_l64a_(x0, l64a_);
    inner_a64l_(x0, a64l_);
    inner_u_char_(x0, u_char_);
    inner_u_short_(x0, u_short_);
    inner_u_int_(x0, u_int_);
    inner_u_long_(x0, u_long_);
    inner_quad_t_(x0, quad_t_);
    inner_u_quad_t_(x0, u_quad_t_);
    inner_fsid_t_(x0, fsid_t_);
    inner_loff_t_(x0, loff_t_);
    inner_dev_t_(x0, dev_t_);
    inner_gid_t_(x0, gid_t_);
    inner_nlink_t_(x0, nlink_t_);
    inner_uid_t_(x0, uid_t_);
    inner_id_t_(x0, id_t_);
    inner_daddr_t_(x0, daddr_t_);
    inner_caddr_t_(x0, caddr_t_);
    inner_key_t_(x0, key_t_);
    inner_clock_t_(x0, clock_t_);
    inner_clockid_t_(x0, clockid_t_);
    inner_timer_t_(x0, timer_t_);
    inner_useconds_t_(x0, useconds_t_);
    inner_suseconds_t_(x0, suseconds_t_);
    inner_ulong_(x0, ulong_);
    inner_ushort_(x0, ushort_);
    inner_uint_(x0, uint_);
    inner_u_int8_t_(x0, u_int8_t_);
    inner_u_int16_t_(x0, u_int16_t_);
    inner_u_int32_t_(x0, u_int32_t_);
    inner_u_int64_t_(x0, u_int64_t_);
    inner_register_t_(x0, register_t_);
    inner_static_(x0, static_);
    inner_sigset_t_(x0, sigset_t_);
    inner_timeval_(x0, timeval_);
    inner_tv_usec(x0, tv_usec);
    inner_fds_bits(x0, fds_bits);
    inner_fd_set_(x0, fd_set_);
    inner_fd_mask_(x0, fd_mask_);
    inner_select_(x0, select_);
    inner_pselect_(x0, pselect_);
    inner_blksize_t_(x0, blksize_t_);
    inner_blkcnt_t_(x0, blkcnt_t_);
    inner_fsblkcnt_t_(x0, fsblkcnt_t_);
    inner_fsfilcnt_t_(x0, fsfilcnt_t_);
    inner_blkcnt64_t_(x0, blkcnt64_t_);
    inner_fsblkcnt64_t_(x0, fsblkcnt64_t_);
    inner_fsfilcnt64_t_(x0, fsfilcnt64_t_);
    inner_pthread_t_(x0, pthread_t_);
    inner_pthread_mutexattr_t_(x0, pthread_mutexattr_t_);
    inner_pthread_condattr_t_(x0, pthread_condattr_t_);
    inner_pthread_key_t_(x0, pthread_key_t_);
    inner_pthread_once_t_(x0, pthread_once_t_);
    inner_pthread_attr_t_(x0, pthread_attr_t_);
    inner_pthread_mutex_t_(x0, pthread_mutex_t_);
    inner_pthread_cond_t_(x0, pthread_cond_t_);
    inner_pthread_rwlock_t_(x0, pthread_rwlock_t_);
    inner_pthread_rwlockattr_t_(x0, pthread_rwlockattr_t_);
    inner_volatile_(x0, volatile_);
    inner_pthread_spinlock_t_(x0, pthread_spinlock_t_);
    inner_pthread_barrier_t_(x0, pthread_barrier_t_);
    inner_pthread_barrierattr_t_(x0, pthread_barrierattr_t_);
    inner_random_(x0, random_);
    inner_t_srandom_(x0, t_srandom_);
    inner_t_initstate_(x0, t_initstate_);
    inner_t_setstate_(x0, t_setstate_);
    inner_random_data_(x0, random_data_);
    inner_fptr(x0, fptr);
    inner_rptr(x0, rptr);
    inner_rand_type(x0, rand_type);
    inner_rand_deg(x0, rand_deg);
    inner_rand_sep(x0, rand_sep);
    inner_end_ptr(x0, end_ptr);
    inner_random_r_(x0, random_r_);
    inner_t_srandom_r_(x0, t_srandom_r_);
    inner_t_initstate_r_(x0, t_initstate_r_);
    inner_t_setstate_r_(x0, t_setstate_r_);
    inner_rand_r_(x0, rand_r_);
    inner_t_drand48_(x0, t_drand48_);
    inner_t_erand48_(x0, t_erand48_);
    inner_t_lrand48_(x0, t_lrand48_);
    inner_t_nrand48_(x0, t_nrand48_);
    inner_t_mrand48_(x0, t_mrand48_);
    inner_t_jrand48_(x0, t_jrand48_);
    inner_t_srand48_(x0, t_srand48_);
    inner_t_seed48_(x0, t_seed48_);
    inner_t_lcong48_(x0, t_lcong48_);
    inner_t_drand48_data_(x0, t_drand48_data_);
    inner_t_drand48_r_(x0, t_drand48_r_);
    inner_t_erand48_r_(x0, t_erand48_r_);
    inner_t_lrand48_r_(x0, t_lrand48_r_);
    inner_t_nrand48_r_(x0, t_nrand48_r_);
    inner_t_mrand48_r_(x0, t_mrand48_r_);
    inner_t_jrand48_r_(x0, t_jrand48_r_);
    inner_t_srand48_r_(x0, t_srand48_r_);
    inner_t_seed48_r_(x0, t_seed48_r_);
    inner_t_lcong48_r_(x0, t_lcong48_r_);
    inner_t_arc4random_(x0, t_arc4random_);
    inner_t_arc4random_buf_(x0, t_arc4random_buf_);
    inner_t_arc4random_uniform_(x0, t_arc4random_uniform_);
    inner_reallocarray_(x0, reallocarray_);
    inner_alloca_(x0, alloca_);
    inner_valloc_(x0, valloc_);
    inner_posix_memalign_(x0, posix_memalign_);
    inner_aligned_alloc_(x0, aligned_alloc_);
    inner_at_quick_exit_(x0, at_quick_exit_);
    inner_on_exit_(x0, on_exit_);
    inner_quick_exit_(x0, quick_exit_);
    inner_secure_getenv_(x0, secure_getenv_);
    inner_putenv_(x0, putenv_);
    inner_setenv_(x0, setenv_);
    inner_unsetenv_(x0, unsetenv_);
    inner_clearenv_(x0, clearenv_);
    inner_mktemp_(x0, mktemp_);
    inner_t_mkstemp_(x0, t_mkstemp_);
    inner_t_mkstemp64_(x0, t_mkstemp64_);
    inner_t_mkstemps_(x0, t_mkstemps_);
    inner_t_mkstemps64_(x0, t_mkstemps64_);
    inner_mkdtemp_(x0, mkdtemp_);
    inner_t_mkostemp_(x0, t_mkostemp_);
    inner_t_mkostemp64_(x0, t_mkostemp64_);
    inner_t_mkostemps_(x0, t_mkostemps_);
    inner_t_mkostemps64_(x0, t_mkostemps64_);
    inner_canonicalize_file_name_(x0, canonicalize_file_name_);
    inner_realpath_(x0, realpath_);
    inner_comparison_fn_t_(x0, comparison_fn_t_);
    inner_t_qsort_r_(x0, t_qsort_r_);
    inner_t_ecvt_(x0, t_ecvt_);
    inner_t_fcvt_(x0, t_fcvt_);
    inner_gcvt_(x0, gcvt_);
    inner_t_qecvt_(x0, t_qecvt_);
    inner_t_qfcvt_(x0, t_qfcvt_);
    inner_qgcvt_(x0, qgcvt_);
    inner_t_ecvt_r_(x0, t_ecvt_r_);
    inner_t_fcvt_r_(x0, t_fcvt_r_);
    inner_t_qecvt_r_(x0, t_qecvt_r_);
    inner_t_qfcvt_r_(x0, t_qfcvt_r_);
    inner_rpmatch_(x0, rpmatch_);
    inner_getsubopt_(x0, getsubopt_);
    inner_posix_openpt_(x0, posix_openpt_);
    inner_grantpt_(x0, grantpt_);
    inner_unlockpt_(x0, unlockpt_);
    inner_t_ptsname_(x0, t_ptsname_);
    inner_t_ptsname_r_(x0, t_ptsname_r_);
    inner_getpt_(x0, getpt_);
    inner_getloadavg_(x0, getloadavg_);
    inner_memccpy_(x0, memccpy_);
    inner_rawmemchr_(x0, rawmemchr_);
    inner_memrchr_(x0, memrchr_);
    inner_t_strcoll_l_(x0, t_strcoll_l_);
    inner_t_strxfrm_l_(x0, t_strxfrm_l_);
    inner_t_strdup_(x0, t_strdup_);
    inner_t_strndup_(x0, t_strndup_);
    inner_strchrnul_(x0, strchrnul_);
    inner_t_strtok_r_(x0, t_strtok_r_);
    inner_strcasestr_(x0, strcasestr_);
    inner_memmem_(x0, memmem_);
    inner_mempcpy_(x0, mempcpy_);
    inner_strnlen_(x0, strnlen_);
    inner_t_strerror_r_(x0, t_strerror_r_);
    inner_t_strerrordesc_np_(x0, t_strerrordesc_np_);
    inner_t_strerrorname_np_(x0, t_strerrorname_np_);
    inner_t_strerror_l_(x0, t_strerror_l_);
    inner_bcmp_(x0, bcmp_);
    inner_bcopy_(x0, bcopy_);
    inner_bzero_(x0, bzero_);
    inner_index_(x0, index_);
    inner_rindex_(x0, rindex_);
    inner_ffs_(x0, ffs_);
    inner_ffsl_(x0, ffsl_);
    inner_ffsll_(x0, ffsll_);
    inner_t_strcasecmp_(x0, t_strcasecmp_);
    inner_t_strncasecmp_(x0, t_strncasecmp_);
    inner_t_strcasecmp_l_(x0, t_strcasecmp_l_);
    inner_t_strncasecmp_l_(x0, t_strncasecmp_l_);
    inner_explicit_bzero_(x0, explicit_bzero_);
    inner_strsep_(x0, strsep_);
    inner_strsignal_(x0, strsignal_);
    inner_sigabbrev_np_(x0, sigabbrev_np_);
    inner_sigdescr_np_(x0, sigdescr_np_);
    inner_stpcpy_(x0, stpcpy_);
    inner_stpncpy_(x0, stpncpy_);
    inner_strverscmp_(x0, strverscmp_);
    inner_strfry_(x0, strfry_);
    inner_memfrob_(x0, memfrob_);
    inner_basename_(x0, basename_);
    inner_fstat64_(x0, fstat64_);
    inner_t_fstatat_(x0, t_fstatat_);
    inner_t_fstatat64_(x0, t_fstatat64_);
    inner_lstat_(x0, lstat_);
    inner_lstat64_(x0, lstat64_);
    inner_lchmod_(x0, lchmod_);
    inner_fchmod_(x0, fchmod_);
    inner_fchmodat_(x0, fchmodat_);
    inner_getumask_(x0, getumask_);
    inner_mkdirat_(x0, mkdirat_);
    inner_t_mknod_(x0, t_mknod_);
    inner_t_mknodat_(x0, t_mknodat_);
    inner_t_mkfifoat_(x0, t_mkfifoat_);
    inner_utimensat_(x0, utimensat_);
    inner_futimens_(x0, futimens_);
    inner_val(x0, val);
    inner_statx_timestamp_(x0, statx_timestamp_);
    inner_statx_(x0, statx_);
    inner_stx_mask(x0, stx_mask);
    inner_stx_blksize(x0, stx_blksize);
    inner_stx_attributes(x0, stx_attributes);
    inner_stx_nlink(x0, stx_nlink);
    inner_stx_uid(x0, stx_uid);
    inner_stx_gid(x0, stx_gid);
    inner_stx_mode(x0, stx_mode);
    inner_stx_ino(x0, stx_ino);
    inner_stx_size(x0, stx_size);
    inner_stx_blocks(x0, stx_blocks);
    inner_stx_attributes_mask(x0, stx_attributes_mask);
    inner_stx_atime(x0, stx_atime);
    inner_stx_btime(x0, stx_btime);
    inner_stx_ctime(x0, stx_ctime);
    inner_stx_mtime(x0, stx_mtime);
    inner_stx_rdev_major(x0, stx_rdev_major);
    inner_stx_rdev_minor(x0, stx_rdev_minor);
    inner_stx_dev_major(x0, stx_dev_major);
    inner_stx_dev_minor(x0, stx_dev_minor);
    inner_stx_mnt_id(x0, stx_mnt_id);
    inner_stx_dio_mem_align(x0, stx_dio_mem_align);
    inner_stx_dio_offset_align(x0, stx_dio_offset_align);
    inner_socklen_t_(x0, socklen_t_);
    inner_euidaccess_(x0, euidaccess_);
    inner_eaccess_(x0, eaccess_);
    inner_execveat_(x0, execveat_);
    inner_faccessat_(x0, faccessat_);
    inner_lseek64_(x0, lseek64_);
    inner_closefrom_(x0, closefrom_);
    inner_t_pread_(x0, t_pread_);
    inner_t_pwrite_(x0, t_pwrite_);
    inner_t_pread64_(x0, t_pread64_);
    inner_t_pwrite64_(x0, t_pwrite64_);
    inner_pipe2_(x0, pipe2_);
    inner_ualarm_(x0, ualarm_);
    inner_usleep_(x0, usleep_);
    inner_fchown_(x0, fchown_);
    inner_lchown_(x0, lchown_);
    inner_fchownat_(x0, fchownat_);
    inner_fchdir_(x0, fchdir_);
    inner_get_current_dir_name_(x0, get_current_dir_name_);
    inner_getwd_(x0, getwd_);
    inner_dup3_(x0, dup3_);
    inner_environ_(x0, environ_);
    inner_fexecve_(x0, fexecve_);
    inner_execvpe_(x0, execvpe_);
    inner_nice_(x0, nice_);
    inner_confstr_(x0, confstr_);
    inner_getpgid_(x0, getpgid_);
    inner_setpgrp_(x0, setpgrp_);
    inner_getsid_(x0, getsid_);
    inner_group_member_(x0, group_member_);
    inner_setreuid_(x0, setreuid_);
    inner_seteuid_(x0, seteuid_);
    inner_setregid_(x0, setregid_);
    inner_setegid_(x0, setegid_);
    inner_getresuid_(x0, getresuid_);
    inner_getresgid_(x0, getresgid_);
    inner_setresuid_(x0, setresuid_);
    inner_setresgid_(x0, setresgid_);
    inner_vfork_(x0, vfork_);
    inner_ttyslot_(x0, ttyslot_);
    inner_linkat_(x0, linkat_);
    inner_t_symlink_(x0, t_symlink_);
    inner_t_readlink_(x0, t_readlink_);
    inner_t_symlinkat_(x0, t_symlinkat_);
    inner_t_readlinkat_(x0, t_readlinkat_);
    inner_t_unlinkat_(x0, t_unlinkat_);
    inner_t_getlogin_r_(x0, t_getlogin_r_);
    inner_setlogin_(x0, setlogin_);
    inner_optarg_(x0, optarg_);
    inner_optind_(x0, optind_);
    inner_opterr_(x0, opterr_);
    inner_optopt_(x0, optopt_);
    inner_getopt_(x0, getopt_);
    inner_gethostname_(x0, gethostname_);
    inner_sethostname_(x0, sethostname_);
    inner_sethostid_(x0, sethostid_);
    inner_getdomainname_(x0, getdomainname_);
    inner_setdomainname_(x0, setdomainname_);
    inner_vhangup_(x0, vhangup_);
    inner_revoke_(x0, revoke_);
    inner_profil_(x0, profil_);
    inner_acct_(x0, acct_);
    inner_getusershell_(x0, getusershell_);
    inner_endusershell_(x0, endusershell_);
    inner_setusershell_(x0, setusershell_);
    inner_daemon_(x0, daemon_);
    inner_chroot_(x0, chroot_);
    inner_getpass_(x0, getpass_);
    inner_syncfs_(x0, syncfs_);
    inner_gethostid_(x0, gethostid_);
    inner_sync_(x0, sync_);
    inner_getpagesize_(x0, getpagesize_);
    inner_getdtablesize_(x0, getdtablesize_);
    inner_t_truncate_(x0, t_truncate_);
    inner_t_truncate64_(x0, t_truncate64_);
    inner_t_ftruncate_(x0, t_ftruncate_);
    inner_t_ftruncate64_(x0, t_ftruncate64_);
    inner_brk_(x0, brk_);
    inner_sbrk_(x0, sbrk_);
    inner_syscall_(x0, syscall_);
    inner_copy_file_range_(x0, copy_file_range_);
    inner_fdatasync_(x0, fdatasync_);
    inner_crypt_(x0, crypt_);
    inner_swab_(x0, swab_);
    inner_getentropy_(x0, getentropy_);
    inner_close_range_(x0, close_range_);
    inner_gettid_(x0, gettid_);
    inner_t_M_PIf_(x0, t_M_PIf_);
    inner_t_M_PIl_(x0, t_M_PIl_);
    inner_t_SYNC_FILE_RANGE_WRITE_AND_WAIT_(x0, t_SYNC_FILE_RANGE_WRITE_AND_WAIT_);
    inner_t_AT_STATX_SYNC_AS_STAT_(x0, t_AT_STATX_SYNC_AS_STAT_);
    inner_t_M_SQRT1_2_(x0, t_M_SQRT1_2_);
    inner_t_M_PI_4_(x0, t_M_PI_4_);
    inner_iszero_(x0, iszero_);
    inner_t_M_PI_2f32_(x0, t_M_PI_2f32_);
    inner_t_FP_LLOGBNAN_(x0, t_FP_LLOGBNAN_);
    inner_t_STATX_ATTR_AUTOMOUNT_(x0, t_STATX_ATTR_AUTOMOUNT_);
    inner_t_RWH_WRITE_LIFE_SHORT_(x0, t_RWH_WRITE_LIFE_SHORT_);
    inner_t_M_Ef64x_(x0, t_M_Ef64x_);
    inner_t_M_PI_2f64_(x0, t_M_PI_2f64_);
    inner_t_M_2_PIf64x_(x0, t_M_2_PIf64x_);
    inner_t_SYNC_FILE_RANGE_WRITE_(x0, t_SYNC_FILE_RANGE_WRITE_);
    inner_t_M_PI_4f128_(x0, t_M_PI_4f128_);
    inner_t_M_LN10l_(x0, t_M_LN10l_);
    inner_t_M_Ef_(x0, t_M_Ef_);
    inner_t_M_El_(x0, t_M_El_);
    inner_t_M_LOG2Ef128_(x0, t_M_LOG2Ef128_);
    inner_t_M_1_PIf32x_(x0, t_M_1_PIf32x_);
    inner_t_S_IFSOCK_(x0, t_S_IFSOCK_);
    inner_t_DN_MODIFY_(x0, t_DN_MODIFY_);
    inner_PIPE_BUF_(x0, PIPE_BUF_);
    inner_MQ_PRIO_MAX_(x0, MQ_PRIO_MAX_);
    inner_t_M_LN10f128_(x0, t_M_LN10f128_);
    inner_t_STATX_BASIC_STATS_(x0, t_STATX_BASIC_STATS_);
    inner_UINT_LEAST32_WIDTH_(x0, UINT_LEAST32_WIDTH_);
    inner_t_S_TYPEISSEM_(x0, t_S_TYPEISSEM_);
    inner_t_STATX_BTIME_(x0, t_STATX_BTIME_);
    inner_UINT_FAST16_WIDTH_(x0, UINT_FAST16_WIDTH_);
    inner_t_M_2_SQRTPIf128_(x0, t_M_2_SQRTPIf128_);
    inner_t_M_E_(x0, t_M_E_);
    inner_t_F_GETOWN_EX_(x0, t_F_GETOWN_EX_);
    inner_MAXFLOAT_(x0, MAXFLOAT_);
    inner_t_F_GETPIPE_SZ_(x0, t_F_GETPIPE_SZ_);
    inner_t_M_PI_(x0, t_M_PI_);
    inner_FNONBLOCK_(x0, FNONBLOCK_);
    inner_XATTR_SIZE_MAX_(x0, XATTR_SIZE_MAX_);
    inner_be64toh_(x0, be64toh_);
    inner_t_M_LOG10Ef64x_(x0, t_M_LOG10Ef64x_);
    inner_t_M_SQRT1_2f64x_(x0, t_M_SQRT1_2f64x_);
    inner_t_FALLOC_FL_ZERO_RANGE_(x0, t_FALLOC_FL_ZERO_RANGE_);
    inner_WIFEXITED_(x0, WIFEXITED_);
    inner_t_S_IFBLK_(x0, t_S_IFBLK_);
    inner_t_SNANF128_(x0, t_SNANF128_);
    inner_t_HUGE_VAL_F32X_(x0, t_HUGE_VAL_F32X_);
    inner_t_FALLOC_FL_COLLAPSE_RANGE_(x0, t_FALLOC_FL_COLLAPSE_RANGE_);
    inner_PATH_MAX_(x0, PATH_MAX_);
    inner_UINT8_WIDTH_(x0, UINT8_WIDTH_);
    inner_t_SPLICE_F_GIFT_(x0, t_SPLICE_F_GIFT_);
    inner_t_RWH_WRITE_LIFE_EXTREME_(x0, t_RWH_WRITE_LIFE_EXTREME_);
    inner_t_htobe16_(x0, t_htobe16_);
    inner_t_M_Ef128_(x0, t_M_Ef128_);
    inner_t_M_LOG2El_(x0, t_M_LOG2El_);
    inner_t_FALLOC_FL_UNSHARE_RANGE_(x0, t_FALLOC_FL_UNSHARE_RANGE_);
    inner_t_M_1_PIf_(x0, t_M_1_PIf_);
    inner_t_WCHAR_WIDTH_(x0, t_WCHAR_WIDTH_);
    inner_NAME_MAX_(x0, NAME_MAX_);
    inner_t_STATX_ATTR_VERITY_(x0, t_STATX_ATTR_VERITY_);
    inner_t_RWF_WRITE_LIFE_NOT_SET_(x0, t_RWF_WRITE_LIFE_NOT_SET_);
    inner_FFSYNC_(x0, FFSYNC_);
    inner_t_M_PI_2f_(x0, t_M_PI_2f_);
    inner_INT_FAST32_WIDTH_(x0, INT_FAST32_WIDTH_);
    inner_t_M_PIf64x_(x0, t_M_PIf64x_);
    inner_t_M_PI_2_(x0, t_M_PI_2_);
    inner_t_O_DIRECTORY_(x0, t_O_DIRECTORY_);
    inner_UINT_FAST64_WIDTH_(x0, UINT_FAST64_WIDTH_);
    inner_WUNTRACED_(x0, WUNTRACED_);
    inner_t_F_LOCK_(x0, t_F_LOCK_);
    inner_t_F_SEAL_WRITE_(x0, t_F_SEAL_WRITE_);
    inner_t_RENAME_EXCHANGE_(x0, t_RENAME_EXCHANGE_);
    inner_NFDBITS_(x0, NFDBITS_);
    inner_t_M_PI_2f128_(x0, t_M_PI_2f128_);
    inner_WSTOPPED_(x0, WSTOPPED_);
    inner_DEFFILEMODE_(x0, DEFFILEMODE_);
    inner_t_M_LN10f32_(x0, t_M_LN10f32_);
    inner_t_F_SET_RW_HINT_(x0, t_F_SET_RW_HINT_);
    inner_t_S_IFMT_(x0, t_S_IFMT_);
    inner_t_S_TYPEISSHM_(x0, t_S_TYPEISSHM_);
    inner_t_M_LN10f64_(x0, t_M_LN10f64_);
    inner_t_AT_SYMLINK_NOFOLLOW_(x0, t_AT_SYMLINK_NOFOLLOW_);
    inner_t_DN_ACCESS_(x0, t_DN_ACCESS_);
    inner_WCONTINUED_(x0, WCONTINUED_);
    inner_t_M_LOG10Ef32_(x0, t_M_LOG10Ef32_);
    inner_t_STATX_NLINK_(x0, t_STATX_NLINK_);
    inner_t_STATX_UID_(x0, t_STATX_UID_);
    inner_t_M_LOG10Ef64_(x0, t_M_LOG10Ef64_);
    inner_t_F_SEAL_SEAL_(x0, t_F_SEAL_SEAL_);
    inner_t_M_Ef32_(x0, t_M_Ef32_);
    inner_t_M_LOG2Ef_(x0, t_M_LOG2Ef_);
    inner_t_RENAME_NOREPLACE_(x0, t_RENAME_NOREPLACE_);
    inner_le32toh_(x0, le32toh_);
    inner_t_O_TMPFILE_(x0, t_O_TMPFILE_);
    inner_le64toh_(x0, le64toh_);
    inner_t_AT_RECURSIVE_(x0, t_AT_RECURSIVE_);
    inner_t_AT_SYMLINK_FOLLOW_(x0, t_AT_SYMLINK_FOLLOW_);
    inner_RTSIG_MAX_(x0, RTSIG_MAX_);
    inner_UINT32_WIDTH_(x0, UINT32_WIDTH_);
    inner_t_HUGE_VAL_F32_(x0, t_HUGE_VAL_F32_);
    inner_t_M_LN2f64x_(x0, t_M_LN2f64x_);
    inner_iscanonical_(x0, iscanonical_);
    inner_t_M_2_PI_(x0, t_M_2_PI_);
    inner_t_M_LOG10Ef32x_(x0, t_M_LOG10Ef32x_);
    inner_t_M_SQRT1_2f32x_(x0, t_M_SQRT1_2f32x_);
    inner_t_LOCK_EX_(x0, t_LOCK_EX_);
    inner_t_HUGE_VAL_F64_(x0, t_HUGE_VAL_F64_);
    inner_MAX_INPUT_(x0, MAX_INPUT_);
    inner_t_STATX_SIZE_(x0, t_STATX_SIZE_);
    inner_DELAYTIMER_MAX_(x0, DELAYTIMER_MAX_);
    inner_t_CLOSE_RANGE_UNSHARE_(x0, t_CLOSE_RANGE_UNSHARE_);
    inner_t_M_1_PIf64_(x0, t_M_1_PIf64_);
    inner_t_htobe32_(x0, t_htobe32_);
    inner_WIFCONTINUED_(x0, WIFCONTINUED_);
    inner_t_L_ctermid_(x0, t_L_ctermid_);
    inner_t_FD_SET_(x0, t_FD_SET_);
    inner_t_POSIX_FADV_WILLNEED_(x0, t_POSIX_FADV_WILLNEED_);
    inner_t_LOCK_NB_(x0, t_LOCK_NB_);
    inner_t_M_2_PIf128_(x0, t_M_2_PIf128_);
    inner_SSIZE_MAX_(x0, SSIZE_MAX_);
    inner_t_M_PI_4l_(x0, t_M_PI_4l_);
    inner_t_POSIX_FADV_DONTNEED_(x0, t_POSIX_FADV_DONTNEED_);
    inner_NGROUPS_MAX_(x0, NGROUPS_MAX_);
    inner_t_M_LOG10Ef_(x0, t_M_LOG10Ef_);
    inner_t_M_LOG10El_(x0, t_M_LOG10El_);
    inner_HOST_NAME_MAX_(x0, HOST_NAME_MAX_);
    inner_t_S_IFLNK_(x0, t_S_IFLNK_);
    inner_t_LOCK_RW_(x0, t_LOCK_RW_);
    inner_UINT64_WIDTH_(x0, UINT64_WIDTH_);
    inner_UINTMAX_WIDTH_(x0, UINTMAX_WIDTH_);
    inner_INT32_WIDTH_(x0, INT32_WIDTH_);
    inner_t_M_PIf32x_(x0, t_M_PIf32x_);
    inner_t_M_SQRT2f64x_(x0, t_M_SQRT2f64x_);
    inner_t_LOCK_UN_(x0, t_LOCK_UN_);
    inner_MAX_HANDLE_SZ_(x0, MAX_HANDLE_SZ_);
    inner_t_FALLOC_FL_INSERT_RANGE_(x0, t_FALLOC_FL_INSERT_RANGE_);
    inner_be32toh_(x0, be32toh_);
    inner_t_M_2_SQRTPIf64_(x0, t_M_2_SQRTPIf64_);
    inner_t_F_GET_RW_HINT_(x0, t_F_GET_RW_HINT_);
    inner_t_M_SQRT1_2f64_(x0, t_M_SQRT1_2f64_);
    inner_t_POSIX_FADV_NORMAL_(x0, t_POSIX_FADV_NORMAL_);
    inner_t_S_IFCHR_(x0, t_S_IFCHR_);
    inner_t_LOCK_READ_(x0, t_LOCK_READ_);
    inner_t_F_GET_FILE_RW_HINT_(x0, t_F_GET_FILE_RW_HINT_);
    inner_t_S_BLKSIZE_(x0, t_S_BLKSIZE_);
    inner_t_STATX_GID_(x0, t_STATX_GID_);
    inner_t_STATX_ATTR_ENCRYPTED_(x0, t_STATX_ATTR_ENCRYPTED_);
    inner_ALLPERMS_(x0, ALLPERMS_);
    inner_t_SNANF_(x0, t_SNANF_);
    inner_t_SNANL_(x0, t_SNANL_);
    inner_t_F_SETLEASE_(x0, t_F_SETLEASE_);
    inner_t_F_SETPIPE_SZ_(x0, t_F_SETPIPE_SZ_);
    inner_t_M_PI_4f64x_(x0, t_M_PI_4f64x_);
    inner_IFTODT_(x0, IFTODT_);
    inner_UINT16_WIDTH_(x0, UINT16_WIDTH_);
    inner_WEXITED_(x0, WEXITED_);
    inner_t_M_LOG2E_(x0, t_M_LOG2E_);
    inner_WNOHANG_(x0, WNOHANG_);
    inner_t_SYNC_FILE_RANGE_WAIT_AFTER_(x0, t_SYNC_FILE_RANGE_WAIT_AFTER_);
    inner_FASYNC_(x0, FASYNC_);
    inner_t_O_RSYNC_(x0, t_O_RSYNC_);
    inner_t_M_2_SQRTPIf64x_(x0, t_M_2_SQRTPIf64x_);
    inner_t_SIG_ATOMIC_WIDTH_(x0, t_SIG_ATOMIC_WIDTH_);
    inner_t_UTIME_NOW_(x0, t_UTIME_NOW_);
    inner_INT8_WIDTH_(x0, INT8_WIDTH_);
    inner_t_LOCK_MAND_(x0, t_LOCK_MAND_);
    inner_t_WINT_WIDTH_(x0, t_WINT_WIDTH_);
    inner_t_S_IFREG_(x0, t_S_IFREG_);
    inner_ACCESSPERMS_(x0, ACCESSPERMS_);
    inner_INT_FAST64_WIDTH_(x0, INT_FAST64_WIDTH_);
    inner_t_F_GETSIG_(x0, t_F_GETSIG_);
    inner_issubnormal_(x0, issubnormal_);
    inner_t_O_DSYNC_(x0, t_O_DSYNC_);
    inner_t_STATX_ATTR_APPEND_(x0, t_STATX_ATTR_APPEND_);
    inner_t_SEEK_DATA_(x0, t_SEEK_DATA_);
    inner_t_FALLOC_FL_PUNCH_HOLE_(x0, t_FALLOC_FL_PUNCH_HOLE_);
    inner_t_SIZE_WIDTH_(x0, t_SIZE_WIDTH_);
    inner_t_M_SQRT1_2f_(x0, t_M_SQRT1_2f_);
    inner_INT_FAST16_WIDTH_(x0, INT_FAST16_WIDTH_);
    inner_LOGIN_NAME_MAX_(x0, LOGIN_NAME_MAX_);
    inner_UINT_LEAST64_WIDTH_(x0, UINT_LEAST64_WIDTH_);
    inner_t_M_PIf32_(x0, t_M_PIf32_);
    inner_t_SNANF64X_(x0, t_SNANF64X_);
    inner_MAX_CANON_(x0, MAX_CANON_);
    inner_t_M_PIf64_(x0, t_M_PIf64_);
    inner_t_FP_LLOGB0_(x0, t_FP_LLOGB0_);
    inner_t_FD_ZERO_(x0, t_FD_ZERO_);
    inner_AIO_PRIO_DELTA_MAX_(x0, AIO_PRIO_DELTA_MAX_);
    inner_t_M_SQRT2f32x_(x0, t_M_SQRT2f32x_);
    inner_t_F_GET_SEALS_(x0, t_F_GET_SEALS_);
    inner_t_RENAME_WHITEOUT_(x0, t_RENAME_WHITEOUT_);
    inner_INT_LEAST64_WIDTH_(x0, INT_LEAST64_WIDTH_);
    inner_t_SYNC_FILE_RANGE_WAIT_BEFORE_(x0, t_SYNC_FILE_RANGE_WAIT_BEFORE_);
    inner_INT_FAST8_WIDTH_(x0, INT_FAST8_WIDTH_);
    inner_t_htobe64_(x0, t_htobe64_);
    inner_t_M_SQRT1_2f32_(x0, t_M_SQRT1_2f32_);
    inner_t_M_PI_2f32x_(x0, t_M_PI_2f32x_);
    inner_WEXITSTATUS_(x0, WEXITSTATUS_);
    inner_t_DN_RENAME_(x0, t_DN_RENAME_);
    inner_t_F_OFD_GETLK_(x0, t_F_OFD_GETLK_);
    inner_be16toh_(x0, be16toh_);
    inner_t_F_ULOCK_(x0, t_F_ULOCK_);
    inner_UINTPTR_WIDTH_(x0, UINTPTR_WIDTH_);
    inner_t_M_LOG2Ef64x_(x0, t_M_LOG2Ef64x_);
    inner_t_AT_FDCWD_(x0, t_AT_FDCWD_);
    inner_t_POSIX_FADV_SEQUENTIAL_(x0, t_POSIX_FADV_SEQUENTIAL_);
    inner_t_DN_ATTRIB_(x0, t_DN_ATTRIB_);
    inner_t_M_LN10f_(x0, t_M_LN10f_);
    inner_t_HUGE_VAL_F128_(x0, t_HUGE_VAL_F128_);
    inner_t_M_PI_2f64x_(x0, t_M_PI_2f64x_);
    inner_t_M_PI_2l_(x0, t_M_PI_2l_);
    inner_BYTE_ORDER_(x0, BYTE_ORDER_);
    inner_t_DN_DELETE_(x0, t_DN_DELETE_);
    inner_t_htole32_(x0, t_htole32_);
    inner_WSTOPSIG_(x0, WSTOPSIG_);
    inner_t_M_PI_4f_(x0, t_M_PI_4f_);
    inner_TTY_NAME_MAX_(x0, TTY_NAME_MAX_);
    inner_unix_(x0, unix_);
    inner_t_RWH_WRITE_LIFE_MEDIUM_(x0, t_RWH_WRITE_LIFE_MEDIUM_);
    inner_t_F_GETOWN_(x0, t_F_GETOWN_);
    inner_t_F_SEAL_SHRINK_(x0, t_F_SEAL_SHRINK_);
    inner_t_M_2_SQRTPI_(x0, t_M_2_SQRTPI_);
    inner_t_STATX_DIOALIGN_(x0, t_STATX_DIOALIGN_);
    inner_t_M_PI_4f32x_(x0, t_M_PI_4f32x_);
    inner_t_F_SETOWN_(x0, t_F_SETOWN_);
    inner_XATTR_LIST_MAX_(x0, XATTR_LIST_MAX_);
    inner_t_M_LOG2Ef32x_(x0, t_M_LOG2Ef32x_);
    inner_t_F_TLOCK_(x0, t_F_TLOCK_);
    inner_t_F_GETLEASE_(x0, t_F_GETLEASE_);
    inner_t_M_2_PIf_(x0, t_M_2_PIf_);
    inner_t_O_NOATIME_(x0, t_O_NOATIME_);
    inner_t_M_2_PIl_(x0, t_M_2_PIl_);
    inner_t_M_2_SQRTPIf32x_(x0, t_M_2_SQRTPIf32x_);
    inner_t_PTHREAD_STACK_MIN_(x0, t_PTHREAD_STACK_MIN_);
    inner_t_F_TEST_(x0, t_F_TEST_);
    inner_t_M_SQRT1_2l_(x0, t_M_SQRT1_2l_);
    inner_t_O_CLOEXEC_(x0, t_O_CLOEXEC_);
    inner_t_F_SETSIG_(x0, t_F_SETSIG_);
    inner_t_FALLOC_FL_KEEP_SIZE_(x0, t_FALLOC_FL_KEEP_SIZE_);
    inner_t_LOCK_WRITE_(x0, t_LOCK_WRITE_);
    inner_INT_LEAST8_WIDTH_(x0, INT_LEAST8_WIDTH_);
    inner_t_S_IFDIR_(x0, t_S_IFDIR_);
    inner_t_F_OFD_SETLK_(x0, t_F_OFD_SETLK_);
    inner_t_strdupa_(x0, t_strdupa_);
    inner_t_F_NOTIFY_(x0, t_F_NOTIFY_);
    inner_t_SNANF32X_(x0, t_SNANF32X_);
    inner_t_S_ISVTX_(x0, t_S_ISVTX_);
    inner_t_PTHREAD_DESTRUCTOR_ITERATIONS_(x0, t_PTHREAD_DESTRUCTOR_ITERATIONS_);
    inner_DTTOIF_(x0, DTTOIF_);
    inner_t_POSIX_FADV_NOREUSE_(x0, t_POSIX_FADV_NOREUSE_);
    inner_t_F_DUPFD_CLOEXEC_(x0, t_F_DUPFD_CLOEXEC_);
    inner_iseqsig_(x0, iseqsig_);
    inner_INT16_WIDTH_(x0, INT16_WIDTH_);
    inner_t_L_INCR_(x0, t_L_INCR_);
    inner_t_M_Ef32x_(x0, t_M_Ef32x_);
    inner_t_M_1_PIl_(x0, t_M_1_PIl_);
    inner_WIFSTOPPED_(x0, WIFSTOPPED_);
    inner_t_M_LN2f32x_(x0, t_M_LN2f32x_);
    inner_BIG_ENDIAN_(x0, BIG_ENDIAN_);
    inner_t_S_TYPEISMQ_(x0, t_S_TYPEISMQ_);
    inner_t_STATX_MODE_(x0, t_STATX_MODE_);
    inner_t_htole16_(x0, t_htole16_);
    inner_MAXNAMLEN_(x0, MAXNAMLEN_);
    inner_t_SEEK_HOLE_(x0, t_SEEK_HOLE_);
    inner_t_STATX_ATTR_COMPRESSED_(x0, t_STATX_ATTR_COMPRESSED_);
    inner_t_AT_NO_AUTOMOUNT_(x0, t_AT_NO_AUTOMOUNT_);
    inner_WTERMSIG_(x0, WTERMSIG_);
    inner_linux_(x0, linux_);
    inner_PDP_ENDIAN_(x0, PDP_ENDIAN_);
    inner_t_htole64_(x0, t_htole64_);
    inner_t_AT_STATX_FORCE_SYNC_(x0, t_AT_STATX_FORCE_SYNC_);
    inner_t_M_LOG10Ef128_(x0, t_M_LOG10Ef128_);
    inner_t_O_LARGEFILE_(x0, t_O_LARGEFILE_);
    inner_t_M_SQRT1_2f128_(x0, t_M_SQRT1_2f128_);
    inner_t_L_XTND_(x0, t_L_XTND_);
    inner_FAPPEND_(x0, FAPPEND_);
    inner_t_STATX_ATIME_(x0, t_STATX_ATIME_);
    inner_t_M_PI_4f32_(x0, t_M_PI_4f32_);
    inner_UINT_FAST32_WIDTH_(x0, UINT_FAST32_WIDTH_);
    inner_t_M_LOG2Ef32_(x0, t_M_LOG2Ef32_);
    inner_t_M_PI_4f64_(x0, t_M_PI_4f64_);
    inner_t_L_cuserid_(x0, t_L_cuserid_);
    inner_t_S_IEXEC_(x0, t_S_IEXEC_);
    inner_t_RWH_WRITE_LIFE_NOT_SET_(x0, t_RWH_WRITE_LIFE_NOT_SET_);
    inner_t_M_LN10f64x_(x0, t_M_LN10f64x_);
    inner_t_M_SQRT2f_(x0, t_M_SQRT2f_);
    inner_INT_LEAST32_WIDTH_(x0, INT_LEAST32_WIDTH_);
    inner_INT64_WIDTH_(x0, INT64_WIDTH_);
    inner_t_M_SQRT2f32_(x0, t_M_SQRT2f32_);
    inner_INT_LEAST16_WIDTH_(x0, INT_LEAST16_WIDTH_);
    inner_t_STATX_ALL_(x0, t_STATX_ALL_);
    inner_t_M_2_PIf32_(x0, t_M_2_PIf32_);
    inner_UINT_LEAST16_WIDTH_(x0, UINT_LEAST16_WIDTH_);
    inner_WNOWAIT_(x0, WNOWAIT_);
    inner_t_M_LN10_(x0, t_M_LN10_);
    inner_t_PTRDIFF_WIDTH_(x0, t_PTRDIFF_WIDTH_);
    inner_t_F_OFD_SETLKW_(x0, t_F_OFD_SETLKW_);
    inner_t_M_LN2l_(x0, t_M_LN2l_);
    inner_t_M_1_PIf128_(x0, t_M_1_PIf128_);
    inner_t_M_2_PIf64_(x0, t_M_2_PIf64_);
    inner_UINT_LEAST8_WIDTH_(x0, UINT_LEAST8_WIDTH_);
    inner_t_M_SQRT2_(x0, t_M_SQRT2_);
    inner_t_F_SEAL_GROW_(x0, t_F_SEAL_GROW_);
    inner_SEM_VALUE_MAX_(x0, SEM_VALUE_MAX_);
    inner_FNDELAY_(x0, FNDELAY_);
    inner_t_FD_SETSIZE_(x0, t_FD_SETSIZE_);
    inner_t_AT_STATX_DONT_SYNC_(x0, t_AT_STATX_DONT_SYNC_);
    inner_INTPTR_WIDTH_(x0, INTPTR_WIDTH_);
    inner_t_M_LN10f32x_(x0, t_M_LN10f32x_);
    inner_t_STATX_RESERVED_(x0, t_STATX_RESERVED_);
    inner_t_STATX_MNT_ID_(x0, t_STATX_MNT_ID_);
    inner_t_RWH_WRITE_LIFE_NONE_(x0, t_RWH_WRITE_LIFE_NONE_);
    inner_le16toh_(x0, le16toh_);
    inner_XATTR_NAME_MAX_(x0, XATTR_NAME_MAX_);
    inner_t_LOCK_SH_(x0, t_LOCK_SH_);
    inner_t_RWH_WRITE_LIFE_LONG_(x0, t_RWH_WRITE_LIFE_LONG_);
    inner_t_M_SQRT2f64_(x0, t_M_SQRT2f64_);
    inner_t_M_2_SQRTPIf32_(x0, t_M_2_SQRTPIf32_);
    inner_t_STATX_ATTR_IMMUTABLE_(x0, t_STATX_ATTR_IMMUTABLE_);
    inner_WIFSIGNALED_(x0, WIFSIGNALED_);
    inner_t_M_2_SQRTPIf_(x0, t_M_2_SQRTPIf_);
    inner_t_AT_REMOVEDIR_(x0, t_AT_REMOVEDIR_);
    inner_t_M_2_SQRTPIl_(x0, t_M_2_SQRTPIl_);
    inner_t_M_LN2f_(x0, t_M_LN2f_);
    inner_P_tmpdir_(x0, P_tmpdir_);
    inner_t_AT_STATX_SYNC_TYPE_(x0, t_AT_STATX_SYNC_TYPE_);
    inner_t_M_1_PIf32_(x0, t_M_1_PIf32_);
    inner_t_M_2_PIf32x_(x0, t_M_2_PIf32x_);
    inner_t_M_Ef64_(x0, t_M_Ef64_);
    inner_TEMP_FAILURE_RETRY_(x0, TEMP_FAILURE_RETRY_);
    inner_t_UTIME_OMIT_(x0, t_UTIME_OMIT_);
    inner_t_SPLICE_F_NONBLOCK_(x0, t_SPLICE_F_NONBLOCK_);
    inner_t_STATX_ATTR_MOUNT_ROOT_(x0, t_STATX_ATTR_MOUNT_ROOT_);
    inner_t_strndupa_(x0, t_strndupa_);
    inner_t_M_1_PIf64x_(x0, t_M_1_PIf64x_);
    inner_t_M_LOG10E_(x0, t_M_LOG10E_);
    inner_t_FALLOC_FL_NO_HIDE_STALE_(x0, t_FALLOC_FL_NO_HIDE_STALE_);
    inner_t_S_IWRITE_(x0, t_S_IWRITE_);
    inner_t_STATX_CTIME_(x0, t_STATX_CTIME_);
    inner_t_M_LN2f128_(x0, t_M_LN2f128_);
    inner_t_STATX_ATTR_DAX_(x0, t_STATX_ATTR_DAX_);
    inner_t_L_SET_(x0, t_L_SET_);
    inner_t_F_ADD_SEALS_(x0, t_F_ADD_SEALS_);
    inner_t_SNANF32_(x0, t_SNANF32_);
    inner_t_CLOSE_RANGE_CLOEXEC_(x0, t_CLOSE_RANGE_CLOEXEC_);
    inner_t_STATX_ATTR_NODUMP_(x0, t_STATX_ATTR_NODUMP_);
    inner_t_FD_ISSET_(x0, t_FD_ISSET_);
    inner_t_O_NOFOLLOW_(x0, t_O_NOFOLLOW_);
    inner_t_F_SEAL_FUTURE_WRITE_(x0, t_F_SEAL_FUTURE_WRITE_);
    inner_issignaling_(x0, issignaling_);
    inner_t_SNANF64_(x0, t_SNANF64_);
    inner_t_F_SET_FILE_RW_HINT_(x0, t_F_SET_FILE_RW_HINT_);
    inner_t_M_1_PI_(x0, t_M_1_PI_);
    inner_t_DN_MULTISHOT_(x0, t_DN_MULTISHOT_);
    inner_t_S_ISSOCK_(x0, t_S_ISSOCK_);
    inner_t_AT_EACCESS_(x0, t_AT_EACCESS_);
    inner_t_DN_CREATE_(x0, t_DN_CREATE_);
    inner_LITTLE_ENDIAN_(x0, LITTLE_ENDIAN_);
    inner_t_M_SQRT2l_(x0, t_M_SQRT2l_);
    inner_t_POSIX_FADV_RANDOM_(x0, t_POSIX_FADV_RANDOM_);
    inner_t_HUGE_VAL_F64X_(x0, t_HUGE_VAL_F64X_);
    inner_UINT_FAST8_WIDTH_(x0, UINT_FAST8_WIDTH_);
    inner_t_FD_CLR_(x0, t_FD_CLR_);
    inner_t_SPLICE_F_MORE_(x0, t_SPLICE_F_MORE_);
    inner_t_M_SQRT2f128_(x0, t_M_SQRT2f128_);
    inner_t_STATX_BLOCKS_(x0, t_STATX_BLOCKS_);
    inner_t_O_DIRECT_(x0, t_O_DIRECT_);
    inner_t_STATX_INO_(x0, t_STATX_INO_);
    inner_t_M_LN2_(x0, t_M_LN2_);
    inner_t_M_PIf128_(x0, t_M_PIf128_);
    inner_t_M_LOG2Ef64_(x0, t_M_LOG2Ef64_);
    inner_t_SPLICE_F_MOVE_(x0, t_SPLICE_F_MOVE_);
    inner_t_PTHREAD_KEYS_MAX_(x0, t_PTHREAD_KEYS_MAX_);
    inner_t_O_PATH_(x0, t_O_PATH_);
    inner_t_S_IREAD_(x0, t_S_IREAD_);
    inner_t_STATX_TYPE_(x0, t_STATX_TYPE_);
    inner_t_M_LN2f32_(x0, t_M_LN2f32_);
    inner_t_SNAN_(x0, t_SNAN_);
    inner_t_STATX_MTIME_(x0, t_STATX_MTIME_);
    inner_INTMAX_WIDTH_(x0, INTMAX_WIDTH_);
    inner_t_AT_EMPTY_PATH_(x0, t_AT_EMPTY_PATH_);
    inner_t_M_LN2f64_(x0, t_M_LN2f64_);
    inner_t_F_SETOWN_EX_(x0, t_F_SETOWN_EX_);
    inner_t_S_IFIFO_(x0, t_S_IFIFO_);
    inner_ifndef(x0, ifndef);
    inner_ZQ_H_(x0, ZQ_H_);
    inner_define(x0, define);
    inner_include(x0, include);
    inner_stdint(x0, stdint);
    inner_h(x0, h);
    inner_ifdef(x0, ifdef);
    inner_endif(x0, endif);
    inner_parameters_(x0, parameters_);
    inner_states_(x0, states_);
    inner_arena_(x0, arena_);
    inner_seed_(x0, seed_);
    inner_step(x0, step);
    inner_bad_input(x0, bad_input);
    inner_bad_index(x0, bad_index);
    inner_accuracy(x0, accuracy);
    inner_x(x0, x);
    inner_y(x0, y);
    inner_result_(x0, result_);
    inner_gradients_(x0, gradients_);
    inner_z(x0, z);
    inner_g(x0, g);
    inner_name(x0, name);
    inner_rank(x0, rank);
    inner_dims(x0, dims);
    inner_offset(x0, offset);
    inner_elements(x0, elements);
    inner_place(x0, place);
    inner_values(x0, values);
    inner_math(x0, math);
    inner_stdarg(x0, stdarg);
    inner_stdio(x0, stdio);
    inner_stdlib(x0, stdlib);
    inner_string(x0, string);
    inner_sys(x0, sys);
    inner_unistd(x0, unistd);
    inner_defined(x0, defined);
    inner_KERNEL_(x0, KERNEL_);
    inner_noinline(x0, noinline);
    inner_inline_(x0, inline_);
    inner_a(x0, a);
    inner_b(x0, b);
    inner_count(x0, count);
    inner_below(x0, below);
    inner_i(x0, i);
    inner_t_cnnc_random_mix_(x0, t_cnnc_random_mix_);
    inner_t_cnnc_random_bits_(x0, t_cnnc_random_bits_);
    inner_stream(x0, stream);
    inner_element(x0, element);
    inner_t_cnnc_random_uniform_f32_(x0, t_cnnc_random_uniform_f32_);
    inner_top(x0, top);
    inner_t_cnnc_random_normal_f32_(x0, t_cnnc_random_normal_f32_);
    inner_bits(x0, bits);
    inner_radius(x0, radius);
    inner_angle(x0, angle);
    inner_restrict_(x0, restrict_);
    inner_conv1_weight_m(x0, conv1_weight_m);
    inner_o(x0, o);
    inner_j(x0, j);
    inner_conv1_bias(x0, conv1_bias);
    inner_dense1_weight_m(x0, dense1_weight_m);
    inner_u(x0, u);
    inner_f(x0, f);
    inner_dense1_bias(x0, dense1_bias);
    inner_conv1_weight(x0, conv1_weight);
    inner_batchnorm1_weight(x0, batchnorm1_weight);
    inner_dense1_weight(x0, dense1_weight);
    inner_conv1_weight_t_(x0, conv1_weight_t_);
    inner_batchnorm1_bias(x0, batchnorm1_bias);
    inner_batchnorm1_running_mean(x0, batchnorm1_running_mean);
    inner_batchnorm1_running_var(x0, batchnorm1_running_var);
    inner_conv1_weight_v(x0, conv1_weight_v);
    inner_conv1_bias_t_(x0, conv1_bias_t_);
    inner_conv1_bias_m(x0, conv1_bias_m);
    inner_conv1_bias_v(x0, conv1_bias_v);
    inner_batchnorm1_weight_t_(x0, batchnorm1_weight_t_);
    inner_batchnorm1_weight_m(x0, batchnorm1_weight_m);
    inner_batchnorm1_weight_v(x0, batchnorm1_weight_v);
    inner_batchnorm1_bias_t_(x0, batchnorm1_bias_t_);
    inner_batchnorm1_bias_m(x0, batchnorm1_bias_m);
    inner_batchnorm1_bias_v(x0, batchnorm1_bias_v);
    inner_dense1_weight_t_(x0, dense1_weight_t_);
    inner_dense1_weight_v(x0, dense1_weight_v);
    inner_dense1_bias_t_(x0, dense1_bias_t_);
    inner_dense1_bias_m(x0, dense1_bias_m);
    inner_dense1_bias_v(x0, dense1_bias_v);
    inner_conv1_z(x0, conv1_z);
    inner_conv1(x0, conv1);
    inner_n(x0, n);
    inner_c(x0, c);
    inner_w(x0, w);
    inner_batchnorm1_m_sum(x0, batchnorm1_m_sum);
    inner_batchnorm1_v_sum(x0, batchnorm1_v_sum);
    inner_t0_(x0, t0_);
    inner_batchnorm1(x0, batchnorm1);
    inner_maxpool1_place(x0, maxpool1_place);
    inner_maxpool1(x0, maxpool1);
    inner_largest(x0, largest);
    inner_batchnorm1_value(x0, batchnorm1_value);
    inner_dense1_z(x0, dense1_z);
    inner_d_z(x0, d_z);
    inner_cross_entropy1_m_place(x0, cross_entropy1_m_place);
    inner_cross_entropy1_m(x0, cross_entropy1_m);
    inner_cross_entropy1_sum(x0, cross_entropy1_sum);
    inner_cross_entropy1_t_(x0, cross_entropy1_t_);
    inner_cross_entropy1_sum2(x0, cross_entropy1_sum2);
    inner_accuracy1_sum(x0, accuracy1_sum);
    inner_d_flatten1(x0, d_flatten1);
    inner_d_gelu1(x0, d_gelu1);
    inner_d_batchnorm1(x0, d_batchnorm1);
    inner_d_flatten1_value(x0, d_flatten1_value);
    inner_value(x0, value);
    inner_d_m(x0, d_m);
    inner_d_v_sum(x0, d_v_sum);
    inner_d_v(x0, d_v);
    inner_d_conv1(x0, d_conv1);
    inner_i_end(x0, i_end);
    inner_value2(x0, value2);
    inner_g_value(x0, g_value);
    inner_value3(x0, value3);
    inner_d_d_z_sum(x0, d_d_z_sum);
    inner_d_d_m_sum(x0, d_d_m_sum);
    inner_value4(x0, value4);
    inner_value5(x0, value5);
    inner_d_d_batchnorm1(x0, d_d_batchnorm1);
    inner_t1_(x0, t1_);
    inner_t2_(x0, t2_);
    inner_t3_(x0, t3_);
    inner_d_d_maxpool1(x0, d_d_maxpool1);
    inner_maxpool1_place_value(x0, maxpool1_place_value);
    inner_d_d_batchnorm1_value(x0, d_d_batchnorm1_value);
    inner_value6(x0, value6);
    inner_d_z2(x0, d_z2);
    inner_d_dense1_bias(x0, d_dense1_bias);
    inner_d_flatten1_2(x0, d_flatten1_2);
    inner_value7(x0, value7);
    inner_value6_value(x0, value6_value);
    inner_value7_value(x0, value7_value);
    inner_d_batchnorm1_2(x0, d_batchnorm1_2);
    inner_d_batchnorm1_2_value(x0, d_batchnorm1_2_value);
    inner_d_gelu1_value(x0, d_gelu1_value);
    inner_d_flatten1_2_value(x0, d_flatten1_2_value);
    inner_d_batchnorm1_bias(x0, d_batchnorm1_bias);
    inner_d_batchnorm1_weight(x0, d_batchnorm1_weight);
    inner_d_v2(x0, d_v2);
    inner_d_m2(x0, d_m2);
    inner_t4_(x0, t4_);
    inner_d_conv1_2(x0, d_conv1_2);
    inner_d_conv1_bias(x0, d_conv1_bias);
    inner_value9(x0, value9);
    inner_d_dense1_weight(x0, d_dense1_weight);
    inner_value8(x0, value8);
    inner_d_conv1_weight(x0, d_conv1_weight);
    inner_d_conv1_value(x0, d_conv1_value);
    inner_cross_entropy1_max_place(x0, cross_entropy1_max_place);
    inner_cross_entropy1_max(x0, cross_entropy1_max);
    inner_table(x0, table);
    inner_forward_slot(x0, slot);
    inner_t_cnnc_shuffle_mix_(x0, t_cnnc_shuffle_mix_);
    inner_t_cnnc_shuffle_index_(x0, t_cnnc_shuffle_index_);
    inner_epoch(x0, epoch);
    inner_half(x0, half);
    inner_mask(x0, mask);
    inner_left(x0, left);
    inner_right(x0, right);
    inner_next(x0, next);
    inner_key(x0, key);
    inner_while_(x0, while_);
    inner_do_(x0, do_);
    inner_t_CNNC_PATH_(x0, t_CNNC_PATH_);
    inner_t_CNNC_PROBLEM_(x0, t_CNNC_PROBLEM_);
    inner_t_CNNC_FOLDER_SHOWN_(x0, t_CNNC_FOLDER_SHOWN_);
    inner_t_CNNC_NAME_TRIES_(x0, t_CNNC_NAME_TRIES_);
    inner_t_CNNC_LINKS_(x0, t_CNNC_LINKS_);
    inner_t_CnncFile_(x0, t_CnncFile_);
    inner_descriptor(x0, descriptor);
    inner_in_place(x0, in_place);
    inner_in_folder(x0, in_folder);
    inner_mode(x0, mode);
    inner_target(x0, target);
    inner_beside(x0, beside);
    inner_t_cnnc_file_descriptor_(x0, t_cnnc_file_descriptor_);
    inner_path(x0, path);
    inner_folders(x0, folders);
    inner_number(x0, number);
    inner_t_cnnc_file_follow_(x0, t_cnnc_file_follow_);
    inner_st(x0, st);
    inner_hops(x0, hops);
    inner_slash(x0, slash);
    inner_start(x0, start);
    inner_length(x0, length);
    inner_t_cnnc_file_find_(x0, t_cnnc_file_find_);
    inner_file(x0, file);
    inner_cause(x0, cause);
    inner_t_cnnc_file_create_(x0, t_cnnc_file_create_);
    inner_folder(x0, folder);
    inner_made(x0, made);
    inner_t_cnnc_file_discard_(x0, t_cnnc_file_discard_);
    inner_t_cnnc_file_open_(x0, t_cnnc_file_open_);
    inner_t_cnnc_file_check_(x0, t_cnnc_file_check_);
    inner_t_cnnc_file_flush_(x0, t_cnnc_file_flush_);
    inner_t_cnnc_file_commit_(x0, t_cnnc_file_commit_);
    inner_t_cnnc_file_problem_(x0, t_cnnc_file_problem_);
    inner_text(x0, text);
    inner_shown(x0, shown);
    inner_t_CNNC_IDX_NAME_(x0, t_CNNC_IDX_NAME_);
    inner_t_CNNC_IDX_SHOWN_(x0, t_CNNC_IDX_SHOWN_);
    inner_t_CNNC_IDX_SHORT_(x0, t_CNNC_IDX_SHORT_);
    inner_t_CNNC_IDX_MISSING_(x0, t_CNNC_IDX_MISSING_);
    inner_t_CNNC_IDX_ENTRY_(x0, t_CNNC_IDX_ENTRY_);
    inner_t_cnnc_idx_name_(x0, t_cnnc_idx_name_);
    inner_test(x0, test);
    inner_labels(x0, labels);
    inner_k(x0, k);
    inner_stems(x0, stems);
    inner_ranks(x0, ranks);
    inner_dotted(x0, dotted);
    inner_stem(x0, stem);
    inner_t_cnnc_idx_find_(x0, t_cnnc_idx_find_);
    inner_ending(x0, ending);
    inner_room(x0, room);
    inner_t_cnnc_idx_is_like_(x0, t_cnnc_idx_is_like_);
    inner_parts(x0, parts);
    inner_lower(x0, lower);
    inner_A(x0, A);
    inner_Z(x0, Z);
    inner_t_cnnc_idx_next_(x0, t_cnnc_idx_next_);
    inner_all(x0, all);
    inner_first(x0, first);
    inner_entry(x0, entry);
    inner_continue_(x0, continue_);
    inner_t_cnnc_idx_missing_(x0, t_cnnc_idx_missing_);
    inner_endings(x0, endings);
    inner_found(x0, found);
    inner_used(x0, used);
    inner_bytes(x0, bytes);
    inner_images(x0, images);
    inner_load(x0, load);
    inner_save(x0, save);
    inner_epochs(x0, epochs);
    inner_format(x0, format);
    inner_list(x0, list);
    inner_idx(x0, idx);
    inner_d(x0, d);
    inner_head(x0, head);
    inner_word(x0, word);
    inner_shape(x0, shape);
    inner_size(x0, size);
    inner_failed(x0, failed);
    inner_channels(x0, channels);
    inner_data(x0, data);
    inner_classes(x0, classes);
    inner_missing(x0, missing);
    inner_has_images(x0, has_images);
    inner_has_labels(x0, has_labels);
    inner_forward_t_2(x0, t);
    inner_example(x0, example);
    inner_image(x0, image);
    inner_sums(x0, sums);
    inner_examples(x0, examples);
    inner_what(x0, what);
    inner_names(x0, names);
    inner_done(x0, done);
    inner_full(x0, full);
    inner_tested(x0, tested);
    inner_expected(x0, expected);
    inner_problem(x0, problem);
    inner_program(x0, program);
    inner_most(x0, most);
    inner_digit(x0, digit);
    inner_option(x0, option);
    inner_argc(x0, argc);
    inner_argv(x0, argv);
    inner_options(x0, options);
    inner_status(x0, status);
    inner_known(x0, known);
    inner_main_(x0, main_);
    inner_trainer(x0, trainer);
    (void)net;
    return 0;
}

const inner_slot inner_parameter_table[] = {
    {NULL, 0, {0}, 0, 0}};

const inner_slot inner_state_table[] = {
    {NULL, 0, {0}, 0, 0}};

static int inner_find(const inner_slot *table, const char *name)
{
    for (int place = 0; table[place].name; place++)
        if (strcmp(table[place].name, name) == 0)
            return place;
    return -1;
}

int inner_find_parameter(const char *name)
{
    return inner_find(inner_parameter_table, name);
}

int inner_get_parameter(const inner *net, int place, float *values)
{
    (void)net;
    (void)place;
    (void)values;
    return 1;
}

int inner_set_parameter(inner *net, int place, const float *values)
{
    (void)net;
    (void)place;
    (void)values;
    return 1;
}

int inner_find_state(const char *name)
{
    return inner_find(inner_state_table, name);
}

int inner_get_state(const inner *net, int place, float *values)
{
    (void)net;
    (void)place;
    (void)values;
    return 1;
}

int inner_set_state(inner *net, int place, const float *values)
{
    (void)net;
    (void)place;
    (void)values;
    return 1;
}
