import CPango

/// The faces that one thread draws with, opened by us and given to Cairo.
///
/// Those that Cairo 1.16 opens itself are in one library for all threads, without a lock around opening, and of more than ten
/// it closes one that another thread may be about to read: both end the process, on a busy machine sooner than on an idle one.
final class OpenFaces {
    private let library: FreeType
    private var faces: [Form: OpenFace] = [:]
    /// Held so that Pango gets the same ones, on which it is noted until when their faces are needed.
    private var fonts: Set<OpaquePointer> = []

    /// Each form of a face that varies is one of its own: Cairo 1.16 writes such a face into a document as it was used last.
    private struct Form: Hashable {
        let path: String
        let index: Int
        let variations: String?

        /// Nil if it isn't in a file.
        init?(_ pattern: OpaquePointer) {
            guard let path = Face.string(pattern, FC_FILE, 0) else { return nil }
            self.path = path
            index = Int(Face.integer(pattern, FC_INDEX, or: 0))
            variations = Face.string(pattern, FC_FONT_VARIATIONS, 0)
        }
    }

    /// Nil if there is no memory left.
    init?() {
        guard let library = FreeType() else { return nil }
        self.library = library
    }

    deinit { for font in fonts { cairo_font_face_destroy(font) } }

    /// Sees to it that a map has no other faces than these.
    func serve(_ map: UnsafeMutablePointer<PangoFontMap>) {
        // Asked for something else, but of each font, and before it has a face.
        pango_fc_font_map_add_decoder_find_func(
            OpaquePointer(map), OpenFaces.answer, Unmanaged.passRetained(self).toOpaque(),
            { faces in faces.map { Unmanaged<OpenFaces>.fromOpaque($0).release() } })
    }

    private static let answer: PangoFcDecoderFindFunc = { pattern, faces in
        if let pattern, let faces { Unmanaged<OpenFaces>.fromOpaque(faces).takeUnretainedValue().complete(pattern) }
        return nil
    }
}

extension OpenFaces {
    /// What FreeType can't read is left for Cairo to complain of.
    private func complete(_ pattern: OpaquePointer) {
        var known: FT_Face?
        guard FcPatternGetFTFace(pattern, FC_FT_FACE, 0, &known) != FcResultMatch,
            let open = Form(pattern).flatMap(open),
            FcPatternAddFTFace(pattern, FC_FT_FACE, open.face) != 0,
            let font = cairo_ft_font_face_create_for_pattern(pattern)
        else { return }
        guard fonts.insert(font).inserted else { return cairo_font_face_destroy(font) }
        // Cairo may keep a font after everybody else has let go of it. The place of the key is all that it looks at.
        let owner = Unmanaged.passRetained(open)
        let key = UnsafePointer<cairo_user_data_key_t>(OpaquePointer(owner.toOpaque()))
        let status = cairo_font_face_set_user_data(
            font, key, owner.toOpaque(), { face in face.map { Unmanaged<OpenFace>.fromOpaque($0).release() } })
        if status != CAIRO_STATUS_SUCCESS { owner.release() }
    }

    private func open(_ form: Form) -> OpenFace? {
        if let known = faces[form] { return known }
        let face = OpenFace(form.path, form.index, in: library)
        faces[form] = face
        return face
    }
}
