#ifndef INFRA_PROCESS_H
#define INFRA_PROCESS_H

#include <stdint.h>
#include <sys/types.h>

/// What a process may use; 0 or NULL sets no limit.
struct infra_process_limits {
  /// Bytes of address space.
  uint64_t address_space;
  uint64_t cpu_seconds;
  uint64_t open_files;
  /// The folders and files that it may read and execute, the last one NULL. It can write nowhere then, has no network,
  /// and sees no other process, as far as the kernel can take these away.
  const char *const *readable;
};

/// Starts a program as the leader of a process group of its own.
///
/// `descriptors[i]` becomes descriptor `i` of the program, and it inherits no other. Returns 0, or the error number of
/// what failed in between; `pid` is set on success. It dies with the thread that started it.
int infra_process_start(
  const char *path, char *const arguments[], char *const environment[], const char *folder, const int *descriptors,
  int descriptor_count, const struct infra_process_limits *limits, pid_t *pid);

/// Whether the kernel can take files away from a process (Landlock).
int infra_process_can_confine_files(void);

#endif
