import Crypto
import Diagnostics
import Effects
import Graphics

/// Cards that were drawn before, one for each place in the site, with what they were drawn from. Losing them costs time,
/// never correctness.
struct CardShelf: Sendable {
    private let folder: String?
    private let disk: Disk

    /// Without a folder nothing is kept.
    init(_ folder: String?, disk: Disk) {
        self.folder = folder
        self.disk = disk
    }

    /// The card at a place of the site, if it was drawn from what has that digest.
    func card(at path: String, _ key: Digest) -> Card? {
        guard let folder, let bytes = try? disk.read("\(folder)/\(CardShelf.name(path))"),
            let payload = Sealed.open(CardShelf.mark, bytes)
        else { return nil }
        var reader = ByteReader(payload)
        guard reader.digest() == key, let characters = reader.list({ $0.scalar() }),
            let refused = reader.list({ $0.scalar() }), let length = reader.integer(UInt32.self),
            length <= payload.count
        else { return nil }
        return Card(
            bytes: Array(payload.suffix(Int(length))),
            missing: MissingGlyphs(characters: characters, refused: refused))
    }

    /// Answers what there is to say if that can't be.
    func keep(_ card: Card, at path: String, _ key: Digest) -> [Diagnostic] {
        guard let folder else { return [] }
        var bytes = Array(CardShelf.mark.utf8)
        bytes.reserveCapacity(card.bytes.count + 256)
        bytes.append(digest: key)
        for characters in [card.missing.characters, card.missing.refused] {
            bytes.append(list: characters) { $0.append(integer: $1.value) }
        }
        bytes.append(integer: UInt32(card.bytes.count))
        bytes += card.bytes
        do throws(DiskError) {
            try disk.makeFolders(folder)
            try disk.replace("\(folder)/\(CardShelf.name(path))", Sealed.seal(bytes))
            return []
        } catch {
            return [Messages.notKept(folder, error)]
        }
    }

    /// Removes those of all other places.
    func sweep(keeping paths: [String]) -> [Diagnostic] {
        guard let folder, let names = try? disk.list(folder) else { return [] }
        let wanted = Set(paths.map(CardShelf.name))
        do throws(DiskError) {
            for name in names where !wanted.contains(name) && name.hasSuffix(CardShelf.ending) {
                try disk.removeFileIfThere("\(folder)/\(name)")
            }
            return []
        } catch {
            return [Messages.notKept(folder, error)]
        }
    }

    private static func name(_ path: String) -> String { "\(Digest(of: path.utf8).hex.prefix(24))\(ending)" }

    private static let ending = ".card"
    private static let mark = "playbill card 1\n"
}

extension ByteReader {
    fileprivate mutating func scalar() -> Unicode.Scalar? { integer(UInt32.self).flatMap(Unicode.Scalar.init) }
}
