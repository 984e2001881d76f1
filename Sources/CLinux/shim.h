// Is what Linux offers beyond POSIX and the Glibc module does not show: signalfd, eventfd, inotify, sealed
// memory, and the system's word on how a child ends with its parent.

#ifndef CLINUX_SHIM_H
#define CLINUX_SHIM_H

#include <signal.h>
#include <spawn.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>

// Declared only under _GNU_SOURCE, which the module of the C library is not built with.
int accept4(int, struct sockaddr *, socklen_t *, int);
int memfd_create(const char *, unsigned int);
int pipe2(int[2], int);
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *, int);

// prctl is variadic, which Swift cannot call.
static inline int linux_end_with_parent(void) { return prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0); }

static inline int linux_forbid_new_privileges(void) {
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}

#endif
