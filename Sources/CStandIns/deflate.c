// Cairo compresses each page and face with zlib, which takes a quarter of a ticket's time; libdeflate makes as few bytes of a
// whole text in less than half of it. So in our program the streams that Cairo begins are gathered, and compressed in one go.
//
// Only Cairo begins a stream by this name, with its defaults: all others (libpng, GLib) choose for themselves, by another
// name, and what they go on to call is passed on to zlib. In C, because Swift can't take the place of a library's functions.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <libdeflate.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

// Of a ticket's pages and faces it makes a hundred bytes more than zlib's usual 6, in two thirds of the time.
enum { LEVEL = 4 };

struct gathering {
    // Tells it from what zlib keeps in the same place, whose first word is never this.
    const void *mark;
    unsigned char *text, *result;
    size_t count, room, made, given;
};
static const char mark;

static struct gathering *gathering(z_streamp stream) {
    struct gathering *own = stream ? (void *)stream->state : 0;
    return own && own->mark == &mark ? own : 0;
}

// A compressor holds half a megabyte of tables: one for each thread, for as long as that lives.
static pthread_key_t key;
static void drop(void *kept) { libdeflate_free_compressor(kept); }
static void make_key(void) { pthread_key_create(&key, drop); }
static struct libdeflate_compressor *compressor(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, make_key);
    struct libdeflate_compressor *kept = pthread_getspecific(key);
    if (!kept) {
        kept = libdeflate_alloc_compressor(LEVEL);
        pthread_setspecific(key, kept);
    }
    return kept;
}

int deflateInit_(z_streamp stream, int level, const char *version, int size) {
    if (level != Z_DEFAULT_COMPRESSION || size != sizeof(z_stream)) {
        int (*next)(z_streamp, int, const char *, int) = dlsym(RTLD_NEXT, "deflateInit_");
        return next(stream, level, version, size);
    }
    struct gathering *own = calloc(1, sizeof *own);
    if (!own) return Z_MEM_ERROR;
    own->mark = &mark;
    stream->state = (void *)own;
    stream->total_in = stream->total_out = 0;
    stream->msg = 0;
    return Z_OK;
}

static int gather(struct gathering *own, z_streamp stream) {
    size_t count = own->count + stream->avail_in;
    if (count > own->room) {
        size_t room = 2 * count;
        unsigned char *text = realloc(own->text, room);
        if (!text) return Z_MEM_ERROR;
        own->text = text;
        own->room = room;
    }
    if (stream->avail_in) memcpy(own->text + own->count, stream->next_in, stream->avail_in);
    own->count = count;
    stream->next_in += stream->avail_in;
    stream->total_in += stream->avail_in;
    stream->avail_in = 0;
    return Z_OK;
}

static int compress_all(struct gathering *own) {
    struct libdeflate_compressor *kept = compressor();
    if (!kept) return Z_MEM_ERROR;
    size_t most = libdeflate_zlib_compress_bound(kept, own->count);
    own->result = malloc(most);
    if (!own->result) return Z_MEM_ERROR;
    own->made = libdeflate_zlib_compress(kept, own->text ? own->text : (void *)"", own->count, own->result, most);
    return own->made ? Z_OK : Z_STREAM_ERROR;
}

static int give(struct gathering *own, z_streamp stream) {
    size_t count = own->made - own->given;
    if (count > stream->avail_out) count = stream->avail_out;
    memcpy(stream->next_out, own->result + own->given, count);
    own->given += count;
    stream->next_out += count;
    stream->avail_out -= count;
    stream->total_out += count;
    return own->given == own->made ? Z_STREAM_END : Z_OK;
}

int deflate(z_streamp stream, int flush) {
    struct gathering *own = gathering(stream);
    if (!own) {
        static _Atomic(int (*)(z_streamp, int)) next;
        if (!next) next = dlsym(RTLD_NEXT, "deflate");
        return next(stream, flush);
    }
    if (flush != Z_NO_FLUSH && flush != Z_FINISH) return Z_STREAM_ERROR;
    int status = gather(own, stream);
    if (status != Z_OK || flush == Z_NO_FLUSH) return status;
    if (!own->result) status = compress_all(own);
    return status == Z_OK ? give(own, stream) : status;
}

int deflateEnd(z_streamp stream) {
    struct gathering *own = gathering(stream);
    if (!own) {
        int (*next)(z_streamp) = dlsym(RTLD_NEXT, "deflateEnd");
        return next(stream);
    }
    free(own->text);
    free(own->result);
    free(own);
    stream->state = 0;
    return Z_OK;
}
