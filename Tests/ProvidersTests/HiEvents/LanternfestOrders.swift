/// What the owner of the event is told besides.
enum LanternfestOrders {
    static let page = "sort_by=created_at&sort_direction=asc&page=1&per_page=100"

    static let answers = [
        "/public/events/4107": Lanternfest.event, "/public/organizers/88": Lanternfest.organizer,
        "/events/4107": #"{"data": {"id": 4107, "title": "Lanternfest", "type": "SINGLE", "currency": "EUR"}}"#,
        "/events/4107/product-categories?page=1&per_page=100": categories,
        "/events/4107/orders?\(page)": orders,
        "/events/4107/attendees?\(page)": attendees,
    ]

    /// One product is only for who has a code.
    private static let categories = """
        {"data": [{"id": 611, "name": "Tickets", "order": 0, "products": [
          {"id": 9001, "title": "Weekend pass", "type": "TIERED", "prices": [
            {"id": 12001, "label": "Early bird", "price": 29, "initial_quantity_available": 100, "quantity_sold": 88},
            {"id": 12002, "label": "Regular", "price": 39, "initial_quantity_available": null, "quantity_sold": 7}]},
          {"id": 9002, "title": "Children under 7", "type": "FREE", "prices": [
            {"id": 12003, "price": 0, "initial_quantity_available": 30, "quantity_sold": 30}]},
          {"id": 9010, "title": "Crew", "type": "PAID", "is_hidden_without_promo_code": true, "taxes_and_fees": [
            {"id": 71, "name": "VAT 7%", "calculation_type": "PERCENTAGE", "rate": 7, "type": "TAX"}], "prices": [
            {"id": 12010, "price": 12, "initial_quantity_available": 5, "quantity_sold": 1}]}]}]}
        """

    private static let orders = """
        {"data": [
          {"id": 5512, "short_id": "o_canary1", "public_id": "O-7QK2M9D", "status": "COMPLETED", "currency": "EUR",
           "total_gross": 86.24, "total_tax": 5.64, "total_fee": 2.6, "payment_status": "PAYMENT_RECEIVED",
           "payment_provider": "STRIPE", "refund_status": null, "created_at": "2026-07-02T10:16:20.000000Z",
           "session_identifier": "canary", "first_name": "Mira", "last_name": "Okonkwo-Öz", "email": "mira@example.org",
           "taxes_and_fees_rollup": {"taxes": [{"name": "VAT 7%", "rate": 7, "type": "PERCENTAGE", "value": 5.642}]},
           "order_items": [{"id": 7711, "price": 39, "quantity": 2, "product_id": 9001,
             "item_name": "Weekend pass - Regular"}],
           "attendees": [{"id": 20001, "public_id": "A-4HX81PZ", "status": "ACTIVE", "product_id": 9001}]},
          {"id": "5513", "public_id": "O-2", "status": "AWAITING_OFFLINE_PAYMENT", "currency": "EUR", "total_gross": 12,
           "payment_status": "AWAITING_OFFLINE_PAYMENT", "taxes_and_fees_rollup": [],
           "order_items": [{"id": 7712, "price": 12, "quantity": 1, "product_id": 9010}]}
        ], "links": {"next": null}, "meta": {"current_page": 1, "last_page": 1, "total": 2}}
        """

    private static let attendees = """
        {"data": [
          {"id": 20001, "order_id": 5512, "short_id": "a_canary2", "public_id": "A-4HX81PZ", "status": "ACTIVE",
           "first_name": "Mira", "last_name": "Okonkwo-Öz", "email": "mira@example.org", "product_price_id": 12002,
           "locale": "pt-br", "check_ins": [{"id": 1}]},
          {"id": 20002, "order_id": 5512, "public_id": "A-9MM2C7T", "status": "CANCELLED", "first_name": "Jo",
           "last_name": "", "email": "jo@example.org", "product_id": "9001", "product_price_id": "12002"},
          {"id": 20003, "order_id": 5513, "public_id": "A-3", "status": "AWAITING_PAYMENT", "product_id": 9010},
          {"id": 20009, "order_id": 9999, "public_id": "A-9", "status": "ACTIVE", "product_id": 9001}]}
        """
}
