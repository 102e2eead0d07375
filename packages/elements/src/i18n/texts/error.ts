// Written by `pnpm --filter @boom-risk/elements run texts` from ../languages: change those.
import type { Catalog } from '../message.ts'

export const errorMessages = {
  NetworkError: ['Mất kết nối', 'No connection'],
  DeadlineError: ['Máy chủ chậm', 'Server too slow'],
  UnauthorizedError: ['Hết phiên đăng nhập', 'Signed out'],
  ForbiddenError: ['Không có quyền', 'Not allowed'],
  RateLimitError: ['Quá nhiều yêu cầu', 'Too many requests'],
  EmployeeChangedError: ['Nhân viên khác đã đăng nhập', 'Somebody else has signed in'],
  otherError: ['Lỗi máy chủ', 'Server error'],
} as const satisfies Catalog
