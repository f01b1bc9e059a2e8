// Calls of Linux and glibc that Swift's Glibc module leaves out.
#pragma once

#include <malloc.h>

int syncfs(int descriptor);
int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags);
