// Loaded before a program: refuses its request for memory number REFUSED, and writes how many there were to the file REQUESTS.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

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

static int is_refused(void) { return atomic_fetch_add(&requests, 1) == refused; }

// The library's own, which these stand before.
#define NEXT(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))

void *tc_malloc(size_t size) { return is_refused() ? 0 : NEXT(tc_malloc)(size); }

void *tc_calloc(size_t count, size_t size) { return is_refused() ? 0 : NEXT(tc_calloc)(count, size); }

void *tc_realloc(void *old, size_t size) { return is_refused() ? 0 : NEXT(tc_realloc)(old, size); }
