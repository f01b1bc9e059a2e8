// Being linked is all there is to use of it: see memory.c.
#pragma once
