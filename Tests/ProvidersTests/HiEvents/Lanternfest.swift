/// Answers of a Hi.Events of version 1 about one event, as the public and as its owner get them.
enum Lanternfest {
    static let event = """
        {"data": {
          "id": 4107, "title": "Lanternfest 2026 – Nacht der Laternen", "category": "FESTIVAL",
          "description": "<p>Light art along the canal.</p>", "description_preview": "Light art along…",
          "start_date": "2026-09-11T16:00:00.000000Z", "end_date": "2026-09-12T21:30:00.000000Z", "currency": "EUR",
          "slug": "lanternfest-2026-nacht-der-laternen", "status": "LIVE", "lifecycle_status": "UPCOMING",
          "timezone": "Europe/Berlin",
          "attributes": {"1": {"name": "Tags", "value": "light, art", "is_public": true},
            "3": {"name": "Age", "value": "16+", "is_public": true},
            "4": {"name": "Notes", "value": "canary-private", "is_public": false}},
          "product_categories": [
            {"id": 612, "name": "Extras", "is_hidden": false, "order": 1, "products": [
              {"id": 9003, "title": "Support the artists", "type": "DONATION", "product_type": "GENERAL", "price": 5,
               "max_per_order": null, "min_per_order": 0, "prices": [
                 {"id": 12004, "label": null, "price": 5, "price_including_taxes_and_fees": 5, "tax_total": 0,
                  "fee_total": 0, "is_available": true, "is_sold_out": false}],
               "taxes": [], "is_available": true, "is_sold_out": false, "waitlist_enabled": null}]},
            {"id": 611, "name": "Tickets", "is_hidden": false, "order": 0, "products": [\(weekend), \(children)]},
            {"id": 613, "name": "Guests", "is_hidden": true, "order": 2, "products": [
              {"id": 9009, "title": "canary-hidden", "type": "FREE", "prices": [{"id": 12009, "price": 0}]}]}
          ],
          "settings": \(settings),
          "images": [
            {"id": 3301, "url": "https://cdn.example/lantern.webp", "type": "EVENT_COVER", "width": 1600, "height": 900},
            {"id": "3302", "url": "https://cdn.example/logo.png", "type": "TICKET_LOGO", "width": 400, "height": null}],
          "organizer": {"id": 88, "name": "Lanternfest e.V.", "images": [], "settings": {"homepage_password": "canary-1"}}
        }}
        """

    static let weekend = """
        {"id": 9001, "title": "Weekend pass", "type": "TIERED", "product_type": "TICKET",
         "description": "<p>Both <b>evenings</b>.</p>", "max_per_order": 6, "min_per_order": 1,
         "sale_start_date": "2026-05-01 08:00:00", "sale_end_date": "2026-09-11 15:00:00", "quantity_available": 84,
         "prices": [
           {"id": 12001, "label": "Early bird", "price": 29, "sale_start_date": "2026-05-01 08:00:00",
            "sale_end_date": "2026-06-30 21:59:59", "price_including_taxes_and_fees": 32.42, "tax_total": 2.12,
            "fee_total": 1.3, "is_after_sale_end_date": true, "is_available": false, "is_sold_out": false,
            "quantity_remaining": 12},
           {"id": 12002, "label": "Regular", "price": 39, "price_including_taxes_and_fees": 43.120000000000005,
            "tax_total": 2.82, "fee_total": 1.3, "is_available": true, "is_sold_out": false,
            "quantity_remaining": 999999999}],
         "taxes": [
           {"id": 71, "name": "VAT 7%", "calculation_type": "PERCENTAGE", "rate": 7, "is_active": true, "type": "TAX"},
           {"id": 72, "name": "Booking fee", "calculation_type": "FIXED", "rate": 1.3, "is_active": true, "type": "FEE"}],
         "is_available": true, "is_sold_out": false, "is_highlighted": true, "highlight_message": "Most popular"}
        """

    static let children = """
        {"id": 9002, "title": "Children under 7", "type": "FREE", "product_type": "TICKET", "description": "",
         "max_per_order": 4, "min_per_order": 1, "price": 0,
         "prices": [{"id": 12003, "label": null, "price": 0, "fee_total": null, "is_available": false, "is_sold_out": true}],
         "taxes": [], "is_available": false, "is_sold_out": true, "is_highlighted": false, "waitlist_enabled": true}
        """

    static let settings = """
        {"continue_button_text": "Get tickets", "support_email": "hallo@lanternfest.example",
         "homepage_background_color": "#ffffff", "homepage_primary_color": "#e8a33d",
         "location_details": {"venue_name": "Alter Hafen", "address_line_1": "Kaiweg 3", "address_line_2": "",
           "city": "Bremen", "state_or_region": "-", "zip_or_postal_code": "28195", "country": "DE"},
         "is_online_event": false, "online_event_connection_details": "canary-link",
         "ticket_design_settings": {"accent_color": "#E8A33D", "logo_image_id": 3302,
           "footer_text": "No re-entry after 21:00.", "enabled": true},
         "allow_search_engine_indexing": true, "price_display_mode": "INCLUSIVE",
         "homepage_theme_settings": {"accent": "#e8a33d", "background": "#0d1220ff", "mode": "dark"}}
        """

    static let organizer = """
        {"data": {"id": 88, "name": "Lanternfest e.V.", "website": "https://lanternfest.example",
          "description": "<p>Non-profit association.</p>", "status": "LIVE", "images": [
            {"id": 3290, "url": "/storage/lf.png", "type": "ORGANIZER_LOGO", "width": 256, "height": 256}],
          "settings": {"social_media_handles": {"instagram": "lanternfest", "facebook": null},
            "homepage_password": "canary-2", "location_details": null}}}
        """
}
