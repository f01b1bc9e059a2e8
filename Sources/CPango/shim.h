#pragma once

#include <ft2build.h>
#include FT_FREETYPE_H

#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <fontconfig/fcfreetype.h>
#include <fontconfig/fontconfig.h>
#include <hb-subset.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-decoder.h>
#include <pango/pangofc-fontmap.h>
