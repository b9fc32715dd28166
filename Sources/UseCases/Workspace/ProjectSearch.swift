package import World

/// Finds the project that a folder is part of, as git finds its repository.
package enum ProjectSearch {
  /// How many folders above are looked at.
  private static let highest = 64

  /// The closest folder, from `folder` upwards, that has a Package.swift and a folder Environments; by its path from
  /// `folder` on (`../..`). `nil` if none has.
  ///
  /// A project above is the user's own, and so is each folder on the way there: one that somebody else put into a
  /// shared folder (`/tmp`) is not taken for that of all who work below.
  package static func project(above folder: String, _ files: Files) -> String? {
    var path = folder
    for step in 0..<highest {
      guard let stamp = stamp(path, files), stamp.isFolder else { return nil }
      if step > 0, !stamp.isOwn { return nil }
      if isProject(path, files) { return path }
      let above = path == "." ? ".." : Files.path("..", in: path)
      // The root is the folder above itself.
      guard let next = self.stamp(above, files), !next.isSameFile(as: stamp) else { return nil }
      path = above
    }
    return nil
  }

  private static func isProject(_ path: String, _ files: Files) -> Bool {
    files.isFile(Files.path("Package.swift", in: path))
      && stamp(Files.path("Environments", in: path), files)?.isFolder == true
  }

  /// What bears a name; nothing where that cannot be seen.
  private static func stamp(_ path: String, _ files: Files) -> FileSystem.Stamp? { (try? files.stamp(path)) ?? nil }
}
