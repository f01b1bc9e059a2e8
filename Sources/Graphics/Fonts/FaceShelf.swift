import Crypto
import Effects

/// A folder of cut faces, named by what is in it: complete, or not there.
struct FaceShelf {
    let disk: Disk
    let folder: String

    /// Where the cut faces are, cut now if they weren't before.
    func place(_ cuts: [FaceCut]) throws(DiskError) -> String {
        let digests = try cuts.map { cut throws(DiskError) in try cut.digest(disk) }
        let shelf = "\(folder)/\(Digest(of: digests).hex.prefix(24))"
        if try disk.status(shelf) != nil { return shelf }
        // Several processes may start at once; whoever comes second takes what the first has made.
        let aside = "\(shelf).\(String(UInt64.random(in: 0...UInt64.max), radix: 36))"
        try disk.makeFolders(aside)
        do throws(DiskError) {
            var known: Set<Digest> = []
            for (cut, digest) in zip(cuts, digests) {
                // A face may lie in two folders by way of a link; what can't be cut is found whole among the others.
                guard known.insert(digest).inserted, let bytes = cut.bytes() else { continue }
                let ending = bytes.starts(with: "OTTO".utf8) ? "otf" : "ttf"
                try disk.create("\(aside)/\(digest.hex.prefix(24)).\(ending)", bytes, .file)
            }
            try disk.rename(aside, shelf)
        } catch {
            try? disk.removeTree(aside)
            guard try disk.status(shelf) != nil else { throw error }
        }
        return shelf
    }
}
