//! Spreadsheet files to plain rows and back. Knows nothing of what the rows mean.

use std::io::Cursor;
use std::path::Path;

use calamine::{Data, Dimensions, Reader as _, Xls, XlsError, Xlsx, XlsxError};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError as WriteError};

use crate::base::files;
use crate::base::problem::{Message, Place, Problem};
use crate::catalog::xlsform::sheet::{Area, Row, Sheet};

/// Largest spreadsheet that is read, in bytes.
const MAX_BYTES: u64 = 20_000_000;

/// Most cells that are read; a sheet of 10,000 questions in six languages has some 200,000.
const MAX_CELLS: usize = 5_000_000;

/// Most letters that a cell can hold, counted as spreadsheets count them.
pub const MAX_CELL: usize = 32_767;

/// Day that stands in every file as that of its making, so that the same sheets give the same bytes.
const MADE: (u16, u8, u8) = (2000, 1, 1);

/// Widths of the columns that hold words, and of those that name things, in letters.
const WIDTHS: (f64, f64) = (48.0, 20.0);

/// Reads all sheets of a file in the form of Excel, the old one included.
pub fn read(path: &Path) -> Result<Vec<Sheet>, Problem> {
    let bytes = files::read_bytes(path, MAX_BYTES)?;
    let is_old = bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]);
    let sheets = if is_old {
        read_old(bytes).map_err(|err| match err {
            XlsError::Password => locked(path),
            err => unreadable(path, &err.to_string()),
        })
    } else {
        read_new(bytes).map_err(|err| match err {
            XlsxError::Password => locked(path),
            err => unreadable(path, &err.to_string()),
        })
    };
    sheets?.ok_or_else(|| {
        let message = Message::new("form-too-many-cells").with("max", MAX_CELLS);
        Problem::error(Place::file(path), message)
    })
}

fn locked(path: &Path) -> Problem {
    let message = Message::new("form-locked");
    Problem::error(Place::file(path), message).hint(Message::new("form-locked-hint"))
}

fn unreadable(path: &Path, reason: &str) -> Problem {
    let message = Message::new("form-no-spreadsheet").with("reason", reason);
    Problem::error(Place::file(path), message).hint(Message::new("form-no-spreadsheet-hint"))
}

/// The sheets of an `.xlsx` file; `None` if they have too many cells.
///
/// Cells are read one by one: a single cell in the last corner of a sheet would make a table of all of it.
fn read_new(bytes: Vec<u8>) -> Result<Option<Vec<Sheet>>, XlsxError> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes))?;
    let mut count = 0;
    let mut sheets = Vec::new();
    for name in workbook.sheet_names() {
        let mut sheet = Sheet {
            name: name.clone(),
            ..Sheet::default()
        };
        let merged = workbook.merge_cells_by_sheet_name(&name);
        sheet.merged = merged.unwrap_or_default().iter().map(area).collect();
        let mut cells = match workbook.worksheet_cells_reader(&name) {
            Ok(cells) => cells,
            // A chart has no cells.
            Err(XlsxError::NotAWorksheet(_)) => continue,
            Err(err) => return Err(err),
        };
        while let Some(cell) = cells.next_cell()? {
            let (row, column) = cell.get_position();
            let data = Data::from(cell.get_value().clone());
            count += put(&mut sheet, row, column, &data);
            if count > MAX_CELLS {
                return Ok(None);
            }
        }
        settle(&mut sheet);
        sheets.push(sheet);
    }
    Ok(Some(sheets))
}

/// The sheets of an `.xls` file, which has at most 65,536 rows of 256 cells.
fn read_old(bytes: Vec<u8>) -> Result<Option<Vec<Sheet>>, XlsError> {
    let mut workbook: Xls<_> = Xls::new(Cursor::new(bytes))?;
    let mut count = 0;
    let mut sheets = Vec::new();
    for name in workbook.sheet_names() {
        let merged = workbook
            .merge_cells_by_sheet_name(&name)
            .unwrap_or_default();
        let range = workbook.worksheet_range(&name)?;
        let (top, left) = range.start().unwrap_or_default();
        let mut sheet = Sheet {
            name,
            merged: merged.iter().map(area).collect(),
            ..Sheet::default()
        };
        for (row, column, data) in range.used_cells() {
            let place = u32::try_from(row).ok().zip(u32::try_from(column).ok());
            if let Some((row, column)) = place {
                count += put(&mut sheet, top + row, left + column, data);
            }
            if count > MAX_CELLS {
                return Ok(None);
            }
        }
        settle(&mut sheet);
        sheets.push(sheet);
    }
    Ok(Some(sheets))
}

/// Adds a cell, unless it holds nothing; how many were added.
fn put(sheet: &mut Sheet, row: u32, column: u32, data: &Data) -> usize {
    let text = data.to_string();
    let text = text.trim();
    let Ok(number) = usize::try_from(row) else {
        return 0;
    };
    if text.is_empty() {
        return 0;
    }
    let cell = (column, text.to_owned());
    match sheet
        .rows
        .last_mut()
        .filter(|last| last.number == number + 1)
    {
        Some(last) => last.cells.push(cell),
        None => sheet.rows.push(Row {
            number: number + 1,
            cells: vec![cell],
        }),
    }
    1
}

/// Puts rows and cells in order: a damaged file may have them in any, and twice.
fn settle(sheet: &mut Sheet) {
    sheet.rows.sort_by_key(|row| row.number);
    sheet.rows.dedup_by(|later, first| {
        let is_same = later.number == first.number;
        if is_same {
            first.cells.append(&mut later.cells);
        }
        is_same
    });
    for row in &mut sheet.rows {
        row.cells.sort_by_key(|(column, _)| *column);
        row.cells.dedup_by_key(|(column, _)| *column);
    }
}

fn area(dimensions: &Dimensions) -> Area {
    let row = |row: u32| usize::try_from(row).map_or(usize::MAX, |row| row.saturating_add(1));
    Area {
        rows: row(dimensions.start.0)..=row(dimensions.end.0),
        columns: dimensions.start.1..=dimensions.end.1,
    }
}

/// Writes sheets as an `.xlsx` file; the first row of each is its head. The same sheets give the same bytes.
pub fn write(path: &Path, sheets: &[Sheet]) -> Result<Vec<u8>, Problem> {
    let too_long = sheets.iter().find_map(|sheet| {
        let is_long = |text: &str| text.encode_utf16().count() > MAX_CELL;
        let row = sheet
            .rows
            .iter()
            .find(|row| row.cells.iter().any(|(_, text)| is_long(text)))?;
        Some(Place {
            sheet: Some(sheet.name.clone()),
            line: Some(row.number),
            ..Place::file(path)
        })
    });
    if let Some(place) = too_long {
        let message = Message::new("form-cell-too-long").with("max", MAX_CELL);
        return Err(Problem::error(place, message));
    }
    write_workbook(sheets).map_err(|err| {
        let message = Message::new("form-not-written").with("reason", err.to_string());
        Problem::error(Place::file(path), message)
    })
}

fn write_workbook(sheets: &[Sheet]) -> Result<Vec<u8>, WriteError> {
    let (year, month, day) = MADE;
    let made = ExcelDateTime::from_ymd(year, month, day)?;
    let mut workbook = Workbook::new();
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let head = Format::new().set_bold();
    for sheet in sheets {
        let worksheet = workbook.add_worksheet();
        worksheet.set_name(&sheet.name)?;
        worksheet.set_freeze_panes(1, 0)?;
        for (idx, row) in sheet.rows.iter().enumerate() {
            let number = u32::try_from(row.number.saturating_sub(1)).ok();
            let number = number.ok_or(WriteError::RowColumnLimitError)?;
            for (column, text) in &row.cells {
                let at = u16::try_from(*column).ok();
                let at = at.ok_or(WriteError::RowColumnLimitError)?;
                if idx == 0 {
                    let (words, names) = WIDTHS;
                    let width = if text.contains("::") { words } else { names };
                    worksheet.set_column_width(at, width)?;
                    worksheet.write_string_with_format(number, at, text, &head)?;
                } else {
                    worksheet.write_string(number, at, text)?;
                }
            }
        }
    }
    workbook.save_to_buffer()
}
