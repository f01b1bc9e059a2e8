"""Makes one-page A6 tickets with a library for some seconds, from the lines of a file of orders: how many a second, as JSON.

python_tickets.py reportlab|weasyprint ORDERS SECONDS
"""

import html
import io
import json
import sys
import time
from importlib.metadata import version

TITLE = "Eldoret International Business Summit 2026"
FACES = "/usr/share/fonts/truetype/dejavu/DejaVuSans"
MODULE = 3.6
# The dots of a code of 25 by 25 as any code has them: working them out isn't what is measured.
DARK = [(x, y) for y in range(25) for x in range(25) if (x * y + x + 2 * y) % 5 < 2]


def texts(order):
    ticket = order["tickets"][0]
    seat = ticket["seat"]
    return [
        ("Date", "Friday, January 1, 2027"), ("Doors", "9:00 AM"), ("Venue", "Eldoret Hall 0"), ("Address", "0 High Street, Eldoret"),
        ("Ticket", ticket["ticketType"]), ("Price", order["total"]["amount"]), ("Name", ticket["attendee"]["name"]),
        ("Seat", f"{seat['section']} {seat['row']} {seat['number']}"), ("Order", order["reference"]), ("Organiser", "Uasin Gishu Chamber"),
        ("Contact", "events@example.com"), ("Code", ticket["code"]),
    ]  # fmt: skip


def reportlab():
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen import canvas

    pdfmetrics.registerFont(TTFont("Body", f"{FACES}.ttf"))
    pdfmetrics.registerFont(TTFont("Bold", f"{FACES}-Bold.ttf"))

    def ticket(order):
        target = io.BytesIO()
        page = canvas.Canvas(target, pagesize=(297.6, 419.5), pageCompression=1)
        page.setTitle("Ticket")
        page.setFillColorRGB(0.1, 0.1, 0.2)
        page.rect(0, 339.5, 297.6, 80, stroke=0, fill=1)
        page.setFillColorRGB(1, 1, 1)
        page.setFont("Bold", 12)
        page.drawString(16, 380, TITLE)
        page.setFillColorRGB(0, 0, 0)
        for row, (label, value) in enumerate(texts(order)):
            page.setFont("Bold", 8)
            page.drawString(16, 320 - row * 26, label)
            page.setFont("Body", 8)
            page.drawString(16, 310 - row * 26, value)
        dots = page.beginPath()
        for x, y in DARK:
            dots.rect(186 + x * MODULE, 320 - y * MODULE, MODULE, MODULE)
        page.drawPath(dots, stroke=0, fill=1)
        page.save()
        return target.getvalue()

    return ticket


def weasyprint():
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

    fonts = FontConfiguration()
    style = CSS(string="""
        @page { size: 297.6pt 419.5pt; margin: 0 }
        body { font: 8pt DejaVu Sans; margin: 0 }
        h1 { font-size: 12pt; color: #fff; background: #1a1a33; margin: 0; padding: 24pt 16pt; height: 32pt }
        dl { margin: 8pt 16pt; width: 150pt } dt { font-weight: bold } dd { margin: 0 0 8pt }
        svg { position: absolute; left: 186pt; top: 96pt }
    """, font_config=fonts)  # fmt: skip
    path = "".join(f"M{x} {y}h1v1h-1z" for x, y in DARK)
    code = f'<svg width="90pt" height="90pt" viewBox="0 0 25 25"><path d="{path}"/></svg>'

    def ticket(order):
        rows = "".join(f"<dt>{label}<dd>{html.escape(value)}" for label, value in texts(order))
        page = f"<title>Ticket</title><h1>{TITLE}</h1><dl>{rows}</dl>{code}"
        return HTML(string=page).write_pdf(stylesheets=[style], font_config=fonts)

    return ticket


def main(library, path, seconds):
    make = {"reportlab": reportlab, "weasyprint": weasyprint}[library]()
    with open(path, encoding="utf-8") as file:
        orders = [json.loads(line) for line in file]
    assert make(orders[0]).startswith(b"%PDF-")
    count, start = 0, time.perf_counter()
    while time.perf_counter() - start < seconds:
        make(orders[count % len(orders)])
        count += 1
    json.dump({"version": version(library), "perSecond": count / (time.perf_counter() - start)}, sys.stdout)


main(sys.argv[1], sys.argv[2], float(sys.argv[3]))
