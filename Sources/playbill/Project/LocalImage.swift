import Catalog
import Crypto
import Diagnostics
import Effects
import Images
import Publishing
import Theming

/// A picture of the project's own, and the files that are made from it.
struct LocalImage: Sendable {
    let place: String
    let digest: Digest
    private let path: FilePath
    private let file: ImageFile

    init(_ path: FilePath, _ place: String, _ file: ImageFile, _ digest: Digest) {
        self.place = place
        self.file = file
        self.digest = digest
        self.path = path
    }

    /// How pages show it; what its file doesn't say of its size, the catalogue may.
    func picture(_ routes: Routes, width: Int?, height: Int?) -> Picture {
        guard let size = file.size else {
            return Picture(address: routes.link(address(nil)), width: width, height: height)
        }
        guard let widest = widths.last else {
            return Picture(address: routes.link(address(nil)), width: size.width, height: size.height)
        }
        let shown = size.scaled(toWidth: widest)
        let sources = widths.map { Picture.Source(width: $0, address: routes.link(address($0))) }
        return Picture(
            address: routes.link(address(widest)), width: shown.width, height: shown.height,
            sources: sources.count > 1 ? sources : [])
    }

    /// One for each width; the picture as it is if it can't be made smaller.
    func outputs(_ disk: Disk) throws(Failure) -> [Output] {
        guard !widths.isEmpty else {
            return [
                Output(try OutputPath(address(nil)), inputs: digest) { [place] in
                    Made { () throws(Failure) in try disk.contents(of: place) ?? [] }
                }
            ]
        }
        let resizing = SharedResizing(place: place, widths: widths, disk: disk)
        var outputs: [Output] = []
        for width in widths {
            outputs.append(
                Output(try OutputPath(address(width)), inputs: Digest(of: [digest], "\(LocalImage.version) \(width)")) {
                    Made { () throws(Failure) in try resizing.bytes(width: width) }
                })
        }
        return outputs
    }

    /// Those it is made in, the narrowest first; none if it is shown as it is. Moving pictures would stand still.
    private var widths: [Int] {
        guard let size = file.size, file.kind == .jpeg || file.kind == .png else { return [] }
        return Picture.widths(upTo: size.width)
    }

    /// It changes with the picture, so that browsers may keep it for ever.
    private func address(_ width: Int?) -> String {
        let size = width.map { "-\($0)" } ?? ""
        let ending = file.kind == .jpeg ? "jpg" : file.kind.rawValue
        let joined = path.text.split(separator: "/").joined(separator: "-")
        let name = joined.lastIndex(of: ".").map { String(joined[..<$0]) } ?? joined
        // Of its path as well: what other paths come to the same name may have the same bytes.
        let content = Digest(of: [digest], "\(LocalImage.version) \(path)")
        return "assets/\(name)\(size).\(content.hex.prefix(8)).\(ending)"
    }

    /// Of how pictures are made smaller: another one makes them all anew.
    private static let version = "1"
}
