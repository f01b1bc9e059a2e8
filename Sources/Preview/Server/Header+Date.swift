import Glibc

extension Answer.Header {
    /// The instant of an answer, in milliseconds since 1970, in place of the present: widgets set their clocks by it.
    static func date(_ milliseconds: Int64) -> Answer.Header {
        var (seconds, parts) = (time_t(milliseconds / 1000), tm())
        gmtime_r(&seconds, &parts)
        // The names are those of the C locale, which nobody here leaves.
        let text = [CChar](unsafeUninitializedCapacity: 40) { buffer, count in
            count = strftime(buffer.baseAddress, buffer.count, "%a, %d %b %Y %H:%M:%S GMT", &parts)
        }
        return Answer.Header("Date", String(decoding: text.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }
}
