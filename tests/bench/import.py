"""Orders by file: `tangga import` with all its checks beside sqlite3's own `.import` of the same CSV, and an
XLSX read as a preview beside npm's exceljs. Rates are rows a second of processor time, which other work on
the machine does not spoil. Prints the table and puts it into docs/performance.md.

    python3 tests/bench/import.py build/release [ROWS [ROUNDS]]
"""
import datetime, os, re, resource, shutil, subprocess, sys, tempfile, zipfile

FIRST, LAST = "<!-- bench import -->", "<!-- /bench import -->"
HEADINGS = ("No. Pesanan,Status Pesanan,No. Resi,Opsi Pengiriman,Waktu Pesanan Dibuat,Waktu Pembayaran Dilakukan,"
            "Metode Pembayaran,SKU Induk,Nama Produk,Nomor Referensi SKU,Nama Variasi,Harga Awal,Harga Setelah Diskon,"
            "Jumlah,Returned quantity,Subtotal Pesanan,Total Diskon,Berat Produk,Jumlah Produk di Pesan,Total Berat,"
            "Ongkos Kirim Dibayar oleh Pembeli,Total Pembayaran,Catatan dari Pembeli,Username (Pembeli),Nama Penerima,"
            "No. Telepon,Alamat Pengiriman,Kota/Kabupaten,Provinsi,Waktu Pesanan Selesai").split(",")


def rows(count):
    for i in range(count):
        day, pieces = i % 28 + 1, i % 4 + 1
        price = 5000 + i % 90 * 500
        text = lambda amount: f"{amount:,}".replace(",", ".")
        yield [f"26{i // 2:07d}CONTOH", "Selesai", f"RESI{i:09d}", "Reguler", f"2025-11-{day:02d} 08:{i % 60:02d}",
               f"2025-11-{day:02d} 09:00", "Online", f"SKU-{i % 90}", f"Keripik rasa {i % 90}", f"SKU-{i % 90}-A",
               "Pedas, 250 gr", text(price), text(price), str(pieces), "0", text(price * pieces), "0", "250 gr",
               str(pieces), "500 gr", "0", text(price * pieces), "tolong dibungkus rapi, kak", f"pembeli_{i // 2}",
               f"Penerima {i // 2}", "62800000000", "Jl. Contoh No. 1, Desa Contoh", "KOTA CONTOH", "PROVINSI CONTOH",
               f"2025-12-{day:02d} 10:17"]


def csv_write(path, count):
    quote = lambda cell: '"' + cell + '"' if "," in cell else cell
    with open(path, "w", encoding="utf-8") as file:
        for row in [HEADINGS, *rows(count)]:
            file.write(",".join(map(quote, row)) + "\r\n")


def column(number):
    return chr(65 + number) if number < 26 else chr(64 + number // 26) + chr(65 + number % 26)


def xlsx_write(path, count):
    places, sheet = {}, []
    for number, row in enumerate([HEADINGS, *rows(count)], 1):
        cells = "".join(f'<c r="{column(i)}{number}" t="s"><v>{places.setdefault(cell, len(places))}</v></c>'
                        for i, cell in enumerate(row))
        sheet.append(f'<row r="{number}">{cells}</row>')
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("[Content_Types].xml", f'<Types xmlns="{package}/content-types">'
                      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                      f'<Override PartName="/xl/workbook.xml" ContentType="{kind}sheet.main+xml"/>'
                      f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}worksheet+xml"/>'
                      f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}sharedStrings+xml"/></Types>')
        book.writestr("_rels/.rels", f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
                      f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        book.writestr("xl/workbook.xml", f'<workbook {space} xmlns:r="{office}"><sheets>'
                      '<sheet name="orders" sheetId="1" r:id="rId1"/></sheets></workbook>')
        book.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{package}/relationships">'
                      f'<Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
                      f'<Relationship Id="rId2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>')
        book.writestr("xl/sharedStrings.xml", f"<sst {space}>" + "".join(f"<si><t>{text}</t></si>" for text in places) + "</sst>")
        book.writestr("xl/worksheets/sheet1.xml", f"<worksheet {space}><sheetData>" + "".join(sheet) + "</sheetData></worksheet>")


def best(rounds, prepare, command):
    seconds = []
    for _ in range(rounds):
        prepare()
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(seconds)


def main():
    program = os.path.abspath(os.path.join(sys.argv[1], "tangga"))
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 50000
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    here = os.path.dirname(os.path.abspath(__file__))
    folder = tempfile.mkdtemp(prefix="tangga-bench-")
    at = lambda name: os.path.join(folder, name)
    try:
        csv_write(at("orders.csv"), count)
        xlsx_write(at("orders.xlsx"), count)
        subprocess.run([program, "demo", "--db", at("empty.db")], check=True, stdout=subprocess.DEVNULL)

        def fresh():
            for name in ("run.db", "run.db-wal", "run.db-shm", "plain.db"):
                if os.path.exists(at(name)):
                    os.remove(at(name))
            shutil.copy(at("empty.db"), at("run.db"))

        ours = best(rounds, fresh, [program, "import", "shopee_orders", at("orders.csv"), "--db", at("run.db")])
        plain = best(rounds, fresh, ["sqlite3", at("plain.db"), ".mode csv", f".import {at('orders.csv')} orders"])
        fresh()
        book = best(rounds, lambda: None,
                    [program, "import", "shopee_orders", at("orders.xlsx"), "--dry-run", "--db", at("run.db")])
        peer = best(rounds, lambda: None, ["node", os.path.join(here, "import_peer.mjs"), at("orders.xlsx")])
        said = f"""{FIRST}
{datetime.date.today()}, {os.cpu_count()} processors; {count:,} rows of {len(HEADINGS)} columns, best of {rounds}, whole processes.

| | rows a processor second | beside it | | target |
|---|---:|---|---:|---:|
| **CSV orders taken in, all checks** | {count / ours:,.0f} | sqlite3 `.import` as text: {count / plain:,.0f} | {plain / ours:.2f} × | 0.5 × |
| **XLSX looked at, all checks** | {count / book:,.0f} | exceljs, reading only: {count / peer:,.0f} | {peer / book:.1f} × | 5 × |
{LAST}
"""
        print(said)
        page = os.path.join(here, "../../docs/performance.md")
        with open(page, encoding="utf-8") as file:
            text = file.read()
        if FIRST in text:
            with open(page, "w", encoding="utf-8") as file:
                file.write(re.sub(re.escape(FIRST) + ".*?" + re.escape(LAST) + "\n", lambda _: said, text, flags=re.S))
    finally:
        shutil.rmtree(folder)


main()
