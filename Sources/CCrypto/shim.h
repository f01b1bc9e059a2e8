// SHA-256 step by step is deprecated in favour of what is looked up anew for each text.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>
