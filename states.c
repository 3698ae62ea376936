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
    inner_state_elements = 10048, /* of net->states */
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
 * x0[4], output[4] */
int inner_forward(inner *net, const float *x0, float *output);

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

/* typedef[n] = 1                                                                     names.cnn:3
 * -> typedef[4] */
KERNEL void inner_update_typedef(float *restrict typedef_)
{
    for (int i = 0; i < 4; i++)
        typedef_[i] = 1.0f;
}

/* unsigned[n] = 2                                                                    names.cnn:5
 * -> unsigned[4] */
KERNEL void inner_update_unsigned(float *restrict unsigned_)
{
    for (int i = 0; i < 4; i++)
        unsigned_[i] = 2.0f;
}

/* char[n] = 3                                                                        names.cnn:7
 * -> char[4] */
KERNEL void inner_update_char(float *restrict char_)
{
    for (int i = 0; i < 4; i++)
        char_[i] = 3.0f;
}

/* short[n] = 4                                                                       names.cnn:9
 * -> short[4] */
KERNEL void inner_update_short(float *restrict short_)
{
    for (int i = 0; i < 4; i++)
        short_[i] = 4.0f;
}

/* int[n] = 5                                                                        names.cnn:11
 * -> int[4] */
KERNEL void inner_update_int(float *restrict int_)
{
    for (int i = 0; i < 4; i++)
        int_[i] = 5.0f;
}

/* long[n] = 6                                                                       names.cnn:13
 * -> long[4] */
KERNEL void inner_update_long(float *restrict long_)
{
    for (int i = 0; i < 4; i++)
        long_[i] = 6.0f;
}

/* signed[n] = 7                                                                     names.cnn:15
 * -> signed[4] */
KERNEL void inner_update_signed(float *restrict signed_)
{
    for (int i = 0; i < 4; i++)
        signed_[i] = 7.0f;
}

/* struct[n] = 8                                                                     names.cnn:17
 * -> struct[4] */
KERNEL void inner_update_struct(float *restrict struct_)
{
    for (int i = 0; i < 4; i++)
        struct_[i] = 8.0f;
}

/* void[n] = 9                                                                       names.cnn:19
 * -> void[4] */
KERNEL void inner_update_void(float *restrict void_)
{
    for (int i = 0; i < 4; i++)
        void_[i] = 9.0f;
}

/* int8_t[n] = 10                                                                    names.cnn:21
 * -> int8_t[4] */
KERNEL void inner_update_int8_t_(float *restrict int8_t_)
{
    for (int i = 0; i < 4; i++)
        int8_t_[i] = 1e+01f;
}

/* int16_t[n] = 11                                                                   names.cnn:23
 * -> int16_t[4] */
KERNEL void inner_update_int16_t_(float *restrict int16_t_)
{
    for (int i = 0; i < 4; i++)
        int16_t_[i] = 11.0f;
}

/* int32_t[n] = 12                                                                   names.cnn:25
 * -> int32_t[4] */
KERNEL void inner_update_int32_t_(float *restrict int32_t_)
{
    for (int i = 0; i < 4; i++)
        int32_t_[i] = 12.0f;
}

/* int64_t[n] = 13                                                                   names.cnn:27
 * -> int64_t[4] */
KERNEL void inner_update_int64_t_(float *restrict int64_t_)
{
    for (int i = 0; i < 4; i++)
        int64_t_[i] = 13.0f;
}

/* uint8_t[n] = 14                                                                   names.cnn:29
 * -> uint8_t[4] */
KERNEL void inner_update_uint8_t_(float *restrict uint8_t_)
{
    for (int i = 0; i < 4; i++)
        uint8_t_[i] = 14.0f;
}

/* uint16_t[n] = 15                                                                  names.cnn:31
 * -> uint16_t[4] */
KERNEL void inner_update_uint16_t_(float *restrict uint16_t_)
{
    for (int i = 0; i < 4; i++)
        uint16_t_[i] = 15.0f;
}

/* uint32_t[n] = 16                                                                  names.cnn:33
 * -> uint32_t[4] */
KERNEL void inner_update_uint32_t_(float *restrict uint32_t_)
{
    for (int i = 0; i < 4; i++)
        uint32_t_[i] = 16.0f;
}

/* uint64_t[n] = 17                                                                  names.cnn:35
 * -> uint64_t[4] */
KERNEL void inner_update_uint64_t_(float *restrict uint64_t_)
{
    for (int i = 0; i < 4; i++)
        uint64_t_[i] = 17.0f;
}

/* int_least8_t[n] = 18                                                              names.cnn:37
 * -> int_least8_t[4] */
KERNEL void inner_update_int_least8_t_(float *restrict int_least8_t_)
{
    for (int i = 0; i < 4; i++)
        int_least8_t_[i] = 18.0f;
}

/* int_least16_t[n] = 19                                                             names.cnn:39
 * -> int_least16_t[4] */
KERNEL void inner_update_int_least16_t_(float *restrict int_least16_t_)
{
    for (int i = 0; i < 4; i++)
        int_least16_t_[i] = 19.0f;
}

/* int_least32_t[n] = 20                                                             names.cnn:41
 * -> int_least32_t[4] */
KERNEL void inner_update_int_least32_t_(float *restrict int_least32_t_)
{
    for (int i = 0; i < 4; i++)
        int_least32_t_[i] = 2e+01f;
}

/* int_least64_t[n] = 21                                                             names.cnn:43
 * -> int_least64_t[4] */
KERNEL void inner_update_int_least64_t_(float *restrict int_least64_t_)
{
    for (int i = 0; i < 4; i++)
        int_least64_t_[i] = 21.0f;
}

/* uint_least8_t[n] = 22                                                             names.cnn:45
 * -> uint_least8_t[4] */
KERNEL void inner_update_uint_least8_t_(float *restrict uint_least8_t_)
{
    for (int i = 0; i < 4; i++)
        uint_least8_t_[i] = 22.0f;
}

/* uint_least16_t[n] = 23                                                            names.cnn:47
 * -> uint_least16_t[4] */
KERNEL void inner_update_uint_least16_t_(float *restrict uint_least16_t_)
{
    for (int i = 0; i < 4; i++)
        uint_least16_t_[i] = 23.0f;
}

/* uint_least32_t[n] = 24                                                            names.cnn:49
 * -> uint_least32_t[4] */
KERNEL void inner_update_uint_least32_t_(float *restrict uint_least32_t_)
{
    for (int i = 0; i < 4; i++)
        uint_least32_t_[i] = 24.0f;
}

/* uint_least64_t[n] = 25                                                            names.cnn:51
 * -> uint_least64_t[4] */
KERNEL void inner_update_uint_least64_t_(float *restrict uint_least64_t_)
{
    for (int i = 0; i < 4; i++)
        uint_least64_t_[i] = 25.0f;
}

/* int_fast8_t[n] = 26                                                               names.cnn:53
 * -> int_fast8_t[4] */
KERNEL void inner_update_int_fast8_t_(float *restrict int_fast8_t_)
{
    for (int i = 0; i < 4; i++)
        int_fast8_t_[i] = 26.0f;
}

/* int_fast16_t[n] = 27                                                              names.cnn:55
 * -> int_fast16_t[4] */
KERNEL void inner_update_int_fast16_t_(float *restrict int_fast16_t_)
{
    for (int i = 0; i < 4; i++)
        int_fast16_t_[i] = 27.0f;
}

/* int_fast32_t[n] = 28                                                              names.cnn:57
 * -> int_fast32_t[4] */
KERNEL void inner_update_int_fast32_t_(float *restrict int_fast32_t_)
{
    for (int i = 0; i < 4; i++)
        int_fast32_t_[i] = 28.0f;
}

/* int_fast64_t[n] = 29                                                              names.cnn:59
 * -> int_fast64_t[4] */
KERNEL void inner_update_int_fast64_t_(float *restrict int_fast64_t_)
{
    for (int i = 0; i < 4; i++)
        int_fast64_t_[i] = 29.0f;
}

/* uint_fast8_t[n] = 30                                                              names.cnn:61
 * -> uint_fast8_t[4] */
KERNEL void inner_update_uint_fast8_t_(float *restrict uint_fast8_t_)
{
    for (int i = 0; i < 4; i++)
        uint_fast8_t_[i] = 3e+01f;
}

/* uint_fast16_t[n] = 31                                                             names.cnn:63
 * -> uint_fast16_t[4] */
KERNEL void inner_update_uint_fast16_t_(float *restrict uint_fast16_t_)
{
    for (int i = 0; i < 4; i++)
        uint_fast16_t_[i] = 31.0f;
}

/* uint_fast32_t[n] = 32                                                             names.cnn:65
 * -> uint_fast32_t[4] */
KERNEL void inner_update_uint_fast32_t_(float *restrict uint_fast32_t_)
{
    for (int i = 0; i < 4; i++)
        uint_fast32_t_[i] = 32.0f;
}

/* uint_fast64_t[n] = 33                                                             names.cnn:67
 * -> uint_fast64_t[4] */
KERNEL void inner_update_uint_fast64_t_(float *restrict uint_fast64_t_)
{
    for (int i = 0; i < 4; i++)
        uint_fast64_t_[i] = 33.0f;
}

/* intptr_t[n] = 34                                                                  names.cnn:69
 * -> intptr_t[4] */
KERNEL void inner_update_intptr_t_(float *restrict intptr_t_)
{
    for (int i = 0; i < 4; i++)
        intptr_t_[i] = 34.0f;
}

/* uintptr_t[n] = 35                                                                 names.cnn:71
 * -> uintptr_t[4] */
KERNEL void inner_update_uintptr_t_(float *restrict uintptr_t_)
{
    for (int i = 0; i < 4; i++)
        uintptr_t_[i] = 35.0f;
}

/* intmax_t[n] = 36                                                                  names.cnn:73
 * -> intmax_t[4] */
KERNEL void inner_update_intmax_t_(float *restrict intmax_t_)
{
    for (int i = 0; i < 4; i++)
        intmax_t_[i] = 36.0f;
}

/* uintmax_t[n] = 37                                                                 names.cnn:75
 * -> uintmax_t[4] */
KERNEL void inner_update_uintmax_t_(float *restrict uintmax_t_)
{
    for (int i = 0; i < 4; i++)
        uintmax_t_[i] = 37.0f;
}

/* dirent[n] = 38                                                                    names.cnn:77
 * -> dirent[4] */
KERNEL void inner_update_dirent(float *restrict dirent_)
{
    for (int i = 0; i < 4; i++)
        dirent_[i] = 38.0f;
}

/* d_ino[n] = 39                                                                     names.cnn:79
 * -> d_ino[4] */
KERNEL void inner_update_d_ino(float *restrict d_ino)
{
    for (int i = 0; i < 4; i++)
        d_ino[i] = 39.0f;
}

/* d_off[n] = 40                                                                     names.cnn:81
 * -> d_off[4] */
KERNEL void inner_update_d_off(float *restrict d_off)
{
    for (int i = 0; i < 4; i++)
        d_off[i] = 4e+01f;
}

/* d_reclen[n] = 41                                                                  names.cnn:83
 * -> d_reclen[4] */
KERNEL void inner_update_d_reclen(float *restrict d_reclen)
{
    for (int i = 0; i < 4; i++)
        d_reclen[i] = 41.0f;
}

/* d_type[n] = 42                                                                    names.cnn:85
 * -> d_type[4] */
KERNEL void inner_update_d_type(float *restrict d_type)
{
    for (int i = 0; i < 4; i++)
        d_type[i] = 42.0f;
}

/* d_name[n] = 43                                                                    names.cnn:87
 * -> d_name[4] */
KERNEL void inner_update_d_name(float *restrict d_name)
{
    for (int i = 0; i < 4; i++)
        d_name[i] = 43.0f;
}

/* DIR[n] = 44                                                                       names.cnn:89
 * -> DIR[4] */
KERNEL void inner_update_DIR(float *restrict DIR_)
{
    for (int i = 0; i < 4; i++)
        DIR_[i] = 44.0f;
}

/* extern[n] = 45                                                                    names.cnn:91
 * -> extern[4] */
KERNEL void inner_update_extern(float *restrict extern_)
{
    for (int i = 0; i < 4; i++)
        extern_[i] = 45.0f;
}

/* closedir[n] = 46                                                                  names.cnn:93
 * -> closedir[4] */
KERNEL void inner_update_closedir(float *restrict closedir_)
{
    for (int i = 0; i < 4; i++)
        closedir_[i] = 46.0f;
}

/* opendir[n] = 47                                                                   names.cnn:95
 * -> opendir[4] */
KERNEL void inner_update_opendir(float *restrict opendir_)
{
    for (int i = 0; i < 4; i++)
        opendir_[i] = 47.0f;
}

/* const[n] = 48                                                                     names.cnn:97
 * -> const[4] */
KERNEL void inner_update_const(float *restrict const_)
{
    for (int i = 0; i < 4; i++)
        const_[i] = 48.0f;
}

/* readdir[n] = 49                                                                   names.cnn:99
 * -> readdir[4] */
KERNEL void inner_update_readdir(float *restrict t_readdir_)
{
    for (int i = 0; i < 4; i++)
        t_readdir_[i] = 49.0f;
}

/* rewinddir[n] = 50                                                                names.cnn:101
 * -> rewinddir[4] */
KERNEL void inner_update_rewinddir(float *restrict rewinddir_)
{
    for (int i = 0; i < 4; i++)
        rewinddir_[i] = 5e+01f;
}

/* flock[n] = 51                                                                    names.cnn:103
 * -> flock[4] */
KERNEL void inner_update_flock(float *restrict flock_)
{
    for (int i = 0; i < 4; i++)
        flock_[i] = 51.0f;
}

/* l_type[n] = 52                                                                   names.cnn:105
 * -> l_type[4] */
KERNEL void inner_update_l_type(float *restrict l_type)
{
    for (int i = 0; i < 4; i++)
        l_type[i] = 52.0f;
}

/* l_whence[n] = 53                                                                 names.cnn:107
 * -> l_whence[4] */
KERNEL void inner_update_l_whence(float *restrict l_whence)
{
    for (int i = 0; i < 4; i++)
        l_whence[i] = 53.0f;
}

/* l_start[n] = 54                                                                  names.cnn:109
 * -> l_start[4] */
KERNEL void inner_update_l_start(float *restrict l_start)
{
    for (int i = 0; i < 4; i++)
        l_start[i] = 54.0f;
}

/* l_len[n] = 55                                                                    names.cnn:111
 * -> l_len[4] */
KERNEL void inner_update_l_len(float *restrict l_len)
{
    for (int i = 0; i < 4; i++)
        l_len[i] = 55.0f;
}

/* l_pid[n] = 56                                                                    names.cnn:113
 * -> l_pid[4] */
KERNEL void inner_update_l_pid(float *restrict l_pid)
{
    for (int i = 0; i < 4; i++)
        l_pid[i] = 56.0f;
}

/* mode_t[n] = 57                                                                   names.cnn:115
 * -> mode_t[4] */
KERNEL void inner_update_mode_t_(float *restrict mode_t_)
{
    for (int i = 0; i < 4; i++)
        mode_t_[i] = 57.0f;
}

/* off_t[n] = 58                                                                    names.cnn:117
 * -> off_t[4] */
KERNEL void inner_update_off_t_(float *restrict off_t_)
{
    for (int i = 0; i < 4; i++)
        off_t_[i] = 58.0f;
}

/* pid_t[n] = 59                                                                    names.cnn:119
 * -> pid_t[4] */
KERNEL void inner_update_pid_t_(float *restrict pid_t_)
{
    for (int i = 0; i < 4; i++)
        pid_t_[i] = 59.0f;
}

/* fcntl[n] = 60                                                                    names.cnn:121
 * -> fcntl[4] */
KERNEL void inner_update_fcntl(float *restrict fcntl_)
{
    for (int i = 0; i < 4; i++)
        fcntl_[i] = 6e+01f;
}

/* open[n] = 61                                                                     names.cnn:123
 * -> open[4] */
KERNEL void inner_update_open(float *restrict open_)
{
    for (int i = 0; i < 4; i++)
        open_[i] = 61.0f;
}

/* creat[n] = 62                                                                    names.cnn:125
 * -> creat[4] */
KERNEL void inner_update_creat(float *restrict creat_)
{
    for (int i = 0; i < 4; i++)
        creat_[i] = 62.0f;
}

/* float[n] = 63                                                                    names.cnn:127
 * -> float[4] */
KERNEL void inner_update_float(float *restrict float_)
{
    for (int i = 0; i < 4; i++)
        float_[i] = 63.0f;
}

/* float_t[n] = 64                                                                  names.cnn:129
 * -> float_t[4] */
KERNEL void inner_update_float_t_(float *restrict float_t_)
{
    for (int i = 0; i < 4; i++)
        float_t_[i] = 64.0f;
}

/* double[n] = 65                                                                   names.cnn:131
 * -> double[4] */
KERNEL void inner_update_double(float *restrict double_)
{
    for (int i = 0; i < 4; i++)
        double_[i] = 65.0f;
}

/* double_t[n] = 66                                                                 names.cnn:133
 * -> double_t[4] */
KERNEL void inner_update_double_t_(float *restrict double_t_)
{
    for (int i = 0; i < 4; i++)
        double_t_[i] = 66.0f;
}

/* acos[n] = 67                                                                     names.cnn:135
 * -> acos[4] */
KERNEL void inner_update_acos(float *restrict acos_)
{
    for (int i = 0; i < 4; i++)
        acos_[i] = 67.0f;
}

/* asin[n] = 68                                                                     names.cnn:137
 * -> asin[4] */
KERNEL void inner_update_asin(float *restrict asin_)
{
    for (int i = 0; i < 4; i++)
        asin_[i] = 68.0f;
}

/* atan[n] = 69                                                                     names.cnn:139
 * -> atan[4] */
KERNEL void inner_update_atan(float *restrict atan_)
{
    for (int i = 0; i < 4; i++)
        atan_[i] = 69.0f;
}

/* atan2[n] = 70                                                                    names.cnn:141
 * -> atan2[4] */
KERNEL void inner_update_atan2(float *restrict atan2_)
{
    for (int i = 0; i < 4; i++)
        atan2_[i] = 7e+01f;
}

/* cos[n] = 71                                                                      names.cnn:143
 * -> cos[4] */
KERNEL void inner_update_cos(float *restrict cos_)
{
    for (int i = 0; i < 4; i++)
        cos_[i] = 71.0f;
}

/* sin[n] = 72                                                                      names.cnn:145
 * -> sin[4] */
KERNEL void inner_update_sin(float *restrict sin_)
{
    for (int i = 0; i < 4; i++)
        sin_[i] = 72.0f;
}

/* tan[n] = 73                                                                      names.cnn:147
 * -> tan[4] */
KERNEL void inner_update_tan(float *restrict tan_)
{
    for (int i = 0; i < 4; i++)
        tan_[i] = 73.0f;
}

/* cosh[n] = 74                                                                     names.cnn:149
 * -> cosh[4] */
KERNEL void inner_update_cosh(float *restrict cosh_)
{
    for (int i = 0; i < 4; i++)
        cosh_[i] = 74.0f;
}

/* sinh[n] = 75                                                                     names.cnn:151
 * -> sinh[4] */
KERNEL void inner_update_sinh(float *restrict sinh_)
{
    for (int i = 0; i < 4; i++)
        sinh_[i] = 75.0f;
}

/* tanh[n] = 76                                                                     names.cnn:153
 * -> tanh[4] */
KERNEL void inner_update_tanh(float *restrict tanh_)
{
    for (int i = 0; i < 4; i++)
        tanh_[i] = 76.0f;
}

/* acosh[n] = 77                                                                    names.cnn:155
 * -> acosh[4] */
KERNEL void inner_update_acosh(float *restrict acosh_)
{
    for (int i = 0; i < 4; i++)
        acosh_[i] = 77.0f;
}

/* asinh[n] = 78                                                                    names.cnn:157
 * -> asinh[4] */
KERNEL void inner_update_asinh(float *restrict asinh_)
{
    for (int i = 0; i < 4; i++)
        asinh_[i] = 78.0f;
}

/* atanh[n] = 79                                                                    names.cnn:159
 * -> atanh[4] */
KERNEL void inner_update_atanh(float *restrict atanh_)
{
    for (int i = 0; i < 4; i++)
        atanh_[i] = 79.0f;
}

/* exp[n] = 80                                                                      names.cnn:161
 * -> exp[4] */
KERNEL void inner_update_exp(float *restrict exp_)
{
    for (int i = 0; i < 4; i++)
        exp_[i] = 8e+01f;
}

/* frexp[n] = 81                                                                    names.cnn:163
 * -> frexp[4] */
KERNEL void inner_update_frexp(float *restrict frexp_)
{
    for (int i = 0; i < 4; i++)
        frexp_[i] = 81.0f;
}

/* ldexp[n] = 82                                                                    names.cnn:165
 * -> ldexp[4] */
KERNEL void inner_update_ldexp(float *restrict ldexp_)
{
    for (int i = 0; i < 4; i++)
        ldexp_[i] = 82.0f;
}

/* log[n] = 83                                                                      names.cnn:167
 * -> log[4] */
KERNEL void inner_update_log(float *restrict log_)
{
    for (int i = 0; i < 4; i++)
        log_[i] = 83.0f;
}

/* log10[n] = 84                                                                    names.cnn:169
 * -> log10[4] */
KERNEL void inner_update_log10(float *restrict log10_)
{
    for (int i = 0; i < 4; i++)
        log10_[i] = 84.0f;
}

/* modf[n] = 85                                                                     names.cnn:171
 * -> modf[4] */
KERNEL void inner_update_modf(float *restrict modf_)
{
    for (int i = 0; i < 4; i++)
        modf_[i] = 85.0f;
}

/* expm1[n] = 86                                                                    names.cnn:173
 * -> expm1[4] */
KERNEL void inner_update_expm1(float *restrict expm1_)
{
    for (int i = 0; i < 4; i++)
        expm1_[i] = 86.0f;
}

/* log1p[n] = 87                                                                    names.cnn:175
 * -> log1p[4] */
KERNEL void inner_update_log1p(float *restrict log1p_)
{
    for (int i = 0; i < 4; i++)
        log1p_[i] = 87.0f;
}

/* logb[n] = 88                                                                     names.cnn:177
 * -> logb[4] */
KERNEL void inner_update_logb(float *restrict logb_)
{
    for (int i = 0; i < 4; i++)
        logb_[i] = 88.0f;
}

/* exp2[n] = 89                                                                     names.cnn:179
 * -> exp2[4] */
KERNEL void inner_update_exp2(float *restrict exp2_)
{
    for (int i = 0; i < 4; i++)
        exp2_[i] = 89.0f;
}

/* log2[n] = 90                                                                     names.cnn:181
 * -> log2[4] */
KERNEL void inner_update_log2(float *restrict log2_)
{
    for (int i = 0; i < 4; i++)
        log2_[i] = 9e+01f;
}

/* pow[n] = 91                                                                      names.cnn:183
 * -> pow[4] */
KERNEL void inner_update_pow(float *restrict pow_)
{
    for (int i = 0; i < 4; i++)
        pow_[i] = 91.0f;
}

/* sqrt[n] = 92                                                                     names.cnn:185
 * -> sqrt[4] */
KERNEL void inner_update_sqrt(float *restrict sqrt_)
{
    for (int i = 0; i < 4; i++)
        sqrt_[i] = 92.0f;
}

/* hypot[n] = 93                                                                    names.cnn:187
 * -> hypot[4] */
KERNEL void inner_update_hypot(float *restrict hypot_)
{
    for (int i = 0; i < 4; i++)
        hypot_[i] = 93.0f;
}

/* cbrt[n] = 94                                                                     names.cnn:189
 * -> cbrt[4] */
KERNEL void inner_update_cbrt(float *restrict cbrt_)
{
    for (int i = 0; i < 4; i++)
        cbrt_[i] = 94.0f;
}

/* ceil[n] = 95                                                                     names.cnn:191
 * -> ceil[4] */
KERNEL void inner_update_ceil(float *restrict ceil_)
{
    for (int i = 0; i < 4; i++)
        ceil_[i] = 95.0f;
}

/* fabs[n] = 96                                                                     names.cnn:193
 * -> fabs[4] */
KERNEL void inner_update_fabs(float *restrict fabs_)
{
    for (int i = 0; i < 4; i++)
        fabs_[i] = 96.0f;
}

/* floor[n] = 97                                                                    names.cnn:195
 * -> floor[4] */
KERNEL void inner_update_floor(float *restrict floor_)
{
    for (int i = 0; i < 4; i++)
        floor_[i] = 97.0f;
}

/* fmod[n] = 98                                                                     names.cnn:197
 * -> fmod[4] */
KERNEL void inner_update_fmod(float *restrict fmod_)
{
    for (int i = 0; i < 4; i++)
        fmod_[i] = 98.0f;
}

/* copysign[n] = 99                                                                 names.cnn:199
 * -> copysign[4] */
KERNEL void inner_update_copysign(float *restrict copysign_)
{
    for (int i = 0; i < 4; i++)
        copysign_[i] = 99.0f;
}

/* nan[n] = 100                                                                     names.cnn:201
 * -> nan[4] */
KERNEL void inner_update_nan(float *restrict nan_)
{
    for (int i = 0; i < 4; i++)
        nan_[i] = 1e+02f;
}

/* erf[n] = 101                                                                     names.cnn:203
 * -> erf[4] */
KERNEL void inner_update_erf(float *restrict erf_)
{
    for (int i = 0; i < 4; i++)
        erf_[i] = 101.0f;
}

/* erfc[n] = 102                                                                    names.cnn:205
 * -> erfc[4] */
KERNEL void inner_update_erfc(float *restrict erfc_)
{
    for (int i = 0; i < 4; i++)
        erfc_[i] = 102.0f;
}

/* lgamma[n] = 103                                                                  names.cnn:207
 * -> lgamma[4] */
KERNEL void inner_update_lgamma(float *restrict lgamma_)
{
    for (int i = 0; i < 4; i++)
        lgamma_[i] = 103.0f;
}

/* tgamma[n] = 104                                                                  names.cnn:209
 * -> tgamma[4] */
KERNEL void inner_update_tgamma(float *restrict tgamma_)
{
    for (int i = 0; i < 4; i++)
        tgamma_[i] = 104.0f;
}

/* rint[n] = 105                                                                    names.cnn:211
 * -> rint[4] */
KERNEL void inner_update_rint(float *restrict rint_)
{
    for (int i = 0; i < 4; i++)
        rint_[i] = 105.0f;
}

/* nextafter[n] = 106                                                               names.cnn:213
 * -> nextafter[4] */
KERNEL void inner_update_nextafter(float *restrict nextafter_)
{
    for (int i = 0; i < 4; i++)
        nextafter_[i] = 106.0f;
}

/* nexttoward[n] = 107                                                              names.cnn:215
 * -> nexttoward[4] */
KERNEL void inner_update_nexttoward(float *restrict nexttoward_)
{
    for (int i = 0; i < 4; i++)
        nexttoward_[i] = 107.0f;
}

/* remainder[n] = 108                                                               names.cnn:217
 * -> remainder[4] */
KERNEL void inner_update_remainder(float *restrict remainder_)
{
    for (int i = 0; i < 4; i++)
        remainder_[i] = 108.0f;
}

/* scalbn[n] = 109                                                                  names.cnn:219
 * -> scalbn[4] */
KERNEL void inner_update_scalbn(float *restrict scalbn_)
{
    for (int i = 0; i < 4; i++)
        scalbn_[i] = 109.0f;
}

/* ilogb[n] = 110                                                                   names.cnn:221
 * -> ilogb[4] */
KERNEL void inner_update_ilogb(float *restrict ilogb_)
{
    for (int i = 0; i < 4; i++)
        ilogb_[i] = 1.1e+02f;
}

/* scalbln[n] = 111                                                                 names.cnn:223
 * -> scalbln[4] */
KERNEL void inner_update_scalbln(float *restrict scalbln_)
{
    for (int i = 0; i < 4; i++)
        scalbln_[i] = 111.0f;
}

/* nearbyint[n] = 112                                                               names.cnn:225
 * -> nearbyint[4] */
KERNEL void inner_update_nearbyint(float *restrict nearbyint_)
{
    for (int i = 0; i < 4; i++)
        nearbyint_[i] = 112.0f;
}

/* round[n] = 113                                                                   names.cnn:227
 * -> round[4] */
KERNEL void inner_update_round(float *restrict round_)
{
    for (int i = 0; i < 4; i++)
        round_[i] = 113.0f;
}

/* trunc[n] = 114                                                                   names.cnn:229
 * -> trunc[4] */
KERNEL void inner_update_trunc(float *restrict trunc_)
{
    for (int i = 0; i < 4; i++)
        trunc_[i] = 114.0f;
}

/* remquo[n] = 115                                                                  names.cnn:231
 * -> remquo[4] */
KERNEL void inner_update_remquo(float *restrict remquo_)
{
    for (int i = 0; i < 4; i++)
        remquo_[i] = 115.0f;
}

/* lrint[n] = 116                                                                   names.cnn:233
 * -> lrint[4] */
KERNEL void inner_update_lrint(float *restrict lrint_)
{
    for (int i = 0; i < 4; i++)
        lrint_[i] = 116.0f;
}

/* llrint[n] = 117                                                                  names.cnn:235
 * -> llrint[4] */
KERNEL void inner_update_llrint(float *restrict llrint_)
{
    for (int i = 0; i < 4; i++)
        llrint_[i] = 117.0f;
}

/* lround[n] = 118                                                                  names.cnn:237
 * -> lround[4] */
KERNEL void inner_update_lround(float *restrict lround_)
{
    for (int i = 0; i < 4; i++)
        lround_[i] = 118.0f;
}

/* llround[n] = 119                                                                 names.cnn:239
 * -> llround[4] */
KERNEL void inner_update_llround(float *restrict llround_)
{
    for (int i = 0; i < 4; i++)
        llround_[i] = 119.0f;
}

/* fdim[n] = 120                                                                    names.cnn:241
 * -> fdim[4] */
KERNEL void inner_update_fdim(float *restrict fdim_)
{
    for (int i = 0; i < 4; i++)
        fdim_[i] = 1.2e+02f;
}

/* fmax[n] = 121                                                                    names.cnn:243
 * -> fmax[4] */
KERNEL void inner_update_fmax(float *restrict fmax_)
{
    for (int i = 0; i < 4; i++)
        fmax_[i] = 121.0f;
}

/* fmin[n] = 122                                                                    names.cnn:245
 * -> fmin[4] */
KERNEL void inner_update_fmin(float *restrict fmin_)
{
    for (int i = 0; i < 4; i++)
        fmin_[i] = 122.0f;
}

/* fma[n] = 123                                                                     names.cnn:247
 * -> fma[4] */
KERNEL void inner_update_fma(float *restrict fma_)
{
    for (int i = 0; i < 4; i++)
        fma_[i] = 123.0f;
}

/* acosf[n] = 124                                                                   names.cnn:249
 * -> acosf[4] */
KERNEL void inner_update_acosf(float *restrict acosf_)
{
    for (int i = 0; i < 4; i++)
        acosf_[i] = 124.0f;
}

/* asinf[n] = 125                                                                   names.cnn:251
 * -> asinf[4] */
KERNEL void inner_update_asinf(float *restrict asinf_)
{
    for (int i = 0; i < 4; i++)
        asinf_[i] = 125.0f;
}

/* atanf[n] = 126                                                                   names.cnn:253
 * -> atanf[4] */
KERNEL void inner_update_atanf(float *restrict atanf_)
{
    for (int i = 0; i < 4; i++)
        atanf_[i] = 126.0f;
}

/* atan2f[n] = 127                                                                  names.cnn:255
 * -> atan2f[4] */
KERNEL void inner_update_atan2f(float *restrict atan2f_)
{
    for (int i = 0; i < 4; i++)
        atan2f_[i] = 127.0f;
}

/* cosf[n] = 128                                                                    names.cnn:257
 * -> cosf[4] */
KERNEL void inner_update_cosf(float *restrict cosf_)
{
    for (int i = 0; i < 4; i++)
        cosf_[i] = 128.0f;
}

/* sinf[n] = 129                                                                    names.cnn:259
 * -> sinf[4] */
KERNEL void inner_update_sinf(float *restrict sinf_)
{
    for (int i = 0; i < 4; i++)
        sinf_[i] = 129.0f;
}

/* tanf[n] = 130                                                                    names.cnn:261
 * -> tanf[4] */
KERNEL void inner_update_tanf(float *restrict tanf_)
{
    for (int i = 0; i < 4; i++)
        tanf_[i] = 1.3e+02f;
}

/* coshf[n] = 131                                                                   names.cnn:263
 * -> coshf[4] */
KERNEL void inner_update_coshf(float *restrict coshf_)
{
    for (int i = 0; i < 4; i++)
        coshf_[i] = 131.0f;
}

/* sinhf[n] = 132                                                                   names.cnn:265
 * -> sinhf[4] */
KERNEL void inner_update_sinhf(float *restrict sinhf_)
{
    for (int i = 0; i < 4; i++)
        sinhf_[i] = 132.0f;
}

/* tanhf[n] = 133                                                                   names.cnn:267
 * -> tanhf[4] */
KERNEL void inner_update_tanhf(float *restrict tanhf_)
{
    for (int i = 0; i < 4; i++)
        tanhf_[i] = 133.0f;
}

/* acoshf[n] = 134                                                                  names.cnn:269
 * -> acoshf[4] */
KERNEL void inner_update_acoshf(float *restrict acoshf_)
{
    for (int i = 0; i < 4; i++)
        acoshf_[i] = 134.0f;
}

/* asinhf[n] = 135                                                                  names.cnn:271
 * -> asinhf[4] */
KERNEL void inner_update_asinhf(float *restrict asinhf_)
{
    for (int i = 0; i < 4; i++)
        asinhf_[i] = 135.0f;
}

/* atanhf[n] = 136                                                                  names.cnn:273
 * -> atanhf[4] */
KERNEL void inner_update_atanhf(float *restrict atanhf_)
{
    for (int i = 0; i < 4; i++)
        atanhf_[i] = 136.0f;
}

/* expf[n] = 137                                                                    names.cnn:275
 * -> expf[4] */
KERNEL void inner_update_expf(float *restrict expf_)
{
    for (int i = 0; i < 4; i++)
        expf_[i] = 137.0f;
}

/* frexpf[n] = 138                                                                  names.cnn:277
 * -> frexpf[4] */
KERNEL void inner_update_frexpf(float *restrict frexpf_)
{
    for (int i = 0; i < 4; i++)
        frexpf_[i] = 138.0f;
}

/* ldexpf[n] = 139                                                                  names.cnn:279
 * -> ldexpf[4] */
KERNEL void inner_update_ldexpf(float *restrict ldexpf_)
{
    for (int i = 0; i < 4; i++)
        ldexpf_[i] = 139.0f;
}

/* logf[n] = 140                                                                    names.cnn:281
 * -> logf[4] */
KERNEL void inner_update_logf(float *restrict logf_)
{
    for (int i = 0; i < 4; i++)
        logf_[i] = 1.4e+02f;
}

/* log10f[n] = 141                                                                  names.cnn:283
 * -> log10f[4] */
KERNEL void inner_update_log10f(float *restrict log10f_)
{
    for (int i = 0; i < 4; i++)
        log10f_[i] = 141.0f;
}

/* modff[n] = 142                                                                   names.cnn:285
 * -> modff[4] */
KERNEL void inner_update_modff(float *restrict modff_)
{
    for (int i = 0; i < 4; i++)
        modff_[i] = 142.0f;
}

/* expm1f[n] = 143                                                                  names.cnn:287
 * -> expm1f[4] */
KERNEL void inner_update_expm1f(float *restrict expm1f_)
{
    for (int i = 0; i < 4; i++)
        expm1f_[i] = 143.0f;
}

/* log1pf[n] = 144                                                                  names.cnn:289
 * -> log1pf[4] */
KERNEL void inner_update_log1pf(float *restrict log1pf_)
{
    for (int i = 0; i < 4; i++)
        log1pf_[i] = 144.0f;
}

/* logbf[n] = 145                                                                   names.cnn:291
 * -> logbf[4] */
KERNEL void inner_update_logbf(float *restrict logbf_)
{
    for (int i = 0; i < 4; i++)
        logbf_[i] = 145.0f;
}

/* exp2f[n] = 146                                                                   names.cnn:293
 * -> exp2f[4] */
KERNEL void inner_update_exp2f(float *restrict exp2f_)
{
    for (int i = 0; i < 4; i++)
        exp2f_[i] = 146.0f;
}

/* log2f[n] = 147                                                                   names.cnn:295
 * -> log2f[4] */
KERNEL void inner_update_log2f(float *restrict log2f_)
{
    for (int i = 0; i < 4; i++)
        log2f_[i] = 147.0f;
}

/* powf[n] = 148                                                                    names.cnn:297
 * -> powf[4] */
KERNEL void inner_update_powf(float *restrict powf_)
{
    for (int i = 0; i < 4; i++)
        powf_[i] = 148.0f;
}

/* sqrtf[n] = 149                                                                   names.cnn:299
 * -> sqrtf[4] */
KERNEL void inner_update_sqrtf(float *restrict sqrtf_)
{
    for (int i = 0; i < 4; i++)
        sqrtf_[i] = 149.0f;
}

/* hypotf[n] = 150                                                                  names.cnn:301
 * -> hypotf[4] */
KERNEL void inner_update_hypotf(float *restrict hypotf_)
{
    for (int i = 0; i < 4; i++)
        hypotf_[i] = 1.5e+02f;
}

/* cbrtf[n] = 151                                                                   names.cnn:303
 * -> cbrtf[4] */
KERNEL void inner_update_cbrtf(float *restrict cbrtf_)
{
    for (int i = 0; i < 4; i++)
        cbrtf_[i] = 151.0f;
}

/* ceilf[n] = 152                                                                   names.cnn:305
 * -> ceilf[4] */
KERNEL void inner_update_ceilf(float *restrict ceilf_)
{
    for (int i = 0; i < 4; i++)
        ceilf_[i] = 152.0f;
}

/* fabsf[n] = 153                                                                   names.cnn:307
 * -> fabsf[4] */
KERNEL void inner_update_fabsf(float *restrict fabsf_)
{
    for (int i = 0; i < 4; i++)
        fabsf_[i] = 153.0f;
}

/* floorf[n] = 154                                                                  names.cnn:309
 * -> floorf[4] */
KERNEL void inner_update_floorf(float *restrict floorf_)
{
    for (int i = 0; i < 4; i++)
        floorf_[i] = 154.0f;
}

/* fmodf[n] = 155                                                                   names.cnn:311
 * -> fmodf[4] */
KERNEL void inner_update_fmodf(float *restrict fmodf_)
{
    for (int i = 0; i < 4; i++)
        fmodf_[i] = 155.0f;
}

/* copysignf[n] = 156                                                               names.cnn:313
 * -> copysignf[4] */
KERNEL void inner_update_copysignf(float *restrict copysignf_)
{
    for (int i = 0; i < 4; i++)
        copysignf_[i] = 156.0f;
}

/* nanf[n] = 157                                                                    names.cnn:315
 * -> nanf[4] */
KERNEL void inner_update_nanf(float *restrict nanf_)
{
    for (int i = 0; i < 4; i++)
        nanf_[i] = 157.0f;
}

/* erff[n] = 158                                                                    names.cnn:317
 * -> erff[4] */
KERNEL void inner_update_erff(float *restrict erff_)
{
    for (int i = 0; i < 4; i++)
        erff_[i] = 158.0f;
}

/* erfcf[n] = 159                                                                   names.cnn:319
 * -> erfcf[4] */
KERNEL void inner_update_erfcf(float *restrict erfcf_)
{
    for (int i = 0; i < 4; i++)
        erfcf_[i] = 159.0f;
}

/* lgammaf[n] = 160                                                                 names.cnn:321
 * -> lgammaf[4] */
KERNEL void inner_update_lgammaf(float *restrict lgammaf_)
{
    for (int i = 0; i < 4; i++)
        lgammaf_[i] = 1.6e+02f;
}

/* tgammaf[n] = 161                                                                 names.cnn:323
 * -> tgammaf[4] */
KERNEL void inner_update_tgammaf(float *restrict tgammaf_)
{
    for (int i = 0; i < 4; i++)
        tgammaf_[i] = 161.0f;
}

/* rintf[n] = 162                                                                   names.cnn:325
 * -> rintf[4] */
KERNEL void inner_update_rintf(float *restrict rintf_)
{
    for (int i = 0; i < 4; i++)
        rintf_[i] = 162.0f;
}

/* nextafterf[n] = 163                                                              names.cnn:327
 * -> nextafterf[4] */
KERNEL void inner_update_nextafterf(float *restrict nextafterf_)
{
    for (int i = 0; i < 4; i++)
        nextafterf_[i] = 163.0f;
}

/* nexttowardf[n] = 164                                                             names.cnn:329
 * -> nexttowardf[4] */
KERNEL void inner_update_nexttowardf(float *restrict nexttowardf_)
{
    for (int i = 0; i < 4; i++)
        nexttowardf_[i] = 164.0f;
}

/* remainderf[n] = 165                                                              names.cnn:331
 * -> remainderf[4] */
KERNEL void inner_update_remainderf(float *restrict remainderf_)
{
    for (int i = 0; i < 4; i++)
        remainderf_[i] = 165.0f;
}

/* scalbnf[n] = 166                                                                 names.cnn:333
 * -> scalbnf[4] */
KERNEL void inner_update_scalbnf(float *restrict scalbnf_)
{
    for (int i = 0; i < 4; i++)
        scalbnf_[i] = 166.0f;
}

/* ilogbf[n] = 167                                                                  names.cnn:335
 * -> ilogbf[4] */
KERNEL void inner_update_ilogbf(float *restrict ilogbf_)
{
    for (int i = 0; i < 4; i++)
        ilogbf_[i] = 167.0f;
}

/* scalblnf[n] = 168                                                                names.cnn:337
 * -> scalblnf[4] */
KERNEL void inner_update_scalblnf(float *restrict scalblnf_)
{
    for (int i = 0; i < 4; i++)
        scalblnf_[i] = 168.0f;
}

/* nearbyintf[n] = 169                                                              names.cnn:339
 * -> nearbyintf[4] */
KERNEL void inner_update_nearbyintf(float *restrict nearbyintf_)
{
    for (int i = 0; i < 4; i++)
        nearbyintf_[i] = 169.0f;
}

/* roundf[n] = 170                                                                  names.cnn:341
 * -> roundf[4] */
KERNEL void inner_update_roundf(float *restrict roundf_)
{
    for (int i = 0; i < 4; i++)
        roundf_[i] = 1.7e+02f;
}

/* truncf[n] = 171                                                                  names.cnn:343
 * -> truncf[4] */
KERNEL void inner_update_truncf(float *restrict truncf_)
{
    for (int i = 0; i < 4; i++)
        truncf_[i] = 171.0f;
}

/* remquof[n] = 172                                                                 names.cnn:345
 * -> remquof[4] */
KERNEL void inner_update_remquof(float *restrict remquof_)
{
    for (int i = 0; i < 4; i++)
        remquof_[i] = 172.0f;
}

/* lrintf[n] = 173                                                                  names.cnn:347
 * -> lrintf[4] */
KERNEL void inner_update_lrintf(float *restrict lrintf_)
{
    for (int i = 0; i < 4; i++)
        lrintf_[i] = 173.0f;
}

/* llrintf[n] = 174                                                                 names.cnn:349
 * -> llrintf[4] */
KERNEL void inner_update_llrintf(float *restrict llrintf_)
{
    for (int i = 0; i < 4; i++)
        llrintf_[i] = 174.0f;
}

/* lroundf[n] = 175                                                                 names.cnn:351
 * -> lroundf[4] */
KERNEL void inner_update_lroundf(float *restrict lroundf_)
{
    for (int i = 0; i < 4; i++)
        lroundf_[i] = 175.0f;
}

/* llroundf[n] = 176                                                                names.cnn:353
 * -> llroundf[4] */
KERNEL void inner_update_llroundf(float *restrict llroundf_)
{
    for (int i = 0; i < 4; i++)
        llroundf_[i] = 176.0f;
}

/* fdimf[n] = 177                                                                   names.cnn:355
 * -> fdimf[4] */
KERNEL void inner_update_fdimf(float *restrict fdimf_)
{
    for (int i = 0; i < 4; i++)
        fdimf_[i] = 177.0f;
}

/* fmaxf[n] = 178                                                                   names.cnn:357
 * -> fmaxf[4] */
KERNEL void inner_update_fmaxf(float *restrict fmaxf_)
{
    for (int i = 0; i < 4; i++)
        fmaxf_[i] = 178.0f;
}

/* fminf[n] = 179                                                                   names.cnn:359
 * -> fminf[4] */
KERNEL void inner_update_fminf(float *restrict fminf_)
{
    for (int i = 0; i < 4; i++)
        fminf_[i] = 179.0f;
}

/* fmaf[n] = 180                                                                    names.cnn:361
 * -> fmaf[4] */
KERNEL void inner_update_fmaf(float *restrict fmaf_)
{
    for (int i = 0; i < 4; i++)
        fmaf_[i] = 1.8e+02f;
}

/* acosl[n] = 181                                                                   names.cnn:363
 * -> acosl[4] */
KERNEL void inner_update_acosl(float *restrict acosl_)
{
    for (int i = 0; i < 4; i++)
        acosl_[i] = 181.0f;
}

/* asinl[n] = 182                                                                   names.cnn:365
 * -> asinl[4] */
KERNEL void inner_update_asinl(float *restrict asinl_)
{
    for (int i = 0; i < 4; i++)
        asinl_[i] = 182.0f;
}

/* atanl[n] = 183                                                                   names.cnn:367
 * -> atanl[4] */
KERNEL void inner_update_atanl(float *restrict atanl_)
{
    for (int i = 0; i < 4; i++)
        atanl_[i] = 183.0f;
}

/* atan2l[n] = 184                                                                  names.cnn:369
 * -> atan2l[4] */
KERNEL void inner_update_atan2l(float *restrict atan2l_)
{
    for (int i = 0; i < 4; i++)
        atan2l_[i] = 184.0f;
}

/* cosl[n] = 185                                                                    names.cnn:371
 * -> cosl[4] */
KERNEL void inner_update_cosl(float *restrict cosl_)
{
    for (int i = 0; i < 4; i++)
        cosl_[i] = 185.0f;
}

/* sinl[n] = 186                                                                    names.cnn:373
 * -> sinl[4] */
KERNEL void inner_update_sinl(float *restrict sinl_)
{
    for (int i = 0; i < 4; i++)
        sinl_[i] = 186.0f;
}

/* tanl[n] = 187                                                                    names.cnn:375
 * -> tanl[4] */
KERNEL void inner_update_tanl(float *restrict tanl_)
{
    for (int i = 0; i < 4; i++)
        tanl_[i] = 187.0f;
}

/* coshl[n] = 188                                                                   names.cnn:377
 * -> coshl[4] */
KERNEL void inner_update_coshl(float *restrict coshl_)
{
    for (int i = 0; i < 4; i++)
        coshl_[i] = 188.0f;
}

/* sinhl[n] = 189                                                                   names.cnn:379
 * -> sinhl[4] */
KERNEL void inner_update_sinhl(float *restrict sinhl_)
{
    for (int i = 0; i < 4; i++)
        sinhl_[i] = 189.0f;
}

/* tanhl[n] = 190                                                                   names.cnn:381
 * -> tanhl[4] */
KERNEL void inner_update_tanhl(float *restrict tanhl_)
{
    for (int i = 0; i < 4; i++)
        tanhl_[i] = 1.9e+02f;
}

/* acoshl[n] = 191                                                                  names.cnn:383
 * -> acoshl[4] */
KERNEL void inner_update_acoshl(float *restrict acoshl_)
{
    for (int i = 0; i < 4; i++)
        acoshl_[i] = 191.0f;
}

/* asinhl[n] = 192                                                                  names.cnn:385
 * -> asinhl[4] */
KERNEL void inner_update_asinhl(float *restrict asinhl_)
{
    for (int i = 0; i < 4; i++)
        asinhl_[i] = 192.0f;
}

/* atanhl[n] = 193                                                                  names.cnn:387
 * -> atanhl[4] */
KERNEL void inner_update_atanhl(float *restrict atanhl_)
{
    for (int i = 0; i < 4; i++)
        atanhl_[i] = 193.0f;
}

/* expl[n] = 194                                                                    names.cnn:389
 * -> expl[4] */
KERNEL void inner_update_expl(float *restrict expl_)
{
    for (int i = 0; i < 4; i++)
        expl_[i] = 194.0f;
}

/* frexpl[n] = 195                                                                  names.cnn:391
 * -> frexpl[4] */
KERNEL void inner_update_frexpl(float *restrict frexpl_)
{
    for (int i = 0; i < 4; i++)
        frexpl_[i] = 195.0f;
}

/* ldexpl[n] = 196                                                                  names.cnn:393
 * -> ldexpl[4] */
KERNEL void inner_update_ldexpl(float *restrict ldexpl_)
{
    for (int i = 0; i < 4; i++)
        ldexpl_[i] = 196.0f;
}

/* logl[n] = 197                                                                    names.cnn:395
 * -> logl[4] */
KERNEL void inner_update_logl(float *restrict logl_)
{
    for (int i = 0; i < 4; i++)
        logl_[i] = 197.0f;
}

/* log10l[n] = 198                                                                  names.cnn:397
 * -> log10l[4] */
KERNEL void inner_update_log10l(float *restrict log10l_)
{
    for (int i = 0; i < 4; i++)
        log10l_[i] = 198.0f;
}

/* modfl[n] = 199                                                                   names.cnn:399
 * -> modfl[4] */
KERNEL void inner_update_modfl(float *restrict modfl_)
{
    for (int i = 0; i < 4; i++)
        modfl_[i] = 199.0f;
}

/* expm1l[n] = 200                                                                  names.cnn:401
 * -> expm1l[4] */
KERNEL void inner_update_expm1l(float *restrict expm1l_)
{
    for (int i = 0; i < 4; i++)
        expm1l_[i] = 2e+02f;
}

/* log1pl[n] = 201                                                                  names.cnn:403
 * -> log1pl[4] */
KERNEL void inner_update_log1pl(float *restrict log1pl_)
{
    for (int i = 0; i < 4; i++)
        log1pl_[i] = 201.0f;
}

/* logbl[n] = 202                                                                   names.cnn:405
 * -> logbl[4] */
KERNEL void inner_update_logbl(float *restrict logbl_)
{
    for (int i = 0; i < 4; i++)
        logbl_[i] = 202.0f;
}

/* exp2l[n] = 203                                                                   names.cnn:407
 * -> exp2l[4] */
KERNEL void inner_update_exp2l(float *restrict exp2l_)
{
    for (int i = 0; i < 4; i++)
        exp2l_[i] = 203.0f;
}

/* log2l[n] = 204                                                                   names.cnn:409
 * -> log2l[4] */
KERNEL void inner_update_log2l(float *restrict log2l_)
{
    for (int i = 0; i < 4; i++)
        log2l_[i] = 204.0f;
}

/* powl[n] = 205                                                                    names.cnn:411
 * -> powl[4] */
KERNEL void inner_update_powl(float *restrict powl_)
{
    for (int i = 0; i < 4; i++)
        powl_[i] = 205.0f;
}

/* sqrtl[n] = 206                                                                   names.cnn:413
 * -> sqrtl[4] */
KERNEL void inner_update_sqrtl(float *restrict sqrtl_)
{
    for (int i = 0; i < 4; i++)
        sqrtl_[i] = 206.0f;
}

/* hypotl[n] = 207                                                                  names.cnn:415
 * -> hypotl[4] */
KERNEL void inner_update_hypotl(float *restrict hypotl_)
{
    for (int i = 0; i < 4; i++)
        hypotl_[i] = 207.0f;
}

/* cbrtl[n] = 208                                                                   names.cnn:417
 * -> cbrtl[4] */
KERNEL void inner_update_cbrtl(float *restrict cbrtl_)
{
    for (int i = 0; i < 4; i++)
        cbrtl_[i] = 208.0f;
}

/* ceill[n] = 209                                                                   names.cnn:419
 * -> ceill[4] */
KERNEL void inner_update_ceill(float *restrict ceill_)
{
    for (int i = 0; i < 4; i++)
        ceill_[i] = 209.0f;
}

/* fabsl[n] = 210                                                                   names.cnn:421
 * -> fabsl[4] */
KERNEL void inner_update_fabsl(float *restrict fabsl_)
{
    for (int i = 0; i < 4; i++)
        fabsl_[i] = 2.1e+02f;
}

/* floorl[n] = 211                                                                  names.cnn:423
 * -> floorl[4] */
KERNEL void inner_update_floorl(float *restrict floorl_)
{
    for (int i = 0; i < 4; i++)
        floorl_[i] = 211.0f;
}

/* fmodl[n] = 212                                                                   names.cnn:425
 * -> fmodl[4] */
KERNEL void inner_update_fmodl(float *restrict fmodl_)
{
    for (int i = 0; i < 4; i++)
        fmodl_[i] = 212.0f;
}

/* copysignl[n] = 213                                                               names.cnn:427
 * -> copysignl[4] */
KERNEL void inner_update_copysignl(float *restrict copysignl_)
{
    for (int i = 0; i < 4; i++)
        copysignl_[i] = 213.0f;
}

/* nanl[n] = 214                                                                    names.cnn:429
 * -> nanl[4] */
KERNEL void inner_update_nanl(float *restrict nanl_)
{
    for (int i = 0; i < 4; i++)
        nanl_[i] = 214.0f;
}

/* erfl[n] = 215                                                                    names.cnn:431
 * -> erfl[4] */
KERNEL void inner_update_erfl(float *restrict erfl_)
{
    for (int i = 0; i < 4; i++)
        erfl_[i] = 215.0f;
}

/* erfcl[n] = 216                                                                   names.cnn:433
 * -> erfcl[4] */
KERNEL void inner_update_erfcl(float *restrict erfcl_)
{
    for (int i = 0; i < 4; i++)
        erfcl_[i] = 216.0f;
}

/* lgammal[n] = 217                                                                 names.cnn:435
 * -> lgammal[4] */
KERNEL void inner_update_lgammal(float *restrict lgammal_)
{
    for (int i = 0; i < 4; i++)
        lgammal_[i] = 217.0f;
}

/* tgammal[n] = 218                                                                 names.cnn:437
 * -> tgammal[4] */
KERNEL void inner_update_tgammal(float *restrict tgammal_)
{
    for (int i = 0; i < 4; i++)
        tgammal_[i] = 218.0f;
}

/* rintl[n] = 219                                                                   names.cnn:439
 * -> rintl[4] */
KERNEL void inner_update_rintl(float *restrict rintl_)
{
    for (int i = 0; i < 4; i++)
        rintl_[i] = 219.0f;
}

/* nextafterl[n] = 220                                                              names.cnn:441
 * -> nextafterl[4] */
KERNEL void inner_update_nextafterl(float *restrict nextafterl_)
{
    for (int i = 0; i < 4; i++)
        nextafterl_[i] = 2.2e+02f;
}

/* nexttowardl[n] = 221                                                             names.cnn:443
 * -> nexttowardl[4] */
KERNEL void inner_update_nexttowardl(float *restrict nexttowardl_)
{
    for (int i = 0; i < 4; i++)
        nexttowardl_[i] = 221.0f;
}

/* remainderl[n] = 222                                                              names.cnn:445
 * -> remainderl[4] */
KERNEL void inner_update_remainderl(float *restrict remainderl_)
{
    for (int i = 0; i < 4; i++)
        remainderl_[i] = 222.0f;
}

/* scalbnl[n] = 223                                                                 names.cnn:447
 * -> scalbnl[4] */
KERNEL void inner_update_scalbnl(float *restrict scalbnl_)
{
    for (int i = 0; i < 4; i++)
        scalbnl_[i] = 223.0f;
}

/* ilogbl[n] = 224                                                                  names.cnn:449
 * -> ilogbl[4] */
KERNEL void inner_update_ilogbl(float *restrict ilogbl_)
{
    for (int i = 0; i < 4; i++)
        ilogbl_[i] = 224.0f;
}

/* scalblnl[n] = 225                                                                names.cnn:451
 * -> scalblnl[4] */
KERNEL void inner_update_scalblnl(float *restrict scalblnl_)
{
    for (int i = 0; i < 4; i++)
        scalblnl_[i] = 225.0f;
}

/* nearbyintl[n] = 226                                                              names.cnn:453
 * -> nearbyintl[4] */
KERNEL void inner_update_nearbyintl(float *restrict nearbyintl_)
{
    for (int i = 0; i < 4; i++)
        nearbyintl_[i] = 226.0f;
}

/* roundl[n] = 227                                                                  names.cnn:455
 * -> roundl[4] */
KERNEL void inner_update_roundl(float *restrict roundl_)
{
    for (int i = 0; i < 4; i++)
        roundl_[i] = 227.0f;
}

/* truncl[n] = 228                                                                  names.cnn:457
 * -> truncl[4] */
KERNEL void inner_update_truncl(float *restrict truncl_)
{
    for (int i = 0; i < 4; i++)
        truncl_[i] = 228.0f;
}

/* remquol[n] = 229                                                                 names.cnn:459
 * -> remquol[4] */
KERNEL void inner_update_remquol(float *restrict remquol_)
{
    for (int i = 0; i < 4; i++)
        remquol_[i] = 229.0f;
}

/* lrintl[n] = 230                                                                  names.cnn:461
 * -> lrintl[4] */
KERNEL void inner_update_lrintl(float *restrict lrintl_)
{
    for (int i = 0; i < 4; i++)
        lrintl_[i] = 2.3e+02f;
}

/* llrintl[n] = 231                                                                 names.cnn:463
 * -> llrintl[4] */
KERNEL void inner_update_llrintl(float *restrict llrintl_)
{
    for (int i = 0; i < 4; i++)
        llrintl_[i] = 231.0f;
}

/* lroundl[n] = 232                                                                 names.cnn:465
 * -> lroundl[4] */
KERNEL void inner_update_lroundl(float *restrict lroundl_)
{
    for (int i = 0; i < 4; i++)
        lroundl_[i] = 232.0f;
}

/* llroundl[n] = 233                                                                names.cnn:467
 * -> llroundl[4] */
KERNEL void inner_update_llroundl(float *restrict llroundl_)
{
    for (int i = 0; i < 4; i++)
        llroundl_[i] = 233.0f;
}

/* fdiml[n] = 234                                                                   names.cnn:469
 * -> fdiml[4] */
KERNEL void inner_update_fdiml(float *restrict fdiml_)
{
    for (int i = 0; i < 4; i++)
        fdiml_[i] = 234.0f;
}

/* fmaxl[n] = 235                                                                   names.cnn:471
 * -> fmaxl[4] */
KERNEL void inner_update_fmaxl(float *restrict fmaxl_)
{
    for (int i = 0; i < 4; i++)
        fmaxl_[i] = 235.0f;
}

/* fminl[n] = 236                                                                   names.cnn:473
 * -> fminl[4] */
KERNEL void inner_update_fminl(float *restrict fminl_)
{
    for (int i = 0; i < 4; i++)
        fminl_[i] = 236.0f;
}

/* fmal[n] = 237                                                                    names.cnn:475
 * -> fmal[4] */
KERNEL void inner_update_fmal(float *restrict fmal_)
{
    for (int i = 0; i < 4; i++)
        fmal_[i] = 237.0f;
}

/* enum[n] = 238                                                                    names.cnn:477
 * -> enum[4] */
KERNEL void inner_update_enum(float *restrict enum_)
{
    for (int i = 0; i < 4; i++)
        enum_[i] = 238.0f;
}

/* FP_NAN[n] = 239                                                                  names.cnn:479
 * -> FP_NAN[4] */
KERNEL void inner_update_FP_NAN(float *restrict t_FP_NAN_)
{
    for (int i = 0; i < 4; i++)
        t_FP_NAN_[i] = 239.0f;
}

/* FP_INFINITE[n] = 240                                                             names.cnn:481
 * -> FP_INFINITE[4] */
KERNEL void inner_update_FP_INFINITE(float *restrict t_FP_INFINITE_)
{
    for (int i = 0; i < 4; i++)
        t_FP_INFINITE_[i] = 2.4e+02f;
}

/* FP_ZERO[n] = 241                                                                 names.cnn:483
 * -> FP_ZERO[4] */
KERNEL void inner_update_FP_ZERO(float *restrict t_FP_ZERO_)
{
    for (int i = 0; i < 4; i++)
        t_FP_ZERO_[i] = 241.0f;
}

/* FP_SUBNORMAL[n] = 242                                                            names.cnn:485
 * -> FP_SUBNORMAL[4] */
KERNEL void inner_update_FP_SUBNORMAL(float *restrict t_FP_SUBNORMAL_)
{
    for (int i = 0; i < 4; i++)
        t_FP_SUBNORMAL_[i] = 242.0f;
}

/* FP_NORMAL[n] = 243                                                               names.cnn:487
 * -> FP_NORMAL[4] */
KERNEL void inner_update_FP_NORMAL(float *restrict t_FP_NORMAL_)
{
    for (int i = 0; i < 4; i++)
        t_FP_NORMAL_[i] = 243.0f;
}

/* va_list[n] = 244                                                                 names.cnn:489
 * -> va_list[4] */
KERNEL void inner_update_va_list(float *restrict va_list_)
{
    for (int i = 0; i < 4; i++)
        va_list_[i] = 244.0f;
}

/* size_t[n] = 245                                                                  names.cnn:491
 * -> size_t[4] */
KERNEL void inner_update_size_t_(float *restrict size_t_)
{
    for (int i = 0; i < 4; i++)
        size_t_[i] = 245.0f;
}

/* union[n] = 246                                                                   names.cnn:493
 * -> union[4] */
KERNEL void inner_update_union(float *restrict union_)
{
    for (int i = 0; i < 4; i++)
        union_[i] = 246.0f;
}

/* FILE[n] = 247                                                                    names.cnn:495
 * -> FILE[4] */
KERNEL void inner_update_FILE(float *restrict FILE_)
{
    for (int i = 0; i < 4; i++)
        FILE_[i] = 247.0f;
}

/* sizeof[n] = 248                                                                  names.cnn:497
 * -> sizeof[4] */
KERNEL void inner_update_sizeof(float *restrict sizeof_)
{
    for (int i = 0; i < 4; i++)
        sizeof_[i] = 248.0f;
}

/* fpos_t[n] = 249                                                                  names.cnn:499
 * -> fpos_t[4] */
KERNEL void inner_update_fpos_t_(float *restrict fpos_t_)
{
    for (int i = 0; i < 4; i++)
        fpos_t_[i] = 249.0f;
}

/* stdin[n] = 250                                                                   names.cnn:501
 * -> stdin[4] */
KERNEL void inner_update_stdin(float *restrict stdin_)
{
    for (int i = 0; i < 4; i++)
        stdin_[i] = 2.5e+02f;
}

/* stdout[n] = 251                                                                  names.cnn:503
 * -> stdout[4] */
KERNEL void inner_update_stdout(float *restrict stdout_)
{
    for (int i = 0; i < 4; i++)
        stdout_[i] = 251.0f;
}

/* stderr[n] = 252                                                                  names.cnn:505
 * -> stderr[4] */
KERNEL void inner_update_stderr(float *restrict stderr_)
{
    for (int i = 0; i < 4; i++)
        stderr_[i] = 252.0f;
}

/* remove[n] = 253                                                                  names.cnn:507
 * -> remove[4] */
KERNEL void inner_update_remove(float *restrict remove_)
{
    for (int i = 0; i < 4; i++)
        remove_[i] = 253.0f;
}

/* rename[n] = 254                                                                  names.cnn:509
 * -> rename[4] */
KERNEL void inner_update_rename(float *restrict rename_)
{
    for (int i = 0; i < 4; i++)
        rename_[i] = 254.0f;
}

/* fclose[n] = 255                                                                  names.cnn:511
 * -> fclose[4] */
KERNEL void inner_update_fclose(float *restrict fclose_)
{
    for (int i = 0; i < 4; i++)
        fclose_[i] = 255.0f;
}

/* tmpfile[n] = 256                                                                 names.cnn:513
 * -> tmpfile[4] */
KERNEL void inner_update_tmpfile(float *restrict t_tmpfile_)
{
    for (int i = 0; i < 4; i++)
        t_tmpfile_[i] = 256.0f;
}

/* tmpnam[n] = 257                                                                  names.cnn:515
 * -> tmpnam[4] */
KERNEL void inner_update_tmpnam(float *restrict t_tmpnam_)
{
    for (int i = 0; i < 4; i++)
        t_tmpnam_[i] = 257.0f;
}

/* fflush[n] = 258                                                                  names.cnn:517
 * -> fflush[4] */
KERNEL void inner_update_fflush(float *restrict t_fflush_)
{
    for (int i = 0; i < 4; i++)
        t_fflush_[i] = 258.0f;
}

/* fopen[n] = 259                                                                   names.cnn:519
 * -> fopen[4] */
KERNEL void inner_update_fopen(float *restrict fopen_)
{
    for (int i = 0; i < 4; i++)
        fopen_[i] = 259.0f;
}

/* freopen[n] = 260                                                                 names.cnn:521
 * -> freopen[4] */
KERNEL void inner_update_freopen(float *restrict t_freopen_)
{
    for (int i = 0; i < 4; i++)
        t_freopen_[i] = 2.6e+02f;
}

/* setbuf[n] = 261                                                                  names.cnn:523
 * -> setbuf[4] */
KERNEL void inner_update_setbuf(float *restrict setbuf_)
{
    for (int i = 0; i < 4; i++)
        setbuf_[i] = 261.0f;
}

/* setvbuf[n] = 262                                                                 names.cnn:525
 * -> setvbuf[4] */
KERNEL void inner_update_setvbuf(float *restrict setvbuf_)
{
    for (int i = 0; i < 4; i++)
        setvbuf_[i] = 262.0f;
}

/* fprintf[n] = 263                                                                 names.cnn:527
 * -> fprintf[4] */
KERNEL void inner_update_fprintf(float *restrict fprintf_)
{
    for (int i = 0; i < 4; i++)
        fprintf_[i] = 263.0f;
}

/* printf[n] = 264                                                                  names.cnn:529
 * -> printf[4] */
KERNEL void inner_update_printf(float *restrict printf_)
{
    for (int i = 0; i < 4; i++)
        printf_[i] = 264.0f;
}

/* sprintf[n] = 265                                                                 names.cnn:531
 * -> sprintf[4] */
KERNEL void inner_update_sprintf(float *restrict sprintf_)
{
    for (int i = 0; i < 4; i++)
        sprintf_[i] = 265.0f;
}

/* vfprintf[n] = 266                                                                names.cnn:533
 * -> vfprintf[4] */
KERNEL void inner_update_vfprintf(float *restrict vfprintf_)
{
    for (int i = 0; i < 4; i++)
        vfprintf_[i] = 266.0f;
}

/* vprintf[n] = 267                                                                 names.cnn:535
 * -> vprintf[4] */
KERNEL void inner_update_vprintf(float *restrict vprintf_)
{
    for (int i = 0; i < 4; i++)
        vprintf_[i] = 267.0f;
}

/* vsprintf[n] = 268                                                                names.cnn:537
 * -> vsprintf[4] */
KERNEL void inner_update_vsprintf(float *restrict vsprintf_)
{
    for (int i = 0; i < 4; i++)
        vsprintf_[i] = 268.0f;
}

/* snprintf[n] = 269                                                                names.cnn:539
 * -> snprintf[4] */
KERNEL void inner_update_snprintf(float *restrict snprintf_)
{
    for (int i = 0; i < 4; i++)
        snprintf_[i] = 269.0f;
}

/* vsnprintf[n] = 270                                                               names.cnn:541
 * -> vsnprintf[4] */
KERNEL void inner_update_vsnprintf(float *restrict vsnprintf_)
{
    for (int i = 0; i < 4; i++)
        vsnprintf_[i] = 2.7e+02f;
}

/* fscanf[n] = 271                                                                  names.cnn:543
 * -> fscanf[4] */
KERNEL void inner_update_fscanf(float *restrict fscanf_)
{
    for (int i = 0; i < 4; i++)
        fscanf_[i] = 271.0f;
}

/* scanf[n] = 272                                                                   names.cnn:545
 * -> scanf[4] */
KERNEL void inner_update_scanf(float *restrict scanf_)
{
    for (int i = 0; i < 4; i++)
        scanf_[i] = 272.0f;
}

/* sscanf[n] = 273                                                                  names.cnn:547
 * -> sscanf[4] */
KERNEL void inner_update_sscanf(float *restrict sscanf_)
{
    for (int i = 0; i < 4; i++)
        sscanf_[i] = 273.0f;
}

/* vfscanf[n] = 274                                                                 names.cnn:549
 * -> vfscanf[4] */
KERNEL void inner_update_vfscanf(float *restrict vfscanf_)
{
    for (int i = 0; i < 4; i++)
        vfscanf_[i] = 274.0f;
}

/* vscanf[n] = 275                                                                  names.cnn:551
 * -> vscanf[4] */
KERNEL void inner_update_vscanf(float *restrict vscanf_)
{
    for (int i = 0; i < 4; i++)
        vscanf_[i] = 275.0f;
}

/* vsscanf[n] = 276                                                                 names.cnn:553
 * -> vsscanf[4] */
KERNEL void inner_update_vsscanf(float *restrict vsscanf_)
{
    for (int i = 0; i < 4; i++)
        vsscanf_[i] = 276.0f;
}

/* fgetc[n] = 277                                                                   names.cnn:555
 * -> fgetc[4] */
KERNEL void inner_update_fgetc(float *restrict t_fgetc_)
{
    for (int i = 0; i < 4; i++)
        t_fgetc_[i] = 277.0f;
}

/* getc[n] = 278                                                                    names.cnn:557
 * -> getc[4] */
KERNEL void inner_update_getc(float *restrict getc_)
{
    for (int i = 0; i < 4; i++)
        getc_[i] = 278.0f;
}

/* getchar[n] = 279                                                                 names.cnn:559
 * -> getchar[4] */
KERNEL void inner_update_getchar(float *restrict t_getchar_)
{
    for (int i = 0; i < 4; i++)
        t_getchar_[i] = 279.0f;
}

/* fputc[n] = 280                                                                   names.cnn:561
 * -> fputc[4] */
KERNEL void inner_update_fputc(float *restrict t_fputc_)
{
    for (int i = 0; i < 4; i++)
        t_fputc_[i] = 2.8e+02f;
}

/* putc[n] = 281                                                                    names.cnn:563
 * -> putc[4] */
KERNEL void inner_update_putc(float *restrict putc_)
{
    for (int i = 0; i < 4; i++)
        putc_[i] = 281.0f;
}

/* putchar[n] = 282                                                                 names.cnn:565
 * -> putchar[4] */
KERNEL void inner_update_putchar(float *restrict t_putchar_)
{
    for (int i = 0; i < 4; i++)
        t_putchar_[i] = 282.0f;
}

/* fgets[n] = 283                                                                   names.cnn:567
 * -> fgets[4] */
KERNEL void inner_update_fgets(float *restrict t_fgets_)
{
    for (int i = 0; i < 4; i++)
        t_fgets_[i] = 283.0f;
}

/* gets[n] = 284                                                                    names.cnn:569
 * -> gets[4] */
KERNEL void inner_update_gets(float *restrict gets_)
{
    for (int i = 0; i < 4; i++)
        gets_[i] = 284.0f;
}

/* fputs[n] = 285                                                                   names.cnn:571
 * -> fputs[4] */
KERNEL void inner_update_fputs(float *restrict t_fputs_)
{
    for (int i = 0; i < 4; i++)
        t_fputs_[i] = 285.0f;
}

/* puts[n] = 286                                                                    names.cnn:573
 * -> puts[4] */
KERNEL void inner_update_puts(float *restrict puts_)
{
    for (int i = 0; i < 4; i++)
        puts_[i] = 286.0f;
}

/* ungetc[n] = 287                                                                  names.cnn:575
 * -> ungetc[4] */
KERNEL void inner_update_ungetc(float *restrict ungetc_)
{
    for (int i = 0; i < 4; i++)
        ungetc_[i] = 287.0f;
}

/* fread[n] = 288                                                                   names.cnn:577
 * -> fread[4] */
KERNEL void inner_update_fread(float *restrict t_fread_)
{
    for (int i = 0; i < 4; i++)
        t_fread_[i] = 288.0f;
}

/* fwrite[n] = 289                                                                  names.cnn:579
 * -> fwrite[4] */
KERNEL void inner_update_fwrite(float *restrict t_fwrite_)
{
    for (int i = 0; i < 4; i++)
        t_fwrite_[i] = 289.0f;
}

/* fseek[n] = 290                                                                   names.cnn:581
 * -> fseek[4] */
KERNEL void inner_update_fseek(float *restrict fseek_)
{
    for (int i = 0; i < 4; i++)
        fseek_[i] = 2.9e+02f;
}

/* ftell[n] = 291                                                                   names.cnn:583
 * -> ftell[4] */
KERNEL void inner_update_ftell(float *restrict ftell_)
{
    for (int i = 0; i < 4; i++)
        ftell_[i] = 291.0f;
}

/* rewind[n] = 292                                                                  names.cnn:585
 * -> rewind[4] */
KERNEL void inner_update_rewind(float *restrict rewind_)
{
    for (int i = 0; i < 4; i++)
        rewind_[i] = 292.0f;
}

/* fgetpos[n] = 293                                                                 names.cnn:587
 * -> fgetpos[4] */
KERNEL void inner_update_fgetpos(float *restrict t_fgetpos_)
{
    for (int i = 0; i < 4; i++)
        t_fgetpos_[i] = 293.0f;
}

/* fsetpos[n] = 294                                                                 names.cnn:589
 * -> fsetpos[4] */
KERNEL void inner_update_fsetpos(float *restrict t_fsetpos_)
{
    for (int i = 0; i < 4; i++)
        t_fsetpos_[i] = 294.0f;
}

/* clearerr[n] = 295                                                                names.cnn:591
 * -> clearerr[4] */
KERNEL void inner_update_clearerr(float *restrict t_clearerr_)
{
    for (int i = 0; i < 4; i++)
        t_clearerr_[i] = 295.0f;
}

/* feof[n] = 296                                                                    names.cnn:593
 * -> feof[4] */
KERNEL void inner_update_feof(float *restrict t_feof_)
{
    for (int i = 0; i < 4; i++)
        t_feof_[i] = 296.0f;
}

/* ferror[n] = 297                                                                  names.cnn:595
 * -> ferror[4] */
KERNEL void inner_update_ferror(float *restrict t_ferror_)
{
    for (int i = 0; i < 4; i++)
        t_ferror_[i] = 297.0f;
}

/* perror[n] = 298                                                                  names.cnn:597
 * -> perror[4] */
KERNEL void inner_update_perror(float *restrict perror_)
{
    for (int i = 0; i < 4; i++)
        perror_[i] = 298.0f;
}

/* wchar_t[n] = 299                                                                 names.cnn:599
 * -> wchar_t[4] */
KERNEL void inner_update_wchar_t_(float *restrict wchar_t_)
{
    for (int i = 0; i < 4; i++)
        wchar_t_[i] = 299.0f;
}

/* quot[n] = 300                                                                    names.cnn:601
 * -> quot[4] */
KERNEL void inner_update_quot(float *restrict quot)
{
    for (int i = 0; i < 4; i++)
        quot[i] = 3e+02f;
}

/* rem[n] = 301                                                                     names.cnn:603
 * -> rem[4] */
KERNEL void inner_update_rem(float *restrict rem)
{
    for (int i = 0; i < 4; i++)
        rem[i] = 301.0f;
}

/* div_t[n] = 302                                                                   names.cnn:605
 * -> div_t[4] */
KERNEL void inner_update_div_t_(float *restrict div_t_)
{
    for (int i = 0; i < 4; i++)
        div_t_[i] = 302.0f;
}

/* ldiv_t[n] = 303                                                                  names.cnn:607
 * -> ldiv_t[4] */
KERNEL void inner_update_ldiv_t_(float *restrict ldiv_t_)
{
    for (int i = 0; i < 4; i++)
        ldiv_t_[i] = 303.0f;
}

/* lldiv_t[n] = 304                                                                 names.cnn:609
 * -> lldiv_t[4] */
KERNEL void inner_update_lldiv_t_(float *restrict lldiv_t_)
{
    for (int i = 0; i < 4; i++)
        lldiv_t_[i] = 304.0f;
}

/* atof[n] = 305                                                                    names.cnn:611
 * -> atof[4] */
KERNEL void inner_update_atof(float *restrict atof_)
{
    for (int i = 0; i < 4; i++)
        atof_[i] = 305.0f;
}

/* atoi[n] = 306                                                                    names.cnn:613
 * -> atoi[4] */
KERNEL void inner_update_atoi(float *restrict atoi_)
{
    for (int i = 0; i < 4; i++)
        atoi_[i] = 306.0f;
}

/* atol[n] = 307                                                                    names.cnn:615
 * -> atol[4] */
KERNEL void inner_update_atol(float *restrict atol_)
{
    for (int i = 0; i < 4; i++)
        atol_[i] = 307.0f;
}

/* atoll[n] = 308                                                                   names.cnn:617
 * -> atoll[4] */
KERNEL void inner_update_atoll(float *restrict atoll_)
{
    for (int i = 0; i < 4; i++)
        atoll_[i] = 308.0f;
}

/* strtod[n] = 309                                                                  names.cnn:619
 * -> strtod[4] */
KERNEL void inner_update_strtod(float *restrict t_strtod_)
{
    for (int i = 0; i < 4; i++)
        t_strtod_[i] = 309.0f;
}

/* strtof[n] = 310                                                                  names.cnn:621
 * -> strtof[4] */
KERNEL void inner_update_strtof(float *restrict t_strtof_)
{
    for (int i = 0; i < 4; i++)
        t_strtof_[i] = 3.1e+02f;
}

/* strtold[n] = 311                                                                 names.cnn:623
 * -> strtold[4] */
KERNEL void inner_update_strtold(float *restrict t_strtold_)
{
    for (int i = 0; i < 4; i++)
        t_strtold_[i] = 311.0f;
}

/* strtol[n] = 312                                                                  names.cnn:625
 * -> strtol[4] */
KERNEL void inner_update_strtol(float *restrict t_strtol_)
{
    for (int i = 0; i < 4; i++)
        t_strtol_[i] = 312.0f;
}

/* strtoul[n] = 313                                                                 names.cnn:627
 * -> strtoul[4] */
KERNEL void inner_update_strtoul(float *restrict t_strtoul_)
{
    for (int i = 0; i < 4; i++)
        t_strtoul_[i] = 313.0f;
}

/* strtoll[n] = 314                                                                 names.cnn:629
 * -> strtoll[4] */
KERNEL void inner_update_strtoll(float *restrict t_strtoll_)
{
    for (int i = 0; i < 4; i++)
        t_strtoll_[i] = 314.0f;
}

/* strtoull[n] = 315                                                                names.cnn:631
 * -> strtoull[4] */
KERNEL void inner_update_strtoull(float *restrict t_strtoull_)
{
    for (int i = 0; i < 4; i++)
        t_strtoull_[i] = 315.0f;
}

/* rand[n] = 316                                                                    names.cnn:633
 * -> rand[4] */
KERNEL void inner_update_rand(float *restrict rand_)
{
    for (int i = 0; i < 4; i++)
        rand_[i] = 316.0f;
}

/* srand[n] = 317                                                                   names.cnn:635
 * -> srand[4] */
KERNEL void inner_update_srand(float *restrict srand_)
{
    for (int i = 0; i < 4; i++)
        srand_[i] = 317.0f;
}

/* malloc[n] = 318                                                                  names.cnn:637
 * -> malloc[4] */
KERNEL void inner_update_malloc(float *restrict malloc_)
{
    for (int i = 0; i < 4; i++)
        malloc_[i] = 318.0f;
}

/* calloc[n] = 319                                                                  names.cnn:639
 * -> calloc[4] */
KERNEL void inner_update_calloc(float *restrict calloc_)
{
    for (int i = 0; i < 4; i++)
        calloc_[i] = 319.0f;
}

/* realloc[n] = 320                                                                 names.cnn:641
 * -> realloc[4] */
KERNEL void inner_update_realloc(float *restrict realloc_)
{
    for (int i = 0; i < 4; i++)
        realloc_[i] = 3.2e+02f;
}

/* free[n] = 321                                                                    names.cnn:643
 * -> free[4] */
KERNEL void inner_update_free(float *restrict free_)
{
    for (int i = 0; i < 4; i++)
        free_[i] = 321.0f;
}

/* abort[n] = 322                                                                   names.cnn:645
 * -> abort[4] */
KERNEL void inner_update_abort(float *restrict abort_)
{
    for (int i = 0; i < 4; i++)
        abort_[i] = 322.0f;
}

/* atexit[n] = 323                                                                  names.cnn:647
 * -> atexit[4] */
KERNEL void inner_update_atexit(float *restrict atexit_)
{
    for (int i = 0; i < 4; i++)
        atexit_[i] = 323.0f;
}

/* exit[n] = 324                                                                    names.cnn:649
 * -> exit[4] */
KERNEL void inner_update_exit(float *restrict exit_)
{
    for (int i = 0; i < 4; i++)
        exit_[i] = 324.0f;
}

/* getenv[n] = 325                                                                  names.cnn:651
 * -> getenv[4] */
KERNEL void inner_update_getenv(float *restrict getenv_)
{
    for (int i = 0; i < 4; i++)
        getenv_[i] = 325.0f;
}

/* system[n] = 326                                                                  names.cnn:653
 * -> system[4] */
KERNEL void inner_update_system(float *restrict system_)
{
    for (int i = 0; i < 4; i++)
        system_[i] = 326.0f;
}

/* bsearch[n] = 327                                                                 names.cnn:655
 * -> bsearch[4] */
KERNEL void inner_update_bsearch(float *restrict bsearch_)
{
    for (int i = 0; i < 4; i++)
        bsearch_[i] = 327.0f;
}

/* qsort[n] = 328                                                                   names.cnn:657
 * -> qsort[4] */
KERNEL void inner_update_qsort(float *restrict t_qsort_)
{
    for (int i = 0; i < 4; i++)
        t_qsort_[i] = 328.0f;
}

/* abs[n] = 329                                                                     names.cnn:659
 * -> abs[4] */
KERNEL void inner_update_abs(float *restrict abs_)
{
    for (int i = 0; i < 4; i++)
        abs_[i] = 329.0f;
}

/* labs[n] = 330                                                                    names.cnn:661
 * -> labs[4] */
KERNEL void inner_update_labs(float *restrict labs_)
{
    for (int i = 0; i < 4; i++)
        labs_[i] = 3.3e+02f;
}

/* llabs[n] = 331                                                                   names.cnn:663
 * -> llabs[4] */
KERNEL void inner_update_llabs(float *restrict llabs_)
{
    for (int i = 0; i < 4; i++)
        llabs_[i] = 331.0f;
}

/* div[n] = 332                                                                     names.cnn:665
 * -> div[4] */
KERNEL void inner_update_div(float *restrict div_)
{
    for (int i = 0; i < 4; i++)
        div_[i] = 332.0f;
}

/* ldiv[n] = 333                                                                    names.cnn:667
 * -> ldiv[4] */
KERNEL void inner_update_ldiv(float *restrict ldiv_)
{
    for (int i = 0; i < 4; i++)
        ldiv_[i] = 333.0f;
}

/* lldiv[n] = 334                                                                   names.cnn:669
 * -> lldiv[4] */
KERNEL void inner_update_lldiv(float *restrict lldiv_)
{
    for (int i = 0; i < 4; i++)
        lldiv_[i] = 334.0f;
}

/* mblen[n] = 335                                                                   names.cnn:671
 * -> mblen[4] */
KERNEL void inner_update_mblen(float *restrict mblen_)
{
    for (int i = 0; i < 4; i++)
        mblen_[i] = 335.0f;
}

/* mbtowc[n] = 336                                                                  names.cnn:673
 * -> mbtowc[4] */
KERNEL void inner_update_mbtowc(float *restrict mbtowc_)
{
    for (int i = 0; i < 4; i++)
        mbtowc_[i] = 336.0f;
}

/* wctomb[n] = 337                                                                  names.cnn:675
 * -> wctomb[4] */
KERNEL void inner_update_wctomb(float *restrict wctomb_)
{
    for (int i = 0; i < 4; i++)
        wctomb_[i] = 337.0f;
}

/* mbstowcs[n] = 338                                                                names.cnn:677
 * -> mbstowcs[4] */
KERNEL void inner_update_mbstowcs(float *restrict mbstowcs_)
{
    for (int i = 0; i < 4; i++)
        mbstowcs_[i] = 338.0f;
}

/* wcstombs[n] = 339                                                                names.cnn:679
 * -> wcstombs[4] */
KERNEL void inner_update_wcstombs(float *restrict wcstombs_)
{
    for (int i = 0; i < 4; i++)
        wcstombs_[i] = 339.0f;
}

/* memcpy[n] = 340                                                                  names.cnn:681
 * -> memcpy[4] */
KERNEL void inner_update_memcpy(float *restrict memcpy_)
{
    for (int i = 0; i < 4; i++)
        memcpy_[i] = 3.4e+02f;
}

/* memmove[n] = 341                                                                 names.cnn:683
 * -> memmove[4] */
KERNEL void inner_update_memmove(float *restrict memmove_)
{
    for (int i = 0; i < 4; i++)
        memmove_[i] = 341.0f;
}

/* memset[n] = 342                                                                  names.cnn:685
 * -> memset[4] */
KERNEL void inner_update_memset(float *restrict memset_)
{
    for (int i = 0; i < 4; i++)
        memset_[i] = 342.0f;
}

/* memcmp[n] = 343                                                                  names.cnn:687
 * -> memcmp[4] */
KERNEL void inner_update_memcmp(float *restrict memcmp_)
{
    for (int i = 0; i < 4; i++)
        memcmp_[i] = 343.0f;
}

/* memchr[n] = 344                                                                  names.cnn:689
 * -> memchr[4] */
KERNEL void inner_update_memchr(float *restrict memchr_)
{
    for (int i = 0; i < 4; i++)
        memchr_[i] = 344.0f;
}

/* strcpy[n] = 345                                                                  names.cnn:691
 * -> strcpy[4] */
KERNEL void inner_update_strcpy(float *restrict strcpy_)
{
    for (int i = 0; i < 4; i++)
        strcpy_[i] = 345.0f;
}

/* strncpy[n] = 346                                                                 names.cnn:693
 * -> strncpy[4] */
KERNEL void inner_update_strncpy(float *restrict strncpy_)
{
    for (int i = 0; i < 4; i++)
        strncpy_[i] = 346.0f;
}

/* strcat[n] = 347                                                                  names.cnn:695
 * -> strcat[4] */
KERNEL void inner_update_strcat(float *restrict strcat_)
{
    for (int i = 0; i < 4; i++)
        strcat_[i] = 347.0f;
}

/* strncat[n] = 348                                                                 names.cnn:697
 * -> strncat[4] */
KERNEL void inner_update_strncat(float *restrict strncat_)
{
    for (int i = 0; i < 4; i++)
        strncat_[i] = 348.0f;
}

/* strcmp[n] = 349                                                                  names.cnn:699
 * -> strcmp[4] */
KERNEL void inner_update_strcmp(float *restrict strcmp_)
{
    for (int i = 0; i < 4; i++)
        strcmp_[i] = 349.0f;
}

/* strncmp[n] = 350                                                                 names.cnn:701
 * -> strncmp[4] */
KERNEL void inner_update_strncmp(float *restrict strncmp_)
{
    for (int i = 0; i < 4; i++)
        strncmp_[i] = 3.5e+02f;
}

/* strcoll[n] = 351                                                                 names.cnn:703
 * -> strcoll[4] */
KERNEL void inner_update_strcoll(float *restrict t_strcoll_)
{
    for (int i = 0; i < 4; i++)
        t_strcoll_[i] = 351.0f;
}

/* strxfrm[n] = 352                                                                 names.cnn:705
 * -> strxfrm[4] */
KERNEL void inner_update_strxfrm(float *restrict t_strxfrm_)
{
    for (int i = 0; i < 4; i++)
        t_strxfrm_[i] = 352.0f;
}

/* strchr[n] = 353                                                                  names.cnn:707
 * -> strchr[4] */
KERNEL void inner_update_strchr(float *restrict strchr_)
{
    for (int i = 0; i < 4; i++)
        strchr_[i] = 353.0f;
}

/* strrchr[n] = 354                                                                 names.cnn:709
 * -> strrchr[4] */
KERNEL void inner_update_strrchr(float *restrict strrchr_)
{
    for (int i = 0; i < 4; i++)
        strrchr_[i] = 354.0f;
}

/* strcspn[n] = 355                                                                 names.cnn:711
 * -> strcspn[4] */
KERNEL void inner_update_strcspn(float *restrict strcspn_)
{
    for (int i = 0; i < 4; i++)
        strcspn_[i] = 355.0f;
}

/* strspn[n] = 356                                                                  names.cnn:713
 * -> strspn[4] */
KERNEL void inner_update_strspn(float *restrict strspn_)
{
    for (int i = 0; i < 4; i++)
        strspn_[i] = 356.0f;
}

/* strpbrk[n] = 357                                                                 names.cnn:715
 * -> strpbrk[4] */
KERNEL void inner_update_strpbrk(float *restrict strpbrk_)
{
    for (int i = 0; i < 4; i++)
        strpbrk_[i] = 357.0f;
}

/* strstr[n] = 358                                                                  names.cnn:717
 * -> strstr[4] */
KERNEL void inner_update_strstr(float *restrict strstr_)
{
    for (int i = 0; i < 4; i++)
        strstr_[i] = 358.0f;
}

/* strtok[n] = 359                                                                  names.cnn:719
 * -> strtok[4] */
KERNEL void inner_update_strtok(float *restrict t_strtok_)
{
    for (int i = 0; i < 4; i++)
        t_strtok_[i] = 359.0f;
}

/* strlen[n] = 360                                                                  names.cnn:721
 * -> strlen[4] */
KERNEL void inner_update_strlen(float *restrict strlen_)
{
    for (int i = 0; i < 4; i++)
        strlen_[i] = 3.6e+02f;
}

/* strerror[n] = 361                                                                names.cnn:723
 * -> strerror[4] */
KERNEL void inner_update_strerror(float *restrict t_strerror_)
{
    for (int i = 0; i < 4; i++)
        t_strerror_[i] = 361.0f;
}

/* stat[n] = 362                                                                    names.cnn:725
 * -> stat[4] */
KERNEL void inner_update_stat(float *restrict stat_)
{
    for (int i = 0; i < 4; i++)
        stat_[i] = 362.0f;
}

/* st_dev[n] = 363                                                                  names.cnn:727
 * -> st_dev[4] */
KERNEL void inner_update_st_dev(float *restrict st_dev)
{
    for (int i = 0; i < 4; i++)
        st_dev[i] = 363.0f;
}

/* st_ino[n] = 364                                                                  names.cnn:729
 * -> st_ino[4] */
KERNEL void inner_update_st_ino(float *restrict st_ino)
{
    for (int i = 0; i < 4; i++)
        st_ino[i] = 364.0f;
}

/* st_nlink[n] = 365                                                                names.cnn:731
 * -> st_nlink[4] */
KERNEL void inner_update_st_nlink(float *restrict st_nlink)
{
    for (int i = 0; i < 4; i++)
        st_nlink[i] = 365.0f;
}

/* st_mode[n] = 366                                                                 names.cnn:733
 * -> st_mode[4] */
KERNEL void inner_update_st_mode(float *restrict st_mode)
{
    for (int i = 0; i < 4; i++)
        st_mode[i] = 366.0f;
}

/* st_uid[n] = 367                                                                  names.cnn:735
 * -> st_uid[4] */
KERNEL void inner_update_st_uid(float *restrict st_uid)
{
    for (int i = 0; i < 4; i++)
        st_uid[i] = 367.0f;
}

/* st_gid[n] = 368                                                                  names.cnn:737
 * -> st_gid[4] */
KERNEL void inner_update_st_gid(float *restrict st_gid)
{
    for (int i = 0; i < 4; i++)
        st_gid[i] = 368.0f;
}

/* st_rdev[n] = 369                                                                 names.cnn:739
 * -> st_rdev[4] */
KERNEL void inner_update_st_rdev(float *restrict st_rdev)
{
    for (int i = 0; i < 4; i++)
        st_rdev[i] = 369.0f;
}

/* st_size[n] = 370                                                                 names.cnn:741
 * -> st_size[4] */
KERNEL void inner_update_st_size(float *restrict st_size)
{
    for (int i = 0; i < 4; i++)
        st_size[i] = 3.7e+02f;
}

/* st_blksize[n] = 371                                                              names.cnn:743
 * -> st_blksize[4] */
KERNEL void inner_update_st_blksize(float *restrict st_blksize)
{
    for (int i = 0; i < 4; i++)
        st_blksize[i] = 371.0f;
}

/* st_blocks[n] = 372                                                               names.cnn:745
 * -> st_blocks[4] */
KERNEL void inner_update_st_blocks(float *restrict st_blocks)
{
    for (int i = 0; i < 4; i++)
        st_blocks[i] = 372.0f;
}

/* st_atime[n] = 373                                                                names.cnn:747
 * -> st_atime[4] */
KERNEL void inner_update_st_atime(float *restrict st_atime_)
{
    for (int i = 0; i < 4; i++)
        st_atime_[i] = 373.0f;
}

/* st_atimensec[n] = 374                                                            names.cnn:749
 * -> st_atimensec[4] */
KERNEL void inner_update_st_atimensec(float *restrict st_atimensec)
{
    for (int i = 0; i < 4; i++)
        st_atimensec[i] = 374.0f;
}

/* st_mtime[n] = 375                                                                names.cnn:751
 * -> st_mtime[4] */
KERNEL void inner_update_st_mtime(float *restrict st_mtime_)
{
    for (int i = 0; i < 4; i++)
        st_mtime_[i] = 375.0f;
}

/* st_mtimensec[n] = 376                                                            names.cnn:753
 * -> st_mtimensec[4] */
KERNEL void inner_update_st_mtimensec(float *restrict st_mtimensec)
{
    for (int i = 0; i < 4; i++)
        st_mtimensec[i] = 376.0f;
}

/* st_ctime[n] = 377                                                                names.cnn:755
 * -> st_ctime[4] */
KERNEL void inner_update_st_ctime(float *restrict st_ctime_)
{
    for (int i = 0; i < 4; i++)
        st_ctime_[i] = 377.0f;
}

/* st_ctimensec[n] = 378                                                            names.cnn:757
 * -> st_ctimensec[4] */
KERNEL void inner_update_st_ctimensec(float *restrict st_ctimensec)
{
    for (int i = 0; i < 4; i++)
        st_ctimensec[i] = 378.0f;
}

/* fstat[n] = 379                                                                   names.cnn:759
 * -> fstat[4] */
KERNEL void inner_update_fstat(float *restrict fstat_)
{
    for (int i = 0; i < 4; i++)
        fstat_[i] = 379.0f;
}

/* chmod[n] = 380                                                                   names.cnn:761
 * -> chmod[4] */
KERNEL void inner_update_chmod(float *restrict chmod_)
{
    for (int i = 0; i < 4; i++)
        chmod_[i] = 3.8e+02f;
}

/* umask[n] = 381                                                                   names.cnn:763
 * -> umask[4] */
KERNEL void inner_update_umask(float *restrict umask_)
{
    for (int i = 0; i < 4; i++)
        umask_[i] = 381.0f;
}

/* mkdir[n] = 382                                                                   names.cnn:765
 * -> mkdir[4] */
KERNEL void inner_update_mkdir(float *restrict mkdir_)
{
    for (int i = 0; i < 4; i++)
        mkdir_[i] = 382.0f;
}

/* mkfifo[n] = 383                                                                  names.cnn:767
 * -> mkfifo[4] */
KERNEL void inner_update_mkfifo(float *restrict t_mkfifo_)
{
    for (int i = 0; i < 4; i++)
        t_mkfifo_[i] = 383.0f;
}

/* ssize_t[n] = 384                                                                 names.cnn:769
 * -> ssize_t[4] */
KERNEL void inner_update_ssize_t_(float *restrict ssize_t_)
{
    for (int i = 0; i < 4; i++)
        ssize_t_[i] = 384.0f;
}

/* access[n] = 385                                                                  names.cnn:771
 * -> access[4] */
KERNEL void inner_update_access(float *restrict access_)
{
    for (int i = 0; i < 4; i++)
        access_[i] = 385.0f;
}

/* lseek[n] = 386                                                                   names.cnn:773
 * -> lseek[4] */
KERNEL void inner_update_lseek(float *restrict lseek_)
{
    for (int i = 0; i < 4; i++)
        lseek_[i] = 386.0f;
}

/* close[n] = 387                                                                   names.cnn:775
 * -> close[4] */
KERNEL void inner_update_close(float *restrict close_)
{
    for (int i = 0; i < 4; i++)
        close_[i] = 387.0f;
}

/* read[n] = 388                                                                    names.cnn:777
 * -> read[4] */
KERNEL void inner_update_read(float *restrict read_)
{
    for (int i = 0; i < 4; i++)
        read_[i] = 388.0f;
}

/* write[n] = 389                                                                   names.cnn:779
 * -> write[4] */
KERNEL void inner_update_write(float *restrict write_)
{
    for (int i = 0; i < 4; i++)
        write_[i] = 389.0f;
}

/* pipe[n] = 390                                                                    names.cnn:781
 * -> pipe[4] */
KERNEL void inner_update_pipe(float *restrict pipe_)
{
    for (int i = 0; i < 4; i++)
        pipe_[i] = 3.9e+02f;
}

/* alarm[n] = 391                                                                   names.cnn:783
 * -> alarm[4] */
KERNEL void inner_update_alarm(float *restrict alarm_)
{
    for (int i = 0; i < 4; i++)
        alarm_[i] = 391.0f;
}

/* sleep[n] = 392                                                                   names.cnn:785
 * -> sleep[4] */
KERNEL void inner_update_sleep(float *restrict sleep_)
{
    for (int i = 0; i < 4; i++)
        sleep_[i] = 392.0f;
}

/* pause[n] = 393                                                                   names.cnn:787
 * -> pause[4] */
KERNEL void inner_update_pause(float *restrict pause_)
{
    for (int i = 0; i < 4; i++)
        pause_[i] = 393.0f;
}

/* chown[n] = 394                                                                   names.cnn:789
 * -> chown[4] */
KERNEL void inner_update_chown(float *restrict chown_)
{
    for (int i = 0; i < 4; i++)
        chown_[i] = 394.0f;
}

/* chdir[n] = 395                                                                   names.cnn:791
 * -> chdir[4] */
KERNEL void inner_update_chdir(float *restrict chdir_)
{
    for (int i = 0; i < 4; i++)
        chdir_[i] = 395.0f;
}

/* getcwd[n] = 396                                                                  names.cnn:793
 * -> getcwd[4] */
KERNEL void inner_update_getcwd(float *restrict getcwd_)
{
    for (int i = 0; i < 4; i++)
        getcwd_[i] = 396.0f;
}

/* dup[n] = 397                                                                     names.cnn:795
 * -> dup[4] */
KERNEL void inner_update_dup(float *restrict dup_)
{
    for (int i = 0; i < 4; i++)
        dup_[i] = 397.0f;
}

/* dup2[n] = 398                                                                    names.cnn:797
 * -> dup2[4] */
KERNEL void inner_update_dup2(float *restrict dup2_)
{
    for (int i = 0; i < 4; i++)
        dup2_[i] = 398.0f;
}

/* execve[n] = 399                                                                  names.cnn:799
 * -> execve[4] */
KERNEL void inner_update_execve(float *restrict execve_)
{
    for (int i = 0; i < 4; i++)
        execve_[i] = 399.0f;
}

/* execv[n] = 400                                                                   names.cnn:801
 * -> execv[4] */
KERNEL void inner_update_execv(float *restrict execv_)
{
    for (int i = 0; i < 4; i++)
        execv_[i] = 4e+02f;
}

/* execle[n] = 401                                                                  names.cnn:803
 * -> execle[4] */
KERNEL void inner_update_execle(float *restrict execle_)
{
    for (int i = 0; i < 4; i++)
        execle_[i] = 401.0f;
}

/* execl[n] = 402                                                                   names.cnn:805
 * -> execl[4] */
KERNEL void inner_update_execl(float *restrict execl_)
{
    for (int i = 0; i < 4; i++)
        execl_[i] = 402.0f;
}

/* execvp[n] = 403                                                                  names.cnn:807
 * -> execvp[4] */
KERNEL void inner_update_execvp(float *restrict execvp_)
{
    for (int i = 0; i < 4; i++)
        execvp_[i] = 403.0f;
}

/* execlp[n] = 404                                                                  names.cnn:809
 * -> execlp[4] */
KERNEL void inner_update_execlp(float *restrict execlp_)
{
    for (int i = 0; i < 4; i++)
        execlp_[i] = 404.0f;
}

/* pathconf[n] = 405                                                                names.cnn:811
 * -> pathconf[4] */
KERNEL void inner_update_pathconf(float *restrict pathconf_)
{
    for (int i = 0; i < 4; i++)
        pathconf_[i] = 405.0f;
}

/* fpathconf[n] = 406                                                               names.cnn:813
 * -> fpathconf[4] */
KERNEL void inner_update_fpathconf(float *restrict fpathconf_)
{
    for (int i = 0; i < 4; i++)
        fpathconf_[i] = 406.0f;
}

/* sysconf[n] = 407                                                                 names.cnn:815
 * -> sysconf[4] */
KERNEL void inner_update_sysconf(float *restrict sysconf_)
{
    for (int i = 0; i < 4; i++)
        sysconf_[i] = 407.0f;
}

/* getpid[n] = 408                                                                  names.cnn:817
 * -> getpid[4] */
KERNEL void inner_update_getpid(float *restrict getpid_)
{
    for (int i = 0; i < 4; i++)
        getpid_[i] = 408.0f;
}

/* getppid[n] = 409                                                                 names.cnn:819
 * -> getppid[4] */
KERNEL void inner_update_getppid(float *restrict getppid_)
{
    for (int i = 0; i < 4; i++)
        getppid_[i] = 409.0f;
}

/* getpgrp[n] = 410                                                                 names.cnn:821
 * -> getpgrp[4] */
KERNEL void inner_update_getpgrp(float *restrict getpgrp_)
{
    for (int i = 0; i < 4; i++)
        getpgrp_[i] = 4.1e+02f;
}

/* setpgid[n] = 411                                                                 names.cnn:823
 * -> setpgid[4] */
KERNEL void inner_update_setpgid(float *restrict setpgid_)
{
    for (int i = 0; i < 4; i++)
        setpgid_[i] = 411.0f;
}

/* setsid[n] = 412                                                                  names.cnn:825
 * -> setsid[4] */
KERNEL void inner_update_setsid(float *restrict setsid_)
{
    for (int i = 0; i < 4; i++)
        setsid_[i] = 412.0f;
}

/* getuid[n] = 413                                                                  names.cnn:827
 * -> getuid[4] */
KERNEL void inner_update_getuid(float *restrict getuid_)
{
    for (int i = 0; i < 4; i++)
        getuid_[i] = 413.0f;
}

/* geteuid[n] = 414                                                                 names.cnn:829
 * -> geteuid[4] */
KERNEL void inner_update_geteuid(float *restrict geteuid_)
{
    for (int i = 0; i < 4; i++)
        geteuid_[i] = 414.0f;
}

/* getgid[n] = 415                                                                  names.cnn:831
 * -> getgid[4] */
KERNEL void inner_update_getgid(float *restrict getgid_)
{
    for (int i = 0; i < 4; i++)
        getgid_[i] = 415.0f;
}

/* getegid[n] = 416                                                                 names.cnn:833
 * -> getegid[4] */
KERNEL void inner_update_getegid(float *restrict getegid_)
{
    for (int i = 0; i < 4; i++)
        getegid_[i] = 416.0f;
}

/* getgroups[n] = 417                                                               names.cnn:835
 * -> getgroups[4] */
KERNEL void inner_update_getgroups(float *restrict getgroups_)
{
    for (int i = 0; i < 4; i++)
        getgroups_[i] = 417.0f;
}

/* setuid[n] = 418                                                                  names.cnn:837
 * -> setuid[4] */
KERNEL void inner_update_setuid(float *restrict setuid_)
{
    for (int i = 0; i < 4; i++)
        setuid_[i] = 418.0f;
}

/* setgid[n] = 419                                                                  names.cnn:839
 * -> setgid[4] */
KERNEL void inner_update_setgid(float *restrict setgid_)
{
    for (int i = 0; i < 4; i++)
        setgid_[i] = 419.0f;
}

/* fork[n] = 420                                                                    names.cnn:841
 * -> fork[4] */
KERNEL void inner_update_fork(float *restrict fork_)
{
    for (int i = 0; i < 4; i++)
        fork_[i] = 4.2e+02f;
}

/* ttyname[n] = 421                                                                 names.cnn:843
 * -> ttyname[4] */
KERNEL void inner_update_ttyname(float *restrict t_ttyname_)
{
    for (int i = 0; i < 4; i++)
        t_ttyname_[i] = 421.0f;
}

/* ttyname_r[n] = 422                                                               names.cnn:845
 * -> ttyname_r[4] */
KERNEL void inner_update_ttyname_r(float *restrict t_ttyname_r_)
{
    for (int i = 0; i < 4; i++)
        t_ttyname_r_[i] = 422.0f;
}

/* isatty[n] = 423                                                                  names.cnn:847
 * -> isatty[4] */
KERNEL void inner_update_isatty(float *restrict isatty_)
{
    for (int i = 0; i < 4; i++)
        isatty_[i] = 423.0f;
}

/* link[n] = 424                                                                    names.cnn:849
 * -> link[4] */
KERNEL void inner_update_link(float *restrict link_)
{
    for (int i = 0; i < 4; i++)
        link_[i] = 424.0f;
}

/* unlink[n] = 425                                                                  names.cnn:851
 * -> unlink[4] */
KERNEL void inner_update_unlink(float *restrict t_unlink_)
{
    for (int i = 0; i < 4; i++)
        t_unlink_[i] = 425.0f;
}

/* rmdir[n] = 426                                                                   names.cnn:853
 * -> rmdir[4] */
KERNEL void inner_update_rmdir(float *restrict rmdir_)
{
    for (int i = 0; i < 4; i++)
        rmdir_[i] = 426.0f;
}

/* tcgetpgrp[n] = 427                                                               names.cnn:855
 * -> tcgetpgrp[4] */
KERNEL void inner_update_tcgetpgrp(float *restrict tcgetpgrp_)
{
    for (int i = 0; i < 4; i++)
        tcgetpgrp_[i] = 427.0f;
}

/* tcsetpgrp[n] = 428                                                               names.cnn:857
 * -> tcsetpgrp[4] */
KERNEL void inner_update_tcsetpgrp(float *restrict tcsetpgrp_)
{
    for (int i = 0; i < 4; i++)
        tcsetpgrp_[i] = 428.0f;
}

/* getlogin[n] = 429                                                                names.cnn:859
 * -> getlogin[4] */
KERNEL void inner_update_getlogin(float *restrict t_getlogin_)
{
    for (int i = 0; i < 4; i++)
        t_getlogin_[i] = 429.0f;
}

/* fsync[n] = 430                                                                   names.cnn:861
 * -> fsync[4] */
KERNEL void inner_update_fsync(float *restrict fsync_)
{
    for (int i = 0; i < 4; i++)
        fsync_[i] = 4.3e+02f;
}

/* EMULTIHOP[n] = 431                                                               names.cnn:863
 * -> EMULTIHOP[4] */
KERNEL void inner_update_EMULTIHOP(float *restrict EMULTIHOP_)
{
    for (int i = 0; i < 4; i++)
        EMULTIHOP_[i] = 431.0f;
}

/* O_NOCTTY[n] = 432                                                                names.cnn:865
 * -> O_NOCTTY[4] */
KERNEL void inner_update_O_NOCTTY(float *restrict t_O_NOCTTY_)
{
    for (int i = 0; i < 4; i++)
        t_O_NOCTTY_[i] = 432.0f;
}

/* EUNATCH[n] = 433                                                                 names.cnn:867
 * -> EUNATCH[4] */
KERNEL void inner_update_EUNATCH(float *restrict EUNATCH_)
{
    for (int i = 0; i < 4; i++)
        EUNATCH_[i] = 433.0f;
}

/* INT_LEAST16_MIN[n] = 434                                                         names.cnn:869
 * -> INT_LEAST16_MIN[4] */
KERNEL void inner_update_INT_LEAST16_MIN(float *restrict INT_LEAST16_MIN_)
{
    for (int i = 0; i < 4; i++)
        INT_LEAST16_MIN_[i] = 434.0f;
}

/* O_ACCMODE[n] = 435                                                               names.cnn:871
 * -> O_ACCMODE[4] */
KERNEL void inner_update_O_ACCMODE(float *restrict t_O_ACCMODE_)
{
    for (int i = 0; i < 4; i++)
        t_O_ACCMODE_[i] = 435.0f;
}

/* EAFNOSUPPORT[n] = 436                                                            names.cnn:873
 * -> EAFNOSUPPORT[4] */
KERNEL void inner_update_EAFNOSUPPORT(float *restrict EAFNOSUPPORT_)
{
    for (int i = 0; i < 4; i++)
        EAFNOSUPPORT_[i] = 436.0f;
}

/* EREMCHG[n] = 437                                                                 names.cnn:875
 * -> EREMCHG[4] */
KERNEL void inner_update_EREMCHG(float *restrict EREMCHG_)
{
    for (int i = 0; i < 4; i++)
        EREMCHG_[i] = 437.0f;
}

/* EACCES[n] = 438                                                                  names.cnn:877
 * -> EACCES[4] */
KERNEL void inner_update_EACCES(float *restrict EACCES_)
{
    for (int i = 0; i < 4; i++)
        EACCES_[i] = 438.0f;
}

/* EL3RST[n] = 439                                                                  names.cnn:879
 * -> EL3RST[4] */
KERNEL void inner_update_EL3RST(float *restrict EL3RST_)
{
    for (int i = 0; i < 4; i++)
        EL3RST_[i] = 439.0f;
}

/* EDESTADDRREQ[n] = 440                                                            names.cnn:881
 * -> EDESTADDRREQ[4] */
KERNEL void inner_update_EDESTADDRREQ(float *restrict EDESTADDRREQ_)
{
    for (int i = 0; i < 4; i++)
        EDESTADDRREQ_[i] = 4.4e+02f;
}

/* INT16_C[n] = 441                                                                 names.cnn:883
 * -> INT16_C[4] */
KERNEL void inner_update_INT16_C(float *restrict INT16_C_)
{
    for (int i = 0; i < 4; i++)
        INT16_C_[i] = 441.0f;
}

/* INT8_MAX[n] = 442                                                                names.cnn:885
 * -> INT8_MAX[4] */
KERNEL void inner_update_INT8_MAX_(float *restrict INT8_MAX_)
{
    for (int i = 0; i < 4; i++)
        INT8_MAX_[i] = 442.0f;
}

/* UINT_LEAST64_MAX[n] = 443                                                        names.cnn:887
 * -> UINT_LEAST64_MAX[4] */
KERNEL void inner_update_UINT_LEAST64_MAX_(float *restrict UINT_LEAST64_MAX_)
{
    for (int i = 0; i < 4; i++)
        UINT_LEAST64_MAX_[i] = 443.0f;
}

/* EILSEQ[n] = 444                                                                  names.cnn:889
 * -> EILSEQ[4] */
KERNEL void inner_update_EILSEQ(float *restrict EILSEQ_)
{
    for (int i = 0; i < 4; i++)
        EILSEQ_[i] = 444.0f;
}

/* va_start[n] = 445                                                                names.cnn:891
 * -> va_start[4] */
KERNEL void inner_update_va_start(float *restrict va_start_)
{
    for (int i = 0; i < 4; i++)
        va_start_[i] = 445.0f;
}

/* ESPIPE[n] = 446                                                                  names.cnn:893
 * -> ESPIPE[4] */
KERNEL void inner_update_ESPIPE(float *restrict ESPIPE_)
{
    for (int i = 0; i < 4; i++)
        ESPIPE_[i] = 446.0f;
}

/* EMLINK[n] = 447                                                                  names.cnn:895
 * -> EMLINK[4] */
KERNEL void inner_update_EMLINK(float *restrict EMLINK_)
{
    for (int i = 0; i < 4; i++)
        EMLINK_[i] = 447.0f;
}

/* INT16_MAX[n] = 448                                                               names.cnn:897
 * -> INT16_MAX[4] */
KERNEL void inner_update_INT16_MAX_(float *restrict INT16_MAX_)
{
    for (int i = 0; i < 4; i++)
        INT16_MAX_[i] = 448.0f;
}

/* S_ISCHR[n] = 449                                                                 names.cnn:899
 * -> S_ISCHR[4] */
KERNEL void inner_update_S_ISCHR(float *restrict t_S_ISCHR_)
{
    for (int i = 0; i < 4; i++)
        t_S_ISCHR_[i] = 449.0f;
}

/* F_RDLCK[n] = 450                                                                 names.cnn:901
 * -> F_RDLCK[4] */
KERNEL void inner_update_F_RDLCK(float *restrict t_F_RDLCK_)
{
    for (int i = 0; i < 4; i++)
        t_F_RDLCK_[i] = 4.5e+02f;
}

/* MB_CUR_MAX[n] = 451                                                              names.cnn:903
 * -> MB_CUR_MAX[4] */
KERNEL void inner_update_MB_CUR_MAX_(float *restrict MB_CUR_MAX_)
{
    for (int i = 0; i < 4; i++)
        MB_CUR_MAX_[i] = 451.0f;
}

/* INT8_MIN[n] = 452                                                                names.cnn:905
 * -> INT8_MIN[4] */
KERNEL void inner_update_INT8_MIN(float *restrict INT8_MIN_)
{
    for (int i = 0; i < 4; i++)
        INT8_MIN_[i] = 452.0f;
}

/* EOWNERDEAD[n] = 453                                                              names.cnn:907
 * -> EOWNERDEAD[4] */
KERNEL void inner_update_EOWNERDEAD(float *restrict EOWNERDEAD_)
{
    for (int i = 0; i < 4; i++)
        EOWNERDEAD_[i] = 453.0f;
}

/* INT16_MIN[n] = 454                                                               names.cnn:909
 * -> INT16_MIN[4] */
KERNEL void inner_update_INT16_MIN(float *restrict INT16_MIN_)
{
    for (int i = 0; i < 4; i++)
        INT16_MIN_[i] = 454.0f;
}

/* ENOTTY[n] = 455                                                                  names.cnn:911
 * -> ENOTTY[4] */
KERNEL void inner_update_ENOTTY(float *restrict ENOTTY_)
{
    for (int i = 0; i < 4; i++)
        ENOTTY_[i] = 455.0f;
}

/* EBADE[n] = 456                                                                   names.cnn:913
 * -> EBADE[4] */
KERNEL void inner_update_EBADE(float *restrict EBADE_)
{
    for (int i = 0; i < 4; i++)
        EBADE_[i] = 456.0f;
}

/* EBADF[n] = 457                                                                   names.cnn:915
 * -> EBADF[4] */
KERNEL void inner_update_EBADF(float *restrict EBADF_)
{
    for (int i = 0; i < 4; i++)
        EBADF_[i] = 457.0f;
}

/* EBADR[n] = 458                                                                   names.cnn:917
 * -> EBADR[4] */
KERNEL void inner_update_EBADR(float *restrict EBADR_)
{
    for (int i = 0; i < 4; i++)
        EBADR_[i] = 458.0f;
}

/* EADV[n] = 459                                                                    names.cnn:919
 * -> EADV[4] */
KERNEL void inner_update_EADV(float *restrict EADV_)
{
    for (int i = 0; i < 4; i++)
        EADV_[i] = 459.0f;
}

/* ERANGE[n] = 460                                                                  names.cnn:921
 * -> ERANGE[4] */
KERNEL void inner_update_ERANGE(float *restrict ERANGE_)
{
    for (int i = 0; i < 4; i++)
        ERANGE_[i] = 4.6e+02f;
}

/* ECANCELED[n] = 461                                                               names.cnn:923
 * -> ECANCELED[4] */
KERNEL void inner_update_ECANCELED(float *restrict ECANCELED_)
{
    for (int i = 0; i < 4; i++)
        ECANCELED_[i] = 461.0f;
}

/* INT_FAST8_MAX[n] = 462                                                           names.cnn:925
 * -> INT_FAST8_MAX[4] */
KERNEL void inner_update_INT_FAST8_MAX_(float *restrict INT_FAST8_MAX_)
{
    for (int i = 0; i < 4; i++)
        INT_FAST8_MAX_[i] = 462.0f;
}

/* ETXTBSY[n] = 463                                                                 names.cnn:927
 * -> ETXTBSY[4] */
KERNEL void inner_update_ETXTBSY(float *restrict ETXTBSY_)
{
    for (int i = 0; i < 4; i++)
        ETXTBSY_[i] = 463.0f;
}

/* ENOMEM[n] = 464                                                                  names.cnn:929
 * -> ENOMEM[4] */
KERNEL void inner_update_ENOMEM(float *restrict ENOMEM_)
{
    for (int i = 0; i < 4; i++)
        ENOMEM_[i] = 464.0f;
}

/* WCHAR_MAX[n] = 465                                                               names.cnn:931
 * -> WCHAR_MAX[4] */
KERNEL void inner_update_WCHAR_MAX_(float *restrict t_WCHAR_MAX_)
{
    for (int i = 0; i < 4; i++)
        t_WCHAR_MAX_[i] = 465.0f;
}

/* S_IXOTH[n] = 466                                                                 names.cnn:933
 * -> S_IXOTH[4] */
KERNEL void inner_update_S_IXOTH(float *restrict t_S_IXOTH_)
{
    for (int i = 0; i < 4; i++)
        t_S_IXOTH_[i] = 466.0f;
}

/* INT_FAST16_MAX[n] = 467                                                          names.cnn:935
 * -> INT_FAST16_MAX[4] */
KERNEL void inner_update_INT_FAST16_MAX_(float *restrict INT_FAST16_MAX_)
{
    for (int i = 0; i < 4; i++)
        INT_FAST16_MAX_[i] = 467.0f;
}

/* FP_ILOGBNAN[n] = 468                                                             names.cnn:937
 * -> FP_ILOGBNAN[4] */
KERNEL void inner_update_FP_ILOGBNAN(float *restrict t_FP_ILOGBNAN_)
{
    for (int i = 0; i < 4; i++)
        t_FP_ILOGBNAN_[i] = 468.0f;
}

/* EINPROGRESS[n] = 469                                                             names.cnn:939
 * -> EINPROGRESS[4] */
KERNEL void inner_update_EINPROGRESS(float *restrict EINPROGRESS_)
{
    for (int i = 0; i < 4; i++)
        EINPROGRESS_[i] = 469.0f;
}

/* INT_FAST8_MIN[n] = 470                                                           names.cnn:941
 * -> INT_FAST8_MIN[4] */
KERNEL void inner_update_INT_FAST8_MIN(float *restrict INT_FAST8_MIN_)
{
    for (int i = 0; i < 4; i++)
        INT_FAST8_MIN_[i] = 4.7e+02f;
}

/* WCHAR_MIN[n] = 471                                                               names.cnn:943
 * -> WCHAR_MIN[4] */
KERNEL void inner_update_WCHAR_MIN(float *restrict t_WCHAR_MIN_)
{
    for (int i = 0; i < 4; i++)
        t_WCHAR_MIN_[i] = 471.0f;
}

/* HUGE_VALF[n] = 472                                                               names.cnn:945
 * -> HUGE_VALF[4] */
KERNEL void inner_update_HUGE_VALF(float *restrict t_HUGE_VALF_)
{
    for (int i = 0; i < 4; i++)
        t_HUGE_VALF_[i] = 472.0f;
}

/* HUGE_VALL[n] = 473                                                               names.cnn:947
 * -> HUGE_VALL[4] */
KERNEL void inner_update_HUGE_VALL(float *restrict t_HUGE_VALL_)
{
    for (int i = 0; i < 4; i++)
        t_HUGE_VALL_[i] = 473.0f;
}

/* UINT_FAST16_MAX[n] = 474                                                         names.cnn:949
 * -> UINT_FAST16_MAX[4] */
KERNEL void inner_update_UINT_FAST16_MAX_(float *restrict UINT_FAST16_MAX_)
{
    for (int i = 0; i < 4; i++)
        UINT_FAST16_MAX_[i] = 474.0f;
}

/* ENOTBLK[n] = 475                                                                 names.cnn:951
 * -> ENOTBLK[4] */
KERNEL void inner_update_ENOTBLK(float *restrict ENOTBLK_)
{
    for (int i = 0; i < 4; i++)
        ENOTBLK_[i] = 475.0f;
}

/* EPROTOTYPE[n] = 476                                                              names.cnn:953
 * -> EPROTOTYPE[4] */
KERNEL void inner_update_EPROTOTYPE(float *restrict EPROTOTYPE_)
{
    for (int i = 0; i < 4; i++)
        EPROTOTYPE_[i] = 476.0f;
}

/* ERESTART[n] = 477                                                                names.cnn:955
 * -> ERESTART[4] */
KERNEL void inner_update_ERESTART(float *restrict ERESTART_)
{
    for (int i = 0; i < 4; i++)
        ERESTART_[i] = 477.0f;
}

/* EISNAM[n] = 478                                                                  names.cnn:957
 * -> EISNAM[4] */
KERNEL void inner_update_EISNAM(float *restrict EISNAM_)
{
    for (int i = 0; i < 4; i++)
        EISNAM_[i] = 478.0f;
}

/* UINT16_C[n] = 479                                                                names.cnn:959
 * -> UINT16_C[4] */
KERNEL void inner_update_UINT16_C(float *restrict UINT16_C_)
{
    for (int i = 0; i < 4; i++)
        UINT16_C_[i] = 479.0f;
}

/* ENOMSG[n] = 480                                                                  names.cnn:961
 * -> ENOMSG[4] */
KERNEL void inner_update_ENOMSG(float *restrict ENOMSG_)
{
    for (int i = 0; i < 4; i++)
        ENOMSG_[i] = 4.8e+02f;
}

/* EXIT_FAILURE[n] = 481                                                            names.cnn:963
 * -> EXIT_FAILURE[4] */
KERNEL void inner_update_EXIT_FAILURE(float *restrict EXIT_FAILURE_)
{
    for (int i = 0; i < 4; i++)
        EXIT_FAILURE_[i] = 481.0f;
}

/* EALREADY[n] = 482                                                                names.cnn:965
 * -> EALREADY[4] */
KERNEL void inner_update_EALREADY(float *restrict EALREADY_)
{
    for (int i = 0; i < 4; i++)
        EALREADY_[i] = 482.0f;
}

/* S_IRWXO[n] = 483                                                                 names.cnn:967
 * -> S_IRWXO[4] */
KERNEL void inner_update_S_IRWXO(float *restrict t_S_IRWXO_)
{
    for (int i = 0; i < 4; i++)
        t_S_IRWXO_[i] = 483.0f;
}

/* S_IRWXU[n] = 484                                                                 names.cnn:969
 * -> S_IRWXU[4] */
KERNEL void inner_update_S_IRWXU(float *restrict t_S_IRWXU_)
{
    for (int i = 0; i < 4; i++)
        t_S_IRWXU_[i] = 484.0f;
}

/* ETIMEDOUT[n] = 485                                                               names.cnn:971
 * -> ETIMEDOUT[4] */
KERNEL void inner_update_ETIMEDOUT(float *restrict ETIMEDOUT_)
{
    for (int i = 0; i < 4; i++)
        ETIMEDOUT_[i] = 485.0f;
}

/* ENODATA[n] = 486                                                                 names.cnn:973
 * -> ENODATA[4] */
KERNEL void inner_update_ENODATA(float *restrict ENODATA_)
{
    for (int i = 0; i < 4; i++)
        ENODATA_[i] = 486.0f;
}

/* FP_ILOGB0[n] = 487                                                               names.cnn:975
 * -> FP_ILOGB0[4] */
KERNEL void inner_update_FP_ILOGB0(float *restrict t_FP_ILOGB0_)
{
    for (int i = 0; i < 4; i++)
        t_FP_ILOGB0_[i] = 487.0f;
}

/* NAN[n] = 488                                                                     names.cnn:977
 * -> NAN[4] */
KERNEL void inner_update_NAN(float *restrict NAN_)
{
    for (int i = 0; i < 4; i++)
        NAN_[i] = 488.0f;
}

/* UINT64_MAX[n] = 489                                                              names.cnn:979
 * -> UINT64_MAX[4] */
KERNEL void inner_update_UINT64_MAX_(float *restrict UINT64_MAX_)
{
    for (int i = 0; i < 4; i++)
        UINT64_MAX_[i] = 489.0f;
}

/* EINTR[n] = 490                                                                   names.cnn:981
 * -> EINTR[4] */
KERNEL void inner_update_EINTR(float *restrict EINTR_)
{
    for (int i = 0; i < 4; i++)
        EINTR_[i] = 4.9e+02f;
}

/* INT32_MIN[n] = 491                                                               names.cnn:983
 * -> INT32_MIN[4] */
KERNEL void inner_update_INT32_MIN(float *restrict INT32_MIN_)
{
    for (int i = 0; i < 4; i++)
        INT32_MIN_[i] = 491.0f;
}

/* ENOLINK[n] = 492                                                                 names.cnn:985
 * -> ENOLINK[4] */
KERNEL void inner_update_ENOLINK(float *restrict ENOLINK_)
{
    for (int i = 0; i < 4; i++)
        ENOLINK_[i] = 492.0f;
}

/* ECHILD[n] = 493                                                                  names.cnn:987
 * -> ECHILD[4] */
KERNEL void inner_update_ECHILD(float *restrict ECHILD_)
{
    for (int i = 0; i < 4; i++)
        ECHILD_[i] = 493.0f;
}

/* TMP_MAX[n] = 494                                                                 names.cnn:989
 * -> TMP_MAX[4] */
KERNEL void inner_update_TMP_MAX_(float *restrict TMP_MAX_)
{
    for (int i = 0; i < 4; i++)
        TMP_MAX_[i] = 494.0f;
}

/* S_IWGRP[n] = 495                                                                 names.cnn:991
 * -> S_IWGRP[4] */
KERNEL void inner_update_S_IWGRP(float *restrict t_S_IWGRP_)
{
    for (int i = 0; i < 4; i++)
        t_S_IWGRP_[i] = 495.0f;
}

/* ENOTCONN[n] = 496                                                                names.cnn:993
 * -> ENOTCONN[4] */
KERNEL void inner_update_ENOTCONN(float *restrict ENOTCONN_)
{
    for (int i = 0; i < 4; i++)
        ENOTCONN_[i] = 496.0f;
}

/* EPERM[n] = 497                                                                   names.cnn:995
 * -> EPERM[4] */
KERNEL void inner_update_EPERM(float *restrict EPERM_)
{
    for (int i = 0; i < 4; i++)
        EPERM_[i] = 497.0f;
}

/* isless[n] = 498                                                                  names.cnn:997
 * -> isless[4] */
KERNEL void inner_update_isless(float *restrict t_isless_)
{
    for (int i = 0; i < 4; i++)
        t_isless_[i] = 498.0f;
}

/* STDOUT_FILENO[n] = 499                                                           names.cnn:999
 * -> STDOUT_FILENO[4] */
KERNEL void inner_update_STDOUT_FILENO(float *restrict STDOUT_FILENO_)
{
    for (int i = 0; i < 4; i++)
        STDOUT_FILENO_[i] = 499.0f;
}

/* O_NDELAY[n] = 500                                                               names.cnn:1001
 * -> O_NDELAY[4] */
KERNEL void inner_update_O_NDELAY(float *restrict t_O_NDELAY_)
{
    for (int i = 0; i < 4; i++)
        t_O_NDELAY_[i] = 5e+02f;
}

/* O_ASYNC[n] = 501                                                                names.cnn:1003
 * -> O_ASYNC[4] */
KERNEL void inner_update_O_ASYNC(float *restrict t_O_ASYNC_)
{
    for (int i = 0; i < 4; i++)
        t_O_ASYNC_[i] = 501.0f;
}

/* ELOOP[n] = 502                                                                  names.cnn:1005
 * -> ELOOP[4] */
KERNEL void inner_update_ELOOP(float *restrict ELOOP_)
{
    for (int i = 0; i < 4; i++)
        ELOOP_[i] = 502.0f;
}

/* F_DUPFD[n] = 503                                                                names.cnn:1007
 * -> F_DUPFD[4] */
KERNEL void inner_update_F_DUPFD(float *restrict t_F_DUPFD_)
{
    for (int i = 0; i < 4; i++)
        t_F_DUPFD_[i] = 503.0f;
}

/* ESTALE[n] = 504                                                                 names.cnn:1009
 * -> ESTALE[4] */
KERNEL void inner_update_ESTALE(float *restrict ESTALE_)
{
    for (int i = 0; i < 4; i++)
        ESTALE_[i] = 504.0f;
}

/* ENOTSOCK[n] = 505                                                               names.cnn:1011
 * -> ENOTSOCK[4] */
KERNEL void inner_update_ENOTSOCK(float *restrict ENOTSOCK_)
{
    for (int i = 0; i < 4; i++)
        ENOTSOCK_[i] = 505.0f;
}

/* INT64_C[n] = 506                                                                names.cnn:1013
 * -> INT64_C[4] */
KERNEL void inner_update_INT64_C(float *restrict INT64_C_)
{
    for (int i = 0; i < 4; i++)
        INT64_C_[i] = 506.0f;
}

/* ENOSR[n] = 507                                                                  names.cnn:1015
 * -> ENOSR[4] */
KERNEL void inner_update_ENOSR(float *restrict ENOSR_)
{
    for (int i = 0; i < 4; i++)
        ENOSR_[i] = 507.0f;
}

/* S_ISDIR[n] = 508                                                                names.cnn:1017
 * -> S_ISDIR[4] */
KERNEL void inner_update_S_ISDIR(float *restrict t_S_ISDIR_)
{
    for (int i = 0; i < 4; i++)
        t_S_ISDIR_[i] = 508.0f;
}

/* L_tmpnam[n] = 509                                                               names.cnn:1019
 * -> L_tmpnam[4] */
KERNEL void inner_update_L_tmpnam(float *restrict t_L_tmpnam_)
{
    for (int i = 0; i < 4; i++)
        t_L_tmpnam_[i] = 509.0f;
}

/* UINT8_C[n] = 510                                                                names.cnn:1021
 * -> UINT8_C[4] */
KERNEL void inner_update_UINT8_C(float *restrict UINT8_C_)
{
    for (int i = 0; i < 4; i++)
        UINT8_C_[i] = 5.1e+02f;
}

/* UINT_LEAST8_MAX[n] = 511                                                        names.cnn:1023
 * -> UINT_LEAST8_MAX[4] */
KERNEL void inner_update_UINT_LEAST8_MAX_(float *restrict UINT_LEAST8_MAX_)
{
    for (int i = 0; i < 4; i++)
        UINT_LEAST8_MAX_[i] = 511.0f;
}

/* INT_FAST16_MIN[n] = 512                                                         names.cnn:1025
 * -> INT_FAST16_MIN[4] */
KERNEL void inner_update_INT_FAST16_MIN(float *restrict INT_FAST16_MIN_)
{
    for (int i = 0; i < 4; i++)
        INT_FAST16_MIN_[i] = 512.0f;
}

/* SEEK_CUR[n] = 513                                                               names.cnn:1027
 * -> SEEK_CUR[4] */
KERNEL void inner_update_SEEK_CUR(float *restrict t_SEEK_CUR_)
{
    for (int i = 0; i < 4; i++)
        t_SEEK_CUR_[i] = 513.0f;
}

/* ELNRNG[n] = 514                                                                 names.cnn:1029
 * -> ELNRNG[4] */
KERNEL void inner_update_ELNRNG(float *restrict ELNRNG_)
{
    for (int i = 0; i < 4; i++)
        ELNRNG_[i] = 514.0f;
}

/* PTRDIFF_MIN[n] = 515                                                            names.cnn:1031
 * -> PTRDIFF_MIN[4] */
KERNEL void inner_update_PTRDIFF_MIN(float *restrict t_PTRDIFF_MIN_)
{
    for (int i = 0; i < 4; i++)
        t_PTRDIFF_MIN_[i] = 515.0f;
}

/* STDERR_FILENO[n] = 516                                                          names.cnn:1033
 * -> STDERR_FILENO[4] */
KERNEL void inner_update_STDERR_FILENO(float *restrict STDERR_FILENO_)
{
    for (int i = 0; i < 4; i++)
        STDERR_FILENO_[i] = 516.0f;
}

/* O_FSYNC[n] = 517                                                                names.cnn:1035
 * -> O_FSYNC[4] */
KERNEL void inner_update_O_FSYNC(float *restrict t_O_FSYNC_)
{
    for (int i = 0; i < 4; i++)
        t_O_FSYNC_[i] = 517.0f;
}

/* EPIPE[n] = 518                                                                  names.cnn:1037
 * -> EPIPE[4] */
KERNEL void inner_update_EPIPE(float *restrict EPIPE_)
{
    for (int i = 0; i < 4; i++)
        EPIPE_[i] = 518.0f;
}

/* islessgreater[n] = 519                                                          names.cnn:1039
 * -> islessgreater[4] */
KERNEL void inner_update_islessgreater(float *restrict t_islessgreater_)
{
    for (int i = 0; i < 4; i++)
        t_islessgreater_[i] = 519.0f;
}

/* EBADMSG[n] = 520                                                                names.cnn:1041
 * -> EBADMSG[4] */
KERNEL void inner_update_EBADMSG(float *restrict EBADMSG_)
{
    for (int i = 0; i < 4; i++)
        EBADMSG_[i] = 5.2e+02f;
}

/* INFINITY[n] = 521                                                               names.cnn:1043
 * -> INFINITY[4] */
KERNEL void inner_update_INFINITY(float *restrict INFINITY_)
{
    for (int i = 0; i < 4; i++)
        INFINITY_[i] = 521.0f;
}

/* EBFONT[n] = 522                                                                 names.cnn:1045
 * -> EBFONT[4] */
KERNEL void inner_update_EBFONT(float *restrict EBFONT_)
{
    for (int i = 0; i < 4; i++)
        EBFONT_[i] = 522.0f;
}

/* ERFKILL[n] = 523                                                                names.cnn:1047
 * -> ERFKILL[4] */
KERNEL void inner_update_ERFKILL(float *restrict ERFKILL_)
{
    for (int i = 0; i < 4; i++)
        ERFKILL_[i] = 523.0f;
}

/* EREMOTE[n] = 524                                                                names.cnn:1049
 * -> EREMOTE[4] */
KERNEL void inner_update_EREMOTE(float *restrict EREMOTE_)
{
    for (int i = 0; i < 4; i++)
        EREMOTE_[i] = 524.0f;
}

/* ETOOMANYREFS[n] = 525                                                           names.cnn:1051
 * -> ETOOMANYREFS[4] */
KERNEL void inner_update_ETOOMANYREFS(float *restrict ETOOMANYREFS_)
{
    for (int i = 0; i < 4; i++)
        ETOOMANYREFS_[i] = 525.0f;
}

/* EPFNOSUPPORT[n] = 526                                                           names.cnn:1053
 * -> EPFNOSUPPORT[4] */
KERNEL void inner_update_EPFNOSUPPORT(float *restrict EPFNOSUPPORT_)
{
    for (int i = 0; i < 4; i++)
        EPFNOSUPPORT_[i] = 526.0f;
}

/* ENONET[n] = 527                                                                 names.cnn:1055
 * -> ENONET[4] */
KERNEL void inner_update_ENONET(float *restrict ENONET_)
{
    for (int i = 0; i < 4; i++)
        ENONET_[i] = 527.0f;
}

/* EBADSLT[n] = 528                                                                names.cnn:1057
 * -> EBADSLT[4] */
KERNEL void inner_update_EBADSLT(float *restrict EBADSLT_)
{
    for (int i = 0; i < 4; i++)
        EBADSLT_[i] = 528.0f;
}

/* O_NONBLOCK[n] = 529                                                             names.cnn:1059
 * -> O_NONBLOCK[4] */
KERNEL void inner_update_O_NONBLOCK(float *restrict t_O_NONBLOCK_)
{
    for (int i = 0; i < 4; i++)
        t_O_NONBLOCK_[i] = 529.0f;
}

/* O_APPEND[n] = 530                                                               names.cnn:1061
 * -> O_APPEND[4] */
KERNEL void inner_update_O_APPEND(float *restrict t_O_APPEND_)
{
    for (int i = 0; i < 4; i++)
        t_O_APPEND_[i] = 5.3e+02f;
}

/* SIZE_MAX[n] = 531                                                               names.cnn:1063
 * -> SIZE_MAX[4] */
KERNEL void inner_update_SIZE_MAX_(float *restrict t_SIZE_MAX_)
{
    for (int i = 0; i < 4; i++)
        t_SIZE_MAX_[i] = 531.0f;
}

/* ENOTNAM[n] = 532                                                                names.cnn:1065
 * -> ENOTNAM[4] */
KERNEL void inner_update_ENOTNAM(float *restrict ENOTNAM_)
{
    for (int i = 0; i < 4; i++)
        ENOTNAM_[i] = 532.0f;
}

/* UINT64_C[n] = 533                                                               names.cnn:1067
 * -> UINT64_C[4] */
KERNEL void inner_update_UINT64_C(float *restrict UINT64_C_)
{
    for (int i = 0; i < 4; i++)
        UINT64_C_[i] = 533.0f;
}

/* WINT_MAX[n] = 534                                                               names.cnn:1069
 * -> WINT_MAX[4] */
KERNEL void inner_update_WINT_MAX_(float *restrict t_WINT_MAX_)
{
    for (int i = 0; i < 4; i++)
        t_WINT_MAX_[i] = 534.0f;
}

/* S_IWUSR[n] = 535                                                                names.cnn:1071
 * -> S_IWUSR[4] */
KERNEL void inner_update_S_IWUSR(float *restrict t_S_IWUSR_)
{
    for (int i = 0; i < 4; i++)
        t_S_IWUSR_[i] = 535.0f;
}

/* UINTPTR_MAX[n] = 536                                                            names.cnn:1073
 * -> UINTPTR_MAX[4] */
KERNEL void inner_update_UINTPTR_MAX_(float *restrict UINTPTR_MAX_)
{
    for (int i = 0; i < 4; i++)
        UINTPTR_MAX_[i] = 536.0f;
}

/* MATH_ERREXCEPT[n] = 537                                                         names.cnn:1075
 * -> MATH_ERREXCEPT[4] */
KERNEL void inner_update_MATH_ERREXCEPT(float *restrict t_MATH_ERREXCEPT_)
{
    for (int i = 0; i < 4; i++)
        t_MATH_ERREXCEPT_[i] = 537.0f;
}

/* F_UNLCK[n] = 538                                                                names.cnn:1077
 * -> F_UNLCK[4] */
KERNEL void inner_update_F_UNLCK(float *restrict t_F_UNLCK_)
{
    for (int i = 0; i < 4; i++)
        t_F_UNLCK_[i] = 538.0f;
}

/* F_SHLCK[n] = 539                                                                names.cnn:1079
 * -> F_SHLCK[4] */
KERNEL void inner_update_F_SHLCK(float *restrict t_F_SHLCK_)
{
    for (int i = 0; i < 4; i++)
        t_F_SHLCK_[i] = 539.0f;
}

/* INT64_MAX[n] = 540                                                              names.cnn:1081
 * -> INT64_MAX[4] */
KERNEL void inner_update_INT64_MAX_(float *restrict INT64_MAX_)
{
    for (int i = 0; i < 4; i++)
        INT64_MAX_[i] = 5.4e+02f;
}

/* math_errhandling[n] = 541                                                       names.cnn:1083
 * -> math_errhandling[4] */
KERNEL void inner_update_math_errhandling(float *restrict math_errhandling_)
{
    for (int i = 0; i < 4; i++)
        math_errhandling_[i] = 541.0f;
}

/* ELIBEXEC[n] = 542                                                               names.cnn:1085
 * -> ELIBEXEC[4] */
KERNEL void inner_update_ELIBEXEC(float *restrict ELIBEXEC_)
{
    for (int i = 0; i < 4; i++)
        ELIBEXEC_[i] = 542.0f;
}

/* isnan[n] = 543                                                                  names.cnn:1087
 * -> isnan[4] */
KERNEL void inner_update_isnan(float *restrict t_isnan_)
{
    for (int i = 0; i < 4; i++)
        t_isnan_[i] = 543.0f;
}

/* UINT32_MAX[n] = 544                                                             names.cnn:1089
 * -> UINT32_MAX[4] */
KERNEL void inner_update_UINT32_MAX_(float *restrict UINT32_MAX_)
{
    for (int i = 0; i < 4; i++)
        UINT32_MAX_[i] = 544.0f;
}

/* EKEYREJECTED[n] = 545                                                           names.cnn:1091
 * -> EKEYREJECTED[4] */
KERNEL void inner_update_EKEYREJECTED(float *restrict EKEYREJECTED_)
{
    for (int i = 0; i < 4; i++)
        EKEYREJECTED_[i] = 545.0f;
}

/* ENOCSI[n] = 546                                                                 names.cnn:1093
 * -> ENOCSI[4] */
KERNEL void inner_update_ENOCSI(float *restrict ENOCSI_)
{
    for (int i = 0; i < 4; i++)
        ENOCSI_[i] = 546.0f;
}

/* va_end[n] = 547                                                                 names.cnn:1095
 * -> va_end[4] */
KERNEL void inner_update_va_end(float *restrict va_end_)
{
    for (int i = 0; i < 4; i++)
        va_end_[i] = 547.0f;
}

/* F_GETFD[n] = 548                                                                names.cnn:1097
 * -> F_GETFD[4] */
KERNEL void inner_update_F_GETFD(float *restrict t_F_GETFD_)
{
    for (int i = 0; i < 4; i++)
        t_F_GETFD_[i] = 548.0f;
}

/* F_GETFL[n] = 549                                                                names.cnn:1099
 * -> F_GETFL[4] */
KERNEL void inner_update_F_GETFL(float *restrict t_F_GETFL_)
{
    for (int i = 0; i < 4; i++)
        t_F_GETFL_[i] = 549.0f;
}

/* S_IRWXG[n] = 550                                                                names.cnn:1101
 * -> S_IRWXG[4] */
KERNEL void inner_update_S_IRWXG(float *restrict t_S_IRWXG_)
{
    for (int i = 0; i < 4; i++)
        t_S_IRWXG_[i] = 5.5e+02f;
}

/* HUGE_VAL[n] = 551                                                               names.cnn:1103
 * -> HUGE_VAL[4] */
KERNEL void inner_update_HUGE_VAL(float *restrict t_HUGE_VAL_)
{
    for (int i = 0; i < 4; i++)
        t_HUGE_VAL_[i] = 551.0f;
}

/* ENOTEMPTY[n] = 552                                                              names.cnn:1105
 * -> ENOTEMPTY[4] */
KERNEL void inner_update_ENOTEMPTY(float *restrict ENOTEMPTY_)
{
    for (int i = 0; i < 4; i++)
        ENOTEMPTY_[i] = 552.0f;
}

/* EADDRINUSE[n] = 553                                                             names.cnn:1107
 * -> EADDRINUSE[4] */
KERNEL void inner_update_EADDRINUSE(float *restrict EADDRINUSE_)
{
    for (int i = 0; i < 4; i++)
        EADDRINUSE_[i] = 553.0f;
}

/* WINT_MIN[n] = 554                                                               names.cnn:1109
 * -> WINT_MIN[4] */
KERNEL void inner_update_WINT_MIN(float *restrict t_WINT_MIN_)
{
    for (int i = 0; i < 4; i++)
        t_WINT_MIN_[i] = 554.0f;
}

/* ENETRESET[n] = 555                                                              names.cnn:1111
 * -> ENETRESET[4] */
KERNEL void inner_update_ENETRESET(float *restrict ENETRESET_)
{
    for (int i = 0; i < 4; i++)
        ENETRESET_[i] = 555.0f;
}

/* F_SETLKW64[n] = 556                                                             names.cnn:1113
 * -> F_SETLKW64[4] */
KERNEL void inner_update_F_SETLKW64(float *restrict t_F_SETLKW64_)
{
    for (int i = 0; i < 4; i++)
        t_F_SETLKW64_[i] = 556.0f;
}

/* F_GETLK[n] = 557                                                                names.cnn:1115
 * -> F_GETLK[4] */
KERNEL void inner_update_F_GETLK(float *restrict t_F_GETLK_)
{
    for (int i = 0; i < 4; i++)
        t_F_GETLK_[i] = 557.0f;
}

/* EISDIR[n] = 558                                                                 names.cnn:1117
 * -> EISDIR[4] */
KERNEL void inner_update_EISDIR(float *restrict EISDIR_)
{
    for (int i = 0; i < 4; i++)
        EISDIR_[i] = 558.0f;
}

/* INT_LEAST8_MAX[n] = 559                                                         names.cnn:1119
 * -> INT_LEAST8_MAX[4] */
KERNEL void inner_update_INT_LEAST8_MAX_(float *restrict INT_LEAST8_MAX_)
{
    for (int i = 0; i < 4; i++)
        INT_LEAST8_MAX_[i] = 559.0f;
}

/* INT_LEAST32_MAX[n] = 560                                                        names.cnn:1121
 * -> INT_LEAST32_MAX[4] */
KERNEL void inner_update_INT_LEAST32_MAX_(float *restrict INT_LEAST32_MAX_)
{
    for (int i = 0; i < 4; i++)
        INT_LEAST32_MAX_[i] = 5.6e+02f;
}

/* F_WRLCK[n] = 561                                                                names.cnn:1123
 * -> F_WRLCK[4] */
KERNEL void inner_update_F_WRLCK(float *restrict t_F_WRLCK_)
{
    for (int i = 0; i < 4; i++)
        t_F_WRLCK_[i] = 561.0f;
}

/* EIDRM[n] = 562                                                                  names.cnn:1125
 * -> EIDRM[4] */
KERNEL void inner_update_EIDRM(float *restrict EIDRM_)
{
    for (int i = 0; i < 4; i++)
        EIDRM_[i] = 562.0f;
}

/* ECOMM[n] = 563                                                                  names.cnn:1127
 * -> ECOMM[4] */
KERNEL void inner_update_ECOMM(float *restrict ECOMM_)
{
    for (int i = 0; i < 4; i++)
        ECOMM_[i] = 563.0f;
}

/* O_EXCL[n] = 564                                                                 names.cnn:1129
 * -> O_EXCL[4] */
KERNEL void inner_update_O_EXCL(float *restrict t_O_EXCL_)
{
    for (int i = 0; i < 4; i++)
        t_O_EXCL_[i] = 564.0f;
}

/* ECONNABORTED[n] = 565                                                           names.cnn:1131
 * -> ECONNABORTED[4] */
KERNEL void inner_update_ECONNABORTED(float *restrict ECONNABORTED_)
{
    for (int i = 0; i < 4; i++)
        ECONNABORTED_[i] = 565.0f;
}

/* isnormal[n] = 566                                                               names.cnn:1133
 * -> isnormal[4] */
KERNEL void inner_update_isnormal(float *restrict isnormal_)
{
    for (int i = 0; i < 4; i++)
        isnormal_[i] = 566.0f;
}

/* INT_LEAST8_MIN[n] = 567                                                         names.cnn:1135
 * -> INT_LEAST8_MIN[4] */
KERNEL void inner_update_INT_LEAST8_MIN(float *restrict INT_LEAST8_MIN_)
{
    for (int i = 0; i < 4; i++)
        INT_LEAST8_MIN_[i] = 567.0f;
}

/* S_ISFIFO[n] = 568                                                               names.cnn:1137
 * -> S_ISFIFO[4] */
KERNEL void inner_update_S_ISFIFO(float *restrict t_S_ISFIFO_)
{
    for (int i = 0; i < 4; i++)
        t_S_ISFIFO_[i] = 568.0f;
}

/* UINT_LEAST16_MAX[n] = 569                                                       names.cnn:1139
 * -> UINT_LEAST16_MAX[4] */
KERNEL void inner_update_UINT_LEAST16_MAX_(float *restrict UINT_LEAST16_MAX_)
{
    for (int i = 0; i < 4; i++)
        UINT_LEAST16_MAX_[i] = 569.0f;
}

/* INT_LEAST32_MIN[n] = 570                                                        names.cnn:1141
 * -> INT_LEAST32_MIN[4] */
KERNEL void inner_update_INT_LEAST32_MIN(float *restrict INT_LEAST32_MIN_)
{
    for (int i = 0; i < 4; i++)
        INT_LEAST32_MIN_[i] = 5.7e+02f;
}

/* islessequal[n] = 571                                                            names.cnn:1143
 * -> islessequal[4] */
KERNEL void inner_update_islessequal(float *restrict t_islessequal_)
{
    for (int i = 0; i < 4; i++)
        t_islessequal_[i] = 571.0f;
}

/* O_RDWR[n] = 572                                                                 names.cnn:1145
 * -> O_RDWR[4] */
KERNEL void inner_update_O_RDWR(float *restrict t_O_RDWR_)
{
    for (int i = 0; i < 4; i++)
        t_O_RDWR_[i] = 572.0f;
}

/* EHOSTUNREACH[n] = 573                                                           names.cnn:1147
 * -> EHOSTUNREACH[4] */
KERNEL void inner_update_EHOSTUNREACH(float *restrict EHOSTUNREACH_)
{
    for (int i = 0; i < 4; i++)
        EHOSTUNREACH_[i] = 573.0f;
}

/* EBADFD[n] = 574                                                                 names.cnn:1149
 * -> EBADFD[4] */
KERNEL void inner_update_EBADFD(float *restrict EBADFD_)
{
    for (int i = 0; i < 4; i++)
        EBADFD_[i] = 574.0f;
}

/* EL3HLT[n] = 575                                                                 names.cnn:1151
 * -> EL3HLT[4] */
KERNEL void inner_update_EL3HLT(float *restrict EL3HLT_)
{
    for (int i = 0; i < 4; i++)
        EL3HLT_[i] = 575.0f;
}

/* FD_CLOEXEC[n] = 576                                                             names.cnn:1153
 * -> FD_CLOEXEC[4] */
KERNEL void inner_update_FD_CLOEXEC(float *restrict t_FD_CLOEXEC_)
{
    for (int i = 0; i < 4; i++)
        t_FD_CLOEXEC_[i] = 576.0f;
}

/* SIG_ATOMIC_MAX[n] = 577                                                         names.cnn:1155
 * -> SIG_ATOMIC_MAX[4] */
KERNEL void inner_update_SIG_ATOMIC_MAX_(float *restrict t_SIG_ATOMIC_MAX_)
{
    for (int i = 0; i < 4; i++)
        t_SIG_ATOMIC_MAX_[i] = 577.0f;
}

/* EFAULT[n] = 578                                                                 names.cnn:1157
 * -> EFAULT[4] */
KERNEL void inner_update_EFAULT(float *restrict EFAULT_)
{
    for (int i = 0; i < 4; i++)
        EFAULT_[i] = 578.0f;
}

/* INT32_MAX[n] = 579                                                              names.cnn:1159
 * -> INT32_MAX[4] */
KERNEL void inner_update_INT32_MAX_(float *restrict INT32_MAX_)
{
    for (int i = 0; i < 4; i++)
        INT32_MAX_[i] = 579.0f;
}

/* F_SETFL[n] = 580                                                                names.cnn:1161
 * -> F_SETFL[4] */
KERNEL void inner_update_F_SETFL(float *restrict t_F_SETFL_)
{
    for (int i = 0; i < 4; i++)
        t_F_SETFL_[i] = 5.8e+02f;
}

/* EL2HLT[n] = 581                                                                 names.cnn:1163
 * -> EL2HLT[4] */
KERNEL void inner_update_EL2HLT(float *restrict EL2HLT_)
{
    for (int i = 0; i < 4; i++)
        EL2HLT_[i] = 581.0f;
}

/* ENOKEY[n] = 582                                                                 names.cnn:1165
 * -> ENOKEY[4] */
KERNEL void inner_update_ENOKEY(float *restrict ENOKEY_)
{
    for (int i = 0; i < 4; i++)
        ENOKEY_[i] = 582.0f;
}

/* O_RDONLY[n] = 583                                                               names.cnn:1167
 * -> O_RDONLY[4] */
KERNEL void inner_update_O_RDONLY(float *restrict t_O_RDONLY_)
{
    for (int i = 0; i < 4; i++)
        t_O_RDONLY_[i] = 583.0f;
}

/* EINVAL[n] = 584                                                                 names.cnn:1169
 * -> EINVAL[4] */
KERNEL void inner_update_EINVAL(float *restrict EINVAL_)
{
    for (int i = 0; i < 4; i++)
        EINVAL_[i] = 584.0f;
}

/* SIG_ATOMIC_MIN[n] = 585                                                         names.cnn:1171
 * -> SIG_ATOMIC_MIN[4] */
KERNEL void inner_update_SIG_ATOMIC_MIN(float *restrict t_SIG_ATOMIC_MIN_)
{
    for (int i = 0; i < 4; i++)
        t_SIG_ATOMIC_MIN_[i] = 585.0f;
}

/* F_OK[n] = 586                                                                   names.cnn:1173
 * -> F_OK[4] */
KERNEL void inner_update_F_OK(float *restrict t_F_OK_)
{
    for (int i = 0; i < 4; i++)
        t_F_OK_[i] = 586.0f;
}

/* RAND_MAX[n] = 587                                                               names.cnn:1175
 * -> RAND_MAX[4] */
KERNEL void inner_update_RAND_MAX_(float *restrict RAND_MAX_)
{
    for (int i = 0; i < 4; i++)
        RAND_MAX_[i] = 587.0f;
}

/* MATH_ERRNO[n] = 588                                                             names.cnn:1177
 * -> MATH_ERRNO[4] */
KERNEL void inner_update_MATH_ERRNO(float *restrict t_MATH_ERRNO_)
{
    for (int i = 0; i < 4; i++)
        t_MATH_ERRNO_[i] = 588.0f;
}

/* ESHUTDOWN[n] = 589                                                              names.cnn:1179
 * -> ESHUTDOWN[4] */
KERNEL void inner_update_ESHUTDOWN(float *restrict ESHUTDOWN_)
{
    for (int i = 0; i < 4; i++)
        ESHUTDOWN_[i] = 589.0f;
}

/* F_SETLK[n] = 590                                                                names.cnn:1181
 * -> F_SETLK[4] */
KERNEL void inner_update_F_SETLK(float *restrict t_F_SETLK_)
{
    for (int i = 0; i < 4; i++)
        t_F_SETLK_[i] = 5.9e+02f;
}

/* F_SETLK64[n] = 591                                                              names.cnn:1183
 * -> F_SETLK64[4] */
KERNEL void inner_update_F_SETLK64(float *restrict t_F_SETLK64_)
{
    for (int i = 0; i < 4; i++)
        t_F_SETLK64_[i] = 591.0f;
}

/* ELIBSCN[n] = 592                                                                names.cnn:1185
 * -> ELIBSCN[4] */
KERNEL void inner_update_ELIBSCN(float *restrict ELIBSCN_)
{
    for (int i = 0; i < 4; i++)
        ELIBSCN_[i] = 592.0f;
}

/* INTPTR_MAX[n] = 593                                                             names.cnn:1187
 * -> INTPTR_MAX[4] */
KERNEL void inner_update_INTPTR_MAX_(float *restrict INTPTR_MAX_)
{
    for (int i = 0; i < 4; i++)
        INTPTR_MAX_[i] = 593.0f;
}

/* O_SYNC[n] = 594                                                                 names.cnn:1189
 * -> O_SYNC[4] */
KERNEL void inner_update_O_SYNC(float *restrict t_O_SYNC_)
{
    for (int i = 0; i < 4; i++)
        t_O_SYNC_[i] = 594.0f;
}

/* ENAVAIL[n] = 595                                                                names.cnn:1191
 * -> ENAVAIL[4] */
KERNEL void inner_update_ENAVAIL(float *restrict ENAVAIL_)
{
    for (int i = 0; i < 4; i++)
        ENAVAIL_[i] = 595.0f;
}

/* ENOSTR[n] = 596                                                                 names.cnn:1193
 * -> ENOSTR[4] */
KERNEL void inner_update_ENOSTR(float *restrict ENOSTR_)
{
    for (int i = 0; i < 4; i++)
        ENOSTR_[i] = 596.0f;
}

/* INT_LEAST64_MAX[n] = 597                                                        names.cnn:1195
 * -> INT_LEAST64_MAX[4] */
KERNEL void inner_update_INT_LEAST64_MAX_(float *restrict INT_LEAST64_MAX_)
{
    for (int i = 0; i < 4; i++)
        INT_LEAST64_MAX_[i] = 597.0f;
}

/* EOVERFLOW[n] = 598                                                              names.cnn:1197
 * -> EOVERFLOW[4] */
KERNEL void inner_update_EOVERFLOW(float *restrict EOVERFLOW_)
{
    for (int i = 0; i < 4; i++)
        EOVERFLOW_[i] = 598.0f;
}

/* S_IRUSR[n] = 599                                                                names.cnn:1199
 * -> S_IRUSR[4] */
KERNEL void inner_update_S_IRUSR(float *restrict t_S_IRUSR_)
{
    for (int i = 0; i < 4; i++)
        t_S_IRUSR_[i] = 599.0f;
}

/* SEEK_SET[n] = 600                                                               names.cnn:1201
 * -> SEEK_SET[4] */
KERNEL void inner_update_SEEK_SET(float *restrict t_SEEK_SET_)
{
    for (int i = 0; i < 4; i++)
        t_SEEK_SET_[i] = 6e+02f;
}

/* EUCLEAN[n] = 601                                                                names.cnn:1203
 * -> EUCLEAN[4] */
KERNEL void inner_update_EUCLEAN(float *restrict EUCLEAN_)
{
    for (int i = 0; i < 4; i++)
        EUCLEAN_[i] = 601.0f;
}

/* INTPTR_MIN[n] = 602                                                             names.cnn:1205
 * -> INTPTR_MIN[4] */
KERNEL void inner_update_INTPTR_MIN(float *restrict INTPTR_MIN_)
{
    for (int i = 0; i < 4; i++)
        INTPTR_MIN_[i] = 602.0f;
}

/* INT8_C[n] = 603                                                                 names.cnn:1207
 * -> INT8_C[4] */
KERNEL void inner_update_INT8_C(float *restrict INT8_C_)
{
    for (int i = 0; i < 4; i++)
        INT8_C_[i] = 603.0f;
}

/* ENOMEDIUM[n] = 604                                                              names.cnn:1209
 * -> ENOMEDIUM[4] */
KERNEL void inner_update_ENOMEDIUM(float *restrict ENOMEDIUM_)
{
    for (int i = 0; i < 4; i++)
        ENOMEDIUM_[i] = 604.0f;
}

/* EBUSY[n] = 605                                                                  names.cnn:1211
 * -> EBUSY[4] */
KERNEL void inner_update_EBUSY(float *restrict EBUSY_)
{
    for (int i = 0; i < 4; i++)
        EBUSY_[i] = 605.0f;
}

/* W_OK[n] = 606                                                                   names.cnn:1213
 * -> W_OK[4] */
KERNEL void inner_update_W_OK(float *restrict W_OK_)
{
    for (int i = 0; i < 4; i++)
        W_OK_[i] = 606.0f;
}

/* UINT_FAST32_MAX[n] = 607                                                        names.cnn:1215
 * -> UINT_FAST32_MAX[4] */
KERNEL void inner_update_UINT_FAST32_MAX_(float *restrict UINT_FAST32_MAX_)
{
    for (int i = 0; i < 4; i++)
        UINT_FAST32_MAX_[i] = 607.0f;
}

/* O_CREAT[n] = 608                                                                names.cnn:1217
 * -> O_CREAT[4] */
KERNEL void inner_update_O_CREAT(float *restrict t_O_CREAT_)
{
    for (int i = 0; i < 4; i++)
        t_O_CREAT_[i] = 608.0f;
}

/* EPROTO[n] = 609                                                                 names.cnn:1219
 * -> EPROTO[4] */
KERNEL void inner_update_EPROTO(float *restrict EPROTO_)
{
    for (int i = 0; i < 4; i++)
        EPROTO_[i] = 609.0f;
}

/* ENODEV[n] = 610                                                                 names.cnn:1221
 * -> ENODEV[4] */
KERNEL void inner_update_ENODEV(float *restrict ENODEV_)
{
    for (int i = 0; i < 4; i++)
        ENODEV_[i] = 6.1e+02f;
}

/* EKEYEXPIRED[n] = 611                                                            names.cnn:1223
 * -> EKEYEXPIRED[4] */
KERNEL void inner_update_EKEYEXPIRED(float *restrict EKEYEXPIRED_)
{
    for (int i = 0; i < 4; i++)
        EKEYEXPIRED_[i] = 611.0f;
}

/* EROFS[n] = 612                                                                  names.cnn:1225
 * -> EROFS[4] */
KERNEL void inner_update_EROFS(float *restrict EROFS_)
{
    for (int i = 0; i < 4; i++)
        EROFS_[i] = 612.0f;
}

/* NULL[n] = 613                                                                   names.cnn:1227
 * -> NULL[4] */
KERNEL void inner_update_NULL(float *restrict NULL_)
{
    for (int i = 0; i < 4; i++)
        NULL_[i] = 613.0f;
}

/* UINTMAX_MAX[n] = 614                                                            names.cnn:1229
 * -> UINTMAX_MAX[4] */
KERNEL void inner_update_UINTMAX_MAX_(float *restrict UINTMAX_MAX_)
{
    for (int i = 0; i < 4; i++)
        UINTMAX_MAX_[i] = 614.0f;
}

/* INT32_C[n] = 615                                                                names.cnn:1231
 * -> INT32_C[4] */
KERNEL void inner_update_INT32_C(float *restrict INT32_C_)
{
    for (int i = 0; i < 4; i++)
        INT32_C_[i] = 615.0f;
}

/* ELIBACC[n] = 616                                                                names.cnn:1233
 * -> ELIBACC[4] */
KERNEL void inner_update_ELIBACC(float *restrict ELIBACC_)
{
    for (int i = 0; i < 4; i++)
        ELIBACC_[i] = 616.0f;
}

/* va_copy[n] = 617                                                                names.cnn:1235
 * -> va_copy[4] */
KERNEL void inner_update_va_copy(float *restrict va_copy_)
{
    for (int i = 0; i < 4; i++)
        va_copy_[i] = 617.0f;
}

/* EHWPOISON[n] = 618                                                              names.cnn:1237
 * -> EHWPOISON[4] */
KERNEL void inner_update_EHWPOISON(float *restrict EHWPOISON_)
{
    for (int i = 0; i < 4; i++)
        EHWPOISON_[i] = 618.0f;
}

/* fpclassify[n] = 619                                                             names.cnn:1239
 * -> fpclassify[4] */
KERNEL void inner_update_fpclassify(float *restrict fpclassify_)
{
    for (int i = 0; i < 4; i++)
        fpclassify_[i] = 619.0f;
}

/* E2BIG[n] = 620                                                                  names.cnn:1241
 * -> E2BIG[4] */
KERNEL void inner_update_E2BIG(float *restrict E2BIG_)
{
    for (int i = 0; i < 4; i++)
        E2BIG_[i] = 6.2e+02f;
}

/* EDEADLK[n] = 621                                                                names.cnn:1243
 * -> EDEADLK[4] */
KERNEL void inner_update_EDEADLK(float *restrict EDEADLK_)
{
    for (int i = 0; i < 4; i++)
        EDEADLK_[i] = 621.0f;
}

/* UINTMAX_C[n] = 622                                                              names.cnn:1245
 * -> UINTMAX_C[4] */
KERNEL void inner_update_UINTMAX_C(float *restrict UINTMAX_C_)
{
    for (int i = 0; i < 4; i++)
        UINTMAX_C_[i] = 622.0f;
}

/* ECONNRESET[n] = 623                                                             names.cnn:1247
 * -> ECONNRESET[4] */
KERNEL void inner_update_ECONNRESET(float *restrict ECONNRESET_)
{
    for (int i = 0; i < 4; i++)
        ECONNRESET_[i] = 623.0f;
}

/* ENXIO[n] = 624                                                                  names.cnn:1249
 * -> ENXIO[4] */
KERNEL void inner_update_ENXIO(float *restrict ENXIO_)
{
    for (int i = 0; i < 4; i++)
        ENXIO_[i] = 624.0f;
}

/* isgreater[n] = 625                                                              names.cnn:1251
 * -> isgreater[4] */
KERNEL void inner_update_isgreater(float *restrict t_isgreater_)
{
    for (int i = 0; i < 4; i++)
        t_isgreater_[i] = 625.0f;
}

/* F_GETLK64[n] = 626                                                              names.cnn:1253
 * -> F_GETLK64[4] */
KERNEL void inner_update_F_GETLK64(float *restrict t_F_GETLK64_)
{
    for (int i = 0; i < 4; i++)
        t_F_GETLK64_[i] = 626.0f;
}

/* EBADRQC[n] = 627                                                                names.cnn:1255
 * -> EBADRQC[4] */
KERNEL void inner_update_EBADRQC(float *restrict EBADRQC_)
{
    for (int i = 0; i < 4; i++)
        EBADRQC_[i] = 627.0f;
}

/* isfinite[n] = 628                                                               names.cnn:1257
 * -> isfinite[4] */
KERNEL void inner_update_isfinite(float *restrict isfinite_)
{
    for (int i = 0; i < 4; i++)
        isfinite_[i] = 628.0f;
}

/* isinf[n] = 629                                                                  names.cnn:1259
 * -> isinf[4] */
KERNEL void inner_update_isinf(float *restrict t_isinf_)
{
    for (int i = 0; i < 4; i++)
        t_isinf_[i] = 629.0f;
}

/* F_SETLKW[n] = 630                                                               names.cnn:1261
 * -> F_SETLKW[4] */
KERNEL void inner_update_F_SETLKW(float *restrict t_F_SETLKW_)
{
    for (int i = 0; i < 4; i++)
        t_F_SETLKW_[i] = 6.3e+02f;
}

/* INT64_MIN[n] = 631                                                              names.cnn:1263
 * -> INT64_MIN[4] */
KERNEL void inner_update_INT64_MIN(float *restrict INT64_MIN_)
{
    for (int i = 0; i < 4; i++)
        INT64_MIN_[i] = 631.0f;
}

/* signbit[n] = 632                                                                names.cnn:1265
 * -> signbit[4] */
KERNEL void inner_update_signbit(float *restrict signbit_)
{
    for (int i = 0; i < 4; i++)
        signbit_[i] = 632.0f;
}

/* ENAMETOOLONG[n] = 633                                                           names.cnn:1267
 * -> ENAMETOOLONG[4] */
KERNEL void inner_update_ENAMETOOLONG(float *restrict ENAMETOOLONG_)
{
    for (int i = 0; i < 4; i++)
        ENAMETOOLONG_[i] = 633.0f;
}

/* FILENAME_MAX[n] = 634                                                           names.cnn:1269
 * -> FILENAME_MAX[4] */
KERNEL void inner_update_FILENAME_MAX_(float *restrict FILENAME_MAX_)
{
    for (int i = 0; i < 4; i++)
        FILENAME_MAX_[i] = 634.0f;
}

/* ESOCKTNOSUPPORT[n] = 635                                                        names.cnn:1271
 * -> ESOCKTNOSUPPORT[4] */
KERNEL void inner_update_ESOCKTNOSUPPORT(float *restrict ESOCKTNOSUPPORT_)
{
    for (int i = 0; i < 4; i++)
        ESOCKTNOSUPPORT_[i] = 635.0f;
}

/* S_ISBLK[n] = 636                                                                names.cnn:1273
 * -> S_ISBLK[4] */
KERNEL void inner_update_S_ISBLK(float *restrict t_S_ISBLK_)
{
    for (int i = 0; i < 4; i++)
        t_S_ISBLK_[i] = 636.0f;
}

/* INT_LEAST64_MIN[n] = 637                                                        names.cnn:1275
 * -> INT_LEAST64_MIN[4] */
KERNEL void inner_update_INT_LEAST64_MIN(float *restrict INT_LEAST64_MIN_)
{
    for (int i = 0; i < 4; i++)
        INT_LEAST64_MIN_[i] = 637.0f;
}

/* EDOTDOT[n] = 638                                                                names.cnn:1277
 * -> EDOTDOT[4] */
KERNEL void inner_update_EDOTDOT(float *restrict EDOTDOT_)
{
    for (int i = 0; i < 4; i++)
        EDOTDOT_[i] = 638.0f;
}

/* EADDRNOTAVAIL[n] = 639                                                          names.cnn:1279
 * -> EADDRNOTAVAIL[4] */
KERNEL void inner_update_EADDRNOTAVAIL(float *restrict EADDRNOTAVAIL_)
{
    for (int i = 0; i < 4; i++)
        EADDRNOTAVAIL_[i] = 639.0f;
}

/* ETIME[n] = 640                                                                  names.cnn:1281
 * -> ETIME[4] */
KERNEL void inner_update_ETIME(float *restrict ETIME_)
{
    for (int i = 0; i < 4; i++)
        ETIME_[i] = 6.4e+02f;
}

/* BUFSIZ[n] = 641                                                                 names.cnn:1283
 * -> BUFSIZ[4] */
KERNEL void inner_update_BUFSIZ(float *restrict BUFSIZ_)
{
    for (int i = 0; i < 4; i++)
        BUFSIZ_[i] = 641.0f;
}

/* INT_FAST32_MAX[n] = 642                                                         names.cnn:1285
 * -> INT_FAST32_MAX[4] */
KERNEL void inner_update_INT_FAST32_MAX_(float *restrict INT_FAST32_MAX_)
{
    for (int i = 0; i < 4; i++)
        INT_FAST32_MAX_[i] = 642.0f;
}

/* isunordered[n] = 643                                                            names.cnn:1287
 * -> isunordered[4] */
KERNEL void inner_update_isunordered(float *restrict isunordered_)
{
    for (int i = 0; i < 4; i++)
        isunordered_[i] = 643.0f;
}

/* EXIT_SUCCESS[n] = 644                                                           names.cnn:1289
 * -> EXIT_SUCCESS[4] */
KERNEL void inner_update_EXIT_SUCCESS(float *restrict EXIT_SUCCESS_)
{
    for (int i = 0; i < 4; i++)
        EXIT_SUCCESS_[i] = 644.0f;
}

/* UINT_FAST8_MAX[n] = 645                                                         names.cnn:1291
 * -> UINT_FAST8_MAX[4] */
KERNEL void inner_update_UINT_FAST8_MAX_(float *restrict UINT_FAST8_MAX_)
{
    for (int i = 0; i < 4; i++)
        UINT_FAST8_MAX_[i] = 645.0f;
}

/* S_IXUSR[n] = 646                                                                names.cnn:1293
 * -> S_IXUSR[4] */
KERNEL void inner_update_S_IXUSR(float *restrict t_S_IXUSR_)
{
    for (int i = 0; i < 4; i++)
        t_S_IXUSR_[i] = 646.0f;
}

/* STDIN_FILENO[n] = 647                                                           names.cnn:1295
 * -> STDIN_FILENO[4] */
KERNEL void inner_update_STDIN_FILENO(float *restrict STDIN_FILENO_)
{
    for (int i = 0; i < 4; i++)
        STDIN_FILENO_[i] = 647.0f;
}

/* S_IWOTH[n] = 648                                                                names.cnn:1297
 * -> S_IWOTH[4] */
KERNEL void inner_update_S_IWOTH(float *restrict t_S_IWOTH_)
{
    for (int i = 0; i < 4; i++)
        t_S_IWOTH_[i] = 648.0f;
}

/* UINT8_MAX[n] = 649                                                              names.cnn:1299
 * -> UINT8_MAX[4] */
KERNEL void inner_update_UINT8_MAX_(float *restrict UINT8_MAX_)
{
    for (int i = 0; i < 4; i++)
        UINT8_MAX_[i] = 649.0f;
}

/* EPROTONOSUPPORT[n] = 650                                                        names.cnn:1301
 * -> EPROTONOSUPPORT[4] */
KERNEL void inner_update_EPROTONOSUPPORT(float *restrict EPROTONOSUPPORT_)
{
    for (int i = 0; i < 4; i++)
        EPROTONOSUPPORT_[i] = 6.5e+02f;
}

/* EFBIG[n] = 651                                                                  names.cnn:1303
 * -> EFBIG[4] */
KERNEL void inner_update_EFBIG(float *restrict EFBIG_)
{
    for (int i = 0; i < 4; i++)
        EFBIG_[i] = 651.0f;
}

/* ENOTRECOVERABLE[n] = 652                                                        names.cnn:1305
 * -> ENOTRECOVERABLE[4] */
KERNEL void inner_update_ENOTRECOVERABLE(float *restrict ENOTRECOVERABLE_)
{
    for (int i = 0; i < 4; i++)
        ENOTRECOVERABLE_[i] = 652.0f;
}

/* EIO[n] = 653                                                                    names.cnn:1307
 * -> EIO[4] */
KERNEL void inner_update_EIO(float *restrict EIO_)
{
    for (int i = 0; i < 4; i++)
        EIO_[i] = 653.0f;
}

/* ENETUNREACH[n] = 654                                                            names.cnn:1309
 * -> ENETUNREACH[4] */
KERNEL void inner_update_ENETUNREACH(float *restrict ENETUNREACH_)
{
    for (int i = 0; i < 4; i++)
        ENETUNREACH_[i] = 654.0f;
}

/* EXDEV[n] = 655                                                                  names.cnn:1311
 * -> EXDEV[4] */
KERNEL void inner_update_EXDEV(float *restrict EXDEV_)
{
    for (int i = 0; i < 4; i++)
        EXDEV_[i] = 655.0f;
}

/* S_IRGRP[n] = 656                                                                names.cnn:1313
 * -> S_IRGRP[4] */
KERNEL void inner_update_S_IRGRP(float *restrict t_S_IRGRP_)
{
    for (int i = 0; i < 4; i++)
        t_S_IRGRP_[i] = 656.0f;
}

/* UINT32_C[n] = 657                                                               names.cnn:1315
 * -> UINT32_C[4] */
KERNEL void inner_update_UINT32_C(float *restrict UINT32_C_)
{
    for (int i = 0; i < 4; i++)
        UINT32_C_[i] = 657.0f;
}

/* UINT_FAST64_MAX[n] = 658                                                        names.cnn:1317
 * -> UINT_FAST64_MAX[4] */
KERNEL void inner_update_UINT_FAST64_MAX_(float *restrict UINT_FAST64_MAX_)
{
    for (int i = 0; i < 4; i++)
        UINT_FAST64_MAX_[i] = 658.0f;
}

/* INT_FAST32_MIN[n] = 659                                                         names.cnn:1319
 * -> INT_FAST32_MIN[4] */
KERNEL void inner_update_INT_FAST32_MIN(float *restrict INT_FAST32_MIN_)
{
    for (int i = 0; i < 4; i++)
        INT_FAST32_MIN_[i] = 659.0f;
}

/* EDQUOT[n] = 660                                                                 names.cnn:1321
 * -> EDQUOT[4] */
KERNEL void inner_update_EDQUOT(float *restrict EDQUOT_)
{
    for (int i = 0; i < 4; i++)
        EDQUOT_[i] = 6.6e+02f;
}

/* EREMOTEIO[n] = 661                                                              names.cnn:1323
 * -> EREMOTEIO[4] */
KERNEL void inner_update_EREMOTEIO(float *restrict EREMOTEIO_)
{
    for (int i = 0; i < 4; i++)
        EREMOTEIO_[i] = 661.0f;
}

/* ENOSPC[n] = 662                                                                 names.cnn:1325
 * -> ENOSPC[4] */
KERNEL void inner_update_ENOSPC(float *restrict ENOSPC_)
{
    for (int i = 0; i < 4; i++)
        ENOSPC_[i] = 662.0f;
}

/* ENOEXEC[n] = 663                                                                names.cnn:1327
 * -> ENOEXEC[4] */
KERNEL void inner_update_ENOEXEC(float *restrict ENOEXEC_)
{
    for (int i = 0; i < 4; i++)
        ENOEXEC_[i] = 663.0f;
}

/* EOF[n] = 664                                                                    names.cnn:1329
 * -> EOF[4] */
KERNEL void inner_update_EOF(float *restrict EOF_)
{
    for (int i = 0; i < 4; i++)
        EOF_[i] = 664.0f;
}

/* EMSGSIZE[n] = 665                                                               names.cnn:1331
 * -> EMSGSIZE[4] */
KERNEL void inner_update_EMSGSIZE(float *restrict EMSGSIZE_)
{
    for (int i = 0; i < 4; i++)
        EMSGSIZE_[i] = 665.0f;
}

/* EDOM[n] = 666                                                                   names.cnn:1333
 * -> EDOM[4] */
KERNEL void inner_update_EDOM(float *restrict EDOM_)
{
    for (int i = 0; i < 4; i++)
        EDOM_[i] = 666.0f;
}

/* ESRCH[n] = 667                                                                  names.cnn:1335
 * -> ESRCH[4] */
KERNEL void inner_update_ESRCH(float *restrict ESRCH_)
{
    for (int i = 0; i < 4; i++)
        ESRCH_[i] = 667.0f;
}

/* ECHRNG[n] = 668                                                                 names.cnn:1337
 * -> ECHRNG[4] */
KERNEL void inner_update_ECHRNG(float *restrict ECHRNG_)
{
    for (int i = 0; i < 4; i++)
        ECHRNG_[i] = 668.0f;
}

/* EHOSTDOWN[n] = 669                                                              names.cnn:1339
 * -> EHOSTDOWN[4] */
KERNEL void inner_update_EHOSTDOWN(float *restrict EHOSTDOWN_)
{
    for (int i = 0; i < 4; i++)
        EHOSTDOWN_[i] = 669.0f;
}

/* SEEK_END[n] = 670                                                               names.cnn:1341
 * -> SEEK_END[4] */
KERNEL void inner_update_SEEK_END(float *restrict t_SEEK_END_)
{
    for (int i = 0; i < 4; i++)
        t_SEEK_END_[i] = 6.7e+02f;
}

/* ENOLCK[n] = 671                                                                 names.cnn:1343
 * -> ENOLCK[4] */
KERNEL void inner_update_ENOLCK(float *restrict ENOLCK_)
{
    for (int i = 0; i < 4; i++)
        ENOLCK_[i] = 671.0f;
}

/* ENFILE[n] = 672                                                                 names.cnn:1345
 * -> ENFILE[4] */
KERNEL void inner_update_ENFILE(float *restrict ENFILE_)
{
    for (int i = 0; i < 4; i++)
        ENFILE_[i] = 672.0f;
}

/* isgreaterequal[n] = 673                                                         names.cnn:1347
 * -> isgreaterequal[4] */
KERNEL void inner_update_isgreaterequal(float *restrict t_isgreaterequal_)
{
    for (int i = 0; i < 4; i++)
        t_isgreaterequal_[i] = 673.0f;
}

/* O_TRUNC[n] = 674                                                                names.cnn:1349
 * -> O_TRUNC[4] */
KERNEL void inner_update_O_TRUNC(float *restrict t_O_TRUNC_)
{
    for (int i = 0; i < 4; i++)
        t_O_TRUNC_[i] = 674.0f;
}

/* ENOSYS[n] = 675                                                                 names.cnn:1351
 * -> ENOSYS[4] */
KERNEL void inner_update_ENOSYS(float *restrict ENOSYS_)
{
    for (int i = 0; i < 4; i++)
        ENOSYS_[i] = 675.0f;
}

/* O_WRONLY[n] = 676                                                               names.cnn:1353
 * -> O_WRONLY[4] */
KERNEL void inner_update_O_WRONLY(float *restrict t_O_WRONLY_)
{
    for (int i = 0; i < 4; i++)
        t_O_WRONLY_[i] = 676.0f;
}

/* va_arg[n] = 677                                                                 names.cnn:1355
 * -> va_arg[4] */
KERNEL void inner_update_va_arg(float *restrict va_arg_)
{
    for (int i = 0; i < 4; i++)
        va_arg_[i] = 677.0f;
}

/* S_ISGID[n] = 678                                                                names.cnn:1357
 * -> S_ISGID[4] */
KERNEL void inner_update_S_ISGID(float *restrict t_S_ISGID_)
{
    for (int i = 0; i < 4; i++)
        t_S_ISGID_[i] = 678.0f;
}

/* ENOTSUP[n] = 679                                                                names.cnn:1359
 * -> ENOTSUP[4] */
KERNEL void inner_update_ENOTSUP(float *restrict ENOTSUP_)
{
    for (int i = 0; i < 4; i++)
        ENOTSUP_[i] = 679.0f;
}

/* ESRMNT[n] = 680                                                                 names.cnn:1361
 * -> ESRMNT[4] */
KERNEL void inner_update_ESRMNT(float *restrict ESRMNT_)
{
    for (int i = 0; i < 4; i++)
        ESRMNT_[i] = 6.8e+02f;
}

/* INTMAX_MAX[n] = 681                                                             names.cnn:1363
 * -> INTMAX_MAX[4] */
KERNEL void inner_update_INTMAX_MAX_(float *restrict INTMAX_MAX_)
{
    for (int i = 0; i < 4; i++)
        INTMAX_MAX_[i] = 681.0f;
}

/* R_OK[n] = 682                                                                   names.cnn:1365
 * -> R_OK[4] */
KERNEL void inner_update_R_OK(float *restrict R_OK_)
{
    for (int i = 0; i < 4; i++)
        R_OK_[i] = 682.0f;
}

/* EDEADLOCK[n] = 683                                                              names.cnn:1367
 * -> EDEADLOCK[4] */
KERNEL void inner_update_EDEADLOCK(float *restrict EDEADLOCK_)
{
    for (int i = 0; i < 4; i++)
        EDEADLOCK_[i] = 683.0f;
}

/* ENOANO[n] = 684                                                                 names.cnn:1369
 * -> ENOANO[4] */
KERNEL void inner_update_ENOANO(float *restrict ENOANO_)
{
    for (int i = 0; i < 4; i++)
        ENOANO_[i] = 684.0f;
}

/* FOPEN_MAX[n] = 685                                                              names.cnn:1371
 * -> FOPEN_MAX[4] */
KERNEL void inner_update_FOPEN_MAX_(float *restrict FOPEN_MAX_)
{
    for (int i = 0; i < 4; i++)
        FOPEN_MAX_[i] = 685.0f;
}

/* F_EXLCK[n] = 686                                                                names.cnn:1373
 * -> F_EXLCK[4] */
KERNEL void inner_update_F_EXLCK(float *restrict t_F_EXLCK_)
{
    for (int i = 0; i < 4; i++)
        t_F_EXLCK_[i] = 686.0f;
}

/* EISCONN[n] = 687                                                                names.cnn:1375
 * -> EISCONN[4] */
KERNEL void inner_update_EISCONN(float *restrict EISCONN_)
{
    for (int i = 0; i < 4; i++)
        EISCONN_[i] = 687.0f;
}

/* S_ISLNK[n] = 688                                                                names.cnn:1377
 * -> S_ISLNK[4] */
KERNEL void inner_update_S_ISLNK(float *restrict t_S_ISLNK_)
{
    for (int i = 0; i < 4; i++)
        t_S_ISLNK_[i] = 688.0f;
}

/* INTMAX_MIN[n] = 689                                                             names.cnn:1379
 * -> INTMAX_MIN[4] */
KERNEL void inner_update_INTMAX_MIN(float *restrict INTMAX_MIN_)
{
    for (int i = 0; i < 4; i++)
        INTMAX_MIN_[i] = 689.0f;
}

/* EUSERS[n] = 690                                                                 names.cnn:1381
 * -> EUSERS[4] */
KERNEL void inner_update_EUSERS(float *restrict EUSERS_)
{
    for (int i = 0; i < 4; i++)
        EUSERS_[i] = 6.9e+02f;
}

/* ENETDOWN[n] = 691                                                               names.cnn:1383
 * -> ENETDOWN[4] */
KERNEL void inner_update_ENETDOWN(float *restrict ENETDOWN_)
{
    for (int i = 0; i < 4; i++)
        ENETDOWN_[i] = 691.0f;
}

/* ENOPROTOOPT[n] = 692                                                            names.cnn:1385
 * -> ENOPROTOOPT[4] */
KERNEL void inner_update_ENOPROTOOPT(float *restrict ENOPROTOOPT_)
{
    for (int i = 0; i < 4; i++)
        ENOPROTOOPT_[i] = 692.0f;
}

/* INT_FAST64_MAX[n] = 693                                                         names.cnn:1387
 * -> INT_FAST64_MAX[4] */
KERNEL void inner_update_INT_FAST64_MAX_(float *restrict INT_FAST64_MAX_)
{
    for (int i = 0; i < 4; i++)
        INT_FAST64_MAX_[i] = 693.0f;
}

/* UINT_LEAST32_MAX[n] = 694                                                       names.cnn:1389
 * -> UINT_LEAST32_MAX[4] */
KERNEL void inner_update_UINT_LEAST32_MAX_(float *restrict UINT_LEAST32_MAX_)
{
    for (int i = 0; i < 4; i++)
        UINT_LEAST32_MAX_[i] = 694.0f;
}

/* EMFILE[n] = 695                                                                 names.cnn:1391
 * -> EMFILE[4] */
KERNEL void inner_update_EMFILE(float *restrict EMFILE_)
{
    for (int i = 0; i < 4; i++)
        EMFILE_[i] = 695.0f;
}

/* ENOBUFS[n] = 696                                                                names.cnn:1393
 * -> ENOBUFS[4] */
KERNEL void inner_update_ENOBUFS(float *restrict ENOBUFS_)
{
    for (int i = 0; i < 4; i++)
        ENOBUFS_[i] = 696.0f;
}

/* EWOULDBLOCK[n] = 697                                                            names.cnn:1395
 * -> EWOULDBLOCK[4] */
KERNEL void inner_update_EWOULDBLOCK(float *restrict EWOULDBLOCK_)
{
    for (int i = 0; i < 4; i++)
        EWOULDBLOCK_[i] = 697.0f;
}

/* S_ISREG[n] = 698                                                                names.cnn:1397
 * -> S_ISREG[4] */
KERNEL void inner_update_S_ISREG(float *restrict t_S_ISREG_)
{
    for (int i = 0; i < 4; i++)
        t_S_ISREG_[i] = 698.0f;
}

/* S_IXGRP[n] = 699                                                                names.cnn:1399
 * -> S_IXGRP[4] */
KERNEL void inner_update_S_IXGRP(float *restrict t_S_IXGRP_)
{
    for (int i = 0; i < 4; i++)
        t_S_IXGRP_[i] = 699.0f;
}

/* ELIBBAD[n] = 700                                                                names.cnn:1401
 * -> ELIBBAD[4] */
KERNEL void inner_update_ELIBBAD(float *restrict ELIBBAD_)
{
    for (int i = 0; i < 4; i++)
        ELIBBAD_[i] = 7e+02f;
}

/* INTMAX_C[n] = 701                                                               names.cnn:1403
 * -> INTMAX_C[4] */
KERNEL void inner_update_INTMAX_C(float *restrict INTMAX_C_)
{
    for (int i = 0; i < 4; i++)
        INTMAX_C_[i] = 701.0f;
}

/* ESTRPIPE[n] = 702                                                               names.cnn:1405
 * -> ESTRPIPE[4] */
KERNEL void inner_update_ESTRPIPE(float *restrict ESTRPIPE_)
{
    for (int i = 0; i < 4; i++)
        ESTRPIPE_[i] = 702.0f;
}

/* ECONNREFUSED[n] = 703                                                           names.cnn:1407
 * -> ECONNREFUSED[4] */
KERNEL void inner_update_ECONNREFUSED(float *restrict ECONNREFUSED_)
{
    for (int i = 0; i < 4; i++)
        ECONNREFUSED_[i] = 703.0f;
}

/* INT_FAST64_MIN[n] = 704                                                         names.cnn:1409
 * -> INT_FAST64_MIN[4] */
KERNEL void inner_update_INT_FAST64_MIN(float *restrict INT_FAST64_MIN_)
{
    for (int i = 0; i < 4; i++)
        INT_FAST64_MIN_[i] = 704.0f;
}

/* EAGAIN[n] = 705                                                                 names.cnn:1411
 * -> EAGAIN[4] */
KERNEL void inner_update_EAGAIN(float *restrict EAGAIN_)
{
    for (int i = 0; i < 4; i++)
        EAGAIN_[i] = 705.0f;
}

/* UINT16_MAX[n] = 706                                                             names.cnn:1413
 * -> UINT16_MAX[4] */
KERNEL void inner_update_UINT16_MAX_(float *restrict UINT16_MAX_)
{
    for (int i = 0; i < 4; i++)
        UINT16_MAX_[i] = 706.0f;
}

/* S_ISUID[n] = 707                                                                names.cnn:1415
 * -> S_ISUID[4] */
KERNEL void inner_update_S_ISUID(float *restrict t_S_ISUID_)
{
    for (int i = 0; i < 4; i++)
        t_S_ISUID_[i] = 707.0f;
}

/* ELIBMAX[n] = 708                                                                names.cnn:1417
 * -> ELIBMAX[4] */
KERNEL void inner_update_ELIBMAX(float *restrict ELIBMAX_)
{
    for (int i = 0; i < 4; i++)
        ELIBMAX_[i] = 708.0f;
}

/* EEXIST[n] = 709                                                                 names.cnn:1419
 * -> EEXIST[4] */
KERNEL void inner_update_EEXIST(float *restrict EEXIST_)
{
    for (int i = 0; i < 4; i++)
        EEXIST_[i] = 709.0f;
}

/* errno[n] = 710                                                                  names.cnn:1421
 * -> errno[4] */
KERNEL void inner_update_errno(float *restrict errno_)
{
    for (int i = 0; i < 4; i++)
        errno_[i] = 7.1e+02f;
}

/* EL2NSYNC[n] = 711                                                               names.cnn:1423
 * -> EL2NSYNC[4] */
KERNEL void inner_update_EL2NSYNC(float *restrict EL2NSYNC_)
{
    for (int i = 0; i < 4; i++)
        EL2NSYNC_[i] = 711.0f;
}

/* ENOENT[n] = 712                                                                 names.cnn:1425
 * -> ENOENT[4] */
KERNEL void inner_update_ENOENT(float *restrict ENOENT_)
{
    for (int i = 0; i < 4; i++)
        ENOENT_[i] = 712.0f;
}

/* ENOPKG[n] = 713                                                                 names.cnn:1427
 * -> ENOPKG[4] */
KERNEL void inner_update_ENOPKG(float *restrict ENOPKG_)
{
    for (int i = 0; i < 4; i++)
        ENOPKG_[i] = 713.0f;
}

/* F_SETFD[n] = 714                                                                names.cnn:1429
 * -> F_SETFD[4] */
KERNEL void inner_update_F_SETFD(float *restrict t_F_SETFD_)
{
    for (int i = 0; i < 4; i++)
        t_F_SETFD_[i] = 714.0f;
}

/* EXFULL[n] = 715                                                                 names.cnn:1431
 * -> EXFULL[4] */
KERNEL void inner_update_EXFULL(float *restrict EXFULL_)
{
    for (int i = 0; i < 4; i++)
        EXFULL_[i] = 715.0f;
}

/* EKEYREVOKED[n] = 716                                                            names.cnn:1433
 * -> EKEYREVOKED[4] */
KERNEL void inner_update_EKEYREVOKED(float *restrict EKEYREVOKED_)
{
    for (int i = 0; i < 4; i++)
        EKEYREVOKED_[i] = 716.0f;
}

/* ENOTUNIQ[n] = 717                                                               names.cnn:1435
 * -> ENOTUNIQ[4] */
KERNEL void inner_update_ENOTUNIQ(float *restrict ENOTUNIQ_)
{
    for (int i = 0; i < 4; i++)
        ENOTUNIQ_[i] = 717.0f;
}

/* PTRDIFF_MAX[n] = 718                                                            names.cnn:1437
 * -> PTRDIFF_MAX[4] */
KERNEL void inner_update_PTRDIFF_MAX_(float *restrict t_PTRDIFF_MAX_)
{
    for (int i = 0; i < 4; i++)
        t_PTRDIFF_MAX_[i] = 718.0f;
}

/* S_IROTH[n] = 719                                                                names.cnn:1439
 * -> S_IROTH[4] */
KERNEL void inner_update_S_IROTH(float *restrict t_S_IROTH_)
{
    for (int i = 0; i < 4; i++)
        t_S_IROTH_[i] = 719.0f;
}

/* X_OK[n] = 720                                                                   names.cnn:1441
 * -> X_OK[4] */
KERNEL void inner_update_X_OK(float *restrict X_OK_)
{
    for (int i = 0; i < 4; i++)
        X_OK_[i] = 7.2e+02f;
}

/* INT_LEAST16_MAX[n] = 721                                                        names.cnn:1443
 * -> INT_LEAST16_MAX[4] */
KERNEL void inner_update_INT_LEAST16_MAX_(float *restrict INT_LEAST16_MAX_)
{
    for (int i = 0; i < 4; i++)
        INT_LEAST16_MAX_[i] = 721.0f;
}

/* EOPNOTSUPP[n] = 722                                                             names.cnn:1445
 * -> EOPNOTSUPP[4] */
KERNEL void inner_update_EOPNOTSUPP(float *restrict EOPNOTSUPP_)
{
    for (int i = 0; i < 4; i++)
        EOPNOTSUPP_[i] = 722.0f;
}

/* d_fileno[n] = 723                                                               names.cnn:1447
 * -> d_fileno[4] */
KERNEL void inner_update_d_fileno(float *restrict d_fileno_)
{
    for (int i = 0; i < 4; i++)
        d_fileno_[i] = 723.0f;
}

/* ENOTDIR[n] = 724                                                                names.cnn:1449
 * -> ENOTDIR[4] */
KERNEL void inner_update_ENOTDIR(float *restrict ENOTDIR_)
{
    for (int i = 0; i < 4; i++)
        ENOTDIR_[i] = 724.0f;
}

/* EMEDIUMTYPE[n] = 725                                                            names.cnn:1451
 * -> EMEDIUMTYPE[4] */
KERNEL void inner_update_EMEDIUMTYPE(float *restrict EMEDIUMTYPE_)
{
    for (int i = 0; i < 4; i++)
        EMEDIUMTYPE_[i] = 725.0f;
}

/* ino_t[n] = 726                                                                  names.cnn:1453
 * -> ino_t[4] */
KERNEL void inner_update_ino_t_(float *restrict ino_t_)
{
    for (int i = 0; i < 4; i++)
        ino_t_[i] = 726.0f;
}

/* ino64_t[n] = 727                                                                names.cnn:1455
 * -> ino64_t[4] */
KERNEL void inner_update_ino64_t_(float *restrict ino64_t_)
{
    for (int i = 0; i < 4; i++)
        ino64_t_[i] = 727.0f;
}

/* dirent64[n] = 728                                                               names.cnn:1457
 * -> dirent64[4] */
KERNEL void inner_update_dirent64(float *restrict dirent64_)
{
    for (int i = 0; i < 4; i++)
        dirent64_[i] = 728.0f;
}

/* DT_UNKNOWN[n] = 729                                                             names.cnn:1459
 * -> DT_UNKNOWN[4] */
KERNEL void inner_update_DT_UNKNOWN(float *restrict t_DT_UNKNOWN_)
{
    for (int i = 0; i < 4; i++)
        t_DT_UNKNOWN_[i] = 729.0f;
}

/* DT_FIFO[n] = 730                                                                names.cnn:1461
 * -> DT_FIFO[4] */
KERNEL void inner_update_DT_FIFO(float *restrict t_DT_FIFO_)
{
    for (int i = 0; i < 4; i++)
        t_DT_FIFO_[i] = 7.3e+02f;
}

/* DT_CHR[n] = 731                                                                 names.cnn:1463
 * -> DT_CHR[4] */
KERNEL void inner_update_DT_CHR(float *restrict t_DT_CHR_)
{
    for (int i = 0; i < 4; i++)
        t_DT_CHR_[i] = 731.0f;
}

/* DT_DIR[n] = 732                                                                 names.cnn:1465
 * -> DT_DIR[4] */
KERNEL void inner_update_DT_DIR(float *restrict t_DT_DIR_)
{
    for (int i = 0; i < 4; i++)
        t_DT_DIR_[i] = 732.0f;
}

/* DT_BLK[n] = 733                                                                 names.cnn:1467
 * -> DT_BLK[4] */
KERNEL void inner_update_DT_BLK(float *restrict t_DT_BLK_)
{
    for (int i = 0; i < 4; i++)
        t_DT_BLK_[i] = 733.0f;
}

/* DT_REG[n] = 734                                                                 names.cnn:1469
 * -> DT_REG[4] */
KERNEL void inner_update_DT_REG(float *restrict t_DT_REG_)
{
    for (int i = 0; i < 4; i++)
        t_DT_REG_[i] = 734.0f;
}

/* DT_LNK[n] = 735                                                                 names.cnn:1471
 * -> DT_LNK[4] */
KERNEL void inner_update_DT_LNK(float *restrict t_DT_LNK_)
{
    for (int i = 0; i < 4; i++)
        t_DT_LNK_[i] = 735.0f;
}

/* DT_SOCK[n] = 736                                                                names.cnn:1473
 * -> DT_SOCK[4] */
KERNEL void inner_update_DT_SOCK(float *restrict t_DT_SOCK_)
{
    for (int i = 0; i < 4; i++)
        t_DT_SOCK_[i] = 736.0f;
}

/* DT_WHT[n] = 737                                                                 names.cnn:1475
 * -> DT_WHT[4] */
KERNEL void inner_update_DT_WHT(float *restrict t_DT_WHT_)
{
    for (int i = 0; i < 4; i++)
        t_DT_WHT_[i] = 737.0f;
}

/* fdopendir[n] = 738                                                              names.cnn:1477
 * -> fdopendir[4] */
KERNEL void inner_update_fdopendir(float *restrict fdopendir_)
{
    for (int i = 0; i < 4; i++)
        fdopendir_[i] = 738.0f;
}

/* readdir64[n] = 739                                                              names.cnn:1479
 * -> readdir64[4] */
KERNEL void inner_update_readdir64(float *restrict t_readdir64_)
{
    for (int i = 0; i < 4; i++)
        t_readdir64_[i] = 739.0f;
}

/* readdir_r[n] = 740                                                              names.cnn:1481
 * -> readdir_r[4] */
KERNEL void inner_update_readdir_r(float *restrict t_readdir_r_)
{
    for (int i = 0; i < 4; i++)
        t_readdir_r_[i] = 7.4e+02f;
}

/* readdir64_r[n] = 741                                                            names.cnn:1483
 * -> readdir64_r[4] */
KERNEL void inner_update_readdir64_r(float *restrict t_readdir64_r_)
{
    for (int i = 0; i < 4; i++)
        t_readdir64_r_[i] = 741.0f;
}

/* seekdir[n] = 742                                                                names.cnn:1485
 * -> seekdir[4] */
KERNEL void inner_update_seekdir(float *restrict seekdir_)
{
    for (int i = 0; i < 4; i++)
        seekdir_[i] = 742.0f;
}

/* telldir[n] = 743                                                                names.cnn:1487
 * -> telldir[4] */
KERNEL void inner_update_telldir(float *restrict telldir_)
{
    for (int i = 0; i < 4; i++)
        telldir_[i] = 743.0f;
}

/* dirfd[n] = 744                                                                  names.cnn:1489
 * -> dirfd[4] */
KERNEL void inner_update_dirfd(float *restrict dirfd_)
{
    for (int i = 0; i < 4; i++)
        dirfd_[i] = 744.0f;
}

/* scandir[n] = 745                                                                names.cnn:1491
 * -> scandir[4] */
KERNEL void inner_update_scandir(float *restrict t_scandir_)
{
    for (int i = 0; i < 4; i++)
        t_scandir_[i] = 745.0f;
}

/* scandir64[n] = 746                                                              names.cnn:1493
 * -> scandir64[4] */
KERNEL void inner_update_scandir64(float *restrict t_scandir64_)
{
    for (int i = 0; i < 4; i++)
        t_scandir64_[i] = 746.0f;
}

/* scandirat[n] = 747                                                              names.cnn:1495
 * -> scandirat[4] */
KERNEL void inner_update_scandirat(float *restrict t_scandirat_)
{
    for (int i = 0; i < 4; i++)
        t_scandirat_[i] = 747.0f;
}

/* scandirat64[n] = 748                                                            names.cnn:1497
 * -> scandirat64[4] */
KERNEL void inner_update_scandirat64(float *restrict t_scandirat64_)
{
    for (int i = 0; i < 4; i++)
        t_scandirat64_[i] = 748.0f;
}

/* alphasort[n] = 749                                                              names.cnn:1499
 * -> alphasort[4] */
KERNEL void inner_update_alphasort(float *restrict t_alphasort_)
{
    for (int i = 0; i < 4; i++)
        t_alphasort_[i] = 749.0f;
}

/* alphasort64[n] = 750                                                            names.cnn:1501
 * -> alphasort64[4] */
KERNEL void inner_update_alphasort64(float *restrict t_alphasort64_)
{
    for (int i = 0; i < 4; i++)
        t_alphasort64_[i] = 7.5e+02f;
}

/* getdirentries[n] = 751                                                          names.cnn:1503
 * -> getdirentries[4] */
KERNEL void inner_update_getdirentries(float *restrict t_getdirentries_)
{
    for (int i = 0; i < 4; i++)
        t_getdirentries_[i] = 751.0f;
}

/* getdirentries64[n] = 752                                                        names.cnn:1505
 * -> getdirentries64[4] */
KERNEL void inner_update_getdirentries64(float *restrict t_getdirentries64_)
{
    for (int i = 0; i < 4; i++)
        t_getdirentries64_[i] = 752.0f;
}

/* versionsort[n] = 753                                                            names.cnn:1507
 * -> versionsort[4] */
KERNEL void inner_update_versionsort(float *restrict t_versionsort_)
{
    for (int i = 0; i < 4; i++)
        t_versionsort_[i] = 753.0f;
}

/* versionsort64[n] = 754                                                          names.cnn:1509
 * -> versionsort64[4] */
KERNEL void inner_update_versionsort64(float *restrict t_versionsort64_)
{
    for (int i = 0; i < 4; i++)
        t_versionsort64_[i] = 754.0f;
}

/* getdents64[n] = 755                                                             names.cnn:1511
 * -> getdents64[4] */
KERNEL void inner_update_getdents64(float *restrict getdents64_)
{
    for (int i = 0; i < 4; i++)
        getdents64_[i] = 755.0f;
}

/* program_invocation_name[n] = 756                                                names.cnn:1513
 * -> program_invocation_name[4] */
KERNEL void inner_update_program_invocation_name(float *restrict t_program_invocation_name_)
{
    for (int i = 0; i < 4; i++)
        t_program_invocation_name_[i] = 756.0f;
}

/* program_invocation_short_name[n] = 757                                          names.cnn:1515
 * -> program_invocation_short_name[4] */
KERNEL void inner_update_program_invocation_short_name(float *restrict t_program_invocation_short_name_)
{
    for (int i = 0; i < 4; i++)
        t_program_invocation_short_name_[i] = 757.0f;
}

/* error_t[n] = 758                                                                names.cnn:1517
 * -> error_t[4] */
KERNEL void inner_update_error_t_(float *restrict error_t_)
{
    for (int i = 0; i < 4; i++)
        error_t_[i] = 758.0f;
}

/* flock64[n] = 759                                                                names.cnn:1519
 * -> flock64[4] */
KERNEL void inner_update_flock64(float *restrict flock64_)
{
    for (int i = 0; i < 4; i++)
        flock64_[i] = 759.0f;
}

/* iovec[n] = 760                                                                  names.cnn:1521
 * -> iovec[4] */
KERNEL void inner_update_iovec(float *restrict iovec_)
{
    for (int i = 0; i < 4; i++)
        iovec_[i] = 7.6e+02f;
}

/* iov_base[n] = 761                                                               names.cnn:1523
 * -> iov_base[4] */
KERNEL void inner_update_iov_base(float *restrict iov_base)
{
    for (int i = 0; i < 4; i++)
        iov_base[i] = 761.0f;
}

/* iov_len[n] = 762                                                                names.cnn:1525
 * -> iov_len[4] */
KERNEL void inner_update_iov_len(float *restrict iov_len)
{
    for (int i = 0; i < 4; i++)
        iov_len[i] = 762.0f;
}

/* F_OWNER_TID[n] = 763                                                            names.cnn:1527
 * -> F_OWNER_TID[4] */
KERNEL void inner_update_F_OWNER_TID(float *restrict t_F_OWNER_TID_)
{
    for (int i = 0; i < 4; i++)
        t_F_OWNER_TID_[i] = 763.0f;
}

/* F_OWNER_PID[n] = 764                                                            names.cnn:1529
 * -> F_OWNER_PID[4] */
KERNEL void inner_update_F_OWNER_PID(float *restrict t_F_OWNER_PID_)
{
    for (int i = 0; i < 4; i++)
        t_F_OWNER_PID_[i] = 764.0f;
}

/* F_OWNER_PGRP[n] = 765                                                           names.cnn:1531
 * -> F_OWNER_PGRP[4] */
KERNEL void inner_update_F_OWNER_PGRP(float *restrict t_F_OWNER_PGRP_)
{
    for (int i = 0; i < 4; i++)
        t_F_OWNER_PGRP_[i] = 765.0f;
}

/* F_OWNER_GID[n] = 766                                                            names.cnn:1533
 * -> F_OWNER_GID[4] */
KERNEL void inner_update_F_OWNER_GID(float *restrict t_F_OWNER_GID_)
{
    for (int i = 0; i < 4; i++)
        t_F_OWNER_GID_[i] = 766.0f;
}

/* f_owner_ex[n] = 767                                                             names.cnn:1535
 * -> f_owner_ex[4] */
KERNEL void inner_update_f_owner_ex(float *restrict f_owner_ex_)
{
    for (int i = 0; i < 4; i++)
        f_owner_ex_[i] = 767.0f;
}

/* type[n] = 768                                                                   names.cnn:1537
 * -> type[4] */
KERNEL void inner_update_type(float *restrict type)
{
    for (int i = 0; i < 4; i++)
        type[i] = 768.0f;
}

/* pid[n] = 769                                                                    names.cnn:1539
 * -> pid[4] */
KERNEL void inner_update_pid(float *restrict pid)
{
    for (int i = 0; i < 4; i++)
        pid[i] = 769.0f;
}

/* file_handle[n] = 770                                                            names.cnn:1541
 * -> file_handle[4] */
KERNEL void inner_update_file_handle(float *restrict file_handle_)
{
    for (int i = 0; i < 4; i++)
        file_handle_[i] = 7.7e+02f;
}

/* handle_bytes[n] = 771                                                           names.cnn:1543
 * -> handle_bytes[4] */
KERNEL void inner_update_handle_bytes(float *restrict handle_bytes)
{
    for (int i = 0; i < 4; i++)
        handle_bytes[i] = 771.0f;
}

/* handle_type[n] = 772                                                            names.cnn:1545
 * -> handle_type[4] */
KERNEL void inner_update_handle_type(float *restrict handle_type)
{
    for (int i = 0; i < 4; i++)
        handle_type[i] = 772.0f;
}

/* f_handle[n] = 773                                                               names.cnn:1547
 * -> f_handle[4] */
KERNEL void inner_update_f_handle(float *restrict f_handle)
{
    for (int i = 0; i < 4; i++)
        f_handle[i] = 773.0f;
}

/* readahead[n] = 774                                                              names.cnn:1549
 * -> readahead[4] */
KERNEL void inner_update_readahead(float *restrict readahead_)
{
    for (int i = 0; i < 4; i++)
        readahead_[i] = 774.0f;
}

/* sync_file_range[n] = 775                                                        names.cnn:1551
 * -> sync_file_range[4] */
KERNEL void inner_update_sync_file_range(float *restrict sync_file_range_)
{
    for (int i = 0; i < 4; i++)
        sync_file_range_[i] = 775.0f;
}

/* vmsplice[n] = 776                                                               names.cnn:1553
 * -> vmsplice[4] */
KERNEL void inner_update_vmsplice(float *restrict vmsplice_)
{
    for (int i = 0; i < 4; i++)
        vmsplice_[i] = 776.0f;
}

/* splice[n] = 777                                                                 names.cnn:1555
 * -> splice[4] */
KERNEL void inner_update_splice(float *restrict splice_)
{
    for (int i = 0; i < 4; i++)
        splice_[i] = 777.0f;
}

/* tee[n] = 778                                                                    names.cnn:1557
 * -> tee[4] */
KERNEL void inner_update_tee(float *restrict tee_)
{
    for (int i = 0; i < 4; i++)
        tee_[i] = 778.0f;
}

/* fallocate[n] = 779                                                              names.cnn:1559
 * -> fallocate[4] */
KERNEL void inner_update_fallocate(float *restrict t_fallocate_)
{
    for (int i = 0; i < 4; i++)
        t_fallocate_[i] = 779.0f;
}

/* fallocate64[n] = 780                                                            names.cnn:1561
 * -> fallocate64[4] */
KERNEL void inner_update_fallocate64(float *restrict t_fallocate64_)
{
    for (int i = 0; i < 4; i++)
        t_fallocate64_[i] = 7.8e+02f;
}

/* name_to_handle_at[n] = 781                                                      names.cnn:1563
 * -> name_to_handle_at[4] */
KERNEL void inner_update_name_to_handle_at(float *restrict name_to_handle_at_)
{
    for (int i = 0; i < 4; i++)
        name_to_handle_at_[i] = 781.0f;
}

/* open_by_handle_at[n] = 782                                                      names.cnn:1565
 * -> open_by_handle_at[4] */
KERNEL void inner_update_open_by_handle_at(float *restrict open_by_handle_at_)
{
    for (int i = 0; i < 4; i++)
        open_by_handle_at_[i] = 782.0f;
}

/* off64_t[n] = 783                                                                names.cnn:1567
 * -> off64_t[4] */
KERNEL void inner_update_off64_t_(float *restrict off64_t_)
{
    for (int i = 0; i < 4; i++)
        off64_t_[i] = 783.0f;
}

/* time_t[n] = 784                                                                 names.cnn:1569
 * -> time_t[4] */
KERNEL void inner_update_time_t_(float *restrict time_t_)
{
    for (int i = 0; i < 4; i++)
        time_t_[i] = 784.0f;
}

/* timespec[n] = 785                                                               names.cnn:1571
 * -> timespec[4] */
KERNEL void inner_update_timespec(float *restrict timespec_)
{
    for (int i = 0; i < 4; i++)
        timespec_[i] = 785.0f;
}

/* tv_sec[n] = 786                                                                 names.cnn:1573
 * -> tv_sec[4] */
KERNEL void inner_update_tv_sec(float *restrict tv_sec)
{
    for (int i = 0; i < 4; i++)
        tv_sec[i] = 786.0f;
}

/* tv_nsec[n] = 787                                                                names.cnn:1575
 * -> tv_nsec[4] */
KERNEL void inner_update_tv_nsec(float *restrict tv_nsec)
{
    for (int i = 0; i < 4; i++)
        tv_nsec[i] = 787.0f;
}

/* st_atim[n] = 788                                                                names.cnn:1577
 * -> st_atim[4] */
KERNEL void inner_update_st_atim(float *restrict st_atim)
{
    for (int i = 0; i < 4; i++)
        st_atim[i] = 788.0f;
}

/* st_mtim[n] = 789                                                                names.cnn:1579
 * -> st_mtim[4] */
KERNEL void inner_update_st_mtim(float *restrict st_mtim)
{
    for (int i = 0; i < 4; i++)
        st_mtim[i] = 789.0f;
}

/* st_ctim[n] = 790                                                                names.cnn:1581
 * -> st_ctim[4] */
KERNEL void inner_update_st_ctim(float *restrict st_ctim)
{
    for (int i = 0; i < 4; i++)
        st_ctim[i] = 7.9e+02f;
}

/* stat64[n] = 791                                                                 names.cnn:1583
 * -> stat64[4] */
KERNEL void inner_update_stat64(float *restrict stat64_)
{
    for (int i = 0; i < 4; i++)
        stat64_[i] = 791.0f;
}

/* fcntl64[n] = 792                                                                names.cnn:1585
 * -> fcntl64[4] */
KERNEL void inner_update_fcntl64(float *restrict fcntl64_)
{
    for (int i = 0; i < 4; i++)
        fcntl64_[i] = 792.0f;
}

/* open64[n] = 793                                                                 names.cnn:1587
 * -> open64[4] */
KERNEL void inner_update_open64(float *restrict open64_)
{
    for (int i = 0; i < 4; i++)
        open64_[i] = 793.0f;
}

/* openat[n] = 794                                                                 names.cnn:1589
 * -> openat[4] */
KERNEL void inner_update_openat(float *restrict t_openat_)
{
    for (int i = 0; i < 4; i++)
        t_openat_[i] = 794.0f;
}

/* openat64[n] = 795                                                               names.cnn:1591
 * -> openat64[4] */
KERNEL void inner_update_openat64(float *restrict t_openat64_)
{
    for (int i = 0; i < 4; i++)
        t_openat64_[i] = 795.0f;
}

/* creat64[n] = 796                                                                names.cnn:1593
 * -> creat64[4] */
KERNEL void inner_update_creat64(float *restrict creat64_)
{
    for (int i = 0; i < 4; i++)
        creat64_[i] = 796.0f;
}

/* lockf[n] = 797                                                                  names.cnn:1595
 * -> lockf[4] */
KERNEL void inner_update_lockf(float *restrict lockf_)
{
    for (int i = 0; i < 4; i++)
        lockf_[i] = 797.0f;
}

/* lockf64[n] = 798                                                                names.cnn:1597
 * -> lockf64[4] */
KERNEL void inner_update_lockf64(float *restrict lockf64_)
{
    for (int i = 0; i < 4; i++)
        lockf64_[i] = 798.0f;
}

/* posix_fadvise[n] = 799                                                          names.cnn:1599
 * -> posix_fadvise[4] */
KERNEL void inner_update_posix_fadvise(float *restrict t_posix_fadvise_)
{
    for (int i = 0; i < 4; i++)
        t_posix_fadvise_[i] = 799.0f;
}

/* posix_fadvise64[n] = 800                                                        names.cnn:1601
 * -> posix_fadvise64[4] */
KERNEL void inner_update_posix_fadvise64(float *restrict t_posix_fadvise64_)
{
    for (int i = 0; i < 4; i++)
        t_posix_fadvise64_[i] = 8e+02f;
}

/* posix_fallocate[n] = 801                                                        names.cnn:1603
 * -> posix_fallocate[4] */
KERNEL void inner_update_posix_fallocate(float *restrict t_posix_fallocate_)
{
    for (int i = 0; i < 4; i++)
        t_posix_fallocate_[i] = 801.0f;
}

/* posix_fallocate64[n] = 802                                                      names.cnn:1605
 * -> posix_fallocate64[4] */
KERNEL void inner_update_posix_fallocate64(float *restrict t_posix_fallocate64_)
{
    for (int i = 0; i < 4; i++)
        t_posix_fallocate64_[i] = 802.0f;
}

/* FP_INT_UPWARD[n] = 803                                                          names.cnn:1607
 * -> FP_INT_UPWARD[4] */
KERNEL void inner_update_FP_INT_UPWARD(float *restrict t_FP_INT_UPWARD_)
{
    for (int i = 0; i < 4; i++)
        t_FP_INT_UPWARD_[i] = 803.0f;
}

/* FP_INT_DOWNWARD[n] = 804                                                        names.cnn:1609
 * -> FP_INT_DOWNWARD[4] */
KERNEL void inner_update_FP_INT_DOWNWARD(float *restrict t_FP_INT_DOWNWARD_)
{
    for (int i = 0; i < 4; i++)
        t_FP_INT_DOWNWARD_[i] = 804.0f;
}

/* FP_INT_TOWARDZERO[n] = 805                                                      names.cnn:1611
 * -> FP_INT_TOWARDZERO[4] */
KERNEL void inner_update_FP_INT_TOWARDZERO(float *restrict t_FP_INT_TOWARDZERO_)
{
    for (int i = 0; i < 4; i++)
        t_FP_INT_TOWARDZERO_[i] = 805.0f;
}

/* FP_INT_TONEARESTFROMZERO[n] = 806                                               names.cnn:1613
 * -> FP_INT_TONEARESTFROMZERO[4] */
KERNEL void inner_update_FP_INT_TONEARESTFROMZERO(float *restrict t_FP_INT_TONEARESTFROMZERO_)
{
    for (int i = 0; i < 4; i++)
        t_FP_INT_TONEARESTFROMZERO_[i] = 806.0f;
}

/* FP_INT_TONEAREST[n] = 807                                                       names.cnn:1615
 * -> FP_INT_TONEAREST[4] */
KERNEL void inner_update_FP_INT_TONEAREST(float *restrict t_FP_INT_TONEAREST_)
{
    for (int i = 0; i < 4; i++)
        t_FP_INT_TONEAREST_[i] = 807.0f;
}

/* sincos[n] = 808                                                                 names.cnn:1617
 * -> sincos[4] */
KERNEL void inner_update_sincos(float *restrict sincos_)
{
    for (int i = 0; i < 4; i++)
        sincos_[i] = 808.0f;
}

/* exp10[n] = 809                                                                  names.cnn:1619
 * -> exp10[4] */
KERNEL void inner_update_exp10(float *restrict exp10_)
{
    for (int i = 0; i < 4; i++)
        exp10_[i] = 809.0f;
}

/* finite[n] = 810                                                                 names.cnn:1621
 * -> finite[4] */
KERNEL void inner_update_finite(float *restrict finite_)
{
    for (int i = 0; i < 4; i++)
        finite_[i] = 8.1e+02f;
}

/* drem[n] = 811                                                                   names.cnn:1623
 * -> drem[4] */
KERNEL void inner_update_drem(float *restrict drem_)
{
    for (int i = 0; i < 4; i++)
        drem_[i] = 811.0f;
}

/* significand[n] = 812                                                            names.cnn:1625
 * -> significand[4] */
KERNEL void inner_update_significand(float *restrict significand_)
{
    for (int i = 0; i < 4; i++)
        significand_[i] = 812.0f;
}

/* j0[n] = 813                                                                     names.cnn:1627
 * -> j0[4] */
KERNEL void inner_update_j0(float *restrict j0_)
{
    for (int i = 0; i < 4; i++)
        j0_[i] = 813.0f;
}

/* j1[n] = 814                                                                     names.cnn:1629
 * -> j1[4] */
KERNEL void inner_update_j1(float *restrict j1_)
{
    for (int i = 0; i < 4; i++)
        j1_[i] = 814.0f;
}

/* jn[n] = 815                                                                     names.cnn:1631
 * -> jn[4] */
KERNEL void inner_update_jn(float *restrict jn_)
{
    for (int i = 0; i < 4; i++)
        jn_[i] = 815.0f;
}

/* y0[n] = 816                                                                     names.cnn:1633
 * -> y0[4] */
KERNEL void inner_update_y0(float *restrict y0_)
{
    for (int i = 0; i < 4; i++)
        y0_[i] = 816.0f;
}

/* y1[n] = 817                                                                     names.cnn:1635
 * -> y1[4] */
KERNEL void inner_update_y1(float *restrict y1_)
{
    for (int i = 0; i < 4; i++)
        y1_[i] = 817.0f;
}

/* yn[n] = 818                                                                     names.cnn:1637
 * -> yn[4] */
KERNEL void inner_update_yn(float *restrict yn_)
{
    for (int i = 0; i < 4; i++)
        yn_[i] = 818.0f;
}

/* gamma[n] = 819                                                                  names.cnn:1639
 * -> gamma[4] */
KERNEL void inner_update_gamma(float *restrict gamma_)
{
    for (int i = 0; i < 4; i++)
        gamma_[i] = 819.0f;
}

/* lgamma_r[n] = 820                                                               names.cnn:1641
 * -> lgamma_r[4] */
KERNEL void inner_update_lgamma_r(float *restrict lgamma_r_)
{
    for (int i = 0; i < 4; i++)
        lgamma_r_[i] = 8.2e+02f;
}

/* nextdown[n] = 821                                                               names.cnn:1643
 * -> nextdown[4] */
KERNEL void inner_update_nextdown(float *restrict nextdown_)
{
    for (int i = 0; i < 4; i++)
        nextdown_[i] = 821.0f;
}

/* nextup[n] = 822                                                                 names.cnn:1645
 * -> nextup[4] */
KERNEL void inner_update_nextup(float *restrict nextup_)
{
    for (int i = 0; i < 4; i++)
        nextup_[i] = 822.0f;
}

/* llogb[n] = 823                                                                  names.cnn:1647
 * -> llogb[4] */
KERNEL void inner_update_llogb(float *restrict llogb_)
{
    for (int i = 0; i < 4; i++)
        llogb_[i] = 823.0f;
}

/* roundeven[n] = 824                                                              names.cnn:1649
 * -> roundeven[4] */
KERNEL void inner_update_roundeven(float *restrict roundeven_)
{
    for (int i = 0; i < 4; i++)
        roundeven_[i] = 824.0f;
}

/* fromfp[n] = 825                                                                 names.cnn:1651
 * -> fromfp[4] */
KERNEL void inner_update_fromfp(float *restrict fromfp_)
{
    for (int i = 0; i < 4; i++)
        fromfp_[i] = 825.0f;
}

/* ufromfp[n] = 826                                                                names.cnn:1653
 * -> ufromfp[4] */
KERNEL void inner_update_ufromfp(float *restrict ufromfp_)
{
    for (int i = 0; i < 4; i++)
        ufromfp_[i] = 826.0f;
}

/* fromfpx[n] = 827                                                                names.cnn:1655
 * -> fromfpx[4] */
KERNEL void inner_update_fromfpx(float *restrict fromfpx_)
{
    for (int i = 0; i < 4; i++)
        fromfpx_[i] = 827.0f;
}

/* ufromfpx[n] = 828                                                               names.cnn:1657
 * -> ufromfpx[4] */
KERNEL void inner_update_ufromfpx(float *restrict ufromfpx_)
{
    for (int i = 0; i < 4; i++)
        ufromfpx_[i] = 828.0f;
}

/* canonicalize[n] = 829                                                           names.cnn:1659
 * -> canonicalize[4] */
KERNEL void inner_update_canonicalize(float *restrict canonicalize_)
{
    for (int i = 0; i < 4; i++)
        canonicalize_[i] = 829.0f;
}

/* fmaxmag[n] = 830                                                                names.cnn:1661
 * -> fmaxmag[4] */
KERNEL void inner_update_fmaxmag(float *restrict fmaxmag_)
{
    for (int i = 0; i < 4; i++)
        fmaxmag_[i] = 8.3e+02f;
}

/* fminmag[n] = 831                                                                names.cnn:1663
 * -> fminmag[4] */
KERNEL void inner_update_fminmag(float *restrict fminmag_)
{
    for (int i = 0; i < 4; i++)
        fminmag_[i] = 831.0f;
}

/* fmaximum[n] = 832                                                               names.cnn:1665
 * -> fmaximum[4] */
KERNEL void inner_update_fmaximum(float *restrict fmaximum_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_[i] = 832.0f;
}

/* fminimum[n] = 833                                                               names.cnn:1667
 * -> fminimum[4] */
KERNEL void inner_update_fminimum(float *restrict fminimum_)
{
    for (int i = 0; i < 4; i++)
        fminimum_[i] = 833.0f;
}

/* fmaximum_num[n] = 834                                                           names.cnn:1669
 * -> fmaximum_num[4] */
KERNEL void inner_update_fmaximum_num(float *restrict fmaximum_num_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_num_[i] = 834.0f;
}

/* fminimum_num[n] = 835                                                           names.cnn:1671
 * -> fminimum_num[4] */
KERNEL void inner_update_fminimum_num(float *restrict fminimum_num_)
{
    for (int i = 0; i < 4; i++)
        fminimum_num_[i] = 835.0f;
}

/* fmaximum_mag[n] = 836                                                           names.cnn:1673
 * -> fmaximum_mag[4] */
KERNEL void inner_update_fmaximum_mag(float *restrict fmaximum_mag_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_mag_[i] = 836.0f;
}

/* fminimum_mag[n] = 837                                                           names.cnn:1675
 * -> fminimum_mag[4] */
KERNEL void inner_update_fminimum_mag(float *restrict fminimum_mag_)
{
    for (int i = 0; i < 4; i++)
        fminimum_mag_[i] = 837.0f;
}

/* fmaximum_mag_num[n] = 838                                                       names.cnn:1677
 * -> fmaximum_mag_num[4] */
KERNEL void inner_update_fmaximum_mag_num(float *restrict fmaximum_mag_num_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_mag_num_[i] = 838.0f;
}

/* fminimum_mag_num[n] = 839                                                       names.cnn:1679
 * -> fminimum_mag_num[4] */
KERNEL void inner_update_fminimum_mag_num(float *restrict fminimum_mag_num_)
{
    for (int i = 0; i < 4; i++)
        fminimum_mag_num_[i] = 839.0f;
}

/* totalorder[n] = 840                                                             names.cnn:1681
 * -> totalorder[4] */
KERNEL void inner_update_totalorder(float *restrict totalorder_)
{
    for (int i = 0; i < 4; i++)
        totalorder_[i] = 8.4e+02f;
}

/* totalordermag[n] = 841                                                          names.cnn:1683
 * -> totalordermag[4] */
KERNEL void inner_update_totalordermag(float *restrict totalordermag_)
{
    for (int i = 0; i < 4; i++)
        totalordermag_[i] = 841.0f;
}

/* getpayload[n] = 842                                                             names.cnn:1685
 * -> getpayload[4] */
KERNEL void inner_update_getpayload(float *restrict getpayload_)
{
    for (int i = 0; i < 4; i++)
        getpayload_[i] = 842.0f;
}

/* setpayload[n] = 843                                                             names.cnn:1687
 * -> setpayload[4] */
KERNEL void inner_update_setpayload(float *restrict setpayload_)
{
    for (int i = 0; i < 4; i++)
        setpayload_[i] = 843.0f;
}

/* setpayloadsig[n] = 844                                                          names.cnn:1689
 * -> setpayloadsig[4] */
KERNEL void inner_update_setpayloadsig(float *restrict setpayloadsig_)
{
    for (int i = 0; i < 4; i++)
        setpayloadsig_[i] = 844.0f;
}

/* scalb[n] = 845                                                                  names.cnn:1691
 * -> scalb[4] */
KERNEL void inner_update_scalb(float *restrict scalb_)
{
    for (int i = 0; i < 4; i++)
        scalb_[i] = 845.0f;
}

/* sincosf[n] = 846                                                                names.cnn:1693
 * -> sincosf[4] */
KERNEL void inner_update_sincosf(float *restrict sincosf_)
{
    for (int i = 0; i < 4; i++)
        sincosf_[i] = 846.0f;
}

/* exp10f[n] = 847                                                                 names.cnn:1695
 * -> exp10f[4] */
KERNEL void inner_update_exp10f(float *restrict exp10f_)
{
    for (int i = 0; i < 4; i++)
        exp10f_[i] = 847.0f;
}

/* isinff[n] = 848                                                                 names.cnn:1697
 * -> isinff[4] */
KERNEL void inner_update_isinff(float *restrict t_isinff_)
{
    for (int i = 0; i < 4; i++)
        t_isinff_[i] = 848.0f;
}

/* finitef[n] = 849                                                                names.cnn:1699
 * -> finitef[4] */
KERNEL void inner_update_finitef(float *restrict finitef_)
{
    for (int i = 0; i < 4; i++)
        finitef_[i] = 849.0f;
}

/* dremf[n] = 850                                                                  names.cnn:1701
 * -> dremf[4] */
KERNEL void inner_update_dremf(float *restrict dremf_)
{
    for (int i = 0; i < 4; i++)
        dremf_[i] = 8.5e+02f;
}

/* significandf[n] = 851                                                           names.cnn:1703
 * -> significandf[4] */
KERNEL void inner_update_significandf(float *restrict significandf_)
{
    for (int i = 0; i < 4; i++)
        significandf_[i] = 851.0f;
}

/* isnanf[n] = 852                                                                 names.cnn:1705
 * -> isnanf[4] */
KERNEL void inner_update_isnanf(float *restrict t_isnanf_)
{
    for (int i = 0; i < 4; i++)
        t_isnanf_[i] = 852.0f;
}

/* j0f[n] = 853                                                                    names.cnn:1707
 * -> j0f[4] */
KERNEL void inner_update_j0f(float *restrict j0f_)
{
    for (int i = 0; i < 4; i++)
        j0f_[i] = 853.0f;
}

/* j1f[n] = 854                                                                    names.cnn:1709
 * -> j1f[4] */
KERNEL void inner_update_j1f(float *restrict j1f_)
{
    for (int i = 0; i < 4; i++)
        j1f_[i] = 854.0f;
}

/* jnf[n] = 855                                                                    names.cnn:1711
 * -> jnf[4] */
KERNEL void inner_update_jnf(float *restrict jnf_)
{
    for (int i = 0; i < 4; i++)
        jnf_[i] = 855.0f;
}

/* y0f[n] = 856                                                                    names.cnn:1713
 * -> y0f[4] */
KERNEL void inner_update_y0f(float *restrict y0f_)
{
    for (int i = 0; i < 4; i++)
        y0f_[i] = 856.0f;
}

/* y1f[n] = 857                                                                    names.cnn:1715
 * -> y1f[4] */
KERNEL void inner_update_y1f(float *restrict y1f_)
{
    for (int i = 0; i < 4; i++)
        y1f_[i] = 857.0f;
}

/* ynf[n] = 858                                                                    names.cnn:1717
 * -> ynf[4] */
KERNEL void inner_update_ynf(float *restrict ynf_)
{
    for (int i = 0; i < 4; i++)
        ynf_[i] = 858.0f;
}

/* gammaf[n] = 859                                                                 names.cnn:1719
 * -> gammaf[4] */
KERNEL void inner_update_gammaf(float *restrict gammaf_)
{
    for (int i = 0; i < 4; i++)
        gammaf_[i] = 859.0f;
}

/* lgammaf_r[n] = 860                                                              names.cnn:1721
 * -> lgammaf_r[4] */
KERNEL void inner_update_lgammaf_r(float *restrict lgammaf_r_)
{
    for (int i = 0; i < 4; i++)
        lgammaf_r_[i] = 8.6e+02f;
}

/* nextdownf[n] = 861                                                              names.cnn:1723
 * -> nextdownf[4] */
KERNEL void inner_update_nextdownf(float *restrict nextdownf_)
{
    for (int i = 0; i < 4; i++)
        nextdownf_[i] = 861.0f;
}

/* nextupf[n] = 862                                                                names.cnn:1725
 * -> nextupf[4] */
KERNEL void inner_update_nextupf(float *restrict nextupf_)
{
    for (int i = 0; i < 4; i++)
        nextupf_[i] = 862.0f;
}

/* llogbf[n] = 863                                                                 names.cnn:1727
 * -> llogbf[4] */
KERNEL void inner_update_llogbf(float *restrict llogbf_)
{
    for (int i = 0; i < 4; i++)
        llogbf_[i] = 863.0f;
}

/* roundevenf[n] = 864                                                             names.cnn:1729
 * -> roundevenf[4] */
KERNEL void inner_update_roundevenf(float *restrict roundevenf_)
{
    for (int i = 0; i < 4; i++)
        roundevenf_[i] = 864.0f;
}

/* fromfpf[n] = 865                                                                names.cnn:1731
 * -> fromfpf[4] */
KERNEL void inner_update_fromfpf(float *restrict fromfpf_)
{
    for (int i = 0; i < 4; i++)
        fromfpf_[i] = 865.0f;
}

/* ufromfpf[n] = 866                                                               names.cnn:1733
 * -> ufromfpf[4] */
KERNEL void inner_update_ufromfpf(float *restrict ufromfpf_)
{
    for (int i = 0; i < 4; i++)
        ufromfpf_[i] = 866.0f;
}

/* fromfpxf[n] = 867                                                               names.cnn:1735
 * -> fromfpxf[4] */
KERNEL void inner_update_fromfpxf(float *restrict fromfpxf_)
{
    for (int i = 0; i < 4; i++)
        fromfpxf_[i] = 867.0f;
}

/* ufromfpxf[n] = 868                                                              names.cnn:1737
 * -> ufromfpxf[4] */
KERNEL void inner_update_ufromfpxf(float *restrict ufromfpxf_)
{
    for (int i = 0; i < 4; i++)
        ufromfpxf_[i] = 868.0f;
}

/* canonicalizef[n] = 869                                                          names.cnn:1739
 * -> canonicalizef[4] */
KERNEL void inner_update_canonicalizef(float *restrict canonicalizef_)
{
    for (int i = 0; i < 4; i++)
        canonicalizef_[i] = 869.0f;
}

/* fmaxmagf[n] = 870                                                               names.cnn:1741
 * -> fmaxmagf[4] */
KERNEL void inner_update_fmaxmagf(float *restrict fmaxmagf_)
{
    for (int i = 0; i < 4; i++)
        fmaxmagf_[i] = 8.7e+02f;
}

/* fminmagf[n] = 871                                                               names.cnn:1743
 * -> fminmagf[4] */
KERNEL void inner_update_fminmagf(float *restrict fminmagf_)
{
    for (int i = 0; i < 4; i++)
        fminmagf_[i] = 871.0f;
}

/* fmaximumf[n] = 872                                                              names.cnn:1745
 * -> fmaximumf[4] */
KERNEL void inner_update_fmaximumf(float *restrict fmaximumf_)
{
    for (int i = 0; i < 4; i++)
        fmaximumf_[i] = 872.0f;
}

/* fminimumf[n] = 873                                                              names.cnn:1747
 * -> fminimumf[4] */
KERNEL void inner_update_fminimumf(float *restrict fminimumf_)
{
    for (int i = 0; i < 4; i++)
        fminimumf_[i] = 873.0f;
}

/* fmaximum_numf[n] = 874                                                          names.cnn:1749
 * -> fmaximum_numf[4] */
KERNEL void inner_update_fmaximum_numf(float *restrict fmaximum_numf_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_numf_[i] = 874.0f;
}

/* fminimum_numf[n] = 875                                                          names.cnn:1751
 * -> fminimum_numf[4] */
KERNEL void inner_update_fminimum_numf(float *restrict fminimum_numf_)
{
    for (int i = 0; i < 4; i++)
        fminimum_numf_[i] = 875.0f;
}

/* fmaximum_magf[n] = 876                                                          names.cnn:1753
 * -> fmaximum_magf[4] */
KERNEL void inner_update_fmaximum_magf(float *restrict fmaximum_magf_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_magf_[i] = 876.0f;
}

/* fminimum_magf[n] = 877                                                          names.cnn:1755
 * -> fminimum_magf[4] */
KERNEL void inner_update_fminimum_magf(float *restrict fminimum_magf_)
{
    for (int i = 0; i < 4; i++)
        fminimum_magf_[i] = 877.0f;
}

/* fmaximum_mag_numf[n] = 878                                                      names.cnn:1757
 * -> fmaximum_mag_numf[4] */
KERNEL void inner_update_fmaximum_mag_numf(float *restrict fmaximum_mag_numf_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_mag_numf_[i] = 878.0f;
}

/* fminimum_mag_numf[n] = 879                                                      names.cnn:1759
 * -> fminimum_mag_numf[4] */
KERNEL void inner_update_fminimum_mag_numf(float *restrict fminimum_mag_numf_)
{
    for (int i = 0; i < 4; i++)
        fminimum_mag_numf_[i] = 879.0f;
}

/* totalorderf[n] = 880                                                            names.cnn:1761
 * -> totalorderf[4] */
KERNEL void inner_update_totalorderf(float *restrict totalorderf_)
{
    for (int i = 0; i < 4; i++)
        totalorderf_[i] = 8.8e+02f;
}

/* totalordermagf[n] = 881                                                         names.cnn:1763
 * -> totalordermagf[4] */
KERNEL void inner_update_totalordermagf(float *restrict totalordermagf_)
{
    for (int i = 0; i < 4; i++)
        totalordermagf_[i] = 881.0f;
}

/* getpayloadf[n] = 882                                                            names.cnn:1765
 * -> getpayloadf[4] */
KERNEL void inner_update_getpayloadf(float *restrict getpayloadf_)
{
    for (int i = 0; i < 4; i++)
        getpayloadf_[i] = 882.0f;
}

/* setpayloadf[n] = 883                                                            names.cnn:1767
 * -> setpayloadf[4] */
KERNEL void inner_update_setpayloadf(float *restrict setpayloadf_)
{
    for (int i = 0; i < 4; i++)
        setpayloadf_[i] = 883.0f;
}

/* setpayloadsigf[n] = 884                                                         names.cnn:1769
 * -> setpayloadsigf[4] */
KERNEL void inner_update_setpayloadsigf(float *restrict setpayloadsigf_)
{
    for (int i = 0; i < 4; i++)
        setpayloadsigf_[i] = 884.0f;
}

/* scalbf[n] = 885                                                                 names.cnn:1771
 * -> scalbf[4] */
KERNEL void inner_update_scalbf(float *restrict scalbf_)
{
    for (int i = 0; i < 4; i++)
        scalbf_[i] = 885.0f;
}

/* sincosl[n] = 886                                                                names.cnn:1773
 * -> sincosl[4] */
KERNEL void inner_update_sincosl(float *restrict sincosl_)
{
    for (int i = 0; i < 4; i++)
        sincosl_[i] = 886.0f;
}

/* exp10l[n] = 887                                                                 names.cnn:1775
 * -> exp10l[4] */
KERNEL void inner_update_exp10l(float *restrict exp10l_)
{
    for (int i = 0; i < 4; i++)
        exp10l_[i] = 887.0f;
}

/* isinfl[n] = 888                                                                 names.cnn:1777
 * -> isinfl[4] */
KERNEL void inner_update_isinfl(float *restrict t_isinfl_)
{
    for (int i = 0; i < 4; i++)
        t_isinfl_[i] = 888.0f;
}

/* finitel[n] = 889                                                                names.cnn:1779
 * -> finitel[4] */
KERNEL void inner_update_finitel(float *restrict finitel_)
{
    for (int i = 0; i < 4; i++)
        finitel_[i] = 889.0f;
}

/* dreml[n] = 890                                                                  names.cnn:1781
 * -> dreml[4] */
KERNEL void inner_update_dreml(float *restrict dreml_)
{
    for (int i = 0; i < 4; i++)
        dreml_[i] = 8.9e+02f;
}

/* significandl[n] = 891                                                           names.cnn:1783
 * -> significandl[4] */
KERNEL void inner_update_significandl(float *restrict significandl_)
{
    for (int i = 0; i < 4; i++)
        significandl_[i] = 891.0f;
}

/* isnanl[n] = 892                                                                 names.cnn:1785
 * -> isnanl[4] */
KERNEL void inner_update_isnanl(float *restrict t_isnanl_)
{
    for (int i = 0; i < 4; i++)
        t_isnanl_[i] = 892.0f;
}

/* j0l[n] = 893                                                                    names.cnn:1787
 * -> j0l[4] */
KERNEL void inner_update_j0l(float *restrict j0l_)
{
    for (int i = 0; i < 4; i++)
        j0l_[i] = 893.0f;
}

/* j1l[n] = 894                                                                    names.cnn:1789
 * -> j1l[4] */
KERNEL void inner_update_j1l(float *restrict j1l_)
{
    for (int i = 0; i < 4; i++)
        j1l_[i] = 894.0f;
}

/* jnl[n] = 895                                                                    names.cnn:1791
 * -> jnl[4] */
KERNEL void inner_update_jnl(float *restrict jnl_)
{
    for (int i = 0; i < 4; i++)
        jnl_[i] = 895.0f;
}

/* y0l[n] = 896                                                                    names.cnn:1793
 * -> y0l[4] */
KERNEL void inner_update_y0l(float *restrict y0l_)
{
    for (int i = 0; i < 4; i++)
        y0l_[i] = 896.0f;
}

/* y1l[n] = 897                                                                    names.cnn:1795
 * -> y1l[4] */
KERNEL void inner_update_y1l(float *restrict y1l_)
{
    for (int i = 0; i < 4; i++)
        y1l_[i] = 897.0f;
}

/* ynl[n] = 898                                                                    names.cnn:1797
 * -> ynl[4] */
KERNEL void inner_update_ynl(float *restrict ynl_)
{
    for (int i = 0; i < 4; i++)
        ynl_[i] = 898.0f;
}

/* gammal[n] = 899                                                                 names.cnn:1799
 * -> gammal[4] */
KERNEL void inner_update_gammal(float *restrict gammal_)
{
    for (int i = 0; i < 4; i++)
        gammal_[i] = 899.0f;
}

/* lgammal_r[n] = 900                                                              names.cnn:1801
 * -> lgammal_r[4] */
KERNEL void inner_update_lgammal_r(float *restrict lgammal_r_)
{
    for (int i = 0; i < 4; i++)
        lgammal_r_[i] = 9e+02f;
}

/* nextdownl[n] = 901                                                              names.cnn:1803
 * -> nextdownl[4] */
KERNEL void inner_update_nextdownl(float *restrict nextdownl_)
{
    for (int i = 0; i < 4; i++)
        nextdownl_[i] = 901.0f;
}

/* nextupl[n] = 902                                                                names.cnn:1805
 * -> nextupl[4] */
KERNEL void inner_update_nextupl(float *restrict nextupl_)
{
    for (int i = 0; i < 4; i++)
        nextupl_[i] = 902.0f;
}

/* llogbl[n] = 903                                                                 names.cnn:1807
 * -> llogbl[4] */
KERNEL void inner_update_llogbl(float *restrict llogbl_)
{
    for (int i = 0; i < 4; i++)
        llogbl_[i] = 903.0f;
}

/* roundevenl[n] = 904                                                             names.cnn:1809
 * -> roundevenl[4] */
KERNEL void inner_update_roundevenl(float *restrict roundevenl_)
{
    for (int i = 0; i < 4; i++)
        roundevenl_[i] = 904.0f;
}

/* fromfpl[n] = 905                                                                names.cnn:1811
 * -> fromfpl[4] */
KERNEL void inner_update_fromfpl(float *restrict fromfpl_)
{
    for (int i = 0; i < 4; i++)
        fromfpl_[i] = 905.0f;
}

/* ufromfpl[n] = 906                                                               names.cnn:1813
 * -> ufromfpl[4] */
KERNEL void inner_update_ufromfpl(float *restrict ufromfpl_)
{
    for (int i = 0; i < 4; i++)
        ufromfpl_[i] = 906.0f;
}

/* fromfpxl[n] = 907                                                               names.cnn:1815
 * -> fromfpxl[4] */
KERNEL void inner_update_fromfpxl(float *restrict fromfpxl_)
{
    for (int i = 0; i < 4; i++)
        fromfpxl_[i] = 907.0f;
}

/* ufromfpxl[n] = 908                                                              names.cnn:1817
 * -> ufromfpxl[4] */
KERNEL void inner_update_ufromfpxl(float *restrict ufromfpxl_)
{
    for (int i = 0; i < 4; i++)
        ufromfpxl_[i] = 908.0f;
}

/* canonicalizel[n] = 909                                                          names.cnn:1819
 * -> canonicalizel[4] */
KERNEL void inner_update_canonicalizel(float *restrict canonicalizel_)
{
    for (int i = 0; i < 4; i++)
        canonicalizel_[i] = 909.0f;
}

/* fmaxmagl[n] = 910                                                               names.cnn:1821
 * -> fmaxmagl[4] */
KERNEL void inner_update_fmaxmagl(float *restrict fmaxmagl_)
{
    for (int i = 0; i < 4; i++)
        fmaxmagl_[i] = 9.1e+02f;
}

/* fminmagl[n] = 911                                                               names.cnn:1823
 * -> fminmagl[4] */
KERNEL void inner_update_fminmagl(float *restrict fminmagl_)
{
    for (int i = 0; i < 4; i++)
        fminmagl_[i] = 911.0f;
}

/* fmaximuml[n] = 912                                                              names.cnn:1825
 * -> fmaximuml[4] */
KERNEL void inner_update_fmaximuml(float *restrict fmaximuml_)
{
    for (int i = 0; i < 4; i++)
        fmaximuml_[i] = 912.0f;
}

/* fminimuml[n] = 913                                                              names.cnn:1827
 * -> fminimuml[4] */
KERNEL void inner_update_fminimuml(float *restrict fminimuml_)
{
    for (int i = 0; i < 4; i++)
        fminimuml_[i] = 913.0f;
}

/* fmaximum_numl[n] = 914                                                          names.cnn:1829
 * -> fmaximum_numl[4] */
KERNEL void inner_update_fmaximum_numl(float *restrict fmaximum_numl_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_numl_[i] = 914.0f;
}

/* fminimum_numl[n] = 915                                                          names.cnn:1831
 * -> fminimum_numl[4] */
KERNEL void inner_update_fminimum_numl(float *restrict fminimum_numl_)
{
    for (int i = 0; i < 4; i++)
        fminimum_numl_[i] = 915.0f;
}

/* fmaximum_magl[n] = 916                                                          names.cnn:1833
 * -> fmaximum_magl[4] */
KERNEL void inner_update_fmaximum_magl(float *restrict fmaximum_magl_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_magl_[i] = 916.0f;
}

/* fminimum_magl[n] = 917                                                          names.cnn:1835
 * -> fminimum_magl[4] */
KERNEL void inner_update_fminimum_magl(float *restrict fminimum_magl_)
{
    for (int i = 0; i < 4; i++)
        fminimum_magl_[i] = 917.0f;
}

/* fmaximum_mag_numl[n] = 918                                                      names.cnn:1837
 * -> fmaximum_mag_numl[4] */
KERNEL void inner_update_fmaximum_mag_numl(float *restrict fmaximum_mag_numl_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_mag_numl_[i] = 918.0f;
}

/* fminimum_mag_numl[n] = 919                                                      names.cnn:1839
 * -> fminimum_mag_numl[4] */
KERNEL void inner_update_fminimum_mag_numl(float *restrict fminimum_mag_numl_)
{
    for (int i = 0; i < 4; i++)
        fminimum_mag_numl_[i] = 919.0f;
}

/* totalorderl[n] = 920                                                            names.cnn:1841
 * -> totalorderl[4] */
KERNEL void inner_update_totalorderl(float *restrict totalorderl_)
{
    for (int i = 0; i < 4; i++)
        totalorderl_[i] = 9.2e+02f;
}

/* totalordermagl[n] = 921                                                         names.cnn:1843
 * -> totalordermagl[4] */
KERNEL void inner_update_totalordermagl(float *restrict totalordermagl_)
{
    for (int i = 0; i < 4; i++)
        totalordermagl_[i] = 921.0f;
}

/* getpayloadl[n] = 922                                                            names.cnn:1845
 * -> getpayloadl[4] */
KERNEL void inner_update_getpayloadl(float *restrict getpayloadl_)
{
    for (int i = 0; i < 4; i++)
        getpayloadl_[i] = 922.0f;
}

/* setpayloadl[n] = 923                                                            names.cnn:1847
 * -> setpayloadl[4] */
KERNEL void inner_update_setpayloadl(float *restrict setpayloadl_)
{
    for (int i = 0; i < 4; i++)
        setpayloadl_[i] = 923.0f;
}

/* setpayloadsigl[n] = 924                                                         names.cnn:1849
 * -> setpayloadsigl[4] */
KERNEL void inner_update_setpayloadsigl(float *restrict setpayloadsigl_)
{
    for (int i = 0; i < 4; i++)
        setpayloadsigl_[i] = 924.0f;
}

/* scalbl[n] = 925                                                                 names.cnn:1851
 * -> scalbl[4] */
KERNEL void inner_update_scalbl(float *restrict scalbl_)
{
    for (int i = 0; i < 4; i++)
        scalbl_[i] = 925.0f;
}

/* acosf32[n] = 926                                                                names.cnn:1853
 * -> acosf32[4] */
KERNEL void inner_update_acosf32(float *restrict acosf32_)
{
    for (int i = 0; i < 4; i++)
        acosf32_[i] = 926.0f;
}

/* asinf32[n] = 927                                                                names.cnn:1855
 * -> asinf32[4] */
KERNEL void inner_update_asinf32(float *restrict asinf32_)
{
    for (int i = 0; i < 4; i++)
        asinf32_[i] = 927.0f;
}

/* atanf32[n] = 928                                                                names.cnn:1857
 * -> atanf32[4] */
KERNEL void inner_update_atanf32(float *restrict atanf32_)
{
    for (int i = 0; i < 4; i++)
        atanf32_[i] = 928.0f;
}

/* atan2f32[n] = 929                                                               names.cnn:1859
 * -> atan2f32[4] */
KERNEL void inner_update_atan2f32(float *restrict atan2f32_)
{
    for (int i = 0; i < 4; i++)
        atan2f32_[i] = 929.0f;
}

/* cosf32[n] = 930                                                                 names.cnn:1861
 * -> cosf32[4] */
KERNEL void inner_update_cosf32(float *restrict cosf32_)
{
    for (int i = 0; i < 4; i++)
        cosf32_[i] = 9.3e+02f;
}

/* sinf32[n] = 931                                                                 names.cnn:1863
 * -> sinf32[4] */
KERNEL void inner_update_sinf32(float *restrict sinf32_)
{
    for (int i = 0; i < 4; i++)
        sinf32_[i] = 931.0f;
}

/* tanf32[n] = 932                                                                 names.cnn:1865
 * -> tanf32[4] */
KERNEL void inner_update_tanf32(float *restrict tanf32_)
{
    for (int i = 0; i < 4; i++)
        tanf32_[i] = 932.0f;
}

/* coshf32[n] = 933                                                                names.cnn:1867
 * -> coshf32[4] */
KERNEL void inner_update_coshf32(float *restrict coshf32_)
{
    for (int i = 0; i < 4; i++)
        coshf32_[i] = 933.0f;
}

/* sinhf32[n] = 934                                                                names.cnn:1869
 * -> sinhf32[4] */
KERNEL void inner_update_sinhf32(float *restrict sinhf32_)
{
    for (int i = 0; i < 4; i++)
        sinhf32_[i] = 934.0f;
}

/* tanhf32[n] = 935                                                                names.cnn:1871
 * -> tanhf32[4] */
KERNEL void inner_update_tanhf32(float *restrict tanhf32_)
{
    for (int i = 0; i < 4; i++)
        tanhf32_[i] = 935.0f;
}

/* sincosf32[n] = 936                                                              names.cnn:1873
 * -> sincosf32[4] */
KERNEL void inner_update_sincosf32(float *restrict sincosf32_)
{
    for (int i = 0; i < 4; i++)
        sincosf32_[i] = 936.0f;
}

/* acoshf32[n] = 937                                                               names.cnn:1875
 * -> acoshf32[4] */
KERNEL void inner_update_acoshf32(float *restrict acoshf32_)
{
    for (int i = 0; i < 4; i++)
        acoshf32_[i] = 937.0f;
}

/* asinhf32[n] = 938                                                               names.cnn:1877
 * -> asinhf32[4] */
KERNEL void inner_update_asinhf32(float *restrict asinhf32_)
{
    for (int i = 0; i < 4; i++)
        asinhf32_[i] = 938.0f;
}

/* atanhf32[n] = 939                                                               names.cnn:1879
 * -> atanhf32[4] */
KERNEL void inner_update_atanhf32(float *restrict atanhf32_)
{
    for (int i = 0; i < 4; i++)
        atanhf32_[i] = 939.0f;
}

/* expf32[n] = 940                                                                 names.cnn:1881
 * -> expf32[4] */
KERNEL void inner_update_expf32(float *restrict expf32_)
{
    for (int i = 0; i < 4; i++)
        expf32_[i] = 9.4e+02f;
}

/* frexpf32[n] = 941                                                               names.cnn:1883
 * -> frexpf32[4] */
KERNEL void inner_update_frexpf32(float *restrict frexpf32_)
{
    for (int i = 0; i < 4; i++)
        frexpf32_[i] = 941.0f;
}

/* ldexpf32[n] = 942                                                               names.cnn:1885
 * -> ldexpf32[4] */
KERNEL void inner_update_ldexpf32(float *restrict ldexpf32_)
{
    for (int i = 0; i < 4; i++)
        ldexpf32_[i] = 942.0f;
}

/* logf32[n] = 943                                                                 names.cnn:1887
 * -> logf32[4] */
KERNEL void inner_update_logf32(float *restrict logf32_)
{
    for (int i = 0; i < 4; i++)
        logf32_[i] = 943.0f;
}

/* log10f32[n] = 944                                                               names.cnn:1889
 * -> log10f32[4] */
KERNEL void inner_update_log10f32(float *restrict log10f32_)
{
    for (int i = 0; i < 4; i++)
        log10f32_[i] = 944.0f;
}

/* modff32[n] = 945                                                                names.cnn:1891
 * -> modff32[4] */
KERNEL void inner_update_modff32(float *restrict modff32_)
{
    for (int i = 0; i < 4; i++)
        modff32_[i] = 945.0f;
}

/* exp10f32[n] = 946                                                               names.cnn:1893
 * -> exp10f32[4] */
KERNEL void inner_update_exp10f32(float *restrict exp10f32_)
{
    for (int i = 0; i < 4; i++)
        exp10f32_[i] = 946.0f;
}

/* expm1f32[n] = 947                                                               names.cnn:1895
 * -> expm1f32[4] */
KERNEL void inner_update_expm1f32(float *restrict expm1f32_)
{
    for (int i = 0; i < 4; i++)
        expm1f32_[i] = 947.0f;
}

/* log1pf32[n] = 948                                                               names.cnn:1897
 * -> log1pf32[4] */
KERNEL void inner_update_log1pf32(float *restrict log1pf32_)
{
    for (int i = 0; i < 4; i++)
        log1pf32_[i] = 948.0f;
}

/* logbf32[n] = 949                                                                names.cnn:1899
 * -> logbf32[4] */
KERNEL void inner_update_logbf32(float *restrict logbf32_)
{
    for (int i = 0; i < 4; i++)
        logbf32_[i] = 949.0f;
}

/* exp2f32[n] = 950                                                                names.cnn:1901
 * -> exp2f32[4] */
KERNEL void inner_update_exp2f32(float *restrict exp2f32_)
{
    for (int i = 0; i < 4; i++)
        exp2f32_[i] = 9.5e+02f;
}

/* log2f32[n] = 951                                                                names.cnn:1903
 * -> log2f32[4] */
KERNEL void inner_update_log2f32(float *restrict log2f32_)
{
    for (int i = 0; i < 4; i++)
        log2f32_[i] = 951.0f;
}

/* powf32[n] = 952                                                                 names.cnn:1905
 * -> powf32[4] */
KERNEL void inner_update_powf32(float *restrict powf32_)
{
    for (int i = 0; i < 4; i++)
        powf32_[i] = 952.0f;
}

/* sqrtf32[n] = 953                                                                names.cnn:1907
 * -> sqrtf32[4] */
KERNEL void inner_update_sqrtf32(float *restrict sqrtf32_)
{
    for (int i = 0; i < 4; i++)
        sqrtf32_[i] = 953.0f;
}

/* hypotf32[n] = 954                                                               names.cnn:1909
 * -> hypotf32[4] */
KERNEL void inner_update_hypotf32(float *restrict hypotf32_)
{
    for (int i = 0; i < 4; i++)
        hypotf32_[i] = 954.0f;
}

/* cbrtf32[n] = 955                                                                names.cnn:1911
 * -> cbrtf32[4] */
KERNEL void inner_update_cbrtf32(float *restrict cbrtf32_)
{
    for (int i = 0; i < 4; i++)
        cbrtf32_[i] = 955.0f;
}

/* ceilf32[n] = 956                                                                names.cnn:1913
 * -> ceilf32[4] */
KERNEL void inner_update_ceilf32(float *restrict ceilf32_)
{
    for (int i = 0; i < 4; i++)
        ceilf32_[i] = 956.0f;
}

/* fabsf32[n] = 957                                                                names.cnn:1915
 * -> fabsf32[4] */
KERNEL void inner_update_fabsf32(float *restrict fabsf32_)
{
    for (int i = 0; i < 4; i++)
        fabsf32_[i] = 957.0f;
}

/* floorf32[n] = 958                                                               names.cnn:1917
 * -> floorf32[4] */
KERNEL void inner_update_floorf32(float *restrict floorf32_)
{
    for (int i = 0; i < 4; i++)
        floorf32_[i] = 958.0f;
}

/* fmodf32[n] = 959                                                                names.cnn:1919
 * -> fmodf32[4] */
KERNEL void inner_update_fmodf32(float *restrict fmodf32_)
{
    for (int i = 0; i < 4; i++)
        fmodf32_[i] = 959.0f;
}

/* copysignf32[n] = 960                                                            names.cnn:1921
 * -> copysignf32[4] */
KERNEL void inner_update_copysignf32(float *restrict copysignf32_)
{
    for (int i = 0; i < 4; i++)
        copysignf32_[i] = 9.6e+02f;
}

/* nanf32[n] = 961                                                                 names.cnn:1923
 * -> nanf32[4] */
KERNEL void inner_update_nanf32(float *restrict nanf32_)
{
    for (int i = 0; i < 4; i++)
        nanf32_[i] = 961.0f;
}

/* j0f32[n] = 962                                                                  names.cnn:1925
 * -> j0f32[4] */
KERNEL void inner_update_j0f32(float *restrict j0f32_)
{
    for (int i = 0; i < 4; i++)
        j0f32_[i] = 962.0f;
}

/* j1f32[n] = 963                                                                  names.cnn:1927
 * -> j1f32[4] */
KERNEL void inner_update_j1f32(float *restrict j1f32_)
{
    for (int i = 0; i < 4; i++)
        j1f32_[i] = 963.0f;
}

/* jnf32[n] = 964                                                                  names.cnn:1929
 * -> jnf32[4] */
KERNEL void inner_update_jnf32(float *restrict jnf32_)
{
    for (int i = 0; i < 4; i++)
        jnf32_[i] = 964.0f;
}

/* y0f32[n] = 965                                                                  names.cnn:1931
 * -> y0f32[4] */
KERNEL void inner_update_y0f32(float *restrict y0f32_)
{
    for (int i = 0; i < 4; i++)
        y0f32_[i] = 965.0f;
}

/* y1f32[n] = 966                                                                  names.cnn:1933
 * -> y1f32[4] */
KERNEL void inner_update_y1f32(float *restrict y1f32_)
{
    for (int i = 0; i < 4; i++)
        y1f32_[i] = 966.0f;
}

/* ynf32[n] = 967                                                                  names.cnn:1935
 * -> ynf32[4] */
KERNEL void inner_update_ynf32(float *restrict ynf32_)
{
    for (int i = 0; i < 4; i++)
        ynf32_[i] = 967.0f;
}

/* erff32[n] = 968                                                                 names.cnn:1937
 * -> erff32[4] */
KERNEL void inner_update_erff32(float *restrict erff32_)
{
    for (int i = 0; i < 4; i++)
        erff32_[i] = 968.0f;
}

/* erfcf32[n] = 969                                                                names.cnn:1939
 * -> erfcf32[4] */
KERNEL void inner_update_erfcf32(float *restrict erfcf32_)
{
    for (int i = 0; i < 4; i++)
        erfcf32_[i] = 969.0f;
}

/* lgammaf32[n] = 970                                                              names.cnn:1941
 * -> lgammaf32[4] */
KERNEL void inner_update_lgammaf32(float *restrict lgammaf32_)
{
    for (int i = 0; i < 4; i++)
        lgammaf32_[i] = 9.7e+02f;
}

/* tgammaf32[n] = 971                                                              names.cnn:1943
 * -> tgammaf32[4] */
KERNEL void inner_update_tgammaf32(float *restrict tgammaf32_)
{
    for (int i = 0; i < 4; i++)
        tgammaf32_[i] = 971.0f;
}

/* lgammaf32_r[n] = 972                                                            names.cnn:1945
 * -> lgammaf32_r[4] */
KERNEL void inner_update_lgammaf32_r(float *restrict lgammaf32_r_)
{
    for (int i = 0; i < 4; i++)
        lgammaf32_r_[i] = 972.0f;
}

/* rintf32[n] = 973                                                                names.cnn:1947
 * -> rintf32[4] */
KERNEL void inner_update_rintf32(float *restrict rintf32_)
{
    for (int i = 0; i < 4; i++)
        rintf32_[i] = 973.0f;
}

/* nextafterf32[n] = 974                                                           names.cnn:1949
 * -> nextafterf32[4] */
KERNEL void inner_update_nextafterf32(float *restrict nextafterf32_)
{
    for (int i = 0; i < 4; i++)
        nextafterf32_[i] = 974.0f;
}

/* nextdownf32[n] = 975                                                            names.cnn:1951
 * -> nextdownf32[4] */
KERNEL void inner_update_nextdownf32(float *restrict nextdownf32_)
{
    for (int i = 0; i < 4; i++)
        nextdownf32_[i] = 975.0f;
}

/* nextupf32[n] = 976                                                              names.cnn:1953
 * -> nextupf32[4] */
KERNEL void inner_update_nextupf32(float *restrict nextupf32_)
{
    for (int i = 0; i < 4; i++)
        nextupf32_[i] = 976.0f;
}

/* remainderf32[n] = 977                                                           names.cnn:1955
 * -> remainderf32[4] */
KERNEL void inner_update_remainderf32(float *restrict remainderf32_)
{
    for (int i = 0; i < 4; i++)
        remainderf32_[i] = 977.0f;
}

/* scalbnf32[n] = 978                                                              names.cnn:1957
 * -> scalbnf32[4] */
KERNEL void inner_update_scalbnf32(float *restrict scalbnf32_)
{
    for (int i = 0; i < 4; i++)
        scalbnf32_[i] = 978.0f;
}

/* ilogbf32[n] = 979                                                               names.cnn:1959
 * -> ilogbf32[4] */
KERNEL void inner_update_ilogbf32(float *restrict ilogbf32_)
{
    for (int i = 0; i < 4; i++)
        ilogbf32_[i] = 979.0f;
}

/* llogbf32[n] = 980                                                               names.cnn:1961
 * -> llogbf32[4] */
KERNEL void inner_update_llogbf32(float *restrict llogbf32_)
{
    for (int i = 0; i < 4; i++)
        llogbf32_[i] = 9.8e+02f;
}

/* scalblnf32[n] = 981                                                             names.cnn:1963
 * -> scalblnf32[4] */
KERNEL void inner_update_scalblnf32(float *restrict scalblnf32_)
{
    for (int i = 0; i < 4; i++)
        scalblnf32_[i] = 981.0f;
}

/* nearbyintf32[n] = 982                                                           names.cnn:1965
 * -> nearbyintf32[4] */
KERNEL void inner_update_nearbyintf32(float *restrict nearbyintf32_)
{
    for (int i = 0; i < 4; i++)
        nearbyintf32_[i] = 982.0f;
}

/* roundf32[n] = 983                                                               names.cnn:1967
 * -> roundf32[4] */
KERNEL void inner_update_roundf32(float *restrict roundf32_)
{
    for (int i = 0; i < 4; i++)
        roundf32_[i] = 983.0f;
}

/* truncf32[n] = 984                                                               names.cnn:1969
 * -> truncf32[4] */
KERNEL void inner_update_truncf32(float *restrict truncf32_)
{
    for (int i = 0; i < 4; i++)
        truncf32_[i] = 984.0f;
}

/* remquof32[n] = 985                                                              names.cnn:1971
 * -> remquof32[4] */
KERNEL void inner_update_remquof32(float *restrict remquof32_)
{
    for (int i = 0; i < 4; i++)
        remquof32_[i] = 985.0f;
}

/* lrintf32[n] = 986                                                               names.cnn:1973
 * -> lrintf32[4] */
KERNEL void inner_update_lrintf32(float *restrict lrintf32_)
{
    for (int i = 0; i < 4; i++)
        lrintf32_[i] = 986.0f;
}

/* llrintf32[n] = 987                                                              names.cnn:1975
 * -> llrintf32[4] */
KERNEL void inner_update_llrintf32(float *restrict llrintf32_)
{
    for (int i = 0; i < 4; i++)
        llrintf32_[i] = 987.0f;
}

/* lroundf32[n] = 988                                                              names.cnn:1977
 * -> lroundf32[4] */
KERNEL void inner_update_lroundf32(float *restrict lroundf32_)
{
    for (int i = 0; i < 4; i++)
        lroundf32_[i] = 988.0f;
}

/* llroundf32[n] = 989                                                             names.cnn:1979
 * -> llroundf32[4] */
KERNEL void inner_update_llroundf32(float *restrict llroundf32_)
{
    for (int i = 0; i < 4; i++)
        llroundf32_[i] = 989.0f;
}

/* fdimf32[n] = 990                                                                names.cnn:1981
 * -> fdimf32[4] */
KERNEL void inner_update_fdimf32(float *restrict fdimf32_)
{
    for (int i = 0; i < 4; i++)
        fdimf32_[i] = 9.9e+02f;
}

/* fmaxf32[n] = 991                                                                names.cnn:1983
 * -> fmaxf32[4] */
KERNEL void inner_update_fmaxf32(float *restrict fmaxf32_)
{
    for (int i = 0; i < 4; i++)
        fmaxf32_[i] = 991.0f;
}

/* fminf32[n] = 992                                                                names.cnn:1985
 * -> fminf32[4] */
KERNEL void inner_update_fminf32(float *restrict fminf32_)
{
    for (int i = 0; i < 4; i++)
        fminf32_[i] = 992.0f;
}

/* fmaf32[n] = 993                                                                 names.cnn:1987
 * -> fmaf32[4] */
KERNEL void inner_update_fmaf32(float *restrict fmaf32_)
{
    for (int i = 0; i < 4; i++)
        fmaf32_[i] = 993.0f;
}

/* roundevenf32[n] = 994                                                           names.cnn:1989
 * -> roundevenf32[4] */
KERNEL void inner_update_roundevenf32(float *restrict roundevenf32_)
{
    for (int i = 0; i < 4; i++)
        roundevenf32_[i] = 994.0f;
}

/* fromfpf32[n] = 995                                                              names.cnn:1991
 * -> fromfpf32[4] */
KERNEL void inner_update_fromfpf32(float *restrict fromfpf32_)
{
    for (int i = 0; i < 4; i++)
        fromfpf32_[i] = 995.0f;
}

/* ufromfpf32[n] = 996                                                             names.cnn:1993
 * -> ufromfpf32[4] */
KERNEL void inner_update_ufromfpf32(float *restrict ufromfpf32_)
{
    for (int i = 0; i < 4; i++)
        ufromfpf32_[i] = 996.0f;
}

/* fromfpxf32[n] = 997                                                             names.cnn:1995
 * -> fromfpxf32[4] */
KERNEL void inner_update_fromfpxf32(float *restrict fromfpxf32_)
{
    for (int i = 0; i < 4; i++)
        fromfpxf32_[i] = 997.0f;
}

/* ufromfpxf32[n] = 998                                                            names.cnn:1997
 * -> ufromfpxf32[4] */
KERNEL void inner_update_ufromfpxf32(float *restrict ufromfpxf32_)
{
    for (int i = 0; i < 4; i++)
        ufromfpxf32_[i] = 998.0f;
}

/* canonicalizef32[n] = 999                                                        names.cnn:1999
 * -> canonicalizef32[4] */
KERNEL void inner_update_canonicalizef32(float *restrict canonicalizef32_)
{
    for (int i = 0; i < 4; i++)
        canonicalizef32_[i] = 999.0f;
}

/* fmaxmagf32[n] = 1000                                                            names.cnn:2001
 * -> fmaxmagf32[4] */
KERNEL void inner_update_fmaxmagf32(float *restrict fmaxmagf32_)
{
    for (int i = 0; i < 4; i++)
        fmaxmagf32_[i] = 1e+03f;
}

/* fminmagf32[n] = 1001                                                            names.cnn:2003
 * -> fminmagf32[4] */
KERNEL void inner_update_fminmagf32(float *restrict fminmagf32_)
{
    for (int i = 0; i < 4; i++)
        fminmagf32_[i] = 1001.0f;
}

/* fmaximumf32[n] = 1002                                                           names.cnn:2005
 * -> fmaximumf32[4] */
KERNEL void inner_update_fmaximumf32(float *restrict fmaximumf32_)
{
    for (int i = 0; i < 4; i++)
        fmaximumf32_[i] = 1002.0f;
}

/* fminimumf32[n] = 1003                                                           names.cnn:2007
 * -> fminimumf32[4] */
KERNEL void inner_update_fminimumf32(float *restrict fminimumf32_)
{
    for (int i = 0; i < 4; i++)
        fminimumf32_[i] = 1003.0f;
}

/* fmaximum_numf32[n] = 1004                                                       names.cnn:2009
 * -> fmaximum_numf32[4] */
KERNEL void inner_update_fmaximum_numf32(float *restrict fmaximum_numf32_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_numf32_[i] = 1004.0f;
}

/* fminimum_numf32[n] = 1005                                                       names.cnn:2011
 * -> fminimum_numf32[4] */
KERNEL void inner_update_fminimum_numf32(float *restrict fminimum_numf32_)
{
    for (int i = 0; i < 4; i++)
        fminimum_numf32_[i] = 1005.0f;
}

/* fmaximum_magf32[n] = 1006                                                       names.cnn:2013
 * -> fmaximum_magf32[4] */
KERNEL void inner_update_fmaximum_magf32(float *restrict fmaximum_magf32_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_magf32_[i] = 1006.0f;
}

/* fminimum_magf32[n] = 1007                                                       names.cnn:2015
 * -> fminimum_magf32[4] */
KERNEL void inner_update_fminimum_magf32(float *restrict fminimum_magf32_)
{
    for (int i = 0; i < 4; i++)
        fminimum_magf32_[i] = 1007.0f;
}

/* fmaximum_mag_numf32[n] = 1008                                                   names.cnn:2017
 * -> fmaximum_mag_numf32[4] */
KERNEL void inner_update_fmaximum_mag_numf32(float *restrict fmaximum_mag_numf32_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_mag_numf32_[i] = 1008.0f;
}

/* fminimum_mag_numf32[n] = 1009                                                   names.cnn:2019
 * -> fminimum_mag_numf32[4] */
KERNEL void inner_update_fminimum_mag_numf32(float *restrict fminimum_mag_numf32_)
{
    for (int i = 0; i < 4; i++)
        fminimum_mag_numf32_[i] = 1009.0f;
}

/* totalorderf32[n] = 1010                                                         names.cnn:2021
 * -> totalorderf32[4] */
KERNEL void inner_update_totalorderf32(float *restrict totalorderf32_)
{
    for (int i = 0; i < 4; i++)
        totalorderf32_[i] = 1.01e+03f;
}

/* totalordermagf32[n] = 1011                                                      names.cnn:2023
 * -> totalordermagf32[4] */
KERNEL void inner_update_totalordermagf32(float *restrict totalordermagf32_)
{
    for (int i = 0; i < 4; i++)
        totalordermagf32_[i] = 1011.0f;
}

/* getpayloadf32[n] = 1012                                                         names.cnn:2025
 * -> getpayloadf32[4] */
KERNEL void inner_update_getpayloadf32(float *restrict getpayloadf32_)
{
    for (int i = 0; i < 4; i++)
        getpayloadf32_[i] = 1012.0f;
}

/* setpayloadf32[n] = 1013                                                         names.cnn:2027
 * -> setpayloadf32[4] */
KERNEL void inner_update_setpayloadf32(float *restrict setpayloadf32_)
{
    for (int i = 0; i < 4; i++)
        setpayloadf32_[i] = 1013.0f;
}

/* setpayloadsigf32[n] = 1014                                                      names.cnn:2029
 * -> setpayloadsigf32[4] */
KERNEL void inner_update_setpayloadsigf32(float *restrict setpayloadsigf32_)
{
    for (int i = 0; i < 4; i++)
        setpayloadsigf32_[i] = 1014.0f;
}

/* acosf64[n] = 1015                                                               names.cnn:2031
 * -> acosf64[4] */
KERNEL void inner_update_acosf64(float *restrict acosf64_)
{
    for (int i = 0; i < 4; i++)
        acosf64_[i] = 1015.0f;
}

/* asinf64[n] = 1016                                                               names.cnn:2033
 * -> asinf64[4] */
KERNEL void inner_update_asinf64(float *restrict asinf64_)
{
    for (int i = 0; i < 4; i++)
        asinf64_[i] = 1016.0f;
}

/* atanf64[n] = 1017                                                               names.cnn:2035
 * -> atanf64[4] */
KERNEL void inner_update_atanf64(float *restrict atanf64_)
{
    for (int i = 0; i < 4; i++)
        atanf64_[i] = 1017.0f;
}

/* atan2f64[n] = 1018                                                              names.cnn:2037
 * -> atan2f64[4] */
KERNEL void inner_update_atan2f64(float *restrict atan2f64_)
{
    for (int i = 0; i < 4; i++)
        atan2f64_[i] = 1018.0f;
}

/* cosf64[n] = 1019                                                                names.cnn:2039
 * -> cosf64[4] */
KERNEL void inner_update_cosf64(float *restrict cosf64_)
{
    for (int i = 0; i < 4; i++)
        cosf64_[i] = 1019.0f;
}

/* sinf64[n] = 1020                                                                names.cnn:2041
 * -> sinf64[4] */
KERNEL void inner_update_sinf64(float *restrict sinf64_)
{
    for (int i = 0; i < 4; i++)
        sinf64_[i] = 1.02e+03f;
}

/* tanf64[n] = 1021                                                                names.cnn:2043
 * -> tanf64[4] */
KERNEL void inner_update_tanf64(float *restrict tanf64_)
{
    for (int i = 0; i < 4; i++)
        tanf64_[i] = 1021.0f;
}

/* coshf64[n] = 1022                                                               names.cnn:2045
 * -> coshf64[4] */
KERNEL void inner_update_coshf64(float *restrict coshf64_)
{
    for (int i = 0; i < 4; i++)
        coshf64_[i] = 1022.0f;
}

/* sinhf64[n] = 1023                                                               names.cnn:2047
 * -> sinhf64[4] */
KERNEL void inner_update_sinhf64(float *restrict sinhf64_)
{
    for (int i = 0; i < 4; i++)
        sinhf64_[i] = 1023.0f;
}

/* tanhf64[n] = 1024                                                               names.cnn:2049
 * -> tanhf64[4] */
KERNEL void inner_update_tanhf64(float *restrict tanhf64_)
{
    for (int i = 0; i < 4; i++)
        tanhf64_[i] = 1024.0f;
}

/* sincosf64[n] = 1025                                                             names.cnn:2051
 * -> sincosf64[4] */
KERNEL void inner_update_sincosf64(float *restrict sincosf64_)
{
    for (int i = 0; i < 4; i++)
        sincosf64_[i] = 1025.0f;
}

/* acoshf64[n] = 1026                                                              names.cnn:2053
 * -> acoshf64[4] */
KERNEL void inner_update_acoshf64(float *restrict acoshf64_)
{
    for (int i = 0; i < 4; i++)
        acoshf64_[i] = 1026.0f;
}

/* asinhf64[n] = 1027                                                              names.cnn:2055
 * -> asinhf64[4] */
KERNEL void inner_update_asinhf64(float *restrict asinhf64_)
{
    for (int i = 0; i < 4; i++)
        asinhf64_[i] = 1027.0f;
}

/* atanhf64[n] = 1028                                                              names.cnn:2057
 * -> atanhf64[4] */
KERNEL void inner_update_atanhf64(float *restrict atanhf64_)
{
    for (int i = 0; i < 4; i++)
        atanhf64_[i] = 1028.0f;
}

/* expf64[n] = 1029                                                                names.cnn:2059
 * -> expf64[4] */
KERNEL void inner_update_expf64(float *restrict expf64_)
{
    for (int i = 0; i < 4; i++)
        expf64_[i] = 1029.0f;
}

/* frexpf64[n] = 1030                                                              names.cnn:2061
 * -> frexpf64[4] */
KERNEL void inner_update_frexpf64(float *restrict frexpf64_)
{
    for (int i = 0; i < 4; i++)
        frexpf64_[i] = 1.03e+03f;
}

/* ldexpf64[n] = 1031                                                              names.cnn:2063
 * -> ldexpf64[4] */
KERNEL void inner_update_ldexpf64(float *restrict ldexpf64_)
{
    for (int i = 0; i < 4; i++)
        ldexpf64_[i] = 1031.0f;
}

/* logf64[n] = 1032                                                                names.cnn:2065
 * -> logf64[4] */
KERNEL void inner_update_logf64(float *restrict logf64_)
{
    for (int i = 0; i < 4; i++)
        logf64_[i] = 1032.0f;
}

/* log10f64[n] = 1033                                                              names.cnn:2067
 * -> log10f64[4] */
KERNEL void inner_update_log10f64(float *restrict log10f64_)
{
    for (int i = 0; i < 4; i++)
        log10f64_[i] = 1033.0f;
}

/* modff64[n] = 1034                                                               names.cnn:2069
 * -> modff64[4] */
KERNEL void inner_update_modff64(float *restrict modff64_)
{
    for (int i = 0; i < 4; i++)
        modff64_[i] = 1034.0f;
}

/* exp10f64[n] = 1035                                                              names.cnn:2071
 * -> exp10f64[4] */
KERNEL void inner_update_exp10f64(float *restrict exp10f64_)
{
    for (int i = 0; i < 4; i++)
        exp10f64_[i] = 1035.0f;
}

/* expm1f64[n] = 1036                                                              names.cnn:2073
 * -> expm1f64[4] */
KERNEL void inner_update_expm1f64(float *restrict expm1f64_)
{
    for (int i = 0; i < 4; i++)
        expm1f64_[i] = 1036.0f;
}

/* log1pf64[n] = 1037                                                              names.cnn:2075
 * -> log1pf64[4] */
KERNEL void inner_update_log1pf64(float *restrict log1pf64_)
{
    for (int i = 0; i < 4; i++)
        log1pf64_[i] = 1037.0f;
}

/* logbf64[n] = 1038                                                               names.cnn:2077
 * -> logbf64[4] */
KERNEL void inner_update_logbf64(float *restrict logbf64_)
{
    for (int i = 0; i < 4; i++)
        logbf64_[i] = 1038.0f;
}

/* exp2f64[n] = 1039                                                               names.cnn:2079
 * -> exp2f64[4] */
KERNEL void inner_update_exp2f64(float *restrict exp2f64_)
{
    for (int i = 0; i < 4; i++)
        exp2f64_[i] = 1039.0f;
}

/* log2f64[n] = 1040                                                               names.cnn:2081
 * -> log2f64[4] */
KERNEL void inner_update_log2f64(float *restrict log2f64_)
{
    for (int i = 0; i < 4; i++)
        log2f64_[i] = 1.04e+03f;
}

/* powf64[n] = 1041                                                                names.cnn:2083
 * -> powf64[4] */
KERNEL void inner_update_powf64(float *restrict powf64_)
{
    for (int i = 0; i < 4; i++)
        powf64_[i] = 1041.0f;
}

/* sqrtf64[n] = 1042                                                               names.cnn:2085
 * -> sqrtf64[4] */
KERNEL void inner_update_sqrtf64(float *restrict sqrtf64_)
{
    for (int i = 0; i < 4; i++)
        sqrtf64_[i] = 1042.0f;
}

/* hypotf64[n] = 1043                                                              names.cnn:2087
 * -> hypotf64[4] */
KERNEL void inner_update_hypotf64(float *restrict hypotf64_)
{
    for (int i = 0; i < 4; i++)
        hypotf64_[i] = 1043.0f;
}

/* cbrtf64[n] = 1044                                                               names.cnn:2089
 * -> cbrtf64[4] */
KERNEL void inner_update_cbrtf64(float *restrict cbrtf64_)
{
    for (int i = 0; i < 4; i++)
        cbrtf64_[i] = 1044.0f;
}

/* ceilf64[n] = 1045                                                               names.cnn:2091
 * -> ceilf64[4] */
KERNEL void inner_update_ceilf64(float *restrict ceilf64_)
{
    for (int i = 0; i < 4; i++)
        ceilf64_[i] = 1045.0f;
}

/* fabsf64[n] = 1046                                                               names.cnn:2093
 * -> fabsf64[4] */
KERNEL void inner_update_fabsf64(float *restrict fabsf64_)
{
    for (int i = 0; i < 4; i++)
        fabsf64_[i] = 1046.0f;
}

/* floorf64[n] = 1047                                                              names.cnn:2095
 * -> floorf64[4] */
KERNEL void inner_update_floorf64(float *restrict floorf64_)
{
    for (int i = 0; i < 4; i++)
        floorf64_[i] = 1047.0f;
}

/* fmodf64[n] = 1048                                                               names.cnn:2097
 * -> fmodf64[4] */
KERNEL void inner_update_fmodf64(float *restrict fmodf64_)
{
    for (int i = 0; i < 4; i++)
        fmodf64_[i] = 1048.0f;
}

/* copysignf64[n] = 1049                                                           names.cnn:2099
 * -> copysignf64[4] */
KERNEL void inner_update_copysignf64(float *restrict copysignf64_)
{
    for (int i = 0; i < 4; i++)
        copysignf64_[i] = 1049.0f;
}

/* nanf64[n] = 1050                                                                names.cnn:2101
 * -> nanf64[4] */
KERNEL void inner_update_nanf64(float *restrict nanf64_)
{
    for (int i = 0; i < 4; i++)
        nanf64_[i] = 1.05e+03f;
}

/* j0f64[n] = 1051                                                                 names.cnn:2103
 * -> j0f64[4] */
KERNEL void inner_update_j0f64(float *restrict j0f64_)
{
    for (int i = 0; i < 4; i++)
        j0f64_[i] = 1051.0f;
}

/* j1f64[n] = 1052                                                                 names.cnn:2105
 * -> j1f64[4] */
KERNEL void inner_update_j1f64(float *restrict j1f64_)
{
    for (int i = 0; i < 4; i++)
        j1f64_[i] = 1052.0f;
}

/* jnf64[n] = 1053                                                                 names.cnn:2107
 * -> jnf64[4] */
KERNEL void inner_update_jnf64(float *restrict jnf64_)
{
    for (int i = 0; i < 4; i++)
        jnf64_[i] = 1053.0f;
}

/* y0f64[n] = 1054                                                                 names.cnn:2109
 * -> y0f64[4] */
KERNEL void inner_update_y0f64(float *restrict y0f64_)
{
    for (int i = 0; i < 4; i++)
        y0f64_[i] = 1054.0f;
}

/* y1f64[n] = 1055                                                                 names.cnn:2111
 * -> y1f64[4] */
KERNEL void inner_update_y1f64(float *restrict y1f64_)
{
    for (int i = 0; i < 4; i++)
        y1f64_[i] = 1055.0f;
}

/* ynf64[n] = 1056                                                                 names.cnn:2113
 * -> ynf64[4] */
KERNEL void inner_update_ynf64(float *restrict ynf64_)
{
    for (int i = 0; i < 4; i++)
        ynf64_[i] = 1056.0f;
}

/* erff64[n] = 1057                                                                names.cnn:2115
 * -> erff64[4] */
KERNEL void inner_update_erff64(float *restrict erff64_)
{
    for (int i = 0; i < 4; i++)
        erff64_[i] = 1057.0f;
}

/* erfcf64[n] = 1058                                                               names.cnn:2117
 * -> erfcf64[4] */
KERNEL void inner_update_erfcf64(float *restrict erfcf64_)
{
    for (int i = 0; i < 4; i++)
        erfcf64_[i] = 1058.0f;
}

/* lgammaf64[n] = 1059                                                             names.cnn:2119
 * -> lgammaf64[4] */
KERNEL void inner_update_lgammaf64(float *restrict lgammaf64_)
{
    for (int i = 0; i < 4; i++)
        lgammaf64_[i] = 1059.0f;
}

/* tgammaf64[n] = 1060                                                             names.cnn:2121
 * -> tgammaf64[4] */
KERNEL void inner_update_tgammaf64(float *restrict tgammaf64_)
{
    for (int i = 0; i < 4; i++)
        tgammaf64_[i] = 1.06e+03f;
}

/* lgammaf64_r[n] = 1061                                                           names.cnn:2123
 * -> lgammaf64_r[4] */
KERNEL void inner_update_lgammaf64_r(float *restrict lgammaf64_r_)
{
    for (int i = 0; i < 4; i++)
        lgammaf64_r_[i] = 1061.0f;
}

/* rintf64[n] = 1062                                                               names.cnn:2125
 * -> rintf64[4] */
KERNEL void inner_update_rintf64(float *restrict rintf64_)
{
    for (int i = 0; i < 4; i++)
        rintf64_[i] = 1062.0f;
}

/* nextafterf64[n] = 1063                                                          names.cnn:2127
 * -> nextafterf64[4] */
KERNEL void inner_update_nextafterf64(float *restrict nextafterf64_)
{
    for (int i = 0; i < 4; i++)
        nextafterf64_[i] = 1063.0f;
}

/* nextdownf64[n] = 1064                                                           names.cnn:2129
 * -> nextdownf64[4] */
KERNEL void inner_update_nextdownf64(float *restrict nextdownf64_)
{
    for (int i = 0; i < 4; i++)
        nextdownf64_[i] = 1064.0f;
}

/* nextupf64[n] = 1065                                                             names.cnn:2131
 * -> nextupf64[4] */
KERNEL void inner_update_nextupf64(float *restrict nextupf64_)
{
    for (int i = 0; i < 4; i++)
        nextupf64_[i] = 1065.0f;
}

/* remainderf64[n] = 1066                                                          names.cnn:2133
 * -> remainderf64[4] */
KERNEL void inner_update_remainderf64(float *restrict remainderf64_)
{
    for (int i = 0; i < 4; i++)
        remainderf64_[i] = 1066.0f;
}

/* scalbnf64[n] = 1067                                                             names.cnn:2135
 * -> scalbnf64[4] */
KERNEL void inner_update_scalbnf64(float *restrict scalbnf64_)
{
    for (int i = 0; i < 4; i++)
        scalbnf64_[i] = 1067.0f;
}

/* ilogbf64[n] = 1068                                                              names.cnn:2137
 * -> ilogbf64[4] */
KERNEL void inner_update_ilogbf64(float *restrict ilogbf64_)
{
    for (int i = 0; i < 4; i++)
        ilogbf64_[i] = 1068.0f;
}

/* llogbf64[n] = 1069                                                              names.cnn:2139
 * -> llogbf64[4] */
KERNEL void inner_update_llogbf64(float *restrict llogbf64_)
{
    for (int i = 0; i < 4; i++)
        llogbf64_[i] = 1069.0f;
}

/* scalblnf64[n] = 1070                                                            names.cnn:2141
 * -> scalblnf64[4] */
KERNEL void inner_update_scalblnf64(float *restrict scalblnf64_)
{
    for (int i = 0; i < 4; i++)
        scalblnf64_[i] = 1.07e+03f;
}

/* nearbyintf64[n] = 1071                                                          names.cnn:2143
 * -> nearbyintf64[4] */
KERNEL void inner_update_nearbyintf64(float *restrict nearbyintf64_)
{
    for (int i = 0; i < 4; i++)
        nearbyintf64_[i] = 1071.0f;
}

/* roundf64[n] = 1072                                                              names.cnn:2145
 * -> roundf64[4] */
KERNEL void inner_update_roundf64(float *restrict roundf64_)
{
    for (int i = 0; i < 4; i++)
        roundf64_[i] = 1072.0f;
}

/* truncf64[n] = 1073                                                              names.cnn:2147
 * -> truncf64[4] */
KERNEL void inner_update_truncf64(float *restrict truncf64_)
{
    for (int i = 0; i < 4; i++)
        truncf64_[i] = 1073.0f;
}

/* remquof64[n] = 1074                                                             names.cnn:2149
 * -> remquof64[4] */
KERNEL void inner_update_remquof64(float *restrict remquof64_)
{
    for (int i = 0; i < 4; i++)
        remquof64_[i] = 1074.0f;
}

/* lrintf64[n] = 1075                                                              names.cnn:2151
 * -> lrintf64[4] */
KERNEL void inner_update_lrintf64(float *restrict lrintf64_)
{
    for (int i = 0; i < 4; i++)
        lrintf64_[i] = 1075.0f;
}

/* llrintf64[n] = 1076                                                             names.cnn:2153
 * -> llrintf64[4] */
KERNEL void inner_update_llrintf64(float *restrict llrintf64_)
{
    for (int i = 0; i < 4; i++)
        llrintf64_[i] = 1076.0f;
}

/* lroundf64[n] = 1077                                                             names.cnn:2155
 * -> lroundf64[4] */
KERNEL void inner_update_lroundf64(float *restrict lroundf64_)
{
    for (int i = 0; i < 4; i++)
        lroundf64_[i] = 1077.0f;
}

/* llroundf64[n] = 1078                                                            names.cnn:2157
 * -> llroundf64[4] */
KERNEL void inner_update_llroundf64(float *restrict llroundf64_)
{
    for (int i = 0; i < 4; i++)
        llroundf64_[i] = 1078.0f;
}

/* fdimf64[n] = 1079                                                               names.cnn:2159
 * -> fdimf64[4] */
KERNEL void inner_update_fdimf64(float *restrict fdimf64_)
{
    for (int i = 0; i < 4; i++)
        fdimf64_[i] = 1079.0f;
}

/* fmaxf64[n] = 1080                                                               names.cnn:2161
 * -> fmaxf64[4] */
KERNEL void inner_update_fmaxf64(float *restrict fmaxf64_)
{
    for (int i = 0; i < 4; i++)
        fmaxf64_[i] = 1.08e+03f;
}

/* fminf64[n] = 1081                                                               names.cnn:2163
 * -> fminf64[4] */
KERNEL void inner_update_fminf64(float *restrict fminf64_)
{
    for (int i = 0; i < 4; i++)
        fminf64_[i] = 1081.0f;
}

/* fmaf64[n] = 1082                                                                names.cnn:2165
 * -> fmaf64[4] */
KERNEL void inner_update_fmaf64(float *restrict fmaf64_)
{
    for (int i = 0; i < 4; i++)
        fmaf64_[i] = 1082.0f;
}

/* roundevenf64[n] = 1083                                                          names.cnn:2167
 * -> roundevenf64[4] */
KERNEL void inner_update_roundevenf64(float *restrict roundevenf64_)
{
    for (int i = 0; i < 4; i++)
        roundevenf64_[i] = 1083.0f;
}

/* fromfpf64[n] = 1084                                                             names.cnn:2169
 * -> fromfpf64[4] */
KERNEL void inner_update_fromfpf64(float *restrict fromfpf64_)
{
    for (int i = 0; i < 4; i++)
        fromfpf64_[i] = 1084.0f;
}

/* ufromfpf64[n] = 1085                                                            names.cnn:2171
 * -> ufromfpf64[4] */
KERNEL void inner_update_ufromfpf64(float *restrict ufromfpf64_)
{
    for (int i = 0; i < 4; i++)
        ufromfpf64_[i] = 1085.0f;
}

/* fromfpxf64[n] = 1086                                                            names.cnn:2173
 * -> fromfpxf64[4] */
KERNEL void inner_update_fromfpxf64(float *restrict fromfpxf64_)
{
    for (int i = 0; i < 4; i++)
        fromfpxf64_[i] = 1086.0f;
}

/* ufromfpxf64[n] = 1087                                                           names.cnn:2175
 * -> ufromfpxf64[4] */
KERNEL void inner_update_ufromfpxf64(float *restrict ufromfpxf64_)
{
    for (int i = 0; i < 4; i++)
        ufromfpxf64_[i] = 1087.0f;
}

/* canonicalizef64[n] = 1088                                                       names.cnn:2177
 * -> canonicalizef64[4] */
KERNEL void inner_update_canonicalizef64(float *restrict canonicalizef64_)
{
    for (int i = 0; i < 4; i++)
        canonicalizef64_[i] = 1088.0f;
}

/* fmaxmagf64[n] = 1089                                                            names.cnn:2179
 * -> fmaxmagf64[4] */
KERNEL void inner_update_fmaxmagf64(float *restrict fmaxmagf64_)
{
    for (int i = 0; i < 4; i++)
        fmaxmagf64_[i] = 1089.0f;
}

/* fminmagf64[n] = 1090                                                            names.cnn:2181
 * -> fminmagf64[4] */
KERNEL void inner_update_fminmagf64(float *restrict fminmagf64_)
{
    for (int i = 0; i < 4; i++)
        fminmagf64_[i] = 1.09e+03f;
}

/* fmaximumf64[n] = 1091                                                           names.cnn:2183
 * -> fmaximumf64[4] */
KERNEL void inner_update_fmaximumf64(float *restrict fmaximumf64_)
{
    for (int i = 0; i < 4; i++)
        fmaximumf64_[i] = 1091.0f;
}

/* fminimumf64[n] = 1092                                                           names.cnn:2185
 * -> fminimumf64[4] */
KERNEL void inner_update_fminimumf64(float *restrict fminimumf64_)
{
    for (int i = 0; i < 4; i++)
        fminimumf64_[i] = 1092.0f;
}

/* fmaximum_numf64[n] = 1093                                                       names.cnn:2187
 * -> fmaximum_numf64[4] */
KERNEL void inner_update_fmaximum_numf64(float *restrict fmaximum_numf64_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_numf64_[i] = 1093.0f;
}

/* fminimum_numf64[n] = 1094                                                       names.cnn:2189
 * -> fminimum_numf64[4] */
KERNEL void inner_update_fminimum_numf64(float *restrict fminimum_numf64_)
{
    for (int i = 0; i < 4; i++)
        fminimum_numf64_[i] = 1094.0f;
}

/* fmaximum_magf64[n] = 1095                                                       names.cnn:2191
 * -> fmaximum_magf64[4] */
KERNEL void inner_update_fmaximum_magf64(float *restrict fmaximum_magf64_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_magf64_[i] = 1095.0f;
}

/* fminimum_magf64[n] = 1096                                                       names.cnn:2193
 * -> fminimum_magf64[4] */
KERNEL void inner_update_fminimum_magf64(float *restrict fminimum_magf64_)
{
    for (int i = 0; i < 4; i++)
        fminimum_magf64_[i] = 1096.0f;
}

/* fmaximum_mag_numf64[n] = 1097                                                   names.cnn:2195
 * -> fmaximum_mag_numf64[4] */
KERNEL void inner_update_fmaximum_mag_numf64(float *restrict fmaximum_mag_numf64_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_mag_numf64_[i] = 1097.0f;
}

/* fminimum_mag_numf64[n] = 1098                                                   names.cnn:2197
 * -> fminimum_mag_numf64[4] */
KERNEL void inner_update_fminimum_mag_numf64(float *restrict fminimum_mag_numf64_)
{
    for (int i = 0; i < 4; i++)
        fminimum_mag_numf64_[i] = 1098.0f;
}

/* totalorderf64[n] = 1099                                                         names.cnn:2199
 * -> totalorderf64[4] */
KERNEL void inner_update_totalorderf64(float *restrict totalorderf64_)
{
    for (int i = 0; i < 4; i++)
        totalorderf64_[i] = 1099.0f;
}

/* totalordermagf64[n] = 1100                                                      names.cnn:2201
 * -> totalordermagf64[4] */
KERNEL void inner_update_totalordermagf64(float *restrict totalordermagf64_)
{
    for (int i = 0; i < 4; i++)
        totalordermagf64_[i] = 1.1e+03f;
}

/* getpayloadf64[n] = 1101                                                         names.cnn:2203
 * -> getpayloadf64[4] */
KERNEL void inner_update_getpayloadf64(float *restrict getpayloadf64_)
{
    for (int i = 0; i < 4; i++)
        getpayloadf64_[i] = 1101.0f;
}

/* setpayloadf64[n] = 1102                                                         names.cnn:2205
 * -> setpayloadf64[4] */
KERNEL void inner_update_setpayloadf64(float *restrict setpayloadf64_)
{
    for (int i = 0; i < 4; i++)
        setpayloadf64_[i] = 1102.0f;
}

/* setpayloadsigf64[n] = 1103                                                      names.cnn:2207
 * -> setpayloadsigf64[4] */
KERNEL void inner_update_setpayloadsigf64(float *restrict setpayloadsigf64_)
{
    for (int i = 0; i < 4; i++)
        setpayloadsigf64_[i] = 1103.0f;
}

/* acosf128[n] = 1104                                                              names.cnn:2209
 * -> acosf128[4] */
KERNEL void inner_update_acosf128(float *restrict acosf128_)
{
    for (int i = 0; i < 4; i++)
        acosf128_[i] = 1104.0f;
}

/* asinf128[n] = 1105                                                              names.cnn:2211
 * -> asinf128[4] */
KERNEL void inner_update_asinf128(float *restrict asinf128_)
{
    for (int i = 0; i < 4; i++)
        asinf128_[i] = 1105.0f;
}

/* atanf128[n] = 1106                                                              names.cnn:2213
 * -> atanf128[4] */
KERNEL void inner_update_atanf128(float *restrict atanf128_)
{
    for (int i = 0; i < 4; i++)
        atanf128_[i] = 1106.0f;
}

/* atan2f128[n] = 1107                                                             names.cnn:2215
 * -> atan2f128[4] */
KERNEL void inner_update_atan2f128(float *restrict atan2f128_)
{
    for (int i = 0; i < 4; i++)
        atan2f128_[i] = 1107.0f;
}

/* cosf128[n] = 1108                                                               names.cnn:2217
 * -> cosf128[4] */
KERNEL void inner_update_cosf128(float *restrict cosf128_)
{
    for (int i = 0; i < 4; i++)
        cosf128_[i] = 1108.0f;
}

/* sinf128[n] = 1109                                                               names.cnn:2219
 * -> sinf128[4] */
KERNEL void inner_update_sinf128(float *restrict sinf128_)
{
    for (int i = 0; i < 4; i++)
        sinf128_[i] = 1109.0f;
}

/* tanf128[n] = 1110                                                               names.cnn:2221
 * -> tanf128[4] */
KERNEL void inner_update_tanf128(float *restrict tanf128_)
{
    for (int i = 0; i < 4; i++)
        tanf128_[i] = 1.11e+03f;
}

/* coshf128[n] = 1111                                                              names.cnn:2223
 * -> coshf128[4] */
KERNEL void inner_update_coshf128(float *restrict coshf128_)
{
    for (int i = 0; i < 4; i++)
        coshf128_[i] = 1111.0f;
}

/* sinhf128[n] = 1112                                                              names.cnn:2225
 * -> sinhf128[4] */
KERNEL void inner_update_sinhf128(float *restrict sinhf128_)
{
    for (int i = 0; i < 4; i++)
        sinhf128_[i] = 1112.0f;
}

/* tanhf128[n] = 1113                                                              names.cnn:2227
 * -> tanhf128[4] */
KERNEL void inner_update_tanhf128(float *restrict tanhf128_)
{
    for (int i = 0; i < 4; i++)
        tanhf128_[i] = 1113.0f;
}

/* sincosf128[n] = 1114                                                            names.cnn:2229
 * -> sincosf128[4] */
KERNEL void inner_update_sincosf128(float *restrict sincosf128_)
{
    for (int i = 0; i < 4; i++)
        sincosf128_[i] = 1114.0f;
}

/* acoshf128[n] = 1115                                                             names.cnn:2231
 * -> acoshf128[4] */
KERNEL void inner_update_acoshf128(float *restrict acoshf128_)
{
    for (int i = 0; i < 4; i++)
        acoshf128_[i] = 1115.0f;
}

/* asinhf128[n] = 1116                                                             names.cnn:2233
 * -> asinhf128[4] */
KERNEL void inner_update_asinhf128(float *restrict asinhf128_)
{
    for (int i = 0; i < 4; i++)
        asinhf128_[i] = 1116.0f;
}

/* atanhf128[n] = 1117                                                             names.cnn:2235
 * -> atanhf128[4] */
KERNEL void inner_update_atanhf128(float *restrict atanhf128_)
{
    for (int i = 0; i < 4; i++)
        atanhf128_[i] = 1117.0f;
}

/* expf128[n] = 1118                                                               names.cnn:2237
 * -> expf128[4] */
KERNEL void inner_update_expf128(float *restrict expf128_)
{
    for (int i = 0; i < 4; i++)
        expf128_[i] = 1118.0f;
}

/* frexpf128[n] = 1119                                                             names.cnn:2239
 * -> frexpf128[4] */
KERNEL void inner_update_frexpf128(float *restrict frexpf128_)
{
    for (int i = 0; i < 4; i++)
        frexpf128_[i] = 1119.0f;
}

/* ldexpf128[n] = 1120                                                             names.cnn:2241
 * -> ldexpf128[4] */
KERNEL void inner_update_ldexpf128(float *restrict ldexpf128_)
{
    for (int i = 0; i < 4; i++)
        ldexpf128_[i] = 1.12e+03f;
}

/* logf128[n] = 1121                                                               names.cnn:2243
 * -> logf128[4] */
KERNEL void inner_update_logf128(float *restrict logf128_)
{
    for (int i = 0; i < 4; i++)
        logf128_[i] = 1121.0f;
}

/* log10f128[n] = 1122                                                             names.cnn:2245
 * -> log10f128[4] */
KERNEL void inner_update_log10f128(float *restrict log10f128_)
{
    for (int i = 0; i < 4; i++)
        log10f128_[i] = 1122.0f;
}

/* modff128[n] = 1123                                                              names.cnn:2247
 * -> modff128[4] */
KERNEL void inner_update_modff128(float *restrict modff128_)
{
    for (int i = 0; i < 4; i++)
        modff128_[i] = 1123.0f;
}

/* exp10f128[n] = 1124                                                             names.cnn:2249
 * -> exp10f128[4] */
KERNEL void inner_update_exp10f128(float *restrict exp10f128_)
{
    for (int i = 0; i < 4; i++)
        exp10f128_[i] = 1124.0f;
}

/* expm1f128[n] = 1125                                                             names.cnn:2251
 * -> expm1f128[4] */
KERNEL void inner_update_expm1f128(float *restrict expm1f128_)
{
    for (int i = 0; i < 4; i++)
        expm1f128_[i] = 1125.0f;
}

/* log1pf128[n] = 1126                                                             names.cnn:2253
 * -> log1pf128[4] */
KERNEL void inner_update_log1pf128(float *restrict log1pf128_)
{
    for (int i = 0; i < 4; i++)
        log1pf128_[i] = 1126.0f;
}

/* logbf128[n] = 1127                                                              names.cnn:2255
 * -> logbf128[4] */
KERNEL void inner_update_logbf128(float *restrict logbf128_)
{
    for (int i = 0; i < 4; i++)
        logbf128_[i] = 1127.0f;
}

/* exp2f128[n] = 1128                                                              names.cnn:2257
 * -> exp2f128[4] */
KERNEL void inner_update_exp2f128(float *restrict exp2f128_)
{
    for (int i = 0; i < 4; i++)
        exp2f128_[i] = 1128.0f;
}

/* log2f128[n] = 1129                                                              names.cnn:2259
 * -> log2f128[4] */
KERNEL void inner_update_log2f128(float *restrict log2f128_)
{
    for (int i = 0; i < 4; i++)
        log2f128_[i] = 1129.0f;
}

/* powf128[n] = 1130                                                               names.cnn:2261
 * -> powf128[4] */
KERNEL void inner_update_powf128(float *restrict powf128_)
{
    for (int i = 0; i < 4; i++)
        powf128_[i] = 1.13e+03f;
}

/* sqrtf128[n] = 1131                                                              names.cnn:2263
 * -> sqrtf128[4] */
KERNEL void inner_update_sqrtf128(float *restrict sqrtf128_)
{
    for (int i = 0; i < 4; i++)
        sqrtf128_[i] = 1131.0f;
}

/* hypotf128[n] = 1132                                                             names.cnn:2265
 * -> hypotf128[4] */
KERNEL void inner_update_hypotf128(float *restrict hypotf128_)
{
    for (int i = 0; i < 4; i++)
        hypotf128_[i] = 1132.0f;
}

/* cbrtf128[n] = 1133                                                              names.cnn:2267
 * -> cbrtf128[4] */
KERNEL void inner_update_cbrtf128(float *restrict cbrtf128_)
{
    for (int i = 0; i < 4; i++)
        cbrtf128_[i] = 1133.0f;
}

/* ceilf128[n] = 1134                                                              names.cnn:2269
 * -> ceilf128[4] */
KERNEL void inner_update_ceilf128(float *restrict ceilf128_)
{
    for (int i = 0; i < 4; i++)
        ceilf128_[i] = 1134.0f;
}

/* fabsf128[n] = 1135                                                              names.cnn:2271
 * -> fabsf128[4] */
KERNEL void inner_update_fabsf128(float *restrict fabsf128_)
{
    for (int i = 0; i < 4; i++)
        fabsf128_[i] = 1135.0f;
}

/* floorf128[n] = 1136                                                             names.cnn:2273
 * -> floorf128[4] */
KERNEL void inner_update_floorf128(float *restrict floorf128_)
{
    for (int i = 0; i < 4; i++)
        floorf128_[i] = 1136.0f;
}

/* fmodf128[n] = 1137                                                              names.cnn:2275
 * -> fmodf128[4] */
KERNEL void inner_update_fmodf128(float *restrict fmodf128_)
{
    for (int i = 0; i < 4; i++)
        fmodf128_[i] = 1137.0f;
}

/* copysignf128[n] = 1138                                                          names.cnn:2277
 * -> copysignf128[4] */
KERNEL void inner_update_copysignf128(float *restrict copysignf128_)
{
    for (int i = 0; i < 4; i++)
        copysignf128_[i] = 1138.0f;
}

/* nanf128[n] = 1139                                                               names.cnn:2279
 * -> nanf128[4] */
KERNEL void inner_update_nanf128(float *restrict nanf128_)
{
    for (int i = 0; i < 4; i++)
        nanf128_[i] = 1139.0f;
}

/* j0f128[n] = 1140                                                                names.cnn:2281
 * -> j0f128[4] */
KERNEL void inner_update_j0f128(float *restrict j0f128_)
{
    for (int i = 0; i < 4; i++)
        j0f128_[i] = 1.14e+03f;
}

/* j1f128[n] = 1141                                                                names.cnn:2283
 * -> j1f128[4] */
KERNEL void inner_update_j1f128(float *restrict j1f128_)
{
    for (int i = 0; i < 4; i++)
        j1f128_[i] = 1141.0f;
}

/* jnf128[n] = 1142                                                                names.cnn:2285
 * -> jnf128[4] */
KERNEL void inner_update_jnf128(float *restrict jnf128_)
{
    for (int i = 0; i < 4; i++)
        jnf128_[i] = 1142.0f;
}

/* y0f128[n] = 1143                                                                names.cnn:2287
 * -> y0f128[4] */
KERNEL void inner_update_y0f128(float *restrict y0f128_)
{
    for (int i = 0; i < 4; i++)
        y0f128_[i] = 1143.0f;
}

/* y1f128[n] = 1144                                                                names.cnn:2289
 * -> y1f128[4] */
KERNEL void inner_update_y1f128(float *restrict y1f128_)
{
    for (int i = 0; i < 4; i++)
        y1f128_[i] = 1144.0f;
}

/* ynf128[n] = 1145                                                                names.cnn:2291
 * -> ynf128[4] */
KERNEL void inner_update_ynf128(float *restrict ynf128_)
{
    for (int i = 0; i < 4; i++)
        ynf128_[i] = 1145.0f;
}

/* erff128[n] = 1146                                                               names.cnn:2293
 * -> erff128[4] */
KERNEL void inner_update_erff128(float *restrict erff128_)
{
    for (int i = 0; i < 4; i++)
        erff128_[i] = 1146.0f;
}

/* erfcf128[n] = 1147                                                              names.cnn:2295
 * -> erfcf128[4] */
KERNEL void inner_update_erfcf128(float *restrict erfcf128_)
{
    for (int i = 0; i < 4; i++)
        erfcf128_[i] = 1147.0f;
}

/* lgammaf128[n] = 1148                                                            names.cnn:2297
 * -> lgammaf128[4] */
KERNEL void inner_update_lgammaf128(float *restrict lgammaf128_)
{
    for (int i = 0; i < 4; i++)
        lgammaf128_[i] = 1148.0f;
}

/* tgammaf128[n] = 1149                                                            names.cnn:2299
 * -> tgammaf128[4] */
KERNEL void inner_update_tgammaf128(float *restrict tgammaf128_)
{
    for (int i = 0; i < 4; i++)
        tgammaf128_[i] = 1149.0f;
}

/* lgammaf128_r[n] = 1150                                                          names.cnn:2301
 * -> lgammaf128_r[4] */
KERNEL void inner_update_lgammaf128_r(float *restrict lgammaf128_r_)
{
    for (int i = 0; i < 4; i++)
        lgammaf128_r_[i] = 1.15e+03f;
}

/* rintf128[n] = 1151                                                              names.cnn:2303
 * -> rintf128[4] */
KERNEL void inner_update_rintf128(float *restrict rintf128_)
{
    for (int i = 0; i < 4; i++)
        rintf128_[i] = 1151.0f;
}

/* nextafterf128[n] = 1152                                                         names.cnn:2305
 * -> nextafterf128[4] */
KERNEL void inner_update_nextafterf128(float *restrict nextafterf128_)
{
    for (int i = 0; i < 4; i++)
        nextafterf128_[i] = 1152.0f;
}

/* nextdownf128[n] = 1153                                                          names.cnn:2307
 * -> nextdownf128[4] */
KERNEL void inner_update_nextdownf128(float *restrict nextdownf128_)
{
    for (int i = 0; i < 4; i++)
        nextdownf128_[i] = 1153.0f;
}

/* nextupf128[n] = 1154                                                            names.cnn:2309
 * -> nextupf128[4] */
KERNEL void inner_update_nextupf128(float *restrict nextupf128_)
{
    for (int i = 0; i < 4; i++)
        nextupf128_[i] = 1154.0f;
}

/* remainderf128[n] = 1155                                                         names.cnn:2311
 * -> remainderf128[4] */
KERNEL void inner_update_remainderf128(float *restrict remainderf128_)
{
    for (int i = 0; i < 4; i++)
        remainderf128_[i] = 1155.0f;
}

/* scalbnf128[n] = 1156                                                            names.cnn:2313
 * -> scalbnf128[4] */
KERNEL void inner_update_scalbnf128(float *restrict scalbnf128_)
{
    for (int i = 0; i < 4; i++)
        scalbnf128_[i] = 1156.0f;
}

/* ilogbf128[n] = 1157                                                             names.cnn:2315
 * -> ilogbf128[4] */
KERNEL void inner_update_ilogbf128(float *restrict ilogbf128_)
{
    for (int i = 0; i < 4; i++)
        ilogbf128_[i] = 1157.0f;
}

/* llogbf128[n] = 1158                                                             names.cnn:2317
 * -> llogbf128[4] */
KERNEL void inner_update_llogbf128(float *restrict llogbf128_)
{
    for (int i = 0; i < 4; i++)
        llogbf128_[i] = 1158.0f;
}

/* scalblnf128[n] = 1159                                                           names.cnn:2319
 * -> scalblnf128[4] */
KERNEL void inner_update_scalblnf128(float *restrict scalblnf128_)
{
    for (int i = 0; i < 4; i++)
        scalblnf128_[i] = 1159.0f;
}

/* nearbyintf128[n] = 1160                                                         names.cnn:2321
 * -> nearbyintf128[4] */
KERNEL void inner_update_nearbyintf128(float *restrict nearbyintf128_)
{
    for (int i = 0; i < 4; i++)
        nearbyintf128_[i] = 1.16e+03f;
}

/* roundf128[n] = 1161                                                             names.cnn:2323
 * -> roundf128[4] */
KERNEL void inner_update_roundf128(float *restrict roundf128_)
{
    for (int i = 0; i < 4; i++)
        roundf128_[i] = 1161.0f;
}

/* truncf128[n] = 1162                                                             names.cnn:2325
 * -> truncf128[4] */
KERNEL void inner_update_truncf128(float *restrict truncf128_)
{
    for (int i = 0; i < 4; i++)
        truncf128_[i] = 1162.0f;
}

/* remquof128[n] = 1163                                                            names.cnn:2327
 * -> remquof128[4] */
KERNEL void inner_update_remquof128(float *restrict remquof128_)
{
    for (int i = 0; i < 4; i++)
        remquof128_[i] = 1163.0f;
}

/* lrintf128[n] = 1164                                                             names.cnn:2329
 * -> lrintf128[4] */
KERNEL void inner_update_lrintf128(float *restrict lrintf128_)
{
    for (int i = 0; i < 4; i++)
        lrintf128_[i] = 1164.0f;
}

/* llrintf128[n] = 1165                                                            names.cnn:2331
 * -> llrintf128[4] */
KERNEL void inner_update_llrintf128(float *restrict llrintf128_)
{
    for (int i = 0; i < 4; i++)
        llrintf128_[i] = 1165.0f;
}

/* lroundf128[n] = 1166                                                            names.cnn:2333
 * -> lroundf128[4] */
KERNEL void inner_update_lroundf128(float *restrict lroundf128_)
{
    for (int i = 0; i < 4; i++)
        lroundf128_[i] = 1166.0f;
}

/* llroundf128[n] = 1167                                                           names.cnn:2335
 * -> llroundf128[4] */
KERNEL void inner_update_llroundf128(float *restrict llroundf128_)
{
    for (int i = 0; i < 4; i++)
        llroundf128_[i] = 1167.0f;
}

/* fdimf128[n] = 1168                                                              names.cnn:2337
 * -> fdimf128[4] */
KERNEL void inner_update_fdimf128(float *restrict fdimf128_)
{
    for (int i = 0; i < 4; i++)
        fdimf128_[i] = 1168.0f;
}

/* fmaxf128[n] = 1169                                                              names.cnn:2339
 * -> fmaxf128[4] */
KERNEL void inner_update_fmaxf128(float *restrict fmaxf128_)
{
    for (int i = 0; i < 4; i++)
        fmaxf128_[i] = 1169.0f;
}

/* fminf128[n] = 1170                                                              names.cnn:2341
 * -> fminf128[4] */
KERNEL void inner_update_fminf128(float *restrict fminf128_)
{
    for (int i = 0; i < 4; i++)
        fminf128_[i] = 1.17e+03f;
}

/* fmaf128[n] = 1171                                                               names.cnn:2343
 * -> fmaf128[4] */
KERNEL void inner_update_fmaf128(float *restrict fmaf128_)
{
    for (int i = 0; i < 4; i++)
        fmaf128_[i] = 1171.0f;
}

/* roundevenf128[n] = 1172                                                         names.cnn:2345
 * -> roundevenf128[4] */
KERNEL void inner_update_roundevenf128(float *restrict roundevenf128_)
{
    for (int i = 0; i < 4; i++)
        roundevenf128_[i] = 1172.0f;
}

/* fromfpf128[n] = 1173                                                            names.cnn:2347
 * -> fromfpf128[4] */
KERNEL void inner_update_fromfpf128(float *restrict fromfpf128_)
{
    for (int i = 0; i < 4; i++)
        fromfpf128_[i] = 1173.0f;
}

/* ufromfpf128[n] = 1174                                                           names.cnn:2349
 * -> ufromfpf128[4] */
KERNEL void inner_update_ufromfpf128(float *restrict ufromfpf128_)
{
    for (int i = 0; i < 4; i++)
        ufromfpf128_[i] = 1174.0f;
}

/* fromfpxf128[n] = 1175                                                           names.cnn:2351
 * -> fromfpxf128[4] */
KERNEL void inner_update_fromfpxf128(float *restrict fromfpxf128_)
{
    for (int i = 0; i < 4; i++)
        fromfpxf128_[i] = 1175.0f;
}

/* ufromfpxf128[n] = 1176                                                          names.cnn:2353
 * -> ufromfpxf128[4] */
KERNEL void inner_update_ufromfpxf128(float *restrict ufromfpxf128_)
{
    for (int i = 0; i < 4; i++)
        ufromfpxf128_[i] = 1176.0f;
}

/* canonicalizef128[n] = 1177                                                      names.cnn:2355
 * -> canonicalizef128[4] */
KERNEL void inner_update_canonicalizef128(float *restrict canonicalizef128_)
{
    for (int i = 0; i < 4; i++)
        canonicalizef128_[i] = 1177.0f;
}

/* fmaxmagf128[n] = 1178                                                           names.cnn:2357
 * -> fmaxmagf128[4] */
KERNEL void inner_update_fmaxmagf128(float *restrict fmaxmagf128_)
{
    for (int i = 0; i < 4; i++)
        fmaxmagf128_[i] = 1178.0f;
}

/* fminmagf128[n] = 1179                                                           names.cnn:2359
 * -> fminmagf128[4] */
KERNEL void inner_update_fminmagf128(float *restrict fminmagf128_)
{
    for (int i = 0; i < 4; i++)
        fminmagf128_[i] = 1179.0f;
}

/* fmaximumf128[n] = 1180                                                          names.cnn:2361
 * -> fmaximumf128[4] */
KERNEL void inner_update_fmaximumf128(float *restrict fmaximumf128_)
{
    for (int i = 0; i < 4; i++)
        fmaximumf128_[i] = 1.18e+03f;
}

/* fminimumf128[n] = 1181                                                          names.cnn:2363
 * -> fminimumf128[4] */
KERNEL void inner_update_fminimumf128(float *restrict fminimumf128_)
{
    for (int i = 0; i < 4; i++)
        fminimumf128_[i] = 1181.0f;
}

/* fmaximum_numf128[n] = 1182                                                      names.cnn:2365
 * -> fmaximum_numf128[4] */
KERNEL void inner_update_fmaximum_numf128(float *restrict fmaximum_numf128_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_numf128_[i] = 1182.0f;
}

/* fminimum_numf128[n] = 1183                                                      names.cnn:2367
 * -> fminimum_numf128[4] */
KERNEL void inner_update_fminimum_numf128(float *restrict fminimum_numf128_)
{
    for (int i = 0; i < 4; i++)
        fminimum_numf128_[i] = 1183.0f;
}

/* fmaximum_magf128[n] = 1184                                                      names.cnn:2369
 * -> fmaximum_magf128[4] */
KERNEL void inner_update_fmaximum_magf128(float *restrict fmaximum_magf128_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_magf128_[i] = 1184.0f;
}

/* fminimum_magf128[n] = 1185                                                      names.cnn:2371
 * -> fminimum_magf128[4] */
KERNEL void inner_update_fminimum_magf128(float *restrict fminimum_magf128_)
{
    for (int i = 0; i < 4; i++)
        fminimum_magf128_[i] = 1185.0f;
}

/* fmaximum_mag_numf128[n] = 1186                                                  names.cnn:2373
 * -> fmaximum_mag_numf128[4] */
KERNEL void inner_update_fmaximum_mag_numf128(float *restrict fmaximum_mag_numf128_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_mag_numf128_[i] = 1186.0f;
}

/* fminimum_mag_numf128[n] = 1187                                                  names.cnn:2375
 * -> fminimum_mag_numf128[4] */
KERNEL void inner_update_fminimum_mag_numf128(float *restrict fminimum_mag_numf128_)
{
    for (int i = 0; i < 4; i++)
        fminimum_mag_numf128_[i] = 1187.0f;
}

/* totalorderf128[n] = 1188                                                        names.cnn:2377
 * -> totalorderf128[4] */
KERNEL void inner_update_totalorderf128(float *restrict totalorderf128_)
{
    for (int i = 0; i < 4; i++)
        totalorderf128_[i] = 1188.0f;
}

/* totalordermagf128[n] = 1189                                                     names.cnn:2379
 * -> totalordermagf128[4] */
KERNEL void inner_update_totalordermagf128(float *restrict totalordermagf128_)
{
    for (int i = 0; i < 4; i++)
        totalordermagf128_[i] = 1189.0f;
}

/* getpayloadf128[n] = 1190                                                        names.cnn:2381
 * -> getpayloadf128[4] */
KERNEL void inner_update_getpayloadf128(float *restrict getpayloadf128_)
{
    for (int i = 0; i < 4; i++)
        getpayloadf128_[i] = 1.19e+03f;
}

/* setpayloadf128[n] = 1191                                                        names.cnn:2383
 * -> setpayloadf128[4] */
KERNEL void inner_update_setpayloadf128(float *restrict setpayloadf128_)
{
    for (int i = 0; i < 4; i++)
        setpayloadf128_[i] = 1191.0f;
}

/* setpayloadsigf128[n] = 1192                                                     names.cnn:2385
 * -> setpayloadsigf128[4] */
KERNEL void inner_update_setpayloadsigf128(float *restrict setpayloadsigf128_)
{
    for (int i = 0; i < 4; i++)
        setpayloadsigf128_[i] = 1192.0f;
}

/* acosf32x[n] = 1193                                                              names.cnn:2387
 * -> acosf32x[4] */
KERNEL void inner_update_acosf32x(float *restrict acosf32x_)
{
    for (int i = 0; i < 4; i++)
        acosf32x_[i] = 1193.0f;
}

/* asinf32x[n] = 1194                                                              names.cnn:2389
 * -> asinf32x[4] */
KERNEL void inner_update_asinf32x(float *restrict asinf32x_)
{
    for (int i = 0; i < 4; i++)
        asinf32x_[i] = 1194.0f;
}

/* atanf32x[n] = 1195                                                              names.cnn:2391
 * -> atanf32x[4] */
KERNEL void inner_update_atanf32x(float *restrict atanf32x_)
{
    for (int i = 0; i < 4; i++)
        atanf32x_[i] = 1195.0f;
}

/* atan2f32x[n] = 1196                                                             names.cnn:2393
 * -> atan2f32x[4] */
KERNEL void inner_update_atan2f32x(float *restrict atan2f32x_)
{
    for (int i = 0; i < 4; i++)
        atan2f32x_[i] = 1196.0f;
}

/* cosf32x[n] = 1197                                                               names.cnn:2395
 * -> cosf32x[4] */
KERNEL void inner_update_cosf32x(float *restrict cosf32x_)
{
    for (int i = 0; i < 4; i++)
        cosf32x_[i] = 1197.0f;
}

/* sinf32x[n] = 1198                                                               names.cnn:2397
 * -> sinf32x[4] */
KERNEL void inner_update_sinf32x(float *restrict sinf32x_)
{
    for (int i = 0; i < 4; i++)
        sinf32x_[i] = 1198.0f;
}

/* tanf32x[n] = 1199                                                               names.cnn:2399
 * -> tanf32x[4] */
KERNEL void inner_update_tanf32x(float *restrict tanf32x_)
{
    for (int i = 0; i < 4; i++)
        tanf32x_[i] = 1199.0f;
}

/* coshf32x[n] = 1200                                                              names.cnn:2401
 * -> coshf32x[4] */
KERNEL void inner_update_coshf32x(float *restrict coshf32x_)
{
    for (int i = 0; i < 4; i++)
        coshf32x_[i] = 1.2e+03f;
}

/* sinhf32x[n] = 1201                                                              names.cnn:2403
 * -> sinhf32x[4] */
KERNEL void inner_update_sinhf32x(float *restrict sinhf32x_)
{
    for (int i = 0; i < 4; i++)
        sinhf32x_[i] = 1201.0f;
}

/* tanhf32x[n] = 1202                                                              names.cnn:2405
 * -> tanhf32x[4] */
KERNEL void inner_update_tanhf32x(float *restrict tanhf32x_)
{
    for (int i = 0; i < 4; i++)
        tanhf32x_[i] = 1202.0f;
}

/* sincosf32x[n] = 1203                                                            names.cnn:2407
 * -> sincosf32x[4] */
KERNEL void inner_update_sincosf32x(float *restrict sincosf32x_)
{
    for (int i = 0; i < 4; i++)
        sincosf32x_[i] = 1203.0f;
}

/* acoshf32x[n] = 1204                                                             names.cnn:2409
 * -> acoshf32x[4] */
KERNEL void inner_update_acoshf32x(float *restrict acoshf32x_)
{
    for (int i = 0; i < 4; i++)
        acoshf32x_[i] = 1204.0f;
}

/* asinhf32x[n] = 1205                                                             names.cnn:2411
 * -> asinhf32x[4] */
KERNEL void inner_update_asinhf32x(float *restrict asinhf32x_)
{
    for (int i = 0; i < 4; i++)
        asinhf32x_[i] = 1205.0f;
}

/* atanhf32x[n] = 1206                                                             names.cnn:2413
 * -> atanhf32x[4] */
KERNEL void inner_update_atanhf32x(float *restrict atanhf32x_)
{
    for (int i = 0; i < 4; i++)
        atanhf32x_[i] = 1206.0f;
}

/* expf32x[n] = 1207                                                               names.cnn:2415
 * -> expf32x[4] */
KERNEL void inner_update_expf32x(float *restrict expf32x_)
{
    for (int i = 0; i < 4; i++)
        expf32x_[i] = 1207.0f;
}

/* frexpf32x[n] = 1208                                                             names.cnn:2417
 * -> frexpf32x[4] */
KERNEL void inner_update_frexpf32x(float *restrict frexpf32x_)
{
    for (int i = 0; i < 4; i++)
        frexpf32x_[i] = 1208.0f;
}

/* ldexpf32x[n] = 1209                                                             names.cnn:2419
 * -> ldexpf32x[4] */
KERNEL void inner_update_ldexpf32x(float *restrict ldexpf32x_)
{
    for (int i = 0; i < 4; i++)
        ldexpf32x_[i] = 1209.0f;
}

/* logf32x[n] = 1210                                                               names.cnn:2421
 * -> logf32x[4] */
KERNEL void inner_update_logf32x(float *restrict logf32x_)
{
    for (int i = 0; i < 4; i++)
        logf32x_[i] = 1.21e+03f;
}

/* log10f32x[n] = 1211                                                             names.cnn:2423
 * -> log10f32x[4] */
KERNEL void inner_update_log10f32x(float *restrict log10f32x_)
{
    for (int i = 0; i < 4; i++)
        log10f32x_[i] = 1211.0f;
}

/* modff32x[n] = 1212                                                              names.cnn:2425
 * -> modff32x[4] */
KERNEL void inner_update_modff32x(float *restrict modff32x_)
{
    for (int i = 0; i < 4; i++)
        modff32x_[i] = 1212.0f;
}

/* exp10f32x[n] = 1213                                                             names.cnn:2427
 * -> exp10f32x[4] */
KERNEL void inner_update_exp10f32x(float *restrict exp10f32x_)
{
    for (int i = 0; i < 4; i++)
        exp10f32x_[i] = 1213.0f;
}

/* expm1f32x[n] = 1214                                                             names.cnn:2429
 * -> expm1f32x[4] */
KERNEL void inner_update_expm1f32x(float *restrict expm1f32x_)
{
    for (int i = 0; i < 4; i++)
        expm1f32x_[i] = 1214.0f;
}

/* log1pf32x[n] = 1215                                                             names.cnn:2431
 * -> log1pf32x[4] */
KERNEL void inner_update_log1pf32x(float *restrict log1pf32x_)
{
    for (int i = 0; i < 4; i++)
        log1pf32x_[i] = 1215.0f;
}

/* logbf32x[n] = 1216                                                              names.cnn:2433
 * -> logbf32x[4] */
KERNEL void inner_update_logbf32x(float *restrict logbf32x_)
{
    for (int i = 0; i < 4; i++)
        logbf32x_[i] = 1216.0f;
}

/* exp2f32x[n] = 1217                                                              names.cnn:2435
 * -> exp2f32x[4] */
KERNEL void inner_update_exp2f32x(float *restrict exp2f32x_)
{
    for (int i = 0; i < 4; i++)
        exp2f32x_[i] = 1217.0f;
}

/* log2f32x[n] = 1218                                                              names.cnn:2437
 * -> log2f32x[4] */
KERNEL void inner_update_log2f32x(float *restrict log2f32x_)
{
    for (int i = 0; i < 4; i++)
        log2f32x_[i] = 1218.0f;
}

/* powf32x[n] = 1219                                                               names.cnn:2439
 * -> powf32x[4] */
KERNEL void inner_update_powf32x(float *restrict powf32x_)
{
    for (int i = 0; i < 4; i++)
        powf32x_[i] = 1219.0f;
}

/* sqrtf32x[n] = 1220                                                              names.cnn:2441
 * -> sqrtf32x[4] */
KERNEL void inner_update_sqrtf32x(float *restrict sqrtf32x_)
{
    for (int i = 0; i < 4; i++)
        sqrtf32x_[i] = 1.22e+03f;
}

/* hypotf32x[n] = 1221                                                             names.cnn:2443
 * -> hypotf32x[4] */
KERNEL void inner_update_hypotf32x(float *restrict hypotf32x_)
{
    for (int i = 0; i < 4; i++)
        hypotf32x_[i] = 1221.0f;
}

/* cbrtf32x[n] = 1222                                                              names.cnn:2445
 * -> cbrtf32x[4] */
KERNEL void inner_update_cbrtf32x(float *restrict cbrtf32x_)
{
    for (int i = 0; i < 4; i++)
        cbrtf32x_[i] = 1222.0f;
}

/* ceilf32x[n] = 1223                                                              names.cnn:2447
 * -> ceilf32x[4] */
KERNEL void inner_update_ceilf32x(float *restrict ceilf32x_)
{
    for (int i = 0; i < 4; i++)
        ceilf32x_[i] = 1223.0f;
}

/* fabsf32x[n] = 1224                                                              names.cnn:2449
 * -> fabsf32x[4] */
KERNEL void inner_update_fabsf32x(float *restrict fabsf32x_)
{
    for (int i = 0; i < 4; i++)
        fabsf32x_[i] = 1224.0f;
}

/* floorf32x[n] = 1225                                                             names.cnn:2451
 * -> floorf32x[4] */
KERNEL void inner_update_floorf32x(float *restrict floorf32x_)
{
    for (int i = 0; i < 4; i++)
        floorf32x_[i] = 1225.0f;
}

/* fmodf32x[n] = 1226                                                              names.cnn:2453
 * -> fmodf32x[4] */
KERNEL void inner_update_fmodf32x(float *restrict fmodf32x_)
{
    for (int i = 0; i < 4; i++)
        fmodf32x_[i] = 1226.0f;
}

/* copysignf32x[n] = 1227                                                          names.cnn:2455
 * -> copysignf32x[4] */
KERNEL void inner_update_copysignf32x(float *restrict copysignf32x_)
{
    for (int i = 0; i < 4; i++)
        copysignf32x_[i] = 1227.0f;
}

/* nanf32x[n] = 1228                                                               names.cnn:2457
 * -> nanf32x[4] */
KERNEL void inner_update_nanf32x(float *restrict nanf32x_)
{
    for (int i = 0; i < 4; i++)
        nanf32x_[i] = 1228.0f;
}

/* j0f32x[n] = 1229                                                                names.cnn:2459
 * -> j0f32x[4] */
KERNEL void inner_update_j0f32x(float *restrict j0f32x_)
{
    for (int i = 0; i < 4; i++)
        j0f32x_[i] = 1229.0f;
}

/* j1f32x[n] = 1230                                                                names.cnn:2461
 * -> j1f32x[4] */
KERNEL void inner_update_j1f32x(float *restrict j1f32x_)
{
    for (int i = 0; i < 4; i++)
        j1f32x_[i] = 1.23e+03f;
}

/* jnf32x[n] = 1231                                                                names.cnn:2463
 * -> jnf32x[4] */
KERNEL void inner_update_jnf32x(float *restrict jnf32x_)
{
    for (int i = 0; i < 4; i++)
        jnf32x_[i] = 1231.0f;
}

/* y0f32x[n] = 1232                                                                names.cnn:2465
 * -> y0f32x[4] */
KERNEL void inner_update_y0f32x(float *restrict y0f32x_)
{
    for (int i = 0; i < 4; i++)
        y0f32x_[i] = 1232.0f;
}

/* y1f32x[n] = 1233                                                                names.cnn:2467
 * -> y1f32x[4] */
KERNEL void inner_update_y1f32x(float *restrict y1f32x_)
{
    for (int i = 0; i < 4; i++)
        y1f32x_[i] = 1233.0f;
}

/* ynf32x[n] = 1234                                                                names.cnn:2469
 * -> ynf32x[4] */
KERNEL void inner_update_ynf32x(float *restrict ynf32x_)
{
    for (int i = 0; i < 4; i++)
        ynf32x_[i] = 1234.0f;
}

/* erff32x[n] = 1235                                                               names.cnn:2471
 * -> erff32x[4] */
KERNEL void inner_update_erff32x(float *restrict erff32x_)
{
    for (int i = 0; i < 4; i++)
        erff32x_[i] = 1235.0f;
}

/* erfcf32x[n] = 1236                                                              names.cnn:2473
 * -> erfcf32x[4] */
KERNEL void inner_update_erfcf32x(float *restrict erfcf32x_)
{
    for (int i = 0; i < 4; i++)
        erfcf32x_[i] = 1236.0f;
}

/* lgammaf32x[n] = 1237                                                            names.cnn:2475
 * -> lgammaf32x[4] */
KERNEL void inner_update_lgammaf32x(float *restrict lgammaf32x_)
{
    for (int i = 0; i < 4; i++)
        lgammaf32x_[i] = 1237.0f;
}

/* tgammaf32x[n] = 1238                                                            names.cnn:2477
 * -> tgammaf32x[4] */
KERNEL void inner_update_tgammaf32x(float *restrict tgammaf32x_)
{
    for (int i = 0; i < 4; i++)
        tgammaf32x_[i] = 1238.0f;
}

/* lgammaf32x_r[n] = 1239                                                          names.cnn:2479
 * -> lgammaf32x_r[4] */
KERNEL void inner_update_lgammaf32x_r(float *restrict lgammaf32x_r_)
{
    for (int i = 0; i < 4; i++)
        lgammaf32x_r_[i] = 1239.0f;
}

/* rintf32x[n] = 1240                                                              names.cnn:2481
 * -> rintf32x[4] */
KERNEL void inner_update_rintf32x(float *restrict rintf32x_)
{
    for (int i = 0; i < 4; i++)
        rintf32x_[i] = 1.24e+03f;
}

/* nextafterf32x[n] = 1241                                                         names.cnn:2483
 * -> nextafterf32x[4] */
KERNEL void inner_update_nextafterf32x(float *restrict nextafterf32x_)
{
    for (int i = 0; i < 4; i++)
        nextafterf32x_[i] = 1241.0f;
}

/* nextdownf32x[n] = 1242                                                          names.cnn:2485
 * -> nextdownf32x[4] */
KERNEL void inner_update_nextdownf32x(float *restrict nextdownf32x_)
{
    for (int i = 0; i < 4; i++)
        nextdownf32x_[i] = 1242.0f;
}

/* nextupf32x[n] = 1243                                                            names.cnn:2487
 * -> nextupf32x[4] */
KERNEL void inner_update_nextupf32x(float *restrict nextupf32x_)
{
    for (int i = 0; i < 4; i++)
        nextupf32x_[i] = 1243.0f;
}

/* remainderf32x[n] = 1244                                                         names.cnn:2489
 * -> remainderf32x[4] */
KERNEL void inner_update_remainderf32x(float *restrict remainderf32x_)
{
    for (int i = 0; i < 4; i++)
        remainderf32x_[i] = 1244.0f;
}

/* scalbnf32x[n] = 1245                                                            names.cnn:2491
 * -> scalbnf32x[4] */
KERNEL void inner_update_scalbnf32x(float *restrict scalbnf32x_)
{
    for (int i = 0; i < 4; i++)
        scalbnf32x_[i] = 1245.0f;
}

/* ilogbf32x[n] = 1246                                                             names.cnn:2493
 * -> ilogbf32x[4] */
KERNEL void inner_update_ilogbf32x(float *restrict ilogbf32x_)
{
    for (int i = 0; i < 4; i++)
        ilogbf32x_[i] = 1246.0f;
}

/* llogbf32x[n] = 1247                                                             names.cnn:2495
 * -> llogbf32x[4] */
KERNEL void inner_update_llogbf32x(float *restrict llogbf32x_)
{
    for (int i = 0; i < 4; i++)
        llogbf32x_[i] = 1247.0f;
}

/* scalblnf32x[n] = 1248                                                           names.cnn:2497
 * -> scalblnf32x[4] */
KERNEL void inner_update_scalblnf32x(float *restrict scalblnf32x_)
{
    for (int i = 0; i < 4; i++)
        scalblnf32x_[i] = 1248.0f;
}

/* nearbyintf32x[n] = 1249                                                         names.cnn:2499
 * -> nearbyintf32x[4] */
KERNEL void inner_update_nearbyintf32x(float *restrict nearbyintf32x_)
{
    for (int i = 0; i < 4; i++)
        nearbyintf32x_[i] = 1249.0f;
}

/* roundf32x[n] = 1250                                                             names.cnn:2501
 * -> roundf32x[4] */
KERNEL void inner_update_roundf32x(float *restrict roundf32x_)
{
    for (int i = 0; i < 4; i++)
        roundf32x_[i] = 1.25e+03f;
}

/* truncf32x[n] = 1251                                                             names.cnn:2503
 * -> truncf32x[4] */
KERNEL void inner_update_truncf32x(float *restrict truncf32x_)
{
    for (int i = 0; i < 4; i++)
        truncf32x_[i] = 1251.0f;
}

/* remquof32x[n] = 1252                                                            names.cnn:2505
 * -> remquof32x[4] */
KERNEL void inner_update_remquof32x(float *restrict remquof32x_)
{
    for (int i = 0; i < 4; i++)
        remquof32x_[i] = 1252.0f;
}

/* lrintf32x[n] = 1253                                                             names.cnn:2507
 * -> lrintf32x[4] */
KERNEL void inner_update_lrintf32x(float *restrict lrintf32x_)
{
    for (int i = 0; i < 4; i++)
        lrintf32x_[i] = 1253.0f;
}

/* llrintf32x[n] = 1254                                                            names.cnn:2509
 * -> llrintf32x[4] */
KERNEL void inner_update_llrintf32x(float *restrict llrintf32x_)
{
    for (int i = 0; i < 4; i++)
        llrintf32x_[i] = 1254.0f;
}

/* lroundf32x[n] = 1255                                                            names.cnn:2511
 * -> lroundf32x[4] */
KERNEL void inner_update_lroundf32x(float *restrict lroundf32x_)
{
    for (int i = 0; i < 4; i++)
        lroundf32x_[i] = 1255.0f;
}

/* llroundf32x[n] = 1256                                                           names.cnn:2513
 * -> llroundf32x[4] */
KERNEL void inner_update_llroundf32x(float *restrict llroundf32x_)
{
    for (int i = 0; i < 4; i++)
        llroundf32x_[i] = 1256.0f;
}

/* fdimf32x[n] = 1257                                                              names.cnn:2515
 * -> fdimf32x[4] */
KERNEL void inner_update_fdimf32x(float *restrict fdimf32x_)
{
    for (int i = 0; i < 4; i++)
        fdimf32x_[i] = 1257.0f;
}

/* fmaxf32x[n] = 1258                                                              names.cnn:2517
 * -> fmaxf32x[4] */
KERNEL void inner_update_fmaxf32x(float *restrict fmaxf32x_)
{
    for (int i = 0; i < 4; i++)
        fmaxf32x_[i] = 1258.0f;
}

/* fminf32x[n] = 1259                                                              names.cnn:2519
 * -> fminf32x[4] */
KERNEL void inner_update_fminf32x(float *restrict fminf32x_)
{
    for (int i = 0; i < 4; i++)
        fminf32x_[i] = 1259.0f;
}

/* fmaf32x[n] = 1260                                                               names.cnn:2521
 * -> fmaf32x[4] */
KERNEL void inner_update_fmaf32x(float *restrict fmaf32x_)
{
    for (int i = 0; i < 4; i++)
        fmaf32x_[i] = 1.26e+03f;
}

/* roundevenf32x[n] = 1261                                                         names.cnn:2523
 * -> roundevenf32x[4] */
KERNEL void inner_update_roundevenf32x(float *restrict roundevenf32x_)
{
    for (int i = 0; i < 4; i++)
        roundevenf32x_[i] = 1261.0f;
}

/* fromfpf32x[n] = 1262                                                            names.cnn:2525
 * -> fromfpf32x[4] */
KERNEL void inner_update_fromfpf32x(float *restrict fromfpf32x_)
{
    for (int i = 0; i < 4; i++)
        fromfpf32x_[i] = 1262.0f;
}

/* ufromfpf32x[n] = 1263                                                           names.cnn:2527
 * -> ufromfpf32x[4] */
KERNEL void inner_update_ufromfpf32x(float *restrict ufromfpf32x_)
{
    for (int i = 0; i < 4; i++)
        ufromfpf32x_[i] = 1263.0f;
}

/* fromfpxf32x[n] = 1264                                                           names.cnn:2529
 * -> fromfpxf32x[4] */
KERNEL void inner_update_fromfpxf32x(float *restrict fromfpxf32x_)
{
    for (int i = 0; i < 4; i++)
        fromfpxf32x_[i] = 1264.0f;
}

/* ufromfpxf32x[n] = 1265                                                          names.cnn:2531
 * -> ufromfpxf32x[4] */
KERNEL void inner_update_ufromfpxf32x(float *restrict ufromfpxf32x_)
{
    for (int i = 0; i < 4; i++)
        ufromfpxf32x_[i] = 1265.0f;
}

/* canonicalizef32x[n] = 1266                                                      names.cnn:2533
 * -> canonicalizef32x[4] */
KERNEL void inner_update_canonicalizef32x(float *restrict canonicalizef32x_)
{
    for (int i = 0; i < 4; i++)
        canonicalizef32x_[i] = 1266.0f;
}

/* fmaxmagf32x[n] = 1267                                                           names.cnn:2535
 * -> fmaxmagf32x[4] */
KERNEL void inner_update_fmaxmagf32x(float *restrict fmaxmagf32x_)
{
    for (int i = 0; i < 4; i++)
        fmaxmagf32x_[i] = 1267.0f;
}

/* fminmagf32x[n] = 1268                                                           names.cnn:2537
 * -> fminmagf32x[4] */
KERNEL void inner_update_fminmagf32x(float *restrict fminmagf32x_)
{
    for (int i = 0; i < 4; i++)
        fminmagf32x_[i] = 1268.0f;
}

/* fmaximumf32x[n] = 1269                                                          names.cnn:2539
 * -> fmaximumf32x[4] */
KERNEL void inner_update_fmaximumf32x(float *restrict fmaximumf32x_)
{
    for (int i = 0; i < 4; i++)
        fmaximumf32x_[i] = 1269.0f;
}

/* fminimumf32x[n] = 1270                                                          names.cnn:2541
 * -> fminimumf32x[4] */
KERNEL void inner_update_fminimumf32x(float *restrict fminimumf32x_)
{
    for (int i = 0; i < 4; i++)
        fminimumf32x_[i] = 1.27e+03f;
}

/* fmaximum_numf32x[n] = 1271                                                      names.cnn:2543
 * -> fmaximum_numf32x[4] */
KERNEL void inner_update_fmaximum_numf32x(float *restrict fmaximum_numf32x_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_numf32x_[i] = 1271.0f;
}

/* fminimum_numf32x[n] = 1272                                                      names.cnn:2545
 * -> fminimum_numf32x[4] */
KERNEL void inner_update_fminimum_numf32x(float *restrict fminimum_numf32x_)
{
    for (int i = 0; i < 4; i++)
        fminimum_numf32x_[i] = 1272.0f;
}

/* fmaximum_magf32x[n] = 1273                                                      names.cnn:2547
 * -> fmaximum_magf32x[4] */
KERNEL void inner_update_fmaximum_magf32x(float *restrict fmaximum_magf32x_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_magf32x_[i] = 1273.0f;
}

/* fminimum_magf32x[n] = 1274                                                      names.cnn:2549
 * -> fminimum_magf32x[4] */
KERNEL void inner_update_fminimum_magf32x(float *restrict fminimum_magf32x_)
{
    for (int i = 0; i < 4; i++)
        fminimum_magf32x_[i] = 1274.0f;
}

/* fmaximum_mag_numf32x[n] = 1275                                                  names.cnn:2551
 * -> fmaximum_mag_numf32x[4] */
KERNEL void inner_update_fmaximum_mag_numf32x(float *restrict fmaximum_mag_numf32x_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_mag_numf32x_[i] = 1275.0f;
}

/* fminimum_mag_numf32x[n] = 1276                                                  names.cnn:2553
 * -> fminimum_mag_numf32x[4] */
KERNEL void inner_update_fminimum_mag_numf32x(float *restrict fminimum_mag_numf32x_)
{
    for (int i = 0; i < 4; i++)
        fminimum_mag_numf32x_[i] = 1276.0f;
}

/* totalorderf32x[n] = 1277                                                        names.cnn:2555
 * -> totalorderf32x[4] */
KERNEL void inner_update_totalorderf32x(float *restrict totalorderf32x_)
{
    for (int i = 0; i < 4; i++)
        totalorderf32x_[i] = 1277.0f;
}

/* totalordermagf32x[n] = 1278                                                     names.cnn:2557
 * -> totalordermagf32x[4] */
KERNEL void inner_update_totalordermagf32x(float *restrict totalordermagf32x_)
{
    for (int i = 0; i < 4; i++)
        totalordermagf32x_[i] = 1278.0f;
}

/* getpayloadf32x[n] = 1279                                                        names.cnn:2559
 * -> getpayloadf32x[4] */
KERNEL void inner_update_getpayloadf32x(float *restrict getpayloadf32x_)
{
    for (int i = 0; i < 4; i++)
        getpayloadf32x_[i] = 1279.0f;
}

/* setpayloadf32x[n] = 1280                                                        names.cnn:2561
 * -> setpayloadf32x[4] */
KERNEL void inner_update_setpayloadf32x(float *restrict setpayloadf32x_)
{
    for (int i = 0; i < 4; i++)
        setpayloadf32x_[i] = 1.28e+03f;
}

/* setpayloadsigf32x[n] = 1281                                                     names.cnn:2563
 * -> setpayloadsigf32x[4] */
KERNEL void inner_update_setpayloadsigf32x(float *restrict setpayloadsigf32x_)
{
    for (int i = 0; i < 4; i++)
        setpayloadsigf32x_[i] = 1281.0f;
}

/* acosf64x[n] = 1282                                                              names.cnn:2565
 * -> acosf64x[4] */
KERNEL void inner_update_acosf64x(float *restrict acosf64x_)
{
    for (int i = 0; i < 4; i++)
        acosf64x_[i] = 1282.0f;
}

/* asinf64x[n] = 1283                                                              names.cnn:2567
 * -> asinf64x[4] */
KERNEL void inner_update_asinf64x(float *restrict asinf64x_)
{
    for (int i = 0; i < 4; i++)
        asinf64x_[i] = 1283.0f;
}

/* atanf64x[n] = 1284                                                              names.cnn:2569
 * -> atanf64x[4] */
KERNEL void inner_update_atanf64x(float *restrict atanf64x_)
{
    for (int i = 0; i < 4; i++)
        atanf64x_[i] = 1284.0f;
}

/* atan2f64x[n] = 1285                                                             names.cnn:2571
 * -> atan2f64x[4] */
KERNEL void inner_update_atan2f64x(float *restrict atan2f64x_)
{
    for (int i = 0; i < 4; i++)
        atan2f64x_[i] = 1285.0f;
}

/* cosf64x[n] = 1286                                                               names.cnn:2573
 * -> cosf64x[4] */
KERNEL void inner_update_cosf64x(float *restrict cosf64x_)
{
    for (int i = 0; i < 4; i++)
        cosf64x_[i] = 1286.0f;
}

/* sinf64x[n] = 1287                                                               names.cnn:2575
 * -> sinf64x[4] */
KERNEL void inner_update_sinf64x(float *restrict sinf64x_)
{
    for (int i = 0; i < 4; i++)
        sinf64x_[i] = 1287.0f;
}

/* tanf64x[n] = 1288                                                               names.cnn:2577
 * -> tanf64x[4] */
KERNEL void inner_update_tanf64x(float *restrict tanf64x_)
{
    for (int i = 0; i < 4; i++)
        tanf64x_[i] = 1288.0f;
}

/* coshf64x[n] = 1289                                                              names.cnn:2579
 * -> coshf64x[4] */
KERNEL void inner_update_coshf64x(float *restrict coshf64x_)
{
    for (int i = 0; i < 4; i++)
        coshf64x_[i] = 1289.0f;
}

/* sinhf64x[n] = 1290                                                              names.cnn:2581
 * -> sinhf64x[4] */
KERNEL void inner_update_sinhf64x(float *restrict sinhf64x_)
{
    for (int i = 0; i < 4; i++)
        sinhf64x_[i] = 1.29e+03f;
}

/* tanhf64x[n] = 1291                                                              names.cnn:2583
 * -> tanhf64x[4] */
KERNEL void inner_update_tanhf64x(float *restrict tanhf64x_)
{
    for (int i = 0; i < 4; i++)
        tanhf64x_[i] = 1291.0f;
}

/* sincosf64x[n] = 1292                                                            names.cnn:2585
 * -> sincosf64x[4] */
KERNEL void inner_update_sincosf64x(float *restrict sincosf64x_)
{
    for (int i = 0; i < 4; i++)
        sincosf64x_[i] = 1292.0f;
}

/* acoshf64x[n] = 1293                                                             names.cnn:2587
 * -> acoshf64x[4] */
KERNEL void inner_update_acoshf64x(float *restrict acoshf64x_)
{
    for (int i = 0; i < 4; i++)
        acoshf64x_[i] = 1293.0f;
}

/* asinhf64x[n] = 1294                                                             names.cnn:2589
 * -> asinhf64x[4] */
KERNEL void inner_update_asinhf64x(float *restrict asinhf64x_)
{
    for (int i = 0; i < 4; i++)
        asinhf64x_[i] = 1294.0f;
}

/* atanhf64x[n] = 1295                                                             names.cnn:2591
 * -> atanhf64x[4] */
KERNEL void inner_update_atanhf64x(float *restrict atanhf64x_)
{
    for (int i = 0; i < 4; i++)
        atanhf64x_[i] = 1295.0f;
}

/* expf64x[n] = 1296                                                               names.cnn:2593
 * -> expf64x[4] */
KERNEL void inner_update_expf64x(float *restrict expf64x_)
{
    for (int i = 0; i < 4; i++)
        expf64x_[i] = 1296.0f;
}

/* frexpf64x[n] = 1297                                                             names.cnn:2595
 * -> frexpf64x[4] */
KERNEL void inner_update_frexpf64x(float *restrict frexpf64x_)
{
    for (int i = 0; i < 4; i++)
        frexpf64x_[i] = 1297.0f;
}

/* ldexpf64x[n] = 1298                                                             names.cnn:2597
 * -> ldexpf64x[4] */
KERNEL void inner_update_ldexpf64x(float *restrict ldexpf64x_)
{
    for (int i = 0; i < 4; i++)
        ldexpf64x_[i] = 1298.0f;
}

/* logf64x[n] = 1299                                                               names.cnn:2599
 * -> logf64x[4] */
KERNEL void inner_update_logf64x(float *restrict logf64x_)
{
    for (int i = 0; i < 4; i++)
        logf64x_[i] = 1299.0f;
}

/* log10f64x[n] = 1300                                                             names.cnn:2601
 * -> log10f64x[4] */
KERNEL void inner_update_log10f64x(float *restrict log10f64x_)
{
    for (int i = 0; i < 4; i++)
        log10f64x_[i] = 1.3e+03f;
}

/* modff64x[n] = 1301                                                              names.cnn:2603
 * -> modff64x[4] */
KERNEL void inner_update_modff64x(float *restrict modff64x_)
{
    for (int i = 0; i < 4; i++)
        modff64x_[i] = 1301.0f;
}

/* exp10f64x[n] = 1302                                                             names.cnn:2605
 * -> exp10f64x[4] */
KERNEL void inner_update_exp10f64x(float *restrict exp10f64x_)
{
    for (int i = 0; i < 4; i++)
        exp10f64x_[i] = 1302.0f;
}

/* expm1f64x[n] = 1303                                                             names.cnn:2607
 * -> expm1f64x[4] */
KERNEL void inner_update_expm1f64x(float *restrict expm1f64x_)
{
    for (int i = 0; i < 4; i++)
        expm1f64x_[i] = 1303.0f;
}

/* log1pf64x[n] = 1304                                                             names.cnn:2609
 * -> log1pf64x[4] */
KERNEL void inner_update_log1pf64x(float *restrict log1pf64x_)
{
    for (int i = 0; i < 4; i++)
        log1pf64x_[i] = 1304.0f;
}

/* logbf64x[n] = 1305                                                              names.cnn:2611
 * -> logbf64x[4] */
KERNEL void inner_update_logbf64x(float *restrict logbf64x_)
{
    for (int i = 0; i < 4; i++)
        logbf64x_[i] = 1305.0f;
}

/* exp2f64x[n] = 1306                                                              names.cnn:2613
 * -> exp2f64x[4] */
KERNEL void inner_update_exp2f64x(float *restrict exp2f64x_)
{
    for (int i = 0; i < 4; i++)
        exp2f64x_[i] = 1306.0f;
}

/* log2f64x[n] = 1307                                                              names.cnn:2615
 * -> log2f64x[4] */
KERNEL void inner_update_log2f64x(float *restrict log2f64x_)
{
    for (int i = 0; i < 4; i++)
        log2f64x_[i] = 1307.0f;
}

/* powf64x[n] = 1308                                                               names.cnn:2617
 * -> powf64x[4] */
KERNEL void inner_update_powf64x(float *restrict powf64x_)
{
    for (int i = 0; i < 4; i++)
        powf64x_[i] = 1308.0f;
}

/* sqrtf64x[n] = 1309                                                              names.cnn:2619
 * -> sqrtf64x[4] */
KERNEL void inner_update_sqrtf64x(float *restrict sqrtf64x_)
{
    for (int i = 0; i < 4; i++)
        sqrtf64x_[i] = 1309.0f;
}

/* hypotf64x[n] = 1310                                                             names.cnn:2621
 * -> hypotf64x[4] */
KERNEL void inner_update_hypotf64x(float *restrict hypotf64x_)
{
    for (int i = 0; i < 4; i++)
        hypotf64x_[i] = 1.31e+03f;
}

/* cbrtf64x[n] = 1311                                                              names.cnn:2623
 * -> cbrtf64x[4] */
KERNEL void inner_update_cbrtf64x(float *restrict cbrtf64x_)
{
    for (int i = 0; i < 4; i++)
        cbrtf64x_[i] = 1311.0f;
}

/* ceilf64x[n] = 1312                                                              names.cnn:2625
 * -> ceilf64x[4] */
KERNEL void inner_update_ceilf64x(float *restrict ceilf64x_)
{
    for (int i = 0; i < 4; i++)
        ceilf64x_[i] = 1312.0f;
}

/* fabsf64x[n] = 1313                                                              names.cnn:2627
 * -> fabsf64x[4] */
KERNEL void inner_update_fabsf64x(float *restrict fabsf64x_)
{
    for (int i = 0; i < 4; i++)
        fabsf64x_[i] = 1313.0f;
}

/* floorf64x[n] = 1314                                                             names.cnn:2629
 * -> floorf64x[4] */
KERNEL void inner_update_floorf64x(float *restrict floorf64x_)
{
    for (int i = 0; i < 4; i++)
        floorf64x_[i] = 1314.0f;
}

/* fmodf64x[n] = 1315                                                              names.cnn:2631
 * -> fmodf64x[4] */
KERNEL void inner_update_fmodf64x(float *restrict fmodf64x_)
{
    for (int i = 0; i < 4; i++)
        fmodf64x_[i] = 1315.0f;
}

/* copysignf64x[n] = 1316                                                          names.cnn:2633
 * -> copysignf64x[4] */
KERNEL void inner_update_copysignf64x(float *restrict copysignf64x_)
{
    for (int i = 0; i < 4; i++)
        copysignf64x_[i] = 1316.0f;
}

/* nanf64x[n] = 1317                                                               names.cnn:2635
 * -> nanf64x[4] */
KERNEL void inner_update_nanf64x(float *restrict nanf64x_)
{
    for (int i = 0; i < 4; i++)
        nanf64x_[i] = 1317.0f;
}

/* j0f64x[n] = 1318                                                                names.cnn:2637
 * -> j0f64x[4] */
KERNEL void inner_update_j0f64x(float *restrict j0f64x_)
{
    for (int i = 0; i < 4; i++)
        j0f64x_[i] = 1318.0f;
}

/* j1f64x[n] = 1319                                                                names.cnn:2639
 * -> j1f64x[4] */
KERNEL void inner_update_j1f64x(float *restrict j1f64x_)
{
    for (int i = 0; i < 4; i++)
        j1f64x_[i] = 1319.0f;
}

/* jnf64x[n] = 1320                                                                names.cnn:2641
 * -> jnf64x[4] */
KERNEL void inner_update_jnf64x(float *restrict jnf64x_)
{
    for (int i = 0; i < 4; i++)
        jnf64x_[i] = 1.32e+03f;
}

/* y0f64x[n] = 1321                                                                names.cnn:2643
 * -> y0f64x[4] */
KERNEL void inner_update_y0f64x(float *restrict y0f64x_)
{
    for (int i = 0; i < 4; i++)
        y0f64x_[i] = 1321.0f;
}

/* y1f64x[n] = 1322                                                                names.cnn:2645
 * -> y1f64x[4] */
KERNEL void inner_update_y1f64x(float *restrict y1f64x_)
{
    for (int i = 0; i < 4; i++)
        y1f64x_[i] = 1322.0f;
}

/* ynf64x[n] = 1323                                                                names.cnn:2647
 * -> ynf64x[4] */
KERNEL void inner_update_ynf64x(float *restrict ynf64x_)
{
    for (int i = 0; i < 4; i++)
        ynf64x_[i] = 1323.0f;
}

/* erff64x[n] = 1324                                                               names.cnn:2649
 * -> erff64x[4] */
KERNEL void inner_update_erff64x(float *restrict erff64x_)
{
    for (int i = 0; i < 4; i++)
        erff64x_[i] = 1324.0f;
}

/* erfcf64x[n] = 1325                                                              names.cnn:2651
 * -> erfcf64x[4] */
KERNEL void inner_update_erfcf64x(float *restrict erfcf64x_)
{
    for (int i = 0; i < 4; i++)
        erfcf64x_[i] = 1325.0f;
}

/* lgammaf64x[n] = 1326                                                            names.cnn:2653
 * -> lgammaf64x[4] */
KERNEL void inner_update_lgammaf64x(float *restrict lgammaf64x_)
{
    for (int i = 0; i < 4; i++)
        lgammaf64x_[i] = 1326.0f;
}

/* tgammaf64x[n] = 1327                                                            names.cnn:2655
 * -> tgammaf64x[4] */
KERNEL void inner_update_tgammaf64x(float *restrict tgammaf64x_)
{
    for (int i = 0; i < 4; i++)
        tgammaf64x_[i] = 1327.0f;
}

/* lgammaf64x_r[n] = 1328                                                          names.cnn:2657
 * -> lgammaf64x_r[4] */
KERNEL void inner_update_lgammaf64x_r(float *restrict lgammaf64x_r_)
{
    for (int i = 0; i < 4; i++)
        lgammaf64x_r_[i] = 1328.0f;
}

/* rintf64x[n] = 1329                                                              names.cnn:2659
 * -> rintf64x[4] */
KERNEL void inner_update_rintf64x(float *restrict rintf64x_)
{
    for (int i = 0; i < 4; i++)
        rintf64x_[i] = 1329.0f;
}

/* nextafterf64x[n] = 1330                                                         names.cnn:2661
 * -> nextafterf64x[4] */
KERNEL void inner_update_nextafterf64x(float *restrict nextafterf64x_)
{
    for (int i = 0; i < 4; i++)
        nextafterf64x_[i] = 1.33e+03f;
}

/* nextdownf64x[n] = 1331                                                          names.cnn:2663
 * -> nextdownf64x[4] */
KERNEL void inner_update_nextdownf64x(float *restrict nextdownf64x_)
{
    for (int i = 0; i < 4; i++)
        nextdownf64x_[i] = 1331.0f;
}

/* nextupf64x[n] = 1332                                                            names.cnn:2665
 * -> nextupf64x[4] */
KERNEL void inner_update_nextupf64x(float *restrict nextupf64x_)
{
    for (int i = 0; i < 4; i++)
        nextupf64x_[i] = 1332.0f;
}

/* remainderf64x[n] = 1333                                                         names.cnn:2667
 * -> remainderf64x[4] */
KERNEL void inner_update_remainderf64x(float *restrict remainderf64x_)
{
    for (int i = 0; i < 4; i++)
        remainderf64x_[i] = 1333.0f;
}

/* scalbnf64x[n] = 1334                                                            names.cnn:2669
 * -> scalbnf64x[4] */
KERNEL void inner_update_scalbnf64x(float *restrict scalbnf64x_)
{
    for (int i = 0; i < 4; i++)
        scalbnf64x_[i] = 1334.0f;
}

/* ilogbf64x[n] = 1335                                                             names.cnn:2671
 * -> ilogbf64x[4] */
KERNEL void inner_update_ilogbf64x(float *restrict ilogbf64x_)
{
    for (int i = 0; i < 4; i++)
        ilogbf64x_[i] = 1335.0f;
}

/* llogbf64x[n] = 1336                                                             names.cnn:2673
 * -> llogbf64x[4] */
KERNEL void inner_update_llogbf64x(float *restrict llogbf64x_)
{
    for (int i = 0; i < 4; i++)
        llogbf64x_[i] = 1336.0f;
}

/* scalblnf64x[n] = 1337                                                           names.cnn:2675
 * -> scalblnf64x[4] */
KERNEL void inner_update_scalblnf64x(float *restrict scalblnf64x_)
{
    for (int i = 0; i < 4; i++)
        scalblnf64x_[i] = 1337.0f;
}

/* nearbyintf64x[n] = 1338                                                         names.cnn:2677
 * -> nearbyintf64x[4] */
KERNEL void inner_update_nearbyintf64x(float *restrict nearbyintf64x_)
{
    for (int i = 0; i < 4; i++)
        nearbyintf64x_[i] = 1338.0f;
}

/* roundf64x[n] = 1339                                                             names.cnn:2679
 * -> roundf64x[4] */
KERNEL void inner_update_roundf64x(float *restrict roundf64x_)
{
    for (int i = 0; i < 4; i++)
        roundf64x_[i] = 1339.0f;
}

/* truncf64x[n] = 1340                                                             names.cnn:2681
 * -> truncf64x[4] */
KERNEL void inner_update_truncf64x(float *restrict truncf64x_)
{
    for (int i = 0; i < 4; i++)
        truncf64x_[i] = 1.34e+03f;
}

/* remquof64x[n] = 1341                                                            names.cnn:2683
 * -> remquof64x[4] */
KERNEL void inner_update_remquof64x(float *restrict remquof64x_)
{
    for (int i = 0; i < 4; i++)
        remquof64x_[i] = 1341.0f;
}

/* lrintf64x[n] = 1342                                                             names.cnn:2685
 * -> lrintf64x[4] */
KERNEL void inner_update_lrintf64x(float *restrict lrintf64x_)
{
    for (int i = 0; i < 4; i++)
        lrintf64x_[i] = 1342.0f;
}

/* llrintf64x[n] = 1343                                                            names.cnn:2687
 * -> llrintf64x[4] */
KERNEL void inner_update_llrintf64x(float *restrict llrintf64x_)
{
    for (int i = 0; i < 4; i++)
        llrintf64x_[i] = 1343.0f;
}

/* lroundf64x[n] = 1344                                                            names.cnn:2689
 * -> lroundf64x[4] */
KERNEL void inner_update_lroundf64x(float *restrict lroundf64x_)
{
    for (int i = 0; i < 4; i++)
        lroundf64x_[i] = 1344.0f;
}

/* llroundf64x[n] = 1345                                                           names.cnn:2691
 * -> llroundf64x[4] */
KERNEL void inner_update_llroundf64x(float *restrict llroundf64x_)
{
    for (int i = 0; i < 4; i++)
        llroundf64x_[i] = 1345.0f;
}

/* fdimf64x[n] = 1346                                                              names.cnn:2693
 * -> fdimf64x[4] */
KERNEL void inner_update_fdimf64x(float *restrict fdimf64x_)
{
    for (int i = 0; i < 4; i++)
        fdimf64x_[i] = 1346.0f;
}

/* fmaxf64x[n] = 1347                                                              names.cnn:2695
 * -> fmaxf64x[4] */
KERNEL void inner_update_fmaxf64x(float *restrict fmaxf64x_)
{
    for (int i = 0; i < 4; i++)
        fmaxf64x_[i] = 1347.0f;
}

/* fminf64x[n] = 1348                                                              names.cnn:2697
 * -> fminf64x[4] */
KERNEL void inner_update_fminf64x(float *restrict fminf64x_)
{
    for (int i = 0; i < 4; i++)
        fminf64x_[i] = 1348.0f;
}

/* fmaf64x[n] = 1349                                                               names.cnn:2699
 * -> fmaf64x[4] */
KERNEL void inner_update_fmaf64x(float *restrict fmaf64x_)
{
    for (int i = 0; i < 4; i++)
        fmaf64x_[i] = 1349.0f;
}

/* roundevenf64x[n] = 1350                                                         names.cnn:2701
 * -> roundevenf64x[4] */
KERNEL void inner_update_roundevenf64x(float *restrict roundevenf64x_)
{
    for (int i = 0; i < 4; i++)
        roundevenf64x_[i] = 1.35e+03f;
}

/* fromfpf64x[n] = 1351                                                            names.cnn:2703
 * -> fromfpf64x[4] */
KERNEL void inner_update_fromfpf64x(float *restrict fromfpf64x_)
{
    for (int i = 0; i < 4; i++)
        fromfpf64x_[i] = 1351.0f;
}

/* ufromfpf64x[n] = 1352                                                           names.cnn:2705
 * -> ufromfpf64x[4] */
KERNEL void inner_update_ufromfpf64x(float *restrict ufromfpf64x_)
{
    for (int i = 0; i < 4; i++)
        ufromfpf64x_[i] = 1352.0f;
}

/* fromfpxf64x[n] = 1353                                                           names.cnn:2707
 * -> fromfpxf64x[4] */
KERNEL void inner_update_fromfpxf64x(float *restrict fromfpxf64x_)
{
    for (int i = 0; i < 4; i++)
        fromfpxf64x_[i] = 1353.0f;
}

/* ufromfpxf64x[n] = 1354                                                          names.cnn:2709
 * -> ufromfpxf64x[4] */
KERNEL void inner_update_ufromfpxf64x(float *restrict ufromfpxf64x_)
{
    for (int i = 0; i < 4; i++)
        ufromfpxf64x_[i] = 1354.0f;
}

/* canonicalizef64x[n] = 1355                                                      names.cnn:2711
 * -> canonicalizef64x[4] */
KERNEL void inner_update_canonicalizef64x(float *restrict canonicalizef64x_)
{
    for (int i = 0; i < 4; i++)
        canonicalizef64x_[i] = 1355.0f;
}

/* fmaxmagf64x[n] = 1356                                                           names.cnn:2713
 * -> fmaxmagf64x[4] */
KERNEL void inner_update_fmaxmagf64x(float *restrict fmaxmagf64x_)
{
    for (int i = 0; i < 4; i++)
        fmaxmagf64x_[i] = 1356.0f;
}

/* fminmagf64x[n] = 1357                                                           names.cnn:2715
 * -> fminmagf64x[4] */
KERNEL void inner_update_fminmagf64x(float *restrict fminmagf64x_)
{
    for (int i = 0; i < 4; i++)
        fminmagf64x_[i] = 1357.0f;
}

/* fmaximumf64x[n] = 1358                                                          names.cnn:2717
 * -> fmaximumf64x[4] */
KERNEL void inner_update_fmaximumf64x(float *restrict fmaximumf64x_)
{
    for (int i = 0; i < 4; i++)
        fmaximumf64x_[i] = 1358.0f;
}

/* fminimumf64x[n] = 1359                                                          names.cnn:2719
 * -> fminimumf64x[4] */
KERNEL void inner_update_fminimumf64x(float *restrict fminimumf64x_)
{
    for (int i = 0; i < 4; i++)
        fminimumf64x_[i] = 1359.0f;
}

/* fmaximum_numf64x[n] = 1360                                                      names.cnn:2721
 * -> fmaximum_numf64x[4] */
KERNEL void inner_update_fmaximum_numf64x(float *restrict fmaximum_numf64x_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_numf64x_[i] = 1.36e+03f;
}

/* fminimum_numf64x[n] = 1361                                                      names.cnn:2723
 * -> fminimum_numf64x[4] */
KERNEL void inner_update_fminimum_numf64x(float *restrict fminimum_numf64x_)
{
    for (int i = 0; i < 4; i++)
        fminimum_numf64x_[i] = 1361.0f;
}

/* fmaximum_magf64x[n] = 1362                                                      names.cnn:2725
 * -> fmaximum_magf64x[4] */
KERNEL void inner_update_fmaximum_magf64x(float *restrict fmaximum_magf64x_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_magf64x_[i] = 1362.0f;
}

/* fminimum_magf64x[n] = 1363                                                      names.cnn:2727
 * -> fminimum_magf64x[4] */
KERNEL void inner_update_fminimum_magf64x(float *restrict fminimum_magf64x_)
{
    for (int i = 0; i < 4; i++)
        fminimum_magf64x_[i] = 1363.0f;
}

/* fmaximum_mag_numf64x[n] = 1364                                                  names.cnn:2729
 * -> fmaximum_mag_numf64x[4] */
KERNEL void inner_update_fmaximum_mag_numf64x(float *restrict fmaximum_mag_numf64x_)
{
    for (int i = 0; i < 4; i++)
        fmaximum_mag_numf64x_[i] = 1364.0f;
}

/* fminimum_mag_numf64x[n] = 1365                                                  names.cnn:2731
 * -> fminimum_mag_numf64x[4] */
KERNEL void inner_update_fminimum_mag_numf64x(float *restrict fminimum_mag_numf64x_)
{
    for (int i = 0; i < 4; i++)
        fminimum_mag_numf64x_[i] = 1365.0f;
}

/* totalorderf64x[n] = 1366                                                        names.cnn:2733
 * -> totalorderf64x[4] */
KERNEL void inner_update_totalorderf64x(float *restrict totalorderf64x_)
{
    for (int i = 0; i < 4; i++)
        totalorderf64x_[i] = 1366.0f;
}

/* totalordermagf64x[n] = 1367                                                     names.cnn:2735
 * -> totalordermagf64x[4] */
KERNEL void inner_update_totalordermagf64x(float *restrict totalordermagf64x_)
{
    for (int i = 0; i < 4; i++)
        totalordermagf64x_[i] = 1367.0f;
}

/* getpayloadf64x[n] = 1368                                                        names.cnn:2737
 * -> getpayloadf64x[4] */
KERNEL void inner_update_getpayloadf64x(float *restrict getpayloadf64x_)
{
    for (int i = 0; i < 4; i++)
        getpayloadf64x_[i] = 1368.0f;
}

/* setpayloadf64x[n] = 1369                                                        names.cnn:2739
 * -> setpayloadf64x[4] */
KERNEL void inner_update_setpayloadf64x(float *restrict setpayloadf64x_)
{
    for (int i = 0; i < 4; i++)
        setpayloadf64x_[i] = 1369.0f;
}

/* setpayloadsigf64x[n] = 1370                                                     names.cnn:2741
 * -> setpayloadsigf64x[4] */
KERNEL void inner_update_setpayloadsigf64x(float *restrict setpayloadsigf64x_)
{
    for (int i = 0; i < 4; i++)
        setpayloadsigf64x_[i] = 1.37e+03f;
}

/* fadd[n] = 1371                                                                  names.cnn:2743
 * -> fadd[4] */
KERNEL void inner_update_fadd(float *restrict fadd_)
{
    for (int i = 0; i < 4; i++)
        fadd_[i] = 1371.0f;
}

/* fdiv[n] = 1372                                                                  names.cnn:2745
 * -> fdiv[4] */
KERNEL void inner_update_fdiv(float *restrict fdiv_)
{
    for (int i = 0; i < 4; i++)
        fdiv_[i] = 1372.0f;
}

/* ffma[n] = 1373                                                                  names.cnn:2747
 * -> ffma[4] */
KERNEL void inner_update_ffma(float *restrict ffma_)
{
    for (int i = 0; i < 4; i++)
        ffma_[i] = 1373.0f;
}

/* fmul[n] = 1374                                                                  names.cnn:2749
 * -> fmul[4] */
KERNEL void inner_update_fmul(float *restrict fmul_)
{
    for (int i = 0; i < 4; i++)
        fmul_[i] = 1374.0f;
}

/* fsqrt[n] = 1375                                                                 names.cnn:2751
 * -> fsqrt[4] */
KERNEL void inner_update_fsqrt(float *restrict fsqrt_)
{
    for (int i = 0; i < 4; i++)
        fsqrt_[i] = 1375.0f;
}

/* fsub[n] = 1376                                                                  names.cnn:2753
 * -> fsub[4] */
KERNEL void inner_update_fsub(float *restrict fsub_)
{
    for (int i = 0; i < 4; i++)
        fsub_[i] = 1376.0f;
}

/* faddl[n] = 1377                                                                 names.cnn:2755
 * -> faddl[4] */
KERNEL void inner_update_faddl(float *restrict faddl_)
{
    for (int i = 0; i < 4; i++)
        faddl_[i] = 1377.0f;
}

/* fdivl[n] = 1378                                                                 names.cnn:2757
 * -> fdivl[4] */
KERNEL void inner_update_fdivl(float *restrict fdivl_)
{
    for (int i = 0; i < 4; i++)
        fdivl_[i] = 1378.0f;
}

/* ffmal[n] = 1379                                                                 names.cnn:2759
 * -> ffmal[4] */
KERNEL void inner_update_ffmal(float *restrict ffmal_)
{
    for (int i = 0; i < 4; i++)
        ffmal_[i] = 1379.0f;
}

/* fmull[n] = 1380                                                                 names.cnn:2761
 * -> fmull[4] */
KERNEL void inner_update_fmull(float *restrict fmull_)
{
    for (int i = 0; i < 4; i++)
        fmull_[i] = 1.38e+03f;
}

/* fsqrtl[n] = 1381                                                                names.cnn:2763
 * -> fsqrtl[4] */
KERNEL void inner_update_fsqrtl(float *restrict fsqrtl_)
{
    for (int i = 0; i < 4; i++)
        fsqrtl_[i] = 1381.0f;
}

/* fsubl[n] = 1382                                                                 names.cnn:2765
 * -> fsubl[4] */
KERNEL void inner_update_fsubl(float *restrict fsubl_)
{
    for (int i = 0; i < 4; i++)
        fsubl_[i] = 1382.0f;
}

/* daddl[n] = 1383                                                                 names.cnn:2767
 * -> daddl[4] */
KERNEL void inner_update_daddl(float *restrict daddl_)
{
    for (int i = 0; i < 4; i++)
        daddl_[i] = 1383.0f;
}

/* ddivl[n] = 1384                                                                 names.cnn:2769
 * -> ddivl[4] */
KERNEL void inner_update_ddivl(float *restrict ddivl_)
{
    for (int i = 0; i < 4; i++)
        ddivl_[i] = 1384.0f;
}

/* dfmal[n] = 1385                                                                 names.cnn:2771
 * -> dfmal[4] */
KERNEL void inner_update_dfmal(float *restrict dfmal_)
{
    for (int i = 0; i < 4; i++)
        dfmal_[i] = 1385.0f;
}

/* dmull[n] = 1386                                                                 names.cnn:2773
 * -> dmull[4] */
KERNEL void inner_update_dmull(float *restrict dmull_)
{
    for (int i = 0; i < 4; i++)
        dmull_[i] = 1386.0f;
}

/* dsqrtl[n] = 1387                                                                names.cnn:2775
 * -> dsqrtl[4] */
KERNEL void inner_update_dsqrtl(float *restrict dsqrtl_)
{
    for (int i = 0; i < 4; i++)
        dsqrtl_[i] = 1387.0f;
}

/* dsubl[n] = 1388                                                                 names.cnn:2777
 * -> dsubl[4] */
KERNEL void inner_update_dsubl(float *restrict dsubl_)
{
    for (int i = 0; i < 4; i++)
        dsubl_[i] = 1388.0f;
}

/* f32addf32x[n] = 1389                                                            names.cnn:2779
 * -> f32addf32x[4] */
KERNEL void inner_update_f32addf32x(float *restrict t_f32addf32x_)
{
    for (int i = 0; i < 4; i++)
        t_f32addf32x_[i] = 1389.0f;
}

/* f32divf32x[n] = 1390                                                            names.cnn:2781
 * -> f32divf32x[4] */
KERNEL void inner_update_f32divf32x(float *restrict t_f32divf32x_)
{
    for (int i = 0; i < 4; i++)
        t_f32divf32x_[i] = 1.39e+03f;
}

/* f32fmaf32x[n] = 1391                                                            names.cnn:2783
 * -> f32fmaf32x[4] */
KERNEL void inner_update_f32fmaf32x(float *restrict t_f32fmaf32x_)
{
    for (int i = 0; i < 4; i++)
        t_f32fmaf32x_[i] = 1391.0f;
}

/* f32mulf32x[n] = 1392                                                            names.cnn:2785
 * -> f32mulf32x[4] */
KERNEL void inner_update_f32mulf32x(float *restrict t_f32mulf32x_)
{
    for (int i = 0; i < 4; i++)
        t_f32mulf32x_[i] = 1392.0f;
}

/* f32sqrtf32x[n] = 1393                                                           names.cnn:2787
 * -> f32sqrtf32x[4] */
KERNEL void inner_update_f32sqrtf32x(float *restrict t_f32sqrtf32x_)
{
    for (int i = 0; i < 4; i++)
        t_f32sqrtf32x_[i] = 1393.0f;
}

/* f32subf32x[n] = 1394                                                            names.cnn:2789
 * -> f32subf32x[4] */
KERNEL void inner_update_f32subf32x(float *restrict t_f32subf32x_)
{
    for (int i = 0; i < 4; i++)
        t_f32subf32x_[i] = 1394.0f;
}

/* f32addf64[n] = 1395                                                             names.cnn:2791
 * -> f32addf64[4] */
KERNEL void inner_update_f32addf64(float *restrict t_f32addf64_)
{
    for (int i = 0; i < 4; i++)
        t_f32addf64_[i] = 1395.0f;
}

/* f32divf64[n] = 1396                                                             names.cnn:2793
 * -> f32divf64[4] */
KERNEL void inner_update_f32divf64(float *restrict t_f32divf64_)
{
    for (int i = 0; i < 4; i++)
        t_f32divf64_[i] = 1396.0f;
}

/* f32fmaf64[n] = 1397                                                             names.cnn:2795
 * -> f32fmaf64[4] */
KERNEL void inner_update_f32fmaf64(float *restrict t_f32fmaf64_)
{
    for (int i = 0; i < 4; i++)
        t_f32fmaf64_[i] = 1397.0f;
}

/* f32mulf64[n] = 1398                                                             names.cnn:2797
 * -> f32mulf64[4] */
KERNEL void inner_update_f32mulf64(float *restrict t_f32mulf64_)
{
    for (int i = 0; i < 4; i++)
        t_f32mulf64_[i] = 1398.0f;
}

/* f32sqrtf64[n] = 1399                                                            names.cnn:2799
 * -> f32sqrtf64[4] */
KERNEL void inner_update_f32sqrtf64(float *restrict t_f32sqrtf64_)
{
    for (int i = 0; i < 4; i++)
        t_f32sqrtf64_[i] = 1399.0f;
}

/* f32subf64[n] = 1400                                                             names.cnn:2801
 * -> f32subf64[4] */
KERNEL void inner_update_f32subf64(float *restrict t_f32subf64_)
{
    for (int i = 0; i < 4; i++)
        t_f32subf64_[i] = 1.4e+03f;
}

/* f32addf64x[n] = 1401                                                            names.cnn:2803
 * -> f32addf64x[4] */
KERNEL void inner_update_f32addf64x(float *restrict t_f32addf64x_)
{
    for (int i = 0; i < 4; i++)
        t_f32addf64x_[i] = 1401.0f;
}

/* f32divf64x[n] = 1402                                                            names.cnn:2805
 * -> f32divf64x[4] */
KERNEL void inner_update_f32divf64x(float *restrict t_f32divf64x_)
{
    for (int i = 0; i < 4; i++)
        t_f32divf64x_[i] = 1402.0f;
}

/* f32fmaf64x[n] = 1403                                                            names.cnn:2807
 * -> f32fmaf64x[4] */
KERNEL void inner_update_f32fmaf64x(float *restrict t_f32fmaf64x_)
{
    for (int i = 0; i < 4; i++)
        t_f32fmaf64x_[i] = 1403.0f;
}

/* f32mulf64x[n] = 1404                                                            names.cnn:2809
 * -> f32mulf64x[4] */
KERNEL void inner_update_f32mulf64x(float *restrict t_f32mulf64x_)
{
    for (int i = 0; i < 4; i++)
        t_f32mulf64x_[i] = 1404.0f;
}

/* f32sqrtf64x[n] = 1405                                                           names.cnn:2811
 * -> f32sqrtf64x[4] */
KERNEL void inner_update_f32sqrtf64x(float *restrict t_f32sqrtf64x_)
{
    for (int i = 0; i < 4; i++)
        t_f32sqrtf64x_[i] = 1405.0f;
}

/* f32subf64x[n] = 1406                                                            names.cnn:2813
 * -> f32subf64x[4] */
KERNEL void inner_update_f32subf64x(float *restrict t_f32subf64x_)
{
    for (int i = 0; i < 4; i++)
        t_f32subf64x_[i] = 1406.0f;
}

/* f32addf128[n] = 1407                                                            names.cnn:2815
 * -> f32addf128[4] */
KERNEL void inner_update_f32addf128(float *restrict t_f32addf128_)
{
    for (int i = 0; i < 4; i++)
        t_f32addf128_[i] = 1407.0f;
}

/* f32divf128[n] = 1408                                                            names.cnn:2817
 * -> f32divf128[4] */
KERNEL void inner_update_f32divf128(float *restrict t_f32divf128_)
{
    for (int i = 0; i < 4; i++)
        t_f32divf128_[i] = 1408.0f;
}

/* f32fmaf128[n] = 1409                                                            names.cnn:2819
 * -> f32fmaf128[4] */
KERNEL void inner_update_f32fmaf128(float *restrict t_f32fmaf128_)
{
    for (int i = 0; i < 4; i++)
        t_f32fmaf128_[i] = 1409.0f;
}

/* f32mulf128[n] = 1410                                                            names.cnn:2821
 * -> f32mulf128[4] */
KERNEL void inner_update_f32mulf128(float *restrict t_f32mulf128_)
{
    for (int i = 0; i < 4; i++)
        t_f32mulf128_[i] = 1.41e+03f;
}

/* f32sqrtf128[n] = 1411                                                           names.cnn:2823
 * -> f32sqrtf128[4] */
KERNEL void inner_update_f32sqrtf128(float *restrict t_f32sqrtf128_)
{
    for (int i = 0; i < 4; i++)
        t_f32sqrtf128_[i] = 1411.0f;
}

/* f32subf128[n] = 1412                                                            names.cnn:2825
 * -> f32subf128[4] */
KERNEL void inner_update_f32subf128(float *restrict t_f32subf128_)
{
    for (int i = 0; i < 4; i++)
        t_f32subf128_[i] = 1412.0f;
}

/* f32xaddf64[n] = 1413                                                            names.cnn:2827
 * -> f32xaddf64[4] */
KERNEL void inner_update_f32xaddf64(float *restrict t_f32xaddf64_)
{
    for (int i = 0; i < 4; i++)
        t_f32xaddf64_[i] = 1413.0f;
}

/* f32xdivf64[n] = 1414                                                            names.cnn:2829
 * -> f32xdivf64[4] */
KERNEL void inner_update_f32xdivf64(float *restrict t_f32xdivf64_)
{
    for (int i = 0; i < 4; i++)
        t_f32xdivf64_[i] = 1414.0f;
}

/* f32xfmaf64[n] = 1415                                                            names.cnn:2831
 * -> f32xfmaf64[4] */
KERNEL void inner_update_f32xfmaf64(float *restrict t_f32xfmaf64_)
{
    for (int i = 0; i < 4; i++)
        t_f32xfmaf64_[i] = 1415.0f;
}

/* f32xmulf64[n] = 1416                                                            names.cnn:2833
 * -> f32xmulf64[4] */
KERNEL void inner_update_f32xmulf64(float *restrict t_f32xmulf64_)
{
    for (int i = 0; i < 4; i++)
        t_f32xmulf64_[i] = 1416.0f;
}

/* f32xsqrtf64[n] = 1417                                                           names.cnn:2835
 * -> f32xsqrtf64[4] */
KERNEL void inner_update_f32xsqrtf64(float *restrict t_f32xsqrtf64_)
{
    for (int i = 0; i < 4; i++)
        t_f32xsqrtf64_[i] = 1417.0f;
}

/* f32xsubf64[n] = 1418                                                            names.cnn:2837
 * -> f32xsubf64[4] */
KERNEL void inner_update_f32xsubf64(float *restrict t_f32xsubf64_)
{
    for (int i = 0; i < 4; i++)
        t_f32xsubf64_[i] = 1418.0f;
}

/* f32xaddf64x[n] = 1419                                                           names.cnn:2839
 * -> f32xaddf64x[4] */
KERNEL void inner_update_f32xaddf64x(float *restrict t_f32xaddf64x_)
{
    for (int i = 0; i < 4; i++)
        t_f32xaddf64x_[i] = 1419.0f;
}

/* f32xdivf64x[n] = 1420                                                           names.cnn:2841
 * -> f32xdivf64x[4] */
KERNEL void inner_update_f32xdivf64x(float *restrict t_f32xdivf64x_)
{
    for (int i = 0; i < 4; i++)
        t_f32xdivf64x_[i] = 1.42e+03f;
}

/* f32xfmaf64x[n] = 1421                                                           names.cnn:2843
 * -> f32xfmaf64x[4] */
KERNEL void inner_update_f32xfmaf64x(float *restrict t_f32xfmaf64x_)
{
    for (int i = 0; i < 4; i++)
        t_f32xfmaf64x_[i] = 1421.0f;
}

/* f32xmulf64x[n] = 1422                                                           names.cnn:2845
 * -> f32xmulf64x[4] */
KERNEL void inner_update_f32xmulf64x(float *restrict t_f32xmulf64x_)
{
    for (int i = 0; i < 4; i++)
        t_f32xmulf64x_[i] = 1422.0f;
}

/* f32xsqrtf64x[n] = 1423                                                          names.cnn:2847
 * -> f32xsqrtf64x[4] */
KERNEL void inner_update_f32xsqrtf64x(float *restrict t_f32xsqrtf64x_)
{
    for (int i = 0; i < 4; i++)
        t_f32xsqrtf64x_[i] = 1423.0f;
}

/* f32xsubf64x[n] = 1424                                                           names.cnn:2849
 * -> f32xsubf64x[4] */
KERNEL void inner_update_f32xsubf64x(float *restrict t_f32xsubf64x_)
{
    for (int i = 0; i < 4; i++)
        t_f32xsubf64x_[i] = 1424.0f;
}

/* f32xaddf128[n] = 1425                                                           names.cnn:2851
 * -> f32xaddf128[4] */
KERNEL void inner_update_f32xaddf128(float *restrict t_f32xaddf128_)
{
    for (int i = 0; i < 4; i++)
        t_f32xaddf128_[i] = 1425.0f;
}

/* f32xdivf128[n] = 1426                                                           names.cnn:2853
 * -> f32xdivf128[4] */
KERNEL void inner_update_f32xdivf128(float *restrict t_f32xdivf128_)
{
    for (int i = 0; i < 4; i++)
        t_f32xdivf128_[i] = 1426.0f;
}

/* f32xfmaf128[n] = 1427                                                           names.cnn:2855
 * -> f32xfmaf128[4] */
KERNEL void inner_update_f32xfmaf128(float *restrict t_f32xfmaf128_)
{
    for (int i = 0; i < 4; i++)
        t_f32xfmaf128_[i] = 1427.0f;
}

/* f32xmulf128[n] = 1428                                                           names.cnn:2857
 * -> f32xmulf128[4] */
KERNEL void inner_update_f32xmulf128(float *restrict t_f32xmulf128_)
{
    for (int i = 0; i < 4; i++)
        t_f32xmulf128_[i] = 1428.0f;
}

/* f32xsqrtf128[n] = 1429                                                          names.cnn:2859
 * -> f32xsqrtf128[4] */
KERNEL void inner_update_f32xsqrtf128(float *restrict t_f32xsqrtf128_)
{
    for (int i = 0; i < 4; i++)
        t_f32xsqrtf128_[i] = 1429.0f;
}

/* f32xsubf128[n] = 1430                                                           names.cnn:2861
 * -> f32xsubf128[4] */
KERNEL void inner_update_f32xsubf128(float *restrict t_f32xsubf128_)
{
    for (int i = 0; i < 4; i++)
        t_f32xsubf128_[i] = 1.43e+03f;
}

/* f64addf64x[n] = 1431                                                            names.cnn:2863
 * -> f64addf64x[4] */
KERNEL void inner_update_f64addf64x(float *restrict t_f64addf64x_)
{
    for (int i = 0; i < 4; i++)
        t_f64addf64x_[i] = 1431.0f;
}

/* f64divf64x[n] = 1432                                                            names.cnn:2865
 * -> f64divf64x[4] */
KERNEL void inner_update_f64divf64x(float *restrict t_f64divf64x_)
{
    for (int i = 0; i < 4; i++)
        t_f64divf64x_[i] = 1432.0f;
}

/* f64fmaf64x[n] = 1433                                                            names.cnn:2867
 * -> f64fmaf64x[4] */
KERNEL void inner_update_f64fmaf64x(float *restrict t_f64fmaf64x_)
{
    for (int i = 0; i < 4; i++)
        t_f64fmaf64x_[i] = 1433.0f;
}

/* f64mulf64x[n] = 1434                                                            names.cnn:2869
 * -> f64mulf64x[4] */
KERNEL void inner_update_f64mulf64x(float *restrict t_f64mulf64x_)
{
    for (int i = 0; i < 4; i++)
        t_f64mulf64x_[i] = 1434.0f;
}

/* f64sqrtf64x[n] = 1435                                                           names.cnn:2871
 * -> f64sqrtf64x[4] */
KERNEL void inner_update_f64sqrtf64x(float *restrict t_f64sqrtf64x_)
{
    for (int i = 0; i < 4; i++)
        t_f64sqrtf64x_[i] = 1435.0f;
}

/* f64subf64x[n] = 1436                                                            names.cnn:2873
 * -> f64subf64x[4] */
KERNEL void inner_update_f64subf64x(float *restrict t_f64subf64x_)
{
    for (int i = 0; i < 4; i++)
        t_f64subf64x_[i] = 1436.0f;
}

/* f64addf128[n] = 1437                                                            names.cnn:2875
 * -> f64addf128[4] */
KERNEL void inner_update_f64addf128(float *restrict t_f64addf128_)
{
    for (int i = 0; i < 4; i++)
        t_f64addf128_[i] = 1437.0f;
}

/* f64divf128[n] = 1438                                                            names.cnn:2877
 * -> f64divf128[4] */
KERNEL void inner_update_f64divf128(float *restrict t_f64divf128_)
{
    for (int i = 0; i < 4; i++)
        t_f64divf128_[i] = 1438.0f;
}

/* f64fmaf128[n] = 1439                                                            names.cnn:2879
 * -> f64fmaf128[4] */
KERNEL void inner_update_f64fmaf128(float *restrict t_f64fmaf128_)
{
    for (int i = 0; i < 4; i++)
        t_f64fmaf128_[i] = 1439.0f;
}

/* f64mulf128[n] = 1440                                                            names.cnn:2881
 * -> f64mulf128[4] */
KERNEL void inner_update_f64mulf128(float *restrict t_f64mulf128_)
{
    for (int i = 0; i < 4; i++)
        t_f64mulf128_[i] = 1.44e+03f;
}

/* f64sqrtf128[n] = 1441                                                           names.cnn:2883
 * -> f64sqrtf128[4] */
KERNEL void inner_update_f64sqrtf128(float *restrict t_f64sqrtf128_)
{
    for (int i = 0; i < 4; i++)
        t_f64sqrtf128_[i] = 1441.0f;
}

/* f64subf128[n] = 1442                                                            names.cnn:2885
 * -> f64subf128[4] */
KERNEL void inner_update_f64subf128(float *restrict t_f64subf128_)
{
    for (int i = 0; i < 4; i++)
        t_f64subf128_[i] = 1442.0f;
}

/* f64xaddf128[n] = 1443                                                           names.cnn:2887
 * -> f64xaddf128[4] */
KERNEL void inner_update_f64xaddf128(float *restrict t_f64xaddf128_)
{
    for (int i = 0; i < 4; i++)
        t_f64xaddf128_[i] = 1443.0f;
}

/* f64xdivf128[n] = 1444                                                           names.cnn:2889
 * -> f64xdivf128[4] */
KERNEL void inner_update_f64xdivf128(float *restrict t_f64xdivf128_)
{
    for (int i = 0; i < 4; i++)
        t_f64xdivf128_[i] = 1444.0f;
}

/* f64xfmaf128[n] = 1445                                                           names.cnn:2891
 * -> f64xfmaf128[4] */
KERNEL void inner_update_f64xfmaf128(float *restrict t_f64xfmaf128_)
{
    for (int i = 0; i < 4; i++)
        t_f64xfmaf128_[i] = 1445.0f;
}

/* f64xmulf128[n] = 1446                                                           names.cnn:2893
 * -> f64xmulf128[4] */
KERNEL void inner_update_f64xmulf128(float *restrict t_f64xmulf128_)
{
    for (int i = 0; i < 4; i++)
        t_f64xmulf128_[i] = 1446.0f;
}

/* f64xsqrtf128[n] = 1447                                                          names.cnn:2895
 * -> f64xsqrtf128[4] */
KERNEL void inner_update_f64xsqrtf128(float *restrict t_f64xsqrtf128_)
{
    for (int i = 0; i < 4; i++)
        t_f64xsqrtf128_[i] = 1447.0f;
}

/* f64xsubf128[n] = 1448                                                           names.cnn:2897
 * -> f64xsubf128[4] */
KERNEL void inner_update_f64xsubf128(float *restrict t_f64xsubf128_)
{
    for (int i = 0; i < 4; i++)
        t_f64xsubf128_[i] = 1448.0f;
}

/* signgam[n] = 1449                                                               names.cnn:2899
 * -> signgam[4] */
KERNEL void inner_update_signgam(float *restrict signgam_)
{
    for (int i = 0; i < 4; i++)
        signgam_[i] = 1449.0f;
}

/* cookie_read_function_t[n] = 1450                                                names.cnn:2901
 * -> cookie_read_function_t[4] */
KERNEL void inner_update_cookie_read_function_t_(float *restrict cookie_read_function_t_)
{
    for (int i = 0; i < 4; i++)
        cookie_read_function_t_[i] = 1.45e+03f;
}

/* cookie_write_function_t[n] = 1451                                               names.cnn:2903
 * -> cookie_write_function_t[4] */
KERNEL void inner_update_cookie_write_function_t_(float *restrict cookie_write_function_t_)
{
    for (int i = 0; i < 4; i++)
        cookie_write_function_t_[i] = 1451.0f;
}

/* cookie_seek_function_t[n] = 1452                                                names.cnn:2905
 * -> cookie_seek_function_t[4] */
KERNEL void inner_update_cookie_seek_function_t_(float *restrict cookie_seek_function_t_)
{
    for (int i = 0; i < 4; i++)
        cookie_seek_function_t_[i] = 1452.0f;
}

/* cookie_close_function_t[n] = 1453                                               names.cnn:2907
 * -> cookie_close_function_t[4] */
KERNEL void inner_update_cookie_close_function_t_(float *restrict cookie_close_function_t_)
{
    for (int i = 0; i < 4; i++)
        cookie_close_function_t_[i] = 1453.0f;
}

/* seek[n] = 1454                                                                  names.cnn:2909
 * -> seek[4] */
KERNEL void inner_update_seek(float *restrict seek)
{
    for (int i = 0; i < 4; i++)
        seek[i] = 1454.0f;
}

/* cookie_io_functions_t[n] = 1455                                                 names.cnn:2911
 * -> cookie_io_functions_t[4] */
KERNEL void inner_update_cookie_io_functions_t_(float *restrict cookie_io_functions_t_)
{
    for (int i = 0; i < 4; i++)
        cookie_io_functions_t_[i] = 1455.0f;
}

/* fpos64_t[n] = 1456                                                              names.cnn:2913
 * -> fpos64_t[4] */
KERNEL void inner_update_fpos64_t_(float *restrict fpos64_t_)
{
    for (int i = 0; i < 4; i++)
        fpos64_t_[i] = 1456.0f;
}

/* renameat[n] = 1457                                                              names.cnn:2915
 * -> renameat[4] */
KERNEL void inner_update_renameat(float *restrict t_renameat_)
{
    for (int i = 0; i < 4; i++)
        t_renameat_[i] = 1457.0f;
}

/* renameat2[n] = 1458                                                             names.cnn:2917
 * -> renameat2[4] */
KERNEL void inner_update_renameat2(float *restrict t_renameat2_)
{
    for (int i = 0; i < 4; i++)
        t_renameat2_[i] = 1458.0f;
}

/* tmpfile64[n] = 1459                                                             names.cnn:2919
 * -> tmpfile64[4] */
KERNEL void inner_update_tmpfile64(float *restrict t_tmpfile64_)
{
    for (int i = 0; i < 4; i++)
        t_tmpfile64_[i] = 1459.0f;
}

/* tmpnam_r[n] = 1460                                                              names.cnn:2921
 * -> tmpnam_r[4] */
KERNEL void inner_update_tmpnam_r(float *restrict t_tmpnam_r_)
{
    for (int i = 0; i < 4; i++)
        t_tmpnam_r_[i] = 1.46e+03f;
}

/* tempnam[n] = 1461                                                               names.cnn:2923
 * -> tempnam[4] */
KERNEL void inner_update_tempnam(float *restrict tempnam_)
{
    for (int i = 0; i < 4; i++)
        tempnam_[i] = 1461.0f;
}

/* fflush_unlocked[n] = 1462                                                       names.cnn:2925
 * -> fflush_unlocked[4] */
KERNEL void inner_update_fflush_unlocked(float *restrict t_fflush_unlocked_)
{
    for (int i = 0; i < 4; i++)
        t_fflush_unlocked_[i] = 1462.0f;
}

/* fcloseall[n] = 1463                                                             names.cnn:2927
 * -> fcloseall[4] */
KERNEL void inner_update_fcloseall(float *restrict fcloseall_)
{
    for (int i = 0; i < 4; i++)
        fcloseall_[i] = 1463.0f;
}

/* fopen64[n] = 1464                                                               names.cnn:2929
 * -> fopen64[4] */
KERNEL void inner_update_fopen64(float *restrict fopen64_)
{
    for (int i = 0; i < 4; i++)
        fopen64_[i] = 1464.0f;
}

/* freopen64[n] = 1465                                                             names.cnn:2931
 * -> freopen64[4] */
KERNEL void inner_update_freopen64(float *restrict t_freopen64_)
{
    for (int i = 0; i < 4; i++)
        t_freopen64_[i] = 1465.0f;
}

/* fdopen[n] = 1466                                                                names.cnn:2933
 * -> fdopen[4] */
KERNEL void inner_update_fdopen(float *restrict fdopen_)
{
    for (int i = 0; i < 4; i++)
        fdopen_[i] = 1466.0f;
}

/* fopencookie[n] = 1467                                                           names.cnn:2935
 * -> fopencookie[4] */
KERNEL void inner_update_fopencookie(float *restrict fopencookie_)
{
    for (int i = 0; i < 4; i++)
        fopencookie_[i] = 1467.0f;
}

/* fmemopen[n] = 1468                                                              names.cnn:2937
 * -> fmemopen[4] */
KERNEL void inner_update_fmemopen(float *restrict fmemopen_)
{
    for (int i = 0; i < 4; i++)
        fmemopen_[i] = 1468.0f;
}

/* open_memstream[n] = 1469                                                        names.cnn:2939
 * -> open_memstream[4] */
KERNEL void inner_update_open_memstream(float *restrict open_memstream_)
{
    for (int i = 0; i < 4; i++)
        open_memstream_[i] = 1469.0f;
}

/* setbuffer[n] = 1470                                                             names.cnn:2941
 * -> setbuffer[4] */
KERNEL void inner_update_setbuffer(float *restrict setbuffer_)
{
    for (int i = 0; i < 4; i++)
        setbuffer_[i] = 1.47e+03f;
}

/* setlinebuf[n] = 1471                                                            names.cnn:2943
 * -> setlinebuf[4] */
KERNEL void inner_update_setlinebuf(float *restrict setlinebuf_)
{
    for (int i = 0; i < 4; i++)
        setlinebuf_[i] = 1471.0f;
}

/* vasprintf[n] = 1472                                                             names.cnn:2945
 * -> vasprintf[4] */
KERNEL void inner_update_vasprintf(float *restrict vasprintf_)
{
    for (int i = 0; i < 4; i++)
        vasprintf_[i] = 1472.0f;
}

/* asprintf[n] = 1473                                                              names.cnn:2947
 * -> asprintf[4] */
KERNEL void inner_update_asprintf(float *restrict asprintf_)
{
    for (int i = 0; i < 4; i++)
        asprintf_[i] = 1473.0f;
}

/* vdprintf[n] = 1474                                                              names.cnn:2949
 * -> vdprintf[4] */
KERNEL void inner_update_vdprintf(float *restrict vdprintf_)
{
    for (int i = 0; i < 4; i++)
        vdprintf_[i] = 1474.0f;
}

/* dprintf[n] = 1475                                                               names.cnn:2951
 * -> dprintf[4] */
KERNEL void inner_update_dprintf(float *restrict dprintf_)
{
    for (int i = 0; i < 4; i++)
        dprintf_[i] = 1475.0f;
}

/* getc_unlocked[n] = 1476                                                         names.cnn:2953
 * -> getc_unlocked[4] */
KERNEL void inner_update_getc_unlocked(float *restrict getc_unlocked_)
{
    for (int i = 0; i < 4; i++)
        getc_unlocked_[i] = 1476.0f;
}

/* getchar_unlocked[n] = 1477                                                      names.cnn:2955
 * -> getchar_unlocked[4] */
KERNEL void inner_update_getchar_unlocked(float *restrict t_getchar_unlocked_)
{
    for (int i = 0; i < 4; i++)
        t_getchar_unlocked_[i] = 1477.0f;
}

/* fgetc_unlocked[n] = 1478                                                        names.cnn:2957
 * -> fgetc_unlocked[4] */
KERNEL void inner_update_fgetc_unlocked(float *restrict t_fgetc_unlocked_)
{
    for (int i = 0; i < 4; i++)
        t_fgetc_unlocked_[i] = 1478.0f;
}

/* fputc_unlocked[n] = 1479                                                        names.cnn:2959
 * -> fputc_unlocked[4] */
KERNEL void inner_update_fputc_unlocked(float *restrict t_fputc_unlocked_)
{
    for (int i = 0; i < 4; i++)
        t_fputc_unlocked_[i] = 1479.0f;
}

/* putc_unlocked[n] = 1480                                                         names.cnn:2961
 * -> putc_unlocked[4] */
KERNEL void inner_update_putc_unlocked(float *restrict putc_unlocked_)
{
    for (int i = 0; i < 4; i++)
        putc_unlocked_[i] = 1.48e+03f;
}

/* putchar_unlocked[n] = 1481                                                      names.cnn:2963
 * -> putchar_unlocked[4] */
KERNEL void inner_update_putchar_unlocked(float *restrict t_putchar_unlocked_)
{
    for (int i = 0; i < 4; i++)
        t_putchar_unlocked_[i] = 1481.0f;
}

/* getw[n] = 1482                                                                  names.cnn:2965
 * -> getw[4] */
KERNEL void inner_update_getw(float *restrict getw_)
{
    for (int i = 0; i < 4; i++)
        getw_[i] = 1482.0f;
}

/* putw[n] = 1483                                                                  names.cnn:2967
 * -> putw[4] */
KERNEL void inner_update_putw(float *restrict putw_)
{
    for (int i = 0; i < 4; i++)
        putw_[i] = 1483.0f;
}

/* fgets_unlocked[n] = 1484                                                        names.cnn:2969
 * -> fgets_unlocked[4] */
KERNEL void inner_update_fgets_unlocked(float *restrict t_fgets_unlocked_)
{
    for (int i = 0; i < 4; i++)
        t_fgets_unlocked_[i] = 1484.0f;
}

/* getdelim[n] = 1485                                                              names.cnn:2971
 * -> getdelim[4] */
KERNEL void inner_update_getdelim(float *restrict getdelim_)
{
    for (int i = 0; i < 4; i++)
        getdelim_[i] = 1485.0f;
}

/* getline[n] = 1486                                                               names.cnn:2973
 * -> getline[4] */
KERNEL void inner_update_getline(float *restrict getline_)
{
    for (int i = 0; i < 4; i++)
        getline_[i] = 1486.0f;
}

/* fputs_unlocked[n] = 1487                                                        names.cnn:2975
 * -> fputs_unlocked[4] */
KERNEL void inner_update_fputs_unlocked(float *restrict t_fputs_unlocked_)
{
    for (int i = 0; i < 4; i++)
        t_fputs_unlocked_[i] = 1487.0f;
}

/* fread_unlocked[n] = 1488                                                        names.cnn:2977
 * -> fread_unlocked[4] */
KERNEL void inner_update_fread_unlocked(float *restrict t_fread_unlocked_)
{
    for (int i = 0; i < 4; i++)
        t_fread_unlocked_[i] = 1488.0f;
}

/* fwrite_unlocked[n] = 1489                                                       names.cnn:2979
 * -> fwrite_unlocked[4] */
KERNEL void inner_update_fwrite_unlocked(float *restrict t_fwrite_unlocked_)
{
    for (int i = 0; i < 4; i++)
        t_fwrite_unlocked_[i] = 1489.0f;
}

/* fseeko[n] = 1490                                                                names.cnn:2981
 * -> fseeko[4] */
KERNEL void inner_update_fseeko(float *restrict t_fseeko_)
{
    for (int i = 0; i < 4; i++)
        t_fseeko_[i] = 1.49e+03f;
}

/* ftello[n] = 1491                                                                names.cnn:2983
 * -> ftello[4] */
KERNEL void inner_update_ftello(float *restrict t_ftello_)
{
    for (int i = 0; i < 4; i++)
        t_ftello_[i] = 1491.0f;
}

/* fseeko64[n] = 1492                                                              names.cnn:2985
 * -> fseeko64[4] */
KERNEL void inner_update_fseeko64(float *restrict t_fseeko64_)
{
    for (int i = 0; i < 4; i++)
        t_fseeko64_[i] = 1492.0f;
}

/* ftello64[n] = 1493                                                              names.cnn:2987
 * -> ftello64[4] */
KERNEL void inner_update_ftello64(float *restrict t_ftello64_)
{
    for (int i = 0; i < 4; i++)
        t_ftello64_[i] = 1493.0f;
}

/* fgetpos64[n] = 1494                                                             names.cnn:2989
 * -> fgetpos64[4] */
KERNEL void inner_update_fgetpos64(float *restrict t_fgetpos64_)
{
    for (int i = 0; i < 4; i++)
        t_fgetpos64_[i] = 1494.0f;
}

/* fsetpos64[n] = 1495                                                             names.cnn:2991
 * -> fsetpos64[4] */
KERNEL void inner_update_fsetpos64(float *restrict t_fsetpos64_)
{
    for (int i = 0; i < 4; i++)
        t_fsetpos64_[i] = 1495.0f;
}

/* clearerr_unlocked[n] = 1496                                                     names.cnn:2993
 * -> clearerr_unlocked[4] */
KERNEL void inner_update_clearerr_unlocked(float *restrict t_clearerr_unlocked_)
{
    for (int i = 0; i < 4; i++)
        t_clearerr_unlocked_[i] = 1496.0f;
}

/* feof_unlocked[n] = 1497                                                         names.cnn:2995
 * -> feof_unlocked[4] */
KERNEL void inner_update_feof_unlocked(float *restrict t_feof_unlocked_)
{
    for (int i = 0; i < 4; i++)
        t_feof_unlocked_[i] = 1497.0f;
}

/* ferror_unlocked[n] = 1498                                                       names.cnn:2997
 * -> ferror_unlocked[4] */
KERNEL void inner_update_ferror_unlocked(float *restrict t_ferror_unlocked_)
{
    for (int i = 0; i < 4; i++)
        t_ferror_unlocked_[i] = 1498.0f;
}

/* fileno[n] = 1499                                                                names.cnn:2999
 * -> fileno[4] */
KERNEL void inner_update_fileno(float *restrict t_fileno_)
{
    for (int i = 0; i < 4; i++)
        t_fileno_[i] = 1499.0f;
}

/* fileno_unlocked[n] = 1500                                                       names.cnn:3001
 * -> fileno_unlocked[4] */
KERNEL void inner_update_fileno_unlocked(float *restrict t_fileno_unlocked_)
{
    for (int i = 0; i < 4; i++)
        t_fileno_unlocked_[i] = 1.5e+03f;
}

/* pclose[n] = 1501                                                                names.cnn:3003
 * -> pclose[4] */
KERNEL void inner_update_pclose(float *restrict pclose_)
{
    for (int i = 0; i < 4; i++)
        pclose_[i] = 1501.0f;
}

/* popen[n] = 1502                                                                 names.cnn:3005
 * -> popen[4] */
KERNEL void inner_update_popen(float *restrict popen_)
{
    for (int i = 0; i < 4; i++)
        popen_[i] = 1502.0f;
}

/* ctermid[n] = 1503                                                               names.cnn:3007
 * -> ctermid[4] */
KERNEL void inner_update_ctermid(float *restrict ctermid_)
{
    for (int i = 0; i < 4; i++)
        ctermid_[i] = 1503.0f;
}

/* cuserid[n] = 1504                                                               names.cnn:3009
 * -> cuserid[4] */
KERNEL void inner_update_cuserid(float *restrict cuserid_)
{
    for (int i = 0; i < 4; i++)
        cuserid_[i] = 1504.0f;
}

/* obstack[n] = 1505                                                               names.cnn:3011
 * -> obstack[4] */
KERNEL void inner_update_obstack(float *restrict t_obstack_)
{
    for (int i = 0; i < 4; i++)
        t_obstack_[i] = 1505.0f;
}

/* obstack_printf[n] = 1506                                                        names.cnn:3013
 * -> obstack_printf[4] */
KERNEL void inner_update_obstack_printf(float *restrict t_obstack_printf_)
{
    for (int i = 0; i < 4; i++)
        t_obstack_printf_[i] = 1506.0f;
}

/* obstack_vprintf[n] = 1507                                                       names.cnn:3015
 * -> obstack_vprintf[4] */
KERNEL void inner_update_obstack_vprintf(float *restrict t_obstack_vprintf_)
{
    for (int i = 0; i < 4; i++)
        t_obstack_vprintf_[i] = 1507.0f;
}

/* flockfile[n] = 1508                                                             names.cnn:3017
 * -> flockfile[4] */
KERNEL void inner_update_flockfile(float *restrict flockfile_)
{
    for (int i = 0; i < 4; i++)
        flockfile_[i] = 1508.0f;
}

/* ftrylockfile[n] = 1509                                                          names.cnn:3019
 * -> ftrylockfile[4] */
KERNEL void inner_update_ftrylockfile(float *restrict ftrylockfile_)
{
    for (int i = 0; i < 4; i++)
        ftrylockfile_[i] = 1509.0f;
}

/* funlockfile[n] = 1510                                                           names.cnn:3021
 * -> funlockfile[4] */
KERNEL void inner_update_funlockfile(float *restrict funlockfile_)
{
    for (int i = 0; i < 4; i++)
        funlockfile_[i] = 1.51e+03f;
}

/* strtof32[n] = 1511                                                              names.cnn:3023
 * -> strtof32[4] */
KERNEL void inner_update_strtof32(float *restrict t_strtof32_)
{
    for (int i = 0; i < 4; i++)
        t_strtof32_[i] = 1511.0f;
}

/* strtof64[n] = 1512                                                              names.cnn:3025
 * -> strtof64[4] */
KERNEL void inner_update_strtof64(float *restrict t_strtof64_)
{
    for (int i = 0; i < 4; i++)
        t_strtof64_[i] = 1512.0f;
}

/* strtof128[n] = 1513                                                             names.cnn:3027
 * -> strtof128[4] */
KERNEL void inner_update_strtof128(float *restrict t_strtof128_)
{
    for (int i = 0; i < 4; i++)
        t_strtof128_[i] = 1513.0f;
}

/* strtof32x[n] = 1514                                                             names.cnn:3029
 * -> strtof32x[4] */
KERNEL void inner_update_strtof32x(float *restrict t_strtof32x_)
{
    for (int i = 0; i < 4; i++)
        t_strtof32x_[i] = 1514.0f;
}

/* strtof64x[n] = 1515                                                             names.cnn:3031
 * -> strtof64x[4] */
KERNEL void inner_update_strtof64x(float *restrict t_strtof64x_)
{
    for (int i = 0; i < 4; i++)
        t_strtof64x_[i] = 1515.0f;
}

/* strtoq[n] = 1516                                                                names.cnn:3033
 * -> strtoq[4] */
KERNEL void inner_update_strtoq(float *restrict strtoq_)
{
    for (int i = 0; i < 4; i++)
        strtoq_[i] = 1516.0f;
}

/* strtouq[n] = 1517                                                               names.cnn:3035
 * -> strtouq[4] */
KERNEL void inner_update_strtouq(float *restrict strtouq_)
{
    for (int i = 0; i < 4; i++)
        strtouq_[i] = 1517.0f;
}

/* strfromd[n] = 1518                                                              names.cnn:3037
 * -> strfromd[4] */
KERNEL void inner_update_strfromd(float *restrict t_strfromd_)
{
    for (int i = 0; i < 4; i++)
        t_strfromd_[i] = 1518.0f;
}

/* strfromf[n] = 1519                                                              names.cnn:3039
 * -> strfromf[4] */
KERNEL void inner_update_strfromf(float *restrict t_strfromf_)
{
    for (int i = 0; i < 4; i++)
        t_strfromf_[i] = 1519.0f;
}

/* strfroml[n] = 1520                                                              names.cnn:3041
 * -> strfroml[4] */
KERNEL void inner_update_strfroml(float *restrict t_strfroml_)
{
    for (int i = 0; i < 4; i++)
        t_strfroml_[i] = 1.52e+03f;
}

/* strfromf32[n] = 1521                                                            names.cnn:3043
 * -> strfromf32[4] */
KERNEL void inner_update_strfromf32(float *restrict t_strfromf32_)
{
    for (int i = 0; i < 4; i++)
        t_strfromf32_[i] = 1521.0f;
}

/* strfromf64[n] = 1522                                                            names.cnn:3045
 * -> strfromf64[4] */
KERNEL void inner_update_strfromf64(float *restrict t_strfromf64_)
{
    for (int i = 0; i < 4; i++)
        t_strfromf64_[i] = 1522.0f;
}

/* strfromf128[n] = 1523                                                           names.cnn:3047
 * -> strfromf128[4] */
KERNEL void inner_update_strfromf128(float *restrict t_strfromf128_)
{
    for (int i = 0; i < 4; i++)
        t_strfromf128_[i] = 1523.0f;
}

/* strfromf32x[n] = 1524                                                           names.cnn:3049
 * -> strfromf32x[4] */
KERNEL void inner_update_strfromf32x(float *restrict t_strfromf32x_)
{
    for (int i = 0; i < 4; i++)
        t_strfromf32x_[i] = 1524.0f;
}

/* strfromf64x[n] = 1525                                                           names.cnn:3051
 * -> strfromf64x[4] */
KERNEL void inner_update_strfromf64x(float *restrict t_strfromf64x_)
{
    for (int i = 0; i < 4; i++)
        t_strfromf64x_[i] = 1525.0f;
}

/* locale_t[n] = 1526                                                              names.cnn:3053
 * -> locale_t[4] */
KERNEL void inner_update_locale_t_(float *restrict locale_t_)
{
    for (int i = 0; i < 4; i++)
        locale_t_[i] = 1526.0f;
}

/* strtol_l[n] = 1527                                                              names.cnn:3055
 * -> strtol_l[4] */
KERNEL void inner_update_strtol_l(float *restrict t_strtol_l_)
{
    for (int i = 0; i < 4; i++)
        t_strtol_l_[i] = 1527.0f;
}

/* strtoul_l[n] = 1528                                                             names.cnn:3057
 * -> strtoul_l[4] */
KERNEL void inner_update_strtoul_l(float *restrict t_strtoul_l_)
{
    for (int i = 0; i < 4; i++)
        t_strtoul_l_[i] = 1528.0f;
}

/* strtoll_l[n] = 1529                                                             names.cnn:3059
 * -> strtoll_l[4] */
KERNEL void inner_update_strtoll_l(float *restrict t_strtoll_l_)
{
    for (int i = 0; i < 4; i++)
        t_strtoll_l_[i] = 1529.0f;
}

/* strtoull_l[n] = 1530                                                            names.cnn:3061
 * -> strtoull_l[4] */
KERNEL void inner_update_strtoull_l(float *restrict t_strtoull_l_)
{
    for (int i = 0; i < 4; i++)
        t_strtoull_l_[i] = 1.53e+03f;
}

/* strtod_l[n] = 1531                                                              names.cnn:3063
 * -> strtod_l[4] */
KERNEL void inner_update_strtod_l(float *restrict t_strtod_l_)
{
    for (int i = 0; i < 4; i++)
        t_strtod_l_[i] = 1531.0f;
}

/* strtof_l[n] = 1532                                                              names.cnn:3065
 * -> strtof_l[4] */
KERNEL void inner_update_strtof_l(float *restrict t_strtof_l_)
{
    for (int i = 0; i < 4; i++)
        t_strtof_l_[i] = 1532.0f;
}

/* strtold_l[n] = 1533                                                             names.cnn:3067
 * -> strtold_l[4] */
KERNEL void inner_update_strtold_l(float *restrict t_strtold_l_)
{
    for (int i = 0; i < 4; i++)
        t_strtold_l_[i] = 1533.0f;
}

/* strtof32_l[n] = 1534                                                            names.cnn:3069
 * -> strtof32_l[4] */
KERNEL void inner_update_strtof32_l(float *restrict t_strtof32_l_)
{
    for (int i = 0; i < 4; i++)
        t_strtof32_l_[i] = 1534.0f;
}

/* strtof64_l[n] = 1535                                                            names.cnn:3071
 * -> strtof64_l[4] */
KERNEL void inner_update_strtof64_l(float *restrict t_strtof64_l_)
{
    for (int i = 0; i < 4; i++)
        t_strtof64_l_[i] = 1535.0f;
}

/* strtof128_l[n] = 1536                                                           names.cnn:3073
 * -> strtof128_l[4] */
KERNEL void inner_update_strtof128_l(float *restrict t_strtof128_l_)
{
    for (int i = 0; i < 4; i++)
        t_strtof128_l_[i] = 1536.0f;
}

/* strtof32x_l[n] = 1537                                                           names.cnn:3075
 * -> strtof32x_l[4] */
KERNEL void inner_update_strtof32x_l(float *restrict t_strtof32x_l_)
{
    for (int i = 0; i < 4; i++)
        t_strtof32x_l_[i] = 1537.0f;
}

/* strtof64x_l[n] = 1538                                                           names.cnn:3077
 * -> strtof64x_l[4] */
KERNEL void inner_update_strtof64x_l(float *restrict t_strtof64x_l_)
{
    for (int i = 0; i < 4; i++)
        t_strtof64x_l_[i] = 1538.0f;
}

/* l64a[n] = 1539                                                                  names.cnn:3079
 * -> l64a[4] */
KERNEL void inner_update_l64a(float *restrict l64a_)
{
    for (int i = 0; i < 4; i++)
        l64a_[i] = 1539.0f;
}

/* a64l[n] = 1540                                                                  names.cnn:3081
 * -> a64l[4] */
KERNEL void inner_update_a64l(float *restrict a64l_)
{
    for (int i = 0; i < 4; i++)
        a64l_[i] = 1.54e+03f;
}

/* u_char[n] = 1541                                                                names.cnn:3083
 * -> u_char[4] */
KERNEL void inner_update_u_char(float *restrict u_char_)
{
    for (int i = 0; i < 4; i++)
        u_char_[i] = 1541.0f;
}

/* u_short[n] = 1542                                                               names.cnn:3085
 * -> u_short[4] */
KERNEL void inner_update_u_short(float *restrict u_short_)
{
    for (int i = 0; i < 4; i++)
        u_short_[i] = 1542.0f;
}

/* u_int[n] = 1543                                                                 names.cnn:3087
 * -> u_int[4] */
KERNEL void inner_update_u_int(float *restrict u_int_)
{
    for (int i = 0; i < 4; i++)
        u_int_[i] = 1543.0f;
}

/* u_long[n] = 1544                                                                names.cnn:3089
 * -> u_long[4] */
KERNEL void inner_update_u_long(float *restrict u_long_)
{
    for (int i = 0; i < 4; i++)
        u_long_[i] = 1544.0f;
}

/* quad_t[n] = 1545                                                                names.cnn:3091
 * -> quad_t[4] */
KERNEL void inner_update_quad_t_(float *restrict quad_t_)
{
    for (int i = 0; i < 4; i++)
        quad_t_[i] = 1545.0f;
}

/* u_quad_t[n] = 1546                                                              names.cnn:3093
 * -> u_quad_t[4] */
KERNEL void inner_update_u_quad_t_(float *restrict u_quad_t_)
{
    for (int i = 0; i < 4; i++)
        u_quad_t_[i] = 1546.0f;
}

/* fsid_t[n] = 1547                                                                names.cnn:3095
 * -> fsid_t[4] */
KERNEL void inner_update_fsid_t_(float *restrict fsid_t_)
{
    for (int i = 0; i < 4; i++)
        fsid_t_[i] = 1547.0f;
}

/* loff_t[n] = 1548                                                                names.cnn:3097
 * -> loff_t[4] */
KERNEL void inner_update_loff_t_(float *restrict loff_t_)
{
    for (int i = 0; i < 4; i++)
        loff_t_[i] = 1548.0f;
}

/* dev_t[n] = 1549                                                                 names.cnn:3099
 * -> dev_t[4] */
KERNEL void inner_update_dev_t_(float *restrict dev_t_)
{
    for (int i = 0; i < 4; i++)
        dev_t_[i] = 1549.0f;
}

/* gid_t[n] = 1550                                                                 names.cnn:3101
 * -> gid_t[4] */
KERNEL void inner_update_gid_t_(float *restrict gid_t_)
{
    for (int i = 0; i < 4; i++)
        gid_t_[i] = 1.55e+03f;
}

/* nlink_t[n] = 1551                                                               names.cnn:3103
 * -> nlink_t[4] */
KERNEL void inner_update_nlink_t_(float *restrict nlink_t_)
{
    for (int i = 0; i < 4; i++)
        nlink_t_[i] = 1551.0f;
}

/* uid_t[n] = 1552                                                                 names.cnn:3105
 * -> uid_t[4] */
KERNEL void inner_update_uid_t_(float *restrict uid_t_)
{
    for (int i = 0; i < 4; i++)
        uid_t_[i] = 1552.0f;
}

/* id_t[n] = 1553                                                                  names.cnn:3107
 * -> id_t[4] */
KERNEL void inner_update_id_t_(float *restrict id_t_)
{
    for (int i = 0; i < 4; i++)
        id_t_[i] = 1553.0f;
}

/* daddr_t[n] = 1554                                                               names.cnn:3109
 * -> daddr_t[4] */
KERNEL void inner_update_daddr_t_(float *restrict daddr_t_)
{
    for (int i = 0; i < 4; i++)
        daddr_t_[i] = 1554.0f;
}

/* caddr_t[n] = 1555                                                               names.cnn:3111
 * -> caddr_t[4] */
KERNEL void inner_update_caddr_t_(float *restrict caddr_t_)
{
    for (int i = 0; i < 4; i++)
        caddr_t_[i] = 1555.0f;
}

/* key_t[n] = 1556                                                                 names.cnn:3113
 * -> key_t[4] */
KERNEL void inner_update_key_t_(float *restrict key_t_)
{
    for (int i = 0; i < 4; i++)
        key_t_[i] = 1556.0f;
}

/* clock_t[n] = 1557                                                               names.cnn:3115
 * -> clock_t[4] */
KERNEL void inner_update_clock_t_(float *restrict clock_t_)
{
    for (int i = 0; i < 4; i++)
        clock_t_[i] = 1557.0f;
}

/* clockid_t[n] = 1558                                                             names.cnn:3117
 * -> clockid_t[4] */
KERNEL void inner_update_clockid_t_(float *restrict clockid_t_)
{
    for (int i = 0; i < 4; i++)
        clockid_t_[i] = 1558.0f;
}

/* timer_t[n] = 1559                                                               names.cnn:3119
 * -> timer_t[4] */
KERNEL void inner_update_timer_t_(float *restrict timer_t_)
{
    for (int i = 0; i < 4; i++)
        timer_t_[i] = 1559.0f;
}

/* useconds_t[n] = 1560                                                            names.cnn:3121
 * -> useconds_t[4] */
KERNEL void inner_update_useconds_t_(float *restrict useconds_t_)
{
    for (int i = 0; i < 4; i++)
        useconds_t_[i] = 1.56e+03f;
}

/* suseconds_t[n] = 1561                                                           names.cnn:3123
 * -> suseconds_t[4] */
KERNEL void inner_update_suseconds_t_(float *restrict suseconds_t_)
{
    for (int i = 0; i < 4; i++)
        suseconds_t_[i] = 1561.0f;
}

/* ulong[n] = 1562                                                                 names.cnn:3125
 * -> ulong[4] */
KERNEL void inner_update_ulong(float *restrict ulong_)
{
    for (int i = 0; i < 4; i++)
        ulong_[i] = 1562.0f;
}

/* ushort[n] = 1563                                                                names.cnn:3127
 * -> ushort[4] */
KERNEL void inner_update_ushort(float *restrict ushort_)
{
    for (int i = 0; i < 4; i++)
        ushort_[i] = 1563.0f;
}

/* uint[n] = 1564                                                                  names.cnn:3129
 * -> uint[4] */
KERNEL void inner_update_uint(float *restrict uint_)
{
    for (int i = 0; i < 4; i++)
        uint_[i] = 1564.0f;
}

/* u_int8_t[n] = 1565                                                              names.cnn:3131
 * -> u_int8_t[4] */
KERNEL void inner_update_u_int8_t_(float *restrict u_int8_t_)
{
    for (int i = 0; i < 4; i++)
        u_int8_t_[i] = 1565.0f;
}

/* u_int16_t[n] = 1566                                                             names.cnn:3133
 * -> u_int16_t[4] */
KERNEL void inner_update_u_int16_t_(float *restrict u_int16_t_)
{
    for (int i = 0; i < 4; i++)
        u_int16_t_[i] = 1566.0f;
}

/* u_int32_t[n] = 1567                                                             names.cnn:3135
 * -> u_int32_t[4] */
KERNEL void inner_update_u_int32_t_(float *restrict u_int32_t_)
{
    for (int i = 0; i < 4; i++)
        u_int32_t_[i] = 1567.0f;
}

/* u_int64_t[n] = 1568                                                             names.cnn:3137
 * -> u_int64_t[4] */
KERNEL void inner_update_u_int64_t_(float *restrict u_int64_t_)
{
    for (int i = 0; i < 4; i++)
        u_int64_t_[i] = 1568.0f;
}

/* register_t[n] = 1569                                                            names.cnn:3139
 * -> register_t[4] */
KERNEL void inner_update_register_t_(float *restrict register_t_)
{
    for (int i = 0; i < 4; i++)
        register_t_[i] = 1569.0f;
}

/* static[n] = 1570                                                                names.cnn:3141
 * -> static[4] */
KERNEL void inner_update_static(float *restrict static_)
{
    for (int i = 0; i < 4; i++)
        static_[i] = 1.57e+03f;
}

/* sigset_t[n] = 1571                                                              names.cnn:3143
 * -> sigset_t[4] */
KERNEL void inner_update_sigset_t_(float *restrict sigset_t_)
{
    for (int i = 0; i < 4; i++)
        sigset_t_[i] = 1571.0f;
}

/* timeval[n] = 1572                                                               names.cnn:3145
 * -> timeval[4] */
KERNEL void inner_update_timeval(float *restrict timeval_)
{
    for (int i = 0; i < 4; i++)
        timeval_[i] = 1572.0f;
}

/* tv_usec[n] = 1573                                                               names.cnn:3147
 * -> tv_usec[4] */
KERNEL void inner_update_tv_usec(float *restrict tv_usec)
{
    for (int i = 0; i < 4; i++)
        tv_usec[i] = 1573.0f;
}

/* fds_bits[n] = 1574                                                              names.cnn:3149
 * -> fds_bits[4] */
KERNEL void inner_update_fds_bits(float *restrict fds_bits)
{
    for (int i = 0; i < 4; i++)
        fds_bits[i] = 1574.0f;
}

/* fd_set[n] = 1575                                                                names.cnn:3151
 * -> fd_set[4] */
KERNEL void inner_update_fd_set(float *restrict fd_set_)
{
    for (int i = 0; i < 4; i++)
        fd_set_[i] = 1575.0f;
}

/* fd_mask[n] = 1576                                                               names.cnn:3153
 * -> fd_mask[4] */
KERNEL void inner_update_fd_mask(float *restrict fd_mask_)
{
    for (int i = 0; i < 4; i++)
        fd_mask_[i] = 1576.0f;
}

/* select[n] = 1577                                                                names.cnn:3155
 * -> select[4] */
KERNEL void inner_update_select(float *restrict select_)
{
    for (int i = 0; i < 4; i++)
        select_[i] = 1577.0f;
}

/* pselect[n] = 1578                                                               names.cnn:3157
 * -> pselect[4] */
KERNEL void inner_update_pselect(float *restrict pselect_)
{
    for (int i = 0; i < 4; i++)
        pselect_[i] = 1578.0f;
}

/* blksize_t[n] = 1579                                                             names.cnn:3159
 * -> blksize_t[4] */
KERNEL void inner_update_blksize_t_(float *restrict blksize_t_)
{
    for (int i = 0; i < 4; i++)
        blksize_t_[i] = 1579.0f;
}

/* blkcnt_t[n] = 1580                                                              names.cnn:3161
 * -> blkcnt_t[4] */
KERNEL void inner_update_blkcnt_t_(float *restrict blkcnt_t_)
{
    for (int i = 0; i < 4; i++)
        blkcnt_t_[i] = 1.58e+03f;
}

/* fsblkcnt_t[n] = 1581                                                            names.cnn:3163
 * -> fsblkcnt_t[4] */
KERNEL void inner_update_fsblkcnt_t_(float *restrict fsblkcnt_t_)
{
    for (int i = 0; i < 4; i++)
        fsblkcnt_t_[i] = 1581.0f;
}

/* fsfilcnt_t[n] = 1582                                                            names.cnn:3165
 * -> fsfilcnt_t[4] */
KERNEL void inner_update_fsfilcnt_t_(float *restrict fsfilcnt_t_)
{
    for (int i = 0; i < 4; i++)
        fsfilcnt_t_[i] = 1582.0f;
}

/* blkcnt64_t[n] = 1583                                                            names.cnn:3167
 * -> blkcnt64_t[4] */
KERNEL void inner_update_blkcnt64_t_(float *restrict blkcnt64_t_)
{
    for (int i = 0; i < 4; i++)
        blkcnt64_t_[i] = 1583.0f;
}

/* fsblkcnt64_t[n] = 1584                                                          names.cnn:3169
 * -> fsblkcnt64_t[4] */
KERNEL void inner_update_fsblkcnt64_t_(float *restrict fsblkcnt64_t_)
{
    for (int i = 0; i < 4; i++)
        fsblkcnt64_t_[i] = 1584.0f;
}

/* fsfilcnt64_t[n] = 1585                                                          names.cnn:3171
 * -> fsfilcnt64_t[4] */
KERNEL void inner_update_fsfilcnt64_t_(float *restrict fsfilcnt64_t_)
{
    for (int i = 0; i < 4; i++)
        fsfilcnt64_t_[i] = 1585.0f;
}

/* pthread_t[n] = 1586                                                             names.cnn:3173
 * -> pthread_t[4] */
KERNEL void inner_update_pthread_t_(float *restrict pthread_t_)
{
    for (int i = 0; i < 4; i++)
        pthread_t_[i] = 1586.0f;
}

/* pthread_mutexattr_t[n] = 1587                                                   names.cnn:3175
 * -> pthread_mutexattr_t[4] */
KERNEL void inner_update_pthread_mutexattr_t_(float *restrict pthread_mutexattr_t_)
{
    for (int i = 0; i < 4; i++)
        pthread_mutexattr_t_[i] = 1587.0f;
}

/* pthread_condattr_t[n] = 1588                                                    names.cnn:3177
 * -> pthread_condattr_t[4] */
KERNEL void inner_update_pthread_condattr_t_(float *restrict pthread_condattr_t_)
{
    for (int i = 0; i < 4; i++)
        pthread_condattr_t_[i] = 1588.0f;
}

/* pthread_key_t[n] = 1589                                                         names.cnn:3179
 * -> pthread_key_t[4] */
KERNEL void inner_update_pthread_key_t_(float *restrict pthread_key_t_)
{
    for (int i = 0; i < 4; i++)
        pthread_key_t_[i] = 1589.0f;
}

/* pthread_once_t[n] = 1590                                                        names.cnn:3181
 * -> pthread_once_t[4] */
KERNEL void inner_update_pthread_once_t_(float *restrict pthread_once_t_)
{
    for (int i = 0; i < 4; i++)
        pthread_once_t_[i] = 1.59e+03f;
}

/* pthread_attr_t[n] = 1591                                                        names.cnn:3183
 * -> pthread_attr_t[4] */
KERNEL void inner_update_pthread_attr_t_(float *restrict pthread_attr_t_)
{
    for (int i = 0; i < 4; i++)
        pthread_attr_t_[i] = 1591.0f;
}

/* pthread_mutex_t[n] = 1592                                                       names.cnn:3185
 * -> pthread_mutex_t[4] */
KERNEL void inner_update_pthread_mutex_t_(float *restrict pthread_mutex_t_)
{
    for (int i = 0; i < 4; i++)
        pthread_mutex_t_[i] = 1592.0f;
}

/* pthread_cond_t[n] = 1593                                                        names.cnn:3187
 * -> pthread_cond_t[4] */
KERNEL void inner_update_pthread_cond_t_(float *restrict pthread_cond_t_)
{
    for (int i = 0; i < 4; i++)
        pthread_cond_t_[i] = 1593.0f;
}

/* pthread_rwlock_t[n] = 1594                                                      names.cnn:3189
 * -> pthread_rwlock_t[4] */
KERNEL void inner_update_pthread_rwlock_t_(float *restrict pthread_rwlock_t_)
{
    for (int i = 0; i < 4; i++)
        pthread_rwlock_t_[i] = 1594.0f;
}

/* pthread_rwlockattr_t[n] = 1595                                                  names.cnn:3191
 * -> pthread_rwlockattr_t[4] */
KERNEL void inner_update_pthread_rwlockattr_t_(float *restrict pthread_rwlockattr_t_)
{
    for (int i = 0; i < 4; i++)
        pthread_rwlockattr_t_[i] = 1595.0f;
}

/* volatile[n] = 1596                                                              names.cnn:3193
 * -> volatile[4] */
KERNEL void inner_update_volatile(float *restrict volatile_)
{
    for (int i = 0; i < 4; i++)
        volatile_[i] = 1596.0f;
}

/* pthread_spinlock_t[n] = 1597                                                    names.cnn:3195
 * -> pthread_spinlock_t[4] */
KERNEL void inner_update_pthread_spinlock_t_(float *restrict pthread_spinlock_t_)
{
    for (int i = 0; i < 4; i++)
        pthread_spinlock_t_[i] = 1597.0f;
}

/* pthread_barrier_t[n] = 1598                                                     names.cnn:3197
 * -> pthread_barrier_t[4] */
KERNEL void inner_update_pthread_barrier_t_(float *restrict pthread_barrier_t_)
{
    for (int i = 0; i < 4; i++)
        pthread_barrier_t_[i] = 1598.0f;
}

/* pthread_barrierattr_t[n] = 1599                                                 names.cnn:3199
 * -> pthread_barrierattr_t[4] */
KERNEL void inner_update_pthread_barrierattr_t_(float *restrict pthread_barrierattr_t_)
{
    for (int i = 0; i < 4; i++)
        pthread_barrierattr_t_[i] = 1599.0f;
}

/* random[n] = 1600                                                                names.cnn:3201
 * -> random[4] */
KERNEL void inner_update_random(float *restrict random_)
{
    for (int i = 0; i < 4; i++)
        random_[i] = 1.6e+03f;
}

/* srandom[n] = 1601                                                               names.cnn:3203
 * -> srandom[4] */
KERNEL void inner_update_srandom(float *restrict t_srandom_)
{
    for (int i = 0; i < 4; i++)
        t_srandom_[i] = 1601.0f;
}

/* initstate[n] = 1602                                                             names.cnn:3205
 * -> initstate[4] */
KERNEL void inner_update_initstate(float *restrict t_initstate_)
{
    for (int i = 0; i < 4; i++)
        t_initstate_[i] = 1602.0f;
}

/* setstate[n] = 1603                                                              names.cnn:3207
 * -> setstate[4] */
KERNEL void inner_update_setstate(float *restrict t_setstate_)
{
    for (int i = 0; i < 4; i++)
        t_setstate_[i] = 1603.0f;
}

/* random_data[n] = 1604                                                           names.cnn:3209
 * -> random_data[4] */
KERNEL void inner_update_random_data(float *restrict random_data_)
{
    for (int i = 0; i < 4; i++)
        random_data_[i] = 1604.0f;
}

/* fptr[n] = 1605                                                                  names.cnn:3211
 * -> fptr[4] */
KERNEL void inner_update_fptr(float *restrict fptr)
{
    for (int i = 0; i < 4; i++)
        fptr[i] = 1605.0f;
}

/* rptr[n] = 1606                                                                  names.cnn:3213
 * -> rptr[4] */
KERNEL void inner_update_rptr(float *restrict rptr)
{
    for (int i = 0; i < 4; i++)
        rptr[i] = 1606.0f;
}

/* rand_type[n] = 1607                                                             names.cnn:3215
 * -> rand_type[4] */
KERNEL void inner_update_rand_type(float *restrict rand_type)
{
    for (int i = 0; i < 4; i++)
        rand_type[i] = 1607.0f;
}

/* rand_deg[n] = 1608                                                              names.cnn:3217
 * -> rand_deg[4] */
KERNEL void inner_update_rand_deg(float *restrict rand_deg)
{
    for (int i = 0; i < 4; i++)
        rand_deg[i] = 1608.0f;
}

/* rand_sep[n] = 1609                                                              names.cnn:3219
 * -> rand_sep[4] */
KERNEL void inner_update_rand_sep(float *restrict rand_sep)
{
    for (int i = 0; i < 4; i++)
        rand_sep[i] = 1609.0f;
}

/* end_ptr[n] = 1610                                                               names.cnn:3221
 * -> end_ptr[4] */
KERNEL void inner_update_end_ptr(float *restrict end_ptr)
{
    for (int i = 0; i < 4; i++)
        end_ptr[i] = 1.61e+03f;
}

/* random_r[n] = 1611                                                              names.cnn:3223
 * -> random_r[4] */
KERNEL void inner_update_random_r(float *restrict random_r_)
{
    for (int i = 0; i < 4; i++)
        random_r_[i] = 1611.0f;
}

/* srandom_r[n] = 1612                                                             names.cnn:3225
 * -> srandom_r[4] */
KERNEL void inner_update_srandom_r(float *restrict t_srandom_r_)
{
    for (int i = 0; i < 4; i++)
        t_srandom_r_[i] = 1612.0f;
}

/* initstate_r[n] = 1613                                                           names.cnn:3227
 * -> initstate_r[4] */
KERNEL void inner_update_initstate_r(float *restrict t_initstate_r_)
{
    for (int i = 0; i < 4; i++)
        t_initstate_r_[i] = 1613.0f;
}

/* setstate_r[n] = 1614                                                            names.cnn:3229
 * -> setstate_r[4] */
KERNEL void inner_update_setstate_r(float *restrict t_setstate_r_)
{
    for (int i = 0; i < 4; i++)
        t_setstate_r_[i] = 1614.0f;
}

/* rand_r[n] = 1615                                                                names.cnn:3231
 * -> rand_r[4] */
KERNEL void inner_update_rand_r(float *restrict rand_r_)
{
    for (int i = 0; i < 4; i++)
        rand_r_[i] = 1615.0f;
}

/* drand48[n] = 1616                                                               names.cnn:3233
 * -> drand48[4] */
KERNEL void inner_update_drand48(float *restrict t_drand48_)
{
    for (int i = 0; i < 4; i++)
        t_drand48_[i] = 1616.0f;
}

/* erand48[n] = 1617                                                               names.cnn:3235
 * -> erand48[4] */
KERNEL void inner_update_erand48(float *restrict t_erand48_)
{
    for (int i = 0; i < 4; i++)
        t_erand48_[i] = 1617.0f;
}

/* lrand48[n] = 1618                                                               names.cnn:3237
 * -> lrand48[4] */
KERNEL void inner_update_lrand48(float *restrict t_lrand48_)
{
    for (int i = 0; i < 4; i++)
        t_lrand48_[i] = 1618.0f;
}

/* nrand48[n] = 1619                                                               names.cnn:3239
 * -> nrand48[4] */
KERNEL void inner_update_nrand48(float *restrict t_nrand48_)
{
    for (int i = 0; i < 4; i++)
        t_nrand48_[i] = 1619.0f;
}

/* mrand48[n] = 1620                                                               names.cnn:3241
 * -> mrand48[4] */
KERNEL void inner_update_mrand48(float *restrict t_mrand48_)
{
    for (int i = 0; i < 4; i++)
        t_mrand48_[i] = 1.62e+03f;
}

/* jrand48[n] = 1621                                                               names.cnn:3243
 * -> jrand48[4] */
KERNEL void inner_update_jrand48(float *restrict t_jrand48_)
{
    for (int i = 0; i < 4; i++)
        t_jrand48_[i] = 1621.0f;
}

/* srand48[n] = 1622                                                               names.cnn:3245
 * -> srand48[4] */
KERNEL void inner_update_srand48(float *restrict t_srand48_)
{
    for (int i = 0; i < 4; i++)
        t_srand48_[i] = 1622.0f;
}

/* seed48[n] = 1623                                                                names.cnn:3247
 * -> seed48[4] */
KERNEL void inner_update_seed48(float *restrict t_seed48_)
{
    for (int i = 0; i < 4; i++)
        t_seed48_[i] = 1623.0f;
}

/* lcong48[n] = 1624                                                               names.cnn:3249
 * -> lcong48[4] */
KERNEL void inner_update_lcong48(float *restrict t_lcong48_)
{
    for (int i = 0; i < 4; i++)
        t_lcong48_[i] = 1624.0f;
}

/* drand48_data[n] = 1625                                                          names.cnn:3251
 * -> drand48_data[4] */
KERNEL void inner_update_drand48_data(float *restrict t_drand48_data_)
{
    for (int i = 0; i < 4; i++)
        t_drand48_data_[i] = 1625.0f;
}

/* drand48_r[n] = 1626                                                             names.cnn:3253
 * -> drand48_r[4] */
KERNEL void inner_update_drand48_r(float *restrict t_drand48_r_)
{
    for (int i = 0; i < 4; i++)
        t_drand48_r_[i] = 1626.0f;
}

/* erand48_r[n] = 1627                                                             names.cnn:3255
 * -> erand48_r[4] */
KERNEL void inner_update_erand48_r(float *restrict t_erand48_r_)
{
    for (int i = 0; i < 4; i++)
        t_erand48_r_[i] = 1627.0f;
}

/* lrand48_r[n] = 1628                                                             names.cnn:3257
 * -> lrand48_r[4] */
KERNEL void inner_update_lrand48_r(float *restrict t_lrand48_r_)
{
    for (int i = 0; i < 4; i++)
        t_lrand48_r_[i] = 1628.0f;
}

/* nrand48_r[n] = 1629                                                             names.cnn:3259
 * -> nrand48_r[4] */
KERNEL void inner_update_nrand48_r(float *restrict t_nrand48_r_)
{
    for (int i = 0; i < 4; i++)
        t_nrand48_r_[i] = 1629.0f;
}

/* mrand48_r[n] = 1630                                                             names.cnn:3261
 * -> mrand48_r[4] */
KERNEL void inner_update_mrand48_r(float *restrict t_mrand48_r_)
{
    for (int i = 0; i < 4; i++)
        t_mrand48_r_[i] = 1.63e+03f;
}

/* jrand48_r[n] = 1631                                                             names.cnn:3263
 * -> jrand48_r[4] */
KERNEL void inner_update_jrand48_r(float *restrict t_jrand48_r_)
{
    for (int i = 0; i < 4; i++)
        t_jrand48_r_[i] = 1631.0f;
}

/* srand48_r[n] = 1632                                                             names.cnn:3265
 * -> srand48_r[4] */
KERNEL void inner_update_srand48_r(float *restrict t_srand48_r_)
{
    for (int i = 0; i < 4; i++)
        t_srand48_r_[i] = 1632.0f;
}

/* seed48_r[n] = 1633                                                              names.cnn:3267
 * -> seed48_r[4] */
KERNEL void inner_update_seed48_r(float *restrict t_seed48_r_)
{
    for (int i = 0; i < 4; i++)
        t_seed48_r_[i] = 1633.0f;
}

/* lcong48_r[n] = 1634                                                             names.cnn:3269
 * -> lcong48_r[4] */
KERNEL void inner_update_lcong48_r(float *restrict t_lcong48_r_)
{
    for (int i = 0; i < 4; i++)
        t_lcong48_r_[i] = 1634.0f;
}

/* arc4random[n] = 1635                                                            names.cnn:3271
 * -> arc4random[4] */
KERNEL void inner_update_arc4random(float *restrict t_arc4random_)
{
    for (int i = 0; i < 4; i++)
        t_arc4random_[i] = 1635.0f;
}

/* arc4random_buf[n] = 1636                                                        names.cnn:3273
 * -> arc4random_buf[4] */
KERNEL void inner_update_arc4random_buf(float *restrict t_arc4random_buf_)
{
    for (int i = 0; i < 4; i++)
        t_arc4random_buf_[i] = 1636.0f;
}

/* arc4random_uniform[n] = 1637                                                    names.cnn:3275
 * -> arc4random_uniform[4] */
KERNEL void inner_update_arc4random_uniform(float *restrict t_arc4random_uniform_)
{
    for (int i = 0; i < 4; i++)
        t_arc4random_uniform_[i] = 1637.0f;
}

/* reallocarray[n] = 1638                                                          names.cnn:3277
 * -> reallocarray[4] */
KERNEL void inner_update_reallocarray(float *restrict reallocarray_)
{
    for (int i = 0; i < 4; i++)
        reallocarray_[i] = 1638.0f;
}

/* alloca[n] = 1639                                                                names.cnn:3279
 * -> alloca[4] */
KERNEL void inner_update_alloca(float *restrict alloca_)
{
    for (int i = 0; i < 4; i++)
        alloca_[i] = 1639.0f;
}

/* valloc[n] = 1640                                                                names.cnn:3281
 * -> valloc[4] */
KERNEL void inner_update_valloc(float *restrict valloc_)
{
    for (int i = 0; i < 4; i++)
        valloc_[i] = 1.64e+03f;
}

/* posix_memalign[n] = 1641                                                        names.cnn:3283
 * -> posix_memalign[4] */
KERNEL void inner_update_posix_memalign(float *restrict posix_memalign_)
{
    for (int i = 0; i < 4; i++)
        posix_memalign_[i] = 1641.0f;
}

/* aligned_alloc[n] = 1642                                                         names.cnn:3285
 * -> aligned_alloc[4] */
KERNEL void inner_update_aligned_alloc(float *restrict aligned_alloc_)
{
    for (int i = 0; i < 4; i++)
        aligned_alloc_[i] = 1642.0f;
}

/* at_quick_exit[n] = 1643                                                         names.cnn:3287
 * -> at_quick_exit[4] */
KERNEL void inner_update_at_quick_exit(float *restrict at_quick_exit_)
{
    for (int i = 0; i < 4; i++)
        at_quick_exit_[i] = 1643.0f;
}

/* on_exit[n] = 1644                                                               names.cnn:3289
 * -> on_exit[4] */
KERNEL void inner_update_on_exit(float *restrict on_exit_)
{
    for (int i = 0; i < 4; i++)
        on_exit_[i] = 1644.0f;
}

/* quick_exit[n] = 1645                                                            names.cnn:3291
 * -> quick_exit[4] */
KERNEL void inner_update_quick_exit(float *restrict quick_exit_)
{
    for (int i = 0; i < 4; i++)
        quick_exit_[i] = 1645.0f;
}

/* secure_getenv[n] = 1646                                                         names.cnn:3293
 * -> secure_getenv[4] */
KERNEL void inner_update_secure_getenv(float *restrict secure_getenv_)
{
    for (int i = 0; i < 4; i++)
        secure_getenv_[i] = 1646.0f;
}

/* putenv[n] = 1647                                                                names.cnn:3295
 * -> putenv[4] */
KERNEL void inner_update_putenv(float *restrict putenv_)
{
    for (int i = 0; i < 4; i++)
        putenv_[i] = 1647.0f;
}

/* setenv[n] = 1648                                                                names.cnn:3297
 * -> setenv[4] */
KERNEL void inner_update_setenv(float *restrict setenv_)
{
    for (int i = 0; i < 4; i++)
        setenv_[i] = 1648.0f;
}

/* unsetenv[n] = 1649                                                              names.cnn:3299
 * -> unsetenv[4] */
KERNEL void inner_update_unsetenv(float *restrict unsetenv_)
{
    for (int i = 0; i < 4; i++)
        unsetenv_[i] = 1649.0f;
}

/* clearenv[n] = 1650                                                              names.cnn:3301
 * -> clearenv[4] */
KERNEL void inner_update_clearenv(float *restrict clearenv_)
{
    for (int i = 0; i < 4; i++)
        clearenv_[i] = 1.65e+03f;
}

/* mktemp[n] = 1651                                                                names.cnn:3303
 * -> mktemp[4] */
KERNEL void inner_update_mktemp(float *restrict mktemp_)
{
    for (int i = 0; i < 4; i++)
        mktemp_[i] = 1651.0f;
}

/* mkstemp[n] = 1652                                                               names.cnn:3305
 * -> mkstemp[4] */
KERNEL void inner_update_mkstemp(float *restrict t_mkstemp_)
{
    for (int i = 0; i < 4; i++)
        t_mkstemp_[i] = 1652.0f;
}

/* mkstemp64[n] = 1653                                                             names.cnn:3307
 * -> mkstemp64[4] */
KERNEL void inner_update_mkstemp64(float *restrict t_mkstemp64_)
{
    for (int i = 0; i < 4; i++)
        t_mkstemp64_[i] = 1653.0f;
}

/* mkstemps[n] = 1654                                                              names.cnn:3309
 * -> mkstemps[4] */
KERNEL void inner_update_mkstemps(float *restrict t_mkstemps_)
{
    for (int i = 0; i < 4; i++)
        t_mkstemps_[i] = 1654.0f;
}

/* mkstemps64[n] = 1655                                                            names.cnn:3311
 * -> mkstemps64[4] */
KERNEL void inner_update_mkstemps64(float *restrict t_mkstemps64_)
{
    for (int i = 0; i < 4; i++)
        t_mkstemps64_[i] = 1655.0f;
}

/* mkdtemp[n] = 1656                                                               names.cnn:3313
 * -> mkdtemp[4] */
KERNEL void inner_update_mkdtemp(float *restrict mkdtemp_)
{
    for (int i = 0; i < 4; i++)
        mkdtemp_[i] = 1656.0f;
}

/* mkostemp[n] = 1657                                                              names.cnn:3315
 * -> mkostemp[4] */
KERNEL void inner_update_mkostemp(float *restrict t_mkostemp_)
{
    for (int i = 0; i < 4; i++)
        t_mkostemp_[i] = 1657.0f;
}

/* mkostemp64[n] = 1658                                                            names.cnn:3317
 * -> mkostemp64[4] */
KERNEL void inner_update_mkostemp64(float *restrict t_mkostemp64_)
{
    for (int i = 0; i < 4; i++)
        t_mkostemp64_[i] = 1658.0f;
}

/* mkostemps[n] = 1659                                                             names.cnn:3319
 * -> mkostemps[4] */
KERNEL void inner_update_mkostemps(float *restrict t_mkostemps_)
{
    for (int i = 0; i < 4; i++)
        t_mkostemps_[i] = 1659.0f;
}

/* mkostemps64[n] = 1660                                                           names.cnn:3321
 * -> mkostemps64[4] */
KERNEL void inner_update_mkostemps64(float *restrict t_mkostemps64_)
{
    for (int i = 0; i < 4; i++)
        t_mkostemps64_[i] = 1.66e+03f;
}

/* canonicalize_file_name[n] = 1661                                                names.cnn:3323
 * -> canonicalize_file_name[4] */
KERNEL void inner_update_canonicalize_file_name(float *restrict canonicalize_file_name_)
{
    for (int i = 0; i < 4; i++)
        canonicalize_file_name_[i] = 1661.0f;
}

/* realpath[n] = 1662                                                              names.cnn:3325
 * -> realpath[4] */
KERNEL void inner_update_realpath(float *restrict realpath_)
{
    for (int i = 0; i < 4; i++)
        realpath_[i] = 1662.0f;
}

/* comparison_fn_t[n] = 1663                                                       names.cnn:3327
 * -> comparison_fn_t[4] */
KERNEL void inner_update_comparison_fn_t_(float *restrict comparison_fn_t_)
{
    for (int i = 0; i < 4; i++)
        comparison_fn_t_[i] = 1663.0f;
}

/* qsort_r[n] = 1664                                                               names.cnn:3329
 * -> qsort_r[4] */
KERNEL void inner_update_qsort_r(float *restrict t_qsort_r_)
{
    for (int i = 0; i < 4; i++)
        t_qsort_r_[i] = 1664.0f;
}

/* ecvt[n] = 1665                                                                  names.cnn:3331
 * -> ecvt[4] */
KERNEL void inner_update_ecvt(float *restrict t_ecvt_)
{
    for (int i = 0; i < 4; i++)
        t_ecvt_[i] = 1665.0f;
}

/* fcvt[n] = 1666                                                                  names.cnn:3333
 * -> fcvt[4] */
KERNEL void inner_update_fcvt(float *restrict t_fcvt_)
{
    for (int i = 0; i < 4; i++)
        t_fcvt_[i] = 1666.0f;
}

/* gcvt[n] = 1667                                                                  names.cnn:3335
 * -> gcvt[4] */
KERNEL void inner_update_gcvt(float *restrict gcvt_)
{
    for (int i = 0; i < 4; i++)
        gcvt_[i] = 1667.0f;
}

/* qecvt[n] = 1668                                                                 names.cnn:3337
 * -> qecvt[4] */
KERNEL void inner_update_qecvt(float *restrict t_qecvt_)
{
    for (int i = 0; i < 4; i++)
        t_qecvt_[i] = 1668.0f;
}

/* qfcvt[n] = 1669                                                                 names.cnn:3339
 * -> qfcvt[4] */
KERNEL void inner_update_qfcvt(float *restrict t_qfcvt_)
{
    for (int i = 0; i < 4; i++)
        t_qfcvt_[i] = 1669.0f;
}

/* qgcvt[n] = 1670                                                                 names.cnn:3341
 * -> qgcvt[4] */
KERNEL void inner_update_qgcvt(float *restrict qgcvt_)
{
    for (int i = 0; i < 4; i++)
        qgcvt_[i] = 1.67e+03f;
}

/* ecvt_r[n] = 1671                                                                names.cnn:3343
 * -> ecvt_r[4] */
KERNEL void inner_update_ecvt_r(float *restrict t_ecvt_r_)
{
    for (int i = 0; i < 4; i++)
        t_ecvt_r_[i] = 1671.0f;
}

/* fcvt_r[n] = 1672                                                                names.cnn:3345
 * -> fcvt_r[4] */
KERNEL void inner_update_fcvt_r(float *restrict t_fcvt_r_)
{
    for (int i = 0; i < 4; i++)
        t_fcvt_r_[i] = 1672.0f;
}

/* qecvt_r[n] = 1673                                                               names.cnn:3347
 * -> qecvt_r[4] */
KERNEL void inner_update_qecvt_r(float *restrict t_qecvt_r_)
{
    for (int i = 0; i < 4; i++)
        t_qecvt_r_[i] = 1673.0f;
}

/* qfcvt_r[n] = 1674                                                               names.cnn:3349
 * -> qfcvt_r[4] */
KERNEL void inner_update_qfcvt_r(float *restrict t_qfcvt_r_)
{
    for (int i = 0; i < 4; i++)
        t_qfcvt_r_[i] = 1674.0f;
}

/* rpmatch[n] = 1675                                                               names.cnn:3351
 * -> rpmatch[4] */
KERNEL void inner_update_rpmatch(float *restrict rpmatch_)
{
    for (int i = 0; i < 4; i++)
        rpmatch_[i] = 1675.0f;
}

/* getsubopt[n] = 1676                                                             names.cnn:3353
 * -> getsubopt[4] */
KERNEL void inner_update_getsubopt(float *restrict getsubopt_)
{
    for (int i = 0; i < 4; i++)
        getsubopt_[i] = 1676.0f;
}

/* posix_openpt[n] = 1677                                                          names.cnn:3355
 * -> posix_openpt[4] */
KERNEL void inner_update_posix_openpt(float *restrict posix_openpt_)
{
    for (int i = 0; i < 4; i++)
        posix_openpt_[i] = 1677.0f;
}

/* grantpt[n] = 1678                                                               names.cnn:3357
 * -> grantpt[4] */
KERNEL void inner_update_grantpt(float *restrict grantpt_)
{
    for (int i = 0; i < 4; i++)
        grantpt_[i] = 1678.0f;
}

/* unlockpt[n] = 1679                                                              names.cnn:3359
 * -> unlockpt[4] */
KERNEL void inner_update_unlockpt(float *restrict unlockpt_)
{
    for (int i = 0; i < 4; i++)
        unlockpt_[i] = 1679.0f;
}

/* ptsname[n] = 1680                                                               names.cnn:3361
 * -> ptsname[4] */
KERNEL void inner_update_ptsname(float *restrict t_ptsname_)
{
    for (int i = 0; i < 4; i++)
        t_ptsname_[i] = 1.68e+03f;
}

/* ptsname_r[n] = 1681                                                             names.cnn:3363
 * -> ptsname_r[4] */
KERNEL void inner_update_ptsname_r(float *restrict t_ptsname_r_)
{
    for (int i = 0; i < 4; i++)
        t_ptsname_r_[i] = 1681.0f;
}

/* getpt[n] = 1682                                                                 names.cnn:3365
 * -> getpt[4] */
KERNEL void inner_update_getpt(float *restrict getpt_)
{
    for (int i = 0; i < 4; i++)
        getpt_[i] = 1682.0f;
}

/* getloadavg[n] = 1683                                                            names.cnn:3367
 * -> getloadavg[4] */
KERNEL void inner_update_getloadavg(float *restrict getloadavg_)
{
    for (int i = 0; i < 4; i++)
        getloadavg_[i] = 1683.0f;
}

/* memccpy[n] = 1684                                                               names.cnn:3369
 * -> memccpy[4] */
KERNEL void inner_update_memccpy(float *restrict memccpy_)
{
    for (int i = 0; i < 4; i++)
        memccpy_[i] = 1684.0f;
}

/* rawmemchr[n] = 1685                                                             names.cnn:3371
 * -> rawmemchr[4] */
KERNEL void inner_update_rawmemchr(float *restrict rawmemchr_)
{
    for (int i = 0; i < 4; i++)
        rawmemchr_[i] = 1685.0f;
}

/* memrchr[n] = 1686                                                               names.cnn:3373
 * -> memrchr[4] */
KERNEL void inner_update_memrchr(float *restrict memrchr_)
{
    for (int i = 0; i < 4; i++)
        memrchr_[i] = 1686.0f;
}

/* strcoll_l[n] = 1687                                                             names.cnn:3375
 * -> strcoll_l[4] */
KERNEL void inner_update_strcoll_l(float *restrict t_strcoll_l_)
{
    for (int i = 0; i < 4; i++)
        t_strcoll_l_[i] = 1687.0f;
}

/* strxfrm_l[n] = 1688                                                             names.cnn:3377
 * -> strxfrm_l[4] */
KERNEL void inner_update_strxfrm_l(float *restrict t_strxfrm_l_)
{
    for (int i = 0; i < 4; i++)
        t_strxfrm_l_[i] = 1688.0f;
}

/* strdup[n] = 1689                                                                names.cnn:3379
 * -> strdup[4] */
KERNEL void inner_update_strdup(float *restrict t_strdup_)
{
    for (int i = 0; i < 4; i++)
        t_strdup_[i] = 1689.0f;
}

/* strndup[n] = 1690                                                               names.cnn:3381
 * -> strndup[4] */
KERNEL void inner_update_strndup(float *restrict t_strndup_)
{
    for (int i = 0; i < 4; i++)
        t_strndup_[i] = 1.69e+03f;
}

/* strchrnul[n] = 1691                                                             names.cnn:3383
 * -> strchrnul[4] */
KERNEL void inner_update_strchrnul(float *restrict strchrnul_)
{
    for (int i = 0; i < 4; i++)
        strchrnul_[i] = 1691.0f;
}

/* strtok_r[n] = 1692                                                              names.cnn:3385
 * -> strtok_r[4] */
KERNEL void inner_update_strtok_r(float *restrict t_strtok_r_)
{
    for (int i = 0; i < 4; i++)
        t_strtok_r_[i] = 1692.0f;
}

/* strcasestr[n] = 1693                                                            names.cnn:3387
 * -> strcasestr[4] */
KERNEL void inner_update_strcasestr(float *restrict strcasestr_)
{
    for (int i = 0; i < 4; i++)
        strcasestr_[i] = 1693.0f;
}

/* memmem[n] = 1694                                                                names.cnn:3389
 * -> memmem[4] */
KERNEL void inner_update_memmem(float *restrict memmem_)
{
    for (int i = 0; i < 4; i++)
        memmem_[i] = 1694.0f;
}

/* mempcpy[n] = 1695                                                               names.cnn:3391
 * -> mempcpy[4] */
KERNEL void inner_update_mempcpy(float *restrict mempcpy_)
{
    for (int i = 0; i < 4; i++)
        mempcpy_[i] = 1695.0f;
}

/* strnlen[n] = 1696                                                               names.cnn:3393
 * -> strnlen[4] */
KERNEL void inner_update_strnlen(float *restrict strnlen_)
{
    for (int i = 0; i < 4; i++)
        strnlen_[i] = 1696.0f;
}

/* strerror_r[n] = 1697                                                            names.cnn:3395
 * -> strerror_r[4] */
KERNEL void inner_update_strerror_r(float *restrict t_strerror_r_)
{
    for (int i = 0; i < 4; i++)
        t_strerror_r_[i] = 1697.0f;
}

/* strerrordesc_np[n] = 1698                                                       names.cnn:3397
 * -> strerrordesc_np[4] */
KERNEL void inner_update_strerrordesc_np(float *restrict t_strerrordesc_np_)
{
    for (int i = 0; i < 4; i++)
        t_strerrordesc_np_[i] = 1698.0f;
}

/* strerrorname_np[n] = 1699                                                       names.cnn:3399
 * -> strerrorname_np[4] */
KERNEL void inner_update_strerrorname_np(float *restrict t_strerrorname_np_)
{
    for (int i = 0; i < 4; i++)
        t_strerrorname_np_[i] = 1699.0f;
}

/* strerror_l[n] = 1700                                                            names.cnn:3401
 * -> strerror_l[4] */
KERNEL void inner_update_strerror_l(float *restrict t_strerror_l_)
{
    for (int i = 0; i < 4; i++)
        t_strerror_l_[i] = 1.7e+03f;
}

/* bcmp[n] = 1701                                                                  names.cnn:3403
 * -> bcmp[4] */
KERNEL void inner_update_bcmp(float *restrict bcmp_)
{
    for (int i = 0; i < 4; i++)
        bcmp_[i] = 1701.0f;
}

/* bcopy[n] = 1702                                                                 names.cnn:3405
 * -> bcopy[4] */
KERNEL void inner_update_bcopy(float *restrict bcopy_)
{
    for (int i = 0; i < 4; i++)
        bcopy_[i] = 1702.0f;
}

/* bzero[n] = 1703                                                                 names.cnn:3407
 * -> bzero[4] */
KERNEL void inner_update_bzero(float *restrict bzero_)
{
    for (int i = 0; i < 4; i++)
        bzero_[i] = 1703.0f;
}

/* index[n] = 1704                                                                 names.cnn:3409
 * -> index[4] */
KERNEL void inner_update_index(float *restrict index_)
{
    for (int i = 0; i < 4; i++)
        index_[i] = 1704.0f;
}

/* rindex[n] = 1705                                                                names.cnn:3411
 * -> rindex[4] */
KERNEL void inner_update_rindex(float *restrict rindex_)
{
    for (int i = 0; i < 4; i++)
        rindex_[i] = 1705.0f;
}

/* ffs[n] = 1706                                                                   names.cnn:3413
 * -> ffs[4] */
KERNEL void inner_update_ffs(float *restrict ffs_)
{
    for (int i = 0; i < 4; i++)
        ffs_[i] = 1706.0f;
}

/* ffsl[n] = 1707                                                                  names.cnn:3415
 * -> ffsl[4] */
KERNEL void inner_update_ffsl(float *restrict ffsl_)
{
    for (int i = 0; i < 4; i++)
        ffsl_[i] = 1707.0f;
}

/* ffsll[n] = 1708                                                                 names.cnn:3417
 * -> ffsll[4] */
KERNEL void inner_update_ffsll(float *restrict ffsll_)
{
    for (int i = 0; i < 4; i++)
        ffsll_[i] = 1708.0f;
}

/* strcasecmp[n] = 1709                                                            names.cnn:3419
 * -> strcasecmp[4] */
KERNEL void inner_update_strcasecmp(float *restrict t_strcasecmp_)
{
    for (int i = 0; i < 4; i++)
        t_strcasecmp_[i] = 1709.0f;
}

/* strncasecmp[n] = 1710                                                           names.cnn:3421
 * -> strncasecmp[4] */
KERNEL void inner_update_strncasecmp(float *restrict t_strncasecmp_)
{
    for (int i = 0; i < 4; i++)
        t_strncasecmp_[i] = 1.71e+03f;
}

/* strcasecmp_l[n] = 1711                                                          names.cnn:3423
 * -> strcasecmp_l[4] */
KERNEL void inner_update_strcasecmp_l(float *restrict t_strcasecmp_l_)
{
    for (int i = 0; i < 4; i++)
        t_strcasecmp_l_[i] = 1711.0f;
}

/* strncasecmp_l[n] = 1712                                                         names.cnn:3425
 * -> strncasecmp_l[4] */
KERNEL void inner_update_strncasecmp_l(float *restrict t_strncasecmp_l_)
{
    for (int i = 0; i < 4; i++)
        t_strncasecmp_l_[i] = 1712.0f;
}

/* explicit_bzero[n] = 1713                                                        names.cnn:3427
 * -> explicit_bzero[4] */
KERNEL void inner_update_explicit_bzero(float *restrict explicit_bzero_)
{
    for (int i = 0; i < 4; i++)
        explicit_bzero_[i] = 1713.0f;
}

/* strsep[n] = 1714                                                                names.cnn:3429
 * -> strsep[4] */
KERNEL void inner_update_strsep(float *restrict strsep_)
{
    for (int i = 0; i < 4; i++)
        strsep_[i] = 1714.0f;
}

/* strsignal[n] = 1715                                                             names.cnn:3431
 * -> strsignal[4] */
KERNEL void inner_update_strsignal(float *restrict strsignal_)
{
    for (int i = 0; i < 4; i++)
        strsignal_[i] = 1715.0f;
}

/* sigabbrev_np[n] = 1716                                                          names.cnn:3433
 * -> sigabbrev_np[4] */
KERNEL void inner_update_sigabbrev_np(float *restrict sigabbrev_np_)
{
    for (int i = 0; i < 4; i++)
        sigabbrev_np_[i] = 1716.0f;
}

/* sigdescr_np[n] = 1717                                                           names.cnn:3435
 * -> sigdescr_np[4] */
KERNEL void inner_update_sigdescr_np(float *restrict sigdescr_np_)
{
    for (int i = 0; i < 4; i++)
        sigdescr_np_[i] = 1717.0f;
}

/* stpcpy[n] = 1718                                                                names.cnn:3437
 * -> stpcpy[4] */
KERNEL void inner_update_stpcpy(float *restrict stpcpy_)
{
    for (int i = 0; i < 4; i++)
        stpcpy_[i] = 1718.0f;
}

/* stpncpy[n] = 1719                                                               names.cnn:3439
 * -> stpncpy[4] */
KERNEL void inner_update_stpncpy(float *restrict stpncpy_)
{
    for (int i = 0; i < 4; i++)
        stpncpy_[i] = 1719.0f;
}

/* strverscmp[n] = 1720                                                            names.cnn:3441
 * -> strverscmp[4] */
KERNEL void inner_update_strverscmp(float *restrict strverscmp_)
{
    for (int i = 0; i < 4; i++)
        strverscmp_[i] = 1.72e+03f;
}

/* strfry[n] = 1721                                                                names.cnn:3443
 * -> strfry[4] */
KERNEL void inner_update_strfry(float *restrict strfry_)
{
    for (int i = 0; i < 4; i++)
        strfry_[i] = 1721.0f;
}

/* memfrob[n] = 1722                                                               names.cnn:3445
 * -> memfrob[4] */
KERNEL void inner_update_memfrob(float *restrict memfrob_)
{
    for (int i = 0; i < 4; i++)
        memfrob_[i] = 1722.0f;
}

/* basename[n] = 1723                                                              names.cnn:3447
 * -> basename[4] */
KERNEL void inner_update_basename(float *restrict basename_)
{
    for (int i = 0; i < 4; i++)
        basename_[i] = 1723.0f;
}

/* fstat64[n] = 1724                                                               names.cnn:3449
 * -> fstat64[4] */
KERNEL void inner_update_fstat64(float *restrict fstat64_)
{
    for (int i = 0; i < 4; i++)
        fstat64_[i] = 1724.0f;
}

/* fstatat[n] = 1725                                                               names.cnn:3451
 * -> fstatat[4] */
KERNEL void inner_update_fstatat(float *restrict t_fstatat_)
{
    for (int i = 0; i < 4; i++)
        t_fstatat_[i] = 1725.0f;
}

/* fstatat64[n] = 1726                                                             names.cnn:3453
 * -> fstatat64[4] */
KERNEL void inner_update_fstatat64(float *restrict t_fstatat64_)
{
    for (int i = 0; i < 4; i++)
        t_fstatat64_[i] = 1726.0f;
}

/* lstat[n] = 1727                                                                 names.cnn:3455
 * -> lstat[4] */
KERNEL void inner_update_lstat(float *restrict lstat_)
{
    for (int i = 0; i < 4; i++)
        lstat_[i] = 1727.0f;
}

/* lstat64[n] = 1728                                                               names.cnn:3457
 * -> lstat64[4] */
KERNEL void inner_update_lstat64(float *restrict lstat64_)
{
    for (int i = 0; i < 4; i++)
        lstat64_[i] = 1728.0f;
}

/* lchmod[n] = 1729                                                                names.cnn:3459
 * -> lchmod[4] */
KERNEL void inner_update_lchmod(float *restrict lchmod_)
{
    for (int i = 0; i < 4; i++)
        lchmod_[i] = 1729.0f;
}

/* fchmod[n] = 1730                                                                names.cnn:3461
 * -> fchmod[4] */
KERNEL void inner_update_fchmod(float *restrict fchmod_)
{
    for (int i = 0; i < 4; i++)
        fchmod_[i] = 1.73e+03f;
}

/* fchmodat[n] = 1731                                                              names.cnn:3463
 * -> fchmodat[4] */
KERNEL void inner_update_fchmodat(float *restrict fchmodat_)
{
    for (int i = 0; i < 4; i++)
        fchmodat_[i] = 1731.0f;
}

/* getumask[n] = 1732                                                              names.cnn:3465
 * -> getumask[4] */
KERNEL void inner_update_getumask(float *restrict getumask_)
{
    for (int i = 0; i < 4; i++)
        getumask_[i] = 1732.0f;
}

/* mkdirat[n] = 1733                                                               names.cnn:3467
 * -> mkdirat[4] */
KERNEL void inner_update_mkdirat(float *restrict mkdirat_)
{
    for (int i = 0; i < 4; i++)
        mkdirat_[i] = 1733.0f;
}

/* mknod[n] = 1734                                                                 names.cnn:3469
 * -> mknod[4] */
KERNEL void inner_update_mknod(float *restrict t_mknod_)
{
    for (int i = 0; i < 4; i++)
        t_mknod_[i] = 1734.0f;
}

/* mknodat[n] = 1735                                                               names.cnn:3471
 * -> mknodat[4] */
KERNEL void inner_update_mknodat(float *restrict t_mknodat_)
{
    for (int i = 0; i < 4; i++)
        t_mknodat_[i] = 1735.0f;
}

/* mkfifoat[n] = 1736                                                              names.cnn:3473
 * -> mkfifoat[4] */
KERNEL void inner_update_mkfifoat(float *restrict t_mkfifoat_)
{
    for (int i = 0; i < 4; i++)
        t_mkfifoat_[i] = 1736.0f;
}

/* utimensat[n] = 1737                                                             names.cnn:3475
 * -> utimensat[4] */
KERNEL void inner_update_utimensat(float *restrict utimensat_)
{
    for (int i = 0; i < 4; i++)
        utimensat_[i] = 1737.0f;
}

/* futimens[n] = 1738                                                              names.cnn:3477
 * -> futimens[4] */
KERNEL void inner_update_futimens(float *restrict futimens_)
{
    for (int i = 0; i < 4; i++)
        futimens_[i] = 1738.0f;
}

/* val[n] = 1739                                                                   names.cnn:3479
 * -> val[4] */
KERNEL void inner_update_val(float *restrict val)
{
    for (int i = 0; i < 4; i++)
        val[i] = 1739.0f;
}

/* statx_timestamp[n] = 1740                                                       names.cnn:3481
 * -> statx_timestamp[4] */
KERNEL void inner_update_statx_timestamp(float *restrict statx_timestamp_)
{
    for (int i = 0; i < 4; i++)
        statx_timestamp_[i] = 1.74e+03f;
}

/* statx[n] = 1741                                                                 names.cnn:3483
 * -> statx[4] */
KERNEL void inner_update_statx(float *restrict statx_)
{
    for (int i = 0; i < 4; i++)
        statx_[i] = 1741.0f;
}

/* stx_mask[n] = 1742                                                              names.cnn:3485
 * -> stx_mask[4] */
KERNEL void inner_update_stx_mask(float *restrict stx_mask)
{
    for (int i = 0; i < 4; i++)
        stx_mask[i] = 1742.0f;
}

/* stx_blksize[n] = 1743                                                           names.cnn:3487
 * -> stx_blksize[4] */
KERNEL void inner_update_stx_blksize(float *restrict stx_blksize)
{
    for (int i = 0; i < 4; i++)
        stx_blksize[i] = 1743.0f;
}

/* stx_attributes[n] = 1744                                                        names.cnn:3489
 * -> stx_attributes[4] */
KERNEL void inner_update_stx_attributes(float *restrict stx_attributes)
{
    for (int i = 0; i < 4; i++)
        stx_attributes[i] = 1744.0f;
}

/* stx_nlink[n] = 1745                                                             names.cnn:3491
 * -> stx_nlink[4] */
KERNEL void inner_update_stx_nlink(float *restrict stx_nlink)
{
    for (int i = 0; i < 4; i++)
        stx_nlink[i] = 1745.0f;
}

/* stx_uid[n] = 1746                                                               names.cnn:3493
 * -> stx_uid[4] */
KERNEL void inner_update_stx_uid(float *restrict stx_uid)
{
    for (int i = 0; i < 4; i++)
        stx_uid[i] = 1746.0f;
}

/* stx_gid[n] = 1747                                                               names.cnn:3495
 * -> stx_gid[4] */
KERNEL void inner_update_stx_gid(float *restrict stx_gid)
{
    for (int i = 0; i < 4; i++)
        stx_gid[i] = 1747.0f;
}

/* stx_mode[n] = 1748                                                              names.cnn:3497
 * -> stx_mode[4] */
KERNEL void inner_update_stx_mode(float *restrict stx_mode)
{
    for (int i = 0; i < 4; i++)
        stx_mode[i] = 1748.0f;
}

/* stx_ino[n] = 1749                                                               names.cnn:3499
 * -> stx_ino[4] */
KERNEL void inner_update_stx_ino(float *restrict stx_ino)
{
    for (int i = 0; i < 4; i++)
        stx_ino[i] = 1749.0f;
}

/* stx_size[n] = 1750                                                              names.cnn:3501
 * -> stx_size[4] */
KERNEL void inner_update_stx_size(float *restrict stx_size)
{
    for (int i = 0; i < 4; i++)
        stx_size[i] = 1.75e+03f;
}

/* stx_blocks[n] = 1751                                                            names.cnn:3503
 * -> stx_blocks[4] */
KERNEL void inner_update_stx_blocks(float *restrict stx_blocks)
{
    for (int i = 0; i < 4; i++)
        stx_blocks[i] = 1751.0f;
}

/* stx_attributes_mask[n] = 1752                                                   names.cnn:3505
 * -> stx_attributes_mask[4] */
KERNEL void inner_update_stx_attributes_mask(float *restrict stx_attributes_mask)
{
    for (int i = 0; i < 4; i++)
        stx_attributes_mask[i] = 1752.0f;
}

/* stx_atime[n] = 1753                                                             names.cnn:3507
 * -> stx_atime[4] */
KERNEL void inner_update_stx_atime(float *restrict stx_atime)
{
    for (int i = 0; i < 4; i++)
        stx_atime[i] = 1753.0f;
}

/* stx_btime[n] = 1754                                                             names.cnn:3509
 * -> stx_btime[4] */
KERNEL void inner_update_stx_btime(float *restrict stx_btime)
{
    for (int i = 0; i < 4; i++)
        stx_btime[i] = 1754.0f;
}

/* stx_ctime[n] = 1755                                                             names.cnn:3511
 * -> stx_ctime[4] */
KERNEL void inner_update_stx_ctime(float *restrict stx_ctime)
{
    for (int i = 0; i < 4; i++)
        stx_ctime[i] = 1755.0f;
}

/* stx_mtime[n] = 1756                                                             names.cnn:3513
 * -> stx_mtime[4] */
KERNEL void inner_update_stx_mtime(float *restrict stx_mtime)
{
    for (int i = 0; i < 4; i++)
        stx_mtime[i] = 1756.0f;
}

/* stx_rdev_major[n] = 1757                                                        names.cnn:3515
 * -> stx_rdev_major[4] */
KERNEL void inner_update_stx_rdev_major(float *restrict stx_rdev_major)
{
    for (int i = 0; i < 4; i++)
        stx_rdev_major[i] = 1757.0f;
}

/* stx_rdev_minor[n] = 1758                                                        names.cnn:3517
 * -> stx_rdev_minor[4] */
KERNEL void inner_update_stx_rdev_minor(float *restrict stx_rdev_minor)
{
    for (int i = 0; i < 4; i++)
        stx_rdev_minor[i] = 1758.0f;
}

/* stx_dev_major[n] = 1759                                                         names.cnn:3519
 * -> stx_dev_major[4] */
KERNEL void inner_update_stx_dev_major(float *restrict stx_dev_major)
{
    for (int i = 0; i < 4; i++)
        stx_dev_major[i] = 1759.0f;
}

/* stx_dev_minor[n] = 1760                                                         names.cnn:3521
 * -> stx_dev_minor[4] */
KERNEL void inner_update_stx_dev_minor(float *restrict stx_dev_minor)
{
    for (int i = 0; i < 4; i++)
        stx_dev_minor[i] = 1.76e+03f;
}

/* stx_mnt_id[n] = 1761                                                            names.cnn:3523
 * -> stx_mnt_id[4] */
KERNEL void inner_update_stx_mnt_id(float *restrict stx_mnt_id)
{
    for (int i = 0; i < 4; i++)
        stx_mnt_id[i] = 1761.0f;
}

/* stx_dio_mem_align[n] = 1762                                                     names.cnn:3525
 * -> stx_dio_mem_align[4] */
KERNEL void inner_update_stx_dio_mem_align(float *restrict stx_dio_mem_align)
{
    for (int i = 0; i < 4; i++)
        stx_dio_mem_align[i] = 1762.0f;
}

/* stx_dio_offset_align[n] = 1763                                                  names.cnn:3527
 * -> stx_dio_offset_align[4] */
KERNEL void inner_update_stx_dio_offset_align(float *restrict stx_dio_offset_align)
{
    for (int i = 0; i < 4; i++)
        stx_dio_offset_align[i] = 1763.0f;
}

/* socklen_t[n] = 1764                                                             names.cnn:3529
 * -> socklen_t[4] */
KERNEL void inner_update_socklen_t_(float *restrict socklen_t_)
{
    for (int i = 0; i < 4; i++)
        socklen_t_[i] = 1764.0f;
}

/* euidaccess[n] = 1765                                                            names.cnn:3531
 * -> euidaccess[4] */
KERNEL void inner_update_euidaccess(float *restrict euidaccess_)
{
    for (int i = 0; i < 4; i++)
        euidaccess_[i] = 1765.0f;
}

/* eaccess[n] = 1766                                                               names.cnn:3533
 * -> eaccess[4] */
KERNEL void inner_update_eaccess(float *restrict eaccess_)
{
    for (int i = 0; i < 4; i++)
        eaccess_[i] = 1766.0f;
}

/* execveat[n] = 1767                                                              names.cnn:3535
 * -> execveat[4] */
KERNEL void inner_update_execveat(float *restrict execveat_)
{
    for (int i = 0; i < 4; i++)
        execveat_[i] = 1767.0f;
}

/* faccessat[n] = 1768                                                             names.cnn:3537
 * -> faccessat[4] */
KERNEL void inner_update_faccessat(float *restrict faccessat_)
{
    for (int i = 0; i < 4; i++)
        faccessat_[i] = 1768.0f;
}

/* lseek64[n] = 1769                                                               names.cnn:3539
 * -> lseek64[4] */
KERNEL void inner_update_lseek64(float *restrict lseek64_)
{
    for (int i = 0; i < 4; i++)
        lseek64_[i] = 1769.0f;
}

/* closefrom[n] = 1770                                                             names.cnn:3541
 * -> closefrom[4] */
KERNEL void inner_update_closefrom(float *restrict closefrom_)
{
    for (int i = 0; i < 4; i++)
        closefrom_[i] = 1.77e+03f;
}

/* pread[n] = 1771                                                                 names.cnn:3543
 * -> pread[4] */
KERNEL void inner_update_pread(float *restrict t_pread_)
{
    for (int i = 0; i < 4; i++)
        t_pread_[i] = 1771.0f;
}

/* pwrite[n] = 1772                                                                names.cnn:3545
 * -> pwrite[4] */
KERNEL void inner_update_pwrite(float *restrict t_pwrite_)
{
    for (int i = 0; i < 4; i++)
        t_pwrite_[i] = 1772.0f;
}

/* pread64[n] = 1773                                                               names.cnn:3547
 * -> pread64[4] */
KERNEL void inner_update_pread64(float *restrict t_pread64_)
{
    for (int i = 0; i < 4; i++)
        t_pread64_[i] = 1773.0f;
}

/* pwrite64[n] = 1774                                                              names.cnn:3549
 * -> pwrite64[4] */
KERNEL void inner_update_pwrite64(float *restrict t_pwrite64_)
{
    for (int i = 0; i < 4; i++)
        t_pwrite64_[i] = 1774.0f;
}

/* pipe2[n] = 1775                                                                 names.cnn:3551
 * -> pipe2[4] */
KERNEL void inner_update_pipe2(float *restrict pipe2_)
{
    for (int i = 0; i < 4; i++)
        pipe2_[i] = 1775.0f;
}

/* ualarm[n] = 1776                                                                names.cnn:3553
 * -> ualarm[4] */
KERNEL void inner_update_ualarm(float *restrict ualarm_)
{
    for (int i = 0; i < 4; i++)
        ualarm_[i] = 1776.0f;
}

/* usleep[n] = 1777                                                                names.cnn:3555
 * -> usleep[4] */
KERNEL void inner_update_usleep(float *restrict usleep_)
{
    for (int i = 0; i < 4; i++)
        usleep_[i] = 1777.0f;
}

/* fchown[n] = 1778                                                                names.cnn:3557
 * -> fchown[4] */
KERNEL void inner_update_fchown(float *restrict fchown_)
{
    for (int i = 0; i < 4; i++)
        fchown_[i] = 1778.0f;
}

/* lchown[n] = 1779                                                                names.cnn:3559
 * -> lchown[4] */
KERNEL void inner_update_lchown(float *restrict lchown_)
{
    for (int i = 0; i < 4; i++)
        lchown_[i] = 1779.0f;
}

/* fchownat[n] = 1780                                                              names.cnn:3561
 * -> fchownat[4] */
KERNEL void inner_update_fchownat(float *restrict fchownat_)
{
    for (int i = 0; i < 4; i++)
        fchownat_[i] = 1.78e+03f;
}

/* fchdir[n] = 1781                                                                names.cnn:3563
 * -> fchdir[4] */
KERNEL void inner_update_fchdir(float *restrict fchdir_)
{
    for (int i = 0; i < 4; i++)
        fchdir_[i] = 1781.0f;
}

/* get_current_dir_name[n] = 1782                                                  names.cnn:3565
 * -> get_current_dir_name[4] */
KERNEL void inner_update_get_current_dir_name(float *restrict get_current_dir_name_)
{
    for (int i = 0; i < 4; i++)
        get_current_dir_name_[i] = 1782.0f;
}

/* getwd[n] = 1783                                                                 names.cnn:3567
 * -> getwd[4] */
KERNEL void inner_update_getwd(float *restrict getwd_)
{
    for (int i = 0; i < 4; i++)
        getwd_[i] = 1783.0f;
}

/* dup3[n] = 1784                                                                  names.cnn:3569
 * -> dup3[4] */
KERNEL void inner_update_dup3(float *restrict dup3_)
{
    for (int i = 0; i < 4; i++)
        dup3_[i] = 1784.0f;
}

/* environ[n] = 1785                                                               names.cnn:3571
 * -> environ[4] */
KERNEL void inner_update_environ(float *restrict environ_)
{
    for (int i = 0; i < 4; i++)
        environ_[i] = 1785.0f;
}

/* fexecve[n] = 1786                                                               names.cnn:3573
 * -> fexecve[4] */
KERNEL void inner_update_fexecve(float *restrict fexecve_)
{
    for (int i = 0; i < 4; i++)
        fexecve_[i] = 1786.0f;
}

/* execvpe[n] = 1787                                                               names.cnn:3575
 * -> execvpe[4] */
KERNEL void inner_update_execvpe(float *restrict execvpe_)
{
    for (int i = 0; i < 4; i++)
        execvpe_[i] = 1787.0f;
}

/* nice[n] = 1788                                                                  names.cnn:3577
 * -> nice[4] */
KERNEL void inner_update_nice(float *restrict nice_)
{
    for (int i = 0; i < 4; i++)
        nice_[i] = 1788.0f;
}

/* confstr[n] = 1789                                                               names.cnn:3579
 * -> confstr[4] */
KERNEL void inner_update_confstr(float *restrict confstr_)
{
    for (int i = 0; i < 4; i++)
        confstr_[i] = 1789.0f;
}

/* getpgid[n] = 1790                                                               names.cnn:3581
 * -> getpgid[4] */
KERNEL void inner_update_getpgid(float *restrict getpgid_)
{
    for (int i = 0; i < 4; i++)
        getpgid_[i] = 1.79e+03f;
}

/* setpgrp[n] = 1791                                                               names.cnn:3583
 * -> setpgrp[4] */
KERNEL void inner_update_setpgrp(float *restrict setpgrp_)
{
    for (int i = 0; i < 4; i++)
        setpgrp_[i] = 1791.0f;
}

/* getsid[n] = 1792                                                                names.cnn:3585
 * -> getsid[4] */
KERNEL void inner_update_getsid(float *restrict getsid_)
{
    for (int i = 0; i < 4; i++)
        getsid_[i] = 1792.0f;
}

/* group_member[n] = 1793                                                          names.cnn:3587
 * -> group_member[4] */
KERNEL void inner_update_group_member(float *restrict group_member_)
{
    for (int i = 0; i < 4; i++)
        group_member_[i] = 1793.0f;
}

/* setreuid[n] = 1794                                                              names.cnn:3589
 * -> setreuid[4] */
KERNEL void inner_update_setreuid(float *restrict setreuid_)
{
    for (int i = 0; i < 4; i++)
        setreuid_[i] = 1794.0f;
}

/* seteuid[n] = 1795                                                               names.cnn:3591
 * -> seteuid[4] */
KERNEL void inner_update_seteuid(float *restrict seteuid_)
{
    for (int i = 0; i < 4; i++)
        seteuid_[i] = 1795.0f;
}

/* setregid[n] = 1796                                                              names.cnn:3593
 * -> setregid[4] */
KERNEL void inner_update_setregid(float *restrict setregid_)
{
    for (int i = 0; i < 4; i++)
        setregid_[i] = 1796.0f;
}

/* setegid[n] = 1797                                                               names.cnn:3595
 * -> setegid[4] */
KERNEL void inner_update_setegid(float *restrict setegid_)
{
    for (int i = 0; i < 4; i++)
        setegid_[i] = 1797.0f;
}

/* getresuid[n] = 1798                                                             names.cnn:3597
 * -> getresuid[4] */
KERNEL void inner_update_getresuid(float *restrict getresuid_)
{
    for (int i = 0; i < 4; i++)
        getresuid_[i] = 1798.0f;
}

/* getresgid[n] = 1799                                                             names.cnn:3599
 * -> getresgid[4] */
KERNEL void inner_update_getresgid(float *restrict getresgid_)
{
    for (int i = 0; i < 4; i++)
        getresgid_[i] = 1799.0f;
}

/* setresuid[n] = 1800                                                             names.cnn:3601
 * -> setresuid[4] */
KERNEL void inner_update_setresuid(float *restrict setresuid_)
{
    for (int i = 0; i < 4; i++)
        setresuid_[i] = 1.8e+03f;
}

/* setresgid[n] = 1801                                                             names.cnn:3603
 * -> setresgid[4] */
KERNEL void inner_update_setresgid(float *restrict setresgid_)
{
    for (int i = 0; i < 4; i++)
        setresgid_[i] = 1801.0f;
}

/* vfork[n] = 1802                                                                 names.cnn:3605
 * -> vfork[4] */
KERNEL void inner_update_vfork(float *restrict vfork_)
{
    for (int i = 0; i < 4; i++)
        vfork_[i] = 1802.0f;
}

/* ttyslot[n] = 1803                                                               names.cnn:3607
 * -> ttyslot[4] */
KERNEL void inner_update_ttyslot(float *restrict ttyslot_)
{
    for (int i = 0; i < 4; i++)
        ttyslot_[i] = 1803.0f;
}

/* linkat[n] = 1804                                                                names.cnn:3609
 * -> linkat[4] */
KERNEL void inner_update_linkat(float *restrict linkat_)
{
    for (int i = 0; i < 4; i++)
        linkat_[i] = 1804.0f;
}

/* symlink[n] = 1805                                                               names.cnn:3611
 * -> symlink[4] */
KERNEL void inner_update_symlink(float *restrict t_symlink_)
{
    for (int i = 0; i < 4; i++)
        t_symlink_[i] = 1805.0f;
}

/* readlink[n] = 1806                                                              names.cnn:3613
 * -> readlink[4] */
KERNEL void inner_update_readlink(float *restrict t_readlink_)
{
    for (int i = 0; i < 4; i++)
        t_readlink_[i] = 1806.0f;
}

/* symlinkat[n] = 1807                                                             names.cnn:3615
 * -> symlinkat[4] */
KERNEL void inner_update_symlinkat(float *restrict t_symlinkat_)
{
    for (int i = 0; i < 4; i++)
        t_symlinkat_[i] = 1807.0f;
}

/* readlinkat[n] = 1808                                                            names.cnn:3617
 * -> readlinkat[4] */
KERNEL void inner_update_readlinkat(float *restrict t_readlinkat_)
{
    for (int i = 0; i < 4; i++)
        t_readlinkat_[i] = 1808.0f;
}

/* unlinkat[n] = 1809                                                              names.cnn:3619
 * -> unlinkat[4] */
KERNEL void inner_update_unlinkat(float *restrict t_unlinkat_)
{
    for (int i = 0; i < 4; i++)
        t_unlinkat_[i] = 1809.0f;
}

/* getlogin_r[n] = 1810                                                            names.cnn:3621
 * -> getlogin_r[4] */
KERNEL void inner_update_getlogin_r(float *restrict t_getlogin_r_)
{
    for (int i = 0; i < 4; i++)
        t_getlogin_r_[i] = 1.81e+03f;
}

/* setlogin[n] = 1811                                                              names.cnn:3623
 * -> setlogin[4] */
KERNEL void inner_update_setlogin(float *restrict setlogin_)
{
    for (int i = 0; i < 4; i++)
        setlogin_[i] = 1811.0f;
}

/* optarg[n] = 1812                                                                names.cnn:3625
 * -> optarg[4] */
KERNEL void inner_update_optarg(float *restrict optarg_)
{
    for (int i = 0; i < 4; i++)
        optarg_[i] = 1812.0f;
}

/* optind[n] = 1813                                                                names.cnn:3627
 * -> optind[4] */
KERNEL void inner_update_optind(float *restrict optind_)
{
    for (int i = 0; i < 4; i++)
        optind_[i] = 1813.0f;
}

/* opterr[n] = 1814                                                                names.cnn:3629
 * -> opterr[4] */
KERNEL void inner_update_opterr(float *restrict opterr_)
{
    for (int i = 0; i < 4; i++)
        opterr_[i] = 1814.0f;
}

/* optopt[n] = 1815                                                                names.cnn:3631
 * -> optopt[4] */
KERNEL void inner_update_optopt(float *restrict optopt_)
{
    for (int i = 0; i < 4; i++)
        optopt_[i] = 1815.0f;
}

/* getopt[n] = 1816                                                                names.cnn:3633
 * -> getopt[4] */
KERNEL void inner_update_getopt(float *restrict getopt_)
{
    for (int i = 0; i < 4; i++)
        getopt_[i] = 1816.0f;
}

/* gethostname[n] = 1817                                                           names.cnn:3635
 * -> gethostname[4] */
KERNEL void inner_update_gethostname(float *restrict gethostname_)
{
    for (int i = 0; i < 4; i++)
        gethostname_[i] = 1817.0f;
}

/* sethostname[n] = 1818                                                           names.cnn:3637
 * -> sethostname[4] */
KERNEL void inner_update_sethostname(float *restrict sethostname_)
{
    for (int i = 0; i < 4; i++)
        sethostname_[i] = 1818.0f;
}

/* sethostid[n] = 1819                                                             names.cnn:3639
 * -> sethostid[4] */
KERNEL void inner_update_sethostid(float *restrict sethostid_)
{
    for (int i = 0; i < 4; i++)
        sethostid_[i] = 1819.0f;
}

/* getdomainname[n] = 1820                                                         names.cnn:3641
 * -> getdomainname[4] */
KERNEL void inner_update_getdomainname(float *restrict getdomainname_)
{
    for (int i = 0; i < 4; i++)
        getdomainname_[i] = 1.82e+03f;
}

/* setdomainname[n] = 1821                                                         names.cnn:3643
 * -> setdomainname[4] */
KERNEL void inner_update_setdomainname(float *restrict setdomainname_)
{
    for (int i = 0; i < 4; i++)
        setdomainname_[i] = 1821.0f;
}

/* vhangup[n] = 1822                                                               names.cnn:3645
 * -> vhangup[4] */
KERNEL void inner_update_vhangup(float *restrict vhangup_)
{
    for (int i = 0; i < 4; i++)
        vhangup_[i] = 1822.0f;
}

/* revoke[n] = 1823                                                                names.cnn:3647
 * -> revoke[4] */
KERNEL void inner_update_revoke(float *restrict revoke_)
{
    for (int i = 0; i < 4; i++)
        revoke_[i] = 1823.0f;
}

/* profil[n] = 1824                                                                names.cnn:3649
 * -> profil[4] */
KERNEL void inner_update_profil(float *restrict profil_)
{
    for (int i = 0; i < 4; i++)
        profil_[i] = 1824.0f;
}

/* acct[n] = 1825                                                                  names.cnn:3651
 * -> acct[4] */
KERNEL void inner_update_acct(float *restrict acct_)
{
    for (int i = 0; i < 4; i++)
        acct_[i] = 1825.0f;
}

/* getusershell[n] = 1826                                                          names.cnn:3653
 * -> getusershell[4] */
KERNEL void inner_update_getusershell(float *restrict getusershell_)
{
    for (int i = 0; i < 4; i++)
        getusershell_[i] = 1826.0f;
}

/* endusershell[n] = 1827                                                          names.cnn:3655
 * -> endusershell[4] */
KERNEL void inner_update_endusershell(float *restrict endusershell_)
{
    for (int i = 0; i < 4; i++)
        endusershell_[i] = 1827.0f;
}

/* setusershell[n] = 1828                                                          names.cnn:3657
 * -> setusershell[4] */
KERNEL void inner_update_setusershell(float *restrict setusershell_)
{
    for (int i = 0; i < 4; i++)
        setusershell_[i] = 1828.0f;
}

/* daemon[n] = 1829                                                                names.cnn:3659
 * -> daemon[4] */
KERNEL void inner_update_daemon(float *restrict daemon_)
{
    for (int i = 0; i < 4; i++)
        daemon_[i] = 1829.0f;
}

/* chroot[n] = 1830                                                                names.cnn:3661
 * -> chroot[4] */
KERNEL void inner_update_chroot(float *restrict chroot_)
{
    for (int i = 0; i < 4; i++)
        chroot_[i] = 1.83e+03f;
}

/* getpass[n] = 1831                                                               names.cnn:3663
 * -> getpass[4] */
KERNEL void inner_update_getpass(float *restrict getpass_)
{
    for (int i = 0; i < 4; i++)
        getpass_[i] = 1831.0f;
}

/* syncfs[n] = 1832                                                                names.cnn:3665
 * -> syncfs[4] */
KERNEL void inner_update_syncfs(float *restrict syncfs_)
{
    for (int i = 0; i < 4; i++)
        syncfs_[i] = 1832.0f;
}

/* gethostid[n] = 1833                                                             names.cnn:3667
 * -> gethostid[4] */
KERNEL void inner_update_gethostid(float *restrict gethostid_)
{
    for (int i = 0; i < 4; i++)
        gethostid_[i] = 1833.0f;
}

/* sync[n] = 1834                                                                  names.cnn:3669
 * -> sync[4] */
KERNEL void inner_update_sync(float *restrict sync_)
{
    for (int i = 0; i < 4; i++)
        sync_[i] = 1834.0f;
}

/* getpagesize[n] = 1835                                                           names.cnn:3671
 * -> getpagesize[4] */
KERNEL void inner_update_getpagesize(float *restrict getpagesize_)
{
    for (int i = 0; i < 4; i++)
        getpagesize_[i] = 1835.0f;
}

/* getdtablesize[n] = 1836                                                         names.cnn:3673
 * -> getdtablesize[4] */
KERNEL void inner_update_getdtablesize(float *restrict getdtablesize_)
{
    for (int i = 0; i < 4; i++)
        getdtablesize_[i] = 1836.0f;
}

/* truncate[n] = 1837                                                              names.cnn:3675
 * -> truncate[4] */
KERNEL void inner_update_truncate(float *restrict t_truncate_)
{
    for (int i = 0; i < 4; i++)
        t_truncate_[i] = 1837.0f;
}

/* truncate64[n] = 1838                                                            names.cnn:3677
 * -> truncate64[4] */
KERNEL void inner_update_truncate64(float *restrict t_truncate64_)
{
    for (int i = 0; i < 4; i++)
        t_truncate64_[i] = 1838.0f;
}

/* ftruncate[n] = 1839                                                             names.cnn:3679
 * -> ftruncate[4] */
KERNEL void inner_update_ftruncate(float *restrict t_ftruncate_)
{
    for (int i = 0; i < 4; i++)
        t_ftruncate_[i] = 1839.0f;
}

/* ftruncate64[n] = 1840                                                           names.cnn:3681
 * -> ftruncate64[4] */
KERNEL void inner_update_ftruncate64(float *restrict t_ftruncate64_)
{
    for (int i = 0; i < 4; i++)
        t_ftruncate64_[i] = 1.84e+03f;
}

/* brk[n] = 1841                                                                   names.cnn:3683
 * -> brk[4] */
KERNEL void inner_update_brk(float *restrict brk_)
{
    for (int i = 0; i < 4; i++)
        brk_[i] = 1841.0f;
}

/* sbrk[n] = 1842                                                                  names.cnn:3685
 * -> sbrk[4] */
KERNEL void inner_update_sbrk(float *restrict sbrk_)
{
    for (int i = 0; i < 4; i++)
        sbrk_[i] = 1842.0f;
}

/* syscall[n] = 1843                                                               names.cnn:3687
 * -> syscall[4] */
KERNEL void inner_update_syscall(float *restrict syscall_)
{
    for (int i = 0; i < 4; i++)
        syscall_[i] = 1843.0f;
}

/* copy_file_range[n] = 1844                                                       names.cnn:3689
 * -> copy_file_range[4] */
KERNEL void inner_update_copy_file_range(float *restrict copy_file_range_)
{
    for (int i = 0; i < 4; i++)
        copy_file_range_[i] = 1844.0f;
}

/* fdatasync[n] = 1845                                                             names.cnn:3691
 * -> fdatasync[4] */
KERNEL void inner_update_fdatasync(float *restrict fdatasync_)
{
    for (int i = 0; i < 4; i++)
        fdatasync_[i] = 1845.0f;
}

/* crypt[n] = 1846                                                                 names.cnn:3693
 * -> crypt[4] */
KERNEL void inner_update_crypt(float *restrict crypt_)
{
    for (int i = 0; i < 4; i++)
        crypt_[i] = 1846.0f;
}

/* swab[n] = 1847                                                                  names.cnn:3695
 * -> swab[4] */
KERNEL void inner_update_swab(float *restrict swab_)
{
    for (int i = 0; i < 4; i++)
        swab_[i] = 1847.0f;
}

/* getentropy[n] = 1848                                                            names.cnn:3697
 * -> getentropy[4] */
KERNEL void inner_update_getentropy(float *restrict getentropy_)
{
    for (int i = 0; i < 4; i++)
        getentropy_[i] = 1848.0f;
}

/* close_range[n] = 1849                                                           names.cnn:3699
 * -> close_range[4] */
KERNEL void inner_update_close_range(float *restrict close_range_)
{
    for (int i = 0; i < 4; i++)
        close_range_[i] = 1849.0f;
}

/* gettid[n] = 1850                                                                names.cnn:3701
 * -> gettid[4] */
KERNEL void inner_update_gettid(float *restrict gettid_)
{
    for (int i = 0; i < 4; i++)
        gettid_[i] = 1.85e+03f;
}

/* M_PIf[n] = 1851                                                                 names.cnn:3703
 * -> M_PIf[4] */
KERNEL void inner_update_M_PIf(float *restrict t_M_PIf_)
{
    for (int i = 0; i < 4; i++)
        t_M_PIf_[i] = 1851.0f;
}

/* M_PIl[n] = 1852                                                                 names.cnn:3705
 * -> M_PIl[4] */
KERNEL void inner_update_M_PIl(float *restrict t_M_PIl_)
{
    for (int i = 0; i < 4; i++)
        t_M_PIl_[i] = 1852.0f;
}

/* SYNC_FILE_RANGE_WRITE_AND_WAIT[n] = 1853                                        names.cnn:3707
 * -> SYNC_FILE_RANGE_WRITE_AND_WAIT[4] */
KERNEL void inner_update_SYNC_FILE_RANGE_WRITE_AND_WAIT(float *restrict t_SYNC_FILE_RANGE_WRITE_AND_WAIT_)
{
    for (int i = 0; i < 4; i++)
        t_SYNC_FILE_RANGE_WRITE_AND_WAIT_[i] = 1853.0f;
}

/* AT_STATX_SYNC_AS_STAT[n] = 1854                                                 names.cnn:3709
 * -> AT_STATX_SYNC_AS_STAT[4] */
KERNEL void inner_update_AT_STATX_SYNC_AS_STAT(float *restrict t_AT_STATX_SYNC_AS_STAT_)
{
    for (int i = 0; i < 4; i++)
        t_AT_STATX_SYNC_AS_STAT_[i] = 1854.0f;
}

/* M_SQRT1_2[n] = 1855                                                             names.cnn:3711
 * -> M_SQRT1_2[4] */
KERNEL void inner_update_M_SQRT1_2(float *restrict t_M_SQRT1_2_)
{
    for (int i = 0; i < 4; i++)
        t_M_SQRT1_2_[i] = 1855.0f;
}

/* M_PI_4[n] = 1856                                                                names.cnn:3713
 * -> M_PI_4[4] */
KERNEL void inner_update_M_PI_4(float *restrict t_M_PI_4_)
{
    for (int i = 0; i < 4; i++)
        t_M_PI_4_[i] = 1856.0f;
}

/* iszero[n] = 1857                                                                names.cnn:3715
 * -> iszero[4] */
KERNEL void inner_update_iszero(float *restrict iszero_)
{
    for (int i = 0; i < 4; i++)
        iszero_[i] = 1857.0f;
}

/* M_PI_2f32[n] = 1858                                                             names.cnn:3717
 * -> M_PI_2f32[4] */
KERNEL void inner_update_M_PI_2f32(float *restrict t_M_PI_2f32_)
{
    for (int i = 0; i < 4; i++)
        t_M_PI_2f32_[i] = 1858.0f;
}

/* FP_LLOGBNAN[n] = 1859                                                           names.cnn:3719
 * -> FP_LLOGBNAN[4] */
KERNEL void inner_update_FP_LLOGBNAN(float *restrict t_FP_LLOGBNAN_)
{
    for (int i = 0; i < 4; i++)
        t_FP_LLOGBNAN_[i] = 1859.0f;
}

/* STATX_ATTR_AUTOMOUNT[n] = 1860                                                  names.cnn:3721
 * -> STATX_ATTR_AUTOMOUNT[4] */
KERNEL void inner_update_STATX_ATTR_AUTOMOUNT(float *restrict t_STATX_ATTR_AUTOMOUNT_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_ATTR_AUTOMOUNT_[i] = 1.86e+03f;
}

/* RWH_WRITE_LIFE_SHORT[n] = 1861                                                  names.cnn:3723
 * -> RWH_WRITE_LIFE_SHORT[4] */
KERNEL void inner_update_RWH_WRITE_LIFE_SHORT(float *restrict t_RWH_WRITE_LIFE_SHORT_)
{
    for (int i = 0; i < 4; i++)
        t_RWH_WRITE_LIFE_SHORT_[i] = 1861.0f;
}

/* M_Ef64x[n] = 1862                                                               names.cnn:3725
 * -> M_Ef64x[4] */
KERNEL void inner_update_M_Ef64x(float *restrict t_M_Ef64x_)
{
    for (int i = 0; i < 4; i++)
        t_M_Ef64x_[i] = 1862.0f;
}

/* M_PI_2f64[n] = 1863                                                             names.cnn:3727
 * -> M_PI_2f64[4] */
KERNEL void inner_update_M_PI_2f64(float *restrict t_M_PI_2f64_)
{
    for (int i = 0; i < 4; i++)
        t_M_PI_2f64_[i] = 1863.0f;
}

/* M_2_PIf64x[n] = 1864                                                            names.cnn:3729
 * -> M_2_PIf64x[4] */
KERNEL void inner_update_M_2_PIf64x(float *restrict t_M_2_PIf64x_)
{
    for (int i = 0; i < 4; i++)
        t_M_2_PIf64x_[i] = 1864.0f;
}

/* SYNC_FILE_RANGE_WRITE[n] = 1865                                                 names.cnn:3731
 * -> SYNC_FILE_RANGE_WRITE[4] */
KERNEL void inner_update_SYNC_FILE_RANGE_WRITE(float *restrict t_SYNC_FILE_RANGE_WRITE_)
{
    for (int i = 0; i < 4; i++)
        t_SYNC_FILE_RANGE_WRITE_[i] = 1865.0f;
}

/* M_PI_4f128[n] = 1866                                                            names.cnn:3733
 * -> M_PI_4f128[4] */
KERNEL void inner_update_M_PI_4f128(float *restrict t_M_PI_4f128_)
{
    for (int i = 0; i < 4; i++)
        t_M_PI_4f128_[i] = 1866.0f;
}

/* M_LN10l[n] = 1867                                                               names.cnn:3735
 * -> M_LN10l[4] */
KERNEL void inner_update_M_LN10l(float *restrict t_M_LN10l_)
{
    for (int i = 0; i < 4; i++)
        t_M_LN10l_[i] = 1867.0f;
}

/* M_Ef[n] = 1868                                                                  names.cnn:3737
 * -> M_Ef[4] */
KERNEL void inner_update_M_Ef(float *restrict t_M_Ef_)
{
    for (int i = 0; i < 4; i++)
        t_M_Ef_[i] = 1868.0f;
}

/* M_El[n] = 1869                                                                  names.cnn:3739
 * -> M_El[4] */
KERNEL void inner_update_M_El(float *restrict t_M_El_)
{
    for (int i = 0; i < 4; i++)
        t_M_El_[i] = 1869.0f;
}

/* M_LOG2Ef128[n] = 1870                                                           names.cnn:3741
 * -> M_LOG2Ef128[4] */
KERNEL void inner_update_M_LOG2Ef128(float *restrict t_M_LOG2Ef128_)
{
    for (int i = 0; i < 4; i++)
        t_M_LOG2Ef128_[i] = 1.87e+03f;
}

/* M_1_PIf32x[n] = 1871                                                            names.cnn:3743
 * -> M_1_PIf32x[4] */
KERNEL void inner_update_M_1_PIf32x(float *restrict t_M_1_PIf32x_)
{
    for (int i = 0; i < 4; i++)
        t_M_1_PIf32x_[i] = 1871.0f;
}

/* S_IFSOCK[n] = 1872                                                              names.cnn:3745
 * -> S_IFSOCK[4] */
KERNEL void inner_update_S_IFSOCK(float *restrict t_S_IFSOCK_)
{
    for (int i = 0; i < 4; i++)
        t_S_IFSOCK_[i] = 1872.0f;
}

/* DN_MODIFY[n] = 1873                                                             names.cnn:3747
 * -> DN_MODIFY[4] */
KERNEL void inner_update_DN_MODIFY(float *restrict t_DN_MODIFY_)
{
    for (int i = 0; i < 4; i++)
        t_DN_MODIFY_[i] = 1873.0f;
}

/* PIPE_BUF[n] = 1874                                                              names.cnn:3749
 * -> PIPE_BUF[4] */
KERNEL void inner_update_PIPE_BUF(float *restrict PIPE_BUF_)
{
    for (int i = 0; i < 4; i++)
        PIPE_BUF_[i] = 1874.0f;
}

/* MQ_PRIO_MAX[n] = 1875                                                           names.cnn:3751
 * -> MQ_PRIO_MAX[4] */
KERNEL void inner_update_MQ_PRIO_MAX_(float *restrict MQ_PRIO_MAX_)
{
    for (int i = 0; i < 4; i++)
        MQ_PRIO_MAX_[i] = 1875.0f;
}

/* M_LN10f128[n] = 1876                                                            names.cnn:3753
 * -> M_LN10f128[4] */
KERNEL void inner_update_M_LN10f128(float *restrict t_M_LN10f128_)
{
    for (int i = 0; i < 4; i++)
        t_M_LN10f128_[i] = 1876.0f;
}

/* STATX_BASIC_STATS[n] = 1877                                                     names.cnn:3755
 * -> STATX_BASIC_STATS[4] */
KERNEL void inner_update_STATX_BASIC_STATS(float *restrict t_STATX_BASIC_STATS_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_BASIC_STATS_[i] = 1877.0f;
}

/* UINT_LEAST32_WIDTH[n] = 1878                                                    names.cnn:3757
 * -> UINT_LEAST32_WIDTH[4] */
KERNEL void inner_update_UINT_LEAST32_WIDTH(float *restrict UINT_LEAST32_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        UINT_LEAST32_WIDTH_[i] = 1878.0f;
}

/* S_TYPEISSEM[n] = 1879                                                           names.cnn:3759
 * -> S_TYPEISSEM[4] */
KERNEL void inner_update_S_TYPEISSEM(float *restrict t_S_TYPEISSEM_)
{
    for (int i = 0; i < 4; i++)
        t_S_TYPEISSEM_[i] = 1879.0f;
}

/* STATX_BTIME[n] = 1880                                                           names.cnn:3761
 * -> STATX_BTIME[4] */
KERNEL void inner_update_STATX_BTIME(float *restrict t_STATX_BTIME_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_BTIME_[i] = 1.88e+03f;
}

/* UINT_FAST16_WIDTH[n] = 1881                                                     names.cnn:3763
 * -> UINT_FAST16_WIDTH[4] */
KERNEL void inner_update_UINT_FAST16_WIDTH(float *restrict UINT_FAST16_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        UINT_FAST16_WIDTH_[i] = 1881.0f;
}

/* M_2_SQRTPIf128[n] = 1882                                                        names.cnn:3765
 * -> M_2_SQRTPIf128[4] */
KERNEL void inner_update_M_2_SQRTPIf128(float *restrict t_M_2_SQRTPIf128_)
{
    for (int i = 0; i < 4; i++)
        t_M_2_SQRTPIf128_[i] = 1882.0f;
}

/* M_E[n] = 1883                                                                   names.cnn:3767
 * -> M_E[4] */
KERNEL void inner_update_M_E(float *restrict t_M_E_)
{
    for (int i = 0; i < 4; i++)
        t_M_E_[i] = 1883.0f;
}

/* F_GETOWN_EX[n] = 1884                                                           names.cnn:3769
 * -> F_GETOWN_EX[4] */
KERNEL void inner_update_F_GETOWN_EX(float *restrict t_F_GETOWN_EX_)
{
    for (int i = 0; i < 4; i++)
        t_F_GETOWN_EX_[i] = 1884.0f;
}

/* MAXFLOAT[n] = 1885                                                              names.cnn:3771
 * -> MAXFLOAT[4] */
KERNEL void inner_update_MAXFLOAT(float *restrict MAXFLOAT_)
{
    for (int i = 0; i < 4; i++)
        MAXFLOAT_[i] = 1885.0f;
}

/* F_GETPIPE_SZ[n] = 1886                                                          names.cnn:3773
 * -> F_GETPIPE_SZ[4] */
KERNEL void inner_update_F_GETPIPE_SZ(float *restrict t_F_GETPIPE_SZ_)
{
    for (int i = 0; i < 4; i++)
        t_F_GETPIPE_SZ_[i] = 1886.0f;
}

/* M_PI[n] = 1887                                                                  names.cnn:3775
 * -> M_PI[4] */
KERNEL void inner_update_M_PI(float *restrict t_M_PI_)
{
    for (int i = 0; i < 4; i++)
        t_M_PI_[i] = 1887.0f;
}

/* FNONBLOCK[n] = 1888                                                             names.cnn:3777
 * -> FNONBLOCK[4] */
KERNEL void inner_update_FNONBLOCK(float *restrict FNONBLOCK_)
{
    for (int i = 0; i < 4; i++)
        FNONBLOCK_[i] = 1888.0f;
}

/* XATTR_SIZE_MAX[n] = 1889                                                        names.cnn:3779
 * -> XATTR_SIZE_MAX[4] */
KERNEL void inner_update_XATTR_SIZE_MAX_(float *restrict XATTR_SIZE_MAX_)
{
    for (int i = 0; i < 4; i++)
        XATTR_SIZE_MAX_[i] = 1889.0f;
}

/* be64toh[n] = 1890                                                               names.cnn:3781
 * -> be64toh[4] */
KERNEL void inner_update_be64toh(float *restrict be64toh_)
{
    for (int i = 0; i < 4; i++)
        be64toh_[i] = 1.89e+03f;
}

/* M_LOG10Ef64x[n] = 1891                                                          names.cnn:3783
 * -> M_LOG10Ef64x[4] */
KERNEL void inner_update_M_LOG10Ef64x(float *restrict t_M_LOG10Ef64x_)
{
    for (int i = 0; i < 4; i++)
        t_M_LOG10Ef64x_[i] = 1891.0f;
}

/* M_SQRT1_2f64x[n] = 1892                                                         names.cnn:3785
 * -> M_SQRT1_2f64x[4] */
KERNEL void inner_update_M_SQRT1_2f64x(float *restrict t_M_SQRT1_2f64x_)
{
    for (int i = 0; i < 4; i++)
        t_M_SQRT1_2f64x_[i] = 1892.0f;
}

/* FALLOC_FL_ZERO_RANGE[n] = 1893                                                  names.cnn:3787
 * -> FALLOC_FL_ZERO_RANGE[4] */
KERNEL void inner_update_FALLOC_FL_ZERO_RANGE(float *restrict t_FALLOC_FL_ZERO_RANGE_)
{
    for (int i = 0; i < 4; i++)
        t_FALLOC_FL_ZERO_RANGE_[i] = 1893.0f;
}

/* WIFEXITED[n] = 1894                                                             names.cnn:3789
 * -> WIFEXITED[4] */
KERNEL void inner_update_WIFEXITED(float *restrict WIFEXITED_)
{
    for (int i = 0; i < 4; i++)
        WIFEXITED_[i] = 1894.0f;
}

/* S_IFBLK[n] = 1895                                                               names.cnn:3791
 * -> S_IFBLK[4] */
KERNEL void inner_update_S_IFBLK(float *restrict t_S_IFBLK_)
{
    for (int i = 0; i < 4; i++)
        t_S_IFBLK_[i] = 1895.0f;
}

/* SNANF128[n] = 1896                                                              names.cnn:3793
 * -> SNANF128[4] */
KERNEL void inner_update_SNANF128(float *restrict t_SNANF128_)
{
    for (int i = 0; i < 4; i++)
        t_SNANF128_[i] = 1896.0f;
}

/* HUGE_VAL_F32X[n] = 1897                                                         names.cnn:3795
 * -> HUGE_VAL_F32X[4] */
KERNEL void inner_update_HUGE_VAL_F32X(float *restrict t_HUGE_VAL_F32X_)
{
    for (int i = 0; i < 4; i++)
        t_HUGE_VAL_F32X_[i] = 1897.0f;
}

/* FALLOC_FL_COLLAPSE_RANGE[n] = 1898                                              names.cnn:3797
 * -> FALLOC_FL_COLLAPSE_RANGE[4] */
KERNEL void inner_update_FALLOC_FL_COLLAPSE_RANGE(float *restrict t_FALLOC_FL_COLLAPSE_RANGE_)
{
    for (int i = 0; i < 4; i++)
        t_FALLOC_FL_COLLAPSE_RANGE_[i] = 1898.0f;
}

/* PATH_MAX[n] = 1899                                                              names.cnn:3799
 * -> PATH_MAX[4] */
KERNEL void inner_update_PATH_MAX_(float *restrict PATH_MAX_)
{
    for (int i = 0; i < 4; i++)
        PATH_MAX_[i] = 1899.0f;
}

/* UINT8_WIDTH[n] = 1900                                                           names.cnn:3801
 * -> UINT8_WIDTH[4] */
KERNEL void inner_update_UINT8_WIDTH(float *restrict UINT8_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        UINT8_WIDTH_[i] = 1.9e+03f;
}

/* SPLICE_F_GIFT[n] = 1901                                                         names.cnn:3803
 * -> SPLICE_F_GIFT[4] */
KERNEL void inner_update_SPLICE_F_GIFT(float *restrict t_SPLICE_F_GIFT_)
{
    for (int i = 0; i < 4; i++)
        t_SPLICE_F_GIFT_[i] = 1901.0f;
}

/* RWH_WRITE_LIFE_EXTREME[n] = 1902                                                names.cnn:3805
 * -> RWH_WRITE_LIFE_EXTREME[4] */
KERNEL void inner_update_RWH_WRITE_LIFE_EXTREME(float *restrict t_RWH_WRITE_LIFE_EXTREME_)
{
    for (int i = 0; i < 4; i++)
        t_RWH_WRITE_LIFE_EXTREME_[i] = 1902.0f;
}

/* htobe16[n] = 1903                                                               names.cnn:3807
 * -> htobe16[4] */
KERNEL void inner_update_htobe16(float *restrict t_htobe16_)
{
    for (int i = 0; i < 4; i++)
        t_htobe16_[i] = 1903.0f;
}

/* M_Ef128[n] = 1904                                                               names.cnn:3809
 * -> M_Ef128[4] */
KERNEL void inner_update_M_Ef128(float *restrict t_M_Ef128_)
{
    for (int i = 0; i < 4; i++)
        t_M_Ef128_[i] = 1904.0f;
}

/* M_LOG2El[n] = 1905                                                              names.cnn:3811
 * -> M_LOG2El[4] */
KERNEL void inner_update_M_LOG2El(float *restrict t_M_LOG2El_)
{
    for (int i = 0; i < 4; i++)
        t_M_LOG2El_[i] = 1905.0f;
}

/* FALLOC_FL_UNSHARE_RANGE[n] = 1906                                               names.cnn:3813
 * -> FALLOC_FL_UNSHARE_RANGE[4] */
KERNEL void inner_update_FALLOC_FL_UNSHARE_RANGE(float *restrict t_FALLOC_FL_UNSHARE_RANGE_)
{
    for (int i = 0; i < 4; i++)
        t_FALLOC_FL_UNSHARE_RANGE_[i] = 1906.0f;
}

/* M_1_PIf[n] = 1907                                                               names.cnn:3815
 * -> M_1_PIf[4] */
KERNEL void inner_update_M_1_PIf(float *restrict t_M_1_PIf_)
{
    for (int i = 0; i < 4; i++)
        t_M_1_PIf_[i] = 1907.0f;
}

/* WCHAR_WIDTH[n] = 1908                                                           names.cnn:3817
 * -> WCHAR_WIDTH[4] */
KERNEL void inner_update_WCHAR_WIDTH(float *restrict t_WCHAR_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        t_WCHAR_WIDTH_[i] = 1908.0f;
}

/* NAME_MAX[n] = 1909                                                              names.cnn:3819
 * -> NAME_MAX[4] */
KERNEL void inner_update_NAME_MAX_(float *restrict NAME_MAX_)
{
    for (int i = 0; i < 4; i++)
        NAME_MAX_[i] = 1909.0f;
}

/* STATX_ATTR_VERITY[n] = 1910                                                     names.cnn:3821
 * -> STATX_ATTR_VERITY[4] */
KERNEL void inner_update_STATX_ATTR_VERITY(float *restrict t_STATX_ATTR_VERITY_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_ATTR_VERITY_[i] = 1.91e+03f;
}

/* RWF_WRITE_LIFE_NOT_SET[n] = 1911                                                names.cnn:3823
 * -> RWF_WRITE_LIFE_NOT_SET[4] */
KERNEL void inner_update_RWF_WRITE_LIFE_NOT_SET(float *restrict t_RWF_WRITE_LIFE_NOT_SET_)
{
    for (int i = 0; i < 4; i++)
        t_RWF_WRITE_LIFE_NOT_SET_[i] = 1911.0f;
}

/* FFSYNC[n] = 1912                                                                names.cnn:3825
 * -> FFSYNC[4] */
KERNEL void inner_update_FFSYNC(float *restrict FFSYNC_)
{
    for (int i = 0; i < 4; i++)
        FFSYNC_[i] = 1912.0f;
}

/* M_PI_2f[n] = 1913                                                               names.cnn:3827
 * -> M_PI_2f[4] */
KERNEL void inner_update_M_PI_2f(float *restrict t_M_PI_2f_)
{
    for (int i = 0; i < 4; i++)
        t_M_PI_2f_[i] = 1913.0f;
}

/* INT_FAST32_WIDTH[n] = 1914                                                      names.cnn:3829
 * -> INT_FAST32_WIDTH[4] */
KERNEL void inner_update_INT_FAST32_WIDTH(float *restrict INT_FAST32_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        INT_FAST32_WIDTH_[i] = 1914.0f;
}

/* M_PIf64x[n] = 1915                                                              names.cnn:3831
 * -> M_PIf64x[4] */
KERNEL void inner_update_M_PIf64x(float *restrict t_M_PIf64x_)
{
    for (int i = 0; i < 4; i++)
        t_M_PIf64x_[i] = 1915.0f;
}

/* M_PI_2[n] = 1916                                                                names.cnn:3833
 * -> M_PI_2[4] */
KERNEL void inner_update_M_PI_2(float *restrict t_M_PI_2_)
{
    for (int i = 0; i < 4; i++)
        t_M_PI_2_[i] = 1916.0f;
}

/* O_DIRECTORY[n] = 1917                                                           names.cnn:3835
 * -> O_DIRECTORY[4] */
KERNEL void inner_update_O_DIRECTORY(float *restrict t_O_DIRECTORY_)
{
    for (int i = 0; i < 4; i++)
        t_O_DIRECTORY_[i] = 1917.0f;
}

/* UINT_FAST64_WIDTH[n] = 1918                                                     names.cnn:3837
 * -> UINT_FAST64_WIDTH[4] */
KERNEL void inner_update_UINT_FAST64_WIDTH(float *restrict UINT_FAST64_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        UINT_FAST64_WIDTH_[i] = 1918.0f;
}

/* WUNTRACED[n] = 1919                                                             names.cnn:3839
 * -> WUNTRACED[4] */
KERNEL void inner_update_WUNTRACED(float *restrict WUNTRACED_)
{
    for (int i = 0; i < 4; i++)
        WUNTRACED_[i] = 1919.0f;
}

/* F_LOCK[n] = 1920                                                                names.cnn:3841
 * -> F_LOCK[4] */
KERNEL void inner_update_F_LOCK(float *restrict t_F_LOCK_)
{
    for (int i = 0; i < 4; i++)
        t_F_LOCK_[i] = 1.92e+03f;
}

/* F_SEAL_WRITE[n] = 1921                                                          names.cnn:3843
 * -> F_SEAL_WRITE[4] */
KERNEL void inner_update_F_SEAL_WRITE(float *restrict t_F_SEAL_WRITE_)
{
    for (int i = 0; i < 4; i++)
        t_F_SEAL_WRITE_[i] = 1921.0f;
}

/* RENAME_EXCHANGE[n] = 1922                                                       names.cnn:3845
 * -> RENAME_EXCHANGE[4] */
KERNEL void inner_update_RENAME_EXCHANGE(float *restrict t_RENAME_EXCHANGE_)
{
    for (int i = 0; i < 4; i++)
        t_RENAME_EXCHANGE_[i] = 1922.0f;
}

/* NFDBITS[n] = 1923                                                               names.cnn:3847
 * -> NFDBITS[4] */
KERNEL void inner_update_NFDBITS(float *restrict NFDBITS_)
{
    for (int i = 0; i < 4; i++)
        NFDBITS_[i] = 1923.0f;
}

/* M_PI_2f128[n] = 1924                                                            names.cnn:3849
 * -> M_PI_2f128[4] */
KERNEL void inner_update_M_PI_2f128(float *restrict t_M_PI_2f128_)
{
    for (int i = 0; i < 4; i++)
        t_M_PI_2f128_[i] = 1924.0f;
}

/* WSTOPPED[n] = 1925                                                              names.cnn:3851
 * -> WSTOPPED[4] */
KERNEL void inner_update_WSTOPPED(float *restrict WSTOPPED_)
{
    for (int i = 0; i < 4; i++)
        WSTOPPED_[i] = 1925.0f;
}

/* DEFFILEMODE[n] = 1926                                                           names.cnn:3853
 * -> DEFFILEMODE[4] */
KERNEL void inner_update_DEFFILEMODE(float *restrict DEFFILEMODE_)
{
    for (int i = 0; i < 4; i++)
        DEFFILEMODE_[i] = 1926.0f;
}

/* M_LN10f32[n] = 1927                                                             names.cnn:3855
 * -> M_LN10f32[4] */
KERNEL void inner_update_M_LN10f32(float *restrict t_M_LN10f32_)
{
    for (int i = 0; i < 4; i++)
        t_M_LN10f32_[i] = 1927.0f;
}

/* F_SET_RW_HINT[n] = 1928                                                         names.cnn:3857
 * -> F_SET_RW_HINT[4] */
KERNEL void inner_update_F_SET_RW_HINT(float *restrict t_F_SET_RW_HINT_)
{
    for (int i = 0; i < 4; i++)
        t_F_SET_RW_HINT_[i] = 1928.0f;
}

/* S_IFMT[n] = 1929                                                                names.cnn:3859
 * -> S_IFMT[4] */
KERNEL void inner_update_S_IFMT(float *restrict t_S_IFMT_)
{
    for (int i = 0; i < 4; i++)
        t_S_IFMT_[i] = 1929.0f;
}

/* S_TYPEISSHM[n] = 1930                                                           names.cnn:3861
 * -> S_TYPEISSHM[4] */
KERNEL void inner_update_S_TYPEISSHM(float *restrict t_S_TYPEISSHM_)
{
    for (int i = 0; i < 4; i++)
        t_S_TYPEISSHM_[i] = 1.93e+03f;
}

/* M_LN10f64[n] = 1931                                                             names.cnn:3863
 * -> M_LN10f64[4] */
KERNEL void inner_update_M_LN10f64(float *restrict t_M_LN10f64_)
{
    for (int i = 0; i < 4; i++)
        t_M_LN10f64_[i] = 1931.0f;
}

/* AT_SYMLINK_NOFOLLOW[n] = 1932                                                   names.cnn:3865
 * -> AT_SYMLINK_NOFOLLOW[4] */
KERNEL void inner_update_AT_SYMLINK_NOFOLLOW(float *restrict t_AT_SYMLINK_NOFOLLOW_)
{
    for (int i = 0; i < 4; i++)
        t_AT_SYMLINK_NOFOLLOW_[i] = 1932.0f;
}

/* DN_ACCESS[n] = 1933                                                             names.cnn:3867
 * -> DN_ACCESS[4] */
KERNEL void inner_update_DN_ACCESS(float *restrict t_DN_ACCESS_)
{
    for (int i = 0; i < 4; i++)
        t_DN_ACCESS_[i] = 1933.0f;
}

/* WCONTINUED[n] = 1934                                                            names.cnn:3869
 * -> WCONTINUED[4] */
KERNEL void inner_update_WCONTINUED(float *restrict WCONTINUED_)
{
    for (int i = 0; i < 4; i++)
        WCONTINUED_[i] = 1934.0f;
}

/* M_LOG10Ef32[n] = 1935                                                           names.cnn:3871
 * -> M_LOG10Ef32[4] */
KERNEL void inner_update_M_LOG10Ef32(float *restrict t_M_LOG10Ef32_)
{
    for (int i = 0; i < 4; i++)
        t_M_LOG10Ef32_[i] = 1935.0f;
}

/* STATX_NLINK[n] = 1936                                                           names.cnn:3873
 * -> STATX_NLINK[4] */
KERNEL void inner_update_STATX_NLINK(float *restrict t_STATX_NLINK_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_NLINK_[i] = 1936.0f;
}

/* STATX_UID[n] = 1937                                                             names.cnn:3875
 * -> STATX_UID[4] */
KERNEL void inner_update_STATX_UID(float *restrict t_STATX_UID_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_UID_[i] = 1937.0f;
}

/* M_LOG10Ef64[n] = 1938                                                           names.cnn:3877
 * -> M_LOG10Ef64[4] */
KERNEL void inner_update_M_LOG10Ef64(float *restrict t_M_LOG10Ef64_)
{
    for (int i = 0; i < 4; i++)
        t_M_LOG10Ef64_[i] = 1938.0f;
}

/* F_SEAL_SEAL[n] = 1939                                                           names.cnn:3879
 * -> F_SEAL_SEAL[4] */
KERNEL void inner_update_F_SEAL_SEAL(float *restrict t_F_SEAL_SEAL_)
{
    for (int i = 0; i < 4; i++)
        t_F_SEAL_SEAL_[i] = 1939.0f;
}

/* M_Ef32[n] = 1940                                                                names.cnn:3881
 * -> M_Ef32[4] */
KERNEL void inner_update_M_Ef32(float *restrict t_M_Ef32_)
{
    for (int i = 0; i < 4; i++)
        t_M_Ef32_[i] = 1.94e+03f;
}

/* M_LOG2Ef[n] = 1941                                                              names.cnn:3883
 * -> M_LOG2Ef[4] */
KERNEL void inner_update_M_LOG2Ef(float *restrict t_M_LOG2Ef_)
{
    for (int i = 0; i < 4; i++)
        t_M_LOG2Ef_[i] = 1941.0f;
}

/* RENAME_NOREPLACE[n] = 1942                                                      names.cnn:3885
 * -> RENAME_NOREPLACE[4] */
KERNEL void inner_update_RENAME_NOREPLACE(float *restrict t_RENAME_NOREPLACE_)
{
    for (int i = 0; i < 4; i++)
        t_RENAME_NOREPLACE_[i] = 1942.0f;
}

/* le32toh[n] = 1943                                                               names.cnn:3887
 * -> le32toh[4] */
KERNEL void inner_update_le32toh(float *restrict le32toh_)
{
    for (int i = 0; i < 4; i++)
        le32toh_[i] = 1943.0f;
}

/* O_TMPFILE[n] = 1944                                                             names.cnn:3889
 * -> O_TMPFILE[4] */
KERNEL void inner_update_O_TMPFILE(float *restrict t_O_TMPFILE_)
{
    for (int i = 0; i < 4; i++)
        t_O_TMPFILE_[i] = 1944.0f;
}

/* le64toh[n] = 1945                                                               names.cnn:3891
 * -> le64toh[4] */
KERNEL void inner_update_le64toh(float *restrict le64toh_)
{
    for (int i = 0; i < 4; i++)
        le64toh_[i] = 1945.0f;
}

/* AT_RECURSIVE[n] = 1946                                                          names.cnn:3893
 * -> AT_RECURSIVE[4] */
KERNEL void inner_update_AT_RECURSIVE(float *restrict t_AT_RECURSIVE_)
{
    for (int i = 0; i < 4; i++)
        t_AT_RECURSIVE_[i] = 1946.0f;
}

/* AT_SYMLINK_FOLLOW[n] = 1947                                                     names.cnn:3895
 * -> AT_SYMLINK_FOLLOW[4] */
KERNEL void inner_update_AT_SYMLINK_FOLLOW(float *restrict t_AT_SYMLINK_FOLLOW_)
{
    for (int i = 0; i < 4; i++)
        t_AT_SYMLINK_FOLLOW_[i] = 1947.0f;
}

/* RTSIG_MAX[n] = 1948                                                             names.cnn:3897
 * -> RTSIG_MAX[4] */
KERNEL void inner_update_RTSIG_MAX_(float *restrict RTSIG_MAX_)
{
    for (int i = 0; i < 4; i++)
        RTSIG_MAX_[i] = 1948.0f;
}

/* UINT32_WIDTH[n] = 1949                                                          names.cnn:3899
 * -> UINT32_WIDTH[4] */
KERNEL void inner_update_UINT32_WIDTH(float *restrict UINT32_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        UINT32_WIDTH_[i] = 1949.0f;
}

/* HUGE_VAL_F32[n] = 1950                                                          names.cnn:3901
 * -> HUGE_VAL_F32[4] */
KERNEL void inner_update_HUGE_VAL_F32(float *restrict t_HUGE_VAL_F32_)
{
    for (int i = 0; i < 4; i++)
        t_HUGE_VAL_F32_[i] = 1.95e+03f;
}

/* M_LN2f64x[n] = 1951                                                             names.cnn:3903
 * -> M_LN2f64x[4] */
KERNEL void inner_update_M_LN2f64x(float *restrict t_M_LN2f64x_)
{
    for (int i = 0; i < 4; i++)
        t_M_LN2f64x_[i] = 1951.0f;
}

/* iscanonical[n] = 1952                                                           names.cnn:3905
 * -> iscanonical[4] */
KERNEL void inner_update_iscanonical(float *restrict iscanonical_)
{
    for (int i = 0; i < 4; i++)
        iscanonical_[i] = 1952.0f;
}

/* M_2_PI[n] = 1953                                                                names.cnn:3907
 * -> M_2_PI[4] */
KERNEL void inner_update_M_2_PI(float *restrict t_M_2_PI_)
{
    for (int i = 0; i < 4; i++)
        t_M_2_PI_[i] = 1953.0f;
}

/* M_LOG10Ef32x[n] = 1954                                                          names.cnn:3909
 * -> M_LOG10Ef32x[4] */
KERNEL void inner_update_M_LOG10Ef32x(float *restrict t_M_LOG10Ef32x_)
{
    for (int i = 0; i < 4; i++)
        t_M_LOG10Ef32x_[i] = 1954.0f;
}

/* M_SQRT1_2f32x[n] = 1955                                                         names.cnn:3911
 * -> M_SQRT1_2f32x[4] */
KERNEL void inner_update_M_SQRT1_2f32x(float *restrict t_M_SQRT1_2f32x_)
{
    for (int i = 0; i < 4; i++)
        t_M_SQRT1_2f32x_[i] = 1955.0f;
}

/* LOCK_EX[n] = 1956                                                               names.cnn:3913
 * -> LOCK_EX[4] */
KERNEL void inner_update_LOCK_EX(float *restrict t_LOCK_EX_)
{
    for (int i = 0; i < 4; i++)
        t_LOCK_EX_[i] = 1956.0f;
}

/* HUGE_VAL_F64[n] = 1957                                                          names.cnn:3915
 * -> HUGE_VAL_F64[4] */
KERNEL void inner_update_HUGE_VAL_F64(float *restrict t_HUGE_VAL_F64_)
{
    for (int i = 0; i < 4; i++)
        t_HUGE_VAL_F64_[i] = 1957.0f;
}

/* MAX_INPUT[n] = 1958                                                             names.cnn:3917
 * -> MAX_INPUT[4] */
KERNEL void inner_update_MAX_INPUT(float *restrict MAX_INPUT_)
{
    for (int i = 0; i < 4; i++)
        MAX_INPUT_[i] = 1958.0f;
}

/* STATX_SIZE[n] = 1959                                                            names.cnn:3919
 * -> STATX_SIZE[4] */
KERNEL void inner_update_STATX_SIZE(float *restrict t_STATX_SIZE_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_SIZE_[i] = 1959.0f;
}

/* DELAYTIMER_MAX[n] = 1960                                                        names.cnn:3921
 * -> DELAYTIMER_MAX[4] */
KERNEL void inner_update_DELAYTIMER_MAX_(float *restrict DELAYTIMER_MAX_)
{
    for (int i = 0; i < 4; i++)
        DELAYTIMER_MAX_[i] = 1.96e+03f;
}

/* CLOSE_RANGE_UNSHARE[n] = 1961                                                   names.cnn:3923
 * -> CLOSE_RANGE_UNSHARE[4] */
KERNEL void inner_update_CLOSE_RANGE_UNSHARE(float *restrict t_CLOSE_RANGE_UNSHARE_)
{
    for (int i = 0; i < 4; i++)
        t_CLOSE_RANGE_UNSHARE_[i] = 1961.0f;
}

/* M_1_PIf64[n] = 1962                                                             names.cnn:3925
 * -> M_1_PIf64[4] */
KERNEL void inner_update_M_1_PIf64(float *restrict t_M_1_PIf64_)
{
    for (int i = 0; i < 4; i++)
        t_M_1_PIf64_[i] = 1962.0f;
}

/* htobe32[n] = 1963                                                               names.cnn:3927
 * -> htobe32[4] */
KERNEL void inner_update_htobe32(float *restrict t_htobe32_)
{
    for (int i = 0; i < 4; i++)
        t_htobe32_[i] = 1963.0f;
}

/* WIFCONTINUED[n] = 1964                                                          names.cnn:3929
 * -> WIFCONTINUED[4] */
KERNEL void inner_update_WIFCONTINUED(float *restrict WIFCONTINUED_)
{
    for (int i = 0; i < 4; i++)
        WIFCONTINUED_[i] = 1964.0f;
}

/* L_ctermid[n] = 1965                                                             names.cnn:3931
 * -> L_ctermid[4] */
KERNEL void inner_update_L_ctermid(float *restrict t_L_ctermid_)
{
    for (int i = 0; i < 4; i++)
        t_L_ctermid_[i] = 1965.0f;
}

/* FD_SET[n] = 1966                                                                names.cnn:3933
 * -> FD_SET[4] */
KERNEL void inner_update_FD_SET(float *restrict t_FD_SET_)
{
    for (int i = 0; i < 4; i++)
        t_FD_SET_[i] = 1966.0f;
}

/* POSIX_FADV_WILLNEED[n] = 1967                                                   names.cnn:3935
 * -> POSIX_FADV_WILLNEED[4] */
KERNEL void inner_update_POSIX_FADV_WILLNEED(float *restrict t_POSIX_FADV_WILLNEED_)
{
    for (int i = 0; i < 4; i++)
        t_POSIX_FADV_WILLNEED_[i] = 1967.0f;
}

/* LOCK_NB[n] = 1968                                                               names.cnn:3937
 * -> LOCK_NB[4] */
KERNEL void inner_update_LOCK_NB(float *restrict t_LOCK_NB_)
{
    for (int i = 0; i < 4; i++)
        t_LOCK_NB_[i] = 1968.0f;
}

/* M_2_PIf128[n] = 1969                                                            names.cnn:3939
 * -> M_2_PIf128[4] */
KERNEL void inner_update_M_2_PIf128(float *restrict t_M_2_PIf128_)
{
    for (int i = 0; i < 4; i++)
        t_M_2_PIf128_[i] = 1969.0f;
}

/* SSIZE_MAX[n] = 1970                                                             names.cnn:3941
 * -> SSIZE_MAX[4] */
KERNEL void inner_update_SSIZE_MAX_(float *restrict SSIZE_MAX_)
{
    for (int i = 0; i < 4; i++)
        SSIZE_MAX_[i] = 1.97e+03f;
}

/* M_PI_4l[n] = 1971                                                               names.cnn:3943
 * -> M_PI_4l[4] */
KERNEL void inner_update_M_PI_4l(float *restrict t_M_PI_4l_)
{
    for (int i = 0; i < 4; i++)
        t_M_PI_4l_[i] = 1971.0f;
}

/* POSIX_FADV_DONTNEED[n] = 1972                                                   names.cnn:3945
 * -> POSIX_FADV_DONTNEED[4] */
KERNEL void inner_update_POSIX_FADV_DONTNEED(float *restrict t_POSIX_FADV_DONTNEED_)
{
    for (int i = 0; i < 4; i++)
        t_POSIX_FADV_DONTNEED_[i] = 1972.0f;
}

/* NGROUPS_MAX[n] = 1973                                                           names.cnn:3947
 * -> NGROUPS_MAX[4] */
KERNEL void inner_update_NGROUPS_MAX_(float *restrict NGROUPS_MAX_)
{
    for (int i = 0; i < 4; i++)
        NGROUPS_MAX_[i] = 1973.0f;
}

/* M_LOG10Ef[n] = 1974                                                             names.cnn:3949
 * -> M_LOG10Ef[4] */
KERNEL void inner_update_M_LOG10Ef(float *restrict t_M_LOG10Ef_)
{
    for (int i = 0; i < 4; i++)
        t_M_LOG10Ef_[i] = 1974.0f;
}

/* M_LOG10El[n] = 1975                                                             names.cnn:3951
 * -> M_LOG10El[4] */
KERNEL void inner_update_M_LOG10El(float *restrict t_M_LOG10El_)
{
    for (int i = 0; i < 4; i++)
        t_M_LOG10El_[i] = 1975.0f;
}

/* HOST_NAME_MAX[n] = 1976                                                         names.cnn:3953
 * -> HOST_NAME_MAX[4] */
KERNEL void inner_update_HOST_NAME_MAX_(float *restrict HOST_NAME_MAX_)
{
    for (int i = 0; i < 4; i++)
        HOST_NAME_MAX_[i] = 1976.0f;
}

/* S_IFLNK[n] = 1977                                                               names.cnn:3955
 * -> S_IFLNK[4] */
KERNEL void inner_update_S_IFLNK(float *restrict t_S_IFLNK_)
{
    for (int i = 0; i < 4; i++)
        t_S_IFLNK_[i] = 1977.0f;
}

/* LOCK_RW[n] = 1978                                                               names.cnn:3957
 * -> LOCK_RW[4] */
KERNEL void inner_update_LOCK_RW(float *restrict t_LOCK_RW_)
{
    for (int i = 0; i < 4; i++)
        t_LOCK_RW_[i] = 1978.0f;
}

/* UINT64_WIDTH[n] = 1979                                                          names.cnn:3959
 * -> UINT64_WIDTH[4] */
KERNEL void inner_update_UINT64_WIDTH(float *restrict UINT64_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        UINT64_WIDTH_[i] = 1979.0f;
}

/* UINTMAX_WIDTH[n] = 1980                                                         names.cnn:3961
 * -> UINTMAX_WIDTH[4] */
KERNEL void inner_update_UINTMAX_WIDTH(float *restrict UINTMAX_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        UINTMAX_WIDTH_[i] = 1.98e+03f;
}

/* INT32_WIDTH[n] = 1981                                                           names.cnn:3963
 * -> INT32_WIDTH[4] */
KERNEL void inner_update_INT32_WIDTH(float *restrict INT32_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        INT32_WIDTH_[i] = 1981.0f;
}

/* M_PIf32x[n] = 1982                                                              names.cnn:3965
 * -> M_PIf32x[4] */
KERNEL void inner_update_M_PIf32x(float *restrict t_M_PIf32x_)
{
    for (int i = 0; i < 4; i++)
        t_M_PIf32x_[i] = 1982.0f;
}

/* M_SQRT2f64x[n] = 1983                                                           names.cnn:3967
 * -> M_SQRT2f64x[4] */
KERNEL void inner_update_M_SQRT2f64x(float *restrict t_M_SQRT2f64x_)
{
    for (int i = 0; i < 4; i++)
        t_M_SQRT2f64x_[i] = 1983.0f;
}

/* LOCK_UN[n] = 1984                                                               names.cnn:3969
 * -> LOCK_UN[4] */
KERNEL void inner_update_LOCK_UN(float *restrict t_LOCK_UN_)
{
    for (int i = 0; i < 4; i++)
        t_LOCK_UN_[i] = 1984.0f;
}

/* MAX_HANDLE_SZ[n] = 1985                                                         names.cnn:3971
 * -> MAX_HANDLE_SZ[4] */
KERNEL void inner_update_MAX_HANDLE_SZ(float *restrict MAX_HANDLE_SZ_)
{
    for (int i = 0; i < 4; i++)
        MAX_HANDLE_SZ_[i] = 1985.0f;
}

/* FALLOC_FL_INSERT_RANGE[n] = 1986                                                names.cnn:3973
 * -> FALLOC_FL_INSERT_RANGE[4] */
KERNEL void inner_update_FALLOC_FL_INSERT_RANGE(float *restrict t_FALLOC_FL_INSERT_RANGE_)
{
    for (int i = 0; i < 4; i++)
        t_FALLOC_FL_INSERT_RANGE_[i] = 1986.0f;
}

/* be32toh[n] = 1987                                                               names.cnn:3975
 * -> be32toh[4] */
KERNEL void inner_update_be32toh(float *restrict be32toh_)
{
    for (int i = 0; i < 4; i++)
        be32toh_[i] = 1987.0f;
}

/* M_2_SQRTPIf64[n] = 1988                                                         names.cnn:3977
 * -> M_2_SQRTPIf64[4] */
KERNEL void inner_update_M_2_SQRTPIf64(float *restrict t_M_2_SQRTPIf64_)
{
    for (int i = 0; i < 4; i++)
        t_M_2_SQRTPIf64_[i] = 1988.0f;
}

/* F_GET_RW_HINT[n] = 1989                                                         names.cnn:3979
 * -> F_GET_RW_HINT[4] */
KERNEL void inner_update_F_GET_RW_HINT(float *restrict t_F_GET_RW_HINT_)
{
    for (int i = 0; i < 4; i++)
        t_F_GET_RW_HINT_[i] = 1989.0f;
}

/* M_SQRT1_2f64[n] = 1990                                                          names.cnn:3981
 * -> M_SQRT1_2f64[4] */
KERNEL void inner_update_M_SQRT1_2f64(float *restrict t_M_SQRT1_2f64_)
{
    for (int i = 0; i < 4; i++)
        t_M_SQRT1_2f64_[i] = 1.99e+03f;
}

/* POSIX_FADV_NORMAL[n] = 1991                                                     names.cnn:3983
 * -> POSIX_FADV_NORMAL[4] */
KERNEL void inner_update_POSIX_FADV_NORMAL(float *restrict t_POSIX_FADV_NORMAL_)
{
    for (int i = 0; i < 4; i++)
        t_POSIX_FADV_NORMAL_[i] = 1991.0f;
}

/* S_IFCHR[n] = 1992                                                               names.cnn:3985
 * -> S_IFCHR[4] */
KERNEL void inner_update_S_IFCHR(float *restrict t_S_IFCHR_)
{
    for (int i = 0; i < 4; i++)
        t_S_IFCHR_[i] = 1992.0f;
}

/* LOCK_READ[n] = 1993                                                             names.cnn:3987
 * -> LOCK_READ[4] */
KERNEL void inner_update_LOCK_READ(float *restrict t_LOCK_READ_)
{
    for (int i = 0; i < 4; i++)
        t_LOCK_READ_[i] = 1993.0f;
}

/* F_GET_FILE_RW_HINT[n] = 1994                                                    names.cnn:3989
 * -> F_GET_FILE_RW_HINT[4] */
KERNEL void inner_update_F_GET_FILE_RW_HINT(float *restrict t_F_GET_FILE_RW_HINT_)
{
    for (int i = 0; i < 4; i++)
        t_F_GET_FILE_RW_HINT_[i] = 1994.0f;
}

/* S_BLKSIZE[n] = 1995                                                             names.cnn:3991
 * -> S_BLKSIZE[4] */
KERNEL void inner_update_S_BLKSIZE(float *restrict t_S_BLKSIZE_)
{
    for (int i = 0; i < 4; i++)
        t_S_BLKSIZE_[i] = 1995.0f;
}

/* STATX_GID[n] = 1996                                                             names.cnn:3993
 * -> STATX_GID[4] */
KERNEL void inner_update_STATX_GID(float *restrict t_STATX_GID_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_GID_[i] = 1996.0f;
}

/* STATX_ATTR_ENCRYPTED[n] = 1997                                                  names.cnn:3995
 * -> STATX_ATTR_ENCRYPTED[4] */
KERNEL void inner_update_STATX_ATTR_ENCRYPTED(float *restrict t_STATX_ATTR_ENCRYPTED_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_ATTR_ENCRYPTED_[i] = 1997.0f;
}

/* ALLPERMS[n] = 1998                                                              names.cnn:3997
 * -> ALLPERMS[4] */
KERNEL void inner_update_ALLPERMS(float *restrict ALLPERMS_)
{
    for (int i = 0; i < 4; i++)
        ALLPERMS_[i] = 1998.0f;
}

/* SNANF[n] = 1999                                                                 names.cnn:3999
 * -> SNANF[4] */
KERNEL void inner_update_SNANF(float *restrict t_SNANF_)
{
    for (int i = 0; i < 4; i++)
        t_SNANF_[i] = 1999.0f;
}

/* SNANL[n] = 2000                                                                 names.cnn:4001
 * -> SNANL[4] */
KERNEL void inner_update_SNANL(float *restrict t_SNANL_)
{
    for (int i = 0; i < 4; i++)
        t_SNANL_[i] = 2e+03f;
}

/* F_SETLEASE[n] = 2001                                                            names.cnn:4003
 * -> F_SETLEASE[4] */
KERNEL void inner_update_F_SETLEASE(float *restrict t_F_SETLEASE_)
{
    for (int i = 0; i < 4; i++)
        t_F_SETLEASE_[i] = 2001.0f;
}

/* F_SETPIPE_SZ[n] = 2002                                                          names.cnn:4005
 * -> F_SETPIPE_SZ[4] */
KERNEL void inner_update_F_SETPIPE_SZ(float *restrict t_F_SETPIPE_SZ_)
{
    for (int i = 0; i < 4; i++)
        t_F_SETPIPE_SZ_[i] = 2002.0f;
}

/* M_PI_4f64x[n] = 2003                                                            names.cnn:4007
 * -> M_PI_4f64x[4] */
KERNEL void inner_update_M_PI_4f64x(float *restrict t_M_PI_4f64x_)
{
    for (int i = 0; i < 4; i++)
        t_M_PI_4f64x_[i] = 2003.0f;
}

/* IFTODT[n] = 2004                                                                names.cnn:4009
 * -> IFTODT[4] */
KERNEL void inner_update_IFTODT(float *restrict IFTODT_)
{
    for (int i = 0; i < 4; i++)
        IFTODT_[i] = 2004.0f;
}

/* UINT16_WIDTH[n] = 2005                                                          names.cnn:4011
 * -> UINT16_WIDTH[4] */
KERNEL void inner_update_UINT16_WIDTH(float *restrict UINT16_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        UINT16_WIDTH_[i] = 2005.0f;
}

/* WEXITED[n] = 2006                                                               names.cnn:4013
 * -> WEXITED[4] */
KERNEL void inner_update_WEXITED(float *restrict WEXITED_)
{
    for (int i = 0; i < 4; i++)
        WEXITED_[i] = 2006.0f;
}

/* M_LOG2E[n] = 2007                                                               names.cnn:4015
 * -> M_LOG2E[4] */
KERNEL void inner_update_M_LOG2E(float *restrict t_M_LOG2E_)
{
    for (int i = 0; i < 4; i++)
        t_M_LOG2E_[i] = 2007.0f;
}

/* WNOHANG[n] = 2008                                                               names.cnn:4017
 * -> WNOHANG[4] */
KERNEL void inner_update_WNOHANG(float *restrict WNOHANG_)
{
    for (int i = 0; i < 4; i++)
        WNOHANG_[i] = 2008.0f;
}

/* SYNC_FILE_RANGE_WAIT_AFTER[n] = 2009                                            names.cnn:4019
 * -> SYNC_FILE_RANGE_WAIT_AFTER[4] */
KERNEL void inner_update_SYNC_FILE_RANGE_WAIT_AFTER(float *restrict t_SYNC_FILE_RANGE_WAIT_AFTER_)
{
    for (int i = 0; i < 4; i++)
        t_SYNC_FILE_RANGE_WAIT_AFTER_[i] = 2009.0f;
}

/* FASYNC[n] = 2010                                                                names.cnn:4021
 * -> FASYNC[4] */
KERNEL void inner_update_FASYNC(float *restrict FASYNC_)
{
    for (int i = 0; i < 4; i++)
        FASYNC_[i] = 2.01e+03f;
}

/* O_RSYNC[n] = 2011                                                               names.cnn:4023
 * -> O_RSYNC[4] */
KERNEL void inner_update_O_RSYNC(float *restrict t_O_RSYNC_)
{
    for (int i = 0; i < 4; i++)
        t_O_RSYNC_[i] = 2011.0f;
}

/* M_2_SQRTPIf64x[n] = 2012                                                        names.cnn:4025
 * -> M_2_SQRTPIf64x[4] */
KERNEL void inner_update_M_2_SQRTPIf64x(float *restrict t_M_2_SQRTPIf64x_)
{
    for (int i = 0; i < 4; i++)
        t_M_2_SQRTPIf64x_[i] = 2012.0f;
}

/* SIG_ATOMIC_WIDTH[n] = 2013                                                      names.cnn:4027
 * -> SIG_ATOMIC_WIDTH[4] */
KERNEL void inner_update_SIG_ATOMIC_WIDTH(float *restrict t_SIG_ATOMIC_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        t_SIG_ATOMIC_WIDTH_[i] = 2013.0f;
}

/* UTIME_NOW[n] = 2014                                                             names.cnn:4029
 * -> UTIME_NOW[4] */
KERNEL void inner_update_UTIME_NOW(float *restrict t_UTIME_NOW_)
{
    for (int i = 0; i < 4; i++)
        t_UTIME_NOW_[i] = 2014.0f;
}

/* INT8_WIDTH[n] = 2015                                                            names.cnn:4031
 * -> INT8_WIDTH[4] */
KERNEL void inner_update_INT8_WIDTH(float *restrict INT8_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        INT8_WIDTH_[i] = 2015.0f;
}

/* LOCK_MAND[n] = 2016                                                             names.cnn:4033
 * -> LOCK_MAND[4] */
KERNEL void inner_update_LOCK_MAND(float *restrict t_LOCK_MAND_)
{
    for (int i = 0; i < 4; i++)
        t_LOCK_MAND_[i] = 2016.0f;
}

/* WINT_WIDTH[n] = 2017                                                            names.cnn:4035
 * -> WINT_WIDTH[4] */
KERNEL void inner_update_WINT_WIDTH(float *restrict t_WINT_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        t_WINT_WIDTH_[i] = 2017.0f;
}

/* S_IFREG[n] = 2018                                                               names.cnn:4037
 * -> S_IFREG[4] */
KERNEL void inner_update_S_IFREG(float *restrict t_S_IFREG_)
{
    for (int i = 0; i < 4; i++)
        t_S_IFREG_[i] = 2018.0f;
}

/* ACCESSPERMS[n] = 2019                                                           names.cnn:4039
 * -> ACCESSPERMS[4] */
KERNEL void inner_update_ACCESSPERMS(float *restrict ACCESSPERMS_)
{
    for (int i = 0; i < 4; i++)
        ACCESSPERMS_[i] = 2019.0f;
}

/* INT_FAST64_WIDTH[n] = 2020                                                      names.cnn:4041
 * -> INT_FAST64_WIDTH[4] */
KERNEL void inner_update_INT_FAST64_WIDTH(float *restrict INT_FAST64_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        INT_FAST64_WIDTH_[i] = 2.02e+03f;
}

/* F_GETSIG[n] = 2021                                                              names.cnn:4043
 * -> F_GETSIG[4] */
KERNEL void inner_update_F_GETSIG(float *restrict t_F_GETSIG_)
{
    for (int i = 0; i < 4; i++)
        t_F_GETSIG_[i] = 2021.0f;
}

/* issubnormal[n] = 2022                                                           names.cnn:4045
 * -> issubnormal[4] */
KERNEL void inner_update_issubnormal(float *restrict issubnormal_)
{
    for (int i = 0; i < 4; i++)
        issubnormal_[i] = 2022.0f;
}

/* O_DSYNC[n] = 2023                                                               names.cnn:4047
 * -> O_DSYNC[4] */
KERNEL void inner_update_O_DSYNC(float *restrict t_O_DSYNC_)
{
    for (int i = 0; i < 4; i++)
        t_O_DSYNC_[i] = 2023.0f;
}

/* STATX_ATTR_APPEND[n] = 2024                                                     names.cnn:4049
 * -> STATX_ATTR_APPEND[4] */
KERNEL void inner_update_STATX_ATTR_APPEND(float *restrict t_STATX_ATTR_APPEND_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_ATTR_APPEND_[i] = 2024.0f;
}

/* SEEK_DATA[n] = 2025                                                             names.cnn:4051
 * -> SEEK_DATA[4] */
KERNEL void inner_update_SEEK_DATA(float *restrict t_SEEK_DATA_)
{
    for (int i = 0; i < 4; i++)
        t_SEEK_DATA_[i] = 2025.0f;
}

/* FALLOC_FL_PUNCH_HOLE[n] = 2026                                                  names.cnn:4053
 * -> FALLOC_FL_PUNCH_HOLE[4] */
KERNEL void inner_update_FALLOC_FL_PUNCH_HOLE(float *restrict t_FALLOC_FL_PUNCH_HOLE_)
{
    for (int i = 0; i < 4; i++)
        t_FALLOC_FL_PUNCH_HOLE_[i] = 2026.0f;
}

/* SIZE_WIDTH[n] = 2027                                                            names.cnn:4055
 * -> SIZE_WIDTH[4] */
KERNEL void inner_update_SIZE_WIDTH(float *restrict t_SIZE_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        t_SIZE_WIDTH_[i] = 2027.0f;
}

/* M_SQRT1_2f[n] = 2028                                                            names.cnn:4057
 * -> M_SQRT1_2f[4] */
KERNEL void inner_update_M_SQRT1_2f(float *restrict t_M_SQRT1_2f_)
{
    for (int i = 0; i < 4; i++)
        t_M_SQRT1_2f_[i] = 2028.0f;
}

/* INT_FAST16_WIDTH[n] = 2029                                                      names.cnn:4059
 * -> INT_FAST16_WIDTH[4] */
KERNEL void inner_update_INT_FAST16_WIDTH(float *restrict INT_FAST16_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        INT_FAST16_WIDTH_[i] = 2029.0f;
}

/* LOGIN_NAME_MAX[n] = 2030                                                        names.cnn:4061
 * -> LOGIN_NAME_MAX[4] */
KERNEL void inner_update_LOGIN_NAME_MAX_(float *restrict LOGIN_NAME_MAX_)
{
    for (int i = 0; i < 4; i++)
        LOGIN_NAME_MAX_[i] = 2.03e+03f;
}

/* UINT_LEAST64_WIDTH[n] = 2031                                                    names.cnn:4063
 * -> UINT_LEAST64_WIDTH[4] */
KERNEL void inner_update_UINT_LEAST64_WIDTH(float *restrict UINT_LEAST64_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        UINT_LEAST64_WIDTH_[i] = 2031.0f;
}

/* M_PIf32[n] = 2032                                                               names.cnn:4065
 * -> M_PIf32[4] */
KERNEL void inner_update_M_PIf32(float *restrict t_M_PIf32_)
{
    for (int i = 0; i < 4; i++)
        t_M_PIf32_[i] = 2032.0f;
}

/* SNANF64X[n] = 2033                                                              names.cnn:4067
 * -> SNANF64X[4] */
KERNEL void inner_update_SNANF64X(float *restrict t_SNANF64X_)
{
    for (int i = 0; i < 4; i++)
        t_SNANF64X_[i] = 2033.0f;
}

/* MAX_CANON[n] = 2034                                                             names.cnn:4069
 * -> MAX_CANON[4] */
KERNEL void inner_update_MAX_CANON(float *restrict MAX_CANON_)
{
    for (int i = 0; i < 4; i++)
        MAX_CANON_[i] = 2034.0f;
}

/* M_PIf64[n] = 2035                                                               names.cnn:4071
 * -> M_PIf64[4] */
KERNEL void inner_update_M_PIf64(float *restrict t_M_PIf64_)
{
    for (int i = 0; i < 4; i++)
        t_M_PIf64_[i] = 2035.0f;
}

/* FP_LLOGB0[n] = 2036                                                             names.cnn:4073
 * -> FP_LLOGB0[4] */
KERNEL void inner_update_FP_LLOGB0(float *restrict t_FP_LLOGB0_)
{
    for (int i = 0; i < 4; i++)
        t_FP_LLOGB0_[i] = 2036.0f;
}

/* FD_ZERO[n] = 2037                                                               names.cnn:4075
 * -> FD_ZERO[4] */
KERNEL void inner_update_FD_ZERO(float *restrict t_FD_ZERO_)
{
    for (int i = 0; i < 4; i++)
        t_FD_ZERO_[i] = 2037.0f;
}

/* AIO_PRIO_DELTA_MAX[n] = 2038                                                    names.cnn:4077
 * -> AIO_PRIO_DELTA_MAX[4] */
KERNEL void inner_update_AIO_PRIO_DELTA_MAX_(float *restrict AIO_PRIO_DELTA_MAX_)
{
    for (int i = 0; i < 4; i++)
        AIO_PRIO_DELTA_MAX_[i] = 2038.0f;
}

/* M_SQRT2f32x[n] = 2039                                                           names.cnn:4079
 * -> M_SQRT2f32x[4] */
KERNEL void inner_update_M_SQRT2f32x(float *restrict t_M_SQRT2f32x_)
{
    for (int i = 0; i < 4; i++)
        t_M_SQRT2f32x_[i] = 2039.0f;
}

/* F_GET_SEALS[n] = 2040                                                           names.cnn:4081
 * -> F_GET_SEALS[4] */
KERNEL void inner_update_F_GET_SEALS(float *restrict t_F_GET_SEALS_)
{
    for (int i = 0; i < 4; i++)
        t_F_GET_SEALS_[i] = 2.04e+03f;
}

/* RENAME_WHITEOUT[n] = 2041                                                       names.cnn:4083
 * -> RENAME_WHITEOUT[4] */
KERNEL void inner_update_RENAME_WHITEOUT(float *restrict t_RENAME_WHITEOUT_)
{
    for (int i = 0; i < 4; i++)
        t_RENAME_WHITEOUT_[i] = 2041.0f;
}

/* INT_LEAST64_WIDTH[n] = 2042                                                     names.cnn:4085
 * -> INT_LEAST64_WIDTH[4] */
KERNEL void inner_update_INT_LEAST64_WIDTH(float *restrict INT_LEAST64_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        INT_LEAST64_WIDTH_[i] = 2042.0f;
}

/* SYNC_FILE_RANGE_WAIT_BEFORE[n] = 2043                                           names.cnn:4087
 * -> SYNC_FILE_RANGE_WAIT_BEFORE[4] */
KERNEL void inner_update_SYNC_FILE_RANGE_WAIT_BEFORE(float *restrict t_SYNC_FILE_RANGE_WAIT_BEFORE_)
{
    for (int i = 0; i < 4; i++)
        t_SYNC_FILE_RANGE_WAIT_BEFORE_[i] = 2043.0f;
}

/* INT_FAST8_WIDTH[n] = 2044                                                       names.cnn:4089
 * -> INT_FAST8_WIDTH[4] */
KERNEL void inner_update_INT_FAST8_WIDTH(float *restrict INT_FAST8_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        INT_FAST8_WIDTH_[i] = 2044.0f;
}

/* htobe64[n] = 2045                                                               names.cnn:4091
 * -> htobe64[4] */
KERNEL void inner_update_htobe64(float *restrict t_htobe64_)
{
    for (int i = 0; i < 4; i++)
        t_htobe64_[i] = 2045.0f;
}

/* M_SQRT1_2f32[n] = 2046                                                          names.cnn:4093
 * -> M_SQRT1_2f32[4] */
KERNEL void inner_update_M_SQRT1_2f32(float *restrict t_M_SQRT1_2f32_)
{
    for (int i = 0; i < 4; i++)
        t_M_SQRT1_2f32_[i] = 2046.0f;
}

/* M_PI_2f32x[n] = 2047                                                            names.cnn:4095
 * -> M_PI_2f32x[4] */
KERNEL void inner_update_M_PI_2f32x(float *restrict t_M_PI_2f32x_)
{
    for (int i = 0; i < 4; i++)
        t_M_PI_2f32x_[i] = 2047.0f;
}

/* WEXITSTATUS[n] = 2048                                                           names.cnn:4097
 * -> WEXITSTATUS[4] */
KERNEL void inner_update_WEXITSTATUS(float *restrict WEXITSTATUS_)
{
    for (int i = 0; i < 4; i++)
        WEXITSTATUS_[i] = 2048.0f;
}

/* DN_RENAME[n] = 2049                                                             names.cnn:4099
 * -> DN_RENAME[4] */
KERNEL void inner_update_DN_RENAME(float *restrict t_DN_RENAME_)
{
    for (int i = 0; i < 4; i++)
        t_DN_RENAME_[i] = 2049.0f;
}

/* F_OFD_GETLK[n] = 2050                                                           names.cnn:4101
 * -> F_OFD_GETLK[4] */
KERNEL void inner_update_F_OFD_GETLK(float *restrict t_F_OFD_GETLK_)
{
    for (int i = 0; i < 4; i++)
        t_F_OFD_GETLK_[i] = 2.05e+03f;
}

/* be16toh[n] = 2051                                                               names.cnn:4103
 * -> be16toh[4] */
KERNEL void inner_update_be16toh(float *restrict be16toh_)
{
    for (int i = 0; i < 4; i++)
        be16toh_[i] = 2051.0f;
}

/* F_ULOCK[n] = 2052                                                               names.cnn:4105
 * -> F_ULOCK[4] */
KERNEL void inner_update_F_ULOCK(float *restrict t_F_ULOCK_)
{
    for (int i = 0; i < 4; i++)
        t_F_ULOCK_[i] = 2052.0f;
}

/* UINTPTR_WIDTH[n] = 2053                                                         names.cnn:4107
 * -> UINTPTR_WIDTH[4] */
KERNEL void inner_update_UINTPTR_WIDTH(float *restrict UINTPTR_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        UINTPTR_WIDTH_[i] = 2053.0f;
}

/* M_LOG2Ef64x[n] = 2054                                                           names.cnn:4109
 * -> M_LOG2Ef64x[4] */
KERNEL void inner_update_M_LOG2Ef64x(float *restrict t_M_LOG2Ef64x_)
{
    for (int i = 0; i < 4; i++)
        t_M_LOG2Ef64x_[i] = 2054.0f;
}

/* AT_FDCWD[n] = 2055                                                              names.cnn:4111
 * -> AT_FDCWD[4] */
KERNEL void inner_update_AT_FDCWD(float *restrict t_AT_FDCWD_)
{
    for (int i = 0; i < 4; i++)
        t_AT_FDCWD_[i] = 2055.0f;
}

/* POSIX_FADV_SEQUENTIAL[n] = 2056                                                 names.cnn:4113
 * -> POSIX_FADV_SEQUENTIAL[4] */
KERNEL void inner_update_POSIX_FADV_SEQUENTIAL(float *restrict t_POSIX_FADV_SEQUENTIAL_)
{
    for (int i = 0; i < 4; i++)
        t_POSIX_FADV_SEQUENTIAL_[i] = 2056.0f;
}

/* DN_ATTRIB[n] = 2057                                                             names.cnn:4115
 * -> DN_ATTRIB[4] */
KERNEL void inner_update_DN_ATTRIB(float *restrict t_DN_ATTRIB_)
{
    for (int i = 0; i < 4; i++)
        t_DN_ATTRIB_[i] = 2057.0f;
}

/* M_LN10f[n] = 2058                                                               names.cnn:4117
 * -> M_LN10f[4] */
KERNEL void inner_update_M_LN10f(float *restrict t_M_LN10f_)
{
    for (int i = 0; i < 4; i++)
        t_M_LN10f_[i] = 2058.0f;
}

/* HUGE_VAL_F128[n] = 2059                                                         names.cnn:4119
 * -> HUGE_VAL_F128[4] */
KERNEL void inner_update_HUGE_VAL_F128(float *restrict t_HUGE_VAL_F128_)
{
    for (int i = 0; i < 4; i++)
        t_HUGE_VAL_F128_[i] = 2059.0f;
}

/* M_PI_2f64x[n] = 2060                                                            names.cnn:4121
 * -> M_PI_2f64x[4] */
KERNEL void inner_update_M_PI_2f64x(float *restrict t_M_PI_2f64x_)
{
    for (int i = 0; i < 4; i++)
        t_M_PI_2f64x_[i] = 2.06e+03f;
}

/* M_PI_2l[n] = 2061                                                               names.cnn:4123
 * -> M_PI_2l[4] */
KERNEL void inner_update_M_PI_2l(float *restrict t_M_PI_2l_)
{
    for (int i = 0; i < 4; i++)
        t_M_PI_2l_[i] = 2061.0f;
}

/* BYTE_ORDER[n] = 2062                                                            names.cnn:4125
 * -> BYTE_ORDER[4] */
KERNEL void inner_update_BYTE_ORDER(float *restrict BYTE_ORDER_)
{
    for (int i = 0; i < 4; i++)
        BYTE_ORDER_[i] = 2062.0f;
}

/* DN_DELETE[n] = 2063                                                             names.cnn:4127
 * -> DN_DELETE[4] */
KERNEL void inner_update_DN_DELETE(float *restrict t_DN_DELETE_)
{
    for (int i = 0; i < 4; i++)
        t_DN_DELETE_[i] = 2063.0f;
}

/* htole32[n] = 2064                                                               names.cnn:4129
 * -> htole32[4] */
KERNEL void inner_update_htole32(float *restrict t_htole32_)
{
    for (int i = 0; i < 4; i++)
        t_htole32_[i] = 2064.0f;
}

/* WSTOPSIG[n] = 2065                                                              names.cnn:4131
 * -> WSTOPSIG[4] */
KERNEL void inner_update_WSTOPSIG(float *restrict WSTOPSIG_)
{
    for (int i = 0; i < 4; i++)
        WSTOPSIG_[i] = 2065.0f;
}

/* M_PI_4f[n] = 2066                                                               names.cnn:4133
 * -> M_PI_4f[4] */
KERNEL void inner_update_M_PI_4f(float *restrict t_M_PI_4f_)
{
    for (int i = 0; i < 4; i++)
        t_M_PI_4f_[i] = 2066.0f;
}

/* TTY_NAME_MAX[n] = 2067                                                          names.cnn:4135
 * -> TTY_NAME_MAX[4] */
KERNEL void inner_update_TTY_NAME_MAX_(float *restrict TTY_NAME_MAX_)
{
    for (int i = 0; i < 4; i++)
        TTY_NAME_MAX_[i] = 2067.0f;
}

/* unix[n] = 2068                                                                  names.cnn:4137
 * -> unix[4] */
KERNEL void inner_update_unix(float *restrict unix_)
{
    for (int i = 0; i < 4; i++)
        unix_[i] = 2068.0f;
}

/* RWH_WRITE_LIFE_MEDIUM[n] = 2069                                                 names.cnn:4139
 * -> RWH_WRITE_LIFE_MEDIUM[4] */
KERNEL void inner_update_RWH_WRITE_LIFE_MEDIUM(float *restrict t_RWH_WRITE_LIFE_MEDIUM_)
{
    for (int i = 0; i < 4; i++)
        t_RWH_WRITE_LIFE_MEDIUM_[i] = 2069.0f;
}

/* F_GETOWN[n] = 2070                                                              names.cnn:4141
 * -> F_GETOWN[4] */
KERNEL void inner_update_F_GETOWN(float *restrict t_F_GETOWN_)
{
    for (int i = 0; i < 4; i++)
        t_F_GETOWN_[i] = 2.07e+03f;
}

/* F_SEAL_SHRINK[n] = 2071                                                         names.cnn:4143
 * -> F_SEAL_SHRINK[4] */
KERNEL void inner_update_F_SEAL_SHRINK(float *restrict t_F_SEAL_SHRINK_)
{
    for (int i = 0; i < 4; i++)
        t_F_SEAL_SHRINK_[i] = 2071.0f;
}

/* M_2_SQRTPI[n] = 2072                                                            names.cnn:4145
 * -> M_2_SQRTPI[4] */
KERNEL void inner_update_M_2_SQRTPI(float *restrict t_M_2_SQRTPI_)
{
    for (int i = 0; i < 4; i++)
        t_M_2_SQRTPI_[i] = 2072.0f;
}

/* STATX_DIOALIGN[n] = 2073                                                        names.cnn:4147
 * -> STATX_DIOALIGN[4] */
KERNEL void inner_update_STATX_DIOALIGN(float *restrict t_STATX_DIOALIGN_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_DIOALIGN_[i] = 2073.0f;
}

/* M_PI_4f32x[n] = 2074                                                            names.cnn:4149
 * -> M_PI_4f32x[4] */
KERNEL void inner_update_M_PI_4f32x(float *restrict t_M_PI_4f32x_)
{
    for (int i = 0; i < 4; i++)
        t_M_PI_4f32x_[i] = 2074.0f;
}

/* F_SETOWN[n] = 2075                                                              names.cnn:4151
 * -> F_SETOWN[4] */
KERNEL void inner_update_F_SETOWN(float *restrict t_F_SETOWN_)
{
    for (int i = 0; i < 4; i++)
        t_F_SETOWN_[i] = 2075.0f;
}

/* XATTR_LIST_MAX[n] = 2076                                                        names.cnn:4153
 * -> XATTR_LIST_MAX[4] */
KERNEL void inner_update_XATTR_LIST_MAX_(float *restrict XATTR_LIST_MAX_)
{
    for (int i = 0; i < 4; i++)
        XATTR_LIST_MAX_[i] = 2076.0f;
}

/* M_LOG2Ef32x[n] = 2077                                                           names.cnn:4155
 * -> M_LOG2Ef32x[4] */
KERNEL void inner_update_M_LOG2Ef32x(float *restrict t_M_LOG2Ef32x_)
{
    for (int i = 0; i < 4; i++)
        t_M_LOG2Ef32x_[i] = 2077.0f;
}

/* F_TLOCK[n] = 2078                                                               names.cnn:4157
 * -> F_TLOCK[4] */
KERNEL void inner_update_F_TLOCK(float *restrict t_F_TLOCK_)
{
    for (int i = 0; i < 4; i++)
        t_F_TLOCK_[i] = 2078.0f;
}

/* F_GETLEASE[n] = 2079                                                            names.cnn:4159
 * -> F_GETLEASE[4] */
KERNEL void inner_update_F_GETLEASE(float *restrict t_F_GETLEASE_)
{
    for (int i = 0; i < 4; i++)
        t_F_GETLEASE_[i] = 2079.0f;
}

/* M_2_PIf[n] = 2080                                                               names.cnn:4161
 * -> M_2_PIf[4] */
KERNEL void inner_update_M_2_PIf(float *restrict t_M_2_PIf_)
{
    for (int i = 0; i < 4; i++)
        t_M_2_PIf_[i] = 2.08e+03f;
}

/* O_NOATIME[n] = 2081                                                             names.cnn:4163
 * -> O_NOATIME[4] */
KERNEL void inner_update_O_NOATIME(float *restrict t_O_NOATIME_)
{
    for (int i = 0; i < 4; i++)
        t_O_NOATIME_[i] = 2081.0f;
}

/* M_2_PIl[n] = 2082                                                               names.cnn:4165
 * -> M_2_PIl[4] */
KERNEL void inner_update_M_2_PIl(float *restrict t_M_2_PIl_)
{
    for (int i = 0; i < 4; i++)
        t_M_2_PIl_[i] = 2082.0f;
}

/* M_2_SQRTPIf32x[n] = 2083                                                        names.cnn:4167
 * -> M_2_SQRTPIf32x[4] */
KERNEL void inner_update_M_2_SQRTPIf32x(float *restrict t_M_2_SQRTPIf32x_)
{
    for (int i = 0; i < 4; i++)
        t_M_2_SQRTPIf32x_[i] = 2083.0f;
}

/* PTHREAD_STACK_MIN[n] = 2084                                                     names.cnn:4169
 * -> PTHREAD_STACK_MIN[4] */
KERNEL void inner_update_PTHREAD_STACK_MIN(float *restrict t_PTHREAD_STACK_MIN_)
{
    for (int i = 0; i < 4; i++)
        t_PTHREAD_STACK_MIN_[i] = 2084.0f;
}

/* F_TEST[n] = 2085                                                                names.cnn:4171
 * -> F_TEST[4] */
KERNEL void inner_update_F_TEST(float *restrict t_F_TEST_)
{
    for (int i = 0; i < 4; i++)
        t_F_TEST_[i] = 2085.0f;
}

/* M_SQRT1_2l[n] = 2086                                                            names.cnn:4173
 * -> M_SQRT1_2l[4] */
KERNEL void inner_update_M_SQRT1_2l(float *restrict t_M_SQRT1_2l_)
{
    for (int i = 0; i < 4; i++)
        t_M_SQRT1_2l_[i] = 2086.0f;
}

/* O_CLOEXEC[n] = 2087                                                             names.cnn:4175
 * -> O_CLOEXEC[4] */
KERNEL void inner_update_O_CLOEXEC(float *restrict t_O_CLOEXEC_)
{
    for (int i = 0; i < 4; i++)
        t_O_CLOEXEC_[i] = 2087.0f;
}

/* F_SETSIG[n] = 2088                                                              names.cnn:4177
 * -> F_SETSIG[4] */
KERNEL void inner_update_F_SETSIG(float *restrict t_F_SETSIG_)
{
    for (int i = 0; i < 4; i++)
        t_F_SETSIG_[i] = 2088.0f;
}

/* FALLOC_FL_KEEP_SIZE[n] = 2089                                                   names.cnn:4179
 * -> FALLOC_FL_KEEP_SIZE[4] */
KERNEL void inner_update_FALLOC_FL_KEEP_SIZE(float *restrict t_FALLOC_FL_KEEP_SIZE_)
{
    for (int i = 0; i < 4; i++)
        t_FALLOC_FL_KEEP_SIZE_[i] = 2089.0f;
}

/* LOCK_WRITE[n] = 2090                                                            names.cnn:4181
 * -> LOCK_WRITE[4] */
KERNEL void inner_update_LOCK_WRITE(float *restrict t_LOCK_WRITE_)
{
    for (int i = 0; i < 4; i++)
        t_LOCK_WRITE_[i] = 2.09e+03f;
}

/* INT_LEAST8_WIDTH[n] = 2091                                                      names.cnn:4183
 * -> INT_LEAST8_WIDTH[4] */
KERNEL void inner_update_INT_LEAST8_WIDTH(float *restrict INT_LEAST8_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        INT_LEAST8_WIDTH_[i] = 2091.0f;
}

/* S_IFDIR[n] = 2092                                                               names.cnn:4185
 * -> S_IFDIR[4] */
KERNEL void inner_update_S_IFDIR(float *restrict t_S_IFDIR_)
{
    for (int i = 0; i < 4; i++)
        t_S_IFDIR_[i] = 2092.0f;
}

/* F_OFD_SETLK[n] = 2093                                                           names.cnn:4187
 * -> F_OFD_SETLK[4] */
KERNEL void inner_update_F_OFD_SETLK(float *restrict t_F_OFD_SETLK_)
{
    for (int i = 0; i < 4; i++)
        t_F_OFD_SETLK_[i] = 2093.0f;
}

/* strdupa[n] = 2094                                                               names.cnn:4189
 * -> strdupa[4] */
KERNEL void inner_update_strdupa(float *restrict t_strdupa_)
{
    for (int i = 0; i < 4; i++)
        t_strdupa_[i] = 2094.0f;
}

/* F_NOTIFY[n] = 2095                                                              names.cnn:4191
 * -> F_NOTIFY[4] */
KERNEL void inner_update_F_NOTIFY(float *restrict t_F_NOTIFY_)
{
    for (int i = 0; i < 4; i++)
        t_F_NOTIFY_[i] = 2095.0f;
}

/* SNANF32X[n] = 2096                                                              names.cnn:4193
 * -> SNANF32X[4] */
KERNEL void inner_update_SNANF32X(float *restrict t_SNANF32X_)
{
    for (int i = 0; i < 4; i++)
        t_SNANF32X_[i] = 2096.0f;
}

/* S_ISVTX[n] = 2097                                                               names.cnn:4195
 * -> S_ISVTX[4] */
KERNEL void inner_update_S_ISVTX(float *restrict t_S_ISVTX_)
{
    for (int i = 0; i < 4; i++)
        t_S_ISVTX_[i] = 2097.0f;
}

/* PTHREAD_DESTRUCTOR_ITERATIONS[n] = 2098                                         names.cnn:4197
 * -> PTHREAD_DESTRUCTOR_ITERATIONS[4] */
KERNEL void inner_update_PTHREAD_DESTRUCTOR_ITERATIONS(float *restrict t_PTHREAD_DESTRUCTOR_ITERATIONS_)
{
    for (int i = 0; i < 4; i++)
        t_PTHREAD_DESTRUCTOR_ITERATIONS_[i] = 2098.0f;
}

/* DTTOIF[n] = 2099                                                                names.cnn:4199
 * -> DTTOIF[4] */
KERNEL void inner_update_DTTOIF(float *restrict DTTOIF_)
{
    for (int i = 0; i < 4; i++)
        DTTOIF_[i] = 2099.0f;
}

/* POSIX_FADV_NOREUSE[n] = 2100                                                    names.cnn:4201
 * -> POSIX_FADV_NOREUSE[4] */
KERNEL void inner_update_POSIX_FADV_NOREUSE(float *restrict t_POSIX_FADV_NOREUSE_)
{
    for (int i = 0; i < 4; i++)
        t_POSIX_FADV_NOREUSE_[i] = 2.1e+03f;
}

/* F_DUPFD_CLOEXEC[n] = 2101                                                       names.cnn:4203
 * -> F_DUPFD_CLOEXEC[4] */
KERNEL void inner_update_F_DUPFD_CLOEXEC(float *restrict t_F_DUPFD_CLOEXEC_)
{
    for (int i = 0; i < 4; i++)
        t_F_DUPFD_CLOEXEC_[i] = 2101.0f;
}

/* iseqsig[n] = 2102                                                               names.cnn:4205
 * -> iseqsig[4] */
KERNEL void inner_update_iseqsig(float *restrict iseqsig_)
{
    for (int i = 0; i < 4; i++)
        iseqsig_[i] = 2102.0f;
}

/* INT16_WIDTH[n] = 2103                                                           names.cnn:4207
 * -> INT16_WIDTH[4] */
KERNEL void inner_update_INT16_WIDTH(float *restrict INT16_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        INT16_WIDTH_[i] = 2103.0f;
}

/* L_INCR[n] = 2104                                                                names.cnn:4209
 * -> L_INCR[4] */
KERNEL void inner_update_L_INCR(float *restrict t_L_INCR_)
{
    for (int i = 0; i < 4; i++)
        t_L_INCR_[i] = 2104.0f;
}

/* M_Ef32x[n] = 2105                                                               names.cnn:4211
 * -> M_Ef32x[4] */
KERNEL void inner_update_M_Ef32x(float *restrict t_M_Ef32x_)
{
    for (int i = 0; i < 4; i++)
        t_M_Ef32x_[i] = 2105.0f;
}

/* M_1_PIl[n] = 2106                                                               names.cnn:4213
 * -> M_1_PIl[4] */
KERNEL void inner_update_M_1_PIl(float *restrict t_M_1_PIl_)
{
    for (int i = 0; i < 4; i++)
        t_M_1_PIl_[i] = 2106.0f;
}

/* WIFSTOPPED[n] = 2107                                                            names.cnn:4215
 * -> WIFSTOPPED[4] */
KERNEL void inner_update_WIFSTOPPED(float *restrict WIFSTOPPED_)
{
    for (int i = 0; i < 4; i++)
        WIFSTOPPED_[i] = 2107.0f;
}

/* M_LN2f32x[n] = 2108                                                             names.cnn:4217
 * -> M_LN2f32x[4] */
KERNEL void inner_update_M_LN2f32x(float *restrict t_M_LN2f32x_)
{
    for (int i = 0; i < 4; i++)
        t_M_LN2f32x_[i] = 2108.0f;
}

/* BIG_ENDIAN[n] = 2109                                                            names.cnn:4219
 * -> BIG_ENDIAN[4] */
KERNEL void inner_update_BIG_ENDIAN(float *restrict BIG_ENDIAN_)
{
    for (int i = 0; i < 4; i++)
        BIG_ENDIAN_[i] = 2109.0f;
}

/* S_TYPEISMQ[n] = 2110                                                            names.cnn:4221
 * -> S_TYPEISMQ[4] */
KERNEL void inner_update_S_TYPEISMQ(float *restrict t_S_TYPEISMQ_)
{
    for (int i = 0; i < 4; i++)
        t_S_TYPEISMQ_[i] = 2.11e+03f;
}

/* STATX_MODE[n] = 2111                                                            names.cnn:4223
 * -> STATX_MODE[4] */
KERNEL void inner_update_STATX_MODE(float *restrict t_STATX_MODE_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_MODE_[i] = 2111.0f;
}

/* htole16[n] = 2112                                                               names.cnn:4225
 * -> htole16[4] */
KERNEL void inner_update_htole16(float *restrict t_htole16_)
{
    for (int i = 0; i < 4; i++)
        t_htole16_[i] = 2112.0f;
}

/* MAXNAMLEN[n] = 2113                                                             names.cnn:4227
 * -> MAXNAMLEN[4] */
KERNEL void inner_update_MAXNAMLEN(float *restrict MAXNAMLEN_)
{
    for (int i = 0; i < 4; i++)
        MAXNAMLEN_[i] = 2113.0f;
}

/* SEEK_HOLE[n] = 2114                                                             names.cnn:4229
 * -> SEEK_HOLE[4] */
KERNEL void inner_update_SEEK_HOLE(float *restrict t_SEEK_HOLE_)
{
    for (int i = 0; i < 4; i++)
        t_SEEK_HOLE_[i] = 2114.0f;
}

/* STATX_ATTR_COMPRESSED[n] = 2115                                                 names.cnn:4231
 * -> STATX_ATTR_COMPRESSED[4] */
KERNEL void inner_update_STATX_ATTR_COMPRESSED(float *restrict t_STATX_ATTR_COMPRESSED_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_ATTR_COMPRESSED_[i] = 2115.0f;
}

/* AT_NO_AUTOMOUNT[n] = 2116                                                       names.cnn:4233
 * -> AT_NO_AUTOMOUNT[4] */
KERNEL void inner_update_AT_NO_AUTOMOUNT(float *restrict t_AT_NO_AUTOMOUNT_)
{
    for (int i = 0; i < 4; i++)
        t_AT_NO_AUTOMOUNT_[i] = 2116.0f;
}

/* WTERMSIG[n] = 2117                                                              names.cnn:4235
 * -> WTERMSIG[4] */
KERNEL void inner_update_WTERMSIG(float *restrict WTERMSIG_)
{
    for (int i = 0; i < 4; i++)
        WTERMSIG_[i] = 2117.0f;
}

/* linux[n] = 2118                                                                 names.cnn:4237
 * -> linux[4] */
KERNEL void inner_update_linux(float *restrict linux_)
{
    for (int i = 0; i < 4; i++)
        linux_[i] = 2118.0f;
}

/* PDP_ENDIAN[n] = 2119                                                            names.cnn:4239
 * -> PDP_ENDIAN[4] */
KERNEL void inner_update_PDP_ENDIAN(float *restrict PDP_ENDIAN_)
{
    for (int i = 0; i < 4; i++)
        PDP_ENDIAN_[i] = 2119.0f;
}

/* htole64[n] = 2120                                                               names.cnn:4241
 * -> htole64[4] */
KERNEL void inner_update_htole64(float *restrict t_htole64_)
{
    for (int i = 0; i < 4; i++)
        t_htole64_[i] = 2.12e+03f;
}

/* AT_STATX_FORCE_SYNC[n] = 2121                                                   names.cnn:4243
 * -> AT_STATX_FORCE_SYNC[4] */
KERNEL void inner_update_AT_STATX_FORCE_SYNC(float *restrict t_AT_STATX_FORCE_SYNC_)
{
    for (int i = 0; i < 4; i++)
        t_AT_STATX_FORCE_SYNC_[i] = 2121.0f;
}

/* M_LOG10Ef128[n] = 2122                                                          names.cnn:4245
 * -> M_LOG10Ef128[4] */
KERNEL void inner_update_M_LOG10Ef128(float *restrict t_M_LOG10Ef128_)
{
    for (int i = 0; i < 4; i++)
        t_M_LOG10Ef128_[i] = 2122.0f;
}

/* O_LARGEFILE[n] = 2123                                                           names.cnn:4247
 * -> O_LARGEFILE[4] */
KERNEL void inner_update_O_LARGEFILE(float *restrict t_O_LARGEFILE_)
{
    for (int i = 0; i < 4; i++)
        t_O_LARGEFILE_[i] = 2123.0f;
}

/* M_SQRT1_2f128[n] = 2124                                                         names.cnn:4249
 * -> M_SQRT1_2f128[4] */
KERNEL void inner_update_M_SQRT1_2f128(float *restrict t_M_SQRT1_2f128_)
{
    for (int i = 0; i < 4; i++)
        t_M_SQRT1_2f128_[i] = 2124.0f;
}

/* L_XTND[n] = 2125                                                                names.cnn:4251
 * -> L_XTND[4] */
KERNEL void inner_update_L_XTND(float *restrict t_L_XTND_)
{
    for (int i = 0; i < 4; i++)
        t_L_XTND_[i] = 2125.0f;
}

/* FAPPEND[n] = 2126                                                               names.cnn:4253
 * -> FAPPEND[4] */
KERNEL void inner_update_FAPPEND(float *restrict FAPPEND_)
{
    for (int i = 0; i < 4; i++)
        FAPPEND_[i] = 2126.0f;
}

/* STATX_ATIME[n] = 2127                                                           names.cnn:4255
 * -> STATX_ATIME[4] */
KERNEL void inner_update_STATX_ATIME(float *restrict t_STATX_ATIME_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_ATIME_[i] = 2127.0f;
}

/* M_PI_4f32[n] = 2128                                                             names.cnn:4257
 * -> M_PI_4f32[4] */
KERNEL void inner_update_M_PI_4f32(float *restrict t_M_PI_4f32_)
{
    for (int i = 0; i < 4; i++)
        t_M_PI_4f32_[i] = 2128.0f;
}

/* UINT_FAST32_WIDTH[n] = 2129                                                     names.cnn:4259
 * -> UINT_FAST32_WIDTH[4] */
KERNEL void inner_update_UINT_FAST32_WIDTH(float *restrict UINT_FAST32_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        UINT_FAST32_WIDTH_[i] = 2129.0f;
}

/* M_LOG2Ef32[n] = 2130                                                            names.cnn:4261
 * -> M_LOG2Ef32[4] */
KERNEL void inner_update_M_LOG2Ef32(float *restrict t_M_LOG2Ef32_)
{
    for (int i = 0; i < 4; i++)
        t_M_LOG2Ef32_[i] = 2.13e+03f;
}

/* M_PI_4f64[n] = 2131                                                             names.cnn:4263
 * -> M_PI_4f64[4] */
KERNEL void inner_update_M_PI_4f64(float *restrict t_M_PI_4f64_)
{
    for (int i = 0; i < 4; i++)
        t_M_PI_4f64_[i] = 2131.0f;
}

/* L_cuserid[n] = 2132                                                             names.cnn:4265
 * -> L_cuserid[4] */
KERNEL void inner_update_L_cuserid(float *restrict t_L_cuserid_)
{
    for (int i = 0; i < 4; i++)
        t_L_cuserid_[i] = 2132.0f;
}

/* S_IEXEC[n] = 2133                                                               names.cnn:4267
 * -> S_IEXEC[4] */
KERNEL void inner_update_S_IEXEC(float *restrict t_S_IEXEC_)
{
    for (int i = 0; i < 4; i++)
        t_S_IEXEC_[i] = 2133.0f;
}

/* RWH_WRITE_LIFE_NOT_SET[n] = 2134                                                names.cnn:4269
 * -> RWH_WRITE_LIFE_NOT_SET[4] */
KERNEL void inner_update_RWH_WRITE_LIFE_NOT_SET(float *restrict t_RWH_WRITE_LIFE_NOT_SET_)
{
    for (int i = 0; i < 4; i++)
        t_RWH_WRITE_LIFE_NOT_SET_[i] = 2134.0f;
}

/* M_LN10f64x[n] = 2135                                                            names.cnn:4271
 * -> M_LN10f64x[4] */
KERNEL void inner_update_M_LN10f64x(float *restrict t_M_LN10f64x_)
{
    for (int i = 0; i < 4; i++)
        t_M_LN10f64x_[i] = 2135.0f;
}

/* M_SQRT2f[n] = 2136                                                              names.cnn:4273
 * -> M_SQRT2f[4] */
KERNEL void inner_update_M_SQRT2f(float *restrict t_M_SQRT2f_)
{
    for (int i = 0; i < 4; i++)
        t_M_SQRT2f_[i] = 2136.0f;
}

/* INT_LEAST32_WIDTH[n] = 2137                                                     names.cnn:4275
 * -> INT_LEAST32_WIDTH[4] */
KERNEL void inner_update_INT_LEAST32_WIDTH(float *restrict INT_LEAST32_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        INT_LEAST32_WIDTH_[i] = 2137.0f;
}

/* INT64_WIDTH[n] = 2138                                                           names.cnn:4277
 * -> INT64_WIDTH[4] */
KERNEL void inner_update_INT64_WIDTH(float *restrict INT64_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        INT64_WIDTH_[i] = 2138.0f;
}

/* M_SQRT2f32[n] = 2139                                                            names.cnn:4279
 * -> M_SQRT2f32[4] */
KERNEL void inner_update_M_SQRT2f32(float *restrict t_M_SQRT2f32_)
{
    for (int i = 0; i < 4; i++)
        t_M_SQRT2f32_[i] = 2139.0f;
}

/* INT_LEAST16_WIDTH[n] = 2140                                                     names.cnn:4281
 * -> INT_LEAST16_WIDTH[4] */
KERNEL void inner_update_INT_LEAST16_WIDTH(float *restrict INT_LEAST16_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        INT_LEAST16_WIDTH_[i] = 2.14e+03f;
}

/* STATX_ALL[n] = 2141                                                             names.cnn:4283
 * -> STATX_ALL[4] */
KERNEL void inner_update_STATX_ALL(float *restrict t_STATX_ALL_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_ALL_[i] = 2141.0f;
}

/* M_2_PIf32[n] = 2142                                                             names.cnn:4285
 * -> M_2_PIf32[4] */
KERNEL void inner_update_M_2_PIf32(float *restrict t_M_2_PIf32_)
{
    for (int i = 0; i < 4; i++)
        t_M_2_PIf32_[i] = 2142.0f;
}

/* UINT_LEAST16_WIDTH[n] = 2143                                                    names.cnn:4287
 * -> UINT_LEAST16_WIDTH[4] */
KERNEL void inner_update_UINT_LEAST16_WIDTH(float *restrict UINT_LEAST16_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        UINT_LEAST16_WIDTH_[i] = 2143.0f;
}

/* WNOWAIT[n] = 2144                                                               names.cnn:4289
 * -> WNOWAIT[4] */
KERNEL void inner_update_WNOWAIT(float *restrict WNOWAIT_)
{
    for (int i = 0; i < 4; i++)
        WNOWAIT_[i] = 2144.0f;
}

/* M_LN10[n] = 2145                                                                names.cnn:4291
 * -> M_LN10[4] */
KERNEL void inner_update_M_LN10(float *restrict t_M_LN10_)
{
    for (int i = 0; i < 4; i++)
        t_M_LN10_[i] = 2145.0f;
}

/* PTRDIFF_WIDTH[n] = 2146                                                         names.cnn:4293
 * -> PTRDIFF_WIDTH[4] */
KERNEL void inner_update_PTRDIFF_WIDTH(float *restrict t_PTRDIFF_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        t_PTRDIFF_WIDTH_[i] = 2146.0f;
}

/* F_OFD_SETLKW[n] = 2147                                                          names.cnn:4295
 * -> F_OFD_SETLKW[4] */
KERNEL void inner_update_F_OFD_SETLKW(float *restrict t_F_OFD_SETLKW_)
{
    for (int i = 0; i < 4; i++)
        t_F_OFD_SETLKW_[i] = 2147.0f;
}

/* M_LN2l[n] = 2148                                                                names.cnn:4297
 * -> M_LN2l[4] */
KERNEL void inner_update_M_LN2l(float *restrict t_M_LN2l_)
{
    for (int i = 0; i < 4; i++)
        t_M_LN2l_[i] = 2148.0f;
}

/* M_1_PIf128[n] = 2149                                                            names.cnn:4299
 * -> M_1_PIf128[4] */
KERNEL void inner_update_M_1_PIf128(float *restrict t_M_1_PIf128_)
{
    for (int i = 0; i < 4; i++)
        t_M_1_PIf128_[i] = 2149.0f;
}

/* M_2_PIf64[n] = 2150                                                             names.cnn:4301
 * -> M_2_PIf64[4] */
KERNEL void inner_update_M_2_PIf64(float *restrict t_M_2_PIf64_)
{
    for (int i = 0; i < 4; i++)
        t_M_2_PIf64_[i] = 2.15e+03f;
}

/* UINT_LEAST8_WIDTH[n] = 2151                                                     names.cnn:4303
 * -> UINT_LEAST8_WIDTH[4] */
KERNEL void inner_update_UINT_LEAST8_WIDTH(float *restrict UINT_LEAST8_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        UINT_LEAST8_WIDTH_[i] = 2151.0f;
}

/* M_SQRT2[n] = 2152                                                               names.cnn:4305
 * -> M_SQRT2[4] */
KERNEL void inner_update_M_SQRT2(float *restrict t_M_SQRT2_)
{
    for (int i = 0; i < 4; i++)
        t_M_SQRT2_[i] = 2152.0f;
}

/* F_SEAL_GROW[n] = 2153                                                           names.cnn:4307
 * -> F_SEAL_GROW[4] */
KERNEL void inner_update_F_SEAL_GROW(float *restrict t_F_SEAL_GROW_)
{
    for (int i = 0; i < 4; i++)
        t_F_SEAL_GROW_[i] = 2153.0f;
}

/* SEM_VALUE_MAX[n] = 2154                                                         names.cnn:4309
 * -> SEM_VALUE_MAX[4] */
KERNEL void inner_update_SEM_VALUE_MAX_(float *restrict SEM_VALUE_MAX_)
{
    for (int i = 0; i < 4; i++)
        SEM_VALUE_MAX_[i] = 2154.0f;
}

/* FNDELAY[n] = 2155                                                               names.cnn:4311
 * -> FNDELAY[4] */
KERNEL void inner_update_FNDELAY(float *restrict FNDELAY_)
{
    for (int i = 0; i < 4; i++)
        FNDELAY_[i] = 2155.0f;
}

/* FD_SETSIZE[n] = 2156                                                            names.cnn:4313
 * -> FD_SETSIZE[4] */
KERNEL void inner_update_FD_SETSIZE(float *restrict t_FD_SETSIZE_)
{
    for (int i = 0; i < 4; i++)
        t_FD_SETSIZE_[i] = 2156.0f;
}

/* AT_STATX_DONT_SYNC[n] = 2157                                                    names.cnn:4315
 * -> AT_STATX_DONT_SYNC[4] */
KERNEL void inner_update_AT_STATX_DONT_SYNC(float *restrict t_AT_STATX_DONT_SYNC_)
{
    for (int i = 0; i < 4; i++)
        t_AT_STATX_DONT_SYNC_[i] = 2157.0f;
}

/* INTPTR_WIDTH[n] = 2158                                                          names.cnn:4317
 * -> INTPTR_WIDTH[4] */
KERNEL void inner_update_INTPTR_WIDTH(float *restrict INTPTR_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        INTPTR_WIDTH_[i] = 2158.0f;
}

/* M_LN10f32x[n] = 2159                                                            names.cnn:4319
 * -> M_LN10f32x[4] */
KERNEL void inner_update_M_LN10f32x(float *restrict t_M_LN10f32x_)
{
    for (int i = 0; i < 4; i++)
        t_M_LN10f32x_[i] = 2159.0f;
}

/* STATX__RESERVED[n] = 2160                                                       names.cnn:4321
 * -> STATX__RESERVED[4] */
KERNEL void inner_update_STATX_RESERVED(float *restrict t_STATX_RESERVED_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_RESERVED_[i] = 2.16e+03f;
}

/* STATX_MNT_ID[n] = 2161                                                          names.cnn:4323
 * -> STATX_MNT_ID[4] */
KERNEL void inner_update_STATX_MNT_ID(float *restrict t_STATX_MNT_ID_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_MNT_ID_[i] = 2161.0f;
}

/* RWH_WRITE_LIFE_NONE[n] = 2162                                                   names.cnn:4325
 * -> RWH_WRITE_LIFE_NONE[4] */
KERNEL void inner_update_RWH_WRITE_LIFE_NONE(float *restrict t_RWH_WRITE_LIFE_NONE_)
{
    for (int i = 0; i < 4; i++)
        t_RWH_WRITE_LIFE_NONE_[i] = 2162.0f;
}

/* le16toh[n] = 2163                                                               names.cnn:4327
 * -> le16toh[4] */
KERNEL void inner_update_le16toh(float *restrict le16toh_)
{
    for (int i = 0; i < 4; i++)
        le16toh_[i] = 2163.0f;
}

/* XATTR_NAME_MAX[n] = 2164                                                        names.cnn:4329
 * -> XATTR_NAME_MAX[4] */
KERNEL void inner_update_XATTR_NAME_MAX_(float *restrict XATTR_NAME_MAX_)
{
    for (int i = 0; i < 4; i++)
        XATTR_NAME_MAX_[i] = 2164.0f;
}

/* LOCK_SH[n] = 2165                                                               names.cnn:4331
 * -> LOCK_SH[4] */
KERNEL void inner_update_LOCK_SH(float *restrict t_LOCK_SH_)
{
    for (int i = 0; i < 4; i++)
        t_LOCK_SH_[i] = 2165.0f;
}

/* RWH_WRITE_LIFE_LONG[n] = 2166                                                   names.cnn:4333
 * -> RWH_WRITE_LIFE_LONG[4] */
KERNEL void inner_update_RWH_WRITE_LIFE_LONG(float *restrict t_RWH_WRITE_LIFE_LONG_)
{
    for (int i = 0; i < 4; i++)
        t_RWH_WRITE_LIFE_LONG_[i] = 2166.0f;
}

/* M_SQRT2f64[n] = 2167                                                            names.cnn:4335
 * -> M_SQRT2f64[4] */
KERNEL void inner_update_M_SQRT2f64(float *restrict t_M_SQRT2f64_)
{
    for (int i = 0; i < 4; i++)
        t_M_SQRT2f64_[i] = 2167.0f;
}

/* M_2_SQRTPIf32[n] = 2168                                                         names.cnn:4337
 * -> M_2_SQRTPIf32[4] */
KERNEL void inner_update_M_2_SQRTPIf32(float *restrict t_M_2_SQRTPIf32_)
{
    for (int i = 0; i < 4; i++)
        t_M_2_SQRTPIf32_[i] = 2168.0f;
}

/* STATX_ATTR_IMMUTABLE[n] = 2169                                                  names.cnn:4339
 * -> STATX_ATTR_IMMUTABLE[4] */
KERNEL void inner_update_STATX_ATTR_IMMUTABLE(float *restrict t_STATX_ATTR_IMMUTABLE_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_ATTR_IMMUTABLE_[i] = 2169.0f;
}

/* WIFSIGNALED[n] = 2170                                                           names.cnn:4341
 * -> WIFSIGNALED[4] */
KERNEL void inner_update_WIFSIGNALED(float *restrict WIFSIGNALED_)
{
    for (int i = 0; i < 4; i++)
        WIFSIGNALED_[i] = 2.17e+03f;
}

/* M_2_SQRTPIf[n] = 2171                                                           names.cnn:4343
 * -> M_2_SQRTPIf[4] */
KERNEL void inner_update_M_2_SQRTPIf(float *restrict t_M_2_SQRTPIf_)
{
    for (int i = 0; i < 4; i++)
        t_M_2_SQRTPIf_[i] = 2171.0f;
}

/* AT_REMOVEDIR[n] = 2172                                                          names.cnn:4345
 * -> AT_REMOVEDIR[4] */
KERNEL void inner_update_AT_REMOVEDIR(float *restrict t_AT_REMOVEDIR_)
{
    for (int i = 0; i < 4; i++)
        t_AT_REMOVEDIR_[i] = 2172.0f;
}

/* M_2_SQRTPIl[n] = 2173                                                           names.cnn:4347
 * -> M_2_SQRTPIl[4] */
KERNEL void inner_update_M_2_SQRTPIl(float *restrict t_M_2_SQRTPIl_)
{
    for (int i = 0; i < 4; i++)
        t_M_2_SQRTPIl_[i] = 2173.0f;
}

/* M_LN2f[n] = 2174                                                                names.cnn:4349
 * -> M_LN2f[4] */
KERNEL void inner_update_M_LN2f(float *restrict t_M_LN2f_)
{
    for (int i = 0; i < 4; i++)
        t_M_LN2f_[i] = 2174.0f;
}

/* P_tmpdir[n] = 2175                                                              names.cnn:4351
 * -> P_tmpdir[4] */
KERNEL void inner_update_P_tmpdir(float *restrict P_tmpdir_)
{
    for (int i = 0; i < 4; i++)
        P_tmpdir_[i] = 2175.0f;
}

/* AT_STATX_SYNC_TYPE[n] = 2176                                                    names.cnn:4353
 * -> AT_STATX_SYNC_TYPE[4] */
KERNEL void inner_update_AT_STATX_SYNC_TYPE(float *restrict t_AT_STATX_SYNC_TYPE_)
{
    for (int i = 0; i < 4; i++)
        t_AT_STATX_SYNC_TYPE_[i] = 2176.0f;
}

/* M_1_PIf32[n] = 2177                                                             names.cnn:4355
 * -> M_1_PIf32[4] */
KERNEL void inner_update_M_1_PIf32(float *restrict t_M_1_PIf32_)
{
    for (int i = 0; i < 4; i++)
        t_M_1_PIf32_[i] = 2177.0f;
}

/* M_2_PIf32x[n] = 2178                                                            names.cnn:4357
 * -> M_2_PIf32x[4] */
KERNEL void inner_update_M_2_PIf32x(float *restrict t_M_2_PIf32x_)
{
    for (int i = 0; i < 4; i++)
        t_M_2_PIf32x_[i] = 2178.0f;
}

/* M_Ef64[n] = 2179                                                                names.cnn:4359
 * -> M_Ef64[4] */
KERNEL void inner_update_M_Ef64(float *restrict t_M_Ef64_)
{
    for (int i = 0; i < 4; i++)
        t_M_Ef64_[i] = 2179.0f;
}

/* TEMP_FAILURE_RETRY[n] = 2180                                                    names.cnn:4361
 * -> TEMP_FAILURE_RETRY[4] */
KERNEL void inner_update_TEMP_FAILURE_RETRY(float *restrict TEMP_FAILURE_RETRY_)
{
    for (int i = 0; i < 4; i++)
        TEMP_FAILURE_RETRY_[i] = 2.18e+03f;
}

/* UTIME_OMIT[n] = 2181                                                            names.cnn:4363
 * -> UTIME_OMIT[4] */
KERNEL void inner_update_UTIME_OMIT(float *restrict t_UTIME_OMIT_)
{
    for (int i = 0; i < 4; i++)
        t_UTIME_OMIT_[i] = 2181.0f;
}

/* SPLICE_F_NONBLOCK[n] = 2182                                                     names.cnn:4365
 * -> SPLICE_F_NONBLOCK[4] */
KERNEL void inner_update_SPLICE_F_NONBLOCK(float *restrict t_SPLICE_F_NONBLOCK_)
{
    for (int i = 0; i < 4; i++)
        t_SPLICE_F_NONBLOCK_[i] = 2182.0f;
}

/* STATX_ATTR_MOUNT_ROOT[n] = 2183                                                 names.cnn:4367
 * -> STATX_ATTR_MOUNT_ROOT[4] */
KERNEL void inner_update_STATX_ATTR_MOUNT_ROOT(float *restrict t_STATX_ATTR_MOUNT_ROOT_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_ATTR_MOUNT_ROOT_[i] = 2183.0f;
}

/* strndupa[n] = 2184                                                              names.cnn:4369
 * -> strndupa[4] */
KERNEL void inner_update_strndupa(float *restrict t_strndupa_)
{
    for (int i = 0; i < 4; i++)
        t_strndupa_[i] = 2184.0f;
}

/* M_1_PIf64x[n] = 2185                                                            names.cnn:4371
 * -> M_1_PIf64x[4] */
KERNEL void inner_update_M_1_PIf64x(float *restrict t_M_1_PIf64x_)
{
    for (int i = 0; i < 4; i++)
        t_M_1_PIf64x_[i] = 2185.0f;
}

/* M_LOG10E[n] = 2186                                                              names.cnn:4373
 * -> M_LOG10E[4] */
KERNEL void inner_update_M_LOG10E(float *restrict t_M_LOG10E_)
{
    for (int i = 0; i < 4; i++)
        t_M_LOG10E_[i] = 2186.0f;
}

/* FALLOC_FL_NO_HIDE_STALE[n] = 2187                                               names.cnn:4375
 * -> FALLOC_FL_NO_HIDE_STALE[4] */
KERNEL void inner_update_FALLOC_FL_NO_HIDE_STALE(float *restrict t_FALLOC_FL_NO_HIDE_STALE_)
{
    for (int i = 0; i < 4; i++)
        t_FALLOC_FL_NO_HIDE_STALE_[i] = 2187.0f;
}

/* S_IWRITE[n] = 2188                                                              names.cnn:4377
 * -> S_IWRITE[4] */
KERNEL void inner_update_S_IWRITE(float *restrict t_S_IWRITE_)
{
    for (int i = 0; i < 4; i++)
        t_S_IWRITE_[i] = 2188.0f;
}

/* STATX_CTIME[n] = 2189                                                           names.cnn:4379
 * -> STATX_CTIME[4] */
KERNEL void inner_update_STATX_CTIME(float *restrict t_STATX_CTIME_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_CTIME_[i] = 2189.0f;
}

/* M_LN2f128[n] = 2190                                                             names.cnn:4381
 * -> M_LN2f128[4] */
KERNEL void inner_update_M_LN2f128(float *restrict t_M_LN2f128_)
{
    for (int i = 0; i < 4; i++)
        t_M_LN2f128_[i] = 2.19e+03f;
}

/* STATX_ATTR_DAX[n] = 2191                                                        names.cnn:4383
 * -> STATX_ATTR_DAX[4] */
KERNEL void inner_update_STATX_ATTR_DAX(float *restrict t_STATX_ATTR_DAX_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_ATTR_DAX_[i] = 2191.0f;
}

/* L_SET[n] = 2192                                                                 names.cnn:4385
 * -> L_SET[4] */
KERNEL void inner_update_L_SET(float *restrict t_L_SET_)
{
    for (int i = 0; i < 4; i++)
        t_L_SET_[i] = 2192.0f;
}

/* F_ADD_SEALS[n] = 2193                                                           names.cnn:4387
 * -> F_ADD_SEALS[4] */
KERNEL void inner_update_F_ADD_SEALS(float *restrict t_F_ADD_SEALS_)
{
    for (int i = 0; i < 4; i++)
        t_F_ADD_SEALS_[i] = 2193.0f;
}

/* SNANF32[n] = 2194                                                               names.cnn:4389
 * -> SNANF32[4] */
KERNEL void inner_update_SNANF32(float *restrict t_SNANF32_)
{
    for (int i = 0; i < 4; i++)
        t_SNANF32_[i] = 2194.0f;
}

/* CLOSE_RANGE_CLOEXEC[n] = 2195                                                   names.cnn:4391
 * -> CLOSE_RANGE_CLOEXEC[4] */
KERNEL void inner_update_CLOSE_RANGE_CLOEXEC(float *restrict t_CLOSE_RANGE_CLOEXEC_)
{
    for (int i = 0; i < 4; i++)
        t_CLOSE_RANGE_CLOEXEC_[i] = 2195.0f;
}

/* STATX_ATTR_NODUMP[n] = 2196                                                     names.cnn:4393
 * -> STATX_ATTR_NODUMP[4] */
KERNEL void inner_update_STATX_ATTR_NODUMP(float *restrict t_STATX_ATTR_NODUMP_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_ATTR_NODUMP_[i] = 2196.0f;
}

/* FD_ISSET[n] = 2197                                                              names.cnn:4395
 * -> FD_ISSET[4] */
KERNEL void inner_update_FD_ISSET(float *restrict t_FD_ISSET_)
{
    for (int i = 0; i < 4; i++)
        t_FD_ISSET_[i] = 2197.0f;
}

/* O_NOFOLLOW[n] = 2198                                                            names.cnn:4397
 * -> O_NOFOLLOW[4] */
KERNEL void inner_update_O_NOFOLLOW(float *restrict t_O_NOFOLLOW_)
{
    for (int i = 0; i < 4; i++)
        t_O_NOFOLLOW_[i] = 2198.0f;
}

/* F_SEAL_FUTURE_WRITE[n] = 2199                                                   names.cnn:4399
 * -> F_SEAL_FUTURE_WRITE[4] */
KERNEL void inner_update_F_SEAL_FUTURE_WRITE(float *restrict t_F_SEAL_FUTURE_WRITE_)
{
    for (int i = 0; i < 4; i++)
        t_F_SEAL_FUTURE_WRITE_[i] = 2199.0f;
}

/* issignaling[n] = 2200                                                           names.cnn:4401
 * -> issignaling[4] */
KERNEL void inner_update_issignaling(float *restrict issignaling_)
{
    for (int i = 0; i < 4; i++)
        issignaling_[i] = 2.2e+03f;
}

/* SNANF64[n] = 2201                                                               names.cnn:4403
 * -> SNANF64[4] */
KERNEL void inner_update_SNANF64(float *restrict t_SNANF64_)
{
    for (int i = 0; i < 4; i++)
        t_SNANF64_[i] = 2201.0f;
}

/* F_SET_FILE_RW_HINT[n] = 2202                                                    names.cnn:4405
 * -> F_SET_FILE_RW_HINT[4] */
KERNEL void inner_update_F_SET_FILE_RW_HINT(float *restrict t_F_SET_FILE_RW_HINT_)
{
    for (int i = 0; i < 4; i++)
        t_F_SET_FILE_RW_HINT_[i] = 2202.0f;
}

/* M_1_PI[n] = 2203                                                                names.cnn:4407
 * -> M_1_PI[4] */
KERNEL void inner_update_M_1_PI(float *restrict t_M_1_PI_)
{
    for (int i = 0; i < 4; i++)
        t_M_1_PI_[i] = 2203.0f;
}

/* DN_MULTISHOT[n] = 2204                                                          names.cnn:4409
 * -> DN_MULTISHOT[4] */
KERNEL void inner_update_DN_MULTISHOT(float *restrict t_DN_MULTISHOT_)
{
    for (int i = 0; i < 4; i++)
        t_DN_MULTISHOT_[i] = 2204.0f;
}

/* S_ISSOCK[n] = 2205                                                              names.cnn:4411
 * -> S_ISSOCK[4] */
KERNEL void inner_update_S_ISSOCK(float *restrict t_S_ISSOCK_)
{
    for (int i = 0; i < 4; i++)
        t_S_ISSOCK_[i] = 2205.0f;
}

/* AT_EACCESS[n] = 2206                                                            names.cnn:4413
 * -> AT_EACCESS[4] */
KERNEL void inner_update_AT_EACCESS(float *restrict t_AT_EACCESS_)
{
    for (int i = 0; i < 4; i++)
        t_AT_EACCESS_[i] = 2206.0f;
}

/* DN_CREATE[n] = 2207                                                             names.cnn:4415
 * -> DN_CREATE[4] */
KERNEL void inner_update_DN_CREATE(float *restrict t_DN_CREATE_)
{
    for (int i = 0; i < 4; i++)
        t_DN_CREATE_[i] = 2207.0f;
}

/* LITTLE_ENDIAN[n] = 2208                                                         names.cnn:4417
 * -> LITTLE_ENDIAN[4] */
KERNEL void inner_update_LITTLE_ENDIAN(float *restrict LITTLE_ENDIAN_)
{
    for (int i = 0; i < 4; i++)
        LITTLE_ENDIAN_[i] = 2208.0f;
}

/* M_SQRT2l[n] = 2209                                                              names.cnn:4419
 * -> M_SQRT2l[4] */
KERNEL void inner_update_M_SQRT2l(float *restrict t_M_SQRT2l_)
{
    for (int i = 0; i < 4; i++)
        t_M_SQRT2l_[i] = 2209.0f;
}

/* POSIX_FADV_RANDOM[n] = 2210                                                     names.cnn:4421
 * -> POSIX_FADV_RANDOM[4] */
KERNEL void inner_update_POSIX_FADV_RANDOM(float *restrict t_POSIX_FADV_RANDOM_)
{
    for (int i = 0; i < 4; i++)
        t_POSIX_FADV_RANDOM_[i] = 2.21e+03f;
}

/* HUGE_VAL_F64X[n] = 2211                                                         names.cnn:4423
 * -> HUGE_VAL_F64X[4] */
KERNEL void inner_update_HUGE_VAL_F64X(float *restrict t_HUGE_VAL_F64X_)
{
    for (int i = 0; i < 4; i++)
        t_HUGE_VAL_F64X_[i] = 2211.0f;
}

/* UINT_FAST8_WIDTH[n] = 2212                                                      names.cnn:4425
 * -> UINT_FAST8_WIDTH[4] */
KERNEL void inner_update_UINT_FAST8_WIDTH(float *restrict UINT_FAST8_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        UINT_FAST8_WIDTH_[i] = 2212.0f;
}

/* FD_CLR[n] = 2213                                                                names.cnn:4427
 * -> FD_CLR[4] */
KERNEL void inner_update_FD_CLR(float *restrict t_FD_CLR_)
{
    for (int i = 0; i < 4; i++)
        t_FD_CLR_[i] = 2213.0f;
}

/* SPLICE_F_MORE[n] = 2214                                                         names.cnn:4429
 * -> SPLICE_F_MORE[4] */
KERNEL void inner_update_SPLICE_F_MORE(float *restrict t_SPLICE_F_MORE_)
{
    for (int i = 0; i < 4; i++)
        t_SPLICE_F_MORE_[i] = 2214.0f;
}

/* M_SQRT2f128[n] = 2215                                                           names.cnn:4431
 * -> M_SQRT2f128[4] */
KERNEL void inner_update_M_SQRT2f128(float *restrict t_M_SQRT2f128_)
{
    for (int i = 0; i < 4; i++)
        t_M_SQRT2f128_[i] = 2215.0f;
}

/* STATX_BLOCKS[n] = 2216                                                          names.cnn:4433
 * -> STATX_BLOCKS[4] */
KERNEL void inner_update_STATX_BLOCKS(float *restrict t_STATX_BLOCKS_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_BLOCKS_[i] = 2216.0f;
}

/* O_DIRECT[n] = 2217                                                              names.cnn:4435
 * -> O_DIRECT[4] */
KERNEL void inner_update_O_DIRECT(float *restrict t_O_DIRECT_)
{
    for (int i = 0; i < 4; i++)
        t_O_DIRECT_[i] = 2217.0f;
}

/* STATX_INO[n] = 2218                                                             names.cnn:4437
 * -> STATX_INO[4] */
KERNEL void inner_update_STATX_INO(float *restrict t_STATX_INO_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_INO_[i] = 2218.0f;
}

/* M_LN2[n] = 2219                                                                 names.cnn:4439
 * -> M_LN2[4] */
KERNEL void inner_update_M_LN2(float *restrict t_M_LN2_)
{
    for (int i = 0; i < 4; i++)
        t_M_LN2_[i] = 2219.0f;
}

/* M_PIf128[n] = 2220                                                              names.cnn:4441
 * -> M_PIf128[4] */
KERNEL void inner_update_M_PIf128(float *restrict t_M_PIf128_)
{
    for (int i = 0; i < 4; i++)
        t_M_PIf128_[i] = 2.22e+03f;
}

/* M_LOG2Ef64[n] = 2221                                                            names.cnn:4443
 * -> M_LOG2Ef64[4] */
KERNEL void inner_update_M_LOG2Ef64(float *restrict t_M_LOG2Ef64_)
{
    for (int i = 0; i < 4; i++)
        t_M_LOG2Ef64_[i] = 2221.0f;
}

/* SPLICE_F_MOVE[n] = 2222                                                         names.cnn:4445
 * -> SPLICE_F_MOVE[4] */
KERNEL void inner_update_SPLICE_F_MOVE(float *restrict t_SPLICE_F_MOVE_)
{
    for (int i = 0; i < 4; i++)
        t_SPLICE_F_MOVE_[i] = 2222.0f;
}

/* PTHREAD_KEYS_MAX[n] = 2223                                                      names.cnn:4447
 * -> PTHREAD_KEYS_MAX[4] */
KERNEL void inner_update_PTHREAD_KEYS_MAX_(float *restrict t_PTHREAD_KEYS_MAX_)
{
    for (int i = 0; i < 4; i++)
        t_PTHREAD_KEYS_MAX_[i] = 2223.0f;
}

/* O_PATH[n] = 2224                                                                names.cnn:4449
 * -> O_PATH[4] */
KERNEL void inner_update_O_PATH(float *restrict t_O_PATH_)
{
    for (int i = 0; i < 4; i++)
        t_O_PATH_[i] = 2224.0f;
}

/* S_IREAD[n] = 2225                                                               names.cnn:4451
 * -> S_IREAD[4] */
KERNEL void inner_update_S_IREAD(float *restrict t_S_IREAD_)
{
    for (int i = 0; i < 4; i++)
        t_S_IREAD_[i] = 2225.0f;
}

/* STATX_TYPE[n] = 2226                                                            names.cnn:4453
 * -> STATX_TYPE[4] */
KERNEL void inner_update_STATX_TYPE(float *restrict t_STATX_TYPE_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_TYPE_[i] = 2226.0f;
}

/* M_LN2f32[n] = 2227                                                              names.cnn:4455
 * -> M_LN2f32[4] */
KERNEL void inner_update_M_LN2f32(float *restrict t_M_LN2f32_)
{
    for (int i = 0; i < 4; i++)
        t_M_LN2f32_[i] = 2227.0f;
}

/* SNAN[n] = 2228                                                                  names.cnn:4457
 * -> SNAN[4] */
KERNEL void inner_update_SNAN(float *restrict t_SNAN_)
{
    for (int i = 0; i < 4; i++)
        t_SNAN_[i] = 2228.0f;
}

/* STATX_MTIME[n] = 2229                                                           names.cnn:4459
 * -> STATX_MTIME[4] */
KERNEL void inner_update_STATX_MTIME(float *restrict t_STATX_MTIME_)
{
    for (int i = 0; i < 4; i++)
        t_STATX_MTIME_[i] = 2229.0f;
}

/* INTMAX_WIDTH[n] = 2230                                                          names.cnn:4461
 * -> INTMAX_WIDTH[4] */
KERNEL void inner_update_INTMAX_WIDTH(float *restrict INTMAX_WIDTH_)
{
    for (int i = 0; i < 4; i++)
        INTMAX_WIDTH_[i] = 2.23e+03f;
}

/* AT_EMPTY_PATH[n] = 2231                                                         names.cnn:4463
 * -> AT_EMPTY_PATH[4] */
KERNEL void inner_update_AT_EMPTY_PATH(float *restrict t_AT_EMPTY_PATH_)
{
    for (int i = 0; i < 4; i++)
        t_AT_EMPTY_PATH_[i] = 2231.0f;
}

/* M_LN2f64[n] = 2232                                                              names.cnn:4465
 * -> M_LN2f64[4] */
KERNEL void inner_update_M_LN2f64(float *restrict t_M_LN2f64_)
{
    for (int i = 0; i < 4; i++)
        t_M_LN2f64_[i] = 2232.0f;
}

/* F_SETOWN_EX[n] = 2233                                                           names.cnn:4467
 * -> F_SETOWN_EX[4] */
KERNEL void inner_update_F_SETOWN_EX(float *restrict t_F_SETOWN_EX_)
{
    for (int i = 0; i < 4; i++)
        t_F_SETOWN_EX_[i] = 2233.0f;
}

/* S_IFIFO[n] = 2234                                                               names.cnn:4469
 * -> S_IFIFO[4] */
KERNEL void inner_update_S_IFIFO(float *restrict t_S_IFIFO_)
{
    for (int i = 0; i < 4; i++)
        t_S_IFIFO_[i] = 2234.0f;
}

/* ifndef[n] = 2235                                                                names.cnn:4471
 * -> ifndef[4] */
KERNEL void inner_update_ifndef(float *restrict ifndef)
{
    for (int i = 0; i < 4; i++)
        ifndef[i] = 2235.0f;
}

/* ZQ_H[n] = 2236                                                                  names.cnn:4473
 * -> ZQ_H[4] */
KERNEL void inner_update_ZQ_H(float *restrict ZQ_H_)
{
    for (int i = 0; i < 4; i++)
        ZQ_H_[i] = 2236.0f;
}

/* define[n] = 2237                                                                names.cnn:4475
 * -> define[4] */
KERNEL void inner_update_define(float *restrict define)
{
    for (int i = 0; i < 4; i++)
        define[i] = 2237.0f;
}

/* include[n] = 2238                                                               names.cnn:4477
 * -> include[4] */
KERNEL void inner_update_include(float *restrict include)
{
    for (int i = 0; i < 4; i++)
        include[i] = 2238.0f;
}

/* stdint[n] = 2239                                                                names.cnn:4479
 * -> stdint[4] */
KERNEL void inner_update_stdint(float *restrict stdint)
{
    for (int i = 0; i < 4; i++)
        stdint[i] = 2239.0f;
}

/* h[n] = 2240                                                                     names.cnn:4481
 * -> h[4] */
KERNEL void inner_update_h(float *restrict h)
{
    for (int i = 0; i < 4; i++)
        h[i] = 2.24e+03f;
}

/* ifdef[n] = 2241                                                                 names.cnn:4483
 * -> ifdef[4] */
KERNEL void inner_update_ifdef(float *restrict ifdef)
{
    for (int i = 0; i < 4; i++)
        ifdef[i] = 2241.0f;
}

/* endif[n] = 2242                                                                 names.cnn:4485
 * -> endif[4] */
KERNEL void inner_update_endif(float *restrict endif)
{
    for (int i = 0; i < 4; i++)
        endif[i] = 2242.0f;
}

/* parameters[n] = 2243                                                            names.cnn:4487
 * -> parameters[4] */
KERNEL void inner_update_parameters(float *restrict parameters_)
{
    for (int i = 0; i < 4; i++)
        parameters_[i] = 2243.0f;
}

/* states[n] = 2244                                                                names.cnn:4489
 * -> states[4] */
KERNEL void inner_update_states(float *restrict states_)
{
    for (int i = 0; i < 4; i++)
        states_[i] = 2244.0f;
}

/* arena[n] = 2245                                                                 names.cnn:4491
 * -> arena[4] */
KERNEL void inner_update_arena(float *restrict arena_)
{
    for (int i = 0; i < 4; i++)
        arena_[i] = 2245.0f;
}

/* seed[n] = 2246                                                                  names.cnn:4493
 * -> seed[4] */
KERNEL void inner_update_seed(float *restrict seed_)
{
    for (int i = 0; i < 4; i++)
        seed_[i] = 2246.0f;
}

/* step[n] = 2247                                                                  names.cnn:4495
 * -> step[4] */
KERNEL void inner_update_step(float *restrict step)
{
    for (int i = 0; i < 4; i++)
        step[i] = 2247.0f;
}

/* bad_input[n] = 2248                                                             names.cnn:4497
 * -> bad_input[4] */
KERNEL void inner_update_bad_input(float *restrict bad_input)
{
    for (int i = 0; i < 4; i++)
        bad_input[i] = 2248.0f;
}

/* bad_index[n] = 2249                                                             names.cnn:4499
 * -> bad_index[4] */
KERNEL void inner_update_bad_index(float *restrict bad_index)
{
    for (int i = 0; i < 4; i++)
        bad_index[i] = 2249.0f;
}

/* accuracy[n] = 2250                                                              names.cnn:4501
 * -> accuracy[4] */
KERNEL void inner_update_accuracy(float *restrict accuracy)
{
    for (int i = 0; i < 4; i++)
        accuracy[i] = 2.25e+03f;
}

/* x[n] = 2251                                                                     names.cnn:4503
 * -> x[4] */
KERNEL void inner_update_x(float *restrict x)
{
    for (int i = 0; i < 4; i++)
        x[i] = 2251.0f;
}

/* y[n] = 2252                                                                     names.cnn:4505
 * -> y[4] */
KERNEL void inner_update_y(float *restrict y)
{
    for (int i = 0; i < 4; i++)
        y[i] = 2252.0f;
}

/* result[n] = 2253                                                                names.cnn:4507
 * -> result[4] */
KERNEL void inner_update_result(float *restrict result_)
{
    for (int i = 0; i < 4; i++)
        result_[i] = 2253.0f;
}

/* gradients[n] = 2254                                                             names.cnn:4509
 * -> gradients[4] */
KERNEL void inner_update_gradients(float *restrict gradients_)
{
    for (int i = 0; i < 4; i++)
        gradients_[i] = 2254.0f;
}

/* z[n] = 2255                                                                     names.cnn:4511
 * -> z[4] */
KERNEL void inner_update_z(float *restrict z)
{
    for (int i = 0; i < 4; i++)
        z[i] = 2255.0f;
}

/* g[n] = 2256                                                                     names.cnn:4513
 * -> g[4] */
KERNEL void inner_update_g(float *restrict g)
{
    for (int i = 0; i < 4; i++)
        g[i] = 2256.0f;
}

/* name[n] = 2257                                                                  names.cnn:4515
 * -> name[4] */
KERNEL void inner_update_name(float *restrict name)
{
    for (int i = 0; i < 4; i++)
        name[i] = 2257.0f;
}

/* rank[n] = 2258                                                                  names.cnn:4517
 * -> rank[4] */
KERNEL void inner_update_rank(float *restrict rank)
{
    for (int i = 0; i < 4; i++)
        rank[i] = 2258.0f;
}

/* dims[n] = 2259                                                                  names.cnn:4519
 * -> dims[4] */
KERNEL void inner_update_dims(float *restrict dims)
{
    for (int i = 0; i < 4; i++)
        dims[i] = 2259.0f;
}

/* offset[n] = 2260                                                                names.cnn:4521
 * -> offset[4] */
KERNEL void inner_update_offset(float *restrict offset)
{
    for (int i = 0; i < 4; i++)
        offset[i] = 2.26e+03f;
}

/* elements[n] = 2261                                                              names.cnn:4523
 * -> elements[4] */
KERNEL void inner_update_elements(float *restrict elements)
{
    for (int i = 0; i < 4; i++)
        elements[i] = 2261.0f;
}

/* place[n] = 2262                                                                 names.cnn:4525
 * -> place[4] */
KERNEL void inner_update_place(float *restrict place)
{
    for (int i = 0; i < 4; i++)
        place[i] = 2262.0f;
}

/* values[n] = 2263                                                                names.cnn:4527
 * -> values[4] */
KERNEL void inner_update_values(float *restrict values)
{
    for (int i = 0; i < 4; i++)
        values[i] = 2263.0f;
}

/* math[n] = 2264                                                                  names.cnn:4529
 * -> math[4] */
KERNEL void inner_update_math(float *restrict math)
{
    for (int i = 0; i < 4; i++)
        math[i] = 2264.0f;
}

/* stdarg[n] = 2265                                                                names.cnn:4531
 * -> stdarg[4] */
KERNEL void inner_update_stdarg(float *restrict stdarg)
{
    for (int i = 0; i < 4; i++)
        stdarg[i] = 2265.0f;
}

/* stdio[n] = 2266                                                                 names.cnn:4533
 * -> stdio[4] */
KERNEL void inner_update_stdio(float *restrict stdio)
{
    for (int i = 0; i < 4; i++)
        stdio[i] = 2266.0f;
}

/* stdlib[n] = 2267                                                                names.cnn:4535
 * -> stdlib[4] */
KERNEL void inner_update_stdlib(float *restrict stdlib)
{
    for (int i = 0; i < 4; i++)
        stdlib[i] = 2267.0f;
}

/* string[n] = 2268                                                                names.cnn:4537
 * -> string[4] */
KERNEL void inner_update_string(float *restrict string)
{
    for (int i = 0; i < 4; i++)
        string[i] = 2268.0f;
}

/* sys[n] = 2269                                                                   names.cnn:4539
 * -> sys[4] */
KERNEL void inner_update_sys(float *restrict sys)
{
    for (int i = 0; i < 4; i++)
        sys[i] = 2269.0f;
}

/* unistd[n] = 2270                                                                names.cnn:4541
 * -> unistd[4] */
KERNEL void inner_update_unistd(float *restrict unistd)
{
    for (int i = 0; i < 4; i++)
        unistd[i] = 2.27e+03f;
}

/* defined[n] = 2271                                                               names.cnn:4543
 * -> defined[4] */
KERNEL void inner_update_defined(float *restrict defined)
{
    for (int i = 0; i < 4; i++)
        defined[i] = 2271.0f;
}

/* KERNEL[n] = 2272                                                                names.cnn:4545
 * -> KERNEL[4] */
KERNEL void inner_update_KERNEL(float *restrict KERNEL_)
{
    for (int i = 0; i < 4; i++)
        KERNEL_[i] = 2272.0f;
}

/* noinline[n] = 2273                                                              names.cnn:4547
 * -> noinline[4] */
KERNEL void inner_update_noinline(float *restrict noinline)
{
    for (int i = 0; i < 4; i++)
        noinline[i] = 2273.0f;
}

/* inline[n] = 2274                                                                names.cnn:4549
 * -> inline[4] */
KERNEL void inner_update_inline(float *restrict inline_)
{
    for (int i = 0; i < 4; i++)
        inline_[i] = 2274.0f;
}

/* a[n] = 2275                                                                     names.cnn:4551
 * -> a[4] */
KERNEL void inner_update_a(float *restrict a)
{
    for (int i = 0; i < 4; i++)
        a[i] = 2275.0f;
}

/* b[n] = 2276                                                                     names.cnn:4553
 * -> b[4] */
KERNEL void inner_update_b(float *restrict b)
{
    for (int i = 0; i < 4; i++)
        b[i] = 2276.0f;
}

/* count[n] = 2277                                                                 names.cnn:4555
 * -> count[4] */
KERNEL void inner_update_count(float *restrict count)
{
    for (int i = 0; i < 4; i++)
        count[i] = 2277.0f;
}

/* below[n] = 2278                                                                 names.cnn:4557
 * -> below[4] */
KERNEL void inner_update_below(float *restrict below)
{
    for (int i = 0; i < 4; i++)
        below[i] = 2278.0f;
}

/* i[n] = 2279                                                                     names.cnn:4559
 * -> i[4] */
KERNEL void inner_update_i(float *restrict i)
{
    for (int j = 0; j < 4; j++)
        i[j] = 2279.0f;
}

/* cnnc_random_mix[n] = 2280                                                       names.cnn:4561
 * -> cnnc_random_mix[4] */
KERNEL void inner_update_cnnc_random_mix(float *restrict t_cnnc_random_mix_)
{
    for (int i = 0; i < 4; i++)
        t_cnnc_random_mix_[i] = 2.28e+03f;
}

/* cnnc_random_bits[n] = 2281                                                      names.cnn:4563
 * -> cnnc_random_bits[4] */
KERNEL void inner_update_cnnc_random_bits(float *restrict t_cnnc_random_bits_)
{
    for (int i = 0; i < 4; i++)
        t_cnnc_random_bits_[i] = 2281.0f;
}

/* stream[n] = 2282                                                                names.cnn:4565
 * -> stream[4] */
KERNEL void inner_update_stream(float *restrict stream)
{
    for (int i = 0; i < 4; i++)
        stream[i] = 2282.0f;
}

/* element[n] = 2283                                                               names.cnn:4567
 * -> element[4] */
KERNEL void inner_update_element(float *restrict element)
{
    for (int i = 0; i < 4; i++)
        element[i] = 2283.0f;
}

/* cnnc_random_uniform_f32[n] = 2284                                               names.cnn:4569
 * -> cnnc_random_uniform_f32[4] */
KERNEL void inner_update_cnnc_random_uniform_f32(float *restrict t_cnnc_random_uniform_f32_)
{
    for (int i = 0; i < 4; i++)
        t_cnnc_random_uniform_f32_[i] = 2284.0f;
}

/* top[n] = 2285                                                                   names.cnn:4571
 * -> top[4] */
KERNEL void inner_update_top(float *restrict top)
{
    for (int i = 0; i < 4; i++)
        top[i] = 2285.0f;
}

/* cnnc_random_normal_f32[n] = 2286                                                names.cnn:4573
 * -> cnnc_random_normal_f32[4] */
KERNEL void inner_update_cnnc_random_normal_f32(float *restrict t_cnnc_random_normal_f32_)
{
    for (int i = 0; i < 4; i++)
        t_cnnc_random_normal_f32_[i] = 2286.0f;
}

/* bits[n] = 2287                                                                  names.cnn:4575
 * -> bits[4] */
KERNEL void inner_update_bits(float *restrict bits)
{
    for (int i = 0; i < 4; i++)
        bits[i] = 2287.0f;
}

/* radius[n] = 2288                                                                names.cnn:4577
 * -> radius[4] */
KERNEL void inner_update_radius(float *restrict radius)
{
    for (int i = 0; i < 4; i++)
        radius[i] = 2288.0f;
}

/* angle[n] = 2289                                                                 names.cnn:4579
 * -> angle[4] */
KERNEL void inner_update_angle(float *restrict angle)
{
    for (int i = 0; i < 4; i++)
        angle[i] = 2289.0f;
}

/* restrict[n] = 2290                                                              names.cnn:4581
 * -> restrict[4] */
KERNEL void inner_update_restrict(float *restrict restrict_)
{
    for (int i = 0; i < 4; i++)
        restrict_[i] = 2.29e+03f;
}

/* conv1_weight_m[n] = 2291                                                        names.cnn:4583
 * -> conv1_weight_m[4] */
KERNEL void inner_update_conv1_weight_m(float *restrict conv1_weight_m)
{
    for (int i = 0; i < 4; i++)
        conv1_weight_m[i] = 2291.0f;
}

/* o[n] = 2292                                                                     names.cnn:4585
 * -> o[4] */
KERNEL void inner_update_o(float *restrict o)
{
    for (int i = 0; i < 4; i++)
        o[i] = 2292.0f;
}

/* j[n] = 2293                                                                     names.cnn:4587
 * -> j[4] */
KERNEL void inner_update_j(float *restrict j)
{
    for (int i = 0; i < 4; i++)
        j[i] = 2293.0f;
}

/* conv1_bias[n] = 2294                                                            names.cnn:4589
 * -> conv1_bias[4] */
KERNEL void inner_update_conv1_bias(float *restrict conv1_bias)
{
    for (int i = 0; i < 4; i++)
        conv1_bias[i] = 2294.0f;
}

/* dense1_weight_m[n] = 2295                                                       names.cnn:4591
 * -> dense1_weight_m[4] */
KERNEL void inner_update_dense1_weight_m(float *restrict dense1_weight_m)
{
    for (int i = 0; i < 4; i++)
        dense1_weight_m[i] = 2295.0f;
}

/* u[n] = 2296                                                                     names.cnn:4593
 * -> u[4] */
KERNEL void inner_update_u(float *restrict u)
{
    for (int i = 0; i < 4; i++)
        u[i] = 2296.0f;
}

/* f[n] = 2297                                                                     names.cnn:4595
 * -> f[4] */
KERNEL void inner_update_f(float *restrict f)
{
    for (int i = 0; i < 4; i++)
        f[i] = 2297.0f;
}

/* dense1_bias[n] = 2298                                                           names.cnn:4597
 * -> dense1_bias[4] */
KERNEL void inner_update_dense1_bias(float *restrict dense1_bias)
{
    for (int i = 0; i < 4; i++)
        dense1_bias[i] = 2298.0f;
}

/* conv1_weight[n] = 2299                                                          names.cnn:4599
 * -> conv1_weight[4] */
KERNEL void inner_update_conv1_weight(float *restrict conv1_weight)
{
    for (int i = 0; i < 4; i++)
        conv1_weight[i] = 2299.0f;
}

/* batchnorm1_weight[n] = 2300                                                     names.cnn:4601
 * -> batchnorm1_weight[4] */
KERNEL void inner_update_batchnorm1_weight(float *restrict batchnorm1_weight)
{
    for (int i = 0; i < 4; i++)
        batchnorm1_weight[i] = 2.3e+03f;
}

/* dense1_weight[n] = 2301                                                         names.cnn:4603
 * -> dense1_weight[4] */
KERNEL void inner_update_dense1_weight(float *restrict dense1_weight)
{
    for (int i = 0; i < 4; i++)
        dense1_weight[i] = 2301.0f;
}

/* conv1_weight_t_[n] = 2302                                                       names.cnn:4605
 * -> conv1_weight_t_[4] */
KERNEL void inner_update_conv1_weight_t_(float *restrict conv1_weight_t_)
{
    for (int i = 0; i < 4; i++)
        conv1_weight_t_[i] = 2302.0f;
}

/* batchnorm1_bias[n] = 2303                                                       names.cnn:4607
 * -> batchnorm1_bias[4] */
KERNEL void inner_update_batchnorm1_bias(float *restrict batchnorm1_bias)
{
    for (int i = 0; i < 4; i++)
        batchnorm1_bias[i] = 2303.0f;
}

/* batchnorm1_running_mean[n] = 2304                                               names.cnn:4609
 * -> batchnorm1_running_mean[4] */
KERNEL void inner_update_batchnorm1_running_mean(float *restrict batchnorm1_running_mean)
{
    for (int i = 0; i < 4; i++)
        batchnorm1_running_mean[i] = 2304.0f;
}

/* batchnorm1_running_var[n] = 2305                                                names.cnn:4611
 * -> batchnorm1_running_var[4] */
KERNEL void inner_update_batchnorm1_running_var(float *restrict batchnorm1_running_var)
{
    for (int i = 0; i < 4; i++)
        batchnorm1_running_var[i] = 2305.0f;
}

/* conv1_weight_v[n] = 2306                                                        names.cnn:4613
 * -> conv1_weight_v[4] */
KERNEL void inner_update_conv1_weight_v(float *restrict conv1_weight_v)
{
    for (int i = 0; i < 4; i++)
        conv1_weight_v[i] = 2306.0f;
}

/* conv1_bias_t_[n] = 2307                                                         names.cnn:4615
 * -> conv1_bias_t_[4] */
KERNEL void inner_update_conv1_bias_t_(float *restrict conv1_bias_t_)
{
    for (int i = 0; i < 4; i++)
        conv1_bias_t_[i] = 2307.0f;
}

/* conv1_bias_m[n] = 2308                                                          names.cnn:4617
 * -> conv1_bias_m[4] */
KERNEL void inner_update_conv1_bias_m(float *restrict conv1_bias_m)
{
    for (int i = 0; i < 4; i++)
        conv1_bias_m[i] = 2308.0f;
}

/* conv1_bias_v[n] = 2309                                                          names.cnn:4619
 * -> conv1_bias_v[4] */
KERNEL void inner_update_conv1_bias_v(float *restrict conv1_bias_v)
{
    for (int i = 0; i < 4; i++)
        conv1_bias_v[i] = 2309.0f;
}

/* batchnorm1_weight_t_[n] = 2310                                                  names.cnn:4621
 * -> batchnorm1_weight_t_[4] */
KERNEL void inner_update_batchnorm1_weight_t_(float *restrict batchnorm1_weight_t_)
{
    for (int i = 0; i < 4; i++)
        batchnorm1_weight_t_[i] = 2.31e+03f;
}

/* batchnorm1_weight_m[n] = 2311                                                   names.cnn:4623
 * -> batchnorm1_weight_m[4] */
KERNEL void inner_update_batchnorm1_weight_m(float *restrict batchnorm1_weight_m)
{
    for (int i = 0; i < 4; i++)
        batchnorm1_weight_m[i] = 2311.0f;
}

/* batchnorm1_weight_v[n] = 2312                                                   names.cnn:4625
 * -> batchnorm1_weight_v[4] */
KERNEL void inner_update_batchnorm1_weight_v(float *restrict batchnorm1_weight_v)
{
    for (int i = 0; i < 4; i++)
        batchnorm1_weight_v[i] = 2312.0f;
}

/* batchnorm1_bias_t_[n] = 2313                                                    names.cnn:4627
 * -> batchnorm1_bias_t_[4] */
KERNEL void inner_update_batchnorm1_bias_t_(float *restrict batchnorm1_bias_t_)
{
    for (int i = 0; i < 4; i++)
        batchnorm1_bias_t_[i] = 2313.0f;
}

/* batchnorm1_bias_m[n] = 2314                                                     names.cnn:4629
 * -> batchnorm1_bias_m[4] */
KERNEL void inner_update_batchnorm1_bias_m(float *restrict batchnorm1_bias_m)
{
    for (int i = 0; i < 4; i++)
        batchnorm1_bias_m[i] = 2314.0f;
}

/* batchnorm1_bias_v[n] = 2315                                                     names.cnn:4631
 * -> batchnorm1_bias_v[4] */
KERNEL void inner_update_batchnorm1_bias_v(float *restrict batchnorm1_bias_v)
{
    for (int i = 0; i < 4; i++)
        batchnorm1_bias_v[i] = 2315.0f;
}

/* dense1_weight_t_[n] = 2316                                                      names.cnn:4633
 * -> dense1_weight_t_[4] */
KERNEL void inner_update_dense1_weight_t_(float *restrict dense1_weight_t_)
{
    for (int i = 0; i < 4; i++)
        dense1_weight_t_[i] = 2316.0f;
}

/* dense1_weight_v[n] = 2317                                                       names.cnn:4635
 * -> dense1_weight_v[4] */
KERNEL void inner_update_dense1_weight_v(float *restrict dense1_weight_v)
{
    for (int i = 0; i < 4; i++)
        dense1_weight_v[i] = 2317.0f;
}

/* dense1_bias_t_[n] = 2318                                                        names.cnn:4637
 * -> dense1_bias_t_[4] */
KERNEL void inner_update_dense1_bias_t_(float *restrict dense1_bias_t_)
{
    for (int i = 0; i < 4; i++)
        dense1_bias_t_[i] = 2318.0f;
}

/* dense1_bias_m[n] = 2319                                                         names.cnn:4639
 * -> dense1_bias_m[4] */
KERNEL void inner_update_dense1_bias_m(float *restrict dense1_bias_m)
{
    for (int i = 0; i < 4; i++)
        dense1_bias_m[i] = 2319.0f;
}

/* dense1_bias_v[n] = 2320                                                         names.cnn:4641
 * -> dense1_bias_v[4] */
KERNEL void inner_update_dense1_bias_v(float *restrict dense1_bias_v)
{
    for (int i = 0; i < 4; i++)
        dense1_bias_v[i] = 2.32e+03f;
}

/* conv1_z[n] = 2321                                                               names.cnn:4643
 * -> conv1_z[4] */
KERNEL void inner_update_conv1_z(float *restrict conv1_z)
{
    for (int i = 0; i < 4; i++)
        conv1_z[i] = 2321.0f;
}

/* conv1[n] = 2322                                                                 names.cnn:4645
 * -> conv1[4] */
KERNEL void inner_update_conv1(float *restrict conv1)
{
    for (int i = 0; i < 4; i++)
        conv1[i] = 2322.0f;
}

/* n[n] = 2323                                                                     names.cnn:4647
 * -> n[4] */
KERNEL void inner_update_n(float *restrict n)
{
    for (int i = 0; i < 4; i++)
        n[i] = 2323.0f;
}

/* c[n] = 2324                                                                     names.cnn:4649
 * -> c[4] */
KERNEL void inner_update_c(float *restrict c)
{
    for (int i = 0; i < 4; i++)
        c[i] = 2324.0f;
}

/* w[n] = 2325                                                                     names.cnn:4651
 * -> w[4] */
KERNEL void inner_update_w(float *restrict w)
{
    for (int i = 0; i < 4; i++)
        w[i] = 2325.0f;
}

/* batchnorm1_m_sum[n] = 2326                                                      names.cnn:4653
 * -> batchnorm1_m_sum[4] */
KERNEL void inner_update_batchnorm1_m_sum(float *restrict batchnorm1_m_sum)
{
    for (int i = 0; i < 4; i++)
        batchnorm1_m_sum[i] = 2326.0f;
}

/* batchnorm1_v_sum[n] = 2327                                                      names.cnn:4655
 * -> batchnorm1_v_sum[4] */
KERNEL void inner_update_batchnorm1_v_sum(float *restrict batchnorm1_v_sum)
{
    for (int i = 0; i < 4; i++)
        batchnorm1_v_sum[i] = 2327.0f;
}

/* t0[n] = 2328                                                                    names.cnn:4657
 * -> t0[4] */
KERNEL void inner_update_t0(float *restrict t0_)
{
    for (int i = 0; i < 4; i++)
        t0_[i] = 2328.0f;
}

/* batchnorm1[n] = 2329                                                            names.cnn:4659
 * -> batchnorm1[4] */
KERNEL void inner_update_batchnorm1(float *restrict batchnorm1)
{
    for (int i = 0; i < 4; i++)
        batchnorm1[i] = 2329.0f;
}

/* maxpool1_place[n] = 2330                                                        names.cnn:4661
 * -> maxpool1_place[4] */
KERNEL void inner_update_maxpool1_place(float *restrict maxpool1_place)
{
    for (int i = 0; i < 4; i++)
        maxpool1_place[i] = 2.33e+03f;
}

/* maxpool1[n] = 2331                                                              names.cnn:4663
 * -> maxpool1[4] */
KERNEL void inner_update_maxpool1(float *restrict maxpool1)
{
    for (int i = 0; i < 4; i++)
        maxpool1[i] = 2331.0f;
}

/* largest[n] = 2332                                                               names.cnn:4665
 * -> largest[4] */
KERNEL void inner_update_largest(float *restrict largest)
{
    for (int i = 0; i < 4; i++)
        largest[i] = 2332.0f;
}

/* batchnorm1_value[n] = 2333                                                      names.cnn:4667
 * -> batchnorm1_value[4] */
KERNEL void inner_update_batchnorm1_value(float *restrict batchnorm1_value)
{
    for (int i = 0; i < 4; i++)
        batchnorm1_value[i] = 2333.0f;
}

/* dense1_z[n] = 2334                                                              names.cnn:4669
 * -> dense1_z[4] */
KERNEL void inner_update_dense1_z(float *restrict dense1_z)
{
    for (int i = 0; i < 4; i++)
        dense1_z[i] = 2334.0f;
}

/* d_z[n] = 2335                                                                   names.cnn:4671
 * -> d_z[4] */
KERNEL void inner_update_d_z(float *restrict d_z)
{
    for (int i = 0; i < 4; i++)
        d_z[i] = 2335.0f;
}

/* cross_entropy1_m_place[n] = 2336                                                names.cnn:4673
 * -> cross_entropy1_m_place[4] */
KERNEL void inner_update_cross_entropy1_m_place(float *restrict cross_entropy1_m_place)
{
    for (int i = 0; i < 4; i++)
        cross_entropy1_m_place[i] = 2336.0f;
}

/* cross_entropy1_m[n] = 2337                                                      names.cnn:4675
 * -> cross_entropy1_m[4] */
KERNEL void inner_update_cross_entropy1_m(float *restrict cross_entropy1_m)
{
    for (int i = 0; i < 4; i++)
        cross_entropy1_m[i] = 2337.0f;
}

/* cross_entropy1_sum[n] = 2338                                                    names.cnn:4677
 * -> cross_entropy1_sum[4] */
KERNEL void inner_update_cross_entropy1_sum(float *restrict cross_entropy1_sum)
{
    for (int i = 0; i < 4; i++)
        cross_entropy1_sum[i] = 2338.0f;
}

/* cross_entropy1_t_[n] = 2339                                                     names.cnn:4679
 * -> cross_entropy1_t_[4] */
KERNEL void inner_update_cross_entropy1_t_(float *restrict cross_entropy1_t_)
{
    for (int i = 0; i < 4; i++)
        cross_entropy1_t_[i] = 2339.0f;
}

/* cross_entropy1_sum2[n] = 2340                                                   names.cnn:4681
 * -> cross_entropy1_sum2[4] */
KERNEL void inner_update_cross_entropy1_sum2(float *restrict cross_entropy1_sum2)
{
    for (int i = 0; i < 4; i++)
        cross_entropy1_sum2[i] = 2.34e+03f;
}

/* accuracy1_sum[n] = 2341                                                         names.cnn:4683
 * -> accuracy1_sum[4] */
KERNEL void inner_update_accuracy1_sum(float *restrict accuracy1_sum)
{
    for (int i = 0; i < 4; i++)
        accuracy1_sum[i] = 2341.0f;
}

/* d_flatten1[n] = 2342                                                            names.cnn:4685
 * -> d_flatten1[4] */
KERNEL void inner_update_d_flatten1(float *restrict d_flatten1)
{
    for (int i = 0; i < 4; i++)
        d_flatten1[i] = 2342.0f;
}

/* d_gelu1[n] = 2343                                                               names.cnn:4687
 * -> d_gelu1[4] */
KERNEL void inner_update_d_gelu1(float *restrict d_gelu1)
{
    for (int i = 0; i < 4; i++)
        d_gelu1[i] = 2343.0f;
}

/* d_batchnorm1[n] = 2344                                                          names.cnn:4689
 * -> d_batchnorm1[4] */
KERNEL void inner_update_d_batchnorm1(float *restrict d_batchnorm1)
{
    for (int i = 0; i < 4; i++)
        d_batchnorm1[i] = 2344.0f;
}

/* d_flatten1_value[n] = 2345                                                      names.cnn:4691
 * -> d_flatten1_value[4] */
KERNEL void inner_update_d_flatten1_value(float *restrict d_flatten1_value)
{
    for (int i = 0; i < 4; i++)
        d_flatten1_value[i] = 2345.0f;
}

/* value[n] = 2346                                                                 names.cnn:4693
 * -> value[4] */
KERNEL void inner_update_value(float *restrict value)
{
    for (int i = 0; i < 4; i++)
        value[i] = 2346.0f;
}

/* d_m[n] = 2347                                                                   names.cnn:4695
 * -> d_m[4] */
KERNEL void inner_update_d_m(float *restrict d_m)
{
    for (int i = 0; i < 4; i++)
        d_m[i] = 2347.0f;
}

/* d_v_sum[n] = 2348                                                               names.cnn:4697
 * -> d_v_sum[4] */
KERNEL void inner_update_d_v_sum(float *restrict d_v_sum)
{
    for (int i = 0; i < 4; i++)
        d_v_sum[i] = 2348.0f;
}

/* d_v[n] = 2349                                                                   names.cnn:4699
 * -> d_v[4] */
KERNEL void inner_update_d_v(float *restrict d_v)
{
    for (int i = 0; i < 4; i++)
        d_v[i] = 2349.0f;
}

/* d_conv1[n] = 2350                                                               names.cnn:4701
 * -> d_conv1[4] */
KERNEL void inner_update_d_conv1(float *restrict d_conv1)
{
    for (int i = 0; i < 4; i++)
        d_conv1[i] = 2.35e+03f;
}

/* i_end[n] = 2351                                                                 names.cnn:4703
 * -> i_end[4] */
KERNEL void inner_update_i_end(float *restrict i_end)
{
    for (int i = 0; i < 4; i++)
        i_end[i] = 2351.0f;
}

/* value2[n] = 2352                                                                names.cnn:4705
 * -> value2[4] */
KERNEL void inner_update_value2(float *restrict value2)
{
    for (int i = 0; i < 4; i++)
        value2[i] = 2352.0f;
}

/* g_value[n] = 2353                                                               names.cnn:4707
 * -> g_value[4] */
KERNEL void inner_update_g_value(float *restrict g_value)
{
    for (int i = 0; i < 4; i++)
        g_value[i] = 2353.0f;
}

/* value3[n] = 2354                                                                names.cnn:4709
 * -> value3[4] */
KERNEL void inner_update_value3(float *restrict value3)
{
    for (int i = 0; i < 4; i++)
        value3[i] = 2354.0f;
}

/* d_d_z_sum[n] = 2355                                                             names.cnn:4711
 * -> d_d_z_sum[4] */
KERNEL void inner_update_d_d_z_sum(float *restrict d_d_z_sum)
{
    for (int i = 0; i < 4; i++)
        d_d_z_sum[i] = 2355.0f;
}

/* d_d_m_sum[n] = 2356                                                             names.cnn:4713
 * -> d_d_m_sum[4] */
KERNEL void inner_update_d_d_m_sum(float *restrict d_d_m_sum)
{
    for (int i = 0; i < 4; i++)
        d_d_m_sum[i] = 2356.0f;
}

/* value4[n] = 2357                                                                names.cnn:4715
 * -> value4[4] */
KERNEL void inner_update_value4(float *restrict value4)
{
    for (int i = 0; i < 4; i++)
        value4[i] = 2357.0f;
}

/* value5[n] = 2358                                                                names.cnn:4717
 * -> value5[4] */
KERNEL void inner_update_value5(float *restrict value5)
{
    for (int i = 0; i < 4; i++)
        value5[i] = 2358.0f;
}

/* d_d_batchnorm1[n] = 2359                                                        names.cnn:4719
 * -> d_d_batchnorm1[4] */
KERNEL void inner_update_d_d_batchnorm1(float *restrict d_d_batchnorm1)
{
    for (int i = 0; i < 4; i++)
        d_d_batchnorm1[i] = 2359.0f;
}

/* t1[n] = 2360                                                                    names.cnn:4721
 * -> t1[4] */
KERNEL void inner_update_t1(float *restrict t1_)
{
    for (int i = 0; i < 4; i++)
        t1_[i] = 2.36e+03f;
}

/* t2[n] = 2361                                                                    names.cnn:4723
 * -> t2[4] */
KERNEL void inner_update_t2(float *restrict t2_)
{
    for (int i = 0; i < 4; i++)
        t2_[i] = 2361.0f;
}

/* t3[n] = 2362                                                                    names.cnn:4725
 * -> t3[4] */
KERNEL void inner_update_t3(float *restrict t3_)
{
    for (int i = 0; i < 4; i++)
        t3_[i] = 2362.0f;
}

/* d_d_maxpool1[n] = 2363                                                          names.cnn:4727
 * -> d_d_maxpool1[4] */
KERNEL void inner_update_d_d_maxpool1(float *restrict d_d_maxpool1)
{
    for (int i = 0; i < 4; i++)
        d_d_maxpool1[i] = 2363.0f;
}

/* maxpool1_place_value[n] = 2364                                                  names.cnn:4729
 * -> maxpool1_place_value[4] */
KERNEL void inner_update_maxpool1_place_value(float *restrict maxpool1_place_value)
{
    for (int i = 0; i < 4; i++)
        maxpool1_place_value[i] = 2364.0f;
}

/* d_d_batchnorm1_value[n] = 2365                                                  names.cnn:4731
 * -> d_d_batchnorm1_value[4] */
KERNEL void inner_update_d_d_batchnorm1_value(float *restrict d_d_batchnorm1_value)
{
    for (int i = 0; i < 4; i++)
        d_d_batchnorm1_value[i] = 2365.0f;
}

/* value6[n] = 2366                                                                names.cnn:4733
 * -> value6[4] */
KERNEL void inner_update_value6(float *restrict value6)
{
    for (int i = 0; i < 4; i++)
        value6[i] = 2366.0f;
}

/* d_z2[n] = 2367                                                                  names.cnn:4735
 * -> d_z2[4] */
KERNEL void inner_update_d_z2(float *restrict d_z2)
{
    for (int i = 0; i < 4; i++)
        d_z2[i] = 2367.0f;
}

/* d_dense1_bias[n] = 2368                                                         names.cnn:4737
 * -> d_dense1_bias[4] */
KERNEL void inner_update_d_dense1_bias(float *restrict d_dense1_bias)
{
    for (int i = 0; i < 4; i++)
        d_dense1_bias[i] = 2368.0f;
}

/* d_flatten1_2[n] = 2369                                                          names.cnn:4739
 * -> d_flatten1_2[4] */
KERNEL void inner_update_d_flatten1_2(float *restrict d_flatten1_2)
{
    for (int i = 0; i < 4; i++)
        d_flatten1_2[i] = 2369.0f;
}

/* value7[n] = 2370                                                                names.cnn:4741
 * -> value7[4] */
KERNEL void inner_update_value7(float *restrict value7)
{
    for (int i = 0; i < 4; i++)
        value7[i] = 2.37e+03f;
}

/* value6_value[n] = 2371                                                          names.cnn:4743
 * -> value6_value[4] */
KERNEL void inner_update_value6_value(float *restrict value6_value)
{
    for (int i = 0; i < 4; i++)
        value6_value[i] = 2371.0f;
}

/* value7_value[n] = 2372                                                          names.cnn:4745
 * -> value7_value[4] */
KERNEL void inner_update_value7_value(float *restrict value7_value)
{
    for (int i = 0; i < 4; i++)
        value7_value[i] = 2372.0f;
}

/* d_batchnorm1_2[n] = 2373                                                        names.cnn:4747
 * -> d_batchnorm1_2[4] */
KERNEL void inner_update_d_batchnorm1_2(float *restrict d_batchnorm1_2)
{
    for (int i = 0; i < 4; i++)
        d_batchnorm1_2[i] = 2373.0f;
}

/* d_batchnorm1_2_value[n] = 2374                                                  names.cnn:4749
 * -> d_batchnorm1_2_value[4] */
KERNEL void inner_update_d_batchnorm1_2_value(float *restrict d_batchnorm1_2_value)
{
    for (int i = 0; i < 4; i++)
        d_batchnorm1_2_value[i] = 2374.0f;
}

/* d_gelu1_value[n] = 2375                                                         names.cnn:4751
 * -> d_gelu1_value[4] */
KERNEL void inner_update_d_gelu1_value(float *restrict d_gelu1_value)
{
    for (int i = 0; i < 4; i++)
        d_gelu1_value[i] = 2375.0f;
}

/* d_flatten1_2_value[n] = 2376                                                    names.cnn:4753
 * -> d_flatten1_2_value[4] */
KERNEL void inner_update_d_flatten1_2_value(float *restrict d_flatten1_2_value)
{
    for (int i = 0; i < 4; i++)
        d_flatten1_2_value[i] = 2376.0f;
}

/* d_batchnorm1_bias[n] = 2377                                                     names.cnn:4755
 * -> d_batchnorm1_bias[4] */
KERNEL void inner_update_d_batchnorm1_bias(float *restrict d_batchnorm1_bias)
{
    for (int i = 0; i < 4; i++)
        d_batchnorm1_bias[i] = 2377.0f;
}

/* d_batchnorm1_weight[n] = 2378                                                   names.cnn:4757
 * -> d_batchnorm1_weight[4] */
KERNEL void inner_update_d_batchnorm1_weight(float *restrict d_batchnorm1_weight)
{
    for (int i = 0; i < 4; i++)
        d_batchnorm1_weight[i] = 2378.0f;
}

/* d_v2[n] = 2379                                                                  names.cnn:4759
 * -> d_v2[4] */
KERNEL void inner_update_d_v2(float *restrict d_v2)
{
    for (int i = 0; i < 4; i++)
        d_v2[i] = 2379.0f;
}

/* d_m2[n] = 2380                                                                  names.cnn:4761
 * -> d_m2[4] */
KERNEL void inner_update_d_m2(float *restrict d_m2)
{
    for (int i = 0; i < 4; i++)
        d_m2[i] = 2.38e+03f;
}

/* t4[n] = 2381                                                                    names.cnn:4763
 * -> t4[4] */
KERNEL void inner_update_t4(float *restrict t4_)
{
    for (int i = 0; i < 4; i++)
        t4_[i] = 2381.0f;
}

/* d_conv1_2[n] = 2382                                                             names.cnn:4765
 * -> d_conv1_2[4] */
KERNEL void inner_update_d_conv1_2(float *restrict d_conv1_2)
{
    for (int i = 0; i < 4; i++)
        d_conv1_2[i] = 2382.0f;
}

/* d_conv1_bias[n] = 2383                                                          names.cnn:4767
 * -> d_conv1_bias[4] */
KERNEL void inner_update_d_conv1_bias(float *restrict d_conv1_bias)
{
    for (int i = 0; i < 4; i++)
        d_conv1_bias[i] = 2383.0f;
}

/* value9[n] = 2384                                                                names.cnn:4769
 * -> value9[4] */
KERNEL void inner_update_value9(float *restrict value9)
{
    for (int i = 0; i < 4; i++)
        value9[i] = 2384.0f;
}

/* d_dense1_weight[n] = 2385                                                       names.cnn:4771
 * -> d_dense1_weight[4] */
KERNEL void inner_update_d_dense1_weight(float *restrict d_dense1_weight)
{
    for (int i = 0; i < 4; i++)
        d_dense1_weight[i] = 2385.0f;
}

/* value8[n] = 2386                                                                names.cnn:4773
 * -> value8[4] */
KERNEL void inner_update_value8(float *restrict value8)
{
    for (int i = 0; i < 4; i++)
        value8[i] = 2386.0f;
}

/* d_conv1_weight[n] = 2387                                                        names.cnn:4775
 * -> d_conv1_weight[4] */
KERNEL void inner_update_d_conv1_weight(float *restrict d_conv1_weight)
{
    for (int i = 0; i < 4; i++)
        d_conv1_weight[i] = 2387.0f;
}

/* d_conv1_value[n] = 2388                                                         names.cnn:4777
 * -> d_conv1_value[4] */
KERNEL void inner_update_d_conv1_value(float *restrict d_conv1_value)
{
    for (int i = 0; i < 4; i++)
        d_conv1_value[i] = 2388.0f;
}

/* cross_entropy1_max_place[n] = 2389                                              names.cnn:4779
 * -> cross_entropy1_max_place[4] */
KERNEL void inner_update_cross_entropy1_max_place(float *restrict cross_entropy1_max_place)
{
    for (int i = 0; i < 4; i++)
        cross_entropy1_max_place[i] = 2389.0f;
}

/* cross_entropy1_max[n] = 2390                                                    names.cnn:4781
 * -> cross_entropy1_max[4] */
KERNEL void inner_update_cross_entropy1_max(float *restrict cross_entropy1_max)
{
    for (int i = 0; i < 4; i++)
        cross_entropy1_max[i] = 2.39e+03f;
}

/* table[n] = 2391                                                                 names.cnn:4783
 * -> table[4] */
KERNEL void inner_update_table(float *restrict table)
{
    for (int i = 0; i < 4; i++)
        table[i] = 2391.0f;
}

/* slot[n] = 2392                                                                  names.cnn:4785
 * -> slot[4] */
KERNEL void inner_update_slot(float *restrict slot)
{
    for (int i = 0; i < 4; i++)
        slot[i] = 2392.0f;
}

/* cnnc_shuffle_mix[n] = 2393                                                      names.cnn:4787
 * -> cnnc_shuffle_mix[4] */
KERNEL void inner_update_cnnc_shuffle_mix(float *restrict t_cnnc_shuffle_mix_)
{
    for (int i = 0; i < 4; i++)
        t_cnnc_shuffle_mix_[i] = 2393.0f;
}

/* cnnc_shuffle_index[n] = 2394                                                    names.cnn:4789
 * -> cnnc_shuffle_index[4] */
KERNEL void inner_update_cnnc_shuffle_index(float *restrict t_cnnc_shuffle_index_)
{
    for (int i = 0; i < 4; i++)
        t_cnnc_shuffle_index_[i] = 2394.0f;
}

/* epoch[n] = 2395                                                                 names.cnn:4791
 * -> epoch[4] */
KERNEL void inner_update_epoch(float *restrict epoch)
{
    for (int i = 0; i < 4; i++)
        epoch[i] = 2395.0f;
}

/* half[n] = 2396                                                                  names.cnn:4793
 * -> half[4] */
KERNEL void inner_update_half(float *restrict half)
{
    for (int i = 0; i < 4; i++)
        half[i] = 2396.0f;
}

/* mask[n] = 2397                                                                  names.cnn:4795
 * -> mask[4] */
KERNEL void inner_update_mask(float *restrict mask)
{
    for (int i = 0; i < 4; i++)
        mask[i] = 2397.0f;
}

/* left[n] = 2398                                                                  names.cnn:4797
 * -> left[4] */
KERNEL void inner_update_left(float *restrict left)
{
    for (int i = 0; i < 4; i++)
        left[i] = 2398.0f;
}

/* right[n] = 2399                                                                 names.cnn:4799
 * -> right[4] */
KERNEL void inner_update_right(float *restrict right)
{
    for (int i = 0; i < 4; i++)
        right[i] = 2399.0f;
}

/* next[n] = 2400                                                                  names.cnn:4801
 * -> next[4] */
KERNEL void inner_update_next(float *restrict next)
{
    for (int i = 0; i < 4; i++)
        next[i] = 2.4e+03f;
}

/* key[n] = 2401                                                                   names.cnn:4803
 * -> key[4] */
KERNEL void inner_update_key(float *restrict key)
{
    for (int i = 0; i < 4; i++)
        key[i] = 2401.0f;
}

/* while[n] = 2402                                                                 names.cnn:4805
 * -> while[4] */
KERNEL void inner_update_while(float *restrict while_)
{
    for (int i = 0; i < 4; i++)
        while_[i] = 2402.0f;
}

/* do[n] = 2403                                                                    names.cnn:4807
 * -> do[4] */
KERNEL void inner_update_do(float *restrict do_)
{
    for (int i = 0; i < 4; i++)
        do_[i] = 2403.0f;
}

/* CNNC_PATH[n] = 2404                                                             names.cnn:4809
 * -> CNNC_PATH[4] */
KERNEL void inner_update_CNNC_PATH(float *restrict t_CNNC_PATH_)
{
    for (int i = 0; i < 4; i++)
        t_CNNC_PATH_[i] = 2404.0f;
}

/* CNNC_PROBLEM[n] = 2405                                                          names.cnn:4811
 * -> CNNC_PROBLEM[4] */
KERNEL void inner_update_CNNC_PROBLEM(float *restrict t_CNNC_PROBLEM_)
{
    for (int i = 0; i < 4; i++)
        t_CNNC_PROBLEM_[i] = 2405.0f;
}

/* CNNC_FOLDER_SHOWN[n] = 2406                                                     names.cnn:4813
 * -> CNNC_FOLDER_SHOWN[4] */
KERNEL void inner_update_CNNC_FOLDER_SHOWN(float *restrict t_CNNC_FOLDER_SHOWN_)
{
    for (int i = 0; i < 4; i++)
        t_CNNC_FOLDER_SHOWN_[i] = 2406.0f;
}

/* CNNC_NAME_TRIES[n] = 2407                                                       names.cnn:4815
 * -> CNNC_NAME_TRIES[4] */
KERNEL void inner_update_CNNC_NAME_TRIES(float *restrict t_CNNC_NAME_TRIES_)
{
    for (int i = 0; i < 4; i++)
        t_CNNC_NAME_TRIES_[i] = 2407.0f;
}

/* CNNC_LINKS[n] = 2408                                                            names.cnn:4817
 * -> CNNC_LINKS[4] */
KERNEL void inner_update_CNNC_LINKS(float *restrict t_CNNC_LINKS_)
{
    for (int i = 0; i < 4; i++)
        t_CNNC_LINKS_[i] = 2408.0f;
}

/* CnncFile[n] = 2409                                                              names.cnn:4819
 * -> CnncFile[4] */
KERNEL void inner_update_CnncFile(float *restrict t_CnncFile_)
{
    for (int i = 0; i < 4; i++)
        t_CnncFile_[i] = 2409.0f;
}

/* descriptor[n] = 2410                                                            names.cnn:4821
 * -> descriptor[4] */
KERNEL void inner_update_descriptor(float *restrict descriptor)
{
    for (int i = 0; i < 4; i++)
        descriptor[i] = 2.41e+03f;
}

/* in_place[n] = 2411                                                              names.cnn:4823
 * -> in_place[4] */
KERNEL void inner_update_in_place(float *restrict in_place)
{
    for (int i = 0; i < 4; i++)
        in_place[i] = 2411.0f;
}

/* in_folder[n] = 2412                                                             names.cnn:4825
 * -> in_folder[4] */
KERNEL void inner_update_in_folder(float *restrict in_folder)
{
    for (int i = 0; i < 4; i++)
        in_folder[i] = 2412.0f;
}

/* mode[n] = 2413                                                                  names.cnn:4827
 * -> mode[4] */
KERNEL void inner_update_mode(float *restrict mode)
{
    for (int i = 0; i < 4; i++)
        mode[i] = 2413.0f;
}

/* target[n] = 2414                                                                names.cnn:4829
 * -> target[4] */
KERNEL void inner_update_target(float *restrict target)
{
    for (int i = 0; i < 4; i++)
        target[i] = 2414.0f;
}

/* beside[n] = 2415                                                                names.cnn:4831
 * -> beside[4] */
KERNEL void inner_update_beside(float *restrict beside)
{
    for (int i = 0; i < 4; i++)
        beside[i] = 2415.0f;
}

/* cnnc_file_descriptor[n] = 2416                                                  names.cnn:4833
 * -> cnnc_file_descriptor[4] */
KERNEL void inner_update_cnnc_file_descriptor(float *restrict t_cnnc_file_descriptor_)
{
    for (int i = 0; i < 4; i++)
        t_cnnc_file_descriptor_[i] = 2416.0f;
}

/* path[n] = 2417                                                                  names.cnn:4835
 * -> path[4] */
KERNEL void inner_update_path(float *restrict path)
{
    for (int i = 0; i < 4; i++)
        path[i] = 2417.0f;
}

/* folders[n] = 2418                                                               names.cnn:4837
 * -> folders[4] */
KERNEL void inner_update_folders(float *restrict folders)
{
    for (int i = 0; i < 4; i++)
        folders[i] = 2418.0f;
}

/* number[n] = 2419                                                                names.cnn:4839
 * -> number[4] */
KERNEL void inner_update_number(float *restrict number)
{
    for (int i = 0; i < 4; i++)
        number[i] = 2419.0f;
}

/* cnnc_file_follow[n] = 2420                                                      names.cnn:4841
 * -> cnnc_file_follow[4] */
KERNEL void inner_update_cnnc_file_follow(float *restrict t_cnnc_file_follow_)
{
    for (int i = 0; i < 4; i++)
        t_cnnc_file_follow_[i] = 2.42e+03f;
}

/* st[n] = 2421                                                                    names.cnn:4843
 * -> st[4] */
KERNEL void inner_update_st(float *restrict st)
{
    for (int i = 0; i < 4; i++)
        st[i] = 2421.0f;
}

/* hops[n] = 2422                                                                  names.cnn:4845
 * -> hops[4] */
KERNEL void inner_update_hops(float *restrict hops)
{
    for (int i = 0; i < 4; i++)
        hops[i] = 2422.0f;
}

/* slash[n] = 2423                                                                 names.cnn:4847
 * -> slash[4] */
KERNEL void inner_update_slash(float *restrict slash)
{
    for (int i = 0; i < 4; i++)
        slash[i] = 2423.0f;
}

/* start[n] = 2424                                                                 names.cnn:4849
 * -> start[4] */
KERNEL void inner_update_start(float *restrict start)
{
    for (int i = 0; i < 4; i++)
        start[i] = 2424.0f;
}

/* length[n] = 2425                                                                names.cnn:4851
 * -> length[4] */
KERNEL void inner_update_length(float *restrict length)
{
    for (int i = 0; i < 4; i++)
        length[i] = 2425.0f;
}

/* cnnc_file_find[n] = 2426                                                        names.cnn:4853
 * -> cnnc_file_find[4] */
KERNEL void inner_update_cnnc_file_find(float *restrict t_cnnc_file_find_)
{
    for (int i = 0; i < 4; i++)
        t_cnnc_file_find_[i] = 2426.0f;
}

/* file[n] = 2427                                                                  names.cnn:4855
 * -> file[4] */
KERNEL void inner_update_file(float *restrict file)
{
    for (int i = 0; i < 4; i++)
        file[i] = 2427.0f;
}

/* cause[n] = 2428                                                                 names.cnn:4857
 * -> cause[4] */
KERNEL void inner_update_cause(float *restrict cause)
{
    for (int i = 0; i < 4; i++)
        cause[i] = 2428.0f;
}

/* cnnc_file_create[n] = 2429                                                      names.cnn:4859
 * -> cnnc_file_create[4] */
KERNEL void inner_update_cnnc_file_create(float *restrict t_cnnc_file_create_)
{
    for (int i = 0; i < 4; i++)
        t_cnnc_file_create_[i] = 2429.0f;
}

/* folder[n] = 2430                                                                names.cnn:4861
 * -> folder[4] */
KERNEL void inner_update_folder(float *restrict folder)
{
    for (int i = 0; i < 4; i++)
        folder[i] = 2.43e+03f;
}

/* made[n] = 2431                                                                  names.cnn:4863
 * -> made[4] */
KERNEL void inner_update_made(float *restrict made)
{
    for (int i = 0; i < 4; i++)
        made[i] = 2431.0f;
}

/* cnnc_file_discard[n] = 2432                                                     names.cnn:4865
 * -> cnnc_file_discard[4] */
KERNEL void inner_update_cnnc_file_discard(float *restrict t_cnnc_file_discard_)
{
    for (int i = 0; i < 4; i++)
        t_cnnc_file_discard_[i] = 2432.0f;
}

/* cnnc_file_open[n] = 2433                                                        names.cnn:4867
 * -> cnnc_file_open[4] */
KERNEL void inner_update_cnnc_file_open(float *restrict t_cnnc_file_open_)
{
    for (int i = 0; i < 4; i++)
        t_cnnc_file_open_[i] = 2433.0f;
}

/* cnnc_file_check[n] = 2434                                                       names.cnn:4869
 * -> cnnc_file_check[4] */
KERNEL void inner_update_cnnc_file_check(float *restrict t_cnnc_file_check_)
{
    for (int i = 0; i < 4; i++)
        t_cnnc_file_check_[i] = 2434.0f;
}

/* cnnc_file_flush[n] = 2435                                                       names.cnn:4871
 * -> cnnc_file_flush[4] */
KERNEL void inner_update_cnnc_file_flush(float *restrict t_cnnc_file_flush_)
{
    for (int i = 0; i < 4; i++)
        t_cnnc_file_flush_[i] = 2435.0f;
}

/* cnnc_file_commit[n] = 2436                                                      names.cnn:4873
 * -> cnnc_file_commit[4] */
KERNEL void inner_update_cnnc_file_commit(float *restrict t_cnnc_file_commit_)
{
    for (int i = 0; i < 4; i++)
        t_cnnc_file_commit_[i] = 2436.0f;
}

/* cnnc_file_problem[n] = 2437                                                     names.cnn:4875
 * -> cnnc_file_problem[4] */
KERNEL void inner_update_cnnc_file_problem(float *restrict t_cnnc_file_problem_)
{
    for (int i = 0; i < 4; i++)
        t_cnnc_file_problem_[i] = 2437.0f;
}

/* text[n] = 2438                                                                  names.cnn:4877
 * -> text[4] */
KERNEL void inner_update_text(float *restrict text)
{
    for (int i = 0; i < 4; i++)
        text[i] = 2438.0f;
}

/* shown[n] = 2439                                                                 names.cnn:4879
 * -> shown[4] */
KERNEL void inner_update_shown(float *restrict shown)
{
    for (int i = 0; i < 4; i++)
        shown[i] = 2439.0f;
}

/* CNNC_IDX_NAME[n] = 2440                                                         names.cnn:4881
 * -> CNNC_IDX_NAME[4] */
KERNEL void inner_update_CNNC_IDX_NAME(float *restrict t_CNNC_IDX_NAME_)
{
    for (int i = 0; i < 4; i++)
        t_CNNC_IDX_NAME_[i] = 2.44e+03f;
}

/* CNNC_IDX_SHOWN[n] = 2441                                                        names.cnn:4883
 * -> CNNC_IDX_SHOWN[4] */
KERNEL void inner_update_CNNC_IDX_SHOWN(float *restrict t_CNNC_IDX_SHOWN_)
{
    for (int i = 0; i < 4; i++)
        t_CNNC_IDX_SHOWN_[i] = 2441.0f;
}

/* CNNC_IDX_SHORT[n] = 2442                                                        names.cnn:4885
 * -> CNNC_IDX_SHORT[4] */
KERNEL void inner_update_CNNC_IDX_SHORT(float *restrict t_CNNC_IDX_SHORT_)
{
    for (int i = 0; i < 4; i++)
        t_CNNC_IDX_SHORT_[i] = 2442.0f;
}

/* CNNC_IDX_MISSING[n] = 2443                                                      names.cnn:4887
 * -> CNNC_IDX_MISSING[4] */
KERNEL void inner_update_CNNC_IDX_MISSING(float *restrict t_CNNC_IDX_MISSING_)
{
    for (int i = 0; i < 4; i++)
        t_CNNC_IDX_MISSING_[i] = 2443.0f;
}

/* CNNC_IDX_ENTRY[n] = 2444                                                        names.cnn:4889
 * -> CNNC_IDX_ENTRY[4] */
KERNEL void inner_update_CNNC_IDX_ENTRY(float *restrict t_CNNC_IDX_ENTRY_)
{
    for (int i = 0; i < 4; i++)
        t_CNNC_IDX_ENTRY_[i] = 2444.0f;
}

/* cnnc_idx_name[n] = 2445                                                         names.cnn:4891
 * -> cnnc_idx_name[4] */
KERNEL void inner_update_cnnc_idx_name(float *restrict t_cnnc_idx_name_)
{
    for (int i = 0; i < 4; i++)
        t_cnnc_idx_name_[i] = 2445.0f;
}

/* test[n] = 2446                                                                  names.cnn:4893
 * -> test[4] */
KERNEL void inner_update_test(float *restrict test)
{
    for (int i = 0; i < 4; i++)
        test[i] = 2446.0f;
}

/* labels[n] = 2447                                                                names.cnn:4895
 * -> labels[4] */
KERNEL void inner_update_labels(float *restrict labels)
{
    for (int i = 0; i < 4; i++)
        labels[i] = 2447.0f;
}

/* k[n] = 2448                                                                     names.cnn:4897
 * -> k[4] */
KERNEL void inner_update_k(float *restrict k)
{
    for (int i = 0; i < 4; i++)
        k[i] = 2448.0f;
}

/* stems[n] = 2449                                                                 names.cnn:4899
 * -> stems[4] */
KERNEL void inner_update_stems(float *restrict stems)
{
    for (int i = 0; i < 4; i++)
        stems[i] = 2449.0f;
}

/* ranks[n] = 2450                                                                 names.cnn:4901
 * -> ranks[4] */
KERNEL void inner_update_ranks(float *restrict ranks)
{
    for (int i = 0; i < 4; i++)
        ranks[i] = 2.45e+03f;
}

/* dotted[n] = 2451                                                                names.cnn:4903
 * -> dotted[4] */
KERNEL void inner_update_dotted(float *restrict dotted)
{
    for (int i = 0; i < 4; i++)
        dotted[i] = 2451.0f;
}

/* stem[n] = 2452                                                                  names.cnn:4905
 * -> stem[4] */
KERNEL void inner_update_stem(float *restrict stem)
{
    for (int i = 0; i < 4; i++)
        stem[i] = 2452.0f;
}

/* cnnc_idx_find[n] = 2453                                                         names.cnn:4907
 * -> cnnc_idx_find[4] */
KERNEL void inner_update_cnnc_idx_find(float *restrict t_cnnc_idx_find_)
{
    for (int i = 0; i < 4; i++)
        t_cnnc_idx_find_[i] = 2453.0f;
}

/* ending[n] = 2454                                                                names.cnn:4909
 * -> ending[4] */
KERNEL void inner_update_ending(float *restrict ending)
{
    for (int i = 0; i < 4; i++)
        ending[i] = 2454.0f;
}

/* room[n] = 2455                                                                  names.cnn:4911
 * -> room[4] */
KERNEL void inner_update_room(float *restrict room)
{
    for (int i = 0; i < 4; i++)
        room[i] = 2455.0f;
}

/* cnnc_idx_is_like[n] = 2456                                                      names.cnn:4913
 * -> cnnc_idx_is_like[4] */
KERNEL void inner_update_cnnc_idx_is_like(float *restrict t_cnnc_idx_is_like_)
{
    for (int i = 0; i < 4; i++)
        t_cnnc_idx_is_like_[i] = 2456.0f;
}

/* parts[n] = 2457                                                                 names.cnn:4915
 * -> parts[4] */
KERNEL void inner_update_parts(float *restrict parts)
{
    for (int i = 0; i < 4; i++)
        parts[i] = 2457.0f;
}

/* lower[n] = 2458                                                                 names.cnn:4917
 * -> lower[4] */
KERNEL void inner_update_lower(float *restrict lower)
{
    for (int i = 0; i < 4; i++)
        lower[i] = 2458.0f;
}

/* A[n] = 2459                                                                     names.cnn:4919
 * -> A[4] */
KERNEL void inner_update_A(float *restrict A)
{
    for (int i = 0; i < 4; i++)
        A[i] = 2459.0f;
}

/* Z[n] = 2460                                                                     names.cnn:4921
 * -> Z[4] */
KERNEL void inner_update_Z(float *restrict Z)
{
    for (int i = 0; i < 4; i++)
        Z[i] = 2.46e+03f;
}

/* cnnc_idx_next[n] = 2461                                                         names.cnn:4923
 * -> cnnc_idx_next[4] */
KERNEL void inner_update_cnnc_idx_next(float *restrict t_cnnc_idx_next_)
{
    for (int i = 0; i < 4; i++)
        t_cnnc_idx_next_[i] = 2461.0f;
}

/* all[n] = 2462                                                                   names.cnn:4925
 * -> all[4] */
KERNEL void inner_update_all(float *restrict all)
{
    for (int i = 0; i < 4; i++)
        all[i] = 2462.0f;
}

/* first[n] = 2463                                                                 names.cnn:4927
 * -> first[4] */
KERNEL void inner_update_first(float *restrict first)
{
    for (int i = 0; i < 4; i++)
        first[i] = 2463.0f;
}

/* entry[n] = 2464                                                                 names.cnn:4929
 * -> entry[4] */
KERNEL void inner_update_entry(float *restrict entry)
{
    for (int i = 0; i < 4; i++)
        entry[i] = 2464.0f;
}

/* continue[n] = 2465                                                              names.cnn:4931
 * -> continue[4] */
KERNEL void inner_update_continue(float *restrict continue_)
{
    for (int i = 0; i < 4; i++)
        continue_[i] = 2465.0f;
}

/* cnnc_idx_missing[n] = 2466                                                      names.cnn:4933
 * -> cnnc_idx_missing[4] */
KERNEL void inner_update_cnnc_idx_missing(float *restrict t_cnnc_idx_missing_)
{
    for (int i = 0; i < 4; i++)
        t_cnnc_idx_missing_[i] = 2466.0f;
}

/* endings[n] = 2467                                                               names.cnn:4935
 * -> endings[4] */
KERNEL void inner_update_endings(float *restrict endings)
{
    for (int i = 0; i < 4; i++)
        endings[i] = 2467.0f;
}

/* found[n] = 2468                                                                 names.cnn:4937
 * -> found[4] */
KERNEL void inner_update_found(float *restrict found)
{
    for (int i = 0; i < 4; i++)
        found[i] = 2468.0f;
}

/* used[n] = 2469                                                                  names.cnn:4939
 * -> used[4] */
KERNEL void inner_update_used(float *restrict used)
{
    for (int i = 0; i < 4; i++)
        used[i] = 2469.0f;
}

/* bytes[n] = 2470                                                                 names.cnn:4941
 * -> bytes[4] */
KERNEL void inner_update_bytes(float *restrict bytes)
{
    for (int i = 0; i < 4; i++)
        bytes[i] = 2.47e+03f;
}

/* images[n] = 2471                                                                names.cnn:4943
 * -> images[4] */
KERNEL void inner_update_images(float *restrict images)
{
    for (int i = 0; i < 4; i++)
        images[i] = 2471.0f;
}

/* load[n] = 2472                                                                  names.cnn:4945
 * -> load[4] */
KERNEL void inner_update_load(float *restrict load)
{
    for (int i = 0; i < 4; i++)
        load[i] = 2472.0f;
}

/* save[n] = 2473                                                                  names.cnn:4947
 * -> save[4] */
KERNEL void inner_update_save(float *restrict save)
{
    for (int i = 0; i < 4; i++)
        save[i] = 2473.0f;
}

/* epochs[n] = 2474                                                                names.cnn:4949
 * -> epochs[4] */
KERNEL void inner_update_epochs(float *restrict epochs)
{
    for (int i = 0; i < 4; i++)
        epochs[i] = 2474.0f;
}

/* format[n] = 2475                                                                names.cnn:4951
 * -> format[4] */
KERNEL void inner_update_format(float *restrict format)
{
    for (int i = 0; i < 4; i++)
        format[i] = 2475.0f;
}

/* list[n] = 2476                                                                  names.cnn:4953
 * -> list[4] */
KERNEL void inner_update_list(float *restrict list)
{
    for (int i = 0; i < 4; i++)
        list[i] = 2476.0f;
}

/* idx[n] = 2477                                                                   names.cnn:4955
 * -> idx[4] */
KERNEL void inner_update_idx(float *restrict idx)
{
    for (int i = 0; i < 4; i++)
        idx[i] = 2477.0f;
}

/* d[n] = 2478                                                                     names.cnn:4957
 * -> d[4] */
KERNEL void inner_update_d(float *restrict d)
{
    for (int i = 0; i < 4; i++)
        d[i] = 2478.0f;
}

/* head[n] = 2479                                                                  names.cnn:4959
 * -> head[4] */
KERNEL void inner_update_head(float *restrict head)
{
    for (int i = 0; i < 4; i++)
        head[i] = 2479.0f;
}

/* word[n] = 2480                                                                  names.cnn:4961
 * -> word[4] */
KERNEL void inner_update_word(float *restrict word)
{
    for (int i = 0; i < 4; i++)
        word[i] = 2.48e+03f;
}

/* shape[n] = 2481                                                                 names.cnn:4963
 * -> shape[4] */
KERNEL void inner_update_shape(float *restrict shape)
{
    for (int i = 0; i < 4; i++)
        shape[i] = 2481.0f;
}

/* size[n] = 2482                                                                  names.cnn:4965
 * -> size[4] */
KERNEL void inner_update_size(float *restrict size)
{
    for (int i = 0; i < 4; i++)
        size[i] = 2482.0f;
}

/* failed[n] = 2483                                                                names.cnn:4967
 * -> failed[4] */
KERNEL void inner_update_failed(float *restrict failed)
{
    for (int i = 0; i < 4; i++)
        failed[i] = 2483.0f;
}

/* channels[n] = 2484                                                              names.cnn:4969
 * -> channels[4] */
KERNEL void inner_update_channels(float *restrict channels)
{
    for (int i = 0; i < 4; i++)
        channels[i] = 2484.0f;
}

/* data[n] = 2485                                                                  names.cnn:4971
 * -> data[4] */
KERNEL void inner_update_data(float *restrict data)
{
    for (int i = 0; i < 4; i++)
        data[i] = 2485.0f;
}

/* classes[n] = 2486                                                               names.cnn:4973
 * -> classes[4] */
KERNEL void inner_update_classes(float *restrict classes)
{
    for (int i = 0; i < 4; i++)
        classes[i] = 2486.0f;
}

/* missing[n] = 2487                                                               names.cnn:4975
 * -> missing[4] */
KERNEL void inner_update_missing(float *restrict missing)
{
    for (int i = 0; i < 4; i++)
        missing[i] = 2487.0f;
}

/* has_images[n] = 2488                                                            names.cnn:4977
 * -> has_images[4] */
KERNEL void inner_update_has_images(float *restrict has_images)
{
    for (int i = 0; i < 4; i++)
        has_images[i] = 2488.0f;
}

/* has_labels[n] = 2489                                                            names.cnn:4979
 * -> has_labels[4] */
KERNEL void inner_update_has_labels(float *restrict has_labels)
{
    for (int i = 0; i < 4; i++)
        has_labels[i] = 2489.0f;
}

/* t[n] = 2490                                                                     names.cnn:4981
 * -> t[4] */
KERNEL void inner_update_t_(float *restrict t)
{
    for (int i = 0; i < 4; i++)
        t[i] = 2.49e+03f;
}

/* example[n] = 2491                                                               names.cnn:4983
 * -> example[4] */
KERNEL void inner_update_example(float *restrict example)
{
    for (int i = 0; i < 4; i++)
        example[i] = 2491.0f;
}

/* image[n] = 2492                                                                 names.cnn:4985
 * -> image[4] */
KERNEL void inner_update_image(float *restrict image)
{
    for (int i = 0; i < 4; i++)
        image[i] = 2492.0f;
}

/* sums[n] = 2493                                                                  names.cnn:4987
 * -> sums[4] */
KERNEL void inner_update_sums(float *restrict sums)
{
    for (int i = 0; i < 4; i++)
        sums[i] = 2493.0f;
}

/* examples[n] = 2494                                                              names.cnn:4989
 * -> examples[4] */
KERNEL void inner_update_examples(float *restrict examples)
{
    for (int i = 0; i < 4; i++)
        examples[i] = 2494.0f;
}

/* what[n] = 2495                                                                  names.cnn:4991
 * -> what[4] */
KERNEL void inner_update_what(float *restrict what)
{
    for (int i = 0; i < 4; i++)
        what[i] = 2495.0f;
}

/* names[n] = 2496                                                                 names.cnn:4993
 * -> names[4] */
KERNEL void inner_update_names(float *restrict names)
{
    for (int i = 0; i < 4; i++)
        names[i] = 2496.0f;
}

/* done[n] = 2497                                                                  names.cnn:4995
 * -> done[4] */
KERNEL void inner_update_done(float *restrict done)
{
    for (int i = 0; i < 4; i++)
        done[i] = 2497.0f;
}

/* full[n] = 2498                                                                  names.cnn:4997
 * -> full[4] */
KERNEL void inner_update_full(float *restrict full)
{
    for (int i = 0; i < 4; i++)
        full[i] = 2498.0f;
}

/* tested[n] = 2499                                                                names.cnn:4999
 * -> tested[4] */
KERNEL void inner_update_tested(float *restrict tested)
{
    for (int i = 0; i < 4; i++)
        tested[i] = 2499.0f;
}

/* expected[n] = 2500                                                              names.cnn:5001
 * -> expected[4] */
KERNEL void inner_update_expected(float *restrict expected)
{
    for (int i = 0; i < 4; i++)
        expected[i] = 2.5e+03f;
}

/* problem[n] = 2501                                                               names.cnn:5003
 * -> problem[4] */
KERNEL void inner_update_problem(float *restrict problem)
{
    for (int i = 0; i < 4; i++)
        problem[i] = 2501.0f;
}

/* program[n] = 2502                                                               names.cnn:5005
 * -> program[4] */
KERNEL void inner_update_program(float *restrict program)
{
    for (int i = 0; i < 4; i++)
        program[i] = 2502.0f;
}

/* most[n] = 2503                                                                  names.cnn:5007
 * -> most[4] */
KERNEL void inner_update_most(float *restrict most)
{
    for (int i = 0; i < 4; i++)
        most[i] = 2503.0f;
}

/* digit[n] = 2504                                                                 names.cnn:5009
 * -> digit[4] */
KERNEL void inner_update_digit(float *restrict digit)
{
    for (int i = 0; i < 4; i++)
        digit[i] = 2504.0f;
}

/* option[n] = 2505                                                                names.cnn:5011
 * -> option[4] */
KERNEL void inner_update_option(float *restrict option)
{
    for (int i = 0; i < 4; i++)
        option[i] = 2505.0f;
}

/* argc[n] = 2506                                                                  names.cnn:5013
 * -> argc[4] */
KERNEL void inner_update_argc(float *restrict argc)
{
    for (int i = 0; i < 4; i++)
        argc[i] = 2506.0f;
}

/* argv[n] = 2507                                                                  names.cnn:5015
 * -> argv[4] */
KERNEL void inner_update_argv(float *restrict argv)
{
    for (int i = 0; i < 4; i++)
        argv[i] = 2507.0f;
}

/* options[n] = 2508                                                               names.cnn:5017
 * -> options[4] */
KERNEL void inner_update_options(float *restrict options)
{
    for (int i = 0; i < 4; i++)
        options[i] = 2508.0f;
}

/* status[n] = 2509                                                                names.cnn:5019
 * -> status[4] */
KERNEL void inner_update_status(float *restrict status)
{
    for (int i = 0; i < 4; i++)
        status[i] = 2509.0f;
}

/* known[n] = 2510                                                                 names.cnn:5021
 * -> known[4] */
KERNEL void inner_update_known(float *restrict known)
{
    for (int i = 0; i < 4; i++)
        known[i] = 2.51e+03f;
}

/* main[n] = 2511                                                                  names.cnn:5023
 * -> main[4] */
KERNEL void inner_update_main(float *restrict main_)
{
    for (int i = 0; i < 4; i++)
        main_[i] = 2511.0f;
}

/* trainer[n] = 2512                                                               names.cnn:5025
 * -> trainer[4] */
KERNEL void inner_update_trainer(float *restrict trainer)
{
    for (int i = 0; i < 4; i++)
        trainer[i] = 2512.0f;
}

void inner_initialise(inner *net)
{
    float *const typedef_ = net->states; /* [4] */
    float *const unsigned_ = net->states + 4; /* [4] */
    float *const char_ = net->states + 8; /* [4] */
    float *const short_ = net->states + 12; /* [4] */
    float *const int_ = net->states + 16; /* [4] */
    float *const long_ = net->states + 20; /* [4] */
    float *const signed_ = net->states + 24; /* [4] */
    float *const struct_ = net->states + 28; /* [4] */
    float *const void_ = net->states + 32; /* [4] */
    float *const int8_t_ = net->states + 36; /* [4] */
    float *const int16_t_ = net->states + 40; /* [4] */
    float *const int32_t_ = net->states + 44; /* [4] */
    float *const int64_t_ = net->states + 48; /* [4] */
    float *const uint8_t_ = net->states + 52; /* [4] */
    float *const uint16_t_ = net->states + 56; /* [4] */
    float *const uint32_t_ = net->states + 60; /* [4] */
    float *const uint64_t_ = net->states + 64; /* [4] */
    float *const int_least8_t_ = net->states + 68; /* [4] */
    float *const int_least16_t_ = net->states + 72; /* [4] */
    float *const int_least32_t_ = net->states + 76; /* [4] */
    float *const int_least64_t_ = net->states + 80; /* [4] */
    float *const uint_least8_t_ = net->states + 84; /* [4] */
    float *const uint_least16_t_ = net->states + 88; /* [4] */
    float *const uint_least32_t_ = net->states + 92; /* [4] */
    float *const uint_least64_t_ = net->states + 96; /* [4] */
    float *const int_fast8_t_ = net->states + 100; /* [4] */
    float *const int_fast16_t_ = net->states + 104; /* [4] */
    float *const int_fast32_t_ = net->states + 108; /* [4] */
    float *const int_fast64_t_ = net->states + 112; /* [4] */
    float *const uint_fast8_t_ = net->states + 116; /* [4] */
    float *const uint_fast16_t_ = net->states + 120; /* [4] */
    float *const uint_fast32_t_ = net->states + 124; /* [4] */
    float *const uint_fast64_t_ = net->states + 128; /* [4] */
    float *const intptr_t_ = net->states + 132; /* [4] */
    float *const uintptr_t_ = net->states + 136; /* [4] */
    float *const intmax_t_ = net->states + 140; /* [4] */
    float *const uintmax_t_ = net->states + 144; /* [4] */
    float *const dirent_ = net->states + 148; /* [4] */
    float *const d_ino = net->states + 152; /* [4] */
    float *const d_off = net->states + 156; /* [4] */
    float *const d_reclen = net->states + 160; /* [4] */
    float *const d_type = net->states + 164; /* [4] */
    float *const d_name = net->states + 168; /* [4] */
    float *const DIR_ = net->states + 172; /* [4] */
    float *const extern_ = net->states + 176; /* [4] */
    float *const closedir_ = net->states + 180; /* [4] */
    float *const opendir_ = net->states + 184; /* [4] */
    float *const const_ = net->states + 188; /* [4] */
    float *const t_readdir_ = net->states + 192; /* [4] */
    float *const rewinddir_ = net->states + 196; /* [4] */
    float *const flock_ = net->states + 200; /* [4] */
    float *const l_type = net->states + 204; /* [4] */
    float *const l_whence = net->states + 208; /* [4] */
    float *const l_start = net->states + 212; /* [4] */
    float *const l_len = net->states + 216; /* [4] */
    float *const l_pid = net->states + 220; /* [4] */
    float *const mode_t_ = net->states + 224; /* [4] */
    float *const off_t_ = net->states + 228; /* [4] */
    float *const pid_t_ = net->states + 232; /* [4] */
    float *const fcntl_ = net->states + 236; /* [4] */
    float *const open_ = net->states + 240; /* [4] */
    float *const creat_ = net->states + 244; /* [4] */
    float *const float_ = net->states + 248; /* [4] */
    float *const float_t_ = net->states + 252; /* [4] */
    float *const double_ = net->states + 256; /* [4] */
    float *const double_t_ = net->states + 260; /* [4] */
    float *const acos_ = net->states + 264; /* [4] */
    float *const asin_ = net->states + 268; /* [4] */
    float *const atan_ = net->states + 272; /* [4] */
    float *const atan2_ = net->states + 276; /* [4] */
    float *const cos_ = net->states + 280; /* [4] */
    float *const sin_ = net->states + 284; /* [4] */
    float *const tan_ = net->states + 288; /* [4] */
    float *const cosh_ = net->states + 292; /* [4] */
    float *const sinh_ = net->states + 296; /* [4] */
    float *const tanh_ = net->states + 300; /* [4] */
    float *const acosh_ = net->states + 304; /* [4] */
    float *const asinh_ = net->states + 308; /* [4] */
    float *const atanh_ = net->states + 312; /* [4] */
    float *const exp_ = net->states + 316; /* [4] */
    float *const frexp_ = net->states + 320; /* [4] */
    float *const ldexp_ = net->states + 324; /* [4] */
    float *const log_ = net->states + 328; /* [4] */
    float *const log10_ = net->states + 332; /* [4] */
    float *const modf_ = net->states + 336; /* [4] */
    float *const expm1_ = net->states + 340; /* [4] */
    float *const log1p_ = net->states + 344; /* [4] */
    float *const logb_ = net->states + 348; /* [4] */
    float *const exp2_ = net->states + 352; /* [4] */
    float *const log2_ = net->states + 356; /* [4] */
    float *const pow_ = net->states + 360; /* [4] */
    float *const sqrt_ = net->states + 364; /* [4] */
    float *const hypot_ = net->states + 368; /* [4] */
    float *const cbrt_ = net->states + 372; /* [4] */
    float *const ceil_ = net->states + 376; /* [4] */
    float *const fabs_ = net->states + 380; /* [4] */
    float *const floor_ = net->states + 384; /* [4] */
    float *const fmod_ = net->states + 388; /* [4] */
    float *const copysign_ = net->states + 392; /* [4] */
    float *const nan_ = net->states + 396; /* [4] */
    float *const erf_ = net->states + 400; /* [4] */
    float *const erfc_ = net->states + 404; /* [4] */
    float *const lgamma_ = net->states + 408; /* [4] */
    float *const tgamma_ = net->states + 412; /* [4] */
    float *const rint_ = net->states + 416; /* [4] */
    float *const nextafter_ = net->states + 420; /* [4] */
    float *const nexttoward_ = net->states + 424; /* [4] */
    float *const remainder_ = net->states + 428; /* [4] */
    float *const scalbn_ = net->states + 432; /* [4] */
    float *const ilogb_ = net->states + 436; /* [4] */
    float *const scalbln_ = net->states + 440; /* [4] */
    float *const nearbyint_ = net->states + 444; /* [4] */
    float *const round_ = net->states + 448; /* [4] */
    float *const trunc_ = net->states + 452; /* [4] */
    float *const remquo_ = net->states + 456; /* [4] */
    float *const lrint_ = net->states + 460; /* [4] */
    float *const llrint_ = net->states + 464; /* [4] */
    float *const lround_ = net->states + 468; /* [4] */
    float *const llround_ = net->states + 472; /* [4] */
    float *const fdim_ = net->states + 476; /* [4] */
    float *const fmax_ = net->states + 480; /* [4] */
    float *const fmin_ = net->states + 484; /* [4] */
    float *const fma_ = net->states + 488; /* [4] */
    float *const acosf_ = net->states + 492; /* [4] */
    float *const asinf_ = net->states + 496; /* [4] */
    float *const atanf_ = net->states + 500; /* [4] */
    float *const atan2f_ = net->states + 504; /* [4] */
    float *const cosf_ = net->states + 508; /* [4] */
    float *const sinf_ = net->states + 512; /* [4] */
    float *const tanf_ = net->states + 516; /* [4] */
    float *const coshf_ = net->states + 520; /* [4] */
    float *const sinhf_ = net->states + 524; /* [4] */
    float *const tanhf_ = net->states + 528; /* [4] */
    float *const acoshf_ = net->states + 532; /* [4] */
    float *const asinhf_ = net->states + 536; /* [4] */
    float *const atanhf_ = net->states + 540; /* [4] */
    float *const expf_ = net->states + 544; /* [4] */
    float *const frexpf_ = net->states + 548; /* [4] */
    float *const ldexpf_ = net->states + 552; /* [4] */
    float *const logf_ = net->states + 556; /* [4] */
    float *const log10f_ = net->states + 560; /* [4] */
    float *const modff_ = net->states + 564; /* [4] */
    float *const expm1f_ = net->states + 568; /* [4] */
    float *const log1pf_ = net->states + 572; /* [4] */
    float *const logbf_ = net->states + 576; /* [4] */
    float *const exp2f_ = net->states + 580; /* [4] */
    float *const log2f_ = net->states + 584; /* [4] */
    float *const powf_ = net->states + 588; /* [4] */
    float *const sqrtf_ = net->states + 592; /* [4] */
    float *const hypotf_ = net->states + 596; /* [4] */
    float *const cbrtf_ = net->states + 600; /* [4] */
    float *const ceilf_ = net->states + 604; /* [4] */
    float *const fabsf_ = net->states + 608; /* [4] */
    float *const floorf_ = net->states + 612; /* [4] */
    float *const fmodf_ = net->states + 616; /* [4] */
    float *const copysignf_ = net->states + 620; /* [4] */
    float *const nanf_ = net->states + 624; /* [4] */
    float *const erff_ = net->states + 628; /* [4] */
    float *const erfcf_ = net->states + 632; /* [4] */
    float *const lgammaf_ = net->states + 636; /* [4] */
    float *const tgammaf_ = net->states + 640; /* [4] */
    float *const rintf_ = net->states + 644; /* [4] */
    float *const nextafterf_ = net->states + 648; /* [4] */
    float *const nexttowardf_ = net->states + 652; /* [4] */
    float *const remainderf_ = net->states + 656; /* [4] */
    float *const scalbnf_ = net->states + 660; /* [4] */
    float *const ilogbf_ = net->states + 664; /* [4] */
    float *const scalblnf_ = net->states + 668; /* [4] */
    float *const nearbyintf_ = net->states + 672; /* [4] */
    float *const roundf_ = net->states + 676; /* [4] */
    float *const truncf_ = net->states + 680; /* [4] */
    float *const remquof_ = net->states + 684; /* [4] */
    float *const lrintf_ = net->states + 688; /* [4] */
    float *const llrintf_ = net->states + 692; /* [4] */
    float *const lroundf_ = net->states + 696; /* [4] */
    float *const llroundf_ = net->states + 700; /* [4] */
    float *const fdimf_ = net->states + 704; /* [4] */
    float *const fmaxf_ = net->states + 708; /* [4] */
    float *const fminf_ = net->states + 712; /* [4] */
    float *const fmaf_ = net->states + 716; /* [4] */
    float *const acosl_ = net->states + 720; /* [4] */
    float *const asinl_ = net->states + 724; /* [4] */
    float *const atanl_ = net->states + 728; /* [4] */
    float *const atan2l_ = net->states + 732; /* [4] */
    float *const cosl_ = net->states + 736; /* [4] */
    float *const sinl_ = net->states + 740; /* [4] */
    float *const tanl_ = net->states + 744; /* [4] */
    float *const coshl_ = net->states + 748; /* [4] */
    float *const sinhl_ = net->states + 752; /* [4] */
    float *const tanhl_ = net->states + 756; /* [4] */
    float *const acoshl_ = net->states + 760; /* [4] */
    float *const asinhl_ = net->states + 764; /* [4] */
    float *const atanhl_ = net->states + 768; /* [4] */
    float *const expl_ = net->states + 772; /* [4] */
    float *const frexpl_ = net->states + 776; /* [4] */
    float *const ldexpl_ = net->states + 780; /* [4] */
    float *const logl_ = net->states + 784; /* [4] */
    float *const log10l_ = net->states + 788; /* [4] */
    float *const modfl_ = net->states + 792; /* [4] */
    float *const expm1l_ = net->states + 796; /* [4] */
    float *const log1pl_ = net->states + 800; /* [4] */
    float *const logbl_ = net->states + 804; /* [4] */
    float *const exp2l_ = net->states + 808; /* [4] */
    float *const log2l_ = net->states + 812; /* [4] */
    float *const powl_ = net->states + 816; /* [4] */
    float *const sqrtl_ = net->states + 820; /* [4] */
    float *const hypotl_ = net->states + 824; /* [4] */
    float *const cbrtl_ = net->states + 828; /* [4] */
    float *const ceill_ = net->states + 832; /* [4] */
    float *const fabsl_ = net->states + 836; /* [4] */
    float *const floorl_ = net->states + 840; /* [4] */
    float *const fmodl_ = net->states + 844; /* [4] */
    float *const copysignl_ = net->states + 848; /* [4] */
    float *const nanl_ = net->states + 852; /* [4] */
    float *const erfl_ = net->states + 856; /* [4] */
    float *const erfcl_ = net->states + 860; /* [4] */
    float *const lgammal_ = net->states + 864; /* [4] */
    float *const tgammal_ = net->states + 868; /* [4] */
    float *const rintl_ = net->states + 872; /* [4] */
    float *const nextafterl_ = net->states + 876; /* [4] */
    float *const nexttowardl_ = net->states + 880; /* [4] */
    float *const remainderl_ = net->states + 884; /* [4] */
    float *const scalbnl_ = net->states + 888; /* [4] */
    float *const ilogbl_ = net->states + 892; /* [4] */
    float *const scalblnl_ = net->states + 896; /* [4] */
    float *const nearbyintl_ = net->states + 900; /* [4] */
    float *const roundl_ = net->states + 904; /* [4] */
    float *const truncl_ = net->states + 908; /* [4] */
    float *const remquol_ = net->states + 912; /* [4] */
    float *const lrintl_ = net->states + 916; /* [4] */
    float *const llrintl_ = net->states + 920; /* [4] */
    float *const lroundl_ = net->states + 924; /* [4] */
    float *const llroundl_ = net->states + 928; /* [4] */
    float *const fdiml_ = net->states + 932; /* [4] */
    float *const fmaxl_ = net->states + 936; /* [4] */
    float *const fminl_ = net->states + 940; /* [4] */
    float *const fmal_ = net->states + 944; /* [4] */
    float *const enum_ = net->states + 948; /* [4] */
    float *const t_FP_NAN_ = net->states + 952; /* [4] */
    float *const t_FP_INFINITE_ = net->states + 956; /* [4] */
    float *const t_FP_ZERO_ = net->states + 960; /* [4] */
    float *const t_FP_SUBNORMAL_ = net->states + 964; /* [4] */
    float *const t_FP_NORMAL_ = net->states + 968; /* [4] */
    float *const va_list_ = net->states + 972; /* [4] */
    float *const size_t_ = net->states + 976; /* [4] */
    float *const union_ = net->states + 980; /* [4] */
    float *const FILE_ = net->states + 984; /* [4] */
    float *const sizeof_ = net->states + 988; /* [4] */
    float *const fpos_t_ = net->states + 992; /* [4] */
    float *const stdin_ = net->states + 996; /* [4] */
    float *const stdout_ = net->states + 1000; /* [4] */
    float *const stderr_ = net->states + 1004; /* [4] */
    float *const remove_ = net->states + 1008; /* [4] */
    float *const rename_ = net->states + 1012; /* [4] */
    float *const fclose_ = net->states + 1016; /* [4] */
    float *const t_tmpfile_ = net->states + 1020; /* [4] */
    float *const t_tmpnam_ = net->states + 1024; /* [4] */
    float *const t_fflush_ = net->states + 1028; /* [4] */
    float *const fopen_ = net->states + 1032; /* [4] */
    float *const t_freopen_ = net->states + 1036; /* [4] */
    float *const setbuf_ = net->states + 1040; /* [4] */
    float *const setvbuf_ = net->states + 1044; /* [4] */
    float *const fprintf_ = net->states + 1048; /* [4] */
    float *const printf_ = net->states + 1052; /* [4] */
    float *const sprintf_ = net->states + 1056; /* [4] */
    float *const vfprintf_ = net->states + 1060; /* [4] */
    float *const vprintf_ = net->states + 1064; /* [4] */
    float *const vsprintf_ = net->states + 1068; /* [4] */
    float *const snprintf_ = net->states + 1072; /* [4] */
    float *const vsnprintf_ = net->states + 1076; /* [4] */
    float *const fscanf_ = net->states + 1080; /* [4] */
    float *const scanf_ = net->states + 1084; /* [4] */
    float *const sscanf_ = net->states + 1088; /* [4] */
    float *const vfscanf_ = net->states + 1092; /* [4] */
    float *const vscanf_ = net->states + 1096; /* [4] */
    float *const vsscanf_ = net->states + 1100; /* [4] */
    float *const t_fgetc_ = net->states + 1104; /* [4] */
    float *const getc_ = net->states + 1108; /* [4] */
    float *const t_getchar_ = net->states + 1112; /* [4] */
    float *const t_fputc_ = net->states + 1116; /* [4] */
    float *const putc_ = net->states + 1120; /* [4] */
    float *const t_putchar_ = net->states + 1124; /* [4] */
    float *const t_fgets_ = net->states + 1128; /* [4] */
    float *const gets_ = net->states + 1132; /* [4] */
    float *const t_fputs_ = net->states + 1136; /* [4] */
    float *const puts_ = net->states + 1140; /* [4] */
    float *const ungetc_ = net->states + 1144; /* [4] */
    float *const t_fread_ = net->states + 1148; /* [4] */
    float *const t_fwrite_ = net->states + 1152; /* [4] */
    float *const fseek_ = net->states + 1156; /* [4] */
    float *const ftell_ = net->states + 1160; /* [4] */
    float *const rewind_ = net->states + 1164; /* [4] */
    float *const t_fgetpos_ = net->states + 1168; /* [4] */
    float *const t_fsetpos_ = net->states + 1172; /* [4] */
    float *const t_clearerr_ = net->states + 1176; /* [4] */
    float *const t_feof_ = net->states + 1180; /* [4] */
    float *const t_ferror_ = net->states + 1184; /* [4] */
    float *const perror_ = net->states + 1188; /* [4] */
    float *const wchar_t_ = net->states + 1192; /* [4] */
    float *const quot = net->states + 1196; /* [4] */
    float *const rem = net->states + 1200; /* [4] */
    float *const div_t_ = net->states + 1204; /* [4] */
    float *const ldiv_t_ = net->states + 1208; /* [4] */
    float *const lldiv_t_ = net->states + 1212; /* [4] */
    float *const atof_ = net->states + 1216; /* [4] */
    float *const atoi_ = net->states + 1220; /* [4] */
    float *const atol_ = net->states + 1224; /* [4] */
    float *const atoll_ = net->states + 1228; /* [4] */
    float *const t_strtod_ = net->states + 1232; /* [4] */
    float *const t_strtof_ = net->states + 1236; /* [4] */
    float *const t_strtold_ = net->states + 1240; /* [4] */
    float *const t_strtol_ = net->states + 1244; /* [4] */
    float *const t_strtoul_ = net->states + 1248; /* [4] */
    float *const t_strtoll_ = net->states + 1252; /* [4] */
    float *const t_strtoull_ = net->states + 1256; /* [4] */
    float *const rand_ = net->states + 1260; /* [4] */
    float *const srand_ = net->states + 1264; /* [4] */
    float *const malloc_ = net->states + 1268; /* [4] */
    float *const calloc_ = net->states + 1272; /* [4] */
    float *const realloc_ = net->states + 1276; /* [4] */
    float *const free_ = net->states + 1280; /* [4] */
    float *const abort_ = net->states + 1284; /* [4] */
    float *const atexit_ = net->states + 1288; /* [4] */
    float *const exit_ = net->states + 1292; /* [4] */
    float *const getenv_ = net->states + 1296; /* [4] */
    float *const system_ = net->states + 1300; /* [4] */
    float *const bsearch_ = net->states + 1304; /* [4] */
    float *const t_qsort_ = net->states + 1308; /* [4] */
    float *const abs_ = net->states + 1312; /* [4] */
    float *const labs_ = net->states + 1316; /* [4] */
    float *const llabs_ = net->states + 1320; /* [4] */
    float *const div_ = net->states + 1324; /* [4] */
    float *const ldiv_ = net->states + 1328; /* [4] */
    float *const lldiv_ = net->states + 1332; /* [4] */
    float *const mblen_ = net->states + 1336; /* [4] */
    float *const mbtowc_ = net->states + 1340; /* [4] */
    float *const wctomb_ = net->states + 1344; /* [4] */
    float *const mbstowcs_ = net->states + 1348; /* [4] */
    float *const wcstombs_ = net->states + 1352; /* [4] */
    float *const memcpy_ = net->states + 1356; /* [4] */
    float *const memmove_ = net->states + 1360; /* [4] */
    float *const memset_ = net->states + 1364; /* [4] */
    float *const memcmp_ = net->states + 1368; /* [4] */
    float *const memchr_ = net->states + 1372; /* [4] */
    float *const strcpy_ = net->states + 1376; /* [4] */
    float *const strncpy_ = net->states + 1380; /* [4] */
    float *const strcat_ = net->states + 1384; /* [4] */
    float *const strncat_ = net->states + 1388; /* [4] */
    float *const strcmp_ = net->states + 1392; /* [4] */
    float *const strncmp_ = net->states + 1396; /* [4] */
    float *const t_strcoll_ = net->states + 1400; /* [4] */
    float *const t_strxfrm_ = net->states + 1404; /* [4] */
    float *const strchr_ = net->states + 1408; /* [4] */
    float *const strrchr_ = net->states + 1412; /* [4] */
    float *const strcspn_ = net->states + 1416; /* [4] */
    float *const strspn_ = net->states + 1420; /* [4] */
    float *const strpbrk_ = net->states + 1424; /* [4] */
    float *const strstr_ = net->states + 1428; /* [4] */
    float *const t_strtok_ = net->states + 1432; /* [4] */
    float *const strlen_ = net->states + 1436; /* [4] */
    float *const t_strerror_ = net->states + 1440; /* [4] */
    float *const stat_ = net->states + 1444; /* [4] */
    float *const st_dev = net->states + 1448; /* [4] */
    float *const st_ino = net->states + 1452; /* [4] */
    float *const st_nlink = net->states + 1456; /* [4] */
    float *const st_mode = net->states + 1460; /* [4] */
    float *const st_uid = net->states + 1464; /* [4] */
    float *const st_gid = net->states + 1468; /* [4] */
    float *const st_rdev = net->states + 1472; /* [4] */
    float *const st_size = net->states + 1476; /* [4] */
    float *const st_blksize = net->states + 1480; /* [4] */
    float *const st_blocks = net->states + 1484; /* [4] */
    float *const st_atime_ = net->states + 1488; /* [4] */
    float *const st_atimensec = net->states + 1492; /* [4] */
    float *const st_mtime_ = net->states + 1496; /* [4] */
    float *const st_mtimensec = net->states + 1500; /* [4] */
    float *const st_ctime_ = net->states + 1504; /* [4] */
    float *const st_ctimensec = net->states + 1508; /* [4] */
    float *const fstat_ = net->states + 1512; /* [4] */
    float *const chmod_ = net->states + 1516; /* [4] */
    float *const umask_ = net->states + 1520; /* [4] */
    float *const mkdir_ = net->states + 1524; /* [4] */
    float *const t_mkfifo_ = net->states + 1528; /* [4] */
    float *const ssize_t_ = net->states + 1532; /* [4] */
    float *const access_ = net->states + 1536; /* [4] */
    float *const lseek_ = net->states + 1540; /* [4] */
    float *const close_ = net->states + 1544; /* [4] */
    float *const read_ = net->states + 1548; /* [4] */
    float *const write_ = net->states + 1552; /* [4] */
    float *const pipe_ = net->states + 1556; /* [4] */
    float *const alarm_ = net->states + 1560; /* [4] */
    float *const sleep_ = net->states + 1564; /* [4] */
    float *const pause_ = net->states + 1568; /* [4] */
    float *const chown_ = net->states + 1572; /* [4] */
    float *const chdir_ = net->states + 1576; /* [4] */
    float *const getcwd_ = net->states + 1580; /* [4] */
    float *const dup_ = net->states + 1584; /* [4] */
    float *const dup2_ = net->states + 1588; /* [4] */
    float *const execve_ = net->states + 1592; /* [4] */
    float *const execv_ = net->states + 1596; /* [4] */
    float *const execle_ = net->states + 1600; /* [4] */
    float *const execl_ = net->states + 1604; /* [4] */
    float *const execvp_ = net->states + 1608; /* [4] */
    float *const execlp_ = net->states + 1612; /* [4] */
    float *const pathconf_ = net->states + 1616; /* [4] */
    float *const fpathconf_ = net->states + 1620; /* [4] */
    float *const sysconf_ = net->states + 1624; /* [4] */
    float *const getpid_ = net->states + 1628; /* [4] */
    float *const getppid_ = net->states + 1632; /* [4] */
    float *const getpgrp_ = net->states + 1636; /* [4] */
    float *const setpgid_ = net->states + 1640; /* [4] */
    float *const setsid_ = net->states + 1644; /* [4] */
    float *const getuid_ = net->states + 1648; /* [4] */
    float *const geteuid_ = net->states + 1652; /* [4] */
    float *const getgid_ = net->states + 1656; /* [4] */
    float *const getegid_ = net->states + 1660; /* [4] */
    float *const getgroups_ = net->states + 1664; /* [4] */
    float *const setuid_ = net->states + 1668; /* [4] */
    float *const setgid_ = net->states + 1672; /* [4] */
    float *const fork_ = net->states + 1676; /* [4] */
    float *const t_ttyname_ = net->states + 1680; /* [4] */
    float *const t_ttyname_r_ = net->states + 1684; /* [4] */
    float *const isatty_ = net->states + 1688; /* [4] */
    float *const link_ = net->states + 1692; /* [4] */
    float *const t_unlink_ = net->states + 1696; /* [4] */
    float *const rmdir_ = net->states + 1700; /* [4] */
    float *const tcgetpgrp_ = net->states + 1704; /* [4] */
    float *const tcsetpgrp_ = net->states + 1708; /* [4] */
    float *const t_getlogin_ = net->states + 1712; /* [4] */
    float *const fsync_ = net->states + 1716; /* [4] */
    float *const EMULTIHOP_ = net->states + 1720; /* [4] */
    float *const t_O_NOCTTY_ = net->states + 1724; /* [4] */
    float *const EUNATCH_ = net->states + 1728; /* [4] */
    float *const INT_LEAST16_MIN_ = net->states + 1732; /* [4] */
    float *const t_O_ACCMODE_ = net->states + 1736; /* [4] */
    float *const EAFNOSUPPORT_ = net->states + 1740; /* [4] */
    float *const EREMCHG_ = net->states + 1744; /* [4] */
    float *const EACCES_ = net->states + 1748; /* [4] */
    float *const EL3RST_ = net->states + 1752; /* [4] */
    float *const EDESTADDRREQ_ = net->states + 1756; /* [4] */
    float *const INT16_C_ = net->states + 1760; /* [4] */
    float *const INT8_MAX_ = net->states + 1764; /* [4] */
    float *const UINT_LEAST64_MAX_ = net->states + 1768; /* [4] */
    float *const EILSEQ_ = net->states + 1772; /* [4] */
    float *const va_start_ = net->states + 1776; /* [4] */
    float *const ESPIPE_ = net->states + 1780; /* [4] */
    float *const EMLINK_ = net->states + 1784; /* [4] */
    float *const INT16_MAX_ = net->states + 1788; /* [4] */
    float *const t_S_ISCHR_ = net->states + 1792; /* [4] */
    float *const t_F_RDLCK_ = net->states + 1796; /* [4] */
    float *const MB_CUR_MAX_ = net->states + 1800; /* [4] */
    float *const INT8_MIN_ = net->states + 1804; /* [4] */
    float *const EOWNERDEAD_ = net->states + 1808; /* [4] */
    float *const INT16_MIN_ = net->states + 1812; /* [4] */
    float *const ENOTTY_ = net->states + 1816; /* [4] */
    float *const EBADE_ = net->states + 1820; /* [4] */
    float *const EBADF_ = net->states + 1824; /* [4] */
    float *const EBADR_ = net->states + 1828; /* [4] */
    float *const EADV_ = net->states + 1832; /* [4] */
    float *const ERANGE_ = net->states + 1836; /* [4] */
    float *const ECANCELED_ = net->states + 1840; /* [4] */
    float *const INT_FAST8_MAX_ = net->states + 1844; /* [4] */
    float *const ETXTBSY_ = net->states + 1848; /* [4] */
    float *const ENOMEM_ = net->states + 1852; /* [4] */
    float *const t_WCHAR_MAX_ = net->states + 1856; /* [4] */
    float *const t_S_IXOTH_ = net->states + 1860; /* [4] */
    float *const INT_FAST16_MAX_ = net->states + 1864; /* [4] */
    float *const t_FP_ILOGBNAN_ = net->states + 1868; /* [4] */
    float *const EINPROGRESS_ = net->states + 1872; /* [4] */
    float *const INT_FAST8_MIN_ = net->states + 1876; /* [4] */
    float *const t_WCHAR_MIN_ = net->states + 1880; /* [4] */
    float *const t_HUGE_VALF_ = net->states + 1884; /* [4] */
    float *const t_HUGE_VALL_ = net->states + 1888; /* [4] */
    float *const UINT_FAST16_MAX_ = net->states + 1892; /* [4] */
    float *const ENOTBLK_ = net->states + 1896; /* [4] */
    float *const EPROTOTYPE_ = net->states + 1900; /* [4] */
    float *const ERESTART_ = net->states + 1904; /* [4] */
    float *const EISNAM_ = net->states + 1908; /* [4] */
    float *const UINT16_C_ = net->states + 1912; /* [4] */
    float *const ENOMSG_ = net->states + 1916; /* [4] */
    float *const EXIT_FAILURE_ = net->states + 1920; /* [4] */
    float *const EALREADY_ = net->states + 1924; /* [4] */
    float *const t_S_IRWXO_ = net->states + 1928; /* [4] */
    float *const t_S_IRWXU_ = net->states + 1932; /* [4] */
    float *const ETIMEDOUT_ = net->states + 1936; /* [4] */
    float *const ENODATA_ = net->states + 1940; /* [4] */
    float *const t_FP_ILOGB0_ = net->states + 1944; /* [4] */
    float *const NAN_ = net->states + 1948; /* [4] */
    float *const UINT64_MAX_ = net->states + 1952; /* [4] */
    float *const EINTR_ = net->states + 1956; /* [4] */
    float *const INT32_MIN_ = net->states + 1960; /* [4] */
    float *const ENOLINK_ = net->states + 1964; /* [4] */
    float *const ECHILD_ = net->states + 1968; /* [4] */
    float *const TMP_MAX_ = net->states + 1972; /* [4] */
    float *const t_S_IWGRP_ = net->states + 1976; /* [4] */
    float *const ENOTCONN_ = net->states + 1980; /* [4] */
    float *const EPERM_ = net->states + 1984; /* [4] */
    float *const t_isless_ = net->states + 1988; /* [4] */
    float *const STDOUT_FILENO_ = net->states + 1992; /* [4] */
    float *const t_O_NDELAY_ = net->states + 1996; /* [4] */
    float *const t_O_ASYNC_ = net->states + 2000; /* [4] */
    float *const ELOOP_ = net->states + 2004; /* [4] */
    float *const t_F_DUPFD_ = net->states + 2008; /* [4] */
    float *const ESTALE_ = net->states + 2012; /* [4] */
    float *const ENOTSOCK_ = net->states + 2016; /* [4] */
    float *const INT64_C_ = net->states + 2020; /* [4] */
    float *const ENOSR_ = net->states + 2024; /* [4] */
    float *const t_S_ISDIR_ = net->states + 2028; /* [4] */
    float *const t_L_tmpnam_ = net->states + 2032; /* [4] */
    float *const UINT8_C_ = net->states + 2036; /* [4] */
    float *const UINT_LEAST8_MAX_ = net->states + 2040; /* [4] */
    float *const INT_FAST16_MIN_ = net->states + 2044; /* [4] */
    float *const t_SEEK_CUR_ = net->states + 2048; /* [4] */
    float *const ELNRNG_ = net->states + 2052; /* [4] */
    float *const t_PTRDIFF_MIN_ = net->states + 2056; /* [4] */
    float *const STDERR_FILENO_ = net->states + 2060; /* [4] */
    float *const t_O_FSYNC_ = net->states + 2064; /* [4] */
    float *const EPIPE_ = net->states + 2068; /* [4] */
    float *const t_islessgreater_ = net->states + 2072; /* [4] */
    float *const EBADMSG_ = net->states + 2076; /* [4] */
    float *const INFINITY_ = net->states + 2080; /* [4] */
    float *const EBFONT_ = net->states + 2084; /* [4] */
    float *const ERFKILL_ = net->states + 2088; /* [4] */
    float *const EREMOTE_ = net->states + 2092; /* [4] */
    float *const ETOOMANYREFS_ = net->states + 2096; /* [4] */
    float *const EPFNOSUPPORT_ = net->states + 2100; /* [4] */
    float *const ENONET_ = net->states + 2104; /* [4] */
    float *const EBADSLT_ = net->states + 2108; /* [4] */
    float *const t_O_NONBLOCK_ = net->states + 2112; /* [4] */
    float *const t_O_APPEND_ = net->states + 2116; /* [4] */
    float *const t_SIZE_MAX_ = net->states + 2120; /* [4] */
    float *const ENOTNAM_ = net->states + 2124; /* [4] */
    float *const UINT64_C_ = net->states + 2128; /* [4] */
    float *const t_WINT_MAX_ = net->states + 2132; /* [4] */
    float *const t_S_IWUSR_ = net->states + 2136; /* [4] */
    float *const UINTPTR_MAX_ = net->states + 2140; /* [4] */
    float *const t_MATH_ERREXCEPT_ = net->states + 2144; /* [4] */
    float *const t_F_UNLCK_ = net->states + 2148; /* [4] */
    float *const t_F_SHLCK_ = net->states + 2152; /* [4] */
    float *const INT64_MAX_ = net->states + 2156; /* [4] */
    float *const math_errhandling_ = net->states + 2160; /* [4] */
    float *const ELIBEXEC_ = net->states + 2164; /* [4] */
    float *const t_isnan_ = net->states + 2168; /* [4] */
    float *const UINT32_MAX_ = net->states + 2172; /* [4] */
    float *const EKEYREJECTED_ = net->states + 2176; /* [4] */
    float *const ENOCSI_ = net->states + 2180; /* [4] */
    float *const va_end_ = net->states + 2184; /* [4] */
    float *const t_F_GETFD_ = net->states + 2188; /* [4] */
    float *const t_F_GETFL_ = net->states + 2192; /* [4] */
    float *const t_S_IRWXG_ = net->states + 2196; /* [4] */
    float *const t_HUGE_VAL_ = net->states + 2200; /* [4] */
    float *const ENOTEMPTY_ = net->states + 2204; /* [4] */
    float *const EADDRINUSE_ = net->states + 2208; /* [4] */
    float *const t_WINT_MIN_ = net->states + 2212; /* [4] */
    float *const ENETRESET_ = net->states + 2216; /* [4] */
    float *const t_F_SETLKW64_ = net->states + 2220; /* [4] */
    float *const t_F_GETLK_ = net->states + 2224; /* [4] */
    float *const EISDIR_ = net->states + 2228; /* [4] */
    float *const INT_LEAST8_MAX_ = net->states + 2232; /* [4] */
    float *const INT_LEAST32_MAX_ = net->states + 2236; /* [4] */
    float *const t_F_WRLCK_ = net->states + 2240; /* [4] */
    float *const EIDRM_ = net->states + 2244; /* [4] */
    float *const ECOMM_ = net->states + 2248; /* [4] */
    float *const t_O_EXCL_ = net->states + 2252; /* [4] */
    float *const ECONNABORTED_ = net->states + 2256; /* [4] */
    float *const isnormal_ = net->states + 2260; /* [4] */
    float *const INT_LEAST8_MIN_ = net->states + 2264; /* [4] */
    float *const t_S_ISFIFO_ = net->states + 2268; /* [4] */
    float *const UINT_LEAST16_MAX_ = net->states + 2272; /* [4] */
    float *const INT_LEAST32_MIN_ = net->states + 2276; /* [4] */
    float *const t_islessequal_ = net->states + 2280; /* [4] */
    float *const t_O_RDWR_ = net->states + 2284; /* [4] */
    float *const EHOSTUNREACH_ = net->states + 2288; /* [4] */
    float *const EBADFD_ = net->states + 2292; /* [4] */
    float *const EL3HLT_ = net->states + 2296; /* [4] */
    float *const t_FD_CLOEXEC_ = net->states + 2300; /* [4] */
    float *const t_SIG_ATOMIC_MAX_ = net->states + 2304; /* [4] */
    float *const EFAULT_ = net->states + 2308; /* [4] */
    float *const INT32_MAX_ = net->states + 2312; /* [4] */
    float *const t_F_SETFL_ = net->states + 2316; /* [4] */
    float *const EL2HLT_ = net->states + 2320; /* [4] */
    float *const ENOKEY_ = net->states + 2324; /* [4] */
    float *const t_O_RDONLY_ = net->states + 2328; /* [4] */
    float *const EINVAL_ = net->states + 2332; /* [4] */
    float *const t_SIG_ATOMIC_MIN_ = net->states + 2336; /* [4] */
    float *const t_F_OK_ = net->states + 2340; /* [4] */
    float *const RAND_MAX_ = net->states + 2344; /* [4] */
    float *const t_MATH_ERRNO_ = net->states + 2348; /* [4] */
    float *const ESHUTDOWN_ = net->states + 2352; /* [4] */
    float *const t_F_SETLK_ = net->states + 2356; /* [4] */
    float *const t_F_SETLK64_ = net->states + 2360; /* [4] */
    float *const ELIBSCN_ = net->states + 2364; /* [4] */
    float *const INTPTR_MAX_ = net->states + 2368; /* [4] */
    float *const t_O_SYNC_ = net->states + 2372; /* [4] */
    float *const ENAVAIL_ = net->states + 2376; /* [4] */
    float *const ENOSTR_ = net->states + 2380; /* [4] */
    float *const INT_LEAST64_MAX_ = net->states + 2384; /* [4] */
    float *const EOVERFLOW_ = net->states + 2388; /* [4] */
    float *const t_S_IRUSR_ = net->states + 2392; /* [4] */
    float *const t_SEEK_SET_ = net->states + 2396; /* [4] */
    float *const EUCLEAN_ = net->states + 2400; /* [4] */
    float *const INTPTR_MIN_ = net->states + 2404; /* [4] */
    float *const INT8_C_ = net->states + 2408; /* [4] */
    float *const ENOMEDIUM_ = net->states + 2412; /* [4] */
    float *const EBUSY_ = net->states + 2416; /* [4] */
    float *const W_OK_ = net->states + 2420; /* [4] */
    float *const UINT_FAST32_MAX_ = net->states + 2424; /* [4] */
    float *const t_O_CREAT_ = net->states + 2428; /* [4] */
    float *const EPROTO_ = net->states + 2432; /* [4] */
    float *const ENODEV_ = net->states + 2436; /* [4] */
    float *const EKEYEXPIRED_ = net->states + 2440; /* [4] */
    float *const EROFS_ = net->states + 2444; /* [4] */
    float *const NULL_ = net->states + 2448; /* [4] */
    float *const UINTMAX_MAX_ = net->states + 2452; /* [4] */
    float *const INT32_C_ = net->states + 2456; /* [4] */
    float *const ELIBACC_ = net->states + 2460; /* [4] */
    float *const va_copy_ = net->states + 2464; /* [4] */
    float *const EHWPOISON_ = net->states + 2468; /* [4] */
    float *const fpclassify_ = net->states + 2472; /* [4] */
    float *const E2BIG_ = net->states + 2476; /* [4] */
    float *const EDEADLK_ = net->states + 2480; /* [4] */
    float *const UINTMAX_C_ = net->states + 2484; /* [4] */
    float *const ECONNRESET_ = net->states + 2488; /* [4] */
    float *const ENXIO_ = net->states + 2492; /* [4] */
    float *const t_isgreater_ = net->states + 2496; /* [4] */
    float *const t_F_GETLK64_ = net->states + 2500; /* [4] */
    float *const EBADRQC_ = net->states + 2504; /* [4] */
    float *const isfinite_ = net->states + 2508; /* [4] */
    float *const t_isinf_ = net->states + 2512; /* [4] */
    float *const t_F_SETLKW_ = net->states + 2516; /* [4] */
    float *const INT64_MIN_ = net->states + 2520; /* [4] */
    float *const signbit_ = net->states + 2524; /* [4] */
    float *const ENAMETOOLONG_ = net->states + 2528; /* [4] */
    float *const FILENAME_MAX_ = net->states + 2532; /* [4] */
    float *const ESOCKTNOSUPPORT_ = net->states + 2536; /* [4] */
    float *const t_S_ISBLK_ = net->states + 2540; /* [4] */
    float *const INT_LEAST64_MIN_ = net->states + 2544; /* [4] */
    float *const EDOTDOT_ = net->states + 2548; /* [4] */
    float *const EADDRNOTAVAIL_ = net->states + 2552; /* [4] */
    float *const ETIME_ = net->states + 2556; /* [4] */
    float *const BUFSIZ_ = net->states + 2560; /* [4] */
    float *const INT_FAST32_MAX_ = net->states + 2564; /* [4] */
    float *const isunordered_ = net->states + 2568; /* [4] */
    float *const EXIT_SUCCESS_ = net->states + 2572; /* [4] */
    float *const UINT_FAST8_MAX_ = net->states + 2576; /* [4] */
    float *const t_S_IXUSR_ = net->states + 2580; /* [4] */
    float *const STDIN_FILENO_ = net->states + 2584; /* [4] */
    float *const t_S_IWOTH_ = net->states + 2588; /* [4] */
    float *const UINT8_MAX_ = net->states + 2592; /* [4] */
    float *const EPROTONOSUPPORT_ = net->states + 2596; /* [4] */
    float *const EFBIG_ = net->states + 2600; /* [4] */
    float *const ENOTRECOVERABLE_ = net->states + 2604; /* [4] */
    float *const EIO_ = net->states + 2608; /* [4] */
    float *const ENETUNREACH_ = net->states + 2612; /* [4] */
    float *const EXDEV_ = net->states + 2616; /* [4] */
    float *const t_S_IRGRP_ = net->states + 2620; /* [4] */
    float *const UINT32_C_ = net->states + 2624; /* [4] */
    float *const UINT_FAST64_MAX_ = net->states + 2628; /* [4] */
    float *const INT_FAST32_MIN_ = net->states + 2632; /* [4] */
    float *const EDQUOT_ = net->states + 2636; /* [4] */
    float *const EREMOTEIO_ = net->states + 2640; /* [4] */
    float *const ENOSPC_ = net->states + 2644; /* [4] */
    float *const ENOEXEC_ = net->states + 2648; /* [4] */
    float *const EOF_ = net->states + 2652; /* [4] */
    float *const EMSGSIZE_ = net->states + 2656; /* [4] */
    float *const EDOM_ = net->states + 2660; /* [4] */
    float *const ESRCH_ = net->states + 2664; /* [4] */
    float *const ECHRNG_ = net->states + 2668; /* [4] */
    float *const EHOSTDOWN_ = net->states + 2672; /* [4] */
    float *const t_SEEK_END_ = net->states + 2676; /* [4] */
    float *const ENOLCK_ = net->states + 2680; /* [4] */
    float *const ENFILE_ = net->states + 2684; /* [4] */
    float *const t_isgreaterequal_ = net->states + 2688; /* [4] */
    float *const t_O_TRUNC_ = net->states + 2692; /* [4] */
    float *const ENOSYS_ = net->states + 2696; /* [4] */
    float *const t_O_WRONLY_ = net->states + 2700; /* [4] */
    float *const va_arg_ = net->states + 2704; /* [4] */
    float *const t_S_ISGID_ = net->states + 2708; /* [4] */
    float *const ENOTSUP_ = net->states + 2712; /* [4] */
    float *const ESRMNT_ = net->states + 2716; /* [4] */
    float *const INTMAX_MAX_ = net->states + 2720; /* [4] */
    float *const R_OK_ = net->states + 2724; /* [4] */
    float *const EDEADLOCK_ = net->states + 2728; /* [4] */
    float *const ENOANO_ = net->states + 2732; /* [4] */
    float *const FOPEN_MAX_ = net->states + 2736; /* [4] */
    float *const t_F_EXLCK_ = net->states + 2740; /* [4] */
    float *const EISCONN_ = net->states + 2744; /* [4] */
    float *const t_S_ISLNK_ = net->states + 2748; /* [4] */
    float *const INTMAX_MIN_ = net->states + 2752; /* [4] */
    float *const EUSERS_ = net->states + 2756; /* [4] */
    float *const ENETDOWN_ = net->states + 2760; /* [4] */
    float *const ENOPROTOOPT_ = net->states + 2764; /* [4] */
    float *const INT_FAST64_MAX_ = net->states + 2768; /* [4] */
    float *const UINT_LEAST32_MAX_ = net->states + 2772; /* [4] */
    float *const EMFILE_ = net->states + 2776; /* [4] */
    float *const ENOBUFS_ = net->states + 2780; /* [4] */
    float *const EWOULDBLOCK_ = net->states + 2784; /* [4] */
    float *const t_S_ISREG_ = net->states + 2788; /* [4] */
    float *const t_S_IXGRP_ = net->states + 2792; /* [4] */
    float *const ELIBBAD_ = net->states + 2796; /* [4] */
    float *const INTMAX_C_ = net->states + 2800; /* [4] */
    float *const ESTRPIPE_ = net->states + 2804; /* [4] */
    float *const ECONNREFUSED_ = net->states + 2808; /* [4] */
    float *const INT_FAST64_MIN_ = net->states + 2812; /* [4] */
    float *const EAGAIN_ = net->states + 2816; /* [4] */
    float *const UINT16_MAX_ = net->states + 2820; /* [4] */
    float *const t_S_ISUID_ = net->states + 2824; /* [4] */
    float *const ELIBMAX_ = net->states + 2828; /* [4] */
    float *const EEXIST_ = net->states + 2832; /* [4] */
    float *const errno_ = net->states + 2836; /* [4] */
    float *const EL2NSYNC_ = net->states + 2840; /* [4] */
    float *const ENOENT_ = net->states + 2844; /* [4] */
    float *const ENOPKG_ = net->states + 2848; /* [4] */
    float *const t_F_SETFD_ = net->states + 2852; /* [4] */
    float *const EXFULL_ = net->states + 2856; /* [4] */
    float *const EKEYREVOKED_ = net->states + 2860; /* [4] */
    float *const ENOTUNIQ_ = net->states + 2864; /* [4] */
    float *const t_PTRDIFF_MAX_ = net->states + 2868; /* [4] */
    float *const t_S_IROTH_ = net->states + 2872; /* [4] */
    float *const X_OK_ = net->states + 2876; /* [4] */
    float *const INT_LEAST16_MAX_ = net->states + 2880; /* [4] */
    float *const EOPNOTSUPP_ = net->states + 2884; /* [4] */
    float *const d_fileno_ = net->states + 2888; /* [4] */
    float *const ENOTDIR_ = net->states + 2892; /* [4] */
    float *const EMEDIUMTYPE_ = net->states + 2896; /* [4] */
    float *const ino_t_ = net->states + 2900; /* [4] */
    float *const ino64_t_ = net->states + 2904; /* [4] */
    float *const dirent64_ = net->states + 2908; /* [4] */
    float *const t_DT_UNKNOWN_ = net->states + 2912; /* [4] */
    float *const t_DT_FIFO_ = net->states + 2916; /* [4] */
    float *const t_DT_CHR_ = net->states + 2920; /* [4] */
    float *const t_DT_DIR_ = net->states + 2924; /* [4] */
    float *const t_DT_BLK_ = net->states + 2928; /* [4] */
    float *const t_DT_REG_ = net->states + 2932; /* [4] */
    float *const t_DT_LNK_ = net->states + 2936; /* [4] */
    float *const t_DT_SOCK_ = net->states + 2940; /* [4] */
    float *const t_DT_WHT_ = net->states + 2944; /* [4] */
    float *const fdopendir_ = net->states + 2948; /* [4] */
    float *const t_readdir64_ = net->states + 2952; /* [4] */
    float *const t_readdir_r_ = net->states + 2956; /* [4] */
    float *const t_readdir64_r_ = net->states + 2960; /* [4] */
    float *const seekdir_ = net->states + 2964; /* [4] */
    float *const telldir_ = net->states + 2968; /* [4] */
    float *const dirfd_ = net->states + 2972; /* [4] */
    float *const t_scandir_ = net->states + 2976; /* [4] */
    float *const t_scandir64_ = net->states + 2980; /* [4] */
    float *const t_scandirat_ = net->states + 2984; /* [4] */
    float *const t_scandirat64_ = net->states + 2988; /* [4] */
    float *const t_alphasort_ = net->states + 2992; /* [4] */
    float *const t_alphasort64_ = net->states + 2996; /* [4] */
    float *const t_getdirentries_ = net->states + 3000; /* [4] */
    float *const t_getdirentries64_ = net->states + 3004; /* [4] */
    float *const t_versionsort_ = net->states + 3008; /* [4] */
    float *const t_versionsort64_ = net->states + 3012; /* [4] */
    float *const getdents64_ = net->states + 3016; /* [4] */
    float *const t_program_invocation_name_ = net->states + 3020; /* [4] */
    float *const t_program_invocation_short_name_ = net->states + 3024; /* [4] */
    float *const error_t_ = net->states + 3028; /* [4] */
    float *const flock64_ = net->states + 3032; /* [4] */
    float *const iovec_ = net->states + 3036; /* [4] */
    float *const iov_base = net->states + 3040; /* [4] */
    float *const iov_len = net->states + 3044; /* [4] */
    float *const t_F_OWNER_TID_ = net->states + 3048; /* [4] */
    float *const t_F_OWNER_PID_ = net->states + 3052; /* [4] */
    float *const t_F_OWNER_PGRP_ = net->states + 3056; /* [4] */
    float *const t_F_OWNER_GID_ = net->states + 3060; /* [4] */
    float *const f_owner_ex_ = net->states + 3064; /* [4] */
    float *const type = net->states + 3068; /* [4] */
    float *const pid = net->states + 3072; /* [4] */
    float *const file_handle_ = net->states + 3076; /* [4] */
    float *const handle_bytes = net->states + 3080; /* [4] */
    float *const handle_type = net->states + 3084; /* [4] */
    float *const f_handle = net->states + 3088; /* [4] */
    float *const readahead_ = net->states + 3092; /* [4] */
    float *const sync_file_range_ = net->states + 3096; /* [4] */
    float *const vmsplice_ = net->states + 3100; /* [4] */
    float *const splice_ = net->states + 3104; /* [4] */
    float *const tee_ = net->states + 3108; /* [4] */
    float *const t_fallocate_ = net->states + 3112; /* [4] */
    float *const t_fallocate64_ = net->states + 3116; /* [4] */
    float *const name_to_handle_at_ = net->states + 3120; /* [4] */
    float *const open_by_handle_at_ = net->states + 3124; /* [4] */
    float *const off64_t_ = net->states + 3128; /* [4] */
    float *const time_t_ = net->states + 3132; /* [4] */
    float *const timespec_ = net->states + 3136; /* [4] */
    float *const tv_sec = net->states + 3140; /* [4] */
    float *const tv_nsec = net->states + 3144; /* [4] */
    float *const st_atim = net->states + 3148; /* [4] */
    float *const st_mtim = net->states + 3152; /* [4] */
    float *const st_ctim = net->states + 3156; /* [4] */
    float *const stat64_ = net->states + 3160; /* [4] */
    float *const fcntl64_ = net->states + 3164; /* [4] */
    float *const open64_ = net->states + 3168; /* [4] */
    float *const t_openat_ = net->states + 3172; /* [4] */
    float *const t_openat64_ = net->states + 3176; /* [4] */
    float *const creat64_ = net->states + 3180; /* [4] */
    float *const lockf_ = net->states + 3184; /* [4] */
    float *const lockf64_ = net->states + 3188; /* [4] */
    float *const t_posix_fadvise_ = net->states + 3192; /* [4] */
    float *const t_posix_fadvise64_ = net->states + 3196; /* [4] */
    float *const t_posix_fallocate_ = net->states + 3200; /* [4] */
    float *const t_posix_fallocate64_ = net->states + 3204; /* [4] */
    float *const t_FP_INT_UPWARD_ = net->states + 3208; /* [4] */
    float *const t_FP_INT_DOWNWARD_ = net->states + 3212; /* [4] */
    float *const t_FP_INT_TOWARDZERO_ = net->states + 3216; /* [4] */
    float *const t_FP_INT_TONEARESTFROMZERO_ = net->states + 3220; /* [4] */
    float *const t_FP_INT_TONEAREST_ = net->states + 3224; /* [4] */
    float *const sincos_ = net->states + 3228; /* [4] */
    float *const exp10_ = net->states + 3232; /* [4] */
    float *const finite_ = net->states + 3236; /* [4] */
    float *const drem_ = net->states + 3240; /* [4] */
    float *const significand_ = net->states + 3244; /* [4] */
    float *const j0_ = net->states + 3248; /* [4] */
    float *const j1_ = net->states + 3252; /* [4] */
    float *const jn_ = net->states + 3256; /* [4] */
    float *const y0_ = net->states + 3260; /* [4] */
    float *const y1_ = net->states + 3264; /* [4] */
    float *const yn_ = net->states + 3268; /* [4] */
    float *const gamma_ = net->states + 3272; /* [4] */
    float *const lgamma_r_ = net->states + 3276; /* [4] */
    float *const nextdown_ = net->states + 3280; /* [4] */
    float *const nextup_ = net->states + 3284; /* [4] */
    float *const llogb_ = net->states + 3288; /* [4] */
    float *const roundeven_ = net->states + 3292; /* [4] */
    float *const fromfp_ = net->states + 3296; /* [4] */
    float *const ufromfp_ = net->states + 3300; /* [4] */
    float *const fromfpx_ = net->states + 3304; /* [4] */
    float *const ufromfpx_ = net->states + 3308; /* [4] */
    float *const canonicalize_ = net->states + 3312; /* [4] */
    float *const fmaxmag_ = net->states + 3316; /* [4] */
    float *const fminmag_ = net->states + 3320; /* [4] */
    float *const fmaximum_ = net->states + 3324; /* [4] */
    float *const fminimum_ = net->states + 3328; /* [4] */
    float *const fmaximum_num_ = net->states + 3332; /* [4] */
    float *const fminimum_num_ = net->states + 3336; /* [4] */
    float *const fmaximum_mag_ = net->states + 3340; /* [4] */
    float *const fminimum_mag_ = net->states + 3344; /* [4] */
    float *const fmaximum_mag_num_ = net->states + 3348; /* [4] */
    float *const fminimum_mag_num_ = net->states + 3352; /* [4] */
    float *const totalorder_ = net->states + 3356; /* [4] */
    float *const totalordermag_ = net->states + 3360; /* [4] */
    float *const getpayload_ = net->states + 3364; /* [4] */
    float *const setpayload_ = net->states + 3368; /* [4] */
    float *const setpayloadsig_ = net->states + 3372; /* [4] */
    float *const scalb_ = net->states + 3376; /* [4] */
    float *const sincosf_ = net->states + 3380; /* [4] */
    float *const exp10f_ = net->states + 3384; /* [4] */
    float *const t_isinff_ = net->states + 3388; /* [4] */
    float *const finitef_ = net->states + 3392; /* [4] */
    float *const dremf_ = net->states + 3396; /* [4] */
    float *const significandf_ = net->states + 3400; /* [4] */
    float *const t_isnanf_ = net->states + 3404; /* [4] */
    float *const j0f_ = net->states + 3408; /* [4] */
    float *const j1f_ = net->states + 3412; /* [4] */
    float *const jnf_ = net->states + 3416; /* [4] */
    float *const y0f_ = net->states + 3420; /* [4] */
    float *const y1f_ = net->states + 3424; /* [4] */
    float *const ynf_ = net->states + 3428; /* [4] */
    float *const gammaf_ = net->states + 3432; /* [4] */
    float *const lgammaf_r_ = net->states + 3436; /* [4] */
    float *const nextdownf_ = net->states + 3440; /* [4] */
    float *const nextupf_ = net->states + 3444; /* [4] */
    float *const llogbf_ = net->states + 3448; /* [4] */
    float *const roundevenf_ = net->states + 3452; /* [4] */
    float *const fromfpf_ = net->states + 3456; /* [4] */
    float *const ufromfpf_ = net->states + 3460; /* [4] */
    float *const fromfpxf_ = net->states + 3464; /* [4] */
    float *const ufromfpxf_ = net->states + 3468; /* [4] */
    float *const canonicalizef_ = net->states + 3472; /* [4] */
    float *const fmaxmagf_ = net->states + 3476; /* [4] */
    float *const fminmagf_ = net->states + 3480; /* [4] */
    float *const fmaximumf_ = net->states + 3484; /* [4] */
    float *const fminimumf_ = net->states + 3488; /* [4] */
    float *const fmaximum_numf_ = net->states + 3492; /* [4] */
    float *const fminimum_numf_ = net->states + 3496; /* [4] */
    float *const fmaximum_magf_ = net->states + 3500; /* [4] */
    float *const fminimum_magf_ = net->states + 3504; /* [4] */
    float *const fmaximum_mag_numf_ = net->states + 3508; /* [4] */
    float *const fminimum_mag_numf_ = net->states + 3512; /* [4] */
    float *const totalorderf_ = net->states + 3516; /* [4] */
    float *const totalordermagf_ = net->states + 3520; /* [4] */
    float *const getpayloadf_ = net->states + 3524; /* [4] */
    float *const setpayloadf_ = net->states + 3528; /* [4] */
    float *const setpayloadsigf_ = net->states + 3532; /* [4] */
    float *const scalbf_ = net->states + 3536; /* [4] */
    float *const sincosl_ = net->states + 3540; /* [4] */
    float *const exp10l_ = net->states + 3544; /* [4] */
    float *const t_isinfl_ = net->states + 3548; /* [4] */
    float *const finitel_ = net->states + 3552; /* [4] */
    float *const dreml_ = net->states + 3556; /* [4] */
    float *const significandl_ = net->states + 3560; /* [4] */
    float *const t_isnanl_ = net->states + 3564; /* [4] */
    float *const j0l_ = net->states + 3568; /* [4] */
    float *const j1l_ = net->states + 3572; /* [4] */
    float *const jnl_ = net->states + 3576; /* [4] */
    float *const y0l_ = net->states + 3580; /* [4] */
    float *const y1l_ = net->states + 3584; /* [4] */
    float *const ynl_ = net->states + 3588; /* [4] */
    float *const gammal_ = net->states + 3592; /* [4] */
    float *const lgammal_r_ = net->states + 3596; /* [4] */
    float *const nextdownl_ = net->states + 3600; /* [4] */
    float *const nextupl_ = net->states + 3604; /* [4] */
    float *const llogbl_ = net->states + 3608; /* [4] */
    float *const roundevenl_ = net->states + 3612; /* [4] */
    float *const fromfpl_ = net->states + 3616; /* [4] */
    float *const ufromfpl_ = net->states + 3620; /* [4] */
    float *const fromfpxl_ = net->states + 3624; /* [4] */
    float *const ufromfpxl_ = net->states + 3628; /* [4] */
    float *const canonicalizel_ = net->states + 3632; /* [4] */
    float *const fmaxmagl_ = net->states + 3636; /* [4] */
    float *const fminmagl_ = net->states + 3640; /* [4] */
    float *const fmaximuml_ = net->states + 3644; /* [4] */
    float *const fminimuml_ = net->states + 3648; /* [4] */
    float *const fmaximum_numl_ = net->states + 3652; /* [4] */
    float *const fminimum_numl_ = net->states + 3656; /* [4] */
    float *const fmaximum_magl_ = net->states + 3660; /* [4] */
    float *const fminimum_magl_ = net->states + 3664; /* [4] */
    float *const fmaximum_mag_numl_ = net->states + 3668; /* [4] */
    float *const fminimum_mag_numl_ = net->states + 3672; /* [4] */
    float *const totalorderl_ = net->states + 3676; /* [4] */
    float *const totalordermagl_ = net->states + 3680; /* [4] */
    float *const getpayloadl_ = net->states + 3684; /* [4] */
    float *const setpayloadl_ = net->states + 3688; /* [4] */
    float *const setpayloadsigl_ = net->states + 3692; /* [4] */
    float *const scalbl_ = net->states + 3696; /* [4] */
    float *const acosf32_ = net->states + 3700; /* [4] */
    float *const asinf32_ = net->states + 3704; /* [4] */
    float *const atanf32_ = net->states + 3708; /* [4] */
    float *const atan2f32_ = net->states + 3712; /* [4] */
    float *const cosf32_ = net->states + 3716; /* [4] */
    float *const sinf32_ = net->states + 3720; /* [4] */
    float *const tanf32_ = net->states + 3724; /* [4] */
    float *const coshf32_ = net->states + 3728; /* [4] */
    float *const sinhf32_ = net->states + 3732; /* [4] */
    float *const tanhf32_ = net->states + 3736; /* [4] */
    float *const sincosf32_ = net->states + 3740; /* [4] */
    float *const acoshf32_ = net->states + 3744; /* [4] */
    float *const asinhf32_ = net->states + 3748; /* [4] */
    float *const atanhf32_ = net->states + 3752; /* [4] */
    float *const expf32_ = net->states + 3756; /* [4] */
    float *const frexpf32_ = net->states + 3760; /* [4] */
    float *const ldexpf32_ = net->states + 3764; /* [4] */
    float *const logf32_ = net->states + 3768; /* [4] */
    float *const log10f32_ = net->states + 3772; /* [4] */
    float *const modff32_ = net->states + 3776; /* [4] */
    float *const exp10f32_ = net->states + 3780; /* [4] */
    float *const expm1f32_ = net->states + 3784; /* [4] */
    float *const log1pf32_ = net->states + 3788; /* [4] */
    float *const logbf32_ = net->states + 3792; /* [4] */
    float *const exp2f32_ = net->states + 3796; /* [4] */
    float *const log2f32_ = net->states + 3800; /* [4] */
    float *const powf32_ = net->states + 3804; /* [4] */
    float *const sqrtf32_ = net->states + 3808; /* [4] */
    float *const hypotf32_ = net->states + 3812; /* [4] */
    float *const cbrtf32_ = net->states + 3816; /* [4] */
    float *const ceilf32_ = net->states + 3820; /* [4] */
    float *const fabsf32_ = net->states + 3824; /* [4] */
    float *const floorf32_ = net->states + 3828; /* [4] */
    float *const fmodf32_ = net->states + 3832; /* [4] */
    float *const copysignf32_ = net->states + 3836; /* [4] */
    float *const nanf32_ = net->states + 3840; /* [4] */
    float *const j0f32_ = net->states + 3844; /* [4] */
    float *const j1f32_ = net->states + 3848; /* [4] */
    float *const jnf32_ = net->states + 3852; /* [4] */
    float *const y0f32_ = net->states + 3856; /* [4] */
    float *const y1f32_ = net->states + 3860; /* [4] */
    float *const ynf32_ = net->states + 3864; /* [4] */
    float *const erff32_ = net->states + 3868; /* [4] */
    float *const erfcf32_ = net->states + 3872; /* [4] */
    float *const lgammaf32_ = net->states + 3876; /* [4] */
    float *const tgammaf32_ = net->states + 3880; /* [4] */
    float *const lgammaf32_r_ = net->states + 3884; /* [4] */
    float *const rintf32_ = net->states + 3888; /* [4] */
    float *const nextafterf32_ = net->states + 3892; /* [4] */
    float *const nextdownf32_ = net->states + 3896; /* [4] */
    float *const nextupf32_ = net->states + 3900; /* [4] */
    float *const remainderf32_ = net->states + 3904; /* [4] */
    float *const scalbnf32_ = net->states + 3908; /* [4] */
    float *const ilogbf32_ = net->states + 3912; /* [4] */
    float *const llogbf32_ = net->states + 3916; /* [4] */
    float *const scalblnf32_ = net->states + 3920; /* [4] */
    float *const nearbyintf32_ = net->states + 3924; /* [4] */
    float *const roundf32_ = net->states + 3928; /* [4] */
    float *const truncf32_ = net->states + 3932; /* [4] */
    float *const remquof32_ = net->states + 3936; /* [4] */
    float *const lrintf32_ = net->states + 3940; /* [4] */
    float *const llrintf32_ = net->states + 3944; /* [4] */
    float *const lroundf32_ = net->states + 3948; /* [4] */
    float *const llroundf32_ = net->states + 3952; /* [4] */
    float *const fdimf32_ = net->states + 3956; /* [4] */
    float *const fmaxf32_ = net->states + 3960; /* [4] */
    float *const fminf32_ = net->states + 3964; /* [4] */
    float *const fmaf32_ = net->states + 3968; /* [4] */
    float *const roundevenf32_ = net->states + 3972; /* [4] */
    float *const fromfpf32_ = net->states + 3976; /* [4] */
    float *const ufromfpf32_ = net->states + 3980; /* [4] */
    float *const fromfpxf32_ = net->states + 3984; /* [4] */
    float *const ufromfpxf32_ = net->states + 3988; /* [4] */
    float *const canonicalizef32_ = net->states + 3992; /* [4] */
    float *const fmaxmagf32_ = net->states + 3996; /* [4] */
    float *const fminmagf32_ = net->states + 4000; /* [4] */
    float *const fmaximumf32_ = net->states + 4004; /* [4] */
    float *const fminimumf32_ = net->states + 4008; /* [4] */
    float *const fmaximum_numf32_ = net->states + 4012; /* [4] */
    float *const fminimum_numf32_ = net->states + 4016; /* [4] */
    float *const fmaximum_magf32_ = net->states + 4020; /* [4] */
    float *const fminimum_magf32_ = net->states + 4024; /* [4] */
    float *const fmaximum_mag_numf32_ = net->states + 4028; /* [4] */
    float *const fminimum_mag_numf32_ = net->states + 4032; /* [4] */
    float *const totalorderf32_ = net->states + 4036; /* [4] */
    float *const totalordermagf32_ = net->states + 4040; /* [4] */
    float *const getpayloadf32_ = net->states + 4044; /* [4] */
    float *const setpayloadf32_ = net->states + 4048; /* [4] */
    float *const setpayloadsigf32_ = net->states + 4052; /* [4] */
    float *const acosf64_ = net->states + 4056; /* [4] */
    float *const asinf64_ = net->states + 4060; /* [4] */
    float *const atanf64_ = net->states + 4064; /* [4] */
    float *const atan2f64_ = net->states + 4068; /* [4] */
    float *const cosf64_ = net->states + 4072; /* [4] */
    float *const sinf64_ = net->states + 4076; /* [4] */
    float *const tanf64_ = net->states + 4080; /* [4] */
    float *const coshf64_ = net->states + 4084; /* [4] */
    float *const sinhf64_ = net->states + 4088; /* [4] */
    float *const tanhf64_ = net->states + 4092; /* [4] */
    float *const sincosf64_ = net->states + 4096; /* [4] */
    float *const acoshf64_ = net->states + 4100; /* [4] */
    float *const asinhf64_ = net->states + 4104; /* [4] */
    float *const atanhf64_ = net->states + 4108; /* [4] */
    float *const expf64_ = net->states + 4112; /* [4] */
    float *const frexpf64_ = net->states + 4116; /* [4] */
    float *const ldexpf64_ = net->states + 4120; /* [4] */
    float *const logf64_ = net->states + 4124; /* [4] */
    float *const log10f64_ = net->states + 4128; /* [4] */
    float *const modff64_ = net->states + 4132; /* [4] */
    float *const exp10f64_ = net->states + 4136; /* [4] */
    float *const expm1f64_ = net->states + 4140; /* [4] */
    float *const log1pf64_ = net->states + 4144; /* [4] */
    float *const logbf64_ = net->states + 4148; /* [4] */
    float *const exp2f64_ = net->states + 4152; /* [4] */
    float *const log2f64_ = net->states + 4156; /* [4] */
    float *const powf64_ = net->states + 4160; /* [4] */
    float *const sqrtf64_ = net->states + 4164; /* [4] */
    float *const hypotf64_ = net->states + 4168; /* [4] */
    float *const cbrtf64_ = net->states + 4172; /* [4] */
    float *const ceilf64_ = net->states + 4176; /* [4] */
    float *const fabsf64_ = net->states + 4180; /* [4] */
    float *const floorf64_ = net->states + 4184; /* [4] */
    float *const fmodf64_ = net->states + 4188; /* [4] */
    float *const copysignf64_ = net->states + 4192; /* [4] */
    float *const nanf64_ = net->states + 4196; /* [4] */
    float *const j0f64_ = net->states + 4200; /* [4] */
    float *const j1f64_ = net->states + 4204; /* [4] */
    float *const jnf64_ = net->states + 4208; /* [4] */
    float *const y0f64_ = net->states + 4212; /* [4] */
    float *const y1f64_ = net->states + 4216; /* [4] */
    float *const ynf64_ = net->states + 4220; /* [4] */
    float *const erff64_ = net->states + 4224; /* [4] */
    float *const erfcf64_ = net->states + 4228; /* [4] */
    float *const lgammaf64_ = net->states + 4232; /* [4] */
    float *const tgammaf64_ = net->states + 4236; /* [4] */
    float *const lgammaf64_r_ = net->states + 4240; /* [4] */
    float *const rintf64_ = net->states + 4244; /* [4] */
    float *const nextafterf64_ = net->states + 4248; /* [4] */
    float *const nextdownf64_ = net->states + 4252; /* [4] */
    float *const nextupf64_ = net->states + 4256; /* [4] */
    float *const remainderf64_ = net->states + 4260; /* [4] */
    float *const scalbnf64_ = net->states + 4264; /* [4] */
    float *const ilogbf64_ = net->states + 4268; /* [4] */
    float *const llogbf64_ = net->states + 4272; /* [4] */
    float *const scalblnf64_ = net->states + 4276; /* [4] */
    float *const nearbyintf64_ = net->states + 4280; /* [4] */
    float *const roundf64_ = net->states + 4284; /* [4] */
    float *const truncf64_ = net->states + 4288; /* [4] */
    float *const remquof64_ = net->states + 4292; /* [4] */
    float *const lrintf64_ = net->states + 4296; /* [4] */
    float *const llrintf64_ = net->states + 4300; /* [4] */
    float *const lroundf64_ = net->states + 4304; /* [4] */
    float *const llroundf64_ = net->states + 4308; /* [4] */
    float *const fdimf64_ = net->states + 4312; /* [4] */
    float *const fmaxf64_ = net->states + 4316; /* [4] */
    float *const fminf64_ = net->states + 4320; /* [4] */
    float *const fmaf64_ = net->states + 4324; /* [4] */
    float *const roundevenf64_ = net->states + 4328; /* [4] */
    float *const fromfpf64_ = net->states + 4332; /* [4] */
    float *const ufromfpf64_ = net->states + 4336; /* [4] */
    float *const fromfpxf64_ = net->states + 4340; /* [4] */
    float *const ufromfpxf64_ = net->states + 4344; /* [4] */
    float *const canonicalizef64_ = net->states + 4348; /* [4] */
    float *const fmaxmagf64_ = net->states + 4352; /* [4] */
    float *const fminmagf64_ = net->states + 4356; /* [4] */
    float *const fmaximumf64_ = net->states + 4360; /* [4] */
    float *const fminimumf64_ = net->states + 4364; /* [4] */
    float *const fmaximum_numf64_ = net->states + 4368; /* [4] */
    float *const fminimum_numf64_ = net->states + 4372; /* [4] */
    float *const fmaximum_magf64_ = net->states + 4376; /* [4] */
    float *const fminimum_magf64_ = net->states + 4380; /* [4] */
    float *const fmaximum_mag_numf64_ = net->states + 4384; /* [4] */
    float *const fminimum_mag_numf64_ = net->states + 4388; /* [4] */
    float *const totalorderf64_ = net->states + 4392; /* [4] */
    float *const totalordermagf64_ = net->states + 4396; /* [4] */
    float *const getpayloadf64_ = net->states + 4400; /* [4] */
    float *const setpayloadf64_ = net->states + 4404; /* [4] */
    float *const setpayloadsigf64_ = net->states + 4408; /* [4] */
    float *const acosf128_ = net->states + 4412; /* [4] */
    float *const asinf128_ = net->states + 4416; /* [4] */
    float *const atanf128_ = net->states + 4420; /* [4] */
    float *const atan2f128_ = net->states + 4424; /* [4] */
    float *const cosf128_ = net->states + 4428; /* [4] */
    float *const sinf128_ = net->states + 4432; /* [4] */
    float *const tanf128_ = net->states + 4436; /* [4] */
    float *const coshf128_ = net->states + 4440; /* [4] */
    float *const sinhf128_ = net->states + 4444; /* [4] */
    float *const tanhf128_ = net->states + 4448; /* [4] */
    float *const sincosf128_ = net->states + 4452; /* [4] */
    float *const acoshf128_ = net->states + 4456; /* [4] */
    float *const asinhf128_ = net->states + 4460; /* [4] */
    float *const atanhf128_ = net->states + 4464; /* [4] */
    float *const expf128_ = net->states + 4468; /* [4] */
    float *const frexpf128_ = net->states + 4472; /* [4] */
    float *const ldexpf128_ = net->states + 4476; /* [4] */
    float *const logf128_ = net->states + 4480; /* [4] */
    float *const log10f128_ = net->states + 4484; /* [4] */
    float *const modff128_ = net->states + 4488; /* [4] */
    float *const exp10f128_ = net->states + 4492; /* [4] */
    float *const expm1f128_ = net->states + 4496; /* [4] */
    float *const log1pf128_ = net->states + 4500; /* [4] */
    float *const logbf128_ = net->states + 4504; /* [4] */
    float *const exp2f128_ = net->states + 4508; /* [4] */
    float *const log2f128_ = net->states + 4512; /* [4] */
    float *const powf128_ = net->states + 4516; /* [4] */
    float *const sqrtf128_ = net->states + 4520; /* [4] */
    float *const hypotf128_ = net->states + 4524; /* [4] */
    float *const cbrtf128_ = net->states + 4528; /* [4] */
    float *const ceilf128_ = net->states + 4532; /* [4] */
    float *const fabsf128_ = net->states + 4536; /* [4] */
    float *const floorf128_ = net->states + 4540; /* [4] */
    float *const fmodf128_ = net->states + 4544; /* [4] */
    float *const copysignf128_ = net->states + 4548; /* [4] */
    float *const nanf128_ = net->states + 4552; /* [4] */
    float *const j0f128_ = net->states + 4556; /* [4] */
    float *const j1f128_ = net->states + 4560; /* [4] */
    float *const jnf128_ = net->states + 4564; /* [4] */
    float *const y0f128_ = net->states + 4568; /* [4] */
    float *const y1f128_ = net->states + 4572; /* [4] */
    float *const ynf128_ = net->states + 4576; /* [4] */
    float *const erff128_ = net->states + 4580; /* [4] */
    float *const erfcf128_ = net->states + 4584; /* [4] */
    float *const lgammaf128_ = net->states + 4588; /* [4] */
    float *const tgammaf128_ = net->states + 4592; /* [4] */
    float *const lgammaf128_r_ = net->states + 4596; /* [4] */
    float *const rintf128_ = net->states + 4600; /* [4] */
    float *const nextafterf128_ = net->states + 4604; /* [4] */
    float *const nextdownf128_ = net->states + 4608; /* [4] */
    float *const nextupf128_ = net->states + 4612; /* [4] */
    float *const remainderf128_ = net->states + 4616; /* [4] */
    float *const scalbnf128_ = net->states + 4620; /* [4] */
    float *const ilogbf128_ = net->states + 4624; /* [4] */
    float *const llogbf128_ = net->states + 4628; /* [4] */
    float *const scalblnf128_ = net->states + 4632; /* [4] */
    float *const nearbyintf128_ = net->states + 4636; /* [4] */
    float *const roundf128_ = net->states + 4640; /* [4] */
    float *const truncf128_ = net->states + 4644; /* [4] */
    float *const remquof128_ = net->states + 4648; /* [4] */
    float *const lrintf128_ = net->states + 4652; /* [4] */
    float *const llrintf128_ = net->states + 4656; /* [4] */
    float *const lroundf128_ = net->states + 4660; /* [4] */
    float *const llroundf128_ = net->states + 4664; /* [4] */
    float *const fdimf128_ = net->states + 4668; /* [4] */
    float *const fmaxf128_ = net->states + 4672; /* [4] */
    float *const fminf128_ = net->states + 4676; /* [4] */
    float *const fmaf128_ = net->states + 4680; /* [4] */
    float *const roundevenf128_ = net->states + 4684; /* [4] */
    float *const fromfpf128_ = net->states + 4688; /* [4] */
    float *const ufromfpf128_ = net->states + 4692; /* [4] */
    float *const fromfpxf128_ = net->states + 4696; /* [4] */
    float *const ufromfpxf128_ = net->states + 4700; /* [4] */
    float *const canonicalizef128_ = net->states + 4704; /* [4] */
    float *const fmaxmagf128_ = net->states + 4708; /* [4] */
    float *const fminmagf128_ = net->states + 4712; /* [4] */
    float *const fmaximumf128_ = net->states + 4716; /* [4] */
    float *const fminimumf128_ = net->states + 4720; /* [4] */
    float *const fmaximum_numf128_ = net->states + 4724; /* [4] */
    float *const fminimum_numf128_ = net->states + 4728; /* [4] */
    float *const fmaximum_magf128_ = net->states + 4732; /* [4] */
    float *const fminimum_magf128_ = net->states + 4736; /* [4] */
    float *const fmaximum_mag_numf128_ = net->states + 4740; /* [4] */
    float *const fminimum_mag_numf128_ = net->states + 4744; /* [4] */
    float *const totalorderf128_ = net->states + 4748; /* [4] */
    float *const totalordermagf128_ = net->states + 4752; /* [4] */
    float *const getpayloadf128_ = net->states + 4756; /* [4] */
    float *const setpayloadf128_ = net->states + 4760; /* [4] */
    float *const setpayloadsigf128_ = net->states + 4764; /* [4] */
    float *const acosf32x_ = net->states + 4768; /* [4] */
    float *const asinf32x_ = net->states + 4772; /* [4] */
    float *const atanf32x_ = net->states + 4776; /* [4] */
    float *const atan2f32x_ = net->states + 4780; /* [4] */
    float *const cosf32x_ = net->states + 4784; /* [4] */
    float *const sinf32x_ = net->states + 4788; /* [4] */
    float *const tanf32x_ = net->states + 4792; /* [4] */
    float *const coshf32x_ = net->states + 4796; /* [4] */
    float *const sinhf32x_ = net->states + 4800; /* [4] */
    float *const tanhf32x_ = net->states + 4804; /* [4] */
    float *const sincosf32x_ = net->states + 4808; /* [4] */
    float *const acoshf32x_ = net->states + 4812; /* [4] */
    float *const asinhf32x_ = net->states + 4816; /* [4] */
    float *const atanhf32x_ = net->states + 4820; /* [4] */
    float *const expf32x_ = net->states + 4824; /* [4] */
    float *const frexpf32x_ = net->states + 4828; /* [4] */
    float *const ldexpf32x_ = net->states + 4832; /* [4] */
    float *const logf32x_ = net->states + 4836; /* [4] */
    float *const log10f32x_ = net->states + 4840; /* [4] */
    float *const modff32x_ = net->states + 4844; /* [4] */
    float *const exp10f32x_ = net->states + 4848; /* [4] */
    float *const expm1f32x_ = net->states + 4852; /* [4] */
    float *const log1pf32x_ = net->states + 4856; /* [4] */
    float *const logbf32x_ = net->states + 4860; /* [4] */
    float *const exp2f32x_ = net->states + 4864; /* [4] */
    float *const log2f32x_ = net->states + 4868; /* [4] */
    float *const powf32x_ = net->states + 4872; /* [4] */
    float *const sqrtf32x_ = net->states + 4876; /* [4] */
    float *const hypotf32x_ = net->states + 4880; /* [4] */
    float *const cbrtf32x_ = net->states + 4884; /* [4] */
    float *const ceilf32x_ = net->states + 4888; /* [4] */
    float *const fabsf32x_ = net->states + 4892; /* [4] */
    float *const floorf32x_ = net->states + 4896; /* [4] */
    float *const fmodf32x_ = net->states + 4900; /* [4] */
    float *const copysignf32x_ = net->states + 4904; /* [4] */
    float *const nanf32x_ = net->states + 4908; /* [4] */
    float *const j0f32x_ = net->states + 4912; /* [4] */
    float *const j1f32x_ = net->states + 4916; /* [4] */
    float *const jnf32x_ = net->states + 4920; /* [4] */
    float *const y0f32x_ = net->states + 4924; /* [4] */
    float *const y1f32x_ = net->states + 4928; /* [4] */
    float *const ynf32x_ = net->states + 4932; /* [4] */
    float *const erff32x_ = net->states + 4936; /* [4] */
    float *const erfcf32x_ = net->states + 4940; /* [4] */
    float *const lgammaf32x_ = net->states + 4944; /* [4] */
    float *const tgammaf32x_ = net->states + 4948; /* [4] */
    float *const lgammaf32x_r_ = net->states + 4952; /* [4] */
    float *const rintf32x_ = net->states + 4956; /* [4] */
    float *const nextafterf32x_ = net->states + 4960; /* [4] */
    float *const nextdownf32x_ = net->states + 4964; /* [4] */
    float *const nextupf32x_ = net->states + 4968; /* [4] */
    float *const remainderf32x_ = net->states + 4972; /* [4] */
    float *const scalbnf32x_ = net->states + 4976; /* [4] */
    float *const ilogbf32x_ = net->states + 4980; /* [4] */
    float *const llogbf32x_ = net->states + 4984; /* [4] */
    float *const scalblnf32x_ = net->states + 4988; /* [4] */
    float *const nearbyintf32x_ = net->states + 4992; /* [4] */
    float *const roundf32x_ = net->states + 4996; /* [4] */
    float *const truncf32x_ = net->states + 5000; /* [4] */
    float *const remquof32x_ = net->states + 5004; /* [4] */
    float *const lrintf32x_ = net->states + 5008; /* [4] */
    float *const llrintf32x_ = net->states + 5012; /* [4] */
    float *const lroundf32x_ = net->states + 5016; /* [4] */
    float *const llroundf32x_ = net->states + 5020; /* [4] */
    float *const fdimf32x_ = net->states + 5024; /* [4] */
    float *const fmaxf32x_ = net->states + 5028; /* [4] */
    float *const fminf32x_ = net->states + 5032; /* [4] */
    float *const fmaf32x_ = net->states + 5036; /* [4] */
    float *const roundevenf32x_ = net->states + 5040; /* [4] */
    float *const fromfpf32x_ = net->states + 5044; /* [4] */
    float *const ufromfpf32x_ = net->states + 5048; /* [4] */
    float *const fromfpxf32x_ = net->states + 5052; /* [4] */
    float *const ufromfpxf32x_ = net->states + 5056; /* [4] */
    float *const canonicalizef32x_ = net->states + 5060; /* [4] */
    float *const fmaxmagf32x_ = net->states + 5064; /* [4] */
    float *const fminmagf32x_ = net->states + 5068; /* [4] */
    float *const fmaximumf32x_ = net->states + 5072; /* [4] */
    float *const fminimumf32x_ = net->states + 5076; /* [4] */
    float *const fmaximum_numf32x_ = net->states + 5080; /* [4] */
    float *const fminimum_numf32x_ = net->states + 5084; /* [4] */
    float *const fmaximum_magf32x_ = net->states + 5088; /* [4] */
    float *const fminimum_magf32x_ = net->states + 5092; /* [4] */
    float *const fmaximum_mag_numf32x_ = net->states + 5096; /* [4] */
    float *const fminimum_mag_numf32x_ = net->states + 5100; /* [4] */
    float *const totalorderf32x_ = net->states + 5104; /* [4] */
    float *const totalordermagf32x_ = net->states + 5108; /* [4] */
    float *const getpayloadf32x_ = net->states + 5112; /* [4] */
    float *const setpayloadf32x_ = net->states + 5116; /* [4] */
    float *const setpayloadsigf32x_ = net->states + 5120; /* [4] */
    float *const acosf64x_ = net->states + 5124; /* [4] */
    float *const asinf64x_ = net->states + 5128; /* [4] */
    float *const atanf64x_ = net->states + 5132; /* [4] */
    float *const atan2f64x_ = net->states + 5136; /* [4] */
    float *const cosf64x_ = net->states + 5140; /* [4] */
    float *const sinf64x_ = net->states + 5144; /* [4] */
    float *const tanf64x_ = net->states + 5148; /* [4] */
    float *const coshf64x_ = net->states + 5152; /* [4] */
    float *const sinhf64x_ = net->states + 5156; /* [4] */
    float *const tanhf64x_ = net->states + 5160; /* [4] */
    float *const sincosf64x_ = net->states + 5164; /* [4] */
    float *const acoshf64x_ = net->states + 5168; /* [4] */
    float *const asinhf64x_ = net->states + 5172; /* [4] */
    float *const atanhf64x_ = net->states + 5176; /* [4] */
    float *const expf64x_ = net->states + 5180; /* [4] */
    float *const frexpf64x_ = net->states + 5184; /* [4] */
    float *const ldexpf64x_ = net->states + 5188; /* [4] */
    float *const logf64x_ = net->states + 5192; /* [4] */
    float *const log10f64x_ = net->states + 5196; /* [4] */
    float *const modff64x_ = net->states + 5200; /* [4] */
    float *const exp10f64x_ = net->states + 5204; /* [4] */
    float *const expm1f64x_ = net->states + 5208; /* [4] */
    float *const log1pf64x_ = net->states + 5212; /* [4] */
    float *const logbf64x_ = net->states + 5216; /* [4] */
    float *const exp2f64x_ = net->states + 5220; /* [4] */
    float *const log2f64x_ = net->states + 5224; /* [4] */
    float *const powf64x_ = net->states + 5228; /* [4] */
    float *const sqrtf64x_ = net->states + 5232; /* [4] */
    float *const hypotf64x_ = net->states + 5236; /* [4] */
    float *const cbrtf64x_ = net->states + 5240; /* [4] */
    float *const ceilf64x_ = net->states + 5244; /* [4] */
    float *const fabsf64x_ = net->states + 5248; /* [4] */
    float *const floorf64x_ = net->states + 5252; /* [4] */
    float *const fmodf64x_ = net->states + 5256; /* [4] */
    float *const copysignf64x_ = net->states + 5260; /* [4] */
    float *const nanf64x_ = net->states + 5264; /* [4] */
    float *const j0f64x_ = net->states + 5268; /* [4] */
    float *const j1f64x_ = net->states + 5272; /* [4] */
    float *const jnf64x_ = net->states + 5276; /* [4] */
    float *const y0f64x_ = net->states + 5280; /* [4] */
    float *const y1f64x_ = net->states + 5284; /* [4] */
    float *const ynf64x_ = net->states + 5288; /* [4] */
    float *const erff64x_ = net->states + 5292; /* [4] */
    float *const erfcf64x_ = net->states + 5296; /* [4] */
    float *const lgammaf64x_ = net->states + 5300; /* [4] */
    float *const tgammaf64x_ = net->states + 5304; /* [4] */
    float *const lgammaf64x_r_ = net->states + 5308; /* [4] */
    float *const rintf64x_ = net->states + 5312; /* [4] */
    float *const nextafterf64x_ = net->states + 5316; /* [4] */
    float *const nextdownf64x_ = net->states + 5320; /* [4] */
    float *const nextupf64x_ = net->states + 5324; /* [4] */
    float *const remainderf64x_ = net->states + 5328; /* [4] */
    float *const scalbnf64x_ = net->states + 5332; /* [4] */
    float *const ilogbf64x_ = net->states + 5336; /* [4] */
    float *const llogbf64x_ = net->states + 5340; /* [4] */
    float *const scalblnf64x_ = net->states + 5344; /* [4] */
    float *const nearbyintf64x_ = net->states + 5348; /* [4] */
    float *const roundf64x_ = net->states + 5352; /* [4] */
    float *const truncf64x_ = net->states + 5356; /* [4] */
    float *const remquof64x_ = net->states + 5360; /* [4] */
    float *const lrintf64x_ = net->states + 5364; /* [4] */
    float *const llrintf64x_ = net->states + 5368; /* [4] */
    float *const lroundf64x_ = net->states + 5372; /* [4] */
    float *const llroundf64x_ = net->states + 5376; /* [4] */
    float *const fdimf64x_ = net->states + 5380; /* [4] */
    float *const fmaxf64x_ = net->states + 5384; /* [4] */
    float *const fminf64x_ = net->states + 5388; /* [4] */
    float *const fmaf64x_ = net->states + 5392; /* [4] */
    float *const roundevenf64x_ = net->states + 5396; /* [4] */
    float *const fromfpf64x_ = net->states + 5400; /* [4] */
    float *const ufromfpf64x_ = net->states + 5404; /* [4] */
    float *const fromfpxf64x_ = net->states + 5408; /* [4] */
    float *const ufromfpxf64x_ = net->states + 5412; /* [4] */
    float *const canonicalizef64x_ = net->states + 5416; /* [4] */
    float *const fmaxmagf64x_ = net->states + 5420; /* [4] */
    float *const fminmagf64x_ = net->states + 5424; /* [4] */
    float *const fmaximumf64x_ = net->states + 5428; /* [4] */
    float *const fminimumf64x_ = net->states + 5432; /* [4] */
    float *const fmaximum_numf64x_ = net->states + 5436; /* [4] */
    float *const fminimum_numf64x_ = net->states + 5440; /* [4] */
    float *const fmaximum_magf64x_ = net->states + 5444; /* [4] */
    float *const fminimum_magf64x_ = net->states + 5448; /* [4] */
    float *const fmaximum_mag_numf64x_ = net->states + 5452; /* [4] */
    float *const fminimum_mag_numf64x_ = net->states + 5456; /* [4] */
    float *const totalorderf64x_ = net->states + 5460; /* [4] */
    float *const totalordermagf64x_ = net->states + 5464; /* [4] */
    float *const getpayloadf64x_ = net->states + 5468; /* [4] */
    float *const setpayloadf64x_ = net->states + 5472; /* [4] */
    float *const setpayloadsigf64x_ = net->states + 5476; /* [4] */
    float *const fadd_ = net->states + 5480; /* [4] */
    float *const fdiv_ = net->states + 5484; /* [4] */
    float *const ffma_ = net->states + 5488; /* [4] */
    float *const fmul_ = net->states + 5492; /* [4] */
    float *const fsqrt_ = net->states + 5496; /* [4] */
    float *const fsub_ = net->states + 5500; /* [4] */
    float *const faddl_ = net->states + 5504; /* [4] */
    float *const fdivl_ = net->states + 5508; /* [4] */
    float *const ffmal_ = net->states + 5512; /* [4] */
    float *const fmull_ = net->states + 5516; /* [4] */
    float *const fsqrtl_ = net->states + 5520; /* [4] */
    float *const fsubl_ = net->states + 5524; /* [4] */
    float *const daddl_ = net->states + 5528; /* [4] */
    float *const ddivl_ = net->states + 5532; /* [4] */
    float *const dfmal_ = net->states + 5536; /* [4] */
    float *const dmull_ = net->states + 5540; /* [4] */
    float *const dsqrtl_ = net->states + 5544; /* [4] */
    float *const dsubl_ = net->states + 5548; /* [4] */
    float *const t_f32addf32x_ = net->states + 5552; /* [4] */
    float *const t_f32divf32x_ = net->states + 5556; /* [4] */
    float *const t_f32fmaf32x_ = net->states + 5560; /* [4] */
    float *const t_f32mulf32x_ = net->states + 5564; /* [4] */
    float *const t_f32sqrtf32x_ = net->states + 5568; /* [4] */
    float *const t_f32subf32x_ = net->states + 5572; /* [4] */
    float *const t_f32addf64_ = net->states + 5576; /* [4] */
    float *const t_f32divf64_ = net->states + 5580; /* [4] */
    float *const t_f32fmaf64_ = net->states + 5584; /* [4] */
    float *const t_f32mulf64_ = net->states + 5588; /* [4] */
    float *const t_f32sqrtf64_ = net->states + 5592; /* [4] */
    float *const t_f32subf64_ = net->states + 5596; /* [4] */
    float *const t_f32addf64x_ = net->states + 5600; /* [4] */
    float *const t_f32divf64x_ = net->states + 5604; /* [4] */
    float *const t_f32fmaf64x_ = net->states + 5608; /* [4] */
    float *const t_f32mulf64x_ = net->states + 5612; /* [4] */
    float *const t_f32sqrtf64x_ = net->states + 5616; /* [4] */
    float *const t_f32subf64x_ = net->states + 5620; /* [4] */
    float *const t_f32addf128_ = net->states + 5624; /* [4] */
    float *const t_f32divf128_ = net->states + 5628; /* [4] */
    float *const t_f32fmaf128_ = net->states + 5632; /* [4] */
    float *const t_f32mulf128_ = net->states + 5636; /* [4] */
    float *const t_f32sqrtf128_ = net->states + 5640; /* [4] */
    float *const t_f32subf128_ = net->states + 5644; /* [4] */
    float *const t_f32xaddf64_ = net->states + 5648; /* [4] */
    float *const t_f32xdivf64_ = net->states + 5652; /* [4] */
    float *const t_f32xfmaf64_ = net->states + 5656; /* [4] */
    float *const t_f32xmulf64_ = net->states + 5660; /* [4] */
    float *const t_f32xsqrtf64_ = net->states + 5664; /* [4] */
    float *const t_f32xsubf64_ = net->states + 5668; /* [4] */
    float *const t_f32xaddf64x_ = net->states + 5672; /* [4] */
    float *const t_f32xdivf64x_ = net->states + 5676; /* [4] */
    float *const t_f32xfmaf64x_ = net->states + 5680; /* [4] */
    float *const t_f32xmulf64x_ = net->states + 5684; /* [4] */
    float *const t_f32xsqrtf64x_ = net->states + 5688; /* [4] */
    float *const t_f32xsubf64x_ = net->states + 5692; /* [4] */
    float *const t_f32xaddf128_ = net->states + 5696; /* [4] */
    float *const t_f32xdivf128_ = net->states + 5700; /* [4] */
    float *const t_f32xfmaf128_ = net->states + 5704; /* [4] */
    float *const t_f32xmulf128_ = net->states + 5708; /* [4] */
    float *const t_f32xsqrtf128_ = net->states + 5712; /* [4] */
    float *const t_f32xsubf128_ = net->states + 5716; /* [4] */
    float *const t_f64addf64x_ = net->states + 5720; /* [4] */
    float *const t_f64divf64x_ = net->states + 5724; /* [4] */
    float *const t_f64fmaf64x_ = net->states + 5728; /* [4] */
    float *const t_f64mulf64x_ = net->states + 5732; /* [4] */
    float *const t_f64sqrtf64x_ = net->states + 5736; /* [4] */
    float *const t_f64subf64x_ = net->states + 5740; /* [4] */
    float *const t_f64addf128_ = net->states + 5744; /* [4] */
    float *const t_f64divf128_ = net->states + 5748; /* [4] */
    float *const t_f64fmaf128_ = net->states + 5752; /* [4] */
    float *const t_f64mulf128_ = net->states + 5756; /* [4] */
    float *const t_f64sqrtf128_ = net->states + 5760; /* [4] */
    float *const t_f64subf128_ = net->states + 5764; /* [4] */
    float *const t_f64xaddf128_ = net->states + 5768; /* [4] */
    float *const t_f64xdivf128_ = net->states + 5772; /* [4] */
    float *const t_f64xfmaf128_ = net->states + 5776; /* [4] */
    float *const t_f64xmulf128_ = net->states + 5780; /* [4] */
    float *const t_f64xsqrtf128_ = net->states + 5784; /* [4] */
    float *const t_f64xsubf128_ = net->states + 5788; /* [4] */
    float *const signgam_ = net->states + 5792; /* [4] */
    float *const cookie_read_function_t_ = net->states + 5796; /* [4] */
    float *const cookie_write_function_t_ = net->states + 5800; /* [4] */
    float *const cookie_seek_function_t_ = net->states + 5804; /* [4] */
    float *const cookie_close_function_t_ = net->states + 5808; /* [4] */
    float *const seek = net->states + 5812; /* [4] */
    float *const cookie_io_functions_t_ = net->states + 5816; /* [4] */
    float *const fpos64_t_ = net->states + 5820; /* [4] */
    float *const t_renameat_ = net->states + 5824; /* [4] */
    float *const t_renameat2_ = net->states + 5828; /* [4] */
    float *const t_tmpfile64_ = net->states + 5832; /* [4] */
    float *const t_tmpnam_r_ = net->states + 5836; /* [4] */
    float *const tempnam_ = net->states + 5840; /* [4] */
    float *const t_fflush_unlocked_ = net->states + 5844; /* [4] */
    float *const fcloseall_ = net->states + 5848; /* [4] */
    float *const fopen64_ = net->states + 5852; /* [4] */
    float *const t_freopen64_ = net->states + 5856; /* [4] */
    float *const fdopen_ = net->states + 5860; /* [4] */
    float *const fopencookie_ = net->states + 5864; /* [4] */
    float *const fmemopen_ = net->states + 5868; /* [4] */
    float *const open_memstream_ = net->states + 5872; /* [4] */
    float *const setbuffer_ = net->states + 5876; /* [4] */
    float *const setlinebuf_ = net->states + 5880; /* [4] */
    float *const vasprintf_ = net->states + 5884; /* [4] */
    float *const asprintf_ = net->states + 5888; /* [4] */
    float *const vdprintf_ = net->states + 5892; /* [4] */
    float *const dprintf_ = net->states + 5896; /* [4] */
    float *const getc_unlocked_ = net->states + 5900; /* [4] */
    float *const t_getchar_unlocked_ = net->states + 5904; /* [4] */
    float *const t_fgetc_unlocked_ = net->states + 5908; /* [4] */
    float *const t_fputc_unlocked_ = net->states + 5912; /* [4] */
    float *const putc_unlocked_ = net->states + 5916; /* [4] */
    float *const t_putchar_unlocked_ = net->states + 5920; /* [4] */
    float *const getw_ = net->states + 5924; /* [4] */
    float *const putw_ = net->states + 5928; /* [4] */
    float *const t_fgets_unlocked_ = net->states + 5932; /* [4] */
    float *const getdelim_ = net->states + 5936; /* [4] */
    float *const getline_ = net->states + 5940; /* [4] */
    float *const t_fputs_unlocked_ = net->states + 5944; /* [4] */
    float *const t_fread_unlocked_ = net->states + 5948; /* [4] */
    float *const t_fwrite_unlocked_ = net->states + 5952; /* [4] */
    float *const t_fseeko_ = net->states + 5956; /* [4] */
    float *const t_ftello_ = net->states + 5960; /* [4] */
    float *const t_fseeko64_ = net->states + 5964; /* [4] */
    float *const t_ftello64_ = net->states + 5968; /* [4] */
    float *const t_fgetpos64_ = net->states + 5972; /* [4] */
    float *const t_fsetpos64_ = net->states + 5976; /* [4] */
    float *const t_clearerr_unlocked_ = net->states + 5980; /* [4] */
    float *const t_feof_unlocked_ = net->states + 5984; /* [4] */
    float *const t_ferror_unlocked_ = net->states + 5988; /* [4] */
    float *const t_fileno_ = net->states + 5992; /* [4] */
    float *const t_fileno_unlocked_ = net->states + 5996; /* [4] */
    float *const pclose_ = net->states + 6000; /* [4] */
    float *const popen_ = net->states + 6004; /* [4] */
    float *const ctermid_ = net->states + 6008; /* [4] */
    float *const cuserid_ = net->states + 6012; /* [4] */
    float *const t_obstack_ = net->states + 6016; /* [4] */
    float *const t_obstack_printf_ = net->states + 6020; /* [4] */
    float *const t_obstack_vprintf_ = net->states + 6024; /* [4] */
    float *const flockfile_ = net->states + 6028; /* [4] */
    float *const ftrylockfile_ = net->states + 6032; /* [4] */
    float *const funlockfile_ = net->states + 6036; /* [4] */
    float *const t_strtof32_ = net->states + 6040; /* [4] */
    float *const t_strtof64_ = net->states + 6044; /* [4] */
    float *const t_strtof128_ = net->states + 6048; /* [4] */
    float *const t_strtof32x_ = net->states + 6052; /* [4] */
    float *const t_strtof64x_ = net->states + 6056; /* [4] */
    float *const strtoq_ = net->states + 6060; /* [4] */
    float *const strtouq_ = net->states + 6064; /* [4] */
    float *const t_strfromd_ = net->states + 6068; /* [4] */
    float *const t_strfromf_ = net->states + 6072; /* [4] */
    float *const t_strfroml_ = net->states + 6076; /* [4] */
    float *const t_strfromf32_ = net->states + 6080; /* [4] */
    float *const t_strfromf64_ = net->states + 6084; /* [4] */
    float *const t_strfromf128_ = net->states + 6088; /* [4] */
    float *const t_strfromf32x_ = net->states + 6092; /* [4] */
    float *const t_strfromf64x_ = net->states + 6096; /* [4] */
    float *const locale_t_ = net->states + 6100; /* [4] */
    float *const t_strtol_l_ = net->states + 6104; /* [4] */
    float *const t_strtoul_l_ = net->states + 6108; /* [4] */
    float *const t_strtoll_l_ = net->states + 6112; /* [4] */
    float *const t_strtoull_l_ = net->states + 6116; /* [4] */
    float *const t_strtod_l_ = net->states + 6120; /* [4] */
    float *const t_strtof_l_ = net->states + 6124; /* [4] */
    float *const t_strtold_l_ = net->states + 6128; /* [4] */
    float *const t_strtof32_l_ = net->states + 6132; /* [4] */
    float *const t_strtof64_l_ = net->states + 6136; /* [4] */
    float *const t_strtof128_l_ = net->states + 6140; /* [4] */
    float *const t_strtof32x_l_ = net->states + 6144; /* [4] */
    float *const t_strtof64x_l_ = net->states + 6148; /* [4] */
    float *const l64a_ = net->states + 6152; /* [4] */
    float *const a64l_ = net->states + 6156; /* [4] */
    float *const u_char_ = net->states + 6160; /* [4] */
    float *const u_short_ = net->states + 6164; /* [4] */
    float *const u_int_ = net->states + 6168; /* [4] */
    float *const u_long_ = net->states + 6172; /* [4] */
    float *const quad_t_ = net->states + 6176; /* [4] */
    float *const u_quad_t_ = net->states + 6180; /* [4] */
    float *const fsid_t_ = net->states + 6184; /* [4] */
    float *const loff_t_ = net->states + 6188; /* [4] */
    float *const dev_t_ = net->states + 6192; /* [4] */
    float *const gid_t_ = net->states + 6196; /* [4] */
    float *const nlink_t_ = net->states + 6200; /* [4] */
    float *const uid_t_ = net->states + 6204; /* [4] */
    float *const id_t_ = net->states + 6208; /* [4] */
    float *const daddr_t_ = net->states + 6212; /* [4] */
    float *const caddr_t_ = net->states + 6216; /* [4] */
    float *const key_t_ = net->states + 6220; /* [4] */
    float *const clock_t_ = net->states + 6224; /* [4] */
    float *const clockid_t_ = net->states + 6228; /* [4] */
    float *const timer_t_ = net->states + 6232; /* [4] */
    float *const useconds_t_ = net->states + 6236; /* [4] */
    float *const suseconds_t_ = net->states + 6240; /* [4] */
    float *const ulong_ = net->states + 6244; /* [4] */
    float *const ushort_ = net->states + 6248; /* [4] */
    float *const uint_ = net->states + 6252; /* [4] */
    float *const u_int8_t_ = net->states + 6256; /* [4] */
    float *const u_int16_t_ = net->states + 6260; /* [4] */
    float *const u_int32_t_ = net->states + 6264; /* [4] */
    float *const u_int64_t_ = net->states + 6268; /* [4] */
    float *const register_t_ = net->states + 6272; /* [4] */
    float *const static_ = net->states + 6276; /* [4] */
    float *const sigset_t_ = net->states + 6280; /* [4] */
    float *const timeval_ = net->states + 6284; /* [4] */
    float *const tv_usec = net->states + 6288; /* [4] */
    float *const fds_bits = net->states + 6292; /* [4] */
    float *const fd_set_ = net->states + 6296; /* [4] */
    float *const fd_mask_ = net->states + 6300; /* [4] */
    float *const select_ = net->states + 6304; /* [4] */
    float *const pselect_ = net->states + 6308; /* [4] */
    float *const blksize_t_ = net->states + 6312; /* [4] */
    float *const blkcnt_t_ = net->states + 6316; /* [4] */
    float *const fsblkcnt_t_ = net->states + 6320; /* [4] */
    float *const fsfilcnt_t_ = net->states + 6324; /* [4] */
    float *const blkcnt64_t_ = net->states + 6328; /* [4] */
    float *const fsblkcnt64_t_ = net->states + 6332; /* [4] */
    float *const fsfilcnt64_t_ = net->states + 6336; /* [4] */
    float *const pthread_t_ = net->states + 6340; /* [4] */
    float *const pthread_mutexattr_t_ = net->states + 6344; /* [4] */
    float *const pthread_condattr_t_ = net->states + 6348; /* [4] */
    float *const pthread_key_t_ = net->states + 6352; /* [4] */
    float *const pthread_once_t_ = net->states + 6356; /* [4] */
    float *const pthread_attr_t_ = net->states + 6360; /* [4] */
    float *const pthread_mutex_t_ = net->states + 6364; /* [4] */
    float *const pthread_cond_t_ = net->states + 6368; /* [4] */
    float *const pthread_rwlock_t_ = net->states + 6372; /* [4] */
    float *const pthread_rwlockattr_t_ = net->states + 6376; /* [4] */
    float *const volatile_ = net->states + 6380; /* [4] */
    float *const pthread_spinlock_t_ = net->states + 6384; /* [4] */
    float *const pthread_barrier_t_ = net->states + 6388; /* [4] */
    float *const pthread_barrierattr_t_ = net->states + 6392; /* [4] */
    float *const random_ = net->states + 6396; /* [4] */
    float *const t_srandom_ = net->states + 6400; /* [4] */
    float *const t_initstate_ = net->states + 6404; /* [4] */
    float *const t_setstate_ = net->states + 6408; /* [4] */
    float *const random_data_ = net->states + 6412; /* [4] */
    float *const fptr = net->states + 6416; /* [4] */
    float *const rptr = net->states + 6420; /* [4] */
    float *const rand_type = net->states + 6424; /* [4] */
    float *const rand_deg = net->states + 6428; /* [4] */
    float *const rand_sep = net->states + 6432; /* [4] */
    float *const end_ptr = net->states + 6436; /* [4] */
    float *const random_r_ = net->states + 6440; /* [4] */
    float *const t_srandom_r_ = net->states + 6444; /* [4] */
    float *const t_initstate_r_ = net->states + 6448; /* [4] */
    float *const t_setstate_r_ = net->states + 6452; /* [4] */
    float *const rand_r_ = net->states + 6456; /* [4] */
    float *const t_drand48_ = net->states + 6460; /* [4] */
    float *const t_erand48_ = net->states + 6464; /* [4] */
    float *const t_lrand48_ = net->states + 6468; /* [4] */
    float *const t_nrand48_ = net->states + 6472; /* [4] */
    float *const t_mrand48_ = net->states + 6476; /* [4] */
    float *const t_jrand48_ = net->states + 6480; /* [4] */
    float *const t_srand48_ = net->states + 6484; /* [4] */
    float *const t_seed48_ = net->states + 6488; /* [4] */
    float *const t_lcong48_ = net->states + 6492; /* [4] */
    float *const t_drand48_data_ = net->states + 6496; /* [4] */
    float *const t_drand48_r_ = net->states + 6500; /* [4] */
    float *const t_erand48_r_ = net->states + 6504; /* [4] */
    float *const t_lrand48_r_ = net->states + 6508; /* [4] */
    float *const t_nrand48_r_ = net->states + 6512; /* [4] */
    float *const t_mrand48_r_ = net->states + 6516; /* [4] */
    float *const t_jrand48_r_ = net->states + 6520; /* [4] */
    float *const t_srand48_r_ = net->states + 6524; /* [4] */
    float *const t_seed48_r_ = net->states + 6528; /* [4] */
    float *const t_lcong48_r_ = net->states + 6532; /* [4] */
    float *const t_arc4random_ = net->states + 6536; /* [4] */
    float *const t_arc4random_buf_ = net->states + 6540; /* [4] */
    float *const t_arc4random_uniform_ = net->states + 6544; /* [4] */
    float *const reallocarray_ = net->states + 6548; /* [4] */
    float *const alloca_ = net->states + 6552; /* [4] */
    float *const valloc_ = net->states + 6556; /* [4] */
    float *const posix_memalign_ = net->states + 6560; /* [4] */
    float *const aligned_alloc_ = net->states + 6564; /* [4] */
    float *const at_quick_exit_ = net->states + 6568; /* [4] */
    float *const on_exit_ = net->states + 6572; /* [4] */
    float *const quick_exit_ = net->states + 6576; /* [4] */
    float *const secure_getenv_ = net->states + 6580; /* [4] */
    float *const putenv_ = net->states + 6584; /* [4] */
    float *const setenv_ = net->states + 6588; /* [4] */
    float *const unsetenv_ = net->states + 6592; /* [4] */
    float *const clearenv_ = net->states + 6596; /* [4] */
    float *const mktemp_ = net->states + 6600; /* [4] */
    float *const t_mkstemp_ = net->states + 6604; /* [4] */
    float *const t_mkstemp64_ = net->states + 6608; /* [4] */
    float *const t_mkstemps_ = net->states + 6612; /* [4] */
    float *const t_mkstemps64_ = net->states + 6616; /* [4] */
    float *const mkdtemp_ = net->states + 6620; /* [4] */
    float *const t_mkostemp_ = net->states + 6624; /* [4] */
    float *const t_mkostemp64_ = net->states + 6628; /* [4] */
    float *const t_mkostemps_ = net->states + 6632; /* [4] */
    float *const t_mkostemps64_ = net->states + 6636; /* [4] */
    float *const canonicalize_file_name_ = net->states + 6640; /* [4] */
    float *const realpath_ = net->states + 6644; /* [4] */
    float *const comparison_fn_t_ = net->states + 6648; /* [4] */
    float *const t_qsort_r_ = net->states + 6652; /* [4] */
    float *const t_ecvt_ = net->states + 6656; /* [4] */
    float *const t_fcvt_ = net->states + 6660; /* [4] */
    float *const gcvt_ = net->states + 6664; /* [4] */
    float *const t_qecvt_ = net->states + 6668; /* [4] */
    float *const t_qfcvt_ = net->states + 6672; /* [4] */
    float *const qgcvt_ = net->states + 6676; /* [4] */
    float *const t_ecvt_r_ = net->states + 6680; /* [4] */
    float *const t_fcvt_r_ = net->states + 6684; /* [4] */
    float *const t_qecvt_r_ = net->states + 6688; /* [4] */
    float *const t_qfcvt_r_ = net->states + 6692; /* [4] */
    float *const rpmatch_ = net->states + 6696; /* [4] */
    float *const getsubopt_ = net->states + 6700; /* [4] */
    float *const posix_openpt_ = net->states + 6704; /* [4] */
    float *const grantpt_ = net->states + 6708; /* [4] */
    float *const unlockpt_ = net->states + 6712; /* [4] */
    float *const t_ptsname_ = net->states + 6716; /* [4] */
    float *const t_ptsname_r_ = net->states + 6720; /* [4] */
    float *const getpt_ = net->states + 6724; /* [4] */
    float *const getloadavg_ = net->states + 6728; /* [4] */
    float *const memccpy_ = net->states + 6732; /* [4] */
    float *const rawmemchr_ = net->states + 6736; /* [4] */
    float *const memrchr_ = net->states + 6740; /* [4] */
    float *const t_strcoll_l_ = net->states + 6744; /* [4] */
    float *const t_strxfrm_l_ = net->states + 6748; /* [4] */
    float *const t_strdup_ = net->states + 6752; /* [4] */
    float *const t_strndup_ = net->states + 6756; /* [4] */
    float *const strchrnul_ = net->states + 6760; /* [4] */
    float *const t_strtok_r_ = net->states + 6764; /* [4] */
    float *const strcasestr_ = net->states + 6768; /* [4] */
    float *const memmem_ = net->states + 6772; /* [4] */
    float *const mempcpy_ = net->states + 6776; /* [4] */
    float *const strnlen_ = net->states + 6780; /* [4] */
    float *const t_strerror_r_ = net->states + 6784; /* [4] */
    float *const t_strerrordesc_np_ = net->states + 6788; /* [4] */
    float *const t_strerrorname_np_ = net->states + 6792; /* [4] */
    float *const t_strerror_l_ = net->states + 6796; /* [4] */
    float *const bcmp_ = net->states + 6800; /* [4] */
    float *const bcopy_ = net->states + 6804; /* [4] */
    float *const bzero_ = net->states + 6808; /* [4] */
    float *const index_ = net->states + 6812; /* [4] */
    float *const rindex_ = net->states + 6816; /* [4] */
    float *const ffs_ = net->states + 6820; /* [4] */
    float *const ffsl_ = net->states + 6824; /* [4] */
    float *const ffsll_ = net->states + 6828; /* [4] */
    float *const t_strcasecmp_ = net->states + 6832; /* [4] */
    float *const t_strncasecmp_ = net->states + 6836; /* [4] */
    float *const t_strcasecmp_l_ = net->states + 6840; /* [4] */
    float *const t_strncasecmp_l_ = net->states + 6844; /* [4] */
    float *const explicit_bzero_ = net->states + 6848; /* [4] */
    float *const strsep_ = net->states + 6852; /* [4] */
    float *const strsignal_ = net->states + 6856; /* [4] */
    float *const sigabbrev_np_ = net->states + 6860; /* [4] */
    float *const sigdescr_np_ = net->states + 6864; /* [4] */
    float *const stpcpy_ = net->states + 6868; /* [4] */
    float *const stpncpy_ = net->states + 6872; /* [4] */
    float *const strverscmp_ = net->states + 6876; /* [4] */
    float *const strfry_ = net->states + 6880; /* [4] */
    float *const memfrob_ = net->states + 6884; /* [4] */
    float *const basename_ = net->states + 6888; /* [4] */
    float *const fstat64_ = net->states + 6892; /* [4] */
    float *const t_fstatat_ = net->states + 6896; /* [4] */
    float *const t_fstatat64_ = net->states + 6900; /* [4] */
    float *const lstat_ = net->states + 6904; /* [4] */
    float *const lstat64_ = net->states + 6908; /* [4] */
    float *const lchmod_ = net->states + 6912; /* [4] */
    float *const fchmod_ = net->states + 6916; /* [4] */
    float *const fchmodat_ = net->states + 6920; /* [4] */
    float *const getumask_ = net->states + 6924; /* [4] */
    float *const mkdirat_ = net->states + 6928; /* [4] */
    float *const t_mknod_ = net->states + 6932; /* [4] */
    float *const t_mknodat_ = net->states + 6936; /* [4] */
    float *const t_mkfifoat_ = net->states + 6940; /* [4] */
    float *const utimensat_ = net->states + 6944; /* [4] */
    float *const futimens_ = net->states + 6948; /* [4] */
    float *const val = net->states + 6952; /* [4] */
    float *const statx_timestamp_ = net->states + 6956; /* [4] */
    float *const statx_ = net->states + 6960; /* [4] */
    float *const stx_mask = net->states + 6964; /* [4] */
    float *const stx_blksize = net->states + 6968; /* [4] */
    float *const stx_attributes = net->states + 6972; /* [4] */
    float *const stx_nlink = net->states + 6976; /* [4] */
    float *const stx_uid = net->states + 6980; /* [4] */
    float *const stx_gid = net->states + 6984; /* [4] */
    float *const stx_mode = net->states + 6988; /* [4] */
    float *const stx_ino = net->states + 6992; /* [4] */
    float *const stx_size = net->states + 6996; /* [4] */
    float *const stx_blocks = net->states + 7000; /* [4] */
    float *const stx_attributes_mask = net->states + 7004; /* [4] */
    float *const stx_atime = net->states + 7008; /* [4] */
    float *const stx_btime = net->states + 7012; /* [4] */
    float *const stx_ctime = net->states + 7016; /* [4] */
    float *const stx_mtime = net->states + 7020; /* [4] */
    float *const stx_rdev_major = net->states + 7024; /* [4] */
    float *const stx_rdev_minor = net->states + 7028; /* [4] */
    float *const stx_dev_major = net->states + 7032; /* [4] */
    float *const stx_dev_minor = net->states + 7036; /* [4] */
    float *const stx_mnt_id = net->states + 7040; /* [4] */
    float *const stx_dio_mem_align = net->states + 7044; /* [4] */
    float *const stx_dio_offset_align = net->states + 7048; /* [4] */
    float *const socklen_t_ = net->states + 7052; /* [4] */
    float *const euidaccess_ = net->states + 7056; /* [4] */
    float *const eaccess_ = net->states + 7060; /* [4] */
    float *const execveat_ = net->states + 7064; /* [4] */
    float *const faccessat_ = net->states + 7068; /* [4] */
    float *const lseek64_ = net->states + 7072; /* [4] */
    float *const closefrom_ = net->states + 7076; /* [4] */
    float *const t_pread_ = net->states + 7080; /* [4] */
    float *const t_pwrite_ = net->states + 7084; /* [4] */
    float *const t_pread64_ = net->states + 7088; /* [4] */
    float *const t_pwrite64_ = net->states + 7092; /* [4] */
    float *const pipe2_ = net->states + 7096; /* [4] */
    float *const ualarm_ = net->states + 7100; /* [4] */
    float *const usleep_ = net->states + 7104; /* [4] */
    float *const fchown_ = net->states + 7108; /* [4] */
    float *const lchown_ = net->states + 7112; /* [4] */
    float *const fchownat_ = net->states + 7116; /* [4] */
    float *const fchdir_ = net->states + 7120; /* [4] */
    float *const get_current_dir_name_ = net->states + 7124; /* [4] */
    float *const getwd_ = net->states + 7128; /* [4] */
    float *const dup3_ = net->states + 7132; /* [4] */
    float *const environ_ = net->states + 7136; /* [4] */
    float *const fexecve_ = net->states + 7140; /* [4] */
    float *const execvpe_ = net->states + 7144; /* [4] */
    float *const nice_ = net->states + 7148; /* [4] */
    float *const confstr_ = net->states + 7152; /* [4] */
    float *const getpgid_ = net->states + 7156; /* [4] */
    float *const setpgrp_ = net->states + 7160; /* [4] */
    float *const getsid_ = net->states + 7164; /* [4] */
    float *const group_member_ = net->states + 7168; /* [4] */
    float *const setreuid_ = net->states + 7172; /* [4] */
    float *const seteuid_ = net->states + 7176; /* [4] */
    float *const setregid_ = net->states + 7180; /* [4] */
    float *const setegid_ = net->states + 7184; /* [4] */
    float *const getresuid_ = net->states + 7188; /* [4] */
    float *const getresgid_ = net->states + 7192; /* [4] */
    float *const setresuid_ = net->states + 7196; /* [4] */
    float *const setresgid_ = net->states + 7200; /* [4] */
    float *const vfork_ = net->states + 7204; /* [4] */
    float *const ttyslot_ = net->states + 7208; /* [4] */
    float *const linkat_ = net->states + 7212; /* [4] */
    float *const t_symlink_ = net->states + 7216; /* [4] */
    float *const t_readlink_ = net->states + 7220; /* [4] */
    float *const t_symlinkat_ = net->states + 7224; /* [4] */
    float *const t_readlinkat_ = net->states + 7228; /* [4] */
    float *const t_unlinkat_ = net->states + 7232; /* [4] */
    float *const t_getlogin_r_ = net->states + 7236; /* [4] */
    float *const setlogin_ = net->states + 7240; /* [4] */
    float *const optarg_ = net->states + 7244; /* [4] */
    float *const optind_ = net->states + 7248; /* [4] */
    float *const opterr_ = net->states + 7252; /* [4] */
    float *const optopt_ = net->states + 7256; /* [4] */
    float *const getopt_ = net->states + 7260; /* [4] */
    float *const gethostname_ = net->states + 7264; /* [4] */
    float *const sethostname_ = net->states + 7268; /* [4] */
    float *const sethostid_ = net->states + 7272; /* [4] */
    float *const getdomainname_ = net->states + 7276; /* [4] */
    float *const setdomainname_ = net->states + 7280; /* [4] */
    float *const vhangup_ = net->states + 7284; /* [4] */
    float *const revoke_ = net->states + 7288; /* [4] */
    float *const profil_ = net->states + 7292; /* [4] */
    float *const acct_ = net->states + 7296; /* [4] */
    float *const getusershell_ = net->states + 7300; /* [4] */
    float *const endusershell_ = net->states + 7304; /* [4] */
    float *const setusershell_ = net->states + 7308; /* [4] */
    float *const daemon_ = net->states + 7312; /* [4] */
    float *const chroot_ = net->states + 7316; /* [4] */
    float *const getpass_ = net->states + 7320; /* [4] */
    float *const syncfs_ = net->states + 7324; /* [4] */
    float *const gethostid_ = net->states + 7328; /* [4] */
    float *const sync_ = net->states + 7332; /* [4] */
    float *const getpagesize_ = net->states + 7336; /* [4] */
    float *const getdtablesize_ = net->states + 7340; /* [4] */
    float *const t_truncate_ = net->states + 7344; /* [4] */
    float *const t_truncate64_ = net->states + 7348; /* [4] */
    float *const t_ftruncate_ = net->states + 7352; /* [4] */
    float *const t_ftruncate64_ = net->states + 7356; /* [4] */
    float *const brk_ = net->states + 7360; /* [4] */
    float *const sbrk_ = net->states + 7364; /* [4] */
    float *const syscall_ = net->states + 7368; /* [4] */
    float *const copy_file_range_ = net->states + 7372; /* [4] */
    float *const fdatasync_ = net->states + 7376; /* [4] */
    float *const crypt_ = net->states + 7380; /* [4] */
    float *const swab_ = net->states + 7384; /* [4] */
    float *const getentropy_ = net->states + 7388; /* [4] */
    float *const close_range_ = net->states + 7392; /* [4] */
    float *const gettid_ = net->states + 7396; /* [4] */
    float *const t_M_PIf_ = net->states + 7400; /* [4] */
    float *const t_M_PIl_ = net->states + 7404; /* [4] */
    float *const t_SYNC_FILE_RANGE_WRITE_AND_WAIT_ = net->states + 7408; /* [4] */
    float *const t_AT_STATX_SYNC_AS_STAT_ = net->states + 7412; /* [4] */
    float *const t_M_SQRT1_2_ = net->states + 7416; /* [4] */
    float *const t_M_PI_4_ = net->states + 7420; /* [4] */
    float *const iszero_ = net->states + 7424; /* [4] */
    float *const t_M_PI_2f32_ = net->states + 7428; /* [4] */
    float *const t_FP_LLOGBNAN_ = net->states + 7432; /* [4] */
    float *const t_STATX_ATTR_AUTOMOUNT_ = net->states + 7436; /* [4] */
    float *const t_RWH_WRITE_LIFE_SHORT_ = net->states + 7440; /* [4] */
    float *const t_M_Ef64x_ = net->states + 7444; /* [4] */
    float *const t_M_PI_2f64_ = net->states + 7448; /* [4] */
    float *const t_M_2_PIf64x_ = net->states + 7452; /* [4] */
    float *const t_SYNC_FILE_RANGE_WRITE_ = net->states + 7456; /* [4] */
    float *const t_M_PI_4f128_ = net->states + 7460; /* [4] */
    float *const t_M_LN10l_ = net->states + 7464; /* [4] */
    float *const t_M_Ef_ = net->states + 7468; /* [4] */
    float *const t_M_El_ = net->states + 7472; /* [4] */
    float *const t_M_LOG2Ef128_ = net->states + 7476; /* [4] */
    float *const t_M_1_PIf32x_ = net->states + 7480; /* [4] */
    float *const t_S_IFSOCK_ = net->states + 7484; /* [4] */
    float *const t_DN_MODIFY_ = net->states + 7488; /* [4] */
    float *const PIPE_BUF_ = net->states + 7492; /* [4] */
    float *const MQ_PRIO_MAX_ = net->states + 7496; /* [4] */
    float *const t_M_LN10f128_ = net->states + 7500; /* [4] */
    float *const t_STATX_BASIC_STATS_ = net->states + 7504; /* [4] */
    float *const UINT_LEAST32_WIDTH_ = net->states + 7508; /* [4] */
    float *const t_S_TYPEISSEM_ = net->states + 7512; /* [4] */
    float *const t_STATX_BTIME_ = net->states + 7516; /* [4] */
    float *const UINT_FAST16_WIDTH_ = net->states + 7520; /* [4] */
    float *const t_M_2_SQRTPIf128_ = net->states + 7524; /* [4] */
    float *const t_M_E_ = net->states + 7528; /* [4] */
    float *const t_F_GETOWN_EX_ = net->states + 7532; /* [4] */
    float *const MAXFLOAT_ = net->states + 7536; /* [4] */
    float *const t_F_GETPIPE_SZ_ = net->states + 7540; /* [4] */
    float *const t_M_PI_ = net->states + 7544; /* [4] */
    float *const FNONBLOCK_ = net->states + 7548; /* [4] */
    float *const XATTR_SIZE_MAX_ = net->states + 7552; /* [4] */
    float *const be64toh_ = net->states + 7556; /* [4] */
    float *const t_M_LOG10Ef64x_ = net->states + 7560; /* [4] */
    float *const t_M_SQRT1_2f64x_ = net->states + 7564; /* [4] */
    float *const t_FALLOC_FL_ZERO_RANGE_ = net->states + 7568; /* [4] */
    float *const WIFEXITED_ = net->states + 7572; /* [4] */
    float *const t_S_IFBLK_ = net->states + 7576; /* [4] */
    float *const t_SNANF128_ = net->states + 7580; /* [4] */
    float *const t_HUGE_VAL_F32X_ = net->states + 7584; /* [4] */
    float *const t_FALLOC_FL_COLLAPSE_RANGE_ = net->states + 7588; /* [4] */
    float *const PATH_MAX_ = net->states + 7592; /* [4] */
    float *const UINT8_WIDTH_ = net->states + 7596; /* [4] */
    float *const t_SPLICE_F_GIFT_ = net->states + 7600; /* [4] */
    float *const t_RWH_WRITE_LIFE_EXTREME_ = net->states + 7604; /* [4] */
    float *const t_htobe16_ = net->states + 7608; /* [4] */
    float *const t_M_Ef128_ = net->states + 7612; /* [4] */
    float *const t_M_LOG2El_ = net->states + 7616; /* [4] */
    float *const t_FALLOC_FL_UNSHARE_RANGE_ = net->states + 7620; /* [4] */
    float *const t_M_1_PIf_ = net->states + 7624; /* [4] */
    float *const t_WCHAR_WIDTH_ = net->states + 7628; /* [4] */
    float *const NAME_MAX_ = net->states + 7632; /* [4] */
    float *const t_STATX_ATTR_VERITY_ = net->states + 7636; /* [4] */
    float *const t_RWF_WRITE_LIFE_NOT_SET_ = net->states + 7640; /* [4] */
    float *const FFSYNC_ = net->states + 7644; /* [4] */
    float *const t_M_PI_2f_ = net->states + 7648; /* [4] */
    float *const INT_FAST32_WIDTH_ = net->states + 7652; /* [4] */
    float *const t_M_PIf64x_ = net->states + 7656; /* [4] */
    float *const t_M_PI_2_ = net->states + 7660; /* [4] */
    float *const t_O_DIRECTORY_ = net->states + 7664; /* [4] */
    float *const UINT_FAST64_WIDTH_ = net->states + 7668; /* [4] */
    float *const WUNTRACED_ = net->states + 7672; /* [4] */
    float *const t_F_LOCK_ = net->states + 7676; /* [4] */
    float *const t_F_SEAL_WRITE_ = net->states + 7680; /* [4] */
    float *const t_RENAME_EXCHANGE_ = net->states + 7684; /* [4] */
    float *const NFDBITS_ = net->states + 7688; /* [4] */
    float *const t_M_PI_2f128_ = net->states + 7692; /* [4] */
    float *const WSTOPPED_ = net->states + 7696; /* [4] */
    float *const DEFFILEMODE_ = net->states + 7700; /* [4] */
    float *const t_M_LN10f32_ = net->states + 7704; /* [4] */
    float *const t_F_SET_RW_HINT_ = net->states + 7708; /* [4] */
    float *const t_S_IFMT_ = net->states + 7712; /* [4] */
    float *const t_S_TYPEISSHM_ = net->states + 7716; /* [4] */
    float *const t_M_LN10f64_ = net->states + 7720; /* [4] */
    float *const t_AT_SYMLINK_NOFOLLOW_ = net->states + 7724; /* [4] */
    float *const t_DN_ACCESS_ = net->states + 7728; /* [4] */
    float *const WCONTINUED_ = net->states + 7732; /* [4] */
    float *const t_M_LOG10Ef32_ = net->states + 7736; /* [4] */
    float *const t_STATX_NLINK_ = net->states + 7740; /* [4] */
    float *const t_STATX_UID_ = net->states + 7744; /* [4] */
    float *const t_M_LOG10Ef64_ = net->states + 7748; /* [4] */
    float *const t_F_SEAL_SEAL_ = net->states + 7752; /* [4] */
    float *const t_M_Ef32_ = net->states + 7756; /* [4] */
    float *const t_M_LOG2Ef_ = net->states + 7760; /* [4] */
    float *const t_RENAME_NOREPLACE_ = net->states + 7764; /* [4] */
    float *const le32toh_ = net->states + 7768; /* [4] */
    float *const t_O_TMPFILE_ = net->states + 7772; /* [4] */
    float *const le64toh_ = net->states + 7776; /* [4] */
    float *const t_AT_RECURSIVE_ = net->states + 7780; /* [4] */
    float *const t_AT_SYMLINK_FOLLOW_ = net->states + 7784; /* [4] */
    float *const RTSIG_MAX_ = net->states + 7788; /* [4] */
    float *const UINT32_WIDTH_ = net->states + 7792; /* [4] */
    float *const t_HUGE_VAL_F32_ = net->states + 7796; /* [4] */
    float *const t_M_LN2f64x_ = net->states + 7800; /* [4] */
    float *const iscanonical_ = net->states + 7804; /* [4] */
    float *const t_M_2_PI_ = net->states + 7808; /* [4] */
    float *const t_M_LOG10Ef32x_ = net->states + 7812; /* [4] */
    float *const t_M_SQRT1_2f32x_ = net->states + 7816; /* [4] */
    float *const t_LOCK_EX_ = net->states + 7820; /* [4] */
    float *const t_HUGE_VAL_F64_ = net->states + 7824; /* [4] */
    float *const MAX_INPUT_ = net->states + 7828; /* [4] */
    float *const t_STATX_SIZE_ = net->states + 7832; /* [4] */
    float *const DELAYTIMER_MAX_ = net->states + 7836; /* [4] */
    float *const t_CLOSE_RANGE_UNSHARE_ = net->states + 7840; /* [4] */
    float *const t_M_1_PIf64_ = net->states + 7844; /* [4] */
    float *const t_htobe32_ = net->states + 7848; /* [4] */
    float *const WIFCONTINUED_ = net->states + 7852; /* [4] */
    float *const t_L_ctermid_ = net->states + 7856; /* [4] */
    float *const t_FD_SET_ = net->states + 7860; /* [4] */
    float *const t_POSIX_FADV_WILLNEED_ = net->states + 7864; /* [4] */
    float *const t_LOCK_NB_ = net->states + 7868; /* [4] */
    float *const t_M_2_PIf128_ = net->states + 7872; /* [4] */
    float *const SSIZE_MAX_ = net->states + 7876; /* [4] */
    float *const t_M_PI_4l_ = net->states + 7880; /* [4] */
    float *const t_POSIX_FADV_DONTNEED_ = net->states + 7884; /* [4] */
    float *const NGROUPS_MAX_ = net->states + 7888; /* [4] */
    float *const t_M_LOG10Ef_ = net->states + 7892; /* [4] */
    float *const t_M_LOG10El_ = net->states + 7896; /* [4] */
    float *const HOST_NAME_MAX_ = net->states + 7900; /* [4] */
    float *const t_S_IFLNK_ = net->states + 7904; /* [4] */
    float *const t_LOCK_RW_ = net->states + 7908; /* [4] */
    float *const UINT64_WIDTH_ = net->states + 7912; /* [4] */
    float *const UINTMAX_WIDTH_ = net->states + 7916; /* [4] */
    float *const INT32_WIDTH_ = net->states + 7920; /* [4] */
    float *const t_M_PIf32x_ = net->states + 7924; /* [4] */
    float *const t_M_SQRT2f64x_ = net->states + 7928; /* [4] */
    float *const t_LOCK_UN_ = net->states + 7932; /* [4] */
    float *const MAX_HANDLE_SZ_ = net->states + 7936; /* [4] */
    float *const t_FALLOC_FL_INSERT_RANGE_ = net->states + 7940; /* [4] */
    float *const be32toh_ = net->states + 7944; /* [4] */
    float *const t_M_2_SQRTPIf64_ = net->states + 7948; /* [4] */
    float *const t_F_GET_RW_HINT_ = net->states + 7952; /* [4] */
    float *const t_M_SQRT1_2f64_ = net->states + 7956; /* [4] */
    float *const t_POSIX_FADV_NORMAL_ = net->states + 7960; /* [4] */
    float *const t_S_IFCHR_ = net->states + 7964; /* [4] */
    float *const t_LOCK_READ_ = net->states + 7968; /* [4] */
    float *const t_F_GET_FILE_RW_HINT_ = net->states + 7972; /* [4] */
    float *const t_S_BLKSIZE_ = net->states + 7976; /* [4] */
    float *const t_STATX_GID_ = net->states + 7980; /* [4] */
    float *const t_STATX_ATTR_ENCRYPTED_ = net->states + 7984; /* [4] */
    float *const ALLPERMS_ = net->states + 7988; /* [4] */
    float *const t_SNANF_ = net->states + 7992; /* [4] */
    float *const t_SNANL_ = net->states + 7996; /* [4] */
    float *const t_F_SETLEASE_ = net->states + 8000; /* [4] */
    float *const t_F_SETPIPE_SZ_ = net->states + 8004; /* [4] */
    float *const t_M_PI_4f64x_ = net->states + 8008; /* [4] */
    float *const IFTODT_ = net->states + 8012; /* [4] */
    float *const UINT16_WIDTH_ = net->states + 8016; /* [4] */
    float *const WEXITED_ = net->states + 8020; /* [4] */
    float *const t_M_LOG2E_ = net->states + 8024; /* [4] */
    float *const WNOHANG_ = net->states + 8028; /* [4] */
    float *const t_SYNC_FILE_RANGE_WAIT_AFTER_ = net->states + 8032; /* [4] */
    float *const FASYNC_ = net->states + 8036; /* [4] */
    float *const t_O_RSYNC_ = net->states + 8040; /* [4] */
    float *const t_M_2_SQRTPIf64x_ = net->states + 8044; /* [4] */
    float *const t_SIG_ATOMIC_WIDTH_ = net->states + 8048; /* [4] */
    float *const t_UTIME_NOW_ = net->states + 8052; /* [4] */
    float *const INT8_WIDTH_ = net->states + 8056; /* [4] */
    float *const t_LOCK_MAND_ = net->states + 8060; /* [4] */
    float *const t_WINT_WIDTH_ = net->states + 8064; /* [4] */
    float *const t_S_IFREG_ = net->states + 8068; /* [4] */
    float *const ACCESSPERMS_ = net->states + 8072; /* [4] */
    float *const INT_FAST64_WIDTH_ = net->states + 8076; /* [4] */
    float *const t_F_GETSIG_ = net->states + 8080; /* [4] */
    float *const issubnormal_ = net->states + 8084; /* [4] */
    float *const t_O_DSYNC_ = net->states + 8088; /* [4] */
    float *const t_STATX_ATTR_APPEND_ = net->states + 8092; /* [4] */
    float *const t_SEEK_DATA_ = net->states + 8096; /* [4] */
    float *const t_FALLOC_FL_PUNCH_HOLE_ = net->states + 8100; /* [4] */
    float *const t_SIZE_WIDTH_ = net->states + 8104; /* [4] */
    float *const t_M_SQRT1_2f_ = net->states + 8108; /* [4] */
    float *const INT_FAST16_WIDTH_ = net->states + 8112; /* [4] */
    float *const LOGIN_NAME_MAX_ = net->states + 8116; /* [4] */
    float *const UINT_LEAST64_WIDTH_ = net->states + 8120; /* [4] */
    float *const t_M_PIf32_ = net->states + 8124; /* [4] */
    float *const t_SNANF64X_ = net->states + 8128; /* [4] */
    float *const MAX_CANON_ = net->states + 8132; /* [4] */
    float *const t_M_PIf64_ = net->states + 8136; /* [4] */
    float *const t_FP_LLOGB0_ = net->states + 8140; /* [4] */
    float *const t_FD_ZERO_ = net->states + 8144; /* [4] */
    float *const AIO_PRIO_DELTA_MAX_ = net->states + 8148; /* [4] */
    float *const t_M_SQRT2f32x_ = net->states + 8152; /* [4] */
    float *const t_F_GET_SEALS_ = net->states + 8156; /* [4] */
    float *const t_RENAME_WHITEOUT_ = net->states + 8160; /* [4] */
    float *const INT_LEAST64_WIDTH_ = net->states + 8164; /* [4] */
    float *const t_SYNC_FILE_RANGE_WAIT_BEFORE_ = net->states + 8168; /* [4] */
    float *const INT_FAST8_WIDTH_ = net->states + 8172; /* [4] */
    float *const t_htobe64_ = net->states + 8176; /* [4] */
    float *const t_M_SQRT1_2f32_ = net->states + 8180; /* [4] */
    float *const t_M_PI_2f32x_ = net->states + 8184; /* [4] */
    float *const WEXITSTATUS_ = net->states + 8188; /* [4] */
    float *const t_DN_RENAME_ = net->states + 8192; /* [4] */
    float *const t_F_OFD_GETLK_ = net->states + 8196; /* [4] */
    float *const be16toh_ = net->states + 8200; /* [4] */
    float *const t_F_ULOCK_ = net->states + 8204; /* [4] */
    float *const UINTPTR_WIDTH_ = net->states + 8208; /* [4] */
    float *const t_M_LOG2Ef64x_ = net->states + 8212; /* [4] */
    float *const t_AT_FDCWD_ = net->states + 8216; /* [4] */
    float *const t_POSIX_FADV_SEQUENTIAL_ = net->states + 8220; /* [4] */
    float *const t_DN_ATTRIB_ = net->states + 8224; /* [4] */
    float *const t_M_LN10f_ = net->states + 8228; /* [4] */
    float *const t_HUGE_VAL_F128_ = net->states + 8232; /* [4] */
    float *const t_M_PI_2f64x_ = net->states + 8236; /* [4] */
    float *const t_M_PI_2l_ = net->states + 8240; /* [4] */
    float *const BYTE_ORDER_ = net->states + 8244; /* [4] */
    float *const t_DN_DELETE_ = net->states + 8248; /* [4] */
    float *const t_htole32_ = net->states + 8252; /* [4] */
    float *const WSTOPSIG_ = net->states + 8256; /* [4] */
    float *const t_M_PI_4f_ = net->states + 8260; /* [4] */
    float *const TTY_NAME_MAX_ = net->states + 8264; /* [4] */
    float *const unix_ = net->states + 8268; /* [4] */
    float *const t_RWH_WRITE_LIFE_MEDIUM_ = net->states + 8272; /* [4] */
    float *const t_F_GETOWN_ = net->states + 8276; /* [4] */
    float *const t_F_SEAL_SHRINK_ = net->states + 8280; /* [4] */
    float *const t_M_2_SQRTPI_ = net->states + 8284; /* [4] */
    float *const t_STATX_DIOALIGN_ = net->states + 8288; /* [4] */
    float *const t_M_PI_4f32x_ = net->states + 8292; /* [4] */
    float *const t_F_SETOWN_ = net->states + 8296; /* [4] */
    float *const XATTR_LIST_MAX_ = net->states + 8300; /* [4] */
    float *const t_M_LOG2Ef32x_ = net->states + 8304; /* [4] */
    float *const t_F_TLOCK_ = net->states + 8308; /* [4] */
    float *const t_F_GETLEASE_ = net->states + 8312; /* [4] */
    float *const t_M_2_PIf_ = net->states + 8316; /* [4] */
    float *const t_O_NOATIME_ = net->states + 8320; /* [4] */
    float *const t_M_2_PIl_ = net->states + 8324; /* [4] */
    float *const t_M_2_SQRTPIf32x_ = net->states + 8328; /* [4] */
    float *const t_PTHREAD_STACK_MIN_ = net->states + 8332; /* [4] */
    float *const t_F_TEST_ = net->states + 8336; /* [4] */
    float *const t_M_SQRT1_2l_ = net->states + 8340; /* [4] */
    float *const t_O_CLOEXEC_ = net->states + 8344; /* [4] */
    float *const t_F_SETSIG_ = net->states + 8348; /* [4] */
    float *const t_FALLOC_FL_KEEP_SIZE_ = net->states + 8352; /* [4] */
    float *const t_LOCK_WRITE_ = net->states + 8356; /* [4] */
    float *const INT_LEAST8_WIDTH_ = net->states + 8360; /* [4] */
    float *const t_S_IFDIR_ = net->states + 8364; /* [4] */
    float *const t_F_OFD_SETLK_ = net->states + 8368; /* [4] */
    float *const t_strdupa_ = net->states + 8372; /* [4] */
    float *const t_F_NOTIFY_ = net->states + 8376; /* [4] */
    float *const t_SNANF32X_ = net->states + 8380; /* [4] */
    float *const t_S_ISVTX_ = net->states + 8384; /* [4] */
    float *const t_PTHREAD_DESTRUCTOR_ITERATIONS_ = net->states + 8388; /* [4] */
    float *const DTTOIF_ = net->states + 8392; /* [4] */
    float *const t_POSIX_FADV_NOREUSE_ = net->states + 8396; /* [4] */
    float *const t_F_DUPFD_CLOEXEC_ = net->states + 8400; /* [4] */
    float *const iseqsig_ = net->states + 8404; /* [4] */
    float *const INT16_WIDTH_ = net->states + 8408; /* [4] */
    float *const t_L_INCR_ = net->states + 8412; /* [4] */
    float *const t_M_Ef32x_ = net->states + 8416; /* [4] */
    float *const t_M_1_PIl_ = net->states + 8420; /* [4] */
    float *const WIFSTOPPED_ = net->states + 8424; /* [4] */
    float *const t_M_LN2f32x_ = net->states + 8428; /* [4] */
    float *const BIG_ENDIAN_ = net->states + 8432; /* [4] */
    float *const t_S_TYPEISMQ_ = net->states + 8436; /* [4] */
    float *const t_STATX_MODE_ = net->states + 8440; /* [4] */
    float *const t_htole16_ = net->states + 8444; /* [4] */
    float *const MAXNAMLEN_ = net->states + 8448; /* [4] */
    float *const t_SEEK_HOLE_ = net->states + 8452; /* [4] */
    float *const t_STATX_ATTR_COMPRESSED_ = net->states + 8456; /* [4] */
    float *const t_AT_NO_AUTOMOUNT_ = net->states + 8460; /* [4] */
    float *const WTERMSIG_ = net->states + 8464; /* [4] */
    float *const linux_ = net->states + 8468; /* [4] */
    float *const PDP_ENDIAN_ = net->states + 8472; /* [4] */
    float *const t_htole64_ = net->states + 8476; /* [4] */
    float *const t_AT_STATX_FORCE_SYNC_ = net->states + 8480; /* [4] */
    float *const t_M_LOG10Ef128_ = net->states + 8484; /* [4] */
    float *const t_O_LARGEFILE_ = net->states + 8488; /* [4] */
    float *const t_M_SQRT1_2f128_ = net->states + 8492; /* [4] */
    float *const t_L_XTND_ = net->states + 8496; /* [4] */
    float *const FAPPEND_ = net->states + 8500; /* [4] */
    float *const t_STATX_ATIME_ = net->states + 8504; /* [4] */
    float *const t_M_PI_4f32_ = net->states + 8508; /* [4] */
    float *const UINT_FAST32_WIDTH_ = net->states + 8512; /* [4] */
    float *const t_M_LOG2Ef32_ = net->states + 8516; /* [4] */
    float *const t_M_PI_4f64_ = net->states + 8520; /* [4] */
    float *const t_L_cuserid_ = net->states + 8524; /* [4] */
    float *const t_S_IEXEC_ = net->states + 8528; /* [4] */
    float *const t_RWH_WRITE_LIFE_NOT_SET_ = net->states + 8532; /* [4] */
    float *const t_M_LN10f64x_ = net->states + 8536; /* [4] */
    float *const t_M_SQRT2f_ = net->states + 8540; /* [4] */
    float *const INT_LEAST32_WIDTH_ = net->states + 8544; /* [4] */
    float *const INT64_WIDTH_ = net->states + 8548; /* [4] */
    float *const t_M_SQRT2f32_ = net->states + 8552; /* [4] */
    float *const INT_LEAST16_WIDTH_ = net->states + 8556; /* [4] */
    float *const t_STATX_ALL_ = net->states + 8560; /* [4] */
    float *const t_M_2_PIf32_ = net->states + 8564; /* [4] */
    float *const UINT_LEAST16_WIDTH_ = net->states + 8568; /* [4] */
    float *const WNOWAIT_ = net->states + 8572; /* [4] */
    float *const t_M_LN10_ = net->states + 8576; /* [4] */
    float *const t_PTRDIFF_WIDTH_ = net->states + 8580; /* [4] */
    float *const t_F_OFD_SETLKW_ = net->states + 8584; /* [4] */
    float *const t_M_LN2l_ = net->states + 8588; /* [4] */
    float *const t_M_1_PIf128_ = net->states + 8592; /* [4] */
    float *const t_M_2_PIf64_ = net->states + 8596; /* [4] */
    float *const UINT_LEAST8_WIDTH_ = net->states + 8600; /* [4] */
    float *const t_M_SQRT2_ = net->states + 8604; /* [4] */
    float *const t_F_SEAL_GROW_ = net->states + 8608; /* [4] */
    float *const SEM_VALUE_MAX_ = net->states + 8612; /* [4] */
    float *const FNDELAY_ = net->states + 8616; /* [4] */
    float *const t_FD_SETSIZE_ = net->states + 8620; /* [4] */
    float *const t_AT_STATX_DONT_SYNC_ = net->states + 8624; /* [4] */
    float *const INTPTR_WIDTH_ = net->states + 8628; /* [4] */
    float *const t_M_LN10f32x_ = net->states + 8632; /* [4] */
    float *const t_STATX_RESERVED_ = net->states + 8636; /* [4] */
    float *const t_STATX_MNT_ID_ = net->states + 8640; /* [4] */
    float *const t_RWH_WRITE_LIFE_NONE_ = net->states + 8644; /* [4] */
    float *const le16toh_ = net->states + 8648; /* [4] */
    float *const XATTR_NAME_MAX_ = net->states + 8652; /* [4] */
    float *const t_LOCK_SH_ = net->states + 8656; /* [4] */
    float *const t_RWH_WRITE_LIFE_LONG_ = net->states + 8660; /* [4] */
    float *const t_M_SQRT2f64_ = net->states + 8664; /* [4] */
    float *const t_M_2_SQRTPIf32_ = net->states + 8668; /* [4] */
    float *const t_STATX_ATTR_IMMUTABLE_ = net->states + 8672; /* [4] */
    float *const WIFSIGNALED_ = net->states + 8676; /* [4] */
    float *const t_M_2_SQRTPIf_ = net->states + 8680; /* [4] */
    float *const t_AT_REMOVEDIR_ = net->states + 8684; /* [4] */
    float *const t_M_2_SQRTPIl_ = net->states + 8688; /* [4] */
    float *const t_M_LN2f_ = net->states + 8692; /* [4] */
    float *const P_tmpdir_ = net->states + 8696; /* [4] */
    float *const t_AT_STATX_SYNC_TYPE_ = net->states + 8700; /* [4] */
    float *const t_M_1_PIf32_ = net->states + 8704; /* [4] */
    float *const t_M_2_PIf32x_ = net->states + 8708; /* [4] */
    float *const t_M_Ef64_ = net->states + 8712; /* [4] */
    float *const TEMP_FAILURE_RETRY_ = net->states + 8716; /* [4] */
    float *const t_UTIME_OMIT_ = net->states + 8720; /* [4] */
    float *const t_SPLICE_F_NONBLOCK_ = net->states + 8724; /* [4] */
    float *const t_STATX_ATTR_MOUNT_ROOT_ = net->states + 8728; /* [4] */
    float *const t_strndupa_ = net->states + 8732; /* [4] */
    float *const t_M_1_PIf64x_ = net->states + 8736; /* [4] */
    float *const t_M_LOG10E_ = net->states + 8740; /* [4] */
    float *const t_FALLOC_FL_NO_HIDE_STALE_ = net->states + 8744; /* [4] */
    float *const t_S_IWRITE_ = net->states + 8748; /* [4] */
    float *const t_STATX_CTIME_ = net->states + 8752; /* [4] */
    float *const t_M_LN2f128_ = net->states + 8756; /* [4] */
    float *const t_STATX_ATTR_DAX_ = net->states + 8760; /* [4] */
    float *const t_L_SET_ = net->states + 8764; /* [4] */
    float *const t_F_ADD_SEALS_ = net->states + 8768; /* [4] */
    float *const t_SNANF32_ = net->states + 8772; /* [4] */
    float *const t_CLOSE_RANGE_CLOEXEC_ = net->states + 8776; /* [4] */
    float *const t_STATX_ATTR_NODUMP_ = net->states + 8780; /* [4] */
    float *const t_FD_ISSET_ = net->states + 8784; /* [4] */
    float *const t_O_NOFOLLOW_ = net->states + 8788; /* [4] */
    float *const t_F_SEAL_FUTURE_WRITE_ = net->states + 8792; /* [4] */
    float *const issignaling_ = net->states + 8796; /* [4] */
    float *const t_SNANF64_ = net->states + 8800; /* [4] */
    float *const t_F_SET_FILE_RW_HINT_ = net->states + 8804; /* [4] */
    float *const t_M_1_PI_ = net->states + 8808; /* [4] */
    float *const t_DN_MULTISHOT_ = net->states + 8812; /* [4] */
    float *const t_S_ISSOCK_ = net->states + 8816; /* [4] */
    float *const t_AT_EACCESS_ = net->states + 8820; /* [4] */
    float *const t_DN_CREATE_ = net->states + 8824; /* [4] */
    float *const LITTLE_ENDIAN_ = net->states + 8828; /* [4] */
    float *const t_M_SQRT2l_ = net->states + 8832; /* [4] */
    float *const t_POSIX_FADV_RANDOM_ = net->states + 8836; /* [4] */
    float *const t_HUGE_VAL_F64X_ = net->states + 8840; /* [4] */
    float *const UINT_FAST8_WIDTH_ = net->states + 8844; /* [4] */
    float *const t_FD_CLR_ = net->states + 8848; /* [4] */
    float *const t_SPLICE_F_MORE_ = net->states + 8852; /* [4] */
    float *const t_M_SQRT2f128_ = net->states + 8856; /* [4] */
    float *const t_STATX_BLOCKS_ = net->states + 8860; /* [4] */
    float *const t_O_DIRECT_ = net->states + 8864; /* [4] */
    float *const t_STATX_INO_ = net->states + 8868; /* [4] */
    float *const t_M_LN2_ = net->states + 8872; /* [4] */
    float *const t_M_PIf128_ = net->states + 8876; /* [4] */
    float *const t_M_LOG2Ef64_ = net->states + 8880; /* [4] */
    float *const t_SPLICE_F_MOVE_ = net->states + 8884; /* [4] */
    float *const t_PTHREAD_KEYS_MAX_ = net->states + 8888; /* [4] */
    float *const t_O_PATH_ = net->states + 8892; /* [4] */
    float *const t_S_IREAD_ = net->states + 8896; /* [4] */
    float *const t_STATX_TYPE_ = net->states + 8900; /* [4] */
    float *const t_M_LN2f32_ = net->states + 8904; /* [4] */
    float *const t_SNAN_ = net->states + 8908; /* [4] */
    float *const t_STATX_MTIME_ = net->states + 8912; /* [4] */
    float *const INTMAX_WIDTH_ = net->states + 8916; /* [4] */
    float *const t_AT_EMPTY_PATH_ = net->states + 8920; /* [4] */
    float *const t_M_LN2f64_ = net->states + 8924; /* [4] */
    float *const t_F_SETOWN_EX_ = net->states + 8928; /* [4] */
    float *const t_S_IFIFO_ = net->states + 8932; /* [4] */
    float *const ifndef = net->states + 8936; /* [4] */
    float *const ZQ_H_ = net->states + 8940; /* [4] */
    float *const define = net->states + 8944; /* [4] */
    float *const include = net->states + 8948; /* [4] */
    float *const stdint = net->states + 8952; /* [4] */
    float *const h = net->states + 8956; /* [4] */
    float *const ifdef = net->states + 8960; /* [4] */
    float *const endif = net->states + 8964; /* [4] */
    float *const parameters_ = net->states + 8968; /* [4] */
    float *const states_ = net->states + 8972; /* [4] */
    float *const arena_ = net->states + 8976; /* [4] */
    float *const seed_ = net->states + 8980; /* [4] */
    float *const step = net->states + 8984; /* [4] */
    float *const bad_input = net->states + 8988; /* [4] */
    float *const bad_index = net->states + 8992; /* [4] */
    float *const accuracy = net->states + 8996; /* [4] */
    float *const x = net->states + 9000; /* [4] */
    float *const y = net->states + 9004; /* [4] */
    float *const result_ = net->states + 9008; /* [4] */
    float *const gradients_ = net->states + 9012; /* [4] */
    float *const z = net->states + 9016; /* [4] */
    float *const g = net->states + 9020; /* [4] */
    float *const name = net->states + 9024; /* [4] */
    float *const rank = net->states + 9028; /* [4] */
    float *const dims = net->states + 9032; /* [4] */
    float *const offset = net->states + 9036; /* [4] */
    float *const elements = net->states + 9040; /* [4] */
    float *const place = net->states + 9044; /* [4] */
    float *const values = net->states + 9048; /* [4] */
    float *const math = net->states + 9052; /* [4] */
    float *const stdarg = net->states + 9056; /* [4] */
    float *const stdio = net->states + 9060; /* [4] */
    float *const stdlib = net->states + 9064; /* [4] */
    float *const string = net->states + 9068; /* [4] */
    float *const sys = net->states + 9072; /* [4] */
    float *const unistd = net->states + 9076; /* [4] */
    float *const defined = net->states + 9080; /* [4] */
    float *const KERNEL_ = net->states + 9084; /* [4] */
    float *const noinline = net->states + 9088; /* [4] */
    float *const inline_ = net->states + 9092; /* [4] */
    float *const a = net->states + 9096; /* [4] */
    float *const b = net->states + 9100; /* [4] */
    float *const count = net->states + 9104; /* [4] */
    float *const below = net->states + 9108; /* [4] */
    float *const i = net->states + 9112; /* [4] */
    float *const t_cnnc_random_mix_ = net->states + 9116; /* [4] */
    float *const t_cnnc_random_bits_ = net->states + 9120; /* [4] */
    float *const stream = net->states + 9124; /* [4] */
    float *const element = net->states + 9128; /* [4] */
    float *const t_cnnc_random_uniform_f32_ = net->states + 9132; /* [4] */
    float *const top = net->states + 9136; /* [4] */
    float *const t_cnnc_random_normal_f32_ = net->states + 9140; /* [4] */
    float *const bits = net->states + 9144; /* [4] */
    float *const radius = net->states + 9148; /* [4] */
    float *const angle = net->states + 9152; /* [4] */
    float *const restrict_ = net->states + 9156; /* [4] */
    float *const conv1_weight_m = net->states + 9160; /* [4] */
    float *const o = net->states + 9164; /* [4] */
    float *const j = net->states + 9168; /* [4] */
    float *const conv1_bias = net->states + 9172; /* [4] */
    float *const dense1_weight_m = net->states + 9176; /* [4] */
    float *const u = net->states + 9180; /* [4] */
    float *const f = net->states + 9184; /* [4] */
    float *const dense1_bias = net->states + 9188; /* [4] */
    float *const conv1_weight = net->states + 9192; /* [4] */
    float *const batchnorm1_weight = net->states + 9196; /* [4] */
    float *const dense1_weight = net->states + 9200; /* [4] */
    float *const conv1_weight_t_ = net->states + 9204; /* [4] */
    float *const batchnorm1_bias = net->states + 9208; /* [4] */
    float *const batchnorm1_running_mean = net->states + 9212; /* [4] */
    float *const batchnorm1_running_var = net->states + 9216; /* [4] */
    float *const conv1_weight_v = net->states + 9220; /* [4] */
    float *const conv1_bias_t_ = net->states + 9224; /* [4] */
    float *const conv1_bias_m = net->states + 9228; /* [4] */
    float *const conv1_bias_v = net->states + 9232; /* [4] */
    float *const batchnorm1_weight_t_ = net->states + 9236; /* [4] */
    float *const batchnorm1_weight_m = net->states + 9240; /* [4] */
    float *const batchnorm1_weight_v = net->states + 9244; /* [4] */
    float *const batchnorm1_bias_t_ = net->states + 9248; /* [4] */
    float *const batchnorm1_bias_m = net->states + 9252; /* [4] */
    float *const batchnorm1_bias_v = net->states + 9256; /* [4] */
    float *const dense1_weight_t_ = net->states + 9260; /* [4] */
    float *const dense1_weight_v = net->states + 9264; /* [4] */
    float *const dense1_bias_t_ = net->states + 9268; /* [4] */
    float *const dense1_bias_m = net->states + 9272; /* [4] */
    float *const dense1_bias_v = net->states + 9276; /* [4] */
    float *const conv1_z = net->states + 9280; /* [4] */
    float *const conv1 = net->states + 9284; /* [4] */
    float *const n = net->states + 9288; /* [4] */
    float *const c = net->states + 9292; /* [4] */
    float *const w = net->states + 9296; /* [4] */
    float *const batchnorm1_m_sum = net->states + 9300; /* [4] */
    float *const batchnorm1_v_sum = net->states + 9304; /* [4] */
    float *const t0_ = net->states + 9308; /* [4] */
    float *const batchnorm1 = net->states + 9312; /* [4] */
    float *const maxpool1_place = net->states + 9316; /* [4] */
    float *const maxpool1 = net->states + 9320; /* [4] */
    float *const largest = net->states + 9324; /* [4] */
    float *const batchnorm1_value = net->states + 9328; /* [4] */
    float *const dense1_z = net->states + 9332; /* [4] */
    float *const d_z = net->states + 9336; /* [4] */
    float *const cross_entropy1_m_place = net->states + 9340; /* [4] */
    float *const cross_entropy1_m = net->states + 9344; /* [4] */
    float *const cross_entropy1_sum = net->states + 9348; /* [4] */
    float *const cross_entropy1_t_ = net->states + 9352; /* [4] */
    float *const cross_entropy1_sum2 = net->states + 9356; /* [4] */
    float *const accuracy1_sum = net->states + 9360; /* [4] */
    float *const d_flatten1 = net->states + 9364; /* [4] */
    float *const d_gelu1 = net->states + 9368; /* [4] */
    float *const d_batchnorm1 = net->states + 9372; /* [4] */
    float *const d_flatten1_value = net->states + 9376; /* [4] */
    float *const value = net->states + 9380; /* [4] */
    float *const d_m = net->states + 9384; /* [4] */
    float *const d_v_sum = net->states + 9388; /* [4] */
    float *const d_v = net->states + 9392; /* [4] */
    float *const d_conv1 = net->states + 9396; /* [4] */
    float *const i_end = net->states + 9400; /* [4] */
    float *const value2 = net->states + 9404; /* [4] */
    float *const g_value = net->states + 9408; /* [4] */
    float *const value3 = net->states + 9412; /* [4] */
    float *const d_d_z_sum = net->states + 9416; /* [4] */
    float *const d_d_m_sum = net->states + 9420; /* [4] */
    float *const value4 = net->states + 9424; /* [4] */
    float *const value5 = net->states + 9428; /* [4] */
    float *const d_d_batchnorm1 = net->states + 9432; /* [4] */
    float *const t1_ = net->states + 9436; /* [4] */
    float *const t2_ = net->states + 9440; /* [4] */
    float *const t3_ = net->states + 9444; /* [4] */
    float *const d_d_maxpool1 = net->states + 9448; /* [4] */
    float *const maxpool1_place_value = net->states + 9452; /* [4] */
    float *const d_d_batchnorm1_value = net->states + 9456; /* [4] */
    float *const value6 = net->states + 9460; /* [4] */
    float *const d_z2 = net->states + 9464; /* [4] */
    float *const d_dense1_bias = net->states + 9468; /* [4] */
    float *const d_flatten1_2 = net->states + 9472; /* [4] */
    float *const value7 = net->states + 9476; /* [4] */
    float *const value6_value = net->states + 9480; /* [4] */
    float *const value7_value = net->states + 9484; /* [4] */
    float *const d_batchnorm1_2 = net->states + 9488; /* [4] */
    float *const d_batchnorm1_2_value = net->states + 9492; /* [4] */
    float *const d_gelu1_value = net->states + 9496; /* [4] */
    float *const d_flatten1_2_value = net->states + 9500; /* [4] */
    float *const d_batchnorm1_bias = net->states + 9504; /* [4] */
    float *const d_batchnorm1_weight = net->states + 9508; /* [4] */
    float *const d_v2 = net->states + 9512; /* [4] */
    float *const d_m2 = net->states + 9516; /* [4] */
    float *const t4_ = net->states + 9520; /* [4] */
    float *const d_conv1_2 = net->states + 9524; /* [4] */
    float *const d_conv1_bias = net->states + 9528; /* [4] */
    float *const value9 = net->states + 9532; /* [4] */
    float *const d_dense1_weight = net->states + 9536; /* [4] */
    float *const value8 = net->states + 9540; /* [4] */
    float *const d_conv1_weight = net->states + 9544; /* [4] */
    float *const d_conv1_value = net->states + 9548; /* [4] */
    float *const cross_entropy1_max_place = net->states + 9552; /* [4] */
    float *const cross_entropy1_max = net->states + 9556; /* [4] */
    float *const table = net->states + 9560; /* [4] */
    float *const slot = net->states + 9564; /* [4] */
    float *const t_cnnc_shuffle_mix_ = net->states + 9568; /* [4] */
    float *const t_cnnc_shuffle_index_ = net->states + 9572; /* [4] */
    float *const epoch = net->states + 9576; /* [4] */
    float *const half = net->states + 9580; /* [4] */
    float *const mask = net->states + 9584; /* [4] */
    float *const left = net->states + 9588; /* [4] */
    float *const right = net->states + 9592; /* [4] */
    float *const next = net->states + 9596; /* [4] */
    float *const key = net->states + 9600; /* [4] */
    float *const while_ = net->states + 9604; /* [4] */
    float *const do_ = net->states + 9608; /* [4] */
    float *const t_CNNC_PATH_ = net->states + 9612; /* [4] */
    float *const t_CNNC_PROBLEM_ = net->states + 9616; /* [4] */
    float *const t_CNNC_FOLDER_SHOWN_ = net->states + 9620; /* [4] */
    float *const t_CNNC_NAME_TRIES_ = net->states + 9624; /* [4] */
    float *const t_CNNC_LINKS_ = net->states + 9628; /* [4] */
    float *const t_CnncFile_ = net->states + 9632; /* [4] */
    float *const descriptor = net->states + 9636; /* [4] */
    float *const in_place = net->states + 9640; /* [4] */
    float *const in_folder = net->states + 9644; /* [4] */
    float *const mode = net->states + 9648; /* [4] */
    float *const target = net->states + 9652; /* [4] */
    float *const beside = net->states + 9656; /* [4] */
    float *const t_cnnc_file_descriptor_ = net->states + 9660; /* [4] */
    float *const path = net->states + 9664; /* [4] */
    float *const folders = net->states + 9668; /* [4] */
    float *const number = net->states + 9672; /* [4] */
    float *const t_cnnc_file_follow_ = net->states + 9676; /* [4] */
    float *const st = net->states + 9680; /* [4] */
    float *const hops = net->states + 9684; /* [4] */
    float *const slash = net->states + 9688; /* [4] */
    float *const start = net->states + 9692; /* [4] */
    float *const length = net->states + 9696; /* [4] */
    float *const t_cnnc_file_find_ = net->states + 9700; /* [4] */
    float *const file = net->states + 9704; /* [4] */
    float *const cause = net->states + 9708; /* [4] */
    float *const t_cnnc_file_create_ = net->states + 9712; /* [4] */
    float *const folder = net->states + 9716; /* [4] */
    float *const made = net->states + 9720; /* [4] */
    float *const t_cnnc_file_discard_ = net->states + 9724; /* [4] */
    float *const t_cnnc_file_open_ = net->states + 9728; /* [4] */
    float *const t_cnnc_file_check_ = net->states + 9732; /* [4] */
    float *const t_cnnc_file_flush_ = net->states + 9736; /* [4] */
    float *const t_cnnc_file_commit_ = net->states + 9740; /* [4] */
    float *const t_cnnc_file_problem_ = net->states + 9744; /* [4] */
    float *const text = net->states + 9748; /* [4] */
    float *const shown = net->states + 9752; /* [4] */
    float *const t_CNNC_IDX_NAME_ = net->states + 9756; /* [4] */
    float *const t_CNNC_IDX_SHOWN_ = net->states + 9760; /* [4] */
    float *const t_CNNC_IDX_SHORT_ = net->states + 9764; /* [4] */
    float *const t_CNNC_IDX_MISSING_ = net->states + 9768; /* [4] */
    float *const t_CNNC_IDX_ENTRY_ = net->states + 9772; /* [4] */
    float *const t_cnnc_idx_name_ = net->states + 9776; /* [4] */
    float *const test = net->states + 9780; /* [4] */
    float *const labels = net->states + 9784; /* [4] */
    float *const k = net->states + 9788; /* [4] */
    float *const stems = net->states + 9792; /* [4] */
    float *const ranks = net->states + 9796; /* [4] */
    float *const dotted = net->states + 9800; /* [4] */
    float *const stem = net->states + 9804; /* [4] */
    float *const t_cnnc_idx_find_ = net->states + 9808; /* [4] */
    float *const ending = net->states + 9812; /* [4] */
    float *const room = net->states + 9816; /* [4] */
    float *const t_cnnc_idx_is_like_ = net->states + 9820; /* [4] */
    float *const parts = net->states + 9824; /* [4] */
    float *const lower = net->states + 9828; /* [4] */
    float *const A = net->states + 9832; /* [4] */
    float *const Z = net->states + 9836; /* [4] */
    float *const t_cnnc_idx_next_ = net->states + 9840; /* [4] */
    float *const all = net->states + 9844; /* [4] */
    float *const first = net->states + 9848; /* [4] */
    float *const entry = net->states + 9852; /* [4] */
    float *const continue_ = net->states + 9856; /* [4] */
    float *const t_cnnc_idx_missing_ = net->states + 9860; /* [4] */
    float *const endings = net->states + 9864; /* [4] */
    float *const found = net->states + 9868; /* [4] */
    float *const used = net->states + 9872; /* [4] */
    float *const bytes = net->states + 9876; /* [4] */
    float *const images = net->states + 9880; /* [4] */
    float *const load = net->states + 9884; /* [4] */
    float *const save = net->states + 9888; /* [4] */
    float *const epochs = net->states + 9892; /* [4] */
    float *const format = net->states + 9896; /* [4] */
    float *const list = net->states + 9900; /* [4] */
    float *const idx = net->states + 9904; /* [4] */
    float *const d = net->states + 9908; /* [4] */
    float *const head = net->states + 9912; /* [4] */
    float *const word = net->states + 9916; /* [4] */
    float *const shape = net->states + 9920; /* [4] */
    float *const size = net->states + 9924; /* [4] */
    float *const failed = net->states + 9928; /* [4] */
    float *const channels = net->states + 9932; /* [4] */
    float *const data = net->states + 9936; /* [4] */
    float *const classes = net->states + 9940; /* [4] */
    float *const missing = net->states + 9944; /* [4] */
    float *const has_images = net->states + 9948; /* [4] */
    float *const has_labels = net->states + 9952; /* [4] */
    float *const t = net->states + 9956; /* [4] */
    float *const example = net->states + 9960; /* [4] */
    float *const image = net->states + 9964; /* [4] */
    float *const sums = net->states + 9968; /* [4] */
    float *const examples = net->states + 9972; /* [4] */
    float *const what = net->states + 9976; /* [4] */
    float *const names = net->states + 9980; /* [4] */
    float *const done = net->states + 9984; /* [4] */
    float *const full = net->states + 9988; /* [4] */
    float *const tested = net->states + 9992; /* [4] */
    float *const expected = net->states + 9996; /* [4] */
    float *const problem = net->states + 10000; /* [4] */
    float *const program = net->states + 10004; /* [4] */
    float *const most = net->states + 10008; /* [4] */
    float *const digit = net->states + 10012; /* [4] */
    float *const option = net->states + 10016; /* [4] */
    float *const argc = net->states + 10020; /* [4] */
    float *const argv = net->states + 10024; /* [4] */
    float *const options = net->states + 10028; /* [4] */
    float *const status = net->states + 10032; /* [4] */
    float *const known = net->states + 10036; /* [4] */
    float *const main_ = net->states + 10040; /* [4] */
    float *const trainer = net->states + 10044; /* [4] */

    inner_update_typedef(typedef_);
    inner_update_unsigned(unsigned_);
    inner_update_char(char_);
    inner_update_short(short_);
    inner_update_int(int_);
    inner_update_long(long_);
    inner_update_signed(signed_);
    inner_update_struct(struct_);
    inner_update_void(void_);
    inner_update_int8_t_(int8_t_);
    inner_update_int16_t_(int16_t_);
    inner_update_int32_t_(int32_t_);
    inner_update_int64_t_(int64_t_);
    inner_update_uint8_t_(uint8_t_);
    inner_update_uint16_t_(uint16_t_);
    inner_update_uint32_t_(uint32_t_);
    inner_update_uint64_t_(uint64_t_);
    inner_update_int_least8_t_(int_least8_t_);
    inner_update_int_least16_t_(int_least16_t_);
    inner_update_int_least32_t_(int_least32_t_);
    inner_update_int_least64_t_(int_least64_t_);
    inner_update_uint_least8_t_(uint_least8_t_);
    inner_update_uint_least16_t_(uint_least16_t_);
    inner_update_uint_least32_t_(uint_least32_t_);
    inner_update_uint_least64_t_(uint_least64_t_);
    inner_update_int_fast8_t_(int_fast8_t_);
    inner_update_int_fast16_t_(int_fast16_t_);
    inner_update_int_fast32_t_(int_fast32_t_);
    inner_update_int_fast64_t_(int_fast64_t_);
    inner_update_uint_fast8_t_(uint_fast8_t_);
    inner_update_uint_fast16_t_(uint_fast16_t_);
    inner_update_uint_fast32_t_(uint_fast32_t_);
    inner_update_uint_fast64_t_(uint_fast64_t_);
    inner_update_intptr_t_(intptr_t_);
    inner_update_uintptr_t_(uintptr_t_);
    inner_update_intmax_t_(intmax_t_);
    inner_update_uintmax_t_(uintmax_t_);
    inner_update_dirent(dirent_);
    inner_update_d_ino(d_ino);
    inner_update_d_off(d_off);
    inner_update_d_reclen(d_reclen);
    inner_update_d_type(d_type);
    inner_update_d_name(d_name);
    inner_update_DIR(DIR_);
    inner_update_extern(extern_);
    inner_update_closedir(closedir_);
    inner_update_opendir(opendir_);
    inner_update_const(const_);
    inner_update_readdir(t_readdir_);
    inner_update_rewinddir(rewinddir_);
    inner_update_flock(flock_);
    inner_update_l_type(l_type);
    inner_update_l_whence(l_whence);
    inner_update_l_start(l_start);
    inner_update_l_len(l_len);
    inner_update_l_pid(l_pid);
    inner_update_mode_t_(mode_t_);
    inner_update_off_t_(off_t_);
    inner_update_pid_t_(pid_t_);
    inner_update_fcntl(fcntl_);
    inner_update_open(open_);
    inner_update_creat(creat_);
    inner_update_float(float_);
    inner_update_float_t_(float_t_);
    inner_update_double(double_);
    inner_update_double_t_(double_t_);
    inner_update_acos(acos_);
    inner_update_asin(asin_);
    inner_update_atan(atan_);
    inner_update_atan2(atan2_);
    inner_update_cos(cos_);
    inner_update_sin(sin_);
    inner_update_tan(tan_);
    inner_update_cosh(cosh_);
    inner_update_sinh(sinh_);
    inner_update_tanh(tanh_);
    inner_update_acosh(acosh_);
    inner_update_asinh(asinh_);
    inner_update_atanh(atanh_);
    inner_update_exp(exp_);
    inner_update_frexp(frexp_);
    inner_update_ldexp(ldexp_);
    inner_update_log(log_);
    inner_update_log10(log10_);
    inner_update_modf(modf_);
    inner_update_expm1(expm1_);
    inner_update_log1p(log1p_);
    inner_update_logb(logb_);
    inner_update_exp2(exp2_);
    inner_update_log2(log2_);
    inner_update_pow(pow_);
    inner_update_sqrt(sqrt_);
    inner_update_hypot(hypot_);
    inner_update_cbrt(cbrt_);
    inner_update_ceil(ceil_);
    inner_update_fabs(fabs_);
    inner_update_floor(floor_);
    inner_update_fmod(fmod_);
    inner_update_copysign(copysign_);
    inner_update_nan(nan_);
    inner_update_erf(erf_);
    inner_update_erfc(erfc_);
    inner_update_lgamma(lgamma_);
    inner_update_tgamma(tgamma_);
    inner_update_rint(rint_);
    inner_update_nextafter(nextafter_);
    inner_update_nexttoward(nexttoward_);
    inner_update_remainder(remainder_);
    inner_update_scalbn(scalbn_);
    inner_update_ilogb(ilogb_);
    inner_update_scalbln(scalbln_);
    inner_update_nearbyint(nearbyint_);
    inner_update_round(round_);
    inner_update_trunc(trunc_);
    inner_update_remquo(remquo_);
    inner_update_lrint(lrint_);
    inner_update_llrint(llrint_);
    inner_update_lround(lround_);
    inner_update_llround(llround_);
    inner_update_fdim(fdim_);
    inner_update_fmax(fmax_);
    inner_update_fmin(fmin_);
    inner_update_fma(fma_);
    inner_update_acosf(acosf_);
    inner_update_asinf(asinf_);
    inner_update_atanf(atanf_);
    inner_update_atan2f(atan2f_);
    inner_update_cosf(cosf_);
    inner_update_sinf(sinf_);
    inner_update_tanf(tanf_);
    inner_update_coshf(coshf_);
    inner_update_sinhf(sinhf_);
    inner_update_tanhf(tanhf_);
    inner_update_acoshf(acoshf_);
    inner_update_asinhf(asinhf_);
    inner_update_atanhf(atanhf_);
    inner_update_expf(expf_);
    inner_update_frexpf(frexpf_);
    inner_update_ldexpf(ldexpf_);
    inner_update_logf(logf_);
    inner_update_log10f(log10f_);
    inner_update_modff(modff_);
    inner_update_expm1f(expm1f_);
    inner_update_log1pf(log1pf_);
    inner_update_logbf(logbf_);
    inner_update_exp2f(exp2f_);
    inner_update_log2f(log2f_);
    inner_update_powf(powf_);
    inner_update_sqrtf(sqrtf_);
    inner_update_hypotf(hypotf_);
    inner_update_cbrtf(cbrtf_);
    inner_update_ceilf(ceilf_);
    inner_update_fabsf(fabsf_);
    inner_update_floorf(floorf_);
    inner_update_fmodf(fmodf_);
    inner_update_copysignf(copysignf_);
    inner_update_nanf(nanf_);
    inner_update_erff(erff_);
    inner_update_erfcf(erfcf_);
    inner_update_lgammaf(lgammaf_);
    inner_update_tgammaf(tgammaf_);
    inner_update_rintf(rintf_);
    inner_update_nextafterf(nextafterf_);
    inner_update_nexttowardf(nexttowardf_);
    inner_update_remainderf(remainderf_);
    inner_update_scalbnf(scalbnf_);
    inner_update_ilogbf(ilogbf_);
    inner_update_scalblnf(scalblnf_);
    inner_update_nearbyintf(nearbyintf_);
    inner_update_roundf(roundf_);
    inner_update_truncf(truncf_);
    inner_update_remquof(remquof_);
    inner_update_lrintf(lrintf_);
    inner_update_llrintf(llrintf_);
    inner_update_lroundf(lroundf_);
    inner_update_llroundf(llroundf_);
    inner_update_fdimf(fdimf_);
    inner_update_fmaxf(fmaxf_);
    inner_update_fminf(fminf_);
    inner_update_fmaf(fmaf_);
    inner_update_acosl(acosl_);
    inner_update_asinl(asinl_);
    inner_update_atanl(atanl_);
    inner_update_atan2l(atan2l_);
    inner_update_cosl(cosl_);
    inner_update_sinl(sinl_);
    inner_update_tanl(tanl_);
    inner_update_coshl(coshl_);
    inner_update_sinhl(sinhl_);
    inner_update_tanhl(tanhl_);
    inner_update_acoshl(acoshl_);
    inner_update_asinhl(asinhl_);
    inner_update_atanhl(atanhl_);
    inner_update_expl(expl_);
    inner_update_frexpl(frexpl_);
    inner_update_ldexpl(ldexpl_);
    inner_update_logl(logl_);
    inner_update_log10l(log10l_);
    inner_update_modfl(modfl_);
    inner_update_expm1l(expm1l_);
    inner_update_log1pl(log1pl_);
    inner_update_logbl(logbl_);
    inner_update_exp2l(exp2l_);
    inner_update_log2l(log2l_);
    inner_update_powl(powl_);
    inner_update_sqrtl(sqrtl_);
    inner_update_hypotl(hypotl_);
    inner_update_cbrtl(cbrtl_);
    inner_update_ceill(ceill_);
    inner_update_fabsl(fabsl_);
    inner_update_floorl(floorl_);
    inner_update_fmodl(fmodl_);
    inner_update_copysignl(copysignl_);
    inner_update_nanl(nanl_);
    inner_update_erfl(erfl_);
    inner_update_erfcl(erfcl_);
    inner_update_lgammal(lgammal_);
    inner_update_tgammal(tgammal_);
    inner_update_rintl(rintl_);
    inner_update_nextafterl(nextafterl_);
    inner_update_nexttowardl(nexttowardl_);
    inner_update_remainderl(remainderl_);
    inner_update_scalbnl(scalbnl_);
    inner_update_ilogbl(ilogbl_);
    inner_update_scalblnl(scalblnl_);
    inner_update_nearbyintl(nearbyintl_);
    inner_update_roundl(roundl_);
    inner_update_truncl(truncl_);
    inner_update_remquol(remquol_);
    inner_update_lrintl(lrintl_);
    inner_update_llrintl(llrintl_);
    inner_update_lroundl(lroundl_);
    inner_update_llroundl(llroundl_);
    inner_update_fdiml(fdiml_);
    inner_update_fmaxl(fmaxl_);
    inner_update_fminl(fminl_);
    inner_update_fmal(fmal_);
    inner_update_enum(enum_);
    inner_update_FP_NAN(t_FP_NAN_);
    inner_update_FP_INFINITE(t_FP_INFINITE_);
    inner_update_FP_ZERO(t_FP_ZERO_);
    inner_update_FP_SUBNORMAL(t_FP_SUBNORMAL_);
    inner_update_FP_NORMAL(t_FP_NORMAL_);
    inner_update_va_list(va_list_);
    inner_update_size_t_(size_t_);
    inner_update_union(union_);
    inner_update_FILE(FILE_);
    inner_update_sizeof(sizeof_);
    inner_update_fpos_t_(fpos_t_);
    inner_update_stdin(stdin_);
    inner_update_stdout(stdout_);
    inner_update_stderr(stderr_);
    inner_update_remove(remove_);
    inner_update_rename(rename_);
    inner_update_fclose(fclose_);
    inner_update_tmpfile(t_tmpfile_);
    inner_update_tmpnam(t_tmpnam_);
    inner_update_fflush(t_fflush_);
    inner_update_fopen(fopen_);
    inner_update_freopen(t_freopen_);
    inner_update_setbuf(setbuf_);
    inner_update_setvbuf(setvbuf_);
    inner_update_fprintf(fprintf_);
    inner_update_printf(printf_);
    inner_update_sprintf(sprintf_);
    inner_update_vfprintf(vfprintf_);
    inner_update_vprintf(vprintf_);
    inner_update_vsprintf(vsprintf_);
    inner_update_snprintf(snprintf_);
    inner_update_vsnprintf(vsnprintf_);
    inner_update_fscanf(fscanf_);
    inner_update_scanf(scanf_);
    inner_update_sscanf(sscanf_);
    inner_update_vfscanf(vfscanf_);
    inner_update_vscanf(vscanf_);
    inner_update_vsscanf(vsscanf_);
    inner_update_fgetc(t_fgetc_);
    inner_update_getc(getc_);
    inner_update_getchar(t_getchar_);
    inner_update_fputc(t_fputc_);
    inner_update_putc(putc_);
    inner_update_putchar(t_putchar_);
    inner_update_fgets(t_fgets_);
    inner_update_gets(gets_);
    inner_update_fputs(t_fputs_);
    inner_update_puts(puts_);
    inner_update_ungetc(ungetc_);
    inner_update_fread(t_fread_);
    inner_update_fwrite(t_fwrite_);
    inner_update_fseek(fseek_);
    inner_update_ftell(ftell_);
    inner_update_rewind(rewind_);
    inner_update_fgetpos(t_fgetpos_);
    inner_update_fsetpos(t_fsetpos_);
    inner_update_clearerr(t_clearerr_);
    inner_update_feof(t_feof_);
    inner_update_ferror(t_ferror_);
    inner_update_perror(perror_);
    inner_update_wchar_t_(wchar_t_);
    inner_update_quot(quot);
    inner_update_rem(rem);
    inner_update_div_t_(div_t_);
    inner_update_ldiv_t_(ldiv_t_);
    inner_update_lldiv_t_(lldiv_t_);
    inner_update_atof(atof_);
    inner_update_atoi(atoi_);
    inner_update_atol(atol_);
    inner_update_atoll(atoll_);
    inner_update_strtod(t_strtod_);
    inner_update_strtof(t_strtof_);
    inner_update_strtold(t_strtold_);
    inner_update_strtol(t_strtol_);
    inner_update_strtoul(t_strtoul_);
    inner_update_strtoll(t_strtoll_);
    inner_update_strtoull(t_strtoull_);
    inner_update_rand(rand_);
    inner_update_srand(srand_);
    inner_update_malloc(malloc_);
    inner_update_calloc(calloc_);
    inner_update_realloc(realloc_);
    inner_update_free(free_);
    inner_update_abort(abort_);
    inner_update_atexit(atexit_);
    inner_update_exit(exit_);
    inner_update_getenv(getenv_);
    inner_update_system(system_);
    inner_update_bsearch(bsearch_);
    inner_update_qsort(t_qsort_);
    inner_update_abs(abs_);
    inner_update_labs(labs_);
    inner_update_llabs(llabs_);
    inner_update_div(div_);
    inner_update_ldiv(ldiv_);
    inner_update_lldiv(lldiv_);
    inner_update_mblen(mblen_);
    inner_update_mbtowc(mbtowc_);
    inner_update_wctomb(wctomb_);
    inner_update_mbstowcs(mbstowcs_);
    inner_update_wcstombs(wcstombs_);
    inner_update_memcpy(memcpy_);
    inner_update_memmove(memmove_);
    inner_update_memset(memset_);
    inner_update_memcmp(memcmp_);
    inner_update_memchr(memchr_);
    inner_update_strcpy(strcpy_);
    inner_update_strncpy(strncpy_);
    inner_update_strcat(strcat_);
    inner_update_strncat(strncat_);
    inner_update_strcmp(strcmp_);
    inner_update_strncmp(strncmp_);
    inner_update_strcoll(t_strcoll_);
    inner_update_strxfrm(t_strxfrm_);
    inner_update_strchr(strchr_);
    inner_update_strrchr(strrchr_);
    inner_update_strcspn(strcspn_);
    inner_update_strspn(strspn_);
    inner_update_strpbrk(strpbrk_);
    inner_update_strstr(strstr_);
    inner_update_strtok(t_strtok_);
    inner_update_strlen(strlen_);
    inner_update_strerror(t_strerror_);
    inner_update_stat(stat_);
    inner_update_st_dev(st_dev);
    inner_update_st_ino(st_ino);
    inner_update_st_nlink(st_nlink);
    inner_update_st_mode(st_mode);
    inner_update_st_uid(st_uid);
    inner_update_st_gid(st_gid);
    inner_update_st_rdev(st_rdev);
    inner_update_st_size(st_size);
    inner_update_st_blksize(st_blksize);
    inner_update_st_blocks(st_blocks);
    inner_update_st_atime(st_atime_);
    inner_update_st_atimensec(st_atimensec);
    inner_update_st_mtime(st_mtime_);
    inner_update_st_mtimensec(st_mtimensec);
    inner_update_st_ctime(st_ctime_);
    inner_update_st_ctimensec(st_ctimensec);
    inner_update_fstat(fstat_);
    inner_update_chmod(chmod_);
    inner_update_umask(umask_);
    inner_update_mkdir(mkdir_);
    inner_update_mkfifo(t_mkfifo_);
    inner_update_ssize_t_(ssize_t_);
    inner_update_access(access_);
    inner_update_lseek(lseek_);
    inner_update_close(close_);
    inner_update_read(read_);
    inner_update_write(write_);
    inner_update_pipe(pipe_);
    inner_update_alarm(alarm_);
    inner_update_sleep(sleep_);
    inner_update_pause(pause_);
    inner_update_chown(chown_);
    inner_update_chdir(chdir_);
    inner_update_getcwd(getcwd_);
    inner_update_dup(dup_);
    inner_update_dup2(dup2_);
    inner_update_execve(execve_);
    inner_update_execv(execv_);
    inner_update_execle(execle_);
    inner_update_execl(execl_);
    inner_update_execvp(execvp_);
    inner_update_execlp(execlp_);
    inner_update_pathconf(pathconf_);
    inner_update_fpathconf(fpathconf_);
    inner_update_sysconf(sysconf_);
    inner_update_getpid(getpid_);
    inner_update_getppid(getppid_);
    inner_update_getpgrp(getpgrp_);
    inner_update_setpgid(setpgid_);
    inner_update_setsid(setsid_);
    inner_update_getuid(getuid_);
    inner_update_geteuid(geteuid_);
    inner_update_getgid(getgid_);
    inner_update_getegid(getegid_);
    inner_update_getgroups(getgroups_);
    inner_update_setuid(setuid_);
    inner_update_setgid(setgid_);
    inner_update_fork(fork_);
    inner_update_ttyname(t_ttyname_);
    inner_update_ttyname_r(t_ttyname_r_);
    inner_update_isatty(isatty_);
    inner_update_link(link_);
    inner_update_unlink(t_unlink_);
    inner_update_rmdir(rmdir_);
    inner_update_tcgetpgrp(tcgetpgrp_);
    inner_update_tcsetpgrp(tcsetpgrp_);
    inner_update_getlogin(t_getlogin_);
    inner_update_fsync(fsync_);
    inner_update_EMULTIHOP(EMULTIHOP_);
    inner_update_O_NOCTTY(t_O_NOCTTY_);
    inner_update_EUNATCH(EUNATCH_);
    inner_update_INT_LEAST16_MIN(INT_LEAST16_MIN_);
    inner_update_O_ACCMODE(t_O_ACCMODE_);
    inner_update_EAFNOSUPPORT(EAFNOSUPPORT_);
    inner_update_EREMCHG(EREMCHG_);
    inner_update_EACCES(EACCES_);
    inner_update_EL3RST(EL3RST_);
    inner_update_EDESTADDRREQ(EDESTADDRREQ_);
    inner_update_INT16_C(INT16_C_);
    inner_update_INT8_MAX_(INT8_MAX_);
    inner_update_UINT_LEAST64_MAX_(UINT_LEAST64_MAX_);
    inner_update_EILSEQ(EILSEQ_);
    inner_update_va_start(va_start_);
    inner_update_ESPIPE(ESPIPE_);
    inner_update_EMLINK(EMLINK_);
    inner_update_INT16_MAX_(INT16_MAX_);
    inner_update_S_ISCHR(t_S_ISCHR_);
    inner_update_F_RDLCK(t_F_RDLCK_);
    inner_update_MB_CUR_MAX_(MB_CUR_MAX_);
    inner_update_INT8_MIN(INT8_MIN_);
    inner_update_EOWNERDEAD(EOWNERDEAD_);
    inner_update_INT16_MIN(INT16_MIN_);
    inner_update_ENOTTY(ENOTTY_);
    inner_update_EBADE(EBADE_);
    inner_update_EBADF(EBADF_);
    inner_update_EBADR(EBADR_);
    inner_update_EADV(EADV_);
    inner_update_ERANGE(ERANGE_);
    inner_update_ECANCELED(ECANCELED_);
    inner_update_INT_FAST8_MAX_(INT_FAST8_MAX_);
    inner_update_ETXTBSY(ETXTBSY_);
    inner_update_ENOMEM(ENOMEM_);
    inner_update_WCHAR_MAX_(t_WCHAR_MAX_);
    inner_update_S_IXOTH(t_S_IXOTH_);
    inner_update_INT_FAST16_MAX_(INT_FAST16_MAX_);
    inner_update_FP_ILOGBNAN(t_FP_ILOGBNAN_);
    inner_update_EINPROGRESS(EINPROGRESS_);
    inner_update_INT_FAST8_MIN(INT_FAST8_MIN_);
    inner_update_WCHAR_MIN(t_WCHAR_MIN_);
    inner_update_HUGE_VALF(t_HUGE_VALF_);
    inner_update_HUGE_VALL(t_HUGE_VALL_);
    inner_update_UINT_FAST16_MAX_(UINT_FAST16_MAX_);
    inner_update_ENOTBLK(ENOTBLK_);
    inner_update_EPROTOTYPE(EPROTOTYPE_);
    inner_update_ERESTART(ERESTART_);
    inner_update_EISNAM(EISNAM_);
    inner_update_UINT16_C(UINT16_C_);
    inner_update_ENOMSG(ENOMSG_);
    inner_update_EXIT_FAILURE(EXIT_FAILURE_);
    inner_update_EALREADY(EALREADY_);
    inner_update_S_IRWXO(t_S_IRWXO_);
    inner_update_S_IRWXU(t_S_IRWXU_);
    inner_update_ETIMEDOUT(ETIMEDOUT_);
    inner_update_ENODATA(ENODATA_);
    inner_update_FP_ILOGB0(t_FP_ILOGB0_);
    inner_update_NAN(NAN_);
    inner_update_UINT64_MAX_(UINT64_MAX_);
    inner_update_EINTR(EINTR_);
    inner_update_INT32_MIN(INT32_MIN_);
    inner_update_ENOLINK(ENOLINK_);
    inner_update_ECHILD(ECHILD_);
    inner_update_TMP_MAX_(TMP_MAX_);
    inner_update_S_IWGRP(t_S_IWGRP_);
    inner_update_ENOTCONN(ENOTCONN_);
    inner_update_EPERM(EPERM_);
    inner_update_isless(t_isless_);
    inner_update_STDOUT_FILENO(STDOUT_FILENO_);
    inner_update_O_NDELAY(t_O_NDELAY_);
    inner_update_O_ASYNC(t_O_ASYNC_);
    inner_update_ELOOP(ELOOP_);
    inner_update_F_DUPFD(t_F_DUPFD_);
    inner_update_ESTALE(ESTALE_);
    inner_update_ENOTSOCK(ENOTSOCK_);
    inner_update_INT64_C(INT64_C_);
    inner_update_ENOSR(ENOSR_);
    inner_update_S_ISDIR(t_S_ISDIR_);
    inner_update_L_tmpnam(t_L_tmpnam_);
    inner_update_UINT8_C(UINT8_C_);
    inner_update_UINT_LEAST8_MAX_(UINT_LEAST8_MAX_);
    inner_update_INT_FAST16_MIN(INT_FAST16_MIN_);
    inner_update_SEEK_CUR(t_SEEK_CUR_);
    inner_update_ELNRNG(ELNRNG_);
    inner_update_PTRDIFF_MIN(t_PTRDIFF_MIN_);
    inner_update_STDERR_FILENO(STDERR_FILENO_);
    inner_update_O_FSYNC(t_O_FSYNC_);
    inner_update_EPIPE(EPIPE_);
    inner_update_islessgreater(t_islessgreater_);
    inner_update_EBADMSG(EBADMSG_);
    inner_update_INFINITY(INFINITY_);
    inner_update_EBFONT(EBFONT_);
    inner_update_ERFKILL(ERFKILL_);
    inner_update_EREMOTE(EREMOTE_);
    inner_update_ETOOMANYREFS(ETOOMANYREFS_);
    inner_update_EPFNOSUPPORT(EPFNOSUPPORT_);
    inner_update_ENONET(ENONET_);
    inner_update_EBADSLT(EBADSLT_);
    inner_update_O_NONBLOCK(t_O_NONBLOCK_);
    inner_update_O_APPEND(t_O_APPEND_);
    inner_update_SIZE_MAX_(t_SIZE_MAX_);
    inner_update_ENOTNAM(ENOTNAM_);
    inner_update_UINT64_C(UINT64_C_);
    inner_update_WINT_MAX_(t_WINT_MAX_);
    inner_update_S_IWUSR(t_S_IWUSR_);
    inner_update_UINTPTR_MAX_(UINTPTR_MAX_);
    inner_update_MATH_ERREXCEPT(t_MATH_ERREXCEPT_);
    inner_update_F_UNLCK(t_F_UNLCK_);
    inner_update_F_SHLCK(t_F_SHLCK_);
    inner_update_INT64_MAX_(INT64_MAX_);
    inner_update_math_errhandling(math_errhandling_);
    inner_update_ELIBEXEC(ELIBEXEC_);
    inner_update_isnan(t_isnan_);
    inner_update_UINT32_MAX_(UINT32_MAX_);
    inner_update_EKEYREJECTED(EKEYREJECTED_);
    inner_update_ENOCSI(ENOCSI_);
    inner_update_va_end(va_end_);
    inner_update_F_GETFD(t_F_GETFD_);
    inner_update_F_GETFL(t_F_GETFL_);
    inner_update_S_IRWXG(t_S_IRWXG_);
    inner_update_HUGE_VAL(t_HUGE_VAL_);
    inner_update_ENOTEMPTY(ENOTEMPTY_);
    inner_update_EADDRINUSE(EADDRINUSE_);
    inner_update_WINT_MIN(t_WINT_MIN_);
    inner_update_ENETRESET(ENETRESET_);
    inner_update_F_SETLKW64(t_F_SETLKW64_);
    inner_update_F_GETLK(t_F_GETLK_);
    inner_update_EISDIR(EISDIR_);
    inner_update_INT_LEAST8_MAX_(INT_LEAST8_MAX_);
    inner_update_INT_LEAST32_MAX_(INT_LEAST32_MAX_);
    inner_update_F_WRLCK(t_F_WRLCK_);
    inner_update_EIDRM(EIDRM_);
    inner_update_ECOMM(ECOMM_);
    inner_update_O_EXCL(t_O_EXCL_);
    inner_update_ECONNABORTED(ECONNABORTED_);
    inner_update_isnormal(isnormal_);
    inner_update_INT_LEAST8_MIN(INT_LEAST8_MIN_);
    inner_update_S_ISFIFO(t_S_ISFIFO_);
    inner_update_UINT_LEAST16_MAX_(UINT_LEAST16_MAX_);
    inner_update_INT_LEAST32_MIN(INT_LEAST32_MIN_);
    inner_update_islessequal(t_islessequal_);
    inner_update_O_RDWR(t_O_RDWR_);
    inner_update_EHOSTUNREACH(EHOSTUNREACH_);
    inner_update_EBADFD(EBADFD_);
    inner_update_EL3HLT(EL3HLT_);
    inner_update_FD_CLOEXEC(t_FD_CLOEXEC_);
    inner_update_SIG_ATOMIC_MAX_(t_SIG_ATOMIC_MAX_);
    inner_update_EFAULT(EFAULT_);
    inner_update_INT32_MAX_(INT32_MAX_);
    inner_update_F_SETFL(t_F_SETFL_);
    inner_update_EL2HLT(EL2HLT_);
    inner_update_ENOKEY(ENOKEY_);
    inner_update_O_RDONLY(t_O_RDONLY_);
    inner_update_EINVAL(EINVAL_);
    inner_update_SIG_ATOMIC_MIN(t_SIG_ATOMIC_MIN_);
    inner_update_F_OK(t_F_OK_);
    inner_update_RAND_MAX_(RAND_MAX_);
    inner_update_MATH_ERRNO(t_MATH_ERRNO_);
    inner_update_ESHUTDOWN(ESHUTDOWN_);
    inner_update_F_SETLK(t_F_SETLK_);
    inner_update_F_SETLK64(t_F_SETLK64_);
    inner_update_ELIBSCN(ELIBSCN_);
    inner_update_INTPTR_MAX_(INTPTR_MAX_);
    inner_update_O_SYNC(t_O_SYNC_);
    inner_update_ENAVAIL(ENAVAIL_);
    inner_update_ENOSTR(ENOSTR_);
    inner_update_INT_LEAST64_MAX_(INT_LEAST64_MAX_);
    inner_update_EOVERFLOW(EOVERFLOW_);
    inner_update_S_IRUSR(t_S_IRUSR_);
    inner_update_SEEK_SET(t_SEEK_SET_);
    inner_update_EUCLEAN(EUCLEAN_);
    inner_update_INTPTR_MIN(INTPTR_MIN_);
    inner_update_INT8_C(INT8_C_);
    inner_update_ENOMEDIUM(ENOMEDIUM_);
    inner_update_EBUSY(EBUSY_);
    inner_update_W_OK(W_OK_);
    inner_update_UINT_FAST32_MAX_(UINT_FAST32_MAX_);
    inner_update_O_CREAT(t_O_CREAT_);
    inner_update_EPROTO(EPROTO_);
    inner_update_ENODEV(ENODEV_);
    inner_update_EKEYEXPIRED(EKEYEXPIRED_);
    inner_update_EROFS(EROFS_);
    inner_update_NULL(NULL_);
    inner_update_UINTMAX_MAX_(UINTMAX_MAX_);
    inner_update_INT32_C(INT32_C_);
    inner_update_ELIBACC(ELIBACC_);
    inner_update_va_copy(va_copy_);
    inner_update_EHWPOISON(EHWPOISON_);
    inner_update_fpclassify(fpclassify_);
    inner_update_E2BIG(E2BIG_);
    inner_update_EDEADLK(EDEADLK_);
    inner_update_UINTMAX_C(UINTMAX_C_);
    inner_update_ECONNRESET(ECONNRESET_);
    inner_update_ENXIO(ENXIO_);
    inner_update_isgreater(t_isgreater_);
    inner_update_F_GETLK64(t_F_GETLK64_);
    inner_update_EBADRQC(EBADRQC_);
    inner_update_isfinite(isfinite_);
    inner_update_isinf(t_isinf_);
    inner_update_F_SETLKW(t_F_SETLKW_);
    inner_update_INT64_MIN(INT64_MIN_);
    inner_update_signbit(signbit_);
    inner_update_ENAMETOOLONG(ENAMETOOLONG_);
    inner_update_FILENAME_MAX_(FILENAME_MAX_);
    inner_update_ESOCKTNOSUPPORT(ESOCKTNOSUPPORT_);
    inner_update_S_ISBLK(t_S_ISBLK_);
    inner_update_INT_LEAST64_MIN(INT_LEAST64_MIN_);
    inner_update_EDOTDOT(EDOTDOT_);
    inner_update_EADDRNOTAVAIL(EADDRNOTAVAIL_);
    inner_update_ETIME(ETIME_);
    inner_update_BUFSIZ(BUFSIZ_);
    inner_update_INT_FAST32_MAX_(INT_FAST32_MAX_);
    inner_update_isunordered(isunordered_);
    inner_update_EXIT_SUCCESS(EXIT_SUCCESS_);
    inner_update_UINT_FAST8_MAX_(UINT_FAST8_MAX_);
    inner_update_S_IXUSR(t_S_IXUSR_);
    inner_update_STDIN_FILENO(STDIN_FILENO_);
    inner_update_S_IWOTH(t_S_IWOTH_);
    inner_update_UINT8_MAX_(UINT8_MAX_);
    inner_update_EPROTONOSUPPORT(EPROTONOSUPPORT_);
    inner_update_EFBIG(EFBIG_);
    inner_update_ENOTRECOVERABLE(ENOTRECOVERABLE_);
    inner_update_EIO(EIO_);
    inner_update_ENETUNREACH(ENETUNREACH_);
    inner_update_EXDEV(EXDEV_);
    inner_update_S_IRGRP(t_S_IRGRP_);
    inner_update_UINT32_C(UINT32_C_);
    inner_update_UINT_FAST64_MAX_(UINT_FAST64_MAX_);
    inner_update_INT_FAST32_MIN(INT_FAST32_MIN_);
    inner_update_EDQUOT(EDQUOT_);
    inner_update_EREMOTEIO(EREMOTEIO_);
    inner_update_ENOSPC(ENOSPC_);
    inner_update_ENOEXEC(ENOEXEC_);
    inner_update_EOF(EOF_);
    inner_update_EMSGSIZE(EMSGSIZE_);
    inner_update_EDOM(EDOM_);
    inner_update_ESRCH(ESRCH_);
    inner_update_ECHRNG(ECHRNG_);
    inner_update_EHOSTDOWN(EHOSTDOWN_);
    inner_update_SEEK_END(t_SEEK_END_);
    inner_update_ENOLCK(ENOLCK_);
    inner_update_ENFILE(ENFILE_);
    inner_update_isgreaterequal(t_isgreaterequal_);
    inner_update_O_TRUNC(t_O_TRUNC_);
    inner_update_ENOSYS(ENOSYS_);
    inner_update_O_WRONLY(t_O_WRONLY_);
    inner_update_va_arg(va_arg_);
    inner_update_S_ISGID(t_S_ISGID_);
    inner_update_ENOTSUP(ENOTSUP_);
    inner_update_ESRMNT(ESRMNT_);
    inner_update_INTMAX_MAX_(INTMAX_MAX_);
    inner_update_R_OK(R_OK_);
    inner_update_EDEADLOCK(EDEADLOCK_);
    inner_update_ENOANO(ENOANO_);
    inner_update_FOPEN_MAX_(FOPEN_MAX_);
    inner_update_F_EXLCK(t_F_EXLCK_);
    inner_update_EISCONN(EISCONN_);
    inner_update_S_ISLNK(t_S_ISLNK_);
    inner_update_INTMAX_MIN(INTMAX_MIN_);
    inner_update_EUSERS(EUSERS_);
    inner_update_ENETDOWN(ENETDOWN_);
    inner_update_ENOPROTOOPT(ENOPROTOOPT_);
    inner_update_INT_FAST64_MAX_(INT_FAST64_MAX_);
    inner_update_UINT_LEAST32_MAX_(UINT_LEAST32_MAX_);
    inner_update_EMFILE(EMFILE_);
    inner_update_ENOBUFS(ENOBUFS_);
    inner_update_EWOULDBLOCK(EWOULDBLOCK_);
    inner_update_S_ISREG(t_S_ISREG_);
    inner_update_S_IXGRP(t_S_IXGRP_);
    inner_update_ELIBBAD(ELIBBAD_);
    inner_update_INTMAX_C(INTMAX_C_);
    inner_update_ESTRPIPE(ESTRPIPE_);
    inner_update_ECONNREFUSED(ECONNREFUSED_);
    inner_update_INT_FAST64_MIN(INT_FAST64_MIN_);
    inner_update_EAGAIN(EAGAIN_);
    inner_update_UINT16_MAX_(UINT16_MAX_);
    inner_update_S_ISUID(t_S_ISUID_);
    inner_update_ELIBMAX(ELIBMAX_);
    inner_update_EEXIST(EEXIST_);
    inner_update_errno(errno_);
    inner_update_EL2NSYNC(EL2NSYNC_);
    inner_update_ENOENT(ENOENT_);
    inner_update_ENOPKG(ENOPKG_);
    inner_update_F_SETFD(t_F_SETFD_);
    inner_update_EXFULL(EXFULL_);
    inner_update_EKEYREVOKED(EKEYREVOKED_);
    inner_update_ENOTUNIQ(ENOTUNIQ_);
    inner_update_PTRDIFF_MAX_(t_PTRDIFF_MAX_);
    inner_update_S_IROTH(t_S_IROTH_);
    inner_update_X_OK(X_OK_);
    inner_update_INT_LEAST16_MAX_(INT_LEAST16_MAX_);
    inner_update_EOPNOTSUPP(EOPNOTSUPP_);
    inner_update_d_fileno(d_fileno_);
    inner_update_ENOTDIR(ENOTDIR_);
    inner_update_EMEDIUMTYPE(EMEDIUMTYPE_);
    inner_update_ino_t_(ino_t_);
    inner_update_ino64_t_(ino64_t_);
    inner_update_dirent64(dirent64_);
    inner_update_DT_UNKNOWN(t_DT_UNKNOWN_);
    inner_update_DT_FIFO(t_DT_FIFO_);
    inner_update_DT_CHR(t_DT_CHR_);
    inner_update_DT_DIR(t_DT_DIR_);
    inner_update_DT_BLK(t_DT_BLK_);
    inner_update_DT_REG(t_DT_REG_);
    inner_update_DT_LNK(t_DT_LNK_);
    inner_update_DT_SOCK(t_DT_SOCK_);
    inner_update_DT_WHT(t_DT_WHT_);
    inner_update_fdopendir(fdopendir_);
    inner_update_readdir64(t_readdir64_);
    inner_update_readdir_r(t_readdir_r_);
    inner_update_readdir64_r(t_readdir64_r_);
    inner_update_seekdir(seekdir_);
    inner_update_telldir(telldir_);
    inner_update_dirfd(dirfd_);
    inner_update_scandir(t_scandir_);
    inner_update_scandir64(t_scandir64_);
    inner_update_scandirat(t_scandirat_);
    inner_update_scandirat64(t_scandirat64_);
    inner_update_alphasort(t_alphasort_);
    inner_update_alphasort64(t_alphasort64_);
    inner_update_getdirentries(t_getdirentries_);
    inner_update_getdirentries64(t_getdirentries64_);
    inner_update_versionsort(t_versionsort_);
    inner_update_versionsort64(t_versionsort64_);
    inner_update_getdents64(getdents64_);
    inner_update_program_invocation_name(t_program_invocation_name_);
    inner_update_program_invocation_short_name(t_program_invocation_short_name_);
    inner_update_error_t_(error_t_);
    inner_update_flock64(flock64_);
    inner_update_iovec(iovec_);
    inner_update_iov_base(iov_base);
    inner_update_iov_len(iov_len);
    inner_update_F_OWNER_TID(t_F_OWNER_TID_);
    inner_update_F_OWNER_PID(t_F_OWNER_PID_);
    inner_update_F_OWNER_PGRP(t_F_OWNER_PGRP_);
    inner_update_F_OWNER_GID(t_F_OWNER_GID_);
    inner_update_f_owner_ex(f_owner_ex_);
    inner_update_type(type);
    inner_update_pid(pid);
    inner_update_file_handle(file_handle_);
    inner_update_handle_bytes(handle_bytes);
    inner_update_handle_type(handle_type);
    inner_update_f_handle(f_handle);
    inner_update_readahead(readahead_);
    inner_update_sync_file_range(sync_file_range_);
    inner_update_vmsplice(vmsplice_);
    inner_update_splice(splice_);
    inner_update_tee(tee_);
    inner_update_fallocate(t_fallocate_);
    inner_update_fallocate64(t_fallocate64_);
    inner_update_name_to_handle_at(name_to_handle_at_);
    inner_update_open_by_handle_at(open_by_handle_at_);
    inner_update_off64_t_(off64_t_);
    inner_update_time_t_(time_t_);
    inner_update_timespec(timespec_);
    inner_update_tv_sec(tv_sec);
    inner_update_tv_nsec(tv_nsec);
    inner_update_st_atim(st_atim);
    inner_update_st_mtim(st_mtim);
    inner_update_st_ctim(st_ctim);
    inner_update_stat64(stat64_);
    inner_update_fcntl64(fcntl64_);
    inner_update_open64(open64_);
    inner_update_openat(t_openat_);
    inner_update_openat64(t_openat64_);
    inner_update_creat64(creat64_);
    inner_update_lockf(lockf_);
    inner_update_lockf64(lockf64_);
    inner_update_posix_fadvise(t_posix_fadvise_);
    inner_update_posix_fadvise64(t_posix_fadvise64_);
    inner_update_posix_fallocate(t_posix_fallocate_);
    inner_update_posix_fallocate64(t_posix_fallocate64_);
    inner_update_FP_INT_UPWARD(t_FP_INT_UPWARD_);
    inner_update_FP_INT_DOWNWARD(t_FP_INT_DOWNWARD_);
    inner_update_FP_INT_TOWARDZERO(t_FP_INT_TOWARDZERO_);
    inner_update_FP_INT_TONEARESTFROMZERO(t_FP_INT_TONEARESTFROMZERO_);
    inner_update_FP_INT_TONEAREST(t_FP_INT_TONEAREST_);
    inner_update_sincos(sincos_);
    inner_update_exp10(exp10_);
    inner_update_finite(finite_);
    inner_update_drem(drem_);
    inner_update_significand(significand_);
    inner_update_j0(j0_);
    inner_update_j1(j1_);
    inner_update_jn(jn_);
    inner_update_y0(y0_);
    inner_update_y1(y1_);
    inner_update_yn(yn_);
    inner_update_gamma(gamma_);
    inner_update_lgamma_r(lgamma_r_);
    inner_update_nextdown(nextdown_);
    inner_update_nextup(nextup_);
    inner_update_llogb(llogb_);
    inner_update_roundeven(roundeven_);
    inner_update_fromfp(fromfp_);
    inner_update_ufromfp(ufromfp_);
    inner_update_fromfpx(fromfpx_);
    inner_update_ufromfpx(ufromfpx_);
    inner_update_canonicalize(canonicalize_);
    inner_update_fmaxmag(fmaxmag_);
    inner_update_fminmag(fminmag_);
    inner_update_fmaximum(fmaximum_);
    inner_update_fminimum(fminimum_);
    inner_update_fmaximum_num(fmaximum_num_);
    inner_update_fminimum_num(fminimum_num_);
    inner_update_fmaximum_mag(fmaximum_mag_);
    inner_update_fminimum_mag(fminimum_mag_);
    inner_update_fmaximum_mag_num(fmaximum_mag_num_);
    inner_update_fminimum_mag_num(fminimum_mag_num_);
    inner_update_totalorder(totalorder_);
    inner_update_totalordermag(totalordermag_);
    inner_update_getpayload(getpayload_);
    inner_update_setpayload(setpayload_);
    inner_update_setpayloadsig(setpayloadsig_);
    inner_update_scalb(scalb_);
    inner_update_sincosf(sincosf_);
    inner_update_exp10f(exp10f_);
    inner_update_isinff(t_isinff_);
    inner_update_finitef(finitef_);
    inner_update_dremf(dremf_);
    inner_update_significandf(significandf_);
    inner_update_isnanf(t_isnanf_);
    inner_update_j0f(j0f_);
    inner_update_j1f(j1f_);
    inner_update_jnf(jnf_);
    inner_update_y0f(y0f_);
    inner_update_y1f(y1f_);
    inner_update_ynf(ynf_);
    inner_update_gammaf(gammaf_);
    inner_update_lgammaf_r(lgammaf_r_);
    inner_update_nextdownf(nextdownf_);
    inner_update_nextupf(nextupf_);
    inner_update_llogbf(llogbf_);
    inner_update_roundevenf(roundevenf_);
    inner_update_fromfpf(fromfpf_);
    inner_update_ufromfpf(ufromfpf_);
    inner_update_fromfpxf(fromfpxf_);
    inner_update_ufromfpxf(ufromfpxf_);
    inner_update_canonicalizef(canonicalizef_);
    inner_update_fmaxmagf(fmaxmagf_);
    inner_update_fminmagf(fminmagf_);
    inner_update_fmaximumf(fmaximumf_);
    inner_update_fminimumf(fminimumf_);
    inner_update_fmaximum_numf(fmaximum_numf_);
    inner_update_fminimum_numf(fminimum_numf_);
    inner_update_fmaximum_magf(fmaximum_magf_);
    inner_update_fminimum_magf(fminimum_magf_);
    inner_update_fmaximum_mag_numf(fmaximum_mag_numf_);
    inner_update_fminimum_mag_numf(fminimum_mag_numf_);
    inner_update_totalorderf(totalorderf_);
    inner_update_totalordermagf(totalordermagf_);
    inner_update_getpayloadf(getpayloadf_);
    inner_update_setpayloadf(setpayloadf_);
    inner_update_setpayloadsigf(setpayloadsigf_);
    inner_update_scalbf(scalbf_);
    inner_update_sincosl(sincosl_);
    inner_update_exp10l(exp10l_);
    inner_update_isinfl(t_isinfl_);
    inner_update_finitel(finitel_);
    inner_update_dreml(dreml_);
    inner_update_significandl(significandl_);
    inner_update_isnanl(t_isnanl_);
    inner_update_j0l(j0l_);
    inner_update_j1l(j1l_);
    inner_update_jnl(jnl_);
    inner_update_y0l(y0l_);
    inner_update_y1l(y1l_);
    inner_update_ynl(ynl_);
    inner_update_gammal(gammal_);
    inner_update_lgammal_r(lgammal_r_);
    inner_update_nextdownl(nextdownl_);
    inner_update_nextupl(nextupl_);
    inner_update_llogbl(llogbl_);
    inner_update_roundevenl(roundevenl_);
    inner_update_fromfpl(fromfpl_);
    inner_update_ufromfpl(ufromfpl_);
    inner_update_fromfpxl(fromfpxl_);
    inner_update_ufromfpxl(ufromfpxl_);
    inner_update_canonicalizel(canonicalizel_);
    inner_update_fmaxmagl(fmaxmagl_);
    inner_update_fminmagl(fminmagl_);
    inner_update_fmaximuml(fmaximuml_);
    inner_update_fminimuml(fminimuml_);
    inner_update_fmaximum_numl(fmaximum_numl_);
    inner_update_fminimum_numl(fminimum_numl_);
    inner_update_fmaximum_magl(fmaximum_magl_);
    inner_update_fminimum_magl(fminimum_magl_);
    inner_update_fmaximum_mag_numl(fmaximum_mag_numl_);
    inner_update_fminimum_mag_numl(fminimum_mag_numl_);
    inner_update_totalorderl(totalorderl_);
    inner_update_totalordermagl(totalordermagl_);
    inner_update_getpayloadl(getpayloadl_);
    inner_update_setpayloadl(setpayloadl_);
    inner_update_setpayloadsigl(setpayloadsigl_);
    inner_update_scalbl(scalbl_);
    inner_update_acosf32(acosf32_);
    inner_update_asinf32(asinf32_);
    inner_update_atanf32(atanf32_);
    inner_update_atan2f32(atan2f32_);
    inner_update_cosf32(cosf32_);
    inner_update_sinf32(sinf32_);
    inner_update_tanf32(tanf32_);
    inner_update_coshf32(coshf32_);
    inner_update_sinhf32(sinhf32_);
    inner_update_tanhf32(tanhf32_);
    inner_update_sincosf32(sincosf32_);
    inner_update_acoshf32(acoshf32_);
    inner_update_asinhf32(asinhf32_);
    inner_update_atanhf32(atanhf32_);
    inner_update_expf32(expf32_);
    inner_update_frexpf32(frexpf32_);
    inner_update_ldexpf32(ldexpf32_);
    inner_update_logf32(logf32_);
    inner_update_log10f32(log10f32_);
    inner_update_modff32(modff32_);
    inner_update_exp10f32(exp10f32_);
    inner_update_expm1f32(expm1f32_);
    inner_update_log1pf32(log1pf32_);
    inner_update_logbf32(logbf32_);
    inner_update_exp2f32(exp2f32_);
    inner_update_log2f32(log2f32_);
    inner_update_powf32(powf32_);
    inner_update_sqrtf32(sqrtf32_);
    inner_update_hypotf32(hypotf32_);
    inner_update_cbrtf32(cbrtf32_);
    inner_update_ceilf32(ceilf32_);
    inner_update_fabsf32(fabsf32_);
    inner_update_floorf32(floorf32_);
    inner_update_fmodf32(fmodf32_);
    inner_update_copysignf32(copysignf32_);
    inner_update_nanf32(nanf32_);
    inner_update_j0f32(j0f32_);
    inner_update_j1f32(j1f32_);
    inner_update_jnf32(jnf32_);
    inner_update_y0f32(y0f32_);
    inner_update_y1f32(y1f32_);
    inner_update_ynf32(ynf32_);
    inner_update_erff32(erff32_);
    inner_update_erfcf32(erfcf32_);
    inner_update_lgammaf32(lgammaf32_);
    inner_update_tgammaf32(tgammaf32_);
    inner_update_lgammaf32_r(lgammaf32_r_);
    inner_update_rintf32(rintf32_);
    inner_update_nextafterf32(nextafterf32_);
    inner_update_nextdownf32(nextdownf32_);
    inner_update_nextupf32(nextupf32_);
    inner_update_remainderf32(remainderf32_);
    inner_update_scalbnf32(scalbnf32_);
    inner_update_ilogbf32(ilogbf32_);
    inner_update_llogbf32(llogbf32_);
    inner_update_scalblnf32(scalblnf32_);
    inner_update_nearbyintf32(nearbyintf32_);
    inner_update_roundf32(roundf32_);
    inner_update_truncf32(truncf32_);
    inner_update_remquof32(remquof32_);
    inner_update_lrintf32(lrintf32_);
    inner_update_llrintf32(llrintf32_);
    inner_update_lroundf32(lroundf32_);
    inner_update_llroundf32(llroundf32_);
    inner_update_fdimf32(fdimf32_);
    inner_update_fmaxf32(fmaxf32_);
    inner_update_fminf32(fminf32_);
    inner_update_fmaf32(fmaf32_);
    inner_update_roundevenf32(roundevenf32_);
    inner_update_fromfpf32(fromfpf32_);
    inner_update_ufromfpf32(ufromfpf32_);
    inner_update_fromfpxf32(fromfpxf32_);
    inner_update_ufromfpxf32(ufromfpxf32_);
    inner_update_canonicalizef32(canonicalizef32_);
    inner_update_fmaxmagf32(fmaxmagf32_);
    inner_update_fminmagf32(fminmagf32_);
    inner_update_fmaximumf32(fmaximumf32_);
    inner_update_fminimumf32(fminimumf32_);
    inner_update_fmaximum_numf32(fmaximum_numf32_);
    inner_update_fminimum_numf32(fminimum_numf32_);
    inner_update_fmaximum_magf32(fmaximum_magf32_);
    inner_update_fminimum_magf32(fminimum_magf32_);
    inner_update_fmaximum_mag_numf32(fmaximum_mag_numf32_);
    inner_update_fminimum_mag_numf32(fminimum_mag_numf32_);
    inner_update_totalorderf32(totalorderf32_);
    inner_update_totalordermagf32(totalordermagf32_);
    inner_update_getpayloadf32(getpayloadf32_);
    inner_update_setpayloadf32(setpayloadf32_);
    inner_update_setpayloadsigf32(setpayloadsigf32_);
    inner_update_acosf64(acosf64_);
    inner_update_asinf64(asinf64_);
    inner_update_atanf64(atanf64_);
    inner_update_atan2f64(atan2f64_);
    inner_update_cosf64(cosf64_);
    inner_update_sinf64(sinf64_);
    inner_update_tanf64(tanf64_);
    inner_update_coshf64(coshf64_);
    inner_update_sinhf64(sinhf64_);
    inner_update_tanhf64(tanhf64_);
    inner_update_sincosf64(sincosf64_);
    inner_update_acoshf64(acoshf64_);
    inner_update_asinhf64(asinhf64_);
    inner_update_atanhf64(atanhf64_);
    inner_update_expf64(expf64_);
    inner_update_frexpf64(frexpf64_);
    inner_update_ldexpf64(ldexpf64_);
    inner_update_logf64(logf64_);
    inner_update_log10f64(log10f64_);
    inner_update_modff64(modff64_);
    inner_update_exp10f64(exp10f64_);
    inner_update_expm1f64(expm1f64_);
    inner_update_log1pf64(log1pf64_);
    inner_update_logbf64(logbf64_);
    inner_update_exp2f64(exp2f64_);
    inner_update_log2f64(log2f64_);
    inner_update_powf64(powf64_);
    inner_update_sqrtf64(sqrtf64_);
    inner_update_hypotf64(hypotf64_);
    inner_update_cbrtf64(cbrtf64_);
    inner_update_ceilf64(ceilf64_);
    inner_update_fabsf64(fabsf64_);
    inner_update_floorf64(floorf64_);
    inner_update_fmodf64(fmodf64_);
    inner_update_copysignf64(copysignf64_);
    inner_update_nanf64(nanf64_);
    inner_update_j0f64(j0f64_);
    inner_update_j1f64(j1f64_);
    inner_update_jnf64(jnf64_);
    inner_update_y0f64(y0f64_);
    inner_update_y1f64(y1f64_);
    inner_update_ynf64(ynf64_);
    inner_update_erff64(erff64_);
    inner_update_erfcf64(erfcf64_);
    inner_update_lgammaf64(lgammaf64_);
    inner_update_tgammaf64(tgammaf64_);
    inner_update_lgammaf64_r(lgammaf64_r_);
    inner_update_rintf64(rintf64_);
    inner_update_nextafterf64(nextafterf64_);
    inner_update_nextdownf64(nextdownf64_);
    inner_update_nextupf64(nextupf64_);
    inner_update_remainderf64(remainderf64_);
    inner_update_scalbnf64(scalbnf64_);
    inner_update_ilogbf64(ilogbf64_);
    inner_update_llogbf64(llogbf64_);
    inner_update_scalblnf64(scalblnf64_);
    inner_update_nearbyintf64(nearbyintf64_);
    inner_update_roundf64(roundf64_);
    inner_update_truncf64(truncf64_);
    inner_update_remquof64(remquof64_);
    inner_update_lrintf64(lrintf64_);
    inner_update_llrintf64(llrintf64_);
    inner_update_lroundf64(lroundf64_);
    inner_update_llroundf64(llroundf64_);
    inner_update_fdimf64(fdimf64_);
    inner_update_fmaxf64(fmaxf64_);
    inner_update_fminf64(fminf64_);
    inner_update_fmaf64(fmaf64_);
    inner_update_roundevenf64(roundevenf64_);
    inner_update_fromfpf64(fromfpf64_);
    inner_update_ufromfpf64(ufromfpf64_);
    inner_update_fromfpxf64(fromfpxf64_);
    inner_update_ufromfpxf64(ufromfpxf64_);
    inner_update_canonicalizef64(canonicalizef64_);
    inner_update_fmaxmagf64(fmaxmagf64_);
    inner_update_fminmagf64(fminmagf64_);
    inner_update_fmaximumf64(fmaximumf64_);
    inner_update_fminimumf64(fminimumf64_);
    inner_update_fmaximum_numf64(fmaximum_numf64_);
    inner_update_fminimum_numf64(fminimum_numf64_);
    inner_update_fmaximum_magf64(fmaximum_magf64_);
    inner_update_fminimum_magf64(fminimum_magf64_);
    inner_update_fmaximum_mag_numf64(fmaximum_mag_numf64_);
    inner_update_fminimum_mag_numf64(fminimum_mag_numf64_);
    inner_update_totalorderf64(totalorderf64_);
    inner_update_totalordermagf64(totalordermagf64_);
    inner_update_getpayloadf64(getpayloadf64_);
    inner_update_setpayloadf64(setpayloadf64_);
    inner_update_setpayloadsigf64(setpayloadsigf64_);
    inner_update_acosf128(acosf128_);
    inner_update_asinf128(asinf128_);
    inner_update_atanf128(atanf128_);
    inner_update_atan2f128(atan2f128_);
    inner_update_cosf128(cosf128_);
    inner_update_sinf128(sinf128_);
    inner_update_tanf128(tanf128_);
    inner_update_coshf128(coshf128_);
    inner_update_sinhf128(sinhf128_);
    inner_update_tanhf128(tanhf128_);
    inner_update_sincosf128(sincosf128_);
    inner_update_acoshf128(acoshf128_);
    inner_update_asinhf128(asinhf128_);
    inner_update_atanhf128(atanhf128_);
    inner_update_expf128(expf128_);
    inner_update_frexpf128(frexpf128_);
    inner_update_ldexpf128(ldexpf128_);
    inner_update_logf128(logf128_);
    inner_update_log10f128(log10f128_);
    inner_update_modff128(modff128_);
    inner_update_exp10f128(exp10f128_);
    inner_update_expm1f128(expm1f128_);
    inner_update_log1pf128(log1pf128_);
    inner_update_logbf128(logbf128_);
    inner_update_exp2f128(exp2f128_);
    inner_update_log2f128(log2f128_);
    inner_update_powf128(powf128_);
    inner_update_sqrtf128(sqrtf128_);
    inner_update_hypotf128(hypotf128_);
    inner_update_cbrtf128(cbrtf128_);
    inner_update_ceilf128(ceilf128_);
    inner_update_fabsf128(fabsf128_);
    inner_update_floorf128(floorf128_);
    inner_update_fmodf128(fmodf128_);
    inner_update_copysignf128(copysignf128_);
    inner_update_nanf128(nanf128_);
    inner_update_j0f128(j0f128_);
    inner_update_j1f128(j1f128_);
    inner_update_jnf128(jnf128_);
    inner_update_y0f128(y0f128_);
    inner_update_y1f128(y1f128_);
    inner_update_ynf128(ynf128_);
    inner_update_erff128(erff128_);
    inner_update_erfcf128(erfcf128_);
    inner_update_lgammaf128(lgammaf128_);
    inner_update_tgammaf128(tgammaf128_);
    inner_update_lgammaf128_r(lgammaf128_r_);
    inner_update_rintf128(rintf128_);
    inner_update_nextafterf128(nextafterf128_);
    inner_update_nextdownf128(nextdownf128_);
    inner_update_nextupf128(nextupf128_);
    inner_update_remainderf128(remainderf128_);
    inner_update_scalbnf128(scalbnf128_);
    inner_update_ilogbf128(ilogbf128_);
    inner_update_llogbf128(llogbf128_);
    inner_update_scalblnf128(scalblnf128_);
    inner_update_nearbyintf128(nearbyintf128_);
    inner_update_roundf128(roundf128_);
    inner_update_truncf128(truncf128_);
    inner_update_remquof128(remquof128_);
    inner_update_lrintf128(lrintf128_);
    inner_update_llrintf128(llrintf128_);
    inner_update_lroundf128(lroundf128_);
    inner_update_llroundf128(llroundf128_);
    inner_update_fdimf128(fdimf128_);
    inner_update_fmaxf128(fmaxf128_);
    inner_update_fminf128(fminf128_);
    inner_update_fmaf128(fmaf128_);
    inner_update_roundevenf128(roundevenf128_);
    inner_update_fromfpf128(fromfpf128_);
    inner_update_ufromfpf128(ufromfpf128_);
    inner_update_fromfpxf128(fromfpxf128_);
    inner_update_ufromfpxf128(ufromfpxf128_);
    inner_update_canonicalizef128(canonicalizef128_);
    inner_update_fmaxmagf128(fmaxmagf128_);
    inner_update_fminmagf128(fminmagf128_);
    inner_update_fmaximumf128(fmaximumf128_);
    inner_update_fminimumf128(fminimumf128_);
    inner_update_fmaximum_numf128(fmaximum_numf128_);
    inner_update_fminimum_numf128(fminimum_numf128_);
    inner_update_fmaximum_magf128(fmaximum_magf128_);
    inner_update_fminimum_magf128(fminimum_magf128_);
    inner_update_fmaximum_mag_numf128(fmaximum_mag_numf128_);
    inner_update_fminimum_mag_numf128(fminimum_mag_numf128_);
    inner_update_totalorderf128(totalorderf128_);
    inner_update_totalordermagf128(totalordermagf128_);
    inner_update_getpayloadf128(getpayloadf128_);
    inner_update_setpayloadf128(setpayloadf128_);
    inner_update_setpayloadsigf128(setpayloadsigf128_);
    inner_update_acosf32x(acosf32x_);
    inner_update_asinf32x(asinf32x_);
    inner_update_atanf32x(atanf32x_);
    inner_update_atan2f32x(atan2f32x_);
    inner_update_cosf32x(cosf32x_);
    inner_update_sinf32x(sinf32x_);
    inner_update_tanf32x(tanf32x_);
    inner_update_coshf32x(coshf32x_);
    inner_update_sinhf32x(sinhf32x_);
    inner_update_tanhf32x(tanhf32x_);
    inner_update_sincosf32x(sincosf32x_);
    inner_update_acoshf32x(acoshf32x_);
    inner_update_asinhf32x(asinhf32x_);
    inner_update_atanhf32x(atanhf32x_);
    inner_update_expf32x(expf32x_);
    inner_update_frexpf32x(frexpf32x_);
    inner_update_ldexpf32x(ldexpf32x_);
    inner_update_logf32x(logf32x_);
    inner_update_log10f32x(log10f32x_);
    inner_update_modff32x(modff32x_);
    inner_update_exp10f32x(exp10f32x_);
    inner_update_expm1f32x(expm1f32x_);
    inner_update_log1pf32x(log1pf32x_);
    inner_update_logbf32x(logbf32x_);
    inner_update_exp2f32x(exp2f32x_);
    inner_update_log2f32x(log2f32x_);
    inner_update_powf32x(powf32x_);
    inner_update_sqrtf32x(sqrtf32x_);
    inner_update_hypotf32x(hypotf32x_);
    inner_update_cbrtf32x(cbrtf32x_);
    inner_update_ceilf32x(ceilf32x_);
    inner_update_fabsf32x(fabsf32x_);
    inner_update_floorf32x(floorf32x_);
    inner_update_fmodf32x(fmodf32x_);
    inner_update_copysignf32x(copysignf32x_);
    inner_update_nanf32x(nanf32x_);
    inner_update_j0f32x(j0f32x_);
    inner_update_j1f32x(j1f32x_);
    inner_update_jnf32x(jnf32x_);
    inner_update_y0f32x(y0f32x_);
    inner_update_y1f32x(y1f32x_);
    inner_update_ynf32x(ynf32x_);
    inner_update_erff32x(erff32x_);
    inner_update_erfcf32x(erfcf32x_);
    inner_update_lgammaf32x(lgammaf32x_);
    inner_update_tgammaf32x(tgammaf32x_);
    inner_update_lgammaf32x_r(lgammaf32x_r_);
    inner_update_rintf32x(rintf32x_);
    inner_update_nextafterf32x(nextafterf32x_);
    inner_update_nextdownf32x(nextdownf32x_);
    inner_update_nextupf32x(nextupf32x_);
    inner_update_remainderf32x(remainderf32x_);
    inner_update_scalbnf32x(scalbnf32x_);
    inner_update_ilogbf32x(ilogbf32x_);
    inner_update_llogbf32x(llogbf32x_);
    inner_update_scalblnf32x(scalblnf32x_);
    inner_update_nearbyintf32x(nearbyintf32x_);
    inner_update_roundf32x(roundf32x_);
    inner_update_truncf32x(truncf32x_);
    inner_update_remquof32x(remquof32x_);
    inner_update_lrintf32x(lrintf32x_);
    inner_update_llrintf32x(llrintf32x_);
    inner_update_lroundf32x(lroundf32x_);
    inner_update_llroundf32x(llroundf32x_);
    inner_update_fdimf32x(fdimf32x_);
    inner_update_fmaxf32x(fmaxf32x_);
    inner_update_fminf32x(fminf32x_);
    inner_update_fmaf32x(fmaf32x_);
    inner_update_roundevenf32x(roundevenf32x_);
    inner_update_fromfpf32x(fromfpf32x_);
    inner_update_ufromfpf32x(ufromfpf32x_);
    inner_update_fromfpxf32x(fromfpxf32x_);
    inner_update_ufromfpxf32x(ufromfpxf32x_);
    inner_update_canonicalizef32x(canonicalizef32x_);
    inner_update_fmaxmagf32x(fmaxmagf32x_);
    inner_update_fminmagf32x(fminmagf32x_);
    inner_update_fmaximumf32x(fmaximumf32x_);
    inner_update_fminimumf32x(fminimumf32x_);
    inner_update_fmaximum_numf32x(fmaximum_numf32x_);
    inner_update_fminimum_numf32x(fminimum_numf32x_);
    inner_update_fmaximum_magf32x(fmaximum_magf32x_);
    inner_update_fminimum_magf32x(fminimum_magf32x_);
    inner_update_fmaximum_mag_numf32x(fmaximum_mag_numf32x_);
    inner_update_fminimum_mag_numf32x(fminimum_mag_numf32x_);
    inner_update_totalorderf32x(totalorderf32x_);
    inner_update_totalordermagf32x(totalordermagf32x_);
    inner_update_getpayloadf32x(getpayloadf32x_);
    inner_update_setpayloadf32x(setpayloadf32x_);
    inner_update_setpayloadsigf32x(setpayloadsigf32x_);
    inner_update_acosf64x(acosf64x_);
    inner_update_asinf64x(asinf64x_);
    inner_update_atanf64x(atanf64x_);
    inner_update_atan2f64x(atan2f64x_);
    inner_update_cosf64x(cosf64x_);
    inner_update_sinf64x(sinf64x_);
    inner_update_tanf64x(tanf64x_);
    inner_update_coshf64x(coshf64x_);
    inner_update_sinhf64x(sinhf64x_);
    inner_update_tanhf64x(tanhf64x_);
    inner_update_sincosf64x(sincosf64x_);
    inner_update_acoshf64x(acoshf64x_);
    inner_update_asinhf64x(asinhf64x_);
    inner_update_atanhf64x(atanhf64x_);
    inner_update_expf64x(expf64x_);
    inner_update_frexpf64x(frexpf64x_);
    inner_update_ldexpf64x(ldexpf64x_);
    inner_update_logf64x(logf64x_);
    inner_update_log10f64x(log10f64x_);
    inner_update_modff64x(modff64x_);
    inner_update_exp10f64x(exp10f64x_);
    inner_update_expm1f64x(expm1f64x_);
    inner_update_log1pf64x(log1pf64x_);
    inner_update_logbf64x(logbf64x_);
    inner_update_exp2f64x(exp2f64x_);
    inner_update_log2f64x(log2f64x_);
    inner_update_powf64x(powf64x_);
    inner_update_sqrtf64x(sqrtf64x_);
    inner_update_hypotf64x(hypotf64x_);
    inner_update_cbrtf64x(cbrtf64x_);
    inner_update_ceilf64x(ceilf64x_);
    inner_update_fabsf64x(fabsf64x_);
    inner_update_floorf64x(floorf64x_);
    inner_update_fmodf64x(fmodf64x_);
    inner_update_copysignf64x(copysignf64x_);
    inner_update_nanf64x(nanf64x_);
    inner_update_j0f64x(j0f64x_);
    inner_update_j1f64x(j1f64x_);
    inner_update_jnf64x(jnf64x_);
    inner_update_y0f64x(y0f64x_);
    inner_update_y1f64x(y1f64x_);
    inner_update_ynf64x(ynf64x_);
    inner_update_erff64x(erff64x_);
    inner_update_erfcf64x(erfcf64x_);
    inner_update_lgammaf64x(lgammaf64x_);
    inner_update_tgammaf64x(tgammaf64x_);
    inner_update_lgammaf64x_r(lgammaf64x_r_);
    inner_update_rintf64x(rintf64x_);
    inner_update_nextafterf64x(nextafterf64x_);
    inner_update_nextdownf64x(nextdownf64x_);
    inner_update_nextupf64x(nextupf64x_);
    inner_update_remainderf64x(remainderf64x_);
    inner_update_scalbnf64x(scalbnf64x_);
    inner_update_ilogbf64x(ilogbf64x_);
    inner_update_llogbf64x(llogbf64x_);
    inner_update_scalblnf64x(scalblnf64x_);
    inner_update_nearbyintf64x(nearbyintf64x_);
    inner_update_roundf64x(roundf64x_);
    inner_update_truncf64x(truncf64x_);
    inner_update_remquof64x(remquof64x_);
    inner_update_lrintf64x(lrintf64x_);
    inner_update_llrintf64x(llrintf64x_);
    inner_update_lroundf64x(lroundf64x_);
    inner_update_llroundf64x(llroundf64x_);
    inner_update_fdimf64x(fdimf64x_);
    inner_update_fmaxf64x(fmaxf64x_);
    inner_update_fminf64x(fminf64x_);
    inner_update_fmaf64x(fmaf64x_);
    inner_update_roundevenf64x(roundevenf64x_);
    inner_update_fromfpf64x(fromfpf64x_);
    inner_update_ufromfpf64x(ufromfpf64x_);
    inner_update_fromfpxf64x(fromfpxf64x_);
    inner_update_ufromfpxf64x(ufromfpxf64x_);
    inner_update_canonicalizef64x(canonicalizef64x_);
    inner_update_fmaxmagf64x(fmaxmagf64x_);
    inner_update_fminmagf64x(fminmagf64x_);
    inner_update_fmaximumf64x(fmaximumf64x_);
    inner_update_fminimumf64x(fminimumf64x_);
    inner_update_fmaximum_numf64x(fmaximum_numf64x_);
    inner_update_fminimum_numf64x(fminimum_numf64x_);
    inner_update_fmaximum_magf64x(fmaximum_magf64x_);
    inner_update_fminimum_magf64x(fminimum_magf64x_);
    inner_update_fmaximum_mag_numf64x(fmaximum_mag_numf64x_);
    inner_update_fminimum_mag_numf64x(fminimum_mag_numf64x_);
    inner_update_totalorderf64x(totalorderf64x_);
    inner_update_totalordermagf64x(totalordermagf64x_);
    inner_update_getpayloadf64x(getpayloadf64x_);
    inner_update_setpayloadf64x(setpayloadf64x_);
    inner_update_setpayloadsigf64x(setpayloadsigf64x_);
    inner_update_fadd(fadd_);
    inner_update_fdiv(fdiv_);
    inner_update_ffma(ffma_);
    inner_update_fmul(fmul_);
    inner_update_fsqrt(fsqrt_);
    inner_update_fsub(fsub_);
    inner_update_faddl(faddl_);
    inner_update_fdivl(fdivl_);
    inner_update_ffmal(ffmal_);
    inner_update_fmull(fmull_);
    inner_update_fsqrtl(fsqrtl_);
    inner_update_fsubl(fsubl_);
    inner_update_daddl(daddl_);
    inner_update_ddivl(ddivl_);
    inner_update_dfmal(dfmal_);
    inner_update_dmull(dmull_);
    inner_update_dsqrtl(dsqrtl_);
    inner_update_dsubl(dsubl_);
    inner_update_f32addf32x(t_f32addf32x_);
    inner_update_f32divf32x(t_f32divf32x_);
    inner_update_f32fmaf32x(t_f32fmaf32x_);
    inner_update_f32mulf32x(t_f32mulf32x_);
    inner_update_f32sqrtf32x(t_f32sqrtf32x_);
    inner_update_f32subf32x(t_f32subf32x_);
    inner_update_f32addf64(t_f32addf64_);
    inner_update_f32divf64(t_f32divf64_);
    inner_update_f32fmaf64(t_f32fmaf64_);
    inner_update_f32mulf64(t_f32mulf64_);
    inner_update_f32sqrtf64(t_f32sqrtf64_);
    inner_update_f32subf64(t_f32subf64_);
    inner_update_f32addf64x(t_f32addf64x_);
    inner_update_f32divf64x(t_f32divf64x_);
    inner_update_f32fmaf64x(t_f32fmaf64x_);
    inner_update_f32mulf64x(t_f32mulf64x_);
    inner_update_f32sqrtf64x(t_f32sqrtf64x_);
    inner_update_f32subf64x(t_f32subf64x_);
    inner_update_f32addf128(t_f32addf128_);
    inner_update_f32divf128(t_f32divf128_);
    inner_update_f32fmaf128(t_f32fmaf128_);
    inner_update_f32mulf128(t_f32mulf128_);
    inner_update_f32sqrtf128(t_f32sqrtf128_);
    inner_update_f32subf128(t_f32subf128_);
    inner_update_f32xaddf64(t_f32xaddf64_);
    inner_update_f32xdivf64(t_f32xdivf64_);
    inner_update_f32xfmaf64(t_f32xfmaf64_);
    inner_update_f32xmulf64(t_f32xmulf64_);
    inner_update_f32xsqrtf64(t_f32xsqrtf64_);
    inner_update_f32xsubf64(t_f32xsubf64_);
    inner_update_f32xaddf64x(t_f32xaddf64x_);
    inner_update_f32xdivf64x(t_f32xdivf64x_);
    inner_update_f32xfmaf64x(t_f32xfmaf64x_);
    inner_update_f32xmulf64x(t_f32xmulf64x_);
    inner_update_f32xsqrtf64x(t_f32xsqrtf64x_);
    inner_update_f32xsubf64x(t_f32xsubf64x_);
    inner_update_f32xaddf128(t_f32xaddf128_);
    inner_update_f32xdivf128(t_f32xdivf128_);
    inner_update_f32xfmaf128(t_f32xfmaf128_);
    inner_update_f32xmulf128(t_f32xmulf128_);
    inner_update_f32xsqrtf128(t_f32xsqrtf128_);
    inner_update_f32xsubf128(t_f32xsubf128_);
    inner_update_f64addf64x(t_f64addf64x_);
    inner_update_f64divf64x(t_f64divf64x_);
    inner_update_f64fmaf64x(t_f64fmaf64x_);
    inner_update_f64mulf64x(t_f64mulf64x_);
    inner_update_f64sqrtf64x(t_f64sqrtf64x_);
    inner_update_f64subf64x(t_f64subf64x_);
    inner_update_f64addf128(t_f64addf128_);
    inner_update_f64divf128(t_f64divf128_);
    inner_update_f64fmaf128(t_f64fmaf128_);
    inner_update_f64mulf128(t_f64mulf128_);
    inner_update_f64sqrtf128(t_f64sqrtf128_);
    inner_update_f64subf128(t_f64subf128_);
    inner_update_f64xaddf128(t_f64xaddf128_);
    inner_update_f64xdivf128(t_f64xdivf128_);
    inner_update_f64xfmaf128(t_f64xfmaf128_);
    inner_update_f64xmulf128(t_f64xmulf128_);
    inner_update_f64xsqrtf128(t_f64xsqrtf128_);
    inner_update_f64xsubf128(t_f64xsubf128_);
    inner_update_signgam(signgam_);
    inner_update_cookie_read_function_t_(cookie_read_function_t_);
    inner_update_cookie_write_function_t_(cookie_write_function_t_);
    inner_update_cookie_seek_function_t_(cookie_seek_function_t_);
    inner_update_cookie_close_function_t_(cookie_close_function_t_);
    inner_update_seek(seek);
    inner_update_cookie_io_functions_t_(cookie_io_functions_t_);
    inner_update_fpos64_t_(fpos64_t_);
    inner_update_renameat(t_renameat_);
    inner_update_renameat2(t_renameat2_);
    inner_update_tmpfile64(t_tmpfile64_);
    inner_update_tmpnam_r(t_tmpnam_r_);
    inner_update_tempnam(tempnam_);
    inner_update_fflush_unlocked(t_fflush_unlocked_);
    inner_update_fcloseall(fcloseall_);
    inner_update_fopen64(fopen64_);
    inner_update_freopen64(t_freopen64_);
    inner_update_fdopen(fdopen_);
    inner_update_fopencookie(fopencookie_);
    inner_update_fmemopen(fmemopen_);
    inner_update_open_memstream(open_memstream_);
    inner_update_setbuffer(setbuffer_);
    inner_update_setlinebuf(setlinebuf_);
    inner_update_vasprintf(vasprintf_);
    inner_update_asprintf(asprintf_);
    inner_update_vdprintf(vdprintf_);
    inner_update_dprintf(dprintf_);
    inner_update_getc_unlocked(getc_unlocked_);
    inner_update_getchar_unlocked(t_getchar_unlocked_);
    inner_update_fgetc_unlocked(t_fgetc_unlocked_);
    inner_update_fputc_unlocked(t_fputc_unlocked_);
    inner_update_putc_unlocked(putc_unlocked_);
    inner_update_putchar_unlocked(t_putchar_unlocked_);
    inner_update_getw(getw_);
    inner_update_putw(putw_);
    inner_update_fgets_unlocked(t_fgets_unlocked_);
    inner_update_getdelim(getdelim_);
    inner_update_getline(getline_);
    inner_update_fputs_unlocked(t_fputs_unlocked_);
    inner_update_fread_unlocked(t_fread_unlocked_);
    inner_update_fwrite_unlocked(t_fwrite_unlocked_);
    inner_update_fseeko(t_fseeko_);
    inner_update_ftello(t_ftello_);
    inner_update_fseeko64(t_fseeko64_);
    inner_update_ftello64(t_ftello64_);
    inner_update_fgetpos64(t_fgetpos64_);
    inner_update_fsetpos64(t_fsetpos64_);
    inner_update_clearerr_unlocked(t_clearerr_unlocked_);
    inner_update_feof_unlocked(t_feof_unlocked_);
    inner_update_ferror_unlocked(t_ferror_unlocked_);
    inner_update_fileno(t_fileno_);
    inner_update_fileno_unlocked(t_fileno_unlocked_);
    inner_update_pclose(pclose_);
    inner_update_popen(popen_);
    inner_update_ctermid(ctermid_);
    inner_update_cuserid(cuserid_);
    inner_update_obstack(t_obstack_);
    inner_update_obstack_printf(t_obstack_printf_);
    inner_update_obstack_vprintf(t_obstack_vprintf_);
    inner_update_flockfile(flockfile_);
    inner_update_ftrylockfile(ftrylockfile_);
    inner_update_funlockfile(funlockfile_);
    inner_update_strtof32(t_strtof32_);
    inner_update_strtof64(t_strtof64_);
    inner_update_strtof128(t_strtof128_);
    inner_update_strtof32x(t_strtof32x_);
    inner_update_strtof64x(t_strtof64x_);
    inner_update_strtoq(strtoq_);
    inner_update_strtouq(strtouq_);
    inner_update_strfromd(t_strfromd_);
    inner_update_strfromf(t_strfromf_);
    inner_update_strfroml(t_strfroml_);
    inner_update_strfromf32(t_strfromf32_);
    inner_update_strfromf64(t_strfromf64_);
    inner_update_strfromf128(t_strfromf128_);
    inner_update_strfromf32x(t_strfromf32x_);
    inner_update_strfromf64x(t_strfromf64x_);
    inner_update_locale_t_(locale_t_);
    inner_update_strtol_l(t_strtol_l_);
    inner_update_strtoul_l(t_strtoul_l_);
    inner_update_strtoll_l(t_strtoll_l_);
    inner_update_strtoull_l(t_strtoull_l_);
    inner_update_strtod_l(t_strtod_l_);
    inner_update_strtof_l(t_strtof_l_);
    inner_update_strtold_l(t_strtold_l_);
    inner_update_strtof32_l(t_strtof32_l_);
    inner_update_strtof64_l(t_strtof64_l_);
    inner_update_strtof128_l(t_strtof128_l_);
    inner_update_strtof32x_l(t_strtof32x_l_);
    inner_update_strtof64x_l(t_strtof64x_l_);
    inner_update_l64a(l64a_);
    inner_update_a64l(a64l_);
    inner_update_u_char(u_char_);
    inner_update_u_short(u_short_);
    inner_update_u_int(u_int_);
    inner_update_u_long(u_long_);
    inner_update_quad_t_(quad_t_);
    inner_update_u_quad_t_(u_quad_t_);
    inner_update_fsid_t_(fsid_t_);
    inner_update_loff_t_(loff_t_);
    inner_update_dev_t_(dev_t_);
    inner_update_gid_t_(gid_t_);
    inner_update_nlink_t_(nlink_t_);
    inner_update_uid_t_(uid_t_);
    inner_update_id_t_(id_t_);
    inner_update_daddr_t_(daddr_t_);
    inner_update_caddr_t_(caddr_t_);
    inner_update_key_t_(key_t_);
    inner_update_clock_t_(clock_t_);
    inner_update_clockid_t_(clockid_t_);
    inner_update_timer_t_(timer_t_);
    inner_update_useconds_t_(useconds_t_);
    inner_update_suseconds_t_(suseconds_t_);
    inner_update_ulong(ulong_);
    inner_update_ushort(ushort_);
    inner_update_uint(uint_);
    inner_update_u_int8_t_(u_int8_t_);
    inner_update_u_int16_t_(u_int16_t_);
    inner_update_u_int32_t_(u_int32_t_);
    inner_update_u_int64_t_(u_int64_t_);
    inner_update_register_t_(register_t_);
    inner_update_static(static_);
    inner_update_sigset_t_(sigset_t_);
    inner_update_timeval(timeval_);
    inner_update_tv_usec(tv_usec);
    inner_update_fds_bits(fds_bits);
    inner_update_fd_set(fd_set_);
    inner_update_fd_mask(fd_mask_);
    inner_update_select(select_);
    inner_update_pselect(pselect_);
    inner_update_blksize_t_(blksize_t_);
    inner_update_blkcnt_t_(blkcnt_t_);
    inner_update_fsblkcnt_t_(fsblkcnt_t_);
    inner_update_fsfilcnt_t_(fsfilcnt_t_);
    inner_update_blkcnt64_t_(blkcnt64_t_);
    inner_update_fsblkcnt64_t_(fsblkcnt64_t_);
    inner_update_fsfilcnt64_t_(fsfilcnt64_t_);
    inner_update_pthread_t_(pthread_t_);
    inner_update_pthread_mutexattr_t_(pthread_mutexattr_t_);
    inner_update_pthread_condattr_t_(pthread_condattr_t_);
    inner_update_pthread_key_t_(pthread_key_t_);
    inner_update_pthread_once_t_(pthread_once_t_);
    inner_update_pthread_attr_t_(pthread_attr_t_);
    inner_update_pthread_mutex_t_(pthread_mutex_t_);
    inner_update_pthread_cond_t_(pthread_cond_t_);
    inner_update_pthread_rwlock_t_(pthread_rwlock_t_);
    inner_update_pthread_rwlockattr_t_(pthread_rwlockattr_t_);
    inner_update_volatile(volatile_);
    inner_update_pthread_spinlock_t_(pthread_spinlock_t_);
    inner_update_pthread_barrier_t_(pthread_barrier_t_);
    inner_update_pthread_barrierattr_t_(pthread_barrierattr_t_);
    inner_update_random(random_);
    inner_update_srandom(t_srandom_);
    inner_update_initstate(t_initstate_);
    inner_update_setstate(t_setstate_);
    inner_update_random_data(random_data_);
    inner_update_fptr(fptr);
    inner_update_rptr(rptr);
    inner_update_rand_type(rand_type);
    inner_update_rand_deg(rand_deg);
    inner_update_rand_sep(rand_sep);
    inner_update_end_ptr(end_ptr);
    inner_update_random_r(random_r_);
    inner_update_srandom_r(t_srandom_r_);
    inner_update_initstate_r(t_initstate_r_);
    inner_update_setstate_r(t_setstate_r_);
    inner_update_rand_r(rand_r_);
    inner_update_drand48(t_drand48_);
    inner_update_erand48(t_erand48_);
    inner_update_lrand48(t_lrand48_);
    inner_update_nrand48(t_nrand48_);
    inner_update_mrand48(t_mrand48_);
    inner_update_jrand48(t_jrand48_);
    inner_update_srand48(t_srand48_);
    inner_update_seed48(t_seed48_);
    inner_update_lcong48(t_lcong48_);
    inner_update_drand48_data(t_drand48_data_);
    inner_update_drand48_r(t_drand48_r_);
    inner_update_erand48_r(t_erand48_r_);
    inner_update_lrand48_r(t_lrand48_r_);
    inner_update_nrand48_r(t_nrand48_r_);
    inner_update_mrand48_r(t_mrand48_r_);
    inner_update_jrand48_r(t_jrand48_r_);
    inner_update_srand48_r(t_srand48_r_);
    inner_update_seed48_r(t_seed48_r_);
    inner_update_lcong48_r(t_lcong48_r_);
    inner_update_arc4random(t_arc4random_);
    inner_update_arc4random_buf(t_arc4random_buf_);
    inner_update_arc4random_uniform(t_arc4random_uniform_);
    inner_update_reallocarray(reallocarray_);
    inner_update_alloca(alloca_);
    inner_update_valloc(valloc_);
    inner_update_posix_memalign(posix_memalign_);
    inner_update_aligned_alloc(aligned_alloc_);
    inner_update_at_quick_exit(at_quick_exit_);
    inner_update_on_exit(on_exit_);
    inner_update_quick_exit(quick_exit_);
    inner_update_secure_getenv(secure_getenv_);
    inner_update_putenv(putenv_);
    inner_update_setenv(setenv_);
    inner_update_unsetenv(unsetenv_);
    inner_update_clearenv(clearenv_);
    inner_update_mktemp(mktemp_);
    inner_update_mkstemp(t_mkstemp_);
    inner_update_mkstemp64(t_mkstemp64_);
    inner_update_mkstemps(t_mkstemps_);
    inner_update_mkstemps64(t_mkstemps64_);
    inner_update_mkdtemp(mkdtemp_);
    inner_update_mkostemp(t_mkostemp_);
    inner_update_mkostemp64(t_mkostemp64_);
    inner_update_mkostemps(t_mkostemps_);
    inner_update_mkostemps64(t_mkostemps64_);
    inner_update_canonicalize_file_name(canonicalize_file_name_);
    inner_update_realpath(realpath_);
    inner_update_comparison_fn_t_(comparison_fn_t_);
    inner_update_qsort_r(t_qsort_r_);
    inner_update_ecvt(t_ecvt_);
    inner_update_fcvt(t_fcvt_);
    inner_update_gcvt(gcvt_);
    inner_update_qecvt(t_qecvt_);
    inner_update_qfcvt(t_qfcvt_);
    inner_update_qgcvt(qgcvt_);
    inner_update_ecvt_r(t_ecvt_r_);
    inner_update_fcvt_r(t_fcvt_r_);
    inner_update_qecvt_r(t_qecvt_r_);
    inner_update_qfcvt_r(t_qfcvt_r_);
    inner_update_rpmatch(rpmatch_);
    inner_update_getsubopt(getsubopt_);
    inner_update_posix_openpt(posix_openpt_);
    inner_update_grantpt(grantpt_);
    inner_update_unlockpt(unlockpt_);
    inner_update_ptsname(t_ptsname_);
    inner_update_ptsname_r(t_ptsname_r_);
    inner_update_getpt(getpt_);
    inner_update_getloadavg(getloadavg_);
    inner_update_memccpy(memccpy_);
    inner_update_rawmemchr(rawmemchr_);
    inner_update_memrchr(memrchr_);
    inner_update_strcoll_l(t_strcoll_l_);
    inner_update_strxfrm_l(t_strxfrm_l_);
    inner_update_strdup(t_strdup_);
    inner_update_strndup(t_strndup_);
    inner_update_strchrnul(strchrnul_);
    inner_update_strtok_r(t_strtok_r_);
    inner_update_strcasestr(strcasestr_);
    inner_update_memmem(memmem_);
    inner_update_mempcpy(mempcpy_);
    inner_update_strnlen(strnlen_);
    inner_update_strerror_r(t_strerror_r_);
    inner_update_strerrordesc_np(t_strerrordesc_np_);
    inner_update_strerrorname_np(t_strerrorname_np_);
    inner_update_strerror_l(t_strerror_l_);
    inner_update_bcmp(bcmp_);
    inner_update_bcopy(bcopy_);
    inner_update_bzero(bzero_);
    inner_update_index(index_);
    inner_update_rindex(rindex_);
    inner_update_ffs(ffs_);
    inner_update_ffsl(ffsl_);
    inner_update_ffsll(ffsll_);
    inner_update_strcasecmp(t_strcasecmp_);
    inner_update_strncasecmp(t_strncasecmp_);
    inner_update_strcasecmp_l(t_strcasecmp_l_);
    inner_update_strncasecmp_l(t_strncasecmp_l_);
    inner_update_explicit_bzero(explicit_bzero_);
    inner_update_strsep(strsep_);
    inner_update_strsignal(strsignal_);
    inner_update_sigabbrev_np(sigabbrev_np_);
    inner_update_sigdescr_np(sigdescr_np_);
    inner_update_stpcpy(stpcpy_);
    inner_update_stpncpy(stpncpy_);
    inner_update_strverscmp(strverscmp_);
    inner_update_strfry(strfry_);
    inner_update_memfrob(memfrob_);
    inner_update_basename(basename_);
    inner_update_fstat64(fstat64_);
    inner_update_fstatat(t_fstatat_);
    inner_update_fstatat64(t_fstatat64_);
    inner_update_lstat(lstat_);
    inner_update_lstat64(lstat64_);
    inner_update_lchmod(lchmod_);
    inner_update_fchmod(fchmod_);
    inner_update_fchmodat(fchmodat_);
    inner_update_getumask(getumask_);
    inner_update_mkdirat(mkdirat_);
    inner_update_mknod(t_mknod_);
    inner_update_mknodat(t_mknodat_);
    inner_update_mkfifoat(t_mkfifoat_);
    inner_update_utimensat(utimensat_);
    inner_update_futimens(futimens_);
    inner_update_val(val);
    inner_update_statx_timestamp(statx_timestamp_);
    inner_update_statx(statx_);
    inner_update_stx_mask(stx_mask);
    inner_update_stx_blksize(stx_blksize);
    inner_update_stx_attributes(stx_attributes);
    inner_update_stx_nlink(stx_nlink);
    inner_update_stx_uid(stx_uid);
    inner_update_stx_gid(stx_gid);
    inner_update_stx_mode(stx_mode);
    inner_update_stx_ino(stx_ino);
    inner_update_stx_size(stx_size);
    inner_update_stx_blocks(stx_blocks);
    inner_update_stx_attributes_mask(stx_attributes_mask);
    inner_update_stx_atime(stx_atime);
    inner_update_stx_btime(stx_btime);
    inner_update_stx_ctime(stx_ctime);
    inner_update_stx_mtime(stx_mtime);
    inner_update_stx_rdev_major(stx_rdev_major);
    inner_update_stx_rdev_minor(stx_rdev_minor);
    inner_update_stx_dev_major(stx_dev_major);
    inner_update_stx_dev_minor(stx_dev_minor);
    inner_update_stx_mnt_id(stx_mnt_id);
    inner_update_stx_dio_mem_align(stx_dio_mem_align);
    inner_update_stx_dio_offset_align(stx_dio_offset_align);
    inner_update_socklen_t_(socklen_t_);
    inner_update_euidaccess(euidaccess_);
    inner_update_eaccess(eaccess_);
    inner_update_execveat(execveat_);
    inner_update_faccessat(faccessat_);
    inner_update_lseek64(lseek64_);
    inner_update_closefrom(closefrom_);
    inner_update_pread(t_pread_);
    inner_update_pwrite(t_pwrite_);
    inner_update_pread64(t_pread64_);
    inner_update_pwrite64(t_pwrite64_);
    inner_update_pipe2(pipe2_);
    inner_update_ualarm(ualarm_);
    inner_update_usleep(usleep_);
    inner_update_fchown(fchown_);
    inner_update_lchown(lchown_);
    inner_update_fchownat(fchownat_);
    inner_update_fchdir(fchdir_);
    inner_update_get_current_dir_name(get_current_dir_name_);
    inner_update_getwd(getwd_);
    inner_update_dup3(dup3_);
    inner_update_environ(environ_);
    inner_update_fexecve(fexecve_);
    inner_update_execvpe(execvpe_);
    inner_update_nice(nice_);
    inner_update_confstr(confstr_);
    inner_update_getpgid(getpgid_);
    inner_update_setpgrp(setpgrp_);
    inner_update_getsid(getsid_);
    inner_update_group_member(group_member_);
    inner_update_setreuid(setreuid_);
    inner_update_seteuid(seteuid_);
    inner_update_setregid(setregid_);
    inner_update_setegid(setegid_);
    inner_update_getresuid(getresuid_);
    inner_update_getresgid(getresgid_);
    inner_update_setresuid(setresuid_);
    inner_update_setresgid(setresgid_);
    inner_update_vfork(vfork_);
    inner_update_ttyslot(ttyslot_);
    inner_update_linkat(linkat_);
    inner_update_symlink(t_symlink_);
    inner_update_readlink(t_readlink_);
    inner_update_symlinkat(t_symlinkat_);
    inner_update_readlinkat(t_readlinkat_);
    inner_update_unlinkat(t_unlinkat_);
    inner_update_getlogin_r(t_getlogin_r_);
    inner_update_setlogin(setlogin_);
    inner_update_optarg(optarg_);
    inner_update_optind(optind_);
    inner_update_opterr(opterr_);
    inner_update_optopt(optopt_);
    inner_update_getopt(getopt_);
    inner_update_gethostname(gethostname_);
    inner_update_sethostname(sethostname_);
    inner_update_sethostid(sethostid_);
    inner_update_getdomainname(getdomainname_);
    inner_update_setdomainname(setdomainname_);
    inner_update_vhangup(vhangup_);
    inner_update_revoke(revoke_);
    inner_update_profil(profil_);
    inner_update_acct(acct_);
    inner_update_getusershell(getusershell_);
    inner_update_endusershell(endusershell_);
    inner_update_setusershell(setusershell_);
    inner_update_daemon(daemon_);
    inner_update_chroot(chroot_);
    inner_update_getpass(getpass_);
    inner_update_syncfs(syncfs_);
    inner_update_gethostid(gethostid_);
    inner_update_sync(sync_);
    inner_update_getpagesize(getpagesize_);
    inner_update_getdtablesize(getdtablesize_);
    inner_update_truncate(t_truncate_);
    inner_update_truncate64(t_truncate64_);
    inner_update_ftruncate(t_ftruncate_);
    inner_update_ftruncate64(t_ftruncate64_);
    inner_update_brk(brk_);
    inner_update_sbrk(sbrk_);
    inner_update_syscall(syscall_);
    inner_update_copy_file_range(copy_file_range_);
    inner_update_fdatasync(fdatasync_);
    inner_update_crypt(crypt_);
    inner_update_swab(swab_);
    inner_update_getentropy(getentropy_);
    inner_update_close_range(close_range_);
    inner_update_gettid(gettid_);
    inner_update_M_PIf(t_M_PIf_);
    inner_update_M_PIl(t_M_PIl_);
    inner_update_SYNC_FILE_RANGE_WRITE_AND_WAIT(t_SYNC_FILE_RANGE_WRITE_AND_WAIT_);
    inner_update_AT_STATX_SYNC_AS_STAT(t_AT_STATX_SYNC_AS_STAT_);
    inner_update_M_SQRT1_2(t_M_SQRT1_2_);
    inner_update_M_PI_4(t_M_PI_4_);
    inner_update_iszero(iszero_);
    inner_update_M_PI_2f32(t_M_PI_2f32_);
    inner_update_FP_LLOGBNAN(t_FP_LLOGBNAN_);
    inner_update_STATX_ATTR_AUTOMOUNT(t_STATX_ATTR_AUTOMOUNT_);
    inner_update_RWH_WRITE_LIFE_SHORT(t_RWH_WRITE_LIFE_SHORT_);
    inner_update_M_Ef64x(t_M_Ef64x_);
    inner_update_M_PI_2f64(t_M_PI_2f64_);
    inner_update_M_2_PIf64x(t_M_2_PIf64x_);
    inner_update_SYNC_FILE_RANGE_WRITE(t_SYNC_FILE_RANGE_WRITE_);
    inner_update_M_PI_4f128(t_M_PI_4f128_);
    inner_update_M_LN10l(t_M_LN10l_);
    inner_update_M_Ef(t_M_Ef_);
    inner_update_M_El(t_M_El_);
    inner_update_M_LOG2Ef128(t_M_LOG2Ef128_);
    inner_update_M_1_PIf32x(t_M_1_PIf32x_);
    inner_update_S_IFSOCK(t_S_IFSOCK_);
    inner_update_DN_MODIFY(t_DN_MODIFY_);
    inner_update_PIPE_BUF(PIPE_BUF_);
    inner_update_MQ_PRIO_MAX_(MQ_PRIO_MAX_);
    inner_update_M_LN10f128(t_M_LN10f128_);
    inner_update_STATX_BASIC_STATS(t_STATX_BASIC_STATS_);
    inner_update_UINT_LEAST32_WIDTH(UINT_LEAST32_WIDTH_);
    inner_update_S_TYPEISSEM(t_S_TYPEISSEM_);
    inner_update_STATX_BTIME(t_STATX_BTIME_);
    inner_update_UINT_FAST16_WIDTH(UINT_FAST16_WIDTH_);
    inner_update_M_2_SQRTPIf128(t_M_2_SQRTPIf128_);
    inner_update_M_E(t_M_E_);
    inner_update_F_GETOWN_EX(t_F_GETOWN_EX_);
    inner_update_MAXFLOAT(MAXFLOAT_);
    inner_update_F_GETPIPE_SZ(t_F_GETPIPE_SZ_);
    inner_update_M_PI(t_M_PI_);
    inner_update_FNONBLOCK(FNONBLOCK_);
    inner_update_XATTR_SIZE_MAX_(XATTR_SIZE_MAX_);
    inner_update_be64toh(be64toh_);
    inner_update_M_LOG10Ef64x(t_M_LOG10Ef64x_);
    inner_update_M_SQRT1_2f64x(t_M_SQRT1_2f64x_);
    inner_update_FALLOC_FL_ZERO_RANGE(t_FALLOC_FL_ZERO_RANGE_);
    inner_update_WIFEXITED(WIFEXITED_);
    inner_update_S_IFBLK(t_S_IFBLK_);
    inner_update_SNANF128(t_SNANF128_);
    inner_update_HUGE_VAL_F32X(t_HUGE_VAL_F32X_);
    inner_update_FALLOC_FL_COLLAPSE_RANGE(t_FALLOC_FL_COLLAPSE_RANGE_);
    inner_update_PATH_MAX_(PATH_MAX_);
    inner_update_UINT8_WIDTH(UINT8_WIDTH_);
    inner_update_SPLICE_F_GIFT(t_SPLICE_F_GIFT_);
    inner_update_RWH_WRITE_LIFE_EXTREME(t_RWH_WRITE_LIFE_EXTREME_);
    inner_update_htobe16(t_htobe16_);
    inner_update_M_Ef128(t_M_Ef128_);
    inner_update_M_LOG2El(t_M_LOG2El_);
    inner_update_FALLOC_FL_UNSHARE_RANGE(t_FALLOC_FL_UNSHARE_RANGE_);
    inner_update_M_1_PIf(t_M_1_PIf_);
    inner_update_WCHAR_WIDTH(t_WCHAR_WIDTH_);
    inner_update_NAME_MAX_(NAME_MAX_);
    inner_update_STATX_ATTR_VERITY(t_STATX_ATTR_VERITY_);
    inner_update_RWF_WRITE_LIFE_NOT_SET(t_RWF_WRITE_LIFE_NOT_SET_);
    inner_update_FFSYNC(FFSYNC_);
    inner_update_M_PI_2f(t_M_PI_2f_);
    inner_update_INT_FAST32_WIDTH(INT_FAST32_WIDTH_);
    inner_update_M_PIf64x(t_M_PIf64x_);
    inner_update_M_PI_2(t_M_PI_2_);
    inner_update_O_DIRECTORY(t_O_DIRECTORY_);
    inner_update_UINT_FAST64_WIDTH(UINT_FAST64_WIDTH_);
    inner_update_WUNTRACED(WUNTRACED_);
    inner_update_F_LOCK(t_F_LOCK_);
    inner_update_F_SEAL_WRITE(t_F_SEAL_WRITE_);
    inner_update_RENAME_EXCHANGE(t_RENAME_EXCHANGE_);
    inner_update_NFDBITS(NFDBITS_);
    inner_update_M_PI_2f128(t_M_PI_2f128_);
    inner_update_WSTOPPED(WSTOPPED_);
    inner_update_DEFFILEMODE(DEFFILEMODE_);
    inner_update_M_LN10f32(t_M_LN10f32_);
    inner_update_F_SET_RW_HINT(t_F_SET_RW_HINT_);
    inner_update_S_IFMT(t_S_IFMT_);
    inner_update_S_TYPEISSHM(t_S_TYPEISSHM_);
    inner_update_M_LN10f64(t_M_LN10f64_);
    inner_update_AT_SYMLINK_NOFOLLOW(t_AT_SYMLINK_NOFOLLOW_);
    inner_update_DN_ACCESS(t_DN_ACCESS_);
    inner_update_WCONTINUED(WCONTINUED_);
    inner_update_M_LOG10Ef32(t_M_LOG10Ef32_);
    inner_update_STATX_NLINK(t_STATX_NLINK_);
    inner_update_STATX_UID(t_STATX_UID_);
    inner_update_M_LOG10Ef64(t_M_LOG10Ef64_);
    inner_update_F_SEAL_SEAL(t_F_SEAL_SEAL_);
    inner_update_M_Ef32(t_M_Ef32_);
    inner_update_M_LOG2Ef(t_M_LOG2Ef_);
    inner_update_RENAME_NOREPLACE(t_RENAME_NOREPLACE_);
    inner_update_le32toh(le32toh_);
    inner_update_O_TMPFILE(t_O_TMPFILE_);
    inner_update_le64toh(le64toh_);
    inner_update_AT_RECURSIVE(t_AT_RECURSIVE_);
    inner_update_AT_SYMLINK_FOLLOW(t_AT_SYMLINK_FOLLOW_);
    inner_update_RTSIG_MAX_(RTSIG_MAX_);
    inner_update_UINT32_WIDTH(UINT32_WIDTH_);
    inner_update_HUGE_VAL_F32(t_HUGE_VAL_F32_);
    inner_update_M_LN2f64x(t_M_LN2f64x_);
    inner_update_iscanonical(iscanonical_);
    inner_update_M_2_PI(t_M_2_PI_);
    inner_update_M_LOG10Ef32x(t_M_LOG10Ef32x_);
    inner_update_M_SQRT1_2f32x(t_M_SQRT1_2f32x_);
    inner_update_LOCK_EX(t_LOCK_EX_);
    inner_update_HUGE_VAL_F64(t_HUGE_VAL_F64_);
    inner_update_MAX_INPUT(MAX_INPUT_);
    inner_update_STATX_SIZE(t_STATX_SIZE_);
    inner_update_DELAYTIMER_MAX_(DELAYTIMER_MAX_);
    inner_update_CLOSE_RANGE_UNSHARE(t_CLOSE_RANGE_UNSHARE_);
    inner_update_M_1_PIf64(t_M_1_PIf64_);
    inner_update_htobe32(t_htobe32_);
    inner_update_WIFCONTINUED(WIFCONTINUED_);
    inner_update_L_ctermid(t_L_ctermid_);
    inner_update_FD_SET(t_FD_SET_);
    inner_update_POSIX_FADV_WILLNEED(t_POSIX_FADV_WILLNEED_);
    inner_update_LOCK_NB(t_LOCK_NB_);
    inner_update_M_2_PIf128(t_M_2_PIf128_);
    inner_update_SSIZE_MAX_(SSIZE_MAX_);
    inner_update_M_PI_4l(t_M_PI_4l_);
    inner_update_POSIX_FADV_DONTNEED(t_POSIX_FADV_DONTNEED_);
    inner_update_NGROUPS_MAX_(NGROUPS_MAX_);
    inner_update_M_LOG10Ef(t_M_LOG10Ef_);
    inner_update_M_LOG10El(t_M_LOG10El_);
    inner_update_HOST_NAME_MAX_(HOST_NAME_MAX_);
    inner_update_S_IFLNK(t_S_IFLNK_);
    inner_update_LOCK_RW(t_LOCK_RW_);
    inner_update_UINT64_WIDTH(UINT64_WIDTH_);
    inner_update_UINTMAX_WIDTH(UINTMAX_WIDTH_);
    inner_update_INT32_WIDTH(INT32_WIDTH_);
    inner_update_M_PIf32x(t_M_PIf32x_);
    inner_update_M_SQRT2f64x(t_M_SQRT2f64x_);
    inner_update_LOCK_UN(t_LOCK_UN_);
    inner_update_MAX_HANDLE_SZ(MAX_HANDLE_SZ_);
    inner_update_FALLOC_FL_INSERT_RANGE(t_FALLOC_FL_INSERT_RANGE_);
    inner_update_be32toh(be32toh_);
    inner_update_M_2_SQRTPIf64(t_M_2_SQRTPIf64_);
    inner_update_F_GET_RW_HINT(t_F_GET_RW_HINT_);
    inner_update_M_SQRT1_2f64(t_M_SQRT1_2f64_);
    inner_update_POSIX_FADV_NORMAL(t_POSIX_FADV_NORMAL_);
    inner_update_S_IFCHR(t_S_IFCHR_);
    inner_update_LOCK_READ(t_LOCK_READ_);
    inner_update_F_GET_FILE_RW_HINT(t_F_GET_FILE_RW_HINT_);
    inner_update_S_BLKSIZE(t_S_BLKSIZE_);
    inner_update_STATX_GID(t_STATX_GID_);
    inner_update_STATX_ATTR_ENCRYPTED(t_STATX_ATTR_ENCRYPTED_);
    inner_update_ALLPERMS(ALLPERMS_);
    inner_update_SNANF(t_SNANF_);
    inner_update_SNANL(t_SNANL_);
    inner_update_F_SETLEASE(t_F_SETLEASE_);
    inner_update_F_SETPIPE_SZ(t_F_SETPIPE_SZ_);
    inner_update_M_PI_4f64x(t_M_PI_4f64x_);
    inner_update_IFTODT(IFTODT_);
    inner_update_UINT16_WIDTH(UINT16_WIDTH_);
    inner_update_WEXITED(WEXITED_);
    inner_update_M_LOG2E(t_M_LOG2E_);
    inner_update_WNOHANG(WNOHANG_);
    inner_update_SYNC_FILE_RANGE_WAIT_AFTER(t_SYNC_FILE_RANGE_WAIT_AFTER_);
    inner_update_FASYNC(FASYNC_);
    inner_update_O_RSYNC(t_O_RSYNC_);
    inner_update_M_2_SQRTPIf64x(t_M_2_SQRTPIf64x_);
    inner_update_SIG_ATOMIC_WIDTH(t_SIG_ATOMIC_WIDTH_);
    inner_update_UTIME_NOW(t_UTIME_NOW_);
    inner_update_INT8_WIDTH(INT8_WIDTH_);
    inner_update_LOCK_MAND(t_LOCK_MAND_);
    inner_update_WINT_WIDTH(t_WINT_WIDTH_);
    inner_update_S_IFREG(t_S_IFREG_);
    inner_update_ACCESSPERMS(ACCESSPERMS_);
    inner_update_INT_FAST64_WIDTH(INT_FAST64_WIDTH_);
    inner_update_F_GETSIG(t_F_GETSIG_);
    inner_update_issubnormal(issubnormal_);
    inner_update_O_DSYNC(t_O_DSYNC_);
    inner_update_STATX_ATTR_APPEND(t_STATX_ATTR_APPEND_);
    inner_update_SEEK_DATA(t_SEEK_DATA_);
    inner_update_FALLOC_FL_PUNCH_HOLE(t_FALLOC_FL_PUNCH_HOLE_);
    inner_update_SIZE_WIDTH(t_SIZE_WIDTH_);
    inner_update_M_SQRT1_2f(t_M_SQRT1_2f_);
    inner_update_INT_FAST16_WIDTH(INT_FAST16_WIDTH_);
    inner_update_LOGIN_NAME_MAX_(LOGIN_NAME_MAX_);
    inner_update_UINT_LEAST64_WIDTH(UINT_LEAST64_WIDTH_);
    inner_update_M_PIf32(t_M_PIf32_);
    inner_update_SNANF64X(t_SNANF64X_);
    inner_update_MAX_CANON(MAX_CANON_);
    inner_update_M_PIf64(t_M_PIf64_);
    inner_update_FP_LLOGB0(t_FP_LLOGB0_);
    inner_update_FD_ZERO(t_FD_ZERO_);
    inner_update_AIO_PRIO_DELTA_MAX_(AIO_PRIO_DELTA_MAX_);
    inner_update_M_SQRT2f32x(t_M_SQRT2f32x_);
    inner_update_F_GET_SEALS(t_F_GET_SEALS_);
    inner_update_RENAME_WHITEOUT(t_RENAME_WHITEOUT_);
    inner_update_INT_LEAST64_WIDTH(INT_LEAST64_WIDTH_);
    inner_update_SYNC_FILE_RANGE_WAIT_BEFORE(t_SYNC_FILE_RANGE_WAIT_BEFORE_);
    inner_update_INT_FAST8_WIDTH(INT_FAST8_WIDTH_);
    inner_update_htobe64(t_htobe64_);
    inner_update_M_SQRT1_2f32(t_M_SQRT1_2f32_);
    inner_update_M_PI_2f32x(t_M_PI_2f32x_);
    inner_update_WEXITSTATUS(WEXITSTATUS_);
    inner_update_DN_RENAME(t_DN_RENAME_);
    inner_update_F_OFD_GETLK(t_F_OFD_GETLK_);
    inner_update_be16toh(be16toh_);
    inner_update_F_ULOCK(t_F_ULOCK_);
    inner_update_UINTPTR_WIDTH(UINTPTR_WIDTH_);
    inner_update_M_LOG2Ef64x(t_M_LOG2Ef64x_);
    inner_update_AT_FDCWD(t_AT_FDCWD_);
    inner_update_POSIX_FADV_SEQUENTIAL(t_POSIX_FADV_SEQUENTIAL_);
    inner_update_DN_ATTRIB(t_DN_ATTRIB_);
    inner_update_M_LN10f(t_M_LN10f_);
    inner_update_HUGE_VAL_F128(t_HUGE_VAL_F128_);
    inner_update_M_PI_2f64x(t_M_PI_2f64x_);
    inner_update_M_PI_2l(t_M_PI_2l_);
    inner_update_BYTE_ORDER(BYTE_ORDER_);
    inner_update_DN_DELETE(t_DN_DELETE_);
    inner_update_htole32(t_htole32_);
    inner_update_WSTOPSIG(WSTOPSIG_);
    inner_update_M_PI_4f(t_M_PI_4f_);
    inner_update_TTY_NAME_MAX_(TTY_NAME_MAX_);
    inner_update_unix(unix_);
    inner_update_RWH_WRITE_LIFE_MEDIUM(t_RWH_WRITE_LIFE_MEDIUM_);
    inner_update_F_GETOWN(t_F_GETOWN_);
    inner_update_F_SEAL_SHRINK(t_F_SEAL_SHRINK_);
    inner_update_M_2_SQRTPI(t_M_2_SQRTPI_);
    inner_update_STATX_DIOALIGN(t_STATX_DIOALIGN_);
    inner_update_M_PI_4f32x(t_M_PI_4f32x_);
    inner_update_F_SETOWN(t_F_SETOWN_);
    inner_update_XATTR_LIST_MAX_(XATTR_LIST_MAX_);
    inner_update_M_LOG2Ef32x(t_M_LOG2Ef32x_);
    inner_update_F_TLOCK(t_F_TLOCK_);
    inner_update_F_GETLEASE(t_F_GETLEASE_);
    inner_update_M_2_PIf(t_M_2_PIf_);
    inner_update_O_NOATIME(t_O_NOATIME_);
    inner_update_M_2_PIl(t_M_2_PIl_);
    inner_update_M_2_SQRTPIf32x(t_M_2_SQRTPIf32x_);
    inner_update_PTHREAD_STACK_MIN(t_PTHREAD_STACK_MIN_);
    inner_update_F_TEST(t_F_TEST_);
    inner_update_M_SQRT1_2l(t_M_SQRT1_2l_);
    inner_update_O_CLOEXEC(t_O_CLOEXEC_);
    inner_update_F_SETSIG(t_F_SETSIG_);
    inner_update_FALLOC_FL_KEEP_SIZE(t_FALLOC_FL_KEEP_SIZE_);
    inner_update_LOCK_WRITE(t_LOCK_WRITE_);
    inner_update_INT_LEAST8_WIDTH(INT_LEAST8_WIDTH_);
    inner_update_S_IFDIR(t_S_IFDIR_);
    inner_update_F_OFD_SETLK(t_F_OFD_SETLK_);
    inner_update_strdupa(t_strdupa_);
    inner_update_F_NOTIFY(t_F_NOTIFY_);
    inner_update_SNANF32X(t_SNANF32X_);
    inner_update_S_ISVTX(t_S_ISVTX_);
    inner_update_PTHREAD_DESTRUCTOR_ITERATIONS(t_PTHREAD_DESTRUCTOR_ITERATIONS_);
    inner_update_DTTOIF(DTTOIF_);
    inner_update_POSIX_FADV_NOREUSE(t_POSIX_FADV_NOREUSE_);
    inner_update_F_DUPFD_CLOEXEC(t_F_DUPFD_CLOEXEC_);
    inner_update_iseqsig(iseqsig_);
    inner_update_INT16_WIDTH(INT16_WIDTH_);
    inner_update_L_INCR(t_L_INCR_);
    inner_update_M_Ef32x(t_M_Ef32x_);
    inner_update_M_1_PIl(t_M_1_PIl_);
    inner_update_WIFSTOPPED(WIFSTOPPED_);
    inner_update_M_LN2f32x(t_M_LN2f32x_);
    inner_update_BIG_ENDIAN(BIG_ENDIAN_);
    inner_update_S_TYPEISMQ(t_S_TYPEISMQ_);
    inner_update_STATX_MODE(t_STATX_MODE_);
    inner_update_htole16(t_htole16_);
    inner_update_MAXNAMLEN(MAXNAMLEN_);
    inner_update_SEEK_HOLE(t_SEEK_HOLE_);
    inner_update_STATX_ATTR_COMPRESSED(t_STATX_ATTR_COMPRESSED_);
    inner_update_AT_NO_AUTOMOUNT(t_AT_NO_AUTOMOUNT_);
    inner_update_WTERMSIG(WTERMSIG_);
    inner_update_linux(linux_);
    inner_update_PDP_ENDIAN(PDP_ENDIAN_);
    inner_update_htole64(t_htole64_);
    inner_update_AT_STATX_FORCE_SYNC(t_AT_STATX_FORCE_SYNC_);
    inner_update_M_LOG10Ef128(t_M_LOG10Ef128_);
    inner_update_O_LARGEFILE(t_O_LARGEFILE_);
    inner_update_M_SQRT1_2f128(t_M_SQRT1_2f128_);
    inner_update_L_XTND(t_L_XTND_);
    inner_update_FAPPEND(FAPPEND_);
    inner_update_STATX_ATIME(t_STATX_ATIME_);
    inner_update_M_PI_4f32(t_M_PI_4f32_);
    inner_update_UINT_FAST32_WIDTH(UINT_FAST32_WIDTH_);
    inner_update_M_LOG2Ef32(t_M_LOG2Ef32_);
    inner_update_M_PI_4f64(t_M_PI_4f64_);
    inner_update_L_cuserid(t_L_cuserid_);
    inner_update_S_IEXEC(t_S_IEXEC_);
    inner_update_RWH_WRITE_LIFE_NOT_SET(t_RWH_WRITE_LIFE_NOT_SET_);
    inner_update_M_LN10f64x(t_M_LN10f64x_);
    inner_update_M_SQRT2f(t_M_SQRT2f_);
    inner_update_INT_LEAST32_WIDTH(INT_LEAST32_WIDTH_);
    inner_update_INT64_WIDTH(INT64_WIDTH_);
    inner_update_M_SQRT2f32(t_M_SQRT2f32_);
    inner_update_INT_LEAST16_WIDTH(INT_LEAST16_WIDTH_);
    inner_update_STATX_ALL(t_STATX_ALL_);
    inner_update_M_2_PIf32(t_M_2_PIf32_);
    inner_update_UINT_LEAST16_WIDTH(UINT_LEAST16_WIDTH_);
    inner_update_WNOWAIT(WNOWAIT_);
    inner_update_M_LN10(t_M_LN10_);
    inner_update_PTRDIFF_WIDTH(t_PTRDIFF_WIDTH_);
    inner_update_F_OFD_SETLKW(t_F_OFD_SETLKW_);
    inner_update_M_LN2l(t_M_LN2l_);
    inner_update_M_1_PIf128(t_M_1_PIf128_);
    inner_update_M_2_PIf64(t_M_2_PIf64_);
    inner_update_UINT_LEAST8_WIDTH(UINT_LEAST8_WIDTH_);
    inner_update_M_SQRT2(t_M_SQRT2_);
    inner_update_F_SEAL_GROW(t_F_SEAL_GROW_);
    inner_update_SEM_VALUE_MAX_(SEM_VALUE_MAX_);
    inner_update_FNDELAY(FNDELAY_);
    inner_update_FD_SETSIZE(t_FD_SETSIZE_);
    inner_update_AT_STATX_DONT_SYNC(t_AT_STATX_DONT_SYNC_);
    inner_update_INTPTR_WIDTH(INTPTR_WIDTH_);
    inner_update_M_LN10f32x(t_M_LN10f32x_);
    inner_update_STATX_RESERVED(t_STATX_RESERVED_);
    inner_update_STATX_MNT_ID(t_STATX_MNT_ID_);
    inner_update_RWH_WRITE_LIFE_NONE(t_RWH_WRITE_LIFE_NONE_);
    inner_update_le16toh(le16toh_);
    inner_update_XATTR_NAME_MAX_(XATTR_NAME_MAX_);
    inner_update_LOCK_SH(t_LOCK_SH_);
    inner_update_RWH_WRITE_LIFE_LONG(t_RWH_WRITE_LIFE_LONG_);
    inner_update_M_SQRT2f64(t_M_SQRT2f64_);
    inner_update_M_2_SQRTPIf32(t_M_2_SQRTPIf32_);
    inner_update_STATX_ATTR_IMMUTABLE(t_STATX_ATTR_IMMUTABLE_);
    inner_update_WIFSIGNALED(WIFSIGNALED_);
    inner_update_M_2_SQRTPIf(t_M_2_SQRTPIf_);
    inner_update_AT_REMOVEDIR(t_AT_REMOVEDIR_);
    inner_update_M_2_SQRTPIl(t_M_2_SQRTPIl_);
    inner_update_M_LN2f(t_M_LN2f_);
    inner_update_P_tmpdir(P_tmpdir_);
    inner_update_AT_STATX_SYNC_TYPE(t_AT_STATX_SYNC_TYPE_);
    inner_update_M_1_PIf32(t_M_1_PIf32_);
    inner_update_M_2_PIf32x(t_M_2_PIf32x_);
    inner_update_M_Ef64(t_M_Ef64_);
    inner_update_TEMP_FAILURE_RETRY(TEMP_FAILURE_RETRY_);
    inner_update_UTIME_OMIT(t_UTIME_OMIT_);
    inner_update_SPLICE_F_NONBLOCK(t_SPLICE_F_NONBLOCK_);
    inner_update_STATX_ATTR_MOUNT_ROOT(t_STATX_ATTR_MOUNT_ROOT_);
    inner_update_strndupa(t_strndupa_);
    inner_update_M_1_PIf64x(t_M_1_PIf64x_);
    inner_update_M_LOG10E(t_M_LOG10E_);
    inner_update_FALLOC_FL_NO_HIDE_STALE(t_FALLOC_FL_NO_HIDE_STALE_);
    inner_update_S_IWRITE(t_S_IWRITE_);
    inner_update_STATX_CTIME(t_STATX_CTIME_);
    inner_update_M_LN2f128(t_M_LN2f128_);
    inner_update_STATX_ATTR_DAX(t_STATX_ATTR_DAX_);
    inner_update_L_SET(t_L_SET_);
    inner_update_F_ADD_SEALS(t_F_ADD_SEALS_);
    inner_update_SNANF32(t_SNANF32_);
    inner_update_CLOSE_RANGE_CLOEXEC(t_CLOSE_RANGE_CLOEXEC_);
    inner_update_STATX_ATTR_NODUMP(t_STATX_ATTR_NODUMP_);
    inner_update_FD_ISSET(t_FD_ISSET_);
    inner_update_O_NOFOLLOW(t_O_NOFOLLOW_);
    inner_update_F_SEAL_FUTURE_WRITE(t_F_SEAL_FUTURE_WRITE_);
    inner_update_issignaling(issignaling_);
    inner_update_SNANF64(t_SNANF64_);
    inner_update_F_SET_FILE_RW_HINT(t_F_SET_FILE_RW_HINT_);
    inner_update_M_1_PI(t_M_1_PI_);
    inner_update_DN_MULTISHOT(t_DN_MULTISHOT_);
    inner_update_S_ISSOCK(t_S_ISSOCK_);
    inner_update_AT_EACCESS(t_AT_EACCESS_);
    inner_update_DN_CREATE(t_DN_CREATE_);
    inner_update_LITTLE_ENDIAN(LITTLE_ENDIAN_);
    inner_update_M_SQRT2l(t_M_SQRT2l_);
    inner_update_POSIX_FADV_RANDOM(t_POSIX_FADV_RANDOM_);
    inner_update_HUGE_VAL_F64X(t_HUGE_VAL_F64X_);
    inner_update_UINT_FAST8_WIDTH(UINT_FAST8_WIDTH_);
    inner_update_FD_CLR(t_FD_CLR_);
    inner_update_SPLICE_F_MORE(t_SPLICE_F_MORE_);
    inner_update_M_SQRT2f128(t_M_SQRT2f128_);
    inner_update_STATX_BLOCKS(t_STATX_BLOCKS_);
    inner_update_O_DIRECT(t_O_DIRECT_);
    inner_update_STATX_INO(t_STATX_INO_);
    inner_update_M_LN2(t_M_LN2_);
    inner_update_M_PIf128(t_M_PIf128_);
    inner_update_M_LOG2Ef64(t_M_LOG2Ef64_);
    inner_update_SPLICE_F_MOVE(t_SPLICE_F_MOVE_);
    inner_update_PTHREAD_KEYS_MAX_(t_PTHREAD_KEYS_MAX_);
    inner_update_O_PATH(t_O_PATH_);
    inner_update_S_IREAD(t_S_IREAD_);
    inner_update_STATX_TYPE(t_STATX_TYPE_);
    inner_update_M_LN2f32(t_M_LN2f32_);
    inner_update_SNAN(t_SNAN_);
    inner_update_STATX_MTIME(t_STATX_MTIME_);
    inner_update_INTMAX_WIDTH(INTMAX_WIDTH_);
    inner_update_AT_EMPTY_PATH(t_AT_EMPTY_PATH_);
    inner_update_M_LN2f64(t_M_LN2f64_);
    inner_update_F_SETOWN_EX(t_F_SETOWN_EX_);
    inner_update_S_IFIFO(t_S_IFIFO_);
    inner_update_ifndef(ifndef);
    inner_update_ZQ_H(ZQ_H_);
    inner_update_define(define);
    inner_update_include(include);
    inner_update_stdint(stdint);
    inner_update_h(h);
    inner_update_ifdef(ifdef);
    inner_update_endif(endif);
    inner_update_parameters(parameters_);
    inner_update_states(states_);
    inner_update_arena(arena_);
    inner_update_seed(seed_);
    inner_update_step(step);
    inner_update_bad_input(bad_input);
    inner_update_bad_index(bad_index);
    inner_update_accuracy(accuracy);
    inner_update_x(x);
    inner_update_y(y);
    inner_update_result(result_);
    inner_update_gradients(gradients_);
    inner_update_z(z);
    inner_update_g(g);
    inner_update_name(name);
    inner_update_rank(rank);
    inner_update_dims(dims);
    inner_update_offset(offset);
    inner_update_elements(elements);
    inner_update_place(place);
    inner_update_values(values);
    inner_update_math(math);
    inner_update_stdarg(stdarg);
    inner_update_stdio(stdio);
    inner_update_stdlib(stdlib);
    inner_update_string(string);
    inner_update_sys(sys);
    inner_update_unistd(unistd);
    inner_update_defined(defined);
    inner_update_KERNEL(KERNEL_);
    inner_update_noinline(noinline);
    inner_update_inline(inline_);
    inner_update_a(a);
    inner_update_b(b);
    inner_update_count(count);
    inner_update_below(below);
    inner_update_i(i);
    inner_update_cnnc_random_mix(t_cnnc_random_mix_);
    inner_update_cnnc_random_bits(t_cnnc_random_bits_);
    inner_update_stream(stream);
    inner_update_element(element);
    inner_update_cnnc_random_uniform_f32(t_cnnc_random_uniform_f32_);
    inner_update_top(top);
    inner_update_cnnc_random_normal_f32(t_cnnc_random_normal_f32_);
    inner_update_bits(bits);
    inner_update_radius(radius);
    inner_update_angle(angle);
    inner_update_restrict(restrict_);
    inner_update_conv1_weight_m(conv1_weight_m);
    inner_update_o(o);
    inner_update_j(j);
    inner_update_conv1_bias(conv1_bias);
    inner_update_dense1_weight_m(dense1_weight_m);
    inner_update_u(u);
    inner_update_f(f);
    inner_update_dense1_bias(dense1_bias);
    inner_update_conv1_weight(conv1_weight);
    inner_update_batchnorm1_weight(batchnorm1_weight);
    inner_update_dense1_weight(dense1_weight);
    inner_update_conv1_weight_t_(conv1_weight_t_);
    inner_update_batchnorm1_bias(batchnorm1_bias);
    inner_update_batchnorm1_running_mean(batchnorm1_running_mean);
    inner_update_batchnorm1_running_var(batchnorm1_running_var);
    inner_update_conv1_weight_v(conv1_weight_v);
    inner_update_conv1_bias_t_(conv1_bias_t_);
    inner_update_conv1_bias_m(conv1_bias_m);
    inner_update_conv1_bias_v(conv1_bias_v);
    inner_update_batchnorm1_weight_t_(batchnorm1_weight_t_);
    inner_update_batchnorm1_weight_m(batchnorm1_weight_m);
    inner_update_batchnorm1_weight_v(batchnorm1_weight_v);
    inner_update_batchnorm1_bias_t_(batchnorm1_bias_t_);
    inner_update_batchnorm1_bias_m(batchnorm1_bias_m);
    inner_update_batchnorm1_bias_v(batchnorm1_bias_v);
    inner_update_dense1_weight_t_(dense1_weight_t_);
    inner_update_dense1_weight_v(dense1_weight_v);
    inner_update_dense1_bias_t_(dense1_bias_t_);
    inner_update_dense1_bias_m(dense1_bias_m);
    inner_update_dense1_bias_v(dense1_bias_v);
    inner_update_conv1_z(conv1_z);
    inner_update_conv1(conv1);
    inner_update_n(n);
    inner_update_c(c);
    inner_update_w(w);
    inner_update_batchnorm1_m_sum(batchnorm1_m_sum);
    inner_update_batchnorm1_v_sum(batchnorm1_v_sum);
    inner_update_t0(t0_);
    inner_update_batchnorm1(batchnorm1);
    inner_update_maxpool1_place(maxpool1_place);
    inner_update_maxpool1(maxpool1);
    inner_update_largest(largest);
    inner_update_batchnorm1_value(batchnorm1_value);
    inner_update_dense1_z(dense1_z);
    inner_update_d_z(d_z);
    inner_update_cross_entropy1_m_place(cross_entropy1_m_place);
    inner_update_cross_entropy1_m(cross_entropy1_m);
    inner_update_cross_entropy1_sum(cross_entropy1_sum);
    inner_update_cross_entropy1_t_(cross_entropy1_t_);
    inner_update_cross_entropy1_sum2(cross_entropy1_sum2);
    inner_update_accuracy1_sum(accuracy1_sum);
    inner_update_d_flatten1(d_flatten1);
    inner_update_d_gelu1(d_gelu1);
    inner_update_d_batchnorm1(d_batchnorm1);
    inner_update_d_flatten1_value(d_flatten1_value);
    inner_update_value(value);
    inner_update_d_m(d_m);
    inner_update_d_v_sum(d_v_sum);
    inner_update_d_v(d_v);
    inner_update_d_conv1(d_conv1);
    inner_update_i_end(i_end);
    inner_update_value2(value2);
    inner_update_g_value(g_value);
    inner_update_value3(value3);
    inner_update_d_d_z_sum(d_d_z_sum);
    inner_update_d_d_m_sum(d_d_m_sum);
    inner_update_value4(value4);
    inner_update_value5(value5);
    inner_update_d_d_batchnorm1(d_d_batchnorm1);
    inner_update_t1(t1_);
    inner_update_t2(t2_);
    inner_update_t3(t3_);
    inner_update_d_d_maxpool1(d_d_maxpool1);
    inner_update_maxpool1_place_value(maxpool1_place_value);
    inner_update_d_d_batchnorm1_value(d_d_batchnorm1_value);
    inner_update_value6(value6);
    inner_update_d_z2(d_z2);
    inner_update_d_dense1_bias(d_dense1_bias);
    inner_update_d_flatten1_2(d_flatten1_2);
    inner_update_value7(value7);
    inner_update_value6_value(value6_value);
    inner_update_value7_value(value7_value);
    inner_update_d_batchnorm1_2(d_batchnorm1_2);
    inner_update_d_batchnorm1_2_value(d_batchnorm1_2_value);
    inner_update_d_gelu1_value(d_gelu1_value);
    inner_update_d_flatten1_2_value(d_flatten1_2_value);
    inner_update_d_batchnorm1_bias(d_batchnorm1_bias);
    inner_update_d_batchnorm1_weight(d_batchnorm1_weight);
    inner_update_d_v2(d_v2);
    inner_update_d_m2(d_m2);
    inner_update_t4(t4_);
    inner_update_d_conv1_2(d_conv1_2);
    inner_update_d_conv1_bias(d_conv1_bias);
    inner_update_value9(value9);
    inner_update_d_dense1_weight(d_dense1_weight);
    inner_update_value8(value8);
    inner_update_d_conv1_weight(d_conv1_weight);
    inner_update_d_conv1_value(d_conv1_value);
    inner_update_cross_entropy1_max_place(cross_entropy1_max_place);
    inner_update_cross_entropy1_max(cross_entropy1_max);
    inner_update_table(table);
    inner_update_slot(slot);
    inner_update_cnnc_shuffle_mix(t_cnnc_shuffle_mix_);
    inner_update_cnnc_shuffle_index(t_cnnc_shuffle_index_);
    inner_update_epoch(epoch);
    inner_update_half(half);
    inner_update_mask(mask);
    inner_update_left(left);
    inner_update_right(right);
    inner_update_next(next);
    inner_update_key(key);
    inner_update_while(while_);
    inner_update_do(do_);
    inner_update_CNNC_PATH(t_CNNC_PATH_);
    inner_update_CNNC_PROBLEM(t_CNNC_PROBLEM_);
    inner_update_CNNC_FOLDER_SHOWN(t_CNNC_FOLDER_SHOWN_);
    inner_update_CNNC_NAME_TRIES(t_CNNC_NAME_TRIES_);
    inner_update_CNNC_LINKS(t_CNNC_LINKS_);
    inner_update_CnncFile(t_CnncFile_);
    inner_update_descriptor(descriptor);
    inner_update_in_place(in_place);
    inner_update_in_folder(in_folder);
    inner_update_mode(mode);
    inner_update_target(target);
    inner_update_beside(beside);
    inner_update_cnnc_file_descriptor(t_cnnc_file_descriptor_);
    inner_update_path(path);
    inner_update_folders(folders);
    inner_update_number(number);
    inner_update_cnnc_file_follow(t_cnnc_file_follow_);
    inner_update_st(st);
    inner_update_hops(hops);
    inner_update_slash(slash);
    inner_update_start(start);
    inner_update_length(length);
    inner_update_cnnc_file_find(t_cnnc_file_find_);
    inner_update_file(file);
    inner_update_cause(cause);
    inner_update_cnnc_file_create(t_cnnc_file_create_);
    inner_update_folder(folder);
    inner_update_made(made);
    inner_update_cnnc_file_discard(t_cnnc_file_discard_);
    inner_update_cnnc_file_open(t_cnnc_file_open_);
    inner_update_cnnc_file_check(t_cnnc_file_check_);
    inner_update_cnnc_file_flush(t_cnnc_file_flush_);
    inner_update_cnnc_file_commit(t_cnnc_file_commit_);
    inner_update_cnnc_file_problem(t_cnnc_file_problem_);
    inner_update_text(text);
    inner_update_shown(shown);
    inner_update_CNNC_IDX_NAME(t_CNNC_IDX_NAME_);
    inner_update_CNNC_IDX_SHOWN(t_CNNC_IDX_SHOWN_);
    inner_update_CNNC_IDX_SHORT(t_CNNC_IDX_SHORT_);
    inner_update_CNNC_IDX_MISSING(t_CNNC_IDX_MISSING_);
    inner_update_CNNC_IDX_ENTRY(t_CNNC_IDX_ENTRY_);
    inner_update_cnnc_idx_name(t_cnnc_idx_name_);
    inner_update_test(test);
    inner_update_labels(labels);
    inner_update_k(k);
    inner_update_stems(stems);
    inner_update_ranks(ranks);
    inner_update_dotted(dotted);
    inner_update_stem(stem);
    inner_update_cnnc_idx_find(t_cnnc_idx_find_);
    inner_update_ending(ending);
    inner_update_room(room);
    inner_update_cnnc_idx_is_like(t_cnnc_idx_is_like_);
    inner_update_parts(parts);
    inner_update_lower(lower);
    inner_update_A(A);
    inner_update_Z(Z);
    inner_update_cnnc_idx_next(t_cnnc_idx_next_);
    inner_update_all(all);
    inner_update_first(first);
    inner_update_entry(entry);
    inner_update_continue(continue_);
    inner_update_cnnc_idx_missing(t_cnnc_idx_missing_);
    inner_update_endings(endings);
    inner_update_found(found);
    inner_update_used(used);
    inner_update_bytes(bytes);
    inner_update_images(images);
    inner_update_load(load);
    inner_update_save(save);
    inner_update_epochs(epochs);
    inner_update_format(format);
    inner_update_list(list);
    inner_update_idx(idx);
    inner_update_d(d);
    inner_update_head(head);
    inner_update_word(word);
    inner_update_shape(shape);
    inner_update_size(size);
    inner_update_failed(failed);
    inner_update_channels(channels);
    inner_update_data(data);
    inner_update_classes(classes);
    inner_update_missing(missing);
    inner_update_has_images(has_images);
    inner_update_has_labels(has_labels);
    inner_update_t_(t);
    inner_update_example(example);
    inner_update_image(image);
    inner_update_sums(sums);
    inner_update_examples(examples);
    inner_update_what(what);
    inner_update_names(names);
    inner_update_done(done);
    inner_update_full(full);
    inner_update_tested(tested);
    inner_update_expected(expected);
    inner_update_problem(problem);
    inner_update_program(program);
    inner_update_most(most);
    inner_update_digit(digit);
    inner_update_option(option);
    inner_update_argc(argc);
    inner_update_argv(argv);
    inner_update_options(options);
    inner_update_status(status);
    inner_update_known(known);
    inner_update_main(main_);
    inner_update_trainer(trainer);
    net->step = 0;
}

/* output[n] = x0[n] + 1                                                           names.cnn:5027
 * x0[4]
 * -> output[4] */
KERNEL void inner_output(const float *restrict x0, float *restrict output)
{
    for (int n = 0; n < 4; n++)
        output[n] = x0[n] + 1.0f;
}

int inner_forward(inner *net, const float *x0, float *output)
{
    inner_output(x0, output);
    (void)net;
    return 0;
}

const inner_slot inner_parameter_table[] = {
    {NULL, 0, {0}, 0, 0}};

const inner_slot inner_state_table[] = {
    {"typedef", 1, {4}, 0, 4},
    {"unsigned", 1, {4}, 4, 4},
    {"char", 1, {4}, 8, 4},
    {"short", 1, {4}, 12, 4},
    {"int", 1, {4}, 16, 4},
    {"long", 1, {4}, 20, 4},
    {"signed", 1, {4}, 24, 4},
    {"struct", 1, {4}, 28, 4},
    {"void", 1, {4}, 32, 4},
    {"int8_t", 1, {4}, 36, 4},
    {"int16_t", 1, {4}, 40, 4},
    {"int32_t", 1, {4}, 44, 4},
    {"int64_t", 1, {4}, 48, 4},
    {"uint8_t", 1, {4}, 52, 4},
    {"uint16_t", 1, {4}, 56, 4},
    {"uint32_t", 1, {4}, 60, 4},
    {"uint64_t", 1, {4}, 64, 4},
    {"int_least8_t", 1, {4}, 68, 4},
    {"int_least16_t", 1, {4}, 72, 4},
    {"int_least32_t", 1, {4}, 76, 4},
    {"int_least64_t", 1, {4}, 80, 4},
    {"uint_least8_t", 1, {4}, 84, 4},
    {"uint_least16_t", 1, {4}, 88, 4},
    {"uint_least32_t", 1, {4}, 92, 4},
    {"uint_least64_t", 1, {4}, 96, 4},
    {"int_fast8_t", 1, {4}, 100, 4},
    {"int_fast16_t", 1, {4}, 104, 4},
    {"int_fast32_t", 1, {4}, 108, 4},
    {"int_fast64_t", 1, {4}, 112, 4},
    {"uint_fast8_t", 1, {4}, 116, 4},
    {"uint_fast16_t", 1, {4}, 120, 4},
    {"uint_fast32_t", 1, {4}, 124, 4},
    {"uint_fast64_t", 1, {4}, 128, 4},
    {"intptr_t", 1, {4}, 132, 4},
    {"uintptr_t", 1, {4}, 136, 4},
    {"intmax_t", 1, {4}, 140, 4},
    {"uintmax_t", 1, {4}, 144, 4},
    {"dirent", 1, {4}, 148, 4},
    {"d_ino", 1, {4}, 152, 4},
    {"d_off", 1, {4}, 156, 4},
    {"d_reclen", 1, {4}, 160, 4},
    {"d_type", 1, {4}, 164, 4},
    {"d_name", 1, {4}, 168, 4},
    {"DIR", 1, {4}, 172, 4},
    {"extern", 1, {4}, 176, 4},
    {"closedir", 1, {4}, 180, 4},
    {"opendir", 1, {4}, 184, 4},
    {"const", 1, {4}, 188, 4},
    {"readdir", 1, {4}, 192, 4},
    {"rewinddir", 1, {4}, 196, 4},
    {"flock", 1, {4}, 200, 4},
    {"l_type", 1, {4}, 204, 4},
    {"l_whence", 1, {4}, 208, 4},
    {"l_start", 1, {4}, 212, 4},
    {"l_len", 1, {4}, 216, 4},
    {"l_pid", 1, {4}, 220, 4},
    {"mode_t", 1, {4}, 224, 4},
    {"off_t", 1, {4}, 228, 4},
    {"pid_t", 1, {4}, 232, 4},
    {"fcntl", 1, {4}, 236, 4},
    {"open", 1, {4}, 240, 4},
    {"creat", 1, {4}, 244, 4},
    {"float", 1, {4}, 248, 4},
    {"float_t", 1, {4}, 252, 4},
    {"double", 1, {4}, 256, 4},
    {"double_t", 1, {4}, 260, 4},
    {"acos", 1, {4}, 264, 4},
    {"asin", 1, {4}, 268, 4},
    {"atan", 1, {4}, 272, 4},
    {"atan2", 1, {4}, 276, 4},
    {"cos", 1, {4}, 280, 4},
    {"sin", 1, {4}, 284, 4},
    {"tan", 1, {4}, 288, 4},
    {"cosh", 1, {4}, 292, 4},
    {"sinh", 1, {4}, 296, 4},
    {"tanh", 1, {4}, 300, 4},
    {"acosh", 1, {4}, 304, 4},
    {"asinh", 1, {4}, 308, 4},
    {"atanh", 1, {4}, 312, 4},
    {"exp", 1, {4}, 316, 4},
    {"frexp", 1, {4}, 320, 4},
    {"ldexp", 1, {4}, 324, 4},
    {"log", 1, {4}, 328, 4},
    {"log10", 1, {4}, 332, 4},
    {"modf", 1, {4}, 336, 4},
    {"expm1", 1, {4}, 340, 4},
    {"log1p", 1, {4}, 344, 4},
    {"logb", 1, {4}, 348, 4},
    {"exp2", 1, {4}, 352, 4},
    {"log2", 1, {4}, 356, 4},
    {"pow", 1, {4}, 360, 4},
    {"sqrt", 1, {4}, 364, 4},
    {"hypot", 1, {4}, 368, 4},
    {"cbrt", 1, {4}, 372, 4},
    {"ceil", 1, {4}, 376, 4},
    {"fabs", 1, {4}, 380, 4},
    {"floor", 1, {4}, 384, 4},
    {"fmod", 1, {4}, 388, 4},
    {"copysign", 1, {4}, 392, 4},
    {"nan", 1, {4}, 396, 4},
    {"erf", 1, {4}, 400, 4},
    {"erfc", 1, {4}, 404, 4},
    {"lgamma", 1, {4}, 408, 4},
    {"tgamma", 1, {4}, 412, 4},
    {"rint", 1, {4}, 416, 4},
    {"nextafter", 1, {4}, 420, 4},
    {"nexttoward", 1, {4}, 424, 4},
    {"remainder", 1, {4}, 428, 4},
    {"scalbn", 1, {4}, 432, 4},
    {"ilogb", 1, {4}, 436, 4},
    {"scalbln", 1, {4}, 440, 4},
    {"nearbyint", 1, {4}, 444, 4},
    {"round", 1, {4}, 448, 4},
    {"trunc", 1, {4}, 452, 4},
    {"remquo", 1, {4}, 456, 4},
    {"lrint", 1, {4}, 460, 4},
    {"llrint", 1, {4}, 464, 4},
    {"lround", 1, {4}, 468, 4},
    {"llround", 1, {4}, 472, 4},
    {"fdim", 1, {4}, 476, 4},
    {"fmax", 1, {4}, 480, 4},
    {"fmin", 1, {4}, 484, 4},
    {"fma", 1, {4}, 488, 4},
    {"acosf", 1, {4}, 492, 4},
    {"asinf", 1, {4}, 496, 4},
    {"atanf", 1, {4}, 500, 4},
    {"atan2f", 1, {4}, 504, 4},
    {"cosf", 1, {4}, 508, 4},
    {"sinf", 1, {4}, 512, 4},
    {"tanf", 1, {4}, 516, 4},
    {"coshf", 1, {4}, 520, 4},
    {"sinhf", 1, {4}, 524, 4},
    {"tanhf", 1, {4}, 528, 4},
    {"acoshf", 1, {4}, 532, 4},
    {"asinhf", 1, {4}, 536, 4},
    {"atanhf", 1, {4}, 540, 4},
    {"expf", 1, {4}, 544, 4},
    {"frexpf", 1, {4}, 548, 4},
    {"ldexpf", 1, {4}, 552, 4},
    {"logf", 1, {4}, 556, 4},
    {"log10f", 1, {4}, 560, 4},
    {"modff", 1, {4}, 564, 4},
    {"expm1f", 1, {4}, 568, 4},
    {"log1pf", 1, {4}, 572, 4},
    {"logbf", 1, {4}, 576, 4},
    {"exp2f", 1, {4}, 580, 4},
    {"log2f", 1, {4}, 584, 4},
    {"powf", 1, {4}, 588, 4},
    {"sqrtf", 1, {4}, 592, 4},
    {"hypotf", 1, {4}, 596, 4},
    {"cbrtf", 1, {4}, 600, 4},
    {"ceilf", 1, {4}, 604, 4},
    {"fabsf", 1, {4}, 608, 4},
    {"floorf", 1, {4}, 612, 4},
    {"fmodf", 1, {4}, 616, 4},
    {"copysignf", 1, {4}, 620, 4},
    {"nanf", 1, {4}, 624, 4},
    {"erff", 1, {4}, 628, 4},
    {"erfcf", 1, {4}, 632, 4},
    {"lgammaf", 1, {4}, 636, 4},
    {"tgammaf", 1, {4}, 640, 4},
    {"rintf", 1, {4}, 644, 4},
    {"nextafterf", 1, {4}, 648, 4},
    {"nexttowardf", 1, {4}, 652, 4},
    {"remainderf", 1, {4}, 656, 4},
    {"scalbnf", 1, {4}, 660, 4},
    {"ilogbf", 1, {4}, 664, 4},
    {"scalblnf", 1, {4}, 668, 4},
    {"nearbyintf", 1, {4}, 672, 4},
    {"roundf", 1, {4}, 676, 4},
    {"truncf", 1, {4}, 680, 4},
    {"remquof", 1, {4}, 684, 4},
    {"lrintf", 1, {4}, 688, 4},
    {"llrintf", 1, {4}, 692, 4},
    {"lroundf", 1, {4}, 696, 4},
    {"llroundf", 1, {4}, 700, 4},
    {"fdimf", 1, {4}, 704, 4},
    {"fmaxf", 1, {4}, 708, 4},
    {"fminf", 1, {4}, 712, 4},
    {"fmaf", 1, {4}, 716, 4},
    {"acosl", 1, {4}, 720, 4},
    {"asinl", 1, {4}, 724, 4},
    {"atanl", 1, {4}, 728, 4},
    {"atan2l", 1, {4}, 732, 4},
    {"cosl", 1, {4}, 736, 4},
    {"sinl", 1, {4}, 740, 4},
    {"tanl", 1, {4}, 744, 4},
    {"coshl", 1, {4}, 748, 4},
    {"sinhl", 1, {4}, 752, 4},
    {"tanhl", 1, {4}, 756, 4},
    {"acoshl", 1, {4}, 760, 4},
    {"asinhl", 1, {4}, 764, 4},
    {"atanhl", 1, {4}, 768, 4},
    {"expl", 1, {4}, 772, 4},
    {"frexpl", 1, {4}, 776, 4},
    {"ldexpl", 1, {4}, 780, 4},
    {"logl", 1, {4}, 784, 4},
    {"log10l", 1, {4}, 788, 4},
    {"modfl", 1, {4}, 792, 4},
    {"expm1l", 1, {4}, 796, 4},
    {"log1pl", 1, {4}, 800, 4},
    {"logbl", 1, {4}, 804, 4},
    {"exp2l", 1, {4}, 808, 4},
    {"log2l", 1, {4}, 812, 4},
    {"powl", 1, {4}, 816, 4},
    {"sqrtl", 1, {4}, 820, 4},
    {"hypotl", 1, {4}, 824, 4},
    {"cbrtl", 1, {4}, 828, 4},
    {"ceill", 1, {4}, 832, 4},
    {"fabsl", 1, {4}, 836, 4},
    {"floorl", 1, {4}, 840, 4},
    {"fmodl", 1, {4}, 844, 4},
    {"copysignl", 1, {4}, 848, 4},
    {"nanl", 1, {4}, 852, 4},
    {"erfl", 1, {4}, 856, 4},
    {"erfcl", 1, {4}, 860, 4},
    {"lgammal", 1, {4}, 864, 4},
    {"tgammal", 1, {4}, 868, 4},
    {"rintl", 1, {4}, 872, 4},
    {"nextafterl", 1, {4}, 876, 4},
    {"nexttowardl", 1, {4}, 880, 4},
    {"remainderl", 1, {4}, 884, 4},
    {"scalbnl", 1, {4}, 888, 4},
    {"ilogbl", 1, {4}, 892, 4},
    {"scalblnl", 1, {4}, 896, 4},
    {"nearbyintl", 1, {4}, 900, 4},
    {"roundl", 1, {4}, 904, 4},
    {"truncl", 1, {4}, 908, 4},
    {"remquol", 1, {4}, 912, 4},
    {"lrintl", 1, {4}, 916, 4},
    {"llrintl", 1, {4}, 920, 4},
    {"lroundl", 1, {4}, 924, 4},
    {"llroundl", 1, {4}, 928, 4},
    {"fdiml", 1, {4}, 932, 4},
    {"fmaxl", 1, {4}, 936, 4},
    {"fminl", 1, {4}, 940, 4},
    {"fmal", 1, {4}, 944, 4},
    {"enum", 1, {4}, 948, 4},
    {"FP_NAN", 1, {4}, 952, 4},
    {"FP_INFINITE", 1, {4}, 956, 4},
    {"FP_ZERO", 1, {4}, 960, 4},
    {"FP_SUBNORMAL", 1, {4}, 964, 4},
    {"FP_NORMAL", 1, {4}, 968, 4},
    {"va_list", 1, {4}, 972, 4},
    {"size_t", 1, {4}, 976, 4},
    {"union", 1, {4}, 980, 4},
    {"FILE", 1, {4}, 984, 4},
    {"sizeof", 1, {4}, 988, 4},
    {"fpos_t", 1, {4}, 992, 4},
    {"stdin", 1, {4}, 996, 4},
    {"stdout", 1, {4}, 1000, 4},
    {"stderr", 1, {4}, 1004, 4},
    {"remove", 1, {4}, 1008, 4},
    {"rename", 1, {4}, 1012, 4},
    {"fclose", 1, {4}, 1016, 4},
    {"tmpfile", 1, {4}, 1020, 4},
    {"tmpnam", 1, {4}, 1024, 4},
    {"fflush", 1, {4}, 1028, 4},
    {"fopen", 1, {4}, 1032, 4},
    {"freopen", 1, {4}, 1036, 4},
    {"setbuf", 1, {4}, 1040, 4},
    {"setvbuf", 1, {4}, 1044, 4},
    {"fprintf", 1, {4}, 1048, 4},
    {"printf", 1, {4}, 1052, 4},
    {"sprintf", 1, {4}, 1056, 4},
    {"vfprintf", 1, {4}, 1060, 4},
    {"vprintf", 1, {4}, 1064, 4},
    {"vsprintf", 1, {4}, 1068, 4},
    {"snprintf", 1, {4}, 1072, 4},
    {"vsnprintf", 1, {4}, 1076, 4},
    {"fscanf", 1, {4}, 1080, 4},
    {"scanf", 1, {4}, 1084, 4},
    {"sscanf", 1, {4}, 1088, 4},
    {"vfscanf", 1, {4}, 1092, 4},
    {"vscanf", 1, {4}, 1096, 4},
    {"vsscanf", 1, {4}, 1100, 4},
    {"fgetc", 1, {4}, 1104, 4},
    {"getc", 1, {4}, 1108, 4},
    {"getchar", 1, {4}, 1112, 4},
    {"fputc", 1, {4}, 1116, 4},
    {"putc", 1, {4}, 1120, 4},
    {"putchar", 1, {4}, 1124, 4},
    {"fgets", 1, {4}, 1128, 4},
    {"gets", 1, {4}, 1132, 4},
    {"fputs", 1, {4}, 1136, 4},
    {"puts", 1, {4}, 1140, 4},
    {"ungetc", 1, {4}, 1144, 4},
    {"fread", 1, {4}, 1148, 4},
    {"fwrite", 1, {4}, 1152, 4},
    {"fseek", 1, {4}, 1156, 4},
    {"ftell", 1, {4}, 1160, 4},
    {"rewind", 1, {4}, 1164, 4},
    {"fgetpos", 1, {4}, 1168, 4},
    {"fsetpos", 1, {4}, 1172, 4},
    {"clearerr", 1, {4}, 1176, 4},
    {"feof", 1, {4}, 1180, 4},
    {"ferror", 1, {4}, 1184, 4},
    {"perror", 1, {4}, 1188, 4},
    {"wchar_t", 1, {4}, 1192, 4},
    {"quot", 1, {4}, 1196, 4},
    {"rem", 1, {4}, 1200, 4},
    {"div_t", 1, {4}, 1204, 4},
    {"ldiv_t", 1, {4}, 1208, 4},
    {"lldiv_t", 1, {4}, 1212, 4},
    {"atof", 1, {4}, 1216, 4},
    {"atoi", 1, {4}, 1220, 4},
    {"atol", 1, {4}, 1224, 4},
    {"atoll", 1, {4}, 1228, 4},
    {"strtod", 1, {4}, 1232, 4},
    {"strtof", 1, {4}, 1236, 4},
    {"strtold", 1, {4}, 1240, 4},
    {"strtol", 1, {4}, 1244, 4},
    {"strtoul", 1, {4}, 1248, 4},
    {"strtoll", 1, {4}, 1252, 4},
    {"strtoull", 1, {4}, 1256, 4},
    {"rand", 1, {4}, 1260, 4},
    {"srand", 1, {4}, 1264, 4},
    {"malloc", 1, {4}, 1268, 4},
    {"calloc", 1, {4}, 1272, 4},
    {"realloc", 1, {4}, 1276, 4},
    {"free", 1, {4}, 1280, 4},
    {"abort", 1, {4}, 1284, 4},
    {"atexit", 1, {4}, 1288, 4},
    {"exit", 1, {4}, 1292, 4},
    {"getenv", 1, {4}, 1296, 4},
    {"system", 1, {4}, 1300, 4},
    {"bsearch", 1, {4}, 1304, 4},
    {"qsort", 1, {4}, 1308, 4},
    {"abs", 1, {4}, 1312, 4},
    {"labs", 1, {4}, 1316, 4},
    {"llabs", 1, {4}, 1320, 4},
    {"div", 1, {4}, 1324, 4},
    {"ldiv", 1, {4}, 1328, 4},
    {"lldiv", 1, {4}, 1332, 4},
    {"mblen", 1, {4}, 1336, 4},
    {"mbtowc", 1, {4}, 1340, 4},
    {"wctomb", 1, {4}, 1344, 4},
    {"mbstowcs", 1, {4}, 1348, 4},
    {"wcstombs", 1, {4}, 1352, 4},
    {"memcpy", 1, {4}, 1356, 4},
    {"memmove", 1, {4}, 1360, 4},
    {"memset", 1, {4}, 1364, 4},
    {"memcmp", 1, {4}, 1368, 4},
    {"memchr", 1, {4}, 1372, 4},
    {"strcpy", 1, {4}, 1376, 4},
    {"strncpy", 1, {4}, 1380, 4},
    {"strcat", 1, {4}, 1384, 4},
    {"strncat", 1, {4}, 1388, 4},
    {"strcmp", 1, {4}, 1392, 4},
    {"strncmp", 1, {4}, 1396, 4},
    {"strcoll", 1, {4}, 1400, 4},
    {"strxfrm", 1, {4}, 1404, 4},
    {"strchr", 1, {4}, 1408, 4},
    {"strrchr", 1, {4}, 1412, 4},
    {"strcspn", 1, {4}, 1416, 4},
    {"strspn", 1, {4}, 1420, 4},
    {"strpbrk", 1, {4}, 1424, 4},
    {"strstr", 1, {4}, 1428, 4},
    {"strtok", 1, {4}, 1432, 4},
    {"strlen", 1, {4}, 1436, 4},
    {"strerror", 1, {4}, 1440, 4},
    {"stat", 1, {4}, 1444, 4},
    {"st_dev", 1, {4}, 1448, 4},
    {"st_ino", 1, {4}, 1452, 4},
    {"st_nlink", 1, {4}, 1456, 4},
    {"st_mode", 1, {4}, 1460, 4},
    {"st_uid", 1, {4}, 1464, 4},
    {"st_gid", 1, {4}, 1468, 4},
    {"st_rdev", 1, {4}, 1472, 4},
    {"st_size", 1, {4}, 1476, 4},
    {"st_blksize", 1, {4}, 1480, 4},
    {"st_blocks", 1, {4}, 1484, 4},
    {"st_atime", 1, {4}, 1488, 4},
    {"st_atimensec", 1, {4}, 1492, 4},
    {"st_mtime", 1, {4}, 1496, 4},
    {"st_mtimensec", 1, {4}, 1500, 4},
    {"st_ctime", 1, {4}, 1504, 4},
    {"st_ctimensec", 1, {4}, 1508, 4},
    {"fstat", 1, {4}, 1512, 4},
    {"chmod", 1, {4}, 1516, 4},
    {"umask", 1, {4}, 1520, 4},
    {"mkdir", 1, {4}, 1524, 4},
    {"mkfifo", 1, {4}, 1528, 4},
    {"ssize_t", 1, {4}, 1532, 4},
    {"access", 1, {4}, 1536, 4},
    {"lseek", 1, {4}, 1540, 4},
    {"close", 1, {4}, 1544, 4},
    {"read", 1, {4}, 1548, 4},
    {"write", 1, {4}, 1552, 4},
    {"pipe", 1, {4}, 1556, 4},
    {"alarm", 1, {4}, 1560, 4},
    {"sleep", 1, {4}, 1564, 4},
    {"pause", 1, {4}, 1568, 4},
    {"chown", 1, {4}, 1572, 4},
    {"chdir", 1, {4}, 1576, 4},
    {"getcwd", 1, {4}, 1580, 4},
    {"dup", 1, {4}, 1584, 4},
    {"dup2", 1, {4}, 1588, 4},
    {"execve", 1, {4}, 1592, 4},
    {"execv", 1, {4}, 1596, 4},
    {"execle", 1, {4}, 1600, 4},
    {"execl", 1, {4}, 1604, 4},
    {"execvp", 1, {4}, 1608, 4},
    {"execlp", 1, {4}, 1612, 4},
    {"pathconf", 1, {4}, 1616, 4},
    {"fpathconf", 1, {4}, 1620, 4},
    {"sysconf", 1, {4}, 1624, 4},
    {"getpid", 1, {4}, 1628, 4},
    {"getppid", 1, {4}, 1632, 4},
    {"getpgrp", 1, {4}, 1636, 4},
    {"setpgid", 1, {4}, 1640, 4},
    {"setsid", 1, {4}, 1644, 4},
    {"getuid", 1, {4}, 1648, 4},
    {"geteuid", 1, {4}, 1652, 4},
    {"getgid", 1, {4}, 1656, 4},
    {"getegid", 1, {4}, 1660, 4},
    {"getgroups", 1, {4}, 1664, 4},
    {"setuid", 1, {4}, 1668, 4},
    {"setgid", 1, {4}, 1672, 4},
    {"fork", 1, {4}, 1676, 4},
    {"ttyname", 1, {4}, 1680, 4},
    {"ttyname_r", 1, {4}, 1684, 4},
    {"isatty", 1, {4}, 1688, 4},
    {"link", 1, {4}, 1692, 4},
    {"unlink", 1, {4}, 1696, 4},
    {"rmdir", 1, {4}, 1700, 4},
    {"tcgetpgrp", 1, {4}, 1704, 4},
    {"tcsetpgrp", 1, {4}, 1708, 4},
    {"getlogin", 1, {4}, 1712, 4},
    {"fsync", 1, {4}, 1716, 4},
    {"EMULTIHOP", 1, {4}, 1720, 4},
    {"O_NOCTTY", 1, {4}, 1724, 4},
    {"EUNATCH", 1, {4}, 1728, 4},
    {"INT_LEAST16_MIN", 1, {4}, 1732, 4},
    {"O_ACCMODE", 1, {4}, 1736, 4},
    {"EAFNOSUPPORT", 1, {4}, 1740, 4},
    {"EREMCHG", 1, {4}, 1744, 4},
    {"EACCES", 1, {4}, 1748, 4},
    {"EL3RST", 1, {4}, 1752, 4},
    {"EDESTADDRREQ", 1, {4}, 1756, 4},
    {"INT16_C", 1, {4}, 1760, 4},
    {"INT8_MAX", 1, {4}, 1764, 4},
    {"UINT_LEAST64_MAX", 1, {4}, 1768, 4},
    {"EILSEQ", 1, {4}, 1772, 4},
    {"va_start", 1, {4}, 1776, 4},
    {"ESPIPE", 1, {4}, 1780, 4},
    {"EMLINK", 1, {4}, 1784, 4},
    {"INT16_MAX", 1, {4}, 1788, 4},
    {"S_ISCHR", 1, {4}, 1792, 4},
    {"F_RDLCK", 1, {4}, 1796, 4},
    {"MB_CUR_MAX", 1, {4}, 1800, 4},
    {"INT8_MIN", 1, {4}, 1804, 4},
    {"EOWNERDEAD", 1, {4}, 1808, 4},
    {"INT16_MIN", 1, {4}, 1812, 4},
    {"ENOTTY", 1, {4}, 1816, 4},
    {"EBADE", 1, {4}, 1820, 4},
    {"EBADF", 1, {4}, 1824, 4},
    {"EBADR", 1, {4}, 1828, 4},
    {"EADV", 1, {4}, 1832, 4},
    {"ERANGE", 1, {4}, 1836, 4},
    {"ECANCELED", 1, {4}, 1840, 4},
    {"INT_FAST8_MAX", 1, {4}, 1844, 4},
    {"ETXTBSY", 1, {4}, 1848, 4},
    {"ENOMEM", 1, {4}, 1852, 4},
    {"WCHAR_MAX", 1, {4}, 1856, 4},
    {"S_IXOTH", 1, {4}, 1860, 4},
    {"INT_FAST16_MAX", 1, {4}, 1864, 4},
    {"FP_ILOGBNAN", 1, {4}, 1868, 4},
    {"EINPROGRESS", 1, {4}, 1872, 4},
    {"INT_FAST8_MIN", 1, {4}, 1876, 4},
    {"WCHAR_MIN", 1, {4}, 1880, 4},
    {"HUGE_VALF", 1, {4}, 1884, 4},
    {"HUGE_VALL", 1, {4}, 1888, 4},
    {"UINT_FAST16_MAX", 1, {4}, 1892, 4},
    {"ENOTBLK", 1, {4}, 1896, 4},
    {"EPROTOTYPE", 1, {4}, 1900, 4},
    {"ERESTART", 1, {4}, 1904, 4},
    {"EISNAM", 1, {4}, 1908, 4},
    {"UINT16_C", 1, {4}, 1912, 4},
    {"ENOMSG", 1, {4}, 1916, 4},
    {"EXIT_FAILURE", 1, {4}, 1920, 4},
    {"EALREADY", 1, {4}, 1924, 4},
    {"S_IRWXO", 1, {4}, 1928, 4},
    {"S_IRWXU", 1, {4}, 1932, 4},
    {"ETIMEDOUT", 1, {4}, 1936, 4},
    {"ENODATA", 1, {4}, 1940, 4},
    {"FP_ILOGB0", 1, {4}, 1944, 4},
    {"NAN", 1, {4}, 1948, 4},
    {"UINT64_MAX", 1, {4}, 1952, 4},
    {"EINTR", 1, {4}, 1956, 4},
    {"INT32_MIN", 1, {4}, 1960, 4},
    {"ENOLINK", 1, {4}, 1964, 4},
    {"ECHILD", 1, {4}, 1968, 4},
    {"TMP_MAX", 1, {4}, 1972, 4},
    {"S_IWGRP", 1, {4}, 1976, 4},
    {"ENOTCONN", 1, {4}, 1980, 4},
    {"EPERM", 1, {4}, 1984, 4},
    {"isless", 1, {4}, 1988, 4},
    {"STDOUT_FILENO", 1, {4}, 1992, 4},
    {"O_NDELAY", 1, {4}, 1996, 4},
    {"O_ASYNC", 1, {4}, 2000, 4},
    {"ELOOP", 1, {4}, 2004, 4},
    {"F_DUPFD", 1, {4}, 2008, 4},
    {"ESTALE", 1, {4}, 2012, 4},
    {"ENOTSOCK", 1, {4}, 2016, 4},
    {"INT64_C", 1, {4}, 2020, 4},
    {"ENOSR", 1, {4}, 2024, 4},
    {"S_ISDIR", 1, {4}, 2028, 4},
    {"L_tmpnam", 1, {4}, 2032, 4},
    {"UINT8_C", 1, {4}, 2036, 4},
    {"UINT_LEAST8_MAX", 1, {4}, 2040, 4},
    {"INT_FAST16_MIN", 1, {4}, 2044, 4},
    {"SEEK_CUR", 1, {4}, 2048, 4},
    {"ELNRNG", 1, {4}, 2052, 4},
    {"PTRDIFF_MIN", 1, {4}, 2056, 4},
    {"STDERR_FILENO", 1, {4}, 2060, 4},
    {"O_FSYNC", 1, {4}, 2064, 4},
    {"EPIPE", 1, {4}, 2068, 4},
    {"islessgreater", 1, {4}, 2072, 4},
    {"EBADMSG", 1, {4}, 2076, 4},
    {"INFINITY", 1, {4}, 2080, 4},
    {"EBFONT", 1, {4}, 2084, 4},
    {"ERFKILL", 1, {4}, 2088, 4},
    {"EREMOTE", 1, {4}, 2092, 4},
    {"ETOOMANYREFS", 1, {4}, 2096, 4},
    {"EPFNOSUPPORT", 1, {4}, 2100, 4},
    {"ENONET", 1, {4}, 2104, 4},
    {"EBADSLT", 1, {4}, 2108, 4},
    {"O_NONBLOCK", 1, {4}, 2112, 4},
    {"O_APPEND", 1, {4}, 2116, 4},
    {"SIZE_MAX", 1, {4}, 2120, 4},
    {"ENOTNAM", 1, {4}, 2124, 4},
    {"UINT64_C", 1, {4}, 2128, 4},
    {"WINT_MAX", 1, {4}, 2132, 4},
    {"S_IWUSR", 1, {4}, 2136, 4},
    {"UINTPTR_MAX", 1, {4}, 2140, 4},
    {"MATH_ERREXCEPT", 1, {4}, 2144, 4},
    {"F_UNLCK", 1, {4}, 2148, 4},
    {"F_SHLCK", 1, {4}, 2152, 4},
    {"INT64_MAX", 1, {4}, 2156, 4},
    {"math_errhandling", 1, {4}, 2160, 4},
    {"ELIBEXEC", 1, {4}, 2164, 4},
    {"isnan", 1, {4}, 2168, 4},
    {"UINT32_MAX", 1, {4}, 2172, 4},
    {"EKEYREJECTED", 1, {4}, 2176, 4},
    {"ENOCSI", 1, {4}, 2180, 4},
    {"va_end", 1, {4}, 2184, 4},
    {"F_GETFD", 1, {4}, 2188, 4},
    {"F_GETFL", 1, {4}, 2192, 4},
    {"S_IRWXG", 1, {4}, 2196, 4},
    {"HUGE_VAL", 1, {4}, 2200, 4},
    {"ENOTEMPTY", 1, {4}, 2204, 4},
    {"EADDRINUSE", 1, {4}, 2208, 4},
    {"WINT_MIN", 1, {4}, 2212, 4},
    {"ENETRESET", 1, {4}, 2216, 4},
    {"F_SETLKW64", 1, {4}, 2220, 4},
    {"F_GETLK", 1, {4}, 2224, 4},
    {"EISDIR", 1, {4}, 2228, 4},
    {"INT_LEAST8_MAX", 1, {4}, 2232, 4},
    {"INT_LEAST32_MAX", 1, {4}, 2236, 4},
    {"F_WRLCK", 1, {4}, 2240, 4},
    {"EIDRM", 1, {4}, 2244, 4},
    {"ECOMM", 1, {4}, 2248, 4},
    {"O_EXCL", 1, {4}, 2252, 4},
    {"ECONNABORTED", 1, {4}, 2256, 4},
    {"isnormal", 1, {4}, 2260, 4},
    {"INT_LEAST8_MIN", 1, {4}, 2264, 4},
    {"S_ISFIFO", 1, {4}, 2268, 4},
    {"UINT_LEAST16_MAX", 1, {4}, 2272, 4},
    {"INT_LEAST32_MIN", 1, {4}, 2276, 4},
    {"islessequal", 1, {4}, 2280, 4},
    {"O_RDWR", 1, {4}, 2284, 4},
    {"EHOSTUNREACH", 1, {4}, 2288, 4},
    {"EBADFD", 1, {4}, 2292, 4},
    {"EL3HLT", 1, {4}, 2296, 4},
    {"FD_CLOEXEC", 1, {4}, 2300, 4},
    {"SIG_ATOMIC_MAX", 1, {4}, 2304, 4},
    {"EFAULT", 1, {4}, 2308, 4},
    {"INT32_MAX", 1, {4}, 2312, 4},
    {"F_SETFL", 1, {4}, 2316, 4},
    {"EL2HLT", 1, {4}, 2320, 4},
    {"ENOKEY", 1, {4}, 2324, 4},
    {"O_RDONLY", 1, {4}, 2328, 4},
    {"EINVAL", 1, {4}, 2332, 4},
    {"SIG_ATOMIC_MIN", 1, {4}, 2336, 4},
    {"F_OK", 1, {4}, 2340, 4},
    {"RAND_MAX", 1, {4}, 2344, 4},
    {"MATH_ERRNO", 1, {4}, 2348, 4},
    {"ESHUTDOWN", 1, {4}, 2352, 4},
    {"F_SETLK", 1, {4}, 2356, 4},
    {"F_SETLK64", 1, {4}, 2360, 4},
    {"ELIBSCN", 1, {4}, 2364, 4},
    {"INTPTR_MAX", 1, {4}, 2368, 4},
    {"O_SYNC", 1, {4}, 2372, 4},
    {"ENAVAIL", 1, {4}, 2376, 4},
    {"ENOSTR", 1, {4}, 2380, 4},
    {"INT_LEAST64_MAX", 1, {4}, 2384, 4},
    {"EOVERFLOW", 1, {4}, 2388, 4},
    {"S_IRUSR", 1, {4}, 2392, 4},
    {"SEEK_SET", 1, {4}, 2396, 4},
    {"EUCLEAN", 1, {4}, 2400, 4},
    {"INTPTR_MIN", 1, {4}, 2404, 4},
    {"INT8_C", 1, {4}, 2408, 4},
    {"ENOMEDIUM", 1, {4}, 2412, 4},
    {"EBUSY", 1, {4}, 2416, 4},
    {"W_OK", 1, {4}, 2420, 4},
    {"UINT_FAST32_MAX", 1, {4}, 2424, 4},
    {"O_CREAT", 1, {4}, 2428, 4},
    {"EPROTO", 1, {4}, 2432, 4},
    {"ENODEV", 1, {4}, 2436, 4},
    {"EKEYEXPIRED", 1, {4}, 2440, 4},
    {"EROFS", 1, {4}, 2444, 4},
    {"NULL", 1, {4}, 2448, 4},
    {"UINTMAX_MAX", 1, {4}, 2452, 4},
    {"INT32_C", 1, {4}, 2456, 4},
    {"ELIBACC", 1, {4}, 2460, 4},
    {"va_copy", 1, {4}, 2464, 4},
    {"EHWPOISON", 1, {4}, 2468, 4},
    {"fpclassify", 1, {4}, 2472, 4},
    {"E2BIG", 1, {4}, 2476, 4},
    {"EDEADLK", 1, {4}, 2480, 4},
    {"UINTMAX_C", 1, {4}, 2484, 4},
    {"ECONNRESET", 1, {4}, 2488, 4},
    {"ENXIO", 1, {4}, 2492, 4},
    {"isgreater", 1, {4}, 2496, 4},
    {"F_GETLK64", 1, {4}, 2500, 4},
    {"EBADRQC", 1, {4}, 2504, 4},
    {"isfinite", 1, {4}, 2508, 4},
    {"isinf", 1, {4}, 2512, 4},
    {"F_SETLKW", 1, {4}, 2516, 4},
    {"INT64_MIN", 1, {4}, 2520, 4},
    {"signbit", 1, {4}, 2524, 4},
    {"ENAMETOOLONG", 1, {4}, 2528, 4},
    {"FILENAME_MAX", 1, {4}, 2532, 4},
    {"ESOCKTNOSUPPORT", 1, {4}, 2536, 4},
    {"S_ISBLK", 1, {4}, 2540, 4},
    {"INT_LEAST64_MIN", 1, {4}, 2544, 4},
    {"EDOTDOT", 1, {4}, 2548, 4},
    {"EADDRNOTAVAIL", 1, {4}, 2552, 4},
    {"ETIME", 1, {4}, 2556, 4},
    {"BUFSIZ", 1, {4}, 2560, 4},
    {"INT_FAST32_MAX", 1, {4}, 2564, 4},
    {"isunordered", 1, {4}, 2568, 4},
    {"EXIT_SUCCESS", 1, {4}, 2572, 4},
    {"UINT_FAST8_MAX", 1, {4}, 2576, 4},
    {"S_IXUSR", 1, {4}, 2580, 4},
    {"STDIN_FILENO", 1, {4}, 2584, 4},
    {"S_IWOTH", 1, {4}, 2588, 4},
    {"UINT8_MAX", 1, {4}, 2592, 4},
    {"EPROTONOSUPPORT", 1, {4}, 2596, 4},
    {"EFBIG", 1, {4}, 2600, 4},
    {"ENOTRECOVERABLE", 1, {4}, 2604, 4},
    {"EIO", 1, {4}, 2608, 4},
    {"ENETUNREACH", 1, {4}, 2612, 4},
    {"EXDEV", 1, {4}, 2616, 4},
    {"S_IRGRP", 1, {4}, 2620, 4},
    {"UINT32_C", 1, {4}, 2624, 4},
    {"UINT_FAST64_MAX", 1, {4}, 2628, 4},
    {"INT_FAST32_MIN", 1, {4}, 2632, 4},
    {"EDQUOT", 1, {4}, 2636, 4},
    {"EREMOTEIO", 1, {4}, 2640, 4},
    {"ENOSPC", 1, {4}, 2644, 4},
    {"ENOEXEC", 1, {4}, 2648, 4},
    {"EOF", 1, {4}, 2652, 4},
    {"EMSGSIZE", 1, {4}, 2656, 4},
    {"EDOM", 1, {4}, 2660, 4},
    {"ESRCH", 1, {4}, 2664, 4},
    {"ECHRNG", 1, {4}, 2668, 4},
    {"EHOSTDOWN", 1, {4}, 2672, 4},
    {"SEEK_END", 1, {4}, 2676, 4},
    {"ENOLCK", 1, {4}, 2680, 4},
    {"ENFILE", 1, {4}, 2684, 4},
    {"isgreaterequal", 1, {4}, 2688, 4},
    {"O_TRUNC", 1, {4}, 2692, 4},
    {"ENOSYS", 1, {4}, 2696, 4},
    {"O_WRONLY", 1, {4}, 2700, 4},
    {"va_arg", 1, {4}, 2704, 4},
    {"S_ISGID", 1, {4}, 2708, 4},
    {"ENOTSUP", 1, {4}, 2712, 4},
    {"ESRMNT", 1, {4}, 2716, 4},
    {"INTMAX_MAX", 1, {4}, 2720, 4},
    {"R_OK", 1, {4}, 2724, 4},
    {"EDEADLOCK", 1, {4}, 2728, 4},
    {"ENOANO", 1, {4}, 2732, 4},
    {"FOPEN_MAX", 1, {4}, 2736, 4},
    {"F_EXLCK", 1, {4}, 2740, 4},
    {"EISCONN", 1, {4}, 2744, 4},
    {"S_ISLNK", 1, {4}, 2748, 4},
    {"INTMAX_MIN", 1, {4}, 2752, 4},
    {"EUSERS", 1, {4}, 2756, 4},
    {"ENETDOWN", 1, {4}, 2760, 4},
    {"ENOPROTOOPT", 1, {4}, 2764, 4},
    {"INT_FAST64_MAX", 1, {4}, 2768, 4},
    {"UINT_LEAST32_MAX", 1, {4}, 2772, 4},
    {"EMFILE", 1, {4}, 2776, 4},
    {"ENOBUFS", 1, {4}, 2780, 4},
    {"EWOULDBLOCK", 1, {4}, 2784, 4},
    {"S_ISREG", 1, {4}, 2788, 4},
    {"S_IXGRP", 1, {4}, 2792, 4},
    {"ELIBBAD", 1, {4}, 2796, 4},
    {"INTMAX_C", 1, {4}, 2800, 4},
    {"ESTRPIPE", 1, {4}, 2804, 4},
    {"ECONNREFUSED", 1, {4}, 2808, 4},
    {"INT_FAST64_MIN", 1, {4}, 2812, 4},
    {"EAGAIN", 1, {4}, 2816, 4},
    {"UINT16_MAX", 1, {4}, 2820, 4},
    {"S_ISUID", 1, {4}, 2824, 4},
    {"ELIBMAX", 1, {4}, 2828, 4},
    {"EEXIST", 1, {4}, 2832, 4},
    {"errno", 1, {4}, 2836, 4},
    {"EL2NSYNC", 1, {4}, 2840, 4},
    {"ENOENT", 1, {4}, 2844, 4},
    {"ENOPKG", 1, {4}, 2848, 4},
    {"F_SETFD", 1, {4}, 2852, 4},
    {"EXFULL", 1, {4}, 2856, 4},
    {"EKEYREVOKED", 1, {4}, 2860, 4},
    {"ENOTUNIQ", 1, {4}, 2864, 4},
    {"PTRDIFF_MAX", 1, {4}, 2868, 4},
    {"S_IROTH", 1, {4}, 2872, 4},
    {"X_OK", 1, {4}, 2876, 4},
    {"INT_LEAST16_MAX", 1, {4}, 2880, 4},
    {"EOPNOTSUPP", 1, {4}, 2884, 4},
    {"d_fileno", 1, {4}, 2888, 4},
    {"ENOTDIR", 1, {4}, 2892, 4},
    {"EMEDIUMTYPE", 1, {4}, 2896, 4},
    {"ino_t", 1, {4}, 2900, 4},
    {"ino64_t", 1, {4}, 2904, 4},
    {"dirent64", 1, {4}, 2908, 4},
    {"DT_UNKNOWN", 1, {4}, 2912, 4},
    {"DT_FIFO", 1, {4}, 2916, 4},
    {"DT_CHR", 1, {4}, 2920, 4},
    {"DT_DIR", 1, {4}, 2924, 4},
    {"DT_BLK", 1, {4}, 2928, 4},
    {"DT_REG", 1, {4}, 2932, 4},
    {"DT_LNK", 1, {4}, 2936, 4},
    {"DT_SOCK", 1, {4}, 2940, 4},
    {"DT_WHT", 1, {4}, 2944, 4},
    {"fdopendir", 1, {4}, 2948, 4},
    {"readdir64", 1, {4}, 2952, 4},
    {"readdir_r", 1, {4}, 2956, 4},
    {"readdir64_r", 1, {4}, 2960, 4},
    {"seekdir", 1, {4}, 2964, 4},
    {"telldir", 1, {4}, 2968, 4},
    {"dirfd", 1, {4}, 2972, 4},
    {"scandir", 1, {4}, 2976, 4},
    {"scandir64", 1, {4}, 2980, 4},
    {"scandirat", 1, {4}, 2984, 4},
    {"scandirat64", 1, {4}, 2988, 4},
    {"alphasort", 1, {4}, 2992, 4},
    {"alphasort64", 1, {4}, 2996, 4},
    {"getdirentries", 1, {4}, 3000, 4},
    {"getdirentries64", 1, {4}, 3004, 4},
    {"versionsort", 1, {4}, 3008, 4},
    {"versionsort64", 1, {4}, 3012, 4},
    {"getdents64", 1, {4}, 3016, 4},
    {"program_invocation_name", 1, {4}, 3020, 4},
    {"program_invocation_short_name", 1, {4}, 3024, 4},
    {"error_t", 1, {4}, 3028, 4},
    {"flock64", 1, {4}, 3032, 4},
    {"iovec", 1, {4}, 3036, 4},
    {"iov_base", 1, {4}, 3040, 4},
    {"iov_len", 1, {4}, 3044, 4},
    {"F_OWNER_TID", 1, {4}, 3048, 4},
    {"F_OWNER_PID", 1, {4}, 3052, 4},
    {"F_OWNER_PGRP", 1, {4}, 3056, 4},
    {"F_OWNER_GID", 1, {4}, 3060, 4},
    {"f_owner_ex", 1, {4}, 3064, 4},
    {"type", 1, {4}, 3068, 4},
    {"pid", 1, {4}, 3072, 4},
    {"file_handle", 1, {4}, 3076, 4},
    {"handle_bytes", 1, {4}, 3080, 4},
    {"handle_type", 1, {4}, 3084, 4},
    {"f_handle", 1, {4}, 3088, 4},
    {"readahead", 1, {4}, 3092, 4},
    {"sync_file_range", 1, {4}, 3096, 4},
    {"vmsplice", 1, {4}, 3100, 4},
    {"splice", 1, {4}, 3104, 4},
    {"tee", 1, {4}, 3108, 4},
    {"fallocate", 1, {4}, 3112, 4},
    {"fallocate64", 1, {4}, 3116, 4},
    {"name_to_handle_at", 1, {4}, 3120, 4},
    {"open_by_handle_at", 1, {4}, 3124, 4},
    {"off64_t", 1, {4}, 3128, 4},
    {"time_t", 1, {4}, 3132, 4},
    {"timespec", 1, {4}, 3136, 4},
    {"tv_sec", 1, {4}, 3140, 4},
    {"tv_nsec", 1, {4}, 3144, 4},
    {"st_atim", 1, {4}, 3148, 4},
    {"st_mtim", 1, {4}, 3152, 4},
    {"st_ctim", 1, {4}, 3156, 4},
    {"stat64", 1, {4}, 3160, 4},
    {"fcntl64", 1, {4}, 3164, 4},
    {"open64", 1, {4}, 3168, 4},
    {"openat", 1, {4}, 3172, 4},
    {"openat64", 1, {4}, 3176, 4},
    {"creat64", 1, {4}, 3180, 4},
    {"lockf", 1, {4}, 3184, 4},
    {"lockf64", 1, {4}, 3188, 4},
    {"posix_fadvise", 1, {4}, 3192, 4},
    {"posix_fadvise64", 1, {4}, 3196, 4},
    {"posix_fallocate", 1, {4}, 3200, 4},
    {"posix_fallocate64", 1, {4}, 3204, 4},
    {"FP_INT_UPWARD", 1, {4}, 3208, 4},
    {"FP_INT_DOWNWARD", 1, {4}, 3212, 4},
    {"FP_INT_TOWARDZERO", 1, {4}, 3216, 4},
    {"FP_INT_TONEARESTFROMZERO", 1, {4}, 3220, 4},
    {"FP_INT_TONEAREST", 1, {4}, 3224, 4},
    {"sincos", 1, {4}, 3228, 4},
    {"exp10", 1, {4}, 3232, 4},
    {"finite", 1, {4}, 3236, 4},
    {"drem", 1, {4}, 3240, 4},
    {"significand", 1, {4}, 3244, 4},
    {"j0", 1, {4}, 3248, 4},
    {"j1", 1, {4}, 3252, 4},
    {"jn", 1, {4}, 3256, 4},
    {"y0", 1, {4}, 3260, 4},
    {"y1", 1, {4}, 3264, 4},
    {"yn", 1, {4}, 3268, 4},
    {"gamma", 1, {4}, 3272, 4},
    {"lgamma_r", 1, {4}, 3276, 4},
    {"nextdown", 1, {4}, 3280, 4},
    {"nextup", 1, {4}, 3284, 4},
    {"llogb", 1, {4}, 3288, 4},
    {"roundeven", 1, {4}, 3292, 4},
    {"fromfp", 1, {4}, 3296, 4},
    {"ufromfp", 1, {4}, 3300, 4},
    {"fromfpx", 1, {4}, 3304, 4},
    {"ufromfpx", 1, {4}, 3308, 4},
    {"canonicalize", 1, {4}, 3312, 4},
    {"fmaxmag", 1, {4}, 3316, 4},
    {"fminmag", 1, {4}, 3320, 4},
    {"fmaximum", 1, {4}, 3324, 4},
    {"fminimum", 1, {4}, 3328, 4},
    {"fmaximum_num", 1, {4}, 3332, 4},
    {"fminimum_num", 1, {4}, 3336, 4},
    {"fmaximum_mag", 1, {4}, 3340, 4},
    {"fminimum_mag", 1, {4}, 3344, 4},
    {"fmaximum_mag_num", 1, {4}, 3348, 4},
    {"fminimum_mag_num", 1, {4}, 3352, 4},
    {"totalorder", 1, {4}, 3356, 4},
    {"totalordermag", 1, {4}, 3360, 4},
    {"getpayload", 1, {4}, 3364, 4},
    {"setpayload", 1, {4}, 3368, 4},
    {"setpayloadsig", 1, {4}, 3372, 4},
    {"scalb", 1, {4}, 3376, 4},
    {"sincosf", 1, {4}, 3380, 4},
    {"exp10f", 1, {4}, 3384, 4},
    {"isinff", 1, {4}, 3388, 4},
    {"finitef", 1, {4}, 3392, 4},
    {"dremf", 1, {4}, 3396, 4},
    {"significandf", 1, {4}, 3400, 4},
    {"isnanf", 1, {4}, 3404, 4},
    {"j0f", 1, {4}, 3408, 4},
    {"j1f", 1, {4}, 3412, 4},
    {"jnf", 1, {4}, 3416, 4},
    {"y0f", 1, {4}, 3420, 4},
    {"y1f", 1, {4}, 3424, 4},
    {"ynf", 1, {4}, 3428, 4},
    {"gammaf", 1, {4}, 3432, 4},
    {"lgammaf_r", 1, {4}, 3436, 4},
    {"nextdownf", 1, {4}, 3440, 4},
    {"nextupf", 1, {4}, 3444, 4},
    {"llogbf", 1, {4}, 3448, 4},
    {"roundevenf", 1, {4}, 3452, 4},
    {"fromfpf", 1, {4}, 3456, 4},
    {"ufromfpf", 1, {4}, 3460, 4},
    {"fromfpxf", 1, {4}, 3464, 4},
    {"ufromfpxf", 1, {4}, 3468, 4},
    {"canonicalizef", 1, {4}, 3472, 4},
    {"fmaxmagf", 1, {4}, 3476, 4},
    {"fminmagf", 1, {4}, 3480, 4},
    {"fmaximumf", 1, {4}, 3484, 4},
    {"fminimumf", 1, {4}, 3488, 4},
    {"fmaximum_numf", 1, {4}, 3492, 4},
    {"fminimum_numf", 1, {4}, 3496, 4},
    {"fmaximum_magf", 1, {4}, 3500, 4},
    {"fminimum_magf", 1, {4}, 3504, 4},
    {"fmaximum_mag_numf", 1, {4}, 3508, 4},
    {"fminimum_mag_numf", 1, {4}, 3512, 4},
    {"totalorderf", 1, {4}, 3516, 4},
    {"totalordermagf", 1, {4}, 3520, 4},
    {"getpayloadf", 1, {4}, 3524, 4},
    {"setpayloadf", 1, {4}, 3528, 4},
    {"setpayloadsigf", 1, {4}, 3532, 4},
    {"scalbf", 1, {4}, 3536, 4},
    {"sincosl", 1, {4}, 3540, 4},
    {"exp10l", 1, {4}, 3544, 4},
    {"isinfl", 1, {4}, 3548, 4},
    {"finitel", 1, {4}, 3552, 4},
    {"dreml", 1, {4}, 3556, 4},
    {"significandl", 1, {4}, 3560, 4},
    {"isnanl", 1, {4}, 3564, 4},
    {"j0l", 1, {4}, 3568, 4},
    {"j1l", 1, {4}, 3572, 4},
    {"jnl", 1, {4}, 3576, 4},
    {"y0l", 1, {4}, 3580, 4},
    {"y1l", 1, {4}, 3584, 4},
    {"ynl", 1, {4}, 3588, 4},
    {"gammal", 1, {4}, 3592, 4},
    {"lgammal_r", 1, {4}, 3596, 4},
    {"nextdownl", 1, {4}, 3600, 4},
    {"nextupl", 1, {4}, 3604, 4},
    {"llogbl", 1, {4}, 3608, 4},
    {"roundevenl", 1, {4}, 3612, 4},
    {"fromfpl", 1, {4}, 3616, 4},
    {"ufromfpl", 1, {4}, 3620, 4},
    {"fromfpxl", 1, {4}, 3624, 4},
    {"ufromfpxl", 1, {4}, 3628, 4},
    {"canonicalizel", 1, {4}, 3632, 4},
    {"fmaxmagl", 1, {4}, 3636, 4},
    {"fminmagl", 1, {4}, 3640, 4},
    {"fmaximuml", 1, {4}, 3644, 4},
    {"fminimuml", 1, {4}, 3648, 4},
    {"fmaximum_numl", 1, {4}, 3652, 4},
    {"fminimum_numl", 1, {4}, 3656, 4},
    {"fmaximum_magl", 1, {4}, 3660, 4},
    {"fminimum_magl", 1, {4}, 3664, 4},
    {"fmaximum_mag_numl", 1, {4}, 3668, 4},
    {"fminimum_mag_numl", 1, {4}, 3672, 4},
    {"totalorderl", 1, {4}, 3676, 4},
    {"totalordermagl", 1, {4}, 3680, 4},
    {"getpayloadl", 1, {4}, 3684, 4},
    {"setpayloadl", 1, {4}, 3688, 4},
    {"setpayloadsigl", 1, {4}, 3692, 4},
    {"scalbl", 1, {4}, 3696, 4},
    {"acosf32", 1, {4}, 3700, 4},
    {"asinf32", 1, {4}, 3704, 4},
    {"atanf32", 1, {4}, 3708, 4},
    {"atan2f32", 1, {4}, 3712, 4},
    {"cosf32", 1, {4}, 3716, 4},
    {"sinf32", 1, {4}, 3720, 4},
    {"tanf32", 1, {4}, 3724, 4},
    {"coshf32", 1, {4}, 3728, 4},
    {"sinhf32", 1, {4}, 3732, 4},
    {"tanhf32", 1, {4}, 3736, 4},
    {"sincosf32", 1, {4}, 3740, 4},
    {"acoshf32", 1, {4}, 3744, 4},
    {"asinhf32", 1, {4}, 3748, 4},
    {"atanhf32", 1, {4}, 3752, 4},
    {"expf32", 1, {4}, 3756, 4},
    {"frexpf32", 1, {4}, 3760, 4},
    {"ldexpf32", 1, {4}, 3764, 4},
    {"logf32", 1, {4}, 3768, 4},
    {"log10f32", 1, {4}, 3772, 4},
    {"modff32", 1, {4}, 3776, 4},
    {"exp10f32", 1, {4}, 3780, 4},
    {"expm1f32", 1, {4}, 3784, 4},
    {"log1pf32", 1, {4}, 3788, 4},
    {"logbf32", 1, {4}, 3792, 4},
    {"exp2f32", 1, {4}, 3796, 4},
    {"log2f32", 1, {4}, 3800, 4},
    {"powf32", 1, {4}, 3804, 4},
    {"sqrtf32", 1, {4}, 3808, 4},
    {"hypotf32", 1, {4}, 3812, 4},
    {"cbrtf32", 1, {4}, 3816, 4},
    {"ceilf32", 1, {4}, 3820, 4},
    {"fabsf32", 1, {4}, 3824, 4},
    {"floorf32", 1, {4}, 3828, 4},
    {"fmodf32", 1, {4}, 3832, 4},
    {"copysignf32", 1, {4}, 3836, 4},
    {"nanf32", 1, {4}, 3840, 4},
    {"j0f32", 1, {4}, 3844, 4},
    {"j1f32", 1, {4}, 3848, 4},
    {"jnf32", 1, {4}, 3852, 4},
    {"y0f32", 1, {4}, 3856, 4},
    {"y1f32", 1, {4}, 3860, 4},
    {"ynf32", 1, {4}, 3864, 4},
    {"erff32", 1, {4}, 3868, 4},
    {"erfcf32", 1, {4}, 3872, 4},
    {"lgammaf32", 1, {4}, 3876, 4},
    {"tgammaf32", 1, {4}, 3880, 4},
    {"lgammaf32_r", 1, {4}, 3884, 4},
    {"rintf32", 1, {4}, 3888, 4},
    {"nextafterf32", 1, {4}, 3892, 4},
    {"nextdownf32", 1, {4}, 3896, 4},
    {"nextupf32", 1, {4}, 3900, 4},
    {"remainderf32", 1, {4}, 3904, 4},
    {"scalbnf32", 1, {4}, 3908, 4},
    {"ilogbf32", 1, {4}, 3912, 4},
    {"llogbf32", 1, {4}, 3916, 4},
    {"scalblnf32", 1, {4}, 3920, 4},
    {"nearbyintf32", 1, {4}, 3924, 4},
    {"roundf32", 1, {4}, 3928, 4},
    {"truncf32", 1, {4}, 3932, 4},
    {"remquof32", 1, {4}, 3936, 4},
    {"lrintf32", 1, {4}, 3940, 4},
    {"llrintf32", 1, {4}, 3944, 4},
    {"lroundf32", 1, {4}, 3948, 4},
    {"llroundf32", 1, {4}, 3952, 4},
    {"fdimf32", 1, {4}, 3956, 4},
    {"fmaxf32", 1, {4}, 3960, 4},
    {"fminf32", 1, {4}, 3964, 4},
    {"fmaf32", 1, {4}, 3968, 4},
    {"roundevenf32", 1, {4}, 3972, 4},
    {"fromfpf32", 1, {4}, 3976, 4},
    {"ufromfpf32", 1, {4}, 3980, 4},
    {"fromfpxf32", 1, {4}, 3984, 4},
    {"ufromfpxf32", 1, {4}, 3988, 4},
    {"canonicalizef32", 1, {4}, 3992, 4},
    {"fmaxmagf32", 1, {4}, 3996, 4},
    {"fminmagf32", 1, {4}, 4000, 4},
    {"fmaximumf32", 1, {4}, 4004, 4},
    {"fminimumf32", 1, {4}, 4008, 4},
    {"fmaximum_numf32", 1, {4}, 4012, 4},
    {"fminimum_numf32", 1, {4}, 4016, 4},
    {"fmaximum_magf32", 1, {4}, 4020, 4},
    {"fminimum_magf32", 1, {4}, 4024, 4},
    {"fmaximum_mag_numf32", 1, {4}, 4028, 4},
    {"fminimum_mag_numf32", 1, {4}, 4032, 4},
    {"totalorderf32", 1, {4}, 4036, 4},
    {"totalordermagf32", 1, {4}, 4040, 4},
    {"getpayloadf32", 1, {4}, 4044, 4},
    {"setpayloadf32", 1, {4}, 4048, 4},
    {"setpayloadsigf32", 1, {4}, 4052, 4},
    {"acosf64", 1, {4}, 4056, 4},
    {"asinf64", 1, {4}, 4060, 4},
    {"atanf64", 1, {4}, 4064, 4},
    {"atan2f64", 1, {4}, 4068, 4},
    {"cosf64", 1, {4}, 4072, 4},
    {"sinf64", 1, {4}, 4076, 4},
    {"tanf64", 1, {4}, 4080, 4},
    {"coshf64", 1, {4}, 4084, 4},
    {"sinhf64", 1, {4}, 4088, 4},
    {"tanhf64", 1, {4}, 4092, 4},
    {"sincosf64", 1, {4}, 4096, 4},
    {"acoshf64", 1, {4}, 4100, 4},
    {"asinhf64", 1, {4}, 4104, 4},
    {"atanhf64", 1, {4}, 4108, 4},
    {"expf64", 1, {4}, 4112, 4},
    {"frexpf64", 1, {4}, 4116, 4},
    {"ldexpf64", 1, {4}, 4120, 4},
    {"logf64", 1, {4}, 4124, 4},
    {"log10f64", 1, {4}, 4128, 4},
    {"modff64", 1, {4}, 4132, 4},
    {"exp10f64", 1, {4}, 4136, 4},
    {"expm1f64", 1, {4}, 4140, 4},
    {"log1pf64", 1, {4}, 4144, 4},
    {"logbf64", 1, {4}, 4148, 4},
    {"exp2f64", 1, {4}, 4152, 4},
    {"log2f64", 1, {4}, 4156, 4},
    {"powf64", 1, {4}, 4160, 4},
    {"sqrtf64", 1, {4}, 4164, 4},
    {"hypotf64", 1, {4}, 4168, 4},
    {"cbrtf64", 1, {4}, 4172, 4},
    {"ceilf64", 1, {4}, 4176, 4},
    {"fabsf64", 1, {4}, 4180, 4},
    {"floorf64", 1, {4}, 4184, 4},
    {"fmodf64", 1, {4}, 4188, 4},
    {"copysignf64", 1, {4}, 4192, 4},
    {"nanf64", 1, {4}, 4196, 4},
    {"j0f64", 1, {4}, 4200, 4},
    {"j1f64", 1, {4}, 4204, 4},
    {"jnf64", 1, {4}, 4208, 4},
    {"y0f64", 1, {4}, 4212, 4},
    {"y1f64", 1, {4}, 4216, 4},
    {"ynf64", 1, {4}, 4220, 4},
    {"erff64", 1, {4}, 4224, 4},
    {"erfcf64", 1, {4}, 4228, 4},
    {"lgammaf64", 1, {4}, 4232, 4},
    {"tgammaf64", 1, {4}, 4236, 4},
    {"lgammaf64_r", 1, {4}, 4240, 4},
    {"rintf64", 1, {4}, 4244, 4},
    {"nextafterf64", 1, {4}, 4248, 4},
    {"nextdownf64", 1, {4}, 4252, 4},
    {"nextupf64", 1, {4}, 4256, 4},
    {"remainderf64", 1, {4}, 4260, 4},
    {"scalbnf64", 1, {4}, 4264, 4},
    {"ilogbf64", 1, {4}, 4268, 4},
    {"llogbf64", 1, {4}, 4272, 4},
    {"scalblnf64", 1, {4}, 4276, 4},
    {"nearbyintf64", 1, {4}, 4280, 4},
    {"roundf64", 1, {4}, 4284, 4},
    {"truncf64", 1, {4}, 4288, 4},
    {"remquof64", 1, {4}, 4292, 4},
    {"lrintf64", 1, {4}, 4296, 4},
    {"llrintf64", 1, {4}, 4300, 4},
    {"lroundf64", 1, {4}, 4304, 4},
    {"llroundf64", 1, {4}, 4308, 4},
    {"fdimf64", 1, {4}, 4312, 4},
    {"fmaxf64", 1, {4}, 4316, 4},
    {"fminf64", 1, {4}, 4320, 4},
    {"fmaf64", 1, {4}, 4324, 4},
    {"roundevenf64", 1, {4}, 4328, 4},
    {"fromfpf64", 1, {4}, 4332, 4},
    {"ufromfpf64", 1, {4}, 4336, 4},
    {"fromfpxf64", 1, {4}, 4340, 4},
    {"ufromfpxf64", 1, {4}, 4344, 4},
    {"canonicalizef64", 1, {4}, 4348, 4},
    {"fmaxmagf64", 1, {4}, 4352, 4},
    {"fminmagf64", 1, {4}, 4356, 4},
    {"fmaximumf64", 1, {4}, 4360, 4},
    {"fminimumf64", 1, {4}, 4364, 4},
    {"fmaximum_numf64", 1, {4}, 4368, 4},
    {"fminimum_numf64", 1, {4}, 4372, 4},
    {"fmaximum_magf64", 1, {4}, 4376, 4},
    {"fminimum_magf64", 1, {4}, 4380, 4},
    {"fmaximum_mag_numf64", 1, {4}, 4384, 4},
    {"fminimum_mag_numf64", 1, {4}, 4388, 4},
    {"totalorderf64", 1, {4}, 4392, 4},
    {"totalordermagf64", 1, {4}, 4396, 4},
    {"getpayloadf64", 1, {4}, 4400, 4},
    {"setpayloadf64", 1, {4}, 4404, 4},
    {"setpayloadsigf64", 1, {4}, 4408, 4},
    {"acosf128", 1, {4}, 4412, 4},
    {"asinf128", 1, {4}, 4416, 4},
    {"atanf128", 1, {4}, 4420, 4},
    {"atan2f128", 1, {4}, 4424, 4},
    {"cosf128", 1, {4}, 4428, 4},
    {"sinf128", 1, {4}, 4432, 4},
    {"tanf128", 1, {4}, 4436, 4},
    {"coshf128", 1, {4}, 4440, 4},
    {"sinhf128", 1, {4}, 4444, 4},
    {"tanhf128", 1, {4}, 4448, 4},
    {"sincosf128", 1, {4}, 4452, 4},
    {"acoshf128", 1, {4}, 4456, 4},
    {"asinhf128", 1, {4}, 4460, 4},
    {"atanhf128", 1, {4}, 4464, 4},
    {"expf128", 1, {4}, 4468, 4},
    {"frexpf128", 1, {4}, 4472, 4},
    {"ldexpf128", 1, {4}, 4476, 4},
    {"logf128", 1, {4}, 4480, 4},
    {"log10f128", 1, {4}, 4484, 4},
    {"modff128", 1, {4}, 4488, 4},
    {"exp10f128", 1, {4}, 4492, 4},
    {"expm1f128", 1, {4}, 4496, 4},
    {"log1pf128", 1, {4}, 4500, 4},
    {"logbf128", 1, {4}, 4504, 4},
    {"exp2f128", 1, {4}, 4508, 4},
    {"log2f128", 1, {4}, 4512, 4},
    {"powf128", 1, {4}, 4516, 4},
    {"sqrtf128", 1, {4}, 4520, 4},
    {"hypotf128", 1, {4}, 4524, 4},
    {"cbrtf128", 1, {4}, 4528, 4},
    {"ceilf128", 1, {4}, 4532, 4},
    {"fabsf128", 1, {4}, 4536, 4},
    {"floorf128", 1, {4}, 4540, 4},
    {"fmodf128", 1, {4}, 4544, 4},
    {"copysignf128", 1, {4}, 4548, 4},
    {"nanf128", 1, {4}, 4552, 4},
    {"j0f128", 1, {4}, 4556, 4},
    {"j1f128", 1, {4}, 4560, 4},
    {"jnf128", 1, {4}, 4564, 4},
    {"y0f128", 1, {4}, 4568, 4},
    {"y1f128", 1, {4}, 4572, 4},
    {"ynf128", 1, {4}, 4576, 4},
    {"erff128", 1, {4}, 4580, 4},
    {"erfcf128", 1, {4}, 4584, 4},
    {"lgammaf128", 1, {4}, 4588, 4},
    {"tgammaf128", 1, {4}, 4592, 4},
    {"lgammaf128_r", 1, {4}, 4596, 4},
    {"rintf128", 1, {4}, 4600, 4},
    {"nextafterf128", 1, {4}, 4604, 4},
    {"nextdownf128", 1, {4}, 4608, 4},
    {"nextupf128", 1, {4}, 4612, 4},
    {"remainderf128", 1, {4}, 4616, 4},
    {"scalbnf128", 1, {4}, 4620, 4},
    {"ilogbf128", 1, {4}, 4624, 4},
    {"llogbf128", 1, {4}, 4628, 4},
    {"scalblnf128", 1, {4}, 4632, 4},
    {"nearbyintf128", 1, {4}, 4636, 4},
    {"roundf128", 1, {4}, 4640, 4},
    {"truncf128", 1, {4}, 4644, 4},
    {"remquof128", 1, {4}, 4648, 4},
    {"lrintf128", 1, {4}, 4652, 4},
    {"llrintf128", 1, {4}, 4656, 4},
    {"lroundf128", 1, {4}, 4660, 4},
    {"llroundf128", 1, {4}, 4664, 4},
    {"fdimf128", 1, {4}, 4668, 4},
    {"fmaxf128", 1, {4}, 4672, 4},
    {"fminf128", 1, {4}, 4676, 4},
    {"fmaf128", 1, {4}, 4680, 4},
    {"roundevenf128", 1, {4}, 4684, 4},
    {"fromfpf128", 1, {4}, 4688, 4},
    {"ufromfpf128", 1, {4}, 4692, 4},
    {"fromfpxf128", 1, {4}, 4696, 4},
    {"ufromfpxf128", 1, {4}, 4700, 4},
    {"canonicalizef128", 1, {4}, 4704, 4},
    {"fmaxmagf128", 1, {4}, 4708, 4},
    {"fminmagf128", 1, {4}, 4712, 4},
    {"fmaximumf128", 1, {4}, 4716, 4},
    {"fminimumf128", 1, {4}, 4720, 4},
    {"fmaximum_numf128", 1, {4}, 4724, 4},
    {"fminimum_numf128", 1, {4}, 4728, 4},
    {"fmaximum_magf128", 1, {4}, 4732, 4},
    {"fminimum_magf128", 1, {4}, 4736, 4},
    {"fmaximum_mag_numf128", 1, {4}, 4740, 4},
    {"fminimum_mag_numf128", 1, {4}, 4744, 4},
    {"totalorderf128", 1, {4}, 4748, 4},
    {"totalordermagf128", 1, {4}, 4752, 4},
    {"getpayloadf128", 1, {4}, 4756, 4},
    {"setpayloadf128", 1, {4}, 4760, 4},
    {"setpayloadsigf128", 1, {4}, 4764, 4},
    {"acosf32x", 1, {4}, 4768, 4},
    {"asinf32x", 1, {4}, 4772, 4},
    {"atanf32x", 1, {4}, 4776, 4},
    {"atan2f32x", 1, {4}, 4780, 4},
    {"cosf32x", 1, {4}, 4784, 4},
    {"sinf32x", 1, {4}, 4788, 4},
    {"tanf32x", 1, {4}, 4792, 4},
    {"coshf32x", 1, {4}, 4796, 4},
    {"sinhf32x", 1, {4}, 4800, 4},
    {"tanhf32x", 1, {4}, 4804, 4},
    {"sincosf32x", 1, {4}, 4808, 4},
    {"acoshf32x", 1, {4}, 4812, 4},
    {"asinhf32x", 1, {4}, 4816, 4},
    {"atanhf32x", 1, {4}, 4820, 4},
    {"expf32x", 1, {4}, 4824, 4},
    {"frexpf32x", 1, {4}, 4828, 4},
    {"ldexpf32x", 1, {4}, 4832, 4},
    {"logf32x", 1, {4}, 4836, 4},
    {"log10f32x", 1, {4}, 4840, 4},
    {"modff32x", 1, {4}, 4844, 4},
    {"exp10f32x", 1, {4}, 4848, 4},
    {"expm1f32x", 1, {4}, 4852, 4},
    {"log1pf32x", 1, {4}, 4856, 4},
    {"logbf32x", 1, {4}, 4860, 4},
    {"exp2f32x", 1, {4}, 4864, 4},
    {"log2f32x", 1, {4}, 4868, 4},
    {"powf32x", 1, {4}, 4872, 4},
    {"sqrtf32x", 1, {4}, 4876, 4},
    {"hypotf32x", 1, {4}, 4880, 4},
    {"cbrtf32x", 1, {4}, 4884, 4},
    {"ceilf32x", 1, {4}, 4888, 4},
    {"fabsf32x", 1, {4}, 4892, 4},
    {"floorf32x", 1, {4}, 4896, 4},
    {"fmodf32x", 1, {4}, 4900, 4},
    {"copysignf32x", 1, {4}, 4904, 4},
    {"nanf32x", 1, {4}, 4908, 4},
    {"j0f32x", 1, {4}, 4912, 4},
    {"j1f32x", 1, {4}, 4916, 4},
    {"jnf32x", 1, {4}, 4920, 4},
    {"y0f32x", 1, {4}, 4924, 4},
    {"y1f32x", 1, {4}, 4928, 4},
    {"ynf32x", 1, {4}, 4932, 4},
    {"erff32x", 1, {4}, 4936, 4},
    {"erfcf32x", 1, {4}, 4940, 4},
    {"lgammaf32x", 1, {4}, 4944, 4},
    {"tgammaf32x", 1, {4}, 4948, 4},
    {"lgammaf32x_r", 1, {4}, 4952, 4},
    {"rintf32x", 1, {4}, 4956, 4},
    {"nextafterf32x", 1, {4}, 4960, 4},
    {"nextdownf32x", 1, {4}, 4964, 4},
    {"nextupf32x", 1, {4}, 4968, 4},
    {"remainderf32x", 1, {4}, 4972, 4},
    {"scalbnf32x", 1, {4}, 4976, 4},
    {"ilogbf32x", 1, {4}, 4980, 4},
    {"llogbf32x", 1, {4}, 4984, 4},
    {"scalblnf32x", 1, {4}, 4988, 4},
    {"nearbyintf32x", 1, {4}, 4992, 4},
    {"roundf32x", 1, {4}, 4996, 4},
    {"truncf32x", 1, {4}, 5000, 4},
    {"remquof32x", 1, {4}, 5004, 4},
    {"lrintf32x", 1, {4}, 5008, 4},
    {"llrintf32x", 1, {4}, 5012, 4},
    {"lroundf32x", 1, {4}, 5016, 4},
    {"llroundf32x", 1, {4}, 5020, 4},
    {"fdimf32x", 1, {4}, 5024, 4},
    {"fmaxf32x", 1, {4}, 5028, 4},
    {"fminf32x", 1, {4}, 5032, 4},
    {"fmaf32x", 1, {4}, 5036, 4},
    {"roundevenf32x", 1, {4}, 5040, 4},
    {"fromfpf32x", 1, {4}, 5044, 4},
    {"ufromfpf32x", 1, {4}, 5048, 4},
    {"fromfpxf32x", 1, {4}, 5052, 4},
    {"ufromfpxf32x", 1, {4}, 5056, 4},
    {"canonicalizef32x", 1, {4}, 5060, 4},
    {"fmaxmagf32x", 1, {4}, 5064, 4},
    {"fminmagf32x", 1, {4}, 5068, 4},
    {"fmaximumf32x", 1, {4}, 5072, 4},
    {"fminimumf32x", 1, {4}, 5076, 4},
    {"fmaximum_numf32x", 1, {4}, 5080, 4},
    {"fminimum_numf32x", 1, {4}, 5084, 4},
    {"fmaximum_magf32x", 1, {4}, 5088, 4},
    {"fminimum_magf32x", 1, {4}, 5092, 4},
    {"fmaximum_mag_numf32x", 1, {4}, 5096, 4},
    {"fminimum_mag_numf32x", 1, {4}, 5100, 4},
    {"totalorderf32x", 1, {4}, 5104, 4},
    {"totalordermagf32x", 1, {4}, 5108, 4},
    {"getpayloadf32x", 1, {4}, 5112, 4},
    {"setpayloadf32x", 1, {4}, 5116, 4},
    {"setpayloadsigf32x", 1, {4}, 5120, 4},
    {"acosf64x", 1, {4}, 5124, 4},
    {"asinf64x", 1, {4}, 5128, 4},
    {"atanf64x", 1, {4}, 5132, 4},
    {"atan2f64x", 1, {4}, 5136, 4},
    {"cosf64x", 1, {4}, 5140, 4},
    {"sinf64x", 1, {4}, 5144, 4},
    {"tanf64x", 1, {4}, 5148, 4},
    {"coshf64x", 1, {4}, 5152, 4},
    {"sinhf64x", 1, {4}, 5156, 4},
    {"tanhf64x", 1, {4}, 5160, 4},
    {"sincosf64x", 1, {4}, 5164, 4},
    {"acoshf64x", 1, {4}, 5168, 4},
    {"asinhf64x", 1, {4}, 5172, 4},
    {"atanhf64x", 1, {4}, 5176, 4},
    {"expf64x", 1, {4}, 5180, 4},
    {"frexpf64x", 1, {4}, 5184, 4},
    {"ldexpf64x", 1, {4}, 5188, 4},
    {"logf64x", 1, {4}, 5192, 4},
    {"log10f64x", 1, {4}, 5196, 4},
    {"modff64x", 1, {4}, 5200, 4},
    {"exp10f64x", 1, {4}, 5204, 4},
    {"expm1f64x", 1, {4}, 5208, 4},
    {"log1pf64x", 1, {4}, 5212, 4},
    {"logbf64x", 1, {4}, 5216, 4},
    {"exp2f64x", 1, {4}, 5220, 4},
    {"log2f64x", 1, {4}, 5224, 4},
    {"powf64x", 1, {4}, 5228, 4},
    {"sqrtf64x", 1, {4}, 5232, 4},
    {"hypotf64x", 1, {4}, 5236, 4},
    {"cbrtf64x", 1, {4}, 5240, 4},
    {"ceilf64x", 1, {4}, 5244, 4},
    {"fabsf64x", 1, {4}, 5248, 4},
    {"floorf64x", 1, {4}, 5252, 4},
    {"fmodf64x", 1, {4}, 5256, 4},
    {"copysignf64x", 1, {4}, 5260, 4},
    {"nanf64x", 1, {4}, 5264, 4},
    {"j0f64x", 1, {4}, 5268, 4},
    {"j1f64x", 1, {4}, 5272, 4},
    {"jnf64x", 1, {4}, 5276, 4},
    {"y0f64x", 1, {4}, 5280, 4},
    {"y1f64x", 1, {4}, 5284, 4},
    {"ynf64x", 1, {4}, 5288, 4},
    {"erff64x", 1, {4}, 5292, 4},
    {"erfcf64x", 1, {4}, 5296, 4},
    {"lgammaf64x", 1, {4}, 5300, 4},
    {"tgammaf64x", 1, {4}, 5304, 4},
    {"lgammaf64x_r", 1, {4}, 5308, 4},
    {"rintf64x", 1, {4}, 5312, 4},
    {"nextafterf64x", 1, {4}, 5316, 4},
    {"nextdownf64x", 1, {4}, 5320, 4},
    {"nextupf64x", 1, {4}, 5324, 4},
    {"remainderf64x", 1, {4}, 5328, 4},
    {"scalbnf64x", 1, {4}, 5332, 4},
    {"ilogbf64x", 1, {4}, 5336, 4},
    {"llogbf64x", 1, {4}, 5340, 4},
    {"scalblnf64x", 1, {4}, 5344, 4},
    {"nearbyintf64x", 1, {4}, 5348, 4},
    {"roundf64x", 1, {4}, 5352, 4},
    {"truncf64x", 1, {4}, 5356, 4},
    {"remquof64x", 1, {4}, 5360, 4},
    {"lrintf64x", 1, {4}, 5364, 4},
    {"llrintf64x", 1, {4}, 5368, 4},
    {"lroundf64x", 1, {4}, 5372, 4},
    {"llroundf64x", 1, {4}, 5376, 4},
    {"fdimf64x", 1, {4}, 5380, 4},
    {"fmaxf64x", 1, {4}, 5384, 4},
    {"fminf64x", 1, {4}, 5388, 4},
    {"fmaf64x", 1, {4}, 5392, 4},
    {"roundevenf64x", 1, {4}, 5396, 4},
    {"fromfpf64x", 1, {4}, 5400, 4},
    {"ufromfpf64x", 1, {4}, 5404, 4},
    {"fromfpxf64x", 1, {4}, 5408, 4},
    {"ufromfpxf64x", 1, {4}, 5412, 4},
    {"canonicalizef64x", 1, {4}, 5416, 4},
    {"fmaxmagf64x", 1, {4}, 5420, 4},
    {"fminmagf64x", 1, {4}, 5424, 4},
    {"fmaximumf64x", 1, {4}, 5428, 4},
    {"fminimumf64x", 1, {4}, 5432, 4},
    {"fmaximum_numf64x", 1, {4}, 5436, 4},
    {"fminimum_numf64x", 1, {4}, 5440, 4},
    {"fmaximum_magf64x", 1, {4}, 5444, 4},
    {"fminimum_magf64x", 1, {4}, 5448, 4},
    {"fmaximum_mag_numf64x", 1, {4}, 5452, 4},
    {"fminimum_mag_numf64x", 1, {4}, 5456, 4},
    {"totalorderf64x", 1, {4}, 5460, 4},
    {"totalordermagf64x", 1, {4}, 5464, 4},
    {"getpayloadf64x", 1, {4}, 5468, 4},
    {"setpayloadf64x", 1, {4}, 5472, 4},
    {"setpayloadsigf64x", 1, {4}, 5476, 4},
    {"fadd", 1, {4}, 5480, 4},
    {"fdiv", 1, {4}, 5484, 4},
    {"ffma", 1, {4}, 5488, 4},
    {"fmul", 1, {4}, 5492, 4},
    {"fsqrt", 1, {4}, 5496, 4},
    {"fsub", 1, {4}, 5500, 4},
    {"faddl", 1, {4}, 5504, 4},
    {"fdivl", 1, {4}, 5508, 4},
    {"ffmal", 1, {4}, 5512, 4},
    {"fmull", 1, {4}, 5516, 4},
    {"fsqrtl", 1, {4}, 5520, 4},
    {"fsubl", 1, {4}, 5524, 4},
    {"daddl", 1, {4}, 5528, 4},
    {"ddivl", 1, {4}, 5532, 4},
    {"dfmal", 1, {4}, 5536, 4},
    {"dmull", 1, {4}, 5540, 4},
    {"dsqrtl", 1, {4}, 5544, 4},
    {"dsubl", 1, {4}, 5548, 4},
    {"f32addf32x", 1, {4}, 5552, 4},
    {"f32divf32x", 1, {4}, 5556, 4},
    {"f32fmaf32x", 1, {4}, 5560, 4},
    {"f32mulf32x", 1, {4}, 5564, 4},
    {"f32sqrtf32x", 1, {4}, 5568, 4},
    {"f32subf32x", 1, {4}, 5572, 4},
    {"f32addf64", 1, {4}, 5576, 4},
    {"f32divf64", 1, {4}, 5580, 4},
    {"f32fmaf64", 1, {4}, 5584, 4},
    {"f32mulf64", 1, {4}, 5588, 4},
    {"f32sqrtf64", 1, {4}, 5592, 4},
    {"f32subf64", 1, {4}, 5596, 4},
    {"f32addf64x", 1, {4}, 5600, 4},
    {"f32divf64x", 1, {4}, 5604, 4},
    {"f32fmaf64x", 1, {4}, 5608, 4},
    {"f32mulf64x", 1, {4}, 5612, 4},
    {"f32sqrtf64x", 1, {4}, 5616, 4},
    {"f32subf64x", 1, {4}, 5620, 4},
    {"f32addf128", 1, {4}, 5624, 4},
    {"f32divf128", 1, {4}, 5628, 4},
    {"f32fmaf128", 1, {4}, 5632, 4},
    {"f32mulf128", 1, {4}, 5636, 4},
    {"f32sqrtf128", 1, {4}, 5640, 4},
    {"f32subf128", 1, {4}, 5644, 4},
    {"f32xaddf64", 1, {4}, 5648, 4},
    {"f32xdivf64", 1, {4}, 5652, 4},
    {"f32xfmaf64", 1, {4}, 5656, 4},
    {"f32xmulf64", 1, {4}, 5660, 4},
    {"f32xsqrtf64", 1, {4}, 5664, 4},
    {"f32xsubf64", 1, {4}, 5668, 4},
    {"f32xaddf64x", 1, {4}, 5672, 4},
    {"f32xdivf64x", 1, {4}, 5676, 4},
    {"f32xfmaf64x", 1, {4}, 5680, 4},
    {"f32xmulf64x", 1, {4}, 5684, 4},
    {"f32xsqrtf64x", 1, {4}, 5688, 4},
    {"f32xsubf64x", 1, {4}, 5692, 4},
    {"f32xaddf128", 1, {4}, 5696, 4},
    {"f32xdivf128", 1, {4}, 5700, 4},
    {"f32xfmaf128", 1, {4}, 5704, 4},
    {"f32xmulf128", 1, {4}, 5708, 4},
    {"f32xsqrtf128", 1, {4}, 5712, 4},
    {"f32xsubf128", 1, {4}, 5716, 4},
    {"f64addf64x", 1, {4}, 5720, 4},
    {"f64divf64x", 1, {4}, 5724, 4},
    {"f64fmaf64x", 1, {4}, 5728, 4},
    {"f64mulf64x", 1, {4}, 5732, 4},
    {"f64sqrtf64x", 1, {4}, 5736, 4},
    {"f64subf64x", 1, {4}, 5740, 4},
    {"f64addf128", 1, {4}, 5744, 4},
    {"f64divf128", 1, {4}, 5748, 4},
    {"f64fmaf128", 1, {4}, 5752, 4},
    {"f64mulf128", 1, {4}, 5756, 4},
    {"f64sqrtf128", 1, {4}, 5760, 4},
    {"f64subf128", 1, {4}, 5764, 4},
    {"f64xaddf128", 1, {4}, 5768, 4},
    {"f64xdivf128", 1, {4}, 5772, 4},
    {"f64xfmaf128", 1, {4}, 5776, 4},
    {"f64xmulf128", 1, {4}, 5780, 4},
    {"f64xsqrtf128", 1, {4}, 5784, 4},
    {"f64xsubf128", 1, {4}, 5788, 4},
    {"signgam", 1, {4}, 5792, 4},
    {"cookie_read_function_t", 1, {4}, 5796, 4},
    {"cookie_write_function_t", 1, {4}, 5800, 4},
    {"cookie_seek_function_t", 1, {4}, 5804, 4},
    {"cookie_close_function_t", 1, {4}, 5808, 4},
    {"seek", 1, {4}, 5812, 4},
    {"cookie_io_functions_t", 1, {4}, 5816, 4},
    {"fpos64_t", 1, {4}, 5820, 4},
    {"renameat", 1, {4}, 5824, 4},
    {"renameat2", 1, {4}, 5828, 4},
    {"tmpfile64", 1, {4}, 5832, 4},
    {"tmpnam_r", 1, {4}, 5836, 4},
    {"tempnam", 1, {4}, 5840, 4},
    {"fflush_unlocked", 1, {4}, 5844, 4},
    {"fcloseall", 1, {4}, 5848, 4},
    {"fopen64", 1, {4}, 5852, 4},
    {"freopen64", 1, {4}, 5856, 4},
    {"fdopen", 1, {4}, 5860, 4},
    {"fopencookie", 1, {4}, 5864, 4},
    {"fmemopen", 1, {4}, 5868, 4},
    {"open_memstream", 1, {4}, 5872, 4},
    {"setbuffer", 1, {4}, 5876, 4},
    {"setlinebuf", 1, {4}, 5880, 4},
    {"vasprintf", 1, {4}, 5884, 4},
    {"asprintf", 1, {4}, 5888, 4},
    {"vdprintf", 1, {4}, 5892, 4},
    {"dprintf", 1, {4}, 5896, 4},
    {"getc_unlocked", 1, {4}, 5900, 4},
    {"getchar_unlocked", 1, {4}, 5904, 4},
    {"fgetc_unlocked", 1, {4}, 5908, 4},
    {"fputc_unlocked", 1, {4}, 5912, 4},
    {"putc_unlocked", 1, {4}, 5916, 4},
    {"putchar_unlocked", 1, {4}, 5920, 4},
    {"getw", 1, {4}, 5924, 4},
    {"putw", 1, {4}, 5928, 4},
    {"fgets_unlocked", 1, {4}, 5932, 4},
    {"getdelim", 1, {4}, 5936, 4},
    {"getline", 1, {4}, 5940, 4},
    {"fputs_unlocked", 1, {4}, 5944, 4},
    {"fread_unlocked", 1, {4}, 5948, 4},
    {"fwrite_unlocked", 1, {4}, 5952, 4},
    {"fseeko", 1, {4}, 5956, 4},
    {"ftello", 1, {4}, 5960, 4},
    {"fseeko64", 1, {4}, 5964, 4},
    {"ftello64", 1, {4}, 5968, 4},
    {"fgetpos64", 1, {4}, 5972, 4},
    {"fsetpos64", 1, {4}, 5976, 4},
    {"clearerr_unlocked", 1, {4}, 5980, 4},
    {"feof_unlocked", 1, {4}, 5984, 4},
    {"ferror_unlocked", 1, {4}, 5988, 4},
    {"fileno", 1, {4}, 5992, 4},
    {"fileno_unlocked", 1, {4}, 5996, 4},
    {"pclose", 1, {4}, 6000, 4},
    {"popen", 1, {4}, 6004, 4},
    {"ctermid", 1, {4}, 6008, 4},
    {"cuserid", 1, {4}, 6012, 4},
    {"obstack", 1, {4}, 6016, 4},
    {"obstack_printf", 1, {4}, 6020, 4},
    {"obstack_vprintf", 1, {4}, 6024, 4},
    {"flockfile", 1, {4}, 6028, 4},
    {"ftrylockfile", 1, {4}, 6032, 4},
    {"funlockfile", 1, {4}, 6036, 4},
    {"strtof32", 1, {4}, 6040, 4},
    {"strtof64", 1, {4}, 6044, 4},
    {"strtof128", 1, {4}, 6048, 4},
    {"strtof32x", 1, {4}, 6052, 4},
    {"strtof64x", 1, {4}, 6056, 4},
    {"strtoq", 1, {4}, 6060, 4},
    {"strtouq", 1, {4}, 6064, 4},
    {"strfromd", 1, {4}, 6068, 4},
    {"strfromf", 1, {4}, 6072, 4},
    {"strfroml", 1, {4}, 6076, 4},
    {"strfromf32", 1, {4}, 6080, 4},
    {"strfromf64", 1, {4}, 6084, 4},
    {"strfromf128", 1, {4}, 6088, 4},
    {"strfromf32x", 1, {4}, 6092, 4},
    {"strfromf64x", 1, {4}, 6096, 4},
    {"locale_t", 1, {4}, 6100, 4},
    {"strtol_l", 1, {4}, 6104, 4},
    {"strtoul_l", 1, {4}, 6108, 4},
    {"strtoll_l", 1, {4}, 6112, 4},
    {"strtoull_l", 1, {4}, 6116, 4},
    {"strtod_l", 1, {4}, 6120, 4},
    {"strtof_l", 1, {4}, 6124, 4},
    {"strtold_l", 1, {4}, 6128, 4},
    {"strtof32_l", 1, {4}, 6132, 4},
    {"strtof64_l", 1, {4}, 6136, 4},
    {"strtof128_l", 1, {4}, 6140, 4},
    {"strtof32x_l", 1, {4}, 6144, 4},
    {"strtof64x_l", 1, {4}, 6148, 4},
    {"l64a", 1, {4}, 6152, 4},
    {"a64l", 1, {4}, 6156, 4},
    {"u_char", 1, {4}, 6160, 4},
    {"u_short", 1, {4}, 6164, 4},
    {"u_int", 1, {4}, 6168, 4},
    {"u_long", 1, {4}, 6172, 4},
    {"quad_t", 1, {4}, 6176, 4},
    {"u_quad_t", 1, {4}, 6180, 4},
    {"fsid_t", 1, {4}, 6184, 4},
    {"loff_t", 1, {4}, 6188, 4},
    {"dev_t", 1, {4}, 6192, 4},
    {"gid_t", 1, {4}, 6196, 4},
    {"nlink_t", 1, {4}, 6200, 4},
    {"uid_t", 1, {4}, 6204, 4},
    {"id_t", 1, {4}, 6208, 4},
    {"daddr_t", 1, {4}, 6212, 4},
    {"caddr_t", 1, {4}, 6216, 4},
    {"key_t", 1, {4}, 6220, 4},
    {"clock_t", 1, {4}, 6224, 4},
    {"clockid_t", 1, {4}, 6228, 4},
    {"timer_t", 1, {4}, 6232, 4},
    {"useconds_t", 1, {4}, 6236, 4},
    {"suseconds_t", 1, {4}, 6240, 4},
    {"ulong", 1, {4}, 6244, 4},
    {"ushort", 1, {4}, 6248, 4},
    {"uint", 1, {4}, 6252, 4},
    {"u_int8_t", 1, {4}, 6256, 4},
    {"u_int16_t", 1, {4}, 6260, 4},
    {"u_int32_t", 1, {4}, 6264, 4},
    {"u_int64_t", 1, {4}, 6268, 4},
    {"register_t", 1, {4}, 6272, 4},
    {"static", 1, {4}, 6276, 4},
    {"sigset_t", 1, {4}, 6280, 4},
    {"timeval", 1, {4}, 6284, 4},
    {"tv_usec", 1, {4}, 6288, 4},
    {"fds_bits", 1, {4}, 6292, 4},
    {"fd_set", 1, {4}, 6296, 4},
    {"fd_mask", 1, {4}, 6300, 4},
    {"select", 1, {4}, 6304, 4},
    {"pselect", 1, {4}, 6308, 4},
    {"blksize_t", 1, {4}, 6312, 4},
    {"blkcnt_t", 1, {4}, 6316, 4},
    {"fsblkcnt_t", 1, {4}, 6320, 4},
    {"fsfilcnt_t", 1, {4}, 6324, 4},
    {"blkcnt64_t", 1, {4}, 6328, 4},
    {"fsblkcnt64_t", 1, {4}, 6332, 4},
    {"fsfilcnt64_t", 1, {4}, 6336, 4},
    {"pthread_t", 1, {4}, 6340, 4},
    {"pthread_mutexattr_t", 1, {4}, 6344, 4},
    {"pthread_condattr_t", 1, {4}, 6348, 4},
    {"pthread_key_t", 1, {4}, 6352, 4},
    {"pthread_once_t", 1, {4}, 6356, 4},
    {"pthread_attr_t", 1, {4}, 6360, 4},
    {"pthread_mutex_t", 1, {4}, 6364, 4},
    {"pthread_cond_t", 1, {4}, 6368, 4},
    {"pthread_rwlock_t", 1, {4}, 6372, 4},
    {"pthread_rwlockattr_t", 1, {4}, 6376, 4},
    {"volatile", 1, {4}, 6380, 4},
    {"pthread_spinlock_t", 1, {4}, 6384, 4},
    {"pthread_barrier_t", 1, {4}, 6388, 4},
    {"pthread_barrierattr_t", 1, {4}, 6392, 4},
    {"random", 1, {4}, 6396, 4},
    {"srandom", 1, {4}, 6400, 4},
    {"initstate", 1, {4}, 6404, 4},
    {"setstate", 1, {4}, 6408, 4},
    {"random_data", 1, {4}, 6412, 4},
    {"fptr", 1, {4}, 6416, 4},
    {"rptr", 1, {4}, 6420, 4},
    {"rand_type", 1, {4}, 6424, 4},
    {"rand_deg", 1, {4}, 6428, 4},
    {"rand_sep", 1, {4}, 6432, 4},
    {"end_ptr", 1, {4}, 6436, 4},
    {"random_r", 1, {4}, 6440, 4},
    {"srandom_r", 1, {4}, 6444, 4},
    {"initstate_r", 1, {4}, 6448, 4},
    {"setstate_r", 1, {4}, 6452, 4},
    {"rand_r", 1, {4}, 6456, 4},
    {"drand48", 1, {4}, 6460, 4},
    {"erand48", 1, {4}, 6464, 4},
    {"lrand48", 1, {4}, 6468, 4},
    {"nrand48", 1, {4}, 6472, 4},
    {"mrand48", 1, {4}, 6476, 4},
    {"jrand48", 1, {4}, 6480, 4},
    {"srand48", 1, {4}, 6484, 4},
    {"seed48", 1, {4}, 6488, 4},
    {"lcong48", 1, {4}, 6492, 4},
    {"drand48_data", 1, {4}, 6496, 4},
    {"drand48_r", 1, {4}, 6500, 4},
    {"erand48_r", 1, {4}, 6504, 4},
    {"lrand48_r", 1, {4}, 6508, 4},
    {"nrand48_r", 1, {4}, 6512, 4},
    {"mrand48_r", 1, {4}, 6516, 4},
    {"jrand48_r", 1, {4}, 6520, 4},
    {"srand48_r", 1, {4}, 6524, 4},
    {"seed48_r", 1, {4}, 6528, 4},
    {"lcong48_r", 1, {4}, 6532, 4},
    {"arc4random", 1, {4}, 6536, 4},
    {"arc4random_buf", 1, {4}, 6540, 4},
    {"arc4random_uniform", 1, {4}, 6544, 4},
    {"reallocarray", 1, {4}, 6548, 4},
    {"alloca", 1, {4}, 6552, 4},
    {"valloc", 1, {4}, 6556, 4},
    {"posix_memalign", 1, {4}, 6560, 4},
    {"aligned_alloc", 1, {4}, 6564, 4},
    {"at_quick_exit", 1, {4}, 6568, 4},
    {"on_exit", 1, {4}, 6572, 4},
    {"quick_exit", 1, {4}, 6576, 4},
    {"secure_getenv", 1, {4}, 6580, 4},
    {"putenv", 1, {4}, 6584, 4},
    {"setenv", 1, {4}, 6588, 4},
    {"unsetenv", 1, {4}, 6592, 4},
    {"clearenv", 1, {4}, 6596, 4},
    {"mktemp", 1, {4}, 6600, 4},
    {"mkstemp", 1, {4}, 6604, 4},
    {"mkstemp64", 1, {4}, 6608, 4},
    {"mkstemps", 1, {4}, 6612, 4},
    {"mkstemps64", 1, {4}, 6616, 4},
    {"mkdtemp", 1, {4}, 6620, 4},
    {"mkostemp", 1, {4}, 6624, 4},
    {"mkostemp64", 1, {4}, 6628, 4},
    {"mkostemps", 1, {4}, 6632, 4},
    {"mkostemps64", 1, {4}, 6636, 4},
    {"canonicalize_file_name", 1, {4}, 6640, 4},
    {"realpath", 1, {4}, 6644, 4},
    {"comparison_fn_t", 1, {4}, 6648, 4},
    {"qsort_r", 1, {4}, 6652, 4},
    {"ecvt", 1, {4}, 6656, 4},
    {"fcvt", 1, {4}, 6660, 4},
    {"gcvt", 1, {4}, 6664, 4},
    {"qecvt", 1, {4}, 6668, 4},
    {"qfcvt", 1, {4}, 6672, 4},
    {"qgcvt", 1, {4}, 6676, 4},
    {"ecvt_r", 1, {4}, 6680, 4},
    {"fcvt_r", 1, {4}, 6684, 4},
    {"qecvt_r", 1, {4}, 6688, 4},
    {"qfcvt_r", 1, {4}, 6692, 4},
    {"rpmatch", 1, {4}, 6696, 4},
    {"getsubopt", 1, {4}, 6700, 4},
    {"posix_openpt", 1, {4}, 6704, 4},
    {"grantpt", 1, {4}, 6708, 4},
    {"unlockpt", 1, {4}, 6712, 4},
    {"ptsname", 1, {4}, 6716, 4},
    {"ptsname_r", 1, {4}, 6720, 4},
    {"getpt", 1, {4}, 6724, 4},
    {"getloadavg", 1, {4}, 6728, 4},
    {"memccpy", 1, {4}, 6732, 4},
    {"rawmemchr", 1, {4}, 6736, 4},
    {"memrchr", 1, {4}, 6740, 4},
    {"strcoll_l", 1, {4}, 6744, 4},
    {"strxfrm_l", 1, {4}, 6748, 4},
    {"strdup", 1, {4}, 6752, 4},
    {"strndup", 1, {4}, 6756, 4},
    {"strchrnul", 1, {4}, 6760, 4},
    {"strtok_r", 1, {4}, 6764, 4},
    {"strcasestr", 1, {4}, 6768, 4},
    {"memmem", 1, {4}, 6772, 4},
    {"mempcpy", 1, {4}, 6776, 4},
    {"strnlen", 1, {4}, 6780, 4},
    {"strerror_r", 1, {4}, 6784, 4},
    {"strerrordesc_np", 1, {4}, 6788, 4},
    {"strerrorname_np", 1, {4}, 6792, 4},
    {"strerror_l", 1, {4}, 6796, 4},
    {"bcmp", 1, {4}, 6800, 4},
    {"bcopy", 1, {4}, 6804, 4},
    {"bzero", 1, {4}, 6808, 4},
    {"index", 1, {4}, 6812, 4},
    {"rindex", 1, {4}, 6816, 4},
    {"ffs", 1, {4}, 6820, 4},
    {"ffsl", 1, {4}, 6824, 4},
    {"ffsll", 1, {4}, 6828, 4},
    {"strcasecmp", 1, {4}, 6832, 4},
    {"strncasecmp", 1, {4}, 6836, 4},
    {"strcasecmp_l", 1, {4}, 6840, 4},
    {"strncasecmp_l", 1, {4}, 6844, 4},
    {"explicit_bzero", 1, {4}, 6848, 4},
    {"strsep", 1, {4}, 6852, 4},
    {"strsignal", 1, {4}, 6856, 4},
    {"sigabbrev_np", 1, {4}, 6860, 4},
    {"sigdescr_np", 1, {4}, 6864, 4},
    {"stpcpy", 1, {4}, 6868, 4},
    {"stpncpy", 1, {4}, 6872, 4},
    {"strverscmp", 1, {4}, 6876, 4},
    {"strfry", 1, {4}, 6880, 4},
    {"memfrob", 1, {4}, 6884, 4},
    {"basename", 1, {4}, 6888, 4},
    {"fstat64", 1, {4}, 6892, 4},
    {"fstatat", 1, {4}, 6896, 4},
    {"fstatat64", 1, {4}, 6900, 4},
    {"lstat", 1, {4}, 6904, 4},
    {"lstat64", 1, {4}, 6908, 4},
    {"lchmod", 1, {4}, 6912, 4},
    {"fchmod", 1, {4}, 6916, 4},
    {"fchmodat", 1, {4}, 6920, 4},
    {"getumask", 1, {4}, 6924, 4},
    {"mkdirat", 1, {4}, 6928, 4},
    {"mknod", 1, {4}, 6932, 4},
    {"mknodat", 1, {4}, 6936, 4},
    {"mkfifoat", 1, {4}, 6940, 4},
    {"utimensat", 1, {4}, 6944, 4},
    {"futimens", 1, {4}, 6948, 4},
    {"val", 1, {4}, 6952, 4},
    {"statx_timestamp", 1, {4}, 6956, 4},
    {"statx", 1, {4}, 6960, 4},
    {"stx_mask", 1, {4}, 6964, 4},
    {"stx_blksize", 1, {4}, 6968, 4},
    {"stx_attributes", 1, {4}, 6972, 4},
    {"stx_nlink", 1, {4}, 6976, 4},
    {"stx_uid", 1, {4}, 6980, 4},
    {"stx_gid", 1, {4}, 6984, 4},
    {"stx_mode", 1, {4}, 6988, 4},
    {"stx_ino", 1, {4}, 6992, 4},
    {"stx_size", 1, {4}, 6996, 4},
    {"stx_blocks", 1, {4}, 7000, 4},
    {"stx_attributes_mask", 1, {4}, 7004, 4},
    {"stx_atime", 1, {4}, 7008, 4},
    {"stx_btime", 1, {4}, 7012, 4},
    {"stx_ctime", 1, {4}, 7016, 4},
    {"stx_mtime", 1, {4}, 7020, 4},
    {"stx_rdev_major", 1, {4}, 7024, 4},
    {"stx_rdev_minor", 1, {4}, 7028, 4},
    {"stx_dev_major", 1, {4}, 7032, 4},
    {"stx_dev_minor", 1, {4}, 7036, 4},
    {"stx_mnt_id", 1, {4}, 7040, 4},
    {"stx_dio_mem_align", 1, {4}, 7044, 4},
    {"stx_dio_offset_align", 1, {4}, 7048, 4},
    {"socklen_t", 1, {4}, 7052, 4},
    {"euidaccess", 1, {4}, 7056, 4},
    {"eaccess", 1, {4}, 7060, 4},
    {"execveat", 1, {4}, 7064, 4},
    {"faccessat", 1, {4}, 7068, 4},
    {"lseek64", 1, {4}, 7072, 4},
    {"closefrom", 1, {4}, 7076, 4},
    {"pread", 1, {4}, 7080, 4},
    {"pwrite", 1, {4}, 7084, 4},
    {"pread64", 1, {4}, 7088, 4},
    {"pwrite64", 1, {4}, 7092, 4},
    {"pipe2", 1, {4}, 7096, 4},
    {"ualarm", 1, {4}, 7100, 4},
    {"usleep", 1, {4}, 7104, 4},
    {"fchown", 1, {4}, 7108, 4},
    {"lchown", 1, {4}, 7112, 4},
    {"fchownat", 1, {4}, 7116, 4},
    {"fchdir", 1, {4}, 7120, 4},
    {"get_current_dir_name", 1, {4}, 7124, 4},
    {"getwd", 1, {4}, 7128, 4},
    {"dup3", 1, {4}, 7132, 4},
    {"environ", 1, {4}, 7136, 4},
    {"fexecve", 1, {4}, 7140, 4},
    {"execvpe", 1, {4}, 7144, 4},
    {"nice", 1, {4}, 7148, 4},
    {"confstr", 1, {4}, 7152, 4},
    {"getpgid", 1, {4}, 7156, 4},
    {"setpgrp", 1, {4}, 7160, 4},
    {"getsid", 1, {4}, 7164, 4},
    {"group_member", 1, {4}, 7168, 4},
    {"setreuid", 1, {4}, 7172, 4},
    {"seteuid", 1, {4}, 7176, 4},
    {"setregid", 1, {4}, 7180, 4},
    {"setegid", 1, {4}, 7184, 4},
    {"getresuid", 1, {4}, 7188, 4},
    {"getresgid", 1, {4}, 7192, 4},
    {"setresuid", 1, {4}, 7196, 4},
    {"setresgid", 1, {4}, 7200, 4},
    {"vfork", 1, {4}, 7204, 4},
    {"ttyslot", 1, {4}, 7208, 4},
    {"linkat", 1, {4}, 7212, 4},
    {"symlink", 1, {4}, 7216, 4},
    {"readlink", 1, {4}, 7220, 4},
    {"symlinkat", 1, {4}, 7224, 4},
    {"readlinkat", 1, {4}, 7228, 4},
    {"unlinkat", 1, {4}, 7232, 4},
    {"getlogin_r", 1, {4}, 7236, 4},
    {"setlogin", 1, {4}, 7240, 4},
    {"optarg", 1, {4}, 7244, 4},
    {"optind", 1, {4}, 7248, 4},
    {"opterr", 1, {4}, 7252, 4},
    {"optopt", 1, {4}, 7256, 4},
    {"getopt", 1, {4}, 7260, 4},
    {"gethostname", 1, {4}, 7264, 4},
    {"sethostname", 1, {4}, 7268, 4},
    {"sethostid", 1, {4}, 7272, 4},
    {"getdomainname", 1, {4}, 7276, 4},
    {"setdomainname", 1, {4}, 7280, 4},
    {"vhangup", 1, {4}, 7284, 4},
    {"revoke", 1, {4}, 7288, 4},
    {"profil", 1, {4}, 7292, 4},
    {"acct", 1, {4}, 7296, 4},
    {"getusershell", 1, {4}, 7300, 4},
    {"endusershell", 1, {4}, 7304, 4},
    {"setusershell", 1, {4}, 7308, 4},
    {"daemon", 1, {4}, 7312, 4},
    {"chroot", 1, {4}, 7316, 4},
    {"getpass", 1, {4}, 7320, 4},
    {"syncfs", 1, {4}, 7324, 4},
    {"gethostid", 1, {4}, 7328, 4},
    {"sync", 1, {4}, 7332, 4},
    {"getpagesize", 1, {4}, 7336, 4},
    {"getdtablesize", 1, {4}, 7340, 4},
    {"truncate", 1, {4}, 7344, 4},
    {"truncate64", 1, {4}, 7348, 4},
    {"ftruncate", 1, {4}, 7352, 4},
    {"ftruncate64", 1, {4}, 7356, 4},
    {"brk", 1, {4}, 7360, 4},
    {"sbrk", 1, {4}, 7364, 4},
    {"syscall", 1, {4}, 7368, 4},
    {"copy_file_range", 1, {4}, 7372, 4},
    {"fdatasync", 1, {4}, 7376, 4},
    {"crypt", 1, {4}, 7380, 4},
    {"swab", 1, {4}, 7384, 4},
    {"getentropy", 1, {4}, 7388, 4},
    {"close_range", 1, {4}, 7392, 4},
    {"gettid", 1, {4}, 7396, 4},
    {"M_PIf", 1, {4}, 7400, 4},
    {"M_PIl", 1, {4}, 7404, 4},
    {"SYNC_FILE_RANGE_WRITE_AND_WAIT", 1, {4}, 7408, 4},
    {"AT_STATX_SYNC_AS_STAT", 1, {4}, 7412, 4},
    {"M_SQRT1_2", 1, {4}, 7416, 4},
    {"M_PI_4", 1, {4}, 7420, 4},
    {"iszero", 1, {4}, 7424, 4},
    {"M_PI_2f32", 1, {4}, 7428, 4},
    {"FP_LLOGBNAN", 1, {4}, 7432, 4},
    {"STATX_ATTR_AUTOMOUNT", 1, {4}, 7436, 4},
    {"RWH_WRITE_LIFE_SHORT", 1, {4}, 7440, 4},
    {"M_Ef64x", 1, {4}, 7444, 4},
    {"M_PI_2f64", 1, {4}, 7448, 4},
    {"M_2_PIf64x", 1, {4}, 7452, 4},
    {"SYNC_FILE_RANGE_WRITE", 1, {4}, 7456, 4},
    {"M_PI_4f128", 1, {4}, 7460, 4},
    {"M_LN10l", 1, {4}, 7464, 4},
    {"M_Ef", 1, {4}, 7468, 4},
    {"M_El", 1, {4}, 7472, 4},
    {"M_LOG2Ef128", 1, {4}, 7476, 4},
    {"M_1_PIf32x", 1, {4}, 7480, 4},
    {"S_IFSOCK", 1, {4}, 7484, 4},
    {"DN_MODIFY", 1, {4}, 7488, 4},
    {"PIPE_BUF", 1, {4}, 7492, 4},
    {"MQ_PRIO_MAX", 1, {4}, 7496, 4},
    {"M_LN10f128", 1, {4}, 7500, 4},
    {"STATX_BASIC_STATS", 1, {4}, 7504, 4},
    {"UINT_LEAST32_WIDTH", 1, {4}, 7508, 4},
    {"S_TYPEISSEM", 1, {4}, 7512, 4},
    {"STATX_BTIME", 1, {4}, 7516, 4},
    {"UINT_FAST16_WIDTH", 1, {4}, 7520, 4},
    {"M_2_SQRTPIf128", 1, {4}, 7524, 4},
    {"M_E", 1, {4}, 7528, 4},
    {"F_GETOWN_EX", 1, {4}, 7532, 4},
    {"MAXFLOAT", 1, {4}, 7536, 4},
    {"F_GETPIPE_SZ", 1, {4}, 7540, 4},
    {"M_PI", 1, {4}, 7544, 4},
    {"FNONBLOCK", 1, {4}, 7548, 4},
    {"XATTR_SIZE_MAX", 1, {4}, 7552, 4},
    {"be64toh", 1, {4}, 7556, 4},
    {"M_LOG10Ef64x", 1, {4}, 7560, 4},
    {"M_SQRT1_2f64x", 1, {4}, 7564, 4},
    {"FALLOC_FL_ZERO_RANGE", 1, {4}, 7568, 4},
    {"WIFEXITED", 1, {4}, 7572, 4},
    {"S_IFBLK", 1, {4}, 7576, 4},
    {"SNANF128", 1, {4}, 7580, 4},
    {"HUGE_VAL_F32X", 1, {4}, 7584, 4},
    {"FALLOC_FL_COLLAPSE_RANGE", 1, {4}, 7588, 4},
    {"PATH_MAX", 1, {4}, 7592, 4},
    {"UINT8_WIDTH", 1, {4}, 7596, 4},
    {"SPLICE_F_GIFT", 1, {4}, 7600, 4},
    {"RWH_WRITE_LIFE_EXTREME", 1, {4}, 7604, 4},
    {"htobe16", 1, {4}, 7608, 4},
    {"M_Ef128", 1, {4}, 7612, 4},
    {"M_LOG2El", 1, {4}, 7616, 4},
    {"FALLOC_FL_UNSHARE_RANGE", 1, {4}, 7620, 4},
    {"M_1_PIf", 1, {4}, 7624, 4},
    {"WCHAR_WIDTH", 1, {4}, 7628, 4},
    {"NAME_MAX", 1, {4}, 7632, 4},
    {"STATX_ATTR_VERITY", 1, {4}, 7636, 4},
    {"RWF_WRITE_LIFE_NOT_SET", 1, {4}, 7640, 4},
    {"FFSYNC", 1, {4}, 7644, 4},
    {"M_PI_2f", 1, {4}, 7648, 4},
    {"INT_FAST32_WIDTH", 1, {4}, 7652, 4},
    {"M_PIf64x", 1, {4}, 7656, 4},
    {"M_PI_2", 1, {4}, 7660, 4},
    {"O_DIRECTORY", 1, {4}, 7664, 4},
    {"UINT_FAST64_WIDTH", 1, {4}, 7668, 4},
    {"WUNTRACED", 1, {4}, 7672, 4},
    {"F_LOCK", 1, {4}, 7676, 4},
    {"F_SEAL_WRITE", 1, {4}, 7680, 4},
    {"RENAME_EXCHANGE", 1, {4}, 7684, 4},
    {"NFDBITS", 1, {4}, 7688, 4},
    {"M_PI_2f128", 1, {4}, 7692, 4},
    {"WSTOPPED", 1, {4}, 7696, 4},
    {"DEFFILEMODE", 1, {4}, 7700, 4},
    {"M_LN10f32", 1, {4}, 7704, 4},
    {"F_SET_RW_HINT", 1, {4}, 7708, 4},
    {"S_IFMT", 1, {4}, 7712, 4},
    {"S_TYPEISSHM", 1, {4}, 7716, 4},
    {"M_LN10f64", 1, {4}, 7720, 4},
    {"AT_SYMLINK_NOFOLLOW", 1, {4}, 7724, 4},
    {"DN_ACCESS", 1, {4}, 7728, 4},
    {"WCONTINUED", 1, {4}, 7732, 4},
    {"M_LOG10Ef32", 1, {4}, 7736, 4},
    {"STATX_NLINK", 1, {4}, 7740, 4},
    {"STATX_UID", 1, {4}, 7744, 4},
    {"M_LOG10Ef64", 1, {4}, 7748, 4},
    {"F_SEAL_SEAL", 1, {4}, 7752, 4},
    {"M_Ef32", 1, {4}, 7756, 4},
    {"M_LOG2Ef", 1, {4}, 7760, 4},
    {"RENAME_NOREPLACE", 1, {4}, 7764, 4},
    {"le32toh", 1, {4}, 7768, 4},
    {"O_TMPFILE", 1, {4}, 7772, 4},
    {"le64toh", 1, {4}, 7776, 4},
    {"AT_RECURSIVE", 1, {4}, 7780, 4},
    {"AT_SYMLINK_FOLLOW", 1, {4}, 7784, 4},
    {"RTSIG_MAX", 1, {4}, 7788, 4},
    {"UINT32_WIDTH", 1, {4}, 7792, 4},
    {"HUGE_VAL_F32", 1, {4}, 7796, 4},
    {"M_LN2f64x", 1, {4}, 7800, 4},
    {"iscanonical", 1, {4}, 7804, 4},
    {"M_2_PI", 1, {4}, 7808, 4},
    {"M_LOG10Ef32x", 1, {4}, 7812, 4},
    {"M_SQRT1_2f32x", 1, {4}, 7816, 4},
    {"LOCK_EX", 1, {4}, 7820, 4},
    {"HUGE_VAL_F64", 1, {4}, 7824, 4},
    {"MAX_INPUT", 1, {4}, 7828, 4},
    {"STATX_SIZE", 1, {4}, 7832, 4},
    {"DELAYTIMER_MAX", 1, {4}, 7836, 4},
    {"CLOSE_RANGE_UNSHARE", 1, {4}, 7840, 4},
    {"M_1_PIf64", 1, {4}, 7844, 4},
    {"htobe32", 1, {4}, 7848, 4},
    {"WIFCONTINUED", 1, {4}, 7852, 4},
    {"L_ctermid", 1, {4}, 7856, 4},
    {"FD_SET", 1, {4}, 7860, 4},
    {"POSIX_FADV_WILLNEED", 1, {4}, 7864, 4},
    {"LOCK_NB", 1, {4}, 7868, 4},
    {"M_2_PIf128", 1, {4}, 7872, 4},
    {"SSIZE_MAX", 1, {4}, 7876, 4},
    {"M_PI_4l", 1, {4}, 7880, 4},
    {"POSIX_FADV_DONTNEED", 1, {4}, 7884, 4},
    {"NGROUPS_MAX", 1, {4}, 7888, 4},
    {"M_LOG10Ef", 1, {4}, 7892, 4},
    {"M_LOG10El", 1, {4}, 7896, 4},
    {"HOST_NAME_MAX", 1, {4}, 7900, 4},
    {"S_IFLNK", 1, {4}, 7904, 4},
    {"LOCK_RW", 1, {4}, 7908, 4},
    {"UINT64_WIDTH", 1, {4}, 7912, 4},
    {"UINTMAX_WIDTH", 1, {4}, 7916, 4},
    {"INT32_WIDTH", 1, {4}, 7920, 4},
    {"M_PIf32x", 1, {4}, 7924, 4},
    {"M_SQRT2f64x", 1, {4}, 7928, 4},
    {"LOCK_UN", 1, {4}, 7932, 4},
    {"MAX_HANDLE_SZ", 1, {4}, 7936, 4},
    {"FALLOC_FL_INSERT_RANGE", 1, {4}, 7940, 4},
    {"be32toh", 1, {4}, 7944, 4},
    {"M_2_SQRTPIf64", 1, {4}, 7948, 4},
    {"F_GET_RW_HINT", 1, {4}, 7952, 4},
    {"M_SQRT1_2f64", 1, {4}, 7956, 4},
    {"POSIX_FADV_NORMAL", 1, {4}, 7960, 4},
    {"S_IFCHR", 1, {4}, 7964, 4},
    {"LOCK_READ", 1, {4}, 7968, 4},
    {"F_GET_FILE_RW_HINT", 1, {4}, 7972, 4},
    {"S_BLKSIZE", 1, {4}, 7976, 4},
    {"STATX_GID", 1, {4}, 7980, 4},
    {"STATX_ATTR_ENCRYPTED", 1, {4}, 7984, 4},
    {"ALLPERMS", 1, {4}, 7988, 4},
    {"SNANF", 1, {4}, 7992, 4},
    {"SNANL", 1, {4}, 7996, 4},
    {"F_SETLEASE", 1, {4}, 8000, 4},
    {"F_SETPIPE_SZ", 1, {4}, 8004, 4},
    {"M_PI_4f64x", 1, {4}, 8008, 4},
    {"IFTODT", 1, {4}, 8012, 4},
    {"UINT16_WIDTH", 1, {4}, 8016, 4},
    {"WEXITED", 1, {4}, 8020, 4},
    {"M_LOG2E", 1, {4}, 8024, 4},
    {"WNOHANG", 1, {4}, 8028, 4},
    {"SYNC_FILE_RANGE_WAIT_AFTER", 1, {4}, 8032, 4},
    {"FASYNC", 1, {4}, 8036, 4},
    {"O_RSYNC", 1, {4}, 8040, 4},
    {"M_2_SQRTPIf64x", 1, {4}, 8044, 4},
    {"SIG_ATOMIC_WIDTH", 1, {4}, 8048, 4},
    {"UTIME_NOW", 1, {4}, 8052, 4},
    {"INT8_WIDTH", 1, {4}, 8056, 4},
    {"LOCK_MAND", 1, {4}, 8060, 4},
    {"WINT_WIDTH", 1, {4}, 8064, 4},
    {"S_IFREG", 1, {4}, 8068, 4},
    {"ACCESSPERMS", 1, {4}, 8072, 4},
    {"INT_FAST64_WIDTH", 1, {4}, 8076, 4},
    {"F_GETSIG", 1, {4}, 8080, 4},
    {"issubnormal", 1, {4}, 8084, 4},
    {"O_DSYNC", 1, {4}, 8088, 4},
    {"STATX_ATTR_APPEND", 1, {4}, 8092, 4},
    {"SEEK_DATA", 1, {4}, 8096, 4},
    {"FALLOC_FL_PUNCH_HOLE", 1, {4}, 8100, 4},
    {"SIZE_WIDTH", 1, {4}, 8104, 4},
    {"M_SQRT1_2f", 1, {4}, 8108, 4},
    {"INT_FAST16_WIDTH", 1, {4}, 8112, 4},
    {"LOGIN_NAME_MAX", 1, {4}, 8116, 4},
    {"UINT_LEAST64_WIDTH", 1, {4}, 8120, 4},
    {"M_PIf32", 1, {4}, 8124, 4},
    {"SNANF64X", 1, {4}, 8128, 4},
    {"MAX_CANON", 1, {4}, 8132, 4},
    {"M_PIf64", 1, {4}, 8136, 4},
    {"FP_LLOGB0", 1, {4}, 8140, 4},
    {"FD_ZERO", 1, {4}, 8144, 4},
    {"AIO_PRIO_DELTA_MAX", 1, {4}, 8148, 4},
    {"M_SQRT2f32x", 1, {4}, 8152, 4},
    {"F_GET_SEALS", 1, {4}, 8156, 4},
    {"RENAME_WHITEOUT", 1, {4}, 8160, 4},
    {"INT_LEAST64_WIDTH", 1, {4}, 8164, 4},
    {"SYNC_FILE_RANGE_WAIT_BEFORE", 1, {4}, 8168, 4},
    {"INT_FAST8_WIDTH", 1, {4}, 8172, 4},
    {"htobe64", 1, {4}, 8176, 4},
    {"M_SQRT1_2f32", 1, {4}, 8180, 4},
    {"M_PI_2f32x", 1, {4}, 8184, 4},
    {"WEXITSTATUS", 1, {4}, 8188, 4},
    {"DN_RENAME", 1, {4}, 8192, 4},
    {"F_OFD_GETLK", 1, {4}, 8196, 4},
    {"be16toh", 1, {4}, 8200, 4},
    {"F_ULOCK", 1, {4}, 8204, 4},
    {"UINTPTR_WIDTH", 1, {4}, 8208, 4},
    {"M_LOG2Ef64x", 1, {4}, 8212, 4},
    {"AT_FDCWD", 1, {4}, 8216, 4},
    {"POSIX_FADV_SEQUENTIAL", 1, {4}, 8220, 4},
    {"DN_ATTRIB", 1, {4}, 8224, 4},
    {"M_LN10f", 1, {4}, 8228, 4},
    {"HUGE_VAL_F128", 1, {4}, 8232, 4},
    {"M_PI_2f64x", 1, {4}, 8236, 4},
    {"M_PI_2l", 1, {4}, 8240, 4},
    {"BYTE_ORDER", 1, {4}, 8244, 4},
    {"DN_DELETE", 1, {4}, 8248, 4},
    {"htole32", 1, {4}, 8252, 4},
    {"WSTOPSIG", 1, {4}, 8256, 4},
    {"M_PI_4f", 1, {4}, 8260, 4},
    {"TTY_NAME_MAX", 1, {4}, 8264, 4},
    {"unix", 1, {4}, 8268, 4},
    {"RWH_WRITE_LIFE_MEDIUM", 1, {4}, 8272, 4},
    {"F_GETOWN", 1, {4}, 8276, 4},
    {"F_SEAL_SHRINK", 1, {4}, 8280, 4},
    {"M_2_SQRTPI", 1, {4}, 8284, 4},
    {"STATX_DIOALIGN", 1, {4}, 8288, 4},
    {"M_PI_4f32x", 1, {4}, 8292, 4},
    {"F_SETOWN", 1, {4}, 8296, 4},
    {"XATTR_LIST_MAX", 1, {4}, 8300, 4},
    {"M_LOG2Ef32x", 1, {4}, 8304, 4},
    {"F_TLOCK", 1, {4}, 8308, 4},
    {"F_GETLEASE", 1, {4}, 8312, 4},
    {"M_2_PIf", 1, {4}, 8316, 4},
    {"O_NOATIME", 1, {4}, 8320, 4},
    {"M_2_PIl", 1, {4}, 8324, 4},
    {"M_2_SQRTPIf32x", 1, {4}, 8328, 4},
    {"PTHREAD_STACK_MIN", 1, {4}, 8332, 4},
    {"F_TEST", 1, {4}, 8336, 4},
    {"M_SQRT1_2l", 1, {4}, 8340, 4},
    {"O_CLOEXEC", 1, {4}, 8344, 4},
    {"F_SETSIG", 1, {4}, 8348, 4},
    {"FALLOC_FL_KEEP_SIZE", 1, {4}, 8352, 4},
    {"LOCK_WRITE", 1, {4}, 8356, 4},
    {"INT_LEAST8_WIDTH", 1, {4}, 8360, 4},
    {"S_IFDIR", 1, {4}, 8364, 4},
    {"F_OFD_SETLK", 1, {4}, 8368, 4},
    {"strdupa", 1, {4}, 8372, 4},
    {"F_NOTIFY", 1, {4}, 8376, 4},
    {"SNANF32X", 1, {4}, 8380, 4},
    {"S_ISVTX", 1, {4}, 8384, 4},
    {"PTHREAD_DESTRUCTOR_ITERATIONS", 1, {4}, 8388, 4},
    {"DTTOIF", 1, {4}, 8392, 4},
    {"POSIX_FADV_NOREUSE", 1, {4}, 8396, 4},
    {"F_DUPFD_CLOEXEC", 1, {4}, 8400, 4},
    {"iseqsig", 1, {4}, 8404, 4},
    {"INT16_WIDTH", 1, {4}, 8408, 4},
    {"L_INCR", 1, {4}, 8412, 4},
    {"M_Ef32x", 1, {4}, 8416, 4},
    {"M_1_PIl", 1, {4}, 8420, 4},
    {"WIFSTOPPED", 1, {4}, 8424, 4},
    {"M_LN2f32x", 1, {4}, 8428, 4},
    {"BIG_ENDIAN", 1, {4}, 8432, 4},
    {"S_TYPEISMQ", 1, {4}, 8436, 4},
    {"STATX_MODE", 1, {4}, 8440, 4},
    {"htole16", 1, {4}, 8444, 4},
    {"MAXNAMLEN", 1, {4}, 8448, 4},
    {"SEEK_HOLE", 1, {4}, 8452, 4},
    {"STATX_ATTR_COMPRESSED", 1, {4}, 8456, 4},
    {"AT_NO_AUTOMOUNT", 1, {4}, 8460, 4},
    {"WTERMSIG", 1, {4}, 8464, 4},
    {"linux", 1, {4}, 8468, 4},
    {"PDP_ENDIAN", 1, {4}, 8472, 4},
    {"htole64", 1, {4}, 8476, 4},
    {"AT_STATX_FORCE_SYNC", 1, {4}, 8480, 4},
    {"M_LOG10Ef128", 1, {4}, 8484, 4},
    {"O_LARGEFILE", 1, {4}, 8488, 4},
    {"M_SQRT1_2f128", 1, {4}, 8492, 4},
    {"L_XTND", 1, {4}, 8496, 4},
    {"FAPPEND", 1, {4}, 8500, 4},
    {"STATX_ATIME", 1, {4}, 8504, 4},
    {"M_PI_4f32", 1, {4}, 8508, 4},
    {"UINT_FAST32_WIDTH", 1, {4}, 8512, 4},
    {"M_LOG2Ef32", 1, {4}, 8516, 4},
    {"M_PI_4f64", 1, {4}, 8520, 4},
    {"L_cuserid", 1, {4}, 8524, 4},
    {"S_IEXEC", 1, {4}, 8528, 4},
    {"RWH_WRITE_LIFE_NOT_SET", 1, {4}, 8532, 4},
    {"M_LN10f64x", 1, {4}, 8536, 4},
    {"M_SQRT2f", 1, {4}, 8540, 4},
    {"INT_LEAST32_WIDTH", 1, {4}, 8544, 4},
    {"INT64_WIDTH", 1, {4}, 8548, 4},
    {"M_SQRT2f32", 1, {4}, 8552, 4},
    {"INT_LEAST16_WIDTH", 1, {4}, 8556, 4},
    {"STATX_ALL", 1, {4}, 8560, 4},
    {"M_2_PIf32", 1, {4}, 8564, 4},
    {"UINT_LEAST16_WIDTH", 1, {4}, 8568, 4},
    {"WNOWAIT", 1, {4}, 8572, 4},
    {"M_LN10", 1, {4}, 8576, 4},
    {"PTRDIFF_WIDTH", 1, {4}, 8580, 4},
    {"F_OFD_SETLKW", 1, {4}, 8584, 4},
    {"M_LN2l", 1, {4}, 8588, 4},
    {"M_1_PIf128", 1, {4}, 8592, 4},
    {"M_2_PIf64", 1, {4}, 8596, 4},
    {"UINT_LEAST8_WIDTH", 1, {4}, 8600, 4},
    {"M_SQRT2", 1, {4}, 8604, 4},
    {"F_SEAL_GROW", 1, {4}, 8608, 4},
    {"SEM_VALUE_MAX", 1, {4}, 8612, 4},
    {"FNDELAY", 1, {4}, 8616, 4},
    {"FD_SETSIZE", 1, {4}, 8620, 4},
    {"AT_STATX_DONT_SYNC", 1, {4}, 8624, 4},
    {"INTPTR_WIDTH", 1, {4}, 8628, 4},
    {"M_LN10f32x", 1, {4}, 8632, 4},
    {"STATX__RESERVED", 1, {4}, 8636, 4},
    {"STATX_MNT_ID", 1, {4}, 8640, 4},
    {"RWH_WRITE_LIFE_NONE", 1, {4}, 8644, 4},
    {"le16toh", 1, {4}, 8648, 4},
    {"XATTR_NAME_MAX", 1, {4}, 8652, 4},
    {"LOCK_SH", 1, {4}, 8656, 4},
    {"RWH_WRITE_LIFE_LONG", 1, {4}, 8660, 4},
    {"M_SQRT2f64", 1, {4}, 8664, 4},
    {"M_2_SQRTPIf32", 1, {4}, 8668, 4},
    {"STATX_ATTR_IMMUTABLE", 1, {4}, 8672, 4},
    {"WIFSIGNALED", 1, {4}, 8676, 4},
    {"M_2_SQRTPIf", 1, {4}, 8680, 4},
    {"AT_REMOVEDIR", 1, {4}, 8684, 4},
    {"M_2_SQRTPIl", 1, {4}, 8688, 4},
    {"M_LN2f", 1, {4}, 8692, 4},
    {"P_tmpdir", 1, {4}, 8696, 4},
    {"AT_STATX_SYNC_TYPE", 1, {4}, 8700, 4},
    {"M_1_PIf32", 1, {4}, 8704, 4},
    {"M_2_PIf32x", 1, {4}, 8708, 4},
    {"M_Ef64", 1, {4}, 8712, 4},
    {"TEMP_FAILURE_RETRY", 1, {4}, 8716, 4},
    {"UTIME_OMIT", 1, {4}, 8720, 4},
    {"SPLICE_F_NONBLOCK", 1, {4}, 8724, 4},
    {"STATX_ATTR_MOUNT_ROOT", 1, {4}, 8728, 4},
    {"strndupa", 1, {4}, 8732, 4},
    {"M_1_PIf64x", 1, {4}, 8736, 4},
    {"M_LOG10E", 1, {4}, 8740, 4},
    {"FALLOC_FL_NO_HIDE_STALE", 1, {4}, 8744, 4},
    {"S_IWRITE", 1, {4}, 8748, 4},
    {"STATX_CTIME", 1, {4}, 8752, 4},
    {"M_LN2f128", 1, {4}, 8756, 4},
    {"STATX_ATTR_DAX", 1, {4}, 8760, 4},
    {"L_SET", 1, {4}, 8764, 4},
    {"F_ADD_SEALS", 1, {4}, 8768, 4},
    {"SNANF32", 1, {4}, 8772, 4},
    {"CLOSE_RANGE_CLOEXEC", 1, {4}, 8776, 4},
    {"STATX_ATTR_NODUMP", 1, {4}, 8780, 4},
    {"FD_ISSET", 1, {4}, 8784, 4},
    {"O_NOFOLLOW", 1, {4}, 8788, 4},
    {"F_SEAL_FUTURE_WRITE", 1, {4}, 8792, 4},
    {"issignaling", 1, {4}, 8796, 4},
    {"SNANF64", 1, {4}, 8800, 4},
    {"F_SET_FILE_RW_HINT", 1, {4}, 8804, 4},
    {"M_1_PI", 1, {4}, 8808, 4},
    {"DN_MULTISHOT", 1, {4}, 8812, 4},
    {"S_ISSOCK", 1, {4}, 8816, 4},
    {"AT_EACCESS", 1, {4}, 8820, 4},
    {"DN_CREATE", 1, {4}, 8824, 4},
    {"LITTLE_ENDIAN", 1, {4}, 8828, 4},
    {"M_SQRT2l", 1, {4}, 8832, 4},
    {"POSIX_FADV_RANDOM", 1, {4}, 8836, 4},
    {"HUGE_VAL_F64X", 1, {4}, 8840, 4},
    {"UINT_FAST8_WIDTH", 1, {4}, 8844, 4},
    {"FD_CLR", 1, {4}, 8848, 4},
    {"SPLICE_F_MORE", 1, {4}, 8852, 4},
    {"M_SQRT2f128", 1, {4}, 8856, 4},
    {"STATX_BLOCKS", 1, {4}, 8860, 4},
    {"O_DIRECT", 1, {4}, 8864, 4},
    {"STATX_INO", 1, {4}, 8868, 4},
    {"M_LN2", 1, {4}, 8872, 4},
    {"M_PIf128", 1, {4}, 8876, 4},
    {"M_LOG2Ef64", 1, {4}, 8880, 4},
    {"SPLICE_F_MOVE", 1, {4}, 8884, 4},
    {"PTHREAD_KEYS_MAX", 1, {4}, 8888, 4},
    {"O_PATH", 1, {4}, 8892, 4},
    {"S_IREAD", 1, {4}, 8896, 4},
    {"STATX_TYPE", 1, {4}, 8900, 4},
    {"M_LN2f32", 1, {4}, 8904, 4},
    {"SNAN", 1, {4}, 8908, 4},
    {"STATX_MTIME", 1, {4}, 8912, 4},
    {"INTMAX_WIDTH", 1, {4}, 8916, 4},
    {"AT_EMPTY_PATH", 1, {4}, 8920, 4},
    {"M_LN2f64", 1, {4}, 8924, 4},
    {"F_SETOWN_EX", 1, {4}, 8928, 4},
    {"S_IFIFO", 1, {4}, 8932, 4},
    {"ifndef", 1, {4}, 8936, 4},
    {"ZQ_H", 1, {4}, 8940, 4},
    {"define", 1, {4}, 8944, 4},
    {"include", 1, {4}, 8948, 4},
    {"stdint", 1, {4}, 8952, 4},
    {"h", 1, {4}, 8956, 4},
    {"ifdef", 1, {4}, 8960, 4},
    {"endif", 1, {4}, 8964, 4},
    {"parameters", 1, {4}, 8968, 4},
    {"states", 1, {4}, 8972, 4},
    {"arena", 1, {4}, 8976, 4},
    {"seed", 1, {4}, 8980, 4},
    {"step", 1, {4}, 8984, 4},
    {"bad_input", 1, {4}, 8988, 4},
    {"bad_index", 1, {4}, 8992, 4},
    {"accuracy", 1, {4}, 8996, 4},
    {"x", 1, {4}, 9000, 4},
    {"y", 1, {4}, 9004, 4},
    {"result", 1, {4}, 9008, 4},
    {"gradients", 1, {4}, 9012, 4},
    {"z", 1, {4}, 9016, 4},
    {"g", 1, {4}, 9020, 4},
    {"name", 1, {4}, 9024, 4},
    {"rank", 1, {4}, 9028, 4},
    {"dims", 1, {4}, 9032, 4},
    {"offset", 1, {4}, 9036, 4},
    {"elements", 1, {4}, 9040, 4},
    {"place", 1, {4}, 9044, 4},
    {"values", 1, {4}, 9048, 4},
    {"math", 1, {4}, 9052, 4},
    {"stdarg", 1, {4}, 9056, 4},
    {"stdio", 1, {4}, 9060, 4},
    {"stdlib", 1, {4}, 9064, 4},
    {"string", 1, {4}, 9068, 4},
    {"sys", 1, {4}, 9072, 4},
    {"unistd", 1, {4}, 9076, 4},
    {"defined", 1, {4}, 9080, 4},
    {"KERNEL", 1, {4}, 9084, 4},
    {"noinline", 1, {4}, 9088, 4},
    {"inline", 1, {4}, 9092, 4},
    {"a", 1, {4}, 9096, 4},
    {"b", 1, {4}, 9100, 4},
    {"count", 1, {4}, 9104, 4},
    {"below", 1, {4}, 9108, 4},
    {"i", 1, {4}, 9112, 4},
    {"cnnc_random_mix", 1, {4}, 9116, 4},
    {"cnnc_random_bits", 1, {4}, 9120, 4},
    {"stream", 1, {4}, 9124, 4},
    {"element", 1, {4}, 9128, 4},
    {"cnnc_random_uniform_f32", 1, {4}, 9132, 4},
    {"top", 1, {4}, 9136, 4},
    {"cnnc_random_normal_f32", 1, {4}, 9140, 4},
    {"bits", 1, {4}, 9144, 4},
    {"radius", 1, {4}, 9148, 4},
    {"angle", 1, {4}, 9152, 4},
    {"restrict", 1, {4}, 9156, 4},
    {"conv1_weight_m", 1, {4}, 9160, 4},
    {"o", 1, {4}, 9164, 4},
    {"j", 1, {4}, 9168, 4},
    {"conv1_bias", 1, {4}, 9172, 4},
    {"dense1_weight_m", 1, {4}, 9176, 4},
    {"u", 1, {4}, 9180, 4},
    {"f", 1, {4}, 9184, 4},
    {"dense1_bias", 1, {4}, 9188, 4},
    {"conv1_weight", 1, {4}, 9192, 4},
    {"batchnorm1_weight", 1, {4}, 9196, 4},
    {"dense1_weight", 1, {4}, 9200, 4},
    {"conv1_weight_t_", 1, {4}, 9204, 4},
    {"batchnorm1_bias", 1, {4}, 9208, 4},
    {"batchnorm1_running_mean", 1, {4}, 9212, 4},
    {"batchnorm1_running_var", 1, {4}, 9216, 4},
    {"conv1_weight_v", 1, {4}, 9220, 4},
    {"conv1_bias_t_", 1, {4}, 9224, 4},
    {"conv1_bias_m", 1, {4}, 9228, 4},
    {"conv1_bias_v", 1, {4}, 9232, 4},
    {"batchnorm1_weight_t_", 1, {4}, 9236, 4},
    {"batchnorm1_weight_m", 1, {4}, 9240, 4},
    {"batchnorm1_weight_v", 1, {4}, 9244, 4},
    {"batchnorm1_bias_t_", 1, {4}, 9248, 4},
    {"batchnorm1_bias_m", 1, {4}, 9252, 4},
    {"batchnorm1_bias_v", 1, {4}, 9256, 4},
    {"dense1_weight_t_", 1, {4}, 9260, 4},
    {"dense1_weight_v", 1, {4}, 9264, 4},
    {"dense1_bias_t_", 1, {4}, 9268, 4},
    {"dense1_bias_m", 1, {4}, 9272, 4},
    {"dense1_bias_v", 1, {4}, 9276, 4},
    {"conv1_z", 1, {4}, 9280, 4},
    {"conv1", 1, {4}, 9284, 4},
    {"n", 1, {4}, 9288, 4},
    {"c", 1, {4}, 9292, 4},
    {"w", 1, {4}, 9296, 4},
    {"batchnorm1_m_sum", 1, {4}, 9300, 4},
    {"batchnorm1_v_sum", 1, {4}, 9304, 4},
    {"t0", 1, {4}, 9308, 4},
    {"batchnorm1", 1, {4}, 9312, 4},
    {"maxpool1_place", 1, {4}, 9316, 4},
    {"maxpool1", 1, {4}, 9320, 4},
    {"largest", 1, {4}, 9324, 4},
    {"batchnorm1_value", 1, {4}, 9328, 4},
    {"dense1_z", 1, {4}, 9332, 4},
    {"d_z", 1, {4}, 9336, 4},
    {"cross_entropy1_m_place", 1, {4}, 9340, 4},
    {"cross_entropy1_m", 1, {4}, 9344, 4},
    {"cross_entropy1_sum", 1, {4}, 9348, 4},
    {"cross_entropy1_t_", 1, {4}, 9352, 4},
    {"cross_entropy1_sum2", 1, {4}, 9356, 4},
    {"accuracy1_sum", 1, {4}, 9360, 4},
    {"d_flatten1", 1, {4}, 9364, 4},
    {"d_gelu1", 1, {4}, 9368, 4},
    {"d_batchnorm1", 1, {4}, 9372, 4},
    {"d_flatten1_value", 1, {4}, 9376, 4},
    {"value", 1, {4}, 9380, 4},
    {"d_m", 1, {4}, 9384, 4},
    {"d_v_sum", 1, {4}, 9388, 4},
    {"d_v", 1, {4}, 9392, 4},
    {"d_conv1", 1, {4}, 9396, 4},
    {"i_end", 1, {4}, 9400, 4},
    {"value2", 1, {4}, 9404, 4},
    {"g_value", 1, {4}, 9408, 4},
    {"value3", 1, {4}, 9412, 4},
    {"d_d_z_sum", 1, {4}, 9416, 4},
    {"d_d_m_sum", 1, {4}, 9420, 4},
    {"value4", 1, {4}, 9424, 4},
    {"value5", 1, {4}, 9428, 4},
    {"d_d_batchnorm1", 1, {4}, 9432, 4},
    {"t1", 1, {4}, 9436, 4},
    {"t2", 1, {4}, 9440, 4},
    {"t3", 1, {4}, 9444, 4},
    {"d_d_maxpool1", 1, {4}, 9448, 4},
    {"maxpool1_place_value", 1, {4}, 9452, 4},
    {"d_d_batchnorm1_value", 1, {4}, 9456, 4},
    {"value6", 1, {4}, 9460, 4},
    {"d_z2", 1, {4}, 9464, 4},
    {"d_dense1_bias", 1, {4}, 9468, 4},
    {"d_flatten1_2", 1, {4}, 9472, 4},
    {"value7", 1, {4}, 9476, 4},
    {"value6_value", 1, {4}, 9480, 4},
    {"value7_value", 1, {4}, 9484, 4},
    {"d_batchnorm1_2", 1, {4}, 9488, 4},
    {"d_batchnorm1_2_value", 1, {4}, 9492, 4},
    {"d_gelu1_value", 1, {4}, 9496, 4},
    {"d_flatten1_2_value", 1, {4}, 9500, 4},
    {"d_batchnorm1_bias", 1, {4}, 9504, 4},
    {"d_batchnorm1_weight", 1, {4}, 9508, 4},
    {"d_v2", 1, {4}, 9512, 4},
    {"d_m2", 1, {4}, 9516, 4},
    {"t4", 1, {4}, 9520, 4},
    {"d_conv1_2", 1, {4}, 9524, 4},
    {"d_conv1_bias", 1, {4}, 9528, 4},
    {"value9", 1, {4}, 9532, 4},
    {"d_dense1_weight", 1, {4}, 9536, 4},
    {"value8", 1, {4}, 9540, 4},
    {"d_conv1_weight", 1, {4}, 9544, 4},
    {"d_conv1_value", 1, {4}, 9548, 4},
    {"cross_entropy1_max_place", 1, {4}, 9552, 4},
    {"cross_entropy1_max", 1, {4}, 9556, 4},
    {"table", 1, {4}, 9560, 4},
    {"slot", 1, {4}, 9564, 4},
    {"cnnc_shuffle_mix", 1, {4}, 9568, 4},
    {"cnnc_shuffle_index", 1, {4}, 9572, 4},
    {"epoch", 1, {4}, 9576, 4},
    {"half", 1, {4}, 9580, 4},
    {"mask", 1, {4}, 9584, 4},
    {"left", 1, {4}, 9588, 4},
    {"right", 1, {4}, 9592, 4},
    {"next", 1, {4}, 9596, 4},
    {"key", 1, {4}, 9600, 4},
    {"while", 1, {4}, 9604, 4},
    {"do", 1, {4}, 9608, 4},
    {"CNNC_PATH", 1, {4}, 9612, 4},
    {"CNNC_PROBLEM", 1, {4}, 9616, 4},
    {"CNNC_FOLDER_SHOWN", 1, {4}, 9620, 4},
    {"CNNC_NAME_TRIES", 1, {4}, 9624, 4},
    {"CNNC_LINKS", 1, {4}, 9628, 4},
    {"CnncFile", 1, {4}, 9632, 4},
    {"descriptor", 1, {4}, 9636, 4},
    {"in_place", 1, {4}, 9640, 4},
    {"in_folder", 1, {4}, 9644, 4},
    {"mode", 1, {4}, 9648, 4},
    {"target", 1, {4}, 9652, 4},
    {"beside", 1, {4}, 9656, 4},
    {"cnnc_file_descriptor", 1, {4}, 9660, 4},
    {"path", 1, {4}, 9664, 4},
    {"folders", 1, {4}, 9668, 4},
    {"number", 1, {4}, 9672, 4},
    {"cnnc_file_follow", 1, {4}, 9676, 4},
    {"st", 1, {4}, 9680, 4},
    {"hops", 1, {4}, 9684, 4},
    {"slash", 1, {4}, 9688, 4},
    {"start", 1, {4}, 9692, 4},
    {"length", 1, {4}, 9696, 4},
    {"cnnc_file_find", 1, {4}, 9700, 4},
    {"file", 1, {4}, 9704, 4},
    {"cause", 1, {4}, 9708, 4},
    {"cnnc_file_create", 1, {4}, 9712, 4},
    {"folder", 1, {4}, 9716, 4},
    {"made", 1, {4}, 9720, 4},
    {"cnnc_file_discard", 1, {4}, 9724, 4},
    {"cnnc_file_open", 1, {4}, 9728, 4},
    {"cnnc_file_check", 1, {4}, 9732, 4},
    {"cnnc_file_flush", 1, {4}, 9736, 4},
    {"cnnc_file_commit", 1, {4}, 9740, 4},
    {"cnnc_file_problem", 1, {4}, 9744, 4},
    {"text", 1, {4}, 9748, 4},
    {"shown", 1, {4}, 9752, 4},
    {"CNNC_IDX_NAME", 1, {4}, 9756, 4},
    {"CNNC_IDX_SHOWN", 1, {4}, 9760, 4},
    {"CNNC_IDX_SHORT", 1, {4}, 9764, 4},
    {"CNNC_IDX_MISSING", 1, {4}, 9768, 4},
    {"CNNC_IDX_ENTRY", 1, {4}, 9772, 4},
    {"cnnc_idx_name", 1, {4}, 9776, 4},
    {"test", 1, {4}, 9780, 4},
    {"labels", 1, {4}, 9784, 4},
    {"k", 1, {4}, 9788, 4},
    {"stems", 1, {4}, 9792, 4},
    {"ranks", 1, {4}, 9796, 4},
    {"dotted", 1, {4}, 9800, 4},
    {"stem", 1, {4}, 9804, 4},
    {"cnnc_idx_find", 1, {4}, 9808, 4},
    {"ending", 1, {4}, 9812, 4},
    {"room", 1, {4}, 9816, 4},
    {"cnnc_idx_is_like", 1, {4}, 9820, 4},
    {"parts", 1, {4}, 9824, 4},
    {"lower", 1, {4}, 9828, 4},
    {"A", 1, {4}, 9832, 4},
    {"Z", 1, {4}, 9836, 4},
    {"cnnc_idx_next", 1, {4}, 9840, 4},
    {"all", 1, {4}, 9844, 4},
    {"first", 1, {4}, 9848, 4},
    {"entry", 1, {4}, 9852, 4},
    {"continue", 1, {4}, 9856, 4},
    {"cnnc_idx_missing", 1, {4}, 9860, 4},
    {"endings", 1, {4}, 9864, 4},
    {"found", 1, {4}, 9868, 4},
    {"used", 1, {4}, 9872, 4},
    {"bytes", 1, {4}, 9876, 4},
    {"images", 1, {4}, 9880, 4},
    {"load", 1, {4}, 9884, 4},
    {"save", 1, {4}, 9888, 4},
    {"epochs", 1, {4}, 9892, 4},
    {"format", 1, {4}, 9896, 4},
    {"list", 1, {4}, 9900, 4},
    {"idx", 1, {4}, 9904, 4},
    {"d", 1, {4}, 9908, 4},
    {"head", 1, {4}, 9912, 4},
    {"word", 1, {4}, 9916, 4},
    {"shape", 1, {4}, 9920, 4},
    {"size", 1, {4}, 9924, 4},
    {"failed", 1, {4}, 9928, 4},
    {"channels", 1, {4}, 9932, 4},
    {"data", 1, {4}, 9936, 4},
    {"classes", 1, {4}, 9940, 4},
    {"missing", 1, {4}, 9944, 4},
    {"has_images", 1, {4}, 9948, 4},
    {"has_labels", 1, {4}, 9952, 4},
    {"t", 1, {4}, 9956, 4},
    {"example", 1, {4}, 9960, 4},
    {"image", 1, {4}, 9964, 4},
    {"sums", 1, {4}, 9968, 4},
    {"examples", 1, {4}, 9972, 4},
    {"what", 1, {4}, 9976, 4},
    {"names", 1, {4}, 9980, 4},
    {"done", 1, {4}, 9984, 4},
    {"full", 1, {4}, 9988, 4},
    {"tested", 1, {4}, 9992, 4},
    {"expected", 1, {4}, 9996, 4},
    {"problem", 1, {4}, 10000, 4},
    {"program", 1, {4}, 10004, 4},
    {"most", 1, {4}, 10008, 4},
    {"digit", 1, {4}, 10012, 4},
    {"option", 1, {4}, 10016, 4},
    {"argc", 1, {4}, 10020, 4},
    {"argv", 1, {4}, 10024, 4},
    {"options", 1, {4}, 10028, 4},
    {"status", 1, {4}, 10032, 4},
    {"known", 1, {4}, 10036, 4},
    {"main", 1, {4}, 10040, 4},
    {"trainer", 1, {4}, 10044, 4},
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
    const inner_slot *slot = inner_state_table;

    if (place < 0 || place >= 2512)
        return 1;
    slot += place;
    memcpy(values, net->states + slot->offset, (size_t)slot->elements * sizeof *values);
    return 0;
}

int inner_set_state(inner *net, int place, const float *values)
{
    const inner_slot *slot = inner_state_table;

    if (place < 0 || place >= 2512)
        return 1;
    slot += place;
    memcpy(net->states + slot->offset, values, (size_t)slot->elements * sizeof *values);
    return 0;
}
