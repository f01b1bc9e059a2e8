import JSON

extension JSON {
    /// The same with another address for each picture in it; nil leaves one as it is.
    package func withPictures(_ address: (String) -> String?) -> JSON {
        switch self {
        case .object(let members):
            return .object(
                members.map { member in
                    guard JSON.pictureKeys.contains(member.key), case .string(let url)? = member.value["url"] else {
                        return Member(member.key, member.value.withPictures(address))
                    }
                    guard let other = address(url) else { return member }
                    return Member(member.key, member.value.setting("url", .string(other)))
                })
        case .array(let items): return .array(items.map { $0.withPictures(address) })
        default: return self
        }
    }

    /// The same without the pictures at these addresses.
    package func withoutPictures(_ addresses: Set<String>) -> JSON {
        switch self {
        case .object(let members):
            .object(
                members.compactMap { member in
                    if JSON.pictureKeys.contains(member.key), case .string(let url)? = member.value["url"] {
                        return addresses.contains(url) ? nil : member
                    }
                    return Member(member.key, member.value.withoutPictures(addresses))
                })
        case .array(let items): .array(items.map { $0.withoutPictures(addresses) })
        default: self
        }
    }

    /// The addresses of all pictures in it, each as often as it is there.
    package var pictures: [String] {
        switch self {
        case .object(let members):
            members.flatMap { member -> [String] in
                guard JSON.pictureKeys.contains(member.key), case .string(let url)? = member.value["url"] else {
                    return member.value.pictures
                }
                return [url]
            }
        case .array(let items): items.flatMap(\.pictures)
        default: []
        }
    }

    private static let pictureKeys: Set = ["image", "logo"]
}
