import CPango
import Crypto
import Effects

/// A face as it is wanted: some of its characters, with all that its tables do with them.
struct FaceCut {
    let face: Face
    let ranges: [ClosedRange<UInt32>]

    /// By what the file is now and what is wanted of it; throws if there is no such file any more.
    func digest(_ disk: Disk) throws(DiskError) -> Digest {
        let path = try disk.realPath(face.path)
        let status = try disk.status(path)
        var text = "\(FaceCut.version) \(path) \(face.index) \(status?.size ?? 0) \(status?.modifiedNanoseconds ?? 0)"
        for range in ranges { text += " \(range.lowerBound)-\(range.upperBound)" }
        return Digest(of: text.utf8)
    }

    /// The cut face as a font file; nil if there is nothing of the ranges in it, or HarfBuzz can't cut it.
    func bytes() -> [UInt8]? {
        guard let file = hb_blob_create_from_file_or_fail(face.path) else { return nil }
        defer { hb_blob_destroy(file) }
        guard let whole = hb_face_create(file, UInt32(truncatingIfNeeded: face.index)),
            let wanted = hb_subset_input_create_or_fail()
        else { return nil }
        defer {
            hb_face_destroy(whole)
            hb_subset_input_destroy(wanted)
        }
        order(wanted)
        guard let cut = hb_subset_or_fail(whole, wanted) else { return nil }
        defer { hb_face_destroy(cut) }
        guard let blob = hb_face_reference_blob(cut) else { return nil }
        defer { hb_blob_destroy(blob) }
        var count: UInt32 = 0
        guard let data = hb_blob_get_data(blob, &count), count > 0 else { return nil }
        return data.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
            FaceCut.markedAsNewest(Array(UnsafeBufferPointer(start: $0, count: Int(count))))
        }
    }

    /// Raised when the same order would give other bytes.
    private static let version = 1
}

extension FaceCut {
    /// All features, not only those that HarfBuzz thinks usual: figures of one width are none of these. Names by which faces
    /// of one family are told apart are beyond the usual ones too.
    private func order(_ wanted: OpaquePointer) {
        if let characters = hb_subset_input_unicode_set(wanted) {
            for range in ranges { hb_set_add_range(characters, range.lowerBound, range.upperBound) }
        }
        for kind in [HB_SUBSET_SETS_LAYOUT_FEATURE_TAG, HB_SUBSET_SETS_NAME_ID] {
            guard let set = hb_subset_input_set(wanted, kind) else { continue }
            hb_set_clear(set)
            hb_set_invert(set)
        }
        // Neither print nor pictures at our sizes are hinted.
        let flags = HB_SUBSET_FLAGS_NO_HINTING.rawValue | HB_SUBSET_FLAGS_NOTDEF_OUTLINE.rawValue
        hb_subset_input_set_flags(wanted, flags)
    }

    /// Of two faces that are alike but for their version fontconfig takes the newer: the cut one, before the whole.
    private static func markedAsNewest(_ font: [UInt8]) -> [UInt8] {
        var font = font
        func number(_ place: Int, _ length: Int) -> Int {
            guard place + length <= font.count else { return 0 }
            return font[place..<place + length].reduce(0) { $0 << 8 | Int($1) }
        }
        for table in 0..<number(4, 2) {
            let entry = 12 + 16 * table
            guard entry + 16 <= font.count, font[entry..<entry + 4].elementsEqual("head".utf8) else { continue }
            let revision = number(entry + 8, 4) + 4
            if revision + 4 <= font.count { font.replaceSubrange(revision..<revision + 4, with: [0x7F, 0, 0, 0]) }
        }
        return font
    }
}
