import Diagnostics
import Effects

/// The faces that a process draws with, found once and shared by its threads: those in a theme's folders, Noto's for its
/// scripts, and everything else that the system has for whatever else somebody's name may need.
///
/// Faces are cut down to the scripts and kept in a folder of ours, which makes documents smaller and quicker.
public struct FontLibrary: Sendable {
    /// The names of all families, sorted.
    public let families: [String]

    /// Makes the cache's folder if need be. Throws `Failure.environment` if it can't be written or fonts can't be read.
    public init(
        folders: [String], scripts: [Script] = [.latin], cache: String,
        systemFolders: [String] = FontLibrary.systemFolders, disk: Disk = .live
    ) throws(Failure) {
        families = []
    }

    /// Where Debian and its like have fonts.
    public static let systemFolders = ["/usr/share/fonts", "/usr/local/share/fonts"]
}

extension FontLibrary {
    /// Whether there is a family of that name, in capitals or not.
    public func has(_ family: String) -> Bool { false }
}
