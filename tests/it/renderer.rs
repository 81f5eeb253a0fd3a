//! Pictures of screens without a graphics card: egui's triangles, filled on the processor.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::float_cmp,
    clippy::iter_over_hash_type,
    reason = "pixels of small pictures; textures stand for themselves"
)]

use std::collections::HashMap;

use egui::epaint::{ImageData, Primitive, Vertex};
use egui::{
    Color32, ColorImage, Context, FullOutput, Mesh, Pos2, Rect, TextureFilter, TextureId,
    TexturesDelta,
};

/// Fills triangles in gamma space with premultiplied alpha, as the window's renderer does.
#[derive(Default)]
pub(crate) struct SoftRenderer {
    textures: HashMap<TextureId, Texture>,
}

struct Texture {
    image: ColorImage,
    is_smooth: bool,
}

type Channels = [f32; 4];

impl egui_kittest::TestRenderer for SoftRenderer {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        for (id, deltas) in delta.set.drain() {
            for delta in deltas {
                let ImageData::Color(image) = &delta.image;
                if let (Some([x, y]), Some(texture)) = (delta.pos, self.textures.get_mut(&id)) {
                    texture.patch(x, y, image);
                } else {
                    let is_smooth = delta.options.magnification == TextureFilter::Linear;
                    let image = (**image).clone();
                    self.textures.insert(id, Texture { image, is_smooth });
                }
            }
        }
        for id in delta.free.drain() {
            self.textures.remove(&id);
        }
    }

    fn render(&mut self, ctx: &Context, output: &FullOutput) -> Result<image::RgbaImage, String> {
        let scale = ctx.pixels_per_point();
        let size = ctx.content_rect().size() * scale;
        // A window is cleared with this colour before anything is drawn.
        let ground = channels(ctx.global_style().visuals.panel_fill);
        let mut target = Target::new(size.x.round() as usize, size.y.round() as usize, ground);
        for clipped in ctx.tessellate(output.shapes.clone(), scale) {
            let Primitive::Mesh(mesh) = &clipped.primitive else {
                continue;
            };
            let Some(texture) = self.textures.get(&mesh.texture_id) else {
                continue;
            };
            target.mesh(mesh, texture, clipped.clip_rect, scale);
        }
        target.image()
    }
}

impl Texture {
    fn patch(&mut self, x: usize, y: usize, part: &ColorImage) {
        let [width, height] = part.size;
        for row in 0..height {
            let start = (y + row) * self.image.size[0] + x;
            self.image.pixels[start..start + width]
                .copy_from_slice(&part.pixels[row * width..(row + 1) * width]);
        }
    }

    fn pixel(&self, x: i32, y: i32) -> Channels {
        let [width, height] = self.image.size;
        let at = |place: i32, size: usize| place.clamp(0, size as i32 - 1) as usize;
        channels(self.image.pixels[at(y, height) * width + at(x, width)])
    }

    fn sample(&self, uv: Pos2) -> Channels {
        let [width, height] = self.image.size;
        let (x, y) = (uv.x * width as f32, uv.y * height as f32);
        if !self.is_smooth {
            return self.pixel(x.floor() as i32, y.floor() as i32);
        }
        let (x, y) = (x - 0.5, y - 0.5);
        let (left, top) = (x.floor(), y.floor());
        let (across, down) = (x - left, y - top);
        let (left, top) = (left as i32, top as i32);
        let upper = mix(self.pixel(left, top), self.pixel(left + 1, top), across);
        let lower = mix(
            self.pixel(left, top + 1),
            self.pixel(left + 1, top + 1),
            across,
        );
        mix(upper, lower, down)
    }
}

fn channels(color: Color32) -> Channels {
    color.to_array().map(f32::from)
}

fn mix(a: Channels, b: Channels, share: f32) -> Channels {
    std::array::from_fn(|channel| a[channel] * (1.0 - share) + b[channel] * share)
}

struct Target {
    width: usize,
    height: usize,
    pixels: Vec<Channels>,
}

/// One corner of a triangle in pixels.
#[derive(Clone, Copy)]
struct Corner {
    pos: Pos2,
    uv: Pos2,
    color: Channels,
}

impl Target {
    fn new(width: usize, height: usize, ground: Channels) -> Self {
        Self {
            width,
            height,
            pixels: vec![ground; width * height],
        }
    }

    fn mesh(&mut self, mesh: &Mesh, texture: &Texture, clip: Rect, scale: f32) {
        let clip = Rect::from_min_max(clip.min * scale, clip.max * scale);
        let corner = |vertex: &Vertex| Corner {
            pos: vertex.pos * scale,
            uv: vertex.uv,
            color: channels(vertex.color),
        };
        for triangle in mesh.indices.chunks_exact(3) {
            let corners: Vec<Corner> = triangle
                .iter()
                .map(|index| corner(&mesh.vertices[*index as usize]))
                .collect();
            self.triangle([corners[0], corners[1], corners[2]], texture, clip);
        }
    }

    fn triangle(&mut self, mut corners: [Corner; 3], texture: &Texture, clip: Rect) {
        let mut area = edge(corners[0].pos, corners[1].pos, corners[2].pos);
        if area == 0.0 {
            return;
        }
        if area < 0.0 {
            corners.swap(1, 2);
            area = -area;
        }
        let [a, b, c] = corners.map(|corner| corner.pos);
        let bounds = Rect::from_points(&[a, b, c]);
        let limit = |value: f32, size: usize| value.clamp(0.0, size as f32) as usize;
        let left = limit(bounds.left().floor().max(clip.left().round()), self.width);
        let right = limit(bounds.right().ceil().min(clip.right().round()), self.width);
        let top = limit(bounds.top().floor().max(clip.top().round()), self.height);
        let bottom = limit(
            bounds.bottom().ceil().min(clip.bottom().round()),
            self.height,
        );
        let shade = Shade::new(corners, texture);
        let edges = [(b, c), (c, a), (a, b)];
        for y in top..bottom {
            let (from, to) = span(edges, y as f32 + 0.5, left, right);
            let row = y * self.width;
            if from < to {
                self.row(row + from..row + to, from, y, &shade, (edges, area));
            }
        }
    }

    /// Fills a stretch of a row; plain loops, because tests run without optimisation.
    fn row(
        &mut self,
        stretch: std::ops::Range<usize>,
        from: usize,
        y: usize,
        shade: &Shade<'_>,
        (edges, area): ([(Pos2, Pos2); 3], f32),
    ) {
        let even = shade.even();
        for (step, pixel) in self.pixels[stretch].iter_mut().enumerate() {
            let source = if let Some(source) = even {
                source
            } else {
                let point = Pos2::new((from + step) as f32 + 0.5, y as f32 + 0.5);
                shade.at(edges.map(|(a, b)| edge(a, b, point) / area))
            };
            if source[3] >= 255.0 {
                *pixel = source;
                continue;
            }
            let rest = 1.0 - source[3] / 255.0;
            pixel[0] = source[0] + pixel[0] * rest;
            pixel[1] = source[1] + pixel[1] * rest;
            pixel[2] = source[2] + pixel[2] * rest;
            pixel[3] = source[3] + pixel[3] * rest;
        }
    }

    fn image(self) -> Result<image::RgbaImage, String> {
        let bytes = self.pixels.iter().flat_map(|pixel| {
            let alpha = pixel[3] / 255.0;
            let color = |value: f32| if alpha > 0.0 { value / alpha } else { 0.0 };
            [color(pixel[0]), color(pixel[1]), color(pixel[2]), pixel[3]]
                .map(|value| value.round().clamp(0.0, 255.0) as u8)
        });
        let (width, height) = (self.width as u32, self.height as u32);
        image::RgbaImage::from_raw(width, height, bytes.collect()).ok_or_else(|| "size".to_owned())
    }
}

/// What a triangle looks like at a point; most have one colour and one texel, found once.
struct Shade<'a> {
    corners: [Corner; 3],
    texture: &'a Texture,
    color: Option<Channels>,
    texel: Option<Channels>,
}

impl<'a> Shade<'a> {
    fn new(corners: [Corner; 3], texture: &'a Texture) -> Self {
        let [a, b, c] = corners;
        let color = (a.color == b.color && b.color == c.color).then_some(a.color);
        let texel = (a.uv == b.uv && b.uv == c.uv).then(|| texture.sample(a.uv));
        Self {
            corners,
            texture,
            color,
            texel,
        }
    }

    /// The colour of all its points, if they have the same.
    fn even(&self) -> Option<Channels> {
        self.color.zip(self.texel).map(|_| self.at([0.0; 3]))
    }

    fn at(&self, weights: [f32; 3]) -> Channels {
        let texel = self.texel.unwrap_or_else(|| {
            let sum = self.corners.iter().zip(weights);
            let uv = sum.fold(Pos2::ZERO, |sum, (corner, weight)| {
                sum + corner.uv.to_vec2() * weight
            });
            self.texture.sample(uv)
        });
        let color = self.color.unwrap_or_else(|| {
            std::array::from_fn(|channel| {
                self.corners
                    .iter()
                    .zip(weights)
                    .map(|(corner, w)| corner.color[channel] * w)
                    .sum()
            })
        });
        std::array::from_fn(|channel| color[channel] * texel[channel] / 255.0)
    }
}

fn edge(a: Pos2, b: Pos2, c: Pos2) -> f32 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// Where the row whose pixels have their middle at `y` lies inside all three edges.
///
/// An edge that two triangles share cuts both at the same place, so that no pixel belongs to both.
fn span(edges: [(Pos2, Pos2); 3], y: f32, left: usize, right: usize) -> (usize, usize) {
    let (mut from, mut to) = (left as f32, right as f32);
    for (a, b) in edges {
        if a.y == b.y {
            continue;
        }
        let x = a.x + (y - a.y) * (b.x - a.x) / (b.y - a.y);
        let first = (x - 0.5).ceil();
        if b.y < a.y {
            from = from.max(first);
        } else {
            to = to.min(first);
        }
    }
    let is_outside = edges.iter().all(|(a, b)| (a.y <= y) == (b.y <= y));
    if is_outside {
        (0, 0)
    } else {
        (from.max(0.0) as usize, to.max(0.0) as usize)
    }
}
