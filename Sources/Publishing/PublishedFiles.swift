import Diagnostics
import Effects

/// The files of a site that was published, without what others put beside them.
public enum PublishedFiles {
    /// Their paths; nil if nothing was published into the folder, or what says so is damaged. Throws if that can't be read.
    public static func paths(in folder: String, _ disk: Disk) throws(Failure) -> Set<String>? {
        guard let bytes = try disk.contents(of: Manifest.path.under(folder)), let manifest = Manifest(bytes) else {
            return nil
        }
        return Set(manifest.files.keys.map(\.text))
    }
}
