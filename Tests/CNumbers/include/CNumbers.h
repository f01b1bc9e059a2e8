// Numbers printed as Cairo has them printed, by functions of any number of arguments, which Swift can't call.
#pragma once
#include <stddef.h>

int __snprintf_chk(char *to, size_t room, int flag, size_t size, const char *format, ...);

static inline int print_decimal(char *to, size_t room, int places, double value) {
    return __snprintf_chk(to, room, 1, room, "%.*f", places, value);
}
static inline int print_double(char *to, size_t room, const char *format, double value) {
    return __snprintf_chk(to, room, 1, room, format, value);
}
static inline int print_int(char *to, size_t room, const char *format, int value) {
    return __snprintf_chk(to, room, 1, room, format, value);
}
static inline int print_long(char *to, size_t room, const char *format, long value) {
    return __snprintf_chk(to, room, 1, room, format, value);
}
static inline int print_text(char *to, size_t room, const char *format, const char *value) {
    return __snprintf_chk(to, room, 1, room, format, value);
}
