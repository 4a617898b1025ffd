// What both others are given: the same content as an SVG over the photo, and as an HTML page.
const words = {
  title: "NASI KUNING", price: "Rp10.000", unit: "per porsi",
  detail: "Lengkap dengan telur, sambal dan timun", note: "Pesan sebelum pukul 09.00",
  business: "DAPUR MELATI", contact: "WA 0812-0000-0001",
};

// a code of 29 modules, drawn as one path as ours is
function code() {
  let path = "";
  for (let y = 0; y < 29; y++) {
    for (let x = 0; x < 29; x++) if ((x * 7 + y * 13 + x * y) % 3 === 0) path += `M${x} ${y}h1v1h-1z`;
  }
  return path;
}

const text = (x, y, size, weight, family, fill, said) =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" font-family="${family}" fill="${fill}">${said}</text>`;

export const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="1350" viewBox="0 0 1080 1350">
<polygon fill="#f8b62b" points="0,454 1080,566 1080,640 0,640"/><polygon fill="#c62f22" points="0,480 1080,600 1080,1350 0,1350"/>
<polygon fill="#f8b62b" points="0,940 773,940 713,1100 0,1100"/><rect fill="#2a1310" y="1200" width="1080" height="150"/>
${text(64, 770, 122, 800, "League Spartan", "#fff7f0", words.title)}${text(64, 890, 46, 400, "Lato", "#fff7f0", words.detail)}
${text(64, 1060, 118, 900, "League Spartan", "#2a1310", words.price)}${text(800, 1030, 40, 700, "Lato", "#fff7f0", words.unit)}
${text(64, 1165, 44, 900, "Lato", "#fff7f0", words.note)}${text(64, 1265, 40, 800, "League Spartan", "#fff7f0", words.business)}
${text(64, 1320, 36, 700, "Lato", "#fff7f0", words.contact)}
<g transform="translate(902 1218) scale(3.9)"><rect x="-2" y="-2" width="33" height="33" fill="#fff"/><path d="${code()}"/></g></svg>`;

export const html = (photo) => `<!doctype html><style>body{margin:0;width:1080px;height:1350px;position:relative;overflow:hidden}
img{position:absolute;width:1080px;height:610px;object-fit:cover}svg{position:absolute;inset:0}</style>
<img src="data:image/jpeg;base64,${photo.toString("base64")}">${svg}`;
