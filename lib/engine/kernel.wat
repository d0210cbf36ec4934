;; Adds the rows of hashed features: a fifth of the engine's time. Int8 weights are widened and added eight at a time (128-bit SIMD),
;; which JavaScript cannot do. `packed-rows.ts` tells how rows lie in memory, and does the same without WebAssembly.
;; `npm run kernel` assembles this into `kernel-code.ts`.
;;
;; In both functions: $rows the first row, which is empty; $places two words for each 32 rows of the table, the bits of the used ones
;; and how many come before them; $mask number of rows minus one; $features hashes, $count of them; $sums where the sums go, 32 bits
;; each. Sums are made of 16 bits: exact for 256 rows.
(module
  (import "host" "memory" (memory 1))

  ;; Rows of at most eight weights, 1 << $shift bytes long (the sums behind the row's own are of no use). There is no branch: one would
  ;; be guessed wrongly every third time. Unused rows are the empty one.
  (func (export "narrow")
    (param $rows i32) (param $places i32) (param $mask i32) (param $features i32) (param $count i32) (param $sums i32)
    (param $shift i32)
    (local $end i32) (local $row i32) (local $place i32) (local $bits i32) (local $sum v128)
    (local.set $end (i32.add (local.get $features) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $features) (local.get $end)))
        (local.set $row (i32.and (i32.load (local.get $features)) (local.get $mask)))
        (local.set $features (i32.add (local.get $features) (i32.const 4)))
        (local.set $place
          (i32.add (local.get $places) (i32.shl (i32.shr_u (local.get $row) (i32.const 5)) (i32.const 3))))
        ;; the row's own bit as the sign, those before it below
        (local.set $bits
          (i32.shl (i32.load (local.get $place)) (i32.xor (i32.const 31) (local.get $row))))
        (local.set $sum
          (i16x8.add
            (local.get $sum)
            (i16x8.extend_low_i8x16_s
              (v128.load64_zero
                (i32.add
                  (local.get $rows)
                  (i32.shl
                    (i32.and
                      (i32.shr_s (local.get $bits) (i32.const 31))
                      (i32.add (i32.load offset=4 (local.get $place)) (i32.popcnt (local.get $bits))))
                    (local.get $shift)))))))
        (br $next)))
    (v128.store (local.get $sums) (i32x4.extend_low_i16x8_s (local.get $sum)))
    (v128.store offset=16 (local.get $sums) (i32x4.extend_high_i16x8_s (local.get $sum))))

  ;; Rows of more weights, $width bytes long: first the used rows are found ($found has room for all), then sixteen columns at a time
  ;; are added.
  (func (export "wide")
    (param $rows i32) (param $places i32) (param $mask i32) (param $features i32) (param $count i32) (param $sums i32)
    (param $width i32) (param $found i32)
    (local $end i32) (local $row i32) (local $place i32) (local $bits i32)
    (local $last i32) (local $at i32) (local $column i32) (local $weights v128) (local $low v128) (local $high v128)
    (local.set $last (local.get $found))
    (local.set $end (i32.add (local.get $features) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $features) (local.get $end)))
        (local.set $row (i32.and (i32.load (local.get $features)) (local.get $mask)))
        (local.set $features (i32.add (local.get $features) (i32.const 4)))
        (local.set $place
          (i32.add (local.get $places) (i32.shl (i32.shr_u (local.get $row) (i32.const 5)) (i32.const 3))))
        (local.set $bits
          (i32.shl (i32.load (local.get $place)) (i32.xor (i32.const 31) (local.get $row))))
        (i32.store
          (local.get $last)
          (i32.add
            (local.get $rows)
            (i32.mul
              (i32.add (i32.load offset=4 (local.get $place)) (i32.popcnt (local.get $bits)))
              (local.get $width))))
        (local.set $last
          (i32.add (local.get $last) (i32.shl (i32.shr_u (local.get $bits) (i32.const 31)) (i32.const 2))))
        (br $next)))
    (loop $columns
      (local.set $low (v128.const i32x4 0 0 0 0))
      (local.set $high (v128.const i32x4 0 0 0 0))
      (local.set $at (local.get $found))
      (block $added
        (loop $add
          (br_if $added (i32.ge_u (local.get $at) (local.get $last)))
          (local.set $weights (v128.load (i32.add (i32.load (local.get $at)) (local.get $column))))
          (local.set $low (i16x8.add (local.get $low) (i16x8.extend_low_i8x16_s (local.get $weights))))
          (local.set $high (i16x8.add (local.get $high) (i16x8.extend_high_i8x16_s (local.get $weights))))
          (local.set $at (i32.add (local.get $at) (i32.const 4)))
          (br $add)))
      (v128.store (local.get $sums) (i32x4.extend_low_i16x8_s (local.get $low)))
      (v128.store offset=16 (local.get $sums) (i32x4.extend_high_i16x8_s (local.get $low)))
      (v128.store offset=32 (local.get $sums) (i32x4.extend_low_i16x8_s (local.get $high)))
      (v128.store offset=48 (local.get $sums) (i32x4.extend_high_i16x8_s (local.get $high)))
      (local.set $sums (i32.add (local.get $sums) (i32.const 64)))
      (local.set $column (i32.add (local.get $column) (i32.const 16)))
      (br_if $columns (i32.lt_u (local.get $column) (local.get $width))))))
