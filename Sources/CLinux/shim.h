// Calls of Linux that glibc hides from Swift behind _GNU_SOURCE.
#pragma once

int syncfs(int descriptor);
int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags);
