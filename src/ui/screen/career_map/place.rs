//! The places of things in a column: as near as can be to where each would stand alone, in order, without overlap.

/// Centres of things of these heights, from the top, `between` apart at least, within `room`.
///
/// Least squares by pooling neighbours that would overlap (isotonic regression). Things that need more than the
/// room begin at the top.
pub(super) fn centres(heights: &[f32], wanted: &[f32], between: f32, room: f32) -> Vec<f32> {
    // How far below the first centre each one stands if all are close together.
    let mut offsets = Vec::with_capacity(heights.len());
    let mut offset = 0.0;
    let mut last: Option<f32> = None;
    for height in heights {
        if let Some(last) = last {
            offset += f32::midpoint(last, *height) + between;
        }
        offsets.push(offset);
        last = Some(*height);
    }
    let mut pools: Vec<(f32, usize)> = Vec::new();
    for (wanted, offset) in wanted.iter().zip(&offsets) {
        let mut pool = (wanted - offset, 1);
        while let Some((before, count)) = pools.pop_if(|(before, _)| *before > pool.0) {
            let all = count + pool.1;
            pool = (
                (before * count as f32 + pool.0 * pool.1 as f32) / all as f32,
                all,
            );
        }
        pools.push(pool);
    }
    let first = heights.first().map_or(0.0, |height| height / 2.0);
    let below = heights.last().map_or(0.0, |height| height / 2.0);
    let lowest = (room - below - offsets.last().copied().unwrap_or_default()).max(first);
    let starts = pools
        .into_iter()
        .flat_map(|(start, count)| std::iter::repeat_n(start, count));
    starts
        .zip(&offsets)
        .map(|(start, offset)| start.clamp(first, lowest) + offset)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_apart(centres: &[f32], heights: &[f32], between: f32) {
        for (pair, high) in centres.windows(2).zip(heights.windows(2)) {
            let least = f32::midpoint(high[0], high[1]) + between;
            assert!(pair[1] - pair[0] >= least - 0.01, "{centres:?}");
        }
    }

    #[test]
    fn what_fits_stands_where_it_wants_to() {
        let found = centres(&[20.0, 20.0], &[30.0, 90.0], 5.0, 100.0);
        assert_eq!(found, [30.0, 90.0]);
    }

    #[test]
    fn what_would_overlap_gives_way_to_both_sides() {
        let heights = [20.0, 20.0, 20.0];
        let found = centres(&heights, &[50.0, 50.0, 50.0], 10.0, 200.0);
        assert_eq!(found, [20.0, 50.0, 80.0]);
        let crossed = centres(&heights, &[120.0, 60.0, 90.0], 10.0, 200.0);
        assert_apart(&crossed, &heights, 10.0);
    }

    #[test]
    fn nothing_leaves_the_room_while_there_is_enough() {
        let heights = [30.0, 40.0];
        let found = centres(&heights, &[-50.0, 500.0], 5.0, 100.0);
        assert_eq!(found, [15.0, 80.0]);
        let crowded = centres(&heights, &[50.0, 50.0], 5.0, 20.0);
        assert!(
            (crowded[0] - 15.0).abs() < 0.01,
            "too much begins at the top"
        );
        assert_apart(&crowded, &heights, 5.0);
        assert_eq!(centres(&[], &[], 5.0, 100.0), Vec::<f32>::new());
    }
}
