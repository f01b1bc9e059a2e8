// The program asks for memory in small pieces, a million times a second, and the allocator of gperftools gives them out at half
// the price of glibc's. Being linked, it takes the place of all that glibc has for it; three names are ours.
//
// Cairo and GLib recover from few refused requests for memory: what is drawn after one differs, or is cut off, and is said to
// have gone well. So in our program such a request, whoever makes it, is the end, before anything made of it is handed over.
// In C, because Swift keeps these names to itself.
#include <gperftools/tcmalloc.h>
#include <stddef.h>
#include <unistd.h>

static void *refused(size_t size) {
    static const char message[] = "error: there is no memory left\n";
    // Nothing is refused to who asks for nothing; what no machine has is asked for by mistake, and whoever asks sees to that.
    if (size == 0 || size >> 36) return 0;
    // Nothing that asks for memory itself, and no thread that goes on meanwhile. 3: trying again may help.
    if (write(2, message, sizeof message - 1) < 0) _exit(3);
    _exit(3);
}

void *malloc(size_t size) {
    void *memory = tc_malloc(size);
    return memory ? memory : refused(size);
}

void *calloc(size_t count, size_t size) {
    void *memory = tc_calloc(count, size);
    size_t all;
    if (memory || __builtin_mul_overflow(count, size, &all)) return memory;
    return refused(all);
}

void *realloc(void *old, size_t size) {
    void *memory = tc_realloc(old, size);
    return memory ? memory : refused(size);
}
