import Effects

/// Where files wait in a tree until they are put in place.
///
/// Many of them are spread over some folders, since a folder takes in one file at a time and would have all threads wait.
struct Staging: Sendable {
    let folder: String
    let isSpread: Bool

    private static let shards = 16

    init(in root: String, count: Int) {
        folder = Places.staging(in: root)
        isSpread = count > 16 * Staging.shards
    }

    func make(_ disk: Disk) throws(DiskError) {
        try disk.makeFolderIfMissing(folder)
        guard isSpread else { return }
        for shard in 0..<Staging.shards { try disk.makeFolderIfMissing("\(folder)/\(shard)") }
    }

    /// The name of a file below the staging folder.
    func name(_ number: Int) -> String {
        isSpread ? "\(number % Staging.shards)/\(number)" : String(number)
    }
}
