// Being linked is all there is to use of it: see deflate.c.
#pragma once
