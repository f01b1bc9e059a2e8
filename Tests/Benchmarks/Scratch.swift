import Foundation

/// A folder for all that is measured, with a new one inside for each run; removed at the end only.
final class Scratch {
    let path: String
    private var count = 0

    init(in parent: String = FileManager.default.temporaryDirectory.path) throws {
        path = "\(parent)/playbill-bench-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// Where files are kept in memory; nil where there is no such folder. What a disk takes for new files comes and goes: by
    /// what was written before and by what was deleted in the seconds before, a half or ten times as much.
    static var memory: String? {
        FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : nil
    }

    func fresh() throws -> String {
        count += 1
        let folder = "\(path)/\(count)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }

    func remove() {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            print("left behind: \(path) (\(error))")
        }
    }
}
