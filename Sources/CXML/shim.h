// Debian's libxml2 shows the declarations of its ICU, which are not those of the ICU that is inside Foundation: whoever sees
// both can't be compiled. Nothing that is used here needs them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
