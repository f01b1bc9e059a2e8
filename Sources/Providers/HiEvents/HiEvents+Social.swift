import Catalog
import JSON

extension HiEvents {
    /// Handles as addresses, by network; some organizers write the address instead.
    func social(_ handles: Wire, _ remarks: inout Remarks) -> JSON? {
        var links: [JSON.Member] = []
        for (key, value) in handles.value?.members.map({ ($0.key.string ?? "", Wire($0.value)) }) ?? [] {
            guard let handle = value.text else { continue }
            if let address = HiEvents.address(of: handle, at: key) {
                links.append(JSON.Member(key, .string(address.text)))
            } else {
                remarks.note(
                    "social", "social_media_handles.\(key)", "nothing is known of where “\(handle)” is: it is left out",
                    hint: "write the whole address there")
            }
        }
        return links.isEmpty ? nil : .object(links.sorted { $0.key < $1.key })
    }

    private static func address(of handle: String, at network: String) -> WebAddress? {
        if let address = WebAddress(handle) { return address }
        guard let start = profiles[network] else { return nil }
        let name = handle.drop { $0 == "@" || $0 == "/" }
        return WebAddress(
            start + name.split(separator: "/").map { WebAddress.encoded(String($0)) }.joined(separator: "/"))
    }

    private static let profiles = [
        "discord": "https://discord.gg/", "facebook": "https://www.facebook.com/",
        "flickr": "https://www.flickr.com/people/", "github": "https://github.com/",
        "instagram": "https://www.instagram.com/", "linkedin": "https://www.linkedin.com/in/",
        "pinterest": "https://www.pinterest.com/", "quora": "https://www.quora.com/profile/",
        "reddit": "https://www.reddit.com/user/", "snapchat": "https://www.snapchat.com/add/",
        "telegram": "https://t.me/", "tiktok": "https://www.tiktok.com/@", "tumblr": "https://www.tumblr.com/",
        "twitch": "https://www.twitch.tv/", "twitter": "https://x.com/", "vimeo": "https://vimeo.com/",
        "vk": "https://vk.com/", "weibo": "https://weibo.com/", "whatsapp": "https://wa.me/",
        "youtube": "https://www.youtube.com/@",
    ]
}
