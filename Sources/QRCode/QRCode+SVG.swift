extension QRCode {
    /// An SVG on opaque white with its quiet zone: one path, a unit a module. `label` says what it is to those who can't see it.
    public func svg(label: String = "") -> String {
        let side = sideWithQuietZone
        let name = label.isEmpty ? #"aria-hidden="true""# : #"role="img" aria-label="\#(QRCode.escaped(label))""#
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)" shape-rendering="crispEdges" \(name)>\
            <path fill="#fff" d="M0 0h\(side)v\(side)H0z"/><path d="\(path)"/></svg>
            """
    }

    /// A rectangle for each run of dark modules in a row.
    private var path: String {
        var path = ""
        for y in 0..<side {
            var x = 0
            while x < side {
                guard isDark(x, y) else {
                    x += 1
                    continue
                }
                let start = x
                while isDark(x, y) { x += 1 }
                path += "M\(start + QRCode.quietZone) \(y + QRCode.quietZone)h\(x - start)v1h-\(x - start)z"
            }
        }
        return path
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { escaped, character in
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            // XML has no place for controls.
            case "\0"..." ": escaped += " "
            default: escaped.unicodeScalars.append(character)
            }
        }
    }
}
