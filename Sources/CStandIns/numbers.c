// Cairo prints every number of a page by itself, by way of a general printf, which takes an eighth of a ticket's time. The few
// forms that it asks for are written here, to the same letters; all else is passed on.
//
// In C, because Swift can't take the place of a library's functions. By this name only what Debian built calls it.
#include <langinfo.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

int __vsnprintf_chk(char *to, size_t room, int flag, size_t size, const char *format, va_list values);

// A sign, the 16 digits of what is below two to the 53rd, a point and 18 places.
enum { LONGEST = 40, MOST_PLACES = 18 };

static const uint64_t powers[MOST_PLACES + 1] = {
    1ull, 10ull, 100ull, 1000ull, 10000ull, 100000ull, 1000000ull, 10000000ull, 100000000ull, 1000000000ull,
    10000000000ull, 100000000000ull, 1000000000000ull, 10000000000000ull, 100000000000000ull, 1000000000000000ull,
    10000000000000000ull, 100000000000000000ull, 1000000000000000000ull,
};

// At least so many digits, ending before `end`: where they begin. For each base by itself, as dividing by one that isn't known
// takes ten times as long.
static char *digits_before(char *end, uint64_t value, int least) {
    char *start = end;
    for (; value || end - start < least; value /= 10) *--start = (char)('0' + value % 10);
    return start;
}

static char *hex_digits_before(char *end, unsigned value, int least) {
    char *start = end;
    for (; value || end - start < least; value >>= 4) *--start = "0123456789abcdef"[value & 15];
    return start;
}

// What a number below one, of so many binary places, is in units of the last decimal place: the nearest, and of two that are
// as near the even one. A number has 53 digits and a power at most 60, so that nothing is lost.
static uint64_t scaled(uint64_t fraction, int bits, int places, int last_is_odd) {
    unsigned __int128 product = (unsigned __int128)fraction * powers[places];
    if (bits >= 127) return 0;
    unsigned __int128 unit = (unsigned __int128)1 << bits, rest = product & (unit - 1), half = unit >> 1;
    uint64_t whole = (uint64_t)(product >> bits);
    if (rest > half || (rest == half && ((places ? whole : (uint64_t)last_is_odd) & 1))) whole++;
    return whole;
}

// Nil if it is none that can be written exactly this way.
static char *decimal_before(char *end, double value, int places) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    int exponent = bits >> 52 & 0x7ff;
    // From two to the 53rd on, infinity and what isn't a number.
    if (exponent >= 1075 + 1 || places < 0 || places > MOST_PLACES) return 0;
    uint64_t mantissa = (bits & ((1ull << 52) - 1)) | (exponent ? 1ull << 52 : 0);
    int binary_places = 1075 - (exponent ? exponent : 1);
    uint64_t whole = binary_places < 64 ? mantissa >> binary_places : 0;
    uint64_t fraction = binary_places < 64 ? mantissa - (whole << binary_places) : mantissa;
    uint64_t decimals = binary_places ? scaled(fraction, binary_places, places, whole & 1) : 0;
    if (decimals == powers[places]) {
        whole++;
        decimals = 0;
    }
    char *start = end;
    if (places) {
        start = digits_before(end, decimals, places);
        *--start = '.';
    }
    start = digits_before(start, whole, 1);
    if (bits >> 63) *--start = '-';
    return start;
}

static char *integer_before(char *end, int64_t value) {
    char *start = digits_before(end, value < 0 ? -(uint64_t)value : (uint64_t)value, 1);
    if (value < 0) *--start = '-';
    return start;
}

static int is(const char *format, const char *other) {
    while (*format && *format == *other) format++, other++;
    return *format == *other;
}

// Nil for a format that isn't one of Cairo's.
static char *number_before(char *end, const char *format, va_list values) {
    if (*format++ != '%') return 0;
    if (is(format, "d")) return integer_before(end, va_arg(values, int));
    if (is(format, "ld")) return integer_before(end, va_arg(values, long));
    if (is(format, "02x")) return hex_digits_before(end, va_arg(values, unsigned), 2);
    if (is(format, "04x")) return hex_digits_before(end, va_arg(values, unsigned), 4);
    if (is(format, "010ld")) {
        long value = va_arg(values, long);
        return value < 0 ? 0 : digits_before(end, (uint64_t)value, 10);
    }
    int places;
    if (is(format, ".*f")) places = va_arg(values, int);
    else if (is(format, "f")) places = 6;
    else if (is(format, ".18f")) places = 18;
    else return 0;
    const char *point = nl_langinfo(RADIXCHAR);
    if (point[0] != '.' || point[1]) return 0;
    return decimal_before(end, va_arg(values, double), places);
}

int __snprintf_chk(char *to, size_t room, int flag, size_t size, const char *format, ...) {
    char number[LONGEST], *end = number + LONGEST;
    va_list values;
    va_start(values, format);
    char *start = number_before(end, format, values);
    va_end(values);
    size_t count = start ? (size_t)(end - start) : 0;
    if (start && count < room && room <= size) {
        memcpy(to, start, count);
        to[count] = 0;
        return (int)count;
    }
    va_start(values, format);
    int written = __vsnprintf_chk(to, room, flag, size, format, values);
    va_end(values);
    return written;
}
