import CPango

extension Press {
    /// A PDF of pages of these sizes, each drawn by the closure with its number from 0. Everything is inside one tag
    /// `Document`.
    ///
    /// Throws the first problem of any drawing, what the closure throws, or what a check of the finished bytes finds.
    public func pdf(
        _ info: DocumentInfo, pages: [Size], _ draw: (Canvas, Int) throws(DrawingProblem) -> Void
    ) throws(DrawingProblem) -> Rendered {
        guard let first = pages.first, pages.count <= Press.mostPages else {
            throw .number("the number of pages", "\(pages.count)")
        }
        for size in pages { try Press.check(size) }
        let sink = Sink(most: mostBytes)
        defer { withExtendedLifetime(sink) {} }
        guard let surface = sink.pdf(first) else { throw .memory }
        defer { cairo_surface_destroy(surface) }
        cairo_pdf_surface_restrict_to_version(surface, Press.version)
        info.write(to: surface)
        guard let canvas = Canvas(surface, surfaces, size: first, isDocument: true) else { throw .memory }
        defer { canvas.close() }
        try canvas.tagged("Document", "") { () throws(DrawingProblem) in
            for (number, size) in pages.enumerated() {
                // For the first page it would throw away the tag that has just been begun.
                if number > 0 { cairo_pdf_surface_set_size(surface, size.width, size.height) }
                canvas.size = size
                // Without anything of the structure on its first page Cairo 1.16 writes a table of objects that aren't there.
                if number == 0, pages.count > 1 { canvas.fill(Press.speck, .white) }
                try canvas.saved { () throws(DrawingProblem) in try draw(canvas, number) }
                cairo_show_page(canvas.cairo)
            }
        }
        canvas.contents.pages = pages.count
        return try finished(surface, canvas, sink, info)
    }

    private func finished(
        _ surface: OpaquePointer, _ canvas: Canvas, _ sink: Sink, _ info: DocumentInfo
    ) throws(DrawingProblem) -> Rendered {
        canvas.checkStatus()
        cairo_surface_finish(surface)
        let status = cairo_surface_status(surface)
        if let problem = canvas.problem { throw problem }
        guard status == CAIRO_STATUS_SUCCESS else { throw .cairo(status) }
        // Some versions of Cairo forget errors that came up while they finished.
        guard !sink.hasFailed else { throw .document("it has more than \(mostBytes) bytes") }
        if canvas.contents.pictures > 1 { sink.amend(RepeatedPictures.blank) }
        let bytes = try amendment.amend(sink.bytes, info, canvas.figures)
        try PDFCheck.run(bytes, canvas.contents)
        return Rendered(bytes: bytes, missing: canvas.missing, figures: canvas.figures)
    }

    static func check(_ size: Size) throws(DrawingProblem) {
        for side in [size.width, size.height] where !(1...14_400).contains(side) {
            throw .number("the side of a page", "\(side)")
        }
    }

    /// From 1.5 on Cairo notes what the letters of Indic clusters are; newer Cairos also pack away the table of objects then,
    /// along which we check.
    private static var version: cairo_pdf_version_t {
        cairo_version() < 11_706 ? CAIRO_PDF_VERSION_1_5 : CAIRO_PDF_VERSION_1_4
    }

    private static let speck = Rect(0, 0, 0.01, 0.01)
    private static let mostPages = 10_000
}

extension DocumentInfo {
    fileprivate func write(to surface: OpaquePointer) {
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, DocumentInfo.clean(title))
        if !author.isEmpty {
            cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, DocumentInfo.clean(author))
        }
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Playbill")
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, UTC.text(created))
    }

    private static func clean(_ text: String) -> String { text.contains("\0") ? text.replacing("\0", with: " ") : text }
}
