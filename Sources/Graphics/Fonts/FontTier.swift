import CPango

/// Pango's view of some folders of fonts, for one thread.
final class FontTier {
    private let map: UnsafeMutablePointer<PangoFontMap>
    /// One for each direction: changing one would have all its layouts set anew.
    private let leftToRight: OpaquePointer
    private let rightToLeft: OpaquePointer

    /// Nil if the fonts can't be read.
    init?(_ folders: FontFolders) {
        guard let configuration = FontConfiguration(folders),
            let map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT), let faces = OpenFaces()
        else { return nil }
        // The map keeps it.
        pango_fc_font_map_set_config(OpaquePointer(map), configuration.config)
        faces.serve(map)
        guard let leftToRight = FontTier.context(map, PANGO_DIRECTION_LTR),
            let rightToLeft = FontTier.context(map, PANGO_DIRECTION_RTL)
        else { return nil }
        self.map = map
        self.leftToRight = leftToRight
        self.rightToLeft = rightToLeft
    }

    deinit {
        g_object_unref(UnsafeMutableRawPointer(leftToRight))
        g_object_unref(UnsafeMutableRawPointer(rightToLeft))
        g_object_unref(map)
    }

    /// A new layout, which the caller owns.
    func layout(isRightToLeft: Bool) -> OpaquePointer? {
        guard let layout = pango_layout_new(isRightToLeft ? rightToLeft : leftToRight) else { return nil }
        // The base direction is ours to find: Pango would find another for each paragraph.
        pango_layout_set_auto_dir(layout, 0)
        return layout
    }

    private static func context(_ map: UnsafeMutablePointer<PangoFontMap>, _ direction: PangoDirection)
        -> OpaquePointer?
    {
        guard let context = pango_font_map_create_context(map), let options = cairo_font_options_create() else {
            return nil
        }
        defer { cairo_font_options_destroy(options) }
        pango_context_set_base_dir(context, direction)
        // Otherwise it would be that of the environment.
        pango_context_set_language(context, pango_language_from_string("en"))
        // Letters stand where they belong, not at the nearest point.
        pango_context_set_round_glyph_positions(context, 0)
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        pango_cairo_context_set_font_options(context, options)
        return context
    }
}
