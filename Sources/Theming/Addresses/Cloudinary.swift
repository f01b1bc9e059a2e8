import Catalog

/// Pictures that Cloudinary keeps, which makes them as wide as their address asks for.
public enum Cloudinary {
    /// The picture in several widths; nil if the address is none of Cloudinary's, or is signed and so can't be changed.
    public static func picture(_ address: WebAddress, width: Int?, height: Int?) -> Picture? {
        let marker = "/image/upload/"
        guard address.origin == "https://res.cloudinary.com", let found = address.text.firstRange(of: marker) else {
            return nil
        }
        let head = address.text[..<found.upperBound]
        let parts = address.text[found.upperBound...].split(separator: "/", omittingEmptySubsequences: false)
        guard let first = parts.first, !first.hasPrefix("s--") else { return nil }
        // What is asked for already comes before the version, and ours after it, or it would be undone.
        let version = parts.firstIndex { $0.first == "v" && $0.dropFirst().allSatisfy(\.isNumber) && $0.count > 1 } ?? 0
        func source(_ width: Int) -> Picture.Source {
            let asked = parts[..<version] + ["c_limit,w_\(width)", "f_auto,q_auto"] + parts[version...]
            return Picture.Source(width: width, address: head + asked.joined(separator: "/"))
        }
        let sources = Picture.widths(upTo: width ?? .max).map(source)
        guard let widest = sources.last else { return nil }
        return Picture(address: widest.address, width: width, height: height, sources: sources)
    }
}
