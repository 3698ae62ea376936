/* SPDX-License-Identifier: MIT */
/* Names that emitted C may not give to anything: words of C and C++, what the headers it includes
 * declare or define (in the standard's mode or with the extensions that compilers allow unasked),
 * the limits that a user's own file may have included before, and what the emitted files define
 * themselves. tests/test_names.c holds the lists against the headers and the files. */
#include "emit.h"

#include <string.h>

/* clang-format off */

/* In rows of one length, since a net has thousands of names and all of them are looked for here. */
enum { LONGEST = 31 };

/* A * stands for any characters, or none. */
static const char words[][LONGEST + 1] = {
	/* C */
	"asm", "auto", "bool", "break", "case", "char", "const", "constexpr", "continue", "default", "do",
	"double", "else", "enum", "extern", "false", "float", "for", "fortran", "goto", "if", "inline", "int",
	"long", "nullptr", "register", "restrict", "return", "short", "signed", "sizeof", "static",
	"static_assert", "struct", "switch", "true", "typedef", "typeof", "typeof_unqual", "union", "unsigned",
	"void", "volatile", "while", "alignas", "alignof", "noreturn", "thread_local", "complex", "imaginary",
	"main", "errno", "assert", "offsetof", "linux", "unix", "i386", "_*",
	/* C++ */
	"and", "and_eq", "bitand", "bitor", "catch", "class", "co_await", "co_return", "co_yield", "compl",
	"concept", "const_cast", "consteval", "constinit", "decltype", "delete", "dynamic_cast", "explicit",
	"export", "friend", "mutable", "namespace", "new", "noexcept", "not", "not_eq", "operator", "or",
	"or_eq", "private", "protected", "public", "reinterpret_cast", "requires", "static_cast", "std",
	"template", "this", "throw", "try", "typeid", "typename", "using", "virtual", "xor", "xor_eq",
	/* types */
	"*_t", "FILE", "fd_mask", "fd_set", "timespec", "timeval", "timezone", "random_data", "drand48_data",
	"u_char", "u_int", "u_long", "u_short", "uint", "ulong", "ushort", "va_list", "obstack",
	/* <stdint.h>, <limits.h>, <float.h> */
	"INT*_MIN", "INT*_C", "INT*_WIDTH", "UINT*_C", "UINT*_WIDTH", "SIZE_*",
	"PTRDIFF_*", "SIG_ATOMIC_*", "WCHAR_*", "WINT_*", "CHAR_BIT", "CHAR_M*", "CHAR_WIDTH",
	"SCHAR_*", "UCHAR_*", "SHRT_*", "USHRT_*", "LONG_M*", "LONG_WIDTH", "ULONG_*", "LLONG_*", "ULLONG_*",
	"BOOL_*", "FLT_*", "DBL_*", "LDBL_*", "DECIMAL_DIG",
	/* <math.h> beside its functions */
	"HUGE*", "INFINITY", "NAN", "SNAN*", "M_*", "FP_*", "MATH_ERR*", "MAXFLOAT", "DOMAIN", "SING",
	"OVERFLOW", "UNDERFLOW", "PLOSS", "TLOSS", "math_errhandling", "fpclassify", "iscanonical", "iseqsig",
	"isfinite", "isgreater*", "isinf*", "isless*", "isnan*", "isnormal", "issignaling", "issubnormal",
	"isunordered", "iszero", "signbit", "signgam", "f32*", "f64*", "matherr",
	/* <string.h> */
	"bcmp", "bcopy", "bzero", "explicit_bzero", "basename", "ffs", "ffsl", "ffsll", "index", "rindex",
	"memccpy", "memchr", "memcmp", "memcpy", "memfrob", "memmem", "memmove", "mempcpy", "memrchr",
	"memset", "memset_explicit", "rawmemchr", "sigabbrev_np", "sigdescr_np", "stpcpy", "stpncpy",
	"strcasecmp*", "strcasestr", "strcat", "strchr", "strchrnul", "strcmp", "strcoll*", "strcpy",
	"strcspn", "strdup*", "strerror*", "strfry", "strlcat", "strlcpy", "strlen", "strncasecmp*", "strncat",
	"strncmp", "strncpy", "strndup*", "strnlen", "strpbrk", "strrchr", "strsep", "strsignal", "strspn",
	"strstr", "strtok*", "strverscmp", "strxfrm*",
	/* <stdio.h> */
	"BUFSIZ", "EOF", "L_*", "P_tmpdir", "RENAME_*", "SEEK_*",
	"stdin", "stdout", "stderr", "asprintf", "vasprintf", "clearerr*", "ctermid", "cuserid", "dprintf",
	"vdprintf", "fclose", "fcloseall", "fdopen", "feof*", "ferror*", "fflush*", "fgetc*", "fgetpos*",
	"fgets*", "fileno*", "flockfile", "fmemopen", "fopen", "fopen64", "fopencookie", "fprintf", "fputc*",
	"fputs*", "fread*", "freopen*", "fscanf", "fseek", "fseeko*", "fsetpos*", "ftell", "ftello*",
	"ftrylockfile", "funlockfile", "fwrite*", "getc", "getc_unlocked", "getchar*", "getdelim", "getline",
	"gets", "getw", "obstack_*", "open_memstream", "pclose", "perror", "popen", "printf", "putc",
	"putc_unlocked", "putchar*", "puts", "putw", "remove", "rename", "renameat*", "rewind", "scanf",
	"setbuf", "setbuffer", "setlinebuf", "setvbuf", "snprintf", "sprintf", "sscanf", "tempnam", "tmpfile*",
	"tmpnam*", "ungetc", "vfprintf", "vfscanf", "vprintf", "vscanf", "vsnprintf", "vsprintf", "vsscanf",
	"va_arg", "va_copy", "va_end", "va_start",
	/* <stdlib.h>, and what it may include */
	"NULL", "EXIT_FAILURE", "EXIT_SUCCESS", "MB_CUR_MAX", "BYTE_ORDER",
	"BIG_ENDIAN", "LITTLE_ENDIAN", "PDP_ENDIAN", "FD_*", "NFDBITS", "WCONTINUED", "WEXITED",
	"WEXITSTATUS", "WIF*ED", "WNOHANG", "WNOWAIT", "WSTOPPED", "WSTOPSIG", "WTERMSIG", "WUNTRACED",
	"WCOREDUMP", "WCOREFLAG", "a64l", "abort", "abs", "aligned_alloc", "alloca", "arc4random*",
	"at_quick_exit", "atexit", "atof", "atoi", "atol", "atoll", "be16toh", "be32toh", "be64toh", "bsearch",
	"calloc", "canonicalize_file_name", "clearenv", "div", "drand48*", "ecvt*", "erand48*", "exit",
	"fcvt*", "free", "free_sized", "free_aligned_sized", "gcvt", "getenv", "getloadavg", "getpt",
	"getsubopt", "grantpt", "htobe*", "htole*", "initstate*", "jrand48*", "l64a", "labs", "lcong48*",
	"ldiv", "le16toh", "le32toh", "le64toh", "llabs", "lldiv", "lrand48*", "major", "makedev", "malloc",
	"mblen", "mbstowcs", "mbtowc", "minor", "mkdtemp", "mkostemp*", "mkstemp*", "mktemp", "mrand48*",
	"nrand48*", "on_exit", "posix_memalign", "posix_openpt", "pselect", "ptsname*", "putenv", "qecvt*",
	"qfcvt*", "qgcvt", "qsort*", "quick_exit", "rand", "rand_r", "random", "random_r", "realloc",
	"reallocarray", "realpath", "rpmatch", "secure_getenv", "seed48*", "select", "setenv", "setstate*",
	"srand", "srand48*", "srandom*", "strfrom*", "strtod*", "strtof*", "strtol*", "strtoq", "strtoul*",
	"strtouq", "system", "unlockpt", "unsetenv", "valloc", "wcstombs", "wctomb",
	/* <dirent.h>, <errno.h>, <fcntl.h>, <sys/stat.h>, <unistd.h>: of a program that reads files, as the
	 * trainer is */
	"ACCESSPERMS", "ALLPERMS", "DEFFILEMODE", "AT_*", "BC_*", "CLOSE_RANGE_*", "DN_*", "DT_*",
	"DTTOIF", "IFTODT", "FALLOC_*", "FAPPEND", "FASYNC", "FFSYNC", "FNDELAY", "FNONBLOCK", "F_*",
	"LOCK_*", "LONG_BIT", "WORD_BIT", "LONG_LONG_M*", "MAXNAMLEN", "MAX_CANON", "MAX_INPUT",
	"MAX_HANDLE_SZ", "*_MAX", "NL_*MAX", "NZERO", "O_*", "PIPE_BUF", "POSIX_*", "PTHREAD_*", "RWF_*",
	"RWH_*", "R_OK", "W_OK", "X_OK", "SPLICE_*", "STATX_*", "STD*_FILENO", "SYNC_FILE_*", "S_*",
	"TEMP_FAILURE_RETRY", "UTIME_*", "DIR", "access", "acct", "alarm", "alphasort*", "brk", "chdir",
	"chmod", "chown", "chroot", "close", "close_range", "closedir", "closefrom", "confstr",
	"copy_file_range", "creat", "creat64", "crypt", "d_fileno", "daemon", "dirent", "dirent64",
	"dirfd", "dup", "dup2", "dup3", "eaccess", "endusershell", "environ", "euidaccess", "execl",
	"execle", "execlp", "execv", "execve", "execveat", "execvp", "execvpe", "f_owner_ex", "faccessat",
	"fallocate*", "fchdir", "fchmod", "fchmodat", "fchown", "fchownat", "fcntl", "fcntl64",
	"fdatasync", "fdopendir", "fexecve", "file_handle", "flock", "flock64", "fork", "fpathconf",
	"fstat", "fstat64", "fstatat*", "fsync", "ftruncate*", "futimens", "get_current_dir_name",
	"getcwd", "getdents64", "getdirentries*", "getdomainname", "getdtablesize", "getegid",
	"getentropy", "geteuid", "getgid", "getgroups", "gethostid", "gethostname", "getlogin*", "getopt",
	"getpagesize", "getpass", "getpgid", "getpgrp", "getpid", "getppid", "getresgid", "getresuid",
	"getsid", "gettid", "getuid", "getumask", "getusershell", "getwd", "group_member", "iovec",
	"isatty", "lchmod", "lchown", "link", "linkat", "lockf", "lockf64", "lseek", "lseek64", "lstat",
	"lstat64", "mkdir", "mkdirat", "mkfifo*", "mknod*", "name_to_handle_at", "nice", "open", "open64",
	"open_by_handle_at", "openat*", "opendir", "optarg", "opterr", "optind", "optopt", "pathconf",
	"pause", "pipe", "pipe2", "posix_fadvise*", "posix_fallocate*", "pread*", "profil",
	"program_invocation_*", "pwrite*", "read", "readahead", "readdir*", "readlink*", "revoke",
	"rewinddir", "rmdir", "sbrk", "scandir*", "seekdir", "setdomainname", "setegid", "seteuid",
	"setgid", "sethostid", "sethostname", "setlogin", "setpgid", "setpgrp", "setregid", "setresgid",
	"setresuid", "setreuid", "setsid", "setuid", "setusershell", "sleep", "splice", "st_atime",
	"st_ctime", "st_mtime", "stat", "stat64", "statx", "statx_timestamp", "swab", "symlink*", "sync",
	"sync_file_range", "syncfs", "syscall", "sysconf", "tcgetpgrp", "tcsetpgrp", "tee", "telldir",
	"truncate*", "ttyname*", "ttyslot", "ualarm", "umask", "unlink*", "usleep", "utimensat",
	"versionsort*", "vfork", "vhangup", "vmsplice", "write", "E2BIG", "EACCES", "EADDRINUSE",
	"EADDRNOTAVAIL", "EADV", "EAFNOSUPPORT", "EAGAIN", "EALREADY", "EBADE", "EBADF", "EBADFD",
	"EBADMSG", "EBADR", "EBADRQC", "EBADSLT", "EBFONT", "EBUSY", "ECANCELED", "ECHILD", "ECHRNG",
	"ECOMM", "ECONNABORTED", "ECONNREFUSED", "ECONNRESET", "EDEADLK", "EDEADLOCK", "EDESTADDRREQ",
	"EDOM", "EDOTDOT", "EDQUOT", "EEXIST", "EFAULT", "EFBIG", "EHOSTDOWN", "EHOSTUNREACH", "EHWPOISON",
	"EIDRM", "EILSEQ", "EINPROGRESS", "EINTR", "EINVAL", "EIO", "EISCONN", "EISDIR", "EISNAM",
	"EKEYEXPIRED", "EKEYREJECTED", "EKEYREVOKED", "EL2HLT", "EL2NSYNC", "EL3HLT", "EL3RST", "ELIBACC",
	"ELIBBAD", "ELIBEXEC", "ELIBMAX", "ELIBSCN", "ELNRNG", "ELOOP", "EMEDIUMTYPE", "EMFILE", "EMLINK",
	"EMSGSIZE", "EMULTIHOP", "ENAMETOOLONG", "ENAVAIL", "ENETDOWN", "ENETRESET", "ENETUNREACH",
	"ENFILE", "ENOANO", "ENOBUFS", "ENOCSI", "ENODATA", "ENODEV", "ENOENT", "ENOEXEC", "ENOKEY",
	"ENOLCK", "ENOLINK", "ENOMEDIUM", "ENOMEM", "ENOMSG", "ENONET", "ENOPKG", "ENOPROTOOPT", "ENOSPC",
	"ENOSR", "ENOSTR", "ENOSYS", "ENOTBLK", "ENOTCONN", "ENOTDIR", "ENOTEMPTY", "ENOTNAM",
	"ENOTRECOVERABLE", "ENOTSOCK", "ENOTSUP", "ENOTTY", "ENOTUNIQ", "ENXIO", "EOPNOTSUPP", "EOVERFLOW",
	"EOWNERDEAD", "EPERM", "EPFNOSUPPORT", "EPIPE", "EPROTO", "EPROTONOSUPPORT", "EPROTOTYPE",
	"ERANGE", "EREMCHG", "EREMOTE", "EREMOTEIO", "ERESTART", "ERFKILL", "EROFS", "ESHUTDOWN",
	"ESOCKTNOSUPPORT", "ESPIPE", "ESRCH", "ESRMNT", "ESTALE", "ESTRPIPE", "ETIME", "ETIMEDOUT",
	"ETOOMANYREFS", "ETXTBSY", "EUCLEAN", "EUNATCH", "EUSERS", "EWOULDBLOCK", "EXDEV", "EXFULL",
	/* <pthread.h>, <sched.h>, and <time.h>, which these include */
	"pthread_*", "PTHREAD_*", "sched_*", "SCHED_*", "CPU_*", "CLONE_*", "clone", "getcpu", "setns", "unshare",
	"clock", "clock_*", "CLOCK*", "timer_*", "TIMER_*", "TIME_*", "asctime*", "ctime*", "daylight", "difftime",
	"dysize", "getdate*", "gmtime*", "itimerspec", "localtime*", "mktime", "nanosleep", "strftime*",
	"strptime*", "time", "timegm", "timelocal", "timespec_get*", "tm", "tzname", "tzset",
	/* the emitted files */
	"KERNEL", "LANES", "AT", "WIDE_AT", "ROLLED", "ROLLED_IF_FEW", "IN_LANES", "IN_TURN", "UNROLLED",
	"READ_ROW", "WRITE_ROW", "END_ROW",
	"CHOOSE", "WIDE_CHOOSE", "PICK", "NOT", "MATH_KERNEL", "MATH_OPTIONS", "VECTOR_BYTES", "cnnc", "cnnc_*", "Cnnc*", "CNNC*",
};

/* Functions of <math.h>; each also exists for other types, as in sinf, sinl, sinf32x, lgammaf_r. */
static const char functions[][LONGEST + 1] = {
	"acos", "acosh", "acospi", "asin", "asinh", "asinpi", "atan", "atan2", "atan2pi", "atanh", "atanpi",
	"canonicalize", "cbrt", "ceil", "compoundn", "copysign", "cos", "cosh", "cospi", "drem", "erf", "erfc",
	"exp", "exp10", "exp10m1", "exp2", "exp2m1", "expm1", "fabs", "fadd", "fdim", "fdiv", "ffma", "finite",
	"floor", "fma", "fmax", "fmaximum", "fmaximum_mag", "fmaximum_mag_num", "fmaximum_num", "fmaxmag",
	"fmin", "fminimum", "fminimum_mag", "fminimum_mag_num", "fminimum_num", "fminmag", "fmod", "fmul",
	"frexp", "fromfp", "fromfpx", "fsqrt", "fsub", "daddl", "ddivl", "dfmal", "dmull", "dsqrtl", "dsubl",
	"gamma", "getpayload", "hypot", "ilogb", "j0", "j1", "jn", "ldexp", "lgamma", "llogb", "llrint",
	"llround", "log", "log10", "log10p1", "log1p", "log2", "log2p1", "logb", "logp1", "lrint", "lround",
	"modf", "nan", "nearbyint", "nextafter", "nextdown", "nexttoward", "nextup", "pow", "pow10", "pown",
	"powr", "remainder", "remquo", "rint", "rootn", "round", "roundeven", "rsqrt", "scalb", "scalbln",
	"scalbn", "setpayload", "setpayloadsig", "significand", "sin", "sincos", "sinh", "sinpi", "sqrt",
	"tan", "tanh", "tanpi", "tgamma", "totalorder", "totalordermag", "trunc", "ufromfp", "ufromfpx", "y0",
	"y1", "yn",
};

static const char *const suffixes[] = {
	"", "f", "l", "f16", "f32", "f64", "f128", "f32x", "f64x", "_r", "f_r", "l_r", "f32_r", "f64_r", "f128_r",
	"f32x_r", "f64x_r",
};

/* clang-format on */

static bool matches(const char *pattern, const char *name)
{
	if (*pattern != '*' && *pattern != *name)
		return false;
	const char *star = strchr(pattern, '*');
	if (!star)
		return strcmp(pattern, name) == 0;
	size_t head = (size_t)(star - pattern), tail = strlen(star + 1), n = strlen(name);
	return n >= head + tail && strncmp(pattern, name, head) == 0 &&
	       strcmp(star + 1, name + n - tail) == 0;
}

static bool is_suffix(const char *text)
{
	for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++)
		if (strcmp(suffixes[i], text) == 0)
			return true;
	return false;
}

bool name_is_reserved(const char *name)
{
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (matches(words[i], name))
			return true;
	for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
		if (functions[i][0] != name[0])
			continue;
		size_t n = strlen(functions[i]);
		if (strncmp(functions[i], name, n) == 0 && is_suffix(name + n))
			return true;
	}
	return false;
}

bool net_is_reserved(Arena *arena, const char *net)
{
	return name_is_reserved(net) || name_is_reserved(arena_format(arena, "%s_", net));
}

const char *name_apart(Arena *arena, const char *name)
{
	bool reserved =
		name_is_reserved(name) && name_is_reserved(arena_format(arena, "%s_", name));
	return reserved ? arena_format(arena, "t_%s", name) : name;
}
