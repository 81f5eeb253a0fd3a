//! The faces of the pages, and which script each serves.

/// A face that is shipped with the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    SansRegular,
    SansBold,
    BengaliRegular,
    BengaliBold,
}

impl Face {
    /// The TrueType file.
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::SansRegular => include_bytes!("../../assets/fonts/NotoSans-Regular.ttf"),
            Self::SansBold => include_bytes!("../../assets/fonts/NotoSans-Bold.ttf"),
            Self::BengaliRegular => {
                include_bytes!("../../assets/fonts/NotoSansBengali-Regular.ttf")
            }
            Self::BengaliBold => include_bytes!("../../assets/fonts/NotoSansBengali-Bold.ttf"),
        }
    }
}
