export * from './geen-uitkomst.tsx';
export * from './rekenkop.tsx';
export * from './rekenverslag.tsx';
export * from './uitkomst.ts';
