import { crc32 } from 'node:zlib';

/** Bytes of a PNG before its first chunk, and of that chunk, the header, which has to stand first. */
const afterHeader = 8 + 25;

/**
 * Writes words into a PNG file that programs for pictures show, so that it says what it is wherever it goes.
 * @param png a whole PNG file
 * @param texts by keyword, as the PNG specification names them (Title, Description, Source, Copyright)
 */
export function withPngTexts(png: Buffer, texts: Readonly<Record<string, string>>): Buffer {
  const chunks = Object.entries(texts).map(([keyword, text]) =>
    // Keyword, then: not compressed, of no language, without a translated keyword.
    chunk(
      'iTXt',
      Buffer.concat([Buffer.from(keyword, 'latin1'), Buffer.from([0, 0, 0, 0, 0]), Buffer.from(text, 'utf8')]),
    ),
  );
  return Buffer.concat([png.subarray(0, afterHeader), ...chunks, png.subarray(afterHeader)]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const written = Buffer.alloc(body.length + 8);
  written.writeUInt32BE(data.length, 0);
  body.copy(written, 4);
  written.writeUInt32BE(crc32(body), body.length + 4);
  return written;
}
