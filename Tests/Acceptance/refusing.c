// Loaded before a program: refuses its request for memory number REFUSED, and writes how many there were to the file REQUESTS.
#include <malloc.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *__libc_memalign(size_t alignment, size_t size);

static atomic_long requests;
static long refused = -1;

__attribute__((constructor)) static void begin(void) {
    const char *number = getenv("REFUSED");
    if (number) refused = atol(number);
}

__attribute__((destructor)) static void end(void) {
    const char *name = getenv("REQUESTS");
    FILE *file = name ? fopen(name, "w") : 0;
    if (!file) return;
    fprintf(file, "%ld", atomic_load(&requests));
    fclose(file);
}

void *__libc_malloc(size_t size) {
    return atomic_fetch_add(&requests, 1) == refused ? 0 : __libc_memalign(16, size);
}

void *__libc_calloc(size_t count, size_t size) {
    void *memory = __libc_malloc(count * size);
    return memory ? memset(memory, 0, count * size) : 0;
}

void *__libc_realloc(void *old, size_t size) {
    void *memory = __libc_malloc(size);
    if (!memory) return 0;
    size_t had = old ? malloc_usable_size(old) : 0;
    if (old) memcpy(memory, old, had < size ? had : size);
    free(old);
    return memory;
}
