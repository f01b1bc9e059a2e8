import Catalog
import Crypto

extension [UInt8] {
    mutating func append(text: LocalizedText) {
        switch text {
        case .same(let text):
            append(0)
            append(string: text)
        case .translated(let translations):
            append(1)
            append(list: translations) { bytes, translation in
                bytes.append(string: translation.language.text)
                bytes.append(string: translation.text)
            }
        }
    }

    mutating func append(image: Image) {
        switch image.source {
        case .web(let address):
            append(0)
            append(string: address.text)
        case .file(let path):
            append(1)
            append(string: path.text)
        }
        append(optional: image.alt) { $0.append(text: $1) }
        append(optional: image.width) { $0.append(integer: $1) }
        append(optional: image.height) { $0.append(integer: $1) }
    }

    mutating func append(availability: Availability) {
        switch availability {
        case .onSale: append(0)
        case .fewLeft(let count):
            append(1)
            append(integer: count)
        case .notYetOnSale(let from):
            append(2)
            append(optional: from) { $0.append(integer: $1.milliseconds) }
        case .paused: append(3)
        case .soldOut: append(4)
        case .saleEnded: append(5)
        case .hidden: append(6)
        }
    }
}

extension ByteReader {
    package mutating func instant() -> Instant? { integer(Int64.self).map { Instant(milliseconds: $0) } }

    mutating func text() -> LocalizedText? {
        switch integer(UInt8.self) {
        case 0: string().map { .same($0) }
        case 1: list({ $0.translation() }).map { .translated($0) }
        default: nil
        }
    }

    mutating func image() -> Image? {
        guard let source = imageSource(), let alt = optional({ $0.text() }),
            let width = optional({ $0.integer(Int.self) }), let height = optional({ $0.integer(Int.self) })
        else { return nil }
        return Image(source: source, alt: alt, width: width, height: height)
    }

    mutating func availability() -> Availability? {
        switch integer(UInt8.self) {
        case 0: .onSale
        case 1: integer(Int.self).map { .fewLeft($0) }
        case 2: optional({ $0.instant() }).map { .notYetOnSale(from: $0) }
        case 3: .paused
        case 4: .soldOut
        case 5: .saleEnded
        case 6: .hidden
        default: nil
        }
    }

    private mutating func translation() -> LocalizedText.Translation? {
        guard let language = string().flatMap(LanguageTag.init), let text = string() else { return nil }
        return LocalizedText.Translation(language, text)
    }

    private mutating func imageSource() -> Image.Source? {
        switch integer(UInt8.self) {
        case 0: string().flatMap(WebAddress.init).map { .web($0) }
        case 1: string().flatMap(FilePath.init).map { .file($0) }
        default: nil
        }
    }
}
