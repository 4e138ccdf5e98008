import '../zod';
import { z } from 'zod';

/** Roles of design.md §1. All but `resident` are held in a place, an officer's in an office as well. */
export const Role = z.enum(['resident', 'cadre', 'reviewer', 'officer', 'dispatcher', 'supervisor', 'admin']);
export type Role = z.infer<typeof Role>;

export const ROLE_WORDS: Record<Role, string> = {
  resident: '居民',
  cadre: '村干部',
  reviewer: '审核人',
  officer: '承办人',
  dispatcher: '分办员',
  supervisor: '督查',
  admin: '管理员',
};
