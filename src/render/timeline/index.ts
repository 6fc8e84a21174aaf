export { type Timeline, type TimelineRow, type TimelineWording, timelineSvg } from './timeline-svg.ts'
