#ifndef INFRA_PROCESS_H
#define INFRA_PROCESS_H

#include <stdint.h>
#include <sys/types.h>

/// What a process and all that it starts may touch; each list ends with NULL. Nothing else: no file, no network, no
/// other process.
struct infra_confinement {
  /// Folders and files that may be read.
  const char *const *readable;
  /// Folders and files that may be read and run.
  const char *const *executable;
  /// Folders and files in which everything may be done but running something.
  const char *const *writable;
  /// Whether it may start processes of its own (threads it may).
  int may_start_processes;
};

/// What a process may use; 0 or NULL sets no limit.
struct infra_process_limits {
  /// Bytes of address space.
  uint64_t address_space;
  uint64_t cpu_seconds;
  uint64_t open_files;
  /// Processes and threads at a time, of the program and all that it starts; counted where the kernel gives it users of
  /// its own.
  uint64_t processes;
  const struct infra_confinement *confinement;
};

/// Parts of a confinement that a kernel can have.
enum {
  /// Files (Landlock).
  INFRA_CONFINES_FILES = 1,
  /// System calls (seccomp): no sockets, no signals to others, no rights and times of files, no namespaces.
  INFRA_CONFINES_CALLS = 2,
  /// Users, processes, network and memory of its own (namespaces).
  INFRA_CONFINES_PROCESSES = 4,
};

/// What this kernel can take away from a process, as a sum of the above.
int infra_process_confinement(void);

/// A file in memory with some bytes, to be read from its start; nobody can change it. -1 where there is no memory for it,
/// with the reason in `errno`.
int infra_process_input(const void *bytes, size_t count);

/// Starts a program in a process group of its own.
///
/// `descriptors[i]` becomes descriptor `i` of the program, and it inherits no other. Returns 0, or the error number of
/// what failed in between; `pid` is set on success. It dies with the thread that started it.
///
/// A confined program is started by a process that waits for it, and that ends everything that it started. `pid` is that
/// process; how the program ended can be read from `status`, as `waitpid` tells it: an `int`, or nothing where the
/// program was killed from outside. For one that is not confined `status` is -1, and `pid` the program itself.
int infra_process_start(
  const char *path, char *const arguments[], char *const environment[], const char *folder, const int *descriptors,
  int descriptor_count, const struct infra_process_limits *limits, pid_t *pid, int *status);

#endif
