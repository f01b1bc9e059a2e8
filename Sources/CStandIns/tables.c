// Cairo cuts each letter it embeds out of a face by asking FreeType for so many bytes of a table, some 500 times a ticket; and
// each time FreeType looks up by name who reads tables. A face that lies in memory, as those do that are mapped, is read here.
//
// What isn't there, or isn't a plain face, is FreeType's own affair. In C, because Swift can't take the place of a library's
// functions.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_TRUETYPE_TABLES_H
#include <stdint.h>
#include <string.h>

static uint32_t number(const unsigned char *bytes) {
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

struct span {
    const unsigned char *start;
    size_t count;
};

enum { HEADER = 12, ENTRY = 16 };

// Nothing if it isn't found.
static struct span table(FT_Stream stream, FT_ULong tag) {
    struct span none = {0, 0};
    const unsigned char *face = stream->base;
    // What is read piece by piece has a piece there; and no tag at all stands for the whole file.
    if (!face || stream->read || !tag || stream->size < HEADER) return none;
    uint32_t kind = number(face);
    if (kind != 0x00010000 && kind != 0x4F54544F) return none;
    size_t count = (size_t)face[4] << 8 | face[5];
    if (stream->size < HEADER + count * ENTRY) return none;
    for (const unsigned char *entry = face + HEADER; count; count--, entry += ENTRY) {
        if (number(entry) != tag) continue;
        size_t start = number(entry + 8), length = number(entry + 12);
        if (start > stream->size || length > stream->size - start) return none;
        return (struct span){face + start, length};
    }
    return none;
}

FT_Error FT_Load_Sfnt_Table(FT_Face face, FT_ULong tag, FT_Long offset, FT_Byte *buffer, FT_ULong *length) {
    struct span found = face && face->stream && length && offset >= 0 ? table(face->stream, tag) : (struct span){0, 0};
    if (found.count && !*length) {
        *length = found.count;
        return 0;
    }
    if (found.count && buffer && (size_t)offset <= found.count && *length <= found.count - (size_t)offset) {
        memcpy(buffer, found.start + offset, *length);
        return 0;
    }
    static _Atomic(FT_Error (*)(FT_Face, FT_ULong, FT_Long, FT_Byte *, FT_ULong *)) next;
    if (!next) next = dlsym(RTLD_NEXT, "FT_Load_Sfnt_Table");
    return next(face, tag, offset, buffer, length);
}
