// Calls of Linux and glibc that Swift's Glibc module leaves out.
#pragma once

#include <stddef.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <sys/types.h>

int syncfs(int descriptor);
int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags);
ssize_t getdents64(int descriptor, void *entries, size_t length);
void *memmem(const void *text, size_t length, const void *part, size_t partLength);
